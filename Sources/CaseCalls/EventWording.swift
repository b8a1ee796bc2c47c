import CaseDomain
import CaseService
import Wording

/// A step of the history in one line, for people.
struct EventWording {
    let english: String
    let chinese: String

    init(_ event: Event) {
        (english, chinese) = EventWording.lines(event)
    }

    private static func lines(_ event: Event) -> (String, String) {
        switch event {
        case .registered(let event):
            ("registered in \(event.register): \(event.registration.narrative)", "登记入\(event.register):\(event.registration.narrative)")
        case .responseImported(let event):
            ("carried over with the response: \(event.response)", "随原系统答复转入:\(event.response)")
        case .accepted(let event): ("accepted" + tail(event.note), "受理" + tail(event.note))
        case .acceptanceRefused(let event):
            ("not accepted (\(event.ground)): \(event.explanation)", "不予受理(\(event.ground)):\(event.explanation)")
        case .handedOver(let event):
            ("offered to \(recipient(event)): \(event.reason)", "移交 \(recipient(event)):\(event.reason)")
        case .taken(let event): ("taken over" + tail(event.note), "签收" + tail(event.note))
        case .investigationRecorded(let event):
            (
                "investigated: \(event.finding) (from \(event.sources.joined(separator: "; ")))",
                "调查核实:\(event.finding)(依据:\(event.sources.joined(separator: ";")))"
            )
        case .decided(let event): decided(event)
        case .replied(let event): ("customer answered: \(event.text)", "答复客户:\(event.text)")
        case .callbackRecorded(let event): callback(event)
        case .closed(let event): ("closed: \(event.summary)", "结案:\(event.summary)")
        case .supervisionOrdered(let event):
            ("supervision order to \(event.unit.rawValue): \(event.instruction)", "向 \(event.unit.rawValue) 下发督办:\(event.instruction)")
        case .reviewRequested(let event): ("review asked for: \(event.reason)", "客户要求复核:\(event.reason)")
        case .withdrawn(let event): ("withdrawn by the customer: \(event.reason)", "客户撤回:\(event.reason)")
        case .deadlineSet(let event): ("limit `\(event.name)` set", "设定时限「\(event.name)」")
        case .deadlineMet(let event):
            ("limit `\(event.name)` met" + (event.late ? ", late" : ""), "时限「\(event.name)」已完成" + (event.late ? "(超时)" : ""))
        case .deadlineCancelled(let event): ("limit `\(event.name)` no longer runs", "时限「\(event.name)」不再计算")
        default: later(event)
        }
    }

    private static func later(_ event: Event) -> (String, String) {
        switch event {
        case .deadlineWarned(let event):
            ("warning \(event.number): limit `\(event.name)` draws near", "第\(event.number)次预警:时限「\(event.name)」临近")
        case .deadlineMissed(let event): ("limit `\(event.name)` missed", "时限「\(event.name)」已超期")
        case .deadlineChanged(let event):
            ("limit `\(event.setting.name)` computed anew: \(event.reason)", "时限「\(event.setting.name)」重新计算:\(event.reason)")
        case .deadlineExtended(let event): ("limit `\(event.name)` extended: \(event.reason)", "时限「\(event.name)」延期:\(event.reason)")
        case .stepRecorded(let step): ("\(step.act.rawValue): \(step.text)", "\(ActWording.chinese(step.act)):\(step.text)")
        case .factsEstablished(let event): ("facts: \(facts(event.facts)) (\(event.reason))", "认定事实:\(facts(event.facts))(\(event.reason))")
        case .severityGraded(let event):
            (
                "grade \(event.grade)" + (event.byPerson ? ", raised: \(event.reason)" : ""),
                "等级:\(event.grade)" + (event.byPerson ? "(人工提级:\(event.reason))" : "")
            )
        case .escalated(let event):
            ("brought before \(event.role.rawValue) (`\(event.deadline)` missed)", "因「\(event.deadline)」超期,上报 \(event.role.rawValue)")
        case .breachRecorded(let event):
            ("breach: \(event.breach) (\(event.unit.rawValue))", "违规记录:\(event.breach)(\(event.unit.rawValue))")
        case .speechFlagged(let event):
            ("forbidden words of \(event.staff.rawValue): \(event.phrase)", "\(event.staff.rawValue) 使用服务忌语:\(event.phrase)")
        case .reviewDecided(let event): ("review decided, \(event.outcome.rawValue): \(event.reasoning)", "复核结论:\(event.reasoning)")
        case .transferred(let event): ("transferred to \(event.recipient): \(event.reason)", "转交 \(event.recipient):\(event.reason)")
        case .merged(let event): ("merged into \(event.into): \(event.reason)", "并入 \(event.into):\(event.reason)")
        case .absorbed(let event): ("took in \(event.number)", "并入事项 \(event.number)")
        case .reopened(let event): ("taken up again: \(event.reason)", "重新受理:\(event.reason)")
        case .archived(let event): ("archived: \(event.reference)", "归档:\(event.reference)")
        case .interestDeclared(let event):
            ("\(event.staff.rawValue) recused: \(event.reason)", "\(event.staff.rawValue) 回避:\(event.reason)")
        default: ("", "")
        }
    }

