import SeededRandom
import Testing

@testable import DispatchTransport

@Suite("The timing wheel")
struct TimerWheelTests {
    @Test("Every timer fires once, never early, and within a tick of its time")
    func agreesWithAList() {
        var generator = SplitMix(seed: 1)
        var wheel = TimerWheel<Int>(now: 0, tickNanoseconds: 10, slotCount: 64)
        var waiting: [Int: UInt64] = [:]
        var now: UInt64 = 0
        for key in 0..<20_000 {
            let time = now + UInt64.random(in: 0...3000, using: &generator)
            wheel.set(key, at: time)
            waiting[key] = time
            // Mostly small steps, sometimes more than once round the wheel.
            now += UInt64.random(in: 0...(key % 100 == 0 ? 2000 : 8), using: &generator)
            wheel.advance(to: now) { key, moment in
                let time = waiting.removeValue(forKey: key)
                #expect(time != nil && time! <= now && moment <= now && moment >= time!)
            }
            let late = waiting.filter { $0.value + 20 <= now }
            #expect(late.isEmpty)
        }
        wheel.advance(to: now + 10_000) { key, _ in waiting[key] = nil }
        #expect(waiting.isEmpty)
        #expect(wheel.count == 0)
        #expect(wheel.nextLook == nil)
    }

    @Test("Looking whenever the wheel asks to be looked at misses no timer")
    func nextLook() throws {
        var wheel = TimerWheel<Int>(now: 1000, tickNanoseconds: 10, slotCount: 64)
        wheel.set(1, at: 1005)
        wheel.set(2, at: 9999)
        var fired: [Int: UInt64] = [:]
        while let look = wheel.nextLook { wheel.advance(to: look) { key, _ in fired[key] = look } }
        #expect(fired == [1: 1010, 2: 10_000])
    }
}
