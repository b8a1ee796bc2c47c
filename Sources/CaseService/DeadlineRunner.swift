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
    private let service: CaseService
    private let logger: Logger
    private let queue = DispatchQueue(label: "shouwen.deadline-runner")
    /// libdispatch's objects are thread-safe (dispatch_source_create(3)), though the protocol does not say so.
    nonisolated(unsafe) private let timer: any DispatchSourceTimer
    /// The rules for which the clocks were computed last, as far as this runner has seen.
    private let rulesSeen: Mutex<String>
    /// Whether a round is under way: the next tick then waits for it.
    private let isBusy = Atomic<Bool>(false)

    /// A runner that does not run yet.
    public init(service: CaseService, logger: Logger) {
        self.service = service
        self.logger = logger
        rulesSeen = Mutex(service.settings.rules.version)
        timer = DispatchSource.makeTimerSource(queue: queue)
        timer.setEventHandler { [weak self] in self?.tick() }
        // At once, though it has no schedule yet: a source that was never activated must not be released, and a server that cannot
        // have its address gives up its runner unused.
        timer.activate()
    }

    deinit { timer.cancel() }

    /// Begins to tick.
    public func start() {
        timer.schedule(deadline: .now(), repeating: .milliseconds(Limits.deadlineTickMilliseconds))
    }

    /// Ticks no more; a round under way ends by itself.
    public func stop() {
        timer.cancel()
    }

    private func tick() {
        guard isBusy.compareExchange(expected: false, desired: true, ordering: .acquiringAndReleasing).exchanged else { return }
        let version = service.settings.rules.version
        let isNew = rulesSeen.withLock { seen in
            defer { seen = version }
            return seen != version
        }
        guard isNew else { return runRound() }
        // Another version came into force: first the clocks are what it says, then they run.
        service.recomputeIfRulesChanged { [weak self] result in
            self?.logger.notice("other rules in force", metadata: ["rules": "\(version)", "cases": "\(result)"])
            self?.runRound()
        }
    }

    private func runRound() {
        service.runDueClocks { [weak self] result in
            guard let self else { return }
            isBusy.store(false, ordering: .releasing)
            switch result {
            case .success(let fired):
                guard fired > 0 else { return }
                logger.info("clocks run", metadata: ["cases": "\(fired)"])
                // More may be waiting than one round takes.
                queue.async { self.tick() }
            case .failure(let failure): logger.error("clocks not run", metadata: ["failure": "\(failure)"])
            }
        }
    }
}
