// How many deadlines are computed a second on one core.
//
//     deadline-bench              prints one line a measurement
//     deadline-bench batch        reads lines of the vectors' format from standard input and writes them answered
import BusinessCalendar
import CaseDomain
import Dispatch
import RuleBooks

/// Runs `body` over `rounds` moments spread over the years 2019 to 2026 and prints how many went through a second.
func measure(_ name: String, rounds: Int, _ body: (Timestamp) -> Int) {
    let first = Timestamp("2019-01-01T00:00:00+08:00")!.milliseconds
    let span = Timestamp("2026-12-01T00:00:00+08:00")!.milliseconds - first
    var state: UInt64 = 88_172_645_463_325_252
    var sum = 0
    var best = 0.0
    for _ in 0..<3 {
        let start = DispatchTime.now().uptimeNanoseconds
        for _ in 0..<rounds {
            // Marsaglia's xorshift: cheap beside what is measured.
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            sum &+= body(Timestamp(milliseconds: first + Int64(state % UInt64(span))))
        }
        let seconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
        best = max(best, Double(rounds) / seconds)
    }
    let padding = String(repeating: " ", count: max(1, 46 - name.count))
    print("\(name)\(padding)\(Int(best)) /s (checksum \(sum))")
}

func benchmark() {
    let calendar = BusinessCalendar(official: CalendarCatalogue.shipped.calendars["cn"]!)
    var overrides = CalendarOverrides(hours: OpeningHours("09:00-12:00 14:00-17:30"))
    for day in 0..<200 { overrides.hoursOn[CivilDate("2020-01-06")!.adding(days: day * 7)] = OpeningHours("10:00-15:00") }
    let irregular = BusinessCalendar(official: CalendarCatalogue.shipped.calendars["cn"]!, overrides: overrides)
    let periods: [Period] = [
        .workingDays(1), .workingDays(7), .days(15), .days(30), .months(3), .workingHours(8), .sameDay, .nextDay, .firstThing, .hours(12),
    ]
    measure("due, every kind of period in turn", rounds: 1_000_000) { moment in
        let period = periods[Int(moment.milliseconds & 0xFFFF) % periods.count]
        return Int(truncatingIfNeeded: calendar.due(after: moment, period).at.milliseconds)
    }
    measure("due, a unit with 200 days of its own hours", rounds: 1_000_000) { moment in
        let period = periods[Int(moment.milliseconds & 0xFFFF) % periods.count]
        return Int(truncatingIfNeeded: irregular.due(after: moment, period).at.milliseconds)
    }
    measure("due, 7 working days", rounds: 2_000_000) { Int(truncatingIfNeeded: calendar.due(after: $0, .workingDays(7)).at.milliseconds) }
    measure("due and two warnings, 7 working days", rounds: 500_000) { moment in
        let due = calendar.due(after: moment, .workingDays(7))
        return calendar.warnings(from: moment, due: due.at, percents: [75, 90]).count
    }
    for (id, facts) in [("gdrcu", [:]), ("bocom-selfservice", ["incident": "swallowed_card"])] as [(String, Facts)] {
        let book = RuleBookCatalogue.shipped.latest(id)!.overlaid(with: RuleBookCatalogue.shipped.latest("cn-bank-statute")!)
        measure("plan of a registration, \(id) under the statute", rounds: 20_000) {
            DeadlinePlan.deadlines(book: book, event: .registered, at: $0, facts: facts, calendar: calendar).count
        }
    }
}

if CommandLine.arguments.dropFirst().first == "batch" {
    let batch = DueBatch()
    while let line = readLine() { print(batch.answer(line)) }
} else {
    benchmark()
}
