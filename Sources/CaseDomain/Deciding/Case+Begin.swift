import BusinessCalendar
import ShouwenLimits

/// How a case begins.
extension Case {
    /// Decides a step that begins a case and was admitted; `number` is the one the case will bear.
    public static func begin(_ step: any OpeningStep, number: CaseNumber, in context: DecisionContext) -> [GroundedEvent] {
        let registration = step.registration
        let register = context.rules.book.register(for: registration.channel)?.id ?? ""
        let registered = Registered(number: number, register: register, registration: registration)
        let beginning = GroundedEvent(registered, under: CoreClause.registerAtOnce.reference)
        var events = [beginning]
        // Whoever registers answers for the case, unless it is about them.
        if !registration.staff.isEmpty, let begun = Case(events, in: context) { events += begun.fallingBack(context) }
        if let response = step.response { events.append(GroundedEvent(response, under: CoreClause.audit.reference)) }
        // A matter that is over elsewhere owes nothing here: no clock starts.
        guard step.response?.isClosed != true else { return events }
        var facts = registration.ruleFacts(registration.facts)
        if let (graded, clause) = firstGrade(facts, context.rules) {
            facts[.severity] = graded.grade
            events.append(GroundedEvent(graded, under: clause))
        }
        events += breachesSeen(in: facts, unit: context.actor.unit, at: registration.receivedAt, context.rules)
        var clocks = planned(by: [.registered], at: registration.receivedAt, facts, context.rules, unit: context.actor.unit)
        // A limit that passed while the matter was elsewhere is the other system's: what it says of it is in the response.
        if step.response != nil { clocks.removeAll { ($0.event as? DeadlineSet).map { $0.dueAt <= context.now } ?? false } }
        return events + clocks.enumerated().map { index, event in event.numbered(index + 1) }
    }

    /// The grade at the start: what the facts give, or what the person who registers states if that is higher.
    private static func firstGrade(_ facts: Facts, _ rules: InstitutionRules) -> (SeverityGraded, ClauseReference)? {
        guard let computed = grade(facts, rules) else { return nil }
        let stated = facts[.severity].flatMap { id in rules.book.severity.first { $0.id == id } }
        if let stated, stated.rank > computed.rank {
            return (SeverityGraded(grade: stated.id, before: "", stated: true), stated.clause)
        }
        return (SeverityGraded(grade: computed.id, before: ""), computed.clause)
    }
}

extension GroundedEvent {
    /// The event, numbered where it begins a clock.
    func numbered(_ clock: Int) -> GroundedEvent {
        guard var setting = event as? DeadlineSet else { return self }
        setting.clock = clock
        return GroundedEvent(setting, under: clause, fellDueAt: fellDueAt)
    }
}

extension Registration {
    /// Whether the matter can be written down as it stands: its times, its kind and channel, its facts and units.
    ///
    /// - Parameter daysBack: days that it may have been received before now.
    /// - Throws: a rejection with its clause.
    func checked(in context: DecisionContext, daysBack: Int) throws(Rejection) {
        let times = CoreClause.truthfulTimes.reference
        let latest = context.now.advanced(byMilliseconds: Limits.clockSkewMillisecondsMax)
        guard receivedAt <= latest else { throw Rejection(.timeInFuture(.receivedAt), under: times) }
        try context.requireNotInFuture()
        guard context.happenedAt >= min(receivedAt, context.now) else { throw Rejection(.timeBeforeReceipt(.happenedAt), under: times) }
        guard receivedAt >= context.now.advanced(byMilliseconds: -Int64(daysBack) * 86_400_000) else {
            throw Rejection(.receivedTooEarly(days: daysBack), under: times)
        }
        if let incidentAt, incidentAt > latest { throw Rejection(.timeInFuture(.incidentAt), under: times) }
        let book = context.rules.book
        let atOnce = CoreClause.registerAtOnce.reference
        guard book.kinds.contains(kind) else { throw Rejection(.unknownKind(kind), under: atOnce) }
        guard book.register(for: channel) != nil else { throw Rejection(.unknownChannel(channel), under: atOnce) }
        try facts.requireStatable(by: context.actor.role, in: book)
        for (name, value) in facts.inOrder { try book.requireWithinReach(value, of: name, from: receivedAt, after: receivedAt, context) }
        for unit in units where !context.units.contains(unit) { throw Rejection(.unknownUnit(unit), under: atOnce) }
        try requireSomebodyLeft(in: context)
    }
}
