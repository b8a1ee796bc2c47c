import Testing

@testable import DispatchTransport

@Suite("The processors a server uses")
struct ProcessorCountTests {
    @Test(
        "are those it may run on, and no more than the quotas of its control groups, rounded up",
        arguments: [
            (allowed: 8, quotas: [String](), count: 8), (8, ["max 100000\n"], 8), (8, ["200000 100000\n"], 2), (8, ["150000 100000"], 2),
            (8, ["50000 100000"], 1), (8, ["1000 100000"], 1), (1, ["400000 100000"], 1), (8, ["max 100000", "300000 100000"], 3),
            (8, ["", "x y", "0 100000", "100000 0", "-1 5"], 8), (0, [], 1),
        ])
    func usable(allowed: Int, quotas: [String], count: Int) {
        #expect(ProcessorCount.usable(allowed: allowed, quotas: quotas) == count)
    }
}
