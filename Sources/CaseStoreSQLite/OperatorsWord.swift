import CaseStore

/// An operator's word to go on with a store that does not fit its anchor.
public struct OperatorsWord: Sendable {
    /// The mismatch that is accepted, as `StoreMismatch.word` names it. Another one is still refused.
    public let mismatch: String
    /// What enters the log for it. The store sets the case to 0, the version to the next one there, and sees to it that the log's time
    /// does not go back.
    public let entry: @Sendable (StoreMismatch) -> UnsealedEntry

    /// A word for the mismatch of that name.
    public init(mismatch: String, entry: @escaping @Sendable (StoreMismatch) -> UnsealedEntry) {
        self.mismatch = mismatch
        self.entry = entry
    }
}
