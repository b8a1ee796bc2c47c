import Framing
import Glibc
import Logging
import RPC
import ShouwenLimits

/// Connections: coming, their turns, going.
extension EventLoop {
    func adopt(_ descriptor: Int32, peer: String) {
        let slot = freeSlots.popLast() ?? slots.count
        if slot == slots.count {
            slots.append(nil)
            generations.append(0)
        }
        let token = UInt64(generations[slot]) << 32 | UInt64(slot)
        let connection = ServerConnection(
            descriptor: descriptor, name: census.name(loop: index, token: token), peer: peer,
            frameBytesMax: configuration.frameBytesUnknownMax, bounds: bounds, now: now)
        slots[slot] = connection
        connectionCount += 1
        guard !isDraining, epoll.add(descriptor, token: token) else {
            close(connection, isDraining ? .drained : .failed)
            return
        }
        setTimer(connection)
    }

    func connection(_ token: UInt64) -> ServerConnection? {
        let slot = Int(UInt32(truncatingIfNeeded: token))
        guard slot < slots.count, let connection = slots[slot], connection.token == token else { return nil }
        return connection
    }

    /// An event on a connection: it has a turn in this round.
    func note(_ event: Epoll.Event) {
        guard let connection = connection(event.token) else { return }
        if event.isReadable { connection.mayHaveInput = true }
        if event.isHungUp { connection.isHungUp = true }
        if event.isWritable { markDirty(connection) }
        if connection.mayHaveInput { giveTurn(connection) }
    }

    private func giveTurn(_ connection: ServerConnection) {
        guard !connection.hasTurn else { return }
        connection.hasTurn = true
        turns.append(connection)
    }

    func markDirty(_ connection: ServerConnection) {
        guard !connection.isDirty else { return }
        connection.isDirty = true
        dirty.append(connection)
    }

    /// One connection's turn: reads its share, starts its calls, sends what was answered at once.
    func serve(_ connection: ServerConnection) {
        connection.hasTurn = false
        guard self.connection(connection.token) != nil else { return }
        if connection.hasBacklog, !connection.machine.isPaused {
            take(UnsafeBufferPointer<UInt8>(start: nil, count: 0).span, from: connection)
        }
        var budget = configuration.readBytesPerTurnMax
        while budget > 0, connection.mayHaveInput, !connection.machine.isPaused {
            let room = min(readBuffer.count, budget)
            switch Socket.read(connection.descriptor, into: UnsafeMutableRawBufferPointer(start: readBuffer.baseAddress, count: room)) {
            case .bytes(let count):
                budget -= count
                // A short read of a stream has emptied it (epoll(7)), unless its end waits behind.
                if count < room, !connection.isHungUp { connection.mayHaveInput = false }
                take(UnsafeBufferPointer(rebasing: readBuffer[..<count]).span, from: connection)
            case .wouldBlock:
                connection.mayHaveInput = false
            case .end:
                connection.mayHaveInput = false
                connection.machine.peerFinished(withinFrame: !connection.decoder.isBetweenFrames)
            case .failed:
                close(connection, .failed)
                return
            }
        }
        flush(connection)
    }

    /// Bytes of the stream, cut into frames.
    private func take(_ input: Span<UInt8>, from connection: ServerConnection) {
        takeFrames(input, from: connection)
        // Whenever somebody was recognised, or no more is, the frames behind are judged by another bound.
        while connection.machine.isKnown != connection.isTakenForKnown {
            connection.isTakenForKnown = connection.machine.isKnown
            connection.decoder.take(payloadsUpTo: connection.machine.isKnown ? Limits.frameBytesMax : configuration.frameBytesUnknownMax)
            guard !connection.machine.isPaused else { return }
            takeFrames(UnsafeBufferPointer<UInt8>(start: nil, count: 0).span, from: connection)
        }
    }

    private func takeFrames(_ input: Span<UInt8>, from connection: ServerConnection) {
        guard connection.machine.takesFrames else { return }
        var frameEnded = false
        connection.decoder.decode(input) { verdict, header, payload in
            frameEnded = true
            take(verdict, header, payload, from: connection)
            return connection.machine.isPaused || connection.machine.isKnown != connection.isTakenForKnown ? .pause : .next
        }
        connection.hasBacklog = connection.machine.isPaused
        connection.machine.frameIsTorn(!connection.decoder.isBetweenFrames, now: now, frameEnded: frameEnded)
    }

    private func take(_ verdict: FrameVerdict, _ header: FrameHeader, _ payload: Span<UInt8>, from connection: ServerConnection) {
        switch connection.machine.admit(verdict, header, now: now) {
        case .ignore: break
        case .answer(let status):
            write(.failure(status), stream: header.stream, language: connection.language, to: connection)
            report(status.code, nil, stream: header.stream, arrival: now, connection)
        case .call: start(header, payload, from: connection)
        }
    }

