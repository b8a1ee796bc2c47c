import BusinessCalendar

/// Severity: computed from facts, raised by people, never lowered silently.
extension Case {
    /// The change of grade that the facts call for, and what it does to the clocks. Empty when the grade stays.
    ///
    /// - Parameter moment: when the facts changed.
    func regraded(_ rules: InstitutionRules, reason: String, at moment: Timestamp, ownMoment: Timestamp?) -> [GroundedEvent] {
        guard let grade = grade(rules), grade.id != facts[FactDeclaration.severity] else {
            return recomputed(rules, reason: reason, ownMoment: ownMoment)
        }
        let graded = SeverityGraded(grade: grade.id, before: facts[FactDeclaration.severity] ?? "", reason: reason, byPerson: false)
        let step = GroundedEvent(.severityGraded(graded), under: rules.reference(grade.clause), ownMoment: ownMoment)
        var after = self
        after.facts[FactDeclaration.severity] = grade.id
        for trigger in step.event.triggers { after.occurred[trigger] = moment }
        return [step] + after.recomputed(rules, reason: "severity \(grade.id)", ownMoment: ownMoment)
    }

    /// The grade of the case: what the facts give, but not below what a person raised it to.
    private func grade(_ rules: InstitutionRules) -> SeverityGrade? {
        guard let computed = Case.grade(ruleFacts, rules) else { return nil }
        guard let gradeFloor, let floor = rules.book.severity.first(where: { $0.id == gradeFloor }) else { return computed }
        return computed.rank > floor.rank ? computed : floor
    }

    /// The grade that facts give; nil where the book has no grades.
    static func grade(_ facts: Facts, _ rules: InstitutionRules) -> SeverityGrade? {
        var facts = facts
        facts[FactDeclaration.severity] = nil
        return rules.book.severity(facts: facts)
    }
}
