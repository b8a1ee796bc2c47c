import AuditChain
import ShouwenLimits

extension LogAudit {
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

        /// What is wrong with a text that is no receipt.
        public static func complaint(about text: String, _ wording: Voice) -> String {
            let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            let sequence = parts[0].isEmpty ? "?" : TextStyle.oneLine(DisplayWidth.truncated(String(parts[0]), to: 20))
            let digits = parts.count > 1 ? parts[1].count { $0.isASCII && $0.isHexDigit } : 0
            return wording(AuditPhrase.receiptForm, sequence, "\(digits)")
        }
    }

    /// Why a receipt is not met by a log whose chain is whole.
    enum ReceiptFault: Equatable, Sendable {
        /// So few digits differ from the entry's hash that they are slips of the hand: place from 1, as typed, as it should be.
        case mistyped(sequence: Int64, [(place: Int, typed: Character, right: Character)])
        /// The hash is another entry's.
        case elsewhere(sequence: Int64, entry: Int64)
        /// The log ends before the entry.
        case beyond(sequence: Int64, last: Int64)
        /// The entry has another hash, and nothing explains it.
        case unmet(sequence: Int64, found: Digest)

        /// What is wrong with a receipt for an entry whose hash is `found`; `other` is the entry that has the receipt's hash, if any.
        init(_ receipt: Receipt, found: Digest, other: Int64?) {
            let pairs = zip(receipt.hash.hexadecimal, found.hexadecimal).enumerated()
            let slips = pairs.filter { $1.0 != $1.1 }.map { (place: $0 + 1, typed: $1.0, right: $1.1) }
            if let other {
                self = .elsewhere(sequence: receipt.sequence, entry: other)
            } else if slips.count <= Limits.receiptDigitsMistypedMax {
                self = .mistyped(sequence: receipt.sequence, slips)
            } else {
                self = .unmet(sequence: receipt.sequence, found: found)
            }
        }

        static func == (left: ReceiptFault, right: ReceiptFault) -> Bool {
            switch (left, right) {
            case (.mistyped(let a, let b), .mistyped(let c, let d)): a == c && b.elementsEqual(d, by: ==)
            case (.elsewhere(let a, let b), .elsewhere(let c, let d)), (.beyond(let a, let b), .beyond(let c, let d)): a == c && b == d
            case (.unmet(let a, let b), .unmet(let c, let d)): a == c && b == d
            case (.mistyped, _), (.elsewhere, _), (.beyond, _), (.unmet, _): false
            }
        }

        /// The failure that an audit ends with: a typing error is no reason to stop a bank's work, a receipt that nothing explains is.
        func failure(_ wording: Voice) -> ClientFailure {
            switch self {
            case .mistyped(let sequence, let slips):
                let places = slips.map { wording(AuditPhrase.digitDiffers, "\($0.place)", "\($0.typed)", "\($0.right)") }
                return .mistypedReceipt(wording(AuditPhrase.receiptMistyped, "\(sequence)", wording.listed(places)))
            case .elsewhere(let sequence, let entry):
                return .mistypedReceipt(wording(AuditPhrase.receiptElsewhere, "\(sequence)", "\(entry)"))
            case .beyond(let sequence, let last):
                return .unmetReceipt(wording(AuditPhrase.receiptBeyond, "\(sequence)", "\(last)"))
            case .unmet(let sequence, let found):
                return .unmetReceipt(wording(AuditPhrase.receiptUnmet, "\(sequence)", found.hexadecimal))
            }
        }
    }
}
