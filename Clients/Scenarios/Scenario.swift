import BusinessCalendar
import CaseDomain
import RuleBooks
import Wording

/// A story told to the real core on a simulated clock: who does what when, and what must follow. The format: `Docs/Scenarios.md`.
public struct Scenario: Sendable {
    /// What it is called.
    public let title: BilingualText
    /// What it shows, for those who read it as documentation; may be empty.
    public let shows: BilingualText
    /// The file, as it was named by the caller.
    public let file: String
    /// The line on which it begins.
    public let line: Int

    let rules: InstitutionRules
    let organisation: Organisation
    let people: [String: Actor]
    let steps: [Step]

    /// One point of the timeline.
    struct Step: Sendable {
        let line: Int
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

    /// A field of a message as YAML gives it: every scalar a text, until the message says what it is.
    indirect enum Value: Sendable {
        case text(String)
        case list([Value])
        case fields([String: Value])
    }

    /// One thing that must be so after a step.
    struct Expectation: Sendable {
        let line: Int
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
    ) throws(ScenarioFaults) -> [ScenarioResult] {
        try ScenarioFile.read(text, file: file, books: books, calendars: calendars).map { $0.run() }
    }
}
