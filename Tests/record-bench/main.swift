// What it costs to write and to read a record and an event, beside Foundation's JSONEncoder and JSONDecoder; and to fold a case.
//
//     record-bench                      prints one line a record and direction: nanoseconds of both, and how many times faster; then
//                                       nanoseconds an event of histories of several lengths: alike, if folding is linear
//     record-bench NAME WHOSE COUNT     does one thing COUNT times, to count instructions (`valgrind --tool=callgrind`): NAME as printed,
//                                       such as "registration, read"; WHOSE is `ours` or `theirs`
//
// Nanoseconds are those of this thread's processor time, so that what else the machine does is not counted. The two take turns, round by
// round, so that what it does to caches and clocks falls on both; the figures are medians of the rounds.
import AuditChain
import BusinessCalendar
import CaseDomain
import CaseRecord
import Foundation
import RecordForm

/// One thing and Foundation's way of the same.
struct Contest {
    let name: String
    let ours: () throws -> Int
    let theirs: () throws -> Int
}

/// Nanoseconds of processor time that this thread has used.
func processorTime() -> Int {
    var time = timespec()
    precondition(clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
}

/// Nanoseconds that `body` takes once, over enough repetitions for the clock.
func nanoseconds(_ repetitions: Int, _ body: () throws -> Int) rethrows -> Double {
    var sum = 0
    let start = processorTime()
    for _ in 0..<repetitions { sum &+= try body() }
    let taken = processorTime() - start
    precondition(sum > 0)
    return Double(taken) / Double(repetitions)
}

/// 1 for a value. Handed in where it lies: to hand it over, or to compare it with nil, copies the whole value.
func isThere<Value>(_ value: inout Value?) -> Int {
    if case .some = value { 1 } else { 0 }
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

func padded(_ name: String) -> String { name + String(repeating: " ", count: max(1, 28 - name.count)) }

/// Two ways of the same, in turns.
func run(_ contest: Contest) throws {
    var figures: [(ours: Double, theirs: Double)] = []
    for _ in 0..<101 { figures.append((try nanoseconds(400, contest.ours), try nanoseconds(100, contest.theirs))) }
    let (mine, other) = (median(figures.map(\.ours)), median(figures.map(\.theirs)))
    print("\(padded(contest.name))ours \(Int(mine)) ns, Foundation \(Int(other)) ns, \((other / mine * 10).rounded() / 10) times")
}

let encoder = JSONEncoder()
encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
let decoder = JSONDecoder()

func contests<Value: Recordable & Codable & Equatable>(_ name: String, _ value: Value) throws -> [Contest] {
    let record = RecordForm.write(value)
    let json = Data(try encoder.encode(value))
    let (ours, theirs) = (try RecordForm.read(Value.self, from: record), try decoder.decode(Value.self, from: json))
    precondition(ours == value && theirs == value)
    var kept: Value?
    return [
        Contest(name: "\(name), write") {
            RecordForm.write(value).count
        } theirs: {
            Array(try encoder.encode(value)).count
        },
        Contest(name: "\(name), read") {
            kept = try RecordForm.read(Value.self, from: record)
            return isThere(&kept)
        } theirs: {
            kept = try decoder.decode(Value.self, from: json)
            return isThere(&kept)
        },
    ]
}

/// An event through `EventCoding`, and its plain twin. The twin is read from the event's own record: it has every field of it.
func contests<Plain: Codable & Equatable>(_ event: GroundedEvent, _: Plain.Type) throws -> [Contest] {
    let type = event.event.eventName.rawValue
    let record = EventCoding.encode(event)
    let twin = try decoder.decode(Enveloped<Plain>.self, from: Data(record))
    let json = try encoder.encode(twin)
    let again = try EventCoding.decode(type: type, payload: record)
    precondition(again == event && json.count == record.count, "the twin of \(type) lacks a field")
    var (kept, keptTwin): (GroundedEvent?, Enveloped<Plain>?)
    return [
        Contest(name: "\(type), write") {
            EventCoding.encode(event).count
        } theirs: {
            Array(try encoder.encode(twin)).count
        },
        Contest(name: "\(type), read") {
            kept = try EventCoding.decode(type: type, payload: record)
            return isThere(&kept)
        } theirs: {
            keptTwin = try decoder.decode(Enveloped<Plain>.self, from: json)
            return isThere(&keptTwin)
        },
    ]
}

/// Nanoseconds an event, to fold histories of several lengths.
func fold() throws {
    for count in [100, 1_000, 4_000] {
        let records = Events.life(of: count)
        let entries = records.enumerated().map { index, record in
            ChainEntry(
                sequence: Int64(index + 1), caseID: 1, version: Int64(index + 1), type: record.content.event.eventName.rawValue,
                staff: record.actor.staff.rawValue, role: record.actor.role.rawValue, unit: record.actor.unit.rawValue,
                happenedAt: record.happenedAt.milliseconds, recordedAt: record.recordedAt.milliseconds,
                payload: EventCoding.encode(record.content))
        }
        let rounds = 40_000 / count
        let read = median(
            try (0..<11).map { _ in try nanoseconds(rounds) { Int(try History.fold(entries)?.version ?? 0) } / Double(count) })
        let applied = median(
            (0..<11).map { _ in
                nanoseconds(rounds) {
                    var state: Case?
                    for record in records { Case.advance(&state, by: record) }
                    return Int(state?.version ?? 0)
                } / Double(count)
            })
        print("\(padded("fold, \(count) events"))\(Int(read)) ns an event, of which applied in \(Int(applied)) ns")
    }
}

let all =
    try contests("registration", Registration.sample) + contests("deadline", Deadline.sample)
    + contests(Events.registered, PlainRegistered.self) + contests(Events.deadlineSet, PlainDeadlineSet.self)
let arguments = CommandLine.arguments
if arguments.count == 4, let contest = all.first(where: { $0.name == arguments[1] }), let count = Int(arguments[3]) {
    for _ in 0..<count { _ = arguments[2] == "ours" ? try contest.ours() : try contest.theirs() }
} else {
    for contest in all { try run(contest) }
    try fold()
}
