/// An expected refusal: what stands against a command, under which clause, and what to do about it.
public struct Rejection: Error, Hashable, Sendable {
    /// What stands against it.
    public let reason: Reason
    /// The rule that refuses; nil where no rule but plain sense does (a missing text, an unknown case).
    public let clause: ClauseReference?
    /// What the sentence names: a role, a phase, a field.
    public let detail: String

    /// A refusal for `reason`; `detail` fills the sentence's blank.
    public init(_ reason: Reason, under clause: ClauseReference? = nil, _ detail: String = "") {
        self.reason = reason
        self.clause = clause
        self.detail = detail
    }

    /// Every way in which the core says no.
    public enum Reason: String, CaseIterable, Sendable, Codable {
        case unknownCase = "unknown_case"
        case malformedCaseNumber = "malformed_case_number"
        case wrongRole = "wrong_role"
        case wrongPhase = "wrong_phase"
        case notResponsible = "not_responsible"
        case recused
        case notConcerned = "not_concerned"
        case notOffered = "not_offered"
        case unknownUnit = "unknown_unit"
        case alreadyOwner = "already_owner"
        case missing
        case unknownKind = "unknown_kind"
        case unknownChannel = "unknown_channel"
        case unknownFact = "unknown_fact"
        case beyondAuthority = "beyond_authority"
        case unauthorisedPromise = "unauthorised_promise"
        case acceptanceMissing = "acceptance_missing"
        case recordMissing = "record_missing"
        case identityUnchecked = "identity_unchecked"
        case repeatedAfterReview = "repeated_after_review"
        case unknownStep = "unknown_step"
        case gradeNotStated = "grade_not_stated"
        case notLowered = "not_lowered"
        case unknownDeadline = "unknown_deadline"
        case notExtendable = "not_extendable"
        case customerNotTold = "customer_not_told"
        case beyondCap = "beyond_cap"
        case reviewedEnough = "reviewed_enough"
        case reviewTooLate = "review_too_late"
        case noReview = "no_review"
        case mergedWithItself = "merged_with_itself"
        case unknownGround = "unknown_ground"
        case invalidMeasure = "invalid_measure"
        case investigationMissing = "investigation_missing"
        case replyMissing = "reply_missing"
        case callbackMissing = "callback_missing"
        case timeInFuture = "time_in_future"
        case timeBeforeReceipt = "time_before_receipt"
        case referenceTaken = "reference_taken"
        case versionConflict = "version_conflict"
        case keyReused = "key_reused"
        case caseFull = "case_full"
        case tooLong = "too_long"
    }
}
