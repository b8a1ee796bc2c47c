import ArgumentParser
import Foundation
import ServerAssembly

/// Runs a command's body; tells what it throws in one line, and ends with its exit code.
func told(_ body: () throws -> Void) throws {
    do { try body() } catch let error as LaunchError {
        complain("\(error)")
        throw ExitCode(error.exitCode)
    } catch {
        complain("\(error)")
        throw ExitCode(78)
    }
}

/// One line on standard error, whether or not anybody reads it.
nonisolated func complain(_ line: String) {
    let bytes = Array("shouwend: \(line)\n".utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
}
