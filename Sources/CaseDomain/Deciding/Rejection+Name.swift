extension Rejection {
    /// The frozen names of the reasons, as programs see them in `Refusal.reason`.
    public enum Name: String, CaseIterable, Sendable {
        case unknownCase = "unknown_case"
        case malformedCaseNumber = "malformed_case_number"
        case wrongRole = "wrong_role"
        case wrongPhase = "wrong_phase"
        case notResponsible = "not_responsible"
        case recused
        case notConcerned = "not_concerned"
        case secondPerson = "second_person"
        case proposedAlready = "proposed_already"
        case nothingProposed = "nothing_proposed"
        case tooManyProposals = "too_many_proposals"
        case passedOn = "passed_on"
        case unitComplainedAbout = "unit_complained_about"
        case nobodyLeft = "nobody_left"
        case notRecused = "not_recused"
        case notOffered = "not_offered"
        case unknownUnit = "unknown_unit"
        case alreadyOwner = "already_owner"
        case missing
        case unknownKind = "unknown_kind"
        case unknownChannel = "unknown_channel"
        case unknownFact = "unknown_fact"
        case numberOutOfRange = "number_out_of_range"
        case malformedDate = "malformed_date"
        case dateOutOfRange = "date_out_of_range"
        case factComputed = "fact_computed"
        case factNotYours = "fact_not_yours"
        case factNeedsApproval = "fact_needs_approval"
        case beyondAuthority = "beyond_authority"
        case unauthorisedPromise = "unauthorised_promise"
        case acceptanceMissing = "acceptance_missing"
        case recordMissing = "record_missing"
        case identityUnchecked = "identity_unchecked"
        case repeatedAfterReview = "repeated_after_review"
        case unknownStep = "unknown_step"
        case gradeNotStated = "grade_not_stated"
        case unknownGrade = "unknown_grade"
        case notLowered = "not_lowered"
        case unknownDeadline = "unknown_deadline"
        case severalClocks = "several_clocks"
        case notExtendable = "not_extendable"
        case alreadyMissed = "already_missed"
        case customerNotTold = "customer_not_told"
        case beyondCap = "beyond_cap"
        case reviewedEnough = "reviewed_enough"
        case reviewTooLate = "review_too_late"
        case noReview = "no_review"
        case mergedWithItself = "merged_with_itself"
        case mergedTooDeep = "merged_too_deep"
        case unknownGround = "unknown_ground"
        case invalidMeasure = "invalid_measure"
        case investigationMissing = "investigation_missing"
        case replyMissing = "reply_missing"
        case callbackMissing = "callback_missing"
        case timeInFuture = "time_in_future"
        case timeBeforeReceipt = "time_before_receipt"
        case timeBeforeStep = "time_before_step"
        case receivedTooEarly = "received_too_early"
        case referenceTaken = "reference_taken"
        case versionConflict = "version_conflict"
        case keyReused = "key_reused"
        case caseFull = "case_full"
        case catchingUp = "catching_up"
        case tooLong = "too_long"
    }
}

extension Rejection.Reason {
    /// Its frozen name.
    public var name: Rejection.Name {
        switch self {
        case .unknownCase: .unknownCase
        case .malformedCaseNumber: .malformedCaseNumber
        case .wrongRole: .wrongRole
        case .wrongPhase: .wrongPhase
        case .notResponsible: .notResponsible
        case .recused: .recused
        case .notConcerned: .notConcerned
        case .secondPerson: .secondPerson
        case .proposedAlready: .proposedAlready
        case .nothingProposed: .nothingProposed
        case .tooManyProposals: .tooManyProposals
        case .passedOn: .passedOn
        case .unitComplainedAbout: .unitComplainedAbout
        case .nobodyLeft: .nobodyLeft
        case .notRecused: .notRecused
        case .notOffered: .notOffered
        case .unknownUnit: .unknownUnit
        case .alreadyOwner: .alreadyOwner
        case .missing: .missing
        case .unknownKind: .unknownKind
        case .unknownChannel: .unknownChannel
        case .unknownFact: .unknownFact
        case .numberOutOfRange: .numberOutOfRange
        case .malformedDate: .malformedDate
        case .dateOutOfRange: .dateOutOfRange
        case .factComputed: .factComputed
        case .factNotYours: .factNotYours
        case .factNeedsApproval: .factNeedsApproval
        case .beyondAuthority: .beyondAuthority
        case .unauthorisedPromise: .unauthorisedPromise
        case .acceptanceMissing: .acceptanceMissing
        case .recordMissing, .stepMissing: .recordMissing
        case .identityUnchecked: .identityUnchecked
        case .repeatedAfterReview: .repeatedAfterReview
        case .unknownStep: .unknownStep
        case .gradeNotStated: .gradeNotStated
        case .unknownGrade: .unknownGrade
        case .notLowered: .notLowered
        case .unknownDeadline: .unknownDeadline
        case .severalClocks: .severalClocks
        case .notExtendable: .notExtendable
        case .alreadyMissed: .alreadyMissed
        case .customerNotTold: .customerNotTold
        case .beyondCap: .beyondCap
        case .reviewedEnough: .reviewedEnough
        case .reviewTooLate: .reviewTooLate
        case .noReview: .noReview
        case .mergedWithItself: .mergedWithItself
        case .mergedTooDeep: .mergedTooDeep
        case .unknownGround: .unknownGround
        case .invalidMeasure: .invalidMeasure
        case .investigationMissing: .investigationMissing
        case .replyMissing: .replyMissing
        case .callbackMissing: .callbackMissing
        case .timeInFuture: .timeInFuture
        case .timeBeforeReceipt: .timeBeforeReceipt
        case .timeBeforeStep: .timeBeforeStep
        case .receivedTooEarly: .receivedTooEarly
        case .referenceTaken: .referenceTaken
        case .versionConflict: .versionConflict
        case .keyReused: .keyReused
        case .caseFull: .caseFull
        case .catchingUp: .catchingUp
        case .tooLong: .tooLong
        }
    }
}
