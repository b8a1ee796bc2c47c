import RecordForm

/// A record with every kind of field.
struct Sample: Recordable, Equatable {
    var text = ""
    var remark: String?
    var isUrgent = false
    var isKnown: Bool?
    var count = 0
    var limit: Int?
    var at: Int64 = 0
    var until: Int64?
    var staff: [String] = []
    var days: [Int64] = []
    var facts: [String: String] = [:]
    var kind = Kind.complaint
    var channel: Kind?
    var kinds: [Kind] = []
    var person = Person()
    var agent: Person?
    var people: [Person] = []

    mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("text", &text)
        try coder.field("remark", &remark)
        try coder.field("urgent", &isUrgent)
        try coder.field("known", &isKnown)
        try coder.field("count", &count)
        try coder.field("limit", &limit)
        try coder.field("at", &at)
        try coder.field("until", &until)
        try coder.field("staff", &staff)
        try coder.field("days", &days)
        try coder.field("facts", &facts)
        try coder.field("kind", &kind)
        try coder.field("channel", &channel)
        try coder.field("kinds", &kinds)
        try coder.field("person", &person)
        try coder.field("agent", &agent)
        try coder.field("people", &people)
    }
}

enum Kind: String, Sendable, CaseIterable {
    case complaint, opinion
    case kelvin = "K"
}

struct Person: Recordable, Hashable {
    var name = ""
    var telephone: String?

    mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("name", &name)
        try coder.field("telephone", &telephone)
    }
}

/// One field, to try one form of it.
struct Text: Recordable, Equatable {
    var value = ""
    mutating func record(_ coder: inout RecordCoder) throws(RecordFault) { try coder.field("v", &value) }
}

struct Number: Recordable, Equatable {
    var value: Int64 = 0
    mutating func record(_ coder: inout RecordCoder) throws(RecordFault) { try coder.field("v", &value) }
}

struct Truth: Recordable, Equatable {
    var value = false
    mutating func record(_ coder: inout RecordCoder) throws(RecordFault) { try coder.field("v", &value) }
}

struct Named: Recordable, Equatable {
    var value = Kind.complaint
    mutating func record(_ coder: inout RecordCoder) throws(RecordFault) { try coder.field("v", &value) }
}

struct Numbers: Recordable, Equatable {
    var value: [Int64] = []
    mutating func record(_ coder: inout RecordCoder) throws(RecordFault) { try coder.field("v", &value) }
}

struct Names: Recordable, Equatable {
    var value: [String: String] = [:]
    mutating func record(_ coder: inout RecordCoder) throws(RecordFault) { try coder.field("v", &value) }
}

/// What a body is, is known by its name alone: it stands behind an existential.
struct Envelope: Recordable {
    var body: any Recordable = Text()
    var clause = ""
    mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("body", &body)
        try coder.field("clause", &clause)
    }
}

/// A type whose fields depend on its kind.
enum Answer: Recordable, Equatable {
    case amount(Int64)
    case refused(reason: String)

    private enum Case: String { case amount, refused }

    init() { self = .amount(0) }

    mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        var kind =
            switch self {
            case .amount: Case.amount
            case .refused: Case.refused
            }
        try coder.field("kind", &kind)
        switch kind {
        case .amount:
            var amount: Int64 = if case .amount(let amount) = self { amount } else { 0 }
            try coder.field("amount", &amount)
            self = .amount(amount)
        case .refused:
            var reason = if case .refused(let reason) = self { reason } else { "" }
            try coder.field("reason", &reason)
            self = .refused(reason: reason)
        }
    }
}

/// A type of another module, added to the coder there: the hour of a day, in two digits.
struct Hour: Equatable, Sendable { var value = 0 }

extension RecordCoder {
    mutating func field(_ key: StaticString, _ hour: inout Hour) throws(RecordFault) {
        var text = hour.value < 10 ? "0\(hour.value)" : "\(hour.value)"
        try field(key, &text)
        let value = Int(text)
        try require(text.utf8.count == 2 && value.map { (0..<24).contains($0) } ?? false, "an hour")
        hour = Hour(value: value ?? 0)
    }
}

struct Opening: Recordable, Equatable {
    var from = Hour()
    mutating func record(_ coder: inout RecordCoder) throws(RecordFault) { try coder.field("from", &from) }
}
