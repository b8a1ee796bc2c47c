import Foundation
import SeededRandom
import ShouwenLimits
import Testing

@testable import WireMessages

/// Random and damaged messages. Rounds: SHOUWEN_FUZZ_ROUNDS, else 20,000.
@Suite("Fuzz")
struct WireFuzzTests {
    static let rounds = ProcessInfo.processInfo.environment["SHOUWEN_FUZZ_ROUNDS"].flatMap { Int($0) } ?? 20_000

    /// What the harness looks for, beside a crash.
    enum Finding: Equatable, Sendable {
        /// The scanner let pass what protobuf-c then refused: the two readers disagree.
        case readersDisagree
        /// A message was accepted that our own encoder refuses: a check is missing on the way in.
        case acceptedButUnsendable
        /// A message changed on its way out and in again.
        case changed
    }

    /// Feeds one type with damaged messages, and returns what was found first.
    static func hunt<M: WireMessage>(
        _ type: M.Type, rounds: Int, seed: UInt64, decode: ([UInt8], Arena) throws(WireError) -> M
    ) -> (Finding, [UInt8])? {
        let arena = Arena()
        var maker = RandomWire(random: SplitMix(seed: seed))
        for round in 0..<rounds {
            let wire = round % 4 == 0 ? noise(&maker.random) : damaged(maker.message(type.layout, fill: 0.5), &maker.random)
            let value: M
            do {
                value = try decode(wire, arena)
            } catch {
                if error.fault == .malformed(.refused) { return (.readersDisagree, wire) }
                continue
            }
            guard let again = try? value.encoded(in: arena) else { return (.acceptedButUnsendable, wire) }
            if (try? M(decoding: again, in: arena)) != value { return (.changed, wire) }
        }
        return nil
    }

    private static func noise(_ random: inout SplitMix) -> [UInt8] {
        // Low bytes are the likelier tags.
        (0..<random.below(40)).map { _ in random.below(2) == 0 ? UInt8(random.below(0xb0)) : UInt8(truncatingIfNeeded: random.next()) }
    }

    private static func damaged(_ wire: [UInt8], _ random: inout SplitMix) -> [UInt8] {
        var wire = wire
        for _ in 0..<1 + random.below(3) where !wire.isEmpty {
            let at = Int(random.below(UInt64(wire.count)))
            switch random.below(5) {
            case 0: wire[at] = UInt8(truncatingIfNeeded: random.next())
            case 1: wire[at] ^= 1 << UInt8(random.below(8))
            case 2: wire.remove(at: at)
            case 3: wire.insert(UInt8(truncatingIfNeeded: random.next()), at: at)
            default: wire.append(contentsOf: wire[at...].prefix(Int(random.below(16))))
            }
        }
        return wire
    }

    @Test(
        "Damaged messages never crash, never pass one reader and not the other, and are sendable if accepted",
        arguments: messageNames)
    func messages(name: String) {
        func check<M: WireMessage>(_ type: M.Type) {
            let found = Self.hunt(type, rounds: max(50, Self.rounds / allMessages.count), seed: UInt64(name.utf8.count)) {
                (wire, arena) throws(WireError) in
                try M(decoding: wire, in: arena)
            }
            #expect(found == nil, "\(name): \(found.map { "\($0)" } ?? "")")
        }
        check(messageType(name))
    }

    @Test("Damaged envelopes never crash, and a payload lies within its frame")
    func envelopes() {
        let arena = Arena()
        var maker = RandomWire(random: SplitMix(seed: 99))
        for round in 0..<Self.rounds {
            let wire =
                round % 4 == 0 ? Self.noise(&maker.random) : Self.damaged(maker.message(TTRPCRequest.layout, fill: 0.8), &maker.random)
            let whole = try? TTRPCRequest(decoding: wire, in: arena)
            let envelope = try? EnvelopeReader.readRequest(wire.span.bytes, in: arena)
            // Both ways of reading it agree.
            #expect((whole == nil) == (envelope == nil))
            guard let whole, let envelope else { continue }
            #expect(envelope.payload.upperBound <= wire.count)
            #expect([UInt8](wire[envelope.payload]) == whole.payload)
            #expect(envelope.service == whole.service && envelope.method == whole.method && envelope.metadata == whole.metadata)
        }
    }

    @Test("The hunt finds a decoder that does not scan")
    func plantedBug() {
        let found = Self.hunt(Inner.self, rounds: 20_000, seed: 1) { (wire, arena) throws(WireError) in
            arena.reset(budget: 1 << 20)
            return try wire.span.bytes.withUnsafeBytes { (buffer) throws(WireError) in
                try Inner(unpacking: buffer, budget: 1 << 20, in: arena)
            }
        }
        #expect(found != nil)
    }
}
