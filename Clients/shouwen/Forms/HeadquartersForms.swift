import ArgumentParser
import ClientKit
import WireMessages

/// Putting a limit off.
struct ExtendForm: ChangeForm {
    typealias Subject = OneCase
    static let word = "extend"
    static let purpose = HelpPhrase.extend
    static let method = "ExtendDeadline"
    @Option(help: ArgumentHelp(spoken(HelpPhrase.deadlineName), valueName: "name")) var deadline: String
    @Option(help: ArgumentHelp(spoken(HelpPhrase.until), valueName: "time")) var until: String
    @Flag(help: ArgumentHelp(spoken(HelpPhrase.customerTold))) var customerTold = false
    @OptionGroup var reason: ReasonOptions

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> ExtendDeadlineRequest {
        ExtendDeadlineRequest(
            change: change, name: deadline, dueAt: try common.milliseconds(until), reason: try reason.required(), customerTold: customerTold
        )
    }
}

/// Deciding a review.
struct ReviewDecideForm: ChangeForm {
    typealias Subject = OneCase
    static let word = "review-decide"
    static let purpose = HelpPhrase.reviewDecide
    static let method = "DecideReview"
    @Option(help: ArgumentHelp(spoken(HelpPhrase.outcome))) var outcome: Outcome
    @OptionGroup var text: TextOptions

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> DecideReviewRequest {
        DecideReviewRequest(change: change, outcome: outcome, reasoning: try text.required())
    }
}

/// Handing the matter to another body.
struct TransferForm: ChangeForm {
    typealias Subject = OneCase
    static let word = "transfer"
    static let purpose = HelpPhrase.transfer
    static let method = "TransferCase"
    @Option(help: ArgumentHelp(spoken(HelpPhrase.recipient))) var to: String
    @OptionGroup var reason: ReasonOptions

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> TransferCaseRequest {
        TransferCaseRequest(change: change, recipient: to, reason: try reason.required())
    }
}

/// Merging a case into another.
struct MergeForm: ChangeForm {
    typealias Subject = OneCase
    static let word = "merge"
    static let purpose = HelpPhrase.merge
    static let method = "MergeCase"
    @Option(help: ArgumentHelp(spoken(HelpPhrase.into), valueName: "case-number")) var into: String
    @OptionGroup var reason: ReasonOptions

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> MergeCaseRequest {
        MergeCaseRequest(change: change, into: try validCaseNumber(into), reason: try reason.required())
    }
}

/// Opening a closed case again.
struct ReopenForm: ChangeForm {
    typealias Subject = OneCase
    static let word = "reopen"
    static let purpose = HelpPhrase.reopen
    static let method = "ReopenCase"
    @OptionGroup var reason: ReasonOptions

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> ReopenCaseRequest {
        ReopenCaseRequest(change: change, reason: try reason.required())
    }
}

/// Archiving a case.
struct ArchiveForm: ChangeForm {
    typealias Subject = OneCase
    static let word = "archive"
    static let purpose = HelpPhrase.archive
    static let method = "ArchiveCase"
    @Option(help: ArgumentHelp(spoken(HelpPhrase.archiveReference))) var reference: String

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> ArchiveCaseRequest {
        ArchiveCaseRequest(change: change, reference: reference)
    }
}
