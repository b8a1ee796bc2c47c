public import WireMessages

/// Who calls, as authentication found: the values are the configuration's, not the caller's own.
public struct Principal: Hashable, Sendable {
    /// The staff member's number.
    public var staff: String
    /// The role in which the caller acts.
    public var role: StaffRole
    /// The organisational unit for which the caller acts.
    public var unit: String

    /// A caller who acts as `staff` in `role` for `unit`.
    public init(staff: String, role: StaffRole, unit: String) {
        self.staff = staff
        self.role = role
        self.unit = unit
    }
}
