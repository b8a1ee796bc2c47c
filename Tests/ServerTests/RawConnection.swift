import DispatchTransport
import Framing
import Glibc
import RPC
import Testing
import WireMessages
import Wording

/// A blocking socket on which a test sends whatever bytes it likes.
final class RawConnection {
    /// What came back.
    enum Answer {
        case response(stream: UInt32, status: Status?, payload: [UInt8])
        case closed
        /// Nothing came within ten seconds, or what came is not the protocol.
        case nothing
    }

    private let descriptor: Int32
    private var received: [UInt8] = []
    private var stream: UInt32 = 1

    init(_ address: SocketAddress) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var timeout = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        var to = sockaddr_in()
        to.sin_family = sa_family_t(AF_INET)
        to.sin_port = address.port.bigEndian
        inet_pton(AF_INET, address.host, &to.sin_addr)
        let code = withUnsafePointer(to: &to) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        try #require(code == 0, "connect: \(errno)")
    }

    deinit { close(descriptor) }

    /// Has the connection end by a reset once this is let go of (RFC 9293, "abort"), which tells the server that nobody reads any more.
    func endByReset() {
        var linger = Glibc.linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Glibc.linger>.size))
    }

    func send(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    /// Sends a request of any payload and waits for its answer.
    func call(service: String, method: String, payload: [UInt8], metadata: Metadata) throws -> Answer {
        let request = TTRPCRequest(service: service, method: method, payload: payload, metadata: metadata.pairs)
        send(frame(try request.encoded(in: Arena())))
        return next()
    }

    /// The bytes of a request frame on the connection's next stream.
    func frame(_ envelope: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        FrameHeader(length: UInt32(envelope.count), stream: stream, type: .request).encode(into: &bytes)
        stream += 2
        return bytes + envelope
    }

    func next() -> Answer {
        while true {
            if let answer = parsed() { return answer }
            var buffer = [UInt8](repeating: 0, count: 65536)
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count == 0 { return .closed }
            if count < 0 { return .nothing }
            received += buffer[..<count]
        }
    }

    private func parsed() -> Answer? {
        guard received.count >= 10 else { return nil }
        let header = FrameHeader(decoding: received.span)
        let end = 10 + Int(header.length)
        guard received.count >= end else { return nil }
        let payload = Array(received[10..<end])
        received.removeFirst(end)
        guard let response = try? EnvelopeReader.readResponse(payload.span.bytes, in: Arena()) else { return .nothing }
        return .response(
            stream: header.stream, status: response.status.flatMap(Status.init(wire:)), payload: Array(payload[response.payload]))
    }
}

extension RawConnection.Answer {
    /// The code of the response; nil where none came.
    var code: StatusCode? {
        guard case .response(_, let status, _) = self else { return nil }
        return status?.code ?? .ok
    }

    /// The message of a response that is not OK.
    var message: String {
        if case .response(_, let status?, _) = self { status.message.english } else { "" }
    }
}

/// Messages as bytes, written by hand: https://protobuf.dev/programming-guides/encoding
enum Proto {
    static func varint(_ value: UInt64) -> [UInt8] {
        var value = value
        var bytes: [UInt8] = []
        while value > 0x7f {
            bytes.append(UInt8(value & 0x7f) | 0x80)
            value >>= 7
        }
        return bytes + [UInt8(value)]
    }

    static func number(_ field: UInt64, _ value: UInt64) -> [UInt8] { varint(field << 3) + varint(value) }
    static func bytes(_ field: UInt64, _ value: [UInt8]) -> [UInt8] { varint(field << 3 | 2) + varint(UInt64(value.count)) + value }
    static func text(_ field: UInt64, _ value: String) -> [UInt8] { bytes(field, Array(value.utf8)) }
}
