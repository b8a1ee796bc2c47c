import AuditChain
import CaseStore
import Dispatch
import Logging
import ShouwenLimits
import Synchronization

/// Sees to it that the files of an open store stay where they are, and writes down outside them how far the log has come.
///
/// Before each batch is acknowledged the writer asks whether database and write-ahead log are still the files that were opened (two
/// stat(2), some microseconds beside an fsync of a millisecond): into files that have lost their names nothing is promised. The same is
/// asked each `Limits.anchorMilliseconds` while nobody writes.
///
/// The anchor is written on a queue of its own, each `Limits.anchorMilliseconds` if the log has grown, and at the end. So that is the
/// window it leaves: what was acknowledged in the last second before a crash (and while its disk had no room) is not anchored yet.
final class StoreWatch: Sendable {
    private struct State {
        var head: ChainHead
        var anchored: ChainHead?
        var isEnded = false
        /// Whether the last attempt to write the anchor failed: said once, not each second.
        var isFailing = false
    }

    private let files: StoreFiles
    private let database: FileIdentity
    private let writeAheadLog: FileIdentity?
    /// Nil where no anchor is kept, in tests.
    private let anchor: (file: AnchorFile, log: LogID, openings: Int64)?
    private let state: Mutex<State>
    private let logger: Logger
    private let queue = DispatchQueue(label: "shouwen.store.anchor")
    /// libdispatch's objects are thread-safe (dispatch_source_create(3)), though the protocol does not say so.
    nonisolated(unsafe) private let timer: any DispatchSourceTimer

    /// A watch over open files: the write-ahead log is there by now.
    init(_ files: StoreFiles, database: FileIdentity, anchor: (log: LogID, openings: Int64)?, head: ChainHead, logger: Logger) {
        self.files = files
        self.database = database
        self.anchor = anchor.map { (AnchorFile(path: files.anchor), $0.log, $0.openings) }
        self.logger = logger
        writeAheadLog = FileIdentity(path: files.writeAheadLog)
        state = Mutex(State(head: head))
        timer = DispatchSource.makeTimerSource(queue: queue)
        timer.activate()
    }

    /// Writes the first anchor and begins to look; `lost` is told what is gone, once.
    func start(lost: @escaping @Sendable (String) -> Void) throws(StoreOpeningError) {
        try writeAnchor(.serving)
        timer.setEventHandler { [weak self] in
            guard let self else { return }
            if let gone {
                timer.cancel()
                return lost(gone)
            }
            keepAnchor()
        }
        timer.schedule(
            deadline: .now() + .milliseconds(Limits.anchorMilliseconds), repeating: .milliseconds(Limits.anchorMilliseconds))
    }

    /// The writer has committed up to `head` and is about to say so. Returns what is wrong with the files; nil if nothing is.
    func committed(_ head: ChainHead) -> String? {
        state.withLock { $0.head = head }
        return gone
    }

    /// The last word of a clean stop, before the connection is closed and the write-ahead log removed. False if it could not be
    /// written: then the log must stay, for the anchor says that it does.
    func end() -> Bool {
        timer.cancel()
        return queue.sync {
            state.withLock { $0.isEnded = true }
            do throws(StoreOpeningError) { try writeAnchor(.closed) } catch {
                logger.error("the anchor could not be written at the end; the write-ahead log stays", metadata: ["error": "\(error)"])
                return false
            }
            return true
        }
    }

    /// What is wrong with the files; nil if they are where they were.
    private var gone: String? {
        if !database.isSame(as: FileIdentity(path: files.database)) {
            return "\(files.database) was deleted, moved or replaced while the server ran"
        }
        if let writeAheadLog, !writeAheadLog.isSame(as: FileIdentity(path: files.writeAheadLog)) {
            return "\(files.writeAheadLog) was deleted, moved or replaced while the server ran"
        }
        return nil
    }

    private func keepAnchor() {
        guard state.withLock({ !$0.isEnded && $0.head != $0.anchored }) else { return }
        do throws(StoreOpeningError) {
            try writeAnchor(.serving)
            if state.withLock({ state in
                defer { state.isFailing = false }
                return state.isFailing
            }) {
                logger.notice("the anchor is written again")
            }
        } catch {
            let isNew = state.withLock { state in
                defer { state.isFailing = true }
                return !state.isFailing
            }
            if isNew { logger.error("the anchor cannot be written; tried again each second", metadata: ["error": "\(error)"]) }
        }
    }

    private func writeAnchor(_ kind: Anchor.State) throws(StoreOpeningError) {
        guard let anchor else { return }
        let head = state.withLock { $0.head }
        try anchor.file.write(
            Anchor(log: anchor.log, sequence: head.sequence, hash: head.hash, openings: anchor.openings, state: kind))
        state.withLock { $0.anchored = head }
    }

    deinit { timer.cancel() }
}
