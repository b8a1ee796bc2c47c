import CaseDomain
import ClientKit
import Testing
import WireMessages
import Wording

@Suite("Titles")
struct TitleTests {
    private func check<Wire: WireEnum & NamedValue, Core: RawRepresentable<String> & CaseIterable>(
        _ wire: Wire.Type, _ title: (Core) -> BilingualText
    ) {
        for value in Core.allCases { #expect(Wire(text: value.rawValue)?.words == title(value), "\(Core.self) \(value)") }
    }

    @Test("of values are the same in the API and in the core: a story and a list call a thing by one name")
    func same() {
        check(WireMessages.CaseKind.self) { (value: CaseDomain.CaseKind) in value.title }
        check(WireMessages.Channel.self) { (value: CaseDomain.Channel) in value.title }
        check(WireMessages.Phase.self) { (value: CaseDomain.Phase) in value.title }
        check(WireMessages.Outcome.self) { (value: CaseDomain.Outcome) in value.title }
        check(WireMessages.Satisfaction.self) { (value: CaseDomain.Satisfaction) in value.title }
        check(WireMessages.MeasureKind.self) { (value: CaseDomain.Measure.Kind) in value.title }
        for role in Role.allCases { #expect(StaffRole(rawValue: role.rawValue)?.words == role.title, "\(role)") }
    }
}
