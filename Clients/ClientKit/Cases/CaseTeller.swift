import ShouwenLimits
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
        let titles = view.titles ?? CaseTitles()
        let known = view.facts.isEmpty ? registration.facts : view.facts
        let facts = titles.facts.isEmpty ? known.map { "\($0.name)=\($0.value)" } : titles.facts.map(fact)
        let units = registration.units.enumerated().map { wording.title($0 < titles.units.count ? titles.units[$0] : nil, else: $1) }
        let title = [view.caseNumber, wording(registration.kind), wording(view.phase)].filter { !$0.isEmpty }.joined(separator: "  ")
        var fields: [(CasePhrase, String)] = [
            (.channel, wording(registration.channel)),
            (.register, wording.title(titles.register, else: view.register)),
            (.received, received(registration.receivedAt, registration.reference)),
            (.incident, moments.text(registration.incidentAt)),
            (.recorded, moments.text(view.recordedAt)),
            (.closed, moments.text(view.closedAt)),
            (.place, registration.place),
            (.customer, customer(registration.complainant)),
            (.product, path(classification.product, classification.subProduct)),
            (.issue, path(classification.issue, classification.subIssue)),
            (.facts, wording.listed(facts)),
            (.aboutUnits, wording.listed(units)),
            (.aboutStaff, wording.listed(registration.staff)),
            (.reference, registration.reference.map { "\($0.source):\($0.id)" } ?? ""),
        ]
        fields += [
            (.owner, path(wording.title(titles.ownerUnit, else: view.ownerUnit), view.ownerStaff)),
            (.offeredTo, path(wording.title(titles.offeredUnit, else: view.offeredUnit), view.offeredStaff)),
            (.escalatedTo, wording.title(titles.escalatedTo, else: wording.role(view.escalatedTo))),
            (.absorbed, wording.listed(view.absorbed)), (.recused, wording.listed(view.recused)),
            (.proposedRecusals, wording.listed(view.proposedRecusals)), (.archivedAt, view.archiveReference), (.version, "\(view.version)"),
        ]
        let shown = fields.filter { !$0.1.isEmpty }
        let width = shown.map { DisplayWidth.columns(of: wording($0.0)) }.max() ?? 0
        var lines = [style.bold(title)] + shown.flatMap { labelled(wording($0.0), $0.1, width) }
        if view.masked { lines.append("  " + style.faint(wording.remark(wording(CasePhrase.masked)))) }
        lines += paragraph(.demand, registration.demand) + paragraph(.narrative, registration.narrative) + record(view)
        return lines
    }

    /// `complexity: simple`.
    private func fact(_ fact: KnownFact) -> String {
        wording.labelled(wording.title(fact.nameTitle, else: fact.name), wording.title(fact.valueTitle, else: fact.value))
    }

    private func customer(_ complainant: Complainant?) -> String {
        let parts = complainant.map { [$0.name, $0.telephone, $0.identityDocument, $0.account, $0.address].filter { !$0.isEmpty } } ?? []
        return parts.isEmpty ? wording(CasePhrase.anonymous) : wording.listed(parts)
    }

    /// When a matter was received: the day where the source publishes days, else the moment.
    func received(_ milliseconds: Int64, _ reference: ExternalReference?) -> String {
        CFPBDate.day(milliseconds, source: reference?.source ?? "") ?? moments.text(milliseconds)
    }

    private func path(_ first: String, _ second: String) -> String {
        [first, second].filter { !$0.isEmpty }.joined(separator: " / ")
    }

    private func labelled(_ label: String, _ text: String, _ width: Int) -> [String] {
        flowing("  " + label + String(repeating: " ", count: width - DisplayWidth.columns(of: label) + 2), text)
    }

    private func paragraph(_ phrase: CasePhrase, _ text: String) -> [String] {
        text.isEmpty ? [] : ["", style.bold(wording(phrase))] + TextStyle.lines(text).flatMap { flowing("  ", $0) }
    }

    /// `text` on one line behind `head`, and where the terminal is narrower on further lines below its beginning. `shown` is how the
    /// head looks, where that is with attributes.
    func flowing(_ head: String, _ text: String, shown: String? = nil) -> [String] {
        let line = TextStyle.oneLine(text)
        let indent = DisplayWidth.columns(of: head)
        guard let columns = style.columns, columns - indent >= Limits.tableColumnWidthMin,
            indent + DisplayWidth.columns(of: line) > columns
        else { return [(shown ?? head) + line] }
        return DisplayWidth.wrapped(line, to: columns - indent).enumerated().map { number, part in
            (number == 0 ? shown ?? head : String(repeating: " ", count: indent)) + part
        }
    }

    func heading(_ phrase: CasePhrase) -> [String] { [style.bold(wording(phrase))] }

    private func deadlines(_ deadlines: [Deadline]) -> [String] {
        let table = TableFormat(
            [
                .init(wording(CasePhrase.deadline)), .init(wording(CasePhrase.due), isWhole: true), .init(wording(CasePhrase.state)),
                .init(wording(CasePhrase.clause)),
            ], style: style, indent: 2)
        return table.lines(
            deadlines.map { deadline in
                [
                    wording.title(deadline.title, else: deadline.name), moments.text(deadline.dueAt), state(deadline),
                    deadline.clause.map(ClauseText.short) ?? "",
                ]
            })
    }

    /// How a deadline stands, and whether that may still change.
    func state(_ deadline: Deadline) -> String {
        let state = wording.title(deadline.stateTitle, else: deadline.state)
        return deadline.provisional ? wording.remarked(state, wording(CasePhrase.provisional)) : state
    }

    /// A step: when and what on the first line; who, and under which clause, below.
    private func step(_ entry: HistoryEntry) -> [String] {
        let number = String(repeating: " ", count: max(0, 3 - "\(entry.version)".count)) + "\(entry.version)."
        let what = TextStyle.lines(wording.choose(entry.english, entry.chinese))
        let time = moments.text(entry.happenedAt)
        var lines = flowing("\(number) \(time)  ", what.first ?? entry.type, shown: "\(number) \(style.bold(time))  ")
        lines += what.dropFirst().flatMap { flowing(Self.indent, $0) }
        let person = person(
            entry.staff, wording.title(entry.roleTitle, else: wording.role(entry.role)), wording.title(entry.unitTitle, else: entry.unit))
        var below = ["\(wording(CasePhrase.who)) \(person)"]
        if let recorded = recorded(entry.happenedAt, entry.recordedAt) { below.append(recorded) }
        lines += flowing(Self.indent, wording.joined(below))
        if let clause = entry.clause { lines += flowing("\(Self.indent)\(wording(CasePhrase.clause)) ", ClauseText.short(clause)) }
        return lines
    }

    /// When it was recorded, where that was later than it happened; nil where the two times tell nothing.
    func recorded(_ happenedAt: Int64, _ recordedAt: Int64) -> String? {
        let (apart, overflow) = recordedAt.subtractingReportingOverflow(happenedAt)
        // 0 is no time.
        guard recordedAt != 0, overflow || apart.magnitude >= Limits.backdatedMillisecondsMin.magnitude else { return nil }
        return wording(CasePhrase.happenedEarlier, moments.text(recordedAt))
    }

    static let indent = "     "

    func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
}
