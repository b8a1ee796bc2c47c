import ShouwenLimits

/// When the write-ahead log is carried over into the database file, and when the writer waits until the log can start over.
package struct Checkpointing: Sendable {
    private let pagesBefore: Int32
    private let pagesMax: Int
    /// What SQLite had counted the last time.
    private var writtenBefore: Int32 = 0

    /// The store's own numbers; smaller ones serve tests.
    package init(pagesBefore: Int = Limits.walPagesBeforeCheckpoint, pagesMax: Int = Limits.walPagesMax) {
        self.pagesBefore = Int32(clamping: pagesBefore)
        self.pagesMax = pagesMax
    }

    /// Whether the log has grown enough since the last time this was so.
    ///
    /// - Parameter written: pages written to the log, as SQLite counts them; the count may wrap, which the difference does not mind.
    package mutating func isDue(written: Int32) -> Bool {
        guard written &- writtenBefore >= pagesBefore else { return false }
        writtenBefore = written
        return true
    }

    /// Whether a log of so many pages must start over. A passive checkpoint leaves out what a reader still needs, and if there always is
    /// one the log never starts over by itself: then the writer waits for them.
    package func mustStartOver(pages: Int) -> Bool { pages > pagesMax }
}
