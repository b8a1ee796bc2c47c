import AuditChain
import BusinessCalendar
import CaseDomain
import CaseRecord
import CaseService
import CaseStore
import ShouwenLimits
import WireMessages
import Wording

extension CaseCalls {
    /// A case as one person may see it.
    func view(_ state: Case, for actor: Actor) -> CaseView {
        let masked = !state.isHandled(by: actor)
        return CaseView(
            caseNumber: state.number.description, version: state.version, phase: Vocabulary.wire(state.phase),
            registration: state.registration.wire(masked: masked), recordedAt: state.recordedAt.milliseconds,
            closedAt: state.closedAt?.milliseconds ?? 0, ownerUnit: state.owner.unit.rawValue,
            ownerStaff: state.owner.staff?.rawValue ?? "",
            register: state.register, offeredUnit: state.offer?.unit.rawValue ?? "", offeredStaff: state.offer?.staff?.rawValue ?? "",
            deadlines: state.clocks.suffix(Limits.clocksShownMax).map { deadline($0, arithmetic: []) }, masked: masked,
            facts: state.facts.sorted { $0.key < $1.key }.prefix(64).map { Fact(name: $0.key, value: $0.value) },
            escalatedTo: state.escalatedTo?.rawValue ?? "", absorbed: Array(state.absorbed.suffix(1000)))
    }

    private func deadline(_ clock: Clock, arithmetic: [String]) -> Deadline {
        let setting = clock.setting
        return Deadline(
            name: setting.name, startedAt: setting.startedAt.milliseconds, dueAt: setting.dueAt.milliseconds, state: clock.state.rawValue,
            provisional: setting.provisional, clause: wire(clock.clause), startedBy: setting.start.rawValue, bookFrom: setting.basis.bookFrom,
            calendar: setting.basis.calendar,
            others: setting.basis.others.prefix(16).map { OtherLimit(clause: wire($0.clause), dueAt: $0.dueAt.milliseconds) },
            arithmetic: arithmetic)
    }

    /// A page of the history, ended before it outgrows a frame.
    func historyPage(_ state: Case, _ entries: [LogEntry], after version: Int64) throws -> GetHistoryReply {
        var page: [HistoryEntry] = []
        var bytes = 0
        for entry in entries where entry.content.version > version {
            let line = try historyEntry(entry)
            bytes += line.english.utf8.count + line.chinese.utf8.count + CaseCalls.historyEntryBytesMin
            guard page.isEmpty || (bytes < Limits.frameBytesMax / 2 && page.count < Limits.pageRowsMax) else {
                return GetHistoryReply(caseNumber: state.number.description, entries: page, more: true)
            }
            page.append(line)
        }
        return GetHistoryReply(caseNumber: state.number.description, entries: page)
    }

    /// What a line of the history takes beside its two texts, at the most usual: names, clause and hash.
    private static let historyEntryBytesMin = 1500

    /// One entry of the history in words.
    func historyEntry(_ entry: LogEntry) throws -> HistoryEntry {
        let record = try History.event(of: entry.chained)
        let words = record.content.event.story(titles)
        return HistoryEntry(
            version: entry.content.version, logSequence: entry.sequence, type: entry.content.type,
            happenedAt: record.happenedAt.milliseconds, recordedAt: record.recordedAt.milliseconds, staff: record.actor.staff.rawValue,
            role: record.actor.role.rawValue, unit: record.actor.unit.rawValue, clause: wire(record.content.clause),
            english: words.english.clipped, chinese: words.chinese.clipped, logHash: entry.hash.bytes)
    }

    /// What is owed, in words.
    ///
    /// - Parameter all: with the clocks that are over, and each with its arithmetic day by day.
    func explanation(of state: Case, all: Bool) -> ExplainCaseReply {
        let rules = service.settings.rules
        let explanation = Explanation(state, rules: rules, now: service.settings.now())
        let clocks = all ? state.clocks : state.clocks.filter(\.isOpen)
        return ExplainCaseReply(
            caseNumber: state.number.description, phase: Vocabulary.wire(state.phase), next: explanation.next.map(obligation),
            beforeClosing: explanation.beforeClosing.map(obligation),
            deadlines: clocks.suffix(Limits.clocksShownMax).map { clock in
                deadline(clock, arithmetic: all ? DeadlineWording.lines(clock, state, rules) : [])
            })
    }

    private func obligation(_ owed: Explanation.Obligation) -> Obligation {
        let words = owed.duty.story(owed.clock.map { titles.deadline($0.setting.name) })
        return Obligation(
            name: owed.duty == .meetDeadline ? owed.clock?.setting.name ?? "" : owed.duty.rawValue, unit: owed.unit.rawValue,
            staff: owed.staff?.rawValue ?? "", dueAt: owed.clock?.setting.dueAt.milliseconds ?? 0, overdue: owed.isOverdue,
            clause: wire(owed.clause), english: words.english, chinese: words.chinese)
    }
}

extension String {
    /// The text within what a history line may hold.
    var clipped: String {
        guard utf8.count > 4000 else { return self }
        return String(decoding: Array(utf8.prefix(3990)), as: UTF8.self).trimmedReplacement + "…"
    }

    /// Without the mark that stands for half a character at the cut.
    private var trimmedReplacement: String {
        hasSuffix("\u{FFFD}") ? String(dropLast()) : self
    }
}
