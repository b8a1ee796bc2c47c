import BusinessCalendar
import CaseDomain
import CaseService
import CaseStore
import CaseStoreFixtures
import Dispatch
import ShouwenLimits
import TestBank
import Testing

@Suite("A change")
struct ChangeTests {
    @Test("on a version that is no longer the present one is refused, telling the version now", arguments: [Int64(1), 4])
    func versionConflict(expected: Int64) throws {
        let world = try World()
        let first = try world.registered()
        #expect(first.version == 3)
        let before = try world.totals()
        let answer = world.change(Bank.withdrawal, by: Bank.teller, key: "w", on: first.number, expecting: expected)
        #expect(answer == .failure(.conflict(currentVersion: 3)))
        #expect(try world.totals() == before)
        let right = world.change(Bank.withdrawal, by: Bank.teller, key: "w", on: first.number, expecting: 3)
        #expect(try right.get().version == 4)
    }

    @Test("that is refused uses up no case number and writes nothing")
    func refusalWritesNothing() throws {
        let world = try World()
        let first = try world.registered(key: "1")
        let before = try world.totals()
        var late = Bank.registration()
        late.receivedAt = Bank.now.advanced(byMilliseconds: Limits.clockSkewMillisecondsMax + 1)
        #expect(world.change(Register(late), by: Bank.teller, key: "2").rejection?.reason.name == .timeInFuture)
        #expect(world.change(Register(Bank.registration()), by: Bank.president, key: "3").rejection?.reason.name == .wrongRole)
        #expect(world.change(Close(summary: "s"), by: Bank.officer, key: "4", on: first.number).rejection?.reason.name == .wrongPhase)
        #expect(try world.totals() == before)
        let second = try world.registered(key: "5")
        #expect(second.number == CaseNumber(year: 2026, serial: first.number.serial + 1))
    }

    @Test("of a case that does not exist is refused, naming the number")
    func unknownCase() throws {
        let world = try World()
        let number = CaseNumber(year: 2026, serial: 77)
        let answer = world.change(Bank.withdrawal, by: Bank.teller, key: "k", on: number)
        #expect(answer.rejection == Rejection(.unknownCase(number)))
    }

    @Test("that imports a case already here answers that case and makes nothing, whatever its key and body")
    func importTwice() throws {
        let world = try World()
        let first = try world.change(Bank.importing("7"), by: Bank.importer, key: "a").get()
        let before = try world.totals()
        let colleague = Bank.person("9002", .importer, Bank.intake)
        let answers = [
            world.change(Bank.importing("7"), by: Bank.importer, key: "a"), world.change(Bank.importing("7"), by: Bank.importer, key: "b"),
            world.change(Bank.importing("7", "told otherwise"), by: Bank.importer, key: "c"),
            world.change(Bank.importing("7"), by: colleague, key: "a"),
        ]
        for answer in answers {
            let again = try answer.get()
            #expect(again.isRepeated)
            #expect(again.number == first.number)
            #expect(again.version == first.version)
            #expect(again.phase == .closed)
            #expect(again.hash == first.hash)
        }
        #expect(try world.totals() == before)
    }

    @Test("that imports an open case already led on here answers with the version and proof it has now")
    func importOfACaseLedOn() throws {
        let world = try World()
        let open = ImportCase(
            registration: Bank.registration(reference: "8"),
            response: ImportedResponse(response: "In progress", timely: nil, disputed: nil, isClosed: false))
        let first = try world.change(open, by: Bank.importer, key: "a").get()
        let refused = try world.change(
            RefuseAcceptance(ground: "no_substance", explanation: "Told the ways of appeal."), by: Bank.intakeHead,
            key: "r", on: first.number
        ).get()
        let again = try world.change(open, by: Bank.importer, key: "b").get()
        #expect(again.version == refused.version)
        #expect(again.phase == .notAccepted)
        #expect(again.sequence == refused.sequence)
        #expect(again.hash == refused.hash)
    }

    @Test("that registers under a reference already here is refused, naming the case to whom may know it, and to nobody else")
    func referenceTaken() throws {
        let world = try World()
        let first = try world.change(Bank.importing("9"), by: Bank.importer, key: "a").get()
        let before = try world.totals()
        let answer = world.change(Register(Bank.registration(reference: "9")), by: Bank.intakeHead, key: "b")
        #expect(answer.rejection == Rejection(.referenceTaken(first.number)))
        let stranger = world.change(Register(Bank.registration(reference: "9")), by: Bank.teller, key: "b")
        #expect(stranger.rejection == Rejection(.referenceTaken(nil)))
        #expect(try world.totals() == before)
    }

