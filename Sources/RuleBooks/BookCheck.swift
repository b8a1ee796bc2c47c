import BusinessCalendar
import CaseDomain

/// The checks that need the whole book: everything named exists, everything can happen, nothing contradicts itself.
struct BookCheck {
    let book: RuleBook
    let draft: BookDraft
    let reader: BookReader

    func run() {
        clauses()
        roles()
        conditions()
        events()
        acts()
        deadlines()
        ladder()
        breaches()
        categories()
    }

    private func clauses() {
        let known = draft.clauseIDs
        for (id, place) in reader.clauseUses where !known.contains(id) {
            reader.report(place, "unknown clause '\(id)'", reader.advice(for: id, among: known.sorted()))
        }
    }

    /// An overlay names roles of the institutions it is laid over, so it need not have them.
    private func roles() {
        guard !book.isOverlay else { return }
        let known = Set(book.roles.map(\.role))
        for (role, purpose, place) in reader.roleUses where !known.contains(role) {
            reader.report(
                place, "role '\(role.rawValue)' \(purpose), and nobody has it",
                "give it a title under 'roles', or name a role that is there")
        }
    }

    private func conditions() {
        for (condition, place) in reader.conditionUses {
            if condition.fact == WordFact.severity.name {
                values(condition, .words(book.severity.map(\.id)), place)
            } else if let fact = book.fact(condition.fact) {
                values(condition, fact.domain, place)
            } else {
                let known = book.facts.map(\.name) + [WordFact.severity.name]
                reader.report(
                    place, "unknown fact '\(condition.fact)', so the rule can never apply", reader.advice(for: condition.fact, among: known)
                )
            }
        }
    }

    private func values(_ condition: FactCondition, _ domain: FactDeclaration.Domain, _ place: Place) {
        switch (condition.test, domain) {
        case (.oneOf(let values), .words), (.oneOf(let values), .number):
            // An empty list stands for the fact of an agreed date.
            guard values.isEmpty else { break }
            reader.report(place, "fact '\(condition.fact)' is no date", "declare it with 'type: date'")
            return
        default: break
        }
        switch (condition.test, domain) {
        case (.oneOf(let values), .words(let words)):
            for value in values.sorted() where !words.contains(value) {
                reader.report(
                    place, "fact '\(condition.fact)' is never '\(value)', so the rule can never apply",
                    reader.advice(for: value, among: words))
            }
        case (.oneOf(let values), .number):
            for value in values.sorted() where Int(value) == nil {
                reader.report(place, "fact '\(condition.fact)' is a number, not '\(value)'", "write \">= 5\" or a number")
            }
        case (.atLeast, .number), (.atMost, .number), (.oneOf, .date): break
        case (.atLeast, _), (.atMost, _):
            reader.report(place, "fact '\(condition.fact)' is no number", "name its values")
        }
    }

    /// An event can occur when somebody may do one of the acts that bring it about.
    private func events() {
        guard !book.isOverlay else { return }
        for (event, purpose, place) in reader.eventUses where !canOccur(event) {
            let acts = event.acts.map { "'\($0.rawValue)'" }.joined(separator: " or ")
            reader.report(place, "'\(event.rawValue)' \(purpose) and can never occur", "nobody may do \(acts): give a role the authority")
        }
        for (rule, place) in draft.deadlines where !rule.stopsOn.isEmpty && !rule.stopsOn.contains(where: canOccur) {
            reader.report(place, "nothing can stop deadline '\(rule.name)'", "give a role the authority for an event under 'stops_on'")
        }
    }

    private func canOccur(_ event: TriggerEvent) -> Bool {
        event.acts.contains { !book.authority.roles(for: $0).isEmpty }
    }

    private func acts() {
        guard !book.isOverlay else { return }
        for (acts, roles, purpose, place) in draft.actUses {
            let holders = acts.flatMap { book.authority.roles(for: $0) }
            let names = acts.map { "'\($0.rawValue)'" }.joined(separator: " or ")
            if roles.isEmpty, holders.isEmpty {
                reader.report(place, "nobody may do \(names), which \(purpose)", "give a role the authority")
            }
            for role in roles where !holders.contains(role) {
                reader.report(place, "role '\(role.rawValue)' \(purpose) but may not do \(names)", "give it the authority")
            }
        }
    }

