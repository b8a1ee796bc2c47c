/// What events mean to the clocks of a rule book.
extension Event {
    /// The rule book's words for what happened.
    public var triggers: [TriggerEvent] {
        switch self {
        case .registered: [.registered]
        case .accepted: [.accepted]
        case .acceptanceRefused: [.acceptanceRefused]
        case .handedOver: [.handedOver]
        case .taken: [.taken]
        case .investigationRecorded: [.investigated]
        case .decided(let decision): decision.measures.isEmpty ? [.decided] : [.decided, .measureRecorded]
        case .replied: [.replied, .completed]
        // An attempt that reached nobody leaves the callback owed.
        case .callbackRecorded(let callback): callback.reached ? [.callbackRecorded] : []
        case .closed: [.closed]
        case .supervisionOrdered: [.supervisionOrderReceived]
        case .reviewRequested: [.reviewRequested]
        case .withdrawn: [.withdrawn]
        case .responseImported, .deadlineSet, .deadlineMet, .deadlineCancelled: []
        }
    }

    /// Whether nothing is owed after it.
    var endsCase: Bool {
        switch self {
        case .closed, .withdrawn: true
        default: false
        }
    }
}
