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
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
            DecodingError.dataCorrupted(let context):
            "\(place(context.codingPath)): \(context.debugDescription)"
        default: "\(error)"
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

/// Any key at all.
private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}
