import BusinessCalendar

/// An event with the rule it stands on, as `decide` yields it.
public struct GroundedEvent: Hashable, Sendable {
    /// What happened.
    public let event: Event
    /// The clause under which this step arose.
    public let clause: ClauseReference
    /// When the system itself did it: the moment it fell due. Nil for what the caller did, at the time the caller gave.
    public let ownMoment: Timestamp?

    /// An event and its clause.
    public init(_ event: Event, under clause: ClauseReference, ownMoment: Timestamp? = nil) {
        self.event = event
        self.clause = clause
        self.ownMoment = ownMoment
    }
}

/// An event as it stands in the log: what, by whom, when it happened and when it was recorded.
public struct RecordedEvent: Hashable, Sendable {
    /// What happened, and under which clause.
    public let content: GroundedEvent
    /// Who did it; the server itself for what fell due.
    public let actor: Actor
    /// When it happened.
    public let happenedAt: Timestamp
    /// When it was recorded; never before the entry before it in the log.
    public let recordedAt: Timestamp

    /// An event with its circumstances.
    public init(_ content: GroundedEvent, by actor: Actor, happenedAt: Timestamp, recordedAt: Timestamp) {
        self.content = content
        self.actor = actor
        self.happenedAt = happenedAt
        self.recordedAt = recordedAt
    }
}
