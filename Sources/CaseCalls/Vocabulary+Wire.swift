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

extension Role {
    /// The domain's role of that name: the two lists are held together by a test.
    public init(_ role: StaffRole) { self = Role(rawValue: role.rawValue)! }
}

extension StaffRole {
    /// The wire's role of that name.
    public init(_ role: Role) { self = StaffRole(rawValue: role.rawValue)! }
}

extension Timestamp {
    /// A moment of the wire, where 0 means not given.
    init?(wire: Int64) {
        guard wire != 0 else { return nil }
        self.init(milliseconds: wire)
    }
}

extension CaseNumber {
    /// A case number as a caller typed it into a field.
    init(typed text: String, _ field: String) throws(Status) {
        guard let number = CaseNumber(text) else {
            throw Status(
                .invalidArgument, en: "\(field): \(text) is not a case number; type it as printed, e.g. 2026-00001234-7",
                zh: "\(field)：“\(text)”不是有效的投诉编号；请按回执所印编号完整输入，例如 2026-00001234-7")
        }
        self = number
    }
}
