import ShouwenLimits

/// Reads CSV (RFC 4180, strict) record by record in constant memory, and goes on after a broken one.
///
/// A record that is not CSV is handed out as a defect, and reading resumes at the line after the one on which it began: an
/// unclosed quote costs its own record, not the rest of the file, because every later line is read again on its own. Blank lines
/// are no records. A byte-order mark at the beginning is skipped.
public final class CSVReader {
    /// What the reader hands out.
    public enum Entry: Equatable, Sendable {
        case row(CSVRow)
        case defect(CSVDefect)
    }

    private let source: any ByteSource
    private let parser = CSVParser()
    /// Bytes read and still needed: from the record under way onwards.
    private var window: [UInt8] = []
    /// Where the record under way begins in `window`.
    private var recordStart = 0
    /// Where the line after the record's first begins; nil while that line is not over.
    private var secondLineStart: Int?
    /// What has been fed to the parser.
    private var cursor = 0
    /// The line the record under way begins on, and the one `cursor` stands on.
    private var recordLine = 1
    private var line = 1
    private var atStart = true
    private var sourceEnded = false

    /// A reader of what `source` yields.
    public init(reading source: any ByteSource) {
        self.source = source
    }

    /// The next record or defect; nil at the end.
    public func next() throws(InputFailure) -> Entry? {
        try skipByteOrderMark()
        beginRecord()
        while let end = try endOfLine() {
            let outcome = parser.feed(window[cursor..<end])
            let strayLine = line
            step(to: end)
            if outcome == .strayQuote { return resume(.strayQuote(line: strayLine)) }
            if cursor - recordStart > Limits.csvRecordBytesMax { return resume(.tooLong(bytesMax: Limits.csvRecordBytesMax)) }
            if outcome == .rowEnded { return parser.takeRow(line: recordLine).map(Entry.row) }
            if outcome == .nothingBegun { beginRecord() }
        }
        return try endOfInput()
    }

    /// What remains when no further line end is near: the file's last line, or a line too long to hold.
    private func endOfInput() throws(InputFailure) -> Entry? {
        if window.count - recordStart > Limits.csvRecordBytesMax {
            let defect = CSVDefect(line: recordLine, reason: .tooLong(bytesMax: Limits.csvRecordBytesMax))
            if secondLineStart != nil { return resume(defect.reason) }
            try skipLine()
            return .defect(defect)
        }
        if cursor < window.count {
            let strayLine = line
            let outcome = parser.feed(window[cursor...])
            cursor = window.count
            if outcome == .strayQuote { return resume(.strayQuote(line: strayLine)) }
        }
        guard parser.finish() else { return resume(.unclosedQuote) }
        return parser.takeRow(line: recordLine).map(Entry.row)
    }

    /// Notes that a record may begin at the cursor.
    private func beginRecord() {
        recordStart = cursor
        recordLine = line
        secondLineStart = nil
    }

    /// Moves past a line that ends before `end`. CR LF is one line, though it is fed as two.
    private func step(to end: Int) {
        let isSecondHalf =
            window[end - 1] == lineFeed && end >= 2 && end - 1 == cursor && cursor > 0 && window[cursor - 1] == carriageReturn
        if !isSecondHalf { line += 1 }
        cursor = end
        if secondLineStart == nil { secondLineStart = end }
    }

    /// Reports the record under way and goes back to the line after its first; at the file's last line, to the end.
    private func resume(_ reason: CSVDefect.Reason) -> Entry {
        let defect = CSVDefect(line: recordLine, reason: reason)
        parser.reset()
        cursor = secondLineStart ?? window.count
        line = recordLine + 1
        return .defect(defect)
    }

    /// The place after the next CR or LF; nil when the input ends, or the record grows beyond its bound, before one.
    private func endOfLine() throws(InputFailure) -> Int? {
        var searched = cursor
        while true {
            if let found = window[searched...].firstIndex(where: { $0 == lineFeed || $0 == carriageReturn }) { return found + 1 }
            searched = window.count
            if window.count - recordStart > Limits.csvRecordBytesMax { return nil }
            let dropped = try refill()
            guard let dropped else { return nil }
            searched -= dropped
        }
    }

    /// Drops a line too long to hold, up to its end.
    private func skipLine() throws(InputFailure) {
        parser.reset()
        while true {
            cursor = window.count
            recordStart = cursor
            guard try refill() != nil else { return }
            if let found = window[cursor...].firstIndex(where: { $0 == lineFeed || $0 == carriageReturn }) {
                cursor = found + 1
                line += 1
                return
            }
        }
    }

    /// Reads on; forgets what lies before the record but for one byte (the CR of a CR LF), and says how many bytes that moved
    /// everything. Nil at the end of the input.
    private func refill() throws(InputFailure) -> Int? {
        if sourceEnded { return nil }
        let dropped = max(0, recordStart - 1)
        window.removeFirst(dropped)
        recordStart -= dropped
        cursor -= dropped
        secondLineStart = secondLineStart.map { $0 - dropped }
        if try source.read(into: &window, atMost: CSVReader.chunkBytes) == 0 { sourceEnded = true }
        return dropped
    }

    private func skipByteOrderMark() throws(InputFailure) {
        guard atStart else { return }
        atStart = false
        while window.count < byteOrderMark.count, try refill() != nil {}
        if window.starts(with: byteOrderMark) { cursor = byteOrderMark.count }
    }

    private static let chunkBytes = 256 << 10
}

private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
private let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
