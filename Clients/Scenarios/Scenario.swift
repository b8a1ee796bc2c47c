import BusinessCalendar
import CaseDomain
import RuleBooks
import ShouwenLimits
import WireMessages
import Wording
import YAMLPlaces

/// A story told to the real core on a simulated clock: who does what when, and what must follow. The format: `Docs/Scenarios.md`.
public struct Scenario: Sendable {
    /// What it is called.
    public let title: BilingualText
    /// What it shows, for those who read it as documentation; may be empty.
    public let shows: BilingualText
    /// The file, as it was named by the caller.
    public let file: String
    /// Where it begins.
    public let place: Place

    let rules: InstitutionRules
    let organisation: Organisation
    let people: [String: Actor]
    let steps: [Step]
    /// Wake-ups of clocks between two steps; more are taken for clocks that never come to rest.
    var clockRoundsMax = Limits.scenarioClockRoundsMax

    /// One point of the timeline.
    struct Step: Sendable {
        let place: Place
        let time: Time
        let say: BilingualText?
        let person: String?
        let action: Action?
        /// The name under which the step's case is known; nil: the case of the step before.
        let caseName: String?
        let happenedAt: Timestamp?
        let expectations: [Expectation]
    }

    /// When a step is.
    enum Time: Sendable {
        case at(Timestamp)
        case after(milliseconds: Int64)
    }

    /// What is done.
    enum Action: Sendable {
        /// Somebody gives a command: its name and the fields of its message.
        case command(String, [String: Value])
        /// The server stops: time passes and no clock runs.
        case stopServer
        /// The server starts again and makes up what fell due.
        case startServer
        /// A year of the official calendar is announced.
        case announce(OfficialYear)
    }

    /// A field of a message as YAML gives it.
    typealias Value = FieldValue

    /// One thing that must be so after a step.
    struct Expectation: Sendable {
        let place: Place
        let kind: Kind
        let value: Value
    }

    /// The things that can be expected.
    enum Kind: String, CaseIterable, Sendable {
        case phase, register, severity, owner, facts, deadlines, provisional, why, missed, warned, escalated, breaches, speech, refused,
            clause, events, counts
        case missingBeforeClosing = "missing_before_closing"
    }
}

extension Scenario {
    /// Reads a file of scenarios and runs each.
    ///
    /// - Parameters:
    ///   - text: the file's content: one scenario a YAML document.
    ///   - file: its name, for messages.
    ///   - books: the books that `book` and `overlays` may name: the shipped ones, and a bank's own beside them.
    ///   - calendars: the calendars those books count by.
    /// - Returns: a result a scenario, in the order of the file.
    /// - Throws: every problem of the file when it is no file of scenarios.
    public static func run(
        text: String, file: String, books: RuleBookCatalogue = .shipped, calendars: CalendarCatalogue = .shipped
    ) throws(FileFaults) -> [ScenarioResult] {
        try ScenarioFile.read(text, file: file, books: books, calendars: calendars).map { $0.run() }
    }
}
