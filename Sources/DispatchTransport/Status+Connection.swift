import RPC
import ShouwenLimits
import WireMessages

/// The answers that the connection gives by itself, without a call. PROTOCOL.md lists them.
extension Status {
    static func frameOversize(_ length: UInt32) -> Status {
        Status(
            .resourceExhausted,
            en: "a frame of \(length) bytes: at most \(Limits.frameBytesMax) are taken; send less in one request",
            zh: "数据帧长 \(length) 字节，上限为 \(Limits.frameBytesMax) 字节；请减少单次请求的内容")
    }

    static func firstFrameOversize(_ length: UInt32) -> Status {
        Status(
            .resourceExhausted,
            en:
                "a frame of \(length) bytes, and nobody was recognised on this connection yet: make a short call first, such as Ping, "
                + "with your token",
            zh: "数据帧长 \(length) 字节，而本连接尚未识别来访者；请先以令牌发出一个简短请求（如 Ping）")
    }

    static func frameRefused(_ length: UInt32) -> Status {
        Status(
            .resourceExhausted,
            en:
                "a frame of \(length) bytes: ttrpc allows \(Limits.frameBytesProtocolMax); the connection is closed, "
                + "send less in one request",
            zh: "数据帧长 \(length) 字节，超过协议上限 \(Limits.frameBytesProtocolMax) 字节，连接将关闭；请减少单次请求的内容")
    }

    static var evenStream: Status {
        Status(
            .invalidArgument, en: "the stream ids of a client are odd; number the calls 1, 3, 5 and so on",
            zh: "客户端的流编号须为奇数；请依次使用 1、3、5……")
    }

    static var usedStream: Status {
        Status(
            .invalidArgument, en: "stream ids grow from call to call and are not used again; take a greater one",
            zh: "流编号须逐次递增，不得重复使用；请使用更大的编号")
    }

    static var noStreaming: Status {
        Status(.unimplemented, en: "streaming is not offered: a request has the flags 0", zh: "不提供流式调用；请将请求帧的标志置 0")
    }

    static var noSuchStream: Status {
        Status(
            .invalidArgument, en: "data for a stream that was never opened; send a request first", zh: "数据帧所属的流从未打开；请先发送请求")
    }

    static var draining: Status {
        Status(.unavailable, en: "the server stops: connect again and repeat the call", zh: "服务器正在停止；请重新连接后再次提交")
    }

    static func tooManyCalls(_ max: Int) -> Status {
        Status(
            .resourceExhausted, en: "\(max) calls are under way on this connection: wait for one to end",
            zh: "本连接上已有 \(max) 个调用尚未完成；请待其完成后再提交")
    }

    static var tooManyCallBytes: Status {
        Status(
            .resourceExhausted, en: "too many bytes of requests are under way: nothing was done; wait for answers, then send this again",
            zh: "尚未完成的请求字节过多，本次请求未作处理；请待其他请求完成后重新提交")
    }

    static func replyDropped(_ max: Int) -> Status {
        Status(
            .resourceExhausted,
            en:
                "the call was carried out, but replies of \(max) bytes wait to be read: read them, then ask again "
                + "with the same idempotency key",
            zh: "调用已执行，但待接收的应答已达 \(max) 字节，本次应答未保留；请先接收应答，再以同一幂等键重新提交")
    }

    static var replyOversize: Status {
        Status(
            .resourceExhausted, en: "the reply is longer than \(Limits.frameBytesMax) bytes; ask for a smaller page",
            zh: "应答超过 \(Limits.frameBytesMax) 字节；请减少每页条数")
    }

    /// Our own reply breaks our own rules: a bug of ours. The path of the field is no secret; what stands in it is not told.
    static func replyBroken(_ error: WireError) -> Status {
        Status(
            .internal,
            en: "the call was carried out, but the server's reply broke its own rules at \(error.field); tell the server's operator",
            zh: "调用已执行，但服务器应答的 \(error.field) 不合其自身规则；请告知服务器管理员")
    }

    static var deadlinePassed: Status {
        Status(
            .deadlineExceeded,
            en: "the call's time ran out; whether a change was made is not known: ask again with the same idempotency key",
            zh: "调用已超时，变更是否完成未知；请以同一幂等键重新提交")
    }
}
