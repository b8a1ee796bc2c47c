import CaseStore
import Synchronization

/// What came of one round of the server's own tasks.
public struct ClockRound: Sendable, Equatable {
    /// Cases for which the task was carried out.
    public internal(set) var done = 0
    /// Cases that the writer's full line or the full disk turned away, or for which the clock was not believed: nothing is wrong with
    /// them, they are to be asked again.
    public internal(set) var turnedAway: [CaseID] = []
    /// Cases for which it cannot be carried out, and why: to be reported and set aside.
    public internal(set) var broken: [CaseID: ServiceFailure] = [:]
    /// Whether a piece of the hot spots was done, and more may be left.
    public internal(set) var isHotSpotLeft = false
    /// Why a piece of the hot spots could not be done.
    public internal(set) var hotSpotFailure: ServiceFailure?
    /// Whether the store is closing.
    public internal(set) var isStopping = false
}

/// What came of computing clocks anew.
public enum Recomputation: Sendable, Equatable {
    /// Every open case stands as the rules say.
    case upToDate
    /// A page of cases was done; more may follow.
    case page(ClockRound)
}

/// Counts the answers of one round.
final class RoundAnswers: Sendable {
    private struct State {
        var waiting: Int
        var round = ClockRound()
    }

    private let state: Mutex<State>
    private let completion: @Sendable (ClockRound) -> Void

    /// Calls `completion` once `count` answers are there.
    init(_ count: Int, completion: @escaping @Sendable (ClockRound) -> Void) {
        state = Mutex(State(waiting: count))
        self.completion = completion
    }

    /// One case's answer.
    func take(_ answer: Result<Void, ServiceFailure>, of id: CaseID) {
        let finished = state.withLock { state -> ClockRound? in
            state.waiting -= 1
            switch answer {
            case .success: state.round.done += 1
            case .failure(.overloaded), .failure(.shareFull), .failure(.noRoom), .failure(.clockDoubted):
                state.round.turnedAway.append(id)
            case .failure(.stopping): state.round.isStopping = true
            case .failure(let failure): state.round.broken[id] = failure
            }
            return state.waiting == 0 ? state.round : nil
        }
        if let finished { completion(finished) }
    }
}
