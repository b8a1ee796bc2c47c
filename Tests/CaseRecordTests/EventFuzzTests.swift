import CaseDomain
import CaseRecord
import Foundation
import SeededRandom
import Testing

/// Random and damaged events of every kind. Rounds for each: SHOUWEN_FUZZ_ROUNDS, else 200.
@Suite("Event fuzz")
struct EventFuzzTests {
    static let rounds = ProcessInfo.processInfo.environment["SHOUWEN_FUZZ_ROUNDS"].flatMap { Int($0) } ?? 200

    /// A reader to be hunted: it gives what a payload would be written as again, or nothing when it refuses.
    typealias Reader = @Sendable (_ name: String, _ payload: [UInt8]) -> [UInt8]?

    static let reader: Reader = { name, payload in
        (try? EventCoding.decode(type: name, payload: payload)).map { EventCoding.encode($0) }
    }

    /// Feeds a reader with damaged lines. Gives the first that it took though it would be written otherwise.
    static func hunt(_ reader: Reader, rounds: Int, seed: UInt64) -> (found: [UInt8]?, accepted: Int) {
        var random = SplitMix(seed: seed)
        var accepted = 0
        for line in Golden.all {
            for _ in 0..<rounds {
                let payload = damaged(line.bytes, &random)
                guard let again = reader(line.name, payload) else { continue }
                accepted += 1
                if again != payload { return (payload, accepted) }
            }
        }
        return (nil, accepted)
    }

    @Test("finds a reader that lets white space pass, and a writer that loses a field")
    func plantedBugs() {
        let lenient: Reader = { name, payload in Self.reader(name, payload.filter { $0 != UInt8(ascii: " ") }) }
        #expect(Self.hunt(lenient, rounds: 200, seed: 1).found != nil)
        let forgetful: Reader = { name, payload in
            Self.reader(name, payload).map { Array(String(decoding: $0, as: UTF8.self).replacing(#""late":true"#, with: "").utf8) }
        }
        #expect(Self.hunt(forgetful, rounds: 200, seed: 1).found != nil)
    }

    @Test("damaged events never crash, and what is accepted is written again as the same bytes")
    func damage() {
        let (found, accepted) = Self.hunt(Self.reader, rounds: Self.rounds, seed: 6)
        #expect(found == nil, "\(String(decoding: found ?? [], as: UTF8.self))")
        #expect(accepted > Golden.all.count)
    }

    @Test("events of every kind with random contents come back as they were, and are written the same again", arguments: Golden.all)
    func roundTrip(line: Golden) throws {
        var random = SplitMix(seed: 2026)
        var fillings: Set<GroundedEvent> = []
        for _ in 0..<Self.rounds {
            let payload = refilled(line, &random)
            let event = try EventCoding.decode(type: line.name, payload: payload)
            #expect(EventCoding.encode(event) == payload)
            #expect(try EventCoding.decode(type: line.name, payload: EventCoding.encode(event)) == event)
            fillings.insert(event)
        }
        #expect(fillings.count > Self.rounds / 2)
    }

    /// The line with other texts and numbers wherever its event takes them.
    private func refilled(_ line: Golden, _ random: inout SplitMix) -> [UInt8] {
        var text = line.payload
        // A value stands behind a colon, or in a list; the key before it stays.
        for _ in 0..<4 {
            let places = text.ranges(of: /(?:[:\[,])("(?:[^"\\]|\\.)*"|-?[0-9]+)(?=[,\]}])/)
            guard let place = places.randomElement(using: &random) else { break }
            let from = text.index(after: place.lowerBound)
            let filling = text[from] == "\"" ? Self.text(&random) : "\(Int64.random(in: .min ... .max, using: &random))"
            let candidate = text.replacingCharacters(in: from..<place.upperBound, with: filling)
            if (try? EventCoding.decode(type: line.name, payload: Array(candidate.utf8))) != nil { text = candidate }
        }
        return Array(text.utf8)
    }

    /// A random text as it stands in a record.
    private static func text(_ random: inout SplitMix) -> String {
        let pieces = ["a", "投诉", "\\n", "\\\"", "\\\\", "\\u0001", "/", "é", "e\u{301}", "🏦", " ", "{", "1", "\u{7F}"]
        return "\"" + (0..<Int.random(in: 0..<12, using: &random)).map { _ in pieces.randomElement(using: &random)! }.joined() + "\""
    }

    private static func damaged(_ payload: [UInt8], _ random: inout SplitMix) -> [UInt8] {
        var payload = payload
        let signs = Array(#"{}[]":,\untB-019 "#.utf8) + [0x00, 0x0A, 0x80, 0xC0, 0xE4, 0xED, 0xFF]
        for _ in 0..<Int.random(in: 1...2, using: &random) where !payload.isEmpty {
            let at = payload.indices.randomElement(using: &random)!
            switch Int.random(in: 0..<6, using: &random) {
            case 0: payload[at] = UInt8.random(in: 0...255, using: &random)
            case 1: payload[at] = signs.randomElement(using: &random)!
            case 2: payload[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            case 3: payload.remove(at: at)
            case 4: payload.insert(signs.randomElement(using: &random)!, at: at)
            case _: payload.removeLast(Int.random(in: 0...payload.count, using: &random))
            }
        }
        return payload
    }
}
