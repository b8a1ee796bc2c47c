/// Who works where in which role. Looked up by unit, so that the cost of finding somebody does not grow with the bank.
public struct Staff: Sendable {
    private let byUnit: [UnitID: [Actor]]

    /// People in the order in which they are listed.
    public init(_ people: [Actor] = []) {
        byUnit = Dictionary(grouping: people, by: \.unit)
    }

    /// Whether nobody is known.
    public var isEmpty: Bool { byUnit.isEmpty }

    /// The people of a unit.
    public func people(of unit: UnitID) -> [Actor] { byUnit[unit] ?? [] }

    /// The first person who fits, by unit and then as listed. Costs all people.
    public func first(where fits: (Actor) -> Bool) -> Actor? {
        for unit in byUnit.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
            if let person = byUnit[unit]?.first(where: fits) { return person }
        }
        return nil
    }

    /// People in one of the roles, nearest first: those of the unit, then of each unit above it, at most `max`.
    public func nearest(to unit: UnitID, in roles: [Role], of organisation: Organisation, max: Int, where fits: (StaffID) -> Bool)
        -> [Actor]
    {
        var found: [Actor] = []
        var place: UnitID? = unit
        while let here = place, found.count < max {
            for person in byUnit[here] ?? [] where roles.contains(person.role) && fits(person.staff) && found.count < max {
                found.append(person)
            }
            place = organisation.units[here]?.parent
        }
        return found
    }
}
