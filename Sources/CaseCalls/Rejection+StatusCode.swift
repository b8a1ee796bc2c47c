import CaseDomain
import RPC

extension Rejection.Name {
    /// The status code that says it to programs.
    public var code: StatusCode {
        switch self {
        case .unknownCase: .notFound
        case .malformedCaseNumber, .missing, .unknownUnit, .unknownKind, .unknownChannel, .unknownFact, .unknownStep, .gradeNotStated,
            .unknownGrade, .unknownDeadline, .severalClocks, .mergedWithItself, .invalidMeasure, .timeInFuture, .timeBeforeReceipt,
            .receivedTooEarly,
            .tooLong:
            .invalidArgument
        case .wrongRole, .notResponsible, .recused, .notConcerned, .beyondAuthority, .unauthorisedPromise: .permissionDenied
        case .wrongPhase, .notOffered, .alreadyOwner, .unknownGround, .investigationMissing, .replyMissing, .callbackMissing, .caseFull,
            .acceptanceMissing, .recordMissing, .identityUnchecked, .repeatedAfterReview, .notLowered, .notExtendable, .customerNotTold,
            .beyondCap, .reviewedEnough, .reviewTooLate, .noReview:
            .failedPrecondition
        case .referenceTaken, .keyReused: .alreadyExists
        case .versionConflict, .catchingUp: .aborted
        }
    }
}
