import BusinessCalendar
import CaseDomain
import RuleBooks
import ShouwenLimits
import Yams
import Wording

/// Turns YAML nodes into scenarios and collects what is wrong with them.
final class ScenarioReader {
    let file: String
    private let books: RuleBookCatalogue
    private let calendars: CalendarCatalogue
    private(set) var problems: [ScenarioProblem] = []

    init(file: String, books: RuleBookCatalogue, calendars: CalendarCatalogue) {
        self.file = file
        self.books = books
        self.calendars = calendars
    }

    func report(_ line: Int, _ english: String, _ chinese: String) {
        guard problems.count < Limits.scenarioProblemsMax else { return }
        problems.append(ScenarioProblem(file: file, line: line, what: BilingualText(en: english, zh: chinese)))
    }

    func line(_ node: Node) -> Int { node.mark?.line ?? 1 }

    // MARK: A scenario

    func scenario(_ node: Node) -> Scenario? {
        let known = ["scenario", "shows", "book", "overlays", "units", "people", "timeline"]
        guard let fields = fields(node, "scenario", known), let title = wording(fields["scenario"], "scenario", node) else { return nil }
        guard let rules = rules(fields, node), let organisation = organisation(fields["units"], node) else { return nil }
        let people = people(fields["people"], organisation, rules)
        guard let timeline = fields["timeline"]?.sequence, !timeline.isEmpty, timeline.count <= Limits.scenarioStepsMax else {
            report(
                line(fields["timeline"] ?? node), "'timeline' needs 1 to \(Limits.scenarioStepsMax) steps",
                "“timeline”应有 1 至 \(Limits.scenarioStepsMax) 个步骤")
            return nil
        }
        let steps = StepReader(self, zone: rules.calendar.zone, people: people).steps(Array(timeline))
        return Scenario(
            title: title, shows: fields["shows"].flatMap { wording($0, "shows", $0) } ?? BilingualText(en: "", zh: ""), file: file,
            line: line(node), rules: rules, organisation: organisation, people: people, steps: steps)
    }

    private func rules(_ fields: [String: Node], _ node: Node) -> InstitutionRules? {
        guard let id = text(fields["book"], "book", node) else { return nil }
        let overlays = fields["overlays"].map { list($0, "overlays") } ?? []
        for name in [id] + overlays where books.latest(name) == nil {
            let known = books.ids.joined(separator: ", ")
            report(line(fields["book"] ?? node), "there is no rule book '\(name)'; known are: \(known)", "没有规则“\(name)”；已有：\(known)")
            return nil
        }
        guard var book = books.latest(id) else { return nil }
        for overlay in overlays { book = book.overlaid(with: books.latest(overlay)!) }
        guard let calendar = calendars.calendar(for: book) else {
            report(line(node), "the calendar '\(book.working.calendar)' is not at hand", "没有日历“\(book.working.calendar)”")
            return nil
        }
        return InstitutionRules(book: book, calendar: calendar)
    }

    // MARK: Units and people

    private func organisation(_ node: Node?, _ whole: Node) -> Organisation? {
        var units = ScenarioDefaults.units
        for (name, unit) in node.flatMap({ self.fields($0, "units", nil) }) ?? [:] {
            guard let fields = fields(unit, "unit", ["name", "kind", "parent", "complaint_officer"]) else { continue }
            let kind = fields["kind"].flatMap { text($0, "kind", unit) } ?? "outlet"
            guard let kind = Organisation.Unit.Kind(rawValue: kind) else {
                report(line(unit), "'\(kind)' is no kind of unit", "“\(kind)”不是机构类型")
                continue
            }
            units.removeAll { $0.id.rawValue == name }
            units.append(
                Organisation.Unit(
                    id: UnitID(rawValue: name), name: fields["name"].flatMap { text($0, "name", unit) } ?? name, kind: kind,
                    parent: UnitID(rawValue: fields["parent"].flatMap { text($0, "parent", unit) } ?? "branch"),
                    complaintOfficer: StaffID(rawValue: fields["complaint_officer"].flatMap { text($0, "officer", unit) } ?? "1002")))
        }
        do { return try Organisation(units) } catch {
            report(line(node ?? whole), "\(error)", "机构设置有误：\(error)")
            return nil
        }
    }

    private func people(_ node: Node?, _ organisation: Organisation, _ rules: InstitutionRules) -> [String: Actor] {
        var people = ScenarioDefaults.people
        for (name, person) in node.flatMap({ self.fields($0, "people", nil) }) ?? [:] {
            guard let fields = fields(person, "person", ["staff", "role", "unit"]) else { continue }
            guard let role = text(fields["role"], "role", person), let staff = text(fields["staff"], "staff", person) else { continue }
            guard let role = Role(rawValue: role) else {
                report(line(person), "'\(role)' is no role", "“\(role)”不是岗位")
                continue
            }
            let unit = UnitID(
                rawValue: fields["unit"].flatMap { text($0, "unit", person) } ?? ScenarioDefaults.people[role.rawValue]?.unit.rawValue
                    ?? organisation.root.rawValue)
            if !organisation.unitIDs.contains(unit) {
                report(line(person), "there is no unit '\(unit.rawValue)'", "没有机构“\(unit.rawValue)”")
            }
            people[name] = Actor(staff: StaffID(rawValue: staff), role: role, unit: unit)
        }
        return people
    }

    // MARK: Nodes

    /// The fields of a mapping by name; nil where it is none. `known`: the names it may have; nil: any.
    func fields(_ node: Node, _ name: String, _ known: [String]?) -> [String: Node]? {
        guard let mapping = node.mapping else {
            report(line(node), "'\(name)' must be a mapping of names and values", "“\(name)”应为“名称: 值”的形式")
            return nil
        }
        var fields: [String: Node] = [:]
        for (key, value) in mapping {
            let field = key.scalar?.string ?? ""
            if let known, !known.contains(field) {
                let names = known.joined(separator: ", ")
                report(line(key), "'\(field)' is not known here; known are: \(names)", "此处没有“\(field)”；可用：\(names)")
            }
            fields[field] = value
        }
        return fields
    }

    func text(_ node: Node?, _ name: String, _ around: Node) -> String? {
        guard let text = node?.scalar?.string, !text.isEmpty else {
            report(line(node ?? around), "'\(name)' is missing", "缺少“\(name)”")
            return nil
        }
        return text
    }

    func list(_ node: Node, _ name: String) -> [String] {
        if let text = node.scalar?.string { return [text] }
        return node.sequence?.compactMap { text($0, name, node) } ?? []
    }

    func wording(_ node: Node?, _ name: String, _ around: Node) -> BilingualText? {
        guard let node, let fields = fields(node, name, ["zh", "en"]) else {
            if node == nil { report(line(around), "'\(name)' is missing", "缺少“\(name)”") }
            return nil
        }
        guard let chinese = text(fields["zh"], "zh", node), let english = text(fields["en"], "en", node) else { return nil }
        return BilingualText(en: english, zh: chinese)
    }

    func value(_ node: Node) -> Scenario.Value {
        switch node {
        case .scalar(let scalar): .text(scalar.string)
        case .sequence(let sequence): .list(sequence.map(value))
        case .mapping(let mapping):
            .fields(Dictionary(mapping.map { ($0.key.scalar?.string ?? "", value($0.value)) }, uniquingKeysWith: { $1 }))
        case .alias: .text("")
        }
    }
}
