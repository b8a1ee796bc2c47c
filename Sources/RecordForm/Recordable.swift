/// What stands in a record: names its fields once, for writing and for reading.
///
///     struct Visit: Recordable {
///         var outlet = ""
///         var at: Int64 = 0
///         var remark: String?
///         mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
///             try coder.field("outlet", &outlet)
///             try coder.field("at", &at)
///             try coder.field("remark", &remark)
///         }
///     }
///
/// A type whose fields depend on a kind names the kind first and then the fields of that kind.
public protocol Recordable: Sendable {
    /// A blank value, to be filled from a record.
    init()

    /// Each field once, in the frozen order; writes them or reads them, as the coder says. While it writes, it leaves the value as it is.
    mutating func record(_ coder: inout RecordCoder) throws(RecordFault)
}
