/// How a due moment was reached, day by day: the answer to *why this date*.
public struct DeadlineArithmetic: Hashable, Sendable {
    /// Why a day counts or does not.
    public enum Reason: Hashable, Sendable {
        /// The day on which the period starts is not counted (Civil Code art. 201).
        case startDay
        /// A calendar day, counted as such.
        case calendarDay
        /// An ordinary working day.
        case workingDay
        /// A weekend day worked by arrangement (调休), with the holiday's name.
        case adjustedWorkingDay(String)
        /// A weekly rest day.
        case restDay
        /// An announced holiday, by name.
        case holiday(String)
        /// The unit itself is closed.
        case closed
        /// The unit itself is open although the calendar says otherwise.
        case opened
        /// The start lies after the close of business, so that day is over.
        case afterClose
    }

    /// One day of the count.
    public struct Day: Hashable, Sendable {
        /// The day.
        public let date: CivilDate
        /// Why it counts or not.
        public let reason: Reason
        /// Its number in the count of days; nil when it is not counted.
        public let number: Int?
        /// Milliseconds of working time counted on it; nil unless the period is in working hours.
        public let openMilliseconds: Int?
        /// Whether an announcement to come may change it.
        public let isProvisional: Bool
    }

    /// When the period starts.
    public let start: Timestamp
    /// The period.
    public let period: Period
    /// The days looked at, in order. Long periods in calendar days or months name only the start, the nominal last day and what follows.
    public let days: [Day]
    /// The result.
    public let due: Due
}

extension BusinessCalendar {
    /// The same computation as `due(after:_:restDays:)`, with every day it looked at.
    public func arithmetic(after start: Timestamp, _ period: Period, restDays: RestDayRule = .nextWorkingDay) -> DeadlineArithmetic {
        let due = due(after: start, period, restDays: restDays)
        let from = zone.local(start)
        let to = lastDay(of: due)
        var steps: [DeadlineArithmetic.Day]
        switch period {
        case .minutes, .hours, .dailyBy: steps = []
        case .workingDays: steps = workingDays(from: from.day, to: to)
        case .workingHours: steps = openTime(from: from, to: to, due: zone.local(due.at))
        case .sameDay, .firstThing:
            let over = from.milliseconds >= (period == .sameDay ? hours(from.day).closing : hours(from.day).opening)
            steps = (from.day...to).map { day in
                let late = day == from.day && over && days.contains(day)
                return step(day, late ? .afterClose : nil, number: day == to ? 1 : nil)
            }
        case .days, .nextDay, .months, .monthlyBy, .yearlyBy:
            steps = dateLimit(from: from.day, nominal: nominalDay(from, period, last: to), to: to, period)
        }
        return DeadlineArithmetic(start: start, period: period, days: steps, due: due)
    }

    /// The day on which a limit ends; 24:00 belongs to the day it ends.
    private func lastDay(of due: Due) -> Int {
        zone.local(Timestamp(milliseconds: due.at.milliseconds - 1)).day
    }

    private func nominalDay(_ from: LocalMoment, _ period: Period, last: Int) -> Int {
        switch period {
        case .days(let count): return from.day + count
        case .nextDay: return from.day + 1
        case .months(let count): return from.date.adding(months: count).dayNumber
        case .monthlyBy(let wanted):
            return nominalDay(after: from.day, last: last) { _, day, length in day == min(wanted, length) }
        case .yearlyBy(let wanted):
            return nominalDay(after: from.day, last: last) { month, day, length in
                wanted.contains { $0.month == month && min($0.day, length) == day }
            }
        case .minutes, .hours, .workingHours, .workingDays, .sameDay, .firstThing, .dailyBy: return last
        }
    }

    /// The wanted date from which a limit moved to `last` over rest days. `isWanted` is given month, day and the month's length.
    private func nominalDay(after from: Int, last: Int, isWanted: (_ month: Int, _ day: Int, _ length: Int) -> Bool) -> Int {
        var first = last
        while first > from, !days.contains(first - 1) { first -= 1 }
        return (first...last).first { day in
            let (year, month, dayOfMonth) = CivilDate(dayNumber: day).parts
            return isWanted(month, dayOfMonth, CivilDate.dayCount(year: year, month: month))
        } ?? last
    }

    private func workingDays(from: Int, to: Int) -> [DeadlineArithmetic.Day] {
        var count = 0
        return (from...to).map { day in
            if day == from { return step(day, .startDay, number: nil) }
            if days.contains(day) { count += 1 }
            return step(day, nil, number: days.contains(day) ? count : nil)
        }
    }

    private func openTime(from: LocalMoment, to: Int, due: LocalMoment) -> [DeadlineArithmetic.Day] {
        (from.day...to).map { day in
            var open = 0
            if days.contains(day) {
                let hours = hours(day)
                let end = day == due.day ? hours.elapsed(at: due.milliseconds) : hours.openMilliseconds
                open = end - (day == from.day ? hours.elapsed(at: from.milliseconds) : 0)
            }
            let over = day == from.day && days.contains(day) && open == 0
            return step(day, over ? .afterClose : nil, number: nil, openMilliseconds: open)
        }
    }

    private func dateLimit(from: Int, nominal: Int, to: Int, _ period: Period) -> [DeadlineArithmetic.Day] {
        var result = [step(from, .startDay, number: nil)]
        var counted: Int?
        switch period {
        case .days(let count):
            counted = count
            if count <= 31 {
                for day in (from + 1)..<nominal { result.append(step(day, .calendarDay, number: day - from)) }
            }
        case .nextDay: counted = 1
        case .months, .monthlyBy, .yearlyBy, .minutes, .hours, .workingHours, .workingDays, .sameDay, .firstThing, .dailyBy: break
        }
        if nominal > from, nominal < to || days.contains(nominal) == false {
            result.append(step(nominal, nil, number: counted))
        }
        if to > nominal { result += ((nominal + 1)...to).map { step($0, nil, number: nil) } }
        if to == nominal, days.contains(to), to > from { result.append(step(to, .calendarDay, number: counted)) }
        return result
    }

    private func step(_ day: Int, _ reason: DeadlineArithmetic.Reason?, number: Int?, openMilliseconds: Int? = nil)
        -> DeadlineArithmetic.Day
    {
        DeadlineArithmetic.Day(
            date: CivilDate(dayNumber: day), reason: reason ?? self.reason(day), number: number, openMilliseconds: openMilliseconds,
            isProvisional: !isAnnounced(day...day))
    }

    /// Why the unit works on a day, or does not.
    private func reason(_ day: Int) -> DeadlineArithmetic.Reason {
        let date = CivilDate(dayNumber: day)
        if overrides.closed.contains(date) { return .closed }
        if overrides.opened.contains(date) { return .opened }
        if let said = official.day(date), !(said.isOff && overrides.worksThroughHolidays) {
            return said.isOff ? .holiday(said.name) : .adjustedWorkingDay(said.name)
        }
        return days.contains(day) ? .workingDay : .restDay
    }
}
