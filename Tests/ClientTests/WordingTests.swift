import Testing

@testable import ClientKit
import Wording

@Suite("Voice")
struct WordingTests {
    private static var all: [(name: String, words: BilingualText)] {
        func family<P: Phrase>(_ type: P.Type) -> [(String, BilingualText)] { P.allCases.map { ("\(type).\($0)", $0.words) } }
        return family(CasePhrase.self) + family(ImportPhrase.self) + family(FailurePhrase.self) + family(AuditPhrase.self)
            + family(HelpPhrase.self) + family(RuleBookPhrase.self) + family(ScenarioPhrase.self)
    }

    private func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x4E00...0x9FFF).contains(scalar.value) }

    private func places(_ text: String) -> [String] { text.matches(of: /\{\d\}/).map { String($0.0) }.sorted() }

    @Test("every phrase is there in both languages, with the same places to fill")
    func complete() {
        for (name, words) in Self.all {
            #expect(!words.english.isEmpty && !words.english.unicodeScalars.contains(where: isHan), "\(name)")
            let isOnlyPlaces = words.chinese.allSatisfy { !$0.isLetter }
            #expect(isOnlyPlaces || words.chinese.unicodeScalars.contains(where: isHan), "\(name)")
            #expect(places(words.english) == places(words.chinese), "\(name)")
        }
    }

    @Test("places are filled once; braces in what is filled in stay")
    func filling() {
        #expect(Voice(.english)(FailurePhrase.badValue, "{2}", "b") == "{2} is none of: b")
        #expect(Voice(.chinese)(ImportPhrase.columnCount, "3", "18") == "列数为 3，应为 18")
    }

    @Test("punctuation is full-width in Chinese, and no phrase has half-width marks between Chinese characters")
    func punctuation() {
        let (english, chinese) = (Voice(.english), Voice(.chinese))
        #expect(english.labelled("due", "now") == "due: now" && chinese.labelled("到期", "今日") == "到期：今日")
        #expect(english.listed(["a", "b"]) == "a, b" && chinese.listed(["甲", "乙"]) == "甲，乙")
        #expect(english.joined(["a", "b"]) == "a; b" && chinese.joined(["甲", "乙"]) == "甲；乙")
        #expect(english.remarked("a", "b") == "a (b)" && chinese.remarked("甲", "乙") == "甲（乙）")
        for (name, words) in Self.all {
            #expect(words.chinese.firstMatch(of: /\p{Han}[,;:!?()]|[,;!?()]\p{Han}/) == nil, "\(name): \(words.chinese)")
        }
    }

    static let preferences: [(arguments: [String], environment: [String: String], language: Language)] = [
        ([], [:], .english),
        ([], ["LANG": "zh_CN.UTF-8"], .chinese),
        ([], ["LANG": "zh"], .chinese),
        ([], ["LANG": "C.UTF-8"], .english),
        ([], ["LANG": "zh_CN.UTF-8", "LC_MESSAGES": "en_US.UTF-8"], .english),
        ([], ["LANG": "en_US.UTF-8", "LC_MESSAGES": "en_US.UTF-8", "LC_ALL": "zh_HK"], .chinese),
        ([], ["LANG": "zh_CN", "LC_ALL": ""], .chinese),
        (["--lang", "en"], ["LANG": "zh_CN"], .english),
        (["ping", "--lang=zh"], ["LANG": "en_US"], .chinese),
        (["--", "--lang", "zh"], ["LANG": "en_US"], .english),
        (["--lang", "xx"], ["LANG": "zh_CN"], .chinese),
        ([], ["LANG": "zhx"], .english),
    ]

    @Test("--lang leads, then LC_ALL, LC_MESSAGES, LANG", arguments: preferences)
    func preference(arguments: [String], environment: [String: String], language: Language) {
        #expect(Language.preferred(arguments: arguments, environment: environment) == language)
    }
}
