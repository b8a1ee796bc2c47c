import BusinessCalendar
import CaseDomain
import CaseService
import CaseStore
import CaseStoreFixtures
import RuleBooks
import Testing
import TestBank

extension World {
    /// A service under a shipped rule book, at a moment.
    init(book id: String, overlays: [String] = [], at moment: Timestamp) throws {
        let book = try #require(RuleBookCatalogue.shipped.book(id, overlays: overlays, at: moment))
        let calendar = try #require(CalendarCatalogue.shipped.calendar(for: book))
        try self.init(at: moment, rules: InstitutionRules(book: book, calendar: calendar))
    }

    /// Runs the clocks that are due; what came of it.
    func round(except setAside: Set<CaseID> = []) throws -> ClockRound {
        let answer = Awaited<Result<ClockRound, ServiceFailure>>()
        service.runDueClocks(except: setAside) { answer.put($0) }
        return try answer.take().get()
    }

    /// Runs the clocks that are due; how many cases had something to do.
    @discardableResult
    func runClocks() throws -> Int {
        try round().done
    }
}

@Suite("A round of the clocks")
struct ClockRoundTests {
    @Test("makes up what fell due, once, whoever looks and however often")
    func once() throws {
        let world = try World()
        let receipt = try world.registered()
        #expect(try world.runClocks() == 0)
        world.clock.advance(seconds: 40 * 86_400)
        #expect(try world.runClocks() == 1)
        let entries = try world.log().map(\.content.type)
        #expect(entries.filter { $0 == "deadline_missed" }.count == 2)
        #expect(entries.filter { $0 == "escalated" }.count == 2)
        #expect(try world.runClocks() == 0)
        #expect(try world.log().count == entries.count)
        #expect(try world.state(receipt.number).clocks.allSatisfy { $0.state == .missed })
    }

    @Test("records when it fell due beside when it was recorded, as the server's own doing")
    func times() throws {
        let world = try World()
        _ = try world.registered()
        world.clock.advance(seconds: 40 * 86_400)
        try world.runClocks()
        let missed = try #require(try world.log().first { $0.content.type == "deadline_missed" })
        #expect(missed.content.actor.role == .system)
        #expect(missed.content.happenedAt < missed.content.recordedAt)
    }

    @Test("looks only at what is due: a hundred open cases and one due is one case run")
    func onlyDue() throws {
        let world = try World()
        for index in 0..<100 { _ = try world.registered(key: "k\(index)") }
        let one = try world.registered(key: "one")
        let due = try #require(try world.state(one.number).clocks.map(\.setting.dueAt).min())
        // All hundred and one share the moment, which is still in time: everything is due right after it, and nothing at it.
        world.clock.set(due)
        let before = try world.runClocks()
        #expect(before <= 101)
        #expect(try world.runClocks() == 0)
        world.clock.set(due.advanced(byMilliseconds: 1))
        #expect(try world.runClocks() == 101)
    }

    @Test("leaves an overdue case at the head of the list by due time, and why says since when")
    func overdueStaysListed() throws {
        let world = try World()
        let late = try world.registered()
        let limits = try world.state(late.number).clocks.map(\.setting.dueAt)
        world.clock.advance(seconds: 40 * 86_400)
        try world.runClocks()
        let fresh = try world.change(
            Register(Bank.registration("Just now.", receivedAt: world.clock.now())), by: Bank.teller, key: "fresh"
        )
        .get()
        var filter = CaseFilter()
        filter.dueBy = world.clock.now().advanced(byMilliseconds: 100 * 86_400_000)
        let rows = try world.read { [filter] in try $0.list(filter, limit: 10).rows }
        #expect(rows.map(\.number) == [late.number, fresh.number])
        #expect(rows.first?.nextDue == limits.min())
        #expect(rows.first?.wakeAt == nil)
        let why = Explanation(try world.state(late.number), rules: Bank.rules, settings: world.service.settings, now: world.clock.now())
        #expect(why.next.first?.clock?.setting.dueAt == limits.min())
        #expect(why.next.map(\.isOverdue) == [true, true, true])
    }

    @Test("puts a stale wake-up right, without an event, and so does any change of the case")
    func staleWakeUp() throws {
        let world = try World()
        let receipt = try world.registered()
        let id = try #require(try world.read { try $0.caseID(number: receipt.number) })
        let row = try #require(try world.read { try $0.row(of: id) })
        try world.store.write { try $0.save(wakeAt: Bank.received, of: id) }
        #expect(try world.runClocks() == 1)
        #expect(try world.read { try $0.row(of: id) } == row)
        try world.store.write { try $0.save(wakeAt: nil, of: id) }
        _ = try world.change(
            HandOver(unit: Bank.outlet, staff: Bank.officer.staff, reason: "his"), by: Bank.teller, key: "over",
            on: receipt.number
        ).get()
        let now = try #require(try world.read { try $0.row(of: id) })
        #expect(try now.wakeAt == world.state(receipt.number).wakeAt(Bank.rules))
        #expect(now.wakeAt != nil)
    }

