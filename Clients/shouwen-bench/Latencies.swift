/// How long calls took, in buckets of one microsecond up to a second.
struct Latencies {
    private var buckets = [UInt32](repeating: 0, count: 1_000_000)
    private(set) var count = 0
    /// Nanoseconds of the longest.
    private(set) var longest: UInt64 = 0

    mutating func add(nanoseconds: UInt64) {
        buckets[min(buckets.count - 1, Int(nanoseconds / 1000))] += 1
        count += 1
        longest = max(longest, nanoseconds)
    }

    /// Microseconds within which this share of the calls ended.
    func microseconds(share: Double) -> Int {
        var seen = 0
        for (index, calls) in buckets.enumerated() {
            seen += Int(calls)
            if Double(seen) >= share * Double(count), seen > 0 { return index + 1 }
        }
        return 0
    }
}
