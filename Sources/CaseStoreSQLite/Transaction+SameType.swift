import CaseDomain
import CaseStore

extension ConnectionReading {
    func sameType(of caseID: CaseID) throws -> SameTypeComplaint? { try connection.sameType(of: caseID) }
    func sameTypes(after caseID: CaseID, limit: Int) throws -> [SameTypeComplaint] {
        try connection.sameTypes(after: caseID, limit: limit)
    }
    func sameTypeNeighbours(of complaint: SameTypeComplaint) throws -> (before: Int64?, after: Int64?) {
        try connection.sameTypeNeighbours(of: complaint)
    }
    func sameTypeSpan(_ key: SameTypeKey, stretch: Int64, person: String) throws -> SameTypeSpan? {
        try connection.sameTypeSpan(key, stretch: stretch, person: person)
    }
    func sameTypeSpans(_ key: SameTypeKey, stretch: Int64, lastFrom from: Int64, limit: Int) throws -> [SameTypeSpan] {
        try connection.sameTypeSpans(key, stretch: stretch, lastFrom: from, limit: limit)
    }
    func sameTypeSpans(_ key: SameTypeKey, stretch: Int64, firstBefore before: Int64, limit: Int) throws -> [SameTypeSpan] {
        try connection.sameTypeSpans(key, stretch: stretch, firstBefore: before, limit: limit)
    }
    func sameTypeCount(_ key: SameTypeKey, of caseID: CaseID) throws -> SameTypeCount? { try connection.sameTypeCount(key, of: caseID) }
    func sameTypeCounts(_ key: SameTypeKey, people: Int, from: Int64, before: Int64, limit: Int) throws -> [SameTypeCount] {
        try connection.sameTypeCounts(key, people: people, from: from, before: before, limit: limit)
    }
    func sameTypeLevel(_ key: SameTypeKey, above people: Int) throws -> Int? { try connection.sameTypeLevel(key, above: people) }
    func sameTypeUnsettled() throws -> SameTypeUnsettled? { try connection.sameTypeUnsettled() }
    func sameTypeUnsettled(_ key: SameTypeKey) throws -> SameTypeUnsettled? { try connection.sameTypeUnsettled(key) }
}

/// Whoever writes what hot spots keep: the writer's transaction, and the making anew of whole tables.
protocol ConnectionWriting: ConnectionReading, SameTypeWriting {
    /// Does what writes.
    func writing<Value>(_ write: () throws -> Value) throws -> Value
}

extension ConnectionWriting {
    func save(_ complaint: SameTypeComplaint) throws { try writing { try connection.save(complaint) } }
    func forgetSameType(of caseID: CaseID) throws { try writing { try connection.forgetSameType(of: caseID) } }
    func save(_ span: SameTypeSpan) throws { try writing { try connection.save(span) } }
    func forget(_ span: SameTypeSpan) throws { try writing { try connection.forget(span) } }
    func save(_ count: SameTypeCount) throws { try writing { try connection.save(count) } }
    func forgetSameTypeCounts(of caseID: CaseID) throws { try writing { try connection.forgetSameTypeCounts(of: caseID) } }
    func save(_ range: SameTypeUnsettled) throws { try writing { try connection.save(range) } }
    func forgetSameTypeUnsettled(_ key: SameTypeKey) throws { try writing { try connection.forgetSameTypeUnsettled(key) } }
    func forgetSameType(windowsOtherThan windows: [Int64], limit: Int) throws -> Bool {
        try writing { try connection.forgetSameType(windowsOtherThan: windows, limit: limit) }
    }
}
