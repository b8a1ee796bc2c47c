// Made by Scripts/generate-wire from Protos/shouwen/v1/case.proto. Do not edit.

import CaseProtos

/// The customer. All fields empty: anonymous.
public struct Complainant: WireMessage {
    /// The customer's name.
    /// Limits: at most 256 bytes.
    public var name: String
    /// The customer's telephone.
    /// Limits: at most 64 bytes.
    public var telephone: String
    /// The customer's identity document.
    /// Limits: at most 64 bytes.
    public var identityDocument: String
    /// The customer's account or card.
    /// Limits: at most 64 bytes.
    public var account: String
    /// The customer's address.
    /// Limits: at most 512 bytes.
    public var address: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(name: String = "", telephone: String = "", identityDocument: String = "", account: String = "", address: String = "") {
        self.name = name
        self.telephone = telephone
        self.identityDocument = identityDocument
        self.account = account
        self.address = address
    }
}

extension Complainant {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.Complainant"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__complainant__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__Complainant.self)
        name = reader.string(c.pointee.name)
        telephone = reader.string(c.pointee.telephone)
        identityDocument = reader.string(c.pointee.identity_document)
        account = reader.string(c.pointee.account)
        address = reader.string(c.pointee.address)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__Complainant.self)
        c.pointee.name = try writer.string(name, "name")
        c.pointee.telephone = try writer.string(telephone, "telephone")
        c.pointee.identity_document = try writer.string(identityDocument, "identity_document")
        c.pointee.account = try writer.string(account, "account")
        c.pointee.address = try writer.string(address, "address")
    }

    private enum CodingKeys: String, CodingKey {
        case name
        case telephone
        case identityDocument = "identity_document"
        case account
        case address
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        name = try fields.value(.name, or: "")
        telephone = try fields.value(.telephone, or: "")
        identityDocument = try fields.value(.identityDocument, or: "")
        account = try fields.value(.account, or: "")
        address = try fields.value(.address, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(name, forKey: .name)
        try fields.encode(telephone, forKey: .telephone)
        try fields.encode(identityDocument, forKey: .identityDocument)
        try fields.encode(account, forKey: .account)
        try fields.encode(address, forKey: .address)
    }
}

/// What the matter is about, in the institution's own codes.
public struct Classification: WireMessage {
    /// The business line.
    /// Limits: at most 256 bytes.
    public var product: String
    /// The subdivision of the business line.
    /// Limits: at most 256 bytes.
    public var subProduct: String
    /// The cause of the matter.
    /// Limits: at most 256 bytes.
    public var issue: String
    /// The subdivision of the cause.
    /// Limits: at most 256 bytes.
    public var subIssue: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(product: String = "", subProduct: String = "", issue: String = "", subIssue: String = "") {
        self.product = product
        self.subProduct = subProduct
        self.issue = issue
        self.subIssue = subIssue
    }
}

extension Classification {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.Classification"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__classification__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__Classification.self)
        product = reader.string(c.pointee.product)
        subProduct = reader.string(c.pointee.sub_product)
        issue = reader.string(c.pointee.issue)
        subIssue = reader.string(c.pointee.sub_issue)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__Classification.self)
        c.pointee.product = try writer.string(product, "product")
        c.pointee.sub_product = try writer.string(subProduct, "sub_product")
        c.pointee.issue = try writer.string(issue, "issue")
        c.pointee.sub_issue = try writer.string(subIssue, "sub_issue")
    }

    private enum CodingKeys: String, CodingKey {
        case product
        case subProduct = "sub_product"
        case issue
        case subIssue = "sub_issue"
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        product = try fields.value(.product, or: "")
        subProduct = try fields.value(.subProduct, or: "")
        issue = try fields.value(.issue, or: "")
        subIssue = try fields.value(.subIssue, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(product, forKey: .product)
        try fields.encode(subProduct, forKey: .subProduct)
        try fields.encode(issue, forKey: .issue)
        try fields.encode(subIssue, forKey: .subIssue)
    }
}

/// Something the rule book looks at, e.g. complexity: simple.
public struct Fact: WireMessage {
    /// Its name in the rule book.
    /// Limits: required; at most 64 bytes.
    public var name: String
    /// What is so.
    /// Limits: at most 256 bytes.
    public var value: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(name: String = "", value: String = "") {
        self.name = name
        self.value = value
    }
}

extension Fact {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.Fact"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__fact__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__Fact.self)
        name = reader.string(c.pointee.name)
        value = reader.string(c.pointee.value)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__Fact.self)
        c.pointee.name = try writer.string(name, "name")
        c.pointee.value = try writer.string(value, "value")
    }

    private enum CodingKeys: String, CodingKey {
        case name
        case value
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        name = try fields.value(.name, or: "")
        value = try fields.value(.value, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(name, forKey: .name)
        try fields.encode(value, forKey: .value)
    }
}

/// A case's name in another system; both parts or neither.
public struct ExternalReference: WireMessage {
    /// The other system.
    /// Limits: required; at most 32 bytes.
    public var source: String
    /// The case's name there.
    /// Limits: required; at most 64 bytes.
    public var id: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(source: String = "", id: String = "") {
        self.source = source
        self.id = id
    }
}

extension ExternalReference {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.ExternalReference"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__external_reference__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__ExternalReference.self)
        source = reader.string(c.pointee.source)
        id = reader.string(c.pointee.id)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__ExternalReference.self)
        c.pointee.source = try writer.string(source, "source")
        c.pointee.id = try writer.string(id, "id")
    }

    private enum CodingKeys: String, CodingKey {
        case source
        case id
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        source = try fields.value(.source, or: "")
        id = try fields.value(.id, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(source, forKey: .source)
        try fields.encode(id, forKey: .id)
    }
}

/// What the customer said: who, when and how. A step that is the customer's own stands on it, at whichever counter it is put on record.
public struct CustomerWord: WireMessage {
    /// The customer, by the name that stands in the case.
    /// Limits: required; at most 256 bytes.
    public var saidBy: String
    /// When they said it; not given: now.
    /// Limits: 0...253402300799999.
    public var saidAt: Int64
    /// How they said it.
    /// Limits: required.
    public var saidVia: Channel

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(saidBy: String = "", saidAt: Int64 = 0, saidVia: Channel = .unspecified) {
        self.saidBy = saidBy
        self.saidAt = saidAt
        self.saidVia = saidVia
    }
}

extension CustomerWord {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.CustomerWord"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__customer_word__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__CustomerWord.self)
        saidBy = reader.string(c.pointee.said_by)
        saidAt = c.pointee.said_at
        saidVia = reader.enumeration(c.pointee.said_via.rawValue)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__CustomerWord.self)
        c.pointee.said_by = try writer.string(saidBy, "said_by")
        c.pointee.said_at = saidAt
        c.pointee.said_via = .init(rawValue: .init(saidVia.rawValue))
    }

    private enum CodingKeys: String, CodingKey {
        case saidBy = "said_by"
        case saidAt = "said_at"
        case saidVia = "said_via"
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        saidBy = try fields.value(.saidBy, or: "")
        saidAt = try fields.value(.saidAt, or: 0)
        saidVia = try fields.value(.saidVia, or: .unspecified)
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(saidBy, forKey: .saidBy)
        try fields.encode(saidAt, forKey: .saidAt)
        try fields.encode(saidVia, forKey: .saidVia)
    }
}

/// What is written down when a matter comes in.
public struct Registration: WireMessage {
    /// What the matter is.
    /// Limits: required.
    public var kind: CaseKind
    /// How it came in.
    /// Limits: required.
    public var channel: Channel
    /// When the institution received it; not given: now.
    /// Limits: 0...253402300799999.
    public var receivedAt: Int64
    /// When the thing complained about happened; not given: unknown.
    /// Limits: 0...253402300799999.
    public var incidentAt: Int64
    /// Where it happened.
    /// Limits: at most 512 bytes.
    public var place: String
    /// What happened, in the customer's words.
    /// Limits: at most 65536 bytes.
    public var narrative: String
    /// What the customer wants.
    /// Limits: at most 4096 bytes.
    public var demand: String
    /// What it is about.
    public var classification: Classification?
    /// Who complains.
    public var complainant: Complainant?
    /// A unit complained about.
    /// Limits: at most 16 items; at most 64 bytes each.
    public var units: [String]
    /// A staff member complained about, who may neither handle nor close the case.
    /// Limits: at most 16 items; at most 64 bytes each.
    public var staff: [String]
    /// Something the rule book looks at, e.g. complexity=simple.
    /// Limits: at most 32 items.
    public var facts: [Fact]
    /// The matter's name in another system.
    public var reference: ExternalReference?

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(
        kind: CaseKind = .unspecified,
        channel: Channel = .unspecified,
        receivedAt: Int64 = 0,
        incidentAt: Int64 = 0,
        place: String = "",
        narrative: String = "",
        demand: String = "",
        classification: Classification? = nil,
        complainant: Complainant? = nil,
        units: [String] = [],
        staff: [String] = [],
        facts: [Fact] = [],
        reference: ExternalReference? = nil
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
}

extension Registration {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.Registration"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__registration__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__Registration.self)
        kind = reader.enumeration(c.pointee.kind.rawValue)
        channel = reader.enumeration(c.pointee.channel.rawValue)
        receivedAt = c.pointee.received_at
        incidentAt = c.pointee.incident_at
        place = reader.string(c.pointee.place)
        narrative = reader.string(c.pointee.narrative)
        demand = reader.string(c.pointee.demand)
        classification = reader.message(c.pointee.classification)
        complainant = reader.message(c.pointee.complainant)
        units = reader.strings(c.pointee.units, c.pointee.n_units)
        staff = reader.strings(c.pointee.staff, c.pointee.n_staff)
        facts = reader.messages(c.pointee.facts, c.pointee.n_facts)
        reference = reader.message(c.pointee.reference)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__Registration.self)
        c.pointee.kind = .init(rawValue: .init(kind.rawValue))
        c.pointee.channel = .init(rawValue: .init(channel.rawValue))
        c.pointee.received_at = receivedAt
        c.pointee.incident_at = incidentAt
        c.pointee.place = try writer.string(place, "place")
        c.pointee.narrative = try writer.string(narrative, "narrative")
        c.pointee.demand = try writer.string(demand, "demand")
        c.pointee.classification = try writer.message(classification, "classification")
        c.pointee.complainant = try writer.message(complainant, "complainant")
        (c.pointee.units, c.pointee.n_units) = try writer.strings(units, "units")
        (c.pointee.staff, c.pointee.n_staff) = try writer.strings(staff, "staff")
        (c.pointee.facts, c.pointee.n_facts) = try writer.messages(facts, "facts")
        c.pointee.reference = try writer.message(reference, "reference")
    }

    private enum CodingKeys: String, CodingKey {
        case kind
        case channel
        case receivedAt = "received_at"
        case incidentAt = "incident_at"
        case place
        case narrative
        case demand
        case classification
        case complainant
        case units
        case staff
        case facts
        case reference
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        kind = try fields.value(.kind, or: .unspecified)
        channel = try fields.value(.channel, or: .unspecified)
        receivedAt = try fields.value(.receivedAt, or: 0)
        incidentAt = try fields.value(.incidentAt, or: 0)
        place = try fields.value(.place, or: "")
        narrative = try fields.value(.narrative, or: "")
        demand = try fields.value(.demand, or: "")
        classification = try fields.value(.classification, or: nil)
        complainant = try fields.value(.complainant, or: nil)
        units = try fields.value(.units, or: [])
        staff = try fields.value(.staff, or: [])
        facts = try fields.value(.facts, or: [])
        reference = try fields.value(.reference, or: nil)
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(kind, forKey: .kind)
        try fields.encode(channel, forKey: .channel)
        try fields.encode(receivedAt, forKey: .receivedAt)
        try fields.encode(incidentAt, forKey: .incidentAt)
        try fields.encode(place, forKey: .place)
        try fields.encode(narrative, forKey: .narrative)
        try fields.encode(demand, forKey: .demand)
        try fields.encodeIfPresent(classification, forKey: .classification)
        try fields.encodeIfPresent(complainant, forKey: .complainant)
        try fields.encode(units, forKey: .units)
        try fields.encode(staff, forKey: .staff)
        try fields.encode(facts, forKey: .facts)
        try fields.encodeIfPresent(reference, forKey: .reference)
    }
}

/// What every changing call carries.
public struct Change: WireMessage {
    /// Made by the client, one for each intended change: the same key with the same body gets the first reply again.
    /// Limits: required; at most 64 bytes.
    public var idempotencyKey: String
    /// The case this is about; empty only when registering or importing.
    /// Limits: at most 32 bytes.
    public var caseNumber: String
    /// The version the caller last saw; another version by now refuses the call. 0: not checked.
    /// Limits: 0...1000000000.
    public var expectedVersion: Int64
    /// When it happened, if not now.
    /// Limits: 0...253402300799999.
    public var happenedAt: Int64

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(idempotencyKey: String = "", caseNumber: String = "", expectedVersion: Int64 = 0, happenedAt: Int64 = 0) {
        self.idempotencyKey = idempotencyKey
        self.caseNumber = caseNumber
        self.expectedVersion = expectedVersion
        self.happenedAt = happenedAt
    }
}

extension Change {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.Change"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__change__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__Change.self)
        idempotencyKey = reader.string(c.pointee.idempotency_key)
        caseNumber = reader.string(c.pointee.case_number)
        expectedVersion = c.pointee.expected_version
        happenedAt = c.pointee.happened_at
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__Change.self)
        c.pointee.idempotency_key = try writer.string(idempotencyKey, "idempotency_key")
        c.pointee.case_number = try writer.string(caseNumber, "case_number")
        c.pointee.expected_version = expectedVersion
        c.pointee.happened_at = happenedAt
    }

    private enum CodingKeys: String, CodingKey {
        case idempotencyKey = "idempotency_key"
        case caseNumber = "case_number"
        case expectedVersion = "expected_version"
        case happenedAt = "happened_at"
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        idempotencyKey = try fields.value(.idempotencyKey, or: "")
        caseNumber = try fields.value(.caseNumber, or: "")
        expectedVersion = try fields.value(.expectedVersion, or: 0)
        happenedAt = try fields.value(.happenedAt, or: 0)
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(idempotencyKey, forKey: .idempotencyKey)
        try fields.encode(caseNumber, forKey: .caseNumber)
        try fields.encode(expectedVersion, forKey: .expectedVersion)
        try fields.encode(happenedAt, forKey: .happenedAt)
    }
}

/// What every changing call answers. The last two fields prove that the entry stands unchanged in the log.
public struct ChangeReply: WireMessage {
    /// The case's number.
    /// Limits: at most 32 bytes.
    public var caseNumber: String
    /// Its version now.
    public var version: Int64
    /// Where it stands now.
    public var phase: Phase
    /// When the change was recorded.
    public var recordedAt: Int64
    /// Place of the newest entry of this change in the whole log.
    public var logSequence: Int64
    /// SHA-256 of that entry, linked to all before it.
    /// Limits: at most 32 bytes.
    public var logHash: [UInt8]
    /// This is the first reply, given again.
    public var repeated: Bool

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(
        caseNumber: String = "",
        version: Int64 = 0,
        phase: Phase = .unspecified,
        recordedAt: Int64 = 0,
        logSequence: Int64 = 0,
        logHash: [UInt8] = [],
        repeated: Bool = false
    ) {
        self.caseNumber = caseNumber
        self.version = version
        self.phase = phase
        self.recordedAt = recordedAt
        self.logSequence = logSequence
        self.logHash = logHash
        self.repeated = repeated
    }
}

extension ChangeReply {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.ChangeReply"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__change_reply__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__ChangeReply.self)
        caseNumber = reader.string(c.pointee.case_number)
        version = c.pointee.version
        phase = reader.enumeration(c.pointee.phase.rawValue)
        recordedAt = c.pointee.recorded_at
        logSequence = c.pointee.log_sequence
        logHash = reader.bytes(c.pointee.log_hash)
        repeated = c.pointee.repeated != 0
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__ChangeReply.self)
        c.pointee.case_number = try writer.string(caseNumber, "case_number")
        c.pointee.version = version
        c.pointee.phase = .init(rawValue: .init(phase.rawValue))
        c.pointee.recorded_at = recordedAt
        c.pointee.log_sequence = logSequence
        c.pointee.log_hash = try writer.bytes(logHash, "log_hash")
        c.pointee.repeated = repeated ? 1 : 0
    }

    private enum CodingKeys: String, CodingKey {
        case caseNumber = "case_number"
        case version
        case phase
        case recordedAt = "recorded_at"
        case logSequence = "log_sequence"
        case logHash = "log_hash"
        case repeated
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        caseNumber = try fields.value(.caseNumber, or: "")
        version = try fields.value(.version, or: 0)
        phase = try fields.value(.phase, or: .unspecified)
        recordedAt = try fields.value(.recordedAt, or: 0)
        logSequence = try fields.value(.logSequence, or: 0)
        logHash = try fields.bytes(.logHash, or: [])
        repeated = try fields.value(.repeated, or: false)
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(caseNumber, forKey: .caseNumber)
        try fields.encode(version, forKey: .version)
        try fields.encode(phase, forKey: .phase)
        try fields.encode(recordedAt, forKey: .recordedAt)
        try fields.encode(logSequence, forKey: .logSequence)
        try fields.encodeBytes(logHash, forKey: .logHash)
        try fields.encode(repeated, forKey: .repeated)
    }
}

/// Register a matter; --text says what happened.
public struct RegisterCaseRequest: WireMessage {
    /// What every change carries.
    /// Limits: required.
    public var change: Change
    /// What is written down.
    /// Limits: required.
    public var registration: Registration

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(change: Change = Change(), registration: Registration = Registration()) {
        self.change = change
        self.registration = registration
    }
}

