import BusinessCalendar
import CaseDomain
import RuleBooks
import ShouwenLimits
import WireMessages
import Wording
import YAMLPlaces

/// The keys of one mapping of a scenario.
typealias ScenarioFields = YAMLFields<ScenarioReader>

/// Turns YAML nodes into scenarios and collects what is wrong with them.
final class ScenarioReader: YAMLReader {
    private let books: RuleBookCatalogue
    private let calendars: CalendarCatalogue

    init(file: String, books: RuleBookCatalogue, calendars: CalendarCatalogue) {
        self.books = books
        self.calendars = calendars
        super.init(file: file)
    }

    // MARK: A scenario

    func scenario(_ node: YAMLNode) -> Scenario? {
        guard let fields = ScenarioFields(node, BilingualText(en: "the scenario", zh: "情景"), self) else { return nil }
        let title = fields.required("scenario").flatMap { wording($0, "scenario") }
        let shows = fields.node("shows").flatMap { wording($0, "shows") } ?? BilingualText("")
        let rules = rules(fields)
        let organisation = organisation(fields)
        let members = fields.entries("people")
        let timeline = timeline(fields)
        fields.finish()
        guard let title, let rules, let organisation, let timeline else { return nil }
        let people = people(members, organisation)
        let steps = StepReader(self, zone: rules.calendar.zone, people: people).steps(timeline)
        return Scenario(
            title: title, shows: shows, file: file, place: node.place, rules: rules, organisation: organisation, people: people,
            steps: steps)
    }

    private func timeline(_ fields: ScenarioFields) -> [YAMLNode]? {
        guard let node = fields.required("timeline") else { return nil }
        if let steps = node.list, !steps.isEmpty, steps.count <= Limits.scenarioStepsMax { return steps }
        report(
            node.place, en: "'timeline' needs 1 to \(Limits.scenarioStepsMax) steps", "write '- at: …' a step",
            zh: "“timeline”应有 1 至 \(Limits.scenarioStepsMax) 个步骤", "每步写作“- at: …”")
        return nil
    }

    private func rules(_ fields: ScenarioFields) -> InstitutionRules? {
        let nodes = (fields.required("book").map { [$0] } ?? []) + fields.list("overlays")
        var found: [RuleBook] = []
        for node in nodes {
            guard let id = text(node, "book") else { continue }
            if let book = books.latest(id) {
                found.append(book)
            } else {
                report(
                    node.place, BilingualText(en: "there is no rule book '\(id)'", zh: "没有规则“\(id)”"), advice(for: id, among: books.ids))
            }
        }
        guard let first = found.first, found.count == nodes.count, fields.has("book") else { return nil }
        let book = found.dropFirst().reduce(first) { $0.overlaid(with: $1) }
        guard let calendar = calendars.calendar(for: book) else {
            report(
                fields.place(of: "book"), en: "the calendar '\(book.working.calendar)' is not at hand", "name its folder with --calendars",
                zh: "没有日历“\(book.working.calendar)”", "请用 --calendars 指定其文件夹")
            return nil
        }
        return InstitutionRules(book: book, calendar: calendar)
    }

    // MARK: Units and people

    private func organisation(_ fields: ScenarioFields) -> Organisation? {
        var units = ScenarioDefaults.units
        for (name, _, value) in fields.entries("units") {
            guard let unit = ScenarioFields(value, BilingualText(en: "unit '\(name)'", zh: "机构“\(name)”"), self) else { continue }
            let kind: Organisation.Unit.Kind? =
                unit.has("kind") ? unit.word("kind", BilingualText(en: "kind of unit", zh: "机构类型")) : .outlet
            let title = unit.optionalText("name") ?? name
            let parent = unit.optionalText("parent") ?? "branch"
            let officer = unit.optionalText("complaint_officer") ?? "1002"
            unit.finish()
            guard let kind else { continue }
            units.removeAll { $0.id.rawValue == name }
            units.append(
                Organisation.Unit(
                    id: UnitID(rawValue: name), name: title, kind: kind, parent: UnitID(rawValue: parent),
                    complaintOfficer: StaffID(rawValue: officer)))
        }
        do throws(Organisation.Flaw) { return try Organisation(units) } catch {
            let flaw = error.wording
            report(fields.place(of: "units"), flaw.what, flaw.advice)
            return nil
        }
    }

    private func people(_ entries: [(name: String, key: YAMLNode, value: YAMLNode)], _ organisation: Organisation) -> [String: Actor] {
        var people = ScenarioDefaults.people
        for (name, _, value) in entries {
            guard let person = ScenarioFields(value, BilingualText(en: "person '\(name)'", zh: "人员“\(name)”"), self) else { continue }
            let role: Role? = person.word("role", BilingualText(en: "role", zh: "岗位"))
            let staff = person.text("staff")
            let stated = person.optionalText("unit")
            person.finish()
            guard let role, let staff else { continue }
            let unit = stated.map(UnitID.init(rawValue:)) ?? ScenarioDefaults.people[role.rawValue]?.unit ?? organisation.root
            if !organisation.unitIDs.contains(unit) {
                report(
                    person.place(of: "unit"), BilingualText(en: "there is no unit '\(unit.rawValue)'", zh: "没有机构“\(unit.rawValue)”"),
                    advice(for: unit.rawValue, among: organisation.unitIDs.map(\.rawValue).sorted()))
            }
            people[name] = Actor(staff: StaffID(rawValue: staff), role: role, unit: unit)
        }
        return people
    }

    // MARK: Nodes

    func wording(_ node: YAMLNode, _ name: String) -> BilingualText? {
        guard let fields = ScenarioFields(node, BilingualText(name), self) else { return nil }
        defer { fields.finish() }
        return fields.wording()
    }

    /// The fields of a message, as `with` writes them.
    func content(_ node: YAMLNode) -> [String: Scenario.Value] {
        guard case .fields(let fields) = value(node) else {
            report(node.place, en: "'with' must be a mapping", "write 'field: value'", zh: "“with”应为“名称: 值”的形式", "写作“field: value”")
            return [:]
        }
        return fields
    }

    func value(_ node: YAMLNode) -> Scenario.Value {
        switch node.content {
        case .text(let text): .text(text)
        case .list(let nodes): .list(nodes.map(value))
        case .entries(let entries): .fields(Dictionary(entries.map { ($0.key.text ?? "", value($0.value)) }, uniquingKeysWith: { $1 }))
        }
    }
}
