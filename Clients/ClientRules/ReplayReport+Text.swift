import Wording
import ClientKit

extension ReplayReport {
    /// The report for a person: the totals side by side, what would have been refused, and the cases that differ.
    public func lines(_ wording: Voice, _ moments: MomentFormat, _ style: TextStyle) -> [String] {
        var book = wording(RuleBookPhrase.tried, self.book, effectiveFrom)
        if !overlays.isEmpty { book = wording.joined([book, wording(RuleBookPhrase.laidOver, wording.listed(overlays))]) }
        var lines = [
            style.bold(wording(RuleBookPhrase.replayed, "\(cases)", "\(entries)")),
            wording(RuleBookPhrase.snapshot, "\(head)", moments.text(until)), book, "",
        ]
        lines += totals(wording, style)
        if !refusals.isEmpty { lines += [""] + refusalTable(wording, style) }
        lines.append("")
        if differing == 0 { return lines + [style.good(wording(RuleBookPhrase.noDifference))] }
        lines.append(style.bold(wording(RuleBookPhrase.differing, "\(differing)", "\(cases)")))
        if refusing > 0 { lines.append("  " + wording(RuleBookPhrase.refusing, "\(refusing)")) }
        lines += different.flatMap { difference($0, wording) }
        if differing > different.count { lines.append(wording(RuleBookPhrase.andMore, "\(differing - different.count)")) }
        return lines
    }

    private func totals(_ wording: Voice, _ style: TextStyle) -> [String] {
        let groups: [(RuleBookPhrase, [String: Int], [String: Int])] = [
            (.missed, before.missed, after.missed), (.escalated, before.escalated, after.escalated),
            (.breaches, before.breaches, after.breaches), (.late, before.late, after.late),
        ]
        let rows = groups.flatMap { title, before, after in
            Set(before.keys).union(after.keys).sorted().map { name in
                [wording.labelled(wording(title), name), "\(before[name] ?? 0)", "\(after[name] ?? 0)"]
            }
        }
        let table = TableFormat(
            [
                .init(wording(RuleBookPhrase.item)), .init(wording(RuleBookPhrase.before), isNumber: true),
                .init(wording(RuleBookPhrase.after), isNumber: true),
            ], style: style)
        return table.lines(rows.isEmpty ? [[wording(RuleBookPhrase.nothing), "0", "0"]] : rows)
    }

    private func refusalTable(_ wording: Voice, _ style: TextStyle) -> [String] {
        let table = TableFormat(
            [
                .init(wording(RuleBookPhrase.reason)), .init(wording(RuleBookPhrase.times), isNumber: true),
                .init(wording(CasePhrase.clause)),
            ],
            style: style, indent: 2)
        let rows = refusals.map { refusal in
            [refusal.reason, "\(refusal.count)", [refusal.clause, refusal.citation].filter { !$0.isEmpty }.joined(separator: " ")]
        }
        return [style.bold(wording(RuleBookPhrase.refused))] + table.lines(rows)
    }

    private func difference(_ difference: CaseDifference, _ wording: Voice) -> [String] {
        let parts: [(RuleBookPhrase, KeyPath<Outcome, [String]>)] = [
            (.missed, \.missed), (.escalated, \.escalated), (.breaches, \.breaches), (.late, \.late),
        ]
        var lines = ["  " + difference.number]
        for (title, path) in parts where difference.before[keyPath: path] != difference.after[keyPath: path] {
            let (old, new) = (list(difference.before[keyPath: path], wording), list(difference.after[keyPath: path], wording))
            lines.append("    " + wording.labelled(wording(title), "\(old) → \(new)"))
        }
        for refusal in difference.refusals {
            let why = [refusal.said[wording.language], refusal.clause.isEmpty ? "" : "[\(refusal.clause)]"].filter { !$0.isEmpty }
            lines.append("    " + wording(RuleBookPhrase.wasRefused, "\(refusal.version)", refusal.type, why.joined(separator: " ")))
        }
        return lines.map(TextStyle.oneLine)
    }

    private func list(_ names: [String], _ wording: Voice) -> String {
        names.isEmpty ? wording(RuleBookPhrase.nothing) : wording.listed(names)
    }
}
