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
}
