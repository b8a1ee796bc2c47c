import WireMessages

/// Tells cases to a person at a terminal.
public struct CaseTeller: Sendable {
    let wording: Voice
    let moments: MomentFormat
    let style: TextStyle

    /// A teller in that language, on that zone's clock.
    public init(wording: Voice, moments: MomentFormat, style: TextStyle) {
        self.wording = wording
        self.moments = moments
        self.style = style
    }

    /// What a change came to: the case's number first, then the proof.
    public func lines(_ reply: ChangeReply) -> [String] {
        var lines = [
            wording(
                CasePhrase.changed, style.bold(reply.caseNumber), wording(reply.phase), "\(reply.version)", moments.text(reply.recordedAt))
        ]
        if reply.repeated { lines.append(wording(CasePhrase.repeated)) }
        if reply.logSequence > 0 {
            lines.append(style.faint(wording(CasePhrase.receipt, "\(reply.logSequence)", hexadecimal(reply.logHash))))
        }
        return lines
    }

    /// The story of a case: what it is, its deadlines, then every step with its time, person and clause.
    public func story(_ view: CaseView, history: [HistoryEntry]) -> [String] {
        var lines = header(view)
        if !view.deadlines.isEmpty { lines += [""] + heading(.deadlines) + deadlines(view.deadlines) }
        lines += [""] + heading(.history)
        for entry in history { lines += step(entry) }
        return lines
    }

    /// What a case is.
    public func header(_ view: CaseView) -> [String] {
        let registration = view.registration ?? Registration()
        let classification = registration.classification ?? Classification()
        // What is known now leads; a view without it has what was known at the start.
        let known = view.facts.isEmpty ? registration.facts : view.facts
        let facts = known.map { "\($0.name)=\($0.value)" }.joined(separator: ", ")
        let title = [view.caseNumber, wording(registration.kind), wording(view.phase)].filter { !$0.isEmpty }.joined(separator: "  ")
        var fields: [(CasePhrase, String)] = [
            (.channel, wording(registration.channel)),
            (.register, view.register),
            (.received, moments.text(registration.receivedAt)),
            (.incident, moments.text(registration.incidentAt)),
            (.recorded, moments.text(view.recordedAt)),
            (.closed, moments.text(view.closedAt)),
            (.place, registration.place),
            (.customer, customer(registration.complainant)),
            (.product, path(classification.product, classification.subProduct)),
            (.issue, path(classification.issue, classification.subIssue)),
            (.facts, facts),
            (.aboutUnits, registration.units.joined(separator: ", ")),
            (.aboutStaff, registration.staff.joined(separator: ", ")),
            (.reference, registration.reference.map { "\($0.source):\($0.id)" } ?? ""),
        ]
        fields += [
            (.owner, path(view.ownerUnit, view.ownerStaff)), (.offeredTo, path(view.offeredUnit, view.offeredStaff)),
            (.escalatedTo, view.escalatedTo), (.absorbed, view.absorbed.joined(separator: ", ")), (.version, "\(view.version)"),
        ]
        let shown = fields.filter { !$0.1.isEmpty }
        let width = shown.map { DisplayWidth.columns(of: wording($0.0)) }.max() ?? 0
        var lines = [style.bold(title)] + shown.map { labelled(wording($0.0), $0.1, width) }
        if view.masked { lines.append("  " + style.faint("(" + wording(CasePhrase.masked) + ")")) }
        lines += paragraph(.demand, registration.demand) + paragraph(.narrative, registration.narrative)
        return lines
    }

    private func customer(_ complainant: Complainant?) -> String {
        let parts = complainant.map { [$0.name, $0.telephone, $0.identityDocument, $0.account, $0.address].filter { !$0.isEmpty } } ?? []
        return parts.isEmpty ? wording(CasePhrase.anonymous) : parts.joined(separator: ", ")
    }

    private func path(_ first: String, _ second: String) -> String {
        [first, second].filter { !$0.isEmpty }.joined(separator: " / ")
    }

    private func labelled(_ label: String, _ text: String, _ width: Int) -> String {
        "  " + label + String(repeating: " ", count: width - DisplayWidth.columns(of: label) + 2) + TextStyle.oneLine(text)
    }

    private func paragraph(_ phrase: CasePhrase, _ text: String) -> [String] {
        text.isEmpty ? [] : ["", style.bold(wording(phrase))] + TextStyle.lines(text).map { "  " + $0 }
    }

    func heading(_ phrase: CasePhrase) -> [String] { [style.bold(wording(phrase))] }

    private func deadlines(_ deadlines: [Deadline]) -> [String] {
        let table = TableFormat(
            [
                .init(wording(CasePhrase.deadline)), .init(wording(CasePhrase.due)), .init(wording(CasePhrase.state)),
                .init(wording(CasePhrase.clause)),
            ], style: style)
        return table.lines(
            deadlines.map { deadline in
                let clause = deadline.clause.map(ClauseText.short) ?? ""
                let note = deadline.provisional ? " (" + wording(CasePhrase.provisional) + ")" : ""
                return [deadline.name, moments.text(deadline.dueAt), wording.deadlineState(deadline.state) + note, clause]
            }
        ).map { "  " + $0 }
    }

    /// A step: when and what on the first line; who, and under which clause, below.
    private func step(_ entry: HistoryEntry) -> [String] {
        let number = String(repeating: " ", count: max(0, 3 - "\(entry.version)".count)) + "\(entry.version)."
        let what = TextStyle.lines(wording.choose(entry.english, entry.chinese))
        var lines = ["\(number) \(style.bold(moments.text(entry.happenedAt)))  \(what.first ?? entry.type)"]
        lines += what.dropFirst().map { Self.indent + $0 }
        let person = [entry.staff, entry.role, entry.unit].filter { !$0.isEmpty }.joined(separator: ", ")
        var below = "\(wording(CasePhrase.who)) \(person)"
        // Within the minute the two times tell nothing.
        if abs(entry.recordedAt - entry.happenedAt) >= 60_000 {
            below += "; " + wording(CasePhrase.happenedEarlier, moments.text(entry.recordedAt))
        }
        lines.append(Self.indent + TextStyle.oneLine(below))
        if let clause = entry.clause {
            lines.append(Self.indent + TextStyle.oneLine("\(wording(CasePhrase.clause)) \(ClauseText.short(clause))"))
        }
        return lines
    }

    static let indent = "     "

    func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
}

extension Voice {
    /// The name of a deadline's state as the API spells it; a state not known here stays as it is.
    func deadlineState(_ state: String) -> String {
        switch state {
        case "running": choose("running", "计时中")
        case "met": choose("met", "按时完成")
        case "met_late": choose("met late", "逾期完成")
        case "missed": choose("missed", "已逾期")
        case "cancelled": choose("cancelled", "已取消")
        default: state
        }
    }
}
