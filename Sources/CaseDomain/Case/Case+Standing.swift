extension Actor {
    /// Whether the person sees the cases of a unit as one of those who oversee or follow it.
    public func sees(casesOf unit: UnitID, _ units: UnitTree) -> Bool {
        switch role {
        case .auditor, .importer, .system: true
        case .intakeOfficer, .intakeHead, .serviceStandards, .seniorManager, .agent, .callCentreSupervisor:
            units.isInLine(self.unit, over: unit)
        case .outletHead: units.isAtOrAbove(self.unit, unit)
        case .teller, .complaintOfficer, .handler: self.unit == unit
        }
    }

    /// Whether the person sees the cases of every unit.
    public func seesAll(_ units: UnitTree, root: UnitID) -> Bool {
        sees(casesOf: root, units)
    }
}

/// Who is what to a case. Costs the depth of the tree of units.
extension Case {
    /// Whether the person is that to the case. `word` is what the customer told them, where the step has it.
    public func holds(_ standing: Standing, _ actor: Actor, in units: UnitTree, word: CustomerWord? = nil) -> Bool {
        switch standing {
        case .owner: owner.staff.map { $0 == actor.staff } ?? (owner.unit == actor.unit)
        case .unit: owner.unit == actor.unit
        case .offered: isOffered(to: actor)
        case .ordered: supervisedUnit == actor.unit
        case .intake: firstContact.unit == actor.unit
        case .overseer: Standing.overseers.contains(actor.role) && units.isInLine(actor.unit, over: owner.unit)
        case .management: actor.role == .seniorManager && units.isInLine(actor.unit, over: owner.unit)
        case .head: Standing.heads.contains(actor.role) && units.isAtOrAbove(actor.unit, owner.unit)
        case .broughtBefore: escalatedTo == actor.role && unitsThatHadIt.contains { units.isInLine(actor.unit, over: $0) }
        case .follower: Standing.followers.contains(actor.role) && unitsThatHadIt.contains { units.isInLine(actor.unit, over: $0) }
        case .customer: word.map { $0.isOf(registration.complainant) } ?? false
        }
    }

    /// Whether the person is one of these to the case.
    public func holdsOne(of standings: Set<Standing>, _ actor: Actor, in units: UnitTree, word: CustomerWord? = nil) -> Bool {
        standings.contains { holds($0, actor, in: units, word: word) }
    }

    /// The unit that answers for the case, the one that was asked first, and the one under order.
    private var unitsThatHadIt: [UnitID] { [owner.unit, firstContact.unit] + (supervisedUnit.map { [$0] } ?? []) }

    /// Whether the case is there for the person at all: to anybody else its number is as good as one that was never given.
    ///
    /// Nobody is shown a complaint about themselves; whoever stepped aside with an interest of another kind knows of it.
    public func isKnown(to actor: Actor, in units: UnitTree) -> Bool {
        guard !registration.staff.contains(actor.staff) else { return false }
        switch actor.role {
        case .auditor, .importer, .system: return true
        case .teller, .complaintOfficer, .outletHead, .agent, .callCentreSupervisor, .handler, .intakeOfficer, .intakeHead,
            .serviceStandards, .seniorManager:
            return concerns(actor.unit) || holdsOne(of: Set.involved, actor, in: units)
        }
    }

    /// The case as the person may look at it.
    ///
    /// - Throws: that there is none, alike for a number that was never given and for one that is not theirs to see; or, for whoever
    ///   stepped aside, that they did, and whom to turn to.
    public func requireSight(_ actor: Actor, in units: UnitTree, _ book: RuleBook) throws(Rejection) {
        guard isKnown(to: actor, in: units) else { throw Rejection(.unknownCase(number)) }
        guard !isRecused(actor.staff) else { throw recusal(of: actor.staff, book) }
    }
}
