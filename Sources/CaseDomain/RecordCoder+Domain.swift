import BusinessCalendar
import RecordForm

/// How the domain's own scalars stand in a record: moments as milliseconds since 1970-01-01T00:00:00Z.
extension RecordCoder {
    /// A moment.
    public mutating func field(_ key: StaticString, _ value: inout Timestamp) throws(RecordFault) {
        var milliseconds = value.milliseconds
        try field(key, &milliseconds)
        value = Timestamp(milliseconds: milliseconds)
    }

    /// A moment that may be absent.
    public mutating func field(_ key: StaticString, _ value: inout Timestamp?) throws(RecordFault) {
        var milliseconds = value?.milliseconds
        try field(key, &milliseconds)
        value = milliseconds.map(Timestamp.init(milliseconds:))
    }

    /// Moments.
    public mutating func field(_ key: StaticString, _ value: inout [Timestamp]) throws(RecordFault) {
        var milliseconds = value.map(\.milliseconds)
        try field(key, &milliseconds)
        value = milliseconds.map(Timestamp.init(milliseconds:))
    }

    /// A case number as printed. It has one spelling alone, which its reader asks for: to print it again for comparing is spared.
    public mutating func field(_ key: StaticString, _ value: inout CaseNumber) throws(RecordFault) {
        var text = isReading ? "" : value.rawValue
        try field(key, &text)
        guard isReading else { return }
        let number = CaseNumber(rawValue: text)
        try require(number != nil, "a case number")
        value = number ?? value
    }
}
