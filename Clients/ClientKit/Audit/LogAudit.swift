import AuditChain
import RPC
import ShouwenLimits
import WireMessages

/// Recomputes a server's audit chain from what the server hands out, entry by entry.
///
/// The server's word is taken for nothing but the content: every hash is computed here, from the log's name onwards or from a
/// receipt that the verifier holds.
public struct LogAudit: Sendable {
    /// What an audit found, if the chain holds.
    public struct Finding: Equatable, Sendable, Codable {
        /// Entries recomputed.
        public var entries: Int64 = 0
        /// The entry after which it began; 0: the log's beginning.
        public var after: Int64 = 0
        /// The newest entry recomputed.
        public var head: Int64 = 0
        /// Its hash, as computed here; 64 hexadecimal digits.
        public var headHash = ""
        /// The log's name.
        public var log = ""

        /// What operators did to the store itself, as the log tells it; the last `Limits.storeActsShownMax`.
        public var storeActs: [StoreActSeen] = []

        private enum CodingKeys: String, CodingKey {
            case entries, after, head, log
            case headHash = "head_hash"
            case storeActs = "store_acts"
        }
    }

    /// Hands out the page after a sequence number.
    public typealias ReadPage = (_ after: Int64) throws(CallFailure) -> ReadLogReply

    private let start: Receipt?
    private let receipts: [Receipt]
    private let anchor: Anchor?
    private let wording: Voice

    /// An audit from the log's beginning, or from the entry after `start`; on the way every receipt must be met, and the anchor if one is
    /// given.
    public init(after start: Receipt? = nil, receipts: [Receipt] = [], anchor: Anchor? = nil, wording: Voice) {
        self.anchor = anchor
        self.start = start
        self.receipts = receipts.sorted { $0.sequence < $1.sequence }
        self.wording = wording
    }

    /// Pages through the log up to the head that the first page names, so that an audit of a busy server ends.
    ///
    /// The chain is told apart from the receipts: it is computed to its end first, and a receipt that does not fit a whole chain is
    /// told as what it is, most often a slip of the hand.
    public func run(progress: (_ done: Int64, _ head: Int64) -> Void, readPage: ReadPage) throws(ClientFailure) -> Finding {
        var page = try read(start?.sequence ?? 0, readPage)
        let (log, head, headHash) = (page.logId, page.headSequence, page.headHash)
        if let start { try checkStart(start, page, readPage) }
        var verifier = start.map { ChainVerifier(after: $0.sequence, hash: $0.hash) } ?? ChainVerifier(log: LogID(rawValue: log))
        var met = ReceiptsMet(receipts.filter { $0.sequence > verifier.sequence })
        var acts: [StoreActSeen] = []
        var anchored = verifier.sequence == anchor?.sequence ? verifier.hash : nil
        if let anchor, anchor.log.rawValue != log { throw .brokenChain(wording(AuditPhrase.anchorOfOther, anchor.log.rawValue, log)) }
        while verifier.sequence < head, !page.entries.isEmpty {
            for entry in page.entries {
                try check(entry, &verifier)
                met.note(entry.sequence, verifier.hash)
                if entry.sequence == anchor?.sequence { anchored = verifier.hash }
                if let act = StoreActSeen(entry) { acts = (acts + [act]).suffix(Limits.storeActsShownMax) }
            }
            progress(verifier.sequence, head)
            if verifier.sequence < head { page = try read(verifier.sequence, readPage) }
        }
        // The head that the server names must be what was computed, unless later pages already went beyond it.
        if let found = verifier.finish(head: head, headHash: Digest(headHash) ?? verifier.hash) { throw broken(found) }
        if verifier.sequence == head, Digest(headHash) != verifier.hash { throw broken(.changed(sequence: max(1, head))) }
        if let anchor { try check(anchor, found: anchored, last: verifier.sequence) }
        if let fault = met.firstFault(last: verifier.sequence) { throw fault.failure(wording) }
        let after = start?.sequence ?? 0
        return Finding(
            entries: verifier.sequence - after, after: after, head: verifier.sequence, headHash: verifier.hash.hexadecimal, log: log,
            storeActs: acts)
    }

