import BusinessCalendar
import CaseDomain
import CaseStore
import ShouwenLimits

/// Watches for many people complaining of one thing: when a complaint comes to count or no longer does, every case whose count changes
/// is told, once, by an event of its own.
///
/// Counts go by the time of receipt, so complaints typed in late count where they belong, and by the person, so that one who
/// complains three times counts once. One change tells `Limits.sameTypeToldAtOnceMax` other cases at the most; the rest follow with the
/// rounds of the clocks (`HotSpotWork`). Costs nothing under a rule book without hot spots, and see `SameTypeIndex`.
struct HotSpots {
    private let settings: CaseService.Settings
    /// The rules of the decision that changes them.
    private let rules: InstitutionRules
    private let cases: WorkingCases
    private let now: Timestamp

    init(_ settings: CaseService.Settings, _ rules: InstitutionRules, _ cases: WorkingCases, now: Timestamp) {
        self.cases = cases
        self.settings = settings
        self.rules = rules
        self.now = now
    }

    /// What a new complaint brings about.
    struct Joined {
        /// What its own case is to be told, beyond that it counts itself.
        fileprivate var own: [SystemTask] = []
        /// Who else may have to be told.
        fileprivate var others: [(SameTypeIndex, [SameTypeIndex.Change])] = []
    }

    /// A case is about to be recorded as `events` begin it: it comes to count, and what it is to be told comes behind them.
    func join(_ events: inout [GroundedEvent], id: CaseID, _ context: DecisionContext) throws -> Joined {
        guard !rules.book.hotSpots.isEmpty, let begun = Case(events, in: context) else { return Joined() }
        let joined = try join(begun, id: id)
        for task in joined.own { events += try Case(events, in: context)?.carryOut(task, in: systemContext) ?? [] }
        return joined
    }

    private func join(_ state: Case, id: CaseID) throws -> Joined {
        var joined = Joined()
        guard !rules.book.hotSpots.isEmpty, let complaint = state.sameTypeComplaint(id) else { return joined }
        try cases.transaction.save(complaint)
        for (rule, index) in indexes(complaint.type) {
            let (own, changes) = try index.join(complaint, in: cases.transaction)
            joined.others.append((index, changes))
            guard state.isToldOfItsType else { continue }
            try cases.transaction.save(index.count(complaint, own))
            if own != state.facts[rule.fact] { joined.own.append(.countSameType(rule.fact, own)) }
        }
        return joined
    }

    /// Tells the other cases, once the case itself is recorded.
    func tellOthers(_ joined: Joined) throws {
        for (index, changes) in joined.others { try tell(changes, index) }
    }

    /// A step was recorded: whoever was merged no longer counts, whoever was taken up again does, and what is over is told no more.
    func follow(_ state: Case, from before: Case, id: CaseID) throws {
        if before.countsForItsType, !state.countsForItsType { return try leave(id) }
        if !before.countsForItsType, state.countsForItsType { return try enter(state, id: id) }
        if before.isToldOfItsType, !state.isToldOfItsType { return try cases.transaction.forgetSameTypeCounts(of: id) }
        if !before.isToldOfItsType, state.isToldOfItsType { try enter(state, id: id) }
    }

    /// Whatever the case's place was: now it counts, and is told what is right. Does nothing for one that does not count.
    func enter(_ state: Case, id: CaseID) throws {
        let joined = try join(state, id: id)
        for task in joined.own { try tell(id, task) }
        try tellOthers(joined)
    }

    private func leave(_ id: CaseID) throws {
        guard let complaint = try cases.transaction.sameType(of: id) else { return }
        try cases.transaction.forgetSameTypeCounts(of: id)
        for (_, index) in indexes(complaint.type) {
            try tell(try index.leave(complaint, in: cases.transaction), index)
        }
        try cases.transaction.forgetSameType(of: id)
    }

    // MARK: Telling

    /// Tells as many cases as one change may; what is left over is not settled.
    private func tell(_ changes: [SameTypeIndex.Change], _ index: SameTypeIndex) throws {
        let told = try tell(changes, index, most: Limits.sameTypeToldAtOnceMax)
        guard told > Limits.sameTypeToldAtOnceMax, let from = changes.map(\.from).min(), let before = changes.map(\.before).max() else {
            return
        }
        try index.unsettle(from..<before, in: cases.transaction)
    }

    /// Tells cases what is right for them, each as an event of its own.
    ///
    /// - Returns: how many had to be told; more than `most` where some were left out.
    func tell(_ changes: [SameTypeIndex.Change], _ index: SameTypeIndex, most: Int) throws -> Int {
        guard let rule = rule(of: index) else { return 0 }
        var told = 0
        for change in changes {
            for level in change.told {
                let rest = most - told
                let found = try cases.transaction.sameTypeCounts(
                    index.key, people: level, from: change.from, before: change.before, limit: rest + 1)
                for var count in found.prefix(rest) {
                    count.people = change.people
                    try cases.transaction.save(count)
                    try tell(count.caseID, .countSameType(rule.fact, change.people))
                }
                told += found.count
                if told > most { return told }
            }
        }
        return told
    }

    private func tell(_ id: CaseID, _ task: SystemTask) throws {
        let state = try cases.state(of: id)
        let context = systemContext
        let events = try state.carryOut(task, in: context)
        guard !events.isEmpty else { return }
        _ = try cases.append(events, to: state, id: id, context)
    }

    /// The case as it is now.
    func state(of id: CaseID) throws -> Case { try cases.state(of: id) }

    // MARK: What is counted

    /// The circumstances in which the server itself counts.
    private var systemContext: DecisionContext {
        DecisionContext(actor: settings.systemActor, happenedAt: now, now: now, units: settings.units, rules: rules)
    }

    /// The count of each rule of the book for a type.
    func indexes(_ type: String) -> [(rule: HotSpotRule, index: SameTypeIndex)] { rules.book.sameTypeIndexes(type) }

    private func rule(of index: SameTypeIndex) -> HotSpotRule? {
        rules.book.hotSpots.first { $0.windowMilliseconds == index.key.window }
    }
}
