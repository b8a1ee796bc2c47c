// Made by Scripts/generate-wire from Protos/shouwen/v1/headquarters.proto. Do not edit.

import CaseProtos

/// `shouwen.v1.Headquarters`.
public enum HeadquartersMethods {
    /// Who sits there.
    public static let staff: Set<StaffRole> = [
        .handler,
        .intakeOfficer,
        .intakeHead,
        .serviceStandards,
        .seniorManager,
    ]
    /// Register a matter; --text says what happened.
    public static let registerCase = UnaryMethod<RegisterCaseRequest, ChangeReply>(
        service: "shouwen.v1.Headquarters", name: "RegisterCase", changes: true, roles: staff)
    /// Accept a case; --text is a note.
    public static let acceptCase = UnaryMethod<AcceptCaseRequest, ChangeReply>(
        service: "shouwen.v1.Headquarters", name: "AcceptCase", changes: true, roles: staff)
    /// Refuse to take a matter on; --text is what the customer was told.
    public static let refuseAcceptance = UnaryMethod<RefuseAcceptanceRequest, ChangeReply>(
        service: "shouwen.v1.Headquarters", name: "RefuseAcceptance", changes: true, roles: staff)
    /// Offer the case to another unit or person, the giver staying responsible until it is taken; --text is the reason.
    public static let handOverCase = UnaryMethod<HandOverCaseRequest, ChangeReply>(
        service: "shouwen.v1.Headquarters", name: "HandOverCase", changes: true, roles: staff)
    /// Take a case that was offered; --text is a note.
    public static let takeCase = UnaryMethod<TakeCaseRequest, ChangeReply>(
        service: "shouwen.v1.Headquarters", name: "TakeCase", changes: true, roles: staff)
    /// Issue a supervision order; --text is the instruction.
    public static let superviseCase = UnaryMethod<SuperviseCaseRequest, ChangeReply>(
        service: "shouwen.v1.Headquarters", name: "SuperviseCase", changes: true, roles: staff)
    /// Record an investigation; --text is the finding.
    public static let recordInvestigation = UnaryMethod<RecordInvestigationRequest, ChangeReply>(
        service: "shouwen.v1.Headquarters", name: "RecordInvestigation", changes: true, roles: staff)
    /// Decide a case; --text is the reasoning.
    public static let decideCase = UnaryMethod<DecideCaseRequest, ChangeReply>(
        service: "shouwen.v1.Headquarters", name: "DecideCase", changes: true, roles: staff)
    /// Record the reply to the customer; --text is the reply.
    public static let replyToCustomer = UnaryMethod<ReplyToCustomerRequest, ChangeReply>(
        service: "shouwen.v1.Headquarters", name: "ReplyToCustomer", changes: true, roles: staff)
    /// Record an attempt to call the customer back; --text is a note.
    public static let recordCallback = UnaryMethod<RecordCallbackRequest, ChangeReply>(
        service: "shouwen.v1.Headquarters", name: "RecordCallback", changes: true, roles: staff)
    /// Close a case; --text is the summary.
    public static let closeCase = UnaryMethod<CloseCaseRequest, ChangeReply>(
        service: "shouwen.v1.Headquarters", name: "CloseCase", changes: true, roles: staff)
    /// Record that the customer asks a higher level to look again; --text is the reason.
    public static let requestReview = UnaryMethod<RequestReviewRequest, ChangeReply>(
        service: "shouwen.v1.Headquarters", name: "RequestReview", changes: true, roles: staff)
    /// Record what the higher level found when it looked again; --text is the reasoning.
    public static let decideReview = UnaryMethod<DecideReviewRequest, ChangeReply>(
        service: "shouwen.v1.Headquarters", name: "DecideReview", changes: true, roles: staff)
    /// Record that the customer withdraws; --text is the reason. Limits run on until another person confirms it.
    public static let withdrawCase = UnaryMethod<WithdrawCaseRequest, ChangeReply>(
        service: "shouwen.v1.Headquarters", name: "WithdrawCase", changes: true, roles: staff)
    /// Confirm, as another person who oversees the case, that the customer withdraws, or not; --text says how it was made sure of.
    public static let decideWithdrawal = UnaryMethod<DecideWithdrawalRequest, ChangeReply>(
        service: "shouwen.v1.Headquarters", name: "DecideWithdrawal", changes: true, roles: staff)
    /// Record a step that the rule book names; --text says what was done.
    ///
    /// Steps: confirm_receipt, pass_to_intake_department, order_work, pass_on, report_up, record_measure, promise, set_agreed_date,
    /// give_interim_notice, report_progress, report_to_superior, issue_rectification, verify_rectification, make_handling_sheet,
    /// clear_machine, settle_incident, hand_out_card or submit_report.
    public static let recordStep = UnaryMethod<RecordStepRequest, ChangeReply>(
        service: "shouwen.v1.Headquarters", name: "RecordStep", changes: true, roles: staff)
    /// State what is known now; grade and limits follow.
    public static let establishFacts = UnaryMethod<EstablishFactsRequest, ChangeReply>(
        service: "shouwen.v1.Headquarters", name: "EstablishFacts", changes: true, roles: staff)
    /// Raise the grade; nobody lowers it.
    public static let raiseSeverity = UnaryMethod<RaiseSeverityRequest, ChangeReply>(
        service: "shouwen.v1.Headquarters", name: "RaiseSeverity", changes: true, roles: staff)
    /// Step aside with an interest of one's own in the case; --text says which.
    public static let declareInterest = UnaryMethod<DeclareInterestRequest, ChangeReply>(
        service: "shouwen.v1.Headquarters", name: "DeclareInterest", changes: true, roles: staff)
    /// Propose that somebody else step aside; --text says why. Nothing changes until somebody who oversees the case decides.
    public static let proposeRecusal = UnaryMethod<ProposeRecusalRequest, ChangeReply>(
        service: "shouwen.v1.Headquarters", name: "ProposeRecusal", changes: true, roles: staff)
    /// Decide, as somebody who oversees the case, whether another steps aside; --text is the reason.
    public static let decideRecusal = UnaryMethod<DecideRecusalRequest, ChangeReply>(
        service: "shouwen.v1.Headquarters", name: "DecideRecusal", changes: true, roles: staff)
    /// Let somebody act again who stepped aside; --text is the reason.
    public static let liftRecusal = UnaryMethod<LiftRecusalRequest, ChangeReply>(
        service: "shouwen.v1.Headquarters", name: "LiftRecusal", changes: true, roles: staff)
    /// Put a limit off, within its cap.
    public static let extendDeadline = UnaryMethod<ExtendDeadlineRequest, ChangeReply>(
        service: "shouwen.v1.Headquarters", name: "ExtendDeadline", changes: true, roles: staff)
    /// Hand the matter to a regulator or an arbitration body.
    public static let transferCase = UnaryMethod<TransferCaseRequest, ChangeReply>(
        service: "shouwen.v1.Headquarters", name: "TransferCase", changes: true, roles: staff)
    /// Let the case go on in another one about the same matter.
    public static let mergeCase = UnaryMethod<MergeCaseRequest, ChangeReply>(
        service: "shouwen.v1.Headquarters", name: "MergeCase", changes: true, roles: staff)
    /// Open a closed case again.
    public static let reopenCase = UnaryMethod<ReopenCaseRequest, ChangeReply>(
        service: "shouwen.v1.Headquarters", name: "ReopenCase", changes: true, roles: staff)
    /// Archive a closed case.
    public static let archiveCase = UnaryMethod<ArchiveCaseRequest, ChangeReply>(
        service: "shouwen.v1.Headquarters", name: "ArchiveCase", changes: true, roles: staff)
    /// Carry a case over from another system; one already here is not made again.
    public static let importCase = UnaryMethod<ImportCaseRequest, ChangeReply>(
        service: "shouwen.v1.Headquarters", name: "ImportCase", changes: true, roles: [.importer])
    /// Print a case without its history.
    public static let getCase = UnaryMethod<GetCaseRequest, GetCaseReply>(
        service: "shouwen.v1.Headquarters", name: "GetCase", changes: false, roles: staff.union([.auditor, .importer]))
    /// Tell the story of a case, with the person and clause behind each step.
    public static let getHistory = UnaryMethod<GetHistoryRequest, GetHistoryReply>(
        service: "shouwen.v1.Headquarters", name: "GetHistory", changes: false, roles: staff.union([.auditor]))
    /// Say who must act next, by when, under which clause, and what is missing before closing.
    public static let explainCase = UnaryMethod<ExplainCaseRequest, ExplainCaseReply>(
        service: "shouwen.v1.Headquarters", name: "ExplainCase", changes: false, roles: staff.union([.auditor]))
    /// List cases; what is not given means any.
    public static let listCases = UnaryMethod<ListCasesRequest, ListCasesReply>(
        service: "shouwen.v1.Headquarters", name: "ListCases", changes: false, roles: staff.union([.auditor, .importer]))
    /// Count cases by phase.
    public static let countCases = UnaryMethod<CountCasesRequest, CountCasesReply>(
        service: "shouwen.v1.Headquarters", name: "CountCases", changes: false, roles: staff.union([.auditor, .importer]))
    /// Recompute the audit chain: a page of the log with what is needed to compute its chain again.
    public static let readLog = UnaryMethod<ReadLogRequest, ReadLogReply>(
        service: "shouwen.v1.Headquarters", name: "ReadLog", changes: false, roles: [.auditor])

