import CaseDomain
import CaseStore
import Logging
import Synchronization

/// A change on its way, with whom to tell.
struct AskedChange: Sendable {
    let request: ChangeRequest
    /// The caller's place in the lines.
    let ticket: LineTicket
    let completion: @Sendable (Result<ChangeReceipt, ServiceFailure>) -> Void
}

/// The way of a change to the writer. What is refused goes back before it: the caller without the right, the number that is none, the
/// version that is past are known on the caller's own thread or on a reading one, and nobody else waits for them. What is let through
/// is decided once more by the writer, on what the case is then.
extension CaseService {
    /// Decides a change and makes it durable. What one person asks for on one case is decided in the order in which it was asked for.
    /// `completion` is called once, on one of the store's threads or, where a line is full, on the caller's.
    ///
    /// - Parameter stillWanted: whether anybody still waits for the answer; see `LineTicket`. If not when the change's turn comes, nothing
    ///   is done (`ServiceFailure.expired`).
    public func change(
        _ request: ChangeRequest, stillWanted: (@Sendable () -> Bool)? = nil,
        completion: @escaping @Sendable (Result<ChangeReceipt, ServiceFailure>) -> Void
    ) {
        let ticket = LineTicket(.caller(request.actor.staff), stillWanted: stillWanted)
        let asked = AskedChange(request: request, ticket: ticket) { [logger] result in
            if case .failure(.broken(let text)) = result {
                logger.error("a change failed", metadata: ["step": "\(request.wish.name)", "error": "\(text)"])
            }
            completion(result)
        }
        switch request.wish {
        case .open(let step): open(step, asked)
        case .take(let step, let number):
            let key = lane(request, number)
            let (arrival, failure) = lanes.withLock { lanes in
                let arrival = lanes.arrive(key, asked)
                return (arrival, arrival == .follow ? enter(asked, key, &lanes) : nil)
            }
            switch arrival {
            case .examine: examine(step, number, asked)
            case .follow: if let failure { asked.completion(.failure(failure)) }
            case .held: break
            case .full: asked.completion(.failure(.overloaded))
            }
        }
    }

    // MARK: A case is to begin

    /// Whether somebody may begin a case does not depend on other cases, so that is known at once.
    private func open(_ step: any OpeningStep, _ asked: AskedChange) {
        let request = asked.request
        var refusal: Rejection?
        do throws(Rejection) {
            try step.admit(in: settings.context(request.actor, happenedAt: request.happenedAt))
        } catch { refusal = error }
        // An import that is here already is answered, not refused.
        let reference = step.response == nil ? step.registration.reference : nil
        guard refusal != nil || reference != nil else { return enterOpening(asked) }
        look(asked) { [self, refusal] snapshot in
            if let refusal { throw refusal }
            if let reference, let id = try snapshot.caseID(reference: reference), let row = try snapshot.row(of: id),
                let other = try memory.present(row.number, in: snapshot)
            {
                throw asked.request.referenceTaken(by: other.state, settings)
            }
        } passed: {
            self.enterOpening(asked)
        } stopped: { result in
            asked.completion(result)
        }
    }

    private func enterOpening(_ asked: AskedChange) {
        let key = lane(asked.request, nil)
        let failure = lanes.withLock { lanes in
            lanes.entered(key)
            return enter(asked, key, &lanes)
        }
        if let failure { asked.completion(.failure(failure)) }
    }

    // MARK: A step on a case

    private func examine(_ step: any CaseStep, _ number: CaseNumber, _ asked: AskedChange) {
        let request = asked.request
        let key = lane(request, number)
        if passesAtOnce(step, number, request) { return letThrough(asked, key) }
        // Asked before the snapshot is fixed: what has come to the writer's end by then is in the snapshot.
        let merge = step as? MergeCase
        let (mayBegin, mayChangeOther) = lanes.withLock { lanes in
            (!lanes.isIdle(lane(request, nil)), merge.map { !lanes.isIdle(lane(request, $0.into)) } ?? false)
        }
        let recalled = memory.recall(number)
        look(asked) { [self] snapshot in
            guard let present = try memory.present(number, recalled: recalled, in: snapshot) else {
                if mayBegin { return }
                throw Rejection(.unknownCase(number))
            }
            try admit(step, on: present.state, request)
            guard let merge, !mayChangeOther else { return }
            guard let other = try memory.present(merge.into, in: snapshot) else {
                if mayBegin { return }
                throw Rejection(.unknownCase(merge.into))
            }
            try other.state.requireSight(request.actor, in: settings.units, settings.rules.book)
            _ = try other.state.carryOut(.absorb(present.state.broughtByMerging), in: settings.context(request.actor))
        } passed: {
            self.letThrough(asked, key)
        } stopped: { result in
            self.stop(result, asked, key)
        }
    }

