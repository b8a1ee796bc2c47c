import Dispatch
public import RPC
import Synchronization
public import WireMessages

/// Where a completion leaves its outcome for the thread that waits.
private final class Outcome<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
    let done = DispatchSemaphore(value: 0)
}

extension CallChannel {
    /// Calls a method and waits for its outcome: for tools, not for event loops and not for completions, which would wait for
    /// themselves.
    public func callBlocking<Request: WireMessage, Response: WireMessage>(
        _ method: UnaryMethod<Request, Response>, _ request: Request, metadata: Metadata = [:], timeout: Duration? = nil
    ) throws(CallFailure) -> Response {
        let outcome = Outcome<Result<Response, CallFailure>>()
        call(method, request, metadata: metadata, timeout: timeout) { result in
            outcome.value.withLock { $0 = result }
            outcome.done.signal()
        }
        outcome.done.wait()
        guard let result = outcome.value.withLock({ $0 }) else { preconditionFailure("a completion ran without an outcome") }
        return try result.get()
    }
}
