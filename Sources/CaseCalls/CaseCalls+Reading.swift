import CaseDomain
import CaseService
import CaseStore
import RPC
import WireMessages

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

    /// Registers the calls that show one case and list cases, alike at every desk: how far somebody may look depends on what they are
    /// to a case, not on where they sit.
    func offerReading(_ desk: (some DeskMethods).Type, in table: inout MethodTable) {
        read(desk.getCase, in: &table) { request, actor, snapshot in
            let present = try present(request.caseNumber, actor, snapshot)
            return GetCaseReply(case: CaseViewing(titles, clause: wire).view(present.state, for: actor))
        }
        read(desk.getHistory, in: &table) { request, actor, snapshot in
            let present = try present(request.caseNumber, actor, snapshot)
            return try historyPage(present, after: request.afterVersion, for: actor, snapshot)
        }
        read(desk.explainCase, in: &table) { request, actor, snapshot in
            let present = try present(request.caseNumber, actor, snapshot)
            return explanation(of: present.state, all: request.all)
        }
        read(desk.listCases, in: &table) { request, actor, snapshot in
            try page(request, actor, snapshot)
        }
    }

    private func present(_ text: String, _ actor: Actor, _ snapshot: any ReadSnapshot) throws -> PresentCase {
        let number = try number(text)
        guard let present = try service.present(number, in: snapshot) else { throw Rejection(.unknownCase(number)) }
        try present.state.requireSight(actor, in: service.settings.units, service.settings.rules.book)
        return present
    }
}
