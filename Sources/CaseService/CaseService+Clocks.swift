import AuditChain
import BusinessCalendar
import CaseDomain
import CaseStore
import ShouwenLimits
import Synchronization

/// What time and changed rules do to cases: the server's own commands, through the same writer as everybody's.
extension CaseService {
    /// Runs the clocks of the cases that have something due, a bounded number of them.
    ///
    /// - Parameter completion: gets how many cases had something to do; called once.
    public func runDueClocks(completion: @escaping @Sendable (Result<Int, ServiceFailure>) -> Void) {
        let now = settings.now()
        read { snapshot in
            try snapshot.casesToWake(by: now, limit: Limits.casesPerRoundMax)
        } completion: { result in
            switch result {
            case .success(let ids): self.order(.runClocks, for: ids) { completion(.success($0)) }
            case .failure(let failure): completion(.failure(failure))
            }
        }
    }

    /// Computes the clocks of all open cases anew if the rule book or the calendar is another than last time.
    ///
    /// - Parameter completion: gets how many cases were looked at; nil when nothing had changed.
    public func recomputeIfRulesChanged(completion: @escaping @Sendable (Result<Int?, ServiceFailure>) -> Void) {
        let version = settings.rules.version
        read { snapshot in
            try snapshot.note(CaseService.rulesNote)
        } completion: { result in
            switch result {
            case .success(version): completion(.success(nil))
            case .success(nil): self.keepRulesNote(version) { completion($0.map { nil }) }
            case .success(let before?):
                self.recompute(after: CaseID(rawValue: 0), looked: 0, reason: "\(before) -> \(version)") { result in
                    guard case .success(let looked) = result else { return completion(result.map { $0 }) }
                    self.keepRulesNote(version) { completion($0.map { looked }) }
                }
            case .failure(let failure): completion(.failure(failure))
            }
        }
    }

    private static let rulesNote = "rules"

    private func recompute(
        after id: CaseID, looked: Int, reason: String, completion: @escaping @Sendable (Result<Int, ServiceFailure>) -> Void
    ) {
        read { snapshot in
            try snapshot.openCases(after: id, limit: Limits.casesPerRoundMax)
        } completion: { result in
            switch result {
            case .success(let ids):
                guard let last = ids.last else { return completion(.success(looked)) }
                self.order(.recompute(RecomputeClocks(reason: reason)), for: ids) { _ in
                    self.recompute(after: last, looked: looked + ids.count, reason: reason, completion: completion)
                }
            case .failure(let failure): completion(.failure(failure))
            }
        }
    }

    private func keepRulesNote(_ version: String, completion: @escaping @Sendable (Result<Void, ServiceFailure>) -> Void) {
        let kept = enqueue(NoteWork(name: CaseService.rulesNote, text: version, completion: completion))
        if !kept { completion(.failure(.overloaded)) }
    }

    /// Gives an own command to each case; `completion` gets for how many it was carried out.
    private func order(_ command: Command, for ids: [CaseID], completion: @escaping @Sendable (Int) -> Void) {
        guard !ids.isEmpty else { return completion(0) }
        let round = Round(ids.count, completion: completion)
        for id in ids {
            let request = ChangeRequest(
                actor: settings.ownActor, key: "", fingerprint: Digest(hashing: []), target: .id(id), command: command)
            change(request) { result in round.finished(if: (try? result.get()) != nil) }
        }
    }
}

/// Counts the answers of one round of own commands.
private final class Round: Sendable {
    private struct State {
        var waiting: Int
        var done = 0
    }

    private let state: Mutex<State>
    private let completion: @Sendable (Int) -> Void

    init(_ count: Int, completion: @escaping @Sendable (Int) -> Void) {
        state = Mutex(State(waiting: count))
        self.completion = completion
    }

    func finished(if isDone: Bool) {
        let (waiting, done) = state.withLock { state in
            state.waiting -= 1
            if isDone { state.done += 1 }
            return (state.waiting, state.done)
        }
        if waiting == 0 { completion(done) }
    }
}

/// Keeps one note.
private struct NoteWork: WriteWork {
    let name: String
    let text: String
    let completion: @Sendable (Result<Void, ServiceFailure>) -> Void

    func run(in transaction: any WriteTransaction) throws {
        try transaction.save(note: text, named: name)
    }

    func committed(_ failure: StoreFailure?) {
        completion(failure.map { .failure(.broken("\($0)")) } ?? .success(()))
    }
}

extension InstitutionRules {
    /// Names the book, its overlays and the calendar with their versions.
    public var version: String {
        "\(book.id)@\(book.effectiveFrom)\(book.overlays.map { "+\($0)" }.joined()) \(calendar.official.id)@\(calendar.official.version)"
            + (ownDays.isEmpty ? "" : " own@\(ownDays)")
    }
}
