import ShouwenLimits
import Testing

@testable import DispatchTransport

@Suite("What connections hold")
struct MemoryLedgerTests {
    private typealias Ledger = MemoryLedger<Int>

    /// The bounds of a server as it is delivered.
    private func ledger() -> Ledger {
        let configuration = ServerConfiguration()
        return Ledger(
            bounds: .init(
                all: configuration.bytesHeldMax, unknown: configuration.bytesHeldUnknownMax, perHolder: configuration.bytesHeldPerCallerMax,
                free: configuration.connectionBytesFree))
    }

    private func small() -> Ledger { Ledger(bounds: .init(all: 800, unknown: 160, perHolder: 400, free: 4)) }

    @Test("connectionBytesFree is never counted, one byte more in full", arguments: [-1, 0, 1])
    func free(more: Int) {
        var ledger = ledger()
        #expect(ledger.hold(Limits.connectionBytesFree + more, by: 1, for: .address("a")) == [])
        #expect(ledger.bytes == (more <= 0 ? 0 : Limits.connectionBytesFree + 1))
        #expect(ledger.bytesUnknown == ledger.bytes)
    }

    @Test("those on which nobody was recognised hold bytesHeldUnknownMax together", arguments: [-1, 0, 1])
    func unknown(more: Int) {
        var ledger = ledger()
        let half = Limits.bytesHeldUnknownMax / 2
        #expect(ledger.hold(half, by: 1, for: .address("a")) == [])
        #expect(ledger.hold(half + more, by: 2, for: .address("b")) == (more <= 0 ? [] : [2]))
    }

    @Test("one caller holds bytesHeldPerCallerMax", arguments: [-1, 0, 1])
    func perCaller(more: Int) {
        var ledger = ledger()
        let half = Limits.bytesHeldPerCallerMax / 2
        #expect(ledger.hold(half, by: 1, for: .caller("1001")) == [])
        #expect(ledger.hold(half + more, by: 2, for: .caller("1001")) == (more <= 0 ? [] : [2]))
    }

    @Test("all hold bytesHeldMax together", arguments: [-1, 0, 1])
    func all(more: Int) {
        var ledger = ledger()
        let half = Limits.bytesHeldMax / 2
        #expect(ledger.hold(half, by: 1, for: .caller("1001")) == [])
        #expect(ledger.hold(half - 5, by: 2, for: .caller("1002")) == [])
        // Too little to be closed for it: the one who holds most goes.
        #expect(ledger.hold(Limits.connectionBytesFree + 1, by: 3, for: .caller("1003")) == [1])
        #expect(ledger.bytes < Limits.bytesHeldMax)
        ledger = self.ledger()
        _ = ledger.hold(half, by: 1, for: .caller("1001"))
        #expect(ledger.hold(half + more, by: 2, for: .caller("1002")) == (more <= 0 ? [] : [2]))
    }

    @Test("the address that holds most goes first, with its greatest, and of equals with the one opened last, until an eighth is free")
    func order() {
        var ledger = small()
        #expect(ledger.hold(50, by: 1, for: .address("a")) == [])
        for name in 2...6 { #expect(ledger.hold(20, by: name, for: .address("b")) == []) }
        #expect(ledger.hold(12, by: 7, for: .address("b")) == [6, 5])
        #expect(ledger.bytesUnknown == 122)
    }

    @Test("many connections are no way to a greater share: whoever has one keeps it")
    func fair() {
        var ledger = small()
        #expect(ledger.hold(30, by: 0, for: .address("innocent")) == [])
        for name in 1...1000 {
            let closed = ledger.hold(5 + name % 20, by: name, for: .address("flood"))
            #expect(!closed.contains(0))
        }
        #expect(ledger.bytesUnknown <= 160)
    }

    @Test("unknown ones make way for known ones, and a known one for those who hold less")
    func unknownFirst() {
        var ledger = small()
        #expect(ledger.hold(100, by: 1, for: .address("a")) == [])
        #expect(ledger.hold(390, by: 2, for: .caller("1001")) == [])
        #expect(ledger.hold(200, by: 3, for: .caller("1002")) == [])
        #expect(ledger.hold(120, by: 4, for: .caller("1003")) == [1, 2])
        #expect(ledger.bytes == 320)
    }

    @Test(
        "a connection counts once, however often it grows and shrinks, for whoever was recognised on it last, and no more when it is gone")
    func counted() {
        var ledger = small()
        for bytes in [100, 50, 3, 120, 60] { #expect(ledger.hold(bytes, by: 1, for: .address("a")) == []) }
        #expect(ledger.bytes == 60 && ledger.bytesUnknown == 60)
        #expect(ledger.hold(60, by: 1, for: .caller("1001")) == [])
        #expect(ledger.bytes == 60 && ledger.bytesUnknown == 0)
        ledger.forget(1)
        ledger.forget(1)
        #expect(ledger.bytes == 0)
    }

    @Test("memory is given back once a quarter is left of at least 8 MiB, and not again for the same")
    func givingBack() {
        var freed = FreedMemory()
        #expect(freed.isWorthGivingBack(held: (8 << 20) - 1) == false)
        #expect(freed.isWorthGivingBack(held: 0) == false)
        #expect(freed.isWorthGivingBack(held: 8 << 20) == false)
        #expect(freed.isWorthGivingBack(held: 2 << 20) == false)
        #expect(freed.isWorthGivingBack(held: (2 << 20) - 1) == true)
        #expect(freed.isWorthGivingBack(held: 0) == false)
    }
}
