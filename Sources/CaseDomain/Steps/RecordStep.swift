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

    /// An act that is recorded in this way, the trigger it gives, and who may record it.
    public struct Row: Sendable {
        /// The act.
        public let act: Act
        /// The rule book's word for it once it is done.
        public let trigger: TriggerEvent
        /// What its doer must be to the case: one of these.
        public let standings: Set<Standing>

        init(_ act: Act, _ trigger: TriggerEvent, by standings: Set<Standing>) {
            self.act = act
            self.trigger = trigger
            self.standings = standings
        }
    }

    /// The acts that are recorded in this way; the others have steps of their own. What passes the case on is done by whoever has it, or
    /// stands above; what is told to the customer also by the unit that was asked first; what tells the customer how it stands by the
    /// call centre too.
    public static let table: [Row] = [
        Row(.confirmReceipt, .confirmed, by: .involved), Row(.passToIntakeDepartment, .passedToIntakeDepartment, by: passing),
        Row(.orderWork, .ordered, by: passing), Row(.passOn, .passedOn, by: passing),
        Row(.reportUp, .reportedUp, by: atWork), Row(.recordMeasure, .measureRecorded, by: .working),
        Row(.promise, .promised, by: .working), Row(.setAgreedDate, .agreedDateSet, by: atWork),
        Row(.giveInterimNotice, .interimNoticeGiven, by: .involved), Row(.reportProgress, .progressReported, by: atWork),
        Row(.reportToSuperior, .reportedToSuperior, by: .working),
        Row(.issueRectification, .rectificationIssued, by: .inChargeOrAbove),
        Row(.verifyRectification, .rectificationVerified, by: .inChargeOrAbove),
        Row(.makeHandlingSheet, .handlingSheetMade, by: atWork), Row(.clearMachine, .machineCleared, by: atWork),
        Row(.settleIncident, .incidentSettled, by: atWork), Row(.handOutCard, .cardCollected, by: atWork),
        Row(.submitReport, .reportSubmitted, by: atWork),
    ]
    /// Whoever has the case, their unit, and those above.
    private static let passing = Set<Standing>.inChargeOrAbove.union([.unit])
    /// Those who work on it, and the unit that was asked first.
    private static let atWork = Set<Standing>.working.union([.intake])

    public static let name = "record_step"
    public static let eventName: EventName = "step_recorded"
    public static let acts = table.map(\.act)
    public var act: Act { step }
    public var standings: Set<Standing> { RecordStep.table.first { $0.act == step }?.standings ?? [] }
    public static let rule = StepRule(
        Set<Phase>.notOver.union([.closed]), by: table.reduce(into: []) { $0.formUnion($1.standings) }, .audit)
    public static let gives = table.map(\.trigger)
    public static func acts(giving trigger: TriggerEvent) -> [Act] { table.filter { $0.trigger == trigger }.map(\.act) }
    public var triggers: [TriggerEvent] { RecordStep.table.filter { $0.act == step }.map(\.trigger) }
    public var spoken: String { text }
    /// A rectification is verified once it was ordered; the other acts stand for themselves.
    public var basis: StepRule.Basis { step == .verifyRectification ? .these([.rectificationIssued]) : .these([]) }
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
        try state.requireStatable(facts, agreeing: step == .setAgreedDate || step == .promise, context)
        if let unit {
            try state.requireUnit(unit, .firstContact, context)
            try state.requireOne(of: RecordStep.passing, of: self, context)
        }
        if step == .handOutCard { try state.requireIdentity(facts, context) }
        if step == .verifyRectification, state.occurred[.rectificationIssued] == nil {
            throw Rejection(.stepMissing(.issueRectification), under: CoreClause.supervision.reference)
        }
        if step == .setAgreedDate, !facts.keys.contains(where: { context.rules.book.fact($0)?.isDate == true }) {
            throw Rejection(.missing(.agreedDate), under: CoreClause.promises.reference)
        }
        return self
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {
        state.state(facts, by: circumstances.actor.staff)
        if let unit { state.offer = HandOver(unit: unit, reason: text) }
        state.steps.append(Done(self, circumstances))
    }

    public func story(_ titles: Titles) -> BilingualText {
        BilingualText(en: "\(step.title.english): \(text)", zh: "\(step.title.chinese)：\(text)")
    }
}
