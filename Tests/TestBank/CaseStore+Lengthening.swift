import CaseDomain
import CaseRecord
import CaseStore
import CaseStoreFixtures

extension CaseStore {
    /// Lengthens a case to that version with steps that `actor` recorded, straight in the store.
    package func lengthen(_ number: CaseNumber, to version: Int64, by actor: Actor = Bank.teller, text: String = "called, nobody there")
        throws
    {
        try write { transaction in
            guard let id = try transaction.caseID(number: number), var row = try transaction.row(of: id) else { return }
            let event = GroundedEvent(RecordStep(step: .confirmReceipt, text: text), under: CoreClause.audit.reference)
            let payload = EventCoding.encode(event)
            let moment = row.recordedAt
            _ = try transaction.append(
                (row.version + 1...version).map {
                    UnsealedEntry(
                        caseID: id, version: $0, type: RecordStep.eventName.rawValue, actor: actor, happenedAt: moment, recordedAt: moment,
                        payload: payload)
                })
            row.version = version
            try transaction.save(row)
        }
    }
}
