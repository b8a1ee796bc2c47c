import BusinessCalendar
import CaseDomain
import CaseService
import Foundation
import Testing

/// The released shapes of events. A file is written by hand when its event is first released and never changes afterwards: events of
/// that shape lie in logs that cannot be written anew.
@Suite("The released shape of an event")
struct GoldenTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")

    /// The file's bytes without the line end at its end.
    private static func golden(_ type: EventType) throws -> [UInt8] {
        var bytes = Array(try Data(contentsOf: folder.appendingPathComponent("\(type.rawValue).json")))
        if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        return bytes
    }

    private static func core(_ clause: String) -> ClauseReference { ClauseReference(book: "core", clause: clause) }
    private static func book(_ clause: String) -> ClauseReference { ClauseReference(book: "bank-default", clause: clause) }
    private static func moment(_ milliseconds: Int64) -> Timestamp { Timestamp(milliseconds: milliseconds) }

    /// What each file holds.
    private static let expected: [EventType: GroundedEvent] = [
        .registered: GroundedEvent(
            Registered(
                number: "2026-00000007-9",
                registration: Registration(
                    kind: .complaint, channel: .inPerson, receivedAt: moment(1_780_000_000_000), incidentAt: moment(1_779_996_400_000),
                    place: "城东支行 ATM 3", narrative: "机器吞卡。\nHe said \"wait\" / nobody came.", demand: "退卡",
                    classification: Classification(product: "debit_card", subProduct: "atm", issue: "swallowed_card", subIssue: ""),
                    complainant: Complainant(
                        name: "王小明", telephone: "13800138000", identityDocument: "440101199001011234", account: "6222020000001234",
                        address: "广州"),
                    units: [UnitID(rawValue: "outlet-east")], staff: [StaffID(rawValue: "1009")], facts: ["site": "on_site"],
                    reference: ExternalReference(source: "cfpb", id: "123")), register: "opinion_register"),
            under: core("register_at_once")),
        .responseImported: GroundedEvent(
            ImportedResponse(
                response: "Closed with explanation", publicResponse: "none", timely: true, disputed: false, isClosed: true,
                remainder: ["company": "A BANK", "state": "FL"]), under: core("audit")),
        .accepted: GroundedEvent(Accept(note: "ours"), under: core("acceptance")),
        .acceptanceRefused: GroundedEvent(
            RefuseAcceptance(ground: "no_substance", explanation: "已告知申诉途径"), under: core("non_acceptance")),
        .handedOver: GroundedEvent(
            HandOver(unit: UnitID(rawValue: "cards"), staff: StaffID(rawValue: "3201"), reason: "card matter"),
            under: core("first_contact")),
        .taken: GroundedEvent(Take(note: "mine"), under: core("first_contact")),
        .investigationRecorded: GroundedEvent(
            RecordInvestigation(finding: "Card jammed.", sources: ["machine log", "王工"]),
            under: core("investigation")),
        .decided: GroundedEvent(
            Decide(
                outcome: .favourable, reasoning: "Our machine.",
                measures: [
                    Measure(kind: .compensation, amountMinor: 5000, currency: "CNY", note: "for the wait"),
                    Measure(kind: .processChange),
                ]), under: core("investigation")),
        .replied: GroundedEvent(Reply(text: "Your card is here.", means: .telephone), under: core("reply_whatever_outcome")),
        .callbackRecorded: GroundedEvent(
            RecordCallback(reached: false, satisfaction: .notAsked, note: "no answer"), under: core("callback")),
        .closed: GroundedEvent(
            Close(summary: "Card handed out.", rootCause: "dirt", prevention: "cleaning"), under: core("closing")),
        .supervisionOrdered: GroundedEvent(
            Supervise(unit: UnitID(rawValue: "outlet-east"), instruction: "Answer by Friday."),
            under: core("supervision")),
        .reviewRequested: GroundedEvent(RequestReview(reason: "too little"), under: core("review")),
        .withdrawn: GroundedEvent(Withdraw(reason: "settled"), under: core("withdrawal")),
        .deadlineSet: GroundedEvent(
            DeadlineSet(
                name: "reply", book: "bank-default", start: "registered", startedAt: moment(1_780_000_000_000),
                dueAt: moment(1_781_280_000_000), warnAt: [moment(1_781_000_000_000)], provisional: true,
                basis: DeadlineSet.Basis(
                    bookFrom: "2020-03-01", calendar: "2026-1",
                    unit: UnitID(rawValue: "outlet-east"),
                    others: [
                        DeadlineSet.Other(
                            book: "statute", clause: ClauseReference(book: "statute", clause: "decision"),
                            dueAt: moment(1_782_576_000_000))
                    ])), under: ClauseReference(book: "bank-default", clause: "decision")),
        .deadlineMet: GroundedEvent(
            DeadlineMet(name: "reply", late: true), under: ClauseReference(book: "bank-default", clause: "decision")),
        .deadlineCancelled: GroundedEvent(
            DeadlineCancelled(name: "reply", reason: "withdrawn"), under: core("withdrawal")),
        .deadlineWarned: GroundedEvent(
            DeadlineWarned(name: "reply", number: 1, dueAt: moment(1_781_280_000_000)), under: book("decision")),
        .deadlineMissed: GroundedEvent(
            DeadlineMissed(name: "reply", dueAt: moment(1_781_280_000_000)), under: book("decision")),
        .deadlineChanged: GroundedEvent(
            DeadlineChanged(
                setting: DeadlineSet(
                    name: "reply", book: "bank-default", start: "registered", startedAt: moment(1_780_000_000_000),
                    dueAt: moment(1_782_576_000_000), warnAt: [], provisional: false,
                    basis: DeadlineSet.Basis(
                        bookFrom: "2020-03-01", calendar: "2026-2", unit: UnitID(rawValue: "outlet-east"), others: [])),
                dueBefore: moment(1_781_280_000_000), reason: "complexity: complex"), under: book("extension")),
        .deadlineExtended: GroundedEvent(
            ExtendDeadline(deadline: "reply", dueAt: moment(1_782_576_000_000), reason: "expert opinion awaited", customerTold: true),
            under: book("extension")),
        .stepRecorded: GroundedEvent(
            RecordStep(
                act: .setAgreedDate, text: "与客户约定", facts: ["agreed_date": "2026-06-05"], unit: UnitID(rawValue: "outlet-east")),
            under: core("first_contact")),
        .factsEstablished: GroundedEvent(
            EstablishFacts(facts: ["complainants": "5", "media": "actual"], reason: "in the papers"),
            under: core("audit")),
        .severityGraded: GroundedEvent(
            SeverityGraded(grade: "grave", before: "general", reason: "complainants: 5", byPerson: false),
            under: book("severity")),
        .escalated: GroundedEvent(Escalated(role: .intakeHead, level: 2, deadline: "reply"), under: book("decision")),
        .breachRecorded: GroundedEvent(
            BreachRecorded(breach: "late_reply", reason: "reply", unit: UnitID(rawValue: "cards")), under: book("decision")
        ),
        .speechFlagged: GroundedEvent(
            SpeechFlagged(phrase: "不知道", wrong: "answer", staff: StaffID(rawValue: "2001")), under: book("norms")),
        .reviewDecided: GroundedEvent(
            DecideReview(outcome: .unfavourable, reasoning: "Rightly decided."), under: core("review")),
        .transferred: GroundedEvent(TransferCase(recipient: "金融监管局", reason: "beyond the bank"), under: core("review")),
        .merged: GroundedEvent(MergeCase(into: "2026-00000007-9", reason: "same matter"), under: core("audit")),
        .absorbed: GroundedEvent(AbsorbCase(number: "2026-00000007-9", complainants: 2), under: core("audit")),
        .reopened: GroundedEvent(ReopenCase(reason: "new facts"), under: core("review")),
        .archived: GroundedEvent(ArchiveCase(reference: "2026/投/17"), under: core("closing")),
        .interestDeclared: GroundedEvent(
            DeclareInterest(staff: StaffID(rawValue: "1002"), reason: "related to the customer"), under: core("recusal")),
    ]

    @Test("has a file, and every file an event")
    func complete() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        #expect(Set(files) == Set(EventType.allCases.map { "\($0.rawValue).json" }))
        #expect(Set(Self.expected.keys) == Set(EventType.allCases))
    }

    @Test("is read as the value it was written for", arguments: EventType.allCases)
    func decoding(type: EventType) throws {
        #expect(try EventCoding.decode(type: type.rawValue, payload: Self.golden(type)) == Self.expected[type])
    }

    @Test("is written byte for byte as released", arguments: EventType.allCases)
    func encoding(type: EventType) throws {
        let event = try #require(Self.expected[type])
        #expect(event.event.eventName == type)
        #expect(String(decoding: try EventCoding.encode(event), as: UTF8.self) == String(decoding: try Self.golden(type), as: UTF8.self))
    }

    @Test(
        "is refused, never guessed at, when it is of a later release or damaged",
        arguments: [
            ("renamed", #"{"body":{"note":""},"clause":{"book":"core","clause":"acceptance"}}"#),
            ("accepted", #"{"body":{"note":""}}"#), ("accepted", #"{"body":{},"clause":{"book":"core","clause":"acceptance"}}"#),
            ("accepted", #"{"body":{"note":"#), ("accepted", ""),
            ("replied", #"{"body":{"means":"pigeon","text":"t"},"clause":{"book":"core","clause":"callback"}}"#),
        ])
    func unreadable(type: String, payload: String) {
        #expect(throws: EventCoding.Unreadable.self) { try EventCoding.decode(type: type, payload: Array(payload.utf8)) }
    }
}
