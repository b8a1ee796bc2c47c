import BusinessCalendar
import CaseDomain
import CaseStore
import Foundation
import RuleBooks
import SeededRandom
import ShouwenLimits
import TestBank
import Testing

@testable import CaseService

/// Books with hot spots, and what is told of cases under them.
enum HotSpotBank {
    static let day: Int64 = 86_400_000
    static let month = 31 * day
    /// Monday 2026-03-02 10:00 in Shanghai.
    static let start = Timestamp("2026-03-02T10:00:00+08:00")!

    /// Who confirms what the intake department puts on record.
    static let second = Bank.person("3301", .serviceStandards, Bank.headquarters)

    /// The customer takes the matter back, then.
    static func withdrawal(at moment: Timestamp) -> Withdraw {
        Withdraw(reason: "settled", word: CustomerWord(saidBy: Bank.word.saidBy, at: moment, means: .inPerson))
    }

    /// The shipped book with the hot spot of three people within a month, with another window where one is given.
    static func rules(window: Period = .months(1), over law: RuleBook? = nil, edition: String? = nil) throws -> InstitutionRules {
        var book = try #require(RuleBookCatalogue.shipped.book("realestate", overlays: [], at: start))
        if let rule = book.hotSpots.first {
            book.hotSpots = [HotSpotRule(complainants: rule.complainants, window: window, clause: rule.clause)]
        }
        if let edition { book.effectiveFrom = CivilDate(edition)! }
        if let law { book = book.overlaid(with: law) }
        return InstitutionRules(book: book, calendar: try #require(CalendarCatalogue.shipped.calendar(for: book)))
    }

    /// A law with a hot spot of its own: two people within three days make a case urgent, whatever its grade else.
    static func law() throws -> RuleBook {
        var law = try #require(RuleBookCatalogue.shipped.book("realestate", overlays: [], at: start))
        let clause = try #require(law.hotSpots.first).clause
        law.id = "law"
        law.isOverlay = true
        law.hotSpots = [HotSpotRule(complainants: 2, window: .days(3), clause: clause)]
        law.deadlines = []
        law.severity = [
            SeverityGrade(id: "plain", title: law.severity[0].title, rank: 0, raisedBy: [], clause: clause),
            SeverityGrade(
                id: "rush", title: law.severity[0].title, rank: 1,
                raisedBy: [[FactCondition(fact: "same_type_complainants", test: .atLeast(2))]], clause: clause),
        ]
        return law
    }

    static func complaint(_ person: String, at moment: Timestamp, issue: String = "roof") -> Register {
        Register(
            Registration(
                kind: .complaint, channel: .telephone, receivedAt: moment, narrative: "It leaks.",
                classification: Classification(issue: issue), complainant: Complainant(telephone: person)))
    }

    static func complaint(_ person: String, day: Int64, issue: String = "roof") -> Register {
        complaint(person, at: start.advanced(byMilliseconds: day * Self.day), issue: issue)
    }
}

extension World {
    /// Does what the hot spots have left; how many pieces it took.
    @discardableResult
    func settleHotSpots() throws -> Int {
        var pieces = 0
        while try round().isHotSpotLeft { pieces += 1 }
        return pieces
    }

    func sameType(_ number: CaseNumber, _ fact: String = "same_type_complainants") throws -> Int {
        try state(number).facts[fact].flatMap { Int($0) } ?? 1
    }
}

@Suite("Hot spots")
struct HotSpotTests {
    private static let now = HotSpotBank.start.advanced(byMilliseconds: 60 * HotSpotBank.day)

    private func register(_ world: World, _ person: String, day: Int64) throws -> CaseNumber {
        let key = "\(person) \(day) \(try world.totals()[0])"
        return try world.change(HotSpotBank.complaint(person, day: day), by: Bank.intakeHead, key: key).get().number
    }

    private func change(_ world: World, _ step: any CaseStep, on number: CaseNumber) throws {
        let key = "\(type(of: step).name) \(number) \(try world.totals()[1])"
        _ = try world.change(step, by: Bank.intakeHead, key: key, on: number).get()
    }

