/// A message that can be made from named values. Conformances are generated for the requests of changing methods.
public protocol NamedFieldMessage: WireMessage {
    /// A message in which nothing is said.
    static var absent: Self { get }
    /// Says one field.
    mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault)
}

extension NamedFieldMessage {
    /// The message of these values. Limits are not looked at here: encoding does that.
    ///
    /// - Throws: the first field, in the order of names, that the message does not have, or whose value is none of its type.
    public init(
        fields: [String: FieldValue], meanings: some FieldMeanings, path: String = ""
    ) throws(FieldFault) {
        var message = Self.absent
        for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
            try message.set(NamedField(name: name, value: value, meanings: meanings, parent: path))
        }
        self = message
    }
}

/// One named value on its way into a message.
public struct NamedField<Meanings: FieldMeanings>: Sendable {
    /// The field's name in the .proto.
    public let name: String
    let value: FieldValue
    let meanings: Meanings
    /// The path of the message; empty for the outermost.
    let parent: String

    /// The field's path.
    var path: String { parent.isEmpty ? name : "\(parent).\(name)" }

    /// The fault of a field that the message does not have.
    public var unknown: FieldFault { FieldFault(path: path, kind: .unknown) }

    private func shape(_ wanted: String) -> FieldFault { FieldFault(path: path, kind: .shape(wanted: wanted)) }

    // MARK: Single values

    private func text() throws(FieldFault) -> String {
        guard case .text(let text) = value else { throw shape("a single value") }
        return text
    }

    /// A text.
    public func string(_ about: FieldMeaning? = nil) throws(FieldFault) -> String { named(try text(), about) }

    /// A whole number that the type holds.
    public func integer<Number: FixedWidthInteger>() throws(FieldFault) -> Number {
        let text = try text()
        guard let number = Number(text) else { throw FieldFault(path: path, kind: .value(text, wanted: "a whole number")) }
        return number
    }

    /// A moment, in milliseconds since 1970.
    public func moment() throws(FieldFault) -> Int64 {
        let text = try text()
        guard let moment = meanings.milliseconds(text) else { throw FieldFault(path: path, kind: .value(text, wanted: "a moment")) }
        return moment
    }

    /// `true` or `false`.
    public func boolean() throws(FieldFault) -> Bool {
        let text = try text()
        guard let value = Bool(text) else { throw FieldFault(path: path, kind: .value(text, wanted: "true or false")) }
        return value
    }

    /// A value of an enum, by its name.
    public func enumeration<Value: WireEnum>() throws(FieldFault) -> Value {
        let text = try text()
        guard let value = Value(text: text) else {
            let names = Value.allCases.filter { $0.rawValue != 0 }.map(\.text).joined(separator: ", ")
            throw FieldFault(path: path, kind: .value(text, wanted: "one of \(names)"))
        }
        return value
    }

    /// An inner message.
    public func message<Message: NamedFieldMessage>() throws(FieldFault) -> Message {
        guard case .fields(let fields) = value else { throw shape("a mapping of names and values") }
        return try Message(fields: fields, meanings: meanings, path: path)
    }

    // MARK: Several values

    private func items() throws(FieldFault) -> [NamedField] {
        guard case .list(let values) = value else { throw shape("a list") }
        return values.enumerated().map { NamedField(name: "\(name)[\($0)]", value: $1, meanings: meanings, parent: parent) }
    }

    /// Texts.
    public func strings(_ about: FieldMeaning? = nil) throws(FieldFault) -> [String] {
        var texts: [String] = []
        for item in try items() { texts.append(try item.string(about)) }
        return texts
    }

    /// Inner messages.
    public func messages<Message: NamedFieldMessage>() throws(FieldFault) -> [Message] {
        var messages: [Message] = []
        for item in try items() { messages.append(try item.message()) }
        return messages
    }

    /// Inner messages of a `name` and a `value`, which may be given as a mapping of the ones to the others.
    public func pairs<Message: NamedFieldMessage>() throws(FieldFault) -> [Message] {
        guard case .fields(let pairs) = value else { return try messages() }
        var messages: [Message] = []
        for (name, value) in pairs.sorted(by: { $0.key < $1.key }) {
            guard case .text = value else { throw FieldFault(path: "\(path).\(name)", kind: .shape(wanted: "a single value")) }
            messages.append(try Message(fields: ["name": .text(name), "value": value], meanings: meanings, path: path))
        }
        return messages
    }

    private func named(_ text: String, _ about: FieldMeaning?) -> String {
        switch about {
        case nil: text
        case .caseNumber: meanings.caseNumber(text)
        case .staff: meanings.staff(text)
        case .unit: meanings.unit(text)
        }
    }
}

/// What a text names (option `meaning` in the .proto).
public enum FieldMeaning: Sendable {
    /// A case, by its number.
    case caseNumber
    /// A member of staff, by their number.
    case staff
    /// An organisational unit, by its id.
    case unit
}
