/// An enum of the wire: a number there, a name in JSON and on the command line. Conformances are generated.
public protocol WireEnum: RawRepresentable, CaseIterable, Hashable, Sendable, Codable, CustomStringConvertible where RawValue == Int32 {
    /// The name in the .proto, without the enum's prefix, in lower snake case, e.g. `account_query`.
    var text: String { get }
}

extension WireEnum {
    /// The value of that name; nil when there is none.
    public init?(text: String) {
        guard let value = Self.allCases.first(where: { $0.text == text }) else { return nil }
        self = value
    }

    /// The name.
    public var description: String { text }

    /// Reads the name.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Self(text: text) else {
            let names = Self.allCases.map(\.text).joined(separator: ", ")
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is none of: \(names)")
        }
        self = value
    }

    /// Writes the name.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
