import BusinessCalendar
import CaseDomain
import ShouwenLimits
import Testing
import TestBank

@Suite("The life of a case")
struct CaseLifeTests {
    @Test("goes from the counter to its closing, and the reply meets its deadline")
    func normalWay() throws {
        let closed = try #require(try Bank.standing(in: .closed))
        #expect(closed.phase == .closed)
        #expect(closed.clocks.map(\.state) == [.met, .met])
        #expect(closed.closedAt == Bank.now)
    }

    @Test("leaves whoever was asked first responsible until another has taken it")
    func firstContact() throws {
        let teller = Bank.person(.teller)
        let offered = try Bank.led(Bank.registered(), through: [Bank.toOfficer[0]])
        #expect(offered.owner.staff == teller.staff)
        let taken = try Bank.led(offered, through: [Bank.toOfficer[1]])
        #expect(taken.owner.staff == Bank.handlingOfficer.staff)
        #expect(taken.offer == nil)
    }

    @Test("may be taken only by whom it was offered to")
    func onlyTheOffered() throws {
        let offered = try Bank.led(Bank.registered(), through: [Bank.toOfficer[0]])
        expectRefusal(.unknownCase(Bank.number), Take(), on: offered, by: Bank.person(.handler, Bank.cards))
        expectRefusal(.notOffered(Bank.outlet), Take(), on: offered, by: Bank.person(.intakeHead, Bank.intake))
        expectRefusal(.notOffered(Bank.outlet), Take(), on: offered, by: Bank.person(.outletHead))
    }

    @Test("is not handled by somebody who neither owns nor oversees it")
    func strangers() throws {
        let accepted = try #require(try Bank.standing(in: .accepted))
        let stranger = Bank.person(.complaintOfficer, Bank.outlet, "another officer")
        expectRefusal(
            .notResponsible(accepted.owner, may: [.owner, .broughtBefore]), RecordInvestigation(finding: "f", sources: ["s"]), on: accepted,
            by: stranger)
    }

    @Test(
        "is touched by nobody it is about, nor known to them", arguments: CommandTableTests.table.map(\.step))
    func recusal(step: any CaseStep) throws {
        let state = try Bank.registered(Bank.registration(about: ["intake_head"]))
        expectRefusal(.unknownCase(Bank.number), step, on: state, by: Bank.person(.intakeHead, Bank.intake))
    }

    @Test("is not handed to somebody it is about")
    func handingToTheAccused() throws {
        let state = try Bank.registered(Bank.registration(about: ["mallory"]))
        let offer = HandOver(unit: Bank.outlet, staff: StaffID(rawValue: "mallory"), reason: "r")
        expectRefusal(.recused(StaffID(rawValue: "mallory"), .complainedAbout), offer, on: state, by: Bank.person(.teller))
    }

    @Test("needs the customer to have been reached, or tried three times, before a complaint is closed")
    func callbackAttempts() throws {
        var state = try #require(try Bank.standing(in: .replied))
        let attempt = RecordCallback(reached: false, satisfaction: .notAsked)
        for _ in 1...3 {
            expectRefusal(.callbackMissing(attempts: 3), Close(summary: "s"), on: state, by: Bank.handlingOfficer)
            state = try Bank.led(state, through: [(Bank.handlingOfficer, attempt)])
        }
        #expect(try Bank.led(state, through: [(Bank.handlingOfficer, Close(summary: "s"))]).phase == .closed)
    }

    @Test("owes decision, reply and callback anew after a review is asked for")
    func review() throws {
        let closed = try #require(try Bank.standing(in: .closed))
        let reopened = try Bank.led(
            closed, through: [(Bank.person(.agent, Bank.centre), Bank.reviewAsked)])
        #expect(reopened.phase == .accepted)
        #expect(reopened.reviews == 1)
        #expect(reopened.missingBeforeClosing(Bank.rules).map(\.requirement) == [.decided, .replied, .callbackDone])
    }

    @Test("marks a reply after the limit as late")
    func lateReply() throws {
        let decided = try #require(try Bank.standing(in: .decided))
        let due = try #require(decided.clocks.first { $0.setting.name == "reply" }).setting.dueAt
        let late = due.advanced(byMilliseconds: 1)
        let events = try decided.decide(Reply(text: "t", means: .letter), in: Bank.context(Bank.handlingOfficer, at: late))
        let replied = try #require(Bank.apply(events, to: decided, by: Bank.handlingOfficer, at: late))
        #expect(replied.clocks.map(\.state) == [.met, .metLate])
    }

