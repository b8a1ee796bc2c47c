import Testing

@testable import ClientKit

@Suite("Display")
struct DisplayTests {
    static let widths: [(String, Int)] = [
        ("", 0), ("abc", 3), ("投诉", 4), ("a投b", 4), ("ｆｕｌｌ", 8), ("half ｱ", 6), ("，。", 4), ("é", 1), ("e\u{301}", 1), ("한국어", 6),
        ("👍", 2), ("👨‍👩‍👧", 2), ("❤️", 2), ("…", 1), ("\u{200B}", 0), ("𠀀", 2), ("—", 1), ("①", 1), ("\u{FEFF}a", 1),
    ]

    @Test("East Asian wide characters take two columns, marks and invisible ones none", arguments: widths)
    func width(text: String, columns: Int) {
        #expect(DisplayWidth.columns(of: text) == columns)
    }

    @Test("what is cut fits, and says that it was cut")
    func truncation() {
        #expect(DisplayWidth.truncated("投诉编号", to: 8) == "投诉编号")
        #expect(DisplayWidth.truncated("投诉编号", to: 7) == "投诉编…")
        #expect(DisplayWidth.truncated("投诉编号", to: 6) == "投诉…")
        #expect(DisplayWidth.truncated("abc", to: 1) == "…")
    }

    @Test("columns line up in display columns, numbers at the right, no blanks at line ends")
    func table() {
        let table = TableFormat([.init("编号"), .init("产品", widthMax: 8), .init("件数", isNumber: true), .init("备注")])
        #expect(
            table.lines([["1", "信用卡业务", "7", ""], ["12345", "card", "1234", "晚\n到"], ["2"]]) == [
                "编号   产品     件数  备注",
                "-----  -------  ----  -----",
                "1      信用卡…     7",
                "12345  card     1234  晚 到",
                "2",
            ])
    }

    @Test("a customer's text cannot steer the terminal or turn its order round")
    func controls() {
        #expect(TextStyle.oneLine("a\u{1B}[31mb\r\nc\td\u{202E}e\0f\u{9B}g") == "a\u{FFFD}[31mb c d\u{FFFD}e\u{FFFD}f\u{FFFD}g")
        #expect(TextStyle.lines("a\r\nb\u{7}\n\nc") == ["a", "b\u{FFFD}", "", "c"])
    }

    @Test("attributes only on a terminal that wants them")
    func style() {
        #expect(TextStyle(isTerminal: true, environment: [:]).bold("x") == "\u{1B}[1mx\u{1B}[0m")
        #expect(TextStyle(isTerminal: true, environment: ["NO_COLOR": ""]).bold("x") == "\u{1B}[1mx\u{1B}[0m")
        for environment in [["NO_COLOR": "1"], ["TERM": "dumb"]] {
            #expect(TextStyle(isTerminal: true, environment: environment) == .plain)
        }
        #expect(TextStyle(isTerminal: false, environment: [:]) == .plain)
    }
}

@Suite("MomentFormat")
struct MomentFormatTests {
    /// `date -u -d 2026-07-15T02:30:00Z +%s` is 1784082600.
    static let halfPastTenInShanghai: Int64 = 1_784_082_600_000

    @Test("moments are shown on the zone's clock")
    func shows() throws {
        let shanghai = try #require(MomentFormat(zone: "Asia/Shanghai"))
        let newYork = try #require(MomentFormat(zone: "America/New_York"))
        #expect(shanghai.text(Self.halfPastTenInShanghai) == "2026-07-15 10:30")
        #expect(newYork.text(Self.halfPastTenInShanghai) == "2026-07-14 22:30")
        #expect(shanghai.text(Self.halfPastTenInShanghai + 7_999) == "2026-07-15 10:30:07")
        #expect(shanghai.text(0) == "")
        #expect(MomentFormat(zone: "Asia/Nowhere") == nil)
    }

    static let forms: [(String, Int64)] = [
        ("2026-07-15T10:30", 0), ("2026-07-15 10:30:00", 0), ("2026-07-15T10:30+08:00", 0), ("2026-07-15T02:30Z", 0),
        ("2026-07-14T22:30:00-0400", 0), ("2026-07-15T10:30:00.5", 500), ("2026-07-15T10:30:01.007+08:00", 1007),
        ("2026-07-15", -(10 * 60 + 30) * 60_000),
    ]

    @Test("ISO 8601 is read with or without an offset", arguments: forms)
    func reads(text: String, offset: Int64) throws {
        let shanghai = try #require(MomentFormat(zone: "Asia/Shanghai"))
        #expect(shanghai.milliseconds(text) == Self.halfPastTenInShanghai + offset)
    }

    @Test(
        "days and times that do not exist are refused",
        arguments: ["2026-02-29", "2026-13-01", "2026-07-15T24:30", "10:30", "2026-07-15T10:30+8", "2026-7-15", ""])
    func refuses(text: String) throws {
        #expect(try #require(MomentFormat(zone: "Asia/Shanghai")).milliseconds(text) == nil)
    }
}
