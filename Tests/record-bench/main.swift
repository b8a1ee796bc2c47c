// What it costs to write and to read a record, beside Foundation's JSONEncoder and JSONDecoder.
//
//     record-bench            prints one line a record and direction: nanoseconds of both, and how many times faster
//
// The two take turns, round by round, so that what else the machine does falls on both; the figures are medians of the rounds.
import Dispatch
import Foundation
import RecordForm

/// Nanoseconds that `body` takes once, over enough repetitions for the clock.
func nanoseconds(_ body: () throws -> Int) rethrows -> Double {
    let repetitions = 2_000
    var sum = 0
    let start = DispatchTime.now().uptimeNanoseconds
    for _ in 0..<repetitions { sum &+= try body() }
    let taken = DispatchTime.now().uptimeNanoseconds - start
    precondition(sum > 0)
    return Double(taken) / Double(repetitions)
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

/// Two ways of the same, in turns.
func compare(_ name: String, ours: () throws -> Int, theirs: () throws -> Int) rethrows {
    var figures: [(ours: Double, theirs: Double)] = []
    for _ in 0..<21 { figures.append((try nanoseconds(ours), try nanoseconds(theirs))) }
    let (mine, other) = (median(figures.map(\.ours)), median(figures.map(\.theirs)))
    let padding = String(repeating: " ", count: max(1, 24 - name.count))
    print("\(name)\(padding)RecordForm \(Int(mine)) ns, Foundation \(Int(other)) ns, \((other / mine * 10).rounded() / 10) times")
}

func compare<Value: Recordable & Codable & Equatable>(_ name: String, _ value: Value) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let decoder = JSONDecoder()
    let record = RecordForm.write(value)
    let json = Array(try encoder.encode(value))
    let (ours, theirs) = (try RecordForm.read(Value.self, from: record), try decoder.decode(Value.self, from: Data(json)))
    precondition(ours == value && theirs == value)
    print("\(name): \(record.count) bytes")
    var kept: Value?
    try compare("\(name), write") {
        RecordForm.write(value).count
    } theirs: {
        Array(try encoder.encode(value)).count
    }
    try compare("\(name), read") {
        kept = try RecordForm.read(Value.self, from: record)
        return kept == nil ? 0 : 1
    } theirs: {
        kept = try decoder.decode(Value.self, from: Data(json))
        return kept == nil ? 0 : 1
    }
}

try compare("registration", Registration.sample)
try compare("deadline", Deadline.sample)