    private func start(_ header: FrameHeader, _ payload: Span<UInt8>, from connection: ServerConnection) {
        guard census.beginCall(payload.count) else {
            connection.machine.callEnded(bytes: payload.count, now: now)
            write(.failure(.tooManyCallBytes), stream: header.stream, language: connection.language, to: connection)
            report(.resourceExhausted, nil, stream: header.stream, arrival: now, connection)
            return
        }
        let call = ServerCall(
            loop: self, connection: connection.token, stream: header.stream, bytes: payload.count, arrival: now,
            language: connection.language)
        connection.add(call)
        let refusal = router.start(payload.bytes, in: arena, arrival: now, now: MonotonicClock.now, peer: connection.peer, call: call)
        connection.language = call.language
        if let staff = call.context?.principal.staff {
            connection.recognised(staff)
        } else if refusal?.code == .unauthenticated {
            connection.recognised(nil)
        }
        if let refusal {
            end(call, .failure(refusal))
        } else if call.index != nil, let deadline = call.context?.deadline {
            connection.earliestDeadline = min(connection.earliestDeadline, deadline)
        }
    }

    /// Sends what waits, as far as the socket takes it, and does what follows.
    func flush(_ connection: ServerConnection) {
        while connection.outputStart < connection.output.count {
            let outcome = connection.output.withUnsafeBytes { bytes in
                Socket.write(connection.descriptor, UnsafeRawBufferPointer(rebasing: bytes[connection.outputStart...]))
            }
            switch outcome {
            case .bytes(let count):
                connection.outputStart += count
                connection.machine.sent(count, now: now)
                continue
            case .wouldBlock:
                if !connection.watchesForRoom {
                    connection.watchesForRoom = true
                    epoll.change(connection.descriptor, token: connection.token, writing: true)
                }
            case .end, .failed:
                close(connection, .failed)
                return
            }
            break
        }
        recycleOutput(connection)
        settle(connection)
    }

    func flushDirty() {
        // Flushing may end connections but adds none to the list.
        for connection in dirty {
            connection.isDirty = false
            if self.connection(connection.token) != nil { flush(connection) }
        }
        dirty.removeAll(keepingCapacity: true)
    }

    private func recycleOutput(_ connection: ServerConnection) {
        guard connection.outputStart == connection.output.count else {
            if connection.outputStart > connection.output.count / 2 {
                connection.output.removeFirst(connection.outputStart)
                connection.outputStart = 0
            }
            return
        }
        connection.outputStart = 0
        if connection.watchesForRoom {
            connection.watchesForRoom = false
            epoll.change(connection.descriptor, token: connection.token, writing: false)
        }
        guard connection.output.capacity > 0 else { return }
        var buffer: [UInt8] = []
        swap(&buffer, &connection.output)
        guard spareOutputs.count < Self.spareOutputsMax, buffer.capacity <= Self.spareOutputBytesMax else { return }
        buffer.removeAll(keepingCapacity: true)
        spareOutputs.append(buffer)
    }

    private static var spareOutputsMax: Int { 32 }
    private static var spareOutputBytesMax: Int { 256 << 10 }

    /// Asks the machine what follows, and sets the timer.
    func settle(_ connection: ServerConnection) {
        switch connection.machine.settle(now: now) {
        case .keep: break
        case .shutdownSending: shutdown(connection.descriptor, Int32(SHUT_WR))
        case .close(let ending):
            close(connection, ending)
            return
        }
        giveWay(to: connection)
        guard self.connection(connection.token) != nil else { return }
        // After a pause: what was kept first, then what the socket holds.
        if connection.mayHaveInput || connection.hasBacklog, !connection.machine.isPaused { giveTurn(connection) }
        setTimer(connection)
    }

    /// Tells the census what the connection holds now, and closes those that must go, this one perhaps among them.
    private func giveWay(to connection: ServerConnection) {
        let held = connection.bytesHeld
        let before = connection.bytesCounted
        let free = configuration.connectionBytesFree
        guard held != before || held > free && connection.holder != connection.holderCounted else { return }
        connection.bytesCounted = held
        if held <= free, before <= free { return census.holdFreely(held, before: before) }
        connection.holderCounted = connection.holder
        for name in census.hold(held, before: before, by: connection.name, for: connection.holder) { evict(name) }
    }

    /// Closes a connection of this loop, or has another loop do so.
    private func evict(_ name: ConnectionName) {
        guard name.loop == index else { return onEvicted(name) }
        if let connection = connection(name.token) { close(connection, .overBudget) }
    }

    func close(_ connection: ServerConnection, _ ending: ConnectionMachine.Ending) {
        let slot = Int(UInt32(truncatingIfNeeded: connection.token))
        guard slots[slot] === connection else { return }
        slots[slot] = nil
        generations[slot] &+= 1
        freeSlots.append(slot)
        connectionCount -= 1
        Glibc.close(connection.descriptor)
        census.left()
        census.release(connection.bytesCounted, by: connection.name)
        for call in connection.calls { call.end() }
        let unanswered = connection.calls.count
        if unanswered > 0 || !ending.isOrdinary {
            logger.info(
                "connection ended",
                metadata: ["peer": "\(connection.peer)", "why": "\(ending.rawValue)", "calls-unanswered": "\(unanswered)"])
        }
    }
}

extension ConnectionMachine.Ending {
    /// An end that says nothing about the peer.
    var isOrdinary: Bool {
        switch self {
        case .peerClosed, .drained, .idle: true
        case .tornFrame, .refusedLength, .stalledFrame, .stalledReply, .overBudget, .failed: false
        }
    }
}