    /// Whether the log still holds what the anchor says it had reached.
    private func check(_ anchor: Anchor, found: Digest?, last: Int64) throws(ClientFailure) {
        if anchor.sequence > last { throw .brokenChain(wording(AuditPhrase.anchorBeyond, "\(last)", "\(anchor.sequence)")) }
        if let found, found != anchor.hash { throw .brokenChain(wording(AuditPhrase.anchorUnmet, "\(anchor.sequence)")) }
    }

    /// Which receipts an audit met on its way.
    private struct ReceiptsMet {
        let receipts: [Receipt]
        /// The hashes found at the receipts' places, and the places of the receipts' hashes.
        private var found: [Int64: Digest] = [:]
        private var places: [Digest: Int64] = [:]
        private let sequences: Set<Int64>
        private let hashes: Set<Digest>

        init(_ receipts: [Receipt]) {
            self.receipts = receipts
            sequences = Set(receipts.map(\.sequence))
            hashes = Set(receipts.map(\.hash))
        }

        mutating func note(_ sequence: Int64, _ hash: Digest) {
            if sequences.contains(sequence) { found[sequence] = hash }
            if hashes.contains(hash) { places[hash] = sequence }
        }

        func firstFault(last: Int64) -> ReceiptFault? {
            for receipt in receipts where places[receipt.hash] != receipt.sequence {
                if let hash = found[receipt.sequence] { return ReceiptFault(receipt, found: hash, other: places[receipt.hash]) }
                if let other = places[receipt.hash] { return .elsewhere(sequence: receipt.sequence, entry: other) }
                return .beyond(sequence: receipt.sequence, last: last)
            }
            return nil
        }
    }

    /// Whether the receipt that an audit begins after is at fault, rather than the log: the entry itself is asked for, and where the
    /// chain goes on from the hash found there and not from the receipt's, the receipt is another.
    private func checkStart(_ start: Receipt, _ page: ReadLogReply, _ readPage: ReadPage) throws(ClientFailure) {
        guard start.sequence <= page.headSequence else {
            throw ReceiptFault.beyond(sequence: start.sequence, last: page.headSequence).failure(wording)
        }
        var typed = ChainVerifier(after: start.sequence, hash: start.hash)
        if let next = page.entries.first, (try? check(next, &typed)) != nil { return }
        if page.entries.isEmpty, Digest(page.headHash) == start.hash { return }
        guard let sealed = try read(start.sequence - 1, readPage).entries.first, sealed.sequence == start.sequence,
            let hash = Digest(sealed.hash), hash != start.hash
        else { return }
        var right = ChainVerifier(after: start.sequence, hash: hash)
        if let next = page.entries.first {
            try check(next, &right)
        } else if Digest(page.headHash) != hash {
            return
        }
        throw ReceiptFault(start, found: hash, other: nil).failure(wording)
    }

    private func check(_ sealed: SealedEntry, _ verifier: inout ChainVerifier) throws(ClientFailure) {
        guard let hash = Digest(sealed.hash) else { throw broken(.changed(sequence: sealed.sequence)) }
        if let found = verifier.check(sealed.chained, sealedAs: hash) { throw broken(found) }
    }

    private func read(_ after: Int64, _ readPage: ReadPage) throws(ClientFailure) -> ReadLogReply {
        do throws(CallFailure) { return try readPage(after) } catch { throw .call(error) }
    }

    private func broken(_ found: ChainBreak) -> ClientFailure {
        .brokenChain(wording(AuditPhrase.broken, "\(found.sequence)", text(found)))
    }

    private func text(_ found: ChainBreak) -> String {
        switch found {
        case .gap(let expected, let next): wording(AuditPhrase.gap, "\(expected)", "\(next)")
        case .reordered(let expected, let next): wording(AuditPhrase.reordered, "\(next)", "\(expected)")
        case .changed(let sequence): wording(AuditPhrase.changed, "\(sequence)")
        case .cutOff(let last, let head): wording(AuditPhrase.cutOff, "\(last)", "\(head)")
        }
    }
}

extension SealedEntry {
    /// The same entry as the audit chain hashes it.
    public var chained: ChainEntry {
        ChainEntry(
            sequence: sequence, caseID: caseId, version: version, type: type, staff: staff, role: role, unit: unit,
            happenedAt: happenedAt, recordedAt: recordedAt, payload: payload)
    }
}
