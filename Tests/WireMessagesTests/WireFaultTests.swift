import ShouwenLimits
import Testing

@testable import WireMessages

@Suite("What is refused on the wire")
struct WireFaultTests {
    let arena = Arena()

    /// Bytes that are no `EveryType`, and what is said of them. Tags: field * 8 + wire type.
    static let faults: [(String, String, WireError)] = [
        ("field number 0", "00 00", WireError(.malformed(.badFieldNumber))),
        ("field number 2^29", "80 80 80 80 10 00", WireError(.malformed(.badFieldNumber))),
        ("a tag of six bytes", "88 80 80 80 80 00 00", WireError(.malformed(.overlongNumber))),
        ("a tag cut off", "88", WireError(.malformed(.truncated))),
        ("a group's start", "0b", WireError(.malformed(.badWireType))),
        ("a group's end", "0c", WireError(.malformed(.badWireType))),
        ("wire type 6", "0e", WireError(.malformed(.badWireType))),
        ("a number of eleven bytes", "20 8080808080 8080808080 00", WireError(.malformed(.overlongNumber), at: "small")),
        ("a number cut off", "20 80", WireError(.malformed(.truncated), at: "small")),
        ("a length beyond the end", "0a 02 61", WireError(.malformed(.truncated), at: "text")),
        ("a length of 2^35 - 1", "0a ffffffff7f", WireError(.malformed(.truncated), at: "text")),
        ("a length of six bytes", "0a 808080808000", WireError(.malformed(.overlongNumber), at: "text")),
        ("a double cut off", "41 00000000", WireError(.malformed(.truncated), at: "number")),
        ("an unknown fixed64 cut off", "c1 3e 00", WireError(.malformed(.truncated))),
        ("an unknown fixed32 cut off", "c5 3e 0000", WireError(.malformed(.truncated))),
        ("an unknown group", "c3 3e", WireError(.malformed(.badWireType))),
        ("a number for a string", "08 01", WireError(.malformed(.wrongWireType), at: "text")),
        ("a string for a number", "22 0161", WireError(.malformed(.wrongWireType), at: "small")),
        ("a string for a bool", "1a 0161", WireError(.malformed(.wrongWireType), at: "flag")),
        ("a fixed32 for a double", "45 00000000", WireError(.malformed(.wrongWireType), at: "number")),
        ("a number for a message", "50 01", WireError(.malformed(.wrongWireType), at: "inner")),
        ("a number for a repeated string", "58 01", WireError(.malformed(.wrongWireType), at: "texts[0]")),
        ("a field twice", "20 01 20 01", WireError(.malformed(.duplicateField), at: "small")),
        ("a message twice", "52 00 52 00", WireError(.malformed(.duplicateField), at: "inner")),
        ("an optional field twice", "b201 0161 b201 0161", WireError(.malformed(.duplicateField), at: "maybe_text")),
        ("a lone continuation byte", "0a 01 80", WireError(.invalidUTF8, at: "text")),
        ("an overlong NUL (modified UTF-8)", "0a 02 c080", WireError(.invalidUTF8, at: "text")),
        ("a surrogate", "0a 03 eda080", WireError(.invalidUTF8, at: "text")),
        ("above U+10FFFF", "0a 04 f4908080", WireError(.invalidUTF8, at: "text")),
        ("a character cut off", "0a 02 e9a6", WireError(.invalidUTF8, at: "text")),
        ("bad UTF-8 in a repeated field", "5a 0161 5a 01ff", WireError(.invalidUTF8, at: "texts[1]")),
        ("a NUL inside", "0a 03 610062", WireError(.embeddedNUL, at: "text")),
        ("a NUL at the end", "0a 02 6100", WireError(.embeddedNUL, at: "text")),
        ("a NUL two messages down", "52 07 12 05 0a 03 610062", WireError(.embeddedNUL, at: "inner.innermost.name")),
        ("a NUL in an item's message", "a201 00 a201 05 0a 03 610062", WireError(.embeddedNUL, at: "inners[1].name")),
        ("an enum's gap", "48 03", WireError(.unknownEnum(value: 3), at: "colour")),
        ("a negative enum", "48 ffffffffffffffffff01", WireError(.unknownEnum(value: -1), at: "colour")),
        ("an unknown enum in a packed run", "9a01 02 01 05", WireError(.unknownEnum(value: 5), at: "colours[1]")),
        ("an unknown enum, not packed", "9801 05", WireError(.unknownEnum(value: 5), at: "colours[0]")),
        ("below the range", "20 faffffffffffffffff01", WireError(.outOfRange(value: -6, min: -5, max: 500), at: "small")),
        ("infinity", "41 000000000000f07f", WireError(.notFinite, at: "number")),
        ("not a number", "41 000000000000f87f", WireError(.notFinite, at: "number")),
        ("infinity in a packed run", "9201 08 000000000000f0ff", WireError(.notFinite, at: "numbers[0]")),
        ("half a number in a packed run", "72 02 01 80", WireError(.malformed(.truncated), at: "smalls[1]")),
        ("seven bytes of packed doubles", "9201 07 00000000000000", WireError(.malformed(.truncated), at: "numbers[0]")),
        ("a packed bool of 2", "6a 01 02", WireError(.malformed(.badBool), at: "flags[0]")),
        ("a packed bool of two bytes", "6a 02 8100", WireError(.malformed(.badBool), at: "flags[0]")),
        ("a bool of 2", "18 02", WireError(.malformed(.badBool), at: "flag")),
    ]

