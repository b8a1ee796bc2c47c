import BusinessCalendar
import CaseDomain
import CaseStore

/// The case table, row by row; lists are in `CaseListQuery.swift`.
extension StoreConnection {
    static let caseColumns = """
        id, number, version, kind, channel, phase, owner_unit, owner_staff, intake_unit, received_at, recorded_at, closed_at, next_due, \
        wake_at, severity, product, issue, reference_source, reference_id, recused
        """
    private static let selectNumber = SQLText("SELECT id FROM cases WHERE number = ?")
    private static let selectReference = SQLText("SELECT id FROM cases WHERE reference_source = ? AND reference_id = ?")
    private static let selectVersion = SQLText("SELECT version FROM cases WHERE id = ?")
    private static let selectRow = SQLText("SELECT \(StoreConnection.caseColumns) FROM cases WHERE id = ?")
    private static let insertRow = SQLText(
        "INSERT INTO cases (\(StoreConnection.caseColumns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")

    func caseID(number: CaseNumber) throws -> CaseID? {
        try statement(Self.selectNumber).bind(number.stored).first { CaseID(rawValue: $0.integer(0)) }
    }

    func caseID(reference: ExternalReference) throws -> CaseID? {
        try statement(Self.selectReference)
            .bind(reference.source).bind(reference.id).first { CaseID(rawValue: $0.integer(0)) }
    }

    func version(of caseID: CaseID) throws -> Int64? {
        try statement(Self.selectVersion).bind(caseID.rawValue).first { $0.integer(0) }
    }

    func row(of caseID: CaseID) throws -> CaseRow? {
        try statement(Self.selectRow).bind(caseID.rawValue).first(Self.row)
    }

    func insert(_ row: CaseRow) throws {
        try statement(Self.insertRow)
            .bind(row.id.rawValue).bind(row.number.stored).bind(row.version).bind(row.kind.rawValue).bind(row.channel.rawValue)
            .bind(row.phase.rawValue).bind(row.ownerUnit.rawValue).bind(row.ownerStaff?.rawValue).bind(row.intakeUnit.rawValue)
            .bind(row.receivedAt.milliseconds).bind(row.recordedAt.milliseconds).bind(row.closedAt?.milliseconds)
            .bind(row.nextDue?.milliseconds).bind(row.wakeAt?.milliseconds).bind(row.severity).bind(row.product).bind(row.issue)
            .bind(row.reference?.source).bind(row.reference?.id).bind(Self.text(of: row.recused))
            .run()
    }

    /// Replaces `old`. Sets an indexed column only if it changed: SQLite writes to an index whenever its column is assigned, changed
    /// or not.
    func update(_ old: CaseRow, to new: CaseRow) throws {
        var assignments =
            "version = ?, channel = ?, intake_unit = ?, recorded_at = ?, closed_at = ?, severity = ?, product = ?, issue = ?, recused = ?"
        // By bytes: two spellings of é are the same to Swift and another text to the database.
        let movesUnit = Self.differ(old.ownerUnit.rawValue, new.ownerUnit.rawValue)
        let movesStaff = Self.differ(old.ownerStaff?.rawValue, new.ownerStaff?.rawValue)
        let renames =
            Self.differ(old.reference?.source, new.reference?.source) || Self.differ(old.reference?.id, new.reference?.id)
        if old.number != new.number { assignments += ", number = ?" }
        if old.kind != new.kind { assignments += ", kind = ?" }
        if old.phase != new.phase { assignments += ", phase = ?" }
        if movesUnit { assignments += ", owner_unit = ?" }
        if movesStaff { assignments += ", owner_staff = ?" }
        if old.receivedAt != new.receivedAt { assignments += ", received_at = ?" }
        if old.nextDue != new.nextDue { assignments += ", next_due = ?" }
        if old.wakeAt != new.wakeAt { assignments += ", wake_at = ?" }
        if renames { assignments += ", reference_source = ?, reference_id = ?" }

        let update = try statement(composed: "UPDATE cases SET \(assignments) WHERE id = ?")
        try update.bind(new.version).bind(new.channel.rawValue).bind(new.intakeUnit.rawValue).bind(new.recordedAt.milliseconds)
            .bind(new.closedAt?.milliseconds).bind(new.severity).bind(new.product).bind(new.issue)
            .bind(Self.text(of: new.recused))
        if old.number != new.number { try update.bind(new.number.stored) }
        if old.kind != new.kind { try update.bind(new.kind.rawValue) }
        if old.phase != new.phase { try update.bind(new.phase.rawValue) }
        if movesUnit { try update.bind(new.ownerUnit.rawValue) }
        if movesStaff { try update.bind(new.ownerStaff?.rawValue) }
        if old.receivedAt != new.receivedAt { try update.bind(new.receivedAt.milliseconds) }
        if old.nextDue != new.nextDue { try update.bind(new.nextDue?.milliseconds) }
        if old.wakeAt != new.wakeAt { try update.bind(new.wakeAt?.milliseconds) }
        if renames { try update.bind(new.reference?.source).bind(new.reference?.id) }
        try update.bind(new.id.rawValue).run()
    }

    private static func differ(_ old: String?, _ new: String?) -> Bool {
        guard let old, let new else { return (old == nil) != (new == nil) }
        return !old.utf8.elementsEqual(new.utf8)
    }

    static func row(_ row: SQLStatement) throws -> CaseRow {
        let id = row.integer(0)
        func moment(_ column: Int32) -> Timestamp? { row.isNull(column) ? nil : Timestamp(milliseconds: row.integer(column)) }
        guard let number = CaseNumber(stored: row.integer(1)), let kind = CaseKind(rawValue: row.text(3)),
            let channel = Channel(rawValue: row.text(4)), let phase = Phase(rawValue: row.text(5))
        else { throw Damage.value(table: "cases", row: id) }
        return CaseRow(
            id: CaseID(rawValue: id), number: number, version: row.integer(2), kind: kind, channel: channel, phase: phase,
            ownerUnit: UnitID(rawValue: row.text(6)), ownerStaff: row.isNull(7) ? nil : StaffID(rawValue: row.text(7)),
            intakeUnit: UnitID(rawValue: row.text(8)), receivedAt: Timestamp(milliseconds: row.integer(9)),
            recordedAt: Timestamp(milliseconds: row.integer(10)), closedAt: moment(11), nextDue: moment(12), wakeAt: moment(13),
            severity: row.text(14), product: row.text(15), issue: row.text(16),
            reference: row.isNull(18) ? nil : ExternalReference(source: row.text(17), id: row.text(18)),
            recused: row.text(19).split(separator: "\n").map { StaffID(rawValue: String($0)) })
    }

    /// Staff numbers one a line; none: empty.
    private static func text(of staff: [StaffID]) -> String { staff.map(\.rawValue).joined(separator: "\n") }
}

extension CaseNumber {
    private static let serialsPerYear: Int64 = 100_000_000

    /// The number as one integer, year * 10^8 + serial; the check digit is computed again.
    var stored: Int64 { Int64(year) * Self.serialsPerYear + serial }

    /// The number stored as that integer; nil if it is none.
    init?(stored: Int64) {
        let (year, serial) = stored.quotientAndRemainder(dividingBy: Self.serialsPerYear)
        guard (1000...9999).contains(year), serial > 0 else { return nil }
        self.init(year: Int(year), serial: serial)
    }
}