    /// Every method of the service.
    public static let all: [AnyMethod] = [
        registerCase.erased,
        acceptCase.erased,
        refuseAcceptance.erased,
        handOverCase.erased,
        takeCase.erased,
        superviseCase.erased,
        recordInvestigation.erased,
        decideCase.erased,
        replyToCustomer.erased,
        recordCallback.erased,
        closeCase.erased,
        requestReview.erased,
        decideReview.erased,
        withdrawCase.erased,
        decideWithdrawal.erased,
        recordStep.erased,
        establishFacts.erased,
        raiseSeverity.erased,
        declareInterest.erased,
        proposeRecusal.erased,
        decideRecusal.erased,
        liftRecusal.erased,
        extendDeadline.erased,
        transferCase.erased,
        mergeCase.erased,
        reopenCase.erased,
        archiveCase.erased,
        importCase.erased,
        getCase.erased,
        getHistory.erased,
        explainCase.erased,
        listCases.erased,
        countCases.erased,
        readLog.erased,
    ]
}

/// Count cases by phase.
public struct CountCasesRequest: WireMessage {
    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init() {}
}

extension CountCasesRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.CountCasesRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__count_cases_request__get_rules()) }

    /// Copies an unpacked C message, which has no fields.
    public init(reading reader: MessageReader) {}

    /// Fills a C message, which has no fields.
    public func write(to writer: MessageWriter) throws(WireError) {}
}

