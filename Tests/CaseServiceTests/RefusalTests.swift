import AuditChain
import CaseDomain
import CaseService
import CaseStore
import CaseStoreFixtures
import CaseStoreMemory
import TestBank
import Testing

/// What is refused never comes to the writer; what is not comes there in the order in which it was asked for.
@Suite("A refusal")
struct RefusalTests {
    private static let measure = RecordStep(step: .recordMeasure, text: "called")
    /// Of the case that refused calls are about; few enough for a build without this to end.
    private static let events = 200
    private static let unknown = CaseNumber(year: 2026, serial: 4711)

    private static func memoryStore() -> CountingStore { CountingStore(CaseStoreMemory(logID: LogID(rawValue: "test"))) }

    /// One refused call on a case, and the reason it is refused with.
    private struct Refused: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let actor: Actor
        let step: any CaseStep
        var number: CaseNumber?
        var expected: Int64?
        let reason: Rejection.Name
    }

    private static let table = [
        Refused(testDescription: "a role without the right", actor: Bank.auditor, step: measure, reason: .wrongRole),
        Refused(
            testDescription: "a colleague of the owner", actor: Bank.colleague, step: Reply(text: "t", means: .letter),
            reason: .notResponsible),
        Refused(testDescription: "no relation to the case", actor: Bank.otherTeller, step: measure, reason: .unknownCase),
        Refused(
            testDescription: "another phase", actor: Bank.teller, step: RecordCallback(reached: true, satisfaction: .neutral),
            reason: .wrongPhase),
        Refused(
            testDescription: "something missing", actor: Bank.officer, step: RecordStep(step: .recordMeasure, text: ""), reason: .missing),
        Refused(testDescription: "a number that is none", actor: Bank.officer, step: measure, number: unknown, reason: .unknownCase),
        Refused(
            testDescription: "a merge into a number that is none", actor: Bank.intakeHead, step: MergeCase(into: unknown, reason: "r"),
            reason: .unknownCase),
    ]

    @Test("costs the writer nothing and is one reading of the case at the most, however often it is asked for", arguments: table)
    private func neverReachesTheWriter(_ refused: Refused) throws {
        let store = Self.memoryStore()
        let number = try World(store).registered().number
        try store.lengthen(number, to: Int64(Self.events))
        // Started anew: nothing of the case is in memory.
        let world = try World(store)
        store.reset()
        let answers = (1...200).map { world.ask(refused.step, by: refused.actor, key: "\($0)", on: refused.number ?? number) }
        for answer in answers { #expect(answer.take().rejection?.reason.name == refused.reason) }
        #expect(store.counts.works == 0)
        #expect(store.counts.events <= Self.events)
    }

    @Test("for a version that is past costs the writer nothing")
    func conflict() throws {
        let store = Self.memoryStore()
        let world = try World(store)
        let number = try world.registered().number
        store.reset()
        #expect(world.change(Self.measure, by: Bank.officer, key: "1", on: number, expecting: 2) == .failure(.conflict(currentVersion: 3)))
        #expect(store.counts.works == 0)
    }

    @Test("of a case that is to begin costs the writer nothing")
    func openings() throws {
        let store = Self.memoryStore()
        let world = try World(store)
        let imported = try world.change(Bank.importing("9"), by: Bank.importer, key: "i").get()
        store.reset()
        #expect(world.change(Register(Bank.registration("")), by: Bank.teller, key: "1").rejection?.reason.name == .missing)
        #expect(world.change(Register(Bank.registration()), by: Bank.president, key: "2").rejection?.reason.name == .wrongRole)
        let taken = world.change(Register(Bank.registration(reference: "9")), by: Bank.teller, key: "3").rejection
        #expect(taken == Rejection(.referenceTaken(nil)))
        let known = world.change(Register(Bank.registration(reference: "9")), by: Bank.intakeHead, key: "4").rejection
        #expect(known == Rejection(.referenceTaken(imported.number)))
        #expect(store.counts == .init())
    }

    @Test("of a merge into a case that is over costs the writer nothing")
    func mergeIntoFinished() throws {
        let store = Self.memoryStore()
        let world = try World(store)
        let over = try world.change(Bank.importing("9"), by: Bank.importer, key: "i").get()
        let open = try world.registered()
        store.reset()
        let answer = world.change(MergeCase(into: over.number, reason: "one matter"), by: Bank.intakeHead, key: "m", on: open.number)
        #expect(answer.rejection?.reason == .wrongPhase(.closed))
        #expect(store.counts.works == 0)
    }

    @Test("is not given to a repetition of what was taken: that gets its first receipt, though the step would be refused by now")
    func repetition() throws {
        let store = Self.memoryStore()
        let world = try World(store)
        let number = try world.registered().number
        let first = try world.change(Bank.withdrawal, by: Bank.teller, key: "w", on: number).get()
        let registration = Register(Bank.registration(reference: "5"))
        let registered = try world.change(registration, by: Bank.teller, key: "r").get()
        store.reset()
        let again = try world.change(Bank.withdrawal, by: Bank.teller, key: "w", on: number).get()
        #expect(again.isRepeated && again.version == first.version && again.hash == first.hash)
        let registeredAgain = try world.change(registration, by: Bank.teller, key: "r").get()
        #expect(registeredAgain.isRepeated && registeredAgain.number == registered.number)
        #expect(
            world.change(Withdraw(reason: "else", word: Bank.word), by: Bank.teller, key: "w", on: number).rejection
                == Rejection(.keyReused("w")))
        #expect(
            world.change(Bank.withdrawal, by: Bank.teller, key: "v", on: number).rejection?.reason == .proposedAlready(.withdrawal))
        #expect(store.counts.works == 0)
    }

    @Test("does not befall who registers and goes on without waiting for the answer")
    func withoutWaiting() throws {
        let store = Self.memoryStore()
        let world = try World(store)
        let gate = try WriterGate(store)
        let number = CaseNumber(year: 2026, serial: 1)
        let opening = world.ask(Register(Bank.registration()), by: Bank.teller, key: "1")
        let steps: [any CaseStep] = [
            HandOver(unit: Bank.outlet, staff: Bank.officer.staff, reason: "r"), RecordStep(step: .confirmReceipt, text: "t"),
            Bank.withdrawal,
        ]
        let answers = steps.enumerated().map { world.ask($1, by: Bank.teller, key: "s\($0)", on: number) }
        gate.open()
        #expect(try opening.take().get().number == number)
        let phases = try answers.map { try $0.take().get().phase }
        #expect(phases == [.registered, .registered, .registered])
    }

    @Test("does not befall who takes several steps at once, of which each needs the one before", arguments: [true, false])
    func stepAfterStep(isInMemory: Bool) throws {
        let store = Self.memoryStore()
        let first = try World(store)
        let number = try first.registered().number
        _ = try first.change(HandOver(unit: Bank.outlet, staff: Bank.officer.staff, reason: "r"), by: Bank.teller, key: "h", on: number)
            .get()
        let world = isInMemory ? first : try World(store)
        let steps: [any CaseStep] = [
            Take(), Accept(), RecordInvestigation(finding: "f", sources: ["s"]), Decide(outcome: .neutral, reasoning: "r"),
            Reply(text: "t", means: .telephone),
        ]
        let answers = steps.enumerated().map { world.ask($1, by: Bank.officer, key: "s\($0)", on: number) }
        let phases = try answers.map { try $0.take().get().phase }
        #expect(phases == [.registered, .accepted, .investigating, .decided, .replied])
        let stories = try world.state(number)
        #expect(stories.findings.count == 1 && stories.replies.count == 1)
    }

    @Test("is told on what the case is now: what somebody else did and was answered for is seen")
    func seesWhatWasDone() throws {
        let world = try World()
        let number = try world.registered().number
        for index in 1...50 {
            let version = try world.change(Self.measure, by: Bank.officer, key: "\(index)", on: number).get().version
            let late = world.change(Self.measure, by: Bank.outletHead, key: "\(index)", on: number, expecting: version - 1)
            #expect(late == .failure(.conflict(currentVersion: version)))
            let right = world.change(Self.measure, by: Bank.outletHead, key: "\(index)", on: number, expecting: version)
            #expect(try right.get().version == version + 1)
        }
    }
}
