// Registers cases until it is killed or has done its share, and says on standard output what it did, a line at a time:
//
//     pid N          the process
//     ran N          work N has written its part of the transaction (the store has not committed it)
//     ack N NUMBER   the store says that work N is durable; NUMBER is its case number
//     refused N      the store says that nothing of work N was kept
//
//     case-store-child STORE COUNT IN-FLIGHT [none|synchronousNormal|completesBeforeCommit]
//
// COUNT 0 goes on until killed. Exits 0; 74 if the store lost its disk; 2 on wrong arguments; 3 if the store cannot be opened.

import CaseStore
import CaseStoreFixtures
import CaseStoreSQLite
import Dispatch
import Glibc
import Logging
import Synchronization

/// One write(2) a line: no buffer that could hold a line back, and none that dies with the process.
@Sendable func say(_ text: String) {
    let line = Array((text + "\n").utf8)
    precondition(write(1, line, line.count) == line.count)
}

func work() -> Int32 {
    let arguments = CommandLine.arguments
    let faults: [String: PlantedFault] = [
        "none": .none, "synchronousNormal": .synchronousNormal, "completesBeforeCommit": .completesBeforeCommit,
    ]
    guard arguments.count >= 4, let count = Int(arguments[2]), let inFlight = Int(arguments[3]),
        let fault = faults[arguments.count > 4 ? arguments[4] : "none"]
    else { return 2 }

    let logger = Logger(label: "child") { StreamLogHandler.standardError(label: $0) }
    let store: CaseStoreSQLite
    do {
        // With an anchor where one is kept; where there is no store, one is made.
        let files = StoreFiles(database: arguments[1])
        store =
            access(files.anchor, F_OK) == 0
            ? try CaseStoreSQLite(files, logger: logger, fault: fault)
            : try CaseStoreSQLite(path: arguments[1], logger: logger, fault: fault)
    } catch {
        logger.error("\(error)")
        return 3
    }
    signal(SIGXFSZ, SIG_IGN)
    say("pid \(getpid())")
    let window = DispatchSemaphore(value: inFlight)
    var index = 0
    while count == 0 || index < count {
        window.wait()
        index += 1
        let number = index
        let registered = Awaited<String>()
        let accepted = store.enqueue(
            Work(
                { transaction in
                    registered.put("\(try registerCase(in: transaction).number)")
                    say("ran \(number)")
                },
                committed: { failure in
                    say(failure == nil ? "ack \(number) \(registered.take())" : "refused \(number)")
                    window.signal()
                }))
        precondition(accepted)
    }
    store.close()
    return 0
}

exit(work())
