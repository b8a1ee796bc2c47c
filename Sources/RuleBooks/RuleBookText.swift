import BusinessCalendar
import CaseDomain
import Wording

/// A rule book as text for people: what `rulebook show` prints.
public struct RuleBookText: Sendable {
    private let book: RuleBook
    private let language: Language

    /// Renders a book.
    public init(_ book: RuleBook, _ language: Language) {
        self.book = book
        self.language = language
    }

    /// The lines, section by section; every rule with its clause.
    public var lines: [String] {
        var lines = ["\(book.id)  \(book.title[language])", language(en: "source", zh: "来源") + ": \(book.source)"]
        lines.append(
            language(en: "in force from", zh: "自") + " \(book.effectiveFrom); \(book.working.hours) \(book.working.zone), "
                + language(en: "calendar", zh: "日历") + " \(book.working.calendar)")
        if !book.overlays.isEmpty { lines.append(language(en: "overlaid with", zh: "叠加") + ": " + book.overlays.joined(separator: ", ")) }
        lines += section("时限", "Deadlines", book.deadlines.flatMap(deadline))
        lines += section("要素", "Facts", book.facts.filter { !FactDeclaration.standard.contains($0) }.map(fact))
        lines += section("升级阶梯", "Ladder", book.ladder.map { "\($0.level)  \($0.title[language]) [\(cited($0.clause))]" })
        lines += section("严重程度", "Severity", book.severity.flatMap(grade))
        lines += section(
            "不予受理", "Grounds of refusal", book.acceptance.refused.map { "\($0.id): \($0.title[language]) [\(cited($0.clause))]" })
        lines += section(
            "结案条件", "Closing requires", book.closing.map { "\($0.requirement.rawValue)\(when($0.conditions)) [\(cited($0.clause))]" })
        lines += section(
            "定期报告", "Reports", book.reports.map { "\($0.id): \($0.title[language]), \($0.schedule.text(language)) [\(cited($0.clause))]" })
        lines += section(
            "表单", "Forms", book.forms.map { "\($0.id): \($0.title[language]) ← \($0.arisesOn.rawValue) [\(cited($0.clause))]" })
        lines += section("违规", "Breaches", book.breaches.map { "\($0.id): \($0.title[language]) [\(cited($0.clause))]" })
        lines += section("权限", "Authority", authority)
        lines += section("条款", "Clauses", book.clauses.all.map { "\(cited($0.reference)): \($0.text[language]) [\($0.citation)]" })
        return lines
    }

    /// An overlay's clause with its own book before it.
    private func cited(_ clause: ClauseReference) -> String { clause.name(in: book.id) }

    private func section(_ chinese: String, _ english: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", language(en: english, zh: chinese)] + lines.map { "  \($0)" }
    }

    private func deadline(_ rule: DeadlineRule) -> [String] {
        let stops = rule.stopsOn.map(\.rawValue).joined(separator: ", ")
        var lines = [
            "\(rule.name): \(rule.title[language]), \(rule.lengthText(language))\(when(rule.conditions)); "
                + "\(rule.startsOn.rawValue) → \(stops) [\(cited(rule.clause))]"
        ]
        if let put = rule.extension {
            let approvers = put.approvers.map(title).joined(separator: ", ")
            lines.append(
                "  " + language(en: "may be extended to", zh: "可延长至") + " \(put.cap.text(language)): \(approvers) [\(cited(put.clause))]")
        }
        return lines
    }

    private func fact(_ fact: FactDeclaration) -> String {
        var text = "\(fact.name): \(fact.title[language]), "
        switch fact.domain {
        case .words(let words): text += words.joined(separator: "|")
        case .number(let range): text += "\(range.lowerBound)–\(range.upperBound)"
        case .date(let within):
            text += language(en: "a date within \(within.text(language))", zh: "日期，不晚于\(within.text(language))")
        }
        switch fact.statedBy {
        case .anyone: break
        case .roles(let roles):
            text += language(en: "; stated by ", zh: "；登记人：") + roles.map(title).joined(separator: language(en: ", ", zh: "、"))
        case .system: text += language(en: "; computed", zh: "；由系统计算")
        }
        guard fact.approvers != FactDeclaration.approversByDefault else { return text }
        return text + language(en: "; approved by ", zh: "；核准人：") + fact.approvers.map(title).joined(separator: language(en: ", ", zh: "、"))
    }

    private func grade(_ grade: SeverityGrade) -> [String] {
        ["\(grade.id): \(grade.title[language]) [\(cited(grade.clause))]"]
            + grade.raisedBy.map { "  ← \($0.map(\.text).joined(separator: ", "))" }
    }

    private var authority: [String] {
        book.authority.grants.map { grant in
            let limit = grant.amountMaxMinor.map { " ≤ \($0 / 100).\($0 % 100 < 10 ? "0" : "")\($0 % 100)" } ?? ""
            return "\(grant.act.rawValue)\(limit): \(grant.roles.map(title).joined(separator: ", ")) [\(cited(grant.clause))]"
        }
    }

    private func title(_ role: Role) -> String {
        book.title(of: role).map { $0[language] } ?? role.rawValue
    }

    private func when(_ conditions: [FactCondition]) -> String {
        conditions.isEmpty ? "" : language(en: ", when ", zh: "，当 ") + conditions.map(\.text).joined(separator: ", ")
    }
}

extension FactCondition {
    /// As a book writes it.
    var text: String {
        switch test {
        case .oneOf(let values): "\(fact): " + values.sorted().joined(separator: "|")
        case .atLeast(let number): "\(fact) >= \(number)"
        case .atMost(let number): "\(fact) <= \(number)"
        }
    }
}

extension DeadlineRule {
    func lengthText(_ language: Language) -> String {
        switch length {
        case .period(let period): period.text(language)
        case .agreed(let fact): language(en: "the date agreed", zh: "约定日期") + " (\(fact))"
        }
    }
}
