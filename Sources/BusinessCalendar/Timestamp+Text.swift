extension Timestamp: LosslessStringConvertible {
    /// Reads RFC 3339: `2026-05-09T15:00:00+08:00`, with `Z` or an offset, seconds and their fraction optional. Nil for anything else.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 17, bytes.count <= 40, bytes[10] == UInt8(ascii: "T") else { return nil }
        guard let date = CivilDate(String(decoding: bytes[0..<10], as: UTF8.self)) else { return nil }
        guard bytes[13] == UInt8(ascii: ":"), let hour = decimal(bytes[11..<13]), let minute = decimal(bytes[14..<16]) else { return nil }
        guard hour < 24, minute < 60 else { return nil }
        var index = 16
        var milliseconds = 0
        if bytes[index] == UInt8(ascii: ":") {
            guard bytes.count > 19, let second = decimal(bytes[17..<19]), second < 60 else { return nil }
            milliseconds = second * 1000
            index = 19
            if bytes[index] == UInt8(ascii: ".") {
                var digits: [UInt8] = []
                index += 1
                while index < bytes.count, (48...57).contains(bytes[index]) {
                    digits.append(bytes[index])
                    index += 1
                }
                guard (1...9).contains(digits.count) else { return nil }
                let three = (digits + [48, 48])[0..<3]
                milliseconds += decimal(three)!
            }
        }
        guard let offset = Timestamp.offset(bytes[index...]) else { return nil }
        let wall = (hour * 60 + minute) * 60_000 + milliseconds
        self.init(milliseconds: Int64(date.dayNumber * millisecondsPerDay + wall - offset * 60_000))
    }

    /// Minutes east of UTC.
    private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
        let bytes = Array(bytes)
        if bytes == [UInt8(ascii: "Z")] { return 0 }
        guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"), let hours = decimal(bytes[1..<3]), let minutes = decimal(bytes[4..<6]) else {
            return nil
        }
        guard hours < 24, minutes < 60 else { return nil }
        switch bytes[0] {
        case UInt8(ascii: "+"): return hours * 60 + minutes
        case UInt8(ascii: "-"): return -(hours * 60 + minutes)
        default: return nil
        }
    }

    /// In UTC: `2026-05-09T07:00:00Z`.
    public var description: String {
        text(in: ZoneRules(id: "UTC", offsetSeconds: 0))
    }

    /// By a place's clocks, with their offset: `2026-05-09T15:00:00+08:00`. Milliseconds only where there are any.
    public func text(in zone: ZoneRules) -> String {
        let local = zone.local(self)
        let seconds = local.milliseconds / 1000
        var text = "\(local.date)T\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
        if local.milliseconds % 1000 != 0 { text += "." + padded(local.milliseconds % 1000, 3) }
        let offset = zone.offsetMilliseconds(at: self) / 60_000
        if offset == 0, zone.id == "UTC" { return text + "Z" }
        return text + (offset < 0 ? "-" : "+") + padded(abs(offset) / 60, 2) + ":" + padded(abs(offset) % 60, 2)
    }
}