    private static func facts(_ facts: Facts) -> String {
        facts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ", ")
    }

    private static func tail(_ note: String) -> String { note.isEmpty ? "" : ": \(note)" }

    private static func recipient(_ offer: HandOver) -> String {
        offer.staff.map { "\(offer.unit.rawValue)/\($0.rawValue)" } ?? offer.unit.rawValue
    }

    private static func decided(_ decision: Decide) -> (String, String) {
        let measures = decision.measures.map { measure in
            measure.amountMinor == 0 ? measure.kind.rawValue : "\(measure.kind.rawValue) \(amount(measure))"
        }
        let list = measures.isEmpty ? "" : " [\(measures.joined(separator: ", "))]"
        let outcome =
            switch decision.outcome {
            case .favourable: "支持客户诉求"
            case .unfavourable: "不支持客户诉求"
            case .neutral: "部分支持或作出解释"
            }
        return ("decided, \(decision.outcome.rawValue): \(decision.reasoning)\(list)", "处理决定(\(outcome)):\(decision.reasoning)\(list)")
    }

    /// Hundredths, as CNY, USD, EUR and GBP have them.
    private static func amount(_ measure: Measure) -> String {
        let cents = measure.amountMinor % 100
        return "\(measure.amountMinor / 100).\(cents < 10 ? "0" : "")\(cents) \(measure.currency)"
    }

    private static func callback(_ callback: RecordCallback) -> (String, String) {
        guard callback.reached else { return ("callback: not reached" + tail(callback.note), "回访未接通" + tail(callback.note)) }
        let satisfaction =
            switch callback.satisfaction {
            case .satisfied: "满意"
            case .neutral: "一般"
            case .dissatisfied: "不满意"
            case .notAsked: "未询问"
            }
        return ("called back: \(callback.satisfaction.rawValue)" + tail(callback.note), "回访:\(satisfaction)" + tail(callback.note))
    }
}

/// Something owed, in one line.
struct DutyWording {
    let english: String
    let chinese: String

    init(_ duty: Explanation.Duty, deadline: BilingualText?) {
        (english, chinese) =
            switch duty {
            case .take: ("take the case over, or send it back", "签收移交事项")
            case .accept: ("accept the matter, or have acceptance refused on a listed ground", "受理,或按规定办理不予受理")
            case .investigate: ("investigate, with papers and people consulted", "调查核实,并注明查阅资料和沟通对象")
            case .decide: ("decide, with measures", "作出处理决定并落实措施")
            case .reply: ("answer the customer, whatever the outcome", "答复客户")
            case .callBack: ("call the customer back and record the satisfaction", "回访客户并记录满意情况")
            case .close: ("close the case", "结案归档")
            case .completeRecord: ("complete the record", "补齐登记资料")
            case .meetDeadline: ("keep the limit: \(deadline?.english ?? "")", "遵守时限:\(deadline?.chinese ?? "")")
            }
    }
}
