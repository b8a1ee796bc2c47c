import Wording

extension RuleBook {
    /// This book with another, usually a law, laid over it: both books' limits run, and all that either asks for is asked for.
    ///
    /// Every rule keeps the reference of its own book's clause. Hours, zone, registers and titles remain this book's: the unit is the
    /// institution's.
    public func overlaid(with over: RuleBook) -> RuleBook {
        let over = over.countingApart(from: self)
        var book = self
        book.overlays.append(over.id)
        book.clauses = ClauseTable(clauses.all + over.clauses.all)
        book.facts += over.facts.filter { fact in !facts.contains { $0.name == fact.name } }
        book.authority = Authority(grants: authority.grants + over.authority.grants)
        book.deadlines += over.deadlines
        book.severity = merged(over.severity)
        book.acceptance = acceptance.joined(over.acceptance)
        book.recusal += over.recusal
        book.reviews += over.reviews
        book.callbacks += over.callbacks
        book.closing += over.closing
        book.reports += over.reports
        book.forms += over.forms
        book.breaches += over.breaches
        book.duties += over.duties
        book.hotSpots = hotSpots + over.hotSpots.filter { rule in !hotSpots.contains { $0.windowMilliseconds == rule.windowMilliseconds } }
        book.speech = SpeechNorms(
            forbidden: speech.forbidden + over.speech.forbidden, suggested: speech.suggested + over.speech.suggested,
            mayNotAgreeCompensation: speech.mayNotAgreeCompensation + over.speech.mayNotAgreeCompensation)
        return book
    }

    /// This overlay with a fact of its own for its hot spots, where the book under it counts by a window of another length: one number
    /// cannot hold both. Its grades look at that fact; what else of it looks at the standard one looks at the institution's count.
    private func countingApart(from under: RuleBook) -> RuleBook {
        guard let rule = hotSpots.first, let standard = fact(rule.fact.name), !under.hotSpots.isEmpty,
            !under.hotSpots.contains(where: { $0.windowMilliseconds == rule.windowMilliseconds })
        else { return self }
        let own = NumberFact.sameTypeComplainants(of: id)
        var book = self
        book.hotSpots = [HotSpotRule(complainants: rule.complainants, window: rule.window, fact: own, clause: rule.clause)]
        book.facts.append(
            FactDeclaration(
                name: own.name,
                title: BilingualText(
                    en: "\(standard.title.english) (\(title.english))", zh: "\(standard.title.chinese)（\(title.chinese)）"),
                domain: standard.domain, fallback: standard.fallback))
        book.severity = severity.map { grade in
            let raisedBy = grade.raisedBy.map { conditions in
                conditions.map { $0.fact == rule.fact.name ? FactCondition(fact: own.name, test: $0.test) : $0 }
            }
            return SeverityGrade(
                id: grade.id, title: grade.title, rank: grade.rank, raisedBy: raisedBy, duties: grade.duties, clause: grade.clause)
        }
        return book
    }

    /// The overlay's raised grades stand above this book's own; its ordinary grade adds nothing.
    private func merged(_ grades: [SeverityGrade]) -> [SeverityGrade] {
        let top = severity.map(\.rank).max() ?? -1
        let added = severity.isEmpty ? grades : grades.filter { !$0.raisedBy.isEmpty }
        return severity
            + added.sorted { $0.rank < $1.rank }.enumerated().map { index, grade in
                SeverityGrade(
                    id: grade.id, title: grade.title, rank: top + 1 + index, raisedBy: grade.raisedBy, duties: grade.duties,
                    clause: grade.clause)
            }
    }
}

extension AcceptanceRules {
    fileprivate func joined(_ over: AcceptanceRules) -> AcceptanceRules {
        AcceptanceRules(
            accepted: accepted + over.accepted, refused: refused + over.refused, approvers: approvers.isEmpty ? over.approvers : approvers,
            repeatAfterReview: repeatAfterReview ?? over.repeatAfterReview, waysOfAppeal: waysOfAppeal + over.waysOfAppeal,
            clause: clause ?? over.clause)
    }
}
