import CaseDomain
import CaseStore
import Dispatch
import Logging
import ShouwenLimits
import Synchronization

/// Looks once a second for cases that have something due and has the core run their clocks, like any client would.
///
/// What is due is found by an index, so a tick costs what is due and not what is open. Everything is made up once, in order, however
/// long the server was down: the case's own state says what has been given, so running a clock twice does nothing twice.
public final class DeadlineRunner: Sendable {
    private let current: Mutex<CaseService>
    private let logger: Logger
    private let casesSetAsideMax: Int
    private let queue = DispatchQueue(label: "shouwen.deadline-runner")
    /// libdispatch's objects are thread-safe (dispatch_source_create(3)), though the protocol does not say so.
    nonisolated(unsafe) private let timer: any DispatchSourceTimer
    /// Cases whose clocks cannot be run, e.g. because their events cannot be read. They are reported once, and looked at again when the
    /// server starts: a thousand of them must not fill every round.
    private let setAside = Mutex<Set<CaseID>>([])
    /// Whether a round is under way: the next tick then waits for it.
    private let isBusy = Atomic<Bool>(false)
    /// Whether the machine's clock was not believed at the last look.
    private let isDoubted = Atomic<Bool>(false)

    /// A runner that does not run yet.
    ///
    /// - Parameters:
    ///   - service: the core whose clocks it runs.
    ///   - logger: takes what was done and what could not be.
    ///   - casesSetAsideMax: cases whose clocks cannot be run that it passes over; beyond it they are tried in every round.
    public init(service: CaseService, logger: Logger, casesSetAsideMax: Int = Limits.casesSetAsideMax) {
        current = Mutex(service)
        self.logger = logger
        self.casesSetAsideMax = casesSetAsideMax
        timer = DispatchSource.makeTimerSource(queue: queue)
        timer.setEventHandler { [weak self] in self?.tick() }
        // At once, though it has no schedule yet: a source that was never activated must not be released, and a server that cannot
        // have its address gives up its runner unused.
        timer.activate()
    }

    deinit { timer.cancel() }

    private var service: CaseService { current.withLock { $0 } }

    /// Runs the clocks of another core from the next look on, and looks again at cases that were set aside.
    public func run(for service: CaseService) {
        current.withLock { $0 = service }
        setAside.withLock { $0 = [] }
    }

    /// Begins to tick.
    public func start() {
        timer.schedule(deadline: .now(), repeating: .milliseconds(Limits.deadlineTickMilliseconds))
    }

    /// Ticks no more; a round under way ends by itself.
    public func stop() {
        timer.cancel()
    }

    private func tick() {
        guard isClockBelieved() else { return }
        guard isBusy.compareExchange(expected: false, desired: true, ordering: .acquiringAndReleasing).exchanged else { return }
        // Where another version came into force the clocks become what it says, a page a round, and run in between.
        service.recomputeOnePage { [weak self] result in
            guard let self else { return }
            var isMore = false
            switch result {
            case .success(.upToDate): break
            case .success(.page(let round)):
                isMore = true
                logger.notice("rules changed: clocks computed anew", metadata: ["cases": "\(round.done)"])
                report(round)
            case .failure(let failure): logger.error("clocks not computed anew yet", metadata: ["failure": "\(failure)"])
            }
            runRound(isMore: isMore)
        }
    }

    /// Whether there is a clock to run clocks by; says so when that changes.
    private func isClockBelieved() -> Bool {
        let doubt = service.settings.clockDoubt
        let wasDoubted = isDoubted.exchange(doubt != nil, ordering: .relaxed)
        if let doubt, !wasDoubted {
            logger.critical(
                """
                the machine's clock jumped: changes are refused and clocks stand still, reads go on; set it right, or if it is right start \
                again with --accept-clock and the moment
                """,
                metadata: ["says": "\(doubt.says)", "expected": "\(doubt.expected)"])
        }
        if doubt == nil, wasDoubted { logger.notice("the machine's clock is right again: changes are taken and clocks run") }
        return doubt == nil
    }

    private func runRound(isMore: Bool) {
        service.runDueClocks(except: setAside.withLock { $0 }) { [weak self] result in
            guard let self else { return }
            isBusy.store(false, ordering: .releasing)
            switch result {
            case .success(let round):
                report(round)
                if round.done > 0 { logger.info("clocks run", metadata: ["cases": "\(round.done)"]) }
                // More may be waiting than one round takes.
                if isMore || round.isHotSpotLeft || round.done > 0 { queue.async { self.tick() } }
            case .failure(let failure): logger.error("clocks not run", metadata: ["failure": "\(failure)"])
            }
        }
    }

    /// Says which cases the round could not do, and sets them aside, as many as may be.
    private func report(_ round: ClockRound) {
        for (id, failure) in round.broken {
            logger.critical(
                "a case's clocks cannot be run; it is set aside until the server starts again",
                metadata: ["case": "\(id.rawValue)", "failure": "\(failure)"])
        }
        if let failure = round.hotSpotFailure { logger.error("hot spots not counted", metadata: ["failure": "\(failure)"]) }
        setAside.withLock { aside in
            for id in round.broken.keys where aside.count < casesSetAsideMax { aside.insert(id) }
        }
    }
}
