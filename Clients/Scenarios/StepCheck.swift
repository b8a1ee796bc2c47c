import BusinessCalendar
import CaseDomain
import CaseService
import CaseStore
import Wording

/// Holds what a step expects against what came.
///
/// What the system does by itself is held to account strictly: a missed limit, an escalation, a breach or a refusal that the step
/// does not name is a failure.
struct StepCheck {
    private let step: Scenario.Step
    private let scenario: Scenario
    private let outcome: StepOutcome
    private let rules: InstitutionRules
    private let people: [String: Actor]
    private(set) var problems: [ScenarioProblem] = []

    init(_ step: Scenario.Step, _ scenario: Scenario, _ outcome: StepOutcome, rules: InstitutionRules, people: [String: Actor]) {
        self.step = step
        self.scenario = scenario
        self.outcome = outcome
        self.rules = rules
        self.people = people
    }

    /// How scenarios write a clause: `art17.1`, `cn-bank-statute:decide.simple`, `core:closing`.
    static func name(of clause: ClauseReference) -> String {
        clause.book == CoreClause.book ? "core:\(clause.clause)" : clause.clause
    }

    // MARK: Looking

    mutating func examineWithoutCase() {
        checkOutcome()
        for expectation in step.expectations where ![.refused, .clause].contains(expectation.kind) {
            report(expectation.line, "a case", "案件", "none is registered", "尚无案件")
        }
    }

    mutating func examine(_ entries: [LogEntry], after version: Int64, tallies: [String: Int64]) {
        checkOutcome()
        do {
            let (state, _) = try StoredCase.load(entries: entries)
            let news = try entries.filter { $0.content.version > version }.map { try StoredCase.record($0).content.event }
            for expectation in step.expectations { check(expectation, state, news, tallies) }
            checkUnnamed(news)
        } catch { report(step.line, "a readable case", "可读取的案件", "\(error)", "\(error)") }
    }

    private mutating func checkOutcome() {
        let expected = step.expectations.first { $0.kind == .refused }
        let clause = step.expectations.first { $0.kind == .clause }
        switch outcome {
        case .none, .done:
            if let expected { report(expected.line, "refused: \(text(expected))", "拒绝：\(text(expected))", "it was done", "已办理") }
            if expected == nil, let clause { report(clause.line, "a refusal under it", "据此拒绝", "nothing was refused", "未被拒绝") }
        case .unsound(let what):
            guard let expected, text(expected) == "invalid_argument" else {
                report(expected?.line ?? step.line, "a sound message", "填写正确", what, what)
                return
            }
        case .refused(let rejection):
            let came = rejection.clause.map(StepCheck.name(of:)) ?? "none"
            let detail = "\(rejection.reason.rawValue) (\(rejection.detail)), clause \(came)"
            guard let expected else { return report(step.line, "that it is done", "应予办理", "refused: \(detail)", "拒绝：\(detail)") }
            if text(expected) != rejection.reason.rawValue {
                report(expected.line, "refused: \(text(expected))", "拒绝：\(text(expected))", detail, detail)
            }
            if let clause, text(clause) != came { report(clause.line, "clause \(text(clause))", "依据 \(text(clause))", came, came) }
        }
    }

    private mutating func check(_ expectation: Scenario.Expectation, _ state: Case, _ news: [Event], _ tallies: [String: Int64]) {
        switch expectation.kind {
        case .refused, .clause: return
        case .phase: compare(expectation, state.phase.rawValue)
        case .register: compare(expectation, state.register)
        case .severity: compare(expectation, state.facts[FactDeclaration.severity] ?? "none")
        case .owner: compare(expectation, owner(state))
        case .facts: each(expectation) { check, name, _ in check.rules.book.complete(state.ruleFacts)[name] ?? "none" }
        case .deadlines: each(expectation) { check, name, value in check.deadline(name, value, state) }
        case .why: each(expectation) { check, name, _ in check.why(name, state) }
        case .counts: each(expectation) { _, name, _ in "\(tallies[name] ?? 0)" }
        case .provisional: list(expectation, state.clocks.filter { $0.isOpen && $0.setting.provisional }.map(\.setting.name).sorted())
        case .missingBeforeClosing: list(expectation, state.missingBeforeClosing(rules).map(\.requirement.rawValue))
        case .missed, .warned, .escalated, .breaches, .speech: list(expectation, names(expectation.kind, news))
        case .events:
            let came = news.map(\.type.rawValue)
            for type in texts(expectation.value) where !came.contains(type) {
                report(expectation.line, "the event \(type)", "事件 \(type)", came.joined(separator: ", "), came.joined(separator: ", "))
            }
        }
    }