extension RegisterCaseRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.RegisterCaseRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__register_case_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__RegisterCaseRequest.self)
        change = reader.requiredMessage(c.pointee.change)
        registration = reader.requiredMessage(c.pointee.registration)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__RegisterCaseRequest.self)
        c.pointee.change = try writer.message(change, "change")
        c.pointee.registration = try writer.message(registration, "registration")
    }

    private enum CodingKeys: String, CodingKey {
        case change
        case registration
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        change = try fields.value(.change, or: Change())
        registration = try fields.value(.registration, or: Registration())
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(change, forKey: .change)
        try fields.encode(registration, forKey: .registration)
    }
}

/// Accept a case; --text is a note.
public struct AcceptCaseRequest: WireMessage {
    /// What every change carries.
    /// Limits: required.
    public var change: Change
    /// A note.
    /// Limits: at most 4096 bytes.
    public var note: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(change: Change = Change(), note: String = "") {
        self.change = change
        self.note = note
    }
}

extension AcceptCaseRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.AcceptCaseRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__accept_case_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__AcceptCaseRequest.self)
        change = reader.requiredMessage(c.pointee.change)
        note = reader.string(c.pointee.note)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__AcceptCaseRequest.self)
        c.pointee.change = try writer.message(change, "change")
        c.pointee.note = try writer.string(note, "note")
    }

    private enum CodingKeys: String, CodingKey {
        case change
        case note
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        change = try fields.value(.change, or: Change())
        note = try fields.value(.note, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(change, forKey: .change)
        try fields.encode(note, forKey: .note)
    }
}

/// Refuse to take a matter on; --text is what the customer was told.
public struct RefuseAcceptanceRequest: WireMessage {
    /// What every change carries.
    /// Limits: required.
    public var change: Change
    /// A ground listed in the rule book.
    /// Limits: required; at most 64 bytes.
    public var ground: String
    /// What the customer was told, with the ways of appeal.
    /// Limits: required; at most 4096 bytes.
    public var explanation: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(change: Change = Change(), ground: String = "", explanation: String = "") {
        self.change = change
        self.ground = ground
        self.explanation = explanation
    }
}

extension RefuseAcceptanceRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.RefuseAcceptanceRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__refuse_acceptance_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__RefuseAcceptanceRequest.self)
        change = reader.requiredMessage(c.pointee.change)
        ground = reader.string(c.pointee.ground)
        explanation = reader.string(c.pointee.explanation)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__RefuseAcceptanceRequest.self)
        c.pointee.change = try writer.message(change, "change")
        c.pointee.ground = try writer.string(ground, "ground")
        c.pointee.explanation = try writer.string(explanation, "explanation")
    }

    private enum CodingKeys: String, CodingKey {
        case change
        case ground
        case explanation
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        change = try fields.value(.change, or: Change())
        ground = try fields.value(.ground, or: "")
        explanation = try fields.value(.explanation, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(change, forKey: .change)
        try fields.encode(ground, forKey: .ground)
        try fields.encode(explanation, forKey: .explanation)
    }
}

/// Offer the case to another unit or person, the giver staying responsible until it is taken; --text is the reason.
public struct HandOverCaseRequest: WireMessage {
    /// What every change carries.
    /// Limits: required.
    public var change: Change
    /// To which unit.
    /// Limits: required; at most 64 bytes.
    public var unit: String
    /// To whom; not given: anybody of the unit may take it.
    /// Limits: at most 64 bytes.
    public var staff: String
    /// Why.
    /// Limits: required; at most 4096 bytes.
    public var reason: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(change: Change = Change(), unit: String = "", staff: String = "", reason: String = "") {
        self.change = change
        self.unit = unit
        self.staff = staff
        self.reason = reason
    }
}

extension HandOverCaseRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.HandOverCaseRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__hand_over_case_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__HandOverCaseRequest.self)
        change = reader.requiredMessage(c.pointee.change)
        unit = reader.string(c.pointee.unit)
        staff = reader.string(c.pointee.staff)
        reason = reader.string(c.pointee.reason)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__HandOverCaseRequest.self)
        c.pointee.change = try writer.message(change, "change")
        c.pointee.unit = try writer.string(unit, "unit")
        c.pointee.staff = try writer.string(staff, "staff")
        c.pointee.reason = try writer.string(reason, "reason")
    }

    private enum CodingKeys: String, CodingKey {
        case change
        case unit
        case staff
        case reason
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        change = try fields.value(.change, or: Change())
        unit = try fields.value(.unit, or: "")
        staff = try fields.value(.staff, or: "")
        reason = try fields.value(.reason, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(change, forKey: .change)
        try fields.encode(unit, forKey: .unit)
        try fields.encode(staff, forKey: .staff)
        try fields.encode(reason, forKey: .reason)
    }
}

/// Take a case that was offered; --text is a note.
public struct TakeCaseRequest: WireMessage {
    /// What every change carries.
    /// Limits: required.
    public var change: Change
    /// A note.
    /// Limits: at most 4096 bytes.
    public var note: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(change: Change = Change(), note: String = "") {
        self.change = change
        self.note = note
    }
}

extension TakeCaseRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.TakeCaseRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__take_case_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__TakeCaseRequest.self)
        change = reader.requiredMessage(c.pointee.change)
        note = reader.string(c.pointee.note)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__TakeCaseRequest.self)
        c.pointee.change = try writer.message(change, "change")
        c.pointee.note = try writer.string(note, "note")
    }

    private enum CodingKeys: String, CodingKey {
        case change
        case note
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        change = try fields.value(.change, or: Change())
        note = try fields.value(.note, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(change, forKey: .change)
        try fields.encode(note, forKey: .note)
    }
}

/// Record an investigation; --text is the finding.
public struct RecordInvestigationRequest: WireMessage {
    /// What every change carries.
    /// Limits: required.
    public var change: Change
    /// What was found.
    /// Limits: required; at most 65536 bytes.
    public var finding: String
    /// A paper consulted or a party contacted; at least one.
    /// Limits: at most 64 items; at most 1024 bytes each.
    public var sources: [String]

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(change: Change = Change(), finding: String = "", sources: [String] = []) {
        self.change = change
        self.finding = finding
        self.sources = sources
    }
}

extension RecordInvestigationRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.RecordInvestigationRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__record_investigation_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__RecordInvestigationRequest.self)
        change = reader.requiredMessage(c.pointee.change)
        finding = reader.string(c.pointee.finding)
        sources = reader.strings(c.pointee.sources, c.pointee.n_sources)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__RecordInvestigationRequest.self)
        c.pointee.change = try writer.message(change, "change")
        c.pointee.finding = try writer.string(finding, "finding")
        (c.pointee.sources, c.pointee.n_sources) = try writer.strings(sources, "sources")
    }

    private enum CodingKeys: String, CodingKey {
        case change
        case finding
        case sources
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        change = try fields.value(.change, or: Change())
        finding = try fields.value(.finding, or: "")
        sources = try fields.value(.sources, or: [])
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(change, forKey: .change)
        try fields.encode(finding, forKey: .finding)
        try fields.encode(sources, forKey: .sources)
    }
}

/// What is done for the customer, or against a repetition.
public struct Measure: WireMessage {
    /// What kind of measure.
    /// Limits: required.
    public var kind: MeasureKind
    /// Compensation only, in the currency's smallest unit.
    /// Limits: 0...1000000000000.
    public var amountMinor: Int64
    /// ISO 4217, with an amount only.
    /// Limits: at most 3 bytes.
    public var currency: String
    /// What exactly.
    /// Limits: at most 4096 bytes.
    public var note: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(kind: MeasureKind = .unspecified, amountMinor: Int64 = 0, currency: String = "", note: String = "") {
        self.kind = kind
        self.amountMinor = amountMinor
        self.currency = currency
        self.note = note
    }
}

extension Measure {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.Measure"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__measure__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__Measure.self)
        kind = reader.enumeration(c.pointee.kind.rawValue)
        amountMinor = c.pointee.amount_minor
        currency = reader.string(c.pointee.currency)
        note = reader.string(c.pointee.note)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__Measure.self)
        c.pointee.kind = .init(rawValue: .init(kind.rawValue))
        c.pointee.amount_minor = amountMinor
        c.pointee.currency = try writer.string(currency, "currency")
        c.pointee.note = try writer.string(note, "note")
    }

    private enum CodingKeys: String, CodingKey {
        case kind
        case amountMinor = "amount_minor"
        case currency
        case note
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        kind = try fields.value(.kind, or: .unspecified)
        amountMinor = try fields.value(.amountMinor, or: 0)
        currency = try fields.value(.currency, or: "")
        note = try fields.value(.note, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(kind, forKey: .kind)
        try fields.encode(amountMinor, forKey: .amountMinor)
        try fields.encode(currency, forKey: .currency)
        try fields.encode(note, forKey: .note)
    }
}

/// Decide a case; --text is the reasoning.
public struct DecideCaseRequest: WireMessage {
    /// What every change carries.
    /// Limits: required.
    public var change: Change
    /// How the decision stands to the customer's demand.
    /// Limits: required.
    public var outcome: Outcome
    /// Why.
    /// Limits: required; at most 65536 bytes.
    public var reasoning: String
    /// What is done, e.g. compensation:100.00CNY:fee refunded.
    /// Limits: at most 32 items.
    public var measures: [Measure]

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(change: Change = Change(), outcome: Outcome = .unspecified, reasoning: String = "", measures: [Measure] = []) {
        self.change = change
        self.outcome = outcome
        self.reasoning = reasoning
        self.measures = measures
    }
}

extension DecideCaseRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.DecideCaseRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__decide_case_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__DecideCaseRequest.self)
        change = reader.requiredMessage(c.pointee.change)
        outcome = reader.enumeration(c.pointee.outcome.rawValue)
        reasoning = reader.string(c.pointee.reasoning)
        measures = reader.messages(c.pointee.measures, c.pointee.n_measures)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__DecideCaseRequest.self)
        c.pointee.change = try writer.message(change, "change")
        c.pointee.outcome = .init(rawValue: .init(outcome.rawValue))
        c.pointee.reasoning = try writer.string(reasoning, "reasoning")
        (c.pointee.measures, c.pointee.n_measures) = try writer.messages(measures, "measures")
    }

    private enum CodingKeys: String, CodingKey {
        case change
        case outcome
        case reasoning
        case measures
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        change = try fields.value(.change, or: Change())
        outcome = try fields.value(.outcome, or: .unspecified)
        reasoning = try fields.value(.reasoning, or: "")
        measures = try fields.value(.measures, or: [])
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(change, forKey: .change)
        try fields.encode(outcome, forKey: .outcome)
        try fields.encode(reasoning, forKey: .reasoning)
        try fields.encode(measures, forKey: .measures)
    }
}

/// Record the reply to the customer; --text is the reply.
public struct ReplyToCustomerRequest: WireMessage {
    /// What every change carries.
    /// Limits: required.
    public var change: Change
    /// What the customer was told.
    /// Limits: required; at most 65536 bytes.
    public var text: String
    /// How the reply went out.
    /// Limits: required.
    public var means: Channel

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(change: Change = Change(), text: String = "", means: Channel = .unspecified) {
        self.change = change
        self.text = text
        self.means = means
    }
}

extension ReplyToCustomerRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.ReplyToCustomerRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__reply_to_customer_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__ReplyToCustomerRequest.self)
        change = reader.requiredMessage(c.pointee.change)
        text = reader.string(c.pointee.text)
        means = reader.enumeration(c.pointee.means.rawValue)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__ReplyToCustomerRequest.self)
        c.pointee.change = try writer.message(change, "change")
        c.pointee.text = try writer.string(text, "text")
        c.pointee.means = .init(rawValue: .init(means.rawValue))
    }

    private enum CodingKeys: String, CodingKey {
        case change
        case text
        case means
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        change = try fields.value(.change, or: Change())
        text = try fields.value(.text, or: "")
        means = try fields.value(.means, or: .unspecified)
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(change, forKey: .change)
        try fields.encode(text, forKey: .text)
        try fields.encode(means, forKey: .means)
    }
}

/// Record an attempt to call the customer back; --text is a note.
public struct RecordCallbackRequest: WireMessage {
    /// What every change carries.
    /// Limits: required.
    public var change: Change
    /// Whether the customer was reached.
    public var reached: Bool
    /// How the customer took the outcome.
    /// Limits: required.
    public var satisfaction: Satisfaction
    /// A note.
    /// Limits: at most 4096 bytes.
    public var note: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(change: Change = Change(), reached: Bool = false, satisfaction: Satisfaction = .unspecified, note: String = "") {
        self.change = change
        self.reached = reached
        self.satisfaction = satisfaction
        self.note = note
    }
}

extension RecordCallbackRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.RecordCallbackRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__record_callback_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__RecordCallbackRequest.self)
        change = reader.requiredMessage(c.pointee.change)
        reached = c.pointee.reached != 0
        satisfaction = reader.enumeration(c.pointee.satisfaction.rawValue)
        note = reader.string(c.pointee.note)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__RecordCallbackRequest.self)
        c.pointee.change = try writer.message(change, "change")
        c.pointee.reached = reached ? 1 : 0
        c.pointee.satisfaction = .init(rawValue: .init(satisfaction.rawValue))
        c.pointee.note = try writer.string(note, "note")
    }

    private enum CodingKeys: String, CodingKey {
        case change
        case reached
        case satisfaction
        case note
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        change = try fields.value(.change, or: Change())
        reached = try fields.value(.reached, or: false)
        satisfaction = try fields.value(.satisfaction, or: .unspecified)
        note = try fields.value(.note, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(change, forKey: .change)
        try fields.encode(reached, forKey: .reached)
        try fields.encode(satisfaction, forKey: .satisfaction)
        try fields.encode(note, forKey: .note)
    }
}

/// Close a case; --text is the summary.
public struct CloseCaseRequest: WireMessage {
    /// What every change carries.
    /// Limits: required.
    public var change: Change
    /// What became of it.
    /// Limits: required; at most 4096 bytes.
    public var summary: String
    /// The root cause.
    /// Limits: at most 4096 bytes.
    public var rootCause: String
    /// What prevents a repetition.
    /// Limits: at most 4096 bytes.
    public var prevention: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(change: Change = Change(), summary: String = "", rootCause: String = "", prevention: String = "") {
        self.change = change
        self.summary = summary
        self.rootCause = rootCause
        self.prevention = prevention
    }
}

extension CloseCaseRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.CloseCaseRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__close_case_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__CloseCaseRequest.self)
        change = reader.requiredMessage(c.pointee.change)
        summary = reader.string(c.pointee.summary)
        rootCause = reader.string(c.pointee.root_cause)
        prevention = reader.string(c.pointee.prevention)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__CloseCaseRequest.self)
        c.pointee.change = try writer.message(change, "change")
        c.pointee.summary = try writer.string(summary, "summary")
        c.pointee.root_cause = try writer.string(rootCause, "root_cause")
        c.pointee.prevention = try writer.string(prevention, "prevention")
    }

    private enum CodingKeys: String, CodingKey {
        case change
        case summary
        case rootCause = "root_cause"
        case prevention
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        change = try fields.value(.change, or: Change())
        summary = try fields.value(.summary, or: "")
        rootCause = try fields.value(.rootCause, or: "")
        prevention = try fields.value(.prevention, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(change, forKey: .change)
        try fields.encode(summary, forKey: .summary)
        try fields.encode(rootCause, forKey: .rootCause)
        try fields.encode(prevention, forKey: .prevention)
    }
}

/// Issue a supervision order; --text is the instruction.
public struct SuperviseCaseRequest: WireMessage {
    /// What every change carries.
    /// Limits: required.
    public var change: Change
    /// The handling unit that must investigate and answer.
    /// Limits: required; at most 64 bytes.
    public var unit: String
    /// What it must do.
    /// Limits: required; at most 4096 bytes.
    public var instruction: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(change: Change = Change(), unit: String = "", instruction: String = "") {
        self.change = change
        self.unit = unit
        self.instruction = instruction
    }
}

extension SuperviseCaseRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.SuperviseCaseRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__supervise_case_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__SuperviseCaseRequest.self)
        change = reader.requiredMessage(c.pointee.change)
        unit = reader.string(c.pointee.unit)
        instruction = reader.string(c.pointee.instruction)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__SuperviseCaseRequest.self)
        c.pointee.change = try writer.message(change, "change")
        c.pointee.unit = try writer.string(unit, "unit")
        c.pointee.instruction = try writer.string(instruction, "instruction")
    }

    private enum CodingKeys: String, CodingKey {
        case change
        case unit
        case instruction
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        change = try fields.value(.change, or: Change())
        unit = try fields.value(.unit, or: "")
        instruction = try fields.value(.instruction, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(change, forKey: .change)
        try fields.encode(unit, forKey: .unit)
        try fields.encode(instruction, forKey: .instruction)
    }
}

/// Record that the customer asks a higher level to look again; --text is the reason.
public struct RequestReviewRequest: WireMessage {
    /// What every change carries.
    /// Limits: required.
    public var change: Change
    /// Why.
    /// Limits: required; at most 4096 bytes.
    public var reason: String
    /// The customer's word.
    /// Limits: required.
    public var word: CustomerWord

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(change: Change = Change(), reason: String = "", word: CustomerWord = CustomerWord()) {
        self.change = change
        self.reason = reason
        self.word = word
    }
}