    @Test("that merges into a case that is over is refused, and neither case changes: no complaint vanishes into a finished one")
    func mergedIntoAFinishedCase() throws {
        let world = try World()
        let closed = try world.change(Bank.importing("7"), by: Bank.importer, key: "over").get()
        let withdrawn = try world.registered(key: "1")
        _ = try world.change(Bank.withdrawal, by: Bank.teller, key: "w", on: withdrawn.number).get()
        _ = try world.change(Bank.withdrawalConfirmed, by: Bank.intakeHead, key: "c", on: withdrawn.number).get()
        let open = try world.registered(key: "2")
        let before = try world.totals()
        for (target, phase) in [(closed, Phase.closed), (withdrawn, .withdrawn)] {
            let merge = MergeCase(into: target.number, reason: "one matter")
            let answer = world.change(merge, by: Bank.intakeHead, key: "m", on: open.number)
            #expect(answer.rejection?.reason == .wrongPhase(phase))
        }
        #expect(try world.totals() == before)
        #expect(try world.state(open.number).phase == .registered)
    }

    @Test("gets a case number that no other has, without a gap, though a thousand come at once from many threads")
    func concurrentNumbers() throws {
        let world = try World()
        let answers = (0..<1000).map { _ in Awaited<Result<ChangeReceipt, ServiceFailure>>() }
        DispatchQueue.concurrentPerform(iterations: answers.count) { index in
            answers[index].put(world.change(Register(Bank.registration("matter \(index)")), by: Bank.teller, key: "k\(index)"))
        }
        let receipts = try answers.map { try $0.take().get() }
        #expect(receipts.map(\.number.serial).sorted() == Array(1...1000))
        #expect(Set(receipts.map(\.hash)).count == 1000)
        #expect(try world.totals() == [1000, 3000])
    }

    @Test("is recorded no earlier than what was recorded before, even when the clock goes back")
    func clockGoesBack() throws {
        let world = try World()
        let first = try world.registered(key: "1")
        world.clock.set(Bank.now.advanced(byMilliseconds: -60_000))
        let second = try world.registered(key: "2")
        #expect(second.recordedAt == first.recordedAt)
        world.clock.set(Bank.now.advanced(byMilliseconds: 1))
        #expect(try world.registered(key: "3").recordedAt == Bank.now.advanced(byMilliseconds: 1))
        let times = try world.log().map(\.content.recordedAt)
        #expect(times == times.sorted())
    }

    @Test("is recorded no earlier than what an earlier run recorded, even when the clock went back in between")
    func clockGoesBackOverARestart() throws {
        let before = try World()
        let first = try before.registered(key: "1")
        let after = try World(before.store, at: Bank.now.advanced(byMilliseconds: -60_000))
        #expect(try after.registered(key: "2").recordedAt == first.recordedAt)
    }

    @Test("is numbered by the year of the institution's own clocks")
    func yearOfTheNumber() throws {
        // 2026-12-31T16:00:00Z is the first moment of 2027 in Shanghai.
        let newYear = try #require(Timestamp("2026-12-31T16:00:00Z"))
        let world = try World(at: newYear.advanced(byMilliseconds: -1))
        let register = Register(Bank.registration(receivedAt: newYear.advanced(byMilliseconds: -60_000)))
        func number(_ key: String) throws -> CaseNumber { try world.change(register, by: Bank.teller, key: key).get().number }
        #expect(try number("1") == CaseNumber(year: 2026, serial: 1))
        world.clock.set(newYear)
        #expect(try number("2") == CaseNumber(year: 2027, serial: 1))
    }
}

@Suite("The record of a step")
struct EventLengthTests {
    /// JSON writes this character in six bytes.
    private static func controls(_ count: Int) -> String { String(repeating: "\u{1}", count: count) }

    @Test("may be eventPayloadBytesMax long and no byte longer, so that the log can always be read", arguments: [-1, 0, 1])
    func payloadBytes(beyond: Int) throws {
        let world = try World()
        let number = try Self.accepted(in: world)
        let frame = #"{"body":{"finding":"","sources":["s"]},"clause":{"book":"bank-default","edition":"2020-03-01","clause":"authority"}}"#
            .utf8.count
        let room = Limits.eventPayloadBytesMax - frame + beyond
        let text = Self.controls(room / 6) + String(repeating: "x", count: room % 6)
        let answer = world.change(RecordInvestigation(finding: text, sources: ["s"]), by: Bank.officer, key: "i", on: number)
        if beyond > 0 {
            #expect(answer.rejection == Rejection(.tooLong(bytesMax: Limits.eventPayloadBytesMax)))
        } else {
            let sequence = try answer.get().sequence
            #expect(try world.read { try $0.entry(at: sequence) }?.content.payload.count == Limits.eventPayloadBytesMax + beyond)
        }
    }

    private static func accepted(in world: World) throws -> CaseNumber {
        let number = try world.registered().number
        let steps: [(Actor, any CaseStep)] = [
            (Bank.teller, HandOver(unit: Bank.outlet, staff: Bank.officer.staff, reason: "r")), (Bank.officer, Take()),
            (Bank.officer, Accept()),
        ]
        for (index, (actor, step)) in steps.enumerated() {
            _ = try world.change(step, by: actor, key: "s\(index)", on: number).get()
        }
        return number
    }
}
