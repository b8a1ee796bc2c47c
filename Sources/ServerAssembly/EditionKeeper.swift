import AuditChain
import BusinessCalendar
import CaseDomain
import CaseStore
import Logging
import RuleBooks
import ShouwenLimits
import Wording
import YAMLPlaces

/// Why a server does not start: the editions kept in its store cannot be read, or new ones not be kept.
struct UnreadableEditions: Error, CustomStringConvertible {
    /// What went wrong, for the operator.
    let reason: String

    var description: String { "the editions of rules in the store: \(reason); check the disk, or restore a backup" }
}

/// Sees to it that the store holds the text of every edition of rules before anything is recorded under it, and that none changes.
struct EditionKeeper {
    let store: any CaseStore
    /// Names the store for the operator.
    let file: String

    /// Keeps the editions that are not kept yet, at `moment`; returns all that were ever kept. Waits for the store.
    ///
    /// - Throws: `FileFaults` when one of them has another text than before, with the difference; nothing is kept then.
    func keep(_ sources: [EditionSource], at moment: Timestamp) throws -> [EditionRecord] {
        let new = try missing(sources, at: moment)
        guard !new.isEmpty else { return try kept() }
        do {
            try store.writeAndWait { transaction in
                for edition in new { try transaction.keep(edition) }
            }
        } catch { throw UnreadableEditions(reason: "\(error)") }
        return try kept()
    }

    /// The editions that are not kept yet.
    ///
    /// - Throws: `FileFaults` when one has another text than before, is too long, or is one too many.
    func missing(_ sources: [EditionSource], at moment: Timestamp) throws -> [EditionRecord] {
        let stored = try kept()
        var new: [EditionRecord] = []
        var problems: [FileProblem] = []
        for source in sources {
            let record = EditionRecord(
                kind: source.kind, id: source.id, edition: source.edition, text: Array(source.text.utf8), keptAt: moment)
            let known = (stored + new).first { $0.kind == record.kind && $0.id == record.id && $0.edition == record.edition }
            do throws(EditionRefusal) {
                if try record.isNew(beside: known) { new.append(record) }
            } catch { problems.append(source.problem(error)) }
        }
        let count = stored.count + new.count
        if count > Limits.editionsKeptMax, !new.isEmpty {
            problems.append(
                FileProblem(
                    file: file, place: nil,
                    what: BilingualText(
                        en: "\(count) editions of rules would be kept", zh: "将保存 \(count) 个规则版本"),
                    advice: BilingualText(
                        en: "a store keeps \(Limits.editionsKeptMax); change books, calendars and own days less often",
                        zh: "最多可保存 \(Limits.editionsKeptMax) 个；请减少规则、日历和自定营业日的改动")))
        }
        guard problems.isEmpty else { throw FileFaults(problems: problems) }
        return new
    }

    private func kept() throws -> [EditionRecord] {
        do { return try store.readAndWait { try $0.editions() } } catch { throw UnreadableEditions(reason: "\(error)") }
    }
}

extension EditionArchive {
    /// The archive of what a store kept: some milliseconds for each edition. What this release cannot read is left out and logged: the
    /// texts themselves stay in the store.
    init(_ records: [EditionRecord], logger: Logger) {
        self.init()
        for record in records {
            let text = String(decoding: record.text, as: UTF8.self)
            let isRead =
                switch record.kind {
                case .book: RuleBookFile.recall(text, file: record.id).map { add($0.book) } != nil
                case .calendar: OfficialCalendar(text: text, version: record.edition).map { add($0) } != nil
                case .ownDays: OwnDays(text: text).map { add($0, version: record.edition) } != nil
                case .core: CoreClause.clauses(in: text).map { add(coreClauses: $0) } != nil
                }
            if !isRead {
                logger.warning(
                    "a kept edition is not understood by this release: what it says is not told",
                    metadata: ["kind": "\(record.kind.rawValue)", "id": "\(record.id)", "edition": "\(record.edition)"])
            }
        }
    }
}
