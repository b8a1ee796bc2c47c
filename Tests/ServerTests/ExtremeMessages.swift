import CaseDomain
import RPC
import SeededRandom
import WireMessages

/// Makes requests whose fields are sound but for some, which are as far out as can be.
struct ExtremeMessages {
    /// One request, with what is out in it.
    struct Message {
        let method: AnyMethod
        let payload: [UInt8]
        let told: String
    }

    /// A value of one field as bytes of its record, without the tag.
    private struct Value {
        let wireType: UInt64
        let bytes: [UInt8]
        let told: String

        static func number(_ value: Int64) -> Value { Value(wireType: 0, bytes: Proto.varint(UInt64(bitPattern: value)), told: "\(value)") }
        static func double(_ value: Double) -> Value {
            let bytes = (0..<8).map { (index: UInt64) in UInt8(truncatingIfNeeded: value.bitPattern >> (8 * index)) }
            return Value(wireType: 1, bytes: bytes, told: "\(value)")
        }
        static func text(_ text: String) -> Value { raw(Array(text.utf8), "'\(text.prefix(24))' (\(text.utf8.count) bytes)") }
        static func raw(_ bytes: [UInt8], _ told: String) -> Value {
            Value(wireType: 2, bytes: Proto.varint(UInt64(bytes.count)) + bytes, told: told)
        }
    }

    /// Numbers of cases that were registered, for fields that name one.
    var cases: [String] = []
    private var random: SplitMix
    private var made = 0
    private let run: String
    private let now: Int64
    private let vocabulary: Vocabulary

    /// What the server under trial knows: units, people, and the words of its book.
    struct Vocabulary {
        let units: [String]
        let staff: [String]
        let facts: [String]
        /// Each fact with the values it may have, and the ones just outside and far out.
        let values: [String: [String]]
        let words: [String]

        /// Of the small bank under that book.
        init(_ book: RuleBook) {
            units = ["hq", "intake", "standards", "cards", "call-centre", "outlet-east", "outlet-west", "nowhere"]
            staff = ["1001", "1002", "1003", "2001", "3001", "3002", "3201", "nobody"]
            facts = book.facts.map(\.name) + ["severity", "unheard_of"]
            var values: [String: [String]] = [:]
            for fact in book.facts { values[fact.name] = Self.values(of: fact.domain) + Self.farOut }
            self.values = values
            words =
                book.facts.flatMap { fact -> [String] in
                    if case .words(let words) = fact.domain { words } else { [] }
                } + book.severity.map(\.id) + book.deadlines.map(\.name) + book.acceptance.refused.map(\.id)
                + RecordStep.acts.map(\.rawValue)
        }

        private static let farOut = [
            "", "-1", "9223372036854775807", "-9223372036854775808", "9223372036854775808", "1e309", "007", "rubbish", "9999-12-31",
            "0001-01-01", "2026-02-30",
        ]

        private static func values(of domain: FactDeclaration.Domain) -> [String] {
            switch domain {
            case .words(let words): words
            case .number(let range):
                [
                    range.lowerBound - 1, range.lowerBound, range.lowerBound + 1, range.upperBound - 1, range.upperBound,
                    range.upperBound + 1,
                ]
                .map(String.init)
            case .date: ["2026-12-01", "2027-06-30T09:00:00+08:00"]
            }
        }
    }

    /// - Parameters:
    ///   - seed: decides every message.
    ///   - now: the present moment, which moments lie around.
    ///   - run: begins every idempotency key.
    init(seed: UInt64, now: Int64, run: String, _ vocabulary: Vocabulary) {
        random = SplitMix(seed: seed)
        self.now = now
        self.run = run
        self.vocabulary = vocabulary
    }

    // MARK: Messages

    /// Every field of the method's request with every extreme value, one at a time.
    mutating func singles(_ method: AnyMethod) -> [Message] {
        guard let table = FieldTable.byName[method.request] else { return [] }
        var messages: [Message] = []
        for (path, field) in table.all {
            for value in extremes(of: field) { messages.append(message(method, table, [path: value])) }
        }
        return messages
    }

