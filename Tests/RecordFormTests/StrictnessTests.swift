import RecordForm
import Testing

/// Everything that a lenient reader would let pass: a second form of a value, or a form of none.
@Suite("A record in another form is refused")
struct StrictnessTests {
    struct Deviation: Sendable, CustomTestStringConvertible {
        let name: String
        let form: [UInt8]
        let offset: Int
        let type: any Recordable.Type

        init(_ name: String, _ type: any Recordable.Type, _ form: String, at offset: Int) {
            self.init(name, type, bytes: Array(form.utf8), at: offset)
        }

        init(_ name: String, _ type: any Recordable.Type, bytes: [UInt8], at offset: Int) {
            self.name = name
            form = bytes
            self.offset = offset
            self.type = type
        }

        var testDescription: String { name }
    }

    static let objects: [Deviation] = [
        Deviation("nothing", Text.self, "", at: 0),
        Deviation("not an object", Text.self, #"["v"]"#, at: 0),
        Deviation("null", Text.self, "null", at: 0),
        Deviation("cut off behind the brace", Text.self, "{", at: 1),
        Deviation("cut off in the key", Text.self, #"{"v"#, at: 1),
        Deviation("cut off behind the key", Text.self, #"{"v":"#, at: 5),
        Deviation("cut off in the text", Text.self, #"{"v":"a"#, at: 7),
        Deviation("cut off before the brace", Text.self, #"{"v":"a""#, at: 8),
        Deviation("a byte behind the end", Text.self, #"{"v":"a"} "#, at: 9),
        Deviation("a second record behind the end", Text.self, #"{"v":"a"}{"v":"a"}"#, at: 9),
        Deviation("a byte order mark", Text.self, "\u{FEFF}{\"v\":\"a\"}", at: 0),
        Deviation("a space before", Text.self, #" {"v":"a"}"#, at: 0),
        Deviation("a space before the key", Text.self, #"{ "v":"a"}"#, at: 1),
        Deviation("a space before the colon", Text.self, #"{"v" :"a"}"#, at: 1),
        Deviation("a space behind the colon", Text.self, #"{"v": "a"}"#, at: 5),
        Deviation("a line end before the brace", Text.self, "{\"v\":\"a\"\n}", at: 8),
        Deviation("a comma before the brace", Text.self, #"{"v":"a",}"#, at: 8),
        Deviation("a comma before the first key", Text.self, #"{,"v":"a"}"#, at: 1),
        Deviation("no field", Text.self, "{}", at: 1),
        Deviation("another key", Text.self, #"{"w":"a"}"#, at: 1),
        Deviation("a longer key", Text.self, #"{"vv":"a"}"#, at: 1),
        Deviation("a key in another form", Text.self, #"{"\u0076":"a"}"#, at: 1),
        Deviation("an unknown field", Text.self, #"{"v":"a","w":"b"}"#, at: 8),
        Deviation("an unknown field first", Text.self, #"{"a":"a","v":"b"}"#, at: 1),
        Deviation("the field twice", Text.self, #"{"v":"a","v":"a"}"#, at: 8),
        Deviation("null for a field", Text.self, #"{"v":null}"#, at: 5),
        Deviation("null for an optional field", Person.self, #"{"name":"a","telephone":null}"#, at: 24),
        Deviation("fields in another order", Person.self, #"{"telephone":"1","name":"a"}"#, at: 1),
        Deviation("no comma between fields", Person.self, #"{"name":"a""telephone":"1"}"#, at: 11),
        Deviation("a field that is another kind's", Answer.self, #"{"kind":"amount","reason":"a"}"#, at: 16),
        Deviation("an optional field twice", Person.self, #"{"name":"a","telephone":"1","telephone":"1"}"#, at: 27),
    ]

    static let values: [Deviation] = [
        Deviation("a number for a text", Text.self, #"{"v":1}"#, at: 5),
        Deviation("a text for a number", Number.self, #"{"v":"1"}"#, at: 5),
        Deviation("a leading zero", Number.self, #"{"v":01}"#, at: 5),
        Deviation("two zeros", Number.self, #"{"v":00}"#, at: 5),
        Deviation("a leading zero below zero", Number.self, #"{"v":-01}"#, at: 5),
        Deviation("minus zero", Number.self, #"{"v":-0}"#, at: 5),
        Deviation("a minus alone", Number.self, #"{"v":-}"#, at: 5),
        Deviation("two minus signs", Number.self, #"{"v":--1}"#, at: 5),
        Deviation("a plus", Number.self, #"{"v":+1}"#, at: 5),
        Deviation("a fraction", Number.self, #"{"v":1.0}"#, at: 6),
        Deviation("an exponent", Number.self, #"{"v":1e3}"#, at: 6),
        Deviation("a number too large by one", Number.self, #"{"v":9223372036854775808}"#, at: 5),
        Deviation("a number too small by one", Number.self, #"{"v":-9223372036854775809}"#, at: 5),
        Deviation("a number far too long", Number.self, #"{"v":99999999999999999999999}"#, at: 5),
        Deviation("no number", Number.self, #"{"v":}"#, at: 5),
        Deviation("a number cut off", Number.self, #"{"v":1"#, at: 6),
        Deviation("a truth in capitals", Truth.self, #"{"v":True}"#, at: 5),
        Deviation("a truth as a number", Truth.self, #"{"v":1}"#, at: 5),
        Deviation("a truth cut off", Truth.self, #"{"v":tru"#, at: 5),
        Deviation("a longer truth", Truth.self, #"{"v":truest}"#, at: 9),
        Deviation("a name that the type does not know", Named.self, #"{"v":"praise"}"#, at: 5),
        Deviation("a name in other case", Named.self, #"{"v":"Complaint"}"#, at: 5),
        // Unicode holds the Kelvin sign and K equal, and so does `String`.
        Deviation("a name that is equal to Unicode only", Named.self, "{\"v\":\"\u{212A}\"}", at: 5),
    ]

    static let texts: [Deviation] = [
        Deviation("a slash escaped", Text.self, #"{"v":"a\/"}"#, at: 7),
        Deviation("another escape for a line end", Text.self, #"{"v":"\u000a"}"#, at: 6),
        Deviation("another escape for a quote", Text.self, #"{"v":"\u0022"}"#, at: 6),
        Deviation("an escape for a character that needs none", Text.self, #"{"v":"\u0041"}"#, at: 6),
        Deviation("an escape beyond one byte", Text.self, #"{"v":"\u4e2d"}"#, at: 6),
        Deviation("the first character that needs no escape", Text.self, #"{"v":"\u0020"}"#, at: 6),
        Deviation("DEL escaped", Text.self, #"{"v":"\u007f"}"#, at: 6),
        Deviation("capital digits", Text.self, #"{"v":"\u001B"}"#, at: 6),
        Deviation("a capital U", Text.self, #"{"v":"\U001b"}"#, at: 6),
        Deviation("an escape cut off", Text.self, #"{"v":"\u00"#, at: 6),
        Deviation("a backslash at the end", Text.self, #"{"v":"\"#, at: 6),
        Deviation("b for backspace", Text.self, #"{"v":"\b"}"#, at: 6),
        Deviation("f for form feed", Text.self, #"{"v":"\f"}"#, at: 6),
        Deviation("an unknown escape", Text.self, #"{"v":"\a"}"#, at: 6),
        Deviation("a line end as it is", Text.self, "{\"v\":\"a\n\"}", at: 7),
        Deviation("a NUL as it is", Text.self, "{\"v\":\"a\u{0}\"}", at: 7),
        Deviation("a tab as it is, behind an escape", Text.self, "{\"v\":\"\\n\t\"}", at: 8),
        Deviation("single quotes", Text.self, "{\"v\":'a'}", at: 5),
        Deviation("a byte that no UTF-8 has", Text.self, bytes: wrapped([0xFF]), at: 6),
        Deviation("a lone trailing byte", Text.self, bytes: wrapped([0x61, 0x80]), at: 6),
        Deviation("a character cut off", Text.self, bytes: wrapped([0xE4, 0xB8]), at: 6),
        Deviation("a character cut off behind an escape", Text.self, bytes: wrapped([0x5C, 0x6E, 0xE4, 0xB8]), at: 6),
        Deviation("a slash in two bytes", Text.self, bytes: wrapped([0xC0, 0xAF]), at: 6),
        Deviation("half a surrogate pair", Text.self, bytes: wrapped([0xED, 0xA0, 0x80]), at: 6),
        Deviation("beyond Unicode", Text.self, bytes: wrapped([0xF4, 0x90, 0x80, 0x80]), at: 6),
    ]

    static let collections: [Deviation] = [
        Deviation("a list not begun", Numbers.self, #"{"v":1}"#, at: 5),
        Deviation("a list not ended", Numbers.self, #"{"v":[1}"#, at: 7),
        Deviation("a list cut off", Numbers.self, #"{"v":[1,"#, at: 8),
        Deviation("a comma at the list's end", Numbers.self, #"{"v":[1,]}"#, at: 8),
        Deviation("a comma at the list's beginning", Numbers.self, #"{"v":[,1]}"#, at: 6),
        Deviation("a space in a list", Numbers.self, #"{"v":[1, 2]}"#, at: 8),
        Deviation("a space in an empty list", Numbers.self, #"{"v":[ ]}"#, at: 6),
        Deviation("a text in a list of numbers", Numbers.self, #"{"v":[1,"2"]}"#, at: 8),
        Deviation("a leading zero in a list", Numbers.self, #"{"v":[1,02]}"#, at: 8),
        Deviation("a map not begun", Names.self, #"{"v":[]}"#, at: 5),
        Deviation("a map not ended", Names.self, #"{"v":{"a":"1"]}"#, at: 13),
        Deviation("a map's keys in another order", Names.self, #"{"v":{"b":"1","a":"2"}}"#, at: 14),
        Deviation("a map's key twice", Names.self, #"{"v":{"a":"1","a":"1"}}"#, at: 14),
        Deviation("a map's keys by Unicode's order", Names.self, "{\"v\":{\"\u{1F600}\":\"1\",\"\u{FF5E}\":\"2\"}}", at: 17),
        Deviation("a map's keys equal to Unicode", Names.self, "{\"v\":{\"e\u{301}\":\"1\",\"\u{E9}\":\"2\"}}", at: 20),
        Deviation("a map with a comma at its end", Names.self, #"{"v":{"a":"1",}}"#, at: 14),
        Deviation("a map with a number", Names.self, #"{"v":{"a":1}}"#, at: 10),
        Deviation("a map without a colon", Names.self, #"{"v":{"a""1"}}"#, at: 9),
    ]

    @Test("at the byte where it departs", arguments: objects + values + texts + collections)
    func refused(deviation: Deviation) {
        let fault = #expect(throws: RecordFault.self) { try RecordForm.read(deviation.type, from: deviation.form) }
        #expect(fault?.offset == deviation.offset, "\(fault.map { "\($0)" } ?? "")")
    }

    @Test("without telling what stood there")
    func discreet() {
        let secret = "6222020000001234"
        for form in [#"{"name":"a","telephone":""# + secret, #"{""# + secret + #"":"a"}"#, #"{"name":"# + secret + "}"] {
            let fault = #expect(throws: RecordFault.self) { try RecordForm.read(Person.self, from: Array(form.utf8)) }
            #expect(fault?.description.contains(secret) == false)
        }
    }

    private static func wrapped(_ text: [UInt8]) -> [UInt8] {
        Array(#"{"v":""#.utf8) + text + Array(#""}"#.utf8)
    }
}