    private func deadlines() {
        let names = Set(draft.deadlines.map(\.rule.name))
        for (name, place) in draft.deadlineUses where !names.contains(name) {
            reader.report(place, "unknown deadline '\(name)'", reader.advice(for: name, among: names.sorted()))
        }
        for (index, (rule, place)) in draft.deadlines.enumerated() {
            for (earlier, first) in draft.deadlines[..<index] where earlier.name == rule.name && earlier.startsOn == rule.startsOn {
                guard canBothApply(earlier, rule) else { continue }
                reader.report(
                    place, "deadline '\(rule.name)' is set twice for the same cases",
                    "make the conditions exclude those of line \(first.line), or use another name")
            }
            if case .period(let period) = rule.length, let put = rule.extension, put.cap.roughHours <= period.roughHours {
                reader.report(
                    place, "the extension of deadline '\(rule.name)' to \(put.cap) does not exceed its period of \(period)",
                    "'cap' is the whole length from 'from' on, period included")
            }
        }
    }

    /// Whether some case meets both rules' conditions.
    private func canBothApply(_ left: DeadlineRule, _ right: DeadlineRule) -> Bool {
        for condition in left.conditions {
            for other in right.conditions where other.fact == condition.fact {
                if !condition.overlaps(other) { return false }
            }
        }
        return true
    }

    private func ladder() {
        let levels = draft.ladder.map(\.level.level)
        for (index, (level, place)) in draft.ladder.enumerated() {
            if levels[..<index].contains(level.level) {
                reader.report(place, "level \(level.level) of the ladder is named twice", "number the levels 1, 2, 3 from below")
            } else if level.level > 1, !levels.contains(level.level - 1) {
                reader.report(place, "the ladder has a hole below level \(level.level)", "add level \(level.level - 1)")
            }
        }
        if book.ladder.isEmpty {
            for place in draft.nextLevelUses { reader.report(place, "there is no ladder to climb", "add 'ladder', or name a role") }
        }
    }

    private func breaches() {
        let known = draft.breaches.map(\.breach)
        for (id, place) in draft.breachUses {
            guard let breach = known.first(where: { $0.id == id }) else {
                reader.report(place, "unknown breach '\(id)'", reader.advice(for: id, among: known.map(\.id)))
                continue
            }
            if breach.detection != .deadlineMissed {
                reader.report(place, "breach '\(id)' is not seen by a missed deadline", "write 'seen_by: deadline_missed' there")
            }
        }
        for (breach, place) in draft.breaches where breach.detection == .deadlineMissed {
            if !draft.breachUses.contains(where: { $0.id == breach.id }) {
                reader.report(place, "no deadline records breach '\(breach.id)'", "name it under some deadline's 'on_miss'")
            }
        }
    }

    private func categories() {
        let codes = Set(draft.categories.map(\.category.code))
        for (category, place) in draft.categories where !category.parent.isEmpty && !codes.contains(category.parent) {
            reader.report(place, "unknown parent '\(category.parent)'", reader.advice(for: category.parent, among: codes.sorted()))
        }
    }
}

extension Period {
    /// How long it is at least, in hours: good enough to see that a cap lies below a period.
    var roughHours: Double {
        switch self {
        case .minutes(let count): Double(count) / 60
        case .hours(let count): Double(count)
        case .workingHours(let count): Double(count) * 3
        case .days(let count): Double(count) * 24
        case .workingDays(let count): Double(count) * 24 * 7 / 5
        case .months(let count): Double(count) * 24 * 30
        case .sameDay, .dailyBy: 12
        case .nextDay, .firstThing: 24
        case .monthlyBy: 24 * 15
        case .yearlyBy: 24 * 90
        }
    }
}
