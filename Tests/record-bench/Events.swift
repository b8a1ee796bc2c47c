import BusinessCalendar
import CaseDomain
import CaseRecord

/// The events of the log that are the largest and the commonest, as the case service writes them.
enum Events {
    static let registered = GroundedEvent(
        Registered(
            number: CaseNumber(year: 2026, serial: 7), register: "complaint_register",
            registration: CaseDomain.Registration(
                kind: .complaint, channel: .inPerson, receivedAt: moment, incidentAt: moment, place: Registration.sample.place,
                narrative: Registration.sample.narrative, demand: Registration.sample.demand,
                classification: CaseDomain.Classification(product: "debit_card", subProduct: "atm", issue: "swallowed_card"),
                complainant: CaseDomain.Complainant(
                    name: "王小明", telephone: "13800138000", identityDocument: "440101199001011234", account: "6222020000001234",
                    address: "广州市越秀区东风中路 1 号"),
                units: [outlet], staff: [StaffID(rawValue: "1009"), StaffID(rawValue: "2001")], facts: Registration.sample.facts)),
        under: clause)

    static let deadlineSet = GroundedEvent(
        DeadlineSet(
            clock: 3, name: "reply", book: "bank-default", start: .registered, startedAt: moment, dueAt: moment, warnAt: [moment, moment],
            provisional: true, basis: DeadlineSet.Basis(bookFrom: "2020-03-01", calendar: "cn-2026", unit: outlet, others: [])),
        under: clause)

    static let clause = ClauseReference(book: "core", edition: "2020-03-01", clause: "register_at_once")
    static let moment = Timestamp(milliseconds: 1_780_000_000_000)
    static let outlet = UnitID(rawValue: "outlet-east")

    /// A case's events as records: its beginning, then limits, warnings, findings, steps and facts in turn.
    static func life(of count: Int) -> [RecordedEvent] {
        let actor = Actor(staff: StaffID(rawValue: "1001"), role: .complaintOfficer, unit: outlet)
        let turns: [any CaseEvent] = [
            deadlineSet.event, DeadlineWarned(clock: 1, name: "reply", number: 1, dueAt: moment),
            RecordInvestigation(finding: "流水显示扣款未吐钞", sources: ["ATM 流水", "监控录像"]),
            RecordStep(step: .confirmReceipt, text: "已电话确认"), EstablishFacts(facts: ["nature": "valid"], reason: "查实"),
            DeadlineMet(clock: 1, name: "reply", late: false),
        ]
        return (0..<count).map { index in
            let content = index == 0 ? registered : GroundedEvent(turns[index % turns.count], under: clause)
            return RecordedEvent(content, by: actor, happenedAt: moment, recordedAt: moment)
        }
    }
}

/// An event as it would be written by Foundation: the same fields in a Codable struct.
struct Enveloped<Body: Codable & Equatable>: Codable, Equatable {
    var body: Body
    var clause: Clause
}

/// `registered` for Foundation.
struct PlainRegistered: Codable, Equatable {
    var number: String
    var register: Registration.Register
    var registration: Matter

    struct Matter: Codable, Equatable {
        var kind: Registration.Kind
        var channel: Channel
        var receivedAt: Int64
        var incidentAt: Int64?
        var place: String
        var narrative: String
        var demand: String
        var classification: Classification
        var complainant: Complainant
        var units: [String]
        var staff: [String]
        var facts: [String: String]

        enum CodingKeys: String, CodingKey {
            case kind, channel
            case receivedAt = "received_at"
            case incidentAt = "incident_at"
            case place, narrative, demand, classification, complainant, units, staff, facts
        }
    }

    enum Channel: String, Codable { case inPerson = "in_person", letter, email, fax, telephone, visit, web }

    struct Classification: Codable, Equatable {
        var product: String
        var subProduct: String
        var issue: String
        var subIssue: String

        enum CodingKeys: String, CodingKey {
            case product, issue
            case subProduct = "sub_product"
            case subIssue = "sub_issue"
        }
    }

    struct Complainant: Codable, Equatable {
        var name: String
        var telephone: String
        var identityDocument: String
        var account: String
        var address: String

        enum CodingKeys: String, CodingKey {
            case name, telephone, account, address
            case identityDocument = "identity_document"
        }
    }
}

/// `deadline_set` for Foundation.
struct PlainDeadlineSet: Codable, Equatable {
    var clock: Int
    var name: String
    var book: String
    var start: String
    var startedAt: Int64
    var dueAt: Int64
    var warnAt: [Int64]
    var provisional: Bool
    var basis: Basis

    enum CodingKeys: String, CodingKey {
        case clock, name, book, start, provisional, basis
        case startedAt = "started_at"
        case dueAt = "due_at"
        case warnAt = "warn_at"
    }

    struct Basis: Codable, Equatable {
        var bookFrom: String
        var calendar: String
        var ownDays: String
        var unit: String
        var others: [Other]

        enum CodingKeys: String, CodingKey {
            case calendar, unit, others
            case bookFrom = "book_from"
            case ownDays = "own_days"
        }
    }

    struct Other: Codable, Equatable {
        var book: String
        var clause: Clause
        var dueAt: Int64

        enum CodingKeys: String, CodingKey {
            case book, clause
            case dueAt = "due_at"
        }
    }
}