    /// Whether memory alone shows that the step is no refused one. A step that it would refuse is looked at on a reading thread: it may be
    /// the repetition of one that was taken. So is a merge, which has two cases, and a case with much to be made up first.
    private func passesAtOnce(_ step: any CaseStep, _ number: CaseNumber, _ request: ChangeRequest) -> Bool {
        guard !(step is MergeCase), let state = memory.recall(number)?.state else { return false }
        let now = settings.now()
        guard !state.clocks.contains(where: { $0.state == .running && $0.wakeAt <= now }) else { return false }
        do { try admit(step, on: state, request) } catch { return false }
        return true
    }

    private func admit(_ step: any CaseStep, on state: Case, _ request: ChangeRequest) throws {
        let context = settings.context(request.actor, happenedAt: request.happenedAt)
        try request.requireVersion(of: state, step, context)
        try state.admit(step, in: context)
    }

    /// Puts a change in the writer's line, and behind it what waited for it.
    private func letThrough(_ asked: AskedChange, _ key: ChangeLanes<AskedChange>.Key) {
        let turnedAway = lanes.withLock { lanes in
            ([asked] + lanes.passed(key)).compactMap { asked in enter(asked, key, &lanes).map { (asked, $0) } }
        }
        for (asked, failure) in turnedAway { asked.completion(.failure(failure)) }
    }

    /// Answers a change that goes no further, and looks at the next.
    private func stop(_ result: Result<ChangeReceipt, ServiceFailure>, _ asked: AskedChange, _ key: ChangeLanes<AskedChange>.Key) {
        defer { asked.completion(result) }
        switch result {
        case .failure(.overloaded), .failure(.shareFull), .failure(.stopping):
            // Where no line takes this one it takes none of those behind it: they are answered in a loop and not each from within the
            // one before.
            while let next = lanes.withLock({ $0.stopped(key) }) { next.completion(result) }
        case .success, .failure(.rejected), .failure(.conflict), .failure(.clockDoubted), .failure(.noRoom), .failure(.broken),
            .failure(.expired):
            guard let next = lanes.withLock({ $0.stopped(key) }) else { return }
            if case .take(let step, let number) = next.request.wish { examine(step, number, next) }
        }
    }

    // MARK: Both

    private func lane(_ request: ChangeRequest, _ number: CaseNumber?) -> ChangeLanes<AskedChange>.Key {
        ChangeLanes.Key(staff: request.actor.staff, number: number)
    }

    /// Looks at a change in a snapshot. A key that has a reply gets it, though the same step would be refused by now.
    private func look(
        _ asked: AskedChange, _ refuse: @escaping @Sendable (any ReadSnapshot) throws -> Void, passed: @escaping @Sendable () -> Void,
        stopped: @escaping @Sendable (Result<ChangeReceipt, ServiceFailure>) -> Void
    ) {
        read(for: asked.ticket) { snapshot -> ChangeReceipt? in
            if let kept = try snapshot.keptReply(for: asked.request.callersKey) { return try asked.request.repeated(kept) }
            try refuse(snapshot)
            return nil
        } completion: { result in
            switch result {
            case .success(nil): passed()
            case .success(let receipt?): stopped(.success(receipt))
            case .failure(let failure): stopped(.failure(failure))
            }
        }
    }

    /// Puts a change in the writer's line while the lanes are locked, so that nothing that comes later gets before it.
    ///
    /// - Returns: why the line did not take it.
    private func enter(
        _ asked: AskedChange, _ key: ChangeLanes<AskedChange>.Key, _ lanes: inout ChangeLanes<AskedChange>
    ) -> ServiceFailure? {
        let work = ChangeWork(request: asked.request, settings: settings)
        let refusal = enqueue(work, asked.ticket) { [self] result in
            self.lanes.withLock { $0.finished(key) }
            asked.completion(result)
        }
        guard let refusal else { return nil }
        lanes.finished(key)
        return refusal
    }
}
