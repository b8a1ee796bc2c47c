import BusinessCalendar
import ShouwenLimits

/// What a hot spot is, apart from where complaints are kept: how long its window is, of which type a complaint is, whom it counts, and
/// from which number on more people change nothing.
extension HotSpotRule {
    /// The window's length in milliseconds.
    public var windowMilliseconds: Int64 {
        let minute: Int64 = 60_000
        let day: Int64 = 1440 * minute
        switch window {
        case .minutes(let count): return Int64(count) * minute
        case .hours(let count), .workingHours(let count): return Int64(count) * 60 * minute
        case .days(let count), .workingDays(let count): return Int64(count) * day
        // A month as a window is thirty-one days, so that no calendar month is longer.
        case .months(let count): return Int64(count) * 31 * day
        case .sameDay, .nextDay, .firstThing, .dailyBy: return day
        case .monthlyBy: return 31 * day
        case .yearlyBy: return 366 * day
        }
    }
}

extension RuleBook {
    /// The largest number of people of one type that any grade asks for: more of them change nothing. At most
    /// `Limits.hotSpotPeopleMax`.
    public func peopleMax(of rule: HotSpotRule) -> Int {
        let asked = severity.flatMap(\.raisedBy).joined().compactMap { condition -> Int? in
            guard condition.fact == rule.fact.name, case .atLeast(let people) = condition.test else { return nil }
            return people
        }
        return min(max(asked.max() ?? 0, rule.complainants), Limits.hotSpotPeopleMax)
    }
}

extension Case {
    /// The type under which a hot spot counts it: its reason, else its product; nil where it counts under none.
    public var matterType: String? {
        guard registration.kind == .complaint else { return nil }
        let classification = registration.classification
        let type = classification.issue.isEmpty ? classification.product : classification.issue
        return type.isEmpty ? nil : type
    }

    /// Whether it counts among those of its type: from its registration until it is merged, closed and withdrawn ones too; one that was
    /// over elsewhere only once it was taken up here.
    public var countsForItsType: Bool {
        guard matterType != nil, phase != .merged else { return false }
        return response?.isClosed != true || occurred[.reopened] != nil
    }

    /// Whether it is told how many complain of its type.
    public var isToldOfItsType: Bool { countsForItsType && phase.isOpen }

    /// What tells the customer from others: the identity document, else the telephone, else the name; nil where none was given. Personal
    /// data: to be hashed before it is kept anywhere.
    public var customerKey: String? {
        let customer = registration.complainant
        return [customer.identityDocument, customer.telephone, customer.name].first { !$0.isEmpty }
    }

    /// What the case that goes on takes in when this one is merged into it.
    public var broughtByMerging: Absorbed {
        Absorbed(number: number, complainants: facts[.complainants], depth: (absorbed.map(\.depth).max() ?? 0) + 1)
    }
}
