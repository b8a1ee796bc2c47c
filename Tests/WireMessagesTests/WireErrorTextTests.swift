import Testing
import Wording
import WordingChecks

@testable import WireMessages

@Suite("What is told of a fault on the wire")
struct WireErrorTextTests {
    /// One of each; the switch below does not compile without a new one's case.
    static let faults: [WireError.Fault] =
        WireError.Flaw.allCases.map { .malformed($0) } + [
            .tooLarge(bytesMax: 1024), .invalidUTF8, .embeddedNUL, .unknownEnum(value: 77), .tooManyItems(max: 16),
            .tooLong(bytes: 300, max: 256), .outOfRange(value: -3, min: 1, max: 9), .outOfRange(value: -3, min: 1, max: .max),
            .outOfRange(value: 12, min: .min, max: 9), .notFinite, .missing, .nestedTooDeep(max: 8),
        ]

    /// The numbers that the text must tell.
    private static func numbers(_ fault: WireError.Fault) -> [String] {
        switch fault {
        case .tooLarge(let max), .tooManyItems(let max), .nestedTooDeep(let max): ["\(max)"]
        case .unknownEnum(let value): ["\(value)"]
        case .tooLong(let bytes, let max): ["\(bytes)", "\(max)"]
        case .outOfRange(let value, let min, let max):
            ["\(value)"] + [min, max].filter { $0 != .min && $0 != .max }.map { "\($0)" }
        case .malformed, .invalidUTF8, .embeddedNUL, .notFinite, .missing: []
        }
    }

    @Test("is said in both languages: the field's path as it stands in the .proto, the numbers, what to do", arguments: faults)
    func bothLanguages(fault: WireError.Fault) {
        let text = WireError(fault, at: "registration.units[3]").text
        #expect(Language.english.objection(to: text.english) == nil)
        #expect(Language.chinese.objection(to: text.chinese) == nil)
        #expect(Language.halfWidthMark(in: text.chinese) == nil)
        #expect(text.english.hasPrefix("registration.units[3]: ") && text.english.contains("; "))
        #expect(text.chinese.hasPrefix("registration.units[3]：") && text.chinese.contains("；请"))
        for number in Self.numbers(fault) { #expect(text.english.contains(number) && text.chinese.contains(number)) }
        #expect(WireError(fault).text.english.hasPrefix("the message: "))
        #expect(WireError(fault).text.chinese.hasPrefix("报文："))
    }

    @Test("differs from fault to fault, in either language")
    func distinct() {
        for language in Language.allCases {
            #expect(Set(Self.faults.map { WireError($0).text[language] }).count == Self.faults.count)
        }
    }
}
