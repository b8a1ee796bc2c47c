import BusinessCalendar
import CaseDomain
import Testing

@Suite("A hot spot's window")
struct HotSpotWindowTests {
    static let day: Int64 = 86_400_000

    /// Days of receipt with the person, the case's own day, people within 30 days.
    static let windows: [([(Int64, String)], Int64, Int)] = [
        ([(0, "a")], 0, 1), ([(0, "a"), (1, "a"), (2, "a")], 1, 1), ([(0, "a"), (10, "b"), (29, "c")], 0, 3),
        ([(0, "a"), (10, "b"), (30, "c")], 0, 2), ([(0, "a"), (10, "b"), (30, "c")], 10, 2), ([(0, "a"), (29, "b"), (58, "c")], 29, 2),
        ([(0, "a"), (20, "b"), (25, "c"), (49, "d")], 25, 3),
    ]

    @Test("counts the different people of the fullest window around a case", arguments: windows)
    func counts(members: [(Int64, String)], at own: Int64, people: Int) {
        let list = members.map { HotSpotWindow.Member(receivedAt: Timestamp(milliseconds: $0.0 * Self.day), person: $0.1) }
        let window = HotSpotWindow(list, milliseconds: 30 * Self.day)
        #expect(window.people(around: Timestamp(milliseconds: own * Self.day)) == people)
    }

    @Test("counts the same in whatever order the cases were typed in")
    func order() {
        let list = (0..<8).map { HotSpotWindow.Member(receivedAt: Timestamp(milliseconds: $0 * 5 * Self.day), person: "p\($0 % 5)") }
        let forwards = HotSpotWindow(list, milliseconds: 30 * Self.day)
        let backwards = HotSpotWindow(list.reversed(), milliseconds: 30 * Self.day)
        for member in list { #expect(forwards.people(around: member.receivedAt) == backwards.people(around: member.receivedAt)) }
    }
}
