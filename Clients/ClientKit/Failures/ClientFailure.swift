import RPC
import WireMessages
import Wording

/// Why a command of the client did not do what it was asked to: one line for a person, one exit code for a program.
public enum ClientFailure: Error, Equatable, Sendable {
    /// The server refused, or the call failed on the way.
    case call(CallFailure)
    /// No connection to the server (address, reason).
    case unreachable(String, String)
    /// The command line cannot be parsed; the text says why.
    case commandLine(String)
    /// A value on the command line or in the environment is wrong; the text says how to put it right.
    case usage(String)
    /// A file named on the command line cannot be used.
    case file(InputFailure)
    /// The audit chain does not hold; the text says where.
    case brokenChain(String)
    /// A receipt on the command line is mistyped; the text says where and how.
    case mistypedReceipt(String)
    /// The log does not contain a receipt, and no typing error explains it; the text says which.
    case unmetReceipt(String)
    /// The program contradicts itself; the text says how.
    case fault(String)
    /// The user interrupted; the text says how to go on.
    case interrupted(String)

    /// What the process ends with.
    public var exitStatus: ExitStatus {
        switch self {
        case .call(.status(let status)): ExitStatus(status.code)
        case .call(.connection), .unreachable: .unavailable
        case .call(.badRequest): .refused
        case .call(.badReply), .brokenChain, .unmetReceipt, .fault: .broken
        case .commandLine, .usage, .file, .mistypedReceipt: .usage
        case .interrupted: .interrupted
        }
    }

    /// `shouwen: FAILED_PRECONDITION: … (under …); what to do: …`, on one line. With a key, the advice is to repeat under that key:
    /// for a change whose outcome is not known.
    public func line(_ wording: Voice, key: String? = nil) -> String {
        let (what, general) = parts(wording)
        let remedy = key.map { wording(FailurePhrase.withKey, $0) } ?? general
        let text = remedy.isEmpty ? what : wording(FailurePhrase.whatToDo, what, remedy)
        return TextStyle.oneLine("shouwen: \(text)")
    }

    private func parts(_ wording: Voice) -> (what: String, remedy: String) {
        switch self {
        case .call(.status(let status)): ClientFailure.parts(status, wording)
        case .call(.connection(let error)):
            (wording.status(.unavailable) + SystemText.words(error.message, wording), wording(FailurePhrase.remedyCancelled))
        case .call(.badRequest(let error)):
            (wording.status(.invalidArgument) + error.text[wording.language], wording(FailurePhrase.remedyInvalid))
        case .call(.badReply(let error)):
            (wording.status(.dataLoss) + error.text[wording.language], wording(FailurePhrase.remedyUnimplemented))
        case .unreachable(let address, let reason):
            (
                wording.status(.unavailable)
                    + wording(
                        FailurePhrase.unreachable, address, SystemText.words(reason.replacing("\(address): ", with: ""), wording)),
                wording(FailurePhrase.remedyUnavailable)
            )
        case .commandLine(let text): (text, wording(FailurePhrase.remedyUsage))
        case .usage(let text): (text, "")
        case .file(let failure):
            (wording.labelled(failure.path, SystemText.words(failure.reason, wording)), wording(FailurePhrase.remedyFile))
        case .brokenChain(let text): (wording.status(.dataLoss) + text, wording(FailurePhrase.remedyDataLoss))
        case .mistypedReceipt(let text): (text, "")
        case .unmetReceipt(let text): (wording.status(.dataLoss) + text, wording(FailurePhrase.remedyReceipt))
        case .fault(let text): (wording.status(.internal) + text, wording(FailurePhrase.remedyFault))
        case .interrupted(let text): (text, "")
        }
    }

    private static func parts(_ status: Status, _ wording: Voice) -> (what: String, remedy: String) {
        guard let refusal = Refusal(in: status) else {
            return (wording.status(status.code) + status.message[wording.language], status.code.remedy(wording))
        }
        var what = wording.status(status.code) + wording.choose(refusal.english, refusal.chinese)
        if let clause = refusal.clause { what = wording(FailurePhrase.under, what, ClauseText.short(clause)) }
        let remedy = wording.choose(refusal.remedyEnglish, refusal.remedyChinese)
        if !remedy.isEmpty { return (what, remedy) }
        if refusal.currentVersion > 0 { return (what, wording(FailurePhrase.remedyVersion, "\(refusal.currentVersion)")) }
        return (what, status.code.remedy(wording))
    }
}

extension Refusal {
    /// The refusal that a status carries in its details; nil when it carries none that can be read.
    public init?(in status: Status) {
        guard let detail = status.details.first(where: { $0.typeURL == "type.googleapis.com/" + Refusal.fullName }) else { return nil }
        guard let refusal = try? Refusal(decoding: detail.bytes, in: Arena()) else { return nil }
        self = refusal
    }
}

extension StatusCode {
    /// What a person can do about it, where the server does not say.
    func remedy(_ wording: Voice) -> String {
        switch self {
        case .ok: ""
        case .cancelled: wording(FailurePhrase.remedyCancelled)
        case .unknown: wording(FailurePhrase.remedyUnknown)
        case .invalidArgument: wording(FailurePhrase.remedyInvalid)
        case .deadlineExceeded: wording(FailurePhrase.remedyDeadline)
        case .notFound: wording(FailurePhrase.remedyNotFound)
        case .alreadyExists: wording(FailurePhrase.remedyExists)
        case .permissionDenied: wording(FailurePhrase.remedyDenied)
        case .resourceExhausted: wording(FailurePhrase.remedyExhausted)
        case .failedPrecondition: wording(FailurePhrase.remedyPrecondition)
        case .aborted: wording(FailurePhrase.remedyAborted)
        case .outOfRange: wording(FailurePhrase.remedyRange)
        case .unimplemented: wording(FailurePhrase.remedyUnimplemented)
        case .internal: wording(FailurePhrase.remedyInternal)
        case .unavailable: wording(FailurePhrase.remedyUnavailable)
        case .dataLoss: wording(FailurePhrase.remedyDataLoss)
        case .unauthenticated: wording(FailurePhrase.remedyUnauthenticated)
        }
    }
}
