import AuditChain
import CaseDomain
import CaseService
import CaseStore
import CaseStoreFixtures
import CaseStoreMemory
import Dispatch
import Logging
import ShouwenLimits
import Synchronization
import TestBank
import Testing

/// What a logger was told, to be waited for.
private final class LogWatch: Sendable {
    struct Line: Sendable {
        let message: String
        let caseID: String?
    }

    private let lines = Mutex<[Line]>([])
    private let news = DispatchSemaphore(value: 0)

    func take(_ line: Line) {
        lines.withLock { $0.append(line) }
        news.signal()
    }

    /// Waits until so many lines begin with that text; false when they do not come.
    func waits(for text: String, times: Int) -> Bool {
        let deadline = DispatchTime.now() + .seconds(60)
        while lines(text).count < times { guard news.wait(timeout: deadline) == .success else { return false } }
        return true
    }

    func lines(_ text: String) -> [Line] { lines.withLock { lines in lines.filter { $0.message.hasPrefix(text) } } }

    var logger: Logger { Logger(label: "test") { _ in Handler(watch: self) } }

    private struct Handler: LogHandler {
        let watch: LogWatch
        var metadata: Logger.Metadata = [:]
        var logLevel: Logger.Level = .trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            watch.take(Line(message: "\(event.message)", caseID: event.metadata?["case"].map { "\($0)" }))
        }
    }
}

@Suite("The runner of the clocks")
struct DeadlineRunnerTests {
    private static let broken = "a case's clocks cannot be run"
    private static let run = "clocks run"
    private static let failed = "clocks not run"

    /// Cases of which the first `spoiled` cannot be read, and one more that can; all are long overdue. A second sound one falls due a year
    /// later.
    private static func world(spoiled: Int, casesPerRound: Int) throws -> (World, NarrowStore, LogWatch) {
        let store = NarrowStore(CaseStoreMemory(logID: LogID(rawValue: "test")))
        let world = try World(store, casesPerRound: casesPerRound)
        for index in 0..<spoiled { _ = try world.registered(key: "k\(index)") }
        try store.spoil((0..<spoiled).map { Int64($0 + 1) })
        world.clock.advance(seconds: 1)
        _ = try world.change(Register(Bank.registration(receivedAt: world.clock.now())), by: Bank.teller, key: "sound").get()
        world.clock.advance(seconds: 365 * 86_400)
        _ = try world.change(Register(Bank.registration(receivedAt: world.clock.now())), by: Bank.teller, key: "later").get()
        return (world, store, LogWatch())
    }

    @Test("goes on after a round that failed")
    func afterAFailedRound() throws {
        let (world, store, watch) = try Self.world(spoiled: 0, casesPerRound: 10)
        let runner = DeadlineRunner(service: world.service, logger: watch.logger)
        // The first tick asks twice: whether the rules changed, and what is due.
        store.turnAway(reads: [1, 2])
        runner.start()
        defer { runner.stop() }
        #expect(watch.waits(for: Self.run, times: 1))
        #expect(watch.lines(Self.failed).count == 1)
        #expect(watch.lines("clocks not computed anew yet").count == 1)
    }

    @Test("runs clocks while callers fill the writer's line: the server's own place in it is not theirs")
    func flood() throws {
        let (world, store, watch) = try Self.world(spoiled: 0, casesPerRound: 10)
        let (started, release) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let blocker = Work({ _ in
            started.signal()
            release.wait()
        })
        #expect(store.enqueue(blocker))
        started.wait()
        // Whoever has none waiting is taken while there is a place, so the line is full once somebody is not.
        var callers = 0
        while store.enqueue(Work({ _ in }), .of("\(callers)")) == .taken { callers += 1 }
        let runner = DeadlineRunner(service: world.service, logger: watch.logger)
        runner.start()
        defer { runner.stop() }
        store.waits(forServerWorks: 1)
        release.signal()
        #expect(watch.waits(for: Self.run, times: 1))
        #expect(watch.lines(Self.failed).isEmpty)
    }

    @Test("reaches the cases behind more that cannot be run than a round takes, and reports each of those once")
    func notFilledUp() throws {
        let (world, _, watch) = try Self.world(spoiled: 5, casesPerRound: 2)
        let runner = DeadlineRunner(service: world.service, logger: watch.logger)
        runner.start()
        defer { runner.stop() }
        #expect(watch.waits(for: Self.run, times: 1))
        world.clock.advance(seconds: 365 * 86_400)
        #expect(watch.waits(for: Self.run, times: 2))
        #expect(watch.lines(Self.broken).compactMap(\.caseID).sorted() == ["1", "2", "3", "4", "5"])
    }

    @Test("sets aside so many cases and no more: those beyond are tried again", arguments: [-1, 0, 1])
    func setAsideMax(beyond: Int) throws {
        let most = 3
        let (world, _, watch) = try Self.world(spoiled: most + beyond, casesPerRound: 10)
        let runner = DeadlineRunner(service: world.service, logger: watch.logger, casesSetAsideMax: most)
        runner.start()
        defer { runner.stop() }
        #expect(watch.waits(for: Self.run, times: 1))
        world.clock.advance(seconds: 365 * 86_400)
        #expect(watch.waits(for: Self.run, times: 2))
        let reports = watch.lines(Self.broken).compactMap(\.caseID)
        #expect(Set(reports).count == most + beyond)
        if beyond > 0 { #expect(reports.count > most + beyond) } else { #expect(reports.count == most + beyond) }
    }
}
