import ShouwenLimits

/// A step with texts, of which a case keeps the latest for its view.
public protocol Worded: CaseStep {
    /// Bytes of its texts in UTF-8.
    var textBytes: Int { get }
}

/// The latest steps of one kind, as many as a view shows, and how many there were.
///
/// What a case is does not grow with its history: it is copied for every step, kept in memory between them and shown as a whole. All of
/// its steps stand in the log, which is read page by page.
public struct Latest<Step: Worded>: Hashable, Sendable {
    /// The latest, in the order in which they were taken: at most `Limits.stepsKeptMax`, with texts of at most
    /// `Limits.stepTextBytesKeptMax` bytes together, but at least the last.
    public private(set) var kept: [Done<Step>] = []
    /// How many there were.
    public private(set) var count = 0
    /// Bytes of the texts of what is kept.
    public private(set) var textBytes = 0

    /// Whether there was none.
    public var isEmpty: Bool { count == 0 }

    /// Takes in the next. Costs what is kept.
    mutating func append(_ done: Done<Step>) {
        count += 1
        kept.append(done)
        textBytes += done.step.textBytes
        var dropped = 0
        while kept.count - dropped > Limits.stepsKeptMax || (textBytes > Limits.stepTextBytesKeptMax && kept.count - dropped > 1) {
            textBytes -= kept[dropped].step.textBytes
            dropped += 1
        }
        kept.removeFirst(dropped)
    }
}
