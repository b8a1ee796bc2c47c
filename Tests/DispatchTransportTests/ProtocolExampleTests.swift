import Foundation
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
