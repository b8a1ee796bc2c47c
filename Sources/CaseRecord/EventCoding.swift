// The form of an event in the log: UTF-8 text as `RecordForm` defines it (a canonical part of JSON), one object of two members:
//
//     {"body":{…the event's fields, in the order its type declares…},"clause":{"book":"core","edition":"1","clause":"register_at_once"}}
//
// The event's name stands beside it in the log's `type` column. Readable without a program, hashed exactly as stored, and one form for
// one event: bytes that are read encode again to the same bytes. Released shapes are frozen: fields are only added at the end, as
// optionals; any other change is an event of another name (`accepted.2`). `Tests/CaseRecordTests/Golden.txt` holds one of each.

import CaseDomain
import RecordForm

/// Turns events into the bytes that are stored and hashed, and back.
public enum EventCoding {
    /// An entry of the log that this version cannot read: damaged, or written by a later release.
    public struct Unreadable: Error, Hashable, Sendable, CustomStringConvertible {
        /// The type named in the log.
        public let type: String
        /// What was met, and where.
        public let problem: String

        /// The type and the problem in one line.
        public var description: String { "event \(type): \(problem)" }
    }

    /// The payload of an event.
    public static func encode(_ grounded: GroundedEvent) -> [UInt8] {
        var (event, clause) = (grounded.event, grounded.clause)
        return RecordForm.write { coder throws(RecordFault) in try record(&event, &clause, &coder) }
    }

    /// The event behind a type and payload from the log.
    ///
    /// - Throws: `Unreadable` for an unknown type or a payload of another shape.
    public static func decode(type: String, payload: [UInt8]) throws(Unreadable) -> GroundedEvent {
        guard let known = types[type] else { throw Unreadable(type: type, problem: "no such event in this release") }
        do throws(RecordFault) { return try read(known, payload) } catch {
            throw Unreadable(type: type, problem: "\(error)")
        }
    }

    private static let types: [String: any CaseEvent.Type] = Dictionary(
        uniqueKeysWithValues: CaseCatalogue.events.map { ($0.eventName.rawValue, $0) })

    private static func read(_ type: any CaseEvent.Type, _ payload: [UInt8]) throws(RecordFault) -> GroundedEvent {
        var event = type.init()
        var clause = ClauseReference()
        try RecordForm.read(payload) { coder throws(RecordFault) in try record(&event, &clause, &coder) }
        return GroundedEvent(event, under: clause)
    }

    /// The members of an event's record. The event is filled where it lies: it is large, and to copy it costs as much as to read it.
    private static func record(
        _ event: inout any CaseEvent, _ clause: inout ClauseReference, _ coder: inout RecordCoder
    ) throws(RecordFault) {
        try coder.field("body", &event)
        try coder.field("clause", &clause)
    }
}
