import WireMessages
import Wording

extension CaseTeller {
    /// The answer to *why*: who must act next, by when and under which clause; then what is missing before closing.
    public func explanation(_ reply: ExplainCaseReply) -> [String] {
        var lines = [style.bold("\(reply.caseNumber)  \(wording(reply.phase))"), ""] + heading(.next)
        lines += reply.next.isEmpty ? ["  " + wording(CasePhrase.nothingOwed)] : reply.next.flatMap(obligation)
        lines += [""] + heading(.beforeClosing)
        lines += reply.beforeClosing.isEmpty ? ["  " + wording(CasePhrase.nothingMissing)] : reply.beforeClosing.flatMap(obligation)
        if !reply.deadlines.isEmpty { lines += [""] + heading(.deadlines) + reply.deadlines.flatMap(clock) }
        return lines
    }

    /// The count day by day in the language of this run.
    private func arithmetic(_ deadline: Deadline) -> [String] {
        wording.language(en: deadline.arithmetic, zh: deadline.arithmeticChinese)
    }

    /// A clock with everything it was computed from.
    private func clock(_ deadline: Deadline) -> [String] {
        var below: [String] = []
        if let clause = deadline.clause {
            below.append(wording.labelled(wording(CasePhrase.clause), ClauseText.short(clause)))
            let words = ClauseText.words(clause, wording)
            if !words.isEmpty { below.append(words) }
        }
        if !deadline.startedBy.isEmpty {
            below.append(
                wording(
                    CasePhrase.startedBy, wording.title(deadline.startedByTitle, else: deadline.startedBy), moments.text(deadline.startedAt)
                ))
        }
        var versions: [String] = []
        if !deadline.bookFrom.isEmpty { versions.append(wording(CasePhrase.bookFrom, deadline.bookFrom)) }
        if !deadline.calendar.isEmpty { versions.append(wording(CasePhrase.calendar, deadline.calendar)) }
        if !versions.isEmpty { below.append(wording.joined(versions)) }
        for other in deadline.others {
            let clause = other.clause.map(ClauseText.short) ?? ""
            below.append(wording(CasePhrase.otherLimit, moments.text(other.dueAt), clause))
        }
        if !deadline.arithmetic.isEmpty { below.append(wording(CasePhrase.arithmetic) + wording.choose(":", "：")) }
        let number = deadline.clock > 0 ? "\(deadline.clock). " : ""
        let name = wording.title(deadline.title, else: deadline.name)
        let title = "\(number)\(name)  \(wording(CasePhrase.due)) \(moments.text(deadline.dueAt))  \(state(deadline))"
        return flowing("  - ", title) + below.flatMap { flowing(Self.indent, $0) }
            + arithmetic(deadline).flatMap { flowing(Self.indent + "  ", $0) }
    }

    private func obligation(_ owed: Obligation) -> [String] {
        let what = wording.choose(owed.english, owed.chinese)
        var lines = flowing("  - ", what.isEmpty ? owed.name : what)
        if !owed.unit.isEmpty || !owed.staff.isEmpty {
            let person = owed.staff.isEmpty ? wording(CasePhrase.anybody) : owed.staff
            let who = [wording.title(owed.unitTitle, else: owed.unit), person].filter { !$0.isEmpty }.joined(separator: " / ")
            lines += flowing(Self.indent, wording.labelled(wording(CasePhrase.mustAct), who))
        }
        let able = owed.mayAct.map(candidate)
        if !able.isEmpty { lines += flowing(Self.indent, wording.labelled(wording(CasePhrase.mayAct), wording.joined(able))) }
        let due = owed.dueAt == 0 ? wording(CasePhrase.noLimit) : moments.text(owed.dueAt)
        lines.append(
            Self.indent + wording.labelled(wording(CasePhrase.due), due)
                + (owed.overdue ? "  " + style.alarm(wording(CasePhrase.overdue)) : ""))
        if let clause = owed.clause {
            lines += flowing(Self.indent, wording.labelled(wording(CasePhrase.clause), ClauseText.short(clause)))
            let words = ClauseText.words(clause, wording)
            if !words.isEmpty { lines += flowing(Self.indent, words).map(style.faint) }
        }
        return lines
    }

    private func candidate(_ able: Candidate) -> String {
        let place = [wording.title(able.role, else: ""), wording.title(able.unit, else: "")]
        let remark = able.afterHandover ? [wording(CasePhrase.afterHandover)] : []
        return wording.remarked(able.staff, wording.listed((place + remark).filter { !$0.isEmpty }))
    }

    /// A page of a list as a table.
    public func table(_ cases: [CaseLine]) -> [String] {
        if cases.isEmpty { return [wording(CasePhrase.noCases)] }
        let table = TableFormat(
            [
                .init(wording(CasePhrase.number), isWhole: true), .init(wording(CasePhrase.kind)), .init(wording(CasePhrase.phase)),
                .init(wording(CasePhrase.received), isWhole: true), .init(wording(CasePhrase.nextDue), isWhole: true),
                .init(wording(CasePhrase.owner)), .init(wording(CasePhrase.product)), .init(wording(CasePhrase.issue)),
            ], style: style)
        return table.lines(
            cases.map { line in
                let owner = [wording.title(line.ownerUnitTitle, else: line.ownerUnit), line.ownerStaff].filter { !$0.isEmpty }.joined(
                    separator: " / ")
                return [
                    line.caseNumber, wording(line.kind), wording(line.phase), received(line.receivedAt, line.reference),
                    moments.text(line.nextDue), owner, line.product, line.issue,
                ]
            })
    }

    /// How many cases stand in which phase; then what went wrong: breaches, missed limits, forbidden words.
    public func counts(_ reply: CountCasesReply) -> [String] {
        let table = TableFormat([.init(wording(CasePhrase.phase)), .init(wording(CasePhrase.cases), isNumber: true)], style: style)
        let phases = reply.phases.map { [wording($0.phase), "\($0.cases)"] }
        let lines = table.lines(phases + [[wording(CasePhrase.total), "\(reply.cases)"]])
        return lines + ["", wording.labelled(wording(CasePhrase.events), "\(reply.events)")] + tallies(reply.tallies)
    }

    /// The counters by family: a tally's name begins with its family and a colon.
    private func tallies(_ tallies: [Tally]) -> [String] {
        let families: [(prefix: String, title: CasePhrase)] = [
            ("breach:", .tallyBreaches), ("missed:", .tallyMissed), ("speech:", .tallySpeech), ("", .tallyOther),
        ]
        let table = TableFormat(
            [.init(wording(CasePhrase.name)), .init(wording(CasePhrase.count), isNumber: true)], style: style, indent: 2)
        var left = tallies
        var lines: [String] = []
        for family in families {
            let members = left.filter { $0.name.hasPrefix(family.prefix) }
            left.removeAll { $0.name.hasPrefix(family.prefix) }
            if members.isEmpty { continue }
            lines += [""] + heading(family.title)
            lines += table.lines(
                members.map { tally in
                    [wording.title(tally.title, else: String(tally.name.dropFirst(family.prefix.count))), "\(tally.count)"]
                })
        }
        return lines
    }
}
