import DispatchTransport
import Foundation
import Testing

/// The project's programs, built beside this test bundle.
enum Programs {
    static func path(_ name: String) -> String {
        let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let places = [beside, Bundle.main.bundleURL, Bundle.main.bundleURL.deletingLastPathComponent()]
        let found = places.map { $0.appendingPathComponent(name).path }.first { FileManager.default.isExecutableFile(atPath: $0) }
        return found ?? beside.appendingPathComponent(name).path
    }

    /// Runs a program to its end; returns what it wrote and its exit status.
    static func run(_ command: [String], environment: [String: String]? = nil) throws -> (output: String, errors: String, status: Int32) {
        let process = Process()
        let output = Pipe()
        let errors = FileManager.default.temporaryDirectory.appendingPathComponent("errors-\(UUID().uuidString)")
        _ = FileManager.default.createFile(atPath: errors.path, contents: nil)
        defer { try? FileManager.default.removeItem(at: errors) }
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (String(decoding: text, as: UTF8.self), try String(contentsOf: errors, encoding: .utf8), process.terminationStatus)
    }

    /// Whether strace is there and may trace on this machine.
    static let canTrace: Bool = (try? run(["strace", "-f", "-o", "/dev/null", "true"]).status) == 0
}

/// A server in a process of its own.
final class ServerProcess {
    private let process = Process()
    private let addressFile: String
    /// What it writes to standard error.
    let errorFile: String

    /// Starts `shouwend`, or `faulty-shouwend` with a fault, under `wrapper` if one is given, and waits until it serves.
    ///
    /// - Parameter log: takes what it writes to standard error in place of a file.
    convenience init(
        _ folder: BankFolder, fault: String? = nil, wrapper: [String] = [], options: [String] = [], log: FileHandle? = nil
    ) throws {
        try self.init(configuration: folder.configuration, in: folder, fault: fault, wrapper: wrapper, options: options, log: log)
    }

    /// The same with a configuration of its own; what it writes lies in `folder`.
    init(
        configuration: String, in folder: BankFolder, fault: String? = nil, wrapper: [String] = [], options: [String] = [],
        log: FileHandle? = nil
    ) throws {
        let run = UUID().uuidString
        addressFile = "\(folder.path)/address-\(run)"
        errorFile = "\(folder.path)/errors-\(run)"
        _ = FileManager.default.createFile(atPath: errorFile, contents: nil)
        let command =
            fault.map { [Programs.path("faulty-shouwend"), configuration, addressFile, $0] }
            ?? [Programs.path("shouwend"), "run", "--config", configuration, "--address-file", addressFile] + options
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = wrapper + command
        process.standardOutput = FileHandle.nullDevice
        process.standardError = try log ?? FileHandle(forWritingTo: URL(fileURLWithPath: errorFile))
        try process.run()
        let file = addressFile
        let isServing = eventually(seconds: 60) { [process] in FileManager.default.fileExists(atPath: file) || !process.isRunning }
        guard isServing, process.isRunning else {
            if process.isRunning { kill() }
            throw NotServing(errors: errors)
        }
    }

    /// It ended before it served.
    struct NotServing: Error {
        let errors: String
    }

    /// Lets the files that it writes grow to so many bytes; nil: without bound.
    func allowFiles(of bytes: Int?) throws {
        let size = bytes.map(String.init) ?? "unlimited"
        let (_, errors, status) = try Programs.run(["prlimit", "--pid", "\(process.processIdentifier)", "--fsize=\(size):unlimited"])
        try #require(status == 0, "\(errors)")
    }

    /// Where it listens.
    var address: SocketAddress {
        get throws {
            let text = try String(contentsOfFile: addressFile, encoding: .utf8).split(separator: "\n").first.map(String.init)
            return try #require(text.flatMap { SocketAddress($0) })
        }
    }

    /// The process.
    var id: Int32 { process.processIdentifier }

    var errors: String { (try? String(contentsOfFile: errorFile, encoding: .utf8)) ?? "" }

    /// SIGKILL, and waits until it is gone.
    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Asks it to read its configuration again; returns whether it says within half a minute that it did, or that it did not.
    func reload() -> Bool? {
        let done = "configuration reloaded"
        let refused = "configuration not reloaded"
        let before = (errors.components(separatedBy: done).count, errors.components(separatedBy: refused).count)
        Foundation.kill(process.processIdentifier, SIGHUP)
        var outcome: Bool?
        _ = eventually(seconds: 30) {
            if errors.components(separatedBy: done).count > before.0 { outcome = true }
            if errors.components(separatedBy: refused).count > before.1 { outcome = false }
            return outcome != nil || !process.isRunning
        }
        return outcome
    }

    var isRunning: Bool { process.isRunning }

    /// Asks it to stop; `stopped` waits for the end.
    func terminate() { Foundation.kill(process.processIdentifier, SIGTERM) }

    /// Waits for the end; returns the exit status.
    func stopped() -> Int32 {
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// Asks the program under a wrapper to stop, and waits for the wrapper.
    func stopWrapped() throws -> Int32 {
        let id = process.processIdentifier
        let children = try String(contentsOfFile: "/proc/\(id)/task/\(id)/children", encoding: .utf8)
        for child in children.split(separator: " ").compactMap({ pid_t($0) }) { Foundation.kill(child, SIGTERM) }
        return stopped()
    }

    deinit {
        if process.isRunning { kill() }
    }
}

/// Waits until something is so, for no longer than `seconds`; returns whether it came to be.
func eventually(seconds: Double, _ condition: () -> Bool) -> Bool {
    let end = Date().addingTimeInterval(seconds)
    while !condition() {
        if Date() > end { return false }
        usleep(500)
    }
    return true
}

/// A port that nobody uses now, for a server that must come back on the same one.
func unusedPort() throws -> UInt16 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = in_addr_t(INADDR_LOOPBACK).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let code = withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { raw in
            bind(descriptor, raw, length) == 0 ? getsockname(descriptor, raw, &length) : -1
        }
    }
    try #require(code == 0)
    return UInt16(bigEndian: address.sin_port)
}
