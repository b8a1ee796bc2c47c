import BusinessCalendar
import CaseDomain
import Wording

/// What differs between two books, or two versions of one: what `rulebook diff` prints.
public struct RuleBookDifference: Sendable {
    /// One difference.
    public struct Change: Hashable, Sendable, CustomStringConvertible {
        /// The section, e.g. `deadlines`.
        public let section: String
        /// What it is about, e.g. `reply`.
        public let name: String
        /// How the first book has it; nil: it has not.
        public let before: String?
        /// How the second book has it; nil: it has not.
        public let after: String?

        /// `- deadlines reply: …` for what went, `+` for what came, `~` for what changed.
        public var description: String {
            switch (before, after) {
            case (let before?, let after?): "~ \(section) \(name): \(before) → \(after)"
            case (let before?, nil): "- \(section) \(name): \(before)"
            case (nil, let after?): "+ \(section) \(name): \(after)"
            case (nil, nil): "  \(section) \(name)"
            }
        }
    }

    /// The differences, section by section, in the order of the books.
    public let changes: [Change]

    /// Compares two books. Equal books have no changes.
    public init(from before: RuleBook, to after: RuleBook) {
        var changes: [Change] = []
        let (old, new) = (before.described, after.described)
        for (section, lines) in old {
            let others = new.first { $0.0 == section }?.1 ?? []
            changes += RuleBookDifference.compare(section, lines, others)
        }
        self.changes = changes
    }

    private static func compare(_ section: String, _ before: [(String, String)], _ after: [(String, String)]) -> [Change] {
        var left = after
        var changes: [Change] = []
        var unmatched: [(String, String)] = []
        for entry in before {
            if let same = left.firstIndex(where: { $0 == entry }) { left.remove(at: same) } else { unmatched.append(entry) }
        }
        for (name, text) in unmatched {
            let match = left.firstIndex { $0.0 == name }
            changes.append(Change(section: section, name: name, before: text, after: match.map { left[$0].1 }))
            if let match { left.remove(at: match) }
        }
        return changes + left.map { Change(section: section, name: $0.0, before: nil, after: $0.1) }
    }
}

extension RuleBook {
    /// Every rule as a name and a line that says all of it.
    fileprivate var described: [(String, [(String, String)])] {
        let each = { (conditions: [FactCondition]) in conditions.isEmpty ? "" : " when " + conditions.map(\.text).joined(separator: ", ") }
        let words = { (wording: BilingualText) in "\(wording.chinese) / \(wording.english)" }
        let roles = { (roles: [Role]) in roles.map(\.rawValue).joined(separator: ", ") }
        return [
            ("book", bookLines(words)),
            ("clauses", clauses.all.map { (cited($0.reference), "\($0.citation): \($0.chinese) / \($0.english)") }),
            ("roles", self.roles.map { ($0.role.rawValue, words($0.title)) }),
            (
                "registers",
                registers.map {
                    ($0.id, "\(words($0.title)), \($0.channels.map(\.rawValue)), \($0.keeper?.rawValue ?? "-") [\(cited($0.clause))]")
                }
            ),
            ("facts", facts.map { ($0.name, $0.described(roles)) }),
            (
                "authority",
                authority.grants.map {
                    ($0.act.rawValue, "\(roles($0.roles)), \($0.amountMaxMinor.map(String.init) ?? "any amount") [\(cited($0.clause))]")
                }
            ),
            ("deadlines", deadlines.map { ($0.name, $0.described(each($0.conditions), cited) + ", \(words($0.title))") }),
            (
                "ladder",
                ladder.map { (String($0.level), "\($0.role.rawValue), \(words($0.title))\(each($0.skipWhen)) [\(cited($0.clause))]") }
            ),
            (
                "severity",
                severity.map {
                    (
                        $0.id,
                        "\($0.rank) \(words($0.title)): \($0.raisedBy.map(each).joined(separator: " or")), "
                            + "\($0.duties.map(words)) [\(cited($0.clause))]"
                    )
                }
            ),
            ("hot_spot", hotSpots.map { ("", "\($0.complainants) in \($0.window) [\(cited($0.clause))]") }),
            ("acceptance", acceptanceLines(words, roles)),
            ("recusal", recusal.map { ($0.party.rawValue, "\($0.acts.map(\.rawValue)) [\(cited($0.clause))]") }),
            (
                "reviews",
                reviews.map {
                    (
                        roles($0.deciders),
                        "\($0.requestWithin?.description ?? "-"), \($0.answerDeadline ?? "-"), \($0.roundsMax ?? 0) [\(cited($0.clause))]"
                    )
                }
            ),
            ("callbacks", callbacks.map { (each($0.conditions), "\($0.attemptsMax), \($0.deadline ?? "-") [\(cited($0.clause))]") }),
            ("closing", closing.map { ($0.requirement.rawValue, "\(each($0.conditions)) [\(cited($0.clause))]") }),
            (
                "reports",
                reports.map {
                    (
                        $0.id,
                        "\(words($0.title)), \($0.schedule), \($0.author.rawValue), \($0.recipients.map(words)), "
                            + "\($0.contents.map(words)) [\(cited($0.clause))]"
                    )
                }
            ),
            ("forms", forms.map { ($0.id, "\(words($0.title)), \($0.arisesOn.rawValue)\(each($0.conditions)) [\(cited($0.clause))]") }),
            ("speech", speechLines(roles)),
            ("call_norms", callNorms.map { ($0.measure.rawValue, "\($0.max), \($0.longerWithConsent) [\(cited($0.clause))]") }),
            ("breaches", breaches.map { ($0.id, "\(words($0.title)), \($0.detection) [\(cited($0.clause))]") }),
            ("duties", duties.map { ($0.id, "\(words($0.wording)), \($0.after?.rawValue ?? "-") [\(cited($0.clause))]") }),
            ("required_officers", requiredOfficers.map { ($0.role.rawValue, "\($0.unitKind.rawValue) [\(cited($0.clause))]") }),
            ("categories", categories.map { ($0.code, "\(words($0.title)), \($0.parent)") }),
        ]
    }

