import Testing
import WireMessages

@Suite("Messages from named values")
struct NamedFieldTests {
    /// Names stand for numbers, and a moment is so many milliseconds.
    struct Known: FieldMeanings {
        func milliseconds(_ text: String) -> Int64? { text == "noon" ? 43_200_000 : nil }
        func caseNumber(_ text: String) -> String { text == "first" ? "2026-00000001-1" : text }
        func staff(_ text: String) -> String { text == "Ms Li" ? "1002" : text }
        func unit(_ text: String) -> String { text == "the cards" ? "cards" : text }
    }

    @Test("a request is made of texts, lists, mappings and names, and the fields of an inline message stand beside its own")
    func whole() throws {
        let request = try RegisterCaseRequest(
            fields: [
                "kind": .text("inquiry"), "received_at": .text("noon"), "narrative": .text("Where is it?"),
                "staff": .list([.text("Ms Li"), .text("1003")]), "units": .list([.text("the cards")]),
                "facts": .fields(["b": .text("2"), "a": .text("1")]), "complainant": .fields(["name": .text("Zhang")]),
                "reference": .fields(["source": .text("x"), "id": .text("7")]),
            ], meanings: Known())
        #expect(
            request
                == RegisterCaseRequest(
                    registration: Registration(
                        kind: .inquiry, receivedAt: 43_200_000, narrative: "Where is it?", complainant: Complainant(name: "Zhang"),
                        units: ["cards"], staff: ["1002", "1003"], facts: [Fact(name: "a", value: "1"), Fact(name: "b", value: "2")],
                        reference: ExternalReference(source: "x", id: "7"))))
    }

    @Test("inner messages, flags, numbers and case numbers are read too")
    func others() throws {
        let decided = try DecideCaseRequest(
            fields: [
                "measures": .list([.fields(["kind": .text("compensation"), "amount_minor": .text("100"), "currency": .text("CNY")])])
            ],
            meanings: Known())
        #expect(decided.measures == [Measure(kind: .compensation, amountMinor: 100, currency: "CNY")])
        #expect(try MergeCaseRequest(fields: ["into": .text("first")], meanings: Known()).into == "2026-00000001-1")
        #expect(try RecordCallbackRequest(fields: ["reached": .text("true")], meanings: Known()).reached)
        let facts = try EstablishFactsRequest(
            fields: ["facts": .list([.fields(["name": .text("a"), "value": .text("1")])])], meanings: Known()
        ).facts
        #expect(facts == [Fact(name: "a", value: "1")])
    }

    struct Faulty: Sendable {
        let fields: [String: FieldValue]
        let path: String
        let says: String
    }

    @Test(
        "a fault is told with the path of its field",
        arguments: [
            Faulty(fields: ["reasonning": .text("")], path: "reasonning", says: "there is no field 'reasonning'"),
            Faulty(fields: ["outcome": .text("grand")], path: "outcome", says: "one of favourable, unfavourable, neutral"),
            Faulty(fields: ["outcome": .list([])], path: "outcome", says: "a single value"),
            Faulty(fields: ["measures": .text("")], path: "measures", says: "a list"),
            Faulty(fields: ["measures": .list([.text("")])], path: "measures[0]", says: "a mapping"),
            Faulty(
                fields: ["measures": .list([.fields([:]), .fields(["amount_minor": .text("1.5")])])], path: "measures[1].amount_minor",
                says: "a whole number"),
            Faulty(
                fields: ["measures": .list([.fields(["amount": .text("1")])])], path: "measures[0].amount",
                says: "there is no field 'measures[0].amount'"),
            Faulty(fields: ["change": .fields(["happened_at": .text("soon")])], path: "change.happened_at", says: "a moment"),
        ])
    func faults(_ faulty: Faulty) {
        let fault = #expect(throws: FieldFault.self) { try DecideCaseRequest(fields: faulty.fields, meanings: Known()) }
        #expect(fault?.path == faulty.path)
        #expect(fault?.description.contains(faulty.says) == true, "\(fault?.description ?? "")")
    }

    @Test("a number beyond its type is a fault, not a trap")
    func overflow() {
        #expect(throws: FieldFault.self) {
            try Measure(fields: ["amount_minor": .text("9223372036854775808")], meanings: Known())
        }
        #expect(throws: FieldFault.self) {
            try RegisterCaseRequest(fields: ["facts": .fields(["a": .list([])])], meanings: Known())
        }
    }
}
