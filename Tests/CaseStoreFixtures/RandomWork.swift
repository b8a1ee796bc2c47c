import AuditChain
import BusinessCalendar
import CaseDomain
import CaseStore
import SeededRandom

/// What one call of a store answered.
package typealias Answer = any (Equatable & Sendable)

/// Whether two stores answered the same.
package func isSame(_ left: [Answer], _ right: [Answer]) -> Bool {
    guard left.count == right.count else { return false }
    for (left, right) in zip(left, right) where !isEqual(left, right) { return false }
    return true
}

private func isEqual<Value: Equatable>(_ left: Value, _ right: Answer) -> Bool { (right as? Value) == left }

/// Draws works and reads at random, the same for the same seed, for two stores to do alike.
///
/// Some works are wrong: they repeat a version, a number, a reference or a key, or throw of themselves, before or after they wrote.
package struct RandomWork {
    /// A few calls of one work; each adds what it was answered.
    package typealias Body = @Sendable (any WriteTransaction, inout [Answer]) throws -> Void
    /// One call, and what it is.
    package typealias Read = (name: String, body: @Sendable (any ReadSnapshot) throws -> Answer)
    private struct Planned: Error {}

    private var random: SplitMix
    /// Ids that may have been given out so far.
    private var ids: Int64 = 1
    /// Milliseconds since `Sample.monday`; grows, but by less in all than kept replies live.
    private var now: Int64 = 0
    /// Texts that a store must tell apart, and must not stumble over: the é's differ in bytes alone.
    private static let texts = ["", "a", "A", "\u{E9}", "e\u{301}", "柜台", "'\"%_", "a\u{0}b"]

    package init(seed: UInt64) { random = SplitMix(seed: seed) }

    // MARK: Drawing

    private mutating func number(_ range: ClosedRange<Int64>) -> Int64 { Int64.random(in: range, using: &random) }
    private mutating func oneIn(_ count: Int64) -> Bool { number(1...count) == 1 }
    private mutating func text() -> String { Self.texts.randomElement(using: &random) ?? "" }
    private mutating func id() -> CaseID { CaseID(rawValue: number(1...ids + 1)) }
    private mutating func unit() -> UnitID { UnitID(rawValue: text()) }
    private mutating func phase() -> Phase { Phase.allCases.randomElement(using: &random) ?? .registered }
    private mutating func kind() -> CaseKind { CaseKind.allCases.randomElement(using: &random) ?? .complaint }
    private mutating func reference() -> ExternalReference { ExternalReference(source: text(), id: "\(text())\(number(0...20))") }
    private mutating func caseNumber() -> CaseNumber { CaseNumber(year: oneIn(4) ? 2027 : 2026, serial: number(1...ids + 1)) }
    private mutating func key() -> IdempotencyKey {
        IdempotencyKey(staff: StaffID(rawValue: text()), key: "\(text())\(number(0...200))")
    }
    /// One of few moments, so that many fall together.
    private mutating func moment() -> Timestamp { Timestamp(milliseconds: number(-5...20)) }
    private mutating func perhaps<Value>(_ draw: (inout RandomWork) -> Value) -> Value? { oneIn(3) ? nil : draw(&self) }

    /// A change of a row's fields.
    private mutating func change() -> @Sendable (inout CaseRow) -> Void {
        let (phase, kind, owner, staff) = (phase(), kind(), unit(), perhaps { $0.text() })
        let (received, due, wake, closed) = (moment(), perhaps { $0.moment() }, perhaps { $0.moment() }, perhaps { $0.moment() })
        let (product, reference, number) = (text(), oneIn(3) ? reference() : nil, oneIn(30) ? caseNumber() : nil)
        return { row in
            (row.phase, row.kind, row.ownerUnit, row.ownerStaff) = (phase, kind, owner, staff.map { StaffID(rawValue: $0) })
            (row.receivedAt, row.nextDue, row.wakeAt, row.closedAt) = (received, due, wake, closed)
            (row.product, row.reference) = (product, reference)
            if let number { row.number = number }
        }
    }

    // MARK: Works

    /// A work of one to four calls; sometimes it throws at its end or its beginning, or hides an error.
    package mutating func work() -> Body {
        now += number(0...60_000)
        let calls = (0..<number(1...4)).map { _ in call() }
        let (fails, failsFirst, hides) = (oneIn(15), oneIn(30), oneIn(15))
        return { transaction, answers in
            if failsFirst { throw Planned() }
            for call in calls {
                do { try call(transaction, &answers) } catch { if !hides { throw error } }
            }
            if fails { throw Planned() }
        }
    }

    private mutating func call() -> Body {
        switch number(0...11) {
        case 0...2: registration()
        case 3...5: step()
        case 6: reply()
        case 7: wakeUp()
        case 8: complaint()
        case 9: note()
        case 10: oneIn(2) ? numbers() : edition()
        default: readWithin()
        }
    }

    private mutating func registration() -> Body {
        ids += 1
        let (year, change) = (oneIn(4) ? 2027 : 2026, change())
        return { transaction, answers in
            let id = try transaction.nextCaseID()
            let serial = try transaction.nextSerial(year: year)
            var row = Sample.row(id, serial: serial)
            row.number = CaseNumber(year: year, serial: serial)
            change(&row)
            answers.append(try transaction.append([Sample.event(id, version: 1)]))
            try transaction.save(row)
        }
    }

    /// A further event of a case and its row; now and then of a version that was there already.
    private mutating func step() -> Body {
        let (id, change, eventStep, rowStep) = (id(), change(), oneIn(15) ? 0 : number(1...2), oneIn(15) ? 0 : number(1...2))
        return { transaction, answers in
            guard var row = try transaction.row(of: id) else { return answers.append(0) }
            let last = try transaction.events(of: id).last?.content.version ?? 0
            answers.append(try transaction.append([Sample.event(id, version: last + eventStep, type: "changed")]))
            let number = row.number
            change(&row)
            if row.number.year == number.year { row.number = number }
            row.version += rowStep
            try transaction.save(row)
            answers.append(try transaction.row(of: id))
        }
    }

    private mutating func reply() -> Body {
        let (key, text) = (key(), text())
        let reply = KeptReply(
            fingerprint: Digest(hashing: Array(text.utf8)), receipt: Array(text.utf8),
            recordedAt: Sample.monday.advanced(byMilliseconds: now))
        return { transaction, answers in
            answers.append(try transaction.keptReply(for: key))
            try transaction.keep(reply, for: key)
            answers.append(try transaction.keptReply(for: key))
        }
    }

    private mutating func wakeUp() -> Body {
        let (id, wakeAt) = (id(), perhaps { $0.moment() })
        return { transaction, answers in
            try transaction.save(wakeAt: wakeAt, of: id)
            answers.append(try transaction.row(of: id))
        }
    }

    private mutating func sameTypeKey() -> SameTypeKey { SameTypeKey(window: number(1...3), type: text()) }

    private mutating func span() -> SameTypeSpan {
        SameTypeSpan(key: sameTypeKey(), stretch: number(-1...1), person: text(), first: number(-5...20), last: number(-5...20))
    }

    /// One write of the hot spots' tables, and what is read of it after.
    private mutating func complaint() -> Body {
        let complaint = SameTypeComplaint(caseID: id(), type: text(), receivedAt: moment(), person: text())
        let (span, key, people, window) = (span(), sameTypeKey(), Int(number(0...9)), number(1...3))
        // A case is about one type and was received once.
        let own = SameTypeKey(window: key.window, type: Self.texts[Int(complaint.caseID.rawValue) % Self.texts.count])
        let count = SameTypeCount(key: own, caseID: complaint.caseID, receivedAt: complaint.caseID.rawValue % 20, people: people)
        let range = SameTypeUnsettled(key: key, from: number(-5...20), before: number(-5...20))
        let choice = number(0...8)
        return { transaction, answers in
            switch choice {
            case 0: try transaction.save(complaint)
            case 1: try transaction.forgetSameType(of: complaint.caseID)
            case 2: try transaction.save(span)
            case 3: try transaction.forget(span)
            case 4: try transaction.save(count)
            case 5: try transaction.forgetSameTypeCounts(of: count.caseID)
            case 6: try transaction.save(range)
            case 7: try transaction.forgetSameTypeUnsettled(key)
            default: answers.append(try transaction.forgetSameType(windowsOtherThan: [window, 3], limit: 1000))
            }
            answers.append(try transaction.sameType(of: complaint.caseID))
            answers.append(try transaction.sameTypeSpan(span.key, stretch: span.stretch, person: span.person))
            answers.append(try transaction.sameTypeCount(own, of: count.caseID))
            answers.append(try transaction.sameTypeUnsettled(key))
        }
    }

    private mutating func note() -> Body {
        let (name, text, tally, count) = (text(), text(), "tally-\(number(0...5))", Int(number(1...3)))
        return { transaction, answers in
            try transaction.save(note: text, named: name)
            transaction.tally(tally, by: count)
            answers.append(try transaction.note(name))
        }
    }

    private mutating func numbers() -> Body {
        ids += 1
        let year = Int(number(2026...2028))
        return { transaction, answers in
            answers.append(try transaction.nextSerial(year: year))
            answers.append(try transaction.nextCaseID())
        }
    }

    /// One of few editions under one of few names; a refusal is an answer too.
    private mutating func edition() -> Body {
        let edition = EditionRecord(
            kind: EditionRecord.Kind.allCases.randomElement(using: &random) ?? .book, id: text(), edition: text(),
            text: Array(text().utf8), keptAt: Sample.monday.advanced(byMilliseconds: now))
        return { transaction, answers in
            do { try transaction.keep(edition) } catch let refusal as EditionRefusal { answers.append(refusal) }
        }
    }

    /// What a work sees of its own writes and of others'.
    private mutating func readWithin() -> Body {
        let reads = self.reads()
        return { transaction, answers in
            for read in reads { answers.append(try read.body(transaction)) }
        }
    }

    // MARK: Reads

    /// Every call that works and reads share, with arguments drawn at random.
    private mutating func reads() -> [(name: String, body: @Sendable (any CaseReading) throws -> Answer)] {
        let (id, number, reference, key, text) = (id(), caseNumber(), reference(), key(), text())
        let (from, sequence, limit) = (moment(), self.number(-1...ids * 2), Int(self.number(-1...40)))
        return [
            ("events(of: \(id))", { try $0.events(of: id) }),
            ("events(of: \(id), after: \(sequence), limit: \(limit))", { try $0.events(of: id, after: sequence, limit: limit) }),
            ("version(of: \(id))", { try $0.version(of: id) }), ("caseID(number: \(number))", { try $0.caseID(number: number) }),
            ("caseID(reference: \(reference))", { try $0.caseID(reference: reference) }),
            ("entry(at: \(sequence))", { try $0.entry(at: sequence) }), ("keptReply(for: \(key))", { try $0.keptReply(for: key) }),
            ("row(of: \(id))", { try $0.row(of: id) }),
            ("casesToWake(by: \(from), limit: \(limit))", { try $0.casesToWake(by: from, limit: limit) }),
            ("earliestWake()", { try $0.earliestWake() }),
            ("openCases(after: \(id), limit: \(limit))", { try $0.openCases(after: id, limit: limit) }),
            ("note(\(text))", { try $0.note(text) }), ("editions()", { try $0.editions() }),
            ("sameType(of: \(id))", { try $0.sameType(of: id) }),
        ]
    }

    /// Every reading call of hot spots, with arguments drawn at random.
    private mutating func sameTypeReads() -> [Read] {
        let (key, id, limit, people) = (sameTypeKey(), id(), Int(number(-1...8)), Int(number(-1...9)))
        let (stretch, person, from, before) = (number(-1...1), text(), number(-5...20), number(-5...20))
        let complaint = SameTypeComplaint(caseID: id, type: text(), receivedAt: moment(), person: person)
        return [
            ("sameTypes(after: \(id), limit: \(limit))", { try $0.sameTypes(after: id, limit: limit) }),
            (
                "sameTypeNeighbours(of: \(complaint))",
                {
                    let (before, after) = try $0.sameTypeNeighbours(of: complaint)
                    return [before, after]
                }
            ),
            ("sameTypeSpan(\(key), \(stretch), \(person))", { try $0.sameTypeSpan(key, stretch: stretch, person: person) }),
            (
                "sameTypeSpans(\(key), \(stretch), lastFrom: \(from), limit: \(limit))",
                { try $0.sameTypeSpans(key, stretch: stretch, lastFrom: from, limit: limit) }
            ),
            (
                "sameTypeSpans(\(key), \(stretch), firstBefore: \(before), limit: \(limit))",
                { try $0.sameTypeSpans(key, stretch: stretch, firstBefore: before, limit: limit) }
            ),
            ("sameTypeCount(\(key), of: \(id))", { try $0.sameTypeCount(key, of: id) }),
            (
                "sameTypeCounts(\(key), \(people), \(from) ..< \(before), limit: \(limit))",
                { try $0.sameTypeCounts(key, people: people, from: from, before: before, limit: limit) }
            ),
            ("sameTypeLevel(\(key), above: \(people))", { try $0.sameTypeLevel(key, above: people) }),
            ("sameTypeUnsettled()", { try $0.sameTypeUnsettled() }),
            ("sameTypeUnsettled(\(key))", { try $0.sameTypeUnsettled(key) }),
        ]
    }

    /// Every call of a snapshot, with arguments drawn at random.
    package mutating func snapshotReads() -> [Read] {
        let (filter, limit, sequence) = (filter(), Int(number(-1...600)), number(-1...ids * 2))
        let shared = reads().map { read -> Read in (read.name, { try read.body($0) }) }
        let own: [Read] = [
            ("list(\(filter), limit: \(limit))", { try $0.list(filter, limit: limit) }),
            ("log(after: \(sequence), limit: \(limit))", { try $0.log(after: sequence, limit: limit) }),
            ("logID()", { try $0.logID() }), ("head()", { try $0.head() }), ("counts()", { try $0.counts() }),
        ]
        return shared + own + sameTypeReads()
    }

    private mutating func filter() -> CaseFilter {
        var filter = CaseFilter()
        if oneIn(3) { filter.ownerUnit = unit() }
        if oneIn(4) { filter.ownerStaff = StaffID(rawValue: text()) }
        if oneIn(4) { filter.phase = phase() }
        if oneIn(4) { filter.kind = kind() }
        if oneIn(3) { filter.receivedFrom = moment() }
        if oneIn(3) { filter.receivedBefore = moment() }
        if oneIn(3) { filter.dueBy = moment() }
        if oneIn(2) { filter.before = id() }
        if oneIn(2) { filter.dueAfter = DuePlace(due: moment(), id: id()) }
        return filter
    }
}
