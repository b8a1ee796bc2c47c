import BusinessCalendar
import CaseDomain
import Wording

/// The answer to *why* a deadline stands where it does, as lines for people.
public struct DeadlineExplanation: Sendable {
    private let planned: PlannedDeadline
    private let book: RuleBook
    private let facts: Facts
    private let calendar: BusinessCalendar

    /// Explains a planned deadline from the inputs it was computed from.
    public init(_ planned: PlannedDeadline, book: RuleBook, facts: Facts, calendar: BusinessCalendar) {
        self.planned = planned
        self.book = book
        self.facts = facts
        self.calendar = calendar
    }

    /// Name, due moment, clause, inputs, and the same limit under other clauses. `dayByDay` adds the arithmetic.
    public func lines(_ language: Language, dayByDay: Bool = false) -> [String] {
        let rule = planned.rule
        let due = planned.due.at.text(in: calendar.zone)
        let provisional =
            planned.due.isProvisional ? language(en: ", provisional: the calendar is not announced that far", zh: "，暂定：涉及尚未公布的日历") : ""
        var lines = [
            language(en: "\(rule.name) (\(rule.title.english)): due \(due)", zh: "\(rule.name)（\(rule.title.chinese)）：截止 \(due)")
                + provisional
        ]
        lines.append(contentsOf: clause(rule.clause, language))
        let start = "\(language(en: rule.startsOn.rawValue, zh: rule.startsOn.title.chinese)) \(planned.startedAt.text(in: calendar.zone))"
        lines.append("  " + language(en: "started by \(start); ", zh: "起算：\(start)；") + rule.lengthText(language))
        let looked = rule.conditions.map(\.fact).sorted()
        if !looked.isEmpty {
            let known = DeadlinePlan.complete(facts, book: book, at: planned.startedAt, calendar: calendar)
            lines.append("  " + language(en: "facts: ", zh: "事实：") + looked.map { "\($0)=\(known[$0] ?? "?")" }.joined(separator: ", "))
        }
        lines.append(
            "  " + language(en: "computed with: ", zh: "计算依据：") + "\(rule.book) \(rule.clause.edition), \(calendar.official.version)")
        if dayByDay, case .period(let period) = rule.length {
            lines += calendar.arithmetic(after: planned.startedAt, period, restDays: rule.restDays).lines(language, zone: calendar.zone)
                .map { "    \($0)" }
        }
        for other in planned.competing {
            let limit = "\(other.rule.lengthText(language)) → \(other.due.at.text(in: calendar.zone))"
            lines.append(
                "  " + language(en: "also: \(other.rule.book), \(limit); the stricter leads", zh: "另有：\(other.rule.book)，\(limit)；从严"))
            lines.append(contentsOf: clause(other.rule.clause, language))
        }
        return lines
    }

    private func clause(_ reference: ClauseReference, _ language: Language) -> [String] {
        guard let clause = book.clauses[reference] else { return [] }
        return ["  \(reference.name(in: book.id)): \(clause.text[language]) [\(clause.citation)]"]
    }
}

extension DeadlineArithmetic {
    /// A line a day, then the limit.
    public func lines(_ language: Language, zone: ZoneRules) -> [String] {
        days.map { $0.story[language] } + ["= \(due.at.text(in: zone))"]
    }
}

extension Period {
    /// The period in words.
    public func text(_ language: Language) -> String {
        guard language == .chinese else { return description }
        return switch self {
        case .minutes(let count): "\(count)分钟"
        case .hours(let count): "\(count)小时"
        case .workingHours(let count): "\(count)个工作小时"
        case .days(let count): "\(count)日"
        case .workingDays(let count): "\(count)个工作日"
        case .months(let count): "\(count)个月"
        case .sameDay: "当日"
        case .nextDay: "次日"
        case .firstThing: "次日营业第一时间"
        case .dailyBy(let time): "每日\(time)前"
        case .monthlyBy(let day): "每月\(day)日前"
        case .yearlyBy(let days): "每年" + days.map { "\($0.month)月\($0.day)日" }.joined(separator: "、") + "前"
        }
    }
}
