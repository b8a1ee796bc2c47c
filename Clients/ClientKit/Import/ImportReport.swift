/// What an import tells while it runs.
public struct ImportProgress: Equatable, Sendable {
    /// Rows counted, those of an earlier run included.
    public let rows: Int
    /// The share of the file taken in, 0...1; nil where its size is not known.
    public let share: Double?
    /// Rows counted a second, in this run.
    public let rowsPerSecond: Double
    /// Seconds until the end at this rate; nil while nothing can be said.
    public let secondsLeft: Double?
}

/// What an import came to.
public struct ImportSummary: Equatable, Sendable, Codable {
    /// Whether the file was carried over to its end; false for the totals of an import that stopped on the way.
    public let complete: Bool
    /// Rows read and accounted for, those of an earlier run that this one went on from included.
    public let read: Int
    /// Rows of which the server made a case.
    public let created: Int
    /// Rows the server had before.
    public let alreadyThere: Int
    /// Rows in the reject file.
    public let rejected: Int
    /// Rows counted in this run.
    public let rowsThisRun: Int
    /// Seconds this run took.
    public let seconds: Double
    /// The reject file; nil when nothing was rejected.
    public let rejectFile: String?

    private enum CodingKeys: String, CodingKey {
        case complete, read, created, rejected, seconds
        case alreadyThere = "already_there"
        case rowsThisRun = "rows_this_run"
        case rejectFile = "reject_file"
    }
}

/// Where an import tells what happens.
public struct ImportListener {
    /// Called about ten times a second.
    public var progress: (ImportProgress) -> Void
    /// Something a person should know, in one line.
    public var notice: (String) -> Void

    /// A listener; without arguments nothing is told.
    public init(progress: @escaping (ImportProgress) -> Void = { _ in }, notice: @escaping (String) -> Void = { _ in }) {
        self.progress = progress
        self.notice = notice
    }
}
