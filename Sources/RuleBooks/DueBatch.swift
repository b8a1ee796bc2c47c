import BusinessCalendar
import CaseDomain
import Foundation
import ShouwenLimits

/// Computes deadlines for lines of JSON: the format of the deadline vectors.
///
///     {"rulebook": "gdrcu", "event": "registered", "at": "2019-05-02T09:00:00+08:00", "facts": {}, "deadline": "reply"}
///
/// comes back with `due`, `clause` and `provisional` added (a `due` already there is ignored and replaced). `overlays`, a list of
/// books to lay over, is optional. A line that cannot be computed comes back with `error` instead.
public struct DueBatch: Sendable {
    private let books: RuleBookCatalogue
    private let calendars: [String: BusinessCalendar]

    /// Computes with these books and calendars.
    public init(books: RuleBookCatalogue = .shipped, calendars: CalendarCatalogue = .shipped) {
        self.books = books
        var made: [String: BusinessCalendar] = [:]
        for book in books.versions.values.joined() { made[DueBatch.key(book)] = calendars.calendar(for: book) }
        self.calendars = made
    }

    private static func key(_ book: RuleBook) -> String {
        "\(book.working.calendar) \(book.working.zone) \(book.working.hours)"
    }

    private struct Line: Codable {
        var rulebook: String
        var overlays: [String]?
        var event: String
        var at: String
        var facts: [String: String]?
        var deadline: String
        var due: String?
        var clause: String?
        var provisional: Bool?
        var error: String?
    }

    /// One line's answer, without the line break.
    public func answer(_ line: String) -> String {
        guard line.utf8.count <= Limits.dueBatchLineBytesMax else {
            return failure("the line is longer than \(Limits.dueBatchLineBytesMax) bytes")
        }
        var content: Line
        do { content = try JSONDecoder().decode(Line.self, from: Data(line.utf8)) } catch {
            return failure("not a line of rulebook, event, at, facts and deadline")
        }
        content.due = nil
        content.clause = nil
        content.provisional = nil
        content.error = nil
        do throws(Refusal) {
            let (planned, zone) = try compute(content)
            content.due = planned.due.at.text(in: zone)
            content.clause = planned.rule.clause.name(in: content.rulebook)
            content.provisional = planned.isProvisional
        } catch { content.error = error.reason }
        return DueBatch.encoded(content)
    }

    private struct Refusal: Error {
        let reason: String
    }

    private func compute(_ line: Line) throws(Refusal) -> (PlannedDeadline, ZoneRules) {
        guard let moment = Timestamp(line.at) else {
            throw Refusal(reason: "'\(line.at)' is no moment; write e.g. 2026-05-09T15:00:00+08:00")
        }
        guard let book = books.book(line.rulebook, overlays: line.overlays ?? [], at: moment) else {
            let names = ([line.rulebook] + (line.overlays ?? [])).filter { books.versions[$0] == nil }
            throw Refusal(reason: "unknown rule book '\(names.first ?? line.rulebook)'")
        }
        guard let event = TriggerEvent(rawValue: line.event) else { throw Refusal(reason: "unknown event '\(line.event)'") }
        guard let calendar = calendars[DueBatch.key(book)] else { throw Refusal(reason: "no calendar for '\(line.rulebook)'") }
        let facts = line.facts ?? [:]
        var plan = DeadlinePlan.deadlines(book: book, event: event, at: moment, facts: facts, calendar: calendar)
        if !plan.contains(where: { $0.name == line.deadline }) {
            // A line asks for one deadline by name: what it says nothing about is taken to be so.
            let assumed = book.facts(assuming: line.deadline, on: event, stated: facts)
            plan = assumed.map { DeadlinePlan.deadlines(book: book, event: event, at: moment, facts: $0, calendar: calendar) } ?? []
        }
        guard let planned = plan.first(where: { $0.name == line.deadline }) else {
            throw Refusal(reason: "'\(line.event)' starts no deadline '\(line.deadline)' in '\(line.rulebook)' with these facts")
        }
        return (planned, calendar.zone)
    }

    private func failure(_ reason: String) -> String {
        DueBatch.encoded(["error": reason])
    }

    private static func encoded(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Strings and a flag always encode.
        return String(decoding: (try? encoder.encode(value)) ?? Data(), as: UTF8.self)
    }
}

extension RuleBook {
    /// The stated facts with the others set so that the only rule of that name they allow applies; nil when none or several would.
    fileprivate func facts(assuming name: String, on event: TriggerEvent, stated: Facts) -> Facts? {
        let rules = deadlines.filter { rule in
            rule.name == name && rule.startsOn == event && rule.conditions.allSatisfy { stated[$0.fact] == nil || $0.holds(stated) }
        }
        guard rules.count == 1 else { return nil }
        var facts = stated
        for condition in rules[0].conditions where facts[condition.fact] == nil {
            switch condition.test {
            case .oneOf(let values): facts[condition.fact] = values.min()
            case .atLeast(let number), .atMost(let number): facts[condition.fact] = String(number)
            }
        }
        return facts
    }
}
