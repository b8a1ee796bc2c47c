/// What somebody wants done to a case. `Case.decide` answers with events or a rejection.
public enum Command: Hashable, Sendable {
    case register(Registration)
    case importCase(ImportCase)
    case accept(Accept)
    case refuseAcceptance(RefuseAcceptance)
    case handOver(HandOver)
    case take(Take)
    case recordInvestigation(RecordInvestigation)
    case decide(Decide)
    case reply(Reply)
    case recordCallback(RecordCallback)
    case close(Close)
    case supervise(Supervise)
    case requestReview(RequestReview)
    case withdraw(Withdraw)
    case recordStep(RecordStep)
    case establishFacts(EstablishFacts)
    case raiseSeverity(RaiseSeverity)
    case extend(ExtendDeadline)
    case decideReview(DecideReview)
    case transfer(TransferCase)
    case merge(MergeCase)
    case absorb(AbsorbCase)
    case countSameType(Int)
    case reopen(ReopenCase)
    case archive(ArchiveCase)
    case declareInterest(DeclareInterest)
    case runClocks
    case recompute(RecomputeClocks)

    /// The command without its content: the key of the authority table.
    public var name: CommandName {
        switch self {
        case .register: .register
        case .importCase: .importCase
        case .accept: .accept
        case .refuseAcceptance: .refuseAcceptance
        case .handOver: .handOver
        case .take: .take
        case .recordInvestigation: .recordInvestigation
        case .decide: .decide
        case .reply: .reply
        case .recordCallback: .recordCallback
        case .close: .close
        case .supervise: .supervise
        case .requestReview: .requestReview
        case .withdraw: .withdraw
        case .recordStep: .recordStep
        case .establishFacts: .establishFacts
        case .raiseSeverity: .raiseSeverity
        case .extend: .extend
        case .decideReview: .decideReview
        case .transfer: .transfer
        case .merge: .merge
        case .absorb: .absorb
        case .countSameType: .countSameType
        case .reopen: .reopen
        case .archive: .archive
        case .declareInterest: .declareInterest
        case .runClocks: .runClocks
        case .recompute: .recompute
        }
    }
}

/// The commands by name.
public enum CommandName: String, CaseIterable, Sendable, Codable {
    case register
    case importCase = "import_case"
    case accept
    case refuseAcceptance = "refuse_acceptance"
    case handOver = "hand_over"
    case take
    case recordInvestigation = "record_investigation"
    case decide, reply
    case recordCallback = "record_callback"
    case close, supervise
    case requestReview = "request_review"
    case withdraw
    case recordStep = "record_step"
    case establishFacts = "establish_facts"
    case raiseSeverity = "raise_severity"
    case extend
    case decideReview = "decide_review"
    case transfer = "transfer_externally"
    case merge, absorb, reopen, archive
    case countSameType = "count_same_type"
    case declareInterest = "declare_interest"
    case runClocks = "run_clocks"
    case recompute

    /// Whether only the server itself gives it.
    public var isOwn: Bool {
        switch self {
        case .absorb, .countSameType, .runClocks, .recompute: true
        default: false
        }
    }
}

/// Carry a case over from another system.
public struct ImportCase: Hashable, Sendable, Codable {
    /// What is written down, with the other system's name for the case.
    public var registration: Registration
    /// What the other system says became of it.
    public var response: ImportedResponse

    /// A case with what became of it elsewhere; `registration.reference` is required.
    public init(registration: Registration, response: ImportedResponse) {
        self.registration = registration
        self.response = response
    }
}

/// 受理: the institution takes the matter on.
public struct Accept: Hashable, Sendable, Codable {
    /// What the customer is told or colleagues should know; may be empty.
    public var note: String
    /// Accepts, with an optional note.
    public init(note: String = "") { self.note = note }
}

/// 不予受理: the matter is not taken on; the ground and the ways of appeal are told to the customer.
public struct RefuseAcceptance: Hashable, Sendable, Codable {
    /// A ground listed in the rule book.
    public var ground: String
    /// What the customer was told, with the ways of appeal.
    public var explanation: String
    /// A refusal on `ground`, explained to the customer in the words of `explanation`.
    public init(ground: String, explanation: String) {
        self.ground = ground
        self.explanation = explanation
    }
}

