/// Reads what strace saw of a server and finds replies that left too early.
///
/// A change is durable once its frames were written to the write-ahead log and a sync of that file, begun after the last of them, has
/// returned. While one client makes changing calls one at a time, there must therefore be, between one reply and the next, a write to
/// the log, and no reply may begin to leave while the last write is not covered by a sync that returned 0.
///
///     strace -f -yy -e trace=fdatasync,fsync,pwrite64,pwritev,write,writev,sendto,sendmsg -o TRACE shouwend …
struct ReplyOrder {
    /// Replies, counted from 1, that left too early.
    private(set) var early: [Int] = []
    /// Replies seen.
    private(set) var replies = 0

    private var hasWritten = false
    private var writes = 0
    private var syncedWrites = 0
    private var syncsUnderWay: [Substring: Int] = [:]

    init(trace: String) {
        for line in trace.split(separator: "\n") { read(line) }
    }

    private mutating func read(_ line: Substring) {
        let words = line.split(separator: " ", maxSplits: 1)
        guard words.count == 2 else { return }
        let (thread, call) = (words[0], words[1].drop { $0 == " " })
        let name = call.prefix { $0 != "(" }
        // The descriptor's file or socket stands behind its number: 9</tmp/cases.db-wal>, 12<TCP:[127.0.0.1:7733->127.0.0.1:5512]>.
        let target = call.prefix { $0 != "," }
        switch name {
        case "pwrite64", "pwritev", "write", "writev":
            if target.contains("-wal>") {
                writes += 1
                hasWritten = true
            } else if target.contains("<TCP:[") {
                replied()
            }
        case "sendto", "sendmsg":
            if target.contains("<TCP:[") { replied() }
        case "fdatasync", "fsync":
            guard target.contains("-wal>") else { return }
            if call.contains("<unfinished") { syncsUnderWay[thread] = writes } else if call.hasSuffix("= 0") { syncedWrites = writes }
        case _ where call.hasPrefix("<... fdatasync resumed>") || call.hasPrefix("<... fsync resumed>"):
            if let covered = syncsUnderWay.removeValue(forKey: thread), call.hasSuffix("= 0") { syncedWrites = covered }
        default: return
        }
    }

    private mutating func replied() {
        replies += 1
        if !hasWritten || syncedWrites < writes { early.append(replies) }
        hasWritten = false
    }
}
