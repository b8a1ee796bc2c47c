import AuditChain
import BusinessCalendar
import ShouwenLimits

/// One edition of rules under which something was recorded: kept for as long as the log, so that what an event cites is found in the
/// words of its day.
public struct EditionRecord: Sendable, Equatable {
    /// What the text is.
    public enum Kind: String, CaseIterable, Sendable {
        /// A rule book or a law laid over one.
        case book
        /// A calendar.
        case calendar
        /// The institution's and its units' own days.
        case ownDays = "own_days"
        /// The clauses that every institution is under, which are part of the program.
        case core
    }

    /// What the text is.
    public let kind: Kind
    /// The book's or calendar's id.
    public let id: String
    /// The edition, as the text names it.
    public let edition: String
    /// SHA-256 of the text.
    public let sha256: Digest
    /// The text, UTF-8, at most `Limits.editionTextBytesMax` bytes.
    public let text: [UInt8]
    /// When it was first kept.
    public let keptAt: Timestamp

    /// A record of that text; its hash is computed.
    public init(kind: Kind, id: String, edition: String, text: [UInt8], keptAt: Timestamp) {
        self.kind = kind
        self.id = id
        self.edition = edition
        sha256 = Digest(hashing: text)
        self.text = text
        self.keptAt = keptAt
    }

    /// Whether this one is to be kept, beside what is kept under its kind, id and edition: false if that is the same text.
    public func isNew(beside stored: EditionRecord?) throws(EditionRefusal) -> Bool {
        guard text.count <= Limits.editionTextBytesMax else { throw .tooLong(kind: kind, id: id, edition: edition, bytes: text.count) }
        guard let stored else { return true }
        guard stored.sha256 == sha256 else { throw .changed(stored: stored) }
        return false
    }
}

/// Why an edition was not kept. Nothing was written then.
public enum EditionRefusal: Error, Equatable, Sendable {
    /// Another text is kept under this kind, id and edition, namely this one.
    case changed(stored: EditionRecord)
    /// The text is longer than `Limits.editionTextBytesMax`.
    case tooLong(kind: EditionRecord.Kind, id: String, edition: String, bytes: Int)
}

extension EditionRefusal: CustomStringConvertible {
    /// One line for the log, without the texts.
    public var description: String {
        switch self {
        case .changed(let stored):
            "\(stored.kind.rawValue) \(stored.id), edition \(stored.edition): another text (SHA-256 \(stored.sha256.hexadecimal)) has been "
                + "in force under this edition since \(stored.keptAt); give the changed text an edition of its own"
        case .tooLong(let kind, let id, let edition, let bytes):
            "\(kind.rawValue) \(id), edition \(edition): \(bytes) bytes of text, at most \(Limits.editionTextBytesMax) are kept"
        }
    }
}
