import CaseDomain

/// A case and what it is at one version. An object, so that handing it on does not copy a state of some thirty fields.
public final class PresentCase: Sendable {
    /// The store's number for it.
    public let id: CaseID
    /// Its state; names the version.
    public let state: Case

    /// A case in that state.
    public init(id: CaseID, state: Case) {
        self.id = id
        self.state = state
    }
}