    /// An overlay's clause with its own book before it.
    private func cited(_ clause: ClauseReference) -> String { clause.name(in: id) }

    private func bookLines(_ words: (BilingualText) -> String) -> [(String, String)] {
        [
            ("id", id), ("title", words(title)), ("source", source), ("effective_from", effectiveFrom.description),
            ("overlay", "\(isOverlay)"),
            ("calendar", working.calendar), ("zone", working.zone), ("hours", working.hours.description),
            ("rest_days", working.restDays.rawValue),
            ("daytime", "\(working.daytime.opens)-\(working.daytime.closes)"), ("kinds", kinds.map(\.rawValue).joined(separator: ", ")),
        ]
    }

    private func acceptanceLines(_ words: (BilingualText) -> String, _ roles: ([Role]) -> String) -> [(String, String)] {
        acceptance.accepted.map { ("accepted \($0.id)", "\(words($0.title)) [\(cited($0.clause))]") }
            + acceptance.refused.map { ("refused \($0.id)", "\(words($0.title)) [\(cited($0.clause))]") }
            + [
                ("approvers", roles(acceptance.approvers)), ("repeat_after_review", acceptance.repeatAfterReview ?? "-"),
                ("ways_of_appeal", acceptance.waysOfAppeal.map(words).joined(separator: "; ")),
                ("clause", acceptance.clause.map(cited) ?? "-"),
            ]
    }

    private func speechLines(_ roles: ([Role]) -> String) -> [(String, String)] {
        speech.forbidden.map { ($0.text, "\($0.wrong.rawValue), whole sentence \($0.asWholeSentence) [\(cited($0.clause))]") }
            + [
                ("suggested", speech.suggested.joined(separator: "; ")),
                ("may_not_agree_compensation", roles(speech.mayNotAgreeCompensation)),
            ]
    }
}

extension DeadlineRule {
    fileprivate func described(_ when: String, _ cited: (ClauseReference) -> String) -> String {
        var text = "\(lengthText(.english)) from \(startsOn.rawValue) to \(stopsOn.map(\.rawValue).joined(separator: ", "))\(when)"
        text += ", warn at \(warnAt)"
        switch onMiss.escalation {
        case .role(let role): text += ", escalate to \(role.rawValue)"
        case .nextLevel: text += ", escalate to the next level"
        case nil: break
        }
        if let breach = onMiss.breach { text += ", breach \(breach)" }
        if let put = `extension` {
            text += ", extension to \(put.cap) from \(put.from.rawValue) by \(put.approvers.map(\.rawValue).joined(separator: ", "))"
            text += put.tellsCustomer ? ", the customer told [\(cited(put.clause))]" : " [\(cited(put.clause))]"
        }
        return text + (repeats ? ", repeats" : "") + ", rest days \(restDays.rawValue) [\(cited(clause))]"
    }
}

extension FactDeclaration {
    fileprivate func described(_ roles: ([Role]) -> String) -> String {
        "\(domain), default \(fallback ?? "-"), stated by \(statedBy), approved by \(roles(approvers))"
    }
}
