import CaseDomain
import SeededRandom
import ShouwenLimits
import Testing

@testable import CaseStore

/// What `FairLine` says of itself, done the plain way: every flow is looked at for every decision, and none is ever forgotten.
private struct PlainLine {
    struct Flow {
        var tag: UInt64 = 0
        var order = 0
        var waiting: [Int] = []
        var beingServed = 0
    }

    let capacity: Int
    var flows: [Int: Flow] = [:]
    var present: UInt64 = 0
    var arrivals = 0

    var count: Int { flows.values.reduce(0) { $0 + $1.waiting.count } }

    mutating func append(_ element: Int, of flow: Int) -> LineAdmission {
        if count == capacity { return .lineFull }
        var state = flows[flow] ?? Flow()
        if state.waiting.count >= capacity - count { return .shareFull }
        if state.waiting.isEmpty {
            state.tag = max(state.tag, present)
            arrivals += 1
            state.order = arrivals
        }
        state.waiting.append(element)
        flows[flow] = state
        return .taken
    }

    mutating func take() -> (element: Int, flow: Int)? {
        let waiting = flows.filter { !$0.value.waiting.isEmpty }
        guard let (flow, _) = waiting.min(by: { ($0.value.tag, $0.value.order) < ($1.value.tag, $1.value.order) }) else { return nil }
        present = flows[flow]!.tag
        flows[flow]!.tag += 1
        flows[flow]!.beingServed += 1
        let element = flows[flow]!.waiting.removeFirst()
        stand(flow)
        return (element, flow)
    }

    mutating func charge(_ cost: UInt64, to flow: Int) {
        guard let state = flows[flow], state.beingServed > 0 else { return }
        flows[flow]!.beingServed -= 1
        flows[flow]!.tag += max(1, min(cost, 100_000_000)) - 1
        stand(flow)
    }

    private mutating func stand(_ flow: Int) {
        guard !flows[flow]!.waiting.isEmpty else { return }
        arrivals += 1
        flows[flow]!.order = arrivals
    }
}

