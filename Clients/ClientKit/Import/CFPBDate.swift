import BusinessCalendar

/// A day as the Bureau's files write it: `2023-05-31`, `05/31/2023`, or ISO 8601 with a time (`2023-05-31T12:00:00-05:00`).
///
/// A day is what is published, and a day is not a moment; a time behind it is checked for shape and otherwise left out, so that one
/// complaint has one date in every extract. The wire knows moments only. A day travels as its 12:00 UTC: the moment that bears that
/// date on every clock from UTC-12 to UTC+11, so that a bank's limits, which count from the day of receipt in the bank's zone, and
/// filters such as `--from 2023-06-01`, in the reader's, take the day that was published. (At 00:00 UTC it was still the day before
/// in the whole of America.) It is shown as the day, in every zone: `day` knows it again by the source that publishes days and the
/// moment that stands for one.
public enum CFPBDate {
    /// 12:00 UTC of that day; nil when `text` is no such date, the day does not exist, or it lies before 1970.
    public static func noon(_ text: String) -> Timestamp? {
        guard let date = text.utf8.contains(UInt8(ascii: "/")) ? american(text) : iso(text), date.dayNumber >= 0 else { return nil }
        return Timestamp(seconds: Int64(date.dayNumber) * daySeconds + daySeconds / 2)
    }

    /// The day, as `2023-05-31`, that a moment of a case from `source` stands for; nil where it stands for itself.
    public static func day(_ milliseconds: Int64, source: String) -> String? {
        let day = daySeconds * 1000
        guard source == CFPBMapping.source, milliseconds > 0, milliseconds % day == day / 2 else { return nil }
        return CivilDate(dayNumber: Int(milliseconds / day)).description
    }

    private static let daySeconds: Int64 = 86_400

    /// `yyyy-MM-dd`, alone or before a time such as `T12:00`, `T12:00:00`, `T12:00:00.000`, each also with `Z`, `-05:00` or `-0500`;
    /// a blank may stand for `T`.
    private static func iso(_ text: String) -> CivilDate? {
        let (date, time) = (text.utf8.prefix(10), text.utf8.dropFirst(10))
        if !time.isEmpty {
            let pattern = /[T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:?[0-9]{2})?/
            guard let time = String(time), time.wholeMatch(of: pattern) != nil else { return nil }
        }
        return String(date).flatMap { CivilDate($0) }
    }

    /// `MM/dd/yyyy`, also without leading zeros.
    private static func american(_ text: String) -> CivilDate? {
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count == 3, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count), parts[2].count == 4 else { return nil }
        guard let month = number(parts[0]), let day = number(parts[1]), let year = number(parts[2]) else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    private static func number(_ digits: Substring.UTF8View) -> Int? {
        guard digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
    }
}
