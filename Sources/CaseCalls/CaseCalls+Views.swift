import AuditChain
import BusinessCalendar
import CaseDomain
import CaseService
import CaseStore
import WireMessages

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
            deadlines: state.clocks.map(deadline), masked: masked)
    }

    private func deadline(_ clock: Clock) -> Deadline {
        Deadline(
            name: clock.setting.name, startedAt: clock.setting.startedAt.milliseconds, dueAt: clock.setting.dueAt.milliseconds,
            state: clock.state.rawValue, provisional: clock.setting.provisional, clause: wire(clock.clause))
    }

    /// One entry of the history in words.
    func historyEntry(_ entry: LogEntry) throws -> HistoryEntry {
        let record = try StoredCase.record(entry)
        let words = EventWording(record.content.event)
        return HistoryEntry(
            version: entry.content.version, logSequence: entry.sequence, type: entry.content.type,
            happenedAt: record.happenedAt.milliseconds, recordedAt: record.recordedAt.milliseconds, staff: record.actor.staff.rawValue,
            role: record.actor.role.rawValue, unit: record.actor.unit.rawValue, clause: wire(record.content.clause),
            english: words.english.clipped, chinese: words.chinese.clipped, logHash: entry.hash.bytes)
    }

    /// What is owed, in words.
    func explanation(of state: Case) -> ExplainCaseReply {
        let explanation = Explanation(state, rules: service.settings.rules, now: service.settings.now())
        return ExplainCaseReply(
            caseNumber: state.number.description, phase: Vocabulary.wire(state.phase), next: explanation.next.map(obligation),
            beforeClosing: explanation.beforeClosing.map(obligation))
    }

    private func obligation(_ owed: Explanation.Obligation) -> Obligation {
        let words = DutyWording(owed.duty, deadline: owed.clock?.setting.name ?? "")
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
