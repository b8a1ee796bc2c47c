import BusinessCalendar
import CaseStore
import CaseStoreFixtures
import CaseStoreMemory
import CaseDomain
import Foundation
import AuditChain
import SeededRandom
import ShouwenLimits
import Testing

@testable import CaseService

/// Random histories: SHOUWEN_HISTORIES, else 500; `make fuzz` plays 10,000.
@Suite("Counting people of one type")
struct SameTypeIndexTests {
    static let histories = ProcessInfo.processInfo.environment["SHOUWEN_HISTORIES"].flatMap { Int($0) } ?? 500
    static let day: Int64 = 86_400_000

    /// Days of receipt with the person, the case's own day, people within 30 days: what the words of the rule say, worked out by hand.
    static let windows: [([(Int64, String)], Int64, Int)] = [
        ([(0, "a")], 0, 1), ([(0, "a"), (1, "a"), (2, "a")], 1, 1), ([(0, "a"), (10, "b"), (29, "c")], 0, 3),
        ([(0, "a"), (10, "b"), (30, "c")], 0, 2), ([(0, "a"), (10, "b"), (30, "c")], 10, 2), ([(0, "a"), (29, "b"), (58, "c")], 29, 2),
        ([(0, "a"), (20, "b"), (25, "c"), (49, "d")], 25, 3), ([(-31, "a"), (-1, "b"), (0, "c")], -1, 2),
    ]

    @Test("counts the different people of the fullest window around a case, in whatever order they come", arguments: windows)
    func counts(members: [(Int64, String)], at own: Int64, people: Int) throws {
        let moment = Timestamp(milliseconds: own * Self.day)
        let naive = NaiveHotSpot(
            members.map { .init(receivedAt: Timestamp(milliseconds: $0.0 * Self.day), person: $0.1) }, milliseconds: 30 * Self.day)
        #expect(naive.people(around: moment) == people)
        for order in [members, members.reversed()] {
            let index = SameTypeIndex(key: SameTypeKey(window: 30 * Self.day, type: "roof"), most: 9)
            let store = CaseStoreMemory(logID: LogID(rawValue: "test"))
            let counted = try store.write { tables in
                for (number, member) in order.enumerated() {
                    let complaint = SameTypeComplaint(
                        caseID: CaseID(rawValue: Int64(number + 1)), type: "roof",
                        receivedAt: Timestamp(milliseconds: member.0 * Self.day), person: member.1)
                    try tables.save(complaint)
                    _ = try index.join(complaint, in: tables)
                }
                return try index.people(around: moment, in: tables)
            }
            #expect(counted == people)
        }
    }

    @Test("says the same as the words of the rule after each step of random histories: late arrivals, merges, reopenings, withdrawals")
    func oracle() throws {
        var random = SplitMix(seed: 7)
        for history in 0..<Self.histories {
            // Two rules at once, on the same complaints.
            let rules = [(Int64.random(in: 1...12, using: &random), 3), (Int64.random(in: 13...40, using: &random), 5)]
            let (window, most) = rules[history % 2]
            let life = Life(window: window, most: most, drawing: SplitMix(seed: random.next()))
            let store = CaseStoreMemory(logID: LogID(rawValue: "test"))
            let wrong = try store.write { tables in try life.play(in: tables) }
            #expect(wrong == nil, "history \(history)")
            if wrong != nil { return }
        }
    }
}

/// One random history under one rule, and what the oracle says of it.
private struct Life: Sendable {
    let window: Int64
    let most: Int
    let drawing: SplitMix

    /// Plays it; the first thing that is wrong, if any.
    func play(in tables: any SameTypeWriting) throws -> String? {
        var random = drawing
        let index = SameTypeIndex(key: SameTypeKey(window: window, type: "t"), most: most)
        let steps = Int.random(in: 2...20, using: &random)
        let people = Int.random(in: 1...8, using: &random)
        let span = Int64.random(in: 1...60, using: &random)
        var counted: [CaseID: SameTypeComplaint] = [:]
        var left: [SameTypeComplaint] = []
        var over: Set<CaseID> = []
        for step in 0..<steps {
            let draw = Int.random(in: 0..<10, using: &random)
            if draw < 2, let merged = counted.values.sorted(by: { $0.caseID < $1.caseID }).randomElement(using: &random) {
                counted[merged.caseID] = nil
                left.append(merged)
                try tables.forgetSameTypeCounts(of: merged.caseID)
                try settle(try index.leave(merged, in: tables), index, in: tables)
                try tables.forgetSameType(of: merged.caseID)
            } else if draw == 2, let withdrawn = counted.keys.sorted().randomElement(using: &random) {
                over.insert(withdrawn)
                try tables.forgetSameTypeCounts(of: withdrawn)
            } else {
                let isBack = draw < 5 && !left.isEmpty
                let complaint =
                    isBack
                    ? left.removeLast()
                    : SameTypeComplaint(
                        caseID: CaseID(rawValue: Int64(step + 1)), type: "t",
                        receivedAt: Timestamp(milliseconds: Int64.random(in: -span...span, using: &random)),
                        person: "p\(Int.random(in: 1...people, using: &random))")
                counted[complaint.caseID] = complaint
                over.remove(complaint.caseID)
                try tables.save(complaint)
                let (own, changes) = try index.join(complaint, in: tables)
                try tables.save(index.count(complaint, own))
                try settle(changes, index, in: tables)
            }
            let naive = NaiveHotSpot(
                counted.values.map { .init(receivedAt: $0.receivedAt, person: $0.person) }, milliseconds: window)
            for complaint in counted.values {
                let right = min(most, naive.people(around: complaint.receivedAt))
                let told = try tables.sameTypeCount(index.key, of: complaint.caseID)?.people
                let isRight = over.contains(complaint.caseID) ? told == nil : told == right
                if !isRight { return "step \(step): case \(complaint.caseID.rawValue) told \(told ?? 0), right \(right)" }
                if try index.people(around: complaint.receivedAt, in: tables) != right { return "step \(step): counted wrong" }
            }
            let wrong = try index.changes(-200, 200, in: tables).filter { change in
                try change.told.contains { level in
                    try !tables.sameTypeCounts(index.key, people: level, from: change.from, before: change.before, limit: 1).isEmpty
                }
            }
            if !wrong.isEmpty { return "step \(step): found wrong what is right: \(wrong)" }
        }
        return nil
    }

    private func settle(_ changes: [SameTypeIndex.Change], _ index: SameTypeIndex, in tables: any SameTypeWriting) throws {
        for change in changes {
            for level in change.told {
                for var count in try tables.sameTypeCounts(
                    index.key, people: level, from: change.from, before: change.before, limit: 1000)
                {
                    count.people = change.people
                    try tables.save(count)
                }
            }
        }
    }
}
