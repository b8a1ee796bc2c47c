// The form of an event in the log: UTF-8 JSON, keys sorted, one object of two members:
//
//     {"body":{…the event's fields…},"clause":{"book":"core","clause":"register_at_once"}}
//
// The event's name stands beside it in the log's `type` column. Readable without a program, hashed exactly as stored. Released
// shapes are frozen: fields are only added, as optionals; `Tests/CaseServiceTests/Golden` holds one of each.

import CaseDomain
import Foundation

/// Turns events into the bytes that are stored and hashed, and back.
public enum EventCoding {
    /// An entry of the log that this version cannot read: damaged, or written by a later release.
    public struct Unreadable: Error, CustomStringConvertible {
        /// The type named in the log.
        public let type: String
        /// What the decoder met.
        public let problem: String

        /// The type and the problem in one line.
        public var description: String { "event \(type): \(problem)" }
    }

    private struct Envelope<Body: Codable>: Codable {
        let body: Body
        let clause: ClauseReference
    }

    /// The payload of an event.
    public static func encode(_ grounded: GroundedEvent) throws -> [UInt8] {
        func bytes(_ body: some Codable) throws -> [UInt8] { try Array(encoder.encode(Envelope(body: body, clause: grounded.clause))) }
        switch grounded.event {
        case .registered(let body): return try bytes(body)
        case .responseImported(let body): return try bytes(body)
        case .accepted(let body): return try bytes(body)
        case .acceptanceRefused(let body): return try bytes(body)
        case .handedOver(let body): return try bytes(body)
        case .taken(let body): return try bytes(body)
        case .investigationRecorded(let body): return try bytes(body)
        case .decided(let body): return try bytes(body)
        case .replied(let body): return try bytes(body)
        case .callbackRecorded(let body): return try bytes(body)
        case .closed(let body): return try bytes(body)
        case .supervisionOrdered(let body): return try bytes(body)
        case .reviewRequested(let body): return try bytes(body)
        case .withdrawn(let body): return try bytes(body)
        case .deadlineSet(let body): return try bytes(body)
        case .deadlineMet(let body): return try bytes(body)
        case .deadlineCancelled(let body): return try bytes(body)
        case .deadlineWarned(let body): return try bytes(body)
        case .deadlineMissed(let body): return try bytes(body)
        case .deadlineChanged(let body): return try bytes(body)
        case .deadlineExtended(let body): return try bytes(body)
        case .stepRecorded(let body): return try bytes(body)
        case .factsEstablished(let body): return try bytes(body)
        case .severityGraded(let body): return try bytes(body)
        case .escalated(let body): return try bytes(body)
        case .breachRecorded(let body): return try bytes(body)
        case .speechFlagged(let body): return try bytes(body)
        case .reviewDecided(let body): return try bytes(body)
        case .transferred(let body): return try bytes(body)
        case .merged(let body): return try bytes(body)
        case .absorbed(let body): return try bytes(body)
        case .reopened(let body): return try bytes(body)
        case .archived(let body): return try bytes(body)
        case .interestDeclared(let body): return try bytes(body)
        }
    }

    /// The event behind a type and payload from the log.
    ///
    /// - Throws: `Unreadable` for an unknown type or a payload of another shape.
    public static func decode(type: String, payload: [UInt8]) throws -> GroundedEvent {
        guard let known = EventType(rawValue: type) else { throw Unreadable(type: type, problem: "no such event in this release") }
        func event<Body: Codable>(_ make: (Body) -> Event) throws -> GroundedEvent {
            let envelope = try decoder.decode(Envelope<Body>.self, from: Data(payload))
            return GroundedEvent(make(envelope.body), under: envelope.clause)
        }
        do {
            switch known {
            case .registered: return try event(Event.registered)
            case .responseImported: return try event(Event.responseImported)
            case .accepted: return try event(Event.accepted)
            case .acceptanceRefused: return try event(Event.acceptanceRefused)
            case .handedOver: return try event(Event.handedOver)
            case .taken: return try event(Event.taken)
            case .investigationRecorded: return try event(Event.investigationRecorded)
            case .decided: return try event(Event.decided)
            case .replied: return try event(Event.replied)
            case .callbackRecorded: return try event(Event.callbackRecorded)
            case .closed: return try event(Event.closed)
            case .supervisionOrdered: return try event(Event.supervisionOrdered)
            case .reviewRequested: return try event(Event.reviewRequested)
            case .withdrawn: return try event(Event.withdrawn)
            case .deadlineSet: return try event(Event.deadlineSet)
            case .deadlineMet: return try event(Event.deadlineMet)
            case .deadlineCancelled: return try event(Event.deadlineCancelled)
            case .deadlineWarned: return try event(Event.deadlineWarned)
            case .deadlineMissed: return try event(Event.deadlineMissed)
            case .deadlineChanged: return try event(Event.deadlineChanged)
            case .deadlineExtended: return try event(Event.deadlineExtended)
            case .stepRecorded: return try event(Event.stepRecorded)
            case .factsEstablished: return try event(Event.factsEstablished)
            case .severityGraded: return try event(Event.severityGraded)
            case .escalated: return try event(Event.escalated)
            case .breachRecorded: return try event(Event.breachRecorded)
            case .speechFlagged: return try event(Event.speechFlagged)
            case .reviewDecided: return try event(Event.reviewDecided)
            case .transferred: return try event(Event.transferred)
            case .merged: return try event(Event.merged)
            case .absorbed: return try event(Event.absorbed)
            case .reopened: return try event(Event.reopened)
            case .archived: return try event(Event.archived)
            case .interestDeclared: return try event(Event.interestDeclared)
            }
        } catch let error as DecodingError {
            throw Unreadable(type: type, problem: "\(error)")
        }
    }

    private static let encoder: JSONEncoder = {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }()
    private static let decoder = JSONDecoder()
}
