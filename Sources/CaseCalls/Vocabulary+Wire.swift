import BusinessCalendar
import CaseDomain
import RPC
import WireMessages

/// Enums of the wire and of the domain have the same names; `CaseCallsTests` holds the two lists against each other.
enum Vocabulary {
    /// The domain's value of that name.
    ///
    /// - Throws: INVALID_ARGUMENT for the unspecified value, which no domain enum has.
    static func domain<Value: RawRepresentable<String>>(_ wire: some WireEnum, _ field: String) throws(Status) -> Value {
        guard let value = Value(rawValue: wire.text) else {
            throw Status(
                .invalidArgument, en: "\(field): \(wire.text) is not a value here; see the .proto for those that are",
                zh: "\(field)：此处不接受「\(wire.text)」；请选用 .proto 文件所列的值")
        }
        return value
    }

    /// The wire's value of that name.
    static func wire<Value: WireEnum>(_ domain: some RawRepresentable<String>) -> Value {
        // Our own lists: a name that only one of them has is our bug.
        Value(text: domain.rawValue)!
    }
}

extension Timestamp {
    /// A moment of the wire, where 0 means not given.
    init?(wire: Int64) {
        guard wire != 0 else { return nil }
        self.init(milliseconds: wire)
    }
}
