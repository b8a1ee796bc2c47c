import ArgumentParser
import ClientKit
import WireMessages

/// Replying to the customer.
struct ReplyForm: ChangeForm {
    typealias Subject = OneCase
    static let word = "reply"
    static let purpose = HelpPhrase.reply
    static let method = "ReplyToCustomer"
    @Option(help: ArgumentHelp(spoken(HelpPhrase.means))) var means: Channel?
    @OptionGroup var text: TextOptions

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> ReplyToCustomerRequest {
        ReplyToCustomerRequest(change: change, text: try text.required(), means: means ?? usualChannel)
    }
}

/// Recording a callback.
struct CallbackForm: ChangeForm {
    typealias Subject = OneCase
    static let word = "callback"
    static let purpose = HelpPhrase.callback
    static let method = "RecordCallback"
    @Flag(inversion: .prefixedNo, help: ArgumentHelp(spoken(HelpPhrase.reached))) var reached = true
    @Option(help: ArgumentHelp(spoken(HelpPhrase.satisfaction))) var satisfaction: Satisfaction?
    @OptionGroup var text: TextOptions

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> RecordCallbackRequest {
        RecordCallbackRequest(change: change, reached: reached, satisfaction: satisfaction ?? .notAsked, note: try text.value())
    }
}

/// Closing a case.
struct CloseForm: ChangeForm {
    typealias Subject = OneCase
    static let word = "close"
    static let purpose = HelpPhrase.close
    static let method = "CloseCase"
    @Option(help: ArgumentHelp(spoken(HelpPhrase.rootCause))) var rootCause = ""
    @Option(help: ArgumentHelp(spoken(HelpPhrase.prevention))) var prevention = ""
    @OptionGroup var text: TextOptions

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> CloseCaseRequest {
        CloseCaseRequest(change: change, summary: try text.required(), rootCause: rootCause, prevention: prevention)
    }
}

/// The customer asks for review.
struct ReviewForm: ChangeForm {
    typealias Subject = OneCase
    static let word = "review"
    static let purpose = HelpPhrase.review
    static let method = "RequestReview"
    @OptionGroup var text: TextOptions

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> RequestReviewRequest {
        RequestReviewRequest(change: change, reason: try text.required())
    }
}

/// The customer withdraws.
struct WithdrawForm: ChangeForm {
    typealias Subject = OneCase
    static let word = "withdraw"
    static let purpose = HelpPhrase.withdraw
    static let method = "WithdrawCase"
    @OptionGroup var text: TextOptions

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> WithdrawCaseRequest {
        WithdrawCaseRequest(change: change, reason: try text.required())
    }
}
