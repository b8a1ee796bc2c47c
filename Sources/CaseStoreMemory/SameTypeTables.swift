import BusinessCalendar
import CaseDomain
import CaseStore

/// What hot spots keep, as one value. Every question walks a whole table.
struct SameTypeTables: Sendable {
    fileprivate struct SpanKey: Hashable {
        let window: Int64
        let type: ByteKey
        let stretch: Int64
        let person: ByteKey
    }

    fileprivate struct CountKey: Hashable {
        let window: Int64
        let caseID: CaseID
    }

    fileprivate struct Key: Hashable {
        let window: Int64
        let type: ByteKey
    }

    fileprivate var complaints: [CaseID: SameTypeComplaint] = [:]
    fileprivate var spans: [SpanKey: SameTypeSpan] = [:]
    fileprivate var counts: [CountKey: SameTypeCount] = [:]
    fileprivate var unsettled: [Key: SameTypeUnsettled] = [:]

    fileprivate func spans(_ key: SameTypeKey, _ stretch: Int64) -> [SameTypeSpan] {
        let type = ByteKey(key.type)
        return spans.filter { $0.key.window == key.window && $0.key.type == type && $0.key.stretch == stretch }.map(\.value)
    }

    fileprivate func counts(_ key: SameTypeKey) -> [SameTypeCount] {
        let type = ByteKey(key.type)
        return counts.values.filter { $0.key.window == key.window && ByteKey($0.key.type) == type }
    }

    /// Takes away rows of other windows than these; whether `limit` of them were there.
    fileprivate static func forget<Key, Row>(
        _ rows: inout [Key: Row], limit: Int, where isOther: (Row) -> Bool
    ) -> Bool {
        let others = rows.filter { isOther($0.value) }.prefix(max(0, limit))
        for (key, _) in others { rows[key] = nil }
        return others.count >= limit
    }
}

extension SameTypeSpan {
    fileprivate var place: SameTypeTables.SpanKey {
        SameTypeTables.SpanKey(window: key.window, type: ByteKey(key.type), stretch: stretch, person: ByteKey(person))
    }
}

extension SameTypeKey {
    fileprivate var place: SameTypeTables.Key { SameTypeTables.Key(window: window, type: ByteKey(type)) }
}

extension StoredState {
    func sameType(of caseID: CaseID) -> SameTypeComplaint? { sameType.complaints[caseID] }

    func sameTypes(after caseID: CaseID, limit: Int) -> [SameTypeComplaint] {
        Array(sameType.complaints.values.filter { $0.caseID > caseID }.sorted { $0.caseID < $1.caseID }.prefix(max(0, limit)))
    }

    func sameTypeNeighbours(of complaint: SameTypeComplaint) -> (before: Int64?, after: Int64?) {
        func place(_ complaint: SameTypeComplaint) -> (Int64, CaseID) { (complaint.receivedAt.milliseconds, complaint.caseID) }
        let (type, person) = (ByteKey(complaint.type), ByteKey(complaint.person))
        let alike = sameType.complaints.values.filter { ByteKey($0.type) == type && ByteKey($0.person) == person }
        let before = alike.filter { place($0) < place(complaint) }.map(\.receivedAt.milliseconds).max()
        let after = alike.filter { place($0) > place(complaint) }.map(\.receivedAt.milliseconds).min()
        return (before, after)
    }

    func sameTypeSpan(_ key: SameTypeKey, stretch: Int64, person: String) -> SameTypeSpan? {
        sameType.spans[SameTypeSpan(key: key, stretch: stretch, person: person, first: 0, last: 0).place]
    }

    func sameTypeSpans(_ key: SameTypeKey, stretch: Int64, lastFrom from: Int64, limit: Int) -> [SameTypeSpan] {
        let found = sameType.spans(key, stretch).filter { $0.last >= from }
        return Array(found.sorted { ($0.last, ByteKey($0.person)) > ($1.last, ByteKey($1.person)) }.prefix(max(0, limit)))
    }

    func sameTypeSpans(_ key: SameTypeKey, stretch: Int64, firstBefore before: Int64, limit: Int) -> [SameTypeSpan] {
        let found = sameType.spans(key, stretch).filter { $0.first < before }
        return Array(found.sorted { ($0.first, ByteKey($0.person)) < ($1.first, ByteKey($1.person)) }.prefix(max(0, limit)))
    }

    func sameTypeCount(_ key: SameTypeKey, of caseID: CaseID) -> SameTypeCount? {
        sameType.counts(key).first { $0.caseID == caseID }
    }

