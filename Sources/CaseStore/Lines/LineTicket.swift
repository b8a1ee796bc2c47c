import CaseDomain

/// What a work or a read draws before it waits in one of a store's lines: whose it is, and whether it is still wanted.
public struct LineTicket: Sendable {
    /// Whose share of the store it takes.
    public enum Holder: Hashable, Sendable {
        /// The server itself: clocks, rules computed anew, editions. It has a place of its own beside people's.
        case server
        /// That person, over however many connections and in whichever role.
        case caller(StaffID)
    }

    /// Whose it is.
    public let holder: Holder
    private let stillWanted: (@Sendable () -> Bool)?

    /// A ticket.
    ///
    /// - Parameters:
    ///   - holder: whose it is.
    ///   - stillWanted: whether anybody still waits for what comes of it: false for good once the caller's time is over or their
    ///     connection gone. Asked when its turn comes, on the store's threads; must not block. Nil: it is wanted whenever it comes.
    public init(_ holder: Holder, stillWanted: (@Sendable () -> Bool)? = nil) {
        self.holder = holder
        self.stillWanted = stillWanted
    }

    /// The server's own.
    public static let server = LineTicket(.server)

    /// Whether anybody still waits for what comes of it.
    public var isWanted: Bool { stillWanted?() ?? true }
}

/// What came of asking for a place in a line.
public enum LineAdmission: Sendable, Equatable {
    /// It waits for its turn, and is told once what came of it.
    case taken
    /// The holder has as many waiting as places are free: others are still taken. Nothing will be called.
    case shareFull
    /// No place is free. Nothing will be called.
    case lineFull
    /// The store is closing. Nothing will be called.
    case closed
}
