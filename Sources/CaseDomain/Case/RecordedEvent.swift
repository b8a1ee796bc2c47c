import BusinessCalendar
import ShouwenLimits

/// An event as it stands in the log: what, by whom, when it happened and when it was recorded.
public struct RecordedEvent: Hashable, Sendable {
    /// What happened, and under which clause.
    public let content: GroundedEvent
    /// Who did it; the system for what fell due.
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

    /// Whether somebody typed it in later than it happened.
    public var isBackdated: Bool {
        actor.role != .system && happenedAt <= recordedAt.advanced(byMilliseconds: -Limits.backdatedMillisecondsMin)
    }

    /// What it looks like from the event.
    public var circumstances: Circumstances {
        Circumstances(clause: content.clause, actor: actor, happenedAt: happenedAt, recordedAt: recordedAt)
    }
}

/// Under which clause, by whom and when an event happened.
public struct Circumstances: Hashable, Sendable {
    /// The clause under which it arose.
    public let clause: ClauseReference
    /// Who did it; the system for what fell due.
    public let actor: Actor
    /// When it happened.
    public let happenedAt: Timestamp
    /// When it was recorded.
    public let recordedAt: Timestamp

    /// The moment as of which clocks look at it: when it was recorded, but for what the system itself did when it fell due. That is the
    /// same whether it was made up in time or after downtime.
    var asOf: Timestamp { actor.role == .system ? happenedAt : recordedAt }
}

/// A step that was taken, with who took it and when.
public struct Done<Taken: Hashable & Sendable>: Hashable, Sendable {
    /// The step.
    public let step: Taken
    /// Who took it, when, under which clause.
    public let circumstances: Circumstances

    init(_ step: Taken, _ circumstances: Circumstances) {
        self.step = step
        self.circumstances = circumstances
    }
}
