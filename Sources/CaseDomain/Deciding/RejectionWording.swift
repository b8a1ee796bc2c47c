import Wording

/// A rejection in words: what stands against the step, and what to do about it.
public struct RejectionWording: Sendable {
    /// What stands against it.
    public let said: BilingualText
    /// What to do about it.
    public let remedy: BilingualText

    /// The words for a reason, by the titles of the institution.
    public init(_ reason: Rejection.Reason, _ titles: Titles) {
        said = reason.said(titles)
        remedy = reason.remedy(titles)
    }
}