/// How many cases stand in one phase.
public struct PhaseCount: WireMessage {
    /// The phase.
    public var phase: Phase
    /// How many cases stand there.
    public var cases: Int64

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(phase: Phase = .unspecified, cases: Int64 = 0) {
        self.phase = phase
        self.cases = cases
    }
}

extension PhaseCount {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.PhaseCount"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__phase_count__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__PhaseCount.self)
        phase = reader.enumeration(c.pointee.phase.rawValue)
        cases = c.pointee.cases
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__PhaseCount.self)
        c.pointee.phase = .init(rawValue: .init(phase.rawValue))
        c.pointee.cases = cases
    }

    private enum CodingKeys: String, CodingKey {
        case phase
        case cases
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        phase = try fields.value(.phase, or: .unspecified)
        cases = try fields.value(.cases, or: 0)
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(phase, forKey: .phase)
        try fields.encode(cases, forKey: .cases)
    }
}

/// Totals kept as events arrive.
public struct CountCasesReply: WireMessage {
    /// All cases.
    public var cases: Int64
    /// All entries of the log.
    public var events: Int64
    /// Cases by phase.
    /// Limits: at most 32 items.
    public var phases: [PhaseCount]
    /// Breaches, missed limits, forbidden words, by name: breach:late_reply, missed:reply, speech:2001.
    /// Limits: at most 4096 items.
    public var tallies: [Tally]

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(cases: Int64 = 0, events: Int64 = 0, phases: [PhaseCount] = [], tallies: [Tally] = []) {
        self.cases = cases
        self.events = events
        self.phases = phases
        self.tallies = tallies
    }
}

extension CountCasesReply {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.CountCasesReply"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__count_cases_reply__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__CountCasesReply.self)
        cases = c.pointee.cases
        events = c.pointee.events
        phases = reader.messages(c.pointee.phases, c.pointee.n_phases)
        tallies = reader.messages(c.pointee.tallies, c.pointee.n_tallies)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__CountCasesReply.self)
        c.pointee.cases = cases
        c.pointee.events = events
        (c.pointee.phases, c.pointee.n_phases) = try writer.messages(phases, "phases")
        (c.pointee.tallies, c.pointee.n_tallies) = try writer.messages(tallies, "tallies")
    }

    private enum CodingKeys: String, CodingKey {
        case cases
        case events
        case phases
        case tallies
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        cases = try fields.value(.cases, or: 0)
        events = try fields.value(.events, or: 0)
        phases = try fields.value(.phases, or: [])
        tallies = try fields.value(.tallies, or: [])
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(cases, forKey: .cases)
        try fields.encode(events, forKey: .events)
        try fields.encode(phases, forKey: .phases)
        try fields.encode(tallies, forKey: .tallies)
    }
}

