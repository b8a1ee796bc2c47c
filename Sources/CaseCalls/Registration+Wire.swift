import BusinessCalendar
import CaseDomain
import RPC
import WireMessages

extension CaseDomain.Registration {
    /// What a message says about a matter; `now` is when it was received unless the message says otherwise.
    init(_ wire: WireMessages.Registration, now: Timestamp) throws(Status) {
        self.init(
            kind: try Vocabulary.domain(wire.kind, "registration.kind"),
            channel: try Vocabulary.domain(wire.channel, "registration.channel"),
            receivedAt: Timestamp(wire: wire.receivedAt) ?? now, incidentAt: Timestamp(wire: wire.incidentAt), place: wire.place,
            narrative: wire.narrative, demand: wire.demand, classification: Classification(wire.classification),
            complainant: Complainant(wire.complainant), units: wire.units.map(UnitID.init(rawValue:)),
            staff: wire.staff.map(StaffID.init(rawValue:)), facts: try Facts.named(wire.facts, "registration.facts"),
            reference: wire.reference.map { ExternalReference(source: $0.source, id: $0.id) })
    }

    /// The message for a viewer; personal data are masked unless they handle the case, in the texts as well.
    func wire(masked: Bool) -> WireMessages.Registration {
        let person = masked ? complainant.masked : complainant
        func text(_ text: String) -> String { masked ? FreeText.masked(text, of: complainant) : text }
        return WireMessages.Registration(
            kind: Vocabulary.wire(kind), channel: Vocabulary.wire(channel), receivedAt: receivedAt.milliseconds,
            incidentAt: incidentAt?.milliseconds ?? 0, place: text(place), narrative: text(narrative), demand: text(demand),
            classification: WireMessages.Classification(
                product: classification.product, subProduct: classification.subProduct, issue: classification.issue,
                subIssue: classification.subIssue),
            complainant: WireMessages.Complainant(
                name: person.name, telephone: person.telephone, identityDocument: person.identityDocument, account: person.account,
                address: person.address),
            units: units.map(\.rawValue), staff: staff.map(\.rawValue),
            facts: facts.sorted { $0.key < $1.key }.map { Fact(name: $0.key, value: $0.value) },
            reference: reference.map { WireMessages.ExternalReference(source: $0.source, id: $0.id) })
    }
}

extension CaseDomain.Classification {
    init(_ wire: WireMessages.Classification?) {
        self.init(
            product: wire?.product ?? "", subProduct: wire?.subProduct ?? "", issue: wire?.issue ?? "", subIssue: wire?.subIssue ?? "")
    }
}

extension CaseDomain.Complainant {
    init(_ wire: WireMessages.Complainant?) {
        self.init(
            name: wire?.name ?? "", telephone: wire?.telephone ?? "", identityDocument: wire?.identityDocument ?? "",
            account: wire?.account ?? "", address: wire?.address ?? "")
    }
}

extension Facts {
    /// Names and values; a name given twice is refused rather than one of them lost.
    static func named(_ list: [Fact], _ field: String) throws(Status) -> Facts {
        var facts: Facts = [:]
        for fact in list {
            guard facts.updateValue(fact.value, forKey: fact.name) == nil else {
                throw Status(
                    .invalidArgument, en: "\(field): \(fact.name) is given twice; keep one",
                    zh: "\(field)：事实「\(fact.name)」填写了两次；请只保留一项")
            }
        }
        return facts
    }
}
