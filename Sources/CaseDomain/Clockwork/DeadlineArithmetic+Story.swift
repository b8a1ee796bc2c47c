import BusinessCalendar
import Wording

extension DeadlineArithmetic.Day {
    /// One day of a count in a line: date, weekday, and why it counts or not.
    public var story: BilingualText {
        let (weekday, why) = (date.weekday.title, reason.title)
        var english = "\(date) \(weekday.english)  \(why.english)"
        var chinese = "\(date) \(weekday.chinese)  \(why.chinese)"
        if let number {
            english += "  day \(number)"
            chinese += "  第\(number)天"
        }
        if let open = openMilliseconds, open > 0 {
            english += "  counts \(Self.duration(open, " h", " min", " s", between: " "))"
            chinese += "  计\(Self.duration(open, "小时", "分", "秒", between: ""))"
        }
        if isProvisional {
            english += "  (not announced)"
            chinese += "  （日历未公布）"
        }
        return BilingualText(en: english, zh: chinese)
    }

    /// `7 h 30 min`, with seconds where there are any.
    private static func duration(_ milliseconds: Int, _ hour: String, _ minute: String, _ second: String, between: String) -> String {
        let seconds = milliseconds / 1000
        var parts: [String] = []
        if seconds >= 3600 { parts.append("\(seconds / 3600)\(hour)") }
        if seconds / 60 % 60 > 0 { parts.append("\(seconds / 60 % 60)\(minute)") }
        if seconds % 60 > 0 || parts.isEmpty { parts.append("\(seconds % 60)\(second)") }
        return parts.joined(separator: between)
    }
}

extension DeadlineArithmetic.Reason {
    fileprivate var title: BilingualText {
        switch self {
        case .startDay: BilingualText(en: "first day, not counted", zh: "起算日不计")
        case .calendarDay: BilingualText(en: "counted", zh: "计入")
        case .workingDay: BilingualText(en: "working day", zh: "工作日")
        case .adjustedWorkingDay(let name): BilingualText(en: "adjusted working day (\(name))", zh: "调休上班（\(name)）")
        case .restDay: BilingualText(en: "rest day", zh: "休息日")
        case .holiday(let name): BilingualText(en: "holiday (\(name))", zh: "法定节假日（\(name)）")
        case .closed: BilingualText(en: "the unit is closed", zh: "本单位停业")
        case .opened: BilingualText(en: "the unit is open", zh: "本单位营业")
        case .afterClose: BilingualText(en: "the hour is past", zh: "已过时点")
        }
    }
}

extension Weekday {
    fileprivate var title: BilingualText {
        switch self {
        case .monday: BilingualText(en: "Mon", zh: "周一")
        case .tuesday: BilingualText(en: "Tue", zh: "周二")
        case .wednesday: BilingualText(en: "Wed", zh: "周三")
        case .thursday: BilingualText(en: "Thu", zh: "周四")
        case .friday: BilingualText(en: "Fri", zh: "周五")
        case .saturday: BilingualText(en: "Sat", zh: "周六")
        case .sunday: BilingualText(en: "Sun", zh: "周日")
        }
    }
}
