import Foundation

/// Shows and reads moments in one time zone.
public struct MomentFormat: Sendable {
    private let calendar: Calendar

    /// Moments in a zone of the IANA database, such as `Asia/Shanghai`; nil when there is none of that name.
    public init?(zone identifier: String) {
        guard let zone = TimeZone(identifier: identifier) else { return nil }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        self.calendar = calendar
    }

    /// `2026-07-15 10:30:00` on that zone's clock, always to the second: a column of times has one form, and a time without seconds
    /// would not say whether they were zero or left out. Empty for 0, which the API uses for "not given".
    public func text(_ milliseconds: Int64) -> String {
        guard milliseconds != 0 else { return "" }
        let parts = parts(milliseconds)
        let day = "\(digits(parts.year!, 4))-\(digits(parts.month!))-\(digits(parts.day!))"
        return "\(day) \(digits(parts.hour!)):\(digits(parts.minute!)):\(digits(parts.second!))"
    }

    /// Reads `2026-07-15`, `2026-07-15T10:30`, `2026-07-15 10:30:00.250`, each also with `Z` or `+08:00`; without an offset the zone's
    /// own clock is meant. Milliseconds since 1970; nil for anything else, a day or time that does not exist included.
    public func milliseconds(_ text: String) -> Int64? {
        let pattern = /(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?)?(Z|[+-]\d\d:?\d\d)?/
        guard let match = text.wholeMatch(of: pattern) else { return nil }
        var wanted = DateComponents()
        (wanted.year, wanted.month, wanted.day) = (Int(match.1), Int(match.2), Int(match.3))
        (wanted.hour, wanted.minute, wanted.second) = (
            match.4.flatMap { Int($0) } ?? 0, match.5.flatMap { Int($0) } ?? 0, match.6.flatMap { Int($0) } ?? 0
        )
        let fraction = match.7.map { ($0 + "000").prefix(3) }.flatMap { Int64($0) } ?? 0
        var calendar = calendar
        if let offset = match.8 {
            guard let zone = MomentFormat.zone(offset) else { return nil }
            calendar.timeZone = zone
        }
        guard let date = calendar.date(from: wanted) else { return nil }
        // A calendar rolls 30 February over; what comes back must be what was asked for.
        let found = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
        guard found.year == wanted.year, found.month == wanted.month, found.day == wanted.day, found.hour == wanted.hour,
            found.minute == wanted.minute, found.second == wanted.second
        else { return nil }
        return Int64(date.timeIntervalSince1970.rounded()) * 1000 + fraction
    }

    private func parts(_ milliseconds: Int64) -> DateComponents {
        let seconds = milliseconds >= 0 ? milliseconds / 1000 : (milliseconds - 999) / 1000
        return calendar.dateComponents(
            [.year, .month, .day, .hour, .minute, .second], from: Date(timeIntervalSince1970: TimeInterval(seconds)))
    }

    private func digits(_ number: Int, _ count: Int = 2) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, count - text.count)) + text
    }

    private static func zone(_ offset: Substring) -> TimeZone? {
        if offset == "Z" { return TimeZone(secondsFromGMT: 0) }
        let figures = offset.filter(\.isNumber)
        guard figures.count == 4, let hours = Int(figures.prefix(2)), let minutes = Int(figures.suffix(2)), hours <= 14, minutes < 60
        else { return nil }
        return TimeZone(secondsFromGMT: (offset.hasPrefix("-") ? -1 : 1) * (hours * 60 + minutes) * 60)
    }
}
