import BusinessCalendar

/// How much memory a case's state takes, so that states kept in memory can be bounded in bytes.
extension Case {
    /// Bytes of memory, estimated from above: the value itself, every text that may be long, and a flat share for each entry of its lists,
    /// whose short texts (names of units, clauses, facts) mostly lie in the value. Costs the number of its facts, not its history.
    public var memoryBytes: Int {
        var bytes = MemoryLayout<Case>.stride + registration.memoryBytes + memory(facts)
        bytes += occurred.count * Case.entryBytes + recused.count * Case.entryBytes + absorbed.count * 2 * MemoryLayout<CaseNumber>.stride
        bytes += clocks.count * (2 * MemoryLayout<Clock>.stride + Case.clockTextBytes) + clockNames.count * Case.entryBytes
        bytes += findings.memoryBytes + replies.memoryBytes + callbackHistory.memoryBytes + steps.memoryBytes
        bytes += proposedRecusals.count * Case.entryBytes
        bytes += memory(offer?.reason) + memory(archiveReference) + memory(withdrawal?.step.reason) + memory(withdrawal?.step.word.saidBy)
        if let decision = decision?.step {
            bytes += Case.entryBytes + memory(decision.reasoning)
            for measure in decision.measures { bytes += 2 * MemoryLayout<Measure>.stride + memory(measure.note) }
        }
        if let closing = closing?.step { bytes += memory(closing.summary) + memory(closing.rootCause) + memory(closing.prevention) }
        if let response { bytes += memory(response.response) + memory(response.publicResponse) + memory(response.remainder) }
        return bytes
    }

    /// What an entry of a set or table takes beside long texts.
    fileprivate static let entryBytes = 256
    /// The texts of a clock: book, calendar, unit, clause, and the less strict limits beside it.
    private static let clockTextBytes = 512
}

/// A text and the head of the memory it lies in.
private func memory(_ text: String?) -> Int { (text?.utf8.count ?? 0) + 48 }

private func memory(_ table: [String: String]) -> Int {
    var bytes = 0
    for (name, value) in table { bytes += Case.entryBytes + name.utf8.count + value.utf8.count }
    return bytes
}

extension Registration {
    fileprivate var memoryBytes: Int {
        var bytes = memory(place) + memory(narrative) + memory(demand) + memory(facts) + (units.count + staff.count) * Case.entryBytes
        bytes += memory(classification.product) + memory(classification.subProduct) + memory(classification.issue)
        bytes += memory(classification.subIssue) + memory(complainant.name) + memory(complainant.telephone)
        bytes += memory(complainant.identityDocument) + memory(complainant.account) + memory(complainant.address)
        return bytes + memory(reference?.source) + memory(reference?.id)
    }
}

extension Latest {
    /// Steps lie in arrays that may have grown to twice their size.
    fileprivate var memoryBytes: Int {
        textBytes + kept.count * (2 * MemoryLayout<Done<Step>>.stride + Case.entryBytes)
    }
}
