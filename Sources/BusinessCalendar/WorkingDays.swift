/// Which days are worked: a bit a day over the loaded years, with a running count every 64 days, and weekdays alone outside them.
///
/// "The n-th working day after" is then a count and a search in a few words of memory; a unit's own table takes about 700 bytes for ten
/// years.
struct WorkingDays: Hashable, Sendable {
    /// Bit i set: weekday i (Monday is 0) is a rest day where nothing else is said.
    let restMask: UInt8
    /// Day number of bit 0.
    let first: Int
    /// Days in the table.
    let count: Int
    let words: [UInt64]
    /// Working days in the words before each word.
    let ranks: [Int32]
    private let perWeek: Int
    private let total: Int

    /// A table over `first ..< first + count`; `exceptions` says which days differ from their weekday (true: worked).
    init(restWeekdays: Set<Weekday>, first: Int, count: Int, exceptions: [Int: Bool]) {
        var mask: UInt8 = 0
        for weekday in restWeekdays { mask |= 1 << weekday.rawValue }
        precondition(mask.nonzeroBitCount < 7, "a calendar needs a working weekday")
        restMask = mask
        perWeek = 7 - mask.nonzeroBitCount
        self.first = first
        self.count = count
        var words = [UInt64](repeating: 0, count: (count + 63) / 64)
        for offset in 0..<count where exceptions[first + offset] ?? WorkingDays.isWeekday(first + offset, mask) {
            words[offset >> 6] |= 1 << UInt64(offset & 63)
        }
        var sum: Int32 = 0
        var ranks: [Int32] = []
        for word in words {
            ranks.append(sum)
            sum += Int32(word.nonzeroBitCount)
        }
        self.words = words
        self.ranks = ranks
        total = Int(sum)
    }

    private static func isWeekday(_ day: Int, _ mask: UInt8) -> Bool {
        mask & (1 << UInt8(CivilDate.weekdayIndex(day))) == 0
    }

    func contains(_ day: Int) -> Bool {
        let offset = day - first
        guard offset >= 0, offset < count else { return WorkingDays.isWeekday(day, restMask) }
        return words[offset >> 6] & (1 << UInt64(offset & 63)) != 0
    }

    /// Working days from the table's first day up to, not including, `day`; negative before the table.
    func rank(_ day: Int) -> Int {
        let offset = day - first
        if offset < 0 { return -weekdays(from: day, to: first) }
        if offset >= count { return total + weekdays(from: first + count, to: day) }
        let below: UInt64 = (1 << UInt64(offset & 63)) &- 1
        return Int(ranks[offset >> 6]) + (words[offset >> 6] & below).nonzeroBitCount
    }

    /// The working day whose `rank` is `rank`.
    func day(rank: Int) -> Int {
        if rank < 0 { return weekday(from: first - (-rank / perWeek + 1) * 7, skipping: rank + (-rank / perWeek + 1) * perWeek) }
        if rank >= total { return weekday(from: first + count, skipping: rank - total) }
        var low = 0
        var high = ranks.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if Int(ranks[middle]) <= rank { low = middle } else { high = middle - 1 }
        }
        var word = words[low]
        for _ in 0..<(rank - Int(ranks[low])) { word &= word - 1 }
        return first + low * 64 + word.trailingZeroBitCount
    }

    /// The first working day on `day` or after it.
    func onOrAfter(_ day: Int) -> Int {
        contains(day) ? day : self.day(rank: rank(day))
    }

    /// Weekdays in `from ..< to`, by weekday alone.
    private func weekdays(from: Int, to: Int) -> Int {
        let weeks = (to - from) / 7
        var sum = weeks * perWeek
        for day in (from + weeks * 7)..<to where WorkingDays.isWeekday(day, restMask) { sum += 1 }
        return sum
    }

    /// The weekday after `skipping` (0 or more) others from `from` on, by weekday alone.
    private func weekday(from: Int, skipping: Int) -> Int {
        var day = from + skipping / perWeek * 7
        var left = skipping % perWeek
        while true {
            if WorkingDays.isWeekday(day, restMask) {
                if left == 0 { return day }
                left -= 1
            }
            day += 1
        }
    }
}
