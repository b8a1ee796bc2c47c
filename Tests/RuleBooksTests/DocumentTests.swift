import BusinessCalendar
import CaseDomain
import Testing

@testable import RuleBooks

@Suite("The reference of rule books")
struct DocumentTests {
    @Test("names every word of the format", arguments: ["RuleBooks.md", "RuleBooks.zh-CN.md"])
    func words(file: String) throws {
        let text = try testData("../../Docs/\(file)")
        let words =
            TriggerEvent.allCases.map(\.rawValue) + Act.allCases.map(\.rawValue) + Role.allCases.map(\.rawValue)
            + CaseKind.allCases.map(\.rawValue) + Channel.allCases.map(\.rawValue) + ClosingRule.Requirement.allCases.map(\.rawValue)
            + RecusalRule.Party.allCases.map(\.rawValue) + CallNorm.Measure.allCases.map(\.rawValue) + RestDayRule.allCases.map(\.rawValue)
            + SpeechNorms.Phrase.Wrong.allCases.map(\.rawValue) + FactDeclaration.standard.map(\.name) + ZoneRules.known.keys
            + CalendarCatalogue.shipped.calendars.keys + ["deadline_missed", "refusal_overturned", "hand"]
        for word in words { #expect(text.contains(word), "\(word) is missing") }
    }
}
