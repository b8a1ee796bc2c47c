// The form of a record: text that an auditor reads without a program, in one form only for one value.
//
// A record is one JSON object (RFC 8259) in UTF-8, without white space and without a byte order mark:
//
//     {"number":"2026-00000007-9","receivedAt":1780000000000,"facts":{"site":"on_site"},"staff":["1009"],"urgent":false}
//
//     object   fields in the order in which their type names them. A field is never missing and no other is allowed, except that an
//              optional field without a value is left out. There is no `null`.
//     map      an object whose keys are text: keys ascend by their UTF-8 bytes, none twice.
//     array    `[`, values, `]`, in their order.
//     text     between `"`. Escaped are `\"`, `\\`, `\n`, `\r`, `\t`, and the other characters below U+0020 as `\u00` and two
//              lower-case hexadecimal digits. Everything else stands as it is, `/` and Chinese too.
//     number   whole, decimal, of 64 bits: `-` if below zero, no leading zeros, no `-0`, no fraction, no exponent.
//     truth    `true` or `false`.
//
// The reader accepts what the writer writes and nothing else: whatever it accepts is written again as the same bytes. So a record can be
// hashed as it stands, and its hash does not depend on who wrote it. It reads each byte a bounded number of times; how deep a record
// nests is given by its types, which do not contain themselves. A field is only ever added as an optional one.
//
// Any JSON reader reads a record. It is not written by one, because a general encoder leaves the form of text, numbers and order open.

/// Turns values into records and back.
public enum RecordForm {
    /// The record of a value. It cannot fail: a coder refuses nothing while it writes.
    @inlinable
    public static func write(_ value: some Recordable) -> [UInt8] {
        var value = value
        return write { coder throws(RecordFault) in try value.record(&coder) }
    }

    /// The record of what `fields` names, which need not be one value.
    @inlinable
    public static func write(_ fields: (inout RecordCoder) throws(RecordFault) -> Void) -> [UInt8] {
        var coder = RecordCoder()
        do throws(RecordFault) {
            try coder.object(fields)
        } catch {
            // Only a coder that reads makes a fault.
            preconditionFailure("a fault while writing a record: \(error)")
        }
        return coder.bytes
    }

    /// The value behind a record. `type` may also be an `any Recordable.Type`; the value is an `any Recordable` then.
    ///
    /// - Throws: `RecordFault` with the first byte that is not what the writer would have written.
    @inlinable
    public static func read<V: Recordable>(_ type: V.Type, from bytes: [UInt8]) throws(RecordFault) -> V {
        var value = V()
        try read(bytes) { coder throws(RecordFault) in try value.record(&coder) }
        return value
    }

    /// Reads a record into what `fields` names.
    ///
    /// - Throws: `RecordFault` with the first byte that is not what the writer would have written; what was read so far stays.
    @inlinable
    public static func read(_ bytes: [UInt8], _ fields: (inout RecordCoder) throws(RecordFault) -> Void) throws(RecordFault) {
        var coder = RecordCoder(reading: bytes)
        try coder.object(fields)
        guard coder.offset == bytes.count else { throw coder.fault("the end of the record") }
    }
}