/// A counter kept as events arrive.
public struct Tally: WireMessage {
    /// What is counted.
    /// Limits: at most 192 bytes.
    public var name: String
    /// How often it happened.
    public var count: Int64
    /// What it counts, as people call it.
    public var title: Title?

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(name: String = "", count: Int64 = 0, title: Title? = nil) {
        self.name = name
        self.count = count
        self.title = title
    }
}

extension Tally {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.Tally"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__tally__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__Tally.self)
        name = reader.string(c.pointee.name)
        count = c.pointee.count
        title = reader.message(c.pointee.title)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__Tally.self)
        c.pointee.name = try writer.string(name, "name")
        c.pointee.count = count
        c.pointee.title = try writer.message(title, "title")
    }

    private enum CodingKeys: String, CodingKey {
        case name
        case count
        case title
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        name = try fields.value(.name, or: "")
        count = try fields.value(.count, or: 0)
        title = try fields.value(.title, or: nil)
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(name, forKey: .name)
        try fields.encode(count, forKey: .count)
        try fields.encodeIfPresent(title, forKey: .title)
    }
}

/// Recompute the audit chain: a page of the log with what is needed to compute its chain again.
public struct ReadLogRequest: WireMessage {
    /// The page begins with the entry after this one; 0: the first.
    /// Limits: 0...9007199254740991.
    public var afterSequence: Int64
    /// 0: 500. A page also ends before it outgrows a frame.
    /// Limits: 0...500.
    public var limit: Int32

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(afterSequence: Int64 = 0, limit: Int32 = 0) {
        self.afterSequence = afterSequence
        self.limit = limit
    }
}

extension ReadLogRequest {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.ReadLogRequest"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__read_log_request__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__ReadLogRequest.self)
        afterSequence = c.pointee.after_sequence
        limit = c.pointee.limit
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__ReadLogRequest.self)
        c.pointee.after_sequence = afterSequence
        c.pointee.limit = limit
    }

    private enum CodingKeys: String, CodingKey {
        case afterSequence = "after_sequence"
        case limit
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        afterSequence = try fields.value(.afterSequence, or: 0)
        limit = try fields.value(.limit, or: 0)
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(afterSequence, forKey: .afterSequence)
        try fields.encode(limit, forKey: .limit)
    }
}

/// An entry of the log exactly as it is hashed.
public struct SealedEntry: WireMessage {
    /// Its place in the log.
    public var sequence: Int64
    /// The case's inner number.
    public var caseId: Int64
    /// The case's version after it.
    public var version: Int64
    /// The frozen name of the event.
    /// Limits: at most 64 bytes.
    public var type: String
    /// Who did it.
    /// Limits: at most 64 bytes.
    public var staff: String
    /// In which role.
    /// Limits: at most 64 bytes.
    public var role: String
    /// For which unit.
    /// Limits: at most 64 bytes.
    public var unit: String
    /// When it happened.
    public var happenedAt: Int64
    /// When it was recorded.
    public var recordedAt: Int64
    /// What happened, as it is stored.
    /// Limits: at most 524288 bytes.
    public var payload: [UInt8]
    /// SHA-256 of the entry, linked to all before it.
    /// Limits: at most 32 bytes.
    public var hash: [UInt8]

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(
        sequence: Int64 = 0,
        caseId: Int64 = 0,
        version: Int64 = 0,
        type: String = "",
        staff: String = "",
        role: String = "",
        unit: String = "",
        happenedAt: Int64 = 0,
        recordedAt: Int64 = 0,
        payload: [UInt8] = [],
        hash: [UInt8] = []
    ) {
        self.sequence = sequence
        self.caseId = caseId
        self.version = version
        self.type = type
        self.staff = staff
        self.role = role
        self.unit = unit
        self.happenedAt = happenedAt
        self.recordedAt = recordedAt
        self.payload = payload
        self.hash = hash
    }
}

