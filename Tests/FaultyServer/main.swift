// A whole server on a store with a wrong built in, for the tests that prove they would find it. `shouwend` has no way to open one.
//
//     faulty-shouwend CONFIGURATION ADDRESS-FILE \
//         none|synchronousNormal|completesBeforeCommit|completesBeforeSlowCommit|trapsOnLargeFacts
//
// Writes its addresses to ADDRESS-FILE once serving and serves until it is killed or gets SIGTERM. Exits 2 on wrong arguments, 3 if it
// cannot start.

import CaseStore
import CaseStoreSQLite
import Dispatch
import Foundation
import Logging
import ServerAssembly

/// The fault that lies around the store and not in it.
let trapping = "trapsOnLargeFacts"

@Sendable func complain(_ text: String) {
    FileHandle.standardError.write(Data("faulty-shouwend: \(text)\n".utf8))
}

/// Not at the top level: closures made there belong to the main actor and trap on other queues.
nonisolated func serve() -> Int32 {
    let arguments = CommandLine.arguments
    let faults: [String: PlantedFault] = [
        "none": .none, "synchronousNormal": .synchronousNormal, "completesBeforeCommit": .completesBeforeCommit,
        "completesBeforeSlowCommit": .completesBeforeSlowCommit,
    ]
    guard arguments.count == 4, let fault = faults[arguments[3] == trapping ? "none" : arguments[3]] else { return 2 }
    let logger = Logger(label: "faulty-shouwend") { StreamLogHandler.standardError(label: $0) }
    let assembly: ServerAssembly
    do {
        let configuration = try Configuration.load(path: arguments[1])
        let store = try CaseStoreSQLite(configuration.storeFiles, logger: logger, fault: fault)
        let served: any CaseStore = arguments[3] == trapping ? TrappingStore(store) : store
        assembly = try ServerAssembly(configuration, store: served, logger: logger)
        let addresses = try assembly.start().map { "\($0)\n" }.joined()
        try Data(addresses.utf8).write(to: URL(fileURLWithPath: arguments[2]), options: .atomic)
    } catch {
        complain("\(error)")
        return 3
    }
    let stopping = DispatchSemaphore(value: 0)
    signal(SIGTERM, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: SIGTERM, queue: .global())
    source.setEventHandler { stopping.signal() }
    source.activate()
    stopping.wait()
    assembly.stop()
    return 0
}

exit(serve())
