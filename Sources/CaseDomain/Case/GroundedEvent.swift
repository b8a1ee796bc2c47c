import BusinessCalendar

/// An event with the rule it stands on, as `decide` yields it.
public struct GroundedEvent: Hashable, Sendable {
    /// What happened.
    public let event: any CaseEvent
    /// The clause under which it arose.
    public let clause: ClauseReference
    /// When the system itself did it: the moment it fell due. Nil for what the caller did, at the time the caller gave.
    public let fellDueAt: Timestamp?

    /// An event and its clause.
    public init(_ event: any CaseEvent, under clause: ClauseReference, fellDueAt: Timestamp? = nil) {
        self.event = event
        self.clause = clause
        self.fellDueAt = fellDueAt
    }

    /// Alike in everything.
    public static func == (left: GroundedEvent, right: GroundedEvent) -> Bool {
        left.event.isEqual(to: right.event) && left.clause == right.clause && left.fellDueAt == right.fellDueAt
    }

    /// By content.
    public func hash(into hasher: inout Hasher) {
        event.hash(into: &hasher)
        hasher.combine(clause)
        hasher.combine(fellDueAt)
    }
}

extension CaseEvent {
    /// Whether the other is of the same type and equal to it.
    public func isEqual(to other: any CaseEvent) -> Bool { other as? Self == self }

    /// The frozen name under which it stands in the log.
    public var eventName: EventName { Self.eventName }
}
