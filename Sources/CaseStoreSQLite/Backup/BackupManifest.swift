// A backup, format 1
// ==================
//
// A folder that holds a log from its first entry on, in segments that never change once they are there. `manifest` is text in UTF-8, each
// line ended by a line feed; it is replaced as a whole after a segment has been written, synced and read back:
//
//     shouwen backup 1
//     log 0123456789abcdef0123456789abcdef
//     segment 1 50000 1780000000000 3 64 digits 64 digits
//     segment 50001 61000 1780000900000 3 64 digits 64 digits
//     sha256 64 hexadecimal digits
//
// A segment's line names its first and its last entry, when the last was recorded (milliseconds since 1970), how many editions of rules
// are kept up to there, the last entry's value in the chain, and SHA-256 of the segment's file. The last line is SHA-256 of the lines
// above. The segment's file is named `FIRST-LAST.segment`, each number in 19 digits: an SQLite database with these tables of a store
// (`Schema.swift`): `log`, its entries; `editions`, those kept since the segment before; `kept_replies`, those recorded since the last
// entry of the segment before or in the same millisecond; `notes`, all.
//
// Every segment's first entry is chained to the last of the one before, so that a segment can neither be left out nor exchanged.

import AuditChain
import BusinessCalendar

/// What a backup's folder holds.
public struct BackupManifest: Hashable, Sendable {
    /// A part of the log in a file of its own.
    public struct Segment: Hashable, Sendable {
        /// Its first entry.
        public let first: Int64
        /// Its last entry.
        public let last: Int64
        /// When the last entry was recorded.
        public let recordedAt: Timestamp
        /// Editions kept up to there.
        let editions: Int64
        /// The last entry's value in the chain.
        public let hash: Digest
        /// SHA-256 of the file.
        let file: Digest

        /// The file's name within the folder.
        var name: String { "\(Segment.padded(first))-\(Segment.padded(last)).segment" }

        private static func padded(_ number: Int64) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, 19 - digits.count)) + digits
        }
    }

    /// The log's name.
    public let log: LogID
    /// The segments in order.
    public private(set) var segments: [Segment] = []

    init(log: LogID) { self.log = log }

    /// The newest entry that it holds; the seed while it holds none.
    var head: (sequence: Int64, hash: Digest) {
        segments.last.map { ($0.last, $0.hash) } ?? (0, ChainHasher.seed(of: log))
    }

    mutating func append(_ segment: Segment) { segments.append(segment) }

    /// The manifest's text.
    var text: String { lines + "sha256 \(Digest(hashing: Array(lines.utf8)).hexadecimal)\n" }

    private var lines: String {
        segments.reduce("\(BackupManifest.heading)\nlog \(log.rawValue)\n") { text, segment in
            text + "segment \(segment.first) \(segment.last) \(segment.recordedAt.milliseconds) \(segment.editions) "
                + "\(segment.hash.hexadecimal) \(segment.file.hexadecimal)\n"
        }
    }

    private static let heading = "shouwen backup 1"

    /// Reads what `text` wrote; nil for anything else, also where a segment does not begin behind the one before.
    init?(text: String) {
        let lines = text.split(separator: "\n").map(String.init)
        guard lines.count >= 3, lines[0] == BackupManifest.heading, lines[1].hasPrefix("log ") else { return nil }
        log = LogID(rawValue: String(lines[1].dropFirst(4)))
        for line in lines[2..<(lines.count - 1)] {
            let parts = line.split(separator: " ").map(String.init)
            guard parts.count == 7, parts[0] == "segment", let first = Int64(parts[1]), let last = Int64(parts[2]),
                let recordedAt = Int64(parts[3]), let editions = Int64(parts[4]), let hash = Digest(hexadecimal: parts[5]),
                let file = Digest(hexadecimal: parts[6]), first == (segments.last?.last ?? 0) + 1, last >= first
            else { return nil }
            segments.append(
                Segment(
                    first: first, last: last, recordedAt: Timestamp(milliseconds: recordedAt), editions: editions, hash: hash, file: file))
        }
        guard self.text == text else { return nil }
    }
}
