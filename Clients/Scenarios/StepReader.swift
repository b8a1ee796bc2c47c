import BusinessCalendar
import CaseDomain
import WireMessages
import Wording
import YAMLPlaces

/// Reads the steps of a timeline.
struct StepReader {
    private let reader: ScenarioReader
    private let zone: ZoneRules
    private let people: [String: Actor]

    init(_ reader: ScenarioReader, zone: ZoneRules, people: [String: Actor]) {
        self.reader = reader
        self.zone = zone
        self.people = people
    }

    func steps(_ nodes: [YAMLNode]) -> [Scenario.Step] {
        var names: Set<String> = []
        var latest: Timestamp?
        return nodes.enumerated().compactMap { index, node in step(node, isFirst: index == 0, &names, &latest) }
    }

    private func step(_ node: YAMLNode, isFirst: Bool, _ names: inout Set<String>, _ latest: inout Timestamp?) -> Scenario.Step? {
        guard let fields = ScenarioFields(node, BilingualText(en: "step", zh: "步骤"), reader) else { return nil }
        let time = self.time(fields, isFirst: isFirst)
        if let time { follow(time, fields, &latest) }
        let person = fields.optionalText("by")
        if let person, people[person] == nil {
            let known = people.keys.sorted()
            reader.report(
                fields.place(of: "by"), BilingualText(en: "there is no person '\(person)'", zh: "没有人员“\(person)”"),
                reader.advice(for: person, among: known))
        }
        let content = fields.node("with")
        let action = fields.node("do").flatMap { self.action($0, content, person: person) }
        let named = fields.optionalText("case")
        if let named, !names.contains(named) {
            reader.report(
                fields.place(of: "case"), en: "no step before has `as: \(named)`", "name the case in the step that registers it",
                zh: "前面没有“as: \(named)”的步骤", "请在登记该事项的步骤中为其命名")
        }
        let given = fields.optionalText("as")
        if let given { names.insert(given) }
        let happenedAt = fields.node("happened_at").flatMap { moment($0, "happened_at") }
        let say = fields.node("say").flatMap { reader.wording($0, "say") }
        let expectations = fields.node("expect").map(expectations) ?? []
        fields.finish()
        guard let time else { return nil }
        return Scenario.Step(
            place: node.place, time: time, say: say, person: person, action: action, caseName: given ?? named, happenedAt: happenedAt,
            expectations: expectations)
    }

    // MARK: Time

    private func time(_ fields: ScenarioFields, isFirst: Bool) -> Scenario.Time? {
        let after = fields.node("after")
        if let at = fields.node("at") { return moment(at, "at").map { .at($0) } }
        guard let after else {
            guard isFirst else { return .after(milliseconds: 0) }
            reader.report(
                fields.place, en: "the first step needs 'at'", "write e.g. at: 2026-03-02 09:10", zh: "第一步须有“at”", "例：at: 2026-03-02 09:10")
            return nil
        }
        guard let text = reader.text(after, "after") else { return nil }
        guard !isFirst, let milliseconds = ScenarioTime.span(text) else {
            reader.report(
                after.place, en: "'\(text)' is no time span", "write e.g. 30 min, 3 h or 2 d", zh: "“\(text)”不是时长", "例：30 min、3 h、2 d")
            return nil
        }
        return .after(milliseconds: milliseconds)
    }

    private func follow(_ time: Scenario.Time, _ fields: ScenarioFields, _ latest: inout Timestamp?) {
        switch time {
        case .at(let moment):
            if let before = latest, moment < before {
                reader.report(
                    fields.place(of: "at"), en: "this lies before the step above", "time does not go back", zh: "早于上一步", "时间不能倒退")
            }
            latest = moment
        case .after(let milliseconds): latest = latest?.advanced(byMilliseconds: milliseconds)
        }
    }

    private func moment(_ node: YAMLNode, _ name: String) -> Timestamp? {
        guard let text = reader.text(node, name) else { return nil }
        if let moment = ScenarioTime.moment(text, zone) { return moment }
        reader.report(node.place, en: "'\(text)' is no moment", "write e.g. 2026-03-02 09:10", zh: "“\(text)”不是时间", "例：2026-03-02 09:10")
        return nil
    }

    // MARK: Actions

    private func action(_ node: YAMLNode, _ with: YAMLNode?, person: String?) -> Scenario.Action? {
        guard let name = reader.text(node, "do") else { return nil }
        switch name {
        case "stop_server": return .stopServer
        case "start_server": return .startServer
        case "announce_calendar": return announcement(with ?? node)
        default:
            guard ScenarioCommand.names.contains(name) else {
                reader.report(
                    node.place, BilingualText(en: "'\(name)' cannot be done", zh: "没有“\(name)”这一操作"),
                    reader.advice(for: name, among: ScenarioCommand.names.sorted()))
                return nil
            }
            if person == nil {
                reader.report(node.place, en: "'by' is missing", "say who does it", zh: "缺少“by”", "请写明由谁办理")
            }
            return .command(name, with.map(reader.content) ?? [:])
        }
    }

    private func announcement(_ node: YAMLNode) -> Scenario.Action? {
        guard let fields = ScenarioFields(node, BilingualText(en: "with", zh: "with"), reader) else { return nil }
        defer { fields.finish() }
        if !fields.has("year") { _ = fields.required("year") }
        let year = fields.number("year", in: 1900...2200)
        let days = [("off", true), ("worked", false)].map { (key, isOff) in fields.list(key).map { ($0, isOff) } }.flatMap { $0 }
        guard let year else { return nil }
        return .announce(
            OfficialYear(
                year: year,
                days: days.compactMap { node, isOff in
                    guard let text = reader.text(node, "day") else { return nil }
                    guard let date = CivilDate(text), date.year == year || date.year == year - 1 else {
                        reader.report(
                            node.place, en: "'\(text)' is no day of \(year)", "write e.g. \(year)-05-01", zh: "“\(text)”不是 \(year) 年的日期",
                            "例：\(year)-05-01")
                        return nil
                    }
                    return OfficialDay(date: date, name: "", isOff: isOff)
                }))
    }

    // MARK: Expectations

    private func expectations(_ node: YAMLNode) -> [Scenario.Expectation] {
        guard let entries = node.entries else {
            reader.report(
                node.place, en: "'expect' must be a mapping", "write 'phase: registered' and the like", zh: "“expect”应为“名称: 值”的形式",
                "例：phase: registered")
            return []
        }
        return entries.compactMap { entry in
            guard let kind: Scenario.Kind = reader.word(entry.key, BilingualText(en: "expectation", zh: "预期")) else { return nil }
            return Scenario.Expectation(place: entry.key.place, kind: kind, value: reader.value(entry.value))
        }
    }
}
