import ArgumentParser
import ClientKit
import WireMessages

/// Recording a step that the rule book names.
struct StepForm: ChangeForm {
    typealias Subject = OneCase
    static let word = "step"
    static let purpose = HelpPhrase.step
    static let method = "RecordStep"
    @Argument(help: ArgumentHelp(spoken(HelpPhrase.stepName))) var step: String
    @Option(help: ArgumentHelp(spoken(HelpPhrase.fact), valueName: "name=value")) var fact: [String] = []
    @Option(help: ArgumentHelp(spoken(HelpPhrase.stepUnit))) var unit = ""
    @OptionGroup var text: TextOptions

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> RecordStepRequest {
        RecordStepRequest(
            change: change, step: step.replacing("-", with: "_"), text: try text.required(), facts: try facts(fact), unit: unit)
    }
}

/// Stating what is known now.
struct FactsForm: ChangeForm {
    typealias Subject = OneCase
    static let word = "facts"
    static let purpose = HelpPhrase.facts
    static let method = "EstablishFacts"
    @Option(help: ArgumentHelp(spoken(HelpPhrase.fact), valueName: "name=value")) var fact: [String]
    @OptionGroup var reason: ReasonOptions

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> EstablishFactsRequest {
        EstablishFactsRequest(change: change, facts: try facts(fact), reason: try reason.required())
    }
}

/// Raising the grade.
struct RaiseForm: ChangeForm {
    typealias Subject = OneCase
    static let word = "raise"
    static let purpose = HelpPhrase.raise
    static let method = "RaiseSeverity"
    @Option(help: ArgumentHelp(spoken(HelpPhrase.grade))) var grade: String
    @OptionGroup var reason: ReasonOptions

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> RaiseSeverityRequest {
        RaiseSeverityRequest(change: change, grade: grade, reason: try reason.required())
    }
}

/// Keeping somebody with an interest from the case.
struct InterestForm: ChangeForm {
    typealias Subject = OneCase
    static let word = "interest"
    static let purpose = HelpPhrase.interest
    static let method = "DeclareInterest"
    @Option(help: ArgumentHelp(spoken(HelpPhrase.interestedStaff))) var staff: String
    @OptionGroup var reason: ReasonOptions

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> DeclareInterestRequest {
        DeclareInterestRequest(change: change, staff: staff, reason: try reason.required())
    }
}
