import BusinessCalendar
import CaseDomain
import Wording

/// The arithmetic behind a limit, a line a day.
enum DeadlineWording {
    /// A line a day, by the rule and the calendar that it was computed with; no lines for a
    /// limit on an agreed date, and one that says so where what it was computed with was never kept.
    static func lines(_ clock: Clock, _ state: Case, _ rules: InstitutionRules, _ archive: EditionArchive) -> [BilingualText] {
        let basis = clock.setting.basis
        let isOfToday = basis.isOf(rules)
        let book = isOfToday ? rules.book : archive.book(clock.clause.book, edition: clock.clause.edition)
        let calendar = isOfToday ? rules.calendar(of: basis.unit) : archive.calendar(of: basis, institution: rules.book.id)
        guard let book, let calendar else {
            let (english, chinese) = basis.ownDays.isEmpty ? ("", "") : (", own days \(basis.ownDays)", "、自定营业日 \(basis.ownDays)")
            return [
                BilingualText(
                    en: "not shown: computed with the book of \(basis.bookFrom), calendar \(basis.calendar)\(english), "
                        + "which are not kept here",
                    zh: "无法列出：推算所依为 \(basis.bookFrom) 版规则册、日历 \(basis.calendar)\(chinese)，本处未予保存")
            ]
        }
        guard let rule = state.rule(of: clock, book), case .period(let period) = rule.length else { return [] }
        return calendar.arithmetic(after: clock.setting.startedAt, period, restDays: rule.restDays).days.prefix(500).map(\.story)
    }
}
