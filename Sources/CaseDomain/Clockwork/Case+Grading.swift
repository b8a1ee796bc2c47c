import BusinessCalendar

/// Severity: computed from facts, raised by people, never lowered silently.
extension Case {
    /// The change of grade that the facts call for, and what it does to the clocks. Empty when the grade stays.
    ///
    /// - Parameter moment: when the facts changed.
    func regraded(_ rules: InstitutionRules, at moment: Timestamp, fellDueAt: Timestamp?) -> [GroundedEvent] {
        guard let grade = grade(rules), grade.id != facts[.severity] else {
            return recomputed(rules, because: .facts, fellDueAt: fellDueAt)
        }
        let graded = SeverityGraded(grade: grade.id, before: facts[.severity] ?? "")
        let event = GroundedEvent(graded, under: grade.clause, fellDueAt: fellDueAt)
        var after = self
        after.apply(RecordedEvent(event, by: firstContact, happenedAt: moment, recordedAt: moment))
        return [event] + after.recomputed(rules, because: .facts, fellDueAt: fellDueAt)
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
        facts[.severity] = nil
        return rules.book.severity(facts: facts)
    }
}
