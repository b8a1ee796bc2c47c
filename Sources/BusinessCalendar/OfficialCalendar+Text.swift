// The text of an official calendar, one for one content, by which an edition of it is kept and told from others:
//
//     calendar cn
//     rest saturday sunday
//     year 2026
//     paper http://www.gov.cn/…              the announcement, where the file names it
//     off 2026-01-01 元旦
//     work 2026-01-04 元旦
//     year 2027                               without days: not announced yet
//
// Years from the first to the last, the days of each in order, a line feed after every line. Whatever else a file holds (order, spaces,
// the address of its schema) is not part of the calendar. This form is never changed: texts kept in it are read for as long as logs are.

extension OfficialCalendar {
    /// The calendar in its one text.
    public var text: String {
        let rest = Weekday.allCases.filter(restWeekdays.contains).map { "\($0)" }
        var lines = ["calendar \(id)", (["rest"] + rest).joined(separator: " ")]
        for year in years {
            lines.append("year \(year.year)")
            lines += year.papers.map { "paper \(OfficialCalendar.line($0))" }
            lines += year.days.sorted { $0.date < $1.date }.map { day in
                "\(day.isOff ? "off" : "work") \(day.date) \(OfficialCalendar.line(day.name))"
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Reads such a text; nil for anything else.
    ///
    /// - Parameter version: under which it was kept.
    public init?(text: String, version: String) {
        var id = ""
        var rest: Set<Weekday> = []
        var years: [OfficialYear] = []
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { return nil }
            let value = String(parts[1])
            switch parts[0] {
            case "calendar": id = value
            case "rest":
                let words = value.split(separator: " ")
                rest = Set(Weekday.allCases.filter { words.contains(Substring("\($0)")) })
            case "year":
                guard let year = Int(value) else { return nil }
                years.append(OfficialYear(year: year, days: []))
            case "paper":
                guard let last = years.popLast() else { return nil }
                years.append(OfficialYear(year: last.year, days: last.days, papers: last.papers + [value]))
            case "off", "work":
                let words = value.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
                guard let last = years.popLast(), words.count == 2, let date = CivilDate(String(words[0])) else { return nil }
                let day = OfficialDay(date: date, name: String(words[1]), isOff: parts[0] == "off")
                years.append(OfficialYear(year: last.year, days: last.days + [day], papers: last.papers))
            case _: return nil
            }
        }
        guard !id.isEmpty, rest.count < 7 else { return nil }
        self.init(id: id, version: version, restWeekdays: rest, years: years)
    }

    /// A name as part of a line.
    private static func line(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    }
}
