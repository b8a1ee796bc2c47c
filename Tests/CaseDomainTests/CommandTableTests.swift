import BusinessCalendar
import CaseDomain
import Testing

/// Every cell of (phase × command × role): the person owns the case and is offered it, so that only role and phase decide.
@Suite("The table of commands")
struct CommandTableTests {
    /// Phases a case can stand in today; the others belong to commands that are still to come.
    static let reachable: [Phase] = [
        .registered, .accepted, .notAccepted, .investigating, .decided, .replied, .callbackDone, .closed, .withdrawn,
    ]

    /// One command of each name, complete in itself.
    static let commands: [Command] = [
        Register(Bank.registration()),
        ImportCase(
                registration: Bank.registration(), response: ImportedResponse(response: "", timely: nil, disputed: nil, isClosed: true)),
        Accept(),
        RefuseAcceptance(ground: "no_substance", explanation: "told"),
        HandOver(unit: Bank.intake, reason: "beyond us"),
        Take(),
        RecordInvestigation(finding: "f", sources: ["s"]),
        Decide(outcome: .neutral, reasoning: "r"),
        Reply(text: "t", means: .letter),
        RecordCallback(reached: true, satisfaction: .neutral),
        Close(summary: "s"),
        Supervise(unit: Bank.handling, instruction: "i"),
        RequestReview(reason: "r"),
        Withdraw(reason: "r"),
        RecordStep(step: .confirmReceipt, text: "t"),
        EstablishFacts(facts: ["urgent": "true"], reason: "r"),
        RaiseSeverity(grade: "grave", reason: "r"),
        ExtendDeadline(deadline: "reply", dueAt: Bank.received.advanced(byMilliseconds: 40 * 86_400_000), reason: "r", customerTold: true),
        DecideReview(outcome: .neutral, reasoning: "r"),
        TransferCase(recipient: "the regulator", reason: "r"),
        MergeCase(into: CaseNumber(year: 2026, serial: 8).description, reason: "r"),
        ReopenCase(reason: "r"),
        ArchiveCase(reference: "shelf 3"),
        DeclareInterest(staff: StaffID(rawValue: "mallory"), reason: "r"),
    ]

    /// The specification, written out again by hand: letters are phases (r registered, a accepted, n not accepted, i investigating,
    /// d decided, p replied, b called back, c closed, w withdrawn).
    static let specification: [CommandName: (roles: String, phases: String)] = [
        .register: ("", ""),
        .importCase: ("", ""),
        .accept: ("complaint_officer outlet_head agent call_centre_supervisor handler intake_officer intake_head service_standards", "r"),
        .refuseAcceptance: ("intake_head", "r"),
        .handOver: (anyStaff, "ranidpb"),
        .take: (anyStaff, "ranidpb"),
        .recordInvestigation: (anyStaff, "ai"),
        .decide: (
            "complaint_officer outlet_head call_centre_supervisor handler intake_officer intake_head service_standards senior_manager", "i"
        ),
        // A complaint is answered only once it is decided.
        .reply: (anyStaff, "d"),
        .recordCallback: (anyStaff, "p"),
        // Replied is not enough for a complaint: the callback is missing.
        .close: ("complaint_officer outlet_head call_centre_supervisor handler intake_officer intake_head service_standards", "bn"),
        .supervise: ("intake_officer intake_head service_standards senior_manager", "raidpb"),
        .requestReview: (anyStaff, "pbcn"),
        .withdraw: (anyStaff, "raidpb"),
        .recordStep: (anyStaff, "ranidpbc"),
        .establishFacts: (anyStaff, "raidpb"),
        // The minimum has no grades to raise to.
        .raiseSeverity: ("", ""),
        // Once the customer is answered nothing is left to put off.
        .extend: ("intake_head senior_manager", "raid"),
        // No review is asked for in any of these cases.
        .decideReview: ("", ""),
        .transfer: ("intake_officer intake_head service_standards senior_manager", "raidpb"),
        .merge: ("complaint_officer outlet_head call_centre_supervisor handler intake_officer intake_head service_standards", "raidpb"),
        .reopen: ("complaint_officer outlet_head call_centre_supervisor handler intake_officer intake_head service_standards", "ncw"),
        .archive: ("intake_officer intake_head", "cw"),
        .declareInterest: (anyStaff, "raidpb"),
    ]
    static let anyStaff =
        "teller complaint_officer outlet_head agent call_centre_supervisor handler intake_officer intake_head service_standards"
    static let letters: [Phase: Character] = [
        .registered: "r", .accepted: "a", .notAccepted: "n", .investigating: "i", .decided: "d", .replied: "p", .callbackDone: "b",
        .closed: "c", .withdrawn: "w",
    ]

