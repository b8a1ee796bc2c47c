import CaseService
import Wording

extension Explanation.Duty {
    /// Something owed, in one line; `limit` is what the book calls the limit that runs.
    func story(_ limit: BilingualText?) -> BilingualText {
        switch self {
        case .take: BilingualText(en: "take the case over, or send it back", zh: "签收移交事项")
        case .accept: BilingualText(en: "accept the matter, or have acceptance refused on a listed ground", zh: "受理，或按规定办理不予受理")
        case .investigate: BilingualText(en: "investigate, with papers and people consulted", zh: "调查核实，并注明查阅资料和沟通对象")
        case .decide: BilingualText(en: "decide, with measures", zh: "作出处理决定并落实措施")
        case .reply: BilingualText(en: "answer the customer, whatever the outcome", zh: "答复客户")
        case .callBack: BilingualText(en: "call the customer back and record the satisfaction", zh: "回访客户并记录满意情况")
        case .close: BilingualText(en: "close the case", zh: "结案归档")
        case .completeRecord: BilingualText(en: "complete the record", zh: "补齐登记资料")
        case .meetDeadline: BilingualText(en: "keep the limit: \(limit?.english ?? "")", zh: "遵守时限：\(limit?.chinese ?? "")")
        }
    }
}
