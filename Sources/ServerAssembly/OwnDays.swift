import BusinessCalendar
import Wording
import YAMLPlaces

extension CalendarOverrides {
    /// Where an institution or unit keeps hours or days of its own, as the configuration writes it:
    ///
    ///     own_days:
    ///       hours: 09:00-12:00 14:00-17:30     # several segments a day: a lunch break
    ///       works_through_holidays: false
    ///       closed: [2026-07-06]               # these days count for nothing
    ///       opened: [2026-07-11]               # these do, whatever the calendar says
    ///       hours_on: {2026-02-13: 09:00-12:00}
    ///
    /// What is wrong is reported; nil when it is no mapping at all.
    init?(_ node: YAMLNode, _ reader: YAMLReader) {
        guard let fields = ConfigurationFields(node, BilingualText(en: "own_days", zh: "own_days"), reader) else { return nil }
        defer { fields.finish() }
        let hours = fields.node("hours").flatMap { reader.hours($0) }
        let works = fields.flag("works_through_holidays")
        let closed = fields.list("closed").compactMap { reader.date($0) }
        let opened = fields.list("opened").compactMap { reader.date($0) }
        var hoursOn: [CivilDate: OpeningHours] = [:]
        for (_, key, value) in fields.entries("hours_on") {
            if let date = reader.date(key), let hours = reader.hours(value) { hoursOn[date] = hours }
        }
        self.init(hours: hours, worksThroughHolidays: works, closed: Set(closed), opened: Set(opened), hoursOn: hoursOn)
    }
}

extension YAMLReader {
    fileprivate func hours(_ node: YAMLNode) -> OpeningHours? {
        guard let text = text(node, "hours") else { return nil }
        if let hours = OpeningHours(text) { return hours }
        report(
            node.place, en: "'\(text)' are no hours", "write e.g. 09:00-12:00 14:00-17:30", zh: "“\(text)”不是营业时间",
            "例：09:00-12:00 14:00-17:30")
        return nil
    }

    fileprivate func date(_ node: YAMLNode) -> CivilDate? {
        guard let text = text(node, "day") else { return nil }
        if let date = CivilDate(text) { return date }
        report(node.place, en: "'\(text)' is no day", "write e.g. 2026-07-06", zh: "“\(text)”不是日期", "例：2026-07-06")
        return nil
    }
}

extension CalendarOverrides {
    /// A unit's own days on top of the institution's: what the unit says holds, what it does not say is the institution's.
    func over(_ institution: CalendarOverrides) -> CalendarOverrides {
        CalendarOverrides(
            hours: hours ?? institution.hours, restWeekdays: restWeekdays ?? institution.restWeekdays,
            worksThroughHolidays: worksThroughHolidays || institution.worksThroughHolidays, closed: closed.union(institution.closed),
            opened: opened.union(institution.opened), hoursOn: institution.hoursOn.merging(hoursOn) { $1 })
    }
}
