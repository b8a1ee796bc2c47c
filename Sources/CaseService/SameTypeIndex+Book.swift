import AuditChain
import BusinessCalendar
import CaseDomain
import CaseStore

// What is counted, for whoever keeps the tables and whoever holds them against the log: a case's complaint, the counts of a book, and
// what one complaint brings into the tables.

extension Case {
    /// What hot spots keep of it; nil where it does not count. The person is a hash of what tells the customer from others; somebody who
    /// gave nothing counts as a person of their own.
    func sameTypeComplaint(_ id: CaseID) -> SameTypeComplaint? {
        guard countsForItsType, let type = matterType else { return nil }
        return SameTypeComplaint(
            caseID: id, type: type, receivedAt: registration.receivedAt,
            person: Digest(hashing: Array((customerKey ?? "case \(id.rawValue)").utf8)).hexadecimal)
    }
}

extension RuleBook {
    /// The count of each rule of the book for a type.
    func sameTypeIndexes(_ type: String) -> [(rule: HotSpotRule, index: SameTypeIndex)] {
        hotSpots.map { rule in
            let key = SameTypeKey(window: rule.windowMilliseconds, type: type)
            return (rule, SameTypeIndex(key: key, most: peopleMax(of: rule)))
        }
    }

    /// What tables of hot spots are made for: each window with its number of people; empty where there are no hot spots.
    var hotSpotsCounted: String {
        hotSpots.map { "\($0.fact.name) \($0.windowMilliseconds):\(peopleMax(of: $0))" }.joined(separator: ",")
    }

    /// Puts a kept complaint into the tables of the book's windows, and what its case was told, as the case's facts have it. Who else may
    /// have to be told is for the caller to find. Does nothing that was done before.
    ///
    /// - Parameter state: the case, where it is told of its type; nil where it is not.
    func countAnew(_ complaint: SameTypeComplaint, _ state: Case?, in tables: any SameTypeWriting) throws {
        for (rule, index) in sameTypeIndexes(complaint.type) {
            _ = try index.join(complaint, in: tables)
            if let state { try tables.save(index.count(complaint, state.facts[rule.fact])) }
        }
    }
}

extension SameTypeIndex {
    /// What the complaint's own case was told.
    func count(_ complaint: SameTypeComplaint, _ people: Int) -> SameTypeCount {
        SameTypeCount(key: key, caseID: complaint.caseID, receivedAt: complaint.receivedAt.milliseconds, people: people)
    }

    /// Cases received in the range may have to be told.
    func unsettle(_ range: Range<Int64>, in tables: any SameTypeWriting) throws {
        let known = try tables.sameTypeUnsettled(key)
        try tables.save(
            SameTypeUnsettled(
                key: key, from: min(known?.from ?? .max, range.lowerBound), before: max(known?.before ?? .min, range.upperBound)))
    }

    /// What the complaints that are kept make of one person's stretch; nil where there is none in it, or no such stretch. Costs two
    /// look-ups.
    func span(_ stretch: Int64, of person: String, in tables: any SameTypeReading) throws -> SameTypeSpan? {
        let (begin, isBeyond) = stretch.multipliedReportingOverflow(by: key.window)
        let (end, isEndBeyond) = begin.addingReportingOverflow(key.window)
        guard !isBeyond, !isEndBeyond else { return nil }
        func neighbours(_ moment: Int64) throws -> (before: Int64?, after: Int64?) {
            // No case has so low an id: it stands before all of that moment.
            try tables.sameTypeNeighbours(
                of: SameTypeComplaint(
                    caseID: CaseID(rawValue: .min), type: key.type, receivedAt: Timestamp(milliseconds: moment), person: person))
        }
        guard let first = try neighbours(begin).after, let last = try neighbours(end).before, first < end, last >= begin else { return nil }
        return SameTypeSpan(key: key, stretch: stretch, person: person, first: first, last: last)
    }
}
