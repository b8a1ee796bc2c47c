import BusinessCalendar
import CaseDomain
import Yams

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

    func steps(_ nodes: [Node]) -> [Scenario.Step] {
        var names: Set<String> = []
        var latest: Timestamp?
        return nodes.enumerated().compactMap { index, node in step(node, isFirst: index == 0, &names, &latest) }
    }

    private func step(_ node: Node, isFirst: Bool, _ names: inout Set<String>, _ latest: inout Timestamp?) -> Scenario.Step? {
        let known = ["at", "after", "by", "do", "with", "as", "case", "happened_at", "say", "expect"]
        guard let fields = reader.fields(node, "step", known), let time = self.time(fields, node, isFirst: isFirst) else { return nil }
        follow(time, fields, node, &latest)
        let person = fields["by"].flatMap { reader.text($0, "by", node) }
        if let person, people[person] == nil {
            let list = people.keys.sorted().joined(separator: ", ")
            reader.report(reader.line(fields["by"]!), "there is no person '\(person)'; known are: \(list)", "没有人员“\(person)”；已有：\(list)")
        }
        let action = fields["do"].flatMap { self.action($0, fields["with"], person: person, node) }
        let named = fields["case"].flatMap { reader.text($0, "case", node) }
        if let named, !names.contains(named) {
            reader.report(reader.line(fields["case"]!), "no step before has `as: \(named)`", "前面没有“as: \(named)”的步骤")
        }
        let given = fields["as"].flatMap { reader.text($0, "as", node) }
        if let given { names.insert(given) }
        return Scenario.Step(
            line: reader.line(node), time: time, say: fields["say"].flatMap { reader.wording($0, "say", node) }, person: person,
            action: action, caseName: given ?? named, happenedAt: fields["happened_at"].flatMap { moment($0, "happened_at") },
            expectations: fields["expect"].map(expectations) ?? [])
    }

    // MARK: Time

    private func time(_ fields: [String: Node], _ node: Node, isFirst: Bool) -> Scenario.Time? {
        if let at = fields["at"] { return moment(at, "at").map { .at($0) } }
        guard let after = fields["after"], let text = reader.text(after, "after", node) else {
            if isFirst {
                reader.report(reader.line(node), "the first step needs 'at'", "第一步须有“at”")
                return nil
            }
            return .after(milliseconds: 0)
        }
        guard !isFirst, let milliseconds = ScenarioTime.span(text) else {
            reader.report(reader.line(after), "'\(text)' is no time span; write e.g. 30 min, 3 h or 2 d", "“\(text)”不是时长；例：30 min、3 h、2 d")
            return nil
        }
        return .after(milliseconds: milliseconds)
    }

    private func follow(_ time: Scenario.Time, _ fields: [String: Node], _ node: Node, _ latest: inout Timestamp?) {
        switch time {
        case .at(let moment):
            if let before = latest, moment < before {
                reader.report(reader.line(fields["at"] ?? node), "this lies before the step above; time does not go back", "早于上一步；时间不能倒退")
            }
            latest = moment
        case .after(let milliseconds): latest = latest?.advanced(byMilliseconds: milliseconds)
        }
    }

    private func moment(_ node: Node, _ name: String) -> Timestamp? {
        guard let text = reader.text(node, name, node) else { return nil }
        if let moment = ScenarioTime.moment(text, zone) { return moment }
        reader.report(reader.line(node), "'\(text)' is no moment; write e.g. 2026-03-02 09:10", "“\(text)”不是时间；例：2026-03-02 09:10")
        return nil
    }

    // MARK: Actions

    private func action(_ node: Node, _ with: Node?, person: String?, _ around: Node) -> Scenario.Action? {
        guard let name = reader.text(node, "do", around) else { return nil }
        let content = with.map { (self.reader.fields($0, "with", nil) ?? [:]).mapValues(reader.value) } ?? [:]
        switch name {
        case "stop_server": return .stopServer
        case "start_server": return .startServer
        case "announce_calendar": return announcement(with ?? node)
        default:
            guard ScenarioCommand.names.contains(name) else {
                let list = ScenarioCommand.names.sorted().joined(separator: ", ")
                reader.report(reader.line(node), "'\(name)' cannot be done; known are: \(list)", "没有“\(name)”这一操作；可用：\(list)")
                return nil
            }
            if person == nil { reader.report(reader.line(node), "'by' is missing: somebody must do it", "缺少“by”：须有人办理") }
            return .command(name, content)
        }
    }

    private func announcement(_ node: Node) -> Scenario.Action? {
        guard let fields = reader.fields(node, "with", ["year", "off", "worked"]), let text = reader.text(fields["year"], "year", node),
            let year = Int(text)
        else { return nil }
        func days(_ field: String, isOff: Bool) -> [OfficialDay] {
            (fields[field].map { reader.list($0, field) } ?? []).compactMap { text in
                guard let date = CivilDate(text), date.year == year || date.year == year - 1 else {
                    reader.report(reader.line(fields[field]!), "'\(text)' is no day of \(year)", "“\(text)”不是 \(year) 年的日期")
                    return nil
                }
                return OfficialDay(date: date, name: "", isOff: isOff)
            }
        }
        return .announce(OfficialYear(year: year, days: days("off", isOff: true) + days("worked", isOff: false)))
    }

    // MARK: Expectations

    private func expectations(_ node: Node) -> [Scenario.Expectation] {
        guard reader.fields(node, "expect", Scenario.Kind.allCases.map(\.rawValue)) != nil, let mapping = node.mapping else { return [] }
        return mapping.compactMap { key, value in
            guard let kind = key.scalar.flatMap({ Scenario.Kind(rawValue: $0.string) }) else { return nil }
            return Scenario.Expectation(line: reader.line(key), kind: kind, value: reader.value(value))
        }
    }
}