/// Offer the case to another unit or person. The giver stays responsible until it is taken.
public struct HandOver: Hashable, Sendable, Codable {
    /// The unit it is offered to.
    public var unit: UnitID
    /// Nil: anybody of the unit may take it.
    public var staff: StaffID?
    /// Why it goes there; required.
    public var reason: String
    /// An offer to `unit`, or to `staff` there.
    public init(unit: UnitID, staff: StaffID? = nil, reason: String) {
        self.unit = unit
        self.staff = staff
        self.reason = reason
    }
}

/// Take a case that was handed over: from now on the taker is responsible.
public struct Take: Hashable, Sendable, Codable {
    /// What the next reader should know; may be empty.
    public var note: String
    /// Takes what was offered.
    public init(note: String = "") { self.note = note }
}

/// 调查核实: what was found, and from which papers and people.
public struct RecordInvestigation: Hashable, Sendable, Codable {
    /// What was found; required.
    public var finding: String
    /// Papers consulted and parties contacted; at least one.
    public var sources: [String]
    /// A finding with its sources.
    public init(finding: String, sources: [String]) {
        self.finding = finding
        self.sources = sources
    }
}

/// Decide the matter.
public struct Decide: Hashable, Sendable, Codable {
    /// For whom the matter was decided.
    public var outcome: Outcome
    /// Why; required.
    public var reasoning: String
    /// What is done for the customer and against a repetition; may be empty.
    public var measures: [Measure]
    /// A decision with its reasoning and measures.
    public init(outcome: Outcome, reasoning: String, measures: [Measure] = []) {
        self.outcome = outcome
        self.reasoning = reasoning
        self.measures = measures
    }
}

/// 答复: tell the customer the outcome, whatever it is.
public struct Reply: Hashable, Sendable, Codable {
    /// What the customer was told; required.
    public var text: String
    /// How it was told: `telephone`, `letter`, `in_person`, …
    public var means: Channel
    /// A reply in these words, told this way.
    public init(text: String, means: Channel) {
        self.text = text
        self.means = means
    }
}

/// 回访: one attempt to reach the customer after the reply.
public struct RecordCallback: Hashable, Sendable, Codable {
    /// Whether the customer was reached.
    public var reached: Bool
    /// How the customer took the outcome; `notAsked` where nobody was reached.
    public var satisfaction: Satisfaction
    /// What was said, or why nobody was reached; may be empty.
    public var note: String
    /// One attempt and its result.
    public init(reached: Bool, satisfaction: Satisfaction, note: String = "") {
        self.reached = reached
        self.satisfaction = satisfaction
        self.note = note
    }
}

/// Close the case.
public struct Close: Hashable, Sendable, Codable {
    /// How the matter ended; required.
    public var summary: String
    /// What caused it; may be empty.
    public var rootCause: String
    /// What keeps it from happening again; may be empty.
    public var prevention: String
    /// A closing with what was learned.
    public init(summary: String, rootCause: String = "", prevention: String = "") {
        self.summary = summary
        self.rootCause = rootCause
        self.prevention = prevention
    }
}

/// 督办: order a handling unit to investigate and answer.
public struct Supervise: Hashable, Sendable, Codable {
    /// The handling unit that must investigate and answer.
    public var unit: UnitID
    /// What is to be done; required.
    public var instruction: String
    /// An order to `unit`.
    public init(unit: UnitID, instruction: String) {
        self.unit = unit
        self.instruction = instruction
    }
}

/// 复核: the customer asks a higher level to look again.
public struct RequestReview: Hashable, Sendable, Codable {
    /// Why the customer asks, in their words; required.
    public var reason: String
    /// A request with the customer's reason.
    public init(reason: String) { self.reason = reason }
}

/// The customer takes the matter back.
public struct Withdraw: Hashable, Sendable, Codable {
    /// Why the customer takes it back, in their words; required.
    public var reason: String
    /// A withdrawal with the customer's reason.
    public init(reason: String) { self.reason = reason }
}
