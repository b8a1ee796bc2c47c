import BusinessCalendar

/// How much memory a case's state takes, so that states kept in memory can be bounded in bytes.
extension Case {
    /// Bytes of memory, estimated from above: the value itself, every text that may be long, and a flat share for each entry of its lists,
    /// whose short texts (names of units, clauses, facts) mostly lie in the value. Costs the number of its facts, not its history.
    public var memoryBytes: Int {
        var bytes = MemoryLayout<Case>.stride + registration.memoryBytes + Case.memoryBytes(facts)
        bytes += occurred.count * Case.entryBytes + recused.count * Case.entryBytes + absorbed.count * 2 * MemoryLayout<CaseNumber>.stride
        bytes += clocks.count * (2 * MemoryLayout<Clock>.stride + Case.clockTextBytes) + clockNames.count * Case.entryBytes
        bytes += findings.memoryBytes + replies.memoryBytes + callbackHistory.memoryBytes + steps.memoryBytes
        bytes += Case.memoryBytes([offer?.reason ?? "", archiveReference])
        if let decision = decision?.step {
            bytes += Case.entryBytes + Case.memoryBytes([decision.reasoning] + decision.measures.map(\.note))
            bytes += decision.measures.count * 2 * MemoryLayout<Measure>.stride
        }
        if let closing = closing?.step { bytes += Case.memoryBytes([closing.summary, closing.rootCause, closing.prevention]) }
        if let response {
            bytes += Case.memoryBytes([response.response, response.publicResponse]) + Case.memoryBytes(response.remainder)
        }
        return bytes
    }

    /// What an entry of a set or table takes beside long texts.
    fileprivate static let entryBytes = 256
    /// The texts of a clock: book, calendar, unit, clause, and the less strict limits beside it.
    private static let clockTextBytes = 512

    /// A text and the head of the memory it lies in.
    fileprivate static func memoryBytes(_ texts: [String]) -> Int { texts.reduce(0) { $0 + $1.utf8.count + 48 } }

    fileprivate static func memoryBytes(_ table: [String: String]) -> Int {
        table.reduce(0) { $0 + entryBytes + $1.key.utf8.count + $1.value.utf8.count }
    }
}

extension Registration {
    fileprivate var memoryBytes: Int {
        let texts = [
            place, narrative, demand, classification.product, classification.subProduct, classification.issue, classification.subIssue,
            complainant.name, complainant.telephone, complainant.identityDocument, complainant.account, complainant.address,
            reference?.source ?? "", reference?.id ?? "",
        ]
        return Case.memoryBytes(texts) + Case.memoryBytes(facts) + (units.count + staff.count) * Case.entryBytes
    }
}

extension Latest {
    /// Steps lie in arrays that may have grown to twice their size.
    fileprivate var memoryBytes: Int {
        textBytes + kept.count * (2 * MemoryLayout<Done<Step>>.stride + Case.entryBytes)
    }
}
