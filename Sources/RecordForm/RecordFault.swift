/// Bytes that are not the record they were taken for: damaged, written by hand, or by a later release.
///
/// It says what was expected and never what stood there: a record holds what customers said.
public struct RecordFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// Where, in bytes from the record's beginning.
    public let offset: Int
    /// What should have stood there.
    public let problem: String

    /// Only a coder that reads makes one, so that writing cannot fail.
    init(offset: Int, expected: String) {
        self.offset = offset
        problem = "\(expected) expected"
    }

    /// Place and problem in one line.
    public var description: String { "byte \(offset): \(problem)" }
}
