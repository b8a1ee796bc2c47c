import BusinessCalendar
import Wording

/// An expected refusal: what stands against a step, and under which clause. What to do about it stands with its wording.
public struct Rejection: Error, Hashable, Sendable {
    /// What stands against it, with what the sentence names.
    public let reason: Reason
    /// The rule that refuses; nil where no rule but plain sense does (a missing text, an unknown case).
    public let clause: ClauseReference?

    /// A refusal for `reason`.
    public init(_ reason: Reason, under clause: ClauseReference? = nil) {
        self.reason = reason
        self.clause = clause
    }

    /// Every way in which the core says no.
    public enum Reason: Hashable, Sendable {
        case unknownCase(CaseNumber)
        case malformedCaseNumber(String)
        /// The role may not; those roles may.
        case wrongRole(Role, may: [Role])
        case wrongPhase(Phase)
        case notResponsible(Case.Owner)
        case recused(StaffID, RecusalRule.Party)
        case notConcerned
        /// To whom it is offered instead, if to anybody.
        case notOffered(UnitID?)
        case unknownUnit(UnitID)
        case alreadyOwner(StaffID)
        case missing(Field)
        case unknownKind(CaseKind)
        case unknownChannel(Channel)
        case unknownFact(name: String, value: String)
        case beyondAuthority(Money)
        case unauthorisedPromise(phrase: String)
        case acceptanceMissing
        /// What the book asks for before closing.
        case recordMissing(ClosingRule.Requirement)
        /// A step that must come before this one.
        case stepMissing(Act)
        case identityUnchecked
        case repeatedAfterReview(waysOfAppeal: [BilingualText])
        case unknownStep(Act)
        case gradeNotStated
        case unknownGrade(String)
        /// The fact, or the grade, that nobody lowers.
        case notLowered(WordFact)
        case unknownDeadline(String)
        /// Several clocks of that name are open; one must be named.
        case severalClocks(String, [Int])
        case notExtendable(String)
        case customerNotTold(String)
        case beyondCap(Timestamp)
        case reviewedEnough(Int)
        case reviewTooLate(Timestamp)
        case noReview
        case mergedWithItself(CaseNumber)
        case unknownGround(String)
        case invalidMeasure(Measure.Kind)
        case investigationMissing(Phase)
        case replyMissing
        /// Attempts after which an unreached customer counts as called back.
        case callbackMissing(attempts: Int)
        case timeInFuture(Field)
        case timeBeforeReceipt(Field)
        /// Days that it may lie back.
        case receivedTooEarly(days: Int)
        case referenceTaken(CaseNumber)
        case versionConflict(Int64)
        case keyReused(String)
        case caseFull(Int)
        /// More fell due on the case than one call makes up.
        case catchingUp
        case tooLong(bytesMax: Int)
    }

    /// A field of a message that a sentence names.
    public enum Field: String, CaseIterable, Sendable {
        case narrative = "registration.narrative"
        case reference = "registration.reference"
        case receivedAt = "registration.received_at"
        case incidentAt = "registration.incident_at"
        case happenedAt = "happened_at"
        case facts
        case agreedDate = "facts: a date"
        case finding, sources, reasoning, text, summary, instruction, reason, recipient, staff, explanation
        case archiveReference = "reference"
        case caseNumber = "case_number"
    }
}
