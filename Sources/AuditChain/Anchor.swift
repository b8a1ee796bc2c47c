// An anchor, format 1
// ===================
//
// What a log had reached, written down outside the database: whoever deletes, replaces or cuts off the database is told on by it. Text in
// UTF-8, seven lines, each ended by a line feed:
//
//     shouwen anchor 1
//     log 0123456789abcdef0123456789abcdef
//     sequence 153000
//     hash 64 hexadecimal digits
//     openings 12
//     state serving
//     sha256 64 hexadecimal digits
//
// `log` is the log's name; `sequence` and `hash` its newest entry when this was written (0 and the chain's seed while it is empty), so
// `sequence` is also the count of entries; `openings` how often the store has been opened; `state` is `serving` from an opening until the
// clean stop that ends it, then `closed`; `sha256` is SHA-256 of the lines above. The last line tells a torn or mistyped anchor from
// another one; it is no protection against someone who writes anchors: that is what keeping the file, or copies of it, elsewhere is for.

/// How far a log had come at a moment, as noted outside its database.
public struct Anchor: Hashable, Sendable {
    /// Whether a server had the store open when the anchor was written.
    public enum State: String, Sendable {
        /// It was open: beside the database lies a write-ahead log.
        case serving
        /// It had been closed, and all was carried over into the database.
        case closed
    }

    /// The log's name.
    public var log: LogID
    /// The newest entry; 0 while the log is empty.
    public var sequence: Int64
    /// That entry's value in the chain; the seed while the log is empty.
    public var hash: Digest
    /// How often the store has been opened.
    public var openings: Int64
    /// Whether it was open.
    public var state: State

    /// An anchor with these values.
    public init(log: LogID, sequence: Int64, hash: Digest, openings: Int64, state: State) {
        self.log = log
        self.sequence = sequence
        self.hash = hash
        self.openings = openings
        self.state = state
    }

    /// The anchor's text.
    public var text: String { lines + "sha256 \(Digest(hashing: Array(lines.utf8)).hexadecimal)\n" }

    private var lines: String {
        """
        \(Anchor.heading)
        log \(log.rawValue)
        sequence \(sequence)
        hash \(hash.hexadecimal)
        openings \(openings)
        state \(state.rawValue)

        """
    }

    private static let heading = "shouwen anchor 1"

    /// Reads what `text` wrote; nil for anything else.
    public init?(text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.count == 8, lines[0] == Anchor.heading else { return nil }
        func value(_ line: Int, _ name: String) -> String? {
            lines[line].hasPrefix(name + " ") ? String(lines[line].dropFirst(name.count + 1)) : nil
        }
        guard let log = value(1, "log"), let sequence = value(2, "sequence").flatMap(Int64.init), sequence >= 0,
            let hash = value(3, "hash").flatMap(Digest.init(hexadecimal:)), let openings = value(4, "openings").flatMap(Int64.init),
            let state = value(5, "state").flatMap(State.init(rawValue:))
        else { return nil }
        self.init(log: LogID(rawValue: log), sequence: sequence, hash: hash, openings: openings, state: state)
        guard self.text == text else { return nil }
    }
}
