/// Computes the values of the chain (format: `ChainEntry.swift`).
///
/// Keeps one buffer and writes every entry into it, so that hashing an entry allocates nothing once the buffer has grown.
public struct ChainHasher: Sendable {
    private var buffer: [UInt8] = []

    /// A hasher with an empty buffer.
    public init() {
        buffer.reserveCapacity(2048)
    }

    /// The value an empty log starts from.
    public static func seed(of log: LogID) -> Digest {
        Digest(hashing: Array("shouwen audit chain 1".utf8) + [0] + Array(log.rawValue.utf8))
    }

    /// The value of `entry` when it follows the entry whose value is `previous`.
    public mutating func hash(_ entry: ChainEntry, after previous: Digest) -> Digest {
        buffer.removeAll(keepingCapacity: true)
        previous.withUnsafeBytes { buffer.append(contentsOf: $0) }
        append(entry.sequence)
        append(entry.caseID)
        append(entry.version)
        append(entry.type.utf8)
        append(entry.staff.utf8)
        append(entry.role.utf8)
        append(entry.unit.utf8)
        append(entry.happenedAt)
        append(entry.recordedAt)
        append(entry.payload)
        return Digest(hashing: buffer)
    }

    private mutating func append(_ number: Int64) {
        withUnsafeBytes(of: number.bigEndian) { buffer.append(contentsOf: $0) }
    }

    private mutating func append(_ bytes: some Collection<UInt8>) {
        withUnsafeBytes(of: UInt32(bytes.count).bigEndian) { buffer.append(contentsOf: $0) }
        buffer.append(contentsOf: bytes)
    }
}
