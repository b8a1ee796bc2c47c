import AuditChain
import BusinessCalendar
import CaseDomain
import CaseStore

/// What time and changed rules do to cases: the server's own tasks, through the same writer as everybody's changes.
extension CaseService {
    /// Runs the clocks of the cases that have something due, a bounded number of them, and does a piece of what hot spots have left to do.
    ///
    /// - Parameters:
    ///   - setAside: cases not to look at: their clocks could not be run before. Costs a look at each of them.
    ///   - completion: gets what came of it; called once.
    public func runDueClocks(
        except setAside: Set<CaseID> = [], completion: @escaping @Sendable (Result<ClockRound, ServiceFailure>) -> Void
    ) {
        if let doubt = settings.clockDoubt { return completion(.failure(.clockDoubted(doubt))) }
        let now = settings.now()
        let most = settings.casesPerRound
        let rules = settings.rules
        read(for: .server) { snapshot in
            let ids = try snapshot.casesToWake(by: now, limit: most + setAside.count).filter { !setAside.contains($0) }
            return (ids, try HotSpotWork.isDue(rules, in: snapshot))
        } completion: { result in
            switch result {
            case .success((let ids, let hasHotSpots)):
                self.order(.runClocks, for: Array(ids.prefix(most))) { round in
                    if hasHotSpots { self.workOnHotSpots(after: round, completion: completion) } else { completion(.success(round)) }
                }
            case .failure(let failure): completion(.failure(failure))
            }
        }
    }

    /// A piece of what hot spots have left; where the line is full it waits for the next round.
    private func workOnHotSpots(after round: ClockRound, completion: @escaping @Sendable (Result<ClockRound, ServiceFailure>) -> Void) {
        let refusal = enqueue(HotSpotWork(settings: settings), .server) { result in
            var round = round
            switch result {
            case .success(let didSomething): round.isHotSpotLeft = didSomething
            case .failure(let failure): round.hotSpotFailure = failure
            }
            completion(.success(round))
        }
        if refusal != nil { completion(.success(round)) }
    }

    /// Computes the clocks of all open cases anew if the rule book or the calendar is another than last time, page by page to the end.
    ///
    /// - Parameter completion: gets how many cases were looked at; nil when nothing had changed. After a failure the next call goes on
    ///   where this one ended.
    public func recomputeIfRulesChanged(completion: @escaping @Sendable (Result<Int?, ServiceFailure>) -> Void) {
        recomputeToTheEnd(looked: nil, completion: completion)
    }

    private func recomputeToTheEnd(looked: Int?, completion: @escaping @Sendable (Result<Int?, ServiceFailure>) -> Void) {
        recomputeOnePage { result in
            switch result {
            case .success(.upToDate): completion(.success(looked))
            case .success(.page(let round)): self.recomputeToTheEnd(looked: (looked ?? 0) + round.done, completion: completion)
            case .failure(let failure): completion(.failure(failure))
            }
        }
    }

    /// Computes the clocks of the next open cases anew, a bounded number of them, while the rules are other than those for which all
    /// were computed. How far it has come is kept in the store, so that neither a full line nor a restart loses a case or begins anew.
    ///
    /// A page counts as done only when every case of it was done; a case that cannot be read is reported in the round and passed over.
    ///
    /// - Parameter completion: gets what came of the page; `overloaded` when the writer's full line turned one of its cases away.
    public func recomputeOnePage(completion: @escaping @Sendable (Result<Recomputation, ServiceFailure>) -> Void) {
        if let doubt = settings.clockDoubt { return completion(.failure(.clockDoubted(doubt))) }
        let version = settings.rules.version
        let most = settings.casesPerRound
        read(for: .server) { snapshot -> Next in
            guard let last = try snapshot.note(CaseService.rulesNote) else { return .firstStart }
            if last == version { return .nothing }
            let after = Reached.place(for: version, in: try snapshot.note(CaseService.progressNote))
            return .page(try snapshot.openCases(after: after, limit: most))
        } completion: { result in
            switch result {
            case .success(.nothing): completion(.success(.upToDate))
            case .success(.firstStart): self.keep(version, as: CaseService.rulesNote) { completion($0.map { .upToDate }) }
            case .success(.page(let ids)): self.recompute(ids, for: version, completion: completion)
            case .failure(let failure): completion(.failure(failure))
            }
        }
    }

    private func recompute(
        _ ids: [CaseID], for version: String, completion: @escaping @Sendable (Result<Recomputation, ServiceFailure>) -> Void
    ) {
        guard let last = ids.last else {
            return keep(version, as: CaseService.rulesNote) { completion($0.map { .upToDate }) }
        }
        order(.recompute, for: ids) { round in
            if round.isStopping { return completion(.failure(.stopping)) }
            guard round.turnedAway.isEmpty else { return completion(.failure(.overloaded)) }
            self.keep(Reached.note(last, for: version), as: CaseService.progressNote) { completion($0.map { .page(round) }) }
        }
    }

    private func keep(_ text: String, as name: String, completion: @escaping @Sendable (Result<Void, ServiceFailure>) -> Void) {
        let work = NoteWork(name: name, text: text, settings: settings)
        if let refusal = enqueue(work, .server, completion: completion) { completion(.failure(refusal)) }
    }

    /// The rules for which every open case was computed, and how far the computing for others has come.
    static let rulesNote = "rules"
    private static let progressNote = "rules_progress"

    /// What is to be computed next.
    private enum Next {
        case firstStart
        case nothing
        case page([CaseID])
    }

    /// Gives each case the task; `completion` gets what came of them.
    private func order(_ task: SystemTask, for ids: [CaseID], completion: @escaping @Sendable (ClockRound) -> Void) {
        guard !ids.isEmpty else { return completion(ClockRound()) }
        let answers = RoundAnswers(ids.count, completion: completion)
        for id in ids {
            let work = SystemWork(task: task, id: id, settings: settings)
            if let refusal = enqueue(work, .server, completion: { answers.take($0, of: id) }) { answers.take(.failure(refusal), of: id) }
        }
    }
}

/// Keeps one note.
private struct NoteWork: CaseWork {
    let name: String
    let text: String
    let settings: CaseService.Settings

    func perform(on cases: WorkingCases) throws {
        try cases.transaction.save(note: text, named: name)
    }
}

extension InstitutionRules {
    /// Names the book, its overlays and the calendar with their versions.
    public var version: String {
        "\(book.id)@\(book.effectiveFrom)\(book.overlays.map { "+\($0)" }.joined()) \(calendar.official.id)@\(calendar.official.version)"
            + (ownDays.isEmpty ? "" : " own@\(ownDays)")
    }
}
