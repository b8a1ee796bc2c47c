import BusinessCalendar
import CaseDomain
import ShouwenLimits
import TestBank
import Testing
import Wording

@Suite("Missed rounds of a repeating limit")
struct MissedRoundTests {
    private static let day: Int64 = 86_400_000
    private static let hours = 24

    /// The bank's rules with a limit that repeats.
    private static func rules(every period: Period = .hours(24), alone: Bool = true, onMiss: DeadlineRule.Escalation? = nil)
        -> InstitutionRules
    {
        var book = RuleBook.bankDefault
        if alone { book.deadlines = [] }
        book.deadlines.append(
            DeadlineRule(
                name: "daily", title: BilingualText(en: "progress", zh: "进度"), startsOn: .registered,
                stopsOn: [.progressReported, .withdrawn],
                length: .period(period), onMiss: .init(escalation: onMiss, breach: "late_reply"), repeats: true,
                clause: book.reference("decision")))
        let grants = book.authority.grants + [.init(act: .reportProgress, roles: [.complaintOfficer], clause: book.reference("decision"))]
        book.authority = Authority(grants: grants)
        return InstitutionRules(book: book, calendar: Bank.rules.calendar)
    }

    private static func context(_ actor: Actor, _ rules: InstitutionRules, at moment: Timestamp) -> DecisionContext {
        DecisionContext(actor: actor, happenedAt: moment, now: moment, units: Bank.units, rules: rules)
    }

    private static func registered(_ rules: InstitutionRules) throws -> Case {
        let officer = Bank.person(.complaintOfficer)
        let begun = try Bank.begun(Register(Bank.registration()), in: context(officer, rules, at: Bank.now))
        return try #require(Bank.apply(begun, to: nil, by: officer))
    }

    private static func after(_ days: Int64) -> Timestamp { Bank.received.advanced(byMilliseconds: days * day + 1) }

    private static func rounds(_ events: [GroundedEvent]) -> Int {
        events.reduce(0) { $0 + (($1.event as? DeadlineMissed)?.rounds ?? 0) }
    }

    @Test("are one event with their number, and one breach with it; the next round runs")
    func oneEvent() throws {
        let rules = Self.rules(onMiss: .role(.intakeHead))
        let fallen = try Self.registered(rules).fallenDue(by: Self.after(100), rules)
        let missed = fallen.events.compactMap { $0.event as? DeadlineMissed }
        #expect(missed.map(\.rounds) == [100])
        #expect(missed.map(\.dueAt) == [Bank.received.advanced(byMilliseconds: Self.day)])
        #expect(missed.map(\.lastDueAt) == [Bank.received.advanced(byMilliseconds: 100 * Self.day)])
        #expect(fallen.events.compactMap { ($0.event as? BreachRecorded)?.count } == [100])
        #expect(fallen.events.count { $0.event is Escalated } == 1)
        #expect(fallen.events.count { $0.event is DeadlineSet } == 1)
        #expect(fallen.state.runningClocks.map(\.setting.dueAt) == [Bank.received.advanced(byMilliseconds: 101 * Self.day)])
        #expect(fallen.state.fallenDue(by: Self.after(100), rules).events.isEmpty)
    }

    @Test("bring the case as many levels up as there were rounds, as far as the ladder goes", arguments: [(1, 1), (2, 2), (100, 3)])
    func ladder(days: Int64, levels: Int) throws {
        var book = Self.rules(onMiss: .nextLevel).book
        book.ladder = [Role.outletHead, .intakeHead, .seniorManager].enumerated().map { index, role in
            LadderLevel(level: index + 1, role: role, title: BilingualText("l"), clause: book.reference("decision"))
        }
        let rules = InstitutionRules(book: book, calendar: Bank.rules.calendar)
        let fallen = try Self.registered(rules).fallenDue(by: Self.after(days), rules)
        #expect(fallen.events.compactMap { ($0.event as? Escalated)?.level } == Array(1...levels))
        #expect(fallen.state.level == levels)
    }

    @Test("are as many made up in one go as looked at hour by hour, beside limits that do not repeat")
    func sameNumber() throws {
        let rules = Self.rules(alone: false)
        let state = try Self.registered(rules)
        let atOnce = state.fallenDue(by: Self.after(40), rules)
        var step = state
        var stepwise: [GroundedEvent] = []
        for hour in 1...(40 * Int64(Self.hours)) {
            let moment = Bank.received.advanced(byMilliseconds: hour * Self.day / Int64(Self.hours) + 1)
            let due = step.fallenDue(by: moment, rules)
            step = due.state
            stepwise += due.events
        }
        #expect(Self.rounds(stepwise) == Self.rounds(atOnce.events))
        #expect(Self.rounds(stepwise) == 42)
        #expect(step.runningClocks.map(\.setting.dueAt) == atOnce.state.runningClocks.map(\.setting.dueAt))
        #expect(atOnce.events.count * 4 < stepwise.count)
        let moments = atOnce.events.compactMap(\.fellDueAt)
        #expect(moments == moments.sorted())
    }

