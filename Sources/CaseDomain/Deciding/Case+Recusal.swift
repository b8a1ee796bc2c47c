/// Who may still act when somebody is kept from a case. Costs the people of the units on the way up; all people only where none of
/// those is left.
extension Case {
    /// Keeps the person from the case. What was offered to them by name is offered to their unit.
    mutating func recuse(_ staff: StaffID) {
        recused.insert(staff)
        proposedRecusals[staff] = nil
        if offer?.staff == staff { offer?.staff = nil }
    }

    /// Somebody must be left who may act.
    ///
    /// - Throws: that nobody would be, once the person is kept from the case as well.
    func requireSomebodyLeft(without staff: StaffID, _ context: DecisionContext) throws(Rejection) {
        var without = self
        without.recuse(staff)
        guard without.unitLeft(context) != nil else { throw Rejection(.nobodyLeft, under: CoreClause.recusal.reference) }
    }

    /// The case falls back on a unit where whoever answers for it is kept from it. Costs nothing while that person may act.
    func fallingBack(_ context: DecisionContext) -> [GroundedEvent] {
        if let staff = owner.staff, !isRecused(staff) { return [] }
        let unit = unitLeft(context) ?? owner.unit
        guard owner.staff != nil || unit != owner.unit else { return [] }
        return [GroundedEvent(FellBack(to: unit), under: CoreClause.recusal.reference)]
    }

    /// Whether somebody is left who may act on the case as it stands.
    fileprivate func hasSomebodyLeft(_ context: DecisionContext) -> Bool { unitLeft(context) != nil }

    /// The unit on which the case can fall back: its own, else the nearest above, else a department in the line of oversight; nil where
    /// nobody is left anywhere who may act. Where the people are not known, its own.
    private func unitLeft(_ context: DecisionContext) -> UnitID? {
        let staff = context.staff
        guard !staff.isEmpty else { return owner.unit }
        let authority = context.rules.book.authority
        let roles = Set(authority.roles(for: .handOver) + authority.roles(for: .supervise) + authority.roles(for: .decide))
        func mayAct(_ person: Actor) -> Bool { roles.contains(person.role) && !isRecused(person.staff) }
        for unit in [owner.unit] + context.units.superiors(of: owner.unit) where staff.people(of: unit).contains(where: mayAct) {
            return unit
        }
        return staff.first { mayAct($0) && Standing.overseers.contains($0.role) && context.units.isInLine($0.unit, over: owner.unit) }?.unit
    }
}

extension Registration {
    /// A complaint about so many people that nobody is left who may act on it goes to headquarters first.
    ///
    /// - Throws: that nobody would be left.
    func requireSomebodyLeft(in context: DecisionContext) throws(Rejection) {
        guard !staff.isEmpty else { return }
        let clause = CoreClause.recusal.reference
        let registered = GroundedEvent(Registered(number: .blank, register: "", registration: self), under: clause)
        let record = RecordedEvent(registered, by: context.actor, happenedAt: context.now, recordedAt: context.recordedAt)
        guard Case(beginningWith: record)?.hasSomebodyLeft(context) == true else { throw Rejection(.nobodyLeft, under: clause) }
    }
}
