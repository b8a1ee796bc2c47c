import BusinessCalendar
import enum CaseDomain.Role
import ShouwenLimits
import Testing
import WireMessages

@testable import ClientKit
import Wording

@Suite("CaseTeller")
struct CaseTellerTests {
    /// `date -u -d 2026-07-15T02:30:00Z +%s` is 1784082600.
    private static let morning: Int64 = 1_784_082_600_000
    private static let clause = Clause(
        ruleBook: "gdrcu", id: "art-18", citation: "粤农信联发[2008]250号 第十八条", english: "Within 7 working days.", chinese: "七个工作日内答复。")

    private func teller(_ language: Language) throws -> CaseTeller {
        CaseTeller(wording: Voice(language), moments: try #require(MomentFormat(zone: "Asia/Shanghai")), style: .plain)
    }

    @Test("a story names the case, its deadlines, and for each step the time, person, role, unit and clause")
    func story() throws {
        let view = CaseView(
            caseNumber: "2026-00000001-4", version: 2, phase: .accepted,
            registration: Registration(
                kind: .complaint, channel: .inPerson, receivedAt: Self.morning, narrative: "排队\u{1B}[31m两小时\n无人理会",
                classification: Classification(product: "card", issue: "queue")),
            recordedAt: Self.morning, ownerUnit: "outlet-east", ownerStaff: "1002",
            deadlines: [
                Deadline(
                    name: "reply", dueAt: Self.morning + 86_400_000, state: "running", clause: Self.clause,
                    stateTitle: Title(english: "running", chinese: "计时中"))
            ], masked: true)
        let history = [
            HistoryEntry(
                version: 1, type: "registered", happenedAt: Self.morning, recordedAt: Self.morning, staff: "1001", role: "teller",
                unit: "outlet-east", english: "registered", chinese: "登记投诉"),
            HistoryEntry(
                version: 2, type: "accepted", happenedAt: Self.morning, recordedAt: Self.morning + 3_600_000, staff: "1002",
                role: "complaint_officer", unit: "outlet-east", clause: Self.clause, english: "accepted", chinese: "受理"),
        ]
        #expect(
            try teller(.chinese).story(view, history: history) == [
                "2026-00000001-4  投诉  已受理",
                "  渠道      现场口头",
                "  收到时间  2026-07-15 10:30:00",
                "  登记时间  2026-07-15 10:30:00",
                "  客户      匿名",
                "  业务      card",
                "  事由      queue",
                "  责任人    outlet-east / 1002",
                "  版本      2",
                "  （本视图中的个人信息已脱敏）",
                "",
                "事情经过",
                "  排队\u{FFFD}[31m两小时",
                "  无人理会",
                "",
                "时限",
                "  时限   到期                 情况    依据",
                "  -----  -------------------  ------  -------------------------------------------",
                "  reply  2026-07-16 10:30:00  计时中  gdrcu/art-18 粤农信联发[2008]250号 第十八条",
                "",
                "办理过程",
                "  1. 2026-07-15 10:30:00  登记投诉",
                "     经办 1001（柜员，outlet-east）",
                "  2. 2026-07-15 10:30:00  受理",
                "     经办 1002（投诉管理人，outlet-east）；2026-07-15 11:30:00 补录",
                "     依据 gdrcu/art-18 粤农信联发[2008]250号 第十八条",
            ])
    }

