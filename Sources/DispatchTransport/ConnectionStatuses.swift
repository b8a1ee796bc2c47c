import RPC
import ShouwenLimits
import WireMessages

/// The answers that the connection gives by itself, without a call. PROTOCOL.md lists them.
extension Status {
    static func frameOversize(_ length: UInt32) -> Status {
        Status(.resourceExhausted, "a frame of \(length) bytes: at most \(Limits.frameBytesMax) are taken")
    }

    static func frameRefused(_ length: UInt32) -> Status {
        Status(.resourceExhausted, "a frame of \(length) bytes: ttrpc allows \(Limits.frameBytesProtocolMax); the connection is closed")
    }

    static var evenStream: Status { Status(.invalidArgument, "the stream ids of a client are odd") }
    static var usedStream: Status { Status(.invalidArgument, "stream ids grow from call to call and are not used again") }
    static var noStreaming: Status { Status(.unimplemented, "streaming is not offered: a request has the flags 0") }
    static var noSuchStream: Status { Status(.invalidArgument, "data for a stream that was never opened") }
    static var draining: Status { Status(.unavailable, "the server stops: connect again and repeat the call") }

    static func tooManyCalls(_ max: Int) -> Status {
        Status(.resourceExhausted, "\(max) calls are under way on this connection: wait for one to end")
    }

    static func replyDropped(_ max: Int) -> Status {
        Status(
            .resourceExhausted,
            "the call was carried out, but replies of \(max) bytes wait to be read: read them, then ask again with the same idempotency key"
        )
    }

    static var replyOversize: Status {
        Status(.resourceExhausted, "the reply is longer than \(Limits.frameBytesMax) bytes; ask for a smaller page")
    }

    /// Our own reply breaks our own rules: a bug of ours. The path of the field is no secret; what stands in it is not told.
    static func replyBroken(_ error: WireError) -> Status {
        Status(.internal, "the call was carried out, but the server's reply broke its own rules at \(error.field)")
    }

    static var deadlinePassed: Status {
        Status(
            .deadlineExceeded, "the call's time ran out; whether a change was made is not known: ask again with the same idempotency key")
    }
}
