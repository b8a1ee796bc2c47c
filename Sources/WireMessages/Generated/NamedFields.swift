// Made by Scripts/generate-wire from Protos/. Do not edit.

extension Complainant: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "name": name = try field.string()
        case "telephone": telephone = try field.string()
        case "identity_document": identityDocument = try field.string()
        case "account": account = try field.string()
        case "address": address = try field.string()
        default: throw field.unknown
        }
    }
}

extension Classification: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "product": product = try field.string()
        case "sub_product": subProduct = try field.string()
        case "issue": issue = try field.string()
        case "sub_issue": subIssue = try field.string()
        default: throw field.unknown
        }
    }
}

extension Fact: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "name": name = try field.string()
        case "value": value = try field.string()
        default: throw field.unknown
        }
    }
}

extension ExternalReference: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "source": source = try field.string()
        case "id": id = try field.string()
        default: throw field.unknown
        }
    }
}

extension CustomerWord: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "said_by": saidBy = try field.string()
        case "said_at": saidAt = try field.moment()
        case "said_via": saidVia = try field.enumeration()
        default: throw field.unknown
        }
    }
}

extension Registration: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "kind": kind = try field.enumeration()
        case "channel": channel = try field.enumeration()
        case "received_at": receivedAt = try field.moment()
        case "incident_at": incidentAt = try field.moment()
        case "place": place = try field.string()
        case "narrative": narrative = try field.string()
        case "demand": demand = try field.string()
        case "classification": classification = try field.message()
        case "complainant": complainant = try field.message()
        case "units": units = try field.strings(.unit)
        case "staff": staff = try field.strings(.staff)
        case "facts": facts = try field.pairs()
        case "reference": reference = try field.message()
        default: throw field.unknown
        }
    }
}

extension Change: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "idempotency_key": idempotencyKey = try field.string()
        case "case_number": caseNumber = try field.string(.caseNumber)
        case "expected_version": expectedVersion = try field.integer()
        case "happened_at": happenedAt = try field.moment()
        default: throw field.unknown
        }
    }
}

extension RegisterCaseRequest: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "change": change = try field.message()
        case "registration": registration = try field.message()
        default: try registration.set(field)
        }
    }
}

extension AcceptCaseRequest: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "change": change = try field.message()
        case "note": note = try field.string()
        default: throw field.unknown
        }
    }
}

extension RefuseAcceptanceRequest: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "change": change = try field.message()
        case "ground": ground = try field.string()
        case "explanation": explanation = try field.string()
        default: throw field.unknown
        }
    }
}

extension HandOverCaseRequest: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "change": change = try field.message()
        case "unit": unit = try field.string(.unit)
        case "staff": staff = try field.string(.staff)
        case "reason": reason = try field.string()
        default: throw field.unknown
        }
    }
}

extension TakeCaseRequest: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "change": change = try field.message()
        case "note": note = try field.string()
        default: throw field.unknown
        }
    }
}

extension RecordInvestigationRequest: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "change": change = try field.message()
        case "finding": finding = try field.string()
        case "sources": sources = try field.strings()
        default: throw field.unknown
        }
    }
}

extension Measure: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "kind": kind = try field.enumeration()
        case "amount_minor": amountMinor = try field.integer()
        case "currency": currency = try field.string()
        case "note": note = try field.string()
        default: throw field.unknown
        }
    }
}

extension DecideCaseRequest: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "change": change = try field.message()
        case "outcome": outcome = try field.enumeration()
        case "reasoning": reasoning = try field.string()
        case "measures": measures = try field.messages()
        default: throw field.unknown
        }
    }
}

extension ReplyToCustomerRequest: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "change": change = try field.message()
        case "text": text = try field.string()
        case "means": means = try field.enumeration()
        default: throw field.unknown
        }
    }
}

extension RecordCallbackRequest: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "change": change = try field.message()
        case "reached": reached = try field.boolean()
        case "satisfaction": satisfaction = try field.enumeration()
        case "note": note = try field.string()
        default: throw field.unknown
        }
    }
}

extension CloseCaseRequest: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "change": change = try field.message()
        case "summary": summary = try field.string()
        case "root_cause": rootCause = try field.string()
        case "prevention": prevention = try field.string()
        default: throw field.unknown
        }
    }
}

