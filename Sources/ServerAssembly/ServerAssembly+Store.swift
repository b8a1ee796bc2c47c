import AuditChain
import BusinessCalendar
import CaseDomain
import CaseRecord
import CaseService
import CaseStore
import CaseStoreSQLite
import Foundation
import Logging
import RecordForm
import ShouwenLimits
import YAMLPlaces

/// What an operator says who does something to a store: who they are, and why. It enters the log.
public struct OperatorsReason: Sendable {
    /// Who.
    public let by: String
    /// Why.
    public let reason: String

    /// Nil unless both are there and neither is longer than `Limits.operatorsWordBytesMax`.
    public init?(by: String, reason: String) {
        guard [by, reason].allSatisfy({ !$0.isEmpty && $0.utf8.count <= Limits.operatorsWordBytesMax }) else { return nil }
        self.by = by
        self.reason = reason
    }

    /// The log's entry of an act. The store sets its case and version.
    func entry(_ kind: StoreAct.Kind, found: String, at moment: Timestamp) -> UnsealedEntry {
        UnsealedEntry(kind, StoreAct(found: found, by: by, reason: reason), happenedAt: moment, recordedAt: moment)
    }
}

extension UnsealedEntry {
    /// The log's entry of an act on the store itself, as its first.
    init(_ kind: StoreAct.Kind, _ act: StoreAct, happenedAt: Timestamp, recordedAt: Timestamp) {
        self.init(
            caseID: .ofTheStore, version: 1, type: kind.rawValue,
            actor: Actor(staff: StaffID(rawValue: "operator"), role: .system, unit: UnitID(rawValue: "")), happenedAt: happenedAt,
            recordedAt: recordedAt, payload: RecordForm.write(act))
    }
}

extension Configuration {
    /// Where the store lies.
    public var storeFiles: StoreFiles { StoreFiles(database: store, anchor: anchor) }

    /// Opens the store, which must be there and fit its anchor.
    func openStore(word: OperatorsWord? = nil, logger: Logger = Logger(label: "shouwend")) throws(LaunchError) -> CaseStoreSQLite {
        do { return try CaseStoreSQLite(storeFiles, word: word, logger: logger) } catch {
            throw LaunchError(description: "\(store): \(error)", exitCode: 65)
        }
    }
}

extension ServerAssembly {
    /// Makes the empty store of the configuration at `path`; returns where it and its anchor lie.
    public static func makeStore(path: String) throws -> (database: String, anchor: String) {
        let files = try Configuration.load(path: path).storeFiles
        do { try CaseStoreSQLite.make(files) } catch { throw LaunchError(description: "\(error)", exitCode: 73) }
        return (files.database, files.anchor)
    }

    /// Enters an operator's word into the log that the store is to be gone on with although it does not fit its anchor, and anchors it
    /// as it is.
    ///
    /// - Parameter mismatch: the one that is accepted, as the refusal named it.
    public static func acceptStore(path: String, mismatch: String, reason: OperatorsReason) throws {
        let configuration = try Configuration.load(path: path)
        let now = SystemClock().now()
        let word = OperatorsWord(mismatch: mismatch) { reason.entry(.accepted, found: $0.word, at: now) }
        try configuration.openStore(word: word).close()
    }
}
