import BusinessCalendar
import CaseDomain

/// The arithmetic behind a limit, a line a day.
enum DeadlineWording {
    /// `2026-05-01 holiday 劳动节`, `2026-05-06 working day 1`, …, by the rule and the calendar that it was computed with; no lines for a
    /// limit on an agreed date, and one that says so where what it was computed with was never kept.
    static func lines(_ clock: Clock, _ state: Case, _ rules: InstitutionRules, _ archive: EditionArchive) -> [String] {
        let basis = clock.setting.basis
        let isOfToday = basis.isOf(rules)
        let book = isOfToday ? rules.book : archive.book(clock.clause.book, edition: clock.clause.edition)
        let calendar = isOfToday ? rules.calendar(of: basis.unit) : archive.calendar(of: basis, institution: rules.book.id)
        guard let book, let calendar else {
            let days = basis.ownDays.isEmpty ? "" : ", own days \(basis.ownDays)"
            return ["not shown: computed with the book of \(basis.bookFrom), calendar \(basis.calendar)\(days), which are not kept here"]
        }
        guard let rule = state.rule(of: clock, book), case .period(let period) = rule.length else { return [] }
        return calendar.arithmetic(after: clock.setting.startedAt, period, restDays: rule.restDays).days.prefix(500).map(line)
    }

    private static func line(_ day: DeadlineArithmetic.Day) -> String {
        let reason =
            switch day.reason {
            case .startDay: "start"
            case .calendarDay: "day"
            case .workingDay: "working day"
            case .adjustedWorkingDay(let name): "working day (adjusted, \(name))"
            case .restDay: "rest day"
            case .holiday(let name): "holiday \(name)"
            case .closed: "unit closed"
            case .opened: "unit open"
            case .afterClose: "after close"
            }
        let number = day.number.map { " \($0)" } ?? ""
        let minutes = day.openMilliseconds.map { " \($0 / 60_000) min" } ?? ""
        return "\(day.date) \(reason)\(number)\(minutes)\(day.isProvisional ? " provisional" : "")"
    }
}
