import ArgumentParser
import ClientKit
import WireMessages

/// Accepting a case.
struct AcceptForm: ChangeForm {
    typealias Subject = OneCase
    static let word = "accept"
    static let purpose = HelpPhrase.accept
    static let method = "AcceptCase"
    @OptionGroup var text: TextOptions

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> AcceptCaseRequest {
        AcceptCaseRequest(change: change, note: try text.value())
    }
}

/// Refusing acceptance.
struct RefuseForm: ChangeForm {
    typealias Subject = OneCase
    static let word = "refuse"
    static let purpose = HelpPhrase.refuse
    static let method = "RefuseAcceptance"
    @Option(help: ArgumentHelp(spoken(HelpPhrase.ground))) var ground: String
    @OptionGroup var text: TextOptions

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> RefuseAcceptanceRequest {
        RefuseAcceptanceRequest(change: change, ground: ground, explanation: try text.required())
    }
}

/// Handing a case over.
struct HandOverForm: ChangeForm {
    typealias Subject = OneCase
    static let word = "hand-over"
    static let purpose = HelpPhrase.handOver
    static let method = "HandOverCase"
    @Option(help: ArgumentHelp(spoken(HelpPhrase.toUnit))) var unit: String
    @Option(help: ArgumentHelp(spoken(HelpPhrase.toStaff))) var staff = ""
    @OptionGroup var text: TextOptions

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> HandOverCaseRequest {
        HandOverCaseRequest(change: change, unit: unit, staff: staff, reason: try text.required())
    }
}

/// Taking a case.
struct TakeForm: ChangeForm {
    typealias Subject = OneCase
    static let word = "take"
    static let purpose = HelpPhrase.take
    static let method = "TakeCase"
    @OptionGroup var text: TextOptions

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> TakeCaseRequest {
        TakeCaseRequest(change: change, note: try text.value())
    }
}

/// Issuing a supervision order.
struct SuperviseForm: ChangeForm {
    typealias Subject = OneCase
    static let word = "supervise"
    static let purpose = HelpPhrase.supervise
    static let method = "SuperviseCase"
    @Option(help: ArgumentHelp(spoken(HelpPhrase.toUnit))) var unit: String
    @OptionGroup var text: TextOptions

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> SuperviseCaseRequest {
        SuperviseCaseRequest(change: change, unit: unit, instruction: try text.required())
    }
}

/// Recording an investigation.
struct InvestigateForm: ChangeForm {
    typealias Subject = OneCase
    static let word = "investigate"
    static let purpose = HelpPhrase.investigate
    static let method = "RecordInvestigation"
    @Option(help: ArgumentHelp(spoken(HelpPhrase.source))) var source: [String] = []
    @OptionGroup var text: TextOptions

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> RecordInvestigationRequest {
        RecordInvestigationRequest(change: change, finding: try text.required(), sources: source)
    }
}

/// Deciding a case.
struct DecideForm: ChangeForm {
    typealias Subject = OneCase
    static let word = "decide"
    static let purpose = HelpPhrase.decide
    static let method = "DecideCase"
    @Option(help: ArgumentHelp(spoken(HelpPhrase.outcome))) var outcome: Outcome
    @Option(help: ArgumentHelp(spoken(HelpPhrase.measure))) var measure: [String] = []
    @OptionGroup var text: TextOptions

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> DecideCaseRequest {
        let measures = try measure.map { text in
            guard let measure = MeasureText.measure(text) else { throw ClientFailure.usage(spoken(FailurePhrase.badMeasure, text)) }
            return measure
        }
        return DecideCaseRequest(change: change, outcome: outcome, reasoning: try text.required(), measures: measures)
    }
}
