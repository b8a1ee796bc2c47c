import RPC
import ShouwenLimits
import WireMessages
import Wording

/// Carries a file of complaints over to a server, pipelined and resumable.
///
/// One thread owns everything here; connections leave their answers in a mailbox. Every row goes out under its own idempotency key,
/// so whatever is unclear is simply sent again: a row whose answer was lost, everything after a crash of this program or the server,
/// a whole file for the second time.
public final class Importer {
    /// What comes in while the import runs.
    enum Event: Sendable {
        case answered(sequence: Int, Result<ChangeReply, CallFailure>)
        case interrupted
    }

    /// A row under way.
    struct Flight {
        let line: Int
        let request: ImportCaseRequest
    }

    let options: ImportOptions
    let wording: Voice
    private let connect: () throws(ClientFailure) -> ClientLink
    private let listener: ImportListener
    private let clock: () -> Int64
    let mailbox = Mailbox<Event>()

    private var input: ImportInput
    private var ledger = ImportLedger()
    private var rejects: RejectFile
    private let acknowledged: AcknowledgedFile?
    private let identity: ImportJournal.FileIdentity
    private var link: ClientLink?
    private var hasConnected = false
    /// Rows sent and not answered, by sequence; the probe of a resumed import is number -1.
    private var inFlight: [Int: Flight] = [:]
    /// Rows to be sent again.
    private var again: [Int: Flight] = [:]
    private var inputEnded = false
    private var interruptions = 0
    private var failure: ClientFailure?
    private var isComplete = false
    /// A row that the probe created on a server that had forgotten it: it counts as created.
    private var createdByProbe: Int?
    private var attempts = 0
    private var waitsUntil: Int64 = 0
    private var lastAnswer: Int64 = 0
    private var startedAt: Int64 = 0
    private var countedBefore = 0
    private var lastJournal: Int64 = 0
    private var lastProgress: Int64 = 0

    /// An import that begins where the journal says, if there is one that fits.
    /// - Parameters:
    ///   - options: what to do.
    ///   - wording: the language of reasons and notices.
    ///   - listener: is told on the thread of `run`.
    ///   - clock: milliseconds of a monotonic clock.
    ///   - connect: makes a connection; called again after one is lost.
    public init(
        options: ImportOptions, wording: Voice, listener: ImportListener = ImportListener(), clock: @escaping () -> Int64,
        connect: @escaping () throws(ClientFailure) -> ClientLink
    ) throws(ClientFailure) {
        self.options = options
        self.wording = wording
        self.listener = listener
        self.clock = clock
        self.connect = connect
        input = try ImportInput(path: options.path, wording: wording)
        do throws(InputFailure) {
            identity = try ImportJournal.FileIdentity(path: options.path)
            let journal = ImportJournal.read(
                path: options.journalPath, server: options.server, file: identity, rejectPath: options.rejectPath)
            rejects = try RejectFile(path: options.rejectPath, keeping: journal?.rejectBytes ?? 0)
            if let journal { ledger = ImportLedger(counts: journal.counts, line: journal.line, acknowledgedLine: journal.acknowledgedLine) }
        } catch { throw .file(error) }
        acknowledged = try options.acknowledgedPath.map { path throws(ClientFailure) in try AcknowledgedFile(path: path) }
        countedBefore = ledger.counts.total
    }

    /// A switch that ends the import early, from any thread: the first time after the answers to what was sent, the second time at
    /// once.
    public var interrupter: @Sendable () -> Void {
        let mailbox = mailbox
        return { mailbox.post(.interrupted) }
    }

    /// Runs to the end; throws when interrupted or stopped, with the journal written. `summary` then has the totals so far.
    public func run() throws(ClientFailure) -> ImportSummary {
        startedAt = clock()
        lastAnswer = startedAt
        defer { link?.close() }
        if ledger.line > 0 { try skipCounted() }
        try work()
        tell(force: true)
        if let failure { throw try stopped(failure) }
        if interruptions > 0, !(inputEnded && ledger.pending == 0) { throw try stoppedByUser() }
        guard ledger.isBalanced else {
            throw .fault(wording(ImportPhrase.unbalanced, "\(ledger.read)", "\(ledger.counts.total)"))
        }
        ImportJournal.remove(path: options.journalPath)
        isComplete = true
        return summary
    }

    // MARK: The loop

    private func work() throws(ClientFailure) {
        while true {
            if isStopping {
                if inFlight.isEmpty || interruptions > 1 { return }
            } else {
                try send()
                if inputEnded, ledger.pending == 0, inFlight.isEmpty, again.isEmpty { return }
            }
            try take(mailbox.take(waitingMilliseconds: waitMilliseconds))
            tell(force: false)
            try keepJournal()
            if RetryPolicy.isOver(options.patience, afterMilliseconds: clock() - lastAnswer), !isStopping { giveUp() }
        }
    }

    private var isStopping: Bool { interruptions > 0 || failure != nil }

