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
    /// A page of the history, ended before it outgrows a frame; masked for whoever does not handle the case. Costs the page, however long
    /// the history is.
    func historyPage(_ present: PresentCase, after version: Int64, for actor: Actor, _ snapshot: any ReadSnapshot) throws -> GetHistoryReply
    {
        let customer = present.state.isHandled(by: actor) ? nil : present.state.registration.complainant
        var page: [HistoryEntry] = []
        var bytes = 0
        var last = version
        while true {
            let entries = try snapshot.events(of: present.id, after: last, limit: Limits.eventsPerReadMax)
            for entry in entries {
                let line = try historyEntry(entry, hiding: customer)
                bytes += line.english.utf8.count + line.chinese.utf8.count + CaseCalls.historyEntryBytesMin
                guard page.isEmpty || (bytes < Limits.frameBytesMax / 2 && page.count < Limits.pageRowsMax) else {
                    return GetHistoryReply(caseNumber: present.state.number.description, entries: page, more: true)
                }
                page.append(line)
                last = entry.content.version
            }
            guard entries.count == Limits.eventsPerReadMax else {
                return GetHistoryReply(caseNumber: present.state.number.description, entries: page)
            }
        }
    }

    /// What a line of the history takes beside its two texts, at the most usual: names, clause and hash.
    private static let historyEntryBytesMin = 1500

    /// One entry of the history in words.
    ///
    /// - Parameter customer: whose data are masked; nil for a reader who handles the case.
    func historyEntry(_ entry: LogEntry, hiding customer: CaseDomain.Complainant?) throws -> HistoryEntry {
        let record = try History.event(of: entry.chained)
        let told = record.content.event.story(titles)
        let words = customer.map { told.masked(of: $0) } ?? told
        return HistoryEntry(
            version: entry.content.version, logSequence: entry.sequence, type: entry.content.type,
            happenedAt: record.happenedAt.milliseconds, recordedAt: record.recordedAt.milliseconds, staff: record.actor.staff.rawValue,
            role: record.actor.role.rawValue, unit: record.actor.unit.rawValue, clause: wire(record.content.clause),
            english: words.english.clipped, chinese: words.chinese.clipped, logHash: entry.hash.bytes,
            roleTitle: Title(titles.role(record.actor.role)), unitTitle: Title(titles.unit(record.actor.unit)))
    }

    /// What is owed, in words.
    ///
    /// - Parameter all: with the clocks that are over, and each with its arithmetic day by day; the earliest without, where that of all
    ///   would outgrow a frame.
    func explanation(of state: Case, all: Bool) -> ExplainCaseReply {
        let rules = service.settings.rules
        let explanation = Explanation(state, rules: rules, settings: service.settings, now: service.settings.now())
        let clocks = all ? state.clocks : state.clocks.filter(\.isOpen)
        return ExplainCaseReply(
            caseNumber: state.number.description, phase: Vocabulary.wire(state.phase), next: explanation.next.map(obligation),
            beforeClosing: explanation.beforeClosing.map(obligation),
            deadlines: deadlines(clocks.suffix(Limits.clocksShownMax), of: state, arithmetic: all))
    }

    /// The clocks, the latest first given their arithmetic while there is room for it.
    private func deadlines(_ clocks: some BidirectionalCollection<Clock>, of state: Case, arithmetic: Bool) -> [Deadline] {
        let view = CaseViewing(titles, clause: wire)
        var room = arithmetic ? Limits.frameBytesMax / 4 : 0
        var shown: [Deadline] = []
        for clock in clocks.reversed() {
            let lines = room > 0 ? DeadlineWording.lines(clock, state, service.settings.rules, service.settings.archive) : []
            room -= lines.reduce(0) { $0 + $1.english.utf8.count + $1.chinese.utf8.count + 8 }
            shown.append(view.deadline(clock, arithmetic: room < 0 ? [] : lines))
        }
        return shown.reversed()
    }

    private func obligation(_ owed: Explanation.Obligation) -> Obligation {
        let words = owed.duty.story(owed.clock.map { titles.deadline($0.setting.name) })
        return Obligation(
            name: owed.duty == .meetDeadline ? owed.clock?.setting.name ?? "" : owed.duty.rawValue, unit: owed.unit.rawValue,
            staff: owed.staff?.rawValue ?? "", dueAt: owed.clock?.setting.dueAt.milliseconds ?? 0, overdue: owed.isOverdue,
            clause: wire(owed.clause), english: words.english, chinese: words.chinese, unitTitle: Title(titles.unit(owed.unit)),
            mayAct: owed.mayAct.map {
                Candidate(
                    staff: $0.actor.staff.rawValue, role: Title(titles.role($0.actor.role)), unit: Title(titles.unit($0.actor.unit)),
                    afterHandover: $0.afterHandover)
            })
    }
}

extension BilingualText {
    /// Masked in both languages.
    fileprivate func masked(of customer: CaseDomain.Complainant) -> BilingualText {
        BilingualText(en: FreeText.masked(english, of: customer), zh: FreeText.masked(chinese, of: customer))
    }
}

extension String {
    /// The text within what a history line may hold.
    var clipped: String { clipped(to: 4000) }

    /// The text within so many bytes, cut at a character.
    func clipped(to bytes: Int) -> String {
        guard utf8.count > bytes else { return self }
        return String(decoding: Array(utf8.prefix(bytes - 10)), as: UTF8.self).trimmedReplacement + "…"
    }

    /// Without the mark that stands for half a character at the cut.
    private var trimmedReplacement: String {
        hasSuffix("\u{FFFD}") ? String(dropLast()) : self
    }
}
