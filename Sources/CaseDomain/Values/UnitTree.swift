/// The units of an institution and which answers to which, as far as they are known.
public enum UnitTree: Sendable {
    /// The tree itself.
    case whole(Organisation)
    /// Only which units there are: a history that is run elsewhere, away from the organisation that allowed it. Everybody then counts as
    /// standing in the line.
    case names(Set<UnitID>)

    /// Whether there is such a unit.
    public func contains(_ unit: UnitID) -> Bool {
        switch self {
        case .whole(let organisation): organisation.unitIDs.contains(unit)
        case .names(let names): names.contains(unit)
        }
    }

    /// Whether `upper` is `lower` or stands above it. A unit that the tree no longer has answers to headquarters.
    public func isAtOrAbove(_ upper: UnitID, _ lower: UnitID) -> Bool {
        guard case .whole(let organisation) = self else { return true }
        return upper == organisation.root || upper == lower || superiors(of: lower, organisation).contains(upper)
    }

    /// Whether `upper` stands in the line of oversight of `lower`: it is the unit itself or above it, or a department or call centre
    /// of a unit that is.
    public func isInLine(_ upper: UnitID, over lower: UnitID) -> Bool {
        guard case .whole(let organisation) = self else { return true }
        return upper == lower || isAtOrAbove(seat(of: upper, organisation), lower)
    }

    /// The units above `unit`, the nearest first; none where the tree is not known.
    public func superiors(of unit: UnitID) -> [UnitID] {
        guard case .whole(let organisation) = self else { return [] }
        return superiors(of: unit, organisation)
    }

    /// For whom a unit oversees: a department or a call centre for the unit it belongs to.
    private func seat(of unit: UnitID, _ organisation: Organisation) -> UnitID {
        guard let known = organisation.units[unit], let parent = known.parent else { return unit }
        switch known.kind {
        case .department, .callCentre: return parent
        case .headquarters, .branch, .subBranch, .outlet: return unit
        }
    }

    private func superiors(of unit: UnitID, _ organisation: Organisation) -> [UnitID] {
        var above: [UnitID] = []
        var next = organisation.units[unit]?.parent
        while let here = next {
            above.append(here)
            next = organisation.units[here]?.parent
        }
        return above
    }
}
