import BusinessCalendar

/// An event with the rule it stands on, as `decide` yields it.
public struct GroundedEvent: Hashable, Sendable {
    /// What happens.
    public let event: Event
    /// The clause under which this step arose.
    public let clause: ClauseReference

    /// An event and its clause.
    public init(_ event: Event, under clause: ClauseReference) {
        self.event = event
        self.clause = clause
    }
}

/// An event as it stands in the log: what, by whom, when it happened and when it was recorded.
public struct RecordedEvent: Hashable, Sendable {
    /// What happened, and under which clause.
    public let content: GroundedEvent
    /// Who did it, in which role and for which unit.
    public let actor: Actor
    /// When it happened, as the actor states it (UTC, milliseconds); never later than `recordedAt` by more than the skew allowed.
    public let happenedAt: Timestamp
    /// When the server recorded it (UTC, milliseconds); never earlier than the entry before.
    public let recordedAt: Timestamp

    /// An event with its circumstances.
    public init(_ content: GroundedEvent, by actor: Actor, happenedAt: Timestamp, recordedAt: Timestamp) {
        self.content = content
        self.actor = actor
        self.happenedAt = happenedAt
        self.recordedAt = recordedAt
    }
}
