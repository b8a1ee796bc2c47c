import Framing
import Wording

/// What a loop keeps of one connection. Belongs to the loop's thread.
final class ServerConnection {
    let descriptor: Int32
    /// The connection's name towards epoll and the timers: its slot and the slot's generation.
    let token: UInt64
    /// The connection's name in the whole server.
    let name: ConnectionName
    let peer: String
    /// Who answers for what the connection holds: the peer's host until somebody was recognised.
    private(set) var holder: MemoryLedger<ConnectionName>.Holder
    private let host: String
    var machine: ConnectionMachine
    var decoder: FrameDecoder

    /// Replies that the socket has not taken, from `outputStart` on.
    var output: [UInt8] = []
    var outputStart = 0

    /// Calls under way, in no order.
    private(set) var calls: [ServerCall] = []
    /// No deadline of a call under way is before this.
    var earliestDeadline = UInt64.max
    /// The language of the last call whose metadata were read: that of answers to frames whose own metadata are not.
    var language = Language.english
    /// When the timer of this connection fires; an earlier setting that fires at another time is stale.
    var wakeAt = UInt64.max

    /// What the census counts this connection for, and on whose account.
    var bytesCounted = 0
    var holderCounted: MemoryLedger<ConnectionName>.Holder
    /// Whether the decoder takes frames as long as somebody known may send.
    var isTakenForKnown = false

    /// The socket may hold input that was not read: edges are reported once.
    var mayHaveInput = false
    /// The peer's end of stream, or a failure, waits behind the input.
    var isHungUp = false
    /// The decoder may hold whole frames, kept while reading paused.
    var hasBacklog = false
    /// In the loop's list of connections that have a turn.
    var hasTurn = false
    /// In the loop's list of connections with replies to send.
    var isDirty = false
    /// epoll tells when there is room for writing.
    var watchesForRoom = false

    init(descriptor: Int32, name: ConnectionName, peer: String, frameBytesMax: Int, bounds: ConnectionBounds, now: UInt64) {
        self.descriptor = descriptor
        token = name.token
        self.name = name
        self.peer = peer
        host = SocketAddress(peer)?.host ?? peer
        holder = .address(host)
        holderCounted = holder
        decoder = FrameDecoder(payloadBytesMax: frameBytesMax)
        machine = ConnectionMachine(bounds: bounds, now: now)
    }

    /// Bytes of memory reserved for the peer: half-received frames and waiting replies.
    var bytesHeld: Int { decoder.bytesReserved + output.capacity }

    /// A call named this member of staff, or nobody whom we know.
    func recognised(_ staff: String?) {
        machine.recognised(staff != nil)
        holder = staff.map { .caller($0) } ?? .address(host)
    }

    func add(_ call: ServerCall) {
        call.index = calls.count
        calls.append(call)
    }

    func remove(_ call: ServerCall) {
        guard let index = call.index else { preconditionFailure("the call was answered before") }
        call.index = nil
        let last = calls.removeLast()
        guard last !== call else { return }
        calls[index] = last
        last.index = index
    }
}
