import ShouwenLimits
import Testing

@testable import ClientKit

/// Hands out bytes in pieces of a given size.
final class Pieces: ByteSource {
    private var rest: ArraySlice<UInt8>
    private let size: Int

    init(_ bytes: [UInt8], size: Int = .max) {
        rest = bytes[...]
        self.size = size
    }

    func read(into buffer: inout [UInt8], atMost count: Int) throws(InputFailure) -> Int {
        let piece = rest.prefix(min(size, count))
        buffer += piece
        rest = rest.dropFirst(piece.count)
        return piece.count
    }
}

/// A record in words: `1: a|b`, or `1: stray quote on 2`.
private func described(_ entry: CSVReader.Entry) -> String {
    switch entry {
    case .row(let row): "\(row.line): " + (0..<row.count).map { row.text(at: $0) ?? "<not UTF-8>" }.joined(separator: "|")
    case .defect(let defect):
        switch defect.reason {
        case .strayQuote(let line): "\(defect.line): stray quote on \(line)"
        case .unclosedQuote: "\(defect.line): unclosed quote"
        case .tooLong: "\(defect.line): too long"
        }
    }
}

func entries(_ bytes: [UInt8], pieces: Int = .max) throws -> [String] {
    let reader = CSVReader(reading: Pieces(bytes, size: pieces))
    var found: [String] = []
    while let entry = try reader.next() { found.append(described(entry)) }
    return found
}

@Suite("CSVReader")
struct CSVReaderTests {
    static let cases: [(name: String, text: String, entries: [String])] = [
        ("nothing", "", []),
        ("blank lines only", "\n\r\n\n", []),
        ("plain records", "a,b\nc,d\n", ["1: a|b", "2: c|d"]),
        ("no line end after the last record", "a,b\nc,d", ["1: a|b", "2: c|d"]),
        ("CR LF", "a,b\r\nc,d\r\n", ["1: a|b", "2: c|d"]),
        ("CR alone", "a,b\rc,d\r", ["1: a|b", "2: c|d"]),
        ("blank lines count as lines", "a\n\n\r\nb\n", ["1: a", "4: b"]),
        ("empty fields", ",,\n\"\",x,\n", ["1: ||", "2: |x|"]),
        ("spaces belong to the field", " a , b \n", ["1:  a | b "]),
        ("a comma inside quotes", "\"a,b\",c\n", ["1: a,b|c"]),
        ("a doubled quote is a quote", "\"say \"\"no\"\"\",x\n", ["1: say \"no\"|x"]),
        ("a line break inside quotes keeps the line count", "\"a\nb\",c\nd,e\n", ["1: a\nb|c", "3: d|e"]),
        ("CR LF inside quotes is one line", "\"a\r\nb\",c\r\nd,e\r\n", ["1: a\r\nb|c", "3: d|e"]),
        ("a byte-order mark is skipped", "\u{FEFF}a,b\nc,d\n", ["1: a|b", "2: c|d"]),
        ("a byte-order mark before a quote is skipped", "\u{FEFF}\"a\",b\n", ["1: a|b"]),
        ("a byte-order mark elsewhere is content", "a\n\u{FEFF}b\n", ["1: a", "2: \u{FEFF}b"]),
        ("Chinese", "产品,投诉\n\"信用卡,借记卡\",费用\n", ["1: 产品|投诉", "2: 信用卡,借记卡|费用"]),
        ("NUL is content here", "a\0b,c\n", ["1: a\0b|c"]),
        ("a quote inside an unquoted field", "a\"b,c\nd,e\n", ["1: stray quote on 1", "2: d|e"]),
        ("text after a closing quote", "\"a\"b,c\nd,e\n", ["1: stray quote on 1", "2: d|e"]),
        ("a space after a closing quote", "\"a\" ,c\nd,e\n", ["1: stray quote on 1", "2: d|e"]),
        ("a stray quote on a later line of a record", "\"a\nb\"c,d\ne,f\n", ["1: stray quote on 2", "2: stray quote on 2", "3: e|f"]),
        ("an unclosed quote costs its own record", "a,b\n\"c,d\ne,f\ng,h\n", ["1: a|b", "2: unclosed quote", "3: e|f", "4: g|h"]),
        ("an unclosed quote before a quoted record", "\"a,b\n\"c\",d\n", ["1: stray quote on 2", "2: c|d"]),
        ("a torn last record", "a,b\nc,\"d", ["1: a|b", "2: unclosed quote"]),
        ("two defects in a row", "a\"\nb\"\nc\n", ["1: stray quote on 1", "2: stray quote on 2", "3: c"]),
        ("a defect on a CR LF line", "a\"b\r\nc,d\r\n", ["1: stray quote on 1", "2: c|d"]),
    ]

