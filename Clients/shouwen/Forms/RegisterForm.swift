import ArgumentParser
import ClientKit
import WireMessages

/// Registering a matter.
struct RegisterForm: ChangeForm {
    typealias Subject = NoCase
    static let word = "register"
    static let purpose = HelpPhrase.register
    static let method = "RegisterCase"

    @Option(help: ArgumentHelp(spoken(HelpPhrase.kind))) var kind: CaseKind?
    @Option(help: ArgumentHelp(spoken(HelpPhrase.channel))) var channel: Channel?
    @Option(help: ArgumentHelp(spoken(HelpPhrase.receivedAt), valueName: "time")) var receivedAt: String?
    @Option(help: ArgumentHelp(spoken(HelpPhrase.incidentAt), valueName: "time")) var incidentAt: String?
    @Option(help: ArgumentHelp(spoken(HelpPhrase.place))) var place = ""
    @OptionGroup var text: TextOptions
    @Option(help: ArgumentHelp(spoken(HelpPhrase.demand))) var demand = ""
    @Option(help: ArgumentHelp(spoken(HelpPhrase.product))) var product = ""
    @Option(help: ArgumentHelp(spoken(HelpPhrase.subProduct))) var subProduct = ""
    @Option(help: ArgumentHelp(spoken(HelpPhrase.issue))) var issue = ""
    @Option(help: ArgumentHelp(spoken(HelpPhrase.subIssue))) var subIssue = ""
    @OptionGroup var customer: CustomerOptions
    @Option(help: ArgumentHelp(spoken(HelpPhrase.aboutUnit), valueName: "unit")) var aboutUnit: [String] = []
    @Option(help: ArgumentHelp(spoken(HelpPhrase.aboutStaff), valueName: "staff")) var aboutStaff: [String] = []
    @Option(help: ArgumentHelp(spoken(HelpPhrase.fact), valueName: "name=value")) var fact: [String] = []
    @Option(help: ArgumentHelp(spoken(HelpPhrase.reference), valueName: "source:id")) var reference: String?

    func request(_ change: Change, usualChannel: Channel, common: CommonOptions) throws -> RegisterCaseRequest {
        RegisterCaseRequest(
            change: change,
            registration: Registration(
                kind: kind ?? .complaint, channel: channel ?? usualChannel, receivedAt: try common.milliseconds(receivedAt),
                incidentAt: try common.milliseconds(incidentAt), place: place, narrative: try text.required(), demand: demand,
                classification: classification, complainant: customer.complainant, units: aboutUnit, staff: aboutStaff,
                facts: try facts(fact), reference: try reference.map(parseReference)))
    }

    private var classification: Classification? {
        let value = Classification(product: product, subProduct: subProduct, issue: issue, subIssue: subIssue)
        return value == Classification() ? nil : value
    }

    private func parseReference(_ text: String) throws -> ExternalReference {
        guard let parts = FactText.halves(text, ":"), !parts.1.isEmpty else {
            throw ClientFailure.usage(spoken(FailurePhrase.badReference, text))
        }
        return ExternalReference(source: parts.0, id: parts.1)
    }
}

/// The customer; nothing given: anonymous.
struct CustomerOptions: ParsableArguments {
    @Option(help: ArgumentHelp(spoken(HelpPhrase.name))) var name = ""
    @Option(help: ArgumentHelp(spoken(HelpPhrase.telephone))) var telephone = ""
    @Option(help: ArgumentHelp(spoken(HelpPhrase.identityDocument))) var identityDocument = ""
    @Option(help: ArgumentHelp(spoken(HelpPhrase.account))) var account = ""
    @Option(help: ArgumentHelp(spoken(HelpPhrase.address))) var address = ""

    var complainant: Complainant? {
        let value = Complainant(name: name, telephone: telephone, identityDocument: identityDocument, account: account, address: address)
        return value == Complainant() ? nil : value
    }
}