extension RequestReviewRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.RequestReviewRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__request_review_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__RequestReviewRequest.self)
        change = reader.requiredMessage(c.pointee.change)
        reason = reader.string(c.pointee.reason)
        word = reader.requiredMessage(c.pointee.word)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__RequestReviewRequest.self)
        c.pointee.change = try writer.message(change, "change")
        c.pointee.reason = try writer.string(reason, "reason")
        c.pointee.word = try writer.message(word, "word")
    }

    private enum CodingKeys: String, CodingKey {
        case change
        case reason
        case word
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        change = try fields.value(.change, or: Change())
        reason = try fields.value(.reason, or: "")
        word = try fields.value(.word, or: CustomerWord())
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(change, forKey: .change)
        try fields.encode(reason, forKey: .reason)
        try fields.encode(word, forKey: .word)
    }
}

/// Record that the customer withdraws; --text is the reason. Limits run on until another person confirms it.
public struct WithdrawCaseRequest: WireMessage {
    /// What every change carries.
    /// Limits: required.
    public var change: Change
    /// Why.
    /// Limits: required; at most 4096 bytes.
    public var reason: String
    /// The customer's word.
    /// Limits: required.
    public var word: CustomerWord

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(change: Change = Change(), reason: String = "", word: CustomerWord = CustomerWord()) {
        self.change = change
        self.reason = reason
        self.word = word
    }
}

extension WithdrawCaseRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.WithdrawCaseRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__withdraw_case_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__WithdrawCaseRequest.self)
        change = reader.requiredMessage(c.pointee.change)
        reason = reader.string(c.pointee.reason)
        word = reader.requiredMessage(c.pointee.word)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__WithdrawCaseRequest.self)
        c.pointee.change = try writer.message(change, "change")
        c.pointee.reason = try writer.string(reason, "reason")
        c.pointee.word = try writer.message(word, "word")
    }

    private enum CodingKeys: String, CodingKey {
        case change
        case reason
        case word
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        change = try fields.value(.change, or: Change())
        reason = try fields.value(.reason, or: "")
        word = try fields.value(.word, or: CustomerWord())
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(change, forKey: .change)
        try fields.encode(reason, forKey: .reason)
        try fields.encode(word, forKey: .word)
    }
}

/// Confirm, as another person who oversees the case, that the customer withdraws, or not; --text says how it was made sure of.
public struct DecideWithdrawalRequest: WireMessage {
    /// What every change carries.
    /// Limits: required.
    public var change: Change
    /// Whether it stands.
    /// Limits: required.
    public var verdict: Verdict
    /// How it was made sure of, or why it does not stand.
    /// Limits: required; at most 4096 bytes.
    public var reason: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(change: Change = Change(), verdict: Verdict = .unspecified, reason: String = "") {
        self.change = change
        self.verdict = verdict
        self.reason = reason
    }
}

extension DecideWithdrawalRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.DecideWithdrawalRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__decide_withdrawal_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__DecideWithdrawalRequest.self)
        change = reader.requiredMessage(c.pointee.change)
        verdict = reader.enumeration(c.pointee.verdict.rawValue)
        reason = reader.string(c.pointee.reason)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__DecideWithdrawalRequest.self)
        c.pointee.change = try writer.message(change, "change")
        c.pointee.verdict = .init(rawValue: .init(verdict.rawValue))
        c.pointee.reason = try writer.string(reason, "reason")
    }

    private enum CodingKeys: String, CodingKey {
        case change
        case verdict
        case reason
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        change = try fields.value(.change, or: Change())
        verdict = try fields.value(.verdict, or: .unspecified)
        reason = try fields.value(.reason, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(change, forKey: .change)
        try fields.encode(verdict, forKey: .verdict)
        try fields.encode(reason, forKey: .reason)
    }
}

/// Record a step that the rule book names; --text says what was done.
///
/// Steps: confirm_receipt, pass_to_intake_department, order_work, pass_on, report_up, record_measure, promise, set_agreed_date,
/// give_interim_notice, report_progress, report_to_superior, issue_rectification, verify_rectification, make_handling_sheet,
/// clear_machine, settle_incident, hand_out_card or submit_report.
public struct RecordStepRequest: WireMessage {
    /// What every change carries.
    /// Limits: required.
    public var change: Change
    /// The step, e.g. order_work, set_agreed_date or give_interim_notice.
    /// Limits: required; at most 64 bytes.
    public var step: String
    /// What was done or said.
    /// Limits: required; at most 65536 bytes.
    public var text: String
    /// A fact it establishes, e.g. the agreed date.
    /// Limits: at most 32 items.
    public var facts: [Fact]
    /// To which unit the matter goes, for a step that passes it on.
    /// Limits: at most 64 bytes.
    public var unit: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(change: Change = Change(), step: String = "", text: String = "", facts: [Fact] = [], unit: String = "") {
        self.change = change
        self.step = step
        self.text = text
        self.facts = facts
        self.unit = unit
    }
}

extension RecordStepRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.RecordStepRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__record_step_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__RecordStepRequest.self)
        change = reader.requiredMessage(c.pointee.change)
        step = reader.string(c.pointee.step)
        text = reader.string(c.pointee.text)
        facts = reader.messages(c.pointee.facts, c.pointee.n_facts)
        unit = reader.string(c.pointee.unit)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__RecordStepRequest.self)
        c.pointee.change = try writer.message(change, "change")
        c.pointee.step = try writer.string(step, "step")
        c.pointee.text = try writer.string(text, "text")
        (c.pointee.facts, c.pointee.n_facts) = try writer.messages(facts, "facts")
        c.pointee.unit = try writer.string(unit, "unit")
    }

    private enum CodingKeys: String, CodingKey {
        case change
        case step
        case text
        case facts
        case unit
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        change = try fields.value(.change, or: Change())
        step = try fields.value(.step, or: "")
        text = try fields.value(.text, or: "")
        facts = try fields.value(.facts, or: [])
        unit = try fields.value(.unit, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(change, forKey: .change)
        try fields.encode(step, forKey: .step)
        try fields.encode(text, forKey: .text)
        try fields.encode(facts, forKey: .facts)
        try fields.encode(unit, forKey: .unit)
    }
}

/// State what is known now; grade and limits follow.
public struct EstablishFactsRequest: WireMessage {
    /// What every change carries.
    /// Limits: required.
    public var change: Change
    /// Something the rule book looks at, e.g. complexity=simple.
    /// Limits: required; at most 32 items.
    public var facts: [Fact]
    /// Why.
    /// Limits: required; at most 4096 bytes.
    public var reason: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(change: Change = Change(), facts: [Fact] = [], reason: String = "") {
        self.change = change
        self.facts = facts
        self.reason = reason
    }
}

extension EstablishFactsRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.EstablishFactsRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__establish_facts_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__EstablishFactsRequest.self)
        change = reader.requiredMessage(c.pointee.change)
        facts = reader.messages(c.pointee.facts, c.pointee.n_facts)
        reason = reader.string(c.pointee.reason)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__EstablishFactsRequest.self)
        c.pointee.change = try writer.message(change, "change")
        (c.pointee.facts, c.pointee.n_facts) = try writer.messages(facts, "facts")
        c.pointee.reason = try writer.string(reason, "reason")
    }

    private enum CodingKeys: String, CodingKey {
        case change
        case facts
        case reason
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        change = try fields.value(.change, or: Change())
        facts = try fields.value(.facts, or: [])
        reason = try fields.value(.reason, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(change, forKey: .change)
        try fields.encode(facts, forKey: .facts)
        try fields.encode(reason, forKey: .reason)
    }
}

/// Raise the grade; nobody lowers it.
public struct RaiseSeverityRequest: WireMessage {
    /// What every change carries.
    /// Limits: required.
    public var change: Change
    /// A grade of the rule book, above the present one.
    /// Limits: required; at most 64 bytes.
    public var grade: String
    /// Why.
    /// Limits: required; at most 4096 bytes.
    public var reason: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(change: Change = Change(), grade: String = "", reason: String = "") {
        self.change = change
        self.grade = grade
        self.reason = reason
    }
}

extension RaiseSeverityRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.RaiseSeverityRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__raise_severity_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__RaiseSeverityRequest.self)
        change = reader.requiredMessage(c.pointee.change)
        grade = reader.string(c.pointee.grade)
        reason = reader.string(c.pointee.reason)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__RaiseSeverityRequest.self)
        c.pointee.change = try writer.message(change, "change")
        c.pointee.grade = try writer.string(grade, "grade")
        c.pointee.reason = try writer.string(reason, "reason")
    }

    private enum CodingKeys: String, CodingKey {
        case change
        case grade
        case reason
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        change = try fields.value(.change, or: Change())
        grade = try fields.value(.grade, or: "")
        reason = try fields.value(.reason, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(change, forKey: .change)
        try fields.encode(grade, forKey: .grade)
        try fields.encode(reason, forKey: .reason)
    }
}

/// Put a limit off, within its cap.
public struct ExtendDeadlineRequest: WireMessage {
    /// What every change carries.
    /// Limits: required.
    public var change: Change
    /// The limit's name, e.g. reply.
    /// Limits: required; at most 64 bytes.
    public var name: String
    /// The new limit.
    /// Limits: 1...253402300799999.
    public var dueAt: Int64
    /// Why.
    /// Limits: required; at most 4096 bytes.
    public var reason: String
    /// The customer was told.
    public var customerTold: Bool
    /// Which of several limits of that name, by its number in `case why`; 0: the only one that is open.
    /// Limits: 0...100000.
    public var clock: Int32

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(
        change: Change = Change(),
        name: String = "",
        dueAt: Int64 = 0,
        reason: String = "",
        customerTold: Bool = false,
        clock: Int32 = 0
    ) {
        self.change = change
        self.name = name
        self.dueAt = dueAt
        self.reason = reason
        self.customerTold = customerTold
        self.clock = clock
    }
}

extension ExtendDeadlineRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.ExtendDeadlineRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__extend_deadline_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__ExtendDeadlineRequest.self)
        change = reader.requiredMessage(c.pointee.change)
        name = reader.string(c.pointee.name)
        dueAt = c.pointee.due_at
        reason = reader.string(c.pointee.reason)
        customerTold = c.pointee.customer_told != 0
        clock = c.pointee.clock
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__ExtendDeadlineRequest.self)
        c.pointee.change = try writer.message(change, "change")
        c.pointee.name = try writer.string(name, "name")
        c.pointee.due_at = dueAt
        c.pointee.reason = try writer.string(reason, "reason")
        c.pointee.customer_told = customerTold ? 1 : 0
        c.pointee.clock = clock
    }

    private enum CodingKeys: String, CodingKey {
        case change
        case name
        case dueAt = "due_at"
        case reason
        case customerTold = "customer_told"
        case clock
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        change = try fields.value(.change, or: Change())
        name = try fields.value(.name, or: "")
        dueAt = try fields.value(.dueAt, or: 0)
        reason = try fields.value(.reason, or: "")
        customerTold = try fields.value(.customerTold, or: false)
        clock = try fields.value(.clock, or: 0)
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(change, forKey: .change)
        try fields.encode(name, forKey: .name)
        try fields.encode(dueAt, forKey: .dueAt)
        try fields.encode(reason, forKey: .reason)
        try fields.encode(customerTold, forKey: .customerTold)
        try fields.encode(clock, forKey: .clock)
    }
}

/// Record what the higher level found when it looked again; --text is the reasoning.
public struct DecideReviewRequest: WireMessage {
    /// What every change carries.
    /// Limits: required.
    public var change: Change
    /// How the decision stands to the customer's demand.
    /// Limits: required.
    public var outcome: Outcome
    /// Why.
    /// Limits: required; at most 65536 bytes.
    public var reasoning: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(change: Change = Change(), outcome: Outcome = .unspecified, reasoning: String = "") {
        self.change = change
        self.outcome = outcome
        self.reasoning = reasoning
    }
}

extension DecideReviewRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.DecideReviewRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__decide_review_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__DecideReviewRequest.self)
        change = reader.requiredMessage(c.pointee.change)
        outcome = reader.enumeration(c.pointee.outcome.rawValue)
        reasoning = reader.string(c.pointee.reasoning)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__DecideReviewRequest.self)
        c.pointee.change = try writer.message(change, "change")
        c.pointee.outcome = .init(rawValue: .init(outcome.rawValue))
        c.pointee.reasoning = try writer.string(reasoning, "reasoning")
    }

    private enum CodingKeys: String, CodingKey {
        case change
        case outcome
        case reasoning
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        change = try fields.value(.change, or: Change())
        outcome = try fields.value(.outcome, or: .unspecified)
        reasoning = try fields.value(.reasoning, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(change, forKey: .change)
        try fields.encode(outcome, forKey: .outcome)
        try fields.encode(reasoning, forKey: .reasoning)
    }
}

/// Hand the matter to a regulator or an arbitration body.
public struct TransferCaseRequest: WireMessage {
    /// What every change carries.
    /// Limits: required.
    public var change: Change
    /// The body that received it.
    /// Limits: required; at most 512 bytes.
    public var recipient: String
    /// Why.
    /// Limits: required; at most 4096 bytes.
    public var reason: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(change: Change = Change(), recipient: String = "", reason: String = "") {
        self.change = change
        self.recipient = recipient
        self.reason = reason
    }
}

extension TransferCaseRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.TransferCaseRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__transfer_case_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__TransferCaseRequest.self)
        change = reader.requiredMessage(c.pointee.change)
        recipient = reader.string(c.pointee.recipient)
        reason = reader.string(c.pointee.reason)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__TransferCaseRequest.self)
        c.pointee.change = try writer.message(change, "change")
        c.pointee.recipient = try writer.string(recipient, "recipient")
        c.pointee.reason = try writer.string(reason, "reason")
    }

    private enum CodingKeys: String, CodingKey {
        case change
        case recipient
        case reason
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        change = try fields.value(.change, or: Change())
        recipient = try fields.value(.recipient, or: "")
        reason = try fields.value(.reason, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(change, forKey: .change)
        try fields.encode(recipient, forKey: .recipient)
        try fields.encode(reason, forKey: .reason)
    }
}

/// Let the case go on in another one about the same matter.
public struct MergeCaseRequest: WireMessage {
    /// What every change carries.
    /// Limits: required.
    public var change: Change
    /// The number of the case that goes on.
    /// Limits: required; at most 32 bytes.
    public var into: String
    /// Why.
    /// Limits: required; at most 4096 bytes.
    public var reason: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(change: Change = Change(), into: String = "", reason: String = "") {
        self.change = change
        self.into = into
        self.reason = reason
    }
}

extension MergeCaseRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.MergeCaseRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__merge_case_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__MergeCaseRequest.self)
        change = reader.requiredMessage(c.pointee.change)
        into = reader.string(c.pointee.into)
        reason = reader.string(c.pointee.reason)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__MergeCaseRequest.self)
        c.pointee.change = try writer.message(change, "change")
        c.pointee.into = try writer.string(into, "into")
        c.pointee.reason = try writer.string(reason, "reason")
    }

    private enum CodingKeys: String, CodingKey {
        case change
        case into
        case reason
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        change = try fields.value(.change, or: Change())
        into = try fields.value(.into, or: "")
        reason = try fields.value(.reason, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(change, forKey: .change)
        try fields.encode(into, forKey: .into)
        try fields.encode(reason, forKey: .reason)
    }
}

/// Open a closed case again.
public struct ReopenCaseRequest: WireMessage {
    /// What every change carries.
    /// Limits: required.
    public var change: Change
    /// Why.
    /// Limits: required; at most 4096 bytes.
    public var reason: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(change: Change = Change(), reason: String = "") {
        self.change = change
        self.reason = reason
    }
}

extension ReopenCaseRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.ReopenCaseRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__reopen_case_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__ReopenCaseRequest.self)
        change = reader.requiredMessage(c.pointee.change)
        reason = reader.string(c.pointee.reason)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__ReopenCaseRequest.self)
        c.pointee.change = try writer.message(change, "change")
        c.pointee.reason = try writer.string(reason, "reason")
    }

    private enum CodingKeys: String, CodingKey {
        case change
        case reason
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        change = try fields.value(.change, or: Change())
        reason = try fields.value(.reason, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(change, forKey: .change)
        try fields.encode(reason, forKey: .reason)
    }
}

/// Archive a closed case.
public struct ArchiveCaseRequest: WireMessage {
    /// What every change carries.
    /// Limits: required.
    public var change: Change
    /// Where the papers are found.
    /// Limits: required; at most 512 bytes.
    public var reference: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(change: Change = Change(), reference: String = "") {
        self.change = change
        self.reference = reference
    }
}

extension ArchiveCaseRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.ArchiveCaseRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__archive_case_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__ArchiveCaseRequest.self)
        change = reader.requiredMessage(c.pointee.change)
        reference = reader.string(c.pointee.reference)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__ArchiveCaseRequest.self)
        c.pointee.change = try writer.message(change, "change")
        c.pointee.reference = try writer.string(reference, "reference")
    }

    private enum CodingKeys: String, CodingKey {
        case change
        case reference
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        change = try fields.value(.change, or: Change())
        reference = try fields.value(.reference, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(change, forKey: .change)
        try fields.encode(reference, forKey: .reference)
    }
}

/// Step aside with an interest of one's own in the case; --text says which.
public struct DeclareInterestRequest: WireMessage {
    /// What every change carries.
    /// Limits: required.
    public var change: Change
    /// Which interest.
    /// Limits: required; at most 4096 bytes.
    public var reason: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(change: Change = Change(), reason: String = "") {
        self.change = change
        self.reason = reason
    }
}

extension DeclareInterestRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.DeclareInterestRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__declare_interest_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__DeclareInterestRequest.self)
        change = reader.requiredMessage(c.pointee.change)
        reason = reader.string(c.pointee.reason)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__DeclareInterestRequest.self)
        c.pointee.change = try writer.message(change, "change")
        c.pointee.reason = try writer.string(reason, "reason")
    }

    private enum CodingKeys: String, CodingKey {
        case change
        case reason
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        change = try fields.value(.change, or: Change())
        reason = try fields.value(.reason, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(change, forKey: .change)
        try fields.encode(reason, forKey: .reason)
    }
}

