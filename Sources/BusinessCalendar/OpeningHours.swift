/// The hours of one day in which a unit is open: one stretch, or several with breaks between them.
///
/// Written `09:00-17:00` or `09:00-12:00 14:00-17:30`. Each stretch holds its first moment and not its last: a moment exactly at
/// the close of business counts as after it.
public struct OpeningHours: Hashable, Sendable {
    /// One unbroken stretch of the day.
    public struct Segment: Hashable, Sendable {
        /// The first moment of the stretch.
        public let opens: TimeOfDay
        /// The first moment after it.
        public let closes: TimeOfDay

        /// Nil unless it opens before it closes.
        public init?(opens: TimeOfDay, closes: TimeOfDay) {
            guard opens < closes else { return nil }
            self.opens = opens
            self.closes = closes
        }

        var length: Int { closes.milliseconds - opens.milliseconds }
    }

    /// The stretches, in order and apart from each other; at least one.
    public let segments: [Segment]
    /// Milliseconds open in the day.
    public let openMilliseconds: Int
    let opening: Int
    let closing: Int

    /// Nil when there is no stretch, or two touch, overlap or are out of order.
    public init?(_ segments: [Segment]) {
        guard let first = segments.first, let last = segments.last else { return nil }
        for (earlier, later) in zip(segments, segments.dropFirst()) where earlier.closes >= later.opens { return nil }
        self.segments = segments
        openMilliseconds = segments.reduce(0) { $0 + $1.length }
        opening = first.opens.milliseconds
        closing = last.closes.milliseconds
    }

    /// A unit without business hours: the whole day, so that a period ends at 24:00 (Civil Code art. 203).
    public static let wholeDay = OpeningHours([Segment(opens: .midnight, closes: .endOfDay)!])!
    /// 09:00 to 17:00.
    public static let nineToFive = OpeningHours("09:00-17:00")!

    /// When the unit opens.
    public var opens: TimeOfDay { segments[0].opens }
    /// The close of business.
    public var closes: TimeOfDay { segments[segments.count - 1].closes }

    /// Open milliseconds before that time of the day.
    func elapsed(at time: Int) -> Int {
        var sum = 0
        for segment in segments where segment.opens.milliseconds < time {
            sum += min(time, segment.closes.milliseconds) - segment.opens.milliseconds
        }
        return sum
    }

    /// The time of day at which `amount` (1...openMilliseconds) of open time has passed; an amount that fills a stretch ends at its close.
    func time(after amount: Int) -> Int {
        var left = amount
        for segment in segments {
            if left <= segment.length { return segment.opens.milliseconds + left }
            left -= segment.length
        }
        return closing
    }

    func isOpen(at time: Int) -> Bool {
        segments.contains { $0.opens.milliseconds <= time && time < $0.closes.milliseconds }
    }
}

extension OpeningHours: LosslessStringConvertible {
    /// Reads `09:00-12:00 14:00-17:30`; nil when it is no such thing.
    public init?(_ text: String) {
        var segments: [Segment] = []
        for part in text.split(separator: " ") {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false)
            guard ends.count == 2, let opens = TimeOfDay(String(ends[0])), let closes = TimeOfDay(String(ends[1])) else { return nil }
            guard let segment = Segment(opens: opens, closes: closes) else { return nil }
            segments.append(segment)
        }
        self.init(segments)
    }

    /// `09:00-12:00 14:00-17:30`.
    public var description: String {
        segments.map { "\($0.opens)-\($0.closes)" }.joined(separator: " ")
    }
}
