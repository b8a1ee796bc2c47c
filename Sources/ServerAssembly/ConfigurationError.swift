import Yams

/// What is wrong with a configuration: which file, where in it, and what to do.
public struct ConfigurationError: Error, Equatable, CustomStringConvertible {
    /// The file.
    public let path: String
    /// Where and what.
    public let problem: String

    /// A problem with a file.
    public init(path: String, problem: String) {
        self.path = path
        self.problem = problem
    }

    /// File and problem in one line.
    public var description: String { "\(path): \(problem)" }

    static func describe(_ error: any Error) -> String {
        switch error {
        case DecodingError.keyNotFound(let key, let context): "\(place(context.codingPath)): `\(key.stringValue)` is missing"
        case DecodingError.dataCorrupted(let context) where context.underlyingError is YamlError:
            describe(context.underlyingError as! YamlError)
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
            DecodingError.dataCorrupted(let context):
            "\(place(context.codingPath)): \(context.debugDescription)"
        default: "\(error)"
        }
    }

    /// What makes a text no YAML, on one line (the library's own words take several).
    private static func describe(_ error: YamlError) -> String {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
            "line \(mark.line), column \(mark.column): no YAML: \(problem)"
        case .duplicatedKeysInMapping(let keys, let context):
            "line \(context.mark.line): \(keys.sorted().joined(separator: ", ")) stands twice; keep one"
        case .reader(let problem, _, _, _): "no YAML: \(problem)"
        default: "no YAML: \(error)"
        }
    }

    private static func place(_ path: [any CodingKey]) -> String {
        path.isEmpty ? "at the top" : path.map { key in key.intValue.map { "[\($0)]" } ?? key.stringValue }.joined(separator: ".")
    }
}

extension Decoder {
    /// Refuses keys that `Keys` does not list.
    func refuseUnknownKeys<Keys: CodingKey & CaseIterable>(_ keys: Keys.Type) throws {
        let known = Set(Keys.allCases.map(\.stringValue))
        let found = try container(keyedBy: AnyKey.self)
        guard let strange = found.allKeys.first(where: { !known.contains($0.stringValue) }) else { return }
        let list = known.sorted().joined(separator: ", ")
        throw DecodingError.dataCorrupted(
            DecodingError.Context(codingPath: codingPath + [strange], debugDescription: "no such key here; known are: \(list)"))
    }
}

extension KeyedDecodingContainer {
    /// A value by its name; another name is refused with those that are known.
    func named<Value: RawRepresentable<String> & CaseIterable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        let text = try decode(String.self, forKey: key)
        guard let value = Value(rawValue: text) else {
            let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
            throw DecodingError.dataCorruptedError(forKey: key, in: self, debugDescription: "there is no \(text); known are: \(known)")
        }
        return value
    }
}

/// Any key at all.
private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}