    @Test("are made up to the last before a step: it is refused until they are, and stops what runs then")
    func beforeAStep() throws {
        let minutes = Self.rules(every: .minutes(1))
        let officer = Bank.person(.complaintOfficer)
        let state = try Self.registered(minutes)
        let progress = RecordStep(step: .reportProgress, text: "half done")
        // 20 days of minutes are more rounds than one call makes up.
        let late = Self.context(officer, minutes, at: Self.after(20))
        #expect(throws: Rejection(.catchingUp)) { try state.decide(progress, in: late) }
        #expect(throws: Rejection(.catchingUp)) { try state.decide(Bank.withdrawal, in: late) }
        var caughtUp = state
        var rounds = 0
        let own = Self.context(Bank.person(.system), minutes, at: Self.after(20))
        for _ in 0..<3 {
            let events = try caughtUp.carryOut(.runClocks, in: own)
            rounds += Self.rounds(events)
            caughtUp = try #require(Bank.apply(events, to: caughtUp, by: own.actor, at: Self.after(20)))
        }
        #expect(rounds == 20 * 24 * 60)
        #expect(try caughtUp.decide(progress, in: late).contains { $0.event is DeadlineMet })
    }

    @Test("are made up to the last in a history run again, though the step says that it happened before they were")
    func replayed() throws {
        let minutes = Self.rules(every: .minutes(1))
        let officer = Bank.person(.complaintOfficer)
        let begun = try Bank.begun(Register(Bank.registration()), in: Self.context(officer, minutes, at: Bank.now))
        // Written down after more rounds than one call makes up, and said to have happened on the first day.
        let written = Self.after(20)
        let progress = GroundedEvent(
            RecordStep(step: .reportProgress, text: "half done"), under: minutes.book.reference("decision"))
        let history =
            begun.map { RecordedEvent($0, by: officer, happenedAt: Bank.now, recordedAt: Bank.now) }
            + [RecordedEvent(progress, by: officer, happenedAt: Self.after(1), recordedAt: written)]
        let replay = try #require(Replay(history, under: minutes, units: Bank.organisation.unitIDs, until: written))
        #expect(replay.refusals.isEmpty)
        #expect(replay.after.missed.count == 20 * 24 * 60)
    }

    @Test("one call makes up roundsMadeUpMax of them, and eventsMadeUpMax events with those of the last", arguments: [-1, 0, 1])
    func bounds(more: Int) throws {
        let minutes = Self.rules(every: .minutes(1))
        let count = Limits.roundsMadeUpMax + more
        let moment = Bank.received.advanced(byMilliseconds: Int64(count) * 60_000 + 1)
        let fallen = try Self.registered(minutes).fallenDue(by: moment, minutes)
        #expect(Self.rounds(fallen.events) == min(count, Limits.roundsMadeUpMax))
        #expect(fallen.isMore == (more > 0))
        // Limits of so many names, each missed with nothing behind it.
        var book = RuleBook.bankDefault
        book.deadlines = (0..<(Limits.eventsMadeUpMax + more)).map { number in
            DeadlineRule(
                name: "limit \(number)", title: BilingualText("l"), startsOn: .registered, stopsOn: [.replied], length: .period(.hours(1)),
                warnAt: [], clause: book.reference("decision"))
        }
        let many = InstitutionRules(book: book, calendar: Bank.rules.calendar)
        let made = try Self.registered(many).fallenDue(by: Self.after(1), many)
        #expect(made.events.count == min(book.deadlines.count, Limits.eventsMadeUpMax))
        #expect(made.isMore == (more > 0))
    }

    @Test("of a full case are recorded together as time doubles, so that its events come to an end, and to the last at its closing")
    func fullCase() throws {
        let rules = Self.rules()
        var state = try Self.registered(rules)
        let note = RecordedEvent(
            GroundedEvent(RecordStep(step: .reportProgress, text: "n"), under: CoreClause.audit.reference),
            by: Bank.person(.complaintOfficer),
            happenedAt: Bank.now, recordedAt: Bank.now)
        while state.version < Limits.eventsPerCaseMax { state.apply(note) }
        var rounds = 0
        var looks = 0
        let years: Int64 = 50 * 365
        while let wake = state.wakeAt(rules), wake <= Self.after(years) {
            let events = try state.carryOut(.runClocks, in: Self.context(Bank.person(.system), rules, at: wake))
            #expect(!events.isEmpty)
            rounds += Self.rounds(events)
            looks += 1
            state = try #require(Bank.apply(events, to: state, by: Bank.person(.system), at: wake))
        }
        #expect(looks <= 16)
        #expect(state.version <= Int64(Limits.eventsPerCaseMax + 64))
        let head = Bank.person(.complaintOfficer)
        let end = Self.context(head, rules, at: Self.after(years))
        let closing = try state.decide(Bank.withdrawal, in: end)
        #expect(rounds + Self.rounds(closing) == Int(years))
    }
}
