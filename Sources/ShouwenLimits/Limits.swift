/// Every bound of the server, in one place, with its unit in its name.
///
/// Field lengths and repeat counts of messages stand in `Protos/` as options on the field, because a client reads them
/// there; everything else is here. Each bound is tested at one below, at, and one above.
public enum Limits {
    // MARK: The wire

    /// Bytes of payload one frame may carry. ttrpc allows 4 MiB; a complaint with its narrative needs far less, and protobuf-c
    /// can unpack a frame into fifty times its size.
    public static let frameBytesMax = 1 << 20
    /// Bytes of payload one frame may carry while nobody has been recognised on its connection: room for any call but one that carries a
    /// whole finished case over.
    public static let frameBytesUnknownMax = 128 << 10
    /// Bytes of payload that ttrpc allows (`messageLengthMax`). Between our bound and this one a frame is answered and skipped;
    /// beyond it the connection is closed.
    public static let frameBytesProtocolMax = 4 << 20
    /// Bytes of a ttrpc header: length, stream id, type, flags.
    public static let frameHeaderBytes = 10
    /// Memory one request may unpack into, as a multiple of its wire size, beyond a fixed allowance.
    public static let arenaBytesPerWireByteMax = 32
    /// Memory that any request may unpack into, however small it is on the wire.
    public static let arenaBytesMin = 64 << 10
    /// Messages inside one another, the outermost counted. `Scripts/generate-wire` refuses a schema that goes deeper.
    public static let messageDepthMax = 8
    /// Metadata pairs one request may carry.
    public static let metadataPairsMax = 32
    /// Bytes of one metadata key or value.
    public static let metadataBytesMax = 4096
    /// Bytes of a service or method name.
    public static let methodNameBytesMax = 128

    // MARK: Connections

    /// Connections open at once.
    public static let connectionsMax = 10_000
    /// Calls under way on one connection; the next is answered RESOURCE_EXHAUSTED.
    public static let callsPerConnectionMax = 4096
    /// Bytes of replies waiting for one slow reader before reading from it stops.
    public static let replyBytesWaitingMax = 4 << 20
    /// Bytes of replies that may wait for one slow reader at all: calls that were under way when reading stopped still end. A reply
    /// beyond it is replaced by RESOURCE_EXHAUSTED.
    public static let replyBytesHeldMax = 16 << 20
    /// Bytes of memory that half-received frames and waiting replies of all connections together may hold. Beyond it connections are
    /// closed, in the order that `MemoryLedger` states.
    public static let bytesHeldMax = 128 << 20
    /// Bytes of that which connections may hold on which nobody has been recognised.
    public static let bytesHeldUnknownMax = 16 << 20
    /// Bytes of that which the connections of one caller may hold, or while nobody is recognised those of one address.
    public static let bytesHeldPerCallerMax = 64 << 20
    /// Bytes a connection may always hold, whatever it and the others do; they are not counted.
    public static let connectionBytesFree = 4 << 10
    /// Bytes of requests under way, from their arrival to their answer, on one connection; the next is answered RESOURCE_EXHAUSTED.
    public static let callBytesPerConnectionMax = 16 << 20
    /// Bytes of requests under way in the whole server.
    public static let callBytesMax = 128 << 20
    /// Event loops that a configuration may ask for.
    public static let eventLoopsMax = 64
    /// Connections open at once that a configuration may allow.
    public static let connectionsConfiguredMax = 1_000_000
    /// MiB that a configuration may set for one of the server's bounds of memory.
    public static let mebibytesConfiguredMax = 64 << 10
    /// Seconds a connection may be silent before anybody was recognised on it.
    public static let idleSecondsUnknownMax = 30
    /// Seconds a connection may be silent with no call under way.
    public static let idleSecondsMax = 300
    /// Seconds within which a frame that has begun must be whole, and within which the peer must take some of its waiting replies.
    public static let stallSecondsMax = 20
    /// Seconds for which a connection that we end is read on, so that replies on their way are not lost to a reset.
    public static let lingerSecondsMax = 2
    /// Seconds a graceful stop waits for calls under way.
    public static let drainSecondsMax = 10
    /// Bytes read from one connection before the loop turns to the next.
    public static let readBytesPerTurnMax = 256 << 10
    /// Milliseconds between two ticks of the wheel that all timeouts of a loop hang on: how late a timeout may be noticed.
    public static let timerTickMilliseconds = 4

