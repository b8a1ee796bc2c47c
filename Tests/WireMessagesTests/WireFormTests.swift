import Foundation
import Testing

@testable import WireMessages

@Suite("The forms a message takes")
struct WireFormTests {
    let arena = Arena()

    @Test("It is written into a buffer that is large enough, and not into one that is smaller", arguments: [-1, 0, 1])
    func buffer(offset: Int) throws {
        let message = PingReply(payload: [1, 2, 3])
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 5 + offset, alignment: 1)
        defer { buffer.deallocate() }
        buffer.initializeMemory(as: UInt8.self, repeating: 0xee)
        if offset < 0 {
            #expect(throws: WireError(.tooLarge(bytesMax: 4))) { try message.encode(into: buffer, in: arena) }
            #expect(buffer.allSatisfy { $0 == 0xee })
        } else {
            #expect(try message.encode(into: buffer, in: arena) == 5)
            #expect([UInt8](buffer) == [0x0a, 3, 1, 2, 3] + [UInt8](repeating: 0xee, count: offset))
        }
    }

    @Test("Its JSON has the names of the .proto, enums by name and bytes in base64")
    func json() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        func text(_ message: some WireMessage) throws -> String { String(decoding: try encoder.encode(message), as: UTF8.self) }
        #expect(try text(Registration(kind: .accountQuery, channel: .opinionBook)).contains(#""channel":"opinion_book""#))
        #expect(try text(Fact(name: "complexity", value: "simple")) == #"{"name":"complexity","value":"simple"}"#)
        #expect(try text(SealedEntry(caseId: 5)).contains(#""case_id":5"#))
        #expect(try text(PingReply(payload: [0xfb, 0xff])) == #"{"payload":"+/8="}"#)
    }

    @Test("Absent and null keys of JSON are absent fields")
    func absentKeys() throws {
        let decoder = JSONDecoder()
        #expect(try decoder.decode(EveryType.self, from: Data("{}".utf8)) == EveryType())
        #expect(try decoder.decode(EveryType.self, from: Data(#"{"text":null,"maybe_small":null,"data":null}"#.utf8)) == EveryType())
        #expect(try decoder.decode(EveryType.self, from: Data(#"{"maybe_small":0}"#.utf8)) == EveryType(maybeSmall: 0))
    }

    @Test(
        "JSON with a name that the enum does not have, or with bytes that are not base64, is refused",
        arguments: [
            #"{"colour":"mauve"}"#, #"{"colour":1}"#, #"{"data":"not base64!"}"#, #"{"data_items":["AA==","?"]}"#,
        ])
    func badJSON(text: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(EveryType.self, from: Data(text.utf8)) }
    }

    @Test("An enum is found by its name")
    func enumNames() {
        #expect(CaseKind(text: "account_query") == .accountQuery)
        #expect(CaseKind(text: "ACCOUNT_QUERY") == nil)
        #expect("\(Colour.darkGreen)" == "dark_green")
        #expect(CaseKind.allCases.count == 7)
    }
}
