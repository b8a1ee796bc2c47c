extension RuleBook {
    /// This book with another, usually a law, laid over it: both books' limits run, and all that either asks for is asked for.
    ///
    /// The overlay's clause ids are written `book:clause` from here on, so that they stay apart from this book's. Hours, zone,
    /// registers and titles remain this book's: the unit is the institution's.
    public func overlaid(with overlay: RuleBook) -> RuleBook {
        let over = overlay.qualified()
        var book = self
        book.overlays.append(overlay.id)
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
        book.hotSpot = hotSpot ?? over.hotSpot
        book.speech = SpeechNorms(
            forbidden: speech.forbidden + over.speech.forbidden, suggested: speech.suggested + over.speech.suggested,
            mayNotAgreeCompensation: speech.mayNotAgreeCompensation + over.speech.mayNotAgreeCompensation)
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

extension RuleBook {
    /// The same book with every clause id written `book:clause`.
    fileprivate func qualified() -> RuleBook {
        let name = { (clause: String) in "\(id):\(clause)" }
        var book = self
        book.clauses = ClauseTable(
            clauses.all.map { Clause(id: name($0.id), citation: $0.citation, english: $0.english, chinese: $0.chinese) })
        book.authority = Authority(
            grants: authority.grants.map {
                Authority.Grant(act: $0.act, roles: $0.roles, amountMaxMinor: $0.amountMaxMinor, clause: name($0.clause))
            })
        book.deadlines = deadlines.map { $0.qualified(name) }
        book.severity = severity.map {
            SeverityGrade(id: $0.id, title: $0.title, rank: $0.rank, raisedBy: $0.raisedBy, duties: $0.duties, clause: name($0.clause))
        }
        book.hotSpot = hotSpot.map { HotSpotRule(complainants: $0.complainants, window: $0.window, clause: name($0.clause)) }
        let ground = { (ground: AcceptanceGround) in AcceptanceGround(id: ground.id, title: ground.title, clause: name(ground.clause)) }
        book.acceptance = AcceptanceRules(
            accepted: acceptance.accepted.map(ground), refused: acceptance.refused.map(ground), approvers: acceptance.approvers,
            repeatAfterReview: acceptance.repeatAfterReview, waysOfAppeal: acceptance.waysOfAppeal, clause: acceptance.clause.map(name))
        book.recusal = recusal.map { RecusalRule(party: $0.party, acts: $0.acts, clause: name($0.clause)) }
        book.reviews = reviews.map {
            ReviewRules(
                deciders: $0.deciders, requestWithin: $0.requestWithin, answerDeadline: $0.answerDeadline, roundsMax: $0.roundsMax,
                clause: name($0.clause))
        }
        book.callbacks = callbacks.map {
            CallbackRule(conditions: $0.conditions, attemptsMax: $0.attemptsMax, deadline: $0.deadline, clause: name($0.clause))
        }
        book.closing = closing.map { ClosingRule(requirement: $0.requirement, conditions: $0.conditions, clause: name($0.clause)) }
        book.reports = reports.map {
            ReportRule(
                id: $0.id, title: $0.title, schedule: $0.schedule, author: $0.author, recipients: $0.recipients, contents: $0.contents,
                clause: name($0.clause))
        }
        book.forms = forms.map {
            FormRule(id: $0.id, title: $0.title, arisesOn: $0.arisesOn, conditions: $0.conditions, clause: name($0.clause))
        }
        book.breaches = breaches.map { BreachRule(id: $0.id, title: $0.title, detection: $0.detection, clause: name($0.clause)) }
        book.duties = duties.map { DutyRule(id: $0.id, wording: $0.wording, after: $0.after, clause: name($0.clause)) }
        book.speech = SpeechNorms(
            forbidden: speech.forbidden.map {
                SpeechNorms.Phrase(text: $0.text, wrong: $0.wrong, asWholeSentence: $0.asWholeSentence, clause: name($0.clause))
            }, suggested: speech.suggested, mayNotAgreeCompensation: speech.mayNotAgreeCompensation)
        return book
    }
}

extension DeadlineRule {
    fileprivate func qualified(_ name: (String) -> String) -> DeadlineRule {
        let put = self.extension.map {
            Extension(cap: $0.cap, from: $0.from, approvers: $0.approvers, tellsCustomer: $0.tellsCustomer, clause: name($0.clause))
        }
        return DeadlineRule(
            name: self.name, title: title, startsOn: startsOn, stopsOn: stopsOn, length: length, conditions: conditions, warnAt: warnAt,
            onMiss: onMiss, extension: put, repeats: repeats, restDays: restDays,
            clause: name(clause), book: book)
    }
}