/// Propose that somebody else step aside; --text says why. Nothing changes until somebody who oversees the case decides.
public struct ProposeRecusalRequest: WireMessage {
    /// What every change carries.
    /// Limits: required.
    public var change: Change
    /// Who should step aside.
    /// Limits: required; at most 64 bytes.
    public var staff: String
    /// Why.
    /// Limits: required; at most 4096 bytes.
    public var reason: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(change: Change = Change(), staff: String = "", reason: String = "") {
        self.change = change
        self.staff = staff
        self.reason = reason
    }
}

extension ProposeRecusalRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.ProposeRecusalRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__propose_recusal_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__ProposeRecusalRequest.self)
        change = reader.requiredMessage(c.pointee.change)
        staff = reader.string(c.pointee.staff)
        reason = reader.string(c.pointee.reason)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__ProposeRecusalRequest.self)
        c.pointee.change = try writer.message(change, "change")
        c.pointee.staff = try writer.string(staff, "staff")
        c.pointee.reason = try writer.string(reason, "reason")
    }

    private enum CodingKeys: String, CodingKey {
        case change
        case staff
        case reason
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        change = try fields.value(.change, or: Change())
        staff = try fields.value(.staff, or: "")
        reason = try fields.value(.reason, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(change, forKey: .change)
        try fields.encode(staff, forKey: .staff)
        try fields.encode(reason, forKey: .reason)
    }
}

/// Decide, as somebody who oversees the case, whether another steps aside; --text is the reason.
public struct DecideRecusalRequest: WireMessage {
    /// What every change carries.
    /// Limits: required.
    public var change: Change
    /// Of whom it was proposed.
    /// Limits: required; at most 64 bytes.
    public var staff: String
    /// Whether they step aside.
    /// Limits: required.
    public var verdict: Verdict
    /// Why.
    /// Limits: required; at most 4096 bytes.
    public var reason: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(change: Change = Change(), staff: String = "", verdict: Verdict = .unspecified, reason: String = "") {
        self.change = change
        self.staff = staff
        self.verdict = verdict
        self.reason = reason
    }
}

extension DecideRecusalRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.DecideRecusalRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__decide_recusal_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__DecideRecusalRequest.self)
        change = reader.requiredMessage(c.pointee.change)
        staff = reader.string(c.pointee.staff)
        verdict = reader.enumeration(c.pointee.verdict.rawValue)
        reason = reader.string(c.pointee.reason)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__DecideRecusalRequest.self)
        c.pointee.change = try writer.message(change, "change")
        c.pointee.staff = try writer.string(staff, "staff")
        c.pointee.verdict = .init(rawValue: .init(verdict.rawValue))
        c.pointee.reason = try writer.string(reason, "reason")
    }

    private enum CodingKeys: String, CodingKey {
        case change
        case staff
        case verdict
        case reason
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        change = try fields.value(.change, or: Change())
        staff = try fields.value(.staff, or: "")
        verdict = try fields.value(.verdict, or: .unspecified)
        reason = try fields.value(.reason, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(change, forKey: .change)
        try fields.encode(staff, forKey: .staff)
        try fields.encode(verdict, forKey: .verdict)
        try fields.encode(reason, forKey: .reason)
    }
}

/// Let somebody act again who stepped aside; --text is the reason.
public struct LiftRecusalRequest: WireMessage {
    /// What every change carries.
    /// Limits: required.
    public var change: Change
    /// Who may act again.
    /// Limits: required; at most 64 bytes.
    public var staff: String
    /// Why.
    /// Limits: required; at most 4096 bytes.
    public var reason: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(change: Change = Change(), staff: String = "", reason: String = "") {
        self.change = change
        self.staff = staff
        self.reason = reason
    }
}

extension LiftRecusalRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.LiftRecusalRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__lift_recusal_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__LiftRecusalRequest.self)
        change = reader.requiredMessage(c.pointee.change)
        staff = reader.string(c.pointee.staff)
        reason = reader.string(c.pointee.reason)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__LiftRecusalRequest.self)
        c.pointee.change = try writer.message(change, "change")
        c.pointee.staff = try writer.string(staff, "staff")
        c.pointee.reason = try writer.string(reason, "reason")
    }

    private enum CodingKeys: String, CodingKey {
        case change
        case staff
        case reason
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        change = try fields.value(.change, or: Change())
        staff = try fields.value(.staff, or: "")
        reason = try fields.value(.reason, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(change, forKey: .change)
        try fields.encode(staff, forKey: .staff)
        try fields.encode(reason, forKey: .reason)
    }
}

/// What another system says became of a case that is carried over.
public struct ImportedResponse: WireMessage {
    /// How the company answered.
    /// Limits: at most 256 bytes.
    public var response: String
    /// What the company says in public.
    /// Limits: at most 1024 bytes.
    public var publicResponse: String
    /// Whether the answer came in time.
    public var timely: Tristate
    /// Whether the customer disputes it.
    public var disputed: Tristate
    /// Whether the matter is over there.
    public var closed: Bool
    /// Whatever else the other system holds, name by name.
    /// Limits: at most 32 items.
    public var remainder: [Fact]

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(
        response: String = "",
        publicResponse: String = "",
        timely: Tristate = .unspecified,
        disputed: Tristate = .unspecified,
        closed: Bool = false,
        remainder: [Fact] = []
    ) {
        self.response = response
        self.publicResponse = publicResponse
        self.timely = timely
        self.disputed = disputed
        self.closed = closed
        self.remainder = remainder
    }
}

extension ImportedResponse {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.ImportedResponse"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__imported_response__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__ImportedResponse.self)
        response = reader.string(c.pointee.response)
        publicResponse = reader.string(c.pointee.public_response)
        timely = reader.enumeration(c.pointee.timely.rawValue)
        disputed = reader.enumeration(c.pointee.disputed.rawValue)
        closed = c.pointee.closed != 0
        remainder = reader.messages(c.pointee.remainder, c.pointee.n_remainder)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__ImportedResponse.self)
        c.pointee.response = try writer.string(response, "response")
        c.pointee.public_response = try writer.string(publicResponse, "public_response")
        c.pointee.timely = .init(rawValue: .init(timely.rawValue))
        c.pointee.disputed = .init(rawValue: .init(disputed.rawValue))
        c.pointee.closed = closed ? 1 : 0
        (c.pointee.remainder, c.pointee.n_remainder) = try writer.messages(remainder, "remainder")
    }

    private enum CodingKeys: String, CodingKey {
        case response
        case publicResponse = "public_response"
        case timely
        case disputed
        case closed
        case remainder
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        response = try fields.value(.response, or: "")
        publicResponse = try fields.value(.publicResponse, or: "")
        timely = try fields.value(.timely, or: .unspecified)
        disputed = try fields.value(.disputed, or: .unspecified)
        closed = try fields.value(.closed, or: false)
        remainder = try fields.value(.remainder, or: [])
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(response, forKey: .response)
        try fields.encode(publicResponse, forKey: .publicResponse)
        try fields.encode(timely, forKey: .timely)
        try fields.encode(disputed, forKey: .disputed)
        try fields.encode(closed, forKey: .closed)
        try fields.encode(remainder, forKey: .remainder)
    }
}

/// Carry a case over from another system; one already here is not made again.
public struct ImportCaseRequest: WireMessage {
    /// What every change carries.
    /// Limits: required.
    public var change: Change
    /// `reference` is required and names the case in the other system; one already here is not made again.
    /// Limits: required.
    public var registration: Registration
    /// What became of it there.
    /// Limits: required.
    public var response: ImportedResponse

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(change: Change = Change(), registration: Registration = Registration(), response: ImportedResponse = ImportedResponse()) {
        self.change = change
        self.registration = registration
        self.response = response
    }
}

extension ImportCaseRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.ImportCaseRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__import_case_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__ImportCaseRequest.self)
        change = reader.requiredMessage(c.pointee.change)
        registration = reader.requiredMessage(c.pointee.registration)
        response = reader.requiredMessage(c.pointee.response)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__ImportCaseRequest.self)
        c.pointee.change = try writer.message(change, "change")
        c.pointee.registration = try writer.message(registration, "registration")
        c.pointee.response = try writer.message(response, "response")
    }

    private enum CodingKeys: String, CodingKey {
        case change
        case registration
        case response
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        change = try fields.value(.change, or: Change())
        registration = try fields.value(.registration, or: Registration())
        response = try fields.value(.response, or: ImportedResponse())
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(change, forKey: .change)
        try fields.encode(registration, forKey: .registration)
        try fields.encode(response, forKey: .response)
    }
}

/// Print a case without its history.
public struct GetCaseRequest: WireMessage {
    /// The case's number.
    /// Limits: required; at most 32 bytes.
    public var caseNumber: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(caseNumber: String = "") {
        self.caseNumber = caseNumber
    }
}

extension GetCaseRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.GetCaseRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__get_case_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__GetCaseRequest.self)
        caseNumber = reader.string(c.pointee.case_number)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__GetCaseRequest.self)
        c.pointee.case_number = try writer.string(caseNumber, "case_number")
    }

    private enum CodingKeys: String, CodingKey {
        case caseNumber = "case_number"
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        caseNumber = try fields.value(.caseNumber, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(caseNumber, forKey: .caseNumber)
    }
}

/// A rule of a source document.
public struct Clause: WireMessage {
    /// The rule book.
    /// Limits: at most 64 bytes.
    public var ruleBook: String
    /// The clause's name in it.
    /// Limits: at most 64 bytes.
    public var id: String
    /// The document and the place in it.
    /// Limits: at most 512 bytes.
    public var citation: String
    /// What it says, in English.
    /// Limits: at most 2048 bytes.
    public var english: String
    /// What it says, in Chinese.
    /// Limits: at most 2048 bytes.
    public var chinese: String
    /// The edition of the rule book that it was applied in: the first day on which that was in force, e.g. 2008-10-01.
    /// Limits: at most 16 bytes.
    public var edition: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(
        ruleBook: String = "",
        id: String = "",
        citation: String = "",
        english: String = "",
        chinese: String = "",
        edition: String = ""
    ) {
        self.ruleBook = ruleBook
        self.id = id
        self.citation = citation
        self.english = english
        self.chinese = chinese
        self.edition = edition
    }
}

extension Clause {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.Clause"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__clause__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__Clause.self)
        ruleBook = reader.string(c.pointee.rule_book)
        id = reader.string(c.pointee.id)
        citation = reader.string(c.pointee.citation)
        english = reader.string(c.pointee.english)
        chinese = reader.string(c.pointee.chinese)
        edition = reader.string(c.pointee.edition)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__Clause.self)
        c.pointee.rule_book = try writer.string(ruleBook, "rule_book")
        c.pointee.id = try writer.string(id, "id")
        c.pointee.citation = try writer.string(citation, "citation")
        c.pointee.english = try writer.string(english, "english")
        c.pointee.chinese = try writer.string(chinese, "chinese")
        c.pointee.edition = try writer.string(edition, "edition")
    }

    private enum CodingKeys: String, CodingKey {
        case ruleBook = "rule_book"
        case id
        case citation
        case english
        case chinese
        case edition
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        ruleBook = try fields.value(.ruleBook, or: "")
        id = try fields.value(.id, or: "")
        citation = try fields.value(.citation, or: "")
        english = try fields.value(.english, or: "")
        chinese = try fields.value(.chinese, or: "")
        edition = try fields.value(.edition, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(ruleBook, forKey: .ruleBook)
        try fields.encode(id, forKey: .id)
        try fields.encode(citation, forKey: .citation)
        try fields.encode(english, forKey: .english)
        try fields.encode(chinese, forKey: .chinese)
        try fields.encode(edition, forKey: .edition)
    }
}

/// One clock of a case.
public struct Deadline: WireMessage {
    /// The limit's name.
    /// Limits: at most 64 bytes.
    public var name: String
    /// When it began.
    public var startedAt: Int64
    /// When it ends.
    public var dueAt: Int64
    /// running, missed, met, met_late or cancelled.
    /// Limits: at most 16 bytes.
    public var state: String
    /// Computed on a calendar that is not announced yet.
    public var provisional: Bool
    /// Under which clause.
    public var clause: Clause?
    /// The rule book's word for what started it.
    /// Limits: at most 64 bytes.
    public var startedBy: String
    /// The edition of the rule book it was computed from.
    /// Limits: at most 32 bytes.
    public var bookFrom: String
    /// The calendar it was computed from.
    /// Limits: at most 256 bytes.
    public var calendar: String
    /// The same limit under other clauses, which give more time.
    /// Limits: at most 16 items.
    public var others: [OtherLimit]
    /// Day by day in English, where asked for.
    /// Limits: at most 512 items; at most 256 bytes each.
    public var arithmetic: [String]
    /// Its number within the case: 1, 2, 3, … in the order in which the limits began.
    public var clock: Int32
    /// What it asks for.
    public var title: Title?
    /// What its state is called.
    public var stateTitle: Title?
    /// What started it, as people call it.
    public var startedByTitle: Title?
    /// Day by day in Chinese, where asked for.
    /// Limits: at most 512 items; at most 256 bytes each.
    public var arithmeticChinese: [String]

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(
        name: String = "",
        startedAt: Int64 = 0,
        dueAt: Int64 = 0,
        state: String = "",
        provisional: Bool = false,
        clause: Clause? = nil,
        startedBy: String = "",
        bookFrom: String = "",
        calendar: String = "",
        others: [OtherLimit] = [],
        arithmetic: [String] = [],
        clock: Int32 = 0,
        title: Title? = nil,
        stateTitle: Title? = nil,
        startedByTitle: Title? = nil,
        arithmeticChinese: [String] = []
    ) {
        self.name = name
        self.startedAt = startedAt
        self.dueAt = dueAt
        self.state = state
        self.provisional = provisional
        self.clause = clause
        self.startedBy = startedBy
        self.bookFrom = bookFrom
        self.calendar = calendar
        self.others = others
        self.arithmetic = arithmetic
        self.clock = clock
        self.title = title
        self.stateTitle = stateTitle
        self.startedByTitle = startedByTitle
        self.arithmeticChinese = arithmeticChinese
    }
}

extension Deadline {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.Deadline"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__deadline__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__Deadline.self)
        name = reader.string(c.pointee.name)
        startedAt = c.pointee.started_at
        dueAt = c.pointee.due_at
        state = reader.string(c.pointee.state)
        provisional = c.pointee.provisional != 0
        clause = reader.message(c.pointee.clause)
        startedBy = reader.string(c.pointee.started_by)
        bookFrom = reader.string(c.pointee.book_from)
        calendar = reader.string(c.pointee.calendar)
        others = reader.messages(c.pointee.others, c.pointee.n_others)
        arithmetic = reader.strings(c.pointee.arithmetic, c.pointee.n_arithmetic)
        clock = c.pointee.clock
        title = reader.message(c.pointee.title)
        stateTitle = reader.message(c.pointee.state_title)
        startedByTitle = reader.message(c.pointee.started_by_title)
        arithmeticChinese = reader.strings(c.pointee.arithmetic_chinese, c.pointee.n_arithmetic_chinese)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__Deadline.self)
        c.pointee.name = try writer.string(name, "name")
        c.pointee.started_at = startedAt
        c.pointee.due_at = dueAt
        c.pointee.state = try writer.string(state, "state")
        c.pointee.provisional = provisional ? 1 : 0
        c.pointee.clause = try writer.message(clause, "clause")
        c.pointee.started_by = try writer.string(startedBy, "started_by")
        c.pointee.book_from = try writer.string(bookFrom, "book_from")
        c.pointee.calendar = try writer.string(calendar, "calendar")
        (c.pointee.others, c.pointee.n_others) = try writer.messages(others, "others")
        (c.pointee.arithmetic, c.pointee.n_arithmetic) = try writer.strings(arithmetic, "arithmetic")
        c.pointee.clock = clock
        c.pointee.title = try writer.message(title, "title")
        c.pointee.state_title = try writer.message(stateTitle, "state_title")
        c.pointee.started_by_title = try writer.message(startedByTitle, "started_by_title")
        (c.pointee.arithmetic_chinese, c.pointee.n_arithmetic_chinese) = try writer.strings(arithmeticChinese, "arithmetic_chinese")
    }

    private enum CodingKeys: String, CodingKey {
        case name
        case startedAt = "started_at"
        case dueAt = "due_at"
        case state
        case provisional
        case clause
        case startedBy = "started_by"
        case bookFrom = "book_from"
        case calendar
        case others
        case arithmetic
        case clock
        case title
        case stateTitle = "state_title"
        case startedByTitle = "started_by_title"
        case arithmeticChinese = "arithmetic_chinese"
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        name = try fields.value(.name, or: "")
        startedAt = try fields.value(.startedAt, or: 0)
        dueAt = try fields.value(.dueAt, or: 0)
        state = try fields.value(.state, or: "")
        provisional = try fields.value(.provisional, or: false)
        clause = try fields.value(.clause, or: nil)
        startedBy = try fields.value(.startedBy, or: "")
        bookFrom = try fields.value(.bookFrom, or: "")
        calendar = try fields.value(.calendar, or: "")
        others = try fields.value(.others, or: [])
        arithmetic = try fields.value(.arithmetic, or: [])
        clock = try fields.value(.clock, or: 0)
        title = try fields.value(.title, or: nil)
        stateTitle = try fields.value(.stateTitle, or: nil)
        startedByTitle = try fields.value(.startedByTitle, or: nil)
        arithmeticChinese = try fields.value(.arithmeticChinese, or: [])
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(name, forKey: .name)
        try fields.encode(startedAt, forKey: .startedAt)
        try fields.encode(dueAt, forKey: .dueAt)
        try fields.encode(state, forKey: .state)
        try fields.encode(provisional, forKey: .provisional)
        try fields.encodeIfPresent(clause, forKey: .clause)
        try fields.encode(startedBy, forKey: .startedBy)
        try fields.encode(bookFrom, forKey: .bookFrom)
        try fields.encode(calendar, forKey: .calendar)
        try fields.encode(others, forKey: .others)
        try fields.encode(arithmetic, forKey: .arithmetic)
        try fields.encode(clock, forKey: .clock)
        try fields.encodeIfPresent(title, forKey: .title)
        try fields.encodeIfPresent(stateTitle, forKey: .stateTitle)
        try fields.encodeIfPresent(startedByTitle, forKey: .startedByTitle)
        try fields.encode(arithmeticChinese, forKey: .arithmeticChinese)
    }
}

