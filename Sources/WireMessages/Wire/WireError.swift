/// Why a message was not taken from the wire, or not put on it: what is wrong, and in which field.
public struct WireError: Error, Equatable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public let fault: Fault
    /// The field, as a path of names in the .proto, e.g. `registration.complainants[2].name`; empty for the message as a whole.
    public let field: String

    /// A fault in a field.
    public init(_ fault: Fault, at field: String = "") {
        self.fault = fault
        self.field = field
    }

    /// What can be wrong with a message.
    public enum Fault: Equatable, Sendable {
        /// The bytes are no protocol buffers message of this type.
        case malformed(Flaw)
        /// The message needs more memory, or more bytes on the wire, than one message may have.
        case tooLarge(bytesMax: Int)
        /// A string that is not UTF-8.
        case invalidUTF8
        /// A string with a NUL character inside, which a C string would cut off.
        case embeddedNUL
        /// A number that the enum does not have.
        case unknownEnum(value: Int32)
        /// More items in a repeated field than it may have.
        case tooManyItems(max: Int)
        /// A string or bytes longer than the field may be.
        case tooLong(bytes: Int, max: Int)
        /// An integer outside `min...max`.
        case outOfRange(value: Int64, min: Int64, max: Int64)
        /// A floating-point number that is infinite or not a number.
        case notFinite
        /// A required field that is absent, empty, or the enum's 0.
        case missing
        /// Messages inside one another, deeper than `Limits.messageDepthMax`.
        case nestedTooDeep(max: Int)
    }

    /// What makes bytes no message.
    public enum Flaw: CaseIterable, Equatable, Sendable {
        /// The bytes end inside a field.
        case truncated
        /// A number on the wire of more than ten bytes, or a tag or length of more than five.
        case overlongNumber
        /// Field number 0, or one above 2^29 - 1.
        case badFieldNumber
        /// A wire type other than 0, 1, 2 and 5. Groups (3 and 4) are not part of proto3.
        case badWireType
        /// A field with a wire type that its declared type does not have.
        case wrongWireType
        /// A truth value other than 0 and 1, or in more than one byte where they are packed.
        case badBool
        /// A field that is not repeated, twice in a message.
        case duplicateField
        /// protobuf-c refused what the scanner let pass.
        case refused
    }

    /// The same fault, seen from the message outside, whose field is named; an empty name adds nothing.
    func inside(_ outer: String) -> WireError {
        if outer.isEmpty { return self }
        return WireError(fault, at: field.isEmpty ? outer : "\(outer).\(field)")
    }
}
