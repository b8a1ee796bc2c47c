import WireMessages

extension CaseTeller {
    /// The answer to *why*: who must act next, by when and under which clause; then what is missing before closing.
    public func explanation(_ reply: ExplainCaseReply) -> [String] {
        var lines = [style.bold("\(reply.caseNumber)  \(wording(reply.phase))"), ""] + heading(.next)
        lines += reply.next.isEmpty ? ["  " + wording(CasePhrase.nothingOwed)] : reply.next.flatMap(obligation)
        lines += [""] + heading(.beforeClosing)
        lines += reply.beforeClosing.isEmpty ? ["  " + wording(CasePhrase.nothingMissing)] : reply.beforeClosing.flatMap(obligation)
        return lines
    }

    private func obligation(_ owed: Obligation) -> [String] {
        let what = wording.choose(owed.english, owed.chinese)
        var lines = ["  - " + TextStyle.oneLine(what.isEmpty ? owed.name : what)]
        if !owed.unit.isEmpty || !owed.staff.isEmpty {
            let person = owed.staff.isEmpty ? wording(CasePhrase.anybody) : owed.staff
            let who = [owed.unit, person].filter { !$0.isEmpty }.joined(separator: " / ")
            lines.append(Self.indent + TextStyle.oneLine("\(wording(CasePhrase.mustAct)): \(who)"))
        }
        let due = owed.dueAt == 0 ? wording(CasePhrase.noLimit) : moments.text(owed.dueAt)
        lines.append(
            Self.indent + "\(wording(CasePhrase.due)): \(due)" + (owed.overdue ? "  " + style.alarm(wording(CasePhrase.overdue)) : ""))
        if let clause = owed.clause {
            lines.append(Self.indent + TextStyle.oneLine("\(wording(CasePhrase.clause)): \(ClauseText.short(clause))"))
            let words = ClauseText.words(clause, wording)
            if !words.isEmpty { lines.append(Self.indent + style.faint(TextStyle.oneLine(words))) }
        }
        return lines
    }

    /// A page of a list as a table.
    public func table(_ cases: [CaseLine]) -> [String] {
        if cases.isEmpty { return [wording(CasePhrase.noCases)] }
        let table = TableFormat(
            [
                .init(wording(CasePhrase.number)), .init(wording(CasePhrase.kind)), .init(wording(CasePhrase.phase)),
                .init(wording(CasePhrase.received)), .init(wording(CasePhrase.nextDue)), .init(wording(CasePhrase.owner), widthMax: 28),
                .init(wording(CasePhrase.product), widthMax: 28), .init(wording(CasePhrase.issue), widthMax: 32),
            ], style: style)
        return table.lines(
            cases.map { line in
                let owner = [line.ownerUnit, line.ownerStaff].filter { !$0.isEmpty }.joined(separator: " / ")
                return [
                    line.caseNumber, wording(line.kind), wording(line.phase), moments.text(line.receivedAt), moments.text(line.nextDue),
                    owner, line.product, line.issue,
                ]
            })
    }

    /// How many cases stand in which phase.
    public func counts(_ reply: CountCasesReply) -> [String] {
        let table = TableFormat([.init(wording(CasePhrase.phase)), .init(wording(CasePhrase.cases), isNumber: true)], style: style)
        let phases = reply.phases.map { [wording($0.phase), "\($0.cases)"] }
        let lines = table.lines(phases + [[wording(CasePhrase.total), "\(reply.cases)"]])
        return lines + ["", "\(wording(CasePhrase.events)): \(reply.events)"]
    }
}
