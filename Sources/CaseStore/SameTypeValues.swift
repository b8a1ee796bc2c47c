import BusinessCalendar
import CaseDomain

/// A complaint as hot spots see it: of which type, when, and from whom. It counts from its registration until it is merged.
public struct SameTypeComplaint: Sendable, Equatable {
    /// The case.
    public var caseID: CaseID
    /// What the complaint is about, in the institution's codes.
    public var type: String
    /// When it was received: late typing does not move it.
    public var receivedAt: Timestamp
    /// A hash of what tells the customer from others; never the customer's data.
    public var person: String

    /// A complaint of one case.
    public init(caseID: CaseID, type: String, receivedAt: Timestamp, person: String) {
        self.caseID = caseID
        self.type = type
        self.receivedAt = receivedAt
        self.person = person
    }
}

/// What hot spots count apart: complaints of one type, by windows of one length.
public struct SameTypeKey: Hashable, Sendable {
    /// The window's length in milliseconds, 1 or more.
    public var window: Int64
    /// What the complaints are about.
    public var type: String

    /// Complaints of a type by windows of a length.
    public init(window: Int64, type: String) {
        self.window = window
        self.type = type
    }
}

/// One person's complaints of a type in one stretch of time, as long as the window: the first and the last. See `PeopleProfile`.
public struct SameTypeSpan: Hashable, Sendable {
    /// Type and window.
    public var key: SameTypeKey
    /// Which stretch: its beginning divided by the window's length.
    public var stretch: Int64
    /// Who, as in `SameTypeComplaint`.
    public var person: String
    /// When the first was received, in milliseconds since 1970.
    public var first: Int64
    /// When the last was received.
    public var last: Int64

    /// Somebody's complaints in a stretch.
    public init(key: SameTypeKey, stretch: Int64, person: String, first: Int64, last: Int64) {
        self.key = key
        self.stretch = stretch
        self.person = person
        self.first = first
        self.last = last
    }
}

/// How many people an open case was last told of.
public struct SameTypeCount: Hashable, Sendable {
    /// Type and window.
    public var key: SameTypeKey
    /// The case.
    public var caseID: CaseID
    /// When it was received, in milliseconds since 1970.
    public var receivedAt: Int64
    /// The number of people.
    public var people: Int

    /// What a case was told.
    public init(key: SameTypeKey, caseID: CaseID, receivedAt: Int64, people: Int) {
        self.key = key
        self.caseID = caseID
        self.receivedAt = receivedAt
        self.people = people
    }
}

/// Cases that may have been told another number than is right by now: those received in a range of moments. One range a key.
public struct SameTypeUnsettled: Hashable, Sendable {
    /// Type and window.
    public var key: SameTypeKey
    /// The first moment, in milliseconds since 1970.
    public var from: Int64
    /// The moment after the last.
    public var before: Int64

    /// Cases received at the moments `from ..< before`.
    public init(key: SameTypeKey, from: Int64, before: Int64) {
        self.key = key
        self.from = from
        self.before = before
    }
}
