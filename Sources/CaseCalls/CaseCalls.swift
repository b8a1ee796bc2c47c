import AuditChain
import BusinessCalendar
import CaseDomain
import CaseService
import CaseStore
import RPC
import WireMessages

/// What all desks do alike: turn a message into a step, hand it to the core, and put the answer into a message.
///
/// A desk picks which calls it offers and adds what only it knows; see `BranchDesk`, `CallCentre` and `Headquarters`.
public struct CaseCalls: Sendable {
    /// The core.
    public let service: CaseService

    /// The calls on a core.
    public init(_ service: CaseService) {
        self.service = service
    }

    /// Registers the handler of a changing method.
    ///
    /// - Parameter check: what the desk itself asks of the request, before the core sees it.
    public func change<Request: ChangeMessage>(
        _ method: UnaryMethod<Request, ChangeReply>, in table: inout MethodTable,
        check: @escaping DeskCheck = { _ throws(Status) in }
    ) {
        table.handle(method) { [self] request, context, respond in
            do throws(Status) {
                try check(request)
                service.change(try changeRequest(request, context), stillWanted: { context.isWanted }) { result in
                    respond(result.map(ChangeReply.init).mapError { self.status(of: $0) })
                }
            } catch {
                respond(.failure(error))
            }
        }
    }

    private func changeRequest(_ request: some ChangeMessage, _ context: CallContext) throws(Status) -> ChangeRequest {
        let actor = actor(of: context)
        let change = request.change
        return ChangeRequest(
            actor: actor, key: change.idempotencyKey, fingerprint: Digest(hashing: Array(context.method.description.utf8) + context.body),
            wish: try wish(request), expectedVersion: change.expectedVersion == 0 ? nil : change.expectedVersion,
            happenedAt: Timestamp(wire: change.happenedAt))
    }

    /// The step that a message asks for, and of which case.
    public func wish(_ request: some ChangeMessage) throws(Status) -> ChangeRequest.Wish {
        let number = request.change.caseNumber
        switch try request.step(now: service.settings.now()) {
        case .opening(let step):
            guard number.isEmpty else {
                throw Status(
                    .invalidArgument, en: "change.case_number: a case that is to be registered has none yet; leave it empty",
                    zh: "change.case_number：待登记的事项尚无编号；请留空")
            }
            return .open(step)
        case .onCase(let step): return .take(step, of: try self.number(number))
        }
    }

    /// The person behind a call, in the words of the domain.
    public func actor(of context: CallContext) -> Actor {
        let principal = context.principal
        return Actor(staff: StaffID(rawValue: principal.staff), role: Role(principal.role), unit: UnitID(rawValue: principal.unit))
    }

    /// A case number as a caller typed it.
    public func number(_ text: String) throws(Status) -> CaseNumber {
        guard let number = CaseNumber(text) else {
            throw status(of: .rejected(text.isEmpty ? Rejection(.missing(.caseNumber)) : Rejection(.malformedCaseNumber(text))))
        }
        return number
    }
}

extension ChangeReply {
    init(_ receipt: ChangeReceipt) {
        self.init(
            caseNumber: receipt.number.description, version: receipt.version, phase: Vocabulary.wire(receipt.phase),
            recordedAt: receipt.recordedAt.milliseconds, logSequence: receipt.sequence, logHash: receipt.hash.bytes,
            repeated: receipt.isRepeated)
    }
}
