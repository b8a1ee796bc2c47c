import Wording

/// What must be so for a rule to apply: one fact, and what it may be.
///
/// Written `complexity: simple`, `site: [on_site, off_site]`, `complainants: ">= 5"`.
public struct FactCondition: Hashable, Sendable {
    /// What the fact is compared with.
    public enum Test: Hashable, Sendable {
        /// Any of these values.
        case oneOf(Set<String>)
        /// A number of at least this.
        case atLeast(Int)
        /// A number of at most this.
        case atMost(Int)
    }

    /// The fact's name.
    public let fact: String
    /// The values it may have.
    public let test: Test

    /// A condition on one fact.
    public init(fact: String, test: Test) {
        self.fact = fact
        self.test = test
    }

    /// Whether the facts meet it. A fact that is not known meets nothing.
    public func holds(_ facts: Facts) -> Bool {
        holds(facts[fact])
    }

    /// Whether the fact's value meets it; nil is a fact that is not known.
    func holds(_ value: String?) -> Bool {
        guard let value else { return false }
        switch test {
        case .oneOf(let values): return values.contains(value)
        case .atLeast(let least): return NumberFact.number(value).map { $0 >= least } ?? false
        case .atMost(let most): return NumberFact.number(value).map { $0 <= most } ?? false
        }
    }

    /// Whether some value meets both conditions on the same fact.
    public func overlaps(_ other: FactCondition) -> Bool {
        switch (test, other.test) {
        case (.oneOf(let left), .oneOf(let right)): return !left.isDisjoint(with: right)
        case (.atLeast(let least), .atMost(let most)), (.atMost(let most), .atLeast(let least)): return least <= most
        case (.atLeast, .atLeast), (.atMost, .atMost): return true
        case (.oneOf(let values), _): return values.contains { other.holds([fact: $0]) }
        case (_, .oneOf(let values)): return values.contains { holds([fact: $0]) }
        }
    }
}

extension Sequence where Element == FactCondition {
    /// Whether all hold; true when there are none.
    public func allHold(_ facts: Facts) -> Bool {
        allSatisfy { $0.holds(facts) }
    }
}
