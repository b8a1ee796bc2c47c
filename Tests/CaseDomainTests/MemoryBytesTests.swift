import BusinessCalendar
import TestBank
import Testing

@testable import CaseDomain

/// Memory that a value has allocated, apart from itself.
private protocol Allocating { var allocated: Int { get } }

extension Array: Allocating { fileprivate var allocated: Int { isEmpty ? 0 : 32 + capacity * MemoryLayout<Element>.stride } }
extension Set: Allocating { fileprivate var allocated: Int { isEmpty ? 0 : 64 + capacity * 4 / 3 * MemoryLayout<Element>.stride } }
extension Dictionary: Allocating {
    fileprivate var allocated: Int { isEmpty ? 0 : 64 + capacity * 4 / 3 * (MemoryLayout<Key>.stride + MemoryLayout<Value>.stride) }
}
extension String: Allocating { fileprivate var allocated: Int { utf8.count > 15 ? 32 + utf8.count : 0 } }

/// All of it, found by walking the value's parts.
private func allocated(in value: Any) -> Int {
    let own = (value as? any Allocating)?.allocated ?? 0
    // A text has no parts of its own here; what a mirror shows of it are its letters.
    if value is String { return own }
    return Mirror(reflecting: value).children.reduce(own) { $0 + allocated(in: $1.value) }
}

@Suite("The estimate of a case's memory")
struct MemoryBytesTests {
    private static func state(_ registration: Registration, _ events: [any CaseEvent]) throws -> Case {
        let registered = Registered(number: CaseNumber(year: 2026, serial: 1), register: "complaints", registration: registration)
        var state: Case?
        for event in [registered] + events {
            let grounded = GroundedEvent(
                event, under: ClauseReference(book: "bank-default", edition: "2020-03-01", clause: "a-long-clause-name"))
            Case.advance(&state, by: RecordedEvent(grounded, by: Bank.officer, happenedAt: Bank.now, recordedAt: Bank.now))
        }
        return try #require(state)
    }

    private static func text(_ bytes: Int) -> String { String(repeating: "x", count: bytes) }

    private static let bare = Registration(kind: .inquiry, channel: .inPerson, receivedAt: Bank.received, narrative: "?")
    private static let full = Registration(
        kind: .complaint, channel: .inPerson, receivedAt: Bank.received, place: text(200), narrative: text(60_000), demand: text(4000),
        classification: Classification(product: text(60), subProduct: text(60), issue: text(60), subIssue: text(60)),
        complainant: Complainant(
            name: text(100), telephone: text(30), identityDocument: text(60), account: text(60), address: text(500)),
        units: (1...32).map { UnitID(rawValue: "unit-with-a-long-name-\($0)") },
        staff: (1...32).map { StaffID(rawValue: "staff-of-long-name-\($0)") },
        facts: Dictionary(uniqueKeysWithValues: (1...40).map { ("fact_with_a_long_name_\($0)", text(100)) }),
        reference: ExternalReference(source: text(30), id: text(60)))

    private static let clocks: [any CaseEvent] = (1...200).map { index in
        DeadlineSet(
            name: "acknowledge_to_customer", book: "bank-default", start: .registered, startedAt: Bank.received, dueAt: Bank.now,
            warnAt: [Bank.now, Bank.now], provisional: false,
            basis: .init(
                bookFrom: "2020-03-01", calendar: "cn-mainland-2026.1", ownDays: "own-days-2026.3",
                unit: UnitID(rawValue: "outlet-with-a-name"),
                others: [.init(book: "cn-bank-statute", clause: CoreClause.audit.reference, dueAt: Bank.now)]))
    }

    private static let steps: [any CaseEvent] = (1...64).flatMap { index -> [any CaseEvent] in
        [
            RecordInvestigation(finding: text(500), sources: [text(20), text(40)]), Reply(text: text(300), means: .letter),
            RecordCallback(reached: false, satisfaction: .notAsked, note: text(30)),
            RecordStep(step: .recordMeasure, text: text(100), facts: ["measure": text(30)]),
        ]
    }

    private static let ended: [any CaseEvent] = [
        HandOver(unit: Bank.outlet, reason: text(2000)),
        Decide(
            outcome: .neutral, reasoning: text(30_000), measures: Array(repeating: Measure(kind: .apology, note: text(3000)), count: 30)),
        Close(summary: text(9000), rootCause: text(9000), prevention: text(9000)),
        ImportedResponse(
            response: text(9000), publicResponse: text(9000), timely: nil, disputed: nil, isClosed: false,
            remainder: Dictionary(uniqueKeysWithValues: (1...30).map { ("name_of_something_\($0)", text(300)) })),
    ]

    private static let kinds: [(name: String, registration: Registration, events: [any CaseEvent])] = [
        ("bare", bare, []), ("full", full, []), ("with clocks", bare, clocks), ("with steps", bare, steps), ("ended", bare, ended),
        ("with everything", full, clocks + steps + ended),
    ]

    @Test("is never below what the case's parts have allocated, and not three times as much", arguments: kinds.map(\.name))
    func estimate(kind: String) throws {
        let (_, registration, events) = try #require(Self.kinds.first { $0.name == kind })
        let state = try Self.state(registration, events)
        let parts = MemoryLayout<Case>.stride + allocated(in: state)
        #expect(state.memoryBytes >= parts, "\(state.memoryBytes) estimated, \(parts) found")
        #expect(state.memoryBytes <= 3 * parts, "\(state.memoryBytes) estimated, \(parts) found")
    }
}
