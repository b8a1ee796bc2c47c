import BusinessCalendar
import CaseDomain
import RPC
import TestBank
import Testing
import Wording

@testable import CaseCalls

@Suite("The words of a refusal")
struct RejectionWordingTests {
    /// One of each, with what people typed in digits, so that every letter in a Chinese sentence is the sentence's own.
    static let reasons: [Rejection.Reason] =
        [
            .unknownCase(CaseNumber(year: 2026, serial: 1)), .malformedCaseNumber("12"),
            .wrongRole(.callCentreSupervisor, may: [.intakeHead, .seniorManager]),
            .wrongRole(.teller, may: []), .wrongPhase(.callbackDone), .notResponsible(owner, may: [.owner, .broughtBefore]),
            .notResponsible(owner, may: [.overseer, .head]), .recused(person, .complainedAbout),
            .recused(person, .withInterest), .recused(person, .salesStaff), .recused(person, .involved), .notConcerned, .notOffered(nil),
            .secondPerson(person), .proposedAlready(.withdrawal), .proposedAlready(.recusal(person)), .nothingProposed(.withdrawal),
            .nothingProposed(.recusal(person)), .tooManyProposals(16), .passedOn(.regulator), .unitComplainedAbout(Sayings.unit),
            .nobodyLeft, .notRecused(person), .referenceTaken(nil),
            .notResponsible(owner, may: Standing.allCases),
            .notOffered(Sayings.unit), .unknownUnit(UnitID(rawValue: "77")), .alreadyOwner(person), .unknownKind(.accountQuery),
            .unknownChannel(.opinionBook), .unknownFact(name: "complexity", value: "3"), .unknownFact(name: "7", value: "3"),
            .numberOutOfRange("complainants", value: "0", 1...9), .malformedDate("complainants", value: "7"),
            .dateOutOfRange("complainants", from: Desks.received, to: Desks.now), .factComputed("complainants"),
            .factNotYours("complainants", may: [.intakeHead]), .factNeedsApproval("complainants", may: [.intakeHead], notBy: person),
            .beyondAuthority(Money(minor: 50_000, currency: "CNY")), .unauthorisedPromise(phrase: "我们全额赔偿"), .acceptanceMissing,
            .stepMissing(.issueRectification), .identityUnchecked,
            .repeatedAfterReview(waysOfAppeal: [BilingualText(en: "a court", zh: "诉讼"), BilingualText(en: "mediation", zh: "调解")]),
            .unknownStep(.recordCallback), .gradeNotStated, .unknownGrade("5"), .notLowered(.complexity), .notLowered(.severity),
            .unknownDeadline("supervision_order"), .severalClocks("supervision_order", [2, 5]), .notExtendable("supervision_order"),
            .customerNotTold("supervision_order"), .beyondCap(Desks.now), .reviewedEnough(1), .reviewTooLate(Desks.now), .noReview,
            .mergedWithItself(CaseNumber(year: 2026, serial: 1)), .mergedTooDeep(16), .unknownGround("9"), .invalidMeasure(.extraService),
            .investigationMissing(.notAccepted),
            .replyMissing, .callbackMissing(attempts: 3), .timeInFuture(.incidentAt), .timeBeforeReceipt(.happenedAt),
            .receivedTooEarly(days: 92), .catchingUp,
            .timeBeforeStep(Desks.received, .trigger(.decided), Desks.now), .timeBeforeStep(Desks.received, .phase(.replied), Desks.now),
            .timeBeforeStep(Desks.received, .lastStep, Desks.now), .alreadyMissed("supervision_order", Desks.now),
            .referenceTaken(CaseNumber(year: 2026, serial: 1)), .versionConflict(4), .keyReused("17"), .caseFull(5000),
            .tooLong(bytesMax: 524_288),
        ]
        + Rejection.Field.allCases.map { .missing($0) } + ClosingRule.Requirement.allCases.map { .recordMissing($0) }
        + Phase.allCases.map { .wrongPhase($0) } + Role.allCases.map { .wrongRole($0, may: []) }

    private static let person = StaffID(rawValue: "1001")
    private static let owner: Case.Owner = {
        let registered = Registered(
            number: CaseNumber(year: 2026, serial: 1), register: "complaint_register", registration: Registration())
        let by = Actor(staff: person, role: .teller, unit: Sayings.unit)
        return Case(
            beginningWith: RecordedEvent(
                GroundedEvent(registered, under: CoreClause.registerAtOnce.reference), by: by, happenedAt: Desks.now, recordedAt: Desks.now)
        )!.owner
    }()

    @Test("is found for every name there is")
    func everyName() {
        #expect(Set(Self.reasons.map(\.name)) == Set(Rejection.Name.allCases))
    }

    @Test("shows titles and never codes, in full-width Chinese or in English", arguments: reasons)
    func asABankSays(reason: Rejection.Reason) {
        for language in Language.allCases {
            let titles = Sayings.titles(language)
            for text in [reason.said(titles), reason.remedy(titles)] {
                let objection = Sayings.objection(to: text[language], in: language)
                #expect(objection == nil, "\(reason.name)")
            }
        }
    }

    @Test(
        "names what it is about by its title",
        arguments: [
            (.wrongPhase(.registered), "「已登记」"), (.beyondAuthority(Money(minor: 50_000, currency: "CNY")), "¥500.00"),
            (.beyondAuthority(Money(minor: 1_205, currency: "CNY")), "¥12.05"), (.unknownDeadline("supervision_order"), "「发出督办表」"),
            (.unknownFact(name: "complexity", value: "3"), "「复杂程度：3」"), (.notResponsible(owner, may: [.owner]), "城东支行"),
            (.wrongRole(.intakeHead, may: []), Sayings.titles(.chinese).role(.intakeHead).chinese),
            (.unknownStep(.recordCallback), "「\(Act.recordCallback.title.chinese)」"),
        ] as [(Rejection.Reason, String)])
    func titled(reason: Rejection.Reason, shown: String) {
        #expect(reason.said(Sayings.titles(.chinese)).chinese.contains(shown))
    }

    @Test(
        "goes out under the code that PROTOCOL.md states",
        arguments: [
            (Rejection.Name.unknownCase, StatusCode.notFound), (.malformedCaseNumber, .invalidArgument), (.wrongRole, .permissionDenied),
            (.recused, .permissionDenied), (.notConcerned, .permissionDenied), (.wrongPhase, .failedPrecondition),
            (.catchingUp, .aborted),
            (.versionConflict, .aborted), (.keyReused, .alreadyExists), (.referenceTaken, .alreadyExists), (.caseFull, .failedPrecondition),
        ])
    func codes(name: Rejection.Name, code: StatusCode) {
        #expect(name.code == code)
    }
}
