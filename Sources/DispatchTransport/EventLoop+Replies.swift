import Logging
import RPC
import WireMessages
import Wording

/// Answers: onto the wire, and the timers that give them when nobody else does.
extension EventLoop {
    /// A call was answered. An answer that comes after the call's time ran out, or after its connection ended, is dropped.
    func end(_ call: ServerCall, _ answer: Result<any WireMessage, Status>) {
        guard call.index != nil, let connection = connection(call.connection) else { return }
        connection.remove(call)
        call.end()
        connection.machine.callEnded(bytes: call.bytes, now: now)
        let code = write(answer, stream: call.stream, language: call.language, to: connection)
        markDirty(connection)
        report(code, call.context, stream: call.stream, arrival: call.arrival, connection)
    }

    /// Appends a response to what waits for the peer. Returns the code it got in the end.
    @discardableResult
    func write(
        _ answer: Result<any WireMessage, Status>, stream: UInt32, language: Language, to connection: ServerConnection
    ) -> StatusCode {
        if connection.output.capacity == 0, let spare = spareOutputs.popLast() { connection.output = spare }
        let start = connection.output.count
        var code = StatusCode.ok
        do throws(Status) {
            code = try ResponseFrame.append(answer, stream: stream, language: language, to: &connection.output, in: arena)
            if case .success = answer, !connection.machine.mayHold(connection.output.count - start) {
                throw Status.replyDropped(bounds.replyBytesHeldMax)
            }
        } catch {
            if error.code == .internal { logger.error("a reply could not be encoded", metadata: ["why": "\(error.message.english)"]) }
            code = error.code
            connection.output.removeLast(connection.output.count - start)
            ResponseFrame.append(plain: error, stream: stream, language: language, to: &connection.output, in: arena)
        }
        connection.machine.replyQueued(connection.output.count - start, now: now)
        return code
    }

    func report(_ code: StatusCode, _ context: CallContext?, stream: UInt32, arrival: UInt64, _ connection: ServerConnection) {
        guard let onCallEnded = router.onCallEnded else { return }
        onCallEnded(
            CallRecord(
                method: context?.method, principal: context?.principal, peer: connection.peer, stream: stream, code: code,
                nanoseconds: MonotonicClock.now() &- arrival))
    }

    // MARK: Timers

    /// Has the connection looked at when the first of its timeouts may be due.
    func setTimer(_ connection: ServerConnection) {
        let wanted = min(connection.machine.nextCheck(now: now), connection.earliestDeadline)
        // One that fires earlier finds out for itself that it is too early.
        guard wanted < connection.wakeAt else { return }
        connection.wakeAt = wheel.set(connection.token, at: wanted)
    }

    func fireTimers() {
        var due: [ServerConnection] = []
        wheel.advance(to: now) { token, moment in
            if let connection = connection(token), connection.wakeAt == moment { due.append(connection) }
        }
        for connection in due {
            connection.wakeAt = .max
            if now >= connection.earliestDeadline { expireCalls(connection) }
            switch connection.machine.check(now: now) {
            case .close(let ending): close(connection, ending)
            case .keep, .shutdownSending: markDirty(connection)
            }
        }
    }

    /// Answers every call whose time has run out and finds the next deadline. Costs the calls under way on one connection, which
    /// are bounded, and happens no more often than deadlines pass.
    private func expireCalls(_ connection: ServerConnection) {
        var earliest = UInt64.max
        var expired: [ServerCall] = []
        for call in connection.calls {
            guard let deadline = call.context?.deadline else { continue }
            if deadline <= now { expired.append(call) } else { earliest = min(earliest, deadline) }
        }
        connection.earliestDeadline = earliest
        for call in expired { end(call, .failure(.deadlinePassed)) }
    }
}
