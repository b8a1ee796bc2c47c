/// Reads what strace saw of `case-store-child` and finds acknowledgements that came too early.
///
/// Work N is durable once its frames were written to the write-ahead log and a sync of that file, begun after the last of them, has
/// returned. So between the lines "ran N" and "ack N" there must be a write to the log, then a sync that returned 0, and no write
/// between that sync and "ack N".
///
///     strace -f -y -s 64 -e trace=fdatasync,fsync,write,pwrite64 -o TRACE case-store-child …
struct AcknowledgementOrder {
    /// Works acknowledged too early, in order.
    private(set) var early: [Int] = []
    /// How many were acknowledged.
    private(set) var acknowledged = 0

    /// Steps are counted in lines of the trace.
    private var step = 0
    private var ran: [Int: Int] = [:]
    private var lastWrite = 0
    private var lastSyncedWrite = 0
    private var syncsUnderWay: [Substring: Int] = [:]

    init(trace: String) {
        for line in trace.split(separator: "\n") { read(line) }
    }

    private mutating func read(_ line: Substring) {
        step += 1
        let words = line.split(separator: " ", maxSplits: 1)
        guard words.count == 2 else { return }
        let (process, call) = (words[0], words[1].drop { $0 == " " })
        if call.hasPrefix("pwrite64("), call.contains("-wal>") {
            lastWrite = step
        } else if call.hasPrefix("fdatasync(") || call.hasPrefix("fsync("), call.contains("-wal>") {
            if call.contains("unfinished") {
                syncsUnderWay[process] = lastWrite
            } else if call.hasSuffix("= 0") {
                lastSyncedWrite = lastWrite
            }
        } else if call.hasPrefix("<... fdatasync resumed>") || call.hasPrefix("<... fsync resumed>") {
            if let covered = syncsUnderWay.removeValue(forKey: process), call.hasSuffix("= 0") { lastSyncedWrite = covered }
        } else if call.hasPrefix("write(1<") {
            said(call)
        }
    }

    private mutating func said(_ call: Substring) {
        let text = call.split(separator: "\"").dropFirst().first ?? ""
        let words = text.split { $0 == " " || $0 == "\\" }
        guard words.count >= 2, let work = Int(words[1]) else { return }
        if words[0] == "ran" {
            ran[work] = step
        } else if words[0] == "ack" {
            acknowledged += 1
            let isDurable = lastWrite > ran[work, default: .max] && lastSyncedWrite == lastWrite
            if !isDurable { early.append(work) }
        }
    }
}
