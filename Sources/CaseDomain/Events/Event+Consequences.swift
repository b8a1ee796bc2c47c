/// A case's grade of severity, as the facts or a person set it.
public struct SeverityGraded: Hashable, Sendable, Codable {
    /// The grade, by its name in the rule book.
    public var grade: String
    /// The grade before; empty for the first.
    public var before: String
    /// Why: the facts, or the person's words.
    public var reason: String
    /// Whether a person raised it; the facts then do not lower it again.
    public var byPerson: Bool

    /// A grade.
    public init(grade: String, before: String, reason: String, byPerson: Bool) {
        self.grade = grade
        self.before = before
        self.reason = reason
        self.byPerson = byPerson
    }
}

/// The case was brought before a higher level.
public struct Escalated: Hashable, Sendable, Codable {
    /// The role that must act now.
    public var role: Role
    /// The level of the rule book's ladder; 0 where the book names the role itself.
    public var level: Int
    /// The limit whose miss brought it there.
    public var deadline: String

    /// An escalation to `role`.
    public init(role: Role, level: Int, deadline: String) {
        self.role = role
        self.level = level
        self.deadline = deadline
    }
}

/// The system saw a breach of the rules.
public struct BreachRecorded: Hashable, Sendable, Codable {
    /// The breach, by its name in the rule book.
    public var breach: String
    /// What was seen.
    public var reason: String
    /// The unit that answers for it.
    public var unit: UnitID

    /// A breach.
    public init(breach: String, reason: String, unit: UnitID) {
        self.breach = breach
        self.reason = reason
        self.unit = unit
    }
}

/// A reply or note holds words that the norms of speech forbid.
public struct SpeechFlagged: Hashable, Sendable, Codable {
    /// The words.
    public var phrase: String
    /// What is wrong with them: `answer`, `promise` or `compensation`.
    public var wrong: String
    /// Who said them.
    public var staff: StaffID

    /// Forbidden words of `staff`.
    public init(phrase: String, wrong: String, staff: StaffID) {
        self.phrase = phrase
        self.wrong = wrong
        self.staff = staff
    }
}
