import Foundation
import ShouwenLimits
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
        let table = TableFormat([.init("编号"), .init("产品"), .init("件数", isNumber: true), .init("备注")])
        #expect(
            table.lines([["1", "信用卡", "7", ""], ["12345", "card", "1234", "晚\n到"], ["2"]]) == [
                "编号   产品    件数  备注",
                "-----  ------  ----  -----",
                "1      信用卡     7",
                "12345  card    1234  晚 到",
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

@Suite("Tables on a terminal")
struct TableWidthTests {
    private static let number = "2026-00000001-4"
    private static let time = "2026-07-15 10:30:00"
    private static let rows = [
        [number, "投诉", "调查核实中", time, time, "城东支行营业部 / 1002", "借记卡、自助设备、跨行取款", "吞卡后当日未能取回，客户在大堂等候逾半小时"],
        [number, "account query", "已登记", time, "", "outlet-east", "Credit reporting, credit repair services", "x"],
    ]

    private func table(_ style: TextStyle, indent: Int = 0) -> TableFormat {
        TableFormat(
            [
                .init("投诉编号", isWhole: true), .init("类别"), .init("状态"), .init("收到时间", isWhole: true),
                .init("最近时限", isWhole: true), .init("责任人"), .init("业务"), .init("事由"),
            ], style: style, indent: indent)
    }

    @Test("no line is wider than the terminal; case numbers and times are whole at every width", arguments: [30, 60, 80, 100, 120, 200])
    func fits(columns: Int) {
        for indent in [0, 2] {
            let lines = table(.plain(columns: columns), indent: indent).lines(Self.rows)
            for line in lines { #expect(DisplayWidth.columns(of: line) <= columns, "\(line)") }
            let text = lines.joined(separator: "\n")
            #expect(text.matches(of: /2026-00000001-4/).count == 2)
            #expect(text.matches(of: /2026-07-15 10:30:00/).count == 3)
        }
    }

    @Test("the widest text gives way first, and says that it was cut")
    func shrinks() {
        let table = TableFormat([.init("编号", isWhole: true), .init("事由"), .init("业务")], style: .plain(columns: 33))
        #expect(
            table.lines([[Self.number, "吞卡后当日未能取回", "信用卡"]]) == [
                "编号             事由      业务",
                "---------------  --------  ------",
                "2026-00000001-4  吞卡后…   信用卡",
            ])
    }

    @Test("too narrow for one line a row, the columns further right stand below, parted where least is cut")
    func stacks() {
        let table = TableFormat(
            [.init("编号", isWhole: true), .init("收到时间", isWhole: true), .init("责任人"), .init("件数", isNumber: true)],
            style: .plain(columns: 40))
        #expect(
            table.lines([[Self.number, Self.time, "城东支行 / 1002", "7"], [Self.number, Self.time]]) == [
                "编号             收到时间",
                "  责任人           件数",
                "------------------------------------",
                "2026-00000001-4  2026-07-15 10:30:00",
                "  城东支行 / 1002     7",
                "2026-00000001-4  2026-07-15 10:30:00",
            ])
    }

    @Test("too narrow for a table, each row is a list, one field a line, empty ones left out")
    func becomesList() {
        let table = TableFormat(
            [.init("编号", isWhole: true), .init("收到时间", isWhole: true), .init("到期", isWhole: true), .init("事由")], style: .plain(columns: 34))
        #expect(
            table.lines([[Self.number, Self.time, "", "吞卡后当日未能取回，客户在大堂等候逾半小时"], [Self.number, "", "", "排队"]]) == [
                "编号      2026-00000001-4",
                "收到时间  2026-07-15 10:30:00",
                "事由      吞卡后当日未能取回，客户",
                "          在大堂等候逾半小时",
                "",
                "编号      2026-00000001-4",
                "事由      排队",
            ])
    }

    @Test("a column of text keeps its least width in a table", arguments: [-1, 0, 1])
    func leastWidth(difference: Int) {
        // A whole column of 15, a gap of 2, and the text.
        let columns = 15 + 2 + Limits.tableColumnWidthMin + difference
        let table = TableFormat([.init("n", isWhole: true), .init("t")], style: .plain(columns: columns))
        let isTable = table.lines([[Self.number, String(repeating: "x", count: 40)]]).first == "n                t"
        #expect(isTable == (difference >= 0))
    }

    @Test("text is broken at blanks and between Chinese characters, elsewhere only where it must be, and never beyond the width")
    func wraps() {
        #expect(DisplayWidth.wrapped("令牌文件 SHOUWEN_TOKEN", to: 14) == ["令牌文件", "SHOUWEN_TOKEN"])
        #expect(DisplayWidth.wrapped("按gdrcu第十八条", to: 8) == ["按gdrcu", "第十八条"])
        #expect(DisplayWidth.wrapped("abcdefghij", to: 4) == ["abcd", "efgh", "ij"])
        // No line begins with a closing mark or ends with an opening one (GB/T 15834-2011, 5.1).
        #expect(DisplayWidth.wrapped("客户投诉，吞卡", to: 8) == ["客户投", "诉，吞卡"])
        #expect(DisplayWidth.wrapped("客户投（吞卡）", to: 8) == ["客户投", "（吞卡）"])
        #expect(DisplayWidth.wrapped("one two three", to: 7) == ["one two", "three"])
        #expect(DisplayWidth.wrapped("七个工作日内答复", to: 7) == ["七个工", "作日内", "答复"])
        #expect(DisplayWidth.wrapped("第十八条 七个工作日内答复", to: 12) == ["第十八条 七", "个工作日内答", "复"])
        #expect(DisplayWidth.wrapped("", to: 7) == [""])
    }

    static let widths: [(asked: Int?, environment: [String: String], columns: Int?)] = [
        (100, [:], 100), (100, ["COLUMNS": "72"], 72), (nil, ["COLUMNS": "72"], 72), (nil, [:], nil), (100, ["COLUMNS": "0"], 100),
        (100, ["COLUMNS": "wide"], 100), (100, ["COLUMNS": "-5"], 100),
        (Limits.terminalColumnsMin - 1, [:], Limits.terminalColumnsMin), (Limits.terminalColumnsMin, [:], Limits.terminalColumnsMin),
        (Limits.terminalColumnsMin + 1, [:], Limits.terminalColumnsMin + 1),
    ]

    @Test("COLUMNS leads, then the terminal; a narrower terminal than the least is written to as that", arguments: widths)
    func terminal(row: (asked: Int?, environment: [String: String], columns: Int?)) {
        #expect(TerminalWidth.columns(asked: row.asked, environment: row.environment) == row.columns)
    }

    @Test("a file has no width, whatever COLUMNS says")
    func file() throws {
        let file = try #require(FileHandle(forReadingAtPath: "/dev/null"))
        #expect(TerminalWidth.columns(of: file.fileDescriptor, environment: ["COLUMNS": "40"]) == nil)
    }
}

@Suite("MomentFormat")
struct MomentFormatTests {
    /// `date -u -d 2026-07-15T02:30:00Z +%s` is 1784082600.
    static let halfPastTenInShanghai: Int64 = 1_784_082_600_000

    @Test("moments are shown on the zone's clock, always to the second")
    func shows() throws {
        let shanghai = try #require(MomentFormat(zone: "Asia/Shanghai"))
        let newYork = try #require(MomentFormat(zone: "America/New_York"))
        #expect(shanghai.text(Self.halfPastTenInShanghai) == "2026-07-15 10:30:00")
        #expect(newYork.text(Self.halfPastTenInShanghai) == "2026-07-14 22:30:00")
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
