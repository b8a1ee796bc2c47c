/// The rules that hold in every institution, whatever its own book says.
///
/// Each stands on the law that binds every bank, or is said to be this system's own (本系统所定); never on the document of one bank, which
/// would bind no other. The one-sentence wordings are ours.
public enum CoreClause: String, CaseIterable, Sendable {
    case registerAtOnce = "register_at_once"
    case firstContact = "first_contact"
    case acceptance
    case nonAcceptance = "non_acceptance"
    case investigation
    case replyWhateverOutcome = "reply_whatever_outcome"
    case callback
    case closing
    case supervision
    case review
    case withdrawal
    case recusal
    case oversight
    case truthfulTimes = "truthful_times"
    case transfer, promises, identity
    case audit

    /// The id under which these clauses are referred to.
    public static let book = "core"

    /// Which edition of these clauses this software holds. A change of a citation or a wording is a new one.
    public static let edition = "1"

    /// How events refer to this clause.
    public var reference: ClauseReference { ClauseReference(book: CoreClause.book, edition: CoreClause.edition, clause: rawValue) }

    /// The clause with its source and its wording.
    public var clause: Clause {
        let (citation, english, chinese) = text
        return Clause(reference, citation: citation, english: english, chinese: chinese)
    }

    private var text: (String, String, String) {
        switch self {
        case .registerAtOnce:
            (
                "\(CoreClause.notice)：接收、流转、处理全程留痕；当场登记并告知编号为本系统所定",
                "Every matter is registered at once under a unique number that the customer is told.",
                "客户反映的事项应当场登记，并将唯一编号告知客户。"
            )
        case .firstContact:
            (
                "\(CoreClause.notice)：首问负责",
                "The employee asked first owns the matter until it is answered or has been taken over by another.",
                "首问人员对事项负责到底；移交后由接收人签收，方可解除责任。"
            )
        case .acceptance:
            (
                "\(CoreClause.notice)：首问负责；由投诉管理人员受理为本系统所定",
                "A matter within the institution's scope is accepted by the officer responsible for complaints.",
                "属于受理范围的投诉，由投诉管理人员受理。"
            )
        case .nonAcceptance:
            (
                "本系统所定：不予受理须有列明的理由，经核准并作解释",
                "Acceptance is refused on a listed ground only, approved by the head of the intake department and "
                    + "explained to the customer.",
                "不予受理须符合所列情形，经受理部门负责人核准，并向投诉人做好解释工作。"
            )
        case .investigation:
            (
                "\(CoreClause.measure)第三章：事实清楚方可作出处理决定",
                "A complaint is investigated, with papers and parties consulted, before anything is decided.",
                "投诉须先调查核实，查阅资料并与相关方沟通，再作处理决定。"
            )
        case .replyWhateverOutcome:
            (
                "\(CoreClause.measure)第三章：作出处理决定并告知投诉人",
                "The customer is told the outcome, whether favourable, unfavourable or neutral.",
                "处理结果无论是积极、消极或中立，均应答复客户。"
            )
        case .callback:
            (
                "本系统所定：答复后回访",
                "After the reply the customer of every complaint is called back and the satisfaction recorded.",
                "投诉类事项答复后应当回访客户，并记录满意情况。"
            )
        case .closing:
            (
                "\(CoreClause.measure)第三章：作出处理决定并告知投诉人；结案归档的条件为本系统所定",
                "A case is closed and filed only when the customer has been answered and followed up.",
                "客户已获答复并完成跟进的，方可结案归档。"
            )
        case .supervision:
            (
                "本系统所定：受理部门督办",
                "The intake department orders the unit concerned to investigate and answer, and supervises it.",
                "受理部门向承办单位下发督办表，督促其调查并答复。"
            )
        case .review:
            (
                "\(CoreClause.measure)关于核查的规定",
                "A customer who is not satisfied may ask that the matter be looked at again at a higher level.",
                "客户对处理结果不满意的，可以要求上级复核。"
            )
        case .withdrawal:
            (
                "\(CoreClause.measure)第十五条；登记客户表示并由另一人确认为本系统所定",
                "When the customer withdraws the complaint, the procedure ends on the day the withdrawal is received; the customer's "
                    + "word is recorded, and another person, not of the unit complained about, confirms it.",
                "投诉人撤回投诉的，处理程序自收到撤回申请当日终止；客户的表示应当登记，并由被投诉单位以外的另一人确认。"
            )
        case .recusal:
            (
                "\(CoreClause.measure)关于直接利害关系人不得处理投诉的规定",
                "Nobody with a direct interest in a complaint, and nobody complained about, handles or closes it.",
                "与投诉人或投诉事项有直接利害关系的工作人员应当回避。"
            )
        case .oversight:
            (
                "本系统所定：按所属与上下级关系查看和办理",
                "A case is seen and worked on by the units that it concerns, and by those who oversee them.",
                "事项由所涉单位及其上级主管部门查看和办理。"
            )
        case .truthfulTimes:
            (
                "\(CoreClause.notice)：接收、流转、处理全程留痕；时间先后的要求为本系统所定",
                "Times are stated truthfully: nothing happens before it was received or after it is recorded.",
                "时间应如实填写，不得瞒报、谎报、缓报。"
            )
        case .transfer:
            (
                "本系统所定：超出本机构范围的事项转交外部并留记录",
                "What is beyond the bank's scope goes to the regulator or an arbitration body, recorded with date and recipient.",
                "超出银行解决范围的，转交监管部门或仲裁机构，并记录日期和接收方。"
            )
        case .promises:
            (
                "《中华人民共和国民法典》第一百七十条（职权范围）；不得越权承诺为本系统所定",
                "Nobody promises beyond their authority.",
                "任何人不得超越权限作出承诺。"
            )
        case .identity:
            (
                "本系统所定：凭有效身份证件领取",
                "A swallowed card is handed out only against a valid identity document.",
                "领取被吞卡片须凭本人有效身份证件。"
            )
        case .audit:
            (
                "\(CoreClause.notice)：接收、流转、处理全程留痕",
                "Receipt, flow and handling of every matter are recorded in full and stay as recorded.",
                "投诉的接收、流转、处理应全程完整留痕。"
            )
        }
    }

    /// The measure on complaints that binds every bank and insurer in mainland China.
    private static let measure = "《银行业保险业消费投诉处理管理办法》（2020年第3号）"
    /// The regulator's notice on it.
    private static let notice = "《关于进一步加强消费投诉处理工作的通知》（2022）"
}

extension CoreClause {
    /// The clause behind a reference, if it is one of these.
    public static func find(_ reference: ClauseReference) -> Clause? {
        reference.book == book && reference.edition == edition ? CoreClause(rawValue: reference.clause)?.clause : nil
    }
}
