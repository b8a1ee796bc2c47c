import CaseDomain
import ShouwenLimits

/// The line in front of a store's writer, or of its readers: people's works, fair by caller (`FairLine`), and beside them the server's own.
///
/// **The server's place.** While both wait, the server is given one part in four of the time, by what the works of either cost, so that a
/// flood of calls leaves the clocks running and a hundred thousand limits to make up leave people three parts. Whoever waits alone has
/// all, and owes nothing for it later. The server's works are served in the order in which they came, and have a bound of their own.
///
/// A value, without clock or thread. `append`, `take` and `charge` cost what they cost in `FairLine`.
public struct StoreLine<Element> {
    /// What a transaction may still take in.
    public struct Room: Sendable {
        fileprivate var works: Int
        fileprivate var serverWorks: Int
        fileprivate var cost: UInt64
    }

    /// One whose turn it is.
    public struct Turn {
        /// What waited.
        public let element: Element
        /// With which ticket.
        public let ticket: LineTicket
    }

    private var people: FairLine<StaffID, Turn>
    private var server = WaitingLine<Turn>()
    private let serverCapacity: Int
    /// What people were given beyond three parts, in units of the server's one part; below zero: what they are owed.
    private var surplus: Int64 = 0

    /// An empty line.
    ///
    /// - Parameters:
    ///   - capacity: elements of people's that may wait.
    ///   - serverCapacity: elements of the server's that may wait.
    public init(capacity: Int, serverCapacity: Int) {
        people = FairLine(capacity: capacity)
        self.serverCapacity = serverCapacity
    }

    /// Elements that wait.
    public var count: Int { people.count + server.count }
    /// Whether none waits.
    public var isEmpty: Bool { count == 0 }

    /// Puts `element` in its holder's place.
    public mutating func append(_ element: Element, _ ticket: LineTicket) -> LineAdmission {
        let turn = Turn(element: element, ticket: ticket)
        switch ticket.holder {
        case .caller(let staff): return people.append(turn, of: staff)
        case .server:
            guard server.count < serverCapacity else { return .lineFull }
            server.append(turn)
            return .taken
        }
    }

    /// The room of a transaction that begins now: for what waits now, and within its bounds for number, for the server's own, and for
    /// what all of it costs. What comes later may take a place in it that somebody else would have had.
    public func room() -> Room {
        Room(
            works: min(count, Limits.commandsPerCommitMax), serverWorks: Limits.serverWorksPerCommitMax,
            cost: UInt64(Limits.commitWorkMicrosecondsMax) * 1000)
    }

    /// Takes the next, if one waits. What serving it cost must be said by `charge`, once.
    public mutating func take() -> Turn? { take(server: true) }

    /// Takes the next that the room is for.
    public mutating func take(into room: inout Room) -> Turn? {
        guard room.works > 0, room.cost > 0, let turn = take(server: room.serverWorks > 0) else { return nil }
        room.works -= 1
        if turn.ticket.holder == .server { room.serverWorks -= 1 }
        return turn
    }

    private mutating func take(server mayServe: Bool) -> Turn? {
        if server.isEmpty || people.count == 0 { surplus = 0 }
        let isServersTurn = !server.isEmpty && mayServe && (people.count == 0 || surplus >= 0)
        return isServersTurn ? server.take() : people.take()?.element
    }

    /// Says what serving a holder's element cost, in nanoseconds.
    public mutating func charge(_ cost: UInt64, to holder: LineTicket.Holder) {
        let part = Int64(min(max(cost, 1), FairLine<StaffID, Turn>.costMax))
        switch holder {
        case .caller(let staff):
            people.charge(cost, to: staff)
            surplus += part
        case .server: surplus -= Self.peoplesParts * part
        }
    }

    /// The same, for a work that a transaction took in.
    public mutating func charge(_ cost: UInt64, to holder: LineTicket.Holder, from room: inout Room) {
        charge(cost, to: holder)
        room.cost -= min(cost, room.cost)
    }

    /// Parts of the time that people are given for one of the server's while both wait.
    private static var peoplesParts: Int64 { 3 }
}
