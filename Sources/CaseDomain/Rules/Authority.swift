/// Who may do what, and up to which amount.
public struct Authority: Hashable, Sendable {
    /// One line of the table.
    public struct Grant: Hashable, Sendable {
        /// What is allowed.
        public let act: Act
        /// To whom.
        public let roles: [Role]
        /// Up to which amount, in the currency's smallest unit; nil: whatever the amount.
        public let amountMaxMinor: Int64?
        /// The clause that allows it.
        public let clause: ClauseReference

        /// A grant.
        public init(act: Act, roles: [Role], amountMaxMinor: Int64? = nil, clause: ClauseReference) {
            self.act = act
            self.roles = roles
            self.amountMaxMinor = amountMaxMinor
            self.clause = clause
        }
    }

    /// Whether somebody may do something, and under which clause.
    public enum Answer: Hashable, Sendable {
        /// Allowed by that clause.
        case allowed(clause: ClauseReference)
        /// Not allowed. `clause` is the one that gives the act to others, or the amount to a higher role; nil where the book gives it
        /// to nobody. `roles` may do it.
        case refused(clause: ClauseReference?, roles: [Role])

        /// Whether it is allowed.
        public var isAllowed: Bool {
            if case .allowed = self { true } else { false }
        }
    }

    /// Every grant, in the order of the book.
    public let grants: [Grant]

    /// A table of grants.
    public init(grants: [Grant]) {
        self.grants = grants
    }

    /// Whether `role` may do `act`, for `amountMinor` where an amount is at stake.
    public func allows(_ role: Role, _ act: Act, amountMinor: Int64? = nil) -> Answer {
        var others: Grant?
        var otherRoles: [Role] = []
        for grant in grants where grant.act == act {
            let enough = grant.amountMaxMinor.map { (amountMinor ?? 0) <= $0 } ?? true
            if enough, grant.roles.contains(role) { return .allowed(clause: grant.clause) }
            guard enough else {
                if others == nil { others = grant }
                continue
            }
            if otherRoles.isEmpty { others = grant }
            for other in grant.roles where !otherRoles.contains(other) { otherRoles.append(other) }
        }
        return .refused(clause: others?.clause, roles: otherRoles)
    }

    /// Whether `role` may give the command of that name. A name that is no act is refused.
    public func allows(_ role: Role, _ command: String, amountMinor: Int64? = nil) -> Answer {
        guard let act = Act(rawValue: command) else { return .refused(clause: nil, roles: []) }
        return allows(role, act, amountMinor: amountMinor)
    }

    /// The roles that may do an act, whatever the amount.
    public func roles(for act: Act) -> [Role] {
        var roles: [Role] = []
        for grant in grants where grant.act == act {
            for role in grant.roles where !roles.contains(role) { roles.append(role) }
        }
        return roles
    }
}
