import CaseDomain
import Foundation
import SeededRandom
import Testing
import Wording
import YAMLPlaces

@testable import RuleBooks

/// Shipped books broken on purpose. Every mutation either must be refused or changes nothing that a book says.
@Suite("Mutated shipped books")
struct MutationTests {
    struct Mutant {
        let name: String
        let text: String
    }

    /// Keys of the format whose misspelling can never be a name of the bank's own.
    static let keys = [
        "starts_on", "stops_on", "period", "when", "clause", "cite", "zh", "en", "on_miss", "escalate_to", "roles", "acts", "channels",
        "requires", "party", "grade", "level", "schedule", "arises_on", "seen_by", "clauses", "registers", "authority", "deadlines",
    ]

    /// Replacements that break a book wherever they apply.
    static let replacements: [(old: String, new: String)] = [
        ("starts_on: registered", "starts_on: registerred"), ("stops_on: [replied", "stops_on: [repplied"),
        ("period: 3 working days", "period: 3 busy days"), ("period: 15 days", "period: 15 dais"), ("period: same day", "period: some day"),
        ("period: ", "period: minus "),
        ("escalate_to: outlet_head", "escalate_to: outlet_boss"), ("escalate_to: next_level", "escalate_to: auditor_general"),
        ("level: 2", "level: 5"), ("level: 2", "level: 1"), ("cap: 60 days", "cap: 2 hours"), ("cap: 3 months", "cap: 1 minute"),
        ("kinds: [", "kinds: [grumble, "), ("acts: [register", "acts: [regster"), ("seen_by: deadline_missed", "seen_by: deadline_mist"),
        ("requires: replied", "requires: reply"), ("complexity: simple", "complexity: easy"), ("urgent: true", "urgent: maybe"),
        ("effective_from: 20", "effective_from: 20x"), ("schema: 1", "schema: one"), ("party: complained_about", "party: nobody"),
        ("channels: [", "channels: [pigeon, "), ("hours: 09:00-17:00", "hours: nine to five"), ("clause: ", "clause: no-such-"),
        ("breach: ", "breach: no_such_"), ("{zh: ", "{zh "), ("roles:\n", "roles: none\n"), ("    cite: ", "    cites: "),
        ("when: {", "when: {weather: fine, "),
    ]

    /// Changes of the file that change nothing in the book.
    static let harmless: [(name: String, change: @Sendable (String) -> String)] = [
        ("a comment", { $0.replacing("\nclauses:\n", with: "\n# a comment\nclauses:\n") }),
        ("blank lines", { $0.replacing("\n\n", with: "\n\n\n") }),
        ("quotes", { $0.replacing("effective_from: 20", with: "effective_from:   20") }),
    ]

    static func mutants(of text: String, seed: UInt64) -> [Mutant] {
        var random = SplitMix(seed: seed)
        var mutants: [Mutant] = []
        for key in keys {
            let spots = text.ranges(of: "\(key):")
            guard let spot = spots.randomElement(using: &random) else { continue }
            // The key must start a word: `zh:` is no part of another.
            guard spot.lowerBound == text.startIndex || " {\n".contains(text[text.index(before: spot.lowerBound)]) else { continue }
            mutants.append(Mutant(name: "key \(key)", text: text.replacingCharacters(in: spot, with: "\(key)x:")))
        }
        for (old, new) in replacements {
            guard let spot = text.ranges(of: old).randomElement(using: &random) else { continue }
            mutants.append(Mutant(name: "\(old) → \(new)", text: text.replacingCharacters(in: spot, with: new)))
        }
        for block in text.split(separator: "\n  - name: ").dropFirst().prefix(2) {
            let rule = "\n  - name: " + (block.components(separatedBy: "\n\n").first ?? "")
            mutants.append(Mutant(name: "deadline twice", text: text.replacing(rule, with: rule + rule)))
        }
        return mutants
    }

    enum Verdict: Equatable {
        case refused
        case equivalent
        /// Accepted although it says something else: what the harness looks for.
        case changed(String)
    }

    static func verdict(_ text: String, _ original: RuleBook) -> Verdict {
        do {
            let book = try RuleBookFile.load(text, file: original.id)
            return book == original ? .equivalent : .changed("\(RuleBookDifference(from: original, to: book).changes)")
        } catch {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
            let placed =
                !error.problems.isEmpty && error.problems.allSatisfy { (1...lines + 1).contains($0.line) && !$0.advice.english.isEmpty }
            return placed ? .refused : .changed("refused without a line: \(error)")
        }
    }

    @Test("each of more than 200 is refused with a line, or says the same as the book it came from")
    func refusedOrEquivalent() throws {
        var verdicts: [Verdict] = []
        for (index, file) in EmbeddedData.books.enumerated() {
            let original = try RuleBookFile.load(file.text, file: file.path)
            var mutants = Self.mutants(of: file.text, seed: UInt64(index + 1))
            for (name, change) in Self.harmless { mutants.append(Mutant(name: name, text: change(file.text))) }
            for mutant in mutants where mutant.text != file.text {
                let verdict = Self.verdict(mutant.text, original)
                verdicts.append(verdict)
                if case .changed(let what) = verdict { Issue.record("\(file.path): \(mutant.name): \(what)") }
            }
        }
        #expect(verdicts.filter { $0 == .refused }.count >= 200)
        #expect(verdicts.contains(.equivalent))
    }

    @Test("the harness sees a book that was changed and accepted")
    func plantedChange() throws {
        let text = try #require(RuleBookFile.shippedText("outlet"))
        let original = try RuleBookFile.load(text, file: "outlet")
        let verdict = Self.verdict(text.replacing("period: 3 days", with: "period: 4 days"), original)
        guard case .changed = verdict else {
            Issue.record("\(verdict)")
            return
        }
    }

    @Test("no random damage crashes the loader")
    func noCrash() {
        let rounds = ProcessInfo.processInfo.environment["SHOUWEN_FUZZ_ROUNDS"].flatMap(Int.init) ?? 150
        var random = SplitMix(seed: 99)
        let alphabet: [UInt8] = Array("{}[]:,-#&*!|>'\"%@`\t\n 0aZ".utf8) + [0xE4, 0xB8, 0x80, 0x00, 0xFF]
        for _ in 0..<rounds {
            var bytes = Array(EmbeddedData.books.randomElement(using: &random)!.text.utf8)
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let spot = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[spot] = alphabet.randomElement(using: &random)!
                case 1: bytes.insert(alphabet.randomElement(using: &random)!, at: spot)
                case 2: bytes.removeSubrange(spot..<min(bytes.count, spot + Int.random(in: 1...40, using: &random)))
                default: bytes = Array(bytes[..<spot]) + [0x0A]
                }
            }
            do { _ = try RuleBookFile.load(String(decoding: bytes, as: UTF8.self), file: "damaged") } catch {
                #expect(!error.problems.isEmpty)
            }
        }
        for text in [
            "", "\u{0}", "[", "{", "- - - -", "&a [*a]", "a: &a [b]\nc: *a\nd: *x", "---\n---\n", "? [a]\n: b", "!!binary x",
            "%YAML 9.9\n---\na: 1",
            String(repeating: "[", count: 5000), String(repeating: "{a: ", count: 5000), String(repeating: "- ", count: 5000),
        ] {
            #expect(throws: FileFaults.self) { try RuleBookFile.load(text, file: "hostile") }
        }
    }
}
