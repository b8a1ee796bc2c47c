import BusinessCalendar
import CaseDomain
import CaseStore
import CaseStoreFixtures
import CaseStoreSQLite
import Foundation
import SeededRandom
import ShouwenLimits
import TestBank
import Testing

@testable import CaseService

/// Thrown to undo what was tried on a store.
private struct Undone: Error {}

@Suite("Hot spots held against the log")
struct DerivedHotSpotTests {
    private static let now = HotSpotBank.start.advanced(byMilliseconds: 60 * HotSpotBank.day)

    /// Plays on a new store, closes it, and lends its tables to `body`, which cannot keep what it changes.
    private func tables(
        after play: (World) throws -> Void, _ body: (any DerivedTableWriting, InstitutionRules) throws -> Void
    ) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("hot-spots-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = StoreFiles(database: folder.path + "/cases.db")
        try CaseStoreSQLite.make(files)
        let rules = try HotSpotBank.rules(over: try HotSpotBank.law())
        let store = try CaseStoreSQLite(files, logger: quiet)
        let result = Result {
            let world = try World(store, at: Self.now, rules: rules)
            _ = try world.recompute()
            try play(world)
        }
        store.close()
        try result.get()
        #expect(throws: Undone.self) {
            try CaseStoreSQLite.rewrite(files, logger: quiet, entry: { _ in Sample.event(.ofTheStore, version: 1) }) { tables in
                try body(tables, rules)
                throw Undone()
            }
        }
    }

    private func places(_ tables: any DerivedTableReading, _ rules: InstitutionRules) throws -> [String] {
        try TableVerification.run(tables, rules: rules).shown.map { "\($0.table) \($0.row) \($0.column)" }
    }

    @Test("fit it after random histories under two rules at once, as they are kept and as they are made anew")
    func histories() throws {
        var random = SplitMix(seed: 23)
        for history in 0..<12 {
            try tables { world in
                var life = HotSpotLife(world: world)
                for step in 0..<16 { try life.step(step, &random) }
                if history.isMultiple(of: 2) { try world.settleHotSpots() }
            } _: { tables, rules in
                #expect(try places(tables, rules) == [], "history \(history), kept")
                let kept = try rows(tables)
                _ = try TableRebuilding.run(tables, rules: rules)
                #expect(try places(tables, rules) == [], "history \(history), made anew")
                #expect(try rows(tables) == kept, "history \(history)")
            }
        }
    }

    /// Complaints, stretches and what cases were told.
    private func rows(_ tables: any DerivedTableReading) throws -> [String] {
        let complaints = try tables.sameTypes(after: .ofTheStore, limit: 100)
        let counts = try (1...20).flatMap { try tables.sameTypeCounts(of: CaseID(rawValue: $0)) }
        return complaints.map { "\($0)" } + counts.map { "\($0)" }
            + (try tables.sameTypeSpans(above: nil, limit: 500)).map { "\($0)" }
    }

    @Test("miss what is still to be told once its range is gone or too small; made anew they have it again")
    func unsettled() throws {
        try tables { world in
            let told = HotSpotBank.complaint("same", day: 1)
            for index in 0..<(Limits.sameTypeToldAtOnceMax + 2) {
                _ = try world.change(told, by: Bank.intakeHead, key: "k\(index)").get()
            }
            try world.settleHotSpots()
            _ = try world.change(HotSpotBank.complaint("other", day: 2), by: Bank.intakeHead, key: "other").get()
        } _: { tables, rules in
            #expect(try places(tables, rules) == [])
            let ranges = try tables.sameTypeUnsettled(above: nil, limit: 10)
            #expect(ranges.count == 2)
            for range in ranges { try tables.forgetSameTypeUnsettled(range.key) }
            let missed = try places(tables, rules)
            // Two cases under each of two rules.
            #expect(missed.count == 4 && missed.allSatisfy { $0.hasPrefix("same_type_unsettled ") }, "\(missed)")
            for range in ranges { try tables.save(SameTypeUnsettled(key: range.key, from: range.from, before: range.from)) }
            #expect(try places(tables, rules).count == 4)
            _ = try TableRebuilding.run(tables, rules: rules)
            #expect(try places(tables, rules) == [])
            #expect(Set(try tables.sameTypeUnsettled(above: nil, limit: 10).map(\.key)) == Set(ranges.map(\.key)))
        }
    }

    @Test("tell a stretch that is missing, or begins or ends elsewhere, and a number that the case was not told")
    func changed() throws {
        try tables { world in
            for (index, day) in [1, 1, 1].enumerated() {
                _ = try world.change(HotSpotBank.complaint("p", day: Int64(day)), by: Bank.intakeHead, key: "k\(index)").get()
            }
            try world.settleHotSpots()
        } _: { tables, rules in
            #expect(try places(tables, rules) == [])
            let spans = try tables.sameTypeSpans(above: nil, limit: 10)
            #expect(spans.count == 2)
            for span in spans {
                let row = "same_type_spans \(span.key.window) roof \(span.stretch) \(span.person)"
                var other = span
                (other.first, other.last) = (span.first + 1, span.last + 1)
                try tables.save(other)
                #expect(try places(tables, rules) == ["\(row) first", "\(row) last"])
                try tables.save(span)
                try tables.forget(span)
                #expect(try places(tables, rules).contains("\(row) all"))
                try tables.save(span)
            }
            #expect(try places(tables, rules) == [])
            for var count in try tables.sameTypeCounts(of: CaseID(rawValue: 2)) {
                count.people += 1
                try tables.save(count)
                #expect(try places(tables, rules) == ["same_type_counts 2 \(count.key.window) people"])
                count.people -= 1
                try tables.save(count)
            }
            #expect(try tables.sameTypeUnsettled(above: nil, limit: 1).isEmpty)
        }
    }

    @Test("are made for a book once: a book without hot spots in between takes the rows away, and the next makes them again")
    func andBack() throws {
        let rules = try HotSpotBank.rules()
        var plain = rules.book
        plain.hotSpots = []
        let first = try World(at: Self.now, rules: rules)
        let cases = try (0..<2).map { index in
            try first.change(HotSpotBank.complaint("p\(index)", day: 1), by: Bank.intakeHead, key: "k\(index)").get().number
        }
        // Counted for another window and then for this one, so that how far it came was noted.
        try World(first.store, at: Self.now, rules: try HotSpotBank.rules(window: .days(2))).settleHotSpots()
        for book in [rules, InstitutionRules(book: plain, calendar: rules.calendar), rules] {
            try World(first.store, at: Self.now, rules: book).settleHotSpots()
        }
        let last = try World(first.store, at: Self.now, rules: rules)
        _ = try last.change(HotSpotBank.complaint("p9", day: 1), by: Bank.intakeHead, key: "k9").get()
        #expect(try cases.map { try last.sameType($0) } == [3, 3])
    }
}
