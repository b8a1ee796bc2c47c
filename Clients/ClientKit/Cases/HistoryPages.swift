import WireMessages

/// Reads a history that comes in pages.
public enum HistoryPages {
    /// All entries; `page` hands out those after a version.
    ///
    /// - Throws: what `page` throws; a fault if a page promises more but holds nothing.
    public static func all(_ page: (_ after: Int64) throws -> GetHistoryReply) throws -> [HistoryEntry] {
        var entries: [HistoryEntry] = []
        while true {
            let reply = try page(entries.last?.version ?? 0)
            entries += reply.entries
            if !reply.more { return entries }
            if reply.entries.isEmpty { throw ClientFailure.fault("an empty page of a history says that more follows") }
        }
    }
}
