import AuditChain
import BusinessCalendar
import CaseDomain
import CaseStore

/// What both views of a connection read.
protocol ConnectionReading: CaseReading {
    var connection: StoreConnection { get }
}

extension ConnectionReading {
    func events(of caseID: CaseID, after version: Int64, limit: Int) throws -> [LogEntry] {
        try connection.events(of: caseID, after: version, limit: limit)
    }
    func version(of caseID: CaseID) throws -> Int64? { try connection.version(of: caseID) }
    func caseID(number: CaseNumber) throws -> CaseID? { try connection.caseID(number: number) }
    func caseID(reference: ExternalReference) throws -> CaseID? { try connection.caseID(reference: reference) }
    func entry(at sequence: Int64) throws -> LogEntry? { try connection.entry(at: sequence) }
    func keptReply(for key: IdempotencyKey) throws -> KeptReply? { try connection.keptReply(for: key) }
    func row(of caseID: CaseID) throws -> CaseRow? { try connection.row(of: caseID) }
    func casesToWake(by moment: Timestamp, limit: Int) throws -> [CaseID] { try connection.casesToWake(by: moment, limit: limit) }
    func earliestWake() throws -> Timestamp? { try connection.earliestWake() }
    func openCases(after caseID: CaseID, limit: Int) throws -> [CaseID] { try connection.openCases(after: caseID, limit: limit) }
    func editions() throws -> [EditionRecord] { try connection.editions() }
    func note(_ name: String) throws -> String? { try connection.note(name) }
}

/// A read transaction on one connection.
struct Snapshot: ConnectionReading, ReadSnapshot {
    let connection: StoreConnection

    func list(_ filter: CaseFilter, limit: Int) throws -> CasePage { try connection.list(filter, limit: limit) }
    func log(after sequence: Int64, limit: Int) throws -> [LogEntry] { try connection.log(after: sequence, limit: limit) }
    func logID() throws -> LogID { try connection.logID() }
    func head() throws -> ChainHead { try connection.head() }
    func counts() throws -> StoreCounts { try connection.counts() }
}