    @Test("why names who must act, by when, under which clause, and what is missing")
    func why() throws {
        let reply = ExplainCaseReply(
            caseNumber: "2026-00000001-4", phase: .accepted,
            next: [
                Obligation(
                    name: "reply", unit: "outlet-east", dueAt: Self.morning, overdue: true, clause: Self.clause,
                    english: "reply to the customer",
                    chinese: "答复客户")
            ],
            beforeClosing: [Obligation(name: "callback", english: "a callback", chinese: "回访")])
        #expect(
            try teller(.english).explanation(reply) == [
                "2026-00000001-4  accepted",
                "",
                "Next",
                "  - reply to the customer",
                "     must act: outlet-east / anybody of the unit",
                "     due: 2026-07-15 10:30:00  OVERDUE",
                "     clause: gdrcu/art-18 粤农信联发[2008]250号 第十八条",
                "     Within 7 working days.",
                "",
                "Missing before closing",
                "  - a callback",
                "     due: no limit",
            ])
        let nothing = try teller(.chinese).explanation(ExplainCaseReply(caseNumber: "2026-00000001-4", phase: .closed))
        #expect(nothing.contains("  无待办事项"))
        #expect(nothing.contains("  无：可以办结"))
    }

    @Test("what is told keeps to the terminal, a text's further lines below its beginning", arguments: [60, 80, 100, 120])
    func narrow(columns: Int) throws {
        let teller = CaseTeller(
            wording: Voice(.chinese), moments: try #require(MomentFormat(zone: "Asia/Shanghai")), style: .plain(columns: columns))
        let long = "今早在门口取款机取款，机器没有吐卡，我等了半小时没有人管，卡里是这个月的工资，请尽快处理并答复我本人，谢谢。"
        let view = CaseView(
            caseNumber: "2026-00000001-4", registration: Registration(place: long, narrative: long, demand: long),
            deadlines: [
                Deadline(
                    name: "reply", dueAt: Self.morning, state: "running", clause: Self.clause,
                    stateTitle: Title(english: "running", chinese: "计时中"))
            ])
        let entry = HistoryEntry(
            version: 1, type: "registered", happenedAt: Self.morning, recordedAt: Self.morning + 3_600_000, staff: "1001",
            role: "complaint_officer", unit: "outlet-east", clause: Self.clause, chinese: long)
        let owed = Obligation(name: "reply", unit: "outlet-east", dueAt: Self.morning, clause: Self.clause, chinese: long)
        let lines =
            teller.story(view, history: [entry])
            + teller.explanation(ExplainCaseReply(caseNumber: "2026-00000001-4", next: [owed], deadlines: view.deadlines))
        for line in lines { #expect(DisplayWidth.columns(of: line) <= columns, "\(line)") }
        if columns == 60 {
            let first = try #require(lines.firstIndex { $0.hasPrefix("  1. ") })
            #expect(lines[first] == "  1. 2026-07-15 10:30:00  今早在门口取款机取款，机器没有吐")
            #expect(lines[first + 1] == "                          卡，我等了半小时没有人管，卡里是这")
        }
    }

    @Test("a change is answered with number, phase, version, and the proof")
    func receipt() throws {
        var hash = [UInt8](repeating: 0, count: 32)
        hash[0] = 0xAB
        let reply = ChangeReply(
            caseNumber: "2026-00000001-4", version: 1, phase: .registered, recordedAt: Self.morning, logSequence: 9, logHash: hash,
            repeated: true)
        #expect(
            try teller(.english).lines(reply) == [
                "2026-00000001-4: registered (version 1, recorded 2026-07-15 10:30:00)",
                "this had been done before; the first answer is given again",
                "proof: log entry 9, SHA-256 ab" + String(repeating: "00", count: 31),
            ])
    }

    @Test("every value of the wire that is shown has a name in both languages")
    func valueNames() {
        func check<Value: WireEnum & NamedValue>(_ type: Value.Type) {
            for value in type.allCases {
                #expect(value.words.english.isEmpty == (value.rawValue == 0), "\(type).\(value)")
                #expect(value.words.chinese.isEmpty == (value.rawValue == 0), "\(type).\(value)")
            }
            #expect(Set(type.allCases.map(\.words.chinese)).count == type.allCases.count)
        }
        check(CaseKind.self)
        check(Channel.self)
        check(Phase.self)
        check(ServingStatus.self)
        check(Outcome.self)
        check(Satisfaction.self)
        check(MeasureKind.self)
    }

    static let measureWords: [(measure: Measure, english: String, chinese: String)] = [
        (Measure(kind: .apology), "apology", "道歉"),
        (Measure(kind: .apology, note: "当面"), "apology (当面)", "道歉（当面）"),
        (Measure(kind: .compensation, amountMinor: 10_050, currency: "CNY"), "compensation CNY 100.50", "赔偿 人民币 100.50 元"),
        (Measure(kind: .compensation, amountMinor: 5, currency: "CNY"), "compensation CNY 0.05", "赔偿 人民币 0.05 元"),
        (Measure(kind: .compensation, amountMinor: 500, currency: "JPY"), "compensation JPY 500", "赔偿 JPY 500"),
        (Measure(kind: .compensation, amountMinor: 1250, currency: "KWD"), "compensation KWD 1.250", "赔偿 KWD 1.250"),
    ]

    @Test("a measure is told with its amount in the currency's units", arguments: measureWords)
    func measure(row: (measure: Measure, english: String, chinese: String)) {
        #expect(MeasureText.words(row.measure, Voice(.english)) == row.english)
        #expect(MeasureText.words(row.measure, Voice(.chinese)) == row.chinese)
    }

    @Test("what was recorded is told back: findings, decision, replies, callbacks, steps, closing, the other system's answer")
    func record() throws {
        let done = DoneBy(
            staff: "1002", role: Title(english: "officer", chinese: "投诉管理人"), unit: Title(english: "East", chinese: "城东支行"),
            happenedAt: Self.morning)
        let view = CaseView(
            findings: [FindingView(done: done, finding: "属实", sources: ["日志", "电话"])],
            decision: DecisionView(
                done: done, outcome: .favourable, reasoning: "我行责任",
                measures: [Measure(kind: .compensation, amountMinor: 50_000, currency: "CNY", note: "误工"), Measure(kind: .apology)]),
            replies: [ReplyView(done: done, text: "致歉", means: .telephone)],
            callbacks: [CallbackView(done: done, reached: true, satisfaction: .satisfied, note: "已取卡")],
            steps: [StepView(done: done, step: "order_work", title: Title(english: "work order", chinese: "下达工单"), text: "检修")],
            closing: ClosingView(done: done, summary: "已办", rootCause: "老化", prevention: "检修"),
            response: ImportedResponse(
                response: "Untimely response", timely: .no, closed: false,
                remainder: [Fact(name: "state", value: "AZ"), Fact(name: "other", value: "x")]),
            abridged: true)
        let by = "  2026-07-15 10:30:00  1002（投诉管理人，城东支行）"
        #expect(
            try teller(.chinese).record(view) == [
                "", "调查核实", by, "    属实", "    查阅资料和沟通对象：日志，电话",
                "", "处理决定", by, "    我行责任", "    处理结果：支持客户诉求", "    处理措施：赔偿 人民币 500.00 元（误工）；道歉",
                "", "答复", by, "    致歉", "    答复方式：电话",
                "", "回访", by, "    已取卡", "    是否联系到客户：是", "    满意情况：满意",
                "", "已登记步骤", by, "    检修", "    步骤：下达工单",
                "", "办结", by, "    已办", "    根本原因：老化", "    预防措施：检修",
                "", "原系统处理情况", "    处理结果：Untimely response", "    是否按时：否", "    原系统是否办结：否", "    州：AZ", "    other：x",
                "", "（内容过长，最早的若干项未列出；办理过程中有全部内容）",
            ])
        #expect(try teller(.chinese).record(CaseView()).isEmpty)
    }

    @Test("what was typed in later is told with both its times: a minute later, not a millisecond less", arguments: [-1, 0, 1])
    func typedInLater(more: Int64) throws {
        let recordedAt = Self.morning + Limits.backdatedMillisecondsMin + more
        let view = CaseView(replies: [ReplyView(done: DoneBy(staff: "1002", happenedAt: Self.morning, recordedAt: recordedAt), text: "致歉")])
        let lines = try teller(.chinese).record(view)
        #expect(lines.contains { $0.hasSuffix("补录") } == (more >= 0))
    }

    @Test("in Chinese a case is told by titles where the server gives them, never by codes")
    func titles() throws {
        func title(_ chinese: String) -> Title { Title(english: "English", chinese: chinese) }
        let view = CaseView(
            caseNumber: "2026-00000001-4", registration: Registration(units: ["outlet-east"]), ownerUnit: "cards", ownerStaff: "3201",
            register: "opinion_register", offeredUnit: "intake",
            deadlines: [
                Deadline(
                    name: "reply", dueAt: Self.morning, state: "met_late", startedBy: "registered", title: title("答复"),
                    stateTitle: title("逾期完成"), startedByTitle: title("登记"))
            ], facts: [Fact(name: "complexity", value: "simple")], escalatedTo: "outlet_head",
            titles: CaseTitles(
                register: title("意见登记簿"), ownerUnit: title("银行卡部"), offeredUnit: title("受理部门"), escalatedTo: title("网点负责人"),
                units: [title("城东支行")],
                facts: [KnownFact(name: "complexity", value: "simple", nameTitle: title("复杂程度"), valueTitle: title("简单"))]))
        let entry = HistoryEntry(
            version: 1, type: "registered", happenedAt: Self.morning, recordedAt: Self.morning, staff: "1001", role: "teller",
            unit: "outlet-east", chinese: "登记", roleTitle: title("柜员"), unitTitle: title("城东支行"))
        let owed = Obligation(
            name: "reply", unit: "cards", chinese: "答复客户", unitTitle: title("银行卡部"),
            mayAct: [
                Candidate(staff: "3201", role: title("承办人"), unit: title("银行卡部")),
                Candidate(staff: "3202", role: title("承办人"), unit: title("银行卡部"), afterHandover: true),
            ])
        let teller = try teller(.chinese)
        let told =
            teller.story(view, history: [entry])
            + teller.explanation(ExplainCaseReply(caseNumber: view.caseNumber, next: [owed], deadlines: view.deadlines))
            + teller.table([CaseLine(caseNumber: view.caseNumber, ownerUnit: "cards", ownerUnitTitle: title("银行卡部"))])
            + teller.counts(CountCasesReply(tallies: [Tally(name: "missed:reply", count: 1, title: title("答复"))]))
        let text = told.joined(separator: "\n")
        for code in ["outlet", "cards", "intake", "register", "reply", "met_late", "complexity", "simple", "teller", "English"] {
            #expect(!text.contains(code), "\(code) in \(text)")
        }
        for words in ["意见登记簿", "复杂程度：简单", "银行卡部 / 3201", "1001（柜员，城东支行）", "可办理人员：3201（承办人，银行卡部）", "3202（承办人，银行卡部，移交后可办）", "自登记起算"] {
            #expect(text.contains(words), "\(words) in \(text)")
        }
    }

    @Test("every role has a title in both languages; one not known stays as it is")
    func roles() {
        for role in Role.allCases {
            #expect(Voice(.chinese).role(role.rawValue).unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }, "\(role)")
            #expect(!Voice(.english).role(role.rawValue).contains("_"), "\(role)")
        }
        #expect(Voice(.chinese).role("other") == "other")
        #expect(Voice(.chinese).role("") == "")
    }

    @Test("an imported day is shown as that day, whatever the reader's zone; a moment is a moment")
    func day() throws {
        let cfpb = ExternalReference(source: "cfpb", id: "1")
        let noon = try #require(CFPBDate.noon("2023-05-31")).milliseconds
        for zone in ["Asia/Shanghai", "America/New_York", "Pacific/Auckland", "Pacific/Pago_Pago"] {
            let teller = CaseTeller(wording: Voice(.chinese), moments: try #require(MomentFormat(zone: zone)), style: .plain)
            let view = CaseView(caseNumber: "2026-00000001-4", registration: Registration(receivedAt: noon, reference: cfpb))
            #expect(teller.header(view).contains("  收到时间  2023-05-31"), "\(zone)")
            let line = CaseLine(caseNumber: "2026-00000001-4", receivedAt: noon, reference: cfpb)
            #expect(teller.table([line]).last?.hasSuffix("  2023-05-31") == true, "\(zone)")
        }
        let teller = try teller(.chinese)
        #expect(teller.received(noon, ExternalReference(source: "other", id: "1")) == "2023-05-31 20:00:00")
        #expect(teller.received(noon + 1, cfpb) == "2023-05-31 20:00:00")
    }
}

