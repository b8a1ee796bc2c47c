import AuditChain
import Testing

/// Values from an independent computation with Python's hashlib and struct, written from the format in `ChainEntry.swift`.
private let logID = LogID(rawValue: "0123456789abcdef0123456789abcdef")
private let seed = "05071619ee5bf22444616815b3782446f48beb142e7925836bb06235edd8ddbe"
private let sealed: [(entry: ChainEntry, hash: String)] = [
    (
        ChainEntry(
            sequence: 1, caseID: 7, version: 1, type: "registered", staff: "s-1", role: "teller", unit: "网点-7",
            happenedAt: 1_767_574_800_000, recordedAt: 1_767_574_800_123, payload: Array(#"{"a":1}"#.utf8)),
        "2c7bf6474f5804dd94d988a9add1488791774bb02a366c84cf70c6bba79d5a6a"
    ),
    (
        ChainEntry(
            sequence: 2, caseID: 7, version: 2, type: "accepted", staff: "s-2", role: "outlet_head", unit: "", happenedAt: -1,
            recordedAt: 1_767_574_900_000, payload: []),
        "41503a7ee96db56228cf56a7f056c0b5bfc4e94e384b7e09d78eb8c74d9c5ab5"
    ),
]

@Suite("A digest")
struct DigestTests {
    @Test(
        "is SHA-256 as FIPS 180-4 gives it",
        arguments: [
            // NIST's examples: csrc.nist.gov, SHA256.pdf, and the empty message.
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ])
    func knownAnswers(text: String, hexadecimal: String) {
        #expect(Digest(hashing: Array(text.utf8)).hexadecimal == hexadecimal)
    }

    @Test("is made of exactly 32 bytes", arguments: [(0, false), (31, false), (32, true), (33, false)])
    func byteCount(count: Int, isDigest: Bool) {
        let bytes = (0..<count).map { UInt8($0) }
        #expect((Digest(bytes) != nil) == isDigest)
        #expect(!isDigest || Digest(bytes)?.bytes == bytes)
    }

    @Test("reads 64 hexadecimal digits of either case, and nothing else")
    func hexadecimal() {
        let text = "00ff" + String(repeating: "a9", count: 30)
        #expect(Digest(hexadecimal: text)?.hexadecimal == text)
        #expect(Digest(hexadecimal: text.uppercased()) == Digest(hexadecimal: text))
        for wrong in [
            "", String(text.dropLast()), text + "0", "+f" + text.dropFirst(2), "g0" + text.dropFirst(2), " 0" + text.dropFirst(2),
        ] {
            #expect(Digest(hexadecimal: wrong) == nil, "\(wrong)")
        }
    }

    @Test("differs from another when any byte does")
    func equality() {
        let zero = Digest([UInt8](repeating: 0, count: 32))!
        for index in 0..<32 {
            var bytes = [UInt8](repeating: 0, count: 32)
            bytes[index] = 1
            #expect(Digest(bytes)! != zero)
        }
    }
}

@Suite("The audit chain")
struct ChainTests {
    @Test("has the values that the format prescribes")
    func knownAnswers() {
        var hasher = ChainHasher()
        var previous = ChainHasher.seed(of: logID)
        #expect(previous.hexadecimal == seed)
        for (entry, hash) in sealed {
            previous = hasher.hash(entry, after: previous)
            #expect(previous.hexadecimal == hash)
        }
    }

    @Test("gives entries that differ in any field, or in where one field ends, another value")
    func everyFieldCounts() {
        let original = sealed[0].entry
        let changes: [(inout ChainEntry) -> Void] = [
            { $0.sequence += 1 }, { $0.caseID += 1 }, { $0.version += 1 }, { $0.type += "x" }, { $0.staff += "x" }, { $0.role += "x" },
            { $0.unit += "x" }, { $0.happenedAt += 1 }, { $0.recordedAt += 1 }, { $0.payload.append(0) },
            { ($0.type, $0.staff) = ("registereds", "-1") }, { ($0.staff, $0.role) = ("s-1t", "eller") },
        ]
        var hasher = ChainHasher()
        let previous = ChainHasher.seed(of: logID)
        var values: Set = [hasher.hash(original, after: previous)]
        for change in changes {
            var entry = original
            change(&entry)
            values.insert(hasher.hash(entry, after: previous))
        }
        #expect(values.count == changes.count + 1)
    }
}

@Suite("The chain's verifier")
struct ChainVerifierTests {
    private static func chain(_ count: Int64) -> [(ChainEntry, Digest)] {
        var hasher = ChainHasher()
        var previous = ChainHasher.seed(of: logID)
        return (1...count).map { sequence in
            let entry = ChainEntry(
                sequence: sequence, caseID: sequence / 2, version: 1 + sequence % 2, type: "noted", staff: "s", role: "handler", unit: "u",
                happenedAt: sequence, recordedAt: sequence, payload: Array("entry \(sequence)".utf8))
            previous = hasher.hash(entry, after: previous)
            return (entry, previous)
        }
    }

    private static func firstBreak(_ entries: [(ChainEntry, Digest)]) -> ChainBreak? {
        var verifier = ChainVerifier(log: logID)
        var found: ChainBreak?
        for (entry, hash) in entries { found = verifier.check(entry, sealedAs: hash) }
        return found
    }

    @Test("finds nothing wrong with a sound log, in one go or page by page")
    func soundLog() {
        let entries = Self.chain(10)
        #expect(Self.firstBreak(entries) == nil)
        var verifier = ChainVerifier(log: logID)
        for (entry, hash) in entries[..<4] { #expect(verifier.check(entry, sealedAs: hash) == nil) }
        var second = ChainVerifier(after: verifier.sequence, hash: verifier.hash)
        for (entry, hash) in entries[4...] { #expect(second.check(entry, sealedAs: hash) == nil) }
        #expect(second.finish(head: 10, headHash: entries[9].1) == nil)
    }

    @Test("names the entry whose content was changed, even if its own hash was computed again", arguments: [1, 5, 10])
    func changedContent(index: Int) {
        var entries = Self.chain(10)
        entries[index - 1].0.payload[0] ^= 1
        #expect(Self.firstBreak(entries) == .changed(sequence: Int64(index)))

        // The forger seals the changed entry anew, but not what follows.
        guard index > 1, index < 10 else { return }
        var hasher = ChainHasher()
        entries[index - 1].1 = hasher.hash(entries[index - 1].0, after: entries[index - 2].1)
        #expect(Self.firstBreak(entries) == .changed(sequence: Int64(index + 1)))
    }

    @Test("names missing, repeated and swapped entries")
    func order() {
        let entries = Self.chain(6)
        #expect(Self.firstBreak(Array(entries[1...])) == .gap(expected: 1, found: 2))
        #expect(Self.firstBreak(Array(entries[..<3]) + entries[4...]) == .gap(expected: 4, found: 5))
        #expect(Self.firstBreak(Array(entries[..<3]) + entries[2...]) == .reordered(expected: 4, found: 3))
        #expect(Self.firstBreak(Array(entries[..<2]) + [entries[3], entries[2]] + entries[4...]) == .gap(expected: 3, found: 4))
    }

    @Test("stays at the first break")
    func firstBreakStays() {
        let entries = Self.chain(5)
        var verifier = ChainVerifier(log: logID)
        _ = verifier.check(entries[1].0, sealedAs: entries[1].1)
        #expect(verifier.check(entries[0].0, sealedAs: entries[0].1) == .gap(expected: 1, found: 2))
        #expect(verifier.finish(head: 0, headHash: ChainHasher.seed(of: logID)) == .gap(expected: 1, found: 2))
    }

    @Test("finds that a log was cut off, or that its head is another's")
    func cutOff() {
        let entries = Self.chain(5)
        var verifier = ChainVerifier(log: logID)
        for (entry, hash) in entries[..<4] { _ = verifier.check(entry, sealedAs: hash) }
        var copy = verifier
        #expect(verifier.finish(head: 5, headHash: entries[4].1) == .cutOff(last: 4, head: 5))
        #expect(copy.finish(head: 4, headHash: entries[4].1) == .changed(sequence: 4))
    }

    @Test("refuses the log of another name")
    func anotherLog() {
        var verifier = ChainVerifier(log: LogID(rawValue: "another"))
        let (entry, hash) = Self.chain(1)[0]
        #expect(verifier.check(entry, sealedAs: hash) == .changed(sequence: 1))
    }

    @Test("says in one line what is wrong and where")
    func descriptions() {
        #expect(ChainBreak.gap(expected: 4, found: 6).sequence == 4)
        #expect(ChainBreak.reordered(expected: 4, found: 2).sequence == 4)
        #expect(ChainBreak.changed(sequence: 9).sequence == 9)
        #expect(ChainBreak.cutOff(last: 9, head: 12).sequence == 10)
        #expect(ChainBreak.gap(expected: 4, found: 6).description == "entry 4 is missing: 6 follows 3")
    }
}
