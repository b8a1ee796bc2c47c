import AuditChain
import Foundation
import WireMessages

/// A server's whole log, read page by page, its chain computed again, and which case each reference was registered under.
struct LogAudit {
    private(set) var events: Int64 = 0
    private(set) var firstBreak: ChainBreak?
    /// The id in the other system and the case numbers registered under it: one each, unless something is wrong.
    private(set) var numbers: [String: [String]] = [:]
    /// Case numbers in the order of the log.
    private(set) var cases: [String] = []

    /// What a `registered` event says of itself.
    private struct Registered: Decodable {
        struct Body: Decodable {
            struct Registration: Decodable {
                struct Reference: Decodable { let id: String }
                let reference: Reference?
            }
            let number: String
            let registration: Registration
        }
        let body: Body
    }

    /// Reads everything up to the head that the first page names, and whatever came since.
    init(read: (ReadLogRequest) throws -> ReadLogReply) throws {
        var page = try read(ReadLogRequest())
        var verifier = ChainVerifier(log: LogID(rawValue: page.logId))
        let decoder = JSONDecoder()
        while !page.entries.isEmpty {
            for entry in page.entries {
                firstBreak = verifier.check(entry.chained, sealedAs: Digest(entry.hash) ?? Digest(hashing: []))
                if firstBreak != nil { return }
                if entry.type == "registered" {
                    let body = try decoder.decode(Registered.self, from: Data(entry.payload)).body
                    cases.append(body.number)
                    if let id = body.registration.reference?.id { numbers[id, default: []].append(body.number) }
                }
            }
            page = try read(ReadLogRequest(afterSequence: verifier.sequence))
        }
        events = verifier.sequence
        firstBreak = verifier.finish(head: page.headSequence, headHash: Digest(page.headHash) ?? Digest(hashing: []))
    }

    /// References registered more than once.
    var doubled: [String] { numbers.filter { $0.value.count > 1 }.map(\.key).sorted() }
}

extension SealedEntry {
    /// The entry as the chain hashes it.
    fileprivate var chained: ChainEntry {
        ChainEntry(
            sequence: sequence, caseID: caseId, version: version, type: type, staff: staff, role: role, unit: unit, happenedAt: happenedAt,
            recordedAt: recordedAt, payload: payload)
    }
}
