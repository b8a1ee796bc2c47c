import BusinessCalendar
import RecordForm

/// The customer, or that they wish to stay unnamed. Personal data: masked for everyone not handling the case.
public struct Complainant: Recordable, Hashable {
    /// Empty fields were not given. All empty means anonymous.
    public var name: String
    /// A telephone number as the customer gave it.
    public var telephone: String
    /// The number of an identity document.
    public var identityDocument: String
    /// The number of the account or card concerned.
    public var account: String
    /// Where to write to.
    public var address: String

    /// A complainant; leave out what is not known.
    public init(name: String = "", telephone: String = "", identityDocument: String = "", account: String = "", address: String = "") {
        self.name = name
        self.telephone = telephone
        self.identityDocument = identityDocument
        self.account = account
        self.address = address
    }

    /// Blank, to be read into.
    public init() { self.init(name: "") }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("name", &name)
        try coder.field("telephone", &telephone)
        try coder.field("identity_document", &identityDocument)
        try coder.field("account", &account)
        try coder.field("address", &address)
    }
}

/// What the matter is about, in the institution's own table of codes.
public struct Classification: Recordable, Hashable {
    /// Business line, e.g. `credit_card`.
    public var product: String
    /// Its subdivision.
    public var subProduct: String
    /// Reason, e.g. `service_attitude`.
    public var issue: String
    /// Its subdivision.
    public var subIssue: String

    /// Blank, to be read into.
    public init() { self.init(product: "") }

    /// A classification; leave out what is not known.
    public init(product: String = "", subProduct: String = "", issue: String = "", subIssue: String = "") {
        self.product = product
        self.subProduct = subProduct
        self.issue = issue
        self.subIssue = subIssue
    }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("product", &product)
        try coder.field("sub_product", &subProduct)
        try coder.field("issue", &issue)
        try coder.field("sub_issue", &subIssue)
    }
}

/// What is written down when a matter comes in.
public struct Registration: Recordable, Hashable {
    /// Complaint, suggestion, praise, …: it decides which rules hold.
    public var kind: CaseKind
    /// The way it came in: it decides the register.
    public var channel: Channel
    /// When the institution received it: every limit counts from here. Not the moment of typing it in.
    public var receivedAt: Timestamp
    /// When the thing complained about happened, if known.
    public var incidentAt: Timestamp?
    /// Where it happened.
    public var place: String
    /// What happened, in the customer's words.
    public var narrative: String
    /// 诉求: what the customer wants.
    public var demand: String
    /// What it is about, in the institution's codes.
    public var classification: Classification
    /// The customer; all empty where they stay unnamed.
    public var complainant: Complainant
    /// Units complained about.
    public var units: [UnitID]
    /// Staff complained about: they may neither handle nor close the case.
    public var staff: [StaffID]
    /// What the rule book looks at: complexity, urgency, site, …
    public var facts: Facts
    /// The case's name in another system.
    public var reference: ExternalReference?

    /// A registration; `narrative` must say what happened.
    public init(
        kind: CaseKind, channel: Channel, receivedAt: Timestamp, incidentAt: Timestamp? = nil, place: String = "", narrative: String,
        demand: String = "", classification: Classification = Classification(), complainant: Complainant = Complainant(),
        units: [UnitID] = [], staff: [StaffID] = [], facts: Facts = [:], reference: ExternalReference? = nil
    ) {
        self.kind = kind
        self.channel = channel
        self.receivedAt = receivedAt
        self.incidentAt = incidentAt
        self.place = place
        self.narrative = narrative
        self.demand = demand
        self.classification = classification
        self.complainant = complainant
        self.units = units
        self.staff = staff
        self.facts = facts
        self.reference = reference
    }

    /// Blank, to be read into.
    public init() { self.init(kind: .complaint, channel: .inPerson, receivedAt: Timestamp(milliseconds: 0), narrative: "") }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("kind", &kind)
        try coder.field("channel", &channel)
        try coder.field("received_at", &receivedAt)
        try coder.field("incident_at", &incidentAt)
        try coder.field("place", &place)
        try coder.field("narrative", &narrative)
        try coder.field("demand", &demand)
        try coder.field("classification", &classification)
        try coder.field("complainant", &complainant)
        try coder.field("units", &units)
        try coder.field("staff", &staff)
        try coder.field("facts", &facts)
        try coder.field("reference", &reference)
    }
}
