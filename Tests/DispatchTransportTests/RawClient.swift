import DispatchTransport
import Framing
import Glibc
import RPC
import WireMessages
import Wording

/// A plain blocking socket with which a test sends whatever bytes it likes.
final class RawClient {
    enum Event: Equatable {
        case response(stream: UInt32, code: StatusCode, payload: [UInt8])
        /// The server closed in order.
        case closed
        /// The connection was reset.
        case reset
        /// Nothing came within ten seconds.
        case silence
    }

    struct CannotConnect: Error {
        var number: Int32
    }

    let descriptor: Int32
    private var bytes: [UInt8] = []
    /// The message of the last status that came.
    private(set) var lastMessage = ""

    init(_ address: SocketAddress, receiveBufferBytes: Int32? = nil) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        if var size = receiveBufferBytes {
            setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size))
        }
        var timeout = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        var to = sockaddr_in()
        to.sin_family = sa_family_t(AF_INET)
        to.sin_port = address.port.bigEndian
        inet_pton(AF_INET, address.host, &to.sin_addr)
        let code = withUnsafePointer(to: &to) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        guard code == 0 else { throw CannotConnect(number: errno) }
    }

    deinit { Glibc.close(descriptor) }

    /// Sends everything; false if the peer did not take it.
    @discardableResult
    func send(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Sends without waiting. Returns the bytes taken, 0 when the peer takes none now.
    func sendNow(_ bytes: ArraySlice<UInt8>) -> Int {
        max(0, bytes.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)) })
    }

    /// Makes itself known by a call on stream 1.
    func introduce() -> Bool {
        send(Bytes.ping(stream: 1))
        return next() == .response(stream: 1, code: .ok, payload: [0x0a, 3, 1, 2, 3])
    }

    func finishSending() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// Has the kernel send a reset when the socket is closed.
    func closeWithReset() {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
    }

    func next() -> Event {
        while true {
            if let event = parsed() { return event }
            let count = withUnsafeTemporaryAllocation(byteCount: 65536, alignment: 8) { buffer in
                let count = recv(descriptor, buffer.baseAddress, buffer.count, 0)
                if count > 0 { bytes.append(contentsOf: buffer[..<count]) }
                return count
            }
            if count == 0 { return .closed }
            if count < 0 { return errno == EAGAIN ? .silence : .reset }
        }
    }

    /// The next `count` bytes as they come; fewer if the connection ends.
    func nextBytes(_ count: Int) -> [UInt8] {
        var received: [UInt8] = []
        while received.count < count {
            var byte: UInt8 = 0
            guard recv(descriptor, &byte, 1, 0) == 1 else { break }
            received.append(byte)
        }
        return received
    }

    private func parsed() -> Event? {
        guard bytes.count >= 10 else { return nil }
        let header = FrameHeader(decoding: bytes.span)
        let end = 10 + Int(header.length)
        guard bytes.count >= end else { return nil }
        defer { bytes.removeFirst(end) }
        guard header.type == .response, header.flags == [] else { return nil }
        let frame = Array(bytes[10..<end])
        guard let response = try? EnvelopeReader.readResponse(frame.span.bytes, in: Arena()) else { return nil }
        let status = response.status.flatMap(Status.init(wire:))
        if let status { lastMessage = status.message.english }
        return .response(stream: header.stream, code: status?.code ?? .ok, payload: Array(frame[response.payload]))
    }
}

/// Frames as bytes, written by the format's table.
enum Bytes {
    static func header(length: UInt32, stream: UInt32, type: UInt8 = 1, flags: UInt8 = 0) -> [UInt8] {
        func four(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(value >> (24 - 8 * UInt32($0)) & 0xff) } }
        return four(length) + four(stream) + [type, flags]
    }

    static func frame(stream: UInt32, type: UInt8 = 1, flags: UInt8 = 0, _ payload: [UInt8]) -> [UInt8] {
        header(length: UInt32(payload.count), stream: stream, type: type, flags: flags) + payload
    }

    /// Field `number` of wire type 2.
    static func field(_ number: UInt8, _ bytes: [UInt8]) -> [UInt8] {
        var length = bytes.count
        var encoded: [UInt8] = []
        repeat {
            encoded.append(UInt8(length & 0x7f) | (length > 0x7f ? 0x80 : 0))
            length >>= 7
        } while length > 0
        return [number << 3 | 2] + encoded + bytes
    }

    static func pair(_ key: [UInt8], _ value: [UInt8]) -> [UInt8] { field(5, field(1, key) + field(2, value)) }

    static let authorization = pair(Array("authorization".utf8), Array("Bearer good".utf8))

    /// A request's envelope.
    static func request(
        service: [UInt8] = Array("shouwen.v1.Health".utf8), method: [UInt8] = Array("Ping".utf8), payload: [UInt8] = [],
        more: [UInt8] = authorization
    ) -> [UInt8] {
        field(1, service) + field(2, method) + field(3, payload) + more
    }

    static func ping(stream: UInt32, _ payload: [UInt8] = [1, 2, 3]) -> [UInt8] {
        frame(stream: stream, request(payload: field(1, payload)))
    }

    static func check(stream: UInt32, timeoutNanoseconds: UInt8? = nil) -> [UInt8] {
        let timeout: [UInt8] = timeoutNanoseconds.map { [0x20, $0] } ?? []
        return frame(stream: stream, request(method: Array("Check".utf8), more: timeout + authorization))
    }
}

/// Waits until something is so, for no longer than `seconds`.
func eventually(seconds: Int = 10, _ condition: () -> Bool) -> Bool {
    let end = time(nil) + seconds
    while !condition() {
        if time(nil) > end { return false }
        // Gives the processor away between two looks; how long does not matter to the outcome.
        poll(nil, 0, 1)
    }
    return true
}
