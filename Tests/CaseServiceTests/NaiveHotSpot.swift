import BusinessCalendar

/// The oracle: how many different people complained of the same thing within one window, counted as the words say it. Costs the cube of
/// the complaints.
///
/// A window is any span of the rule's length; a case counts the fullest one that contains it, whichever case came in first and in
/// whatever order they were typed in.
struct NaiveHotSpot {
    /// One complaint of the type: when it was received and from whom.
    struct Member {
        /// When it was received.
        let receivedAt: Timestamp
        /// Who complained: the same text is the same person.
        let person: String

        /// A complaint of `person`.
        init(receivedAt: Timestamp, person: String) {
            self.receivedAt = receivedAt
            self.person = person
        }
    }

    private let members: [Member]
    private let milliseconds: Int64

    /// The complaints of one type, in any order, and the window's length in milliseconds.
    init(_ members: [Member], milliseconds: Int64) {
        self.members = members.sorted { $0.receivedAt < $1.receivedAt }
        self.milliseconds = milliseconds
    }

    /// Different people in the fullest window that contains `moment`.
    func people(around moment: Timestamp) -> Int {
        var fullest = 0
        // The fullest window can be slid until it begins at one of its members.
        for first in members where first.receivedAt <= moment {
            let end = first.receivedAt.advanced(byMilliseconds: milliseconds)
            guard moment < end || moment == first.receivedAt else { continue }
            fullest = max(fullest, Set(members.filter { $0.receivedAt >= first.receivedAt && $0.receivedAt < end }.map(\.person)).count)
        }
        return fullest
    }
}
