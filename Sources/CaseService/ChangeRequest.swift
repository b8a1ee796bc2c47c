import AuditChain
import BusinessCalendar
import CaseDomain
import CaseStore

/// A change that somebody asks for, ready to be decided.
public struct ChangeRequest: Sendable {
    /// What is wanted.
    public enum Wish: Sendable {
        /// A case is to begin.
        case open(any OpeningStep)
        /// A step on the case of that number.
        case take(any CaseStep, of: CaseNumber)

        /// The step's name.
        public var name: String {
            switch self {
            case .open(let step): type(of: step).name
            case .take(let step, _): type(of: step).name
            }
        }
    }

    /// Who asks.
    public let actor: Actor
    /// The client's name for this intended change.
    public let key: String
    /// SHA-256 of method and body: tells a repetition from another request under the same key.
    public let fingerprint: Digest
    /// What is wanted, and of which case.
    public let wish: Wish
    /// The version the caller last saw; nil: not checked.
    public let expectedVersion: Int64?
    /// When it happened; nil: now.
    public let happenedAt: Timestamp?

    /// A change as a desk understood it.
    public init(
        actor: Actor, key: String, fingerprint: Digest, wish: Wish, expectedVersion: Int64? = nil, happenedAt: Timestamp? = nil
    ) {
        self.actor = actor
        self.key = key
        self.fingerprint = fingerprint
        self.wish = wish
        self.expectedVersion = expectedVersion
        self.happenedAt = happenedAt
    }
}

extension ChangeRequest {
    /// Under which its reply is kept.
    var callersKey: IdempotencyKey { IdempotencyKey(staff: actor.staff, key: key) }

    /// The first reply to the key, given again.
    ///
    /// - Throws: a rejection where the key was another request's.
    func repeated(_ kept: KeptReply) throws -> ChangeReceipt {
        guard kept.fingerprint == fingerprint else { throw Rejection(.keyReused(key)) }
        guard var receipt = ChangeReceipt(stored: kept.receipt) else { throw ServiceFailure.broken("kept reply unreadable") }
        receipt.isRepeated = true
        return receipt
    }

    /// The version is the one that the caller last saw, where they say so. To whom the case is not known it has none.
    func requireVersion(of state: Case, _ step: some CaseStep, _ context: DecisionContext) throws {
        try state.requireKnown(step, context)
        if let expectedVersion, expectedVersion != state.version { throw ServiceFailure.conflict(currentVersion: state.version) }
    }

    /// That another case has the name in the other system; its number only for whom may see it.
    func referenceTaken(by state: Case, _ settings: CaseService.Settings) -> Rejection {
        Rejection(.referenceTaken(state.isKnown(to: actor, in: settings.units) ? state.number : nil))
    }
}

/// What is answered once a change is durable, and again whenever it is asked for again.
public struct ChangeReceipt: Sendable, Equatable {
    /// The number the customer holds.
    public let number: CaseNumber
    /// The case's version after the change.
    public let version: Int64
    /// The case's phase after the change.
    public let phase: Phase
    /// When the change was recorded (UTC, milliseconds).
    public let recordedAt: Timestamp
    /// The place of the change's last event in the log.
    public let sequence: Int64
    /// The chain's value there: the proof that this entry stands unchanged.
    public let hash: Digest
    /// Whether this is the first reply given again.
    public var isRepeated = false

    /// The receipt of a change.
    public init(number: CaseNumber, version: Int64, phase: Phase, recordedAt: Timestamp, sequence: Int64, hash: Digest) {
        self.number = number
        self.version = version
        self.phase = phase
        self.recordedAt = recordedAt
        self.sequence = sequence
        self.hash = hash
    }

    init(_ state: Case, _ last: LogEntry) {
        self.init(
            number: state.number, version: state.version, phase: state.phase, recordedAt: last.content.recordedAt, sequence: last.sequence,
            hash: last.hash)
    }

    /// One line of text, the form kept for repetitions: number, version, phase, time, sequence, hash.
    var stored: [UInt8] {
        Array("\(number) \(version) \(phase.rawValue) \(recordedAt.milliseconds) \(sequence) \(hash.hexadecimal)".utf8)
    }

    /// Reads what `stored` wrote.
    init?(stored: [UInt8]) {
        let parts = String(decoding: stored, as: UTF8.self).split(separator: " ").map(String.init)
        guard parts.count == 6, let number = CaseNumber(parts[0]), let version = Int64(parts[1]), let phase = Phase(rawValue: parts[2]),
            let milliseconds = Int64(parts[3]), let sequence = Int64(parts[4]), let hash = Digest(hexadecimal: parts[5])
        else { return nil }
        self.init(
            number: number, version: version, phase: phase, recordedAt: Timestamp(milliseconds: milliseconds), sequence: sequence,
            hash: hash)
    }
}

/// Why a change or a read gave no result.
public enum ServiceFailure: Error, Sendable, Equatable {
    /// The core refuses, with the clause.
    case rejected(Rejection)
    /// Another change came first; the version now.
    case conflict(currentVersion: Int64)
    /// Too much waits; ask again shortly.
    case overloaded
    /// The machine's clock is not believed; nothing is recorded by it.
    case clockDoubted(ClockWatch.Doubt)
    /// Too much of the caller's own waits, though others are still taken; ask again once some of it is answered.
    case shareFull
    /// Nobody waited for it any more when its turn came: nothing was done.
    case expired
    /// The server's disk is full: nothing can be recorded until there is room. Reading goes on.
    case noRoom
    /// The server is stopping.
    case stopping
    /// Something broke that is not the caller's doing; the text is for the log, which has it, never for a caller.
    case broken(String)
}