    func sameTypeCounts(_ key: SameTypeKey, people: Int, from: Int64, before: Int64, limit: Int) -> [SameTypeCount] {
        let found = sameType.counts(key).filter { $0.people == people && from <= $0.receivedAt && $0.receivedAt < before }
        return Array(found.sorted { ($0.receivedAt, $0.caseID) < ($1.receivedAt, $1.caseID) }.prefix(max(0, limit)))
    }

    func sameTypeLevel(_ key: SameTypeKey, above people: Int) -> Int? {
        sameType.counts(key).map(\.people).filter { $0 > people }.min()
    }

    func sameTypeUnsettled() -> SameTypeUnsettled? {
        sameType.unsettled.min { ($0.key.window, $0.key.type) < ($1.key.window, $1.key.type) }?.value
    }

    func sameTypeUnsettled(_ key: SameTypeKey) -> SameTypeUnsettled? { sameType.unsettled[key.place] }
}

extension MemoryTransaction {
    func sameType(of caseID: CaseID) -> SameTypeComplaint? { state.sameType(of: caseID) }
    func sameTypes(after caseID: CaseID, limit: Int) -> [SameTypeComplaint] { state.sameTypes(after: caseID, limit: limit) }
    func sameTypeNeighbours(of complaint: SameTypeComplaint) -> (before: Int64?, after: Int64?) {
        state.sameTypeNeighbours(of: complaint)
    }
    func sameTypeSpan(_ key: SameTypeKey, stretch: Int64, person: String) -> SameTypeSpan? {
        state.sameTypeSpan(key, stretch: stretch, person: person)
    }
    func sameTypeSpans(_ key: SameTypeKey, stretch: Int64, lastFrom from: Int64, limit: Int) -> [SameTypeSpan] {
        state.sameTypeSpans(key, stretch: stretch, lastFrom: from, limit: limit)
    }
    func sameTypeSpans(_ key: SameTypeKey, stretch: Int64, firstBefore before: Int64, limit: Int) -> [SameTypeSpan] {
        state.sameTypeSpans(key, stretch: stretch, firstBefore: before, limit: limit)
    }
    func sameTypeCount(_ key: SameTypeKey, of caseID: CaseID) -> SameTypeCount? { state.sameTypeCount(key, of: caseID) }
    func sameTypeCounts(_ key: SameTypeKey, people: Int, from: Int64, before: Int64, limit: Int) -> [SameTypeCount] {
        state.sameTypeCounts(key, people: people, from: from, before: before, limit: limit)
    }
    func sameTypeLevel(_ key: SameTypeKey, above people: Int) -> Int? { state.sameTypeLevel(key, above: people) }
    func sameTypeUnsettled() -> SameTypeUnsettled? { state.sameTypeUnsettled() }
    func sameTypeUnsettled(_ key: SameTypeKey) -> SameTypeUnsettled? { state.sameTypeUnsettled(key) }

    func save(_ complaint: SameTypeComplaint) {
        if state.sameType.complaints[complaint.caseID] == nil { state.sameType.complaints[complaint.caseID] = complaint }
    }
    func forgetSameType(of caseID: CaseID) {
        state.sameType.complaints[caseID] = nil
        forgetSameTypeCounts(of: caseID)
    }
    func save(_ span: SameTypeSpan) { state.sameType.spans[span.place] = span }
    func forget(_ span: SameTypeSpan) { state.sameType.spans[span.place] = nil }
    func save(_ count: SameTypeCount) {
        // What a case is about and when it was received does not change; only what it was told does.
        state.sameType.counts[.init(window: count.key.window, caseID: count.caseID), default: count].people = count.people
    }
    func forgetSameTypeCounts(of caseID: CaseID) { state.sameType.counts = state.sameType.counts.filter { $0.key.caseID != caseID } }
    func save(_ range: SameTypeUnsettled) { state.sameType.unsettled[range.key.place] = range }
    func forgetSameTypeUnsettled(_ key: SameTypeKey) { state.sameType.unsettled[key.place] = nil }
    func forgetSameType(windowsOtherThan windows: [Int64], limit: Int) -> Bool {
        let spans = SameTypeTables.forget(&state.sameType.spans, limit: limit) { !windows.contains($0.key.window) }
        let counts = SameTypeTables.forget(&state.sameType.counts, limit: limit) { !windows.contains($0.key.window) }
        let ranges = SameTypeTables.forget(&state.sameType.unsettled, limit: limit) { !windows.contains($0.key.window) }
        return spans || counts || ranges
    }
}