@Suite("A line that is fair")
struct FairLineTests {
    @Test("serves one who has 1 waiting next but one, beside one who has 10,000", arguments: [0, 1, 7, 5_000])
    func nextButOne(served: Int) {
        var line = FairLine<String, Int>(capacity: 20_001)
        for index in 0..<10_000 { #expect(line.append(index, of: "many") == .taken) }
        func serve(_ cost: UInt64) -> String? {
            let flow = line.take()?.flow
            if let flow { line.charge(cost, to: flow) }
            return flow
        }
        for _ in 0..<served { #expect(serve(5) == "many") }
        #expect(line.append(0, of: "one") == .taken)
        #expect([serve(5), serve(5)].contains("one"))
        #expect(line.count == 10_000 - served - 1)
    }

    @Test("serves each flow's own in the order in which they came")
    func orderWithinAFlow() {
        var line = FairLine<Int, Int>(capacity: 1000)
        for index in 0..<300 { #expect(line.append(index, of: index % 3) == .taken) }
        var served: [Int: [Int]] = [:]
        while let (element, flow) = line.take() {
            served[flow, default: []].append(element)
            line.charge(UInt64(element % 11), to: flow)
        }
        for flow in 0..<3 { #expect(served[flow] == (0..<100).map { 3 * $0 + flow }) }
    }

    @Test("gives each flow the same cost, whatever one of its elements costs: many cheap ones for one that is dear")
    func costCounts() {
        var line = FairLine<String, Int>(capacity: 4000)
        for index in 0..<1000 {
            #expect(line.append(index, of: "dear") == .taken)
            #expect(line.append(index, of: "cheap") == .taken)
        }
        var given: [String: Int] = [:]
        for _ in 0..<1010 {
            let (_, flow) = line.take()!
            line.charge(flow == "dear" ? 100 : 1, to: flow)
            given[flow, default: 0] += 1
        }
        #expect(given == ["dear": 10, "cheap": 1000])
    }

    @Test("does not let a flow escape what it cost by leaving the line, nor save up by staying away")
    func neitherDebtNorSavings() {
        var line = FairLine<String, Int>(capacity: 4000)
        #expect(line.append(0, of: "dear") == .taken)
        _ = line.take()
        line.charge(1000, to: "dear")
        for index in 0..<600 { #expect(line.append(index, of: "steady") == .taken) }
        #expect(line.append(1, of: "dear") == .taken)
        var before = 0
        while let (_, flow) = line.take(), flow == "steady" {
            line.charge(10, to: flow)
            before += 1
        }
        #expect((99...101).contains(before))
        line.charge(10, to: "dear")
        // One who was away all the time has one turn of two, not the whole line.
        for index in 0..<200 { #expect(line.append(index, of: "newcomer") == .taken) }
        var turns: [String: Int] = [:]
        for _ in 0..<100 {
            let (_, flow) = line.take()!
            line.charge(10, to: flow)
            turns[flow, default: 0] += 1
        }
        #expect((49...51).contains(turns["newcomer"]!))
    }

    @Test("counts one element as turnCostMicrosecondsMax at the most", arguments: [-1, 0, 1], [true, false])
    func costMax(more: Int, isChargedFirst: Bool) {
        #expect(Limits.turnCostMicrosecondsMax == 100_000)
        var line = FairLine<String, Int>(capacity: 10)
        for flow in ["slow", "exact"] { for index in 0..<3 { #expect(line.append(index, of: flow) == .taken) } }
        for flow in ["slow", "exact", "slow", "exact"] {
            #expect(line.take()!.flow == flow)
        }
        // A tenth of a second in two parts, and one element that took about as long. Of equal tags the one charged first is first.
        line.charge(60_000_000, to: "exact")
        line.charge(1, to: "slow")
        func slow() { line.charge(UInt64(100_000_000 + more), to: "slow") }
        if isChargedFirst { slow() }
        line.charge(40_000_001, to: "exact")
        if !isChargedFirst { slow() }
        #expect(line.take()!.flow == (more < 0 || isChargedFirst ? "slow" : "exact"))
    }

    @Test("takes as many of one flow as places are free, and always one more flow")
    func room() {
        var line = FairLine<String, Int>(capacity: 12)
        func fill(_ flow: String) -> Int { (0..<20).prefix { line.append($0, of: flow) == .taken }.count }
        #expect(fill("a") == 6)
        #expect(line.append(0, of: "a") == .shareFull)
        #expect(fill("b") == 3)
        #expect(fill("c") == 2)
        #expect(line.append(0, of: "c") == .shareFull)
        #expect(fill("d") == 1)
        #expect(line.append(0, of: "e") == .lineFull)
        #expect(line.append(0, of: "a") == .lineFull)
        let flow = line.take()!.flow
        line.charge(1, to: flow)
        #expect(line.append(0, of: "e") == .taken)
    }

    @Test("forgets a flow once the others have caught up")
    func forgets() {
        var line = FairLine<Int, Int>(capacity: 100_000)
        for flow in 0..<10_000 { #expect(line.append(0, of: flow) == .taken) }
        while let (_, flow) = line.take() { line.charge(UInt64(flow % 5), to: flow) }
        #expect(line.flowsKnown <= 10_000)
        for index in 0..<10 { #expect(line.append(index, of: -1) == .taken) }
        while let (_, flow) = line.take() { line.charge(3, to: flow) }
        #expect(line.flowsKnown <= 1)
    }

    @Test("decides as the plain way does, whatever comes")
    func property() {
        var random = SplitMix(seed: 7)
        for _ in 0..<200 {
            let capacity = Int.random(in: 1...40, using: &random)
            let flows = Int.random(in: 1...8, using: &random)
            var line = FairLine<Int, Int>(capacity: capacity)
            var plain = PlainLine(capacity: capacity)
            var beingServed: [Int] = []
            for element in 0..<400 {
                switch Int.random(in: 0..<5, using: &random) {
                case 0, 1:
                    let flow = Int.random(in: 0..<flows, using: &random)
                    #expect(line.append(element, of: flow) == plain.append(element, of: flow))
                case 2, 3:
                    let (taken, expected) = (line.take(), plain.take())
                    #expect(taken?.element == expected?.element)
                    #expect(taken?.flow == expected?.flow)
                    if let flow = taken?.flow { beingServed.append(flow) }
                default:
                    guard let index = beingServed.indices.randomElement(using: &random) else { continue }
                    let flow = beingServed.remove(at: index)
                    let cost = [0, 1, 2, 9, 200_000_000].randomElement(using: &random)!
                    line.charge(UInt64(cost), to: flow)
                    plain.charge(UInt64(cost), to: flow)
                }
                #expect(line.count == plain.count)
            }
        }
    }

    @Test("gives no flow that waits all the time more than another by more than one element of each")
    func theorem() {
        var random = SplitMix(seed: 11)
        for _ in 0..<100 {
            let flows = Int.random(in: 2...6, using: &random)
            let dearest = (0..<flows).map { _ in UInt64.random(in: 1...50, using: &random) }
            var line = FairLine<Int, Int>(capacity: 100_000)
            for flow in 0..<flows { for index in 0..<500 { #expect(line.append(index, of: flow) == .taken) } }
            var given = [UInt64](repeating: 0, count: flows)
            for _ in 0..<500 {
                let (_, flow) = line.take()!
                let cost = UInt64.random(in: 1...dearest[flow], using: &random)
                line.charge(cost, to: flow)
                given[flow] += cost
                for one in 0..<flows {
                    for other in 0..<one {
                        let difference = given[one] > given[other] ? given[one] - given[other] : given[other] - given[one]
                        #expect(difference <= dearest[one] + dearest[other])
                    }
                }
            }
        }
    }
}

@Suite("A store's line")
struct StoreLineTests {
    private static func person(_ number: Int) -> LineTicket { LineTicket(.caller(StaffID(rawValue: "\(number)"))) }

    /// Whose turns come, with what they cost: a person's number, nil for the server's.
    private static func turns(_ count: Int, of line: inout StoreLine<Int>, person: UInt64, server: UInt64) -> [Int?] {
        (0..<count).map { _ in
            guard let turn = line.take() else { return -1 }
            switch turn.ticket.holder {
            case .server:
                line.charge(server, to: .server)
                return nil
            case .caller(let staff):
                line.charge(person, to: turn.ticket.holder)
                return Int(staff.rawValue)
            }
        }
    }

    @Test(
        "gives the server one part in four while people wait, however many they are and whatever either costs", arguments: [1, 40], [1, 7])
    func serversPart(callers: Int, cost: UInt64) {
        var line = StoreLine<Int>(capacity: 16_384, serverCapacity: 2000)
        for index in 0..<2000 { #expect(line.append(index, Self.person(index % callers)) == .taken) }
        for index in 0..<1000 { #expect(line.append(index, .server) == .taken) }
        let servers = Self.turns(1200, of: &line, person: 1, server: cost).count { $0 == nil }
        let given = Double(servers) * Double(cost)
        #expect((0.24...0.26).contains(given / (given + Double(1200 - servers))))
    }

    @Test("lets whoever waits alone have all, and nobody owes anything for that")
    func alone() {
        var line = StoreLine<Int>(capacity: 100, serverCapacity: 100)
        for index in 0..<50 { #expect(line.append(index, .server) == .taken) }
        #expect(Self.turns(40, of: &line, person: 1, server: 9).allSatisfy { $0 == nil })
        for index in 0..<8 { #expect(line.append(index, Self.person(1)) == .taken) }
        // The one who comes while the server makes up a hundred thousand limits is next, or next but one.
        #expect(Self.turns(2, of: &line, person: 1, server: 1).contains(1))
        #expect(Self.turns(8, of: &line, person: 1, server: 1).count { $0 == nil } <= 3)
    }

    @Test("has a bound of the server's own: a full line does not turn the clocks away")
    func serversBound() {
        var line = StoreLine<Int>(capacity: 2, serverCapacity: 3)
        #expect([1, 2, 3].map { line.append(0, Self.person($0)) } == [.taken, .taken, .lineFull])
        #expect((0..<4).map { line.append($0, .server) } == [.taken, .taken, .taken, .lineFull])
        #expect(line.count == 5)
    }

    @Test("has room in a transaction for what waits as it begins, commandsPerCommitMax at the most", arguments: [-1, 0, 1])
    func roomForWorks(more: Int) {
        var line = StoreLine<Int>(capacity: 16_384, serverCapacity: 1)
        #expect(Limits.commandsPerCommitMax == 512)
        let count = 512 + more
        for index in 0..<count { #expect(line.append(index, Self.person(1)) == .taken) }
        var room = line.room()
        #expect(line.append(count, Self.person(2)) == .taken)
        let taken = Self.fill(&room, from: &line)
        #expect(taken.count == min(count, 512))
        // Who comes while it is filled has a place before those who had theirs behind many of their own.
        #expect(taken.contains(.caller(StaffID(rawValue: "2"))))
    }

    @Test("has room for serverWorksPerCommitMax of the server's own", arguments: [-1, 0, 1])
    func roomForServerWorks(more: Int) {
        var line = StoreLine<Int>(capacity: 16_384, serverCapacity: 1000)
        #expect(Limits.serverWorksPerCommitMax == 128)
        for index in 0..<(128 + more) { #expect(line.append(index, .server) == .taken) }
        var room = line.room()
        #expect(Self.fill(&room, from: &line).count == min(128 + more, 128))
    }

    @Test(
        "has room for commitWorkMicrosecondsMax of work, and always for one",
        arguments: [(19_999_999, 2), (20_000_000, 1), (20_000_001, 1)])
    func roomForTime(cost: UInt64, expected: Int) {
        #expect(Limits.commitWorkMicrosecondsMax == 20_000)
        var line = StoreLine<Int>(capacity: 16_384, serverCapacity: 1000)
        for index in 0..<10 { #expect(line.append(index, Self.person(1)) == .taken) }
        var room = line.room()
        #expect(Self.fill(&room, from: &line, cost: cost).count == expected)
    }

    private static func fill(
        _ room: inout StoreLine<Int>.Room, from line: inout StoreLine<Int>, cost: UInt64 = 1
    ) -> [LineTicket.Holder] {
        var taken: [LineTicket.Holder] = []
        while let turn = line.take(into: &room) {
            line.charge(cost, to: turn.ticket.holder, from: &room)
            taken.append(turn.ticket.holder)
        }
        return taken
    }
}