    @Test("reads each form whole, byte by byte and in small pieces alike", arguments: cases)
    func readsForms(form: (name: String, text: String, entries: [String])) throws {
        for pieces in [Int.max, 1, 2, 3, 7] {
            #expect(try entries(Array(form.text.utf8), pieces: pieces) == form.entries, "\(form.name), \(pieces) bytes at a time")
        }
    }

    @Test("bytes that are not UTF-8 are handed out, and are no text")
    func badUTF8() throws {
        #expect(try entries([0x61, 0x2C, 0xC3, 0x28, 0x0A, 0x62, 0x0A]) == ["1: a|<not UTF-8>", "2: b"])
    }

    @Test("a record of the bound's length is read, one byte more is a defect, and reading goes on", arguments: [-1, 0, 1])
    func lengthBound(difference: Int) throws {
        let fieldBytes = Limits.csvRecordBytesMax + difference - 1
        for pieces in [Int.max, 65_536] {
            let plain = [UInt8](repeating: 0x78, count: fieldBytes) + Array("\nnext\n".utf8)
            let quoted = Array("\"".utf8) + [UInt8](repeating: 0x78, count: fieldBytes - 2) + Array("\"\nnext\n".utf8)
            for text in [plain, quoted] {
                let found = try entries(text, pieces: pieces)
                #expect(found.count == 2)
                #expect(found.first == "1: too long" ? difference == 1 : difference < 1)
                #expect(found.last == "2: next")
            }
        }
    }

    @Test("a line far beyond the bound is dropped, not held")
    func hugeLine() throws {
        let reader = CSVReader(reading: Endless(lines: [(3 * Limits.csvRecordBytesMax, 0x78), (3, 0x79)]))
        #expect(try reader.next() == .defect(CSVDefect(line: 1, reason: .tooLong(bytesMax: Limits.csvRecordBytesMax))))
        guard case .row(let row) = try reader.next() else {
            Issue.record("the line after a huge one is read")
            return
        }
        #expect(row.line == 2)
        #expect(row.text(at: 0) == "yyy")
        #expect(try reader.next() == nil)
    }

    @Test("many lines inside one unclosed quote are each read again")
    func unclosedQuoteOverTheBound() throws {
        let lines = Limits.csvRecordBytesMax / 8 + 10
        let text = "\"open,1\n" + String(repeating: "abc,def\n", count: lines)
        let reader = CSVReader(reading: Pieces(Array(text.utf8)))
        #expect(try reader.next() == .defect(CSVDefect(line: 1, reason: .tooLong(bytesMax: Limits.csvRecordBytesMax))))
        var rows = 0
        while let entry = try reader.next() {
            guard case .row = entry else {
                Issue.record("every later line is a row")
                return
            }
            rows += 1
        }
        #expect(rows == lines)
    }
}

/// Lines of so many equal bytes, made while they are read.
private final class Endless: ByteSource {
    private var lines: [(count: Int, byte: UInt8)]

    init(lines: [(Int, UInt8)]) { self.lines = lines }

    func read(into buffer: inout [UInt8], atMost count: Int) throws(InputFailure) -> Int {
        guard let line = lines.first else { return 0 }
        if line.count == 0 {
            lines.removeFirst()
            buffer.append(0x0A)
            return 1
        }
        let taken = min(count, line.count)
        buffer.append(contentsOf: repeatElement(line.byte, count: taken))
        lines[0].count -= taken
        return taken
    }
}
