import BusinessCalendar
import CaseDomain
import Testing
import TestBank

@Suite("Replaying a history under other rules")
struct ReplayTests {
    @Test("under the same rules nothing differs")
    func same() throws {
        let history = try Self.history()
        let replay = try #require(Replay(history, under: Bank.rules, units: Bank.organisation.unitIDs, until: Bank.now))
        #expect(!replay.differs)
        #expect(replay.number == Bank.number)
    }

    @Test("under a shorter limit tells what would have been missed, and to whom it would have gone")
    func stricter() throws {
        var book = RuleBook.bankDefault
        book.deadlines = book.deadlines.map { rule in
            guard rule.name == "reply" else { return rule }
            return DeadlineRule(
                name: rule.name, title: rule.title, startsOn: rule.startsOn, stopsOn: rule.stopsOn, length: .period(.minutes(30)),
                onMiss: rule.onMiss, clause: rule.clause)
        }
        // The case is answered an hour after its receipt: within fifteen days, not within thirty minutes.
        let rules = InstitutionRules(book: book, calendar: Bank.rules.calendar)
        let replay = try #require(Replay(Self.history(), under: rules, units: Bank.organisation.unitIDs, until: Bank.now))
        #expect(replay.before.missed.isEmpty)
        #expect(replay.after.missed == ["reply"])
        #expect(replay.after.late == ["reply"])
        #expect(replay.after.escalated == [.intakeHead])
        #expect(replay.after.breaches == ["late_reply"])
        #expect(replay.refusals.isEmpty)
    }

    @Test("under rules that forbid a step tells which, and lets the rest of the history follow")
    func forbidden() throws {
        var book = RuleBook.bankDefault
        book.authority = Authority(grants: book.authority.grants.filter { $0.act != .decide || !$0.roles.contains(.complaintOfficer) })
        let rules = InstitutionRules(book: book, calendar: Bank.rules.calendar)
        let replay = try #require(Replay(Self.history(), under: rules, units: Bank.organisation.unitIDs, until: Bank.now))
        #expect(replay.refusals.map(\.event) == [Decide.eventName])
        #expect(replay.refusals.first?.rejection.reason.name == .wrongRole)
    }

    /// The history of a complaint from the counter to its closing.
    static func history() throws -> [RecordedEvent] {
        var records: [RecordedEvent] = []
        var state: Case?
        func add(_ events: [GroundedEvent], _ actor: Actor) {
            for event in events {
                let record = RecordedEvent(event, by: actor, happenedAt: event.fellDueAt ?? Bank.now, recordedAt: Bank.now)
                records.append(record)
                Case.advance(&state, by: record)
            }
        }
        let teller = Bank.person(.teller)
        add(try Bank.begun(Register(Bank.registration()), in: Bank.context(teller)), teller)
        for (actor, step) in Bank.toOfficer + Bank.steps.map(\.1) { add(try state!.decide(step, in: Bank.context(actor)), actor) }
        return records
    }
}
