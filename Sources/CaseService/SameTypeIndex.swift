import BusinessCalendar
import CaseDomain
import CaseStore
import ShouwenLimits

/// The count of different people who complained of one type, within windows of one length, kept up as complaints come and go.
///
/// A case counts the fullest window that contains its receipt, whichever came in first and in whatever order they were typed in.
///
/// What a complaint changes is a range of windows: those in which its person was not, or no longer is (`gained`). For them the profile
/// of people is read, and the cases are looked up by what they were told last, so that none is met that needs no telling. A complaint
/// costs a few look-ups for each person that the rule asks for at the most, however many complaints lie in its window; see
/// `PeopleProfile`. What must be told to more cases than one change may tell is kept as a range that is not settled.
///
/// What holds after each call: an open case was told the number that is right, or was received in the range that is not settled.
struct SameTypeIndex {
    /// Cases that may have to be told: received in `from ..< before`, told one of `told` people, where `people` would be right.
    struct Change: Equatable {
        let from: Int64
        let before: Int64
        let people: Int
        let told: [Int]
    }

    let key: SameTypeKey
    /// Where counting ends: more people change nothing.
    let most: Int

    // MARK: Complaints that come and go

    /// A complaint that was just kept comes to count.
    ///
    /// - Returns: how many people its own case counts, and who else may have to be told.
    func join(_ complaint: SameTypeComplaint, in tables: any SameTypeWriting) throws -> (own: Int, changes: [Change]) {
        let moment = complaint.receivedAt.milliseconds
        let gained = gained(by: moment, try tables.sameTypeNeighbours(of: complaint))
        let stretch = stretch(of: moment)
        var span =
            try tables.sameTypeSpan(key, stretch: stretch, person: complaint.person)
            ?? SameTypeSpan(key: key, stretch: stretch, person: complaint.person, first: moment, last: moment)
        (span.first, span.last) = (min(span.first, moment), max(span.last, moment))
        try tables.save(span)
        let profile = try profile(moment - key.window + 1, moment + 1, in: tables)
        let own = profile.pieces.map(\.people).max() ?? 0
        guard let gained else { return (own, []) }
        let changes = profile.pieces.compactMap { piece -> Change? in
            let (from, before) = (max(piece.from, gained.lowerBound), min(piece.before, gained.upperBound))
            // One person more: who counts these people now counted one less. Nobody counts none.
            guard from < before, piece.people > 1 else { return nil }
            return Change(from: from, before: before - 1 + key.window, people: piece.people, told: [piece.people - 1])
        }
        return (own, changes)
    }

    /// A complaint that is kept no longer counts.
    ///
    /// - Returns: who may have to be told.
    func leave(_ complaint: SameTypeComplaint, in tables: any SameTypeWriting) throws -> [Change] {
        let moment = complaint.receivedAt.milliseconds
        let neighbours = try tables.sameTypeNeighbours(of: complaint)
        let stretch = stretch(of: moment)
        guard var span = try tables.sameTypeSpan(key, stretch: stretch, person: complaint.person) else { return [] }
        let before = neighbours.before.flatMap { self.stretch(of: $0) == stretch ? $0 : nil }
        let after = neighbours.after.flatMap { self.stretch(of: $0) == stretch ? $0 : nil }
        if before == nil, after == nil {
            try tables.forget(span)
        } else {
            if before == nil { span.first = after ?? span.first }
            if after == nil { span.last = before ?? span.last }
            try tables.save(span)
        }
        guard let lost = gained(by: moment, neighbours) else { return [] }
        // One person less: who counts these people now may have counted one more.
        return try fullest(lost.lowerBound, lost.upperBound - 1 + key.window, in: tables).map {
            Change(from: $0.from, before: $0.before, people: $0.people, told: [$0.people + 1])
        }
    }

    /// How many people a case received at `moment` counts.
    func people(around moment: Timestamp, in tables: any SameTypeReading) throws -> Int {
        let moment = moment.milliseconds
        return try profile(moment - key.window + 1, moment + 1, in: tables).pieces.map(\.people).max() ?? 0
    }

    /// Whatever is not right among the cases received in `from ..< before`, at most two windows' length.
    func changes(_ from: Int64, _ before: Int64, in tables: any SameTypeReading) throws -> [Change] {
        let levels = try levels(in: tables)
        return try fullest(from, before, in: tables).map { piece in
            Change(from: piece.from, before: piece.before, people: piece.people, told: levels.filter { $0 != piece.people })
        }
    }

    /// The receipt of the first open case at `moment` or later; nil: there is none.
    func nextReceipt(_ moment: Int64, in tables: any SameTypeReading) throws -> Int64? {
        try levels(in: tables).compactMap { level in
            try tables.sameTypeCounts(key, people: level, from: moment, before: .max, limit: 1).first?.receivedAt
        }.min()
    }

    /// The numbers that open cases were told: as many as the rule's, or a former rule's, people.
    private func levels(in tables: any SameTypeReading) throws -> [Int] {
        var levels: [Int] = []
        while let next = try tables.sameTypeLevel(key, above: levels.last ?? .min) { levels.append(next) }
        return levels
    }

    // MARK: Windows

    /// Where the windows begin that a complaint at `moment` adds its person to, or takes it from; nil: the person is in all of them
    /// by the complaint before or after it.
    private func gained(by moment: Int64, _ neighbours: (before: Int64?, after: Int64?)) -> Range<Int64>? {
        let from = max(neighbours.before.map { $0 + 1 } ?? .min, moment - key.window + 1)
        let before = min(moment, neighbours.after.map { $0 - key.window } ?? .max) + 1
        return from < before ? from..<before : nil
    }

    private func fullest(_ from: Int64, _ before: Int64, in tables: any SameTypeReading) throws -> [PeopleProfile.Piece] {
        try profile(from - key.window + 1, before, in: tables).fullest(from: from, before: before, window: key.window, most: most)
    }

    /// The people in the windows that begin in `from ..< before`.
    private func profile(_ from: Int64, _ before: Int64, in tables: any SameTypeReading) throws -> PeopleProfile {
        var profile = PeopleProfile()
        var from = from
        while from < before {
            let stretch = stretch(of: from)
            let end = min(before, (stretch + 1) * key.window)
            let leaving = try tables.sameTypeSpans(key, stretch: stretch, lastFrom: from, limit: most)
            let entering = try tables.sameTypeSpans(key, stretch: stretch + 1, firstBefore: end - 1 + key.window, limit: most)
            profile.add(
                from: from, before: end, leaving: leaving.map { PeopleProfile.Person(name: $0.person, moment: $0.last) },
                entering: entering.map { PeopleProfile.Person(name: $0.person, moment: $0.first) }, window: key.window, most: most)
            from = end
        }
        return profile
    }

    func stretch(of moment: Int64) -> Int64 {
        let (quotient, remainder) = moment.quotientAndRemainder(dividingBy: key.window)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
