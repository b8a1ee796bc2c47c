import AuditChain
import RPC
import WireMessages

/// Recomputes a server's audit chain from what the server hands out, entry by entry.
///
/// The server's word is taken for nothing but the content: every hash is computed here, from the log's name onwards or from a
/// receipt that the verifier holds.
public struct LogAudit: Sendable {
    /// An entry known from elsewhere: a customer's receipt, an earlier audit. Written `SEQUENCE:SHA256`.
    public struct Receipt: Equatable, Sendable {
        /// The entry's place in the log, from 1.
        public let sequence: Int64
        /// Its hash.
        public let hash: Digest

        /// Reads `SEQUENCE:SHA256`, the hash in 64 hexadecimal digits; nil for anything else.
        public init?(_ text: String) {
            let parts = text.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count == 2, let sequence = Int64(parts[0]), sequence > 0 else { return nil }
            guard let hash = Digest(hexadecimal: parts[1].lowercased()) else { return nil }
            self.sequence = sequence
            self.hash = hash
        }
    }

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

        private enum CodingKeys: String, CodingKey {
            case entries, after, head, log
            case headHash = "head_hash"
        }
    }

    /// Hands out the page after a sequence number.
    public typealias ReadPage = (_ after: Int64) throws(CallFailure) -> ReadLogReply

    private let start: Receipt?
    private let receipts: [Int64: Digest]
    private let wording: Voice

    /// An audit from the log's beginning, or from the entry after `start`; on the way every receipt must be met.
    public init(after start: Receipt? = nil, receipts: [Receipt] = [], wording: Voice) {
        self.start = start
        self.receipts = Dictionary(receipts.map { ($0.sequence, $0.hash) }, uniquingKeysWith: { first, _ in first })
        self.wording = wording
    }

    /// Pages through the log up to the head that the first page names, so that an audit of a busy server ends.
    public func run(progress: (_ done: Int64, _ head: Int64) -> Void, readPage: ReadPage) throws(ClientFailure) -> Finding {
        var page = try read(start?.sequence ?? 0, readPage)
        let (log, head, headHash) = (page.logId, page.headSequence, page.headHash)
        var verifier = start.map { ChainVerifier(after: $0.sequence, hash: $0.hash) } ?? ChainVerifier(log: LogID(rawValue: log))
        var unmet = receipts.filter { $0.key > verifier.sequence }
        while verifier.sequence < head, !page.entries.isEmpty {
            for entry in page.entries {
                try check(entry, &verifier)
                if let known = unmet.removeValue(forKey: entry.sequence), known != verifier.hash {
                    throw broken(.changed(sequence: entry.sequence))
                }
            }
            progress(verifier.sequence, head)
            if verifier.sequence < head { page = try read(verifier.sequence, readPage) }
        }
        // The head that the server names must be what was computed, unless later pages already went beyond it.
        if let found = verifier.finish(head: head, headHash: Digest(headHash) ?? verifier.hash) { throw broken(found) }
        if verifier.sequence == head, Digest(headHash) != verifier.hash { throw broken(.changed(sequence: max(1, head))) }
        if let missing = unmet.keys.min() { throw broken(.cutOff(last: verifier.sequence, head: missing)) }
        let after = start?.sequence ?? 0
        return Finding(
            entries: verifier.sequence - after, after: after, head: verifier.sequence, headHash: verifier.hash.hexadecimal, log: log)
    }

    private func check(_ sealed: SealedEntry, _ verifier: inout ChainVerifier) throws(ClientFailure) {
        let entry = ChainEntry(
            sequence: sealed.sequence, caseID: sealed.caseId, version: sealed.version, type: sealed.type, staff: sealed.staff,
            role: sealed.role, unit: sealed.unit, happenedAt: sealed.happenedAt, recordedAt: sealed.recordedAt, payload: sealed.payload)
        guard let hash = Digest(sealed.hash) else { throw broken(.changed(sequence: sealed.sequence)) }
        if let found = verifier.check(entry, sealedAs: hash) { throw broken(found) }
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
