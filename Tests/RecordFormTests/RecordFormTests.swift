import RecordForm
import Testing

@Suite("The form of a record")
struct RecordFormTests {
    /// Written out by hand from the format at the head of `RecordForm.swift`.
    static let texts: [(String, String)] = [
        ("", #"{"v":""}"#),
        ("plain", #"{"v":"plain"}"#),
        ("机器吞卡。", #"{"v":"机器吞卡。"}"#),
        ("a\"b", #"{"v":"a\"b"}"#),
        ("\"", #"{"v":"\""}"#),
        ("\\", #"{"v":"\\"}"#),
        ("a\\", #"{"v":"a\\"}"#),
        ("/path", #"{"v":"/path"}"#),
        ("\n\r\t", #"{"v":"\n\r\t"}"#),
        ("\r\n", #"{"v":"\r\n"}"#),
        ("a\u{0}b\u{8}\u{B}\u{C}\u{1B}\u{1F}", #"{"v":"a\u0000b\u0008\u000b\u000c\u001b\u001f"}"#),
        (" \u{7F}", "{\"v\":\" \u{7F}\"}"),
        ("e\u{301} \u{E9}", "{\"v\":\"e\u{301} \u{E9}\"}"),
        ("\u{FEFF}\u{2028}\u{85}😀", "{\"v\":\"\u{FEFF}\u{2028}\u{85}😀\"}"),
        ("null", #"{"v":"null"}"#),
        ("{\"v\":1}", #"{"v":"{\"v\":1}"}"#),
    ]

    @Test("writes and reads text", arguments: texts)
    func text(text: String, form: String) throws {
        #expect(string(RecordForm.write(Text(value: text))) == form)
        let read = try RecordForm.read(Text.self, from: Array(form.utf8))
        #expect(Array(read.value.utf8) == Array(text.utf8))
    }

    @Test("escapes wherever in a long text it is due", arguments: 0..<70)
    func escapeAnywhere(place: Int) throws {
        var bytes = Array(repeating: UInt8(ascii: "a"), count: 70)
        bytes[place] = UInt8(ascii: "\n")
        let text = String(decoding: bytes, as: UTF8.self)
        let form = #"{"v":""# + text.replacing("\n", with: #"\n"#) + #""}"#
        #expect(string(RecordForm.write(Text(value: text))) == form)
        #expect(try RecordForm.read(Text.self, from: Array(form.utf8)).value == text)
    }

    static let numbers: [(Int64, String)] = [
        (0, "0"), (1, "1"), (9, "9"), (10, "10"), (-1, "-1"), (-10, "-10"), (100, "100"), (1_780_000_000_000, "1780000000000"),
        (.max, "9223372036854775807"), (.min, "-9223372036854775808"), (.min + 1, "-9223372036854775807"),
    ]

    @Test("writes and reads whole numbers", arguments: numbers)
    func number(number: Int64, form: String) throws {
        #expect(string(RecordForm.write(Number(value: number))) == "{\"v\":\(form)}")
        #expect(try RecordForm.read(Number.self, from: Array("{\"v\":\(form)}".utf8)).value == number)
    }

    @Test("writes every kind of field in its type's order, and leaves out what has no value")
    func everyField() throws {
        let blank =
            #"{"text":"","urgent":false,"count":0,"at":0,"staff":[],"days":[],"facts":{},"kind":"complaint","kinds":[],"#
            + #""person":{"name":""},"people":[]}"#
        #expect(string(RecordForm.write(Sample())) == blank)
        #expect(try RecordForm.read(Sample.self, from: Array(blank.utf8)) == Sample())

        let full = Sample(
            text: "客户", remark: "", isUrgent: true, isKnown: false, count: -7, limit: 3, at: 1, until: 2, staff: ["1009", ""],
            days: [3, -4], facts: ["zone": "1", "Zone": "2", "金额": "5", "": "6"], kind: .opinion, channel: .kelvin,
            kinds: [.opinion, .complaint], person: Person(name: "王小明", telephone: "138"), agent: Person(name: "李"),
            people: [Person(), Person(name: "a", telephone: "b")])
        let form =
            #"{"text":"客户","remark":"","urgent":true,"known":false,"count":-7,"limit":3,"at":1,"until":2,"staff":["1009",""],"#
            + #""days":[3,-4],"facts":{"":"6","Zone":"2","zone":"1","金额":"5"},"kind":"opinion","channel":"K","#
            + #""kinds":["opinion","complaint"],"person":{"name":"王小明","telephone":"138"},"agent":{"name":"李"},"#
            + #""people":[{"name":""},{"name":"a","telephone":"b"}]}"#
        #expect(string(RecordForm.write(full)) == form)
        #expect(try RecordForm.read(Sample.self, from: Array(form.utf8)) == full)
    }

    @Test("orders a map by bytes, not by what Unicode holds equal or smaller")
    func mapOrder() throws {
        // By its bytes U+FF5E (ef bd 9e) stands before U+1F600 (f0 9f 98 80); in UTF-16 it would stand behind. An escaped key is
        // ordered by what it says: U+000A before "A", though the escape begins with a backslash, which is behind it.
        let map = Names(value: ["\u{1F600}": "1", "\u{FF5E}": "2", "A": "3", "\n": "4", "AA": "5", "e\u{301}": "6"])
        let form = "{\"v\":{\"\\n\":\"4\",\"A\":\"3\",\"AA\":\"5\",\"e\u{301}\":\"6\",\"\u{FF5E}\":\"2\",\"\u{1F600}\":\"1\"}}"
        #expect(string(RecordForm.write(map)) == form)
        #expect(try RecordForm.read(Names.self, from: Array(form.utf8)) == map)
    }

    @Test("writes and reads a value whose type is known by its name alone")
    func existential() throws {
        let form = #"{"body":{"name":"王"},"clause":"core"}"#
        #expect(string(RecordForm.write(Envelope(body: Person(name: "王"), clause: "core"))) == form)
        var blank = Envelope(body: Person(), clause: "")
        blank = try RecordForm.read(PersonEnvelope.self, from: Array(form.utf8)).envelope
        #expect(blank.body as? Person == Person(name: "王"))
        let type: any Recordable.Type = Person.self
        let person: any Recordable = try RecordForm.read(type, from: Array(#"{"name":"王"}"#.utf8))
        #expect(person as? Person == Person(name: "王"))
        #expect(string(RecordForm.write(person)) == #"{"name":"王"}"#)
    }

    @Test(
        "lets a type choose its fields by its kind",
        arguments: [
            (Answer.amount(5), #"{"kind":"amount","amount":5}"#), (.refused(reason: "迟"), #"{"kind":"refused","reason":"迟"}"#),
        ])
    func kinds(answer: Answer, form: String) throws {
        #expect(string(RecordForm.write(answer)) == form)
        #expect(try RecordForm.read(Answer.self, from: Array(form.utf8)) == answer)
    }

    @Test("takes a type that another module adds, and its refusals")
    func ownType() throws {
        #expect(string(RecordForm.write(Opening(from: Hour(value: 9)))) == #"{"from":"09"}"#)
        #expect(try RecordForm.read(Opening.self, from: Array(#"{"from":"23"}"#.utf8)).from == Hour(value: 23))
        // What a type refuses while reading, it cannot refuse while writing.
        #expect(string(RecordForm.write(Opening(from: Hour(value: 99)))) == #"{"from":"99"}"#)
        let fault = #expect(throws: RecordFault.self) { try RecordForm.read(Opening.self, from: Array(#"{"from":"24"}"#.utf8)) }
        #expect(fault?.offset == 8)
        #expect(fault?.problem == "an hour expected")
    }
}

/// An envelope whose body's type is told beforehand.
private struct PersonEnvelope: Recordable {
    var envelope = Envelope(body: Person(), clause: "")
    mutating func record(_ coder: inout RecordCoder) throws(RecordFault) { try envelope.record(&coder) }
}

private func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
