import ShouwenLimits

/// What a server listens on and how much it takes. The defaults are the numbers of `Limits`; smaller ones serve tests and small
/// machines.
public struct ServerConfiguration: Sendable {
    /// Addresses to listen on; loopback by default, so that nothing is open to a network without being asked for.
    public var listen: [SocketAddress]
    /// Event loops, each with a queue of its own; `nil` for one a core.
    public var eventLoops: Int?
    /// Connections open at once.
    public var connectionsMax = Limits.connectionsMax
    /// Calls under way on one connection.
    public var callsPerConnectionMax = Limits.callsPerConnectionMax
    /// Bytes of replies waiting for a slow reader at which reading from it stops.
    public var replyBytesWaitingMax = Limits.replyBytesWaitingMax
    /// Bytes of replies that may wait at all.
    public var replyBytesHeldMax = Limits.replyBytesHeldMax
    /// Bytes of payload of one frame while nobody was recognised on its connection.
    public var frameBytesUnknownMax = Limits.frameBytesUnknownMax
    /// Bytes of memory that half-received frames and waiting replies of all connections together may hold.
    public var bytesHeldMax = Limits.bytesHeldMax
    /// Bytes of that for the connections on which nobody was recognised.
    public var bytesHeldUnknownMax = Limits.bytesHeldUnknownMax
    /// Bytes of that for one caller, or for one address while nobody is recognised.
    public var bytesHeldPerCallerMax = Limits.bytesHeldPerCallerMax
    /// Bytes a connection may hold without being counted.
    public var connectionBytesFree = Limits.connectionBytesFree
    /// Bytes of requests under way on one connection.
    public var callBytesPerConnectionMax = Limits.callBytesPerConnectionMax
    /// Bytes of requests under way in the whole server.
    public var callBytesMax = Limits.callBytesMax
    /// Bytes read from one connection before the next has its turn.
    public var readBytesPerTurnMax = Limits.readBytesPerTurnMax
    /// How long a connection may be silent with no call under way.
    public var idle = Duration.seconds(Limits.idleSecondsMax)
    /// How long a connection may be silent on which nobody was recognised.
    public var idleUnknown = Duration.seconds(Limits.idleSecondsUnknownMax)
    /// How long a half-received frame, or a reply nobody reads, may stand.
    public var stall = Duration.seconds(Limits.stallSecondsMax)
    /// How long a connection that the server ends is read on.
    public var linger = Duration.seconds(Limits.lingerSecondsMax)
    /// How long a graceful stop waits for calls under way.
    public var drain = Duration.seconds(Limits.drainSecondsMax)
    /// Bytes of the kernel's send buffer of each connection; `nil` leaves it to the kernel, which is right outside of tests.
    public var kernelSendBufferBytes: Int?

    /// A configuration that listens on `listen`.
    public init(listen: [SocketAddress] = [SocketAddress(host: "127.0.0.1", port: 0)]) {
        self.listen = listen
    }

    var bounds: ConnectionBounds {
        ConnectionBounds(
            callsMax: callsPerConnectionMax, callBytesMax: callBytesPerConnectionMax, replyBytesWaitingMax: replyBytesWaitingMax,
            replyBytesHeldMax: replyBytesHeldMax,
            idleNanoseconds: idle.nanoseconds, idleUnknownNanoseconds: idleUnknown.nanoseconds, stallNanoseconds: stall.nanoseconds,
            lingerNanoseconds: linger.nanoseconds)
    }
}
