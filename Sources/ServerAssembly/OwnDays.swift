import BusinessCalendar

/// Where an institution or unit keeps hours or days of its own, as the configuration writes it:
///
///     own_days:
///       hours: 09:00-12:00 14:00-17:30     # several segments a day: a lunch break
///       works_through_holidays: false
///       closed: [2026-07-06]               # these days count for nothing
///       opened: [2026-07-11]               # these do, whatever the calendar says
///       hours_on: {2026-02-13: 09:00-12:00}
struct OwnDays: Decodable {
    let overrides: CalendarOverrides

    enum CodingKeys: String, CodingKey, CaseIterable {
        case hours, closed, opened
        case worksThroughHolidays = "works_through_holidays"
        case hoursOn = "hours_on"
    }

    init(from decoder: any Decoder) throws {
        try decoder.refuseUnknownKeys(CodingKeys.self)
        let values = try decoder.container(keyedBy: CodingKeys.self)
        func fault(_ key: CodingKeys, _ text: String, _ form: String) -> DecodingError {
            .dataCorruptedError(forKey: key, in: values, debugDescription: "\(text) is not \(form)")
        }
        func hours(_ text: String, _ key: CodingKeys) throws -> OpeningHours {
            guard let hours = OpeningHours(text) else { throw fault(key, text, "a list of hours such as 09:00-12:00 14:00-17:30") }
            return hours
        }
        func date(_ text: String, _ key: CodingKeys) throws -> CivilDate {
            guard let date = CivilDate(text) else { throw fault(key, text, "a day such as 2026-07-06") }
            return date
        }
        func dates(_ key: CodingKeys) throws -> Set<CivilDate> {
            Set(try (try values.decodeIfPresent([String].self, forKey: key) ?? []).map { try date($0, key) })
        }
        var hoursOn: [CivilDate: OpeningHours] = [:]
        for (day, text) in try values.decodeIfPresent([String: String].self, forKey: .hoursOn) ?? [:] {
            hoursOn[try date(day, .hoursOn)] = try hours(text, .hoursOn)
        }
        overrides = CalendarOverrides(
            hours: try values.decodeIfPresent(String.self, forKey: .hours).map { try hours($0, .hours) },
            worksThroughHolidays: try values.decodeIfPresent(Bool.self, forKey: .worksThroughHolidays) ?? false,
            closed: try dates(.closed), opened: try dates(.opened), hoursOn: hoursOn)
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

    /// The same text for the same days, to see whether they changed since the clocks were computed last.
    var fingerprint: String {
        let single = hoursOn.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        let days = [closed, opened].map { $0.sorted().map(\.description).joined(separator: ",") }
        return "\(hours?.description ?? "-") \(worksThroughHolidays) \(days.joined(separator: ";")) \(single.joined(separator: ","))"
    }
}
