import Dispatch
import Synchronization

/// Where connections' threads leave news for the one thread that owns an import.
final class Mailbox<Event: Sendable>: Sendable {
    private let events = Mutex<[Event]>([])
    private let arrived = DispatchSemaphore(value: 0)

    /// Leaves an event; wakes the owner if it waits.
    func post(_ event: Event) {
        let wasEmpty = events.withLock { waiting in
            waiting.append(event)
            return waiting.count == 1
        }
        if wasEmpty { arrived.signal() }
    }

    /// Everything that has come, waiting until something does or `milliseconds` have passed. May be empty before that time: the
    /// caller asks again.
    func take(waitingMilliseconds milliseconds: Int64) -> [Event] {
        let ready = takeAll()
        if !ready.isEmpty || milliseconds <= 0 { return ready }
        _ = arrived.wait(timeout: .now() + .milliseconds(Int(milliseconds)))
        return takeAll()
    }

    private func takeAll() -> [Event] {
        events.withLock { waiting in
            let taken = waiting
            waiting = []
            return taken
        }
    }
}
