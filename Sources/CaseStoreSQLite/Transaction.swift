import AuditChain
import BusinessCalendar
import CaseDomain
import CaseStore

/// The writer's transaction as one piece of work sees it.
final class Transaction: ConnectionWriting, WriteTransaction {
    let connection: StoreConnection
    private(set) var state: WriterState
    private var hasher = ChainHasher()
    /// Whether the present work has written: then undoing it means rolling back, neighbours and all.
    private(set) var hasWritten = false
    /// The first error of a writing call of the present work. Some of the call may have been done, so the work cannot be kept.
    private(set) var writeError: (any Error)?
    /// What the works of this transaction made of cases.
    private var remembered: [CaseID: PresentCase] = [:]

    init(_ connection: StoreConnection) throws {
        self.connection = connection
        state = try WriterState(connection)
    }

    // MARK: For the writer

    /// A piece of work begins.
    func begin() {
        hasWritten = false
        writeError = nil
    }

    /// Forgets what was done since `earlier` was the state.
    func restore(_ earlier: WriterState) {
        state = earlier
        remembered.removeAll(keepingCapacity: true)
    }

    /// Writes what is kept once for each transaction; the commit follows.
    func flush() throws {
        try state.sweep.walk(connection)
        try connection.write(state)
        state.flushed()
        remembered.removeAll(keepingCapacity: true)
    }

    // MARK: For the work

    func nextSerial(year: Int) throws -> Int64 { try state.nextSerial(year: year) }

    func nextCaseID() throws -> CaseID { state.nextCaseID() }

    func append(_ events: [UnsealedEntry]) throws -> [LogEntry] {
        try writing {
            var entries: [LogEntry] = []
            entries.reserveCapacity(events.count)
            for event in events {
                var entry = LogEntry(sequence: state.head.sequence + 1, content: event, hash: state.head.hash)
                entry.hash = hasher.hash(entry.chained, after: state.head.hash)
                try connection.insert(entry)
                state.appended(entry)
                entries.append(entry)
            }
            return entries
        }
    }

    func save(_ row: CaseRow) throws {
        try writing {
            let old = row.id.rawValue > state.lastRowID ? nil : try connection.row(of: row.id)
            if let old {
                guard row.version > old.version else {
                    throw StoreFailure.work("case \(row.id.rawValue) has version \(old.version) already")
                }
                try connection.update(old, to: row)
            } else {
                try connection.insert(row)
            }
            state.saved(row, over: old)
        }
    }

    func save(wakeAt: Timestamp?, of caseID: CaseID) throws { try writing { try connection.save(wakeAt: wakeAt, of: caseID) } }

    func keep(_ reply: KeptReply, for key: IdempotencyKey) throws {
        try writing {
            try connection.insert(reply, for: key)
            state.sweep.note(reply)
        }
    }

    func save(note: String, named name: String) throws { try writing { try connection.save(note: note, named: name) } }

    func keep(_ edition: EditionRecord) throws {
        guard try edition.isNew(beside: try connection.stored(edition)) else { return }
        try writing { try connection.insert(edition) }
    }

    func tally(_ name: String, by count: Int) { state.tally(name, by: count) }

    func remember(_ present: PresentCase) { remembered[present.id] = present }

    func remembered(_ caseID: CaseID) -> PresentCase? { remembered[caseID] }

    func writing<Value>(_ write: () throws -> Value) throws -> Value {
        hasWritten = true
        do {
            return try write()
        } catch {
            writeError = writeError ?? error
            throw error
        }
    }
}