/// A less strict limit of the same name.
public struct OtherLimit: WireMessage {
    /// Under which clause.
    public var clause: Clause?
    /// When it ends.
    public var dueAt: Int64

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(clause: Clause? = nil, dueAt: Int64 = 0) {
        self.clause = clause
        self.dueAt = dueAt
    }
}

extension OtherLimit {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.OtherLimit"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__other_limit__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__OtherLimit.self)
        clause = reader.message(c.pointee.clause)
        dueAt = c.pointee.due_at
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__OtherLimit.self)
        c.pointee.clause = try writer.message(clause, "clause")
        c.pointee.due_at = dueAt
    }

    private enum CodingKeys: String, CodingKey {
        case clause
        case dueAt = "due_at"
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        clause = try fields.value(.clause, or: nil)
        dueAt = try fields.value(.dueAt, or: 0)
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encodeIfPresent(clause, forKey: .clause)
        try fields.encode(dueAt, forKey: .dueAt)
    }
}

/// A case as the caller may see it: personal data are masked unless the caller handles the case.
public struct CaseView: WireMessage {
    /// The case's number.
    /// Limits: at most 32 bytes.
    public var caseNumber: String
    /// Its version.
    public var version: Int64
    /// Where it stands.
    public var phase: Phase
    /// What was written down when it came in.
    public var registration: Registration?
    /// When it was registered.
    public var recordedAt: Int64
    /// When it was closed; 0: it is open.
    public var closedAt: Int64
    /// The unit responsible.
    /// Limits: at most 64 bytes.
    public var ownerUnit: String
    /// The person responsible.
    /// Limits: at most 64 bytes.
    public var ownerStaff: String
    /// The register in which it is kept.
    /// Limits: at most 64 bytes.
    public var register: String
    /// To whom it is offered, while nobody has taken it.
    /// Limits: at most 64 bytes.
    public var offeredUnit: String
    /// To whom in that unit; empty: anybody.
    /// Limits: at most 64 bytes.
    public var offeredStaff: String
    /// Its clocks.
    /// Limits: at most 256 items.
    public var deadlines: [Deadline]
    /// Personal data are masked in this view.
    public var masked: Bool
    /// What is known now; registration.facts is what was known at the start.
    /// Limits: at most 64 items.
    public var facts: [Fact]
    /// The role it was brought before last; empty: none.
    /// Limits: at most 64 bytes.
    public var escalatedTo: String
    /// Numbers of the cases merged into it.
    /// Limits: at most 1000 items; at most 32 bytes each.
    public var absorbed: [String]
    /// What people call the things above.
    public var titles: CaseTitles?
    /// What was found, in order.
    /// Limits: at most 64 items.
    public var findings: [FindingView]
    /// The decision of the present round.
    public var decision: DecisionView?
    /// What the customer was told, in order.
    /// Limits: at most 64 items.
    public var replies: [ReplyView]
    /// Attempts to call back, in order.
    /// Limits: at most 64 items.
    public var callbacks: [CallbackView]
    /// Steps of the rule book that were recorded, measures among them, in order.
    /// Limits: at most 64 items.
    public var steps: [StepView]
    /// The closing, with what was learned; absent while the case is open.
    public var closing: ClosingView?
    /// What another system said of it, where it was carried over.
    public var response: ImportedResponse?
    /// Where the archived papers are found.
    /// Limits: at most 512 bytes.
    public var archiveReference: String
    /// Not everything is here: the earliest of what was recorded was left out to fit the frame. The history has it all.
    public var abridged: Bool
    /// The withdrawal that waits to be confirmed by another person.
    public var withdrawal: WithdrawalView?
    /// Who is kept from the case.
    /// Limits: at most 256 items; at most 64 bytes each.
    public var recused: [String]
    /// Of whom it was proposed that they step aside.
    /// Limits: at most 16 items; at most 64 bytes each.
    public var proposedRecusals: [String]

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(
        caseNumber: String = "",
        version: Int64 = 0,
        phase: Phase = .unspecified,
        registration: Registration? = nil,
        recordedAt: Int64 = 0,
        closedAt: Int64 = 0,
        ownerUnit: String = "",
        ownerStaff: String = "",
        register: String = "",
        offeredUnit: String = "",
        offeredStaff: String = "",
        deadlines: [Deadline] = [],
        masked: Bool = false,
        facts: [Fact] = [],
        escalatedTo: String = "",
        absorbed: [String] = [],
        titles: CaseTitles? = nil,
        findings: [FindingView] = [],
        decision: DecisionView? = nil,
        replies: [ReplyView] = [],
        callbacks: [CallbackView] = [],
        steps: [StepView] = [],
        closing: ClosingView? = nil,
        response: ImportedResponse? = nil,
        archiveReference: String = "",
        abridged: Bool = false,
        withdrawal: WithdrawalView? = nil,
        recused: [String] = [],
        proposedRecusals: [String] = []
    ) {
        self.caseNumber = caseNumber
        self.version = version
        self.phase = phase
        self.registration = registration
        self.recordedAt = recordedAt
        self.closedAt = closedAt
        self.ownerUnit = ownerUnit
        self.ownerStaff = ownerStaff
        self.register = register
        self.offeredUnit = offeredUnit
        self.offeredStaff = offeredStaff
        self.deadlines = deadlines
        self.masked = masked
        self.facts = facts
        self.escalatedTo = escalatedTo
        self.absorbed = absorbed
        self.titles = titles
        self.findings = findings
        self.decision = decision
        self.replies = replies
        self.callbacks = callbacks
        self.steps = steps
        self.closing = closing
        self.response = response
        self.archiveReference = archiveReference
        self.abridged = abridged
        self.withdrawal = withdrawal
        self.recused = recused
        self.proposedRecusals = proposedRecusals
    }
}

extension CaseView {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.CaseView"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__case_view__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__CaseView.self)
        caseNumber = reader.string(c.pointee.case_number)
        version = c.pointee.version
        phase = reader.enumeration(c.pointee.phase.rawValue)
        registration = reader.message(c.pointee.registration)
        recordedAt = c.pointee.recorded_at
        closedAt = c.pointee.closed_at
        ownerUnit = reader.string(c.pointee.owner_unit)
        ownerStaff = reader.string(c.pointee.owner_staff)
        register = reader.string(c.pointee.register_)
        offeredUnit = reader.string(c.pointee.offered_unit)
        offeredStaff = reader.string(c.pointee.offered_staff)
        deadlines = reader.messages(c.pointee.deadlines, c.pointee.n_deadlines)
        masked = c.pointee.masked != 0
        facts = reader.messages(c.pointee.facts, c.pointee.n_facts)
        escalatedTo = reader.string(c.pointee.escalated_to)
        absorbed = reader.strings(c.pointee.absorbed, c.pointee.n_absorbed)
        titles = reader.message(c.pointee.titles)
        findings = reader.messages(c.pointee.findings, c.pointee.n_findings)
        decision = reader.message(c.pointee.decision)
        replies = reader.messages(c.pointee.replies, c.pointee.n_replies)
        callbacks = reader.messages(c.pointee.callbacks, c.pointee.n_callbacks)
        steps = reader.messages(c.pointee.steps, c.pointee.n_steps)
        closing = reader.message(c.pointee.closing)
        response = reader.message(c.pointee.response)
        archiveReference = reader.string(c.pointee.archive_reference)
        abridged = c.pointee.abridged != 0
        withdrawal = reader.message(c.pointee.withdrawal)
        recused = reader.strings(c.pointee.recused, c.pointee.n_recused)
        proposedRecusals = reader.strings(c.pointee.proposed_recusals, c.pointee.n_proposed_recusals)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__CaseView.self)
        c.pointee.case_number = try writer.string(caseNumber, "case_number")
        c.pointee.version = version
        c.pointee.phase = .init(rawValue: .init(phase.rawValue))
        c.pointee.registration = try writer.message(registration, "registration")
        c.pointee.recorded_at = recordedAt
        c.pointee.closed_at = closedAt
        c.pointee.owner_unit = try writer.string(ownerUnit, "owner_unit")
        c.pointee.owner_staff = try writer.string(ownerStaff, "owner_staff")
        c.pointee.register_ = try writer.string(register, "register")
        c.pointee.offered_unit = try writer.string(offeredUnit, "offered_unit")
        c.pointee.offered_staff = try writer.string(offeredStaff, "offered_staff")
        (c.pointee.deadlines, c.pointee.n_deadlines) = try writer.messages(deadlines, "deadlines")
        c.pointee.masked = masked ? 1 : 0
        (c.pointee.facts, c.pointee.n_facts) = try writer.messages(facts, "facts")
        c.pointee.escalated_to = try writer.string(escalatedTo, "escalated_to")
        (c.pointee.absorbed, c.pointee.n_absorbed) = try writer.strings(absorbed, "absorbed")
        c.pointee.titles = try writer.message(titles, "titles")
        (c.pointee.findings, c.pointee.n_findings) = try writer.messages(findings, "findings")
        c.pointee.decision = try writer.message(decision, "decision")
        (c.pointee.replies, c.pointee.n_replies) = try writer.messages(replies, "replies")
        (c.pointee.callbacks, c.pointee.n_callbacks) = try writer.messages(callbacks, "callbacks")
        (c.pointee.steps, c.pointee.n_steps) = try writer.messages(steps, "steps")
        c.pointee.closing = try writer.message(closing, "closing")
        c.pointee.response = try writer.message(response, "response")
        c.pointee.archive_reference = try writer.string(archiveReference, "archive_reference")
        c.pointee.abridged = abridged ? 1 : 0
        c.pointee.withdrawal = try writer.message(withdrawal, "withdrawal")
        (c.pointee.recused, c.pointee.n_recused) = try writer.strings(recused, "recused")
        (c.pointee.proposed_recusals, c.pointee.n_proposed_recusals) = try writer.strings(proposedRecusals, "proposed_recusals")
    }

    private enum CodingKeys: String, CodingKey {
        case caseNumber = "case_number"
        case version
        case phase
        case registration
        case recordedAt = "recorded_at"
        case closedAt = "closed_at"
        case ownerUnit = "owner_unit"
        case ownerStaff = "owner_staff"
        case register
        case offeredUnit = "offered_unit"
        case offeredStaff = "offered_staff"
        case deadlines
        case masked
        case facts
        case escalatedTo = "escalated_to"
        case absorbed
        case titles
        case findings
        case decision
        case replies
        case callbacks
        case steps
        case closing
        case response
        case archiveReference = "archive_reference"
        case abridged
        case withdrawal
        case recused
        case proposedRecusals = "proposed_recusals"
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        caseNumber = try fields.value(.caseNumber, or: "")
        version = try fields.value(.version, or: 0)
        phase = try fields.value(.phase, or: .unspecified)
        registration = try fields.value(.registration, or: nil)
        recordedAt = try fields.value(.recordedAt, or: 0)
        closedAt = try fields.value(.closedAt, or: 0)
        ownerUnit = try fields.value(.ownerUnit, or: "")
        ownerStaff = try fields.value(.ownerStaff, or: "")
        register = try fields.value(.register, or: "")
        offeredUnit = try fields.value(.offeredUnit, or: "")
        offeredStaff = try fields.value(.offeredStaff, or: "")
        deadlines = try fields.value(.deadlines, or: [])
        masked = try fields.value(.masked, or: false)
        facts = try fields.value(.facts, or: [])
        escalatedTo = try fields.value(.escalatedTo, or: "")
        absorbed = try fields.value(.absorbed, or: [])
        titles = try fields.value(.titles, or: nil)
        findings = try fields.value(.findings, or: [])
        decision = try fields.value(.decision, or: nil)
        replies = try fields.value(.replies, or: [])
        callbacks = try fields.value(.callbacks, or: [])
        steps = try fields.value(.steps, or: [])
        closing = try fields.value(.closing, or: nil)
        response = try fields.value(.response, or: nil)
        archiveReference = try fields.value(.archiveReference, or: "")
        abridged = try fields.value(.abridged, or: false)
        withdrawal = try fields.value(.withdrawal, or: nil)
        recused = try fields.value(.recused, or: [])
        proposedRecusals = try fields.value(.proposedRecusals, or: [])
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(caseNumber, forKey: .caseNumber)
        try fields.encode(version, forKey: .version)
        try fields.encode(phase, forKey: .phase)
        try fields.encodeIfPresent(registration, forKey: .registration)
        try fields.encode(recordedAt, forKey: .recordedAt)
        try fields.encode(closedAt, forKey: .closedAt)
        try fields.encode(ownerUnit, forKey: .ownerUnit)
        try fields.encode(ownerStaff, forKey: .ownerStaff)
        try fields.encode(register, forKey: .register)
        try fields.encode(offeredUnit, forKey: .offeredUnit)
        try fields.encode(offeredStaff, forKey: .offeredStaff)
        try fields.encode(deadlines, forKey: .deadlines)
        try fields.encode(masked, forKey: .masked)
        try fields.encode(facts, forKey: .facts)
        try fields.encode(escalatedTo, forKey: .escalatedTo)
        try fields.encode(absorbed, forKey: .absorbed)
        try fields.encodeIfPresent(titles, forKey: .titles)
        try fields.encode(findings, forKey: .findings)
        try fields.encodeIfPresent(decision, forKey: .decision)
        try fields.encode(replies, forKey: .replies)
        try fields.encode(callbacks, forKey: .callbacks)
        try fields.encode(steps, forKey: .steps)
        try fields.encodeIfPresent(closing, forKey: .closing)
        try fields.encodeIfPresent(response, forKey: .response)
        try fields.encode(archiveReference, forKey: .archiveReference)
        try fields.encode(abridged, forKey: .abridged)
        try fields.encodeIfPresent(withdrawal, forKey: .withdrawal)
        try fields.encode(recused, forKey: .recused)
        try fields.encode(proposedRecusals, forKey: .proposedRecusals)
    }
}

/// What people call something.
public struct Title: WireMessage {
    /// In English.
    /// Limits: at most 256 bytes.
    public var english: String
    /// In Chinese.
    /// Limits: at most 256 bytes.
    public var chinese: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(english: String = "", chinese: String = "") {
        self.english = english
        self.chinese = chinese
    }
}

extension Title {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.Title"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__title__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__Title.self)
        english = reader.string(c.pointee.english)
        chinese = reader.string(c.pointee.chinese)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__Title.self)
        c.pointee.english = try writer.string(english, "english")
        c.pointee.chinese = try writer.string(chinese, "chinese")
    }

    private enum CodingKeys: String, CodingKey {
        case english
        case chinese
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        english = try fields.value(.english, or: "")
        chinese = try fields.value(.chinese, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(english, forKey: .english)
        try fields.encode(chinese, forKey: .chinese)
    }
}

/// A fact with what people call it.
public struct KnownFact: WireMessage {
    /// The fact's name.
    /// Limits: at most 64 bytes.
    public var name: String
    /// Its value.
    /// Limits: at most 256 bytes.
    public var value: String
    /// What the fact is called.
    public var nameTitle: Title?
    /// What the value is called.
    public var valueTitle: Title?

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(name: String = "", value: String = "", nameTitle: Title? = nil, valueTitle: Title? = nil) {
        self.name = name
        self.value = value
        self.nameTitle = nameTitle
        self.valueTitle = valueTitle
    }
}

extension KnownFact {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.KnownFact"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__known_fact__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__KnownFact.self)
        name = reader.string(c.pointee.name)
        value = reader.string(c.pointee.value)
        nameTitle = reader.message(c.pointee.name_title)
        valueTitle = reader.message(c.pointee.value_title)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__KnownFact.self)
        c.pointee.name = try writer.string(name, "name")
        c.pointee.value = try writer.string(value, "value")
        c.pointee.name_title = try writer.message(nameTitle, "name_title")
        c.pointee.value_title = try writer.message(valueTitle, "value_title")
    }

    private enum CodingKeys: String, CodingKey {
        case name
        case value
        case nameTitle = "name_title"
        case valueTitle = "value_title"
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        name = try fields.value(.name, or: "")
        value = try fields.value(.value, or: "")
        nameTitle = try fields.value(.nameTitle, or: nil)
        valueTitle = try fields.value(.valueTitle, or: nil)
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(name, forKey: .name)
        try fields.encode(value, forKey: .value)
        try fields.encodeIfPresent(nameTitle, forKey: .nameTitle)
        try fields.encodeIfPresent(valueTitle, forKey: .valueTitle)
    }
}

/// What people call the things that a case names.
public struct CaseTitles: WireMessage {
    /// The register.
    public var register: Title?
    /// The unit responsible.
    public var ownerUnit: Title?
    /// The unit it is offered to.
    public var offeredUnit: Title?
    /// The role it was brought before last.
    public var escalatedTo: Title?
    /// The units complained about, in the order of registration.units.
    /// Limits: at most 16 items.
    public var units: [Title]
    /// The facts known now.
    /// Limits: at most 64 items.
    public var facts: [KnownFact]

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(
        register: Title? = nil,
        ownerUnit: Title? = nil,
        offeredUnit: Title? = nil,
        escalatedTo: Title? = nil,
        units: [Title] = [],
        facts: [KnownFact] = []
    ) {
        self.register = register
        self.ownerUnit = ownerUnit
        self.offeredUnit = offeredUnit
        self.escalatedTo = escalatedTo
        self.units = units
        self.facts = facts
    }
}