    // MARK: The log

    /// Lines of one kind that the log takes in a minute; the rest is counted and told in one line when the minute is over.
    public static let logLinesPerMinuteMax = 20
    /// Kinds of lines that are told apart in a minute; all others count as one.
    public static let logKindsMax = 256
    /// Bytes of lines that wait for a slow reader of the log; lines beyond it are lost and counted.
    public static let logBytesWaitingMax = 1 << 20

    // MARK: The core

    /// Milliseconds between two looks for deadlines that are due.
    public static let deadlineTickMilliseconds = 1000
    /// Cases whose clocks one round runs; more follow in the next, at once.
    public static let casesPerRoundMax = 1000
    /// Cases whose clocks cannot be run and that the runner passes over; beyond it they are tried in every round.
    public static let casesSetAsideMax = 10_000
    /// Different people of one type that a hot spot may ask for: what a registration costs grows with it.
    public static let hotSpotPeopleMax = 200
    /// Other cases that one change tells of a hot spot; the rest follow with the next rounds of the clocks.
    public static let sameTypeToldAtOnceMax = 16
    /// Cases that one work of the clocks' rounds tells of a hot spot, and complaints that one counts anew under other rules.
    public static let sameTypeToldPerRoundMax = 200
    /// Commands the writer puts into one transaction.
    public static let commandsPerCommitMax = 512
    /// Works of the server's own (clocks, rules computed anew) among them: people wait for no more than these.
    public static let serverWorksPerCommitMax = 128
    /// Microseconds of work after which the writer takes no further command into a transaction: how long the first of them may wait
    /// for the last.
    public static let commitWorkMicrosecondsMax = 20_000
    /// Commands that may wait for the writer; the next is answered RESOURCE_EXHAUSTED. One caller may have as many waiting as are free.
    public static let commandsWaitingMax = 16_384
    /// Changes that may wait for one of the same person on the same case to be looked at, before they come to the writer's line; the
    /// next is answered RESOURCE_EXHAUSTED.
    public static let changesHeldMax = 4096
    /// Bytes of memory that the present states of cases may take, by `Case.memoryBytes`: some ten thousand cases as they mostly are.
    public static let presentCasesBytesMax = 32 << 20
    /// Events of a case read from the store at a time: they lie in memory together, so a long case takes no more of it than a short one.
    public static let eventsPerReadMax = 64
    /// Reads that may wait for a read connection. One caller may have as many waiting as are free.
    public static let readsWaitingMax = 4096
    /// Works or reads of the server's own that may wait: a round of clocks, and what else it does meanwhile.
    public static let serverWorksWaitingMax = 2 * casesPerRoundMax
    /// Microseconds for which one work or read counts in its caller's share at the most, however long it took.
    public static let turnCostMicrosecondsMax = 100_000
    /// Events that one call makes up of what fell due on a case, or the few more that belong to the last; the rest follows.
    public static let eventsMadeUpMax = 200
    /// Rounds of repeating limits that one call makes up: a daily one's of 27 years.
    public static let roundsMadeUpMax = 10_000
    /// Events one case may hold, those of the server among them; beyond it a case takes only its closing, and rounds of its repeating
    /// limits are recorded together, each time when the time since its receipt has doubled: some fifty events more in a century.
    public static let eventsPerCaseMax = 10_000
    /// People of whom it may be proposed at one time that they step aside from a case.
    public static let recusalsProposedMax = 16
    /// Bytes of one event as it is kept, so that every entry of the log fits into a page of it (`SealedEntry.payload` in
    /// `headquarters.proto`). Texts of the greatest length stay below; only ones full of control characters, which JSON writes in six
    /// bytes each, do not.
    public static let eventPayloadBytesMax = 512 << 10
    /// The greatest count that a fact may state: complainants, days. Two of them can be added.
    public static let factNumberMax = 1_000_000_000
    /// Merges that may lie behind each other: a case merged into a second, which is merged into a third. Undoing the first tells them all.
    public static let mergeDepthMax = 16
    /// Days for which the first reply to an idempotency key is kept.
    public static let idempotencyKeptDays = 30
    /// Case numbers one year has: eight digits without 0.
    public static let caseNumbersPerYearMax: Int64 = 99_999_999
    /// Kept replies the store looks at for age in one transaction.
    public static let keptRepliesSweptPerCommitMax = 256
    /// Read-only connections of the embedded store for people's calls, each with its thread; the server's own reads have one more.
    public static let readConnections = 2
    /// Pages in the write-ahead log before the writer carries them over into the database file (4 KiB each).
    public static let walPagesBeforeCheckpoint = 8192
    /// Pages in the write-ahead log above which the writer waits for readers to let it start over.
    public static let walPagesMax = 8 * walPagesBeforeCheckpoint
    /// Milliseconds the embedded store waits for a lock of its database.
    public static let storeBusyMillisecondsMax = 5000
    /// KiB of pages one connection of the embedded store keeps in memory.
    public static let storeCacheKibibytes = 64 << 10
    /// Milliseconds between two looks at whether the store's files are still there and its anchor is up to date: acknowledged work that
    /// may not be anchored yet.
    public static let anchorMilliseconds = 1000
    /// Differences between a store's tables and its log that are told; all are counted.
    public static let tableDifferencesShownMax = 100
    /// Entries in one segment of a backup: what is read in one go, and written again when a backup is interrupted.
    public static let backupSegmentEntriesMax: Int64 = 100_000
    /// Bytes of a name or a reason that an operator's word carries into the log.
    public static let operatorsWordBytesMax = 1000
    /// Clocks of one case that a view shows, the latest ones; of those that are over no others stay in a case's state.
    public static let clocksShownMax = 256
    /// Steps of one kind that stay in a case's state, the latest ones, as many as a view shows: `items_max` of its lists in `case.proto`.
    public static let stepsKeptMax = 64
    /// Bytes of the texts of those steps together: what a view has room for, half a frame.
    public static let stepTextBytesKeptMax = frameBytesMax / 2
    /// People whom *why* names for one thing owed.
    public static let candidatesShownMax = 8
    /// Rows that a list looks at for one page: where few of them fit, the page comes short, with the place to go on from.
    public static let listRowsExaminedMax = 2000
    /// Rows in one page of a list or of the log.
    public static let pageRowsMax = 500
    /// Rows in one page of a list that asks for no number.
    public static let listRowsDefault = 50
    /// Milliseconds by which the machine's clock may go on otherwise than time does, within a day, and stand behind the log's last entry
    /// at a start. Beyond it nothing is recorded until the clock is set right or an operator vouches for it.
    public static let clockJumpMillisecondsMax: Int64 = 10 * 60 * 1000
    /// Milliseconds by which the clock may stand after the log's last entry at a start: a server may have been down for so long.
    public static let clockAheadAtStartMillisecondsMax: Int64 = 31 * 24 * 60 * 60 * 1000
    /// Days that a matter may have been received before it is written down, unless the institution says otherwise: a letter that lay for a
    /// quarter.
    public static let receiptDaysBackDefault = 92
    /// Days that an institution may allow for it: twenty years.
    public static let receiptDaysBackMax = 7_305
    /// Days that a matter carried over from another system may have been received before: a century.
    public static let importedReceiptDaysBackMax = 36_525
    /// Milliseconds by which "happened" may lie after "recorded", or before what the step builds on (clocks of counters differ).
    public static let clockSkewMillisecondsMax: Int64 = 5 * 60 * 1000
    /// Milliseconds from "happened" to "recorded" from which on a step counts as typed in later, and is told with both times.
    public static let backdatedMillisecondsMin: Int64 = 60 * 1000

