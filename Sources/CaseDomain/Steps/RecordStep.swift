import RecordForm
import Wording

/// A step that a rule book names and that changes nothing but what is recorded, which clocks run, and which facts are known: several
/// acts in one, each a row of `table`.
public struct RecordStep: CaseStep, Worded {
    /// Which; one of `table`.
    public var step = Act.confirmReceipt
    /// What was done or said; required.
    public var text = ""
    /// Facts it establishes, e.g. the agreed date.
    public var facts: Facts = [:]
    /// To which unit the matter goes, for steps that pass it on.
    public var unit: UnitID?

    /// Blank, to be read into.
    public init() {}

    /// A step.
    public init(step: Act, text: String, facts: Facts = [:], unit: UnitID? = nil) {
        self.step = step
        self.text = text
        self.facts = facts
        self.unit = unit
    }

    /// An act that is recorded in this way, and the trigger it gives.
    public struct Row: Sendable {
        /// The act.
        public let act: Act
        /// The rule book's word for it once it is done.
        public let trigger: TriggerEvent
    }

    /// The acts that are recorded in this way; the others have steps of their own.
    public static let table: [Row] = [
        Row(act: .confirmReceipt, trigger: .confirmed), Row(act: .passToIntakeDepartment, trigger: .passedToIntakeDepartment),
        Row(act: .orderWork, trigger: .ordered), Row(act: .passOn, trigger: .passedOn), Row(act: .reportUp, trigger: .reportedUp),
        Row(act: .recordMeasure, trigger: .measureRecorded), Row(act: .promise, trigger: .promised),
        Row(act: .setAgreedDate, trigger: .agreedDateSet), Row(act: .giveInterimNotice, trigger: .interimNoticeGiven),
        Row(act: .reportProgress, trigger: .progressReported), Row(act: .reportToSuperior, trigger: .reportedToSuperior),
        Row(act: .issueRectification, trigger: .rectificationIssued), Row(act: .verifyRectification, trigger: .rectificationVerified),
        Row(act: .makeHandlingSheet, trigger: .handlingSheetMade), Row(act: .clearMachine, trigger: .machineCleared),
        Row(act: .settleIncident, trigger: .incidentSettled), Row(act: .handOutCard, trigger: .cardCollected),
        Row(act: .submitReport, trigger: .reportSubmitted),
    ]

    public static let name = "record_step"
    public static let eventName: EventName = "step_recorded"
    public static let acts = table.map(\.act)
    public var act: Act { step }
    public static let rule = StepRule(Set<Phase>.notOver.union([.closed]), by: .involved, .audit)
    public static let gives = table.map(\.trigger)
    public static func acts(giving trigger: TriggerEvent) -> [Act] { table.filter { $0.trigger == trigger }.map(\.act) }
    public var triggers: [TriggerEvent] { RecordStep.table.filter { $0.act == step }.map(\.trigger) }
    public var spoken: String { text }
    public var textBytes: Int { facts.reduce(text.utf8.count) { $0 + $1.key.utf8.count + $1.value.utf8.count } }
    public var unitsNamed: [UnitID] { unit.map { [$0] } ?? [] }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("step", &step)
        try coder.field("text", &text)
        try coder.field("facts", &facts)
        try coder.field("unit", &unit)
    }

    public func checked(on state: Case, in context: DecisionContext) throws(Rejection) -> Self {
        guard RecordStep.acts.contains(step) else { throw Rejection(.unknownStep(step)) }
        try state.require(text, .text, .audit)
        try state.requireSpeech(text, context)
        try facts.requireKnown(in: context.rules.book)
        try state.requireNotLowered(facts)
        if let unit { try state.requireUnit(unit, .firstContact, context) }
        if step == .handOutCard { try state.requireIdentity(facts, context) }
        if step == .verifyRectification, state.occurred[.rectificationIssued] == nil {
            throw Rejection(.stepMissing(.issueRectification), under: CoreClause.supervision.reference)
        }
        if step == .setAgreedDate, !facts.keys.contains(where: { context.rules.book.fact($0)?.domain == .date }) {
            throw Rejection(.missing(.agreedDate), under: CoreClause.promises.reference)
        }
        return self
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.facts.merge(facts) { $1 }
        if let unit { state.offer = HandOver(unit: unit, reason: text) }
        state.steps.append(Done(self, circumstances))
    }

    public func story(_ titles: Titles) -> BilingualText {
        BilingualText(en: "\(step.title.english): \(text)", zh: "\(step.title.chinese)：\(text)")
    }
}
