import CaseDomain

/// What hot spots read. Each call costs a look-up in an index and the rows it returns, whatever else is kept.
public protocol SameTypeReading {
    /// What was saved of that case for hot spots; nil if nothing was.
    func sameType(of caseID: CaseID) throws -> SameTypeComplaint?
    /// Complaints of cases with an id above `caseID`, in order of id, at most `limit`.
    func sameTypes(after caseID: CaseID, limit: Int) throws -> [SameTypeComplaint]
    /// When the same person's complaints of the same type before and after this one were received, in milliseconds since 1970, those
    /// of one moment in order of id; nil where there is none.
    func sameTypeNeighbours(of complaint: SameTypeComplaint) throws -> (before: Int64?, after: Int64?)
    /// Somebody's complaints in one stretch; nil if there are none.
    func sameTypeSpan(_ key: SameTypeKey, stretch: Int64, person: String) throws -> SameTypeSpan?
    /// People of a stretch whose last complaint was received at `from` or later, the latest first (then by person), at most `limit`.
    func sameTypeSpans(_ key: SameTypeKey, stretch: Int64, lastFrom from: Int64, limit: Int) throws -> [SameTypeSpan]
    /// People of a stretch whose first complaint was received before `before`, the earliest first (then by person), at most `limit`.
    func sameTypeSpans(_ key: SameTypeKey, stretch: Int64, firstBefore before: Int64, limit: Int) throws -> [SameTypeSpan]
    /// What the case was told; nil if it is not counted open.
    func sameTypeCount(_ key: SameTypeKey, of caseID: CaseID) throws -> SameTypeCount?
    /// Open cases that were told of `people` and received in `from ..< before`, in the order of receipt (then by id), at most `limit`.
    func sameTypeCounts(_ key: SameTypeKey, people: Int, from: Int64, before: Int64, limit: Int) throws -> [SameTypeCount]
    /// The least number above `people` that an open case was told; nil: none was.
    func sameTypeLevel(_ key: SameTypeKey, above people: Int) throws -> Int?
    /// The range of some key that is not settled; nil when all is.
    func sameTypeUnsettled() throws -> SameTypeUnsettled?
    /// The range of that key that is not settled.
    func sameTypeUnsettled(_ key: SameTypeKey) throws -> SameTypeUnsettled?
}

/// What hot spots write.
public protocol SameTypeWriting: SameTypeReading {
    /// Keeps a complaint; does nothing where its case has one.
    func save(_ complaint: SameTypeComplaint) throws
    /// Takes a case out of the hot spots: its complaint, and what it was told.
    func forgetSameType(of caseID: CaseID) throws
    /// Keeps somebody's complaints in a stretch in place of what was kept.
    func save(_ span: SameTypeSpan) throws
    /// Somebody has no complaint in the stretch any more.
    func forget(_ span: SameTypeSpan) throws
    /// Keeps what a case was told in place of what was kept.
    func save(_ count: SameTypeCount) throws
    /// The case is told nothing any more: it is over.
    func forgetSameTypeCounts(of caseID: CaseID) throws
    /// Keeps the range of its key in place of what was kept.
    func save(_ range: SameTypeUnsettled) throws
    /// All cases of that key were told what is right.
    func forgetSameTypeUnsettled(_ key: SameTypeKey) throws
    /// Takes away what was kept for other windows than these, at most `limit` rows of each kind.
    ///
    /// - Returns: whether more may be left.
    func forgetSameType(windowsOtherThan windows: [Int64], limit: Int) throws -> Bool
}
