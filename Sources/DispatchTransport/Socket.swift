import CLinuxNet
import Glibc

/// The calls on a connected, non-blocking socket, with their outcomes as values.
enum Socket {
    /// What a read or a write came to.
    enum Outcome: Equatable {
        case bytes(Int)
        case wouldBlock
        /// The peer sends no more (reading only).
        case end
        case failed(Int32)
    }

    static func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Outcome {
        while true {
            let count = recv(descriptor, buffer.baseAddress, buffer.count, 0)
            if count > 0 { return .bytes(count) }
            if count == 0 { return .end }
            switch errno {
            case EINTR: continue
            case EAGAIN: return .wouldBlock
            default: return .failed(errno)
            }
        }
    }

    /// MSG_NOSIGNAL: a peer that vanished is an error, not a SIGPIPE.
    static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Outcome {
        while true {
            let count = send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
            if count >= 0 { return .bytes(count) }
            switch errno {
            case EINTR: continue
            case EAGAIN: return .wouldBlock
            default: return .failed(errno)
            }
        }
    }

    static func setNoDelay(_ descriptor: Int32) {
        var on: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
    }

    static func setBufferBytes(_ descriptor: Int32, receive: Int?, send: Int?) {
        for (option, bytes) in [(SO_RCVBUF, receive), (SO_SNDBUF, send)] {
            guard let bytes else { continue }
            var value = Int32(bytes)
            setsockopt(descriptor, SOL_SOCKET, option, &value, socklen_t(MemoryLayout<Int32>.size))
        }
    }
}
