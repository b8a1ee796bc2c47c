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
        /// Who answers for the case, and what one would have to be to it.
        case notResponsible(Case.Owner, may: [Standing])
        case recused(StaffID, RecusalRule.Party)
        case notConcerned
        /// Who proposed it, or whom it is about: another person decides.
        case secondPerson(StaffID)
        case proposedAlready(Proposal)
        case nothingProposed(Proposal)
        case tooManyProposals(Int)
        /// By whom the matter was passed on.
        case passedOn(Channel)
        case unitComplainedAbout(UnitID)
        case nobodyLeft
        case notRecused(StaffID)
        /// To whom it is offered instead, if to anybody.
        case notOffered(UnitID?)
        case unknownUnit(UnitID)
        case alreadyOwner(StaffID)
        case missing(Field)
        case unknownKind(CaseKind)
        case unknownChannel(Channel)
        case unknownFact(name: String, value: String)
        /// A number that is none, or outside the range.
        case numberOutOfRange(String, value: String, ClosedRange<Int>)
        /// A date that is none.
        case malformedDate(String, value: String)
        /// A date on which a limit ends, outside the range.
        case dateOutOfRange(String, from: Timestamp, to: Timestamp)
        /// The system computes the fact.
        case factComputed(String)
        /// Those roles state the fact.
        case factNotYours(String, may: [Role])
        /// The value lowers the grade or gives more time: one of those roles states it, and not whoever stated the value before.
        case factNeedsApproval(String, may: [Role], notBy: StaffID)
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
        /// The limit passed then, and is not put off any more.
        case alreadyMissed(String, Timestamp)
        case customerNotTold(String)
        case beyondCap(Timestamp)
        case reviewedEnough(Int)
        case reviewTooLate(Timestamp)
        case noReview
        case mergedWithItself(CaseNumber)
        /// As many merges lie behind each other as may.
        case mergedTooDeep(Int)
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
        /// The time stated lies before what the step builds on, which happened then.
        case timeBeforeStep(Timestamp, Milestone, Timestamp)
        /// The number it has, for whoever may know it.
        case referenceTaken(CaseNumber?)
        case versionConflict(Int64)
        case keyReused(String)
        case caseFull(Int)
        /// More fell due on the case than one call makes up.
        case catchingUp
        case tooLong(bytesMax: Int)
    }

    /// What one person proposes and another decides.
    public enum Proposal: Hashable, Sendable {
        case withdrawal
        case recusal(StaffID)
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
        case saidBy = "word.said_by"
        case saidAt = "word.said_at"
    }
}
