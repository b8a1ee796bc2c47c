/// What must be there before a case may be closed.
extension Case {
    /// What the book asks for and the case does not have yet, in the book's order. Empty once nothing stands in the way.
    public func missingBeforeClosing(_ rules: InstitutionRules) -> [ClosingRule] {
        guard phase != .notAccepted else { return [] }
        return rules.book.closingRequirements(facts: registration.ruleFacts).filter { !has($0.requirement, rules) }
    }

    /// Attempts after which a customer who cannot be reached no longer keeps the case open.
    public func callbackAttemptsEnough(_ rules: InstitutionRules) -> Int {
        rules.book.callback(facts: registration.ruleFacts)?.attemptsMax ?? 1
    }

    private func has(_ requirement: ClosingRule.Requirement, _ rules: InstitutionRules) -> Bool {
        switch requirement {
        case .investigationRecorded, .findingsRecorded: !findings.isEmpty
        case .decided: decision != nil
        case .measuresRecorded: decision?.measures.isEmpty == false
        case .replied: phase == .replied || phase == .callbackDone
        case .callbackDone: phase == .callbackDone || (phase == .replied && callbacks.count >= callbackAttemptsEnough(rules))
        default: false
        }
    }
}

extension Registration {
    /// What a rule book's conditions look at: the facts, with kind and channel among them.
    public var ruleFacts: Facts {
        var facts = self.facts
        facts["kind"] = kind.rawValue
        facts["channel"] = channel.rawValue
        return facts
    }
}
