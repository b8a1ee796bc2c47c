import CLibCSV

/// libcsv (RFC 4180, strict) fed line by line: the only place that touches its C structure.
final class CSVParser {
    /// What a line led to.
    enum Outcome { case rowEnded, rowGoesOn, nothingBegun, strayQuote }

    private let state: UnsafeMutablePointer<csv_parser>
    private let record = Record()

    init() {
        state = .allocate(capacity: 1)
        state.initialize(to: csv_parser())
        start()
    }

    deinit {
        csv_free(state)
        state.deallocate()
    }

    /// Forgets the record under way and whatever was wrong with it.
    func reset() {
        csv_free(state)
        start()
    }

    /// Reads one line with its terminator (LF or CR; CR LF is a line and an empty one).
    func feed(_ line: ArraySlice<UInt8>) -> Outcome {
        // libcsv keeps no pointer to the line; it calls back only during this call, with the record kept alive by `self`.
        let taken = line.withUnsafeBytes { csv_parse(state, $0.baseAddress, $0.count, onField, onRow, recordPointer) }
        if taken != line.count { return .strayQuote }
        if record.isComplete { return .rowEnded }
        return state.pointee.pstate == CSVParser.rowNotBegun ? .nothingBegun : .rowGoesOn
    }

    /// Ends the file: a last record without a line break counts. False when a quote is still open.
    func finish() -> Bool {
        csv_fini(state, onField, onRow, recordPointer) == 0
    }

    /// The record that ended, taken out; nil when none did.
    func takeRow(line: Int) -> CSVRow? {
        guard record.isComplete else { return nil }
        defer { record.clear() }
        return CSVRow(line: line, bytes: record.bytes, ends: record.ends)
    }

    private func start() {
        csv_init(state, UInt8(CSV_STRICT | CSV_STRICT_FINI))
        // RFC 4180, section 2, rule 4: spaces are part of a field. libcsv would trim them.
        csv_set_space_func(state) { _ in 0 }
        record.clear()
    }

    private var recordPointer: UnsafeMutableRawPointer { Unmanaged.passUnretained(record).toOpaque() }

    /// `ROW_NOT_BEGUN` of libcsv.c.
    private static let rowNotBegun: Int32 = 0

    /// The record being put together.
    final class Record {
        var bytes: [UInt8] = []
        var ends: [Int] = []
        var isComplete = false

        func clear() {
            bytes.removeAll(keepingCapacity: true)
            ends.removeAll(keepingCapacity: true)
            isComplete = false
        }
    }
}

private func onField(field: UnsafeMutableRawPointer?, count: Int, record: UnsafeMutableRawPointer?) {
    let record = Unmanaged<CSVParser.Record>.fromOpaque(record!).takeUnretainedValue()
    record.bytes.append(contentsOf: UnsafeRawBufferPointer(start: field, count: count))
    record.ends.append(record.bytes.count)
}

private func onRow(terminator: Int32, record: UnsafeMutableRawPointer?) {
    Unmanaged<CSVParser.Record>.fromOpaque(record!).takeUnretainedValue().isComplete = true
}