    private var waitMilliseconds: Int64 {
        let step: Int64 = 100
        let untilSending = waitsUntil - clock()
        return untilSending > 0 && inFlight.isEmpty ? min(step, untilSending) : step
    }

    /// Sends what must be sent again, then new rows, as far as the window reaches.
    private func send() throws(ClientFailure) {
        guard clock() >= waitsUntil, openLink() else { return }
        for (sequence, flight) in again.sorted(by: { $0.key < $1.key }) where inFlight.count < options.windowRows {
            again[sequence] = nil
            dispatch(sequence, flight)
        }
        // The probe goes alone: until it is answered it is not known where to begin.
        while !inputEnded, again.isEmpty, inFlight[Importer.probe] == nil, ledger.pending < options.windowRows {
            let next: ImportInput.Row?
            do throws(ClientFailure) { next = try input.next() } catch {
                // What was sent is still answered and counted: the totals then say how far the file could be read.
                failure = error
                return
            }
            guard let row = next else {
                inputEnded = true
                return
            }
            let sequence = ledger.admit(line: row.line)
            switch row {
            case .rejected(let rejected): try settle(sequence, .rejected(rejected))
            case .request(let line, let request): dispatch(sequence, Flight(line: line, request: request))
            }
        }
    }

    private func dispatch(_ sequence: Int, _ flight: Flight) {
        guard let link else {
            again[sequence] = flight
            return
        }
        inFlight[sequence] = flight
        let mailbox = mailbox
        link.channel.call(HeadquartersMethods.importCase, flight.request, metadata: options.metadata, timeout: options.timeout) {
            mailbox.post(.answered(sequence: sequence, $0))
        }
    }

    /// Whether there is a connection now; where none can be made, a pause begins.
    private func openLink() -> Bool {
        if link != nil { return true }
        do throws(ClientFailure) {
            link = try connect()
            defer { hasConnected = true }
            if hasConnected, !again.isEmpty { listener.notice(wording(ImportPhrase.reconnected, "\(again.count)")) }
            return true
        } catch {
            // A server that was never reached is a wrong address more often than a pause of the server.
            if hasConnected, error.exitStatus == .unavailable { pause(because: error.line(wording)) } else { failure = error }
            return false
        }
    }

    // MARK: Answers

    private func take(_ events: [Event]) throws(ClientFailure) {
        try noteAcknowledged(events)
        for event in events {
            switch event {
            case .interrupted: interruptions += 1
            case .answered(let sequence, let result):
                guard let flight = inFlight.removeValue(forKey: sequence) else { continue }
                switch result {
                case .success(let reply): try acknowledge(sequence, flight, reply)
                case .failure(let callFailure): try fail(sequence, flight, callFailure)
                }
            }
        }
    }

    private func noteAcknowledged(_ events: [Event]) throws(ClientFailure) {
        guard let acknowledged else { return }
        var lines = ""
        for case .answered(let sequence, .success(let reply)) in events {
            if let id = inFlight[sequence]?.request.registration.reference?.id { lines += "\(id)\t\(reply.caseNumber)\n" }
        }
        if !lines.isEmpty { try acknowledged.append(lines) }
    }

    private func acknowledge(_ sequence: Int, _ flight: Flight, _ reply: ChangeReply) throws(ClientFailure) {
        attempts = 0
        lastAnswer = clock()
        if sequence == Importer.probe {
            if !reply.repeated { try startAgain(createdLine: flight.line) }
        } else {
            try settle(sequence, reply.repeated && flight.line != createdByProbe ? .alreadyThere : .created)
        }
    }

    private func fail(_ sequence: Int, _ flight: Flight, _ callFailure: CallFailure) throws(ClientFailure) {
        switch callFailure {
        case .connection(let error):
            again[sequence] = flight
            if let broken = link {
                broken.close()
                link = nil
                pause(because: error.message)
            }
        case .badRequest(let error): try reject(sequence, flight, .unfit(error))
        case .badReply: stop(callFailure, sequence, flight)
        case .status(let status):
            switch RetryPolicy.verdict(on: status.code) {
            case .reject:
                attempts = 0
                lastAnswer = clock()
                try reject(sequence, flight, .refused(status.code, refusalText(status)))
            case .tryAgain:
                again[sequence] = flight
                pause(because: status.text(in: wording.language))
            case .stop: stop(callFailure, sequence, flight)
            }
        }
    }

    private func refusalText(_ status: Status) -> String {
        Refusal(in: status).map { wording.choose($0.english, $0.chinese) } ?? status.message[wording.language]
    }

    private func stop(_ callFailure: CallFailure, _ sequence: Int, _ flight: Flight) {
        again[sequence] = flight
        if failure == nil { failure = .call(callFailure) }
    }

    /// Waits before the next try, once for all rows that failed together.
    private func pause(because reason: String) {
        let now = clock()
        guard now >= waitsUntil else { return }
        attempts += 1
        let milliseconds = RetryPolicy.waitMilliseconds(attempt: attempts, chance: Double.random(in: 0..<1))
        waitsUntil = now + milliseconds
        // The first wait is ordinary under load; only a lasting one is worth a line.
        if attempts > 1 { listener.notice(wording(ImportPhrase.retrying, reason, "\(milliseconds)")) }
    }

