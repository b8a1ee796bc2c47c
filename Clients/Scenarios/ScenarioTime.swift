import BusinessCalendar

/// Moments and spans as scenarios write them.
enum ScenarioTime {
    /// `2026-03-02 09:10` (or with `T`, or to 24:00) by the clocks of `zone`, or a moment with its offset.
    static func moment(_ text: String, _ zone: ZoneRules) -> Timestamp? {
        if let moment = Timestamp(text) { return moment }
        let parts = text.split(whereSeparator: { $0 == " " || $0 == "T" })
        guard parts.count == 2, let date = CivilDate(String(parts[0])) else { return nil }
        var time = parts[1]
        var seconds = 0
        if time.utf8.count == 8, time.dropFirst(5).first == ":", let number = Int(time.suffix(2)), (0..<60).contains(number) {
            seconds = number
            time = time.prefix(5)
        }
        guard let time = TimeOfDay(String(time)) else { return nil }
        return zone.moment(on: date, at: time).advanced(byMilliseconds: Int64(seconds) * 1000)
    }

    /// `30 min`, `3 h`, `2 d`, `20 s` in milliseconds.
    static func span(_ text: String) -> Int64? {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let count = Int64(parts[0]), (0...1_000_000).contains(count) else { return nil }
        switch parts[1] {
        case "s": return count * 1000
        case "min": return count * 60_000
        case "h": return count * 3_600_000
        case "d": return count * 86_400_000
        default: return nil
        }
    }

    /// A moment for people: `2026-03-02 09:10`, with seconds where there are any.
    static func text(_ moment: Timestamp, _ zone: ZoneRules) -> String {
        let text = moment.text(in: zone)
        let whole = text.prefix(10) + " " + text.dropFirst(11).prefix(8)
        return whole.hasSuffix(":00") ? String(whole.dropLast(3)) : String(whole)
    }
}