extension SealedEntry {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.SealedEntry"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__sealed_entry__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__SealedEntry.self)
        sequence = c.pointee.sequence
        caseId = c.pointee.case_id
        version = c.pointee.version
        type = reader.string(c.pointee.type)
        staff = reader.string(c.pointee.staff)
        role = reader.string(c.pointee.role)
        unit = reader.string(c.pointee.unit)
        happenedAt = c.pointee.happened_at
        recordedAt = c.pointee.recorded_at
        payload = reader.bytes(c.pointee.payload)
        hash = reader.bytes(c.pointee.hash)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__SealedEntry.self)
        c.pointee.sequence = sequence
        c.pointee.case_id = caseId
        c.pointee.version = version
        c.pointee.type = try writer.string(type, "type")
        c.pointee.staff = try writer.string(staff, "staff")
        c.pointee.role = try writer.string(role, "role")
        c.pointee.unit = try writer.string(unit, "unit")
        c.pointee.happened_at = happenedAt
        c.pointee.recorded_at = recordedAt
        c.pointee.payload = try writer.bytes(payload, "payload")
        c.pointee.hash = try writer.bytes(hash, "hash")
    }

    private enum CodingKeys: String, CodingKey {
        case sequence
        case caseId = "case_id"
        case version
        case type
        case staff
        case role
        case unit
        case happenedAt = "happened_at"
        case recordedAt = "recorded_at"
        case payload
        case hash
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        sequence = try fields.value(.sequence, or: 0)
        caseId = try fields.value(.caseId, or: 0)
        version = try fields.value(.version, or: 0)
        type = try fields.value(.type, or: "")
        staff = try fields.value(.staff, or: "")
        role = try fields.value(.role, or: "")
        unit = try fields.value(.unit, or: "")
        happenedAt = try fields.value(.happenedAt, or: 0)
        recordedAt = try fields.value(.recordedAt, or: 0)
        payload = try fields.bytes(.payload, or: [])
        hash = try fields.bytes(.hash, or: [])
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(sequence, forKey: .sequence)
        try fields.encode(caseId, forKey: .caseId)
        try fields.encode(version, forKey: .version)
        try fields.encode(type, forKey: .type)
        try fields.encode(staff, forKey: .staff)
        try fields.encode(role, forKey: .role)
        try fields.encode(unit, forKey: .unit)
        try fields.encode(happenedAt, forKey: .happenedAt)
        try fields.encode(recordedAt, forKey: .recordedAt)
        try fields.encodeBytes(payload, forKey: .payload)
        try fields.encodeBytes(hash, forKey: .hash)
    }
}

/// A page of the log.
public struct ReadLogReply: WireMessage {
    /// The entries, oldest first.
    /// Limits: at most 500 items.
    public var entries: [SealedEntry]
    /// The newest entry when this page was read.
    public var headSequence: Int64
    /// The newest entry's hash.
    /// Limits: at most 32 bytes.
    public var headHash: [UInt8]
    /// The log's name, drawn at random when it was begun: the chain's first link is computed from it.
    /// Limits: at most 64 bytes.
    public var logId: String

    /// A message of these fields; those left out have the value that proto3 gives an absent field.
    public init(entries: [SealedEntry] = [], headSequence: Int64 = 0, headHash: [UInt8] = [], logId: String = "") {
        self.entries = entries
        self.headSequence = headSequence
        self.headHash = headHash
        self.logId = logId
    }
}

extension ReadLogReply {
    /// The name on the wire.
    public static let fullName = "shouwen.v1.ReadLogReply"
    /// The C layout and the rules of the fields.
    public static var layout: MessageLayout { MessageLayout(shouwen__v1__read_log_reply__get_rules()) }

    /// Copies an unpacked C message.
    public init(reading reader: MessageReader) {
        let c = reader.message(as: Shouwen__V1__ReadLogReply.self)
        entries = reader.messages(c.pointee.entries, c.pointee.n_entries)
        headSequence = c.pointee.head_sequence
        headHash = reader.bytes(c.pointee.head_hash)
        logId = reader.string(c.pointee.log_id)
    }

    /// Fills a C message.
    public func write(to writer: MessageWriter) throws(WireError) {
        let c = writer.message(as: Shouwen__V1__ReadLogReply.self)
        (c.pointee.entries, c.pointee.n_entries) = try writer.messages(entries, "entries")
        c.pointee.head_sequence = headSequence
        c.pointee.head_hash = try writer.bytes(headHash, "head_hash")
        c.pointee.log_id = try writer.string(logId, "log_id")
    }

    private enum CodingKeys: String, CodingKey {
        case entries
        case headSequence = "head_sequence"
        case headHash = "head_hash"
        case logId = "log_id"
    }

    /// Reads the JSON form: keys as in the .proto, bytes in base64; an absent key is an absent field.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        entries = try fields.value(.entries, or: [])
        headSequence = try fields.value(.headSequence, or: 0)
        headHash = try fields.bytes(.headHash, or: [])
        logId = try fields.value(.logId, or: "")
    }

    /// Writes the JSON form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(entries, forKey: .entries)
        try fields.encode(headSequence, forKey: .headSequence)
        try fields.encodeBytes(headHash, forKey: .headHash)
        try fields.encode(logId, forKey: .logId)
    }
}
