import BusinessCalendar
import ShouwenLimits

/// How a case begins.
extension Case {
    /// Decides a command that begins a case; `number` is the one it will bear.
    ///
    /// - Throws: a rejection when the matter cannot be registered as it stands.
    public static func begin(_ command: Command, number: CaseNumber, in context: DecisionContext) throws(Rejection) -> [GroundedEvent] {
        let (registration, response) = try admit(command, in: context)
        return started(registration, response, number, context)
    }

    /// Checks a command that begins a case without beginning it, so that a refusal uses up no number.
    ///
    /// - Throws: a rejection when the matter cannot be registered as it stands.
    @discardableResult
    public static func admit(
        _ command: Command, in context: DecisionContext
    ) throws(Rejection) -> (registration: Registration, response: ImportedResponse?) {
        let registration: Registration
        var response: ImportedResponse?
        switch command {
        case .register(let given): registration = given
        case .importCase(let imported): (registration, response) = (imported.registration, imported.response)
        default: throw Rejection(.unknownCase)
        }
        _ = try requireAuthority(command, context)
        try requireRegistration(registration, context)
        let clause = CoreClause.registerAtOnce.reference
        if response == nil, registration.narrative.isEmpty { throw Rejection(.missing, under: clause, "registration.narrative") }
        if response != nil, registration.reference == nil { throw Rejection(.missing, under: clause, "registration.reference") }
        return (registration, response)
    }

    private static func started(
        _ registration: Registration, _ response: ImportedResponse?, _ number: CaseNumber, _ context: DecisionContext
    ) -> [GroundedEvent] {
        let register = context.rules.book.register(for: registration.channel)?.id ?? ""
        let registered = Registered(number: number.description, registration: registration, register: register)
        var events = [GroundedEvent(.registered(registered), under: CoreClause.registerAtOnce.reference)]
        if let response { events.append(GroundedEvent(.responseImported(response), under: CoreClause.audit.reference)) }
        // A matter that is over elsewhere owes nothing here: no clock starts.
        guard response?.isClosed != true else { return events }
        var facts = registration.ruleFacts(registration.facts)
        if let graded = firstGrade(facts, context.rules) {
            facts[FactDeclaration.severity] = graded.0.grade
            events.append(GroundedEvent(.severityGraded(graded.0), under: graded.1))
        }
        events += breachesSeen(in: facts, unit: context.actor.unit, at: registration.receivedAt, context.rules)
        let clocks = planned(by: [.registered], at: registration.receivedAt, facts, context.rules, unit: context.actor.unit)
        guard response != nil else { return events + clocks }
        // A limit that passed while the matter was elsewhere is the other system's: what it says of it is in the response.
        return events
            + clocks.filter { event in
                if case .deadlineSet(let setting) = event.event { setting.dueAt > context.now } else { true }
            }
    }

    /// The grade at the start: what the facts give, or what the person who registers states if that is higher.
    private static func firstGrade(_ facts: Facts, _ rules: InstitutionRules) -> (SeverityGraded, ClauseReference)? {
        guard let computed = grade(facts, rules) else { return nil }
        let stated = facts[FactDeclaration.severity].flatMap { id in rules.book.severity.first { $0.id == id } }
        if let stated, stated.rank > computed.rank {
            return (SeverityGraded(grade: stated.id, before: "", reason: "stated", byPerson: true), rules.reference(stated.clause))
        }
        return (SeverityGraded(grade: computed.id, before: "", reason: "facts", byPerson: false), rules.reference(computed.clause))
    }

    private static func requireRegistration(_ registration: Registration, _ context: DecisionContext) throws(Rejection) {
        let clause = CoreClause.truthfulTimes.reference
        let latest = context.now.advanced(byMilliseconds: Limits.clockSkewMillisecondsMax)
        guard registration.receivedAt <= latest else { throw Rejection(.timeInFuture, under: clause, "registration.received_at") }
        if let incidentAt = registration.incidentAt, incidentAt > latest {
            throw Rejection(.timeInFuture, under: clause, "registration.incident_at")
        }
        let book = context.rules.book
        let atOnce = CoreClause.registerAtOnce.reference
        guard book.kinds.contains(registration.kind) else { throw Rejection(.unknownKind, under: atOnce, registration.kind.rawValue) }
        guard book.register(for: registration.channel) != nil else {
            throw Rejection(.unknownChannel, under: atOnce, registration.channel.rawValue)
        }
        try requireKnown(registration.facts, book)
        for unit in registration.units where !context.units.contains(unit) { throw Rejection(.unknownUnit, under: atOnce, unit.rawValue) }
    }

    /// Facts must be ones that the book declares, with values it admits.
    static func requireKnown(_ facts: Facts, _ book: RuleBook) throws(Rejection) {
        for (name, value) in facts.sorted(by: { $0.key < $1.key }) {
            guard book.fact(name)?.admits(value) == true else {
                throw Rejection(.unknownFact, under: CoreClause.registerAtOnce.reference, "\(name): \(value)")
            }
        }
    }
}