    @Test("a merge that is undone counts again, a case taken up again is told what it missed, and what is over is told nothing")
    func backAgain() throws {
        let world = try World(at: Self.now, rules: try HotSpotBank.rules())
        let cases = try (0..<3).map { try register(world, "p\($0)", day: Int64($0)) }
        #expect(try cases.map { try world.sameType($0) } == [3, 3, 3])
        try change(world, MergeCase(into: cases[1], reason: "one roof"), on: cases[2])
        #expect(try cases.map { try world.sameType($0) } == [2, 2, 3])
        try change(world, HotSpotBank.withdrawal(at: Self.now), on: cases[0])
        _ = try world.change(Bank.withdrawalConfirmed, by: HotSpotBank.second, key: "confirmed", on: cases[0]).get()
        try change(world, ReopenCase(reason: "two roofs after all"), on: cases[2])
        #expect(try cases.map { try world.sameType($0) } == [2, 3, 3])
        // The withdrawn complaint still counts, and is told once it is open again.
        try change(world, ReopenCase(reason: "not settled"), on: cases[0])
        #expect(try cases.map { try world.sameType($0) } == [3, 3, 3])
        #expect(try world.state(cases[0]).facts["severity"] == "hot")
    }

    @Test("each case is told a number once, by an event of its own, with the registration that brings it")
    func onceEach() throws {
        let world = try World(at: Self.now, rules: try HotSpotBank.rules())
        for person in 0..<8 { _ = try register(world, "p\(person)", day: Int64(person)) }
        let told = try world.log().filter { $0.content.type == "facts_computed" }.map(\.content.caseID.rawValue)
        // The first two learn of the second and the third, every later one of itself.
        #expect(told.sorted() == [1, 1, 2, 2, 3, 4, 5, 6, 7, 8])
        // Counted anew, as at a first start, nobody is told anything again.
        #expect(try world.settleHotSpots() > 0)
        #expect(try world.log().count { $0.content.type == "facts_computed" } == told.count)
    }

    @Test("one change tells sameTypeToldAtOnceMax other cases; the rest are told by the clocks' rounds", arguments: [-1, 0, 1])
    func atOnce(more: Int) throws {
        let world = try World(at: Self.now, rules: try HotSpotBank.rules())
        let count = Limits.sameTypeToldAtOnceMax + more
        let cases = try (0..<count).map { _ in try register(world, "same", day: 1) }
        try world.settleHotSpots()
        let last = try register(world, "other", day: 2)
        func told() throws -> Int { try cases.count { try world.sameType($0) == 2 } }
        #expect(try told() == min(count, Limits.sameTypeToldAtOnceMax))
        #expect(try world.sameType(last) == 2)
        let pieces = try world.settleHotSpots()
        #expect((pieces > 0) == (more > 0))
        #expect(try told() == count)
    }

    @Test(
        "one work of a round tells sameTypeToldPerRoundMax cases, and takes up as many complaints under other rules", arguments: [-1, 0, 1])
    func perRound(more: Int) throws {
        let most = Limits.sameTypeToldPerRoundMax
        let first = try World(at: Self.now, rules: try HotSpotBank.rules())
        for _ in 0..<(most + more + Limits.sameTypeToldAtOnceMax) { _ = try register(first, "same", day: 1) }
        try first.settleHotSpots()
        _ = try register(first, "other", day: 2)
        let before = try first.totals()[1]
        _ = try first.round()
        #expect(try first.totals()[1] - before == Int64(min(most, most + more)))
        try first.settleHotSpots()
        #expect(try first.totals()[1] - before == Int64(most + more))
        // Another window: a page of complaints a work.
        let second = try World(first.store, at: Self.now, rules: try HotSpotBank.rules(window: .days(2), edition: "2026-04-01"))
        _ = try second.round()
        #expect(try second.read { try $0.note("hot_spots_progress") }?.split(separator: " ").first == "\(most)")
    }

    @Test("a book with another window counts all again, and takes the old counts away")
    func anotherWindow() throws {
        let first = try World(at: Self.now, rules: try HotSpotBank.rules())
        let cases = try (0..<4).map { try register(first, "p\($0)", day: Int64($0 * 4)) }
        #expect(try cases.map { try first.sameType($0) } == [3, 3, 3, 3])
        let second = try World(first.store, at: Self.now, rules: try HotSpotBank.rules(window: .days(6), edition: "2026-04-01"))
        try second.settleHotSpots()
        #expect(try cases.map { try second.sameType($0) } == [2, 2, 2, 2])
        #expect(try second.read { try $0.sameTypeLevel(SameTypeKey(window: HotSpotBank.month, type: "roof"), above: 0) } == nil)
        #expect(try second.settleHotSpots() == 0)
    }

    @Test("cases that were open before the book had hot spots count once their clocks are computed anew")
    func newlyWatched() throws {
        var plain = try HotSpotBank.rules().book
        plain.hotSpots = []
        let first = try World(at: Self.now, rules: InstitutionRules(book: plain, calendar: try HotSpotBank.rules().calendar))
        #expect(try first.recompute() == nil)
        let cases = try (0..<3).map { try register(first, "p\($0)", day: Int64($0)) }
        #expect(try cases.map { try first.sameType($0) } == [1, 1, 1])
        let second = try World(first.store, at: Self.now, rules: try HotSpotBank.rules(edition: "2026-04-01"))
        #expect(try second.recompute() == 3)
        try second.settleHotSpots()
        #expect(try cases.map { try second.sameType($0) } == [3, 3, 3])
    }