extension CaseTitles {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.CaseTitles"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__case_titles__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__CaseTitles.self)
        register = reader.message(c.pointee.register_)
        ownerUnit = reader.message(c.pointee.owner_unit)
        offeredUnit = reader.message(c.pointee.offered_unit)
        escalatedTo = reader.message(c.pointee.escalated_to)
        units = reader.messages(c.pointee.units, c.pointee.n_units)
        facts = reader.messages(c.pointee.facts, c.pointee.n_facts)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__CaseTitles.self)
        c.pointee.register_ = try writer.message(register, "register")
        c.pointee.owner_unit = try writer.message(ownerUnit, "owner_unit")
        c.pointee.offered_unit = try writer.message(offeredUnit, "offered_unit")
        c.pointee.escalated_to = try writer.message(escalatedTo, "escalated_to")
        (c.pointee.units, c.pointee.n_units) = try writer.messages(units, "units")
        (c.pointee.facts, c.pointee.n_facts) = try writer.messages(facts, "facts")
    }

    private enum CodingKeys: String, CodingKey {
        case register
        case ownerUnit = "owner_unit"
        case offeredUnit = "offered_unit"
        case escalatedTo = "escalated_to"
        case units
        case facts
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        register = try fields.value(.register, or: nil)
        ownerUnit = try fields.value(.ownerUnit, or: nil)
        offeredUnit = try fields.value(.offeredUnit, or: nil)
        escalatedTo = try fields.value(.escalatedTo, or: nil)
        units = try fields.value(.units, or: [])
        facts = try fields.value(.facts, or: [])
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encodeIfPresent(register, forKey: .register)
        try fields.encodeIfPresent(ownerUnit, forKey: .ownerUnit)
        try fields.encodeIfPresent(offeredUnit, forKey: .offeredUnit)
        try fields.encodeIfPresent(escalatedTo, forKey: .escalatedTo)
        try fields.encode(units, forKey: .units)
        try fields.encode(facts, forKey: .facts)
    }
}

/// Who did something to a case, and when.
public struct DoneBy: WireMessage {
    /// Who.
    /// Limits: at most 64 bytes.
    public var staff: String
    /// In which role.
    public var role: Title?
    /// For which unit.
    public var unit: Title?
    /// When it happened.
    public var happenedAt: Int64
    /// When it was recorded.
    public var recordedAt: Int64

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(staff: String = "", role: Title? = nil, unit: Title? = nil, happenedAt: Int64 = 0, recordedAt: Int64 = 0) {
        self.staff = staff
        self.role = role
        self.unit = unit
        self.happenedAt = happenedAt
        self.recordedAt = recordedAt
    }
}

extension DoneBy {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.DoneBy"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__done_by__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__DoneBy.self)
        staff = reader.string(c.pointee.staff)
        role = reader.message(c.pointee.role)
        unit = reader.message(c.pointee.unit)
        happenedAt = c.pointee.happened_at
        recordedAt = c.pointee.recorded_at
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__DoneBy.self)
        c.pointee.staff = try writer.string(staff, "staff")
        c.pointee.role = try writer.message(role, "role")
        c.pointee.unit = try writer.message(unit, "unit")
        c.pointee.happened_at = happenedAt
        c.pointee.recorded_at = recordedAt
    }

    private enum CodingKeys: String, CodingKey {
        case staff
        case role
        case unit
        case happenedAt = "happened_at"
        case recordedAt = "recorded_at"
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        staff = try fields.value(.staff, or: "")
        role = try fields.value(.role, or: nil)
        unit = try fields.value(.unit, or: nil)
        happenedAt = try fields.value(.happenedAt, or: 0)
        recordedAt = try fields.value(.recordedAt, or: 0)
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(staff, forKey: .staff)
        try fields.encodeIfPresent(role, forKey: .role)
        try fields.encodeIfPresent(unit, forKey: .unit)
        try fields.encode(happenedAt, forKey: .happenedAt)
        try fields.encode(recordedAt, forKey: .recordedAt)
    }
}

/// What was found.
public struct FindingView: WireMessage {
    /// By whom and when.
    public var done: DoneBy?
    /// What was found.
    /// Limits: at most 65536 bytes.
    public var finding: String
    /// Papers consulted and parties contacted.
    /// Limits: at most 64 items; at most 1024 bytes each.
    public var sources: [String]

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(done: DoneBy? = nil, finding: String = "", sources: [String] = []) {
        self.done = done
        self.finding = finding
        self.sources = sources
    }
}

extension FindingView {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.FindingView"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__finding_view__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__FindingView.self)
        done = reader.message(c.pointee.done)
        finding = reader.string(c.pointee.finding)
        sources = reader.strings(c.pointee.sources, c.pointee.n_sources)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__FindingView.self)
        c.pointee.done = try writer.message(done, "done")
        c.pointee.finding = try writer.string(finding, "finding")
        (c.pointee.sources, c.pointee.n_sources) = try writer.strings(sources, "sources")
    }

    private enum CodingKeys: String, CodingKey {
        case done
        case finding
        case sources
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        done = try fields.value(.done, or: nil)
        finding = try fields.value(.finding, or: "")
        sources = try fields.value(.sources, or: [])
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encodeIfPresent(done, forKey: .done)
        try fields.encode(finding, forKey: .finding)
        try fields.encode(sources, forKey: .sources)
    }
}

/// A decision.
public struct DecisionView: WireMessage {
    /// By whom and when.
    public var done: DoneBy?
    /// How it stands to the customer's demand.
    public var outcome: Outcome
    /// Why.
    /// Limits: at most 65536 bytes.
    public var reasoning: String
    /// What is done for the customer and against a repetition.
    /// Limits: at most 32 items.
    public var measures: [Measure]

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(done: DoneBy? = nil, outcome: Outcome = .unspecified, reasoning: String = "", measures: [Measure] = []) {
        self.done = done
        self.outcome = outcome
        self.reasoning = reasoning
        self.measures = measures
    }
}

extension DecisionView {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.DecisionView"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__decision_view__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__DecisionView.self)
        done = reader.message(c.pointee.done)
        outcome = reader.enumeration(c.pointee.outcome.rawValue)
        reasoning = reader.string(c.pointee.reasoning)
        measures = reader.messages(c.pointee.measures, c.pointee.n_measures)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__DecisionView.self)
        c.pointee.done = try writer.message(done, "done")
        c.pointee.outcome = .init(rawValue: .init(outcome.rawValue))
        c.pointee.reasoning = try writer.string(reasoning, "reasoning")
        (c.pointee.measures, c.pointee.n_measures) = try writer.messages(measures, "measures")
    }

    private enum CodingKeys: String, CodingKey {
        case done
        case outcome
        case reasoning
        case measures
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        done = try fields.value(.done, or: nil)
        outcome = try fields.value(.outcome, or: .unspecified)
        reasoning = try fields.value(.reasoning, or: "")
        measures = try fields.value(.measures, or: [])
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encodeIfPresent(done, forKey: .done)
        try fields.encode(outcome, forKey: .outcome)
        try fields.encode(reasoning, forKey: .reasoning)
        try fields.encode(measures, forKey: .measures)
    }
}

/// What the customer was told.
public struct ReplyView: WireMessage {
    /// By whom and when.
    public var done: DoneBy?
    /// The words.
    /// Limits: at most 65536 bytes.
    public var text: String
    /// How it was told.
    public var means: Channel

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(done: DoneBy? = nil, text: String = "", means: Channel = .unspecified) {
        self.done = done
        self.text = text
        self.means = means
    }
}

extension ReplyView {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.ReplyView"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__reply_view__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__ReplyView.self)
        done = reader.message(c.pointee.done)
        text = reader.string(c.pointee.text)
        means = reader.enumeration(c.pointee.means.rawValue)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__ReplyView.self)
        c.pointee.done = try writer.message(done, "done")
        c.pointee.text = try writer.string(text, "text")
        c.pointee.means = .init(rawValue: .init(means.rawValue))
    }

    private enum CodingKeys: String, CodingKey {
        case done
        case text
        case means
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        done = try fields.value(.done, or: nil)
        text = try fields.value(.text, or: "")
        means = try fields.value(.means, or: .unspecified)
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encodeIfPresent(done, forKey: .done)
        try fields.encode(text, forKey: .text)
        try fields.encode(means, forKey: .means)
    }
}

/// An attempt to call back.
public struct CallbackView: WireMessage {
    /// By whom and when.
    public var done: DoneBy?
    /// Whether the customer was reached.
    public var reached: Bool
    /// How the customer took the outcome.
    public var satisfaction: Satisfaction
    /// What was said, or why nobody was reached.
    /// Limits: at most 4096 bytes.
    public var note: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(done: DoneBy? = nil, reached: Bool = false, satisfaction: Satisfaction = .unspecified, note: String = "") {
        self.done = done
        self.reached = reached
        self.satisfaction = satisfaction
        self.note = note
    }
}

extension CallbackView {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.CallbackView"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__callback_view__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__CallbackView.self)
        done = reader.message(c.pointee.done)
        reached = c.pointee.reached != 0
        satisfaction = reader.enumeration(c.pointee.satisfaction.rawValue)
        note = reader.string(c.pointee.note)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__CallbackView.self)
        c.pointee.done = try writer.message(done, "done")
        c.pointee.reached = reached ? 1 : 0
        c.pointee.satisfaction = .init(rawValue: .init(satisfaction.rawValue))
        c.pointee.note = try writer.string(note, "note")
    }

    private enum CodingKeys: String, CodingKey {
        case done
        case reached
        case satisfaction
        case note
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        done = try fields.value(.done, or: nil)
        reached = try fields.value(.reached, or: false)
        satisfaction = try fields.value(.satisfaction, or: .unspecified)
        note = try fields.value(.note, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encodeIfPresent(done, forKey: .done)
        try fields.encode(reached, forKey: .reached)
        try fields.encode(satisfaction, forKey: .satisfaction)
        try fields.encode(note, forKey: .note)
    }
}

/// A step of the rule book that was recorded.
public struct StepView: WireMessage {
    /// By whom and when.
    public var done: DoneBy?
    /// Which step.
    /// Limits: at most 64 bytes.
    public var step: String
    /// What it is called.
    public var title: Title?
    /// What was done or said.
    /// Limits: at most 65536 bytes.
    public var text: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(done: DoneBy? = nil, step: String = "", title: Title? = nil, text: String = "") {
        self.done = done
        self.step = step
        self.title = title
        self.text = text
    }
}

extension StepView {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.StepView"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__step_view__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__StepView.self)
        done = reader.message(c.pointee.done)
        step = reader.string(c.pointee.step)
        title = reader.message(c.pointee.title)
        text = reader.string(c.pointee.text)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__StepView.self)
        c.pointee.done = try writer.message(done, "done")
        c.pointee.step = try writer.string(step, "step")
        c.pointee.title = try writer.message(title, "title")
        c.pointee.text = try writer.string(text, "text")
    }

    private enum CodingKeys: String, CodingKey {
        case done
        case step
        case title
        case text
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        done = try fields.value(.done, or: nil)
        step = try fields.value(.step, or: "")
        title = try fields.value(.title, or: nil)
        text = try fields.value(.text, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encodeIfPresent(done, forKey: .done)
        try fields.encode(step, forKey: .step)
        try fields.encodeIfPresent(title, forKey: .title)
        try fields.encode(text, forKey: .text)
    }
}

/// A withdrawal on record that nobody has confirmed yet.
public struct WithdrawalView: WireMessage {
    /// Who put it on record, and when.
    public var done: DoneBy?
    /// Why the customer withdraws.
    /// Limits: at most 4096 bytes.
    public var reason: String
    /// Who said so.
    /// Limits: at most 256 bytes.
    public var saidBy: String
    /// When.
    public var saidAt: Int64
    /// How.
    public var saidVia: Channel

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(done: DoneBy? = nil, reason: String = "", saidBy: String = "", saidAt: Int64 = 0, saidVia: Channel = .unspecified) {
        self.done = done
        self.reason = reason
        self.saidBy = saidBy
        self.saidAt = saidAt
        self.saidVia = saidVia
    }
}

extension WithdrawalView {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.WithdrawalView"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__withdrawal_view__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__WithdrawalView.self)
        done = reader.message(c.pointee.done)
        reason = reader.string(c.pointee.reason)
        saidBy = reader.string(c.pointee.said_by)
        saidAt = c.pointee.said_at
        saidVia = reader.enumeration(c.pointee.said_via.rawValue)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__WithdrawalView.self)
        c.pointee.done = try writer.message(done, "done")
        c.pointee.reason = try writer.string(reason, "reason")
        c.pointee.said_by = try writer.string(saidBy, "said_by")
        c.pointee.said_at = saidAt
        c.pointee.said_via = .init(rawValue: .init(saidVia.rawValue))
    }

    private enum CodingKeys: String, CodingKey {
        case done
        case reason
        case saidBy = "said_by"
        case saidAt = "said_at"
        case saidVia = "said_via"
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        done = try fields.value(.done, or: nil)
        reason = try fields.value(.reason, or: "")
        saidBy = try fields.value(.saidBy, or: "")
        saidAt = try fields.value(.saidAt, or: 0)
        saidVia = try fields.value(.saidVia, or: .unspecified)
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encodeIfPresent(done, forKey: .done)
        try fields.encode(reason, forKey: .reason)
        try fields.encode(saidBy, forKey: .saidBy)
        try fields.encode(saidAt, forKey: .saidAt)
        try fields.encode(saidVia, forKey: .saidVia)
    }
}

/// How a case was closed, and what was learned.
public struct ClosingView: WireMessage {
    /// By whom and when.
    public var done: DoneBy?
    /// How the matter ended.
    /// Limits: at most 4096 bytes.
    public var summary: String
    /// What caused it.
    /// Limits: at most 4096 bytes.
    public var rootCause: String
    /// What keeps it from happening again.
    /// Limits: at most 4096 bytes.
    public var prevention: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(done: DoneBy? = nil, summary: String = "", rootCause: String = "", prevention: String = "") {
        self.done = done
        self.summary = summary
        self.rootCause = rootCause
        self.prevention = prevention
    }
}

extension ClosingView {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.ClosingView"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__closing_view__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__ClosingView.self)
        done = reader.message(c.pointee.done)
        summary = reader.string(c.pointee.summary)
        rootCause = reader.string(c.pointee.root_cause)
        prevention = reader.string(c.pointee.prevention)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__ClosingView.self)
        c.pointee.done = try writer.message(done, "done")
        c.pointee.summary = try writer.string(summary, "summary")
        c.pointee.root_cause = try writer.string(rootCause, "root_cause")
        c.pointee.prevention = try writer.string(prevention, "prevention")
    }

    private enum CodingKeys: String, CodingKey {
        case done
        case summary
        case rootCause = "root_cause"
        case prevention
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        done = try fields.value(.done, or: nil)
        summary = try fields.value(.summary, or: "")
        rootCause = try fields.value(.rootCause, or: "")
        prevention = try fields.value(.prevention, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encodeIfPresent(done, forKey: .done)
        try fields.encode(summary, forKey: .summary)
        try fields.encode(rootCause, forKey: .rootCause)
        try fields.encode(prevention, forKey: .prevention)
    }
}

/// A case.
public struct GetCaseReply: WireMessage {
    /// The case.
    public var `case`: CaseView?

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(`case`: CaseView? = nil) {
        self.case = `case`
    }
}

extension GetCaseReply {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.GetCaseReply"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__get_case_reply__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__GetCaseReply.self)
        `case` = reader.message(c.pointee.case_)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__GetCaseReply.self)
        c.pointee.case_ = try writer.message(`case`, "case")
    }

    private enum CodingKeys: String, CodingKey {
        case `case`
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        `case` = try fields.value(.case, or: nil)
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encodeIfPresent(`case`, forKey: .case)
    }
}

/// Tell the story of a case, with the person and clause behind each step.
public struct GetHistoryRequest: WireMessage {
    /// The case's number.
    /// Limits: required; at most 32 bytes.
    public var caseNumber: String
    /// The page begins with the entry after this version; 0: the first.
    /// Limits: 0...1000000000.
    public var afterVersion: Int64

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(caseNumber: String = "", afterVersion: Int64 = 0) {
        self.caseNumber = caseNumber
        self.afterVersion = afterVersion
    }
}

extension GetHistoryRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.GetHistoryRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__get_history_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__GetHistoryRequest.self)
        caseNumber = reader.string(c.pointee.case_number)
        afterVersion = c.pointee.after_version
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__GetHistoryRequest.self)
        c.pointee.case_number = try writer.string(caseNumber, "case_number")
        c.pointee.after_version = afterVersion
    }

    private enum CodingKeys: String, CodingKey {
        case caseNumber = "case_number"
        case afterVersion = "after_version"
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        caseNumber = try fields.value(.caseNumber, or: "")
        afterVersion = try fields.value(.afterVersion, or: 0)
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(caseNumber, forKey: .caseNumber)
        try fields.encode(afterVersion, forKey: .afterVersion)
    }
}