    private func giveUp() {
        guard !again.isEmpty || link == nil || !inFlight.isEmpty else { return }
        failure = .unreachable(options.server, wording(ImportPhrase.noAnswer, "\(options.patience.milliseconds / 1000)"))
    }

    // MARK: Accounts

    private func reject(_ sequence: Int, _ flight: Flight, _ problem: RowProblem) throws(ClientFailure) {
        // The server that refuses the probe knows its key, or would refuse the row again: either way the journal stands.
        if sequence == Importer.probe { return }
        let id = flight.request.registration.reference?.id ?? ""
        try settle(sequence, .rejected(RejectedRow(line: flight.line, id: id, problem: problem)))
    }

    private func settle(_ sequence: Int, _ outcome: RowOutcome) throws(ClientFailure) {
        let rejected = ledger.settle(sequence, outcome)
        do throws(InputFailure) {
            for row in rejected { try rejects.append(row, reason: row.problem.text(wording)) }
        } catch { throw .file(error) }
    }

    private func keepJournal() throws(ClientFailure) {
        let now = clock()
        guard now - lastJournal >= 1000 else { return }
        lastJournal = now
        try writeJournal()
    }

    private func writeJournal() throws(ClientFailure) {
        guard ledger.line > 0 else { return }
        let journal = ImportJournal(server: options.server, file: identity, ledger: ledger, rejectBytes: rejects.bytes)
        do throws(InputFailure) { try journal.write(path: options.journalPath) } catch { throw .file(error) }
    }

    // MARK: Resuming

    /// Passes over what the journal counts, and asks the server about the last row it acknowledged.
    private func skipCounted() throws(ClientFailure) {
        var probe: Flight?
        let target = ledger.line
        while let row = try input.next() {
            if case .request(let line, let request) = row, line == ledger.acknowledgedLine { probe = Flight(line: line, request: request) }
            if row.line == target { break }
        }
        listener.notice(wording(ImportPhrase.resuming, "\(target)", "\(ledger.counts.total)"))
        if let probe { again[Importer.probe] = probe }
    }

    /// Begins with the first row: the server is not the one that acknowledged the journal's rows, or has lost them.
    private func startAgain(createdLine: Int) throws(ClientFailure) {
        listener.notice(wording(ImportPhrase.startsAgain))
        createdByProbe = createdLine
        ledger = ImportLedger()
        countedBefore = 0
        inputEnded = false
        input = try ImportInput(path: options.path, wording: wording)
        do throws(InputFailure) { rejects = try RejectFile(path: options.rejectPath, keeping: 0) } catch { throw .file(error) }
        ImportJournal.remove(path: options.journalPath)
    }

    private static let probe = -1

    // MARK: Telling

    private func tell(force: Bool) {
        let now = clock()
        guard force || now - lastProgress >= 100 else { return }
        lastProgress = now
        let seconds = Double(now - startedAt) / 1000
        let rows = ledger.counts.total
        let rate = seconds > 0 ? Double(rows - countedBefore) / seconds : 0
        let share = identity.size > 0 ? min(1, Double(input.diskBytesRead) / Double(identity.size)) : nil
        var left: Double?
        if let share, share > 0, rate > 0 { left = max(0, (Double(rows) / share - Double(rows)) / rate) }
        listener.progress(ImportProgress(rows: rows, share: share, rowsPerSecond: rate, secondsLeft: left))
    }

    /// The totals up to now: of all rows counted, which after the end are all rows read.
    public var summary: ImportSummary {
        ImportSummary(
            complete: isComplete, read: ledger.counts.total, created: ledger.counts.created, alreadyThere: ledger.counts.alreadyThere,
            rejected: ledger.counts.rejected,
            rowsThisRun: ledger.counts.total - countedBefore, seconds: Double(clock() - startedAt) / 1000,
            rejectFile: ledger.counts.rejected > 0 ? options.rejectPath : nil)
    }

    private func stopped(_ failure: ClientFailure) throws(ClientFailure) -> ClientFailure {
        // Nothing counted: nothing to resume.
        if ledger.line == 0 { return failure }
        try writeJournal()
        listener.notice(wording(ImportPhrase.stopped, "\(ledger.line)", "\(ledger.counts.total)"))
        if case .file = failure {
            listener.notice(wording(ImportPhrase.wholeFileNeeded))
        } else {
            listener.notice(wording(ImportPhrase.resumeWith))
        }
        return failure
    }

    private func stoppedByUser() throws(ClientFailure) -> ClientFailure {
        try writeJournal()
        let text = wording(ImportPhrase.interrupted, "\(ledger.line)", "\(ledger.counts.total)", "\(ledger.counts.rejected)")
        return .interrupted(text + "; " + wording(ImportPhrase.resumeWith))
    }
}

extension Duration {
    /// Whole milliseconds, rounded down.
    var milliseconds: Int64 { components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000 }
}
