import RPC
import ShouwenLimits

/// What an import is asked to do.
public struct ImportOptions: Sendable {
    /// The input file, plain or gzip.
    public var path: String
    /// The server as the user named it: part of the journal's identity.
    public var server: String
    /// Where rejected rows go.
    public var rejectPath: String
    /// Where the journal is kept.
    public var journalPath: String
    /// Where acknowledged rows are listed, if anywhere.
    public var acknowledgedPath: String?
    /// How many rows may be in flight.
    public static let windowRowsAllowed = 1...Limits.importWindowRowsMax
    /// Rows in flight at most, within `windowRowsAllowed`.
    public var windowRows = Limits.importWindowRowsDefault
    /// What goes beside every request: the token.
    public var metadata: Metadata
    /// How long one call may take.
    public var timeout: Duration = .seconds(30)
    /// How long to go on trying without one answer.
    public var patience: Duration = .seconds(Limits.retrySecondsMax)

    /// Options with the reject file and the journal named after `rejectPath`.
    public init(path: String, server: String, rejectPath: String, metadata: Metadata = Metadata()) {
        self.path = path
        self.server = server
        self.rejectPath = rejectPath
        self.journalPath = rejectPath + ".journal"
        self.metadata = metadata
    }
}
