/// When one unit works: its days, hours and zone. Computes due moments; asks no clock.
///
/// A value of about a kilobyte, shared by copying. Every unit without overrides can use the same one.
public struct BusinessCalendar: Sendable {
    /// Where the unit's clocks stand.
    public let zone: ZoneRules
    /// The unit's hours on an ordinary working day.
    public let hours: OpeningHours
    /// The official calendar behind it.
    public let official: OfficialCalendar
    /// What the unit does differently.
    public let overrides: CalendarOverrides
    let days: WorkingDays
    /// Working days with hours of their own, by day.
    let special: [SpecialDay]
    /// Stretches of days whose working days are known for certain; in order, apart.
    let announced: [ClosedRange<Int>]

    struct SpecialDay: Hashable, Sendable {
        let day: Int
        let hours: OpeningHours
        /// Open milliseconds beyond (or, negative, short of) ordinary days, of the special days before this one.
        let surplusBefore: Int
    }

    /// A unit's calendar.
    public init(
        official: OfficialCalendar, zone: ZoneRules = .shanghai, hours: OpeningHours = .nineToFive, overrides: CalendarOverrides = .none
    ) {
        self.zone = zone
        self.official = official
        self.overrides = overrides
        let ordinary = overrides.hours ?? hours
        self.hours = ordinary
        days = BusinessCalendar.workingDays(official, overrides)
        var surplus = 0
        var special: [SpecialDay] = []
        for (date, own) in overrides.hoursOn.sorted(by: { $0.key < $1.key }) where days.contains(date.dayNumber) {
            special.append(SpecialDay(day: date.dayNumber, hours: own, surplusBefore: surplus))
            surplus += own.openMilliseconds - ordinary.openMilliseconds
        }
        self.special = special
        announced = BusinessCalendar.announcedDays(official)
    }

    private static func workingDays(_ official: OfficialCalendar, _ overrides: CalendarOverrides) -> WorkingDays {
        var exceptions: [Int: Bool] = [:]
        for day in official.byDay.values where !(overrides.worksThroughHolidays && day.isOff) {
            exceptions[day.date.dayNumber] = !day.isOff
        }
        for date in overrides.opened { exceptions[date.dayNumber] = true }
        for date in overrides.closed { exceptions[date.dayNumber] = false }
        // The table spans the exceptions; beyond them weekdays alone decide, by arithmetic.
        let rest = overrides.restWeekdays ?? official.restWeekdays
        guard let first = exceptions.keys.min(), let last = exceptions.keys.max() else {
            return WorkingDays(restWeekdays: rest, first: 0, count: 0, exceptions: [:])
        }
        return WorkingDays(restWeekdays: rest, first: first, count: last - first + 1, exceptions: exceptions)
    }

    /// Days that no announcement to come can change. A year's last week belongs to the next year's announcement as well: it has
    /// moved 29-31 December twice (2018, 2022).
    private static func announcedDays(_ official: OfficialCalendar) -> [ClosedRange<Int>] {
        let years = Set(official.years.filter(\.isAnnounced).map(\.year))
        var ranges: [ClosedRange<Int>] = []
        for year in years.sorted() {
            let first = CivilDate(validYear: year, month: 1, day: 1).dayNumber
            let last = CivilDate(validYear: year, month: 12, day: years.contains(year + 1) ? 31 : 24).dayNumber
            if let open = ranges.last, open.upperBound + 1 == first {
                ranges[ranges.count - 1] = open.lowerBound...last
            } else {
                ranges.append(first...last)
            }
        }
        return ranges
    }

    /// The unit's hours on that day: its own for the day, else the ordinary ones, whether or not it works then.
    public func hours(on date: CivilDate) -> OpeningHours { hours(date.dayNumber) }

    /// Whether the unit is open at that moment. The moment of closing is not.
    public func isOpen(_ moment: Timestamp) -> Bool {
        let local = zone.local(moment)
        return days.contains(local.day) && hours(local.day).isOpen(at: local.milliseconds)
    }

    func hours(_ day: Int) -> OpeningHours {
        guard !special.isEmpty else { return hours }
        let index = specialIndex(day)
        return index < special.count && special[index].day == day ? special[index].hours : hours
    }

    /// The first special day on `day` or after it, as an index.
    func specialIndex(_ day: Int) -> Int {
        var low = 0
        var high = special.count
        while low < high {
            let middle = (low + high) / 2
            if special[middle].day < day { low = middle + 1 } else { high = middle }
        }
        return low
    }

    func isAnnounced(_ range: ClosedRange<Int>) -> Bool {
        announced.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
    }
}
