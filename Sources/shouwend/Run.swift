import ArgumentParser
import BusinessCalendar
import Dispatch
import Foundation
import Logging
import ServerAssembly

/// Serve until SIGTERM or SIGINT.
struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Serve until SIGTERM or Ctrl-C, then stop gracefully.")

    @Option(help: "The configuration file.")
    var config = "shouwen.yaml"

    @Option(help: "Write the addresses with their real ports to this file once serving, one a line.")
    var addressFile: String?

    @Option(
        help: ArgumentHelp(
            "Believe the machine's clock though it stands far from the log's last entry.",
            discussion: "The moment that it shows now, e.g. 2026-11-24T07:00:00Z, to ten minutes: left standing, it accepts nothing later.",
            valueName: "moment"))
    var acceptClock: String?

    func validate() throws {
        if let acceptClock, Timestamp(acceptClock) == nil {
            throw ValidationError("--accept-clock: '\(acceptClock)' is no moment; write it like 2026-11-24T07:00:00Z")
        }
    }

    func run() throws {
        // Not here: closures made in a main-actor context trap when Dispatch runs them on a queue of its own.
        throw serve(config: config, addressFile: addressFile, accepting: acceptClock.flatMap { Timestamp($0) })
    }
}

/// Reads a configuration and checks everything a start would check.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Check a configuration without serving.")

    @Option(help: "The configuration file.")
    var config = "shouwen.yaml"

    @Flag(help: "Also hold the rules against the texts under which the store's cases were recorded. The server must be stopped.")
    var store = false

    func run() throws {
        try told {
            let warnings = store ? try ServerAssembly.checkWithStore(path: config) : try ServerAssembly.check(path: config)
            for warning in warnings { complain("warning: \(warning)") }
            print("\(config): sound")
        }
    }
}

/// Serves; returns how to leave.
private nonisolated func serve(config: String, addressFile: String?, accepting accepted: Timestamp?) -> ExitCode {
    // A reader of the log, or a terminal, that goes away takes nobody with it; SIGHUP means something once there is a server.
    for number in [SIGPIPE, SIGHUP] { signal(number, SIG_IGN) }
    let running: (assembly: ServerAssembly, addresses: [String], log: LogOutput)
    do {
        running = try ServerAssembly.launch(path: config, accepting: accepted)
    } catch let error as LaunchError {
        complain("\(error)")
        return ExitCode(error.exitCode)
    } catch {
        complain("\(error)")
        return ExitCode(70)
    }
    if let addressFile {
        do {
            try Data(running.addresses.map { $0 + "\n" }.joined().utf8).write(to: URL(fileURLWithPath: addressFile), options: .atomic)
        } catch {
            complain("\(addressFile): cannot be written: \(error.localizedDescription)")
            running.assembly.stop()
            running.log.finish()
            return ExitCode(73)
        }
    }
    // A file at its greatest size (RLIMIT_FSIZE) is a full disk: told to callers, not the end.
    signal(SIGXFSZ, SIG_IGN)
    let stopping = DispatchSemaphore(value: 0)
    let assembly = running.assembly
    // One after the other: a queue of its own, and reloading waits for disks.
    let reloading = DispatchQueue(label: "shouwend.reload")
    let sources =
        [SIGTERM, SIGINT].map { on($0, .global()) { stopping.signal() } } + [on(SIGHUP, reloading) { assembly.reload() }]
    stopping.wait()
    assembly.stop()
    for source in sources { source.cancel() }
    running.log.finish()
    return .success
}

/// Does something whenever a signal comes, which is ignored otherwise.
private nonisolated func on(_ number: Int32, _ queue: DispatchQueue, _ body: @escaping @Sendable () -> Void) -> any DispatchSourceSignal {
    signal(number, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
    source.setEventHandler(handler: body)
    source.resume()
    return source
}
