import AuditChain
import BusinessCalendar
import CaseDomain
import CaseService
import CaseStore
import RPC
import ShouwenLimits
import WireMessages

extension CaseCalls {
    /// One page of a list. What somebody is kept from stands in no list of theirs: such a page is shorter, and leads on all the same.
    func page(_ request: ListCasesRequest, _ actor: Actor, _ snapshot: any ReadSnapshot) throws -> ListCasesReply {
        let limit = request.limit == 0 ? Limits.listRowsDefault : Int(request.limit)
        let page = try snapshot.list(try filter(request, actor), limit: limit)
        let titles = titles
        let rows = page.rows.filter { !$0.recused.contains(actor.staff) }
        return ListCasesReply(cases: rows.map { line($0, titles) }, next: page.next.map(place) ?? "")
    }

    /// Where the next page begins: `ID`, or in a list by due time `MILLISECONDS:ID`.
    private func place(of next: CaseFilter) -> String {
        if let place = next.dueAfter { return "\(place.due.milliseconds):\(place.id.rawValue)" }
        return next.before.map { "\($0.rawValue)" } ?? ""
    }

    private func filter(_ request: ListCasesRequest, _ actor: Actor) throws -> CaseFilter {
        var filter = CaseFilter()
        filter.ownerUnit = try listedUnit(request.ownerUnit, actor)
        filter.ownerStaff = request.ownerStaff.isEmpty ? nil : StaffID(rawValue: request.ownerStaff)
        filter.phase = request.phase == .unspecified ? nil : try Vocabulary.domain(request.phase, "phase")
        filter.kind = request.kind == .unspecified ? nil : try Vocabulary.domain(request.kind, "kind")
        filter.receivedFrom = Timestamp(wire: request.receivedFrom)
        filter.receivedBefore = Timestamp(wire: request.receivedBefore)
        filter.dueBy = Timestamp(wire: request.dueBy)
        guard !request.after.isEmpty else { return filter }
        let parts = request.after.split(separator: ":", omittingEmptySubsequences: false).map { Int64($0) }
        switch (parts.count, filter.dueBy) {
        case (1, nil):
            if let id = parts[0], id > 0 {
                filter.before = CaseID(rawValue: id)
                return filter
            }
        case (2, .some):
            if let due = parts[0], let id = parts[1], id > 0 {
                filter.dueAfter = DuePlace(due: Timestamp(milliseconds: due), id: CaseID(rawValue: id))
                return filter
            }
        default: break
        }
        throw Status(
            .invalidArgument, en: "after: \(request.after) is not the `next` of a page of this list; send what the page before gave",
            zh: "after：「\(request.after)」不是本列表任何一页给出的 `next`；请原样填写上一页给出的值")
    }

    /// The unit whose cases are listed; nil for all. Who stands above every unit lists them all, who stands above some lists those one
    /// unit at a time, everybody else their own.
    private func listedUnit(_ asked: String, _ actor: Actor) throws(Rejection) -> UnitID? {
        let settings = service.settings
        let unit = asked.isEmpty ? nil : UnitID(rawValue: asked)
        guard !actor.seesAll(settings.units, root: settings.organisation.root) else { return unit }
        guard let unit, unit != actor.unit else { return actor.unit }
        guard actor.sees(casesOf: unit, settings.units) else { throw Rejection(.notConcerned, under: CoreClause.oversight.reference) }
        return unit
    }

    private func line(_ row: CaseRow, _ titles: Titles) -> CaseLine {
        CaseLine(
            caseNumber: row.number.description, kind: Vocabulary.wire(row.kind), channel: Vocabulary.wire(row.channel),
            phase: Vocabulary.wire(row.phase), ownerUnit: row.ownerUnit.rawValue, ownerStaff: row.ownerStaff?.rawValue ?? "",
            receivedAt: row.receivedAt.milliseconds, recordedAt: row.recordedAt.milliseconds, nextDue: row.nextDue?.milliseconds ?? 0,
            product: row.product, issue: row.issue,
            reference: row.reference.map { WireMessages.ExternalReference(source: $0.source, id: $0.id) },
            ownerUnitTitle: Title(titles.unit(row.ownerUnit)))
    }

    /// The totals.
    public func counts(_ snapshot: any ReadSnapshot) throws -> CountCasesReply {
        let counts = try snapshot.counts()
        let phases = counts.byPhase.sorted { $0.key.rawValue < $1.key.rawValue }
        return CountCasesReply(
            cases: counts.cases, events: counts.events,
            phases: phases.map { PhaseCount(phase: Vocabulary.wire($0.key), cases: $0.value) },
            tallies: counts.tallies.sorted { $0.key < $1.key }.prefix(4096).map {
                Tally(name: $0.key, count: $0.value, title: Title(titles.tally($0.key)))
            })
    }

    /// A page of the log, ended before it outgrows a frame.
    public func log(_ request: ReadLogRequest, _ snapshot: any ReadSnapshot) throws -> ReadLogReply {
        let limit = request.limit == 0 ? Limits.pageRowsMax : Int(request.limit)
        var entries: [SealedEntry] = []
        var bytes = 0
        reading: while entries.count < limit {
            let after = entries.last?.sequence ?? request.afterSequence
            let part = try snapshot.log(after: after, limit: min(limit - entries.count, Limits.eventsPerReadMax))
            for entry in part {
                bytes += entry.content.payload.count + CaseCalls.sealedEntryBytesMin
                guard entries.isEmpty || bytes < Limits.frameBytesMax / 2 else { break reading }
                entries.append(SealedEntry(entry))
            }
            if part.count < Limits.eventsPerReadMax { break }
        }
        let head = try snapshot.head()
        return ReadLogReply(entries: entries, headSequence: head.sequence, headHash: head.hash.bytes, logId: try snapshot.logID().rawValue)
    }

    /// What an entry takes on the wire beside its payload, at the most: three names of 64 bytes, the type, the hash, the numbers.
    private static let sealedEntryBytesMin = 400
}

extension SealedEntry {
    init(_ entry: LogEntry) {
        let content = entry.content
        self.init(
            sequence: entry.sequence, caseId: content.caseID.rawValue, version: content.version, type: content.type,
            staff: content.actor.staff.rawValue, role: content.actor.role.rawValue, unit: content.actor.unit.rawValue,
            happenedAt: content.happenedAt.milliseconds, recordedAt: content.recordedAt.milliseconds, payload: content.payload,
            hash: entry.hash.bytes)
    }
}
