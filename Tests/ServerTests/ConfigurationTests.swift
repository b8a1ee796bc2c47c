import Foundation
import ServerAssembly
import Testing

/// One thing wrong with a configuration, and what its message says.
struct BrokenConfiguration: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The text of the sound file that is replaced, and by what.
    let replaced: String
    let replacement: String
    /// Where it is wrong, and what to do.
    let says: [String]

    init(_ name: String, _ replaced: String, by replacement: String, says: [String]) {
        testDescription = name
        self.replaced = replaced
        self.replacement = replacement
        self.says = says
    }

    private static let east = "{id: outlet-east, name: 城东支行营业室, kind: outlet, parent: branch-1, complaint_officer: \"1002\"}"
    private static let branch = "{id: branch-1, name: 第一分行, kind: branch, parent: hq}"

    static let all = [
        BrokenConfiguration("an unknown key", "store: cases.db", by: "stoer: cases.db", says: ["stoer", "known are: ", "store"]),
        BrokenConfiguration("a missing key", "store: cases.db\n", by: "", says: ["`store` is missing"]),
        BrokenConfiguration("a value of another type", "store: cases.db", by: "store: [cases.db]", says: ["store: "]),
        BrokenConfiguration(
            "a key twice", "rule_book: bank-default", by: "rule_book: bank-default\nrule_book: bank-default",
            says: ["line ", "rule_book stands twice", "keep one"]),
        BrokenConfiguration("no YAML at all", "store: cases.db", by: "store: [cases.db", says: ["line "]),
        BrokenConfiguration(
            "an unknown key of a unit", "kind: headquarters}", by: "kind: headquarters, boss: x}", says: ["units.[0].boss", "known are: "]),
        BrokenConfiguration("a missing key of a unit", "name: 总行, ", by: "", says: ["units.[0]", "`name` is missing"]),
        BrokenConfiguration(
            "an unknown kind of unit", "kind: headquarters", by: "kind: castle", says: ["units.[0].kind", "castle", "headquarters"]),
        BrokenConfiguration("a unit twice", branch, by: "\(branch)\n  - \(branch)", says: ["unit branch-1 is listed twice", "keep one"]),
        BrokenConfiguration(
            "an outlet without complaint officer", east, by: "{id: outlet-east, name: 城东支行营业室, kind: outlet, parent: branch-1}",
            says: ["outlet outlet-east", "set `complaint_officer`"]),
        BrokenConfiguration(
            "an unknown parent", branch, by: "{id: branch-1, name: 第一分行, kind: branch, parent: moon}",
            says: ["unit branch-1", "parent moon", "not listed"]),
        BrokenConfiguration(
            "a unit that is its own superior", branch, by: "{id: branch-1, name: 第一分行, kind: branch, parent: outlet-east}",
            says: ["is its own superior", "correct the parents"]),
        BrokenConfiguration(
            "two roots", branch, by: "{id: branch-1, name: 第一分行, kind: branch}", says: ["hq, branch-1", "only headquarters may have none"]),
        BrokenConfiguration(
            "a token's hash that is none", "token_sha256: ", by: "token_sha256: x", says: ["staff.[0].token_sha256", "sha256sum"]),
        BrokenConfiguration(
            "an unknown key of staff", "role: teller", by: "role: teller, boss: x", says: ["staff.[0].boss", "known are: "]),
        BrokenConfiguration(
            "an unknown role", "role: teller", by: "role: wizard", says: ["staff.[0].role", "wizard", "complaint_officer"]),
        BrokenConfiguration(
            "the server's own role", "role: teller", by: "role: system", says: ["staff.[0].role", "give staff another role"]),
        BrokenConfiguration(
            "staff of a unit that is not listed", "role: teller, unit: outlet-east", by: "role: teller, unit: moon",
            says: ["staff.[0].unit", "no unit moon", "list it under `units`"]),
        BrokenConfiguration(
            "an address without a port", "\"127.0.0.1:0\"", by: "localhost", says: ["listen: localhost", "127.0.0.1:7733"]),
        BrokenConfiguration(
            "a rule book that is not at hand", "rule_book: bank-default", by: "rule_book: magic", says: ["rule_book", "magic"]),
        BrokenConfiguration(
            "own hours that are none", "store: cases.db", by: "store: cases.db\nown_days: {hours: nine to five}",
            says: ["own_days.hours", "nine to five", "09:00-12:00 14:00-17:30"]),
        BrokenConfiguration(
            "a day of a unit's own that is none", "kind: headquarters}", by: "kind: headquarters, own_days: {closed: [2026-02-30]}}",
            says: ["units.[0].own_days.closed", "2026-02-30", "a day such as 2026-07-06"]),
        BrokenConfiguration(
            "an unknown key of own days", "store: cases.db", by: "store: cases.db\nown_days: {shut: [2026-07-06]}",
            says: ["own_days.shut", "known are: "]),
        BrokenConfiguration(
            "an unknown log level", "rule_book: bank-default", by: "rule_book: bank-default\nlog_level: loud", says: ["log_level", "loud"]),
    ]
}