    @Test("lets an inquiry be answered on the spot and closed by whoever answered it")
    func inquiryOnTheSpot() throws {
        let teller = Bank.person(.teller)
        let closed = try Bank.led(
            Bank.registered(Bank.registration(.inquiry)),
            through: [(teller, Reply(text: "Nine to five.", means: .inPerson)), (teller, Close(summary: "answered"))])
        #expect(closed.phase == .closed)
    }

    @Test(
        "refuses what a step leaves out, naming the field",
        arguments: [
            (HandOver(unit: Bank.intake, reason: ""), .reason),
            (Supervise(unit: Bank.cards, instruction: ""), .instruction),
            (Withdraw(reason: "", word: Bank.word), .reason),
            (Withdraw(reason: "r", word: CustomerWord(saidBy: "", at: Bank.now, means: .letter)), .saidBy),
            (RecordInvestigation(finding: "", sources: ["s"]), .finding),
            (RecordInvestigation(finding: "f", sources: []), .sources),
            (RecordInvestigation(finding: "f", sources: [""]), .sources),
        ] as [(any CaseStep, Rejection.Field)])
    func missingTexts(step: any CaseStep, field: Rejection.Field) throws {
        let state = try CommandTableTests.owned(by: Bank.person(.intakeHead, Bank.intake), in: .accepted, offered: false)
        #expect(throws: Rejection(.missing(field), under: type(of: step).rule.clause.reference)) {
            try state.decide(step, in: Bank.context(Bank.person(.intakeHead, Bank.intake)))
        }
    }

    @Test(
        "pays only compensation, with an amount and a currency",
        arguments: [
            Measure(kind: .compensation), Measure(kind: .compensation, amountMinor: 100),
            Measure(kind: .apology, amountMinor: 100, currency: "CNY"),
            Measure(kind: .compensation, amountMinor: 100, currency: "RMB¥"), Measure(kind: .apology, currency: "CNY"),
        ])
    func measures(measure: Measure) throws {
        let state = try #require(try Bank.standing(in: .investigating))
        expectRefusal(
            .invalidMeasure(measure.kind), Decide(outcome: .favourable, reasoning: "r", measures: [measure]), on: state,
            by: Bank.handlingOfficer)
    }

    @Test("cannot begin in the future, nor anything happen before it was received")
    func times() throws {
        let skew = Int64(5 * 60 * 1000)
        var registration = Bank.registration()
        registration.receivedAt = Bank.now.advanced(byMilliseconds: skew)
        _ = try Bank.begun(Register(registration), in: Bank.context(Bank.person(.teller)))
        registration.receivedAt = Bank.now.advanced(byMilliseconds: skew + 1)
        #expect(throws: Rejection(.timeInFuture(.receivedAt), under: CoreClause.truthfulTimes.reference)) {
            try Bank.begun(Register(registration), in: Bank.context(Bank.person(.teller)))
        }
        let state = try Bank.registered()
        let early = Bank.context(Bank.person(.teller), happened: Bank.received.advanced(byMilliseconds: -1))
        #expect(throws: Rejection(.timeBeforeReceipt(.happenedAt), under: CoreClause.truthfulTimes.reference)) {
            try state.decide(Bank.withdrawal, in: early)
        }
    }

    @Test("that is over elsewhere starts no clock here")
    func imported() throws {
        var registration = Bank.registration()
        registration.reference = ExternalReference(source: "cfpb", id: "1")
        for (isClosed, phase, clocks) in [(true, Phase.closed, 0), (false, .registered, 2)] {
            let response = ImportedResponse(response: "Closed", timely: true, disputed: nil, isClosed: isClosed)
            let importer = Bank.person(.importer, Bank.intake)
            let events = try Bank.begun(ImportCase(registration: registration, response: response), in: Bank.context(importer))
            let state = try #require(Bank.apply(events, to: nil, by: importer))
            #expect(state.phase == phase)
            #expect(state.clocks.count == clocks)
        }
    }

    @Test("is carried over by the importer alone, whatever the book grants its people")
    func onlyTheImporter() throws {
        var registration = Bank.registration()
        registration.reference = ExternalReference(source: "cfpb", id: "1")
        let step = ImportCase(
            registration: registration, response: ImportedResponse(response: "Closed", timely: true, disputed: nil, isClosed: true))
        var book = RuleBook.bankDefault
        book.authority = Authority(grants: book.authority.grants.filter { $0.act != .importCase })
        for role in Role.allCases {
            let context = DecisionContext(
                actor: Bank.person(role), happenedAt: Bank.now, now: Bank.now, units: Bank.units,
                rules: InstitutionRules(book: book, calendar: Bank.rules.calendar))
            let isAllowed = (try? Bank.begun(step, in: context)) != nil
            #expect(isAllowed == (role == .importer), "\(role)")
        }
    }

    @Test("starts no clock here whose limit passed while it was elsewhere")
    func importedLate() throws {
        var registration = Bank.registration()
        registration.reference = ExternalReference(source: "cfpb", id: "1")
        let response = ImportedResponse(response: "In progress", timely: nil, disputed: nil, isClosed: false)
        let importer = Bank.person(.importer, Bank.intake)
        // Two days on: acknowledging was due on the first, the reply is due within fifteen.
        let later = Bank.received.advanced(byMilliseconds: 2 * 86_400_000)
        let events = try Bank.begun(ImportCase(registration: registration, response: response), in: Bank.context(importer, at: later))
        let state = try #require(Bank.apply(events, to: nil, by: importer, at: later))
        #expect(state.runningClocks.map(\.setting.name) == ["reply"])
    }

    @Test(
        "is not registered where it was received more days ago than receiptDaysBackDefault or the institution says",
        arguments: [-1, 0, 1], [nil, 1, 400, Limits.receiptDaysBackMax])
    func receiptDaysBack(more: Int64, days: Int?) {
        let rules =
            days.map { InstitutionRules(book: .bankDefault, calendar: Bank.calendar, receiptDaysBack: $0) }
            ?? InstitutionRules(book: .bankDefault, calendar: Bank.calendar)
        let allowed = days ?? Limits.receiptDaysBackDefault
        var registration = Bank.registration()
        registration.receivedAt = Bank.now.advanced(byMilliseconds: -Int64(allowed) * 86_400_000 - more)
        let teller = Bank.person(.teller)
        let context = DecisionContext(actor: teller, happenedAt: Bank.now, now: Bank.now, units: Bank.units, rules: rules)
        let result = Result { () throws(Rejection) in try Bank.begun(Register(registration), in: context) }
        let refusal = Rejection(.receivedTooEarly(days: allowed), under: CoreClause.truthfulTimes.reference)
        if more > 0 { #expect(throws: refusal) { try result.get() } } else { #expect(throws: Never.self) { try result.get() } }
    }

    @Test("is imported where it was received importedReceiptDaysBackMax days ago, and no earlier", arguments: [-1, 0, 1])
    func importedReceipt(more: Int64) {
        var registration = Bank.registration()
        registration.reference = ExternalReference(source: "cfpb", id: "1")
        registration.receivedAt = Bank.now.advanced(byMilliseconds: -Int64(Limits.importedReceiptDaysBackMax) * 86_400_000 - more)
        let step = ImportCase(
            registration: registration, response: ImportedResponse(response: "In progress", timely: nil, disputed: nil, isClosed: false))
        let result = Result { () throws(Rejection) in try Bank.begun(step, in: Bank.context(Bank.person(.importer, Bank.intake))) }
        let refusal = Rejection(
            .receivedTooEarly(days: Limits.importedReceiptDaysBackMax), under: CoreClause.truthfulTimes.reference)
        if more > 0 { #expect(throws: refusal) { try result.get() } } else { #expect(throws: Never.self) { try result.get() } }
    }

    private func expectRefusal(
        _ reason: Rejection.Reason, _ step: any CaseStep, on state: Case, by actor: Actor, _ location: SourceLocation = #_sourceLocation
    ) {
        let result = Result { () throws(Rejection) in try state.decide(step, in: Bank.context(actor)) }
        switch result {
        case .success(let events): Issue.record("accepted: \(events)", sourceLocation: location)
        case .failure(let rejection): #expect(rejection.reason == reason, sourceLocation: location)
        }
    }
}
