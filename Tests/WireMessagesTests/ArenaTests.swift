import SeededRandom
import ShouwenLimits
import Testing

@testable import WireMessages

@Suite("The arena and its budget")
struct ArenaTests {
    @Test("It gives its budget to the last byte, and no more", arguments: [-8, 0, 8])
    func budget(offset: Int) {
        let arena = Arena()
        arena.reset(budget: 1 << 20)
        #expect(arena.allocate((1 << 20) - 4096) != nil)
        #expect((arena.allocate(4096 + offset) != nil) == (offset <= 0))
        #expect(arena.isExhausted == (offset > 0))
        #expect(arena.bytesUsed <= 1 << 20)
    }

    @Test("Pieces are aligned to 8, do not overlap, and are there again after a reset")
    func pieces() {
        let arena = Arena()
        for round in 0..<3 {
            arena.reset(budget: 10 << 20)
            var random = SplitMix(seed: UInt64(round))
            var pieces: [(UnsafeMutableRawPointer, Int)] = []
            for index in 0..<500 {
                let size = Int(random.below(index % 50 == 0 ? 200_000 : 300))
                let piece = arena.allocate(size)!
                #expect(UInt(bitPattern: piece) % 8 == 0)
                piece.initializeMemory(as: UInt8.self, repeating: UInt8(index & 0xff), count: size)
                pieces.append((piece, size))
            }
            for (index, (piece, size)) in pieces.enumerated() {
                let bytes = UnsafeRawBufferPointer(start: piece, count: size)
                #expect(bytes.allSatisfy { $0 == UInt8(index & 0xff) })
            }
        }
    }

    @Test("A size near the end of the numbers is refused, not wrapped round")
    func hugeSizes() {
        let arena = Arena()
        arena.reset(budget: .max)
        #expect(arena.allocate(-1) == nil)
        _ = arena.allocate(8)
        #expect(arena.allocate(.max) == nil)
    }

    /// Two bytes on the wire for each empty message, three messages down; and for each field that nobody knows.
    static let bombs: [(String, any WireMessage.Type, [UInt8], WireError)] = [
        (
            "empty messages", EveryType.self,
            Wire.field(10, Wire.field(2, [[UInt8]](repeating: [0x12, 0], count: 520_000).flatMap { $0 })),
            WireError(.tooLarge(bytesMax: 0), at: "inner.innermost")
        ),
        (
            "unknown fields", PingRequest.self, [[UInt8]](repeating: [0x10, 0], count: 520_000).flatMap { $0 },
            WireError(.tooLarge(bytesMax: 0))
        ),
    ]

    @Test("A megabyte that would unpack into many is refused before anything is unpacked", arguments: bombs)
    func bomb(name: String, type: any WireMessage.Type, wire: [UInt8], expected: WireError) throws {
        let arena = Arena()
        arena.reset(budget: 0)
        #expect(wire.count > 1_000_000 && wire.count <= Limits.frameBytesMax)
        let found = fault(of: wire, as: type, in: arena)
        let error = try #require(found)
        #expect(error.fault == .tooLarge(bytesMax: messageBudget(wireBytes: wire.count)))
        // No limit on items stops it: the field may have more of them.
        #expect(error.field.hasPrefix(expected.field))
        #expect(arena.bytesUsed == 0)
    }

    @Test("The budget is a multiple of the wire beyond an allowance, and holds at one below, at, and one above", arguments: [-1, 0, 1])
    func messageSize(offset: Int) throws {
        let wire = Wire.field(1, [UInt8](repeating: 0x61, count: 10))
        #expect(messageBudget(wireBytes: 12) == Limits.arenaBytesMin + 12 * Limits.arenaBytesPerWireByteMax)
        var measured = WireScanner(budget: .max)
        let scan = { (scanner: inout WireScanner) in
            try scanner.scan(wire, as: EveryType.layout)
        }
        try scan(&measured)
        var scanner = WireScanner(budget: measured.memory - offset)
        if offset <= 0 {
            try scan(&scanner)
        } else {
            #expect(throws: WireError(.tooLarge(bytesMax: measured.memory - 1), at: "text")) { try scan(&scanner) }
        }
    }

    @Test("Where protobuf-c itself runs out, the message is too large")
    func exhaustion() throws {
        let arena = Arena()
        let wire = Wire.field(1, [UInt8](repeating: 0x61, count: 10))
        arena.reset(budget: 100)
        #expect(throws: WireError(.tooLarge(bytesMax: 100))) {
            try wire.span.bytes.withUnsafeBytes { (buffer) throws(WireError) in try EveryType(unpacking: buffer, budget: 100, in: arena) }
        }
    }
}
