import BusinessCalendar
import Wording

/// What things are called for people: by the rule book's titles, the organisation's names and the institution's clocks; what today's
/// book no longer has, by the latest edition that had it. A name that none of them knows stays as it is.
public struct Titles: Sendable {
    private let book: RuleBook
    private let zone: ZoneRules
    private let units: [UnitID: String]
    private let archive: EditionArchive

    /// The titles of an institution.
    ///
    /// - Parameters:
    ///   - rules: its book and its clocks.
    ///   - units: the names of its units.
    ///   - archive: its former books.
    public init(_ rules: InstitutionRules, units: [UnitID: String], archive: EditionArchive = EditionArchive()) {
        self.archive = archive
        book = rules.book
        zone = rules.calendar.zone
        self.units = units
    }

    /// A role as the institution calls it.
    public func role(_ role: Role) -> BilingualText { known { $0.title(of: role) } ?? role.title }

    /// Several roles, for a sentence.
    public func roles(_ roles: [Role]) -> BilingualText {
        let titles = roles.map(role)
        return BilingualText(
            en: titles.map(\.english).joined(separator: ", "), zh: titles.map(\.chinese).joined(separator: "、"))
    }

    /// A unit's name.
    public func unit(_ unit: UnitID) -> BilingualText { BilingualText(units[unit] ?? unit.rawValue) }

    /// A unit, or a person there.
    public func recipient(_ unit: UnitID, _ staff: StaffID?) -> BilingualText {
        let name = self.unit(unit)
        guard let staff else { return name }
        return BilingualText(en: "\(name.english), \(staff.rawValue)", zh: "\(name.chinese) \(staff.rawValue)")
    }

    /// What a limit asks for.
    public func deadline(_ name: String) -> BilingualText {
        known { book in book.deadlines.first { $0.name == name }?.title } ?? BilingualText(name)
    }

    /// A register.
    public func register(_ id: String) -> BilingualText {
        known { book in book.registers.first { $0.id == id }?.title } ?? BilingualText(id)
    }

    /// A grade of severity.
    public func grade(_ id: String) -> BilingualText {
        known { book in book.severity.first { $0.id == id }?.title } ?? BilingualText(id)
    }

    /// A breach.
    public func breach(_ id: String) -> BilingualText {
        known { book in book.breaches.first { $0.id == id }?.title } ?? BilingualText(id)
    }

    /// A ground on which acceptance is refused.
    public func ground(_ id: String) -> BilingualText {
        known { $0.acceptance.refusalGround(id)?.title } ?? BilingualText(id)
    }

    /// A fact's name.
    public func fact(_ name: String) -> BilingualText {
        known { $0.fact(name)?.title } ?? FactDeclaration.titlesOfRead[name] ?? BilingualText(name)
    }

    /// A fact's value.
    public func value(_ value: String, of fact: String) -> BilingualText {
        if fact == WordFact.severity.name { return grade(value) }
        let declared = known { $0.fact(fact) }
        if declared?.isDate == true, let moment = Timestamp(value) { return BilingualText(self.moment(moment)) }
        return declared?.title(of: value) ?? FactDeclaration.wordTitles[value] ?? BilingualText(value)
    }

    /// Facts in one line, by name.
    public func facts(_ facts: Facts) -> BilingualText {
        let known = facts.sorted { $0.key < $1.key }.map { (fact($0.key), value($0.value, of: $0.key)) }
        return BilingualText(
            en: known.map { "\($0.english): \($1.english)" }.joined(separator: ", "),
            zh: known.map { "\($0.chinese)：\($1.chinese)" }.joined(separator: "，"))
    }

    /// What a counter kept by the core counts: `breach:late_reply`, `missed:reply`, `speech:2001`, `backdated:reply`, `escalated`.
    public func tally(_ name: String) -> BilingualText {
        let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else {
            return name == "escalated" ? BilingualText(en: "escalated", zh: "升级") : BilingualText(name)
        }
        switch parts[0] {
        case "breach": return BilingualText(en: "breach", zh: "违规").noted(breach(parts[1]))
        case "missed": return BilingualText(en: "limit missed", zh: "时限超期").noted(deadline(parts[1]))
        case "speech": return BilingualText(en: "forbidden words", zh: "服务忌语").noted(BilingualText(parts[1]))
        case "backdated": return BilingualText(en: "typed in later", zh: "事后补录").noted(Titles.step(parts[1]))
        case _: return BilingualText(name)
        }
    }

    /// A step by the name under which it is counted: its act, or its own where it is granted with another's.
    private static func step(_ name: String) -> BilingualText {
        if name == EstablishFacts.name { return BilingualText(en: "establish facts", zh: "认定事实") }
        if name == DeclareInterest.name { return BilingualText(en: "declare an interest", zh: "声明回避") }
        return Act(rawValue: name)?.title ?? BilingualText(name)
    }

    /// What today's book says, else the latest former one that says it.
    private func known<Value>(_ look: (RuleBook) -> Value?) -> Value? {
        if let value = look(book) { return value }
        for former in archive.latestFirst {
            if let value = look(former) { return value }
        }
        return nil
    }

    /// A moment by the institution's clocks, as people write it: `2026-05-09 15:00:00`.
    public func moment(_ moment: Timestamp) -> String {
        let text = moment.text(in: zone)
        return "\(text.prefix(10)) \(text.dropFirst(11).prefix(8))"
    }
}

extension BilingualText {
    /// The text with another behind it.
    func noted(_ note: BilingualText) -> BilingualText {
        BilingualText(en: "\(english): \(note.english)", zh: "\(chinese)：\(note.chinese)")
    }

    /// The text with a note behind it, where there is one.
    func noted(_ note: String) -> BilingualText {
        note.isEmpty ? self : BilingualText(en: "\(english): \(note)", zh: "\(chinese)：\(note)")
    }
}
