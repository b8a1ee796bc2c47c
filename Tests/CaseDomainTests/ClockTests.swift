import BusinessCalendar
import CaseDomain
import Testing
import Wording
import TestBank

/// What time does to a case, and what everything that happens to a case does to its clocks: the table of `Docs/Clocks.md`, row by row.
@Suite("The clocks of a case")
struct ClockTests {
    static let dayAfter = Bank.received.advanced(byMilliseconds: 40 * 86_400_000)

    @Test("warn, end, record the breach and go up, each once and in order, whenever the server looks")
    func madeUpOnce() throws {
        let state = try Bank.led(Bank.registered(), through: Bank.toOfficer)
        let fallen = state.fallenDue(by: Self.dayAfter, Bank.rules)
        let (after, events) = (fallen.state, fallen.events)
        // Two limits (acknowledge, reply), two warnings each, then the miss with what follows.
        #expect(events.count { $0.event is DeadlineWarned } == 4)
        #expect(events.count { $0.event is DeadlineMissed } == 2)
        #expect(events.count { $0.event is Escalated } == 2)
        #expect(events.count { $0.event is BreachRecorded } == 1)
        let moments = events.compactMap(\.fellDueAt)
        #expect(moments == moments.sorted())
        #expect(after.fallenDue(by: Self.dayAfter, Bank.rules).events.isEmpty)
    }

    @Test("say the same made up in one go after downtime as looked at minute by minute")
    func downtime() throws {
        let state = try Bank.registered()
        let atOnce = state.fallenDue(by: Self.dayAfter, Bank.rules).events
        var step = state
        var stepwise: [GroundedEvent] = []
        var moment = Bank.now
        while moment <= Self.dayAfter {
            let due = step.fallenDue(by: moment, Bank.rules)
            step = due.state
            stepwise += due.events
            moment = moment.advanced(byMilliseconds: 3_600_000)
        }
        #expect(stepwise == atOnce)
    }

