import RecordForm
import Testing

/// Text and keys are looked at eight bytes at a time: what matters must be seen wherever it stands within the eight.
@Suite("Words of bytes")
struct WordTests {
    @Test("A byte that may not stand in a text is seen at every place", arguments: [0x00, 0x0A, 0x1F, 0x22, 0x5C] as [UInt8])
    func escapes(byte: UInt8) throws {
        for length in 1...33 {
            for place in 0..<length {
                // Behind it stand bytes that a borrow could change, before it the nearest that may stand.
                var bytes = [UInt8](repeating: byte == 0x22 ? 0x23 : 0x21, count: length)
                bytes[place] = byte
                let value = Text(value: String(decoding: bytes, as: UTF8.self))
                let record = RecordForm.write(value)
                #expect(record.count > length + 8)
                #expect(try RecordForm.read(Text.self, from: record) == value)
                // The same text with the byte as it is: refused, or cut short where it is a quote.
                let raw = Array(#"{"v":""#.utf8) + bytes + Array(#""}"#.utf8)
                #expect(throws: RecordFault.self) { try RecordForm.read(Text.self, from: raw) }
            }
        }
    }

    @Test("Bytes that are not UTF-8 are refused at every place of a text")
    func notUTF8() {
        for length in 1...33 {
            for place in 0..<length {
                for wrong in [0x80, 0xC3, 0xF4, 0xFF] as [UInt8] {
                    var bytes = [UInt8](repeating: 0x61, count: length)
                    bytes[place] = wrong
                    let raw = Array(#"{"v":""#.utf8) + bytes + Array(#""}"#.utf8)
                    #expect(throws: RecordFault.self) { try RecordForm.read(Text.self, from: raw) }
                }
            }
        }
    }

    @Test("A key with one other byte is another key, whatever its length")
    func keys() throws {
        let record = RecordForm.write(Keys(flag: true))
        #expect(try RecordForm.read(Keys.self, from: record) == Keys(flag: true))
        var seen = 0
        for place in record.indices where Unicode.Scalar(record[place]).properties.isAlphabetic {
            var other = record
            other[place] ^= 0x20
            #expect(throws: RecordFault.self, "\(place)") { try RecordForm.read(Keys.self, from: other) }
            seen += 1
        }
        #expect(seen == (1...17).reduce(0, +) + "true".count * 17)
    }

    @Test("Numbers of nineteen and twenty digits are refused beyond 64 bits")
    func longNumbers() throws {
        func read(_ digits: String) throws -> Int64 { try RecordForm.read(Number.self, from: Array(#"{"v":\#(digits)}"#.utf8)).value }
        #expect(try read("9223372036854775807") == .max)
        #expect(try read("-9223372036854775808") == .min)
        let tooLong = [
            "9223372036854775808", "-9223372036854775809", "9999999999999999999", "18446744073709551617", "36893488147419103233",
            "-18446744073709551617", "100000000000000000000000000000000000001",
        ]
        for digits in tooLong { #expect(throws: RecordFault.self, "\(digits)") { try read(digits) } }
    }
}

/// Keys of every length up to beyond two words.
private struct Keys: Recordable, Equatable {
    var flags = [Bool](repeating: false, count: 17)

    init() {}
    init(flag: Bool) { flags = [Bool](repeating: flag, count: 17) }

    static let keys: [StaticString] = [
        "a", "ab", "abc", "abcd", "abcde", "abcdef", "abcdefg", "abcdefgh", "abcdefghi", "abcdefghij", "abcdefghijk", "abcdefghijkl",
        "abcdefghijklm", "abcdefghijklmn", "abcdefghijklmno", "abcdefghijklmnop", "abcdefghijklmnopq",
    ]

    mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        for index in flags.indices { try coder.field(Self.keys[index], &flags[index]) }
    }
}