    @Test("Each fault is named, with its place", arguments: faults)
    func fault(name: String, hex: String, expected: WireError) {
        #expect(throws: expected, "\(name)") { try EveryType(decoding: bytes(hex), in: arena) }
    }

    @Test("A number is read as its type cuts it, as protobuf does")
    func truncation() throws {
        // 2^32 + 3 in an int32 field, and 2^64 - 1 in ten bytes of a uint64.
        #expect(try EveryType(decoding: bytes("20 8380808010"), in: arena).small == 3)
        #expect(try EveryType(decoding: bytes("38 ffffffffffffffffff01"), in: arena).largeUnsigned == .max)
    }

    @Test("Unknown fields of every wire type are let pass, for newer clients")
    func unknownFields() throws {
        let value = try EveryType(decoding: bytes("c0 3e 05  c1 3e 0000000000000000  c2 3e 02 ff00  c5 3e 00000000  0a 0161"), in: arena)
        #expect(value == EveryType(text: "a"))
    }

    @Test(
        "Numbers of a repeated field are read packed, unpacked, and mixed",
        arguments: ["72 02 01 00 7000", "7001 7000 7000", "72 03 010000"])
    func packing(hex: String) throws {
        #expect(try EveryType(decoding: bytes(hex), in: arena).smalls == [1, 0, 0])
    }

    @Test("No bytes are a message of defaults, unless something is required")
    func empty() throws {
        #expect(try EveryType(decoding: [], in: arena) == EveryType())
        #expect(throws: WireError(.missing, at: "name")) { try Demanding(decoding: [], in: arena) }
    }

    /// A valid `Demanding`, field by field.
    static let demanding = ["0a 0161", "12 0162", "18 01", "22 00", "2a 00", "30 01", "38 ffffffffffffffffff01"]

    @Test(
        "What may not be absent is missed",
        arguments: [
            (0, WireError(.missing, at: "name")), (1, WireError(.missing, at: "data")), (2, WireError(.missing, at: "colour")),
            (3, WireError(.missing, at: "inner")), (4, WireError(.missing, at: "inners")),
            (5, WireError(.outOfRange(value: 0, min: 1, max: .max), at: "positive")),
            (6, WireError(.outOfRange(value: 0, min: .min, max: -1), at: "negative")),
        ])
    func absence(index: Int, expected: WireError) throws {
        var fields = Self.demanding
        _ = try Demanding(decoding: bytes(fields.joined()), in: arena)
        fields.remove(at: index)
        #expect(throws: expected) { try Demanding(decoding: bytes(fields.joined()), in: arena) }
    }

    @Test(
        "What may not be empty is missed when it is there and empty",
        arguments: [(0, "0a 00", "name"), (1, "12 00", "data"), (2, "18 00", "colour")])
    func emptiness(index: Int, hex: String, field: String) {
        var fields = Self.demanding
        fields[index] = hex
        #expect(throws: WireError(.missing, at: field)) { try Demanding(decoding: bytes(fields.joined()), in: arena) }
    }

