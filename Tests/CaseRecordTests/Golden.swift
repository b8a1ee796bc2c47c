import CaseDomain
import CaseRecord
import Foundation
import Testing

/// The lines of `Golden.txt`: one for each released event at least, its name, a space and its payload, as they stand in the log.
///
/// A line is written by hand when its event is first released and never changes afterwards: events of that shape lie in logs that cannot
/// be written anew.
struct Golden: Sendable, CustomTestStringConvertible {
    let name: String
    let payload: String

    var bytes: [UInt8] { Array(payload.utf8) }
    var testDescription: String { "\(name) \(payload.prefix(60))" }

    func decoded() throws -> GroundedEvent { try EventCoding.decode(type: name, payload: bytes) }

    static let all: [Golden] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden.txt")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { preconditionFailure("no \(file.path)") }
        return text.split(separator: "\n").map { line in
            let parts = line.split(separator: " ", maxSplits: 1)
            return Golden(name: String(parts[0]), payload: String(parts.last ?? ""))
        }
    }()

    /// The first line of that event.
    static func first(_ name: String) -> Golden { all.first { $0.name == name }! }
}
