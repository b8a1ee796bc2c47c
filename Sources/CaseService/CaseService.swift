import AuditChain
import BusinessCalendar
import CaseDomain
import CaseStore
import Logging
import ShouwenLimits
import Synchronization

/// The core: the only place where a case changes. Desks hand it commands; it answers once the change is durable.
public final class CaseService: Sendable {
    /// What the service runs on.
    public final class Settings: Sendable {
        /// The units a case may move in.
        public let organisation: Organisation
        /// Who works where in which role.
        public let staff: Staff
        /// Cases that one round of the server's own tasks takes.
        let casesPerRound: Int
        /// Every edition under which anything was recorded.
        public let archive: EditionArchive
        private let rulesAtStart: InstitutionRules
        /// Versions that come into force later, earliest first.
        private let rulesToCome: [RulesToCome]
        private let clock: any WallClock
        private let latest: LatestStamp

        /// The institution's organisation, rules and clock.
        ///
        /// - Parameters:
        ///   - organisation: its units.
        ///   - staff: its people; whom *why* names.
        ///   - rules: the rules in force now.
        ///   - rulesToCome: versions that come into force later, each from its moment on.
        ///   - archive: the editions under which anything was recorded, for telling it; empty where nothing older than `rules` is told.
        ///   - clock: tells the time.
        ///   - casesPerRound: cases that one round of the server's own tasks takes.
        ///   - earlier: the settings that these take the place of while the service goes on; what is recorded under these is not earlier
        ///     than what was recorded under them.
        public init(
            organisation: Organisation, staff: Staff = Staff(), rules: InstitutionRules, rulesToCome: [RulesToCome] = [],
            archive: EditionArchive = EditionArchive(), clock: any WallClock, casesPerRound: Int = Limits.casesPerRoundMax,
            replacing earlier: Settings? = nil
        ) {
            self.archive = archive
            self.organisation = organisation
            self.staff = staff
            rulesAtStart = rules
            self.rulesToCome = rulesToCome.sorted { $0.from < $1.from }
            self.clock = clock
            self.casesPerRound = casesPerRound
            latest = earlier?.latest ?? LatestStamp()
        }

        /// The rule book in force now, with its overlays, and the calendar it counts on.
        public var rules: InstitutionRules { rules(at: clock.now()) }

        /// The rules in force at a moment. A decision asks once, for the moment it records, and goes by the answer to its end.
        public func rules(at moment: Timestamp) -> InstitutionRules {
            rulesToCome.last { $0.from <= moment }?.rules ?? rulesAtStart
        }

        /// The text behind a reference, in the edition that it names; nil when neither today's rules nor the archive hold that.
        public func clause(_ reference: ClauseReference) -> Clause? {
            rules.clause(reference) ?? archive.clause(reference)
        }

        /// The units, and which answers to which.
        public var units: UnitTree { .whole(organisation) }

        /// The present moment by the service's clock.
        public func now() -> Timestamp { clock.now() }

        /// Who acts when the server itself does.
        var systemActor: Actor { Actor(staff: StaffID(rawValue: "system"), role: .system, unit: organisation.root) }

        /// The moment to record for one that the clock says: the log's time never goes back, even if the machine's clock does.
        func stamp(_ now: Timestamp) -> Timestamp { latest.advance(to: now) }

        /// Nothing is recorded as earlier than `moment` from now on.
        func resume(after moment: Timestamp) { _ = latest.advance(to: moment) }

        /// Why the clock is not believed now; nil while it is.
        public var clockDoubt: ClockWatch.Doubt? { clock.doubt }

        /// Nothing is decided by a clock that is not believed.
        func requireClock() throws(ServiceFailure) {
            if let doubt = clockDoubt { throw .clockDoubted(doubt) }
        }

        /// The circumstances of a decision that `actor` asks for now. What happens, happens by the clock; only what is recorded never goes
        /// back, so that after a clock that was wrong for a while limits are reckoned by the right one.
        func context(_ actor: Actor, happenedAt: Timestamp? = nil) -> DecisionContext {
            let now = clock.now()
            return DecisionContext(
                actor: actor, happenedAt: happenedAt ?? now, now: now, recordedAt: stamp(now), units: units, staff: staff,
                rules: rules(at: now))
        }
    }