    /// What the system did by itself must be named.
    private mutating func checkUnnamed(_ news: [Event]) {
        for kind in [Scenario.Kind.missed, .escalated, .breaches, .speech] where !step.expectations.contains(where: { $0.kind == kind }) {
            let came = names(kind, news)
            if !came.isEmpty {
                let list = came.joined(separator: ", ")
                report(step.line, "no \(kind.rawValue)", "不应有 \(kind.rawValue)", list, list)
            }
        }
    }

    // MARK: What came

    private func names(_ kind: Scenario.Kind, _ news: [Event]) -> [String] {
        news.compactMap { event in
            switch (kind, event) {
            case (.missed, .deadlineMissed(let missed)): missed.name
            case (.warned, .deadlineWarned(let warned)): warned.name
            case (.escalated, .escalated(let escalated)): escalated.role.rawValue
            case (.breaches, .breachRecorded(let breach)): breach.breach
            case (.speech, .speechFlagged(let flag)): flag.phrase
            default: nil
            }
        }
    }

    private func owner(_ state: Case) -> String {
        guard let staff = state.owner.staff else { return state.owner.unit.rawValue }
        // Two names may stand for one person in two roles: the expected one is preferred by the caller's spelling.
        return people.filter { $0.value.staff == staff }.keys.sorted().first ?? staff.rawValue
    }

    private func deadline(_ name: String, _ expected: String, _ state: Case) -> String {
        let named = state.clocks.filter { $0.setting.name == name }
        guard let clock = named.last(where: \.isOpen) ?? named.last else { return "none" }
        if Clock.State(rawValue: expected) != nil || expected == "none" { return clock.state.rawValue }
        return ScenarioTime.text(clock.setting.dueAt, rules.calendar.zone)
    }

    private func why(_ name: String, _ state: Case) -> String {
        guard let clock = state.clocks.last(where: { $0.setting.name == name && $0.isOpen }) else { return "none" }
        return ([clock.clause] + clock.setting.basis.others.map(\.clause)).map(StepCheck.name(of:)).joined(separator: ", ")
    }

    // MARK: Comparing

    private func text(_ expectation: Scenario.Expectation) -> String { texts(expectation.value).joined(separator: ", ") }

    private func texts(_ value: Scenario.Value) -> [String] {
        switch value {
        case .text(let text): text.isEmpty ? [] : [text]
        case .list(let values): values.flatMap(texts)
        case .fields(let fields): fields.keys.sorted()
        }
    }

    private mutating func compare(_ expectation: Scenario.Expectation, _ came: String) {
        let expected = text(expectation)
        guard expected != came else { return }
        if expectation.kind == .owner, let person = people[expected], person.staff == people[came]?.staff { return }
        report(expectation.line, "\(expectation.kind.rawValue) \(expected)", "\(expectation.kind.rawValue) \(expected)", came, came)
    }

    private mutating func list(_ expectation: Scenario.Expectation, _ came: [String]) {
        let expected = texts(expectation.value)
        guard expected != came else { return }
        func show(_ list: [String]) -> String { "[\(list.joined(separator: ", "))]" }
        let kind = expectation.kind.rawValue
        report(expectation.line, "\(kind) \(show(expected))", "\(kind) \(show(expected))", show(came), show(came))
    }

    private mutating func each(_ expectation: Scenario.Expectation, _ found: (StepCheck, String, String) -> String) {
        let check = self
        let kind = expectation.kind.rawValue
        guard case .fields(let fields) = expectation.value else {
            return report(expectation.line, "\(kind) as a mapping", "\(kind) 应为“名称: 值”", "something else", "其他形式")
        }
        for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
            let expected = normal(texts(value).joined(separator: ", "))
            let came = found(check, name, expected)
            guard expected != came else { continue }
            report(expectation.line, "\(kind).\(name) \(expected)", "\(kind).\(name) \(expected)", came, came)
        }
    }

    /// A moment in the one form in which it is compared; any other text as it is.
    private func normal(_ text: String) -> String {
        ScenarioTime.moment(text, rules.calendar.zone).map { ScenarioTime.text($0, rules.calendar.zone) } ?? text
    }

    private mutating func report(_ line: Int, _ expected: String, _ expectedChinese: String, _ came: String, _ cameChinese: String) {
        problems.append(
            ScenarioProblem(
                file: scenario.file, line: line,
                what: BilingualText(en: "expected \(expected), came \(came)", zh: "应为 \(expectedChinese),实为 \(cameChinese)")))
    }
}
