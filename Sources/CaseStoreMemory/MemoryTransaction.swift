import AuditChain
import BusinessCalendar
import CaseDomain
import CaseStore
import ShouwenLimits

/// One work's own copy of the state. Lives for one work, on the writer's queue.
final class MemoryTransaction: WriteTransaction {
    var state: StoredState
    private var hasher = ChainHasher()
    /// The first error of a writing call: part of the call may have been done, so the work cannot be kept.
    private(set) var writeError: (any Error)?
    /// What this work made of cases.
    private var remembered: [CaseID: PresentCase] = [:]

    init(_ state: StoredState) {
        self.state = state
    }

    /// The state after the work.
    func finished() throws -> StoredState {
        if let writeError { throw writeError }
        state.forgetOldReplies()
        return state
    }

    // MARK: Writing

    func nextSerial(year: Int) throws -> Int64 {
        let serial = state.serials[year, default: 0] + 1
        guard serial <= Limits.caseNumbersPerYearMax else { throw StoreFailure.work("the year \(year) has no case numbers left") }
        state.serials[year] = serial
        return serial
    }

    func nextCaseID() -> CaseID {
        state.lastCaseID += 1
        return CaseID(rawValue: state.lastCaseID)
    }

    func append(_ events: [UnsealedEntry]) throws -> [LogEntry] {
        try writing { try events.map(append) }
    }

    private func append(_ event: UnsealedEntry) throws -> LogEntry {
        guard !state.places[event.caseID, default: []].contains(where: { state.log[$0].content.version == event.version }) else {
            throw StoreFailure.work("case \(event.caseID.rawValue) has an event \(event.version) already")
        }
        let head = state.head()
        var entry = LogEntry(sequence: head.sequence + 1, content: event, hash: head.hash)
        entry.hash = hasher.hash(entry.chained, after: head.hash)
        state.places[event.caseID, default: []].append(state.log.count)
        state.log.append(entry)
        return entry
    }

    func save(_ row: CaseRow) throws {
        try writing {
            let old = state.rows[row.id]
            if let old, row.version <= old.version {
                throw StoreFailure.work("case \(row.id.rawValue) has version \(old.version) already")
            }
            if let other = state.numbers[row.number], other != row.id {
                throw StoreFailure.work("the number \(row.number) belongs to case \(other.rawValue)")
            }
            let reference = row.reference.map { ByteKey($0) }
            if let other = reference.flatMap({ state.references[$0] }), other != row.id {
                throw StoreFailure.work("the reference of case \(row.id.rawValue) belongs to case \(other.rawValue)")
            }
            if let old {
                state.numbers[old.number] = nil
                if let reference = old.reference { state.references[ByteKey(reference)] = nil }
            }
            state.numbers[row.number] = row.id
            if let reference { state.references[reference] = row.id }
            state.rows[row.id] = row
        }
    }

    func save(wakeAt: Timestamp?, of caseID: CaseID) throws {
        try writing {
            guard state.rows[caseID] != nil else { throw StoreFailure.work("case \(caseID.rawValue) has no row") }
            state.rows[caseID]?.wakeAt = wakeAt
        }
    }

    func save(note: String, named name: String) { state.notes[ByteKey(name)] = note }

    func keep(_ edition: EditionRecord) throws {
        if try edition.isNew(beside: state.keptEditions[ByteKey(edition)]) { state.keptEditions[ByteKey(edition)] = edition }
    }

    func tally(_ name: String, by count: Int) { state.tallies[name, default: 0] += Int64(count) }

    func remember(_ present: PresentCase) { remembered[present.id] = present }

    func remembered(_ caseID: CaseID) -> PresentCase? { remembered[caseID] }

    func keep(_ reply: KeptReply, for key: IdempotencyKey) throws {
        try writing {
            guard state.replies.updateValue(reply, forKey: ByteKey(key)) == nil else {
                throw StoreFailure.work("the key has a reply already")
            }
            state.replySpan =
                state.replySpan.map { (min($0.oldest, reply.recordedAt), max($0.newest, reply.recordedAt)) }
                ?? (reply.recordedAt, reply.recordedAt)
        }
    }

    private func writing<Value>(_ write: () throws -> Value) throws -> Value {
        do {
            return try write()
        } catch {
            writeError = writeError ?? error
            throw error
        }
    }

    // MARK: Reading

    func events(of caseID: CaseID, after version: Int64, limit: Int) -> [LogEntry] {
        state.events(of: caseID, after: version, limit: limit)
    }
    func version(of caseID: CaseID) -> Int64? { state.version(of: caseID) }
    func caseID(number: CaseNumber) -> CaseID? { state.caseID(number: number) }
    func caseID(reference: ExternalReference) -> CaseID? { state.caseID(reference: reference) }
    func entry(at sequence: Int64) -> LogEntry? { state.entry(at: sequence) }
    func keptReply(for key: IdempotencyKey) -> KeptReply? { state.keptReply(for: key) }
    func row(of caseID: CaseID) -> CaseRow? { state.row(of: caseID) }
    func casesToWake(by moment: Timestamp, limit: Int) -> [CaseID] { state.casesToWake(by: moment, limit: limit) }
    func earliestWake() -> Timestamp? { state.earliestWake() }
    func openCases(after caseID: CaseID, limit: Int) -> [CaseID] { state.openCases(after: caseID, limit: limit) }
    func editions() -> [EditionRecord] { state.editions() }
    func note(_ name: String) -> String? { state.note(name) }
}

extension StoredState {
    /// Lets go of replies more than `Limits.idempotencyKeptDays` older than the newest.
    fileprivate mutating func forgetOldReplies() {
        guard let span = replySpan else { return }
        let tooOld = span.newest.advanced(byMilliseconds: -Int64(Limits.idempotencyKeptDays) * 86_400_000)
        guard span.oldest < tooOld else { return }
        replies = replies.filter { $0.value.recordedAt >= tooOld }
        replySpan = replies.values.map(\.recordedAt).min().map { ($0, span.newest) }
    }
}
