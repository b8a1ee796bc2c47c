import CaseCalls
import RPC
import WireMessages

/// The desk of the call centre.
///
/// Agents follow every case they are asked about, so they see all of them, masked unless they handle it. They register what comes in
/// without the customer standing before them; the counter's own channels belong to the branch desk.
public enum CallCentre {
    /// Offers the desk's methods.
    public static func offer(in table: inout MethodTable, calls: CaseCalls) {
        calls.change(CallCentreMethods.registerCase, in: &table, check: requireRemoteChannel)
        calls.change(CallCentreMethods.acceptCase, in: &table)
        calls.change(CallCentreMethods.handOverCase, in: &table)
        calls.change(CallCentreMethods.takeCase, in: &table)
        calls.change(CallCentreMethods.recordInvestigation, in: &table)
        calls.change(CallCentreMethods.decideCase, in: &table)
        calls.change(CallCentreMethods.replyToCustomer, in: &table)
        calls.change(CallCentreMethods.recordCallback, in: &table)
        calls.change(CallCentreMethods.closeCase, in: &table)
        calls.change(CallCentreMethods.requestReview, in: &table)
        calls.change(CallCentreMethods.withdrawCase, in: &table)
        calls.change(CallCentreMethods.recordStep, in: &table)
        calls.change(CallCentreMethods.establishFacts, in: &table)
        calls.change(CallCentreMethods.raiseSeverity, in: &table)
        calls.change(CallCentreMethods.declareInterest, in: &table)
        calls.reading(
            get: CallCentreMethods.getCase, history: CallCentreMethods.getHistory, explain: CallCentreMethods.explainCase,
            list: CallCentreMethods.listCases, sight: .everyCase, in: &table)
    }

    private static let requireRemoteChannel: @Sendable (RegisterCaseRequest) throws(Status) -> Void = { request throws(Status) in
        let channel = request.registration.channel
        switch channel {
        case .telephone, .email, .web, .socialMedia, .fax, .letter: return
        default:
            throw Status(
                .invalidArgument,
                en:
                    "registration.channel: \(channel) is not taken by the call centre; use telephone, email, web, social_media, fax or letter, "
                    + "or register at the branch desk",
                zh: "registration.channel：客户服务中心不登记该渠道的事项；请选用 telephone（电话）、email（电子邮件）、web（网站）、"
                    + "social_media（社交媒体）、fax（传真）或 letter（信函），或由网点登记")
        }
    }
}