/// One entry of a case's history.
public struct HistoryEntry: WireMessage {
    /// The case's version after it.
    public var version: Int64
    /// Its place in the whole log.
    public var logSequence: Int64
    /// The frozen name of the event.
    /// Limits: at most 64 bytes.
    public var type: String
    /// When it happened.
    public var happenedAt: Int64
    /// When it was recorded.
    public var recordedAt: Int64
    /// Who did it.
    /// Limits: at most 64 bytes.
    public var staff: String
    /// In which role.
    /// Limits: at most 64 bytes.
    public var role: String
    /// For which unit.
    /// Limits: at most 64 bytes.
    public var unit: String
    /// Why this step arose.
    public var clause: Clause?
    /// The step in one line, in English.
    /// Limits: at most 4096 bytes.
    public var english: String
    /// The step in one line, in Chinese.
    /// Limits: at most 4096 bytes.
    public var chinese: String
    /// SHA-256 of the entry, linked to all before it.
    /// Limits: at most 32 bytes.
    public var logHash: [UInt8]
    /// What the role is called.
    public var roleTitle: Title?
    /// What the unit is called.
    public var unitTitle: Title?

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(
        version: Int64 = 0,
        logSequence: Int64 = 0,
        type: String = "",
        happenedAt: Int64 = 0,
        recordedAt: Int64 = 0,
        staff: String = "",
        role: String = "",
        unit: String = "",
        clause: Clause? = nil,
        english: String = "",
        chinese: String = "",
        logHash: [UInt8] = [],
        roleTitle: Title? = nil,
        unitTitle: Title? = nil
    ) {
        self.version = version
        self.logSequence = logSequence
        self.type = type
        self.happenedAt = happenedAt
        self.recordedAt = recordedAt
        self.staff = staff
        self.role = role
        self.unit = unit
        self.clause = clause
        self.english = english
        self.chinese = chinese
        self.logHash = logHash
        self.roleTitle = roleTitle
        self.unitTitle = unitTitle
    }
}

extension HistoryEntry {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.HistoryEntry"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__history_entry__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__HistoryEntry.self)
        version = c.pointee.version
        logSequence = c.pointee.log_sequence
        type = reader.string(c.pointee.type)
        happenedAt = c.pointee.happened_at
        recordedAt = c.pointee.recorded_at
        staff = reader.string(c.pointee.staff)
        role = reader.string(c.pointee.role)
        unit = reader.string(c.pointee.unit)
        clause = reader.message(c.pointee.clause)
        english = reader.string(c.pointee.english)
        chinese = reader.string(c.pointee.chinese)
        logHash = reader.bytes(c.pointee.log_hash)
        roleTitle = reader.message(c.pointee.role_title)
        unitTitle = reader.message(c.pointee.unit_title)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__HistoryEntry.self)
        c.pointee.version = version
        c.pointee.log_sequence = logSequence
        c.pointee.type = try writer.string(type, "type")
        c.pointee.happened_at = happenedAt
        c.pointee.recorded_at = recordedAt
        c.pointee.staff = try writer.string(staff, "staff")
        c.pointee.role = try writer.string(role, "role")
        c.pointee.unit = try writer.string(unit, "unit")
        c.pointee.clause = try writer.message(clause, "clause")
        c.pointee.english = try writer.string(english, "english")
        c.pointee.chinese = try writer.string(chinese, "chinese")
        c.pointee.log_hash = try writer.bytes(logHash, "log_hash")
        c.pointee.role_title = try writer.message(roleTitle, "role_title")
        c.pointee.unit_title = try writer.message(unitTitle, "unit_title")
    }

    private enum CodingKeys: String, CodingKey {
        case version
        case logSequence = "log_sequence"
        case type
        case happenedAt = "happened_at"
        case recordedAt = "recorded_at"
        case staff
        case role
        case unit
        case clause
        case english
        case chinese
        case logHash = "log_hash"
        case roleTitle = "role_title"
        case unitTitle = "unit_title"
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        version = try fields.value(.version, or: 0)
        logSequence = try fields.value(.logSequence, or: 0)
        type = try fields.value(.type, or: "")
        happenedAt = try fields.value(.happenedAt, or: 0)
        recordedAt = try fields.value(.recordedAt, or: 0)
        staff = try fields.value(.staff, or: "")
        role = try fields.value(.role, or: "")
        unit = try fields.value(.unit, or: "")
        clause = try fields.value(.clause, or: nil)
        english = try fields.value(.english, or: "")
        chinese = try fields.value(.chinese, or: "")
        logHash = try fields.bytes(.logHash, or: [])
        roleTitle = try fields.value(.roleTitle, or: nil)
        unitTitle = try fields.value(.unitTitle, or: nil)
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(version, forKey: .version)
        try fields.encode(logSequence, forKey: .logSequence)
        try fields.encode(type, forKey: .type)
        try fields.encode(happenedAt, forKey: .happenedAt)
        try fields.encode(recordedAt, forKey: .recordedAt)
        try fields.encode(staff, forKey: .staff)
        try fields.encode(role, forKey: .role)
        try fields.encode(unit, forKey: .unit)
        try fields.encodeIfPresent(clause, forKey: .clause)
        try fields.encode(english, forKey: .english)
        try fields.encode(chinese, forKey: .chinese)
        try fields.encodeBytes(logHash, forKey: .logHash)
        try fields.encodeIfPresent(roleTitle, forKey: .roleTitle)
        try fields.encodeIfPresent(unitTitle, forKey: .unitTitle)
    }
}

/// A page of a case's history.
public struct GetHistoryReply: WireMessage {
    /// The case's number.
    /// Limits: at most 32 bytes.
    public var caseNumber: String
    /// The entries, oldest first.
    /// Limits: at most 500 items.
    public var entries: [HistoryEntry]
    /// More entries follow the last one here.
    public var more: Bool

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(caseNumber: String = "", entries: [HistoryEntry] = [], more: Bool = false) {
        self.caseNumber = caseNumber
        self.entries = entries
        self.more = more
    }
}

extension GetHistoryReply {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.GetHistoryReply"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__get_history_reply__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__GetHistoryReply.self)
        caseNumber = reader.string(c.pointee.case_number)
        entries = reader.messages(c.pointee.entries, c.pointee.n_entries)
        more = c.pointee.more != 0
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__GetHistoryReply.self)
        c.pointee.case_number = try writer.string(caseNumber, "case_number")
        (c.pointee.entries, c.pointee.n_entries) = try writer.messages(entries, "entries")
        c.pointee.more = more ? 1 : 0
    }

    private enum CodingKeys: String, CodingKey {
        case caseNumber = "case_number"
        case entries
        case more
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        caseNumber = try fields.value(.caseNumber, or: "")
        entries = try fields.value(.entries, or: [])
        more = try fields.value(.more, or: false)
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(caseNumber, forKey: .caseNumber)
        try fields.encode(entries, forKey: .entries)
        try fields.encode(more, forKey: .more)
    }
}

/// Say who must act next, by when, under which clause, and what is missing before closing.
public struct ExplainCaseRequest: WireMessage {
    /// The case's number.
    /// Limits: required; at most 32 bytes.
    public var caseNumber: String
    /// Every deadline there ever was, with its arithmetic day by day.
    public var all: Bool

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(caseNumber: String = "", all: Bool = false) {
        self.caseNumber = caseNumber
        self.all = all
    }
}

extension ExplainCaseRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.ExplainCaseRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__explain_case_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__ExplainCaseRequest.self)
        caseNumber = reader.string(c.pointee.case_number)
        all = c.pointee.all != 0
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__ExplainCaseRequest.self)
        c.pointee.case_number = try writer.string(caseNumber, "case_number")
        c.pointee.all = all ? 1 : 0
    }

    private enum CodingKeys: String, CodingKey {
        case caseNumber = "case_number"
        case all
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        caseNumber = try fields.value(.caseNumber, or: "")
        all = try fields.value(.all, or: false)
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(caseNumber, forKey: .caseNumber)
        try fields.encode(all, forKey: .all)
    }
}

/// Something that is owed: by whom, by when, under which clause.
public struct Obligation: WireMessage {
    /// The deadline's or requirement's name.
    /// Limits: at most 64 bytes.
    public var name: String
    /// The unit that owes it.
    /// Limits: at most 64 bytes.
    public var unit: String
    /// The person who owes it; empty: anybody of the unit.
    /// Limits: at most 64 bytes.
    public var staff: String
    /// By when; 0: no limit.
    public var dueAt: Int64
    /// The limit is over.
    public var overdue: Bool
    /// Under which clause.
    public var clause: Clause?
    /// What must be done, in English.
    /// Limits: at most 2048 bytes.
    public var english: String
    /// What must be done, in Chinese.
    /// Limits: at most 2048 bytes.
    public var chinese: String
    /// What the unit is called.
    public var unitTitle: Title?
    /// Whom the rule book lets do it, nearest first; empty: it is owed to a limit, or the book lets nobody.
    /// Limits: at most 16 items.
    public var mayAct: [Candidate]

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(
        name: String = "",
        unit: String = "",
        staff: String = "",
        dueAt: Int64 = 0,
        overdue: Bool = false,
        clause: Clause? = nil,
        english: String = "",
        chinese: String = "",
        unitTitle: Title? = nil,
        mayAct: [Candidate] = []
    ) {
        self.name = name
        self.unit = unit
        self.staff = staff
        self.dueAt = dueAt
        self.overdue = overdue
        self.clause = clause
        self.english = english
        self.chinese = chinese
        self.unitTitle = unitTitle
        self.mayAct = mayAct
    }
}

extension Obligation {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.Obligation"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__obligation__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__Obligation.self)
        name = reader.string(c.pointee.name)
        unit = reader.string(c.pointee.unit)
        staff = reader.string(c.pointee.staff)
        dueAt = c.pointee.due_at
        overdue = c.pointee.overdue != 0
        clause = reader.message(c.pointee.clause)
        english = reader.string(c.pointee.english)
        chinese = reader.string(c.pointee.chinese)
        unitTitle = reader.message(c.pointee.unit_title)
        mayAct = reader.messages(c.pointee.may_act, c.pointee.n_may_act)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__Obligation.self)
        c.pointee.name = try writer.string(name, "name")
        c.pointee.unit = try writer.string(unit, "unit")
        c.pointee.staff = try writer.string(staff, "staff")
        c.pointee.due_at = dueAt
        c.pointee.overdue = overdue ? 1 : 0
        c.pointee.clause = try writer.message(clause, "clause")
        c.pointee.english = try writer.string(english, "english")
        c.pointee.chinese = try writer.string(chinese, "chinese")
        c.pointee.unit_title = try writer.message(unitTitle, "unit_title")
        (c.pointee.may_act, c.pointee.n_may_act) = try writer.messages(mayAct, "may_act")
    }

    private enum CodingKeys: String, CodingKey {
        case name
        case unit
        case staff
        case dueAt = "due_at"
        case overdue
        case clause
        case english
        case chinese
        case unitTitle = "unit_title"
        case mayAct = "may_act"
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        name = try fields.value(.name, or: "")
        unit = try fields.value(.unit, or: "")
        staff = try fields.value(.staff, or: "")
        dueAt = try fields.value(.dueAt, or: 0)
        overdue = try fields.value(.overdue, or: false)
        clause = try fields.value(.clause, or: nil)
        english = try fields.value(.english, or: "")
        chinese = try fields.value(.chinese, or: "")
        unitTitle = try fields.value(.unitTitle, or: nil)
        mayAct = try fields.value(.mayAct, or: [])
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(name, forKey: .name)
        try fields.encode(unit, forKey: .unit)
        try fields.encode(staff, forKey: .staff)
        try fields.encode(dueAt, forKey: .dueAt)
        try fields.encode(overdue, forKey: .overdue)
        try fields.encodeIfPresent(clause, forKey: .clause)
        try fields.encode(english, forKey: .english)
        try fields.encode(chinese, forKey: .chinese)
        try fields.encodeIfPresent(unitTitle, forKey: .unitTitle)
        try fields.encode(mayAct, forKey: .mayAct)
    }
}

/// Somebody whom the rule book lets do something.
public struct Candidate: WireMessage {
    /// Who.
    /// Limits: at most 64 bytes.
    public var staff: String
    /// In which role.
    public var role: Title?
    /// In which unit.
    public var unit: Title?
    /// The case must be handed over to them first: the step is its owner's, and they are not.
    public var afterHandover: Bool

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(staff: String = "", role: Title? = nil, unit: Title? = nil, afterHandover: Bool = false) {
        self.staff = staff
        self.role = role
        self.unit = unit
        self.afterHandover = afterHandover
    }
}

extension Candidate {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.Candidate"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__candidate__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__Candidate.self)
        staff = reader.string(c.pointee.staff)
        role = reader.message(c.pointee.role)
        unit = reader.message(c.pointee.unit)
        afterHandover = c.pointee.after_handover != 0
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__Candidate.self)
        c.pointee.staff = try writer.string(staff, "staff")
        c.pointee.role = try writer.message(role, "role")
        c.pointee.unit = try writer.message(unit, "unit")
        c.pointee.after_handover = afterHandover ? 1 : 0
    }

    private enum CodingKeys: String, CodingKey {
        case staff
        case role
        case unit
        case afterHandover = "after_handover"
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        staff = try fields.value(.staff, or: "")
        role = try fields.value(.role, or: nil)
        unit = try fields.value(.unit, or: nil)
        afterHandover = try fields.value(.afterHandover, or: false)
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(staff, forKey: .staff)
        try fields.encodeIfPresent(role, forKey: .role)
        try fields.encodeIfPresent(unit, forKey: .unit)
        try fields.encode(afterHandover, forKey: .afterHandover)
    }
}

/// What is owed in a case.
public struct ExplainCaseReply: WireMessage {
    /// The case's number.
    /// Limits: at most 32 bytes.
    public var caseNumber: String
    /// Where it stands.
    public var phase: Phase
    /// What must be done next, the most pressing first.
    /// Limits: at most 256 items.
    public var next: [Obligation]
    /// What is missing before the case may be closed.
    /// Limits: at most 256 items.
    public var beforeClosing: [Obligation]
    /// The clocks behind it, those that are over too when all was asked for.
    /// Limits: at most 256 items.
    public var deadlines: [Deadline]

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(
        caseNumber: String = "",
        phase: Phase = .unspecified,
        next: [Obligation] = [],
        beforeClosing: [Obligation] = [],
        deadlines: [Deadline] = []
    ) {
        self.caseNumber = caseNumber
        self.phase = phase
        self.next = next
        self.beforeClosing = beforeClosing
        self.deadlines = deadlines
    }
}

extension ExplainCaseReply {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.ExplainCaseReply"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__explain_case_reply__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__ExplainCaseReply.self)
        caseNumber = reader.string(c.pointee.case_number)
        phase = reader.enumeration(c.pointee.phase.rawValue)
        next = reader.messages(c.pointee.next, c.pointee.n_next)
        beforeClosing = reader.messages(c.pointee.before_closing, c.pointee.n_before_closing)
        deadlines = reader.messages(c.pointee.deadlines, c.pointee.n_deadlines)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__ExplainCaseReply.self)
        c.pointee.case_number = try writer.string(caseNumber, "case_number")
        c.pointee.phase = .init(rawValue: .init(phase.rawValue))
        (c.pointee.next, c.pointee.n_next) = try writer.messages(next, "next")
        (c.pointee.before_closing, c.pointee.n_before_closing) = try writer.messages(beforeClosing, "before_closing")
        (c.pointee.deadlines, c.pointee.n_deadlines) = try writer.messages(deadlines, "deadlines")
    }

    private enum CodingKeys: String, CodingKey {
        case caseNumber = "case_number"
        case phase
        case next
        case beforeClosing = "before_closing"
        case deadlines
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        caseNumber = try fields.value(.caseNumber, or: "")
        phase = try fields.value(.phase, or: .unspecified)
        next = try fields.value(.next, or: [])
        beforeClosing = try fields.value(.beforeClosing, or: [])
        deadlines = try fields.value(.deadlines, or: [])
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(caseNumber, forKey: .caseNumber)
        try fields.encode(phase, forKey: .phase)
        try fields.encode(next, forKey: .next)
        try fields.encode(beforeClosing, forKey: .beforeClosing)
        try fields.encode(deadlines, forKey: .deadlines)
    }
}

/// List cases; what is not given means any.
public struct ListCasesRequest: WireMessage {
    /// Only cases of this unit.
    /// Limits: at most 64 bytes.
    public var ownerUnit: String
    /// Only cases of this staff member.
    /// Limits: at most 64 bytes.
    public var ownerStaff: String
    /// Only cases in this phase.
    public var phase: Phase
    /// Only cases of this kind.
    public var kind: CaseKind
    /// Only cases received from then on.
    /// Limits: 0...253402300799999.
    public var receivedFrom: Int64
    /// Only cases received before then.
    /// Limits: 0...253402300799999.
    public var receivedBefore: Int64
    /// Only cases with something due by then.
    /// Limits: 0...253402300799999.
    public var dueBy: Int64
    /// Rows of a page; 0: 50.
    /// Limits: 0...500.
    public var limit: Int32
    /// Continue after the page that named this in `next`; empty: the first page.
    /// Limits: at most 64 bytes.
    public var after: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(
        ownerUnit: String = "",
        ownerStaff: String = "",
        phase: Phase = .unspecified,
        kind: CaseKind = .unspecified,
        receivedFrom: Int64 = 0,
        receivedBefore: Int64 = 0,
        dueBy: Int64 = 0,
        limit: Int32 = 0,
        after: String = ""
    ) {
        self.ownerUnit = ownerUnit
        self.ownerStaff = ownerStaff
        self.phase = phase
        self.kind = kind
        self.receivedFrom = receivedFrom
        self.receivedBefore = receivedBefore
        self.dueBy = dueBy
        self.limit = limit
        self.after = after
    }
}