    /// Every fact with every value it may have, or just may not, by every method that states facts.
    mutating func facts() -> [Message] {
        var messages: [Message] = []
        for method in WireCatalogue.allMethods {
            guard let table = FieldTable.byName[method.request],
                let (path, _) = table.all.first(where: { $0.path == "facts" || $0.path.hasSuffix(".facts") })
            else { continue }
            for (name, values) in vocabulary.values.sorted(by: { $0.key < $1.key }) {
                for value in values {
                    let fact = Value.raw(Proto.text(1, name) + Proto.text(2, value), "\(name)=\(value)")
                    messages.append(message(method, table, [path: fact]))
                }
            }
        }
        return messages
    }

    /// Two fields at once, drawn by the seed.
    mutating func pair(_ method: AnyMethod) -> Message {
        guard let table = FieldTable.byName[method.request] else { return Message(method: method, payload: [], told: "") }
        var out: [String: Value] = [:]
        let fields = table.all
        for _ in 0..<2 {
            guard let (path, field) = fields.randomElement(using: &random), let value = extremes(of: field).randomElement(using: &random)
            else { continue }
            out[path] = value
        }
        return message(method, table, out)
    }

    /// A message in which nothing is out, but for facts and times, which are always drawn from near and far.
    mutating func sound(_ method: AnyMethod) -> Message {
        guard let table = FieldTable.byName[method.request] else { return Message(method: method, payload: [], told: "") }
        return message(method, table, [:])
    }

    private mutating func message(_ method: AnyMethod, _ table: FieldTable, _ out: [String: Value]) -> Message {
        made += 1
        let told = out.map { "\($0.key) = \($0.value.told)" }.sorted().joined(separator: ", ")
        return Message(method: method, payload: bytes(table, out, path: ""), told: "\(method) \(told)")
    }

    private mutating func bytes(_ table: FieldTable, _ out: [String: Value], path: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for field in table.fields {
            let place = path.isEmpty ? field.name : "\(path).\(field.name)"
            if let value = out[place] {
                bytes += Proto.varint(field.number << 3 | value.wireType) + value.bytes
                continue
            }
            let isAskedFor = field.isRequired || out.keys.contains { $0.hasPrefix(place + ".") }
            guard isAskedFor || Bool.random(using: &random) else { continue }
            let count = field.isRepeated ? Int.random(in: 1...2, using: &random) : 1
            for _ in 0..<count {
                if case .message(let inner) = field.kind, inner.name == Fact.fullName, !out.keys.contains(where: { $0.hasPrefix(place) }) {
                    bytes += Proto.bytes(field.number, fact())
                } else if case .message(let inner) = field.kind {
                    bytes += Proto.bytes(field.number, self.bytes(inner, out, path: place))
                } else if let value = usual(field, place) {
                    bytes += Proto.varint(field.number << 3 | value.wireType) + value.bytes
                }
            }
        }
        return bytes
    }

    // MARK: Values

    /// The far ends of what a field's type holds, and of what its limits allow, one beyond each.
    private mutating func extremes(of field: FieldTable.Field) -> [Value] {
        switch field.kind {
        case .number:
            var values: Set<Int64> = [0, 1, -1, .min, .max, .max - 1, Int64(Int32.max), Int64(Int32.min), now, now - 3_456_000_000]
            for bound in [field.least, field.greatest] { values.formUnion([bound &- 1, bound, bound &+ 1]) }
            return values.sorted().map { Value.number($0) }
        case .boolean: return ([0, 1, 2, -1] as [Int64]).map { Value.number($0) }
        case .choice(let values): return (values + ([-1, 99, .max] as [Int64])).map { Value.number($0) }
        case .double:
            return ([0, .infinity, -.infinity, .nan, .greatestFiniteMagnitude] as [Double]).map { Value.double($0) }
        case .text, .bytes: return texts(within: min(field.bytesMax, 70_000))
        case .message: return [Value.raw([], "nothing in it"), Value.raw([0xff], "half a record")]
        }
    }

