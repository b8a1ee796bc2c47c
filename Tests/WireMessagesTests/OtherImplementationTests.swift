import Foundation
import Testing

@testable import WireMessages

/// Messages that Google's own implementation encoded (`Scripts/wire_fixtures.py`), each with the JSON form made from the same values.
struct Fixture: Sendable, CustomTestStringConvertible {
    let type: String
    let wire: String
    let json: Data

    var testDescription: String { "\(type) \(wire.prefix(32))" }

    static let all: [Fixture] = ["CaseProtos", "EveryTypeProtos"].flatMap { name in
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name).jsonl")
        return try! String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
            let object = try! JSONSerialization.jsonObject(with: Data(line.utf8)) as! [String: Any]
            return Fixture(
                type: object["type"] as! String, wire: object["wire"] as! String,
                json: try! JSONSerialization.data(withJSONObject: object["json"]!))
        }
    }
}

@Suite("Compared with Google's implementation")
struct OtherImplementationTests {
    let arena = Arena()

    @Test("There is a fixture for every message")
    func complete() {
        #expect(Set(Fixture.all.map(\.type)) == Set(messageNames))
    }

    @Test("We read from its bytes the values it wrote, and write from the values the bytes it wrote", arguments: Fixture.all)
    func agree(fixture: Fixture) throws {
        func check<M: WireMessage>(_ type: M.Type) throws {
            let wire = bytes(fixture.wire)
            let fromWire = try M(decoding: wire, in: arena)
            let fromJSON = try JSONDecoder().decode(M.self, from: fixture.json)
            #expect(fromWire == fromJSON)
            // Equal bytes: so its reader reads from ours what it reads from its own.
            #expect(try fromJSON.encoded(in: arena) == wire)
            let ours = try JSONSerialization.jsonObject(with: try JSONEncoder().encode(fromWire)) as! NSDictionary
            let theirs = try JSONSerialization.jsonObject(with: fixture.json) as! NSDictionary
            #expect(ours == theirs)
        }
        try check(messageType(fixture.type))
    }
}
