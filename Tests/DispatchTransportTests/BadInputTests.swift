import Framing
import RPC
import ShouwenLimits
import Testing
import WireMessages

@testable import DispatchTransport

/// One wrong thing to send, and what PROTOCOL.md promises.
struct BadInput: Sendable, CustomTestStringConvertible {
    enum Answer: Sendable { case status(StatusCode), nothing, close }

    var testDescription: String
    var bytes: [UInt8]
    var answer: Answer

    init(_ name: String, _ answer: Answer, _ bytes: [UInt8]) {
        testDescription = name
        self.answer = answer
        self.bytes = bytes
    }

    static let text = Array("x".utf8)
    static let ping = Array("Ping".utf8)
    static let health = Array("shouwen.v1.Health".utf8)

    /// All on stream 1.
    static let matrix: [BadInput] = [
        BadInput("an empty request", .status(.unauthenticated), Bytes.frame(stream: 1, [])),
        BadInput("a torn envelope", .status(.invalidArgument), Bytes.frame(stream: 1, [0x0a, 200, 1])),
        BadInput("an envelope that is no message", .status(.invalidArgument), Bytes.frame(stream: 1, [0xff, 0xff, 0xff])),
        BadInput("a service of a wrong wire type", .status(.invalidArgument), Bytes.frame(stream: 1, [0x08, 1])),
        BadInput("a service that is no UTF-8", .status(.invalidArgument), Bytes.frame(stream: 1, Bytes.request(service: [0xc3, 0x28]))),
        BadInput(
            "a service with a NUL inside", .status(.invalidArgument), Bytes.frame(stream: 1, Bytes.request(service: [0x61, 0, 0x62]))),
        BadInput(
            "a method name too long", .status(.invalidArgument),
            Bytes.frame(stream: 1, Bytes.request(method: [UInt8](repeating: 0x61, count: Limits.methodNameBytesMax + 1)))),
        BadInput(
            "too many metadata pairs", .status(.invalidArgument),
            Bytes.frame(
                stream: 1,
                Bytes.request(more: Bytes.authorization + Array((0..<Limits.metadataPairsMax).map { _ in Bytes.pair(text, text) }.joined()))
            )),
        BadInput(
            "a metadata value that is no UTF-8", .status(.invalidArgument),
            Bytes.frame(stream: 1, Bytes.request(more: Bytes.pair(text, [0xff])))),
        BadInput("an unknown service", .status(.unimplemented), Bytes.frame(stream: 1, Bytes.request(service: text))),
        BadInput("an unknown method", .status(.unimplemented), Bytes.frame(stream: 1, Bytes.request(method: text))),
        BadInput("no token", .status(.unauthenticated), Bytes.frame(stream: 1, Bytes.request(more: []))),
        BadInput(
            "a token that nobody has", .status(.unauthenticated),
            Bytes.frame(stream: 1, Bytes.request(more: Bytes.pair(Array("authorization".utf8), Array("Bearer bad".utf8))))),
        BadInput(
            "a role that may not", .status(.permissionDenied),
            Bytes.frame(stream: 1, Bytes.request(more: Bytes.pair(Array("authorization".utf8), Array("Bearer guest".utf8))))),
        BadInput("a torn message", .status(.invalidArgument), Bytes.frame(stream: 1, Bytes.request(payload: [0x0a, 9, 1]))),
        BadInput(
            "a message with a field of a wrong type", .status(.invalidArgument), Bytes.frame(stream: 1, Bytes.request(payload: [0x08, 1]))),
        BadInput("a field longer than its limit", .status(.invalidArgument), Bytes.ping(stream: 1, [UInt8](repeating: 1, count: 65537))),
        BadInput(
            "a negative timeout", .status(.deadlineExceeded),
            Bytes.frame(stream: 1, Bytes.request(more: [0x20] + [UInt8](repeating: 0xff, count: 9) + [1] + Bytes.authorization))),
        BadInput(
            "one nanosecond of time", .status(.deadlineExceeded),
            Bytes.frame(stream: 1, Bytes.request(more: [0x20, 1] + Bytes.authorization))),
        BadInput(
            "a frame one byte longer than the limit", .status(.resourceExhausted),
            Bytes.frame(stream: 1, [UInt8](repeating: 0, count: Limits.frameBytesMax + 1))),
        BadInput(
            "the longest frame of the protocol", .status(.resourceExhausted),
            Bytes.frame(stream: 1, [UInt8](repeating: 0, count: Limits.frameBytesProtocolMax))),
        BadInput("a request that streams", .status(.unimplemented), Bytes.frame(stream: 1, flags: 2, Bytes.request())),
        BadInput("data for no stream", .status(.invalidArgument), Bytes.frame(stream: 1, type: 3, [1])),
        BadInput("a response from a client", .nothing, Bytes.frame(stream: 1, type: 2, [1])),
        BadInput("a frame of an unknown type", .nothing, Bytes.frame(stream: 1, type: 200, [1])),
        BadInput(
            "a frame longer than the protocol allows", .close, Bytes.header(length: UInt32(Limits.frameBytesProtocolMax + 1), stream: 1)),
        BadInput("a greeting of another protocol", .close, Array("GET / HTTP/1.1\r\n\r\n".utf8)),
    ]
}

