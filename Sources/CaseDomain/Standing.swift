import Wording

/// What a person can be to a case. Every step says which of these its doer must be; one of them is enough.
///
/// First-contact responsibility (首问负责) makes one person or unit answer for a case. Others act on it because it was offered to them or
/// ordered from them, because they stand above whoever answers, or because the customer came to them and said so.
public enum Standing: String, CaseIterable, Sendable {
    /// 经办人: answers for the case; anybody of the unit while no person does.
    case owner
    /// Of the unit that answers for the case.
    case unit
    /// Whoever the case is offered to, by name or as one of the unit.
    case offered
    /// Of the unit that a supervision order stands against.
    case ordered
    /// Of the unit that was asked first: it keeps tracking what it passed on.
    case intake
    /// 上级: an overseeing role in the line of oversight above the unit that answers.
    case overseer
    /// 高级管理层 among those.
    case management
    /// 负责人: heads the unit that answers for the case, or one above it.
    case head
    /// In the role the case was brought before when a limit passed, in the line above a unit that has or had it.
    case broughtBefore = "brought_before"
    /// 客户服务中心: agents and supervisors of a call centre, who follow every case of their line and tell the customer.
    case follower
    /// Whoever the customer came to, at any outlet, and in whose hands they put their word: by the name that stands in the case.
    case customer

    /// The roles that oversee cases they do not own.
    public static let overseers: Set<Role> = [.intakeOfficer, .intakeHead, .serviceStandards, .seniorManager]
    /// The roles that head a unit.
    public static let heads: Set<Role> = [.outletHead, .callCentreSupervisor]
    /// The roles that follow cases for the customer.
    public static let followers: Set<Role> = [.agent, .callCentreSupervisor]
}

extension Set<Standing> {
    /// Whoever has the case before them: they answer for it, or it was brought before them.
    public static let inCharge: Set<Standing> = [.owner, .broughtBefore]
    /// Whoever is in charge, and whoever stands above.
    public static let inChargeOrAbove: Set<Standing> = [.owner, .broughtBefore, .overseer, .head]
    /// Above whoever answers.
    public static let above: Set<Standing> = [.overseer, .head]
    /// Those who work on the case: the unit that answers, the one under order, and those above.
    public static let working: Set<Standing> = inChargeOrAbove.union([.unit, .ordered])
    /// Everybody with a part in the case.
    public static let involved: Set<Standing> = working.union([.offered, .intake, .follower])
    /// Everybody with a part in the case, and whoever the customer gave their word to.
    public static let involvedOrTold: Set<Standing> = involved.union([.customer])
}

extension Standing {
    /// Whom to turn to.
    public var title: BilingualText {
        switch self {
        case .owner: BilingualText(en: "whoever answers for the case", zh: "经办人")
        case .unit: BilingualText(en: "the unit that answers for it", zh: "经办单位")
        case .offered: BilingualText(en: "whoever it is offered to", zh: "移交接收方")
        case .ordered: BilingualText(en: "the unit under order", zh: "承办单位")
        case .intake: BilingualText(en: "the unit that was asked first", zh: "首问单位")
        case .overseer: BilingualText(en: "the overseeing department above that unit", zh: "上级主管部门")
        case .management: BilingualText(en: "senior management", zh: "高级管理层")
        case .head: BilingualText(en: "the head of that unit or of one above it", zh: "该单位或其上级单位负责人")
        case .broughtBefore: BilingualText(en: "whoever the case was brought before", zh: "逾期上报的接收人")
        case .follower: BilingualText(en: "the call centre", zh: "客户服务中心")
        case .customer: BilingualText(en: "any counter that the customer gave their word to", zh: "客户本人到场表示的受理点")
        }
    }
}
