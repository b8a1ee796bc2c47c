import RecordForm
import Wording

/// 调查核实: what was found, and from which papers and people.
public struct RecordInvestigation: CaseStep, Worded {
    /// What was found; required.
    public var finding = ""
    /// Papers consulted and parties contacted; at least one.
    public var sources: [String] = []

    /// Blank, to be read into.
    public init() {}

    /// A finding with its sources.
    public init(finding: String, sources: [String]) {
        self.finding = finding
        self.sources = sources
    }

    public static let name = "record_investigation"
    public static let eventName: EventName = "investigation_recorded"
    public static let acts = [Act.recordInvestigation]
    public var act: Act { .recordInvestigation }
    /// What is looked into was accepted, and is in the hands of whoever looks.
    public static let rule = StepRule(.beforeDecision, by: .inCharge, .investigation, after: .these([.accepted, .taken]))
    public static let gives = [TriggerEvent.investigated]
    public var triggers: [TriggerEvent] { [.investigated] }
    public var spoken: String { "" }
    public var textBytes: Int { sources.reduce(finding.utf8.count) { $0 + $1.utf8.count } }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("finding", &finding)
        try coder.field("sources", &sources)
    }

    public func checked(on state: Case, in context: DecisionContext) throws(Rejection) -> Self {
        try state.requireAcceptance(context)
        try state.require(finding, .finding, .investigation)
        guard sources.contains(where: { !$0.isEmpty }) else {
            throw Rejection(.missing(.sources), under: CoreClause.investigation.reference)
        }
        return self
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.findings.append(Done(self, circumstances))
        state.phase = .investigating
    }

    public func story(_ titles: Titles) -> BilingualText {
        BilingualText(
            en: "investigated: \(finding) (from \(sources.joined(separator: "; ")))",
            zh: "调查核实：\(finding)（依据：\(sources.joined(separator: "；"))）")
    }
}

extension Act {
    /// 调查核实.
    public static let recordInvestigation = Act("record_investigation", en: "investigate", zh: "调查核实")
}

extension TriggerEvent {
    /// 调查核实.
    public static let investigated = TriggerEvent("investigated", en: "investigated", zh: "调查核实")
}