    // MARK: The bundled client

    /// Bytes of one record of a CSV file, its line end included.
    public static let csvRecordBytesMax = 1 << 20
    /// Columns of a CSV file.
    public static let csvColumnsMax = 64
    /// Rows an import keeps in flight at most, whatever is asked for; the server answers calls beyond its own bound with
    /// RESOURCE_EXHAUSTED.
    public static let importWindowRowsMax = 4096
    /// Rows an import keeps in flight unless told otherwise.
    public static let importWindowRowsDefault = 512
    /// Milliseconds before an import first tries again; each further wait doubles.
    public static let retryMillisecondsMin: Int64 = 100
    /// Milliseconds an import waits between two tries at most.
    public static let retryMillisecondsMax: Int64 = 5_000
    /// Seconds an import goes on trying without one answer before it gives up.
    public static let retrySecondsMax: Int64 = 120
    /// Bytes of log entries that a replay under another rule book gathers at a time; a longer log is read more than once.
    public static let replayBytesMax = 512 << 20
    /// Cases that a replay lists unless all are asked for.
    public static let replayCasesShown = 20
    /// Columns of the narrowest terminal that is written for; a case number, a time and their headings fit.
    public static let terminalColumnsMin = 30
    /// Acts on the store itself that an audit tells, the last ones.
    public static let storeActsShownMax = 100
    /// Columns to which a table may shrink a column of text before it becomes a list.
    public static let tableColumnWidthMin = 8
    /// Digits of a receipt's hash that may differ before it no longer counts as mistyped. Of two hashes that have nothing to do with
    /// each other, about 60 of the 64 digits differ.
    public static let receiptDigitsMistypedMax = 8