@Suite("Bad input over TCP")
struct BadInputTests {
    @Test("Each wrong gets its stated answer, and the next call works or the connection is closed", arguments: BadInput.matrix)
    func matrix(input: BadInput) throws {
        let server = try TestServer()
        let client = try RawClient(server.address)
        client.send(input.bytes)
        switch input.answer {
        case .status(let expected):
            guard case .response(stream: 1, let code, payload: []) = client.next() else {
                Issue.record("no response")
                return
            }
            #expect(code == expected)
        case .nothing: break
        case .close:
            guard case .response(_, code: .resourceExhausted, payload: []) = client.next() else {
                Issue.record("no response before the close")
                return
            }
            #expect(client.next() == .closed)
            return
        }
        client.send(Bytes.ping(stream: 3))
        #expect(client.next() == .response(stream: 3, code: .ok, payload: [0x0a, 3, 1, 2, 3]))
    }

    @Test("A stream id that is even, or was used, is answered on that id and the next call works")
    func streamIds() throws {
        let server = try TestServer()
        let client = try RawClient(server.address)
        for stream in [UInt32(0), 2, 5, 5, 3] { client.send(Bytes.ping(stream: stream, [9])) }
        #expect(client.next() == .response(stream: 0, code: .invalidArgument, payload: []))
        #expect(client.next() == .response(stream: 2, code: .invalidArgument, payload: []))
        #expect(client.next() == .response(stream: 5, code: .ok, payload: [0x0a, 1, 9]))
        #expect(client.next() == .response(stream: 5, code: .invalidArgument, payload: []))
        #expect(client.next() == .response(stream: 3, code: .invalidArgument, payload: []))
        client.send(Bytes.ping(stream: 7, [9]))
        #expect(client.next() == .response(stream: 7, code: .ok, payload: [0x0a, 1, 9]))
    }

    @Test("A frame cut off by the end of the stream closes the connection")
    func tornAtTheEnd() throws {
        let server = try TestServer()
        let client = try RawClient(server.address)
        client.send(Bytes.ping(stream: 1) + Bytes.ping(stream: 3).dropLast())
        client.finishSending()
        #expect(client.next() == .response(stream: 1, code: .ok, payload: [0x0a, 3, 1, 2, 3]))
        #expect(client.next() == .closed)
        #expect(eventually { server.server.connectionCount == 0 })
    }

    @Test("A call byte by byte is answered like any other")
    func byteByByte() throws {
        let server = try TestServer()
        let client = try RawClient(server.address)
        for byte in Bytes.ping(stream: 1) { client.send([byte]) }
        #expect(client.next() == .response(stream: 1, code: .ok, payload: [0x0a, 3, 1, 2, 3]))
    }
}
