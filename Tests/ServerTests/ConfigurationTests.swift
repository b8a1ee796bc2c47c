import Foundation
import ServerAssembly
import ShouwenLimits
import Testing
import Wording
import YAMLPlaces

/// One thing wrong with a configuration, and what its message says.
struct BrokenConfiguration: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The text of the sound file that is replaced, and by what.
    let replaced: String
    let replacement: String
    /// Where it is wrong, and what to do.
    let says: [String]

    /// A second text that is replaced, and by what.
    let also: (replaced: String, replacement: String)?
    /// How many lines below the beginning of what was replaced the message points; nil: elsewhere.
    let lines: Int?

    init(
        _ name: String, _ replaced: String, by replacement: String, also: (String, String)? = nil, at: Void? = (), lines: Int = 0,
        says: [String]
    ) {
        testDescription = name
        self.replaced = replaced
        self.replacement = replacement
        self.also = also
        self.lines = at == nil ? nil : lines
        self.says = says
    }

    private static let east = "{id: outlet-east, name: 城东支行营业室, kind: outlet, parent: branch-1, complaint_officer: \"1002\"}"
    private static let branch = "{id: branch-1, name: 第一分行, kind: branch, parent: hq}"

    static let all = [
        BrokenConfiguration(
            "an unknown key", "store: cases.db", by: "store: cases.db\nstoer: cases.db", lines: 1, says: ["stoer", "known are: ", "store"]),
        BrokenConfiguration("a missing key", "store: cases.db\n", by: "", at: nil, says: ["lacks 'store'"]),
        BrokenConfiguration(
            "a value of another type", "store: cases.db", by: "store: [cases.db]", says: ["'store' must be a single value"]),
        BrokenConfiguration("no store at all", "store: cases.db", by: "store: \"\"", says: ["'store' is empty"]),
        BrokenConfiguration("a NUL in a path", "store: cases.db", by: "store: \"cases\\0.db\"", says: ["'store' holds a NUL"]),
        BrokenConfiguration(
            "a key twice", "rule_book: bank-default", by: "rule_book: bank-default\nrule_book: bank-default",
            says: ["'rule_book' is written more than once", "keep one"]),
        BrokenConfiguration("no YAML at all", "store: cases.db", by: "store: [cases.db", at: nil, says: ["correct the YAML"]),
        BrokenConfiguration(
            "an unknown key of a unit", "kind: headquarters}", by: "kind: headquarters, boss: x}",
            says: ["'boss' in a unit", "known are: "]),
        BrokenConfiguration("a missing key of a unit", "name: 总行, ", by: "", says: ["a unit lacks 'name'"]),
        BrokenConfiguration(
            "an unknown kind of unit", "kind: headquarters", by: "kind: castle", says: ["kind of unit 'castle'", "headquarters"]),
        BrokenConfiguration(
            "a unit twice", branch, by: "\(branch)\n  - \(branch)", lines: 1, says: ["unit branch-1 is listed twice", "keep one"]),
        BrokenConfiguration(
            "an outlet without complaint officer", east, by: "{id: outlet-east, name: 城东支行营业室, kind: outlet, parent: branch-1}",
            says: ["outlet outlet-east", "set `complaint_officer`"]),
        BrokenConfiguration(
            "a complaint officer who is nobody", "complaint_officer: \"1002\"", by: "complaint_officer: \"1009\"",
            says: ["complaint officer '1009' of outlet-east is not among the staff", "list them under `staff`"]),
        BrokenConfiguration(
            "an unknown parent", branch, by: "{id: branch-1, name: 第一分行, kind: branch, parent: moon}",
            says: ["unit branch-1", "parent moon", "not listed"]),
        BrokenConfiguration(
            "a unit that is its own superior", branch, by: "{id: branch-1, name: 第一分行, kind: branch, parent: outlet-east}",
            says: ["is its own superior", "correct the parents"]),
        BrokenConfiguration(
            "two roots", branch, by: "{id: branch-1, name: 第一分行, kind: branch}", says: ["hq, branch-1", "only headquarters may have none"]),
        BrokenConfiguration("no units", "units:\n", by: "units: []\nnothing:\n", says: ["'units' of the configuration is empty"]),
        BrokenConfiguration(
            "a token's hash that is none", "token_sha256: ", by: "token_sha256: x", says: ["not 64 hexadecimal digits", "sha256sum"]),
        BrokenConfiguration(
            "an unknown key of staff", "role: teller", by: "role: teller, boss: x", says: ["'boss' in an entry of staff", "known are: "]),
        BrokenConfiguration("an unknown role", "role: teller", by: "role: wizard", says: ["unknown role 'wizard'", "complaint_officer"]),
        BrokenConfiguration(
            "the server's own role", "role: teller", by: "role: system", says: ["the server's own", "give staff another role"]),
        BrokenConfiguration(
            "staff of a unit that is not listed", "role: teller, unit: outlet-east", by: "role: teller, unit: moon",
            says: ["no unit 'moon'", "list it under `units`"]),
        BrokenConfiguration(
            "staff whom the book grants nothing", "rule_book: bank-default", by: "rule_book: outlet", at: nil,
            says: ["the rule book 'outlet' of 2007-01-01 grants nothing to the role 'agent'"]),
        BrokenConfiguration(
            "no officer where the book requires one", "role: complaint_officer, unit: outlet-west", by: "role: teller, unit: outlet-west",
            also: ("rule_book: bank-default", "rule_book: outlet"), at: nil,
            says: ["outlet-west has no complaint officer, whom the rule book 'outlet' requires (art4)", "`unit: outlet-west`"]),
        BrokenConfiguration(
            "no days that a receipt may lie back", "store: cases.db", by: "store: cases.db\nreceipt_days_back: 0", lines: 1,
            says: ["'receipt_days_back'", "1", "7305"]),
        BrokenConfiguration(
            "too many days that a receipt may lie back", "store: cases.db", by: "store: cases.db\nreceipt_days_back: 7306", lines: 1,
            says: ["'receipt_days_back'", "1", "7305"]),
        BrokenConfiguration("no listener", "[\"127.0.0.1:0\"]", by: "[]", says: ["'listen' of the configuration is empty"]),
        BrokenConfiguration(
            "a listener twice", "[\"127.0.0.1:0\"]", by: "[\"127.0.0.1:7733\", \"127.0.0.1:7733\"]",
            says: ["127.0.0.1:7733 is listed twice"]),
        BrokenConfiguration(
            "an address without a port", "\"127.0.0.1:0\"", by: "localhost", says: ["'localhost' is not HOST:PORT", "127.0.0.1:7733"]),
        BrokenConfiguration(
            "a rule book that is not at hand", "rule_book: bank-default", by: "rule_book: magic",
            says: ["no rule book 'magic'", "bank-default"]),
        BrokenConfiguration(
            "an overlay as the institution's own book", "rule_book: bank-default", by: "rule_book: cn-bank-statute",
            says: ["'cn-bank-statute' is an overlay", "`overlays`"]),
        BrokenConfiguration(
            "an overlay twice", "rule_book: bank-default", by: "rule_book: bank-default\noverlays: [cn-bank-statute, cn-bank-statute]",
            lines: 1, says: ["'cn-bank-statute' is named twice"]),
        BrokenConfiguration(
            "a folder of calendars that is not there", "store: cases.db", by: "store: cases.db\ncalendars: holidays", lines: 1,
            says: ["'calendars': there is no folder ", "/holidays", "leave the key out"]),
        BrokenConfiguration(
            "a folder of rule books that is not there", "store: cases.db", by: "store: cases.db\nrule_books: books", lines: 1,
            says: ["'rule_books': there is no folder "]),
        BrokenConfiguration(
            "own hours that are none", "store: cases.db", by: "store: cases.db\nown_days: {hours: nine to five}", lines: 1,
            says: ["nine to five", "09:00-12:00 14:00-17:30"]),
        BrokenConfiguration(
            "a day of a unit's own that is none", "kind: headquarters}", by: "kind: headquarters, own_days: {closed: [2026-02-30]}}",
            says: ["'2026-02-30' is no day", "2026-07-06"]),
        BrokenConfiguration(
            "an unknown key of own days", "store: cases.db", by: "store: cases.db\nown_days: {shut: [2026-07-06]}", lines: 1,
            says: ["'shut' in own_days", "known are: "]),
        BrokenConfiguration(
            "no event loop", "store: cases.db", by: "store: cases.db\nserver: {event_loops: 0}", lines: 1,
            says: ["'event_loops' must be a whole number", "1 to 64"]),
        BrokenConfiguration(
            "an unknown key of the server", "store: cases.db", by: "store: cases.db\nserver: {helt_mib: 5}", lines: 1,
            says: ["'helt_mib' in server", "did you mean 'held_mib'"]),
        BrokenConfiguration(
            "a part of the memory that is more than the whole", "store: cases.db",
            by: "store: cases.db\nserver: {held_mib: 64, held_unknown_mib: 65}", lines: 1,
            says: ["'held_unknown_mib' is 65, more than 'held_mib'", "make it 64 or less"]),
        BrokenConfiguration(
            "an unknown log level", "rule_book: bank-default", by: "rule_book: bank-default\nlog_level: loud", lines: 1,
            says: ["unknown log level 'loud'"]),
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
        #expect(try ServerAssembly.check(path: folder.configuration).isEmpty)
    }
}

