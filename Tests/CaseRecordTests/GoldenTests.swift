import BusinessCalendar
import CaseDomain
import CaseRecord
import RecordForm
import Testing

@Suite("The released shape of an event")
struct GoldenTests {
    @Test("stands in a line, and every line is an event's")
    func complete() {
        #expect(Set(Golden.all.map(\.name)) == Set(CaseCatalogue.events.map { $0.eventName.rawValue }))
    }

    @Test("is read, and written again byte for byte", arguments: Golden.all)
    func bytes(line: Golden) throws {
        #expect(String(decoding: EventCoding.encode(try line.decoded()), as: UTF8.self) == line.payload)
    }

    @Test("shows every field of the event filled in some line, so that one that is not written is missed", arguments: CaseCatalogue.events)
    func everyField(type: any CaseEvent.Type) throws {
        let blank = Leaves(of: type.init())
        var declared = Set(blank.values.keys)
        var filled: Set<String> = []
        for line in Golden.all where line.name == type.eventName.rawValue {
            let leaves = Leaves(of: try line.decoded().event)
            declared.formUnion(leaves.values.keys)
            filled.formUnion(leaves.paths(beyond: blank))
        }
        #expect(declared.subtracting(filled).isEmpty, "\(type): \(declared.subtracting(filled).sorted())")
    }

    private static func core(_ clause: String) -> ClauseReference { ClauseReference(book: "core", edition: "1", clause: clause) }
    private static func book(_ clause: String) -> ClauseReference {
        ClauseReference(book: "bank-default", edition: "2020-03-01", clause: clause)
    }
    private static func moment(_ milliseconds: Int64) -> Timestamp { Timestamp(milliseconds: milliseconds) }

    /// What some lines hold, written out.
    static let values: [(String, GroundedEvent)] = [
        (
            "registered",
            GroundedEvent(
                Registered(
                    number: CaseNumber(year: 2026, serial: 7), register: "opinion_register",
                    registration: Registration(
                        kind: .inquiry, channel: .opinionBook, receivedAt: moment(1_780_000_000_000),
                        incidentAt: moment(1_779_996_400_000), place: "城东支行 ATM 3",
                        narrative: "机器吞卡。\nHe said \"wait\" / nobody came.", demand: "退卡",
                        classification: Classification(
                            product: "debit_card", subProduct: "atm", issue: "swallowed_card", subIssue: "no_receipt"),
                        complainant: Complainant(
                            name: "王小明", telephone: "13800138000", identityDocument: "440101199001011234", account: "6222020000001234",
                            address: "广州"),
                        units: [UnitID(rawValue: "outlet-east")], staff: [StaffID(rawValue: "1009")], facts: ["site": "on_site"],
                        reference: ExternalReference(source: "cfpb", id: "123"))), under: core("register_at_once"))
        ),
        (
            "decided",
            GroundedEvent(
                Decide(
                    outcome: .favourable, reasoning: "Our machine.",
                    measures: [
                        Measure(kind: .compensation, amountMinor: 5000, currency: "CNY", note: "for the wait"),
                        Measure(kind: .processChange),
                    ]), under: core("investigation"))
        ),
        (
            "deadline_set",
            GroundedEvent(
                DeadlineSet(
                    clock: 1, name: "reply", book: "bank-default", start: .reviewRequested, startedAt: moment(1_780_000_000_000),
                    dueAt: moment(1_781_280_000_000), warnAt: [moment(1_781_000_000_000)], provisional: true,
                    basis: DeadlineSet.Basis(
                        bookFrom: "2020-03-01", calendar: "2026-1", ownDays: "a1b2", unit: UnitID(rawValue: "outlet-east"),
                        others: [
                            DeadlineSet.Other(
                                book: "statute", clause: ClauseReference(book: "statute", edition: "2020-03-01", clause: "decision"),
                                dueAt: moment(1_782_576_000_000))
                        ])), under: book("decision"))
        ),
        (
            "deadline_extended",
            GroundedEvent(
                ExtendDeadline(
                    deadline: "reply", clock: 2, dueAt: moment(1_782_576_000_000), reason: "expert opinion awaited", customerTold: true),
                under: book("extension"))
        ),
        (
            "step_recorded",
            GroundedEvent(
                RecordStep(
                    step: .setAgreedDate, text: "与客户约定", facts: ["agreed_date": "2026-06-05"], unit: UnitID(rawValue: "outlet-east")),
                under: core("first_contact"))
        ),
    ]

    @Test("is the value it was written for", arguments: values)
    func value(name: String, expected: GroundedEvent) throws {
        #expect(try Golden.first(name).decoded() == expected)
    }
}
