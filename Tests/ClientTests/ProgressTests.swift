@testable import ClientKit
import BusinessCalendar
import enum CaseDomain.Role
import Testing
import WireMessages
import Wording

@Suite("Progress")
struct ProgressTests {
    @Test("the bar tells share, rows, rate and what is left")
    func bar() {
        let half = ImportProgress(rows: 16_888, share: 0.5, rowsPerSecond: 8200.7, secondsLeft: 2.06)
        #expect(ProgressBar.text(half, Voice(.english)) == "[============>           ]  50% 16,888 rows, 8,200/s, 0:03 left")
        let done = ImportProgress(rows: 1, share: 1, rowsPerSecond: 0, secondsLeft: nil)
        #expect(ProgressBar.text(done, Voice(.chinese)) == "[========================] 100% 1 行，每秒 0 行，剩余 ?")
        #expect(
            ProgressBar.text(ImportProgress(rows: 5, share: nil, rowsPerSecond: 1, secondsLeft: nil), Voice(.english)) == "5 rows, 1/s")
    }

    @Test("times and numbers are grouped", arguments: [(0.0, "0:00"), (59.1, "1:00"), (3_600, "1:00:00"), (36_61, "1:01:01")])
    func clock(seconds: Double, text: String) {
        #expect(ProgressBar.clock(seconds) == text)
    }

    @Test("thousands are grouped", arguments: [(0, "0"), (999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567"), (-1_000, "-1,000")])
    func grouping(number: Int, text: String) {
        #expect(ProgressBar.grouped(number) == text)
    }
}