    @Test("makes up eighty missed rounds of a daily limit in a few events, and counts every one")
    func missedRounds() throws {
        let received = Timestamp("2026-03-02T09:00:00+08:00")!
        let world = try World(book: "dispatch-desk", at: received.advanced(byMilliseconds: 80 * 86_400_000))
        let register = Register(
            Registration(kind: .complaint, channel: .telephone, receivedAt: received, narrative: "The lift stands still."))
        let number = try world.change(register, by: Bank.agent, key: "register").get().number
        let order = RecordStep(step: .orderWork, text: "to the works", unit: Bank.cards)
        _ = try world.change(
            order, by: Bank.agent, key: "order", on: number, happenedAt: received.advanced(byMilliseconds: 120_000)
        ).get()
        let events = try world.totals()[1]
        while try world.runClocks() > 0 {}
        // Two limits that do not repeat with what follows, and the rounds between them and after.
        #expect(try world.totals()[1] - events < 30)
        let tallies = try world.read { try $0.counts().tallies }
        // At 17:00 on each of eighty days, and `progress` once after a day.
        #expect(tallies["missed:daily_progress"] == 80)
        #expect(tallies["missed:progress"] == 1)
        #expect(tallies["breach:no_progress"] == 81)
    }

    @Test("counts breaches and missed limits as they happen")
    func tallies() throws {
        let world = try World()
        _ = try world.registered()
        world.clock.advance(seconds: 40 * 86_400)
        try world.runClocks()
        let tallies = try world.read { try $0.counts().tallies }
        #expect(tallies["breach:late_reply"] == 1)
        #expect(tallies["missed:reply"] == 1)
        #expect(tallies["missed:acknowledge"] == 1)
    }
}

@Suite("Clocks under changed rules")
struct ChangedRulesTests {
    @Test("are computed anew once when the book in force is another, and left alone when it is the same")
    func anotherBook() throws {
        let first = try World()
        let receipt = try first.registered()
        #expect(try first.recompute() == nil)
        #expect(try first.recompute() == nil)
        let book = try #require(RuleBookCatalogue.shipped.book("bank-default", overlays: ["cn-bank-statute"], at: Bank.now))
        let rules = InstitutionRules(book: book, calendar: Bank.rules.calendar)
        let second = try World(first.store, at: first.clock.now(), rules: rules)
        #expect(try second.recompute() == 1)
        #expect(try second.recompute() == nil)
        #expect(try second.state(receipt.number).runningClocks.count >= 2)
    }

    @Test("are computed anew for a case whose every limit is missed: it waits for nothing, but it is open")
    func allMissed() throws {
        let first = try World()
        let receipt = try first.registered()
        #expect(try first.recompute() == nil)
        first.clock.advance(seconds: 40 * 86_400)
        try first.runClocks()
        let id = try #require(try first.read { try $0.caseID(number: receipt.number) })
        #expect(try first.read { try $0.row(of: id) }?.wakeAt == nil)
        let second = try World(first.store, at: first.clock.now(), rules: Bank.rulesWithSecondReply())
        #expect(try second.recompute() == 1)
        #expect(try second.state(receipt.number).clocks.map(\.setting.name).contains("second_reply"))
    }

    @Test("take the next version of the book at midnight of its first day, without a restart")
    func nextVersion() throws {
        var next = RuleBook.bankDefault
        next.effectiveFrom = CivilDate("2026-06-01")!
        next.deadlines = next.deadlines.filter { $0.name != "acknowledge" }
        let midnight = Timestamp("2026-06-01T00:00:00+08:00")!
        let world = try World(rulesToCome: [RulesToCome(from: midnight, rules: InstitutionRules(book: next, calendar: Bank.rules.calendar))]
        )
        let receipt = try world.registered()
        #expect(try world.recompute() == nil)
        world.clock.set(midnight.advanced(byMilliseconds: -1))
        #expect(try world.recompute() == nil)
        #expect(try world.state(receipt.number).clocks.filter(\.isOpen).map(\.setting.name).sorted() == ["acknowledge", "reply"])
        world.clock.set(midnight)
        #expect(try world.recompute() == 1)
        #expect(try world.state(receipt.number).clocks.filter(\.isOpen).map(\.setting.name) == ["reply"])
    }
}

@Suite("Severity and hot spots")
struct SeverityTests {
    /// Monday 2026-03-02 10:00 in Shanghai.
    static let start = Timestamp("2026-03-02T10:00:00+08:00")!

    private func complaint(_ person: String, day: Int64, issue: String = "leaking roof", facts: Facts = [:]) -> Registration {
        Registration(
            kind: .complaint, channel: .telephone, receivedAt: Self.start.advanced(byMilliseconds: day * 86_400_000),
            narrative: "The roof leaks.", classification: Classification(issue: issue), complainant: Complainant(telephone: person),
            facts: facts)
    }

    private func grade(_ world: World, _ receipt: ChangeReceipt) throws -> String? { try world.state(receipt.number).facts["severity"] }

    private func world() throws -> World {
        try World(book: "realestate", at: Self.start.advanced(byMilliseconds: 40 * 86_400_000))
    }

