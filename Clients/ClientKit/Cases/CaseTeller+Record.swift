import WireMessages

extension CaseTeller {
    /// What was recorded on the way: findings, decision, replies, callbacks, steps, the closing, and what another system said.
    func record(_ view: CaseView) -> [String] {
        var lines = section(
            .findings,
            view.findings.map { finding in
                done(finding.done, finding.finding) + field(.sources, wording.listed(finding.sources))
            })
        lines += section(
            .decision,
            (view.decision.map { [$0] } ?? []).map { decision in
                done(decision.done, decision.reasoning) + field(.outcome, wording(decision.outcome))
                    + field(.measures, wording.joined(decision.measures.map { MeasureText.words($0, wording) }))
            })
        lines += section(.replies, view.replies.map { done($0.done, $0.text) + field(.means, wording($0.means)) })
        lines += section(
            .callbacks,
            view.callbacks.map { callback in
                done(callback.done, callback.note) + field(.reached, yesOrNo(callback.reached))
                    + field(.satisfaction, wording(callback.satisfaction))
            })
        lines += section(.steps, view.steps.map { done($0.done, $0.text) + field(.step, wording.title($0.title, else: $0.step)) })
        lines += section(
            .closing,
            (view.closing.map { [$0] } ?? []).map { closing in
                done(closing.done, closing.summary) + field(.rootCause, closing.rootCause) + field(.prevention, closing.prevention)
            })
        lines += section(
            .withdrawal,
            (view.withdrawal.map { [$0] } ?? []).map { asked in
                done(asked.done, asked.reason) + field(.saidBy, asked.saidBy) + field(.saidVia, wording(asked.saidVia))
            })
        lines += section(.elsewhere, (view.response.map { [$0] } ?? []).map(elsewhere))
        if view.abridged { lines += [""] + flowing("", wording.remark(wording(CasePhrase.abridged))) }
        return lines
    }

    private func section(_ phrase: CasePhrase, _ items: [[String]]) -> [String] {
        items.isEmpty ? [] : [""] + heading(phrase) + items.flatMap { $0 }
    }

    /// When and by whom, and what was written down.
    private func done(_ done: DoneBy?, _ text: String) -> [String] {
        let done = done ?? DoneBy()
        let person = self.person(done.staff, wording.title(done.role, else: ""), wording.title(done.unit, else: ""))
        let time = moments.text(done.happenedAt)
        let recorded = recorded(done.happenedAt, done.recordedAt)
        return flowing("  \(time)  ", wording.joined([person] + (recorded.map { [$0] } ?? [])), shown: "  \(style.bold(time))  ")
            + TextStyle.lines(text).filter { !$0.isEmpty }.flatMap { flowing("    ", $0) }
    }

    private func field(_ phrase: CasePhrase, _ text: String) -> [String] {
        text.isEmpty ? [] : flowing("    ", wording.labelled(wording(phrase), text))
    }

    private func elsewhere(_ response: ImportedResponse) -> [String] {
        field(.answer, response.response) + field(.publicAnswer, response.publicResponse) + field(.timely, wording(response.timely))
            + field(.disputed, wording(response.disputed)) + field(.closedThere, yesOrNo(response.closed))
            + response.remainder.flatMap {
                flowing("    ", wording.labelled(CFPBColumn(rawValue: $0.name).map { wording($0) } ?? $0.name, $0.value))
            }
    }

    private func yesOrNo(_ value: Bool) -> String { wording(value ? CasePhrase.yes : CasePhrase.no) }

    /// `1002 (teller, East Outlet)`.
    func person(_ staff: String, _ role: String, _ unit: String) -> String {
        let place = wording.listed([role, unit].filter { !$0.isEmpty })
        if staff.isEmpty { return place }
        return place.isEmpty ? staff : wording.remarked(staff, place)
    }
}
