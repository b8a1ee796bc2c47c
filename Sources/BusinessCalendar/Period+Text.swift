/// Periods as rule books write them:
///
///     30 minutes · 12 hours · 8 working hours · 3 days · 8 weeks · 5 working days · 3 months
///     same day · next day · first thing · daily by 17:00 · monthly by 25 · yearly by 06-15 12-15
extension Period: LosslessStringConvertible {
    /// Reads a period; nil when it is none, or out of range.
    public init?(_ text: String) {
        let words = text.split(separator: " ").map(String.init)
        guard let first = words.first else { return nil }
        switch words.count {
        case 2 where words == ["same", "day"]: self = .sameDay
        case 2 where words == ["next", "day"]: self = .nextDay
        case 2 where words == ["first", "thing"]: self = .firstThing
        case 3 where first == "daily" && words[1] == "by":
            guard let time = TimeOfDay(words[2]) else { return nil }
            self = .dailyBy(time)
        case 3 where first == "monthly" && words[1] == "by":
            guard let day = decimal(Array(words[2].utf8)[...]), (1...31).contains(day) else { return nil }
            self = .monthlyBy(day: day)
        case 3... where first == "yearly" && words[1] == "by":
            let days = words.dropFirst(2).compactMap(MonthDay.init(text:))
            guard days.count == words.count - 2, Set(days).count == days.count else { return nil }
            self = .yearlyBy(days.sorted())
        case 2...3:
            guard let count = decimal(Array(first.utf8)[...]), (1...Period.countMax).contains(count) else { return nil }
            guard let period = Period.counted(count, words.dropFirst().joined(separator: " ")) else { return nil }
            self = period
        default: return nil
        }
    }

    private static func counted(_ count: Int, _ unit: String) -> Period? {
        switch unit {
        case "minute", "minutes": .minutes(count)
        case "hour", "hours": .hours(count)
        case "working hour", "working hours": .workingHours(count)
        case "day", "days": .days(count)
        case "week", "weeks": count * 7 <= countMax ? .days(count * 7) : nil
        case "working day", "working days": .workingDays(count)
        case "month", "months": .months(count)
        default: nil
        }
    }

    /// As a rule book writes it.
    public var description: String {
        switch self {
        case .minutes(let count): Period.plural(count, "minute")
        case .hours(let count): Period.plural(count, "hour")
        case .workingHours(let count): Period.plural(count, "working hour")
        case .days(let count): Period.plural(count, "day")
        case .workingDays(let count): Period.plural(count, "working day")
        case .months(let count): Period.plural(count, "month")
        case .sameDay: "same day"
        case .nextDay: "next day"
        case .firstThing: "first thing"
        case .dailyBy(let time): "daily by \(time)"
        case .monthlyBy(let day): "monthly by \(day)"
        case .yearlyBy(let days): "yearly by " + days.map(\.description).joined(separator: " ")
        }
    }

    private static func plural(_ count: Int, _ unit: String) -> String {
        "\(count) \(unit)\(count == 1 ? "" : "s")"
    }
}

extension MonthDay: CustomStringConvertible {
    /// Reads `06-15`.
    init?(text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 5, bytes[2] == UInt8(ascii: "-") else { return nil }
        guard let month = decimal(bytes[0..<2]), let day = decimal(bytes[3..<5]) else { return nil }
        self.init(month: month, day: day)
    }

    /// `06-15`.
    public var description: String { padded(month, 2) + "-" + padded(day, 2) }
}