    @Test("the third different complainant within a month makes all three cases hot, in whatever order they are typed in")
    func thirdComplainant() throws {
        for order in [[0, 10, 20], [20, 0, 10], [10, 20, 0]] as [[Int64]] {
            let world = try world()
            var receipts: [ChangeReceipt] = []
            for day in order {
                receipts.append(
                    try world.change(Register(complaint("138\(day)", day: day)), by: Bank.teller, key: "k\(day)").get())
                if receipts.count < 3 { #expect(try grade(world, receipts[0]) == "general") }
            }
            for receipt in receipts { #expect(try grade(world, receipt) == "hot") }
        }
    }

    @Test("the same person three times, another type, or a month apart is no hot spot")
    func noHotSpot() throws {
        let rows: [[(String, Int64, String)]] = [
            [("a", 0, "roof"), ("a", 1, "roof"), ("a", 2, "roof")], [("a", 0, "roof"), ("b", 1, "lift"), ("c", 2, "noise")],
            [("a", 0, "roof"), ("b", 15, "roof"), ("c", 31, "roof")],
        ]
        for row in rows {
            let world = try world()
            for (index, (person, day, issue)) in row.enumerated() {
                let receipt = try world.change(Register(complaint(person, day: day, issue: issue)), by: Bank.teller, key: "k\(index)")
                    .get()
                #expect(try grade(world, receipt) == "general")
            }
        }
    }

    @Test("a merged case no longer counts by itself")
    func merged() throws {
        let world = try world()
        let intakeHead = Bank.intakeHead
        let receipts = try (0..<3).map { day in
            try world.change(Register(complaint("p\(day)", day: Int64(day))), by: intakeHead, key: "k\(day)").get()
        }
        #expect(try grade(world, receipts[0]) == "hot")
        let merge = MergeCase(into: receipts[1].number, reason: "one roof")
        _ = try world.change(merge, by: intakeHead, key: "merge", on: receipts[2].number).get()
        #expect(try grade(world, receipts[0]) == "general")
        // The case that took it in counts both complainants, and two together are not yet hot.
        #expect(try world.state(receipts[1].number).facts["complainants"] == "2")
    }

    @Test(
        "facts raise the grade as they become known",
        arguments: [
            (["litigation": "begun"], "grave"), (["litigation": "possible"], "hot"), (["media": "actual"], "grave"),
            (["complainants": "5"], "grave"), (["complainants": "4"], "hot"), (["complainants": "2"], "general"),
            (["help_needed": "true"], "important"),
        ])
    func facts(facts: Facts, grade expected: String) throws {
        let world = try world()
        let receipt = try world.change(Register(complaint("a", day: 39)), by: Bank.intakeHead, key: "k").get()
        #expect(try grade(world, receipt) == "general")
        let establish = EstablishFacts(facts: facts, reason: "found out")
        _ = try world.change(establish, by: Bank.intakeHead, key: "facts", on: receipt.number).get()
        #expect(try grade(world, receipt) == expected)
    }

    @Test("what a person raised, facts do not lower, and nobody lowers it by hand")
    func neverLoweredSilently() throws {
        let world = try world()
        let receipt = try world.change(Register(complaint("a", day: 39)), by: Bank.intakeHead, key: "k").get()
        let raise = RaiseSeverity(grade: "grave", reason: "the mayor asks")
        _ = try world.change(raise, by: Bank.intakeHead, key: "raise", on: receipt.number).get()
        #expect(try grade(world, receipt) == "grave")
        let facts = EstablishFacts(facts: ["complainants": "1"], reason: "counted again")
        _ = try world.change(facts, by: Bank.intakeHead, key: "facts", on: receipt.number).get()
        #expect(try grade(world, receipt) == "grave")
        let lower = RaiseSeverity(grade: "hot", reason: "calmer")
        #expect(world.change(lower, by: Bank.intakeHead, key: "lower", on: receipt.number).rejection?.reason.name == .notLowered)
    }

    @Test("a grade raised today asks for its report from today, not from the day of receipt")
    func reportFromTheRaise() throws {
        let world = try world()
        let receipt = try world.change(Register(complaint("a", day: 35)), by: Bank.intakeHead, key: "k").get()
        let establish = EstablishFacts(facts: ["litigation": "begun"], reason: "served today")
        _ = try world.change(establish, by: Bank.intakeHead, key: "facts", on: receipt.number).get()
        let report = try #require(try world.state(receipt.number).clocks.last { $0.setting.name == "report_up" })
        #expect(report.setting.startedAt == world.clock.now())
        #expect(report.state == .running)
    }

    @Test("a week unsolved through own cause makes a case hot, a month grave, by the clock alone")
    func unsolved() throws {
        let world = try World(book: "realestate", at: Self.start)
        let own = complaint("a", day: 0, facts: ["at_fault": "true"])
        let receipt = try world.change(Register(own), by: Bank.intakeHead, key: "k").get()
        for (days, expected) in [(6, "general"), (7, "hot"), (29, "hot"), (30, "grave")] {
            world.clock.set(Self.start.advanced(byMilliseconds: Int64(days) * 86_400_000))
            try world.runClocks()
            #expect(try grade(world, receipt) == expected)
        }
    }
}
