import BusinessCalendar
import CaseDomain

/// The arithmetic behind a limit, a line a day.
enum DeadlineWording {
    /// `2026-05-01 holiday 劳动节`, `2026-05-06 working day 1`, …; no lines for a limit on an agreed date.
    static func lines(_ clock: Clock, _ state: Case, _ rules: InstitutionRules) -> [String] {
        guard let rule = state.rule(of: clock, rules.book), case .period(let period) = rule.length else { return [] }
        let arithmetic = rules.calendar(of: clock.setting.basis.unit).arithmetic(
            after: clock.setting.startedAt, period, restDays: rule.restDays)
        return arithmetic.days.prefix(500).map(line)
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
