import AuditChain
import BusinessCalendar
import CaseDomain
import CaseStore

/// Values for tests and benchmarks of stores.
package enum Sample {
    /// 2026-01-05T01:00:00Z.
    package static let monday = Timestamp(milliseconds: 1_767_574_800_000)

    package static let clerk = Actor(staff: StaffID(rawValue: "s-100"), role: .teller, unit: UnitID(rawValue: "outlet-7"))

    /// An event with a payload that says what it is.
    package static func event(
        _ caseID: CaseID, version: Int64, type: String = "registered", at moment: Timestamp = monday, payload: [UInt8]? = nil
    ) -> UnsealedEntry {
        UnsealedEntry(
            caseID: caseID, version: version, type: type, actor: clerk, happenedAt: moment, recordedAt: moment,
            payload: payload ?? Array(#"{"case":\#(caseID.rawValue),"version":\#(version),"text":"柜台排队太久"}"#.utf8))
    }

    /// A row of a case that was just registered.
    package static func row(_ id: CaseID, serial: Int64, version: Int64 = 1, receivedAt: Timestamp = monday) -> CaseRow {
        CaseRow(
            id: id, number: CaseNumber(year: 2026, serial: serial), version: version, kind: .complaint, channel: .inPerson,
            phase: .registered, ownerUnit: clerk.unit, ownerStaff: nil, intakeUnit: clerk.unit, receivedAt: receivedAt,
            recordedAt: monday, closedAt: nil, nextDue: nil, wakeAt: nil, severity: "general", product: "卡", issue: "态度", reference: nil)
    }
}