extension SuperviseCaseRequest: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "change": change = try field.message()
        case "unit": unit = try field.string(.unit)
        case "instruction": instruction = try field.string()
        default: throw field.unknown
        }
    }
}

extension RequestReviewRequest: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "change": change = try field.message()
        case "reason": reason = try field.string()
        case "word": word = try field.message()
        default: throw field.unknown
        }
    }
}

extension WithdrawCaseRequest: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "change": change = try field.message()
        case "reason": reason = try field.string()
        case "word": word = try field.message()
        default: throw field.unknown
        }
    }
}

extension DecideWithdrawalRequest: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "change": change = try field.message()
        case "verdict": verdict = try field.enumeration()
        case "reason": reason = try field.string()
        default: throw field.unknown
        }
    }
}

extension RecordStepRequest: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "change": change = try field.message()
        case "step": step = try field.string()
        case "text": text = try field.string()
        case "facts": facts = try field.pairs()
        case "unit": unit = try field.string(.unit)
        default: throw field.unknown
        }
    }
}

extension EstablishFactsRequest: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "change": change = try field.message()
        case "facts": facts = try field.pairs()
        case "reason": reason = try field.string()
        default: throw field.unknown
        }
    }
}

extension RaiseSeverityRequest: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "change": change = try field.message()
        case "grade": grade = try field.string()
        case "reason": reason = try field.string()
        default: throw field.unknown
        }
    }
}

extension ExtendDeadlineRequest: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "change": change = try field.message()
        case "name": name = try field.string()
        case "due_at": dueAt = try field.moment()
        case "reason": reason = try field.string()
        case "customer_told": customerTold = try field.boolean()
        case "clock": clock = try field.integer()
        default: throw field.unknown
        }
    }
}

extension DecideReviewRequest: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "change": change = try field.message()
        case "outcome": outcome = try field.enumeration()
        case "reasoning": reasoning = try field.string()
        default: throw field.unknown
        }
    }
}

extension TransferCaseRequest: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "change": change = try field.message()
        case "recipient": recipient = try field.string()
        case "reason": reason = try field.string()
        default: throw field.unknown
        }
    }
}

extension MergeCaseRequest: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "change": change = try field.message()
        case "into": into = try field.string(.caseNumber)
        case "reason": reason = try field.string()
        default: throw field.unknown
        }
    }
}

extension ReopenCaseRequest: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "change": change = try field.message()
        case "reason": reason = try field.string()
        default: throw field.unknown
        }
    }
}

extension ArchiveCaseRequest: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "change": change = try field.message()
        case "reference": reference = try field.string()
        default: throw field.unknown
        }
    }
}

extension DeclareInterestRequest: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "change": change = try field.message()
        case "reason": reason = try field.string()
        default: throw field.unknown
        }
    }
}

extension ProposeRecusalRequest: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "change": change = try field.message()
        case "staff": staff = try field.string(.staff)
        case "reason": reason = try field.string()
        default: throw field.unknown
        }
    }
}

extension DecideRecusalRequest: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "change": change = try field.message()
        case "staff": staff = try field.string(.staff)
        case "verdict": verdict = try field.enumeration()
        case "reason": reason = try field.string()
        default: throw field.unknown
        }
    }
}

extension LiftRecusalRequest: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "change": change = try field.message()
        case "staff": staff = try field.string(.staff)
        case "reason": reason = try field.string()
        default: throw field.unknown
        }
    }
}

extension ImportedResponse: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "response": response = try field.string()
        case "public_response": publicResponse = try field.string()
        case "timely": timely = try field.enumeration()
        case "disputed": disputed = try field.enumeration()
        case "closed": closed = try field.boolean()
        case "remainder": remainder = try field.pairs()
        default: throw field.unknown
        }
    }
}

extension ImportCaseRequest: NamedFieldMessage {
    /// A message in which nothing is said.
    public static var absent: Self { Self() }

    /// Says one field.
    public mutating func set(_ field: NamedField<some FieldMeanings>) throws(FieldFault) {
        switch field.name {
        case "change": change = try field.message()
        case "registration": registration = try field.message()
        case "response": response = try field.message()
        default: try registration.set(field)
        }
    }
}