    /// Organisation, rules and clock.
    public let settings: Settings
    private let store: any CaseStore
    /// What cases are, as far as there is room.
    let memory: PresentCases
    /// Which changes are under way.
    let lanes = Mutex(ChangeLanes<AskedChange>(heldMax: Limits.changesHeldMax))
    let logger: Logger

    /// A service on a store. Reads the log's last entry, and waits for it: what an earlier run recorded is not followed by anything
    /// recorded as earlier, even if the machine's clock was set back in between.
    ///
    /// - Parameters:
    ///   - store: where the cases are kept.
    ///   - settings: organisation, rules and clock.
    ///   - logger: takes what broke and is told to no caller.
    ///   - presentCasesBytesMax: bytes that the states of cases kept in memory may take.
    ///   - earlier: the service on the same store that this one takes the place of: what it knows of cases is known here too.
    /// - Throws: when that entry cannot be read.
    public init(
        store: any CaseStore, settings: Settings, logger: Logger = Logger(label: "shouwen.core"),
        presentCasesBytesMax: Int = Limits.presentCasesBytesMax, replacing earlier: CaseService? = nil
    ) throws(UnreadableLog) {
        self.store = store
        self.settings = settings
        self.logger = logger
        memory = earlier?.memory ?? PresentCases(bytesMax: presentCasesBytesMax)
        if let last = try CaseService.lastRecorded(in: store) { settings.resume(after: last) }
    }

    /// When the log's last entry was recorded; nil while there is none. Waits for the store.
    ///
    /// - Throws: when that entry cannot be read.
    public static func lastRecorded(in store: any CaseStore) throws(UnreadableLog) -> Timestamp? {
        do {
            return try store.readAndWait { snapshot in
                let head = try snapshot.head()
                guard head.sequence > 0 else { return nil }
                guard let last = try snapshot.entry(at: head.sequence) else {
                    throw UnreadableLog(reason: "there is no entry \(head.sequence)")
                }
                return last.content.recordedAt
            }
        } catch let unreadable as UnreadableLog {
            throw unreadable
        } catch {
            throw UnreadableLog(reason: "\(error)")
        }
    }

    /// The case of that number as a snapshot shows it; nil if there is none. From memory where its state lies there, and then, called
    /// before the snapshot's first read, it costs one look-up.
    public func present(_ number: CaseNumber, in snapshot: any ReadSnapshot) throws -> PresentCase? {
        try memory.present(number, in: snapshot)
    }

    /// Puts work in the writer's line; why not, if it was not taken. `completion` is called once if it was, on the writer's thread.
    func enqueue<Work: CaseWork>(
        _ work: Work, _ ticket: LineTicket, completion: @escaping @Sendable (Result<Work.Value, ServiceFailure>) -> Void
    ) -> ServiceFailure? {
        ServiceFailure(store.enqueue(CaseWorkRun(work, memory, completion: completion), ticket))
    }

    /// Runs `body` on a consistent snapshot. `completion` is called once, on one of the store's reading threads.
    ///
    /// - Parameter ticket: for whom; see `LineTicket`.
    public func read<Value>(
        for ticket: LineTicket, _ body: @escaping @Sendable (any ReadSnapshot) throws -> Value,
        completion: @escaping @Sendable (Result<Value, ServiceFailure>) -> Void
    ) {
        let admission = store.read(ticket) { [logger] snapshot in
            do {
                completion(.success(try body(try snapshot.get())))
            } catch let failure as StoreFailure where failure == .unwanted {
                completion(.failure(.expired))
            } catch let refusal as Rejection {
                completion(.failure(.rejected(refusal)))
            } catch let failure as ServiceFailure {
                completion(.failure(failure))
            } catch {
                logger.error("a read failed", metadata: ["error": "\(error)"])
                completion(.failure(.broken("\(error)")))
            }
        }
        if let refusal = ServiceFailure(admission) { completion(.failure(refusal)) }
    }
}
