import BusinessCalendar
import CaseDomain

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
        var lines = [
            "\(rule.name) (\(language(rule.title))): \(language("截止", "due")) \(planned.due.at.text(in: calendar.zone))"
                + (planned.due.isProvisional ? language("，暂定：涉及尚未公布的日历", ", provisional: the calendar is not announced that far") : "")
        ]
        lines.append(contentsOf: clause(rule.clause, language))
        lines.append(
            "  \(language("起算", "started by")) \(rule.startsOn.rawValue) \(planned.startedAt.text(in: calendar.zone)); \(rule.lengthText(language))"
        )
        let looked = rule.conditions.map(\.fact).sorted()
        if !looked.isEmpty {
            let known = DeadlinePlan.complete(facts, book: book, at: planned.startedAt, calendar: calendar)
            lines.append("  \(language("事实", "facts")): " + looked.map { "\($0)=\(known[$0] ?? "?")" }.joined(separator: ", "))
        }
        lines.append("  \(language("依据", "computed with")): \(rule.book) \(book.effectiveFrom), \(calendar.official.version)")
        if dayByDay, case .period(let period) = rule.length {
            lines += calendar.arithmetic(after: planned.startedAt, period, restDays: rule.restDays).lines(language, zone: calendar.zone)
                .map { "    \($0)" }
        }
        for other in planned.competing {
            let until = other.due.at.text(in: calendar.zone)
            lines.append(
                "  \(language("另有", "also")): \(other.rule.book), \(other.rule.lengthText(language)) → \(until); \(language("从严", "the stricter leads"))"
            )
            lines.append(contentsOf: clause(other.rule.clause, language))
        }
        return lines
    }

    private func clause(_ id: String, _ language: Language) -> [String] {
        guard let clause = book.clauses[id] else { return [] }
        return ["  \(clause.id): \(clause.text(language)) [\(clause.citation)]"]
    }
}

extension DeadlineArithmetic {
    /// A line a day: date, weekday, and why it counts or not.
    public func lines(_ language: Language, zone: ZoneRules) -> [String] {
        var lines = days.map { day in
            var line = "\(day.date) \(day.date.weekday.text(language))  \(day.reason.text(language))"
            if let number = day.number { line += language("  第\(number)天", "  day \(number)") }
            if let open = day.openMilliseconds, open > 0 {
                line += language("  计\(Self.duration(open))", "  counts \(Self.duration(open))")
            }
            if day.isProvisional { line += language("  （日历未公布）", "  (not announced)") }
            return line
        }
        lines.append("= \(due.at.text(in: zone))")
        return lines
    }

    /// `7 h 30 min`, with seconds where there are any.
    private static func duration(_ milliseconds: Int) -> String {
        let seconds = milliseconds / 1000
        var parts: [String] = []
        if seconds >= 3600 { parts.append("\(seconds / 3600) h") }
        if seconds / 60 % 60 > 0 { parts.append("\(seconds / 60 % 60) min") }
        if seconds % 60 > 0 || parts.isEmpty { parts.append("\(seconds % 60) s") }
        return parts.joined(separator: " ")
    }
}

extension DeadlineArithmetic.Reason {
    func text(_ language: Language) -> String {
        switch self {
        case .startDay: language("起算日不计", "first day, not counted")
        case .calendarDay: language("计入", "counted")
        case .workingDay: language("工作日", "working day")
        case .adjustedWorkingDay(let name): language("调休上班(\(name))", "adjusted working day (\(name))")
        case .restDay: language("休息日", "rest day")
        case .holiday(let name): language("法定节假日(\(name))", "holiday (\(name))")
        case .closed: language("本单位停业", "the unit is closed")
        case .opened: language("本单位营业", "the unit is open")
        case .afterClose: language("已过时点", "the hour is past")
        }
    }
}

extension Weekday {
    func text(_ language: Language) -> String {
        switch self {
        case .monday: language("周一", "Mon")
        case .tuesday: language("周二", "Tue")
        case .wednesday: language("周三", "Wed")
        case .thursday: language("周四", "Thu")
        case .friday: language("周五", "Fri")
        case .saturday: language("周六", "Sat")
        case .sunday: language("周日", "Sun")
        }
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
