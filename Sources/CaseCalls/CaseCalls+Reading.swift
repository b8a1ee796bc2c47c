import CaseDomain
import CaseService
import CaseStore
import RPC
import WireMessages

/// How far a desk's people may look.
public enum Sight: Sendable {
    /// Only at cases that concern the caller's unit.
    case ownUnit
    /// At every case; personal data stay masked all the same.
    case everyCase
}

extension CaseCalls {
    /// Registers a handler that answers from a snapshot.
    public func read<Request, Response>(
        _ method: UnaryMethod<Request, Response>, in table: inout MethodTable,
        _ answer: @escaping @Sendable (Request, Actor, any ReadSnapshot) throws -> Response
    ) {
        table.handle(method) { [self] request, context, respond in
            let actor = actor(of: context)
            let ticket = LineTicket(.caller(actor.staff), stillWanted: { context.isWanted })
            service.read(for: ticket) { snapshot -> Result<Response, Status> in
                do {
                    return .success(try answer(request, actor, snapshot))
                } catch let status as Status {
                    return .failure(status)
                }
            } completion: { result in
                switch result {
                case .success(let answered): respond(answered)
                case .failure(let failure): respond(.failure(self.status(of: failure)))
                }
            }
        }
    }

    /// Registers the calls that show one case and list cases, alike at every desk but for how far its people may look.
    func offerReading(_ desk: (some DeskMethods).Type, in table: inout MethodTable, sight: Sight) {
        read(desk.getCase, in: &table) { request, actor, snapshot in
            let present = try present(request.caseNumber, actor, sight, snapshot)
            return GetCaseReply(case: CaseViewing(titles, clause: wire).view(present.state, for: actor))
        }
        read(desk.getHistory, in: &table) { request, actor, snapshot in
            let present = try present(request.caseNumber, actor, sight, snapshot)
            return try historyPage(present, after: request.afterVersion, snapshot)
        }
        read(desk.explainCase, in: &table) { request, actor, snapshot in
            let present = try present(request.caseNumber, actor, sight, snapshot)
            return explanation(of: present.state, all: request.all)
        }
        read(desk.listCases, in: &table) { request, actor, snapshot in
            try page(request, actor, sight, snapshot)
        }
    }

    private func present(_ text: String, _ actor: Actor, _ sight: Sight, _ snapshot: any ReadSnapshot) throws -> PresentCase {
        let number = try number(text)
        guard let present = try service.present(number, in: snapshot) else { throw Rejection(.unknownCase(number)) }
        guard sight == .everyCase || present.state.concerns(actor.unit) else {
            throw Rejection(.notConcerned, under: CoreClause.recusal.reference)
        }
        return present
    }
}
