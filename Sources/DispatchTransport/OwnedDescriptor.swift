import Glibc
import RPC

/// A descriptor that is closed when nobody holds it any more.
final class OwnedDescriptor: Sendable {
    let number: Int32

    init(_ number: Int32) { self.number = number }

    deinit { close(number) }

    /// A connected, non-blocking socket, from the first of a host's addresses that answers.
    static func connect(to address: SocketAddress, timeout: Duration) throws(TransportError) -> OwnedDescriptor {
        var last = TransportError(.unreachable, "\(address) has no address")
        for raw in try RawAddress.resolve(address, passive: false) {
            do throws(TransportError) {
                return try connect(raw, name: address, timeout: timeout)
            } catch {
                last = error
            }
        }
        throw last
    }

    private static func connect(_ raw: RawAddress, name: SocketAddress, timeout: Duration) throws(TransportError) -> OwnedDescriptor {
        let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        let number = socket(raw.family, type, 0)
        guard number >= 0 else { throw TransportError(.unreachable, "\(name): \(systemMessage(errno))") }
        let descriptor = OwnedDescriptor(number)
        Socket.setNoDelay(number)
        if raw.withSockaddr({ Glibc.connect(number, $0, $1) }) == 0 { return descriptor }
        guard errno == EINPROGRESS else { throw failure(name, errno) }
        var watched = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
        let end = MonotonicClock.now() + timeout.nanoseconds
        while true {
            let now = MonotonicClock.now()
            let left = now < end ? Int32(clamping: (end - now + 999_999) / 1_000_000) : 0
            let count = poll(&watched, 1, left)
            if count > 0 { break }
            if count < 0, errno == EINTR { continue }
            throw TransportError(.unreachable, "\(name) did not answer in time")
        }
        var code: Int32 = 0
        var length = socklen_t(MemoryLayout<Int32>.size)
        getsockopt(number, SOL_SOCKET, SO_ERROR, &code, &length)
        guard code == 0 else { throw failure(name, code) }
        return descriptor
    }

    private static func failure(_ name: SocketAddress, _ number: Int32) -> TransportError {
        TransportError(number == ECONNREFUSED ? .refused : .unreachable, "\(name): \(systemMessage(number))")
    }
}