    @Test("go on after a part was recorded late as if it had been recorded in time: nothing is left out, nothing comes twice")
    func recordedInParts() throws {
        var book = RuleBook.bankDefault
        book.deadlines.append(
            DeadlineRule(
                name: "daily", title: BilingualText(en: "progress", zh: "进度"), startsOn: .registered, stopsOn: [.progressReported],
                length: .period(.hours(24)), repeats: true, clause: book.reference("decision")))
        let rules = InstitutionRules(book: book, calendar: Bank.rules.calendar)
        let teller = Bank.person(.teller)
        let context = DecisionContext(actor: teller, happenedAt: Bank.now, now: Bank.now, units: Bank.units, rules: rules)
        let state = try #require(Bank.apply(Bank.begun(Register(Bank.registration()), in: context), to: nil, by: teller))
        let tenDaysOn = Bank.received.advanced(byMilliseconds: 10 * 86_400_000)
        let events = state.fallenDue(by: tenDaysOn, rules).events
        var late = state
        for (index, event) in events.enumerated() {
            // What falls due at one moment is made up together: it begins with a warning or a miss.
            if event.event is DeadlineWarned || event.event is DeadlineMissed {
                #expect(late.fallenDue(by: tenDaysOn, rules).events.map(\.event.eventName) == events[index...].map(\.event.eventName))
            }
            late.apply(
                RecordedEvent(event, by: Bank.person(.system), happenedAt: try #require(event.fellDueAt), recordedAt: tenDaysOn))
        }
        #expect(events.reduce(0) { $0 + (($1.event as? DeadlineMissed)?.rounds ?? 0) } >= 9)
    }

    @Test("still owe what they asked for once missed, and are met late by it")
    func missedIsOwed() throws {
        let decided = try #require(try Bank.standing(in: .decided))
        let late = Bank.context(Bank.handlingOfficer, at: Self.dayAfter)
        let events = try decided.decide(Reply(text: "t", means: .letter), in: late)
        let replied = try #require(Bank.apply(events, to: decided, by: Bank.handlingOfficer, at: Self.dayAfter))
        #expect(replied.clocks.last { $0.setting.name == "reply" }?.state == .metLate)
        #expect(events.contains { $0.event is DeadlineMissed })
    }

    @Test("keep running through a hand-over: the limit belongs to the case, not to the hand that holds it")
    func handOver() throws {
        let before = try Bank.registered()
        let after = try Bank.led(before, through: Bank.toOfficer)
        #expect(Self.dues(after) == Self.dues(before))
    }

    @Test(
        "end when the case is withdrawn, transferred or merged",
        arguments: [
            Bank.withdrawalConfirmed, TransferCase(recipient: "regulator", reason: "r"),
            MergeCase(into: CaseNumber(year: 2026, serial: 8), reason: "r"),
        ] as [any CaseStep])
    func endings(step: any CaseStep) throws {
        let head = Bank.person(.intakeHead, Bank.intake)
        let asked = try Bank.led(Bank.registered(), through: [(Bank.person(.teller), Bank.withdrawal)])
        let ended = try Bank.led(asked, through: [(head, step)])
        #expect(ended.runningClocks.isEmpty)
        #expect(Set(ended.clocks.map(\.state)) == [.cancelled])
        #expect(ended.wakeAt(Bank.rules) == nil)
    }

    @Test("run on under the law once the institution's stricter limit is missed, and both are met by one reply")
    func lawBehind() throws {
        let strict = DeadlineRule(
            name: "reply", title: BilingualText(en: "reply", zh: "答复"), startsOn: .registered, stopsOn: [.replied],
            length: .period(.hours(2)), clause: ClauseReference(book: "own", edition: "1", clause: "decision"))
        var book = RuleBook.bankDefault
        book.deadlines = book.deadlines.filter { $0.name == "reply" } + [strict]
        let rules = InstitutionRules(book: book, calendar: Bank.rules.calendar)
        func context(_ actor: Actor, _ moment: Timestamp) -> DecisionContext {
            DecisionContext(actor: actor, happenedAt: moment, now: moment, units: Bank.units, rules: rules)
        }
        let teller = Bank.person(.teller)
        var registration = Bank.registration(.inquiry)
        registration.receivedAt = Bank.received
        let begun = try Bank.begun(Register(registration), in: context(teller, Bank.received))
        let state = try #require(Bank.apply(begun, to: nil, by: teller, at: Bank.received))
        #expect(state.clocks.map(\.setting.book) == ["own"])
        // A day later: two hours have passed, fifteen days have not.
        let dayAfter = Bank.received.advanced(byMilliseconds: 86_400_000)
        let missed = state.fallenDue(by: dayAfter, rules).state
        #expect(missed.clocks.map(\.setting.book) == ["own", "bank-default"])
        #expect(missed.clocks.map(\.state) == [.missed, .running])
        let reply = try missed.decide(Reply(text: "Nine to five.", means: .inPerson), in: context(teller, dayAfter))
        let replied = try #require(Bank.apply(reply, to: missed, by: teller, at: dayAfter))
        #expect(replied.clocks.map(\.state) == [.metLate, .met])
        // Twenty days later without a reply both are missed, each once.
        let later = state.fallenDue(by: Bank.received.advanced(byMilliseconds: 20 * 86_400_000), rules)
        #expect(later.events.count { $0.event is DeadlineMissed } == 2)
        #expect(later.state.clocks.map(\.state) == [.missed, .missed])
    }

    @Test("count by the calendar of the unit responsible when they began, and go on by it after a hand-over")
    func unitCalendars() throws {
        // The outlet is flooded on the day after receipt and the four days behind it; the rest of the bank is not.
        let today = Bank.rules.calendar.zone.local(Bank.received).date
        let closed = Set((1...5).map { today.adding(days: $0) })
        let flooded = BusinessCalendar(official: Bank.rules.calendar.official, overrides: CalendarOverrides(closed: closed))
        var book = RuleBook.bankDefault
        book.deadlines = [
            DeadlineRule(
                name: "reply", title: BilingualText(en: "reply", zh: "答复"), startsOn: .registered, stopsOn: [.replied],
                length: .period(.workingDays(3)), clause: book.reference("decision"))
        ]
        let rules = InstitutionRules(book: book, calendar: Bank.rules.calendar, unitCalendars: [Bank.outlet: flooded])
        func due(_ unit: UnitID) throws -> Timestamp {
            let actor = Bank.person(.complaintOfficer, unit)
            let context = DecisionContext(actor: actor, happenedAt: Bank.now, now: Bank.now, units: Bank.units, rules: rules)
            let events = try Bank.begun(Register(Bank.registration()), in: context)
            let state = try #require(Bank.apply(events, to: nil, by: actor))
            let own = DecisionContext(actor: Bank.person(.system), happenedAt: Bank.now, now: Bank.now, units: Bank.units, rules: rules)
            let handed = try #require(
                Bank.apply(
                    [GroundedEvent(Take(), under: CoreClause.firstContact.reference)], to: state,
                    by: Bank.person(.handler, Bank.cards)))
            #expect(try handed.carryOut(.recompute, in: own).isEmpty)
            return try #require(state.clocks.first).setting.dueAt
        }
        // Received on Friday 29 May 2026: three working days are Monday to Wednesday; for the outlet Thursday to Monday, as Monday to
        // Wednesday are closed.
        #expect(try due(Bank.intake) == Timestamp("2026-06-03T17:00:00+08:00"))
        #expect(try due(Bank.outlet) == Timestamp("2026-06-08T17:00:00+08:00"))
    }

    @Test("give way to a time agreed with the customer, and only to that")
    func agreedDate() throws {
        var book = RuleBook.bankDefault
        book.facts.append(
            FactDeclaration(name: "agreed_date", title: BilingualText(en: "agreed time", zh: "约定时间"), domain: .date(within: .months(6))))
        book.deadlines.append(
            DeadlineRule(
                name: "reply", title: BilingualText(en: "reply", zh: "答复"), startsOn: .agreedDateSet, stopsOn: [.replied],
                length: .agreed(fact: "agreed_date"), clause: book.reference("decision")))
        let rules = InstitutionRules(book: book, calendar: Bank.rules.calendar)
        let officer = Bank.person(.complaintOfficer)
        let context = DecisionContext(actor: officer, happenedAt: Bank.now, now: Bank.now, units: Bank.units, rules: rules)
        let step = RecordStep(step: .setAgreedDate, text: "Tuesday suits the customer", facts: ["agreed_date": "2026-06-30"])
        let state = try Bank.led(Bank.registered(), through: Bank.toOfficer)
        let after = try #require(Bank.apply(state.decide(step, in: context), to: state, by: officer))
        // Five in the afternoon of that day in Shanghai.
        #expect(after.clocks.last { $0.setting.name == "reply" }?.setting.dueAt == Timestamp("2026-06-30T17:00:00+08:00"))
        #expect(after.clocks.filter { $0.setting.name == "reply" }.count == 1)
    }

    @Test("go on in the case that takes another in, as they were")
    func absorbing() throws {
        let state = try Bank.registered()
        let own = DecisionContext(
            actor: Bank.person(.system), happenedAt: Bank.now, now: Bank.now, units: Bank.units, rules: Bank.rules)
        let events = try state.carryOut(.absorb(Absorbed(number: CaseNumber(year: 2026, serial: 9), complainants: 4)), in: own)
        let after = try #require(Bank.apply(events, to: state, by: Bank.person(.system)))
        #expect(Self.dues(after) == Self.dues(state))
        #expect(after.facts["complainants"] == "5")
    }

    @Test("do not count the time while the case was closed: a reopening starts only what the book starts on it")
    func reopening() throws {
        let closed = try #require(try Bank.standing(in: .closed))
        let reopened = try Bank.led(closed, through: [(Bank.handlingOfficer, ReopenCase(reason: "the customer calls again"))])
        #expect(reopened.phase == .accepted)
        #expect(reopened.runningClocks.isEmpty)
    }

    @Test("move by an extension to its date, and stay there when computed anew")
    func extension_() throws {
        let head = Bank.person(.intakeHead, Bank.intake)
        let to = Bank.received.advanced(byMilliseconds: 40 * 86_400_000)
        let extended = try Bank.led(
            Bank.registered(), through: [(head, ExtendDeadline(deadline: "reply", dueAt: to, reason: "r", customerTold: true))])
        #expect(extended.clocks.last { $0.setting.name == "reply" }?.setting.dueAt == to)
        // The warnings of the old limit are not given for the new one.
        #expect(extended.clocks.last { $0.setting.name == "reply" }?.setting.warnAt == [])
        let own = DecisionContext(actor: Bank.person(.system), happenedAt: Bank.now, now: Bank.now, units: Bank.units, rules: Bank.rules)
        #expect(try extended.carryOut(.recompute, in: own).isEmpty)
    }

    @Test(
        "are not put off beyond the cap, without telling the customer, to an earlier date, or by somebody else",
        arguments: [
            (61, true, Role.intakeHead, Rejection.Name.beyondCap), (30, false, .intakeHead, .customerNotTold),
            (10, true, .intakeHead, .beyondCap), (30, true, .teller, .wrongRole),
        ])
    func extensionRefused(days: Int64, told: Bool, role: Role, reason: Rejection.Name) throws {
        let state = try Bank.registered()
        let to = Bank.received.advanced(byMilliseconds: days * 86_400_000)
        let extend = ExtendDeadline(deadline: "reply", dueAt: to, reason: "r", customerTold: told)
        let result = Result { () throws(Rejection) in try state.decide(extend, in: Bank.context(Bank.person(role, Bank.intake))) }
        guard case .failure(let rejection) = result else {
            Issue.record("accepted")
            return
        }
        #expect(rejection.reason.name == reason)
    }

    @Test("are put off no more once missed, and stay missed when the case ends")
    func missedIsNotExtended() throws {
        let missed = try Bank.registered().fallenDue(by: Self.dayAfter, Bank.rules).state
        let head = Bank.person(.intakeHead, Bank.intake)
        let extend = ExtendDeadline(
            deadline: "reply", dueAt: Bank.received.advanced(byMilliseconds: 50 * 86_400_000), reason: "r", customerTold: true)
        let result = Result { () throws(Rejection) in try missed.decide(extend, in: Bank.context(head, at: Self.dayAfter)) }
        guard case .failure(let rejection) = result else {
            Issue.record("accepted")
            return
        }
        #expect(rejection.reason.name == .alreadyMissed)
        var ended = missed
        for (step, who) in [(Bank.withdrawal, head), (Bank.withdrawalConfirmed, Bank.president)] as [(any CaseStep, Actor)] {
            let events = try ended.decide(step, in: Bank.context(who, at: Self.dayAfter))
            ended = try #require(Bank.apply(events, to: ended, by: who, at: Self.dayAfter))
        }
        // Acknowledging is met late by the withdrawal no more than the reply: nothing of it stops by the book but the reply.
        #expect(ended.clocks.allSatisfy { !$0.isOpen && $0.state != .met && $0.state != .cancelled })
    }

    @Test("are computed anew when the calendar is announced, with the change in the history")
    func calendarChange() throws {
        let state = try Bank.registered()
        let due = try #require(state.clocks.last { $0.setting.name == "reply" }).setting.dueAt
        let date = Bank.rules.calendar.zone.local(due).date
        let official = OfficialCalendar(
            id: "plain", version: "2",
            years: [OfficialYear(year: date.year, days: [OfficialDay(date: date, name: "a holiday", isOff: true)])])
        let rules = InstitutionRules(book: .bankDefault, calendar: BusinessCalendar(official: official))
        let own = DecisionContext(actor: Bank.person(.system), happenedAt: Bank.now, now: Bank.now, units: Bank.units, rules: rules)
        let events = try state.carryOut(.recompute, in: own)
        let after = try #require(Bank.apply(events, to: state, by: Bank.person(.system)))
        let moved = try #require(after.clocks.last { $0.setting.name == "reply" })
        #expect(moved.setting.dueAt > due)
        #expect(moved.setting.startedAt == Bank.received)
        #expect(events.contains { $0.event is DeadlineChanged })
        // Looked at again nothing more changes.
        #expect(try after.carryOut(.recompute, in: own).isEmpty)
    }

    @Test("follow a change of the rule book: another length moves them, a rule that is gone ends them")
    func bookChange() throws {
        let state = try Bank.registered()
        var book = RuleBook.bankDefault
        book.deadlines = book.deadlines.filter { $0.name != "acknowledge" }
        let rules = InstitutionRules(book: book, calendar: Bank.rules.calendar)
        let own = DecisionContext(actor: Bank.person(.system), happenedAt: Bank.now, now: Bank.now, units: Bank.units, rules: rules)
        let events = try state.carryOut(.recompute, in: own)
        #expect(events.map { $0.event.eventName } == [DeadlineCancelled.eventName])
    }

    private static func dues(_ state: Case) -> [String: Timestamp] {
        Dictionary(uniqueKeysWithValues: state.runningClocks.map { ($0.setting.name, $0.setting.dueAt) })
    }
}