@Suite("A configuration")
struct ConfigurationTests {
    @Test("that is wrong is refused with the file, the place and what to do", arguments: BrokenConfiguration.all)
    func refused(broken: BrokenConfiguration) throws {
        let folder = try BankFolder()
        var text = try String(contentsOfFile: folder.configuration, encoding: .utf8)
        let place = try #require(text.range(of: broken.replaced))
        let line = text[..<place.lowerBound].reduce(1) { $1 == "\n" ? $0 + 1 : $0 }
        text.replaceSubrange(place, with: broken.replacement)
        if let also = broken.also { text.replace(also.replaced, with: also.replacement) }
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder.configuration))
        let faults = #expect(throws: FileFaults.self) { try ServerAssembly.check(path: folder.configuration) }
        let problems = try #require(faults).problems
        let problem = try #require(
            problems.first { problem in broken.says.allSatisfy { problem.description.contains($0) } }, "\(problems.map(\.description))")
        #expect(problem.file == folder.configuration)
        #expect(!problem.what.chinese.isEmpty && !problem.advice.chinese.isEmpty)
        if let lines = broken.lines { #expect(problem.place?.line == line + lines, "\(problem)") }
    }

    @Test("lets a receipt lie back up to receiptDaysBackMax days", arguments: [-1, 0, 1])
    func receiptDaysBack(more: Int) throws {
        let folder = try BankFolder()
        let days = Limits.receiptDaysBackMax + more
        let text = try String(contentsOfFile: folder.configuration, encoding: .utf8)
            .replacing("store: cases.db", with: "store: cases.db\nreceipt_days_back: \(days)")
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder.configuration))
        let isSound = (try? ServerAssembly.check(path: folder.configuration)) != nil
        #expect(isSound == (more <= 0))
    }

    @Test("in several places is told all at once, in the order of the file")
    func several() throws {
        let folder = try BankFolder()
        let text = try String(contentsOfFile: folder.configuration, encoding: .utf8)
            .replacing("\"127.0.0.1:0\"", with: "nowhere").replacing("complaint_officer: \"1102\"", with: "complaint_officer: \"1109\"")
            .replacing("role: handler, unit: cards", with: "role: handler, unit: moon")
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder.configuration))
        let faults = #expect(throws: FileFaults.self) { try ServerAssembly.check(path: folder.configuration) }
        let problems = try #require(faults).problems
        #expect(problems.count == 3, "\(problems)")
        for (problem, word) in zip(problems, ["nowhere", "1109", "moon"]) { #expect(problem.description.contains(word), "\(problem)") }
    }

    @Test("made by `init` is sound, without a warning")
    func soundDemonstration() throws {
        let folder = try BankFolder(listen: "127.0.0.1:7733")
        #expect(try ServerAssembly.check(path: folder.configuration).isEmpty)
    }

    @Test("listening on every network is sound with a warning at its place", arguments: ["0.0.0.0:7733", "[::]:7733"])
    func everywhere(address: String) throws {
        let folder = try BankFolder(listen: address)
        let warnings = try ServerAssembly.check(path: folder.configuration)
        #expect(warnings.map(\.line) == [2])
        #expect(warnings.first?.description.contains("listens on every network") == true, "\(warnings)")
    }

    @Test("may be as large as its limit and no larger", arguments: [-1, 0, 1])
    func size(difference: Int) throws {
        let folder = try BankFolder()
        var text = try String(contentsOfFile: folder.configuration, encoding: .utf8) + "\n#"
        text += String(repeating: "x", count: Limits.configurationBytesMax + difference - text.utf8.count)
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder.configuration))
        if difference <= 0 {
            _ = try ServerAssembly.check(path: folder.configuration)
        } else {
            #expect(throws: FileFaults.self) { try ServerAssembly.check(path: folder.configuration) }
        }
    }

    @Test(
        "sets the server's bounds up to their limits and no further",
        arguments: [
            ("event_loops", Limits.eventLoopsMax), ("connections", Limits.connectionsConfiguredMax),
            ("held_mib", Limits.mebibytesConfiguredMax), ("calls_mib", Limits.mebibytesConfiguredMax),
            ("first_frame_kib", Limits.frameBytesMax >> 10),
        ], [-1, 0, 1])
    func bounds(key: (name: String, most: Int), difference: Int) throws {
        let folder = try BankFolder()
        let text = try String(contentsOfFile: folder.configuration, encoding: .utf8)
            .replacing("store: cases.db", with: "store: cases.db\nserver: {\(key.name): \(key.most + difference)}")
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder.configuration))
        if difference <= 0 {
            #expect(try ServerAssembly.check(path: folder.configuration).isEmpty)
        } else {
            #expect(throws: FileFaults.self) { try ServerAssembly.check(path: folder.configuration) }
        }
    }

    @Test("that is not there says how to make one")
    func missing() {
        let error = #expect(throws: FileFaults.self) { try ServerAssembly.check(path: "/nowhere/shouwen.yaml") }
        #expect(error?.description == "/nowhere/shouwen.yaml: cannot be read: make one with `shouwend init FOLDER`")
    }

    @Test("in which two entries share a token is refused")
    func sharedToken() throws {
        let folder = try BankFolder()
        let text = try String(contentsOfFile: folder.configuration, encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let first = try #require(lines.first { $0.contains("\"1001\"") && $0.contains("token_sha256") })
        let copy = first.replacingOccurrences(of: "\"1001\"", with: "\"1999\"")
        try Data((text + "\n" + copy + "\n").utf8).write(to: URL(fileURLWithPath: folder.configuration))
        let error = #expect(throws: FileFaults.self) { try ServerAssembly.check(path: folder.configuration) }
        #expect(error?.description.contains("another entry has this token: make a new one") == true)
    }

    @Test("is never overwritten by `init`, whose tokens only their owner can read")
    func initialisation() throws {
        let folder = try BankFolder()
        #expect(throws: FileFaults.self) { try SmallBank.write(to: folder.path, listen: "127.0.0.1:0") }
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.tokenFile("teller"))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        let text = try String(contentsOfFile: folder.configuration, encoding: .utf8)
        let token = try String(contentsOfFile: folder.tokenFile("teller"), encoding: .utf8).filter { !$0.isWhitespace }
        #expect(token.count == 64)
        #expect(!text.contains(token))
    }
}
