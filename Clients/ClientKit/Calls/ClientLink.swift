import RPC

/// A connection to a server, and how to end it.
public struct ClientLink: Sendable {
    /// Where calls go.
    public let channel: any CallChannel
    private let end: @Sendable () -> Void

    /// A link over `channel` that `end` closes.
    public init(channel: any CallChannel, end: @escaping @Sendable () -> Void = {}) {
        self.channel = channel
        self.end = end
    }

    /// Ends the connection; calls under way fail.
    public func close() { end() }
}
