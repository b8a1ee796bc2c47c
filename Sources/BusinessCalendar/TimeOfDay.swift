/// A time on the clock of a unit, from 00:00 to 24:00 (the end of the day), to the millisecond.
public struct TimeOfDay: Hashable, Comparable, Sendable {
    /// Milliseconds since midnight, 0...86,400,000.
    public let milliseconds: Int

    /// Midnight at the start of a day.
    public static let midnight = TimeOfDay(validMilliseconds: 0)
    /// 24:00, the end of a day.
    public static let endOfDay = TimeOfDay(validMilliseconds: millisecondsPerDay)

    /// A time of `hour` 0...24 and `minute` 0...59; 24 only with minute 0. Nil outside.
    public init?(hour: Int, minute: Int = 0) {
        guard (0...24).contains(hour), (0...59).contains(minute), hour < 24 || minute == 0 else { return nil }
        milliseconds = (hour * 60 + minute) * 60_000
    }

    init(validMilliseconds: Int) {
        milliseconds = validMilliseconds
    }

    /// Earlier times are less.
    public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
        left.milliseconds < right.milliseconds
    }
}

extension TimeOfDay: LosslessStringConvertible {
    /// Reads `08:30` or `24:00`. Nil for anything else.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 5, bytes[2] == UInt8(ascii: ":") else { return nil }
        guard let hour = decimal(bytes[0..<2]), let minute = decimal(bytes[3..<5]) else { return nil }
        self.init(hour: hour, minute: minute)
    }

    /// `08:30`, with seconds only where there are any.
    public var description: String {
        let seconds = milliseconds / 1000
        let text = padded(seconds / 3600, 2) + ":" + padded(seconds / 60 % 60, 2)
        return seconds % 60 == 0 ? text : text + ":" + padded(seconds % 60, 2)
    }
}

let millisecondsPerDay = 86_400_000