    // MARK: Files in YAML

    /// Problems of one file (rule book, scenarios, configuration) that are reported at once.
    public static let fileProblemsMax = 200
    /// Known words that the message about an unknown one lists.
    public static let knownWordsShownMax = 40
    /// Values of all of a file's documents, each alias counted in full: a few lines of aliases of aliases could else fill the memory.
    public static let yamlNodesMax = 1_000_000
    /// Mappings and lists within each other.
    public static let yamlDepthMax = 64
    /// Bytes of a server's configuration: room for the staff of a bank with forty thousand outlets.
    public static let configurationBytesMax = 32 << 20

    // MARK: Rule books

    /// Bytes of a rule book's file.
    public static let ruleBookBytesMax = 512 << 10
    /// Bytes of the text of one edition of a book or calendar, as the store keeps it for good.
    public static let editionTextBytesMax = 1 << 20
    /// Editions of books, calendars and own days that a store keeps: all are read at a start and stay in memory, some 100 KiB each. Ten a
    /// year for fifty years.
    public static let editionsKeptMax = 500
    /// Lines of a difference between two editions of one text that a refusal shows.
    public static let differenceLinesShownMax = 40
    /// Lines between the first and the last that differ, in either text, up to which a difference is worked out line by line.
    public static let differenceLinesComparedMax = 1_000
    /// Bytes of one line of a batch of deadlines to compute.
    public static let dueBatchLineBytesMax = 64 << 10

    // MARK: Scenarios

    /// Bytes of a file of scenarios.
    public static let scenarioFileBytesMax = 1 << 20
    /// Steps of one scenario.
    public static let scenarioStepsMax = 10_000
    /// Wake-ups of clocks between two steps of a scenario.
    public static let scenarioClockRoundsMax = 100_000
}
