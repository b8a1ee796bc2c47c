/// Why the core does not start: when the log's last entry was recorded is not known, so that whatever is recorded next might stand as
/// earlier.
public struct UnreadableLog: Error, Equatable, Sendable, CustomStringConvertible {
    /// What went wrong, for the operator.
    public let reason: String

    /// One line: what, and what to do.
    public var description: String {
        "the log's last entry cannot be read: \(reason); check the disk, then `shouwen audit verify` on a copy, or restore a backup"
    }
}