    /// Texts that are numbers, dates or places far out, that no font shows, that are too long, and that are no text.
    private static let texts = [
        "", "0", "-1", "9223372036854775807", "-9223372036854775808", "9223372036854775808", "1e309", "NaN", "9999-12-31", "0001-01-01",
        "2026-02-30", "9999-12-31T23:59:59-23:59", "0001-01-01T00:00:00+23:59", "9999-99999999-9", "2026-00000001-1", "1:1",
        "9223372036854775807:9223372036854775807", "-1:-1", "e\u{301}\u{202E}\u{FEFF}\u{1F469}\u{200D}\u{1F467}\u{FFFD}\u{10FFFF}",
        "\u{0B}\n\r\t\u{1B}[2J", "零一二三四五六七八九", "٣٤٥",
    ]

    private mutating func texts(within bytes: Int) -> [Value] {
        let known: [String] = vocabulary.words + vocabulary.facts + vocabulary.units + vocabulary.staff
        var values: [Value] = Self.texts.map { Value.text($0) }
        for _ in 0..<4 { values.append(Value.text(known.randomElement(using: &random) ?? "")) }
        values.append(Value.text(String(repeating: "x", count: bytes)))
        values.append(Value.text(String(repeating: "x", count: bytes + 1)))
        values.append(Value.text(String(repeating: "\u{1}", count: bytes)))
        values.append(Value.raw([0xff, 0xfe], "no UTF-8"))
        values.append(Value.raw([0x61, 0], "a NUL"))
        return values
    }

    /// A value that the field may well have; nil: it is left out.
    private mutating func usual(_ field: FieldTable.Field, _ place: String) -> Value? {
        switch field.kind {
        case .number:
            if place.hasSuffix("_at") || place.hasSuffix("_by") || place.contains("received") {
                let back = [0, 1000, 86_400_000, 3_456_000_000, 345_600_000_000].randomElement(using: &random)!
                return .number(Bool.random(using: &random) ? 0 : max(field.least, now - Int64(back)))
            }
            return .number(max(field.least, min(field.greatest, [0, 0, 1, 100].randomElement(using: &random)!)))
        case .boolean: return .number(Bool.random(using: &random) ? 1 : 0)
        case .choice(let values): return values.filter { $0 != 0 }.randomElement(using: &random).map(Value.number)
        case .double: return nil
        case .bytes: return .raw([1], "1")
        case .text: return .text(word(field, place))
        case .message: return nil
        }
    }

    /// A fact with a value of its own, or one that is far out.
    private mutating func fact() -> [UInt8] {
        let name = vocabulary.facts.randomElement(using: &random) ?? ""
        return Proto.text(1, name) + Proto.text(2, vocabulary.values[name]?.randomElement(using: &random) ?? "1")
    }

    private mutating func word(_ field: FieldTable.Field, _ place: String) -> String {
        let name = field.name
        if name == "idempotency_key" { return "\(run)-\(made)" }
        if name == "case_number" || name == "into" {
            // Some call begins a case and must name none.
            return cases.randomElement(using: &random) ?? "2026-00000001-1"
        }
        if name == "unit" || name == "units" || name == "owner_unit" { return vocabulary.units.randomElement(using: &random)! }
        if name.hasPrefix("staff") || name == "owner_staff" { return vocabulary.staff.randomElement(using: &random)! }
        if name == "step" { return RecordStep.acts.map(\.rawValue).randomElement(using: &random)! }
        if place.hasSuffix("facts.name") || place.hasSuffix("remainder.name") { return vocabulary.facts.randomElement(using: &random)! }
        if ["name", "grade", "ground"].contains(name) { return vocabulary.words.randomElement(using: &random)! }
        if name == "currency" { return "CNY" }
        if name == "after" { return "" }
        return String("a word".prefix(max(1, field.bytesMax)))
    }
}
