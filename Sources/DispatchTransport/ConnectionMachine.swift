import Framing
import RPC
import ShouwenLimits

/// The bounds of one connection, in the units the machine reckons in.
struct ConnectionBounds: Sendable {
    var callsMax: Int
    /// Bytes of requests under way; a single call is always taken.
    var callBytesMax: Int
    /// Reading stops above this many bytes of waiting replies and goes on at half of it.
    var replyBytesWaitingMax: Int
    /// A reply that would make more than this wait is replaced by a status.
    var replyBytesHeldMax: Int
    var idleNanoseconds: UInt64
    /// The same before anybody was recognised.
    var idleUnknownNanoseconds: UInt64
    var stallNanoseconds: UInt64
    var lingerNanoseconds: UInt64
}

/// The life of one connection as a value: what a frame means here and now, when reading pauses, when the connection ends. It
/// reads no clock and knows no socket; times are nanoseconds of the monotonic clock, handed in.
struct ConnectionMachine: Sendable {
    /// What to do with a frame.
    enum Admission: Equatable {
        /// A call to start.
        case call
        /// An answer without a call.
        case answer(Status)
        /// Nothing: the frame is none of ours, or comes too late.
        case ignore
    }

    /// What to do with the connection.
    enum Step: Equatable {
        /// Nothing.
        case keep
        /// Shut down the sending side and read on until the peer closes, so that no reply already sent is lost to a reset.
        case shutdownSending
        /// Close now.
        case close(Ending)
    }

    /// Why a connection ended.
    enum Ending: String, Equatable, Sendable {
        case peerClosed = "the peer closed"
        case tornFrame = "the peer closed within a frame"
        case refusedLength = "a frame was longer than the protocol allows"
        case idle = "idle for too long"
        case stalledFrame = "a frame was not whole in time"
        case stalledReply = "the peer did not read its replies in time"
        case overBudget = "connections hold too much memory"
        case drained = "the server stops"
        case failed = "the connection failed"
    }

    private enum Phase: Equatable {
        /// Frames are taken.
        case open
        /// No more frames are taken; calls under way are finished and their replies sent.
        case finishing(Ending)
        /// Our sending side is shut down; waiting for the peer to close, no longer than until `until`.
        case lingering(Ending, until: UInt64)
        case closed
    }

    let bounds: ConnectionBounds
    private var phase = Phase.open
    private var peerHasFinished = false
    private var isDraining = false
    private var lastStream: UInt32 = 0
    /// Calls started and not answered.
    private(set) var callsUnderWay = 0
    /// Bytes of their requests.
    private(set) var callBytesUnderWay = 0
    /// Whether the last call that was looked at named somebody we know.
    private(set) var isKnown = false
    /// Bytes of replies that the socket has not taken.
    private(set) var bytesWaiting = 0
    /// Whether reading pauses because the peer does not read.
    private(set) var isPaused = false
    private var frameBegan: UInt64?
    private var lastActivity: UInt64
    private var lastProgress: UInt64

    init(bounds: ConnectionBounds, now: UInt64) {
        self.bounds = bounds
        lastActivity = now
        lastProgress = now
    }

    /// Whether frames are still taken; otherwise what is read is thrown away.
    var takesFrames: Bool { phase == .open }

    // MARK: Frames

    /// What a frame means. Its stream id counts as used from here on.
    mutating func admit(_ verdict: FrameVerdict, _ header: FrameHeader, now: UInt64) -> Admission {
        guard phase == .open else { return .ignore }
        switch verdict {
        case .refused:
            phase = .finishing(.refusedLength)
            return .answer(.frameRefused(header.length))
        case .oversize where header.type == .request:
            lastActivity = now
            lastStream = max(lastStream, header.stream)
            return .answer(
                isKnown || header.length > UInt32(Limits.frameBytesMax) ? .frameOversize(header.length) : .firstFrameOversize(header.length)
            )
        case .sound where header.type == .request:
            lastActivity = now
            return admitRequest(header)
        case .sound where header.type == .data && header.stream > lastStream:
            return .answer(.noSuchStream)
        case .oversize, .sound:
            return .ignore
        }
    }

    private mutating func admitRequest(_ header: FrameHeader) -> Admission {
        if header.stream % 2 == 0 { return .answer(.evenStream) }
        if header.stream <= lastStream { return .answer(.usedStream) }
        lastStream = header.stream
        if !header.flags.isDisjoint(with: [.remoteClosed, .remoteOpen]) { return .answer(.noStreaming) }
        if isDraining { return .answer(.draining) }
        if callsUnderWay >= bounds.callsMax { return .answer(.tooManyCalls(bounds.callsMax)) }
        let bytes = Int(header.length)
        if callsUnderWay > 0, callBytesUnderWay + bytes > bounds.callBytesMax { return .answer(.tooManyCallBytes) }
        callsUnderWay += 1
        callBytesUnderWay += bytes
        return .call
    }