    @Test("a law laid over the book counts by its own window, in a fact of its own")
    func twoBooks() throws {
        let world = try World(at: Self.now, rules: try HotSpotBank.rules(over: try HotSpotBank.law()))
        let cases = [try register(world, "a", day: 0), try register(world, "b", day: 10), try register(world, "c", day: 11)]
        #expect(try cases.map { try world.sameType($0) } == [3, 3, 3])
        #expect(try cases.map { try world.sameType($0, "same_type_complainants:law") } == [1, 2, 2])
        #expect(try cases.map { try world.state($0).facts["severity"] } == ["hot", "rush", "rush"])
    }
}

/// Random histories through the service's own door. Histories: SHOUWEN_HISTORIES, else 100; `make fuzz` plays
/// 10,000.
@Suite("Hot spots of random histories")
struct HotSpotHistoryTests {
    static let histories = ProcessInfo.processInfo.environment["SHOUWEN_HISTORIES"].flatMap { Int($0) } ?? 100

    @Test("are what the words of two books' rules say at once, whatever comes late, is merged, withdrawn or taken up again")
    func histories() throws {
        var random = SplitMix(seed: 11)
        let rules = try HotSpotBank.rules(over: try HotSpotBank.law())
        for history in 0..<Self.histories {
            let world = try World(at: HotSpotBank.start.advanced(byMilliseconds: 60 * HotSpotBank.day), rules: rules)
            var life = HotSpotLife(world: world)
            for step in 0..<10 {
                try life.step(step, &random)
                try world.settleHotSpots()
                guard let wrong = try life.wrong() else { continue }
                Issue.record("history \(history), step \(step): \(wrong)")
                return
            }
        }
    }
}

/// One history and what the oracle says of it.
struct HotSpotLife {
    let world: World
    private(set) var cases: [CaseNumber] = []

    init(world: World) { self.world = world }

    mutating func step(_ step: Int, _ random: inout SplitMix) throws {
        let day = Int64.random(in: 0...50, using: &random)
        let draw = Int.random(in: 0..<10, using: &random)
        guard draw < 4, let number = cases.randomElement(using: &random), let other = cases.randomElement(using: &random) else {
            let register = HotSpotBank.complaint("p\(Int.random(in: 0...4, using: &random))", day: day)
            cases.append(try world.change(register, by: Bank.intakeHead, key: "k\(step)").get().number)
            return
        }
        let steps: [any CaseStep] = [
            MergeCase(into: other, reason: "same"),
            HotSpotBank.withdrawal(at: HotSpotBank.start.advanced(byMilliseconds: 55 * HotSpotBank.day)), ReopenCase(reason: "again"),
            ReopenCase(reason: "again"),
        ]
        // Refused where the case is not in a state for it.
        _ = world.change(steps[draw], by: Bank.intakeHead, key: "k\(step)", on: number)
        if steps[draw] is Withdraw { _ = world.change(Bank.withdrawalConfirmed, by: HotSpotBank.second, key: "c\(step)", on: number) }
    }

    func wrong() throws -> String? {
        let states = try cases.map { try world.state($0) }
        let members = states.filter { $0.phase != .merged }.map {
            NaiveHotSpot.Member(receivedAt: $0.registration.receivedAt, person: $0.registration.complainant.telephone)
        }
        let month = NaiveHotSpot(members, milliseconds: HotSpotBank.month)
        let threeDays = NaiveHotSpot(members, milliseconds: 3 * HotSpotBank.day)
        let over: [Phase] = [.merged, .withdrawn, .notAccepted, .closed, .archived, .transferred]
        for state in states where !over.contains(state.phase) {
            let moment = state.registration.receivedAt
            let right = (min(3, month.people(around: moment)), min(2, threeDays.people(around: moment)))
            let told = (try world.sameType(state.number), try world.sameType(state.number, "same_type_complainants:law"))
            if told != right { return "case \(state.number) told \(told), right \(right)" }
            let isRaisedOtherwise = state.facts[.complainants] >= 3
            let grade = right.1 == 2 ? "rush" : right.0 == 3 ? "hot" : "general"
            if !isRaisedOtherwise, state.facts["severity"] != grade { return "case \(state.number) not \(grade)" }
        }
        return nil
    }
}
