/// How far a place's clocks stand from UTC, and when that changes.
///
/// The project needs no time-zone database for its work: China has kept +08:00 all year since 1991-09-15, and for other places
/// the changes are handed in as a table, read from wherever the caller keeps it.
public struct ZoneRules: Hashable, Sendable {
    /// From a moment on, clocks stand `offsetSeconds` ahead of UTC.
    public struct Transition: Hashable, Sendable {
        /// The first moment of the new offset.
        public let at: Timestamp
        /// Seconds east of UTC.
        public let offsetSeconds: Int

        /// A change of clocks.
        public init(at: Timestamp, offsetSeconds: Int) {
            self.at = at
            self.offsetSeconds = offsetSeconds
        }
    }

    /// The IANA name, e.g. `Asia/Shanghai`.
    public let id: String
    /// Seconds east of UTC before the first transition.
    public let firstOffsetSeconds: Int
    /// Changes, earliest first.
    public let transitions: [Transition]

    /// Rules of a place. `transitions` may come in any order.
    public init(id: String, offsetSeconds: Int, transitions: [Transition] = []) {
        self.id = id
        firstOffsetSeconds = offsetSeconds
        self.transitions = transitions.sorted { $0.at < $1.at }
    }

    /// Asia/Shanghai: +08:00 without summer time (exact from 1991-09-15 on).
    public static let shanghai = ZoneRules(id: "Asia/Shanghai", offsetSeconds: 8 * 3600)

    /// Milliseconds east of UTC at a moment.
    public func offsetMilliseconds(at moment: Timestamp) -> Int {
        guard !transitions.isEmpty else { return firstOffsetSeconds * 1000 }
        var low = 0
        var high = transitions.count
        while low < high {
            let middle = (low + high) / 2
            if transitions[middle].at <= moment { low = middle + 1 } else { high = middle }
        }
        return (low == 0 ? firstOffsetSeconds : transitions[low - 1].offsetSeconds) * 1000
    }

    /// The day and time that the place's clocks show.
    public func local(_ moment: Timestamp) -> LocalMoment {
        // A moment that no clock shows is shown as the nearest that one does.
        let moment = Timestamp.range.nearest(to: moment.milliseconds)
        let shifted = Int(moment.milliseconds) + offsetMilliseconds(at: moment)
        let day = shifted >= 0 ? shifted / millisecondsPerDay : -((-shifted + millisecondsPerDay - 1) / millisecondsPerDay)
        return LocalMoment(day: day, milliseconds: shifted - day * millisecondsPerDay)
    }

    /// When the place's clocks show that time of that day. A time that occurs twice means its first occurrence; one that is left
    /// out (clocks go forward) is read with the offset before the change.
    public func moment(on date: CivilDate, at time: TimeOfDay) -> Timestamp {
        moment(day: date.dayNumber, milliseconds: time.milliseconds)
    }

    func moment(day: Int, milliseconds: Int) -> Timestamp {
        let wall = day * millisecondsPerDay + milliseconds
        guard !transitions.isEmpty else { return Timestamp(milliseconds: Int64(wall - firstOffsetSeconds * 1000)) }
        // Offsets never exceed a day, so the offsets a day to either side are the only candidates.
        let before = offsetMilliseconds(at: Timestamp(milliseconds: Int64(wall - millisecondsPerDay)))
        let early = Timestamp(milliseconds: Int64(wall - before))
        if offsetMilliseconds(at: early) == before { return early }
        let after = offsetMilliseconds(at: Timestamp(milliseconds: Int64(wall + millisecondsPerDay)))
        let late = Timestamp(milliseconds: Int64(wall - after))
        return offsetMilliseconds(at: late) == after ? late : early
    }
}

/// A day and a time on it, as a place's clocks show them.
public struct LocalMoment: Hashable, Sendable {
    let day: Int
    let milliseconds: Int

    /// The day.
    public var date: CivilDate { CivilDate(dayNumber: day) }
    /// The time on that day.
    public var time: TimeOfDay { TimeOfDay(validMilliseconds: milliseconds) }
}
