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
        calls.offer(CallCentreMethods.self, in: &table, check: requireRemoteChannel)
    }

    /// The ways in which a matter comes in without the customer standing there.
    private static let channels: [Channel] = [.telephone, .email, .web, .socialMedia, .fax, .letter]

    private static let requireRemoteChannel: DeskCheck = { request throws(Status) in
        guard let channel = (request as? RegisterCaseRequest)?.registration.channel, !channels.contains(channel) else { return }
        throw Status(
            .invalidArgument,
            en: "registration.channel: \(channel) is not taken by the call centre; use telephone, email, web, social_media, fax or letter, "
                + "or register at the branch desk",
            zh: "registration.channel：客户服务中心不登记该渠道的事项；请选用 telephone（电话）、email（电子邮件）、web（网站）、"
                + "social_media（社交媒体）、fax（传真）或 letter（信函），或由网点登记")
    }
}
