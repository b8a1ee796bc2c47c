import BusinessCalendar
import CaseDomain
import CaseRecord
import CaseService
import CaseStore
import WireMessages
import Wording
import YAMLPlaces

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
    private(set) var problems: [FileProblem] = []

    init(_ step: Scenario.Step, _ scenario: Scenario, _ outcome: StepOutcome, rules: InstitutionRules, people: [String: Actor]) {
        self.step = step
        self.scenario = scenario
        self.outcome = outcome
        self.rules = rules
        self.people = people
    }

    /// How scenarios write a clause: `art17.1`, `cn-bank-statute:decide.simple`, `core:closing`.
    private func name(of clause: ClauseReference) -> String { clause.name(in: rules.book.id) }

    private var titles: Titles { Titles(rules, units: scenario.organisation.names) }

    // MARK: Looking

    mutating func examineWithoutCase() {
        checkOutcome()
        for expectation in step.expectations where ![.refused, .clause].contains(expectation.kind) {
            report(expectation.place, "a case", "案件", "none is registered", "尚无案件")
        }
    }

    mutating func examine(_ entries: [LogEntry], after version: Int64, tallies: [String: Int64]) {
        checkOutcome()
        do {
            let (state, _) = try StoredCase.load(entries: entries)
            let grounded = try entries.filter { $0.content.version > version }.map { try History.event(of: $0.chained).content }
            checkClauses(grounded.map(\.clause))
            let news = grounded.map(\.event)
            for expectation in step.expectations { check(expectation, state, news, tallies) }
            checkUnnamed(news)
        } catch { report(step.place, "a readable case", "可读取的案件", "\(error)", "\(error)") }
    }

    private mutating func checkOutcome() {
        let expected = step.expectations.first { $0.kind == .refused }
        let clause = step.expectations.first { $0.kind == .clause }
        switch outcome {
        case .none, .done:
            if let expected { report(expected.place, "refused: \(text(expected))", "拒绝：\(text(expected))", "it was done", "已办理") }
            if expected == nil, let clause { report(clause.place, "a refusal under it", "据此拒绝", "nothing was refused", "未被拒绝") }
        case .unsound(let what):
            guard let expected, text(expected) == "invalid_argument" else {
                report(expected?.place ?? step.place, "a sound message", "填写正确", what, what)
                return
            }
        case .refused(let rejection):
            let came = rejection.clause.map(name(of:)) ?? "none"
            let name = rejection.reason.name.rawValue
            let said = rejection.reason.said(titles)
            let detail = BilingualText(en: "\(name) (\(said.english)), clause \(came)", zh: "\(name)（\(said.chinese)），依据 \(came)")
            guard let expected else {
                return report(step.place, "that it is done", "应予办理", "refused: \(detail.english)", "拒绝：\(detail.chinese)")
            }
            if text(expected) != name {
                report(expected.place, "refused: \(text(expected))", "拒绝：\(text(expected))", detail.english, detail.chinese)
            }
            if let clause, text(clause) != came { report(clause.place, "clause \(text(clause))", "依据 \(text(clause))", came, came) }
        }
    }

    private mutating func check(_ expectation: Scenario.Expectation, _ state: Case, _ news: [any CaseEvent], _ tallies: [String: Int64]) {
        switch expectation.kind {
        case .refused, .clause: return
        case .phase: compare(expectation, state.phase.rawValue)
        case .register: compare(expectation, state.register)
        case .severity: compare(expectation, state.facts[.severity] ?? "none")
        case .owner: compare(expectation, owner(state))
        case .facts: each(expectation) { check, name, _ in check.rules.book.complete(state.ruleFacts)[name] ?? "none" }
        case .deadlines: each(expectation) { check, name, value in check.deadline(name, value, state) }
        case .why: each(expectation) { check, name, _ in check.why(name, state) }
        case .counts: each(expectation) { _, name, _ in "\(tallies[name] ?? 0)" }
        case .provisional: list(expectation, state.clocks.filter { $0.isOpen && $0.setting.provisional }.map(\.setting.name).sorted())
        case .missingBeforeClosing: list(expectation, state.missingBeforeClosing(rules).map(\.requirement.rawValue))
        case .missed, .warned, .escalated, .breaches, .speech: list(expectation, names(expectation.kind, news))
        case .events:
            let came = news.map(\.eventName.rawValue)
            for type in texts(expectation.value) where !came.contains(type) {
                report(expectation.place, "the event \(type)", "事件 \(type)", came.joined(separator: ", "), came.joined(separator: ", "))
            }
        }
    }

    /// Whatever is recorded stands on a clause of the institution's own book, a law laid over it, or the core's: never of another's.
    private mutating func checkClauses(_ clauses: [ClauseReference]) {
        for clause in Set(clauses) where rules.clause(clause) == nil {
            let came = "\(clause.book):\(clause.clause) (\(clause.edition))"
            report(step.place, "a clause of the scenario's books", "本场景规则中的条款", came, came)
        }
    }

    /// What the system did by itself must be named.
    private mutating func checkUnnamed(_ news: [any CaseEvent]) {
        for kind in [Scenario.Kind.missed, .escalated, .breaches, .speech] where !step.expectations.contains(where: { $0.kind == kind }) {
            let came = names(kind, news)
            if !came.isEmpty {
                let list = came.joined(separator: ", ")
                report(step.place, "no \(kind.rawValue)", "不应有 \(kind.rawValue)", list, list)
            }
        }
    }

    // MARK: What came

    private func names(_ kind: Scenario.Kind, _ news: [any CaseEvent]) -> [String] {
        news.flatMap { event -> [String] in
            switch kind {
            case .missed: (event as? DeadlineMissed).map { Array(repeating: $0.name, count: $0.rounds) } ?? []
            case .warned: (event as? DeadlineWarned).map { [$0.name] } ?? []
            case .escalated: (event as? Escalated).map { [$0.role.rawValue] } ?? []
            case .breaches: (event as? BreachRecorded).map { Array(repeating: $0.breach, count: $0.count) } ?? []
            case .speech: (event as? SpeechFlagged).map { [$0.phrase] } ?? []
            case .phase, .register, .severity, .owner, .facts, .deadlines, .provisional, .why, .refused, .clause, .events, .counts,
                .missingBeforeClosing:
                []
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
        return ([clock.clause] + clock.setting.basis.others.map(\.clause)).map(name(of:)).joined(separator: ", ")
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
        report(expectation.place, "\(expectation.kind.rawValue) \(expected)", "\(expectation.kind.rawValue) \(expected)", came, came)
    }

    private mutating func list(_ expectation: Scenario.Expectation, _ came: [String]) {
        let expected = texts(expectation.value)
        guard expected != came else { return }
        func show(_ list: [String]) -> String { "[\(list.joined(separator: ", "))]" }
        let kind = expectation.kind.rawValue
        report(expectation.place, "\(kind) \(show(expected))", "\(kind) \(show(expected))", show(came), show(came))
    }

    private mutating func each(_ expectation: Scenario.Expectation, _ found: (StepCheck, String, String) -> String) {
        let check = self
        let kind = expectation.kind.rawValue
        guard case .fields(let fields) = expectation.value else {
            return report(expectation.place, "\(kind) as a mapping", "\(kind) 应为“名称: 值”", "something else", "其他形式")
        }
        for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
            let expected = normal(texts(value).joined(separator: ", "))
            let came = found(check, name, expected)
            guard expected != came else { continue }
            report(expectation.place, "\(kind).\(name) \(expected)", "\(kind).\(name) \(expected)", came, came)
        }
    }

    /// A moment in the one form in which it is compared; any other text as it is.
    private func normal(_ text: String) -> String {
        ScenarioTime.moment(text, rules.calendar.zone).map { ScenarioTime.text($0, rules.calendar.zone) } ?? text
    }

    private mutating func report(_ place: Place, _ expected: String, _ expectedChinese: String, _ came: String, _ cameChinese: String) {
        problems.append(
            FileProblem(
                file: scenario.file, place: place,
                what: BilingualText(en: "expected \(expected), came \(came)", zh: "应为 \(expectedChinese)，实为 \(cameChinese)")))
    }
}