    /// A call named somebody we know, or somebody we do not.
    mutating func recognised(_ isKnown: Bool) { self.isKnown = isKnown }

    /// Says, after each read, whether the decoder stands within a frame.
    mutating func frameIsTorn(_ torn: Bool, now: UInt64, frameEnded: Bool) {
        guard torn else {
            frameBegan = nil
            return
        }
        if frameBegan == nil || frameEnded { frameBegan = now }
    }

    /// The peer sends no more.
    mutating func peerFinished(withinFrame: Bool) {
        peerHasFinished = true
        frameBegan = nil
        switch phase {
        case .open: phase = .finishing(withinFrame ? .tornFrame : .peerClosed)
        case .finishing, .lingering, .closed: break
        }
    }

    // MARK: Replies

    /// A call of `bytes` was answered.
    mutating func callEnded(bytes: Int, now: UInt64) {
        precondition(callsUnderWay > 0 && callBytesUnderWay >= bytes)
        callsUnderWay -= 1
        callBytesUnderWay -= bytes
        lastActivity = now
    }

    /// Whether a reply of `bytes` may be added to those that wait.
    func mayHold(_ bytes: Int) -> Bool { bytesWaiting + bytes <= bounds.replyBytesHeldMax }

    /// `bytes` of replies were appended to those that wait.
    mutating func replyQueued(_ bytes: Int, now: UInt64) {
        if bytesWaiting == 0 { lastProgress = now }
        bytesWaiting += bytes
        if bytesWaiting > bounds.replyBytesWaitingMax { isPaused = true }
    }

    /// The socket took `bytes`. Reading, if it paused, may go on.
    mutating func sent(_ bytes: Int, now: UInt64) {
        precondition(bytes <= bytesWaiting)
        bytesWaiting -= bytes
        if bytes > 0 { lastProgress = now }
        guard isPaused, bytesWaiting <= bounds.replyBytesWaitingMax / 2 else { return }
        isPaused = false
        // The pause was ours: a frame cut off by it gets its whole time again.
        if frameBegan != nil { frameBegan = now }
    }

    // MARK: The end

    /// The server stops: calls under way are finished, new ones refused.
    mutating func drain() { isDraining = true }

    /// What to do after the inputs so far.
    mutating func settle(now: UInt64) -> Step {
        switch phase {
        case .open where isDraining && isQuiet: return finish(.drained, now: now)
        case .finishing(let ending) where isQuiet: return finish(ending, now: now)
        case .lingering(let ending, _) where peerHasFinished:
            phase = .closed
            return .close(ending)
        case .open, .finishing, .lingering, .closed: return .keep
        }
    }

    private var isQuiet: Bool { callsUnderWay == 0 && bytesWaiting == 0 }

    private mutating func finish(_ ending: Ending, now: UInt64) -> Step {
        if peerHasFinished {
            phase = .closed
            return .close(ending)
        }
        phase = .lingering(ending, until: now &+ bounds.lingerNanoseconds)
        return .shutdownSending
    }

    /// What the clock says: the connection's end, or `keep` until `nextCheck`.
    mutating func check(now: UInt64) -> Step {
        if case .lingering(let ending, let until) = phase {
            if now < until { return .keep }
            phase = .closed
            return .close(ending)
        }
        guard let (due, ending) = timeout else { return .keep }
        if now < due { return .keep }
        phase = .closed
        return .close(ending)
    }

    /// The next moment at which `check` may have something to say.
    func nextCheck(now: UInt64) -> UInt64 {
        if case .lingering(_, let until) = phase { return until }
        return timeout?.due ?? now + min(bounds.idleNanoseconds, bounds.idleUnknownNanoseconds, bounds.stallNanoseconds)
    }

    /// The timeout that runs now. A paused connection is not blamed for the frame that we do not read.
    private var timeout: (due: UInt64, ending: Ending)? {
        let reply = bytesWaiting > 0 ? lastProgress &+ bounds.stallNanoseconds : .max
        let frame = isPaused ? .max : frameBegan.map { $0 &+ bounds.stallNanoseconds } ?? .max
        if reply != .max || frame != .max { return reply <= frame ? (reply, .stalledReply) : (frame, .stalledFrame) }
        if callsUnderWay > 0 { return nil }
        return (lastActivity &+ (isKnown ? bounds.idleNanoseconds : bounds.idleUnknownNanoseconds), .idle)
    }
}
