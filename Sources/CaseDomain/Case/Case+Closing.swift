/// What must be there before a case may be closed.
extension Case {
    /// What the book asks for and the case does not have yet, in the book's order. Empty once nothing stands in the way.
    ///
    /// - Parameter closing: the closing itself, which brings the root cause with it; nil when only asked about.
    public func missingBeforeClosing(_ rules: InstitutionRules, closing: Close? = nil) -> [ClosingRule] {
        guard phase != .notAccepted else { return [] }
        return rules.book.closingRequirements(facts: ruleFacts).filter { !has($0.requirement, rules, closing) }
    }

    /// Attempts after which a customer who cannot be reached no longer keeps the case open.
    public func callbackAttemptsEnough(_ rules: InstitutionRules) -> Int {
        rules.book.callback(facts: ruleFacts)?.attemptsMax ?? 1
    }

    private func has(_ requirement: ClosingRule.Requirement, _ rules: InstitutionRules, _ closing: Close?) -> Bool {
        switch requirement {
        case .investigationRecorded, .findingsRecorded: !findings.isEmpty
        case .decided: decision != nil
        case .measuresRecorded: decision?.step.measures.isEmpty == false || occurred[.measureRecorded] != nil
        case .replied: phase == .replied || phase == .callbackDone
        case .callbackDone: phase == .callbackDone || (phase == .replied && callbackAttempts >= callbackAttemptsEnough(rules))
        case .handlingFormFilled: occurred[.handlingSheetMade] != nil
        case .rectificationVerified, .correctiveActionVerified: occurred[.rectificationVerified] != nil
        case .identityChecked: facts[.identityChecked] || occurred[.cardCollected] != nil
        case .incidentSettled: occurred[.incidentSettled] != nil || occurred[.cardCollected] != nil
        case .rootCauseRecorded: closing?.rootCause.isEmpty == false
        case .reportedToSuperior: occurred[.reportedToSuperior] != nil
        case .specialReportMade: occurred[.reportSubmitted] != nil
        case .natureDetermined: facts[.nature] != nil
        // Closing files the case: there is nothing to do before it.
        case .filed: true
        }
    }
}