    @Test("Our own encoder refuses the same")
    func encoding() throws {
        let arena = arena
        func refused(_ value: some WireMessage, _ expected: WireError) {
            var output: [UInt8] = [7]
            #expect(throws: expected) { try value.encode(into: &output, in: arena) }
            #expect(output == [7])
        }
        refused(EveryType(text: "a\0b"), WireError(.embeddedNUL, at: "text"))
        refused(EveryType(texts: ["a", "\0"]), WireError(.embeddedNUL, at: "texts[1]"))
        refused(EveryType(inner: Inner(innermost: Innermost(name: "\0"))), WireError(.embeddedNUL, at: "inner.innermost.name"))
        refused(EveryType(inners: [Inner(), Inner(name: "\0")]), WireError(.embeddedNUL, at: "inners[1].name"))
        refused(EveryType(text: "01234567890"), WireError(.tooLong(bytes: 11, max: 10), at: "text"))
        refused(EveryType(texts: ["1", "2", "3", "4"]), WireError(.tooManyItems(max: 3), at: "texts"))
        refused(EveryType(small: 501), WireError(.outOfRange(value: 501, min: -5, max: 500), at: "small"))
        refused(EveryType(maybeSmall: 0), WireError(.outOfRange(value: 0, min: 3, max: 9), at: "maybe_small"))
        refused(EveryType(numbers: [0, .nan]), WireError(.notFinite, at: "numbers[1]"))
        refused(Demanding(), WireError(.missing, at: "name"))
        let reply = ReadLogReply(entries: (0..<3).map { SealedEntry(sequence: $0, payload: [UInt8](repeating: 1, count: 500_000)) })
        refused(reply, WireError(.tooLarge(bytesMax: Limits.frameBytesMax)))
    }

    @Test("Messages lie as deep as the limit allows, and no deeper", arguments: [-1, 0, 1])
    func depth(offset: Int) throws {
        // EveryType > Inner > Innermost > Leaf: four levels.
        let wire = bytes("52 04 12 02 12 00")
        var scanner = WireScanner(budget: .max)
        #expect(scanner.depthMax == Limits.messageDepthMax)
        scanner.depthMax = 4 - offset
        let scan = { try scanner.scan(wire, as: EveryType.layout) }
        if offset <= 0 {
            try scan()
        } else {
            #expect(throws: WireError(.nestedTooDeep(max: 3), at: "inner.innermost.leaves[0]")) { try scan() }
        }
    }

    @Test("A message of a frame's size is taken, one of a byte more is not", arguments: [-1, 0, 1])
    func size(offset: Int) throws {
        // An unknown field of that many bytes: tag 2, length 3.
        let body = Limits.frameBytesMax - 5 + offset
        let wire = bytes("c2 3e") + Wire.varint(UInt64(body)) + [UInt8](repeating: 0, count: body)
        #expect(wire.count == Limits.frameBytesMax + offset)
        let read = { try EveryType(decoding: wire, in: arena) }
        let tooLarge = WireError(.tooLarge(bytesMax: Limits.frameBytesMax))
        if offset <= 0 { #expect(try read() == EveryType()) } else { #expect(throws: tooLarge) { try read() } }
        let envelope = { try EnvelopeReader.readRequest(wire.span.bytes, in: arena) }
        if offset <= 0 { #expect(try envelope().service.isEmpty) } else { #expect(throws: tooLarge) { try envelope() } }
    }

    @Test("Every description says where and what to do, and none shows content")
    func descriptions() {
        #expect(
            WireError(.tooLong(bytes: 300, max: 256), at: "registration.complainant.name").description
                == "registration.complainant.name: 300 bytes where at most 256 are allowed; shorten it")
        #expect(WireError(.missing).description == "the message: is required; fill it in")
        #expect(
            WireError(.outOfRange(value: 0, min: 1, max: .max), at: "n").description
                == "n: 0 is not in the range from 1; send a greater number")
        #expect(
            WireError(.outOfRange(value: 9, min: .min, max: 8), at: "n").description
                == "n: 9 is not in the range up to 8; send a smaller number")
        #expect(
            WireError(.outOfRange(value: 9, min: 1, max: 8), at: "n").description == "n: 9 is not in 1...8; send a number of that range")
    }
}