@Suite("MeasureText")
struct MeasureTextTests {
    static let measures: [(String, Measure?)] = [
        ("apology", Measure(kind: .apology)),
        ("apology:by the outlet head: in person", Measure(kind: .apology, note: "by the outlet head: in person")),
        ("process-change:x", Measure(kind: .processChange, note: "x")),
        ("process_change:x", Measure(kind: .processChange, note: "x")),
        ("compensation:100CNY", Measure(kind: .compensation, amountMinor: 10_000, currency: "CNY")),
        ("compensation:100.5CNY:fee", Measure(kind: .compensation, amountMinor: 10_050, currency: "CNY", note: "fee")),
        ("compensation:0.01CNY", Measure(kind: .compensation, amountMinor: 1, currency: "CNY")),
        ("compensation:500JPY", Measure(kind: .compensation, amountMinor: 500, currency: "JPY")),
        ("compensation:1.250KWD", Measure(kind: .compensation, amountMinor: 1250, currency: "KWD")),
        ("compensation:500.5JPY", nil), ("compensation:1.005CNY", nil), ("compensation:0CNY", nil), ("compensation", nil),
        ("compensation:100", nil), ("compensation:-1CNY", nil), ("compensation:1.CNY", nil), ("compensation:1cny", nil),
        ("unspecified", nil), ("gift", nil), ("", nil),
    ]

    @Test("measures are read as written, amounts in the smallest unit", arguments: measures)
    func reads(text: String, measure: Measure?) {
        #expect(MeasureText.measure(text) == measure)
    }
}
