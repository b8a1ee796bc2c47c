import CaseDomain
import RPC

extension Rejection.Name {
    /// The status code that says it to programs.
    public var code: StatusCode {
        switch self {
        case .unknownCase: .notFound
        case .malformedCaseNumber, .missing, .unknownUnit, .unknownKind, .unknownChannel, .unknownFact, .unknownStep, .gradeNotStated,
            .numberOutOfRange, .malformedDate, .dateOutOfRange, .factComputed,
            .unknownGrade, .unknownDeadline, .severalClocks, .mergedWithItself, .invalidMeasure, .timeInFuture, .timeBeforeReceipt,
            .timeBeforeStep, .receivedTooEarly, .tooLong:
            .invalidArgument
        case .wrongRole, .notResponsible, .recused, .notConcerned, .secondPerson, .passedOn, .unitComplainedAbout, .beyondAuthority,
            .unauthorisedPromise, .factNotYours, .factNeedsApproval:
            .permissionDenied
        case .wrongPhase, .notOffered, .alreadyOwner, .unknownGround, .investigationMissing, .replyMissing, .callbackMissing, .caseFull,
            .acceptanceMissing, .recordMissing, .identityUnchecked, .repeatedAfterReview, .notLowered, .notExtendable, .alreadyMissed,
            .customerNotTold, .beyondCap, .proposedAlready, .nothingProposed, .tooManyProposals, .nobodyLeft, .notRecused,
            .reviewedEnough, .reviewTooLate, .noReview, .mergedTooDeep:
            .failedPrecondition
        case .referenceTaken, .keyReused: .alreadyExists
        case .versionConflict, .catchingUp: .aborted
        }
    }
}
