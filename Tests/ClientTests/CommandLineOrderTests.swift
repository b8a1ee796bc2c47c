@testable import ClientKit
import BusinessCalendar
import enum CaseDomain.Role
import Testing
import WireMessages
import Wording

@Suite("CommandLineOrder")
struct CommandLineOrderTests {
    static let orders: [([String], [String])] = [
        (["--lang", "zh", "hq", "list"], ["hq", "list", "--lang", "zh"]),
        (["--json", "--server=h:1", "ping"], ["ping", "--json", "--server=h:1"]),
        (["--lang", "zh", "case", "show", "--", "x"], ["case", "show", "--lang", "zh", "--", "x"]),
        (["hq", "--lang", "zh", "list"], ["hq", "--lang", "zh", "list"]),
        (["--help"], ["--help"]),
        (["--lang"], ["--lang"]),
        (["--lang", "zh"], ["--lang", "zh"]),
        (["--lang", "zh", "--help"], ["--lang", "zh", "--help"]),
        (["--lang=zh"], ["--lang=zh"]),
        (["--lang", "zh", "help", "branch"], ["help", "branch"]),
        (["--bogus", "--lang", "zh", "ping"], ["--bogus", "--lang", "zh", "ping"]),
        ([], []),
    ]

    @Test("common options may stand before the command", arguments: orders)
    func order(given: [String], parsed: [String]) {
        #expect(CommandLineOrder.commandFirst(given) == parsed)
    }
}