    @Test("allows exactly the cells of the specification", arguments: commands)
    func everyCell(command: Command) throws {
        let row = try #require(Self.specification[command.name])
        let roles = Set(row.roles.split(separator: " ").map(String.init))
        for phase in Self.reachable {
            for role in Role.allCases {
                let actor = Bank.person(role, Bank.outlet, "the owner")
                let state = try Self.owned(by: actor, in: phase, offered: command.name == .take)
                let letter = try #require(Self.letters[phase])
                let allowed = roles.contains(role.rawValue) && row.phases.contains(letter)
                let decided = Result { () throws(Rejection) in try state.decide(command, in: Bank.context(actor)) }
                let accepted = (try? decided.get()) != nil
                #expect(accepted == allowed, "\(command.name) by \(role) in \(phase)")
            }
        }
    }

    @Test("has every command in its specification and among its samples")
    func isComplete() {
        // What only the server itself asks for has no row: no message of the API stands for it.
        let asked = CommandName.allCases.filter { !$0.isOwn }
        #expect(Set(Self.specification.keys) == Set(asked))
        #expect(Self.commands.map(\.name).sorted { $0.rawValue < $1.rawValue } == asked.sorted { $0.rawValue < $1.rawValue })
    }

    @Test("reaches every phase there is")
    func everyPhaseIsReached() throws {
        let head = Bank.person(.intakeHead, Bank.intake)
        var reached = Set(Self.reachable)
        for (command, phase) in [
            (Command.transfer(TransferCase(recipient: "r", reason: "r")), Phase.transferred),
            (MergeCase(into: CaseNumber(year: 2026, serial: 8).description, reason: "r"), .merged),
        ] {
            let ended = try Bank.led(Bank.registered(), through: [(head, command)])
            #expect(ended.phase == phase)
            reached.insert(ended.phase)
        }
        for phase in Self.reachable { #expect(try Bank.standing(in: phase)?.phase == phase) }
        let closed = try #require(try Bank.standing(in: .closed))
        reached.insert(try Bank.led(closed, through: [(head, ArchiveCase(reference: "shelf 3"))]).phase)
        #expect(reached == Set(Phase.allCases))
    }

    @Test("leaves no dead end: from every phase that is not final some command leads on")
    func noDeadEnds() throws {
        for phase in Self.reachable where !phase.isFinal {
            let moves = Self.commands.filter { command in
                Role.allCases.contains { role in
                    let actor = Bank.person(role, Bank.outlet, "the owner")
                    guard let state = try? Self.owned(by: actor, in: phase, offered: false),
                        let events = try? state.decide(command, in: Bank.context(actor)),
                        let next = Bank.apply(events, to: state, by: actor)
                    else { return false }
                    return next.phase != phase
                }
            }
            #expect(!moves.isEmpty, "\(phase)")
        }
    }

    /// A case in `phase` that belongs to `actor`: taken through the events themselves, so that any role can be tried.
    static func owned(by actor: Actor, in phase: Phase, offered: Bool) throws -> Case {
        let state = try #require(try Bank.standing(in: phase))
        let clause = CoreClause.firstContact.reference
        let taken = Bank.apply([GroundedEvent(Take(), under: clause)], to: state, by: actor)!
        guard offered else { return taken }
        let offer = HandOver(unit: actor.unit, reason: "offered")
        return Bank.apply([GroundedEvent(.handedOver(offer), under: clause)], to: taken, by: actor)!
    }
}