@Suite("A configuration with own days")
struct OwnDaysTests {
    @Test("is sound with a lunch break, a flood, a worked Saturday and a short eve for the institution and a unit")
    func ownDays() throws {
        let folder = try BankFolder()
        let text = try String(contentsOfFile: folder.configuration, encoding: .utf8)
            .replacing(
                "store: cases.db",
                with: """
                    store: cases.db
                    own_days:
                      hours: 09:00-12:00 14:00-17:30
                      closed: [2026-07-06]
                      opened: [2026-07-11]
                      hours_on: {2026-02-13: 09:00-12:00}
                    """
            )
            .replacing("kind: headquarters}", with: "kind: headquarters, own_days: {hours: \"00:00-24:00\", works_through_holidays: true}}")
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder.configuration))
        try ServerAssembly.check(path: folder.configuration)
    }
}

@Suite("A configuration that is wrong")
struct ConfigurationTests {
    @Test("is refused with the file, the place and what to do", arguments: BrokenConfiguration.all)
    func refused(broken: BrokenConfiguration) throws {
        let folder = try BankFolder()
        var text = try String(contentsOfFile: folder.configuration, encoding: .utf8)
        let place = try #require(text.range(of: broken.replaced))
        text.replaceSubrange(place, with: broken.replacement)
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder.configuration))
        let error = #expect(throws: ConfigurationError.self) { try ServerAssembly.check(path: folder.configuration) }
        let message = "\(try #require(error))"
        #expect(message.hasPrefix("\(folder.configuration): "))
        for words in broken.says { #expect(message.contains(words), "\(message)") }
        #expect(!message.contains("DecodingError") && !message.contains("Swift."), "\(message)")
        #expect(!message.contains("\n"), "more than one line: \(message)")
    }

    @Test("because it is not there says how to make one")
    func missing() {
        let error = #expect(throws: ConfigurationError.self) { try ServerAssembly.check(path: "/nowhere/shouwen.yaml") }
        #expect(error?.description == "/nowhere/shouwen.yaml: cannot be read; make one with `shouwend init FOLDER`")
    }

    @Test("because two entries share a token is refused")
    func sharedToken() throws {
        let folder = try BankFolder()
        let text = try String(contentsOfFile: folder.configuration, encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let first = try #require(lines.first { $0.contains("\"1001\"") && $0.contains("token_sha256") })
        let copy = first.replacingOccurrences(of: "\"1001\"", with: "\"1999\"")
        try Data((text + "\n" + copy + "\n").utf8).write(to: URL(fileURLWithPath: folder.configuration))
        let error = #expect(throws: ConfigurationError.self) { try ServerAssembly.check(path: folder.configuration) }
        #expect(error?.description.contains("token_sha256: another entry has this token; make a new one") == true)
    }

    @Test("is never overwritten by `init`, whose tokens only their owner can read")
    func initialisation() throws {
        let folder = try BankFolder()
        #expect(throws: ConfigurationError.self) { try SmallBank.write(to: folder.path, listen: "127.0.0.1:0") }
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.tokenFile("teller"))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        let text = try String(contentsOfFile: folder.configuration, encoding: .utf8)
        let token = try String(contentsOfFile: folder.tokenFile("teller"), encoding: .utf8).filter { !$0.isWhitespace }
        #expect(token.count == 64)
        #expect(!text.contains(token))
    }
}