extension ListCasesRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.ListCasesRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__list_cases_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__ListCasesRequest.self)
        ownerUnit = reader.string(c.pointee.owner_unit)
        ownerStaff = reader.string(c.pointee.owner_staff)
        phase = reader.enumeration(c.pointee.phase.rawValue)
        kind = reader.enumeration(c.pointee.kind.rawValue)
        receivedFrom = c.pointee.received_from
        receivedBefore = c.pointee.received_before
        dueBy = c.pointee.due_by
        limit = c.pointee.limit
        after = reader.string(c.pointee.after)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__ListCasesRequest.self)
        c.pointee.owner_unit = try writer.string(ownerUnit, "owner_unit")
        c.pointee.owner_staff = try writer.string(ownerStaff, "owner_staff")
        c.pointee.phase = .init(rawValue: .init(phase.rawValue))
        c.pointee.kind = .init(rawValue: .init(kind.rawValue))
        c.pointee.received_from = receivedFrom
        c.pointee.received_before = receivedBefore
        c.pointee.due_by = dueBy
        c.pointee.limit = limit
        c.pointee.after = try writer.string(after, "after")
    }

    private enum CodingKeys: String, CodingKey {
        case ownerUnit = "owner_unit"
        case ownerStaff = "owner_staff"
        case phase
        case kind
        case receivedFrom = "received_from"
        case receivedBefore = "received_before"
        case dueBy = "due_by"
        case limit
        case after
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        ownerUnit = try fields.value(.ownerUnit, or: "")
        ownerStaff = try fields.value(.ownerStaff, or: "")
        phase = try fields.value(.phase, or: .unspecified)
        kind = try fields.value(.kind, or: .unspecified)
        receivedFrom = try fields.value(.receivedFrom, or: 0)
        receivedBefore = try fields.value(.receivedBefore, or: 0)
        dueBy = try fields.value(.dueBy, or: 0)
        limit = try fields.value(.limit, or: 0)
        after = try fields.value(.after, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(ownerUnit, forKey: .ownerUnit)
        try fields.encode(ownerStaff, forKey: .ownerStaff)
        try fields.encode(phase, forKey: .phase)
        try fields.encode(kind, forKey: .kind)
        try fields.encode(receivedFrom, forKey: .receivedFrom)
        try fields.encode(receivedBefore, forKey: .receivedBefore)
        try fields.encode(dueBy, forKey: .dueBy)
        try fields.encode(limit, forKey: .limit)
        try fields.encode(after, forKey: .after)
    }
}

/// One line of a list.
public struct CaseLine: WireMessage {
    /// The case's number.
    /// Limits: at most 32 bytes.
    public var caseNumber: String
    /// What the matter is.
    public var kind: CaseKind
    /// How it came in.
    public var channel: Channel
    /// Where it stands.
    public var phase: Phase
    /// The unit responsible.
    /// Limits: at most 64 bytes.
    public var ownerUnit: String
    /// The person responsible.
    /// Limits: at most 64 bytes.
    public var ownerStaff: String
    /// When the institution received it.
    public var receivedAt: Int64
    /// When it was registered.
    public var recordedAt: Int64
    /// When the next limit ends; 0: none runs.
    public var nextDue: Int64
    /// The business line.
    /// Limits: at most 256 bytes.
    public var product: String
    /// The cause of the matter.
    /// Limits: at most 256 bytes.
    public var issue: String
    /// The matter's name in another system.
    public var reference: ExternalReference?
    /// What the unit responsible is called.
    public var ownerUnitTitle: Title?

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(
        caseNumber: String = "",
        kind: CaseKind = .unspecified,
        channel: Channel = .unspecified,
        phase: Phase = .unspecified,
        ownerUnit: String = "",
        ownerStaff: String = "",
        receivedAt: Int64 = 0,
        recordedAt: Int64 = 0,
        nextDue: Int64 = 0,
        product: String = "",
        issue: String = "",
        reference: ExternalReference? = nil,
        ownerUnitTitle: Title? = nil
    ) {
        self.caseNumber = caseNumber
        self.kind = kind
        self.channel = channel
        self.phase = phase
        self.ownerUnit = ownerUnit
        self.ownerStaff = ownerStaff
        self.receivedAt = receivedAt
        self.recordedAt = recordedAt
        self.nextDue = nextDue
        self.product = product
        self.issue = issue
        self.reference = reference
        self.ownerUnitTitle = ownerUnitTitle
    }
}

extension CaseLine {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.CaseLine"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__case_line__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__CaseLine.self)
        caseNumber = reader.string(c.pointee.case_number)
        kind = reader.enumeration(c.pointee.kind.rawValue)
        channel = reader.enumeration(c.pointee.channel.rawValue)
        phase = reader.enumeration(c.pointee.phase.rawValue)
        ownerUnit = reader.string(c.pointee.owner_unit)
        ownerStaff = reader.string(c.pointee.owner_staff)
        receivedAt = c.pointee.received_at
        recordedAt = c.pointee.recorded_at
        nextDue = c.pointee.next_due
        product = reader.string(c.pointee.product)
        issue = reader.string(c.pointee.issue)
        reference = reader.message(c.pointee.reference)
        ownerUnitTitle = reader.message(c.pointee.owner_unit_title)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__CaseLine.self)
        c.pointee.case_number = try writer.string(caseNumber, "case_number")
        c.pointee.kind = .init(rawValue: .init(kind.rawValue))
        c.pointee.channel = .init(rawValue: .init(channel.rawValue))
        c.pointee.phase = .init(rawValue: .init(phase.rawValue))
        c.pointee.owner_unit = try writer.string(ownerUnit, "owner_unit")
        c.pointee.owner_staff = try writer.string(ownerStaff, "owner_staff")
        c.pointee.received_at = receivedAt
        c.pointee.recorded_at = recordedAt
        c.pointee.next_due = nextDue
        c.pointee.product = try writer.string(product, "product")
        c.pointee.issue = try writer.string(issue, "issue")
        c.pointee.reference = try writer.message(reference, "reference")
        c.pointee.owner_unit_title = try writer.message(ownerUnitTitle, "owner_unit_title")
    }

    private enum CodingKeys: String, CodingKey {
        case caseNumber = "case_number"
        case kind
        case channel
        case phase
        case ownerUnit = "owner_unit"
        case ownerStaff = "owner_staff"
        case receivedAt = "received_at"
        case recordedAt = "recorded_at"
        case nextDue = "next_due"
        case product
        case issue
        case reference
        case ownerUnitTitle = "owner_unit_title"
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        caseNumber = try fields.value(.caseNumber, or: "")
        kind = try fields.value(.kind, or: .unspecified)
        channel = try fields.value(.channel, or: .unspecified)
        phase = try fields.value(.phase, or: .unspecified)
        ownerUnit = try fields.value(.ownerUnit, or: "")
        ownerStaff = try fields.value(.ownerStaff, or: "")
        receivedAt = try fields.value(.receivedAt, or: 0)
        recordedAt = try fields.value(.recordedAt, or: 0)
        nextDue = try fields.value(.nextDue, or: 0)
        product = try fields.value(.product, or: "")
        issue = try fields.value(.issue, or: "")
        reference = try fields.value(.reference, or: nil)
        ownerUnitTitle = try fields.value(.ownerUnitTitle, or: nil)
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(caseNumber, forKey: .caseNumber)
        try fields.encode(kind, forKey: .kind)
        try fields.encode(channel, forKey: .channel)
        try fields.encode(phase, forKey: .phase)
        try fields.encode(ownerUnit, forKey: .ownerUnit)
        try fields.encode(ownerStaff, forKey: .ownerStaff)
        try fields.encode(receivedAt, forKey: .receivedAt)
        try fields.encode(recordedAt, forKey: .recordedAt)
        try fields.encode(nextDue, forKey: .nextDue)
        try fields.encode(product, forKey: .product)
        try fields.encode(issue, forKey: .issue)
        try fields.encodeIfPresent(reference, forKey: .reference)
        try fields.encodeIfPresent(ownerUnitTitle, forKey: .ownerUnitTitle)
    }
}

/// A page of a list.
public struct ListCasesReply: WireMessage {
    /// The cases.
    /// Limits: at most 500 items.
    public var cases: [CaseLine]
    /// What to give as `after` for the next page; empty: this was the last one.
    /// Limits: at most 64 bytes.
    public var next: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(cases: [CaseLine] = [], next: String = "") {
        self.cases = cases
        self.next = next
    }
}

extension ListCasesReply {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.ListCasesReply"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__list_cases_reply__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__ListCasesReply.self)
        cases = reader.messages(c.pointee.cases, c.pointee.n_cases)
        next = reader.string(c.pointee.next)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__ListCasesReply.self)
        (c.pointee.cases, c.pointee.n_cases) = try writer.messages(cases, "cases")
        c.pointee.next = try writer.string(next, "next")
    }

    private enum CodingKeys: String, CodingKey {
        case cases
        case next
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        cases = try fields.value(.cases, or: [])
        next = try fields.value(.next, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(cases, forKey: .cases)
        try fields.encode(next, forKey: .next)
    }
}

/// Why a call was refused; travels in the status's details.
public struct Refusal: WireMessage {
    /// The reason's name, in lower snake case; see the list of reasons.
    /// Limits: at most 64 bytes.
    public var reason: String
    /// The clause that refuses, where there is one.
    public var clause: Clause?
    /// What stands against it, in English.
    /// Limits: at most 2048 bytes.
    public var english: String
    /// What stands against it, in Chinese.
    /// Limits: at most 2048 bytes.
    public var chinese: String
    /// What to do about it, in English.
    /// Limits: at most 2048 bytes.
    public var remedyEnglish: String
    /// What to do about it, in Chinese.
    /// Limits: at most 2048 bytes.
    public var remedyChinese: String
    /// After a version conflict: the version now.
    public var currentVersion: Int64

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(
        reason: String = "",
        clause: Clause? = nil,
        english: String = "",
        chinese: String = "",
        remedyEnglish: String = "",
        remedyChinese: String = "",
        currentVersion: Int64 = 0
    ) {
        self.reason = reason
        self.clause = clause
        self.english = english
        self.chinese = chinese
        self.remedyEnglish = remedyEnglish
        self.remedyChinese = remedyChinese
        self.currentVersion = currentVersion
    }
}

extension Refusal {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.Refusal"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__refusal__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__Refusal.self)
        reason = reader.string(c.pointee.reason)
        clause = reader.message(c.pointee.clause)
        english = reader.string(c.pointee.english)
        chinese = reader.string(c.pointee.chinese)
        remedyEnglish = reader.string(c.pointee.remedy_english)
        remedyChinese = reader.string(c.pointee.remedy_chinese)
        currentVersion = c.pointee.current_version
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__Refusal.self)
        c.pointee.reason = try writer.string(reason, "reason")
        c.pointee.clause = try writer.message(clause, "clause")
        c.pointee.english = try writer.string(english, "english")
        c.pointee.chinese = try writer.string(chinese, "chinese")
        c.pointee.remedy_english = try writer.string(remedyEnglish, "remedy_english")
        c.pointee.remedy_chinese = try writer.string(remedyChinese, "remedy_chinese")
        c.pointee.current_version = currentVersion
    }

    private enum CodingKeys: String, CodingKey {
        case reason
        case clause
        case english
        case chinese
        case remedyEnglish = "remedy_english"
        case remedyChinese = "remedy_chinese"
        case currentVersion = "current_version"
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        reason = try fields.value(.reason, or: "")
        clause = try fields.value(.clause, or: nil)
        english = try fields.value(.english, or: "")
        chinese = try fields.value(.chinese, or: "")
        remedyEnglish = try fields.value(.remedyEnglish, or: "")
        remedyChinese = try fields.value(.remedyChinese, or: "")
        currentVersion = try fields.value(.currentVersion, or: 0)
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(reason, forKey: .reason)
        try fields.encodeIfPresent(clause, forKey: .clause)
        try fields.encode(english, forKey: .english)
        try fields.encode(chinese, forKey: .chinese)
        try fields.encode(remedyEnglish, forKey: .remedyEnglish)
        try fields.encode(remedyChinese, forKey: .remedyChinese)
        try fields.encode(currentVersion, forKey: .currentVersion)
    }
}

/// What a customer's matter is.
public enum CaseKind: Int32, WireEnum {
    /// `unspecified`.
    case unspecified = 0
    /// `complaint`.
    case complaint = 1
    /// `suggestion`.
    case suggestion = 2
    /// `praise`.
    case praise = 3
    /// `inquiry`.
    case inquiry = 4
    /// `account_query`.
    case accountQuery = 5
    /// `help_request`.
    case helpRequest = 6

    /// The name in JSON and on the command line.
    public var text: String {
        switch self {
        case .unspecified: "unspecified"
        case .complaint: "complaint"
        case .suggestion: "suggestion"
        case .praise: "praise"
        case .inquiry: "inquiry"
        case .accountQuery: "account_query"
        case .helpRequest: "help_request"
        }
    }
}

/// The way a matter came in, or an answer went out.
public enum Channel: Int32, WireEnum {
    /// `unspecified`.
    case unspecified = 0
    /// `in_person`.
    case inPerson = 1
    /// `opinion_book`.
    case opinionBook = 2
    /// `letter`.
    case letter = 3
    /// e-mail
    case email = 4
    /// `fax`.
    case fax = 5
    /// `telephone`.
    case telephone = 6
    /// `visit`.
    case visit = 7
    /// `social_media`.
    case socialMedia = 8
    /// `web`.
    case web = 9
    /// superior's transfer
    case superior = 10
    /// regulator's transfer
    case regulator = 11
    /// `media`.
    case media = 12

    /// The name in JSON and on the command line.
    public var text: String {
        switch self {
        case .unspecified: "unspecified"
        case .inPerson: "in_person"
        case .opinionBook: "opinion_book"
        case .letter: "letter"
        case .email: "email"
        case .fax: "fax"
        case .telephone: "telephone"
        case .visit: "visit"
        case .socialMedia: "social_media"
        case .web: "web"
        case .superior: "superior"
        case .regulator: "regulator"
        case .media: "media"
        }
    }
}

/// Where a case stands.
public enum Phase: Int32, WireEnum {
    /// `unspecified`.
    case unspecified = 0
    /// `registered`.
    case registered = 1
    /// `accepted`.
    case accepted = 2
    /// `not_accepted`.
    case notAccepted = 3
    /// `investigating`.
    case investigating = 4
    /// `decided`.
    case decided = 5
    /// `replied`.
    case replied = 6
    /// `callback_done`.
    case callbackDone = 7
    /// `closed`.
    case closed = 8
    /// `archived`.
    case archived = 9
    /// `withdrawn`.
    case withdrawn = 10
    /// `merged`.
    case merged = 11
    /// `transferred`.
    case transferred = 12

    /// The name in JSON and on the command line.
    public var text: String {
        switch self {
        case .unspecified: "unspecified"
        case .registered: "registered"
        case .accepted: "accepted"
        case .notAccepted: "not_accepted"
        case .investigating: "investigating"
        case .decided: "decided"
        case .replied: "replied"
        case .callbackDone: "callback_done"
        case .closed: "closed"
        case .archived: "archived"
        case .withdrawn: "withdrawn"
        case .merged: "merged"
        case .transferred: "transferred"
        }
    }
}

/// How a decision stands to the customer's demand.
public enum Outcome: Int32, WireEnum {
    /// `unspecified`.
    case unspecified = 0
    /// `favourable`.
    case favourable = 1
    /// `unfavourable`.
    case unfavourable = 2
    /// `neutral`.
    case neutral = 3

    /// The name in JSON and on the command line.
    public var text: String {
        switch self {
        case .unspecified: "unspecified"
        case .favourable: "favourable"
        case .unfavourable: "unfavourable"
        case .neutral: "neutral"
        }
    }
}

/// What a second person says to what the first proposed.
public enum Verdict: Int32, WireEnum {
    /// `unspecified`.
    case unspecified = 0
    /// `confirmed`.
    case confirmed = 1
    /// `rejected`.
    case rejected = 2

    /// The name in JSON and on the command line.
    public var text: String {
        switch self {
        case .unspecified: "unspecified"
        case .confirmed: "confirmed"
        case .rejected: "rejected"
        }
    }
}

/// What is done for the customer, or against a repetition.
public enum MeasureKind: Int32, WireEnum {
    /// `unspecified`.
    case unspecified = 0
    /// `compensation`.
    case compensation = 1
    /// `apology`.
    case apology = 2
    /// `correction`.
    case correction = 3
    /// `extra_service`.
    case extraService = 4
    /// `explanation`.
    case explanation = 5
    /// `training`.
    case training = 6
    /// `process_change`.
    case processChange = 7

    /// The name in JSON and on the command line.
    public var text: String {
        switch self {
        case .unspecified: "unspecified"
        case .compensation: "compensation"
        case .apology: "apology"
        case .correction: "correction"
        case .extraService: "extra_service"
        case .explanation: "explanation"
        case .training: "training"
        case .processChange: "process_change"
        }
    }
}

/// How the customer took the outcome.
public enum Satisfaction: Int32, WireEnum {
    /// `unspecified`.
    case unspecified = 0
    /// `satisfied`.
    case satisfied = 1
    /// `neutral`.
    case neutral = 2
    /// `dissatisfied`.
    case dissatisfied = 3
    /// `not_asked`.
    case notAsked = 4

    /// The name in JSON and on the command line.
    public var text: String {
        switch self {
        case .unspecified: "unspecified"
        case .satisfied: "satisfied"
        case .neutral: "neutral"
        case .dissatisfied: "dissatisfied"
        case .notAsked: "not_asked"
        }
    }
}

/// A statement that may be absent.
public enum Tristate: Int32, WireEnum {
    /// `unspecified`.
    case unspecified = 0
    /// `yes`.
    case yes = 1
    /// `no`.
    case no = 2

    /// The name in JSON and on the command line.
    public var text: String {
        switch self {
        case .unspecified: "unspecified"
        case .yes: "yes"
        case .no: "no"
        }
    }
}
