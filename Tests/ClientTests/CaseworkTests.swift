import Testing
import WireMessages

@testable import ClientKit
import Wording

@Suite("Facts, histories in pages, and the clocks behind why")
struct CaseworkTests {
    static let facts: [(text: String, fact: Fact?)] = [
        ("complexity=simple", Fact(name: "complexity", value: "simple")), ("a=b=c", Fact(name: "a", value: "b=c")),
        ("a=", Fact(name: "a", value: "")), ("=b", nil), ("a", nil), ("", nil),
    ]

    @Test("a fact is a name, an equals sign and a value", arguments: facts)
    func fact(text: String, fact: Fact?) {
        #expect(FactText.fact(text) == fact)
    }

    @Test("a history is read page by page; a page that holds nothing ends no endless reading")
    func pages() throws {
        var asked: [Int64] = []
        let entries = try HistoryPages.all { after in
            asked.append(after)
            let versions = (after + 1)...min(after + 2, 5)
            return GetHistoryReply(entries: versions.map { HistoryEntry(version: $0) }, more: after + 2 < 5)
        }
        #expect(entries.map(\.version) == [1, 2, 3, 4, 5])
        #expect(asked == [0, 2, 4])
        #expect(throws: ClientFailure.self) { try HistoryPages.all { _ in GetHistoryReply(more: true) } }
    }

    /// `date -u -d 2026-07-15T02:30:00Z +%s` is 1784082600.
    private static let morning: Int64 = 1_784_082_600_000

    private func teller(_ language: Language) throws -> CaseTeller {
        CaseTeller(wording: Voice(language), moments: try #require(MomentFormat(zone: "Asia/Shanghai")), style: .plain)
    }

    @Test("why shows each clock with its clause, start, versions, the other limits and the arithmetic")
    func why() throws {
        let clause = Clause(ruleBook: "gdrcu", id: "art18", citation: "第十八条", english: "Within 7 working days.", chinese: "七个工作日内答复。")
        let other = Clause(ruleBook: "gdrcu", id: "cn-bank-statute:decide", citation: "第十五条")
        let deadline = Deadline(
            name: "reply", startedAt: Self.morning, dueAt: Self.morning + 86_400_000, state: "running", clause: clause,
            startedBy: "registered", bookFrom: "2008-10-01", calendar: "cn 2026",
            others: [OtherLimit(clause: other, dueAt: Self.morning + 172_800_000)], arithmetic: ["2026-07-16 works: 1 of 1"])
        let reply = ExplainCaseReply(caseNumber: "2026-00000001-4", phase: .accepted, deadlines: [deadline])
        #expect(
            try teller(.english).explanation(reply).drop { $0 != "Deadlines" } == [
                "Deadlines",
                "  - reply  due 2026-07-16 10:30:00  running",
                "     clause: gdrcu/art18 第十八条",
                "     Within 7 working days.",
                "     started by registered at 2026-07-15 10:30:00",
                "     rule book in force from 2008-10-01; calendar cn 2026",
                "     also limited until 2026-07-17 10:30:00 under gdrcu/cn-bank-statute:decide 第十五条",
                "     day by day:",
                "       2026-07-16 works: 1 of 1",
            ])
        let chinese = try teller(.chinese).explanation(reply)
        #expect(chinese.contains("     自registered起算，2026-07-15 10:30:00"))
        #expect(chinese.contains("     另有时限 2026-07-17 10:30:00，依据 gdrcu/cn-bank-statute:decide 第十五条"))
    }

    @Test("counts show breaches, missed limits and forbidden words, each apart")
    func tallies() throws {
        let reply = CountCasesReply(
            cases: 2, events: 9, phases: [PhaseCount(phase: .closed, cases: 2)],
            tallies: [
                Tally(name: "breach:late_reply", count: 3), Tally(name: "missed:reply", count: 4), Tally(name: "speech:2001", count: 1),
                Tally(name: "odd", count: 5),
            ])
        #expect(
            try teller(.english).counts(reply).drop { $0 != "Breaches" } == [
                "Breaches", "  name        times", "  ----------  -----", "  late_reply      3", "",
                "Limits missed", "  name   times", "  -----  -----", "  reply      4", "",
                "Forbidden words, by staff", "  name  times", "  ----  -----", "  2001      1", "",
                "Other counters", "  name  times", "  ----  -----", "  odd       5",
            ])
        #expect(try teller(.chinese).counts(reply).contains("禁用语（按人员）"))
    }
}
