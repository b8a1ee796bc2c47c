import Foundation
import RPC
import Testing

@testable import DispatchTransport

@Suite("PROTOCOL.md")
struct ProtocolExampleTests {
    /// The bytes of the page's two examples: hexadecimal pairs at the start of each line, up to the words.
    private func example(_ index: Int) throws -> [UInt8] {
        let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../PROTOCOL.md")
        let text = try String(contentsOf: page.standardized, encoding: .utf8)
        let blocks = text.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
        return try #require(blocks.indices.contains(index) ? blocks[index] : nil).split(separator: "\n").flatMap { line in
            let columns = line.drop { $0 == " " }.components(separatedBy: "    ")[0].split(separator: " ")
            return columns.prefix { $0.count == 2 && UInt8($0, radix: 16) != nil }.map { UInt8($0, radix: 16)! }
        }
    }

    @Test(
        "A request is refused for the flags 1 and 2 alone; every other bit is ignored",
        arguments: [UInt8(0), 1, 2, 3, 4, 8, 0x80, 0xfc, 0xfd])
    func flags(_ flags: UInt8) throws {
        let server = try TestServer()
        let client = try RawClient(server.address)
        client.send(Bytes.frame(stream: 1, flags: flags, Bytes.request(payload: Bytes.field(1, [7]), more: Bytes.authorization)))
        guard case .response(stream: 1, let code, _) = client.next() else { return #expect(Bool(false)) }
        #expect(code == (flags & 3 == 0 ? .ok : .unimplemented))
    }

    @Test("A call with the shortest timeout is answered DEADLINE_EXCEEDED and never begins")
    func shortestTimeout() throws {
        let server = try TestServer()
        let client = try RawClient(server.address)
        client.send(Bytes.frame(stream: 1, Bytes.request(method: Array("Check".utf8), more: [0x20, 1] + Bytes.authorization)))
        #expect(client.next() == .response(stream: 1, code: .deadlineExceeded, payload: []))
        #expect(server.held.count == 0)
    }

    @Test("The worked example is what a client sends and what the server answers")
    func workedExample() throws {
        let authorization = Bytes.pair(Array("authorization".utf8), Array("Bearer secret".utf8))
        let request = try example(0)
        #expect(request == Bytes.frame(stream: 1, Bytes.request(payload: Bytes.field(1, Array("hi".utf8)), more: authorization)))
        #expect(request.count == 73)
        // The server's answer, with the one token it knows in the example's place.
        let server = try TestServer()
        let client = try RawClient(server.address)
        client.send(Bytes.ping(stream: 1, Array("hi".utf8)))
        let answer = try example(1)
        #expect(client.nextBytes(answer.count) == answer)
    }
}
