import BusinessCalendar

/// Where the institution and its units keep hours or days of their own, in one version of its configuration.
public struct OwnDays: Hashable, Sendable {
    /// What holds for every unit that says nothing else.
    public let institution: CalendarOverrides
    /// What holds for single units, the institution's days included.
    public let units: [UnitID: CalendarOverrides]

    /// The days of an institution and of its units.
    public init(institution: CalendarOverrides, units: [UnitID: CalendarOverrides]) {
        self.institution = institution
        self.units = units
    }

    /// Nobody differs.
    public static let none = OwnDays(institution: .none, units: [:])

    /// What holds for a unit.
    public func overrides(of unit: UnitID) -> CalendarOverrides { units[unit] ?? institution }
}
