import ShouwenLimits

/// What the rule book looks at beyond the fixed fields: names and values in lower snake case, e.g. `complexity: simple`.
public typealias Facts = [String: String]

/// A fact that is a count, read by the domain itself.
public struct NumberFact: Hashable, Sendable {
    /// Its name in rule books.
    public let name: String
    /// The number where none is stated.
    public let fallback: Int

    /// Different people who complain of this matter.
    public static let complainants = NumberFact(name: "complainants", fallback: 1)
    /// Different people who complained of the same type within the book's window; computed by the system.
    public static let sameTypeComplainants = NumberFact(name: "same_type_complainants", fallback: 1)
    /// The same within the window of a book laid over the institution's, where that is of another length.
    static func sameTypeComplainants(of book: String) -> NumberFact {
        NumberFact(name: "\(sameTypeComplainants.name):\(book)", fallback: sameTypeComplainants.fallback)
    }
    /// Days for which the matter is unsolved through the institution's own cause; computed by the system.
    public static let unsolvedDays = NumberFact(name: "unsolved_days_own_cause", fallback: 0)

    /// The number behind a text; nil unless it is one in `0 ... Limits.factNumberMax`, written in ASCII digits.
    public static func number(_ text: String) -> Int? {
        guard !text.isEmpty, text.utf8.count <= 12, text.utf8.allSatisfy({ (48...57).contains($0) }), let value = Int(text) else {
            return nil
        }
        return value <= Limits.factNumberMax ? value : nil
    }

    /// Two counts together, at most `Limits.factNumberMax`.
    public static func together(_ one: Int, _ other: Int) -> Int {
        let (sum, overflow) = one.addingReportingOverflow(other)
        return overflow ? Limits.factNumberMax : min(max(sum, 0), Limits.factNumberMax)
    }

    /// What is left of a count, at least 0.
    public static func less(_ one: Int, _ other: Int) -> Int {
        let (rest, overflow) = one.subtractingReportingOverflow(other)
        return overflow ? 0 : max(rest, 0)
    }
}

/// A fact that is true or false, read by the domain itself.
public struct FlagFact: Hashable, Sendable {
    /// Its name in rule books.
    public let name: String

    /// The institution is at fault.
    public static let atFault = FlagFact(name: "at_fault")
    /// Repeated on the same facts and grounds after a review.
    public static let repeatAfterReview = FlagFact(name: "repeat_after_review")
    /// The customer's identity document was checked.
    public static let identityChecked = FlagFact(name: "identity_checked")
}

/// A fact that is one of several words, read by the domain itself.
public struct WordFact: Hashable, Sendable {
    /// Its name in rule books.
    public let name: String

    /// The grade of severity.
    public static let severity = WordFact(name: "severity")
    /// `simple` or `complex`.
    public static let complexity = WordFact(name: "complexity")
    /// Whether the complaint proved valid.
    public static let nature = WordFact(name: "nature")
    /// `day` or `night`.
    public static let timeOfDay = WordFact(name: "time_of_day")
    /// What the matter is; stands among the facts for conditions only.
    public static let kind = WordFact(name: "kind")
    /// The way it came in; stands among the facts for conditions only.
    public static let channel = WordFact(name: "channel")
}

extension Facts {
    /// A count, its fallback where none or no sound one is stated.
    public subscript(fact: NumberFact) -> Int {
        self[fact.name].flatMap(NumberFact.number) ?? fact.fallback
    }

    /// Whether it is stated to be true.
    public subscript(fact: FlagFact) -> Bool {
        self[fact.name] == "true"
    }

    /// The word stated; nil for none.
    public subscript(fact: WordFact) -> String? {
        get { self[fact.name] }
        set { self[fact.name] = newValue }
    }
}
