import ArgumentParser
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

    func run() throws {
        // Not here: closures made in a main-actor context trap when Dispatch runs them on a queue of its own.
        throw serve(config: config, addressFile: addressFile)
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
        do {
            let warnings = store ? try ServerAssembly.checkWithStore(path: config) : try ServerAssembly.check(path: config)
            for warning in warnings { fail("warning: \(warning)") }
            print("\(config): sound")
        } catch let error as LaunchError {
            fail("\(error)")
            throw ExitCode(error.exitCode)
        } catch {
            fail("\(error)")
            throw ExitCode(78)
        }
    }
}

/// Serves; returns how to leave.
private nonisolated func serve(config: String, addressFile: String?) -> ExitCode {
    let running: (assembly: ServerAssembly, addresses: [String])
    do {
        running = try ServerAssembly.launch(path: config)
    } catch let error as LaunchError {
        fail("\(error)")
        return ExitCode(error.exitCode)
    } catch {
        fail("\(error)")
        return ExitCode(70)
    }
    if let addressFile {
        do {
            try Data(running.addresses.map { $0 + "\n" }.joined().utf8).write(to: URL(fileURLWithPath: addressFile), options: .atomic)
        } catch {
            fail("\(addressFile): cannot be written: \(error.localizedDescription)")
            running.assembly.stop()
            return ExitCode(73)
        }
    }
    // A file at its greatest size (RLIMIT_FSIZE) is a full disk: told to callers, not the end.
    signal(SIGXFSZ, SIG_IGN)
    let stopping = DispatchSemaphore(value: 0)
    let sources = [SIGTERM, SIGINT].map { number in
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
        source.setEventHandler { stopping.signal() }
        source.resume()
        return source
    }
    stopping.wait()
    running.assembly.stop()
    for source in sources { source.cancel() }
    return .success
}

/// One line on standard error.
private func fail(_ line: String) {
    FileHandle.standardError.write(Data("shouwend: \(line)\n".utf8))
}
