/// When a limit ends.
public struct Due: Hashable, Sendable {
    /// The last moment in time.
    public let at: Timestamp
    /// Whether days counted that no official announcement covers yet; computed anew when the calendar is loaded.
    public let isProvisional: Bool

    /// A due moment.
    public init(at: Timestamp, isProvisional: Bool) {
        self.at = at
        self.isProvisional = isProvisional
    }
}

extension BusinessCalendar {
    /// The end of a period that starts at `start`. `restDays` says what becomes of a date limit that falls on a rest day.
    public func due(after start: Timestamp, _ period: Period, restDays: RestDayRule = .nextWorkingDay) -> Due {
        // The dates of a month or year are gone through until one lies behind the start: it must be a moment that has any behind it.
        let start = Timestamp.range.nearest(to: start.milliseconds)
        let local = zone.local(start)
        let today = local.day
        switch period {
        case .minutes(let count):
            return Due(at: start.advanced(byMilliseconds: Int64(count) * 60_000), isProvisional: false)
        case .hours(let count):
            return Due(at: start.advanced(byMilliseconds: Int64(count) * 3_600_000), isProvisional: false)
        case .workingHours(let count): return moment(start, openMilliseconds: count * 3_600_000)
        case .days(let count): return close(onOrAfter: today + count, restDays)
        case .nextDay: return close(onOrAfter: today + 1, restDays)
        case .months(let count): return close(onOrAfter: local.date.adding(months: count).dayNumber, restDays)
        case .workingDays(let count):
            let day = days.day(rank: days.rank(today + 1) + count - 1)
            return at(day, hours(day).closing, looking: today + 1)
        case .sameDay:
            let day = days.onOrAfter(days.contains(today) && local.milliseconds < hours(today).closing ? today : today + 1)
            return at(day, hours(day).closing, looking: today)
        case .firstThing:
            let day = days.onOrAfter(days.contains(today) && local.milliseconds < hours(today).opening ? today : today + 1)
            return at(day, hours(day).opening, looking: today)
        case .dailyBy(let time):
            let day = local.milliseconds < time.milliseconds ? today : today + 1
            return Due(at: zone.moment(day: day, milliseconds: time.milliseconds), isProvisional: false)
        case .monthlyBy(let day): return monthly(start, local, day: day, restDays)
        case .yearlyBy(let monthDays): return yearly(start, local, monthDays, restDays)
        }
    }

    /// The close of business of `day`, or of the working day it moves to.
    private func close(onOrAfter day: Int, _ restDays: RestDayRule) -> Due {
        switch restDays {
        case .nextWorkingDay:
            let last = days.onOrAfter(day)
            return at(last, hours(last).closing, looking: day)
        case .unchanged:
            return Due(at: zone.moment(day: day, milliseconds: hours(day).closing), isProvisional: false)
        }
    }

    /// A time on `day`, found by looking at every day from `looking` on.
    private func at(_ day: Int, _ time: Int, looking: Int) -> Due {
        Due(at: zone.moment(day: day, milliseconds: time), isProvisional: !isAnnounced(min(looking, day)...day))
    }

    private func monthly(_ start: Timestamp, _ local: LocalMoment, day: Int, _ restDays: RestDayRule) -> Due {
        let (year, month, _) = local.date.parts
        let first = CivilDate(validYear: year, month: month, day: 1)
        return firstDate(after: start, local, restDays, offset: 0) { count in
            let (year, month, _) = first.adding(months: count).parts
            return CivilDate(validYear: year, month: month, day: min(day, CivilDate.dayCount(year: year, month: month)))
        }
    }

    private func yearly(_ start: Timestamp, _ local: LocalMoment, _ monthDays: [MonthDay], _ restDays: RestDayRule) -> Due {
        let year = local.date.year
        let sorted = monthDays.sorted()
        return firstDate(after: start, local, restDays, offset: 0) { count in
            let monthDay = sorted[count % sorted.count]
            let inYear = year + count / sorted.count
            let day = min(monthDay.day, CivilDate.dayCount(year: inYear, month: monthDay.month))
            return CivilDate(validYear: inYear, month: monthDay.month, day: day)
        }
    }

    /// The first of a rising row of dates that is not past and whose close of business is still to come.
    private func firstDate(
        after start: Timestamp, _ local: LocalMoment, _ restDays: RestDayRule, offset: Int, _ date: (Int) -> CivilDate
    ) -> Due {
        var count = offset
        while true {
            let day = date(count).dayNumber
            if day >= local.day {
                let due = close(onOrAfter: day, restDays)
                if due.at > start { return due }
            }
            count += 1
        }
    }
}
