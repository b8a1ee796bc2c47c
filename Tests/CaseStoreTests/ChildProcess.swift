import Foundation

/// The program `case-store-child`, started on a store.
struct ChildProcess {
    private let process = Process()
    private let output = Pipe()
    /// A file, so that nobody need read it meanwhile.
    private let errors: String

    /// Starts it, under `wrapper` (a program with its arguments) if one is given.
    init(store: String, count: Int, inFlight: Int, fault: String = "none", wrapper: [String] = []) throws {
        let command = wrapper + [Self.program.path, store, "\(count)", "\(inFlight)", fault]
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.standardOutput = output
        errors = store + "-errors"
        try Data().write(to: URL(fileURLWithPath: errors))
        process.standardError = FileHandle(forWritingAtPath: errors)
        try process.run()
    }

    /// The built program lies beside the test bundle.
    private static let program: URL = {
        let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let candidates = [beside, Bundle.main.bundleURL, Bundle.main.bundleURL.deletingLastPathComponent()]
        return candidates.map { $0.appendingPathComponent("case-store-child") }.first {
            FileManager.default.isExecutableFile(atPath: $0.path)
        }
            ?? beside.appendingPathComponent("case-store-child")
    }()

    /// Reads its lines, kills it with SIGKILL once `acknowledged` are, and returns every line it ever wrote.
    func killed(afterAcknowledgements acknowledged: Int) -> [String] {
        var text = Data()
        var seen = 0
        while seen < acknowledged {
            let chunk = output.fileHandleForReading.availableData
            if chunk.isEmpty { break }
            seen += chunk.count(of: UInt8(ascii: "k"))  // one in each "ack", none in the other words
            text.append(chunk)
        }
        kill(process.processIdentifier, SIGKILL)
        text.append(output.fileHandleForReading.readDataToEndOfFile())
        process.waitUntilExit()
        return Self.lines(text)
    }

    /// Reads on until there is enough, or the output ends.
    func read(_ text: inout Data, until isEnough: (Data) -> Bool) {
        while !isEnough(text) {
            let chunk = output.fileHandleForReading.availableData
            if chunk.isEmpty { return }
            text.append(chunk)
        }
    }

    /// Kills the program itself, whatever stands around it; reads the rest and returns what it wrote to standard error.
    func killed(_ text: inout Data) -> String {
        // A tracer keeps signals to itself.
        let itself = Self.lines(text).first { $0.hasPrefix("pid ") }.flatMap { Int32($0.dropFirst(4)) }
        kill(itself ?? process.processIdentifier, SIGKILL)
        text.append(output.fileHandleForReading.readDataToEndOfFile())
        process.waitUntilExit()
        return complaints
    }

    /// Lets the files that it writes grow to so many bytes; nil: without bound.
    func allowFiles(of bytes: Int?) throws {
        let limit = Process()
        limit.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        limit.arguments = [
            "prlimit", "--pid", "\(process.processIdentifier)", "--fsize=\(bytes.map(String.init) ?? "unlimited"):unlimited",
        ]
        try limit.run()
        limit.waitUntilExit()
        guard limit.terminationStatus == 0 else { throw NotLimited() }
    }

    /// prlimit(1) refused.
    struct NotLimited: Error {}

    /// Bytes of a file.
    static func size(_ path: String) throws -> Int {
        try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    }

    /// Waits for its end; returns its lines, what it wrote to standard error, and its exit status.
    func finished() -> (lines: [String], errors: String, status: Int32) {
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (Self.lines(text), complaints, process.terminationStatus)
    }

    private var complaints: String { (try? String(contentsOfFile: errors, encoding: .utf8)) ?? "" }

    /// Whole lines only: a kill may have torn the last one.
    static func lines(_ text: Data) -> [String] {
        String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    /// Runs another of the project's programs to its end; returns its lines.
    static func output(of name: String, _ arguments: [String]) throws -> [String] {
        let process = Process()
        let output = Pipe()
        process.executableURL = program.deletingLastPathComponent().appendingPathComponent(name)
        process.arguments = arguments
        process.standardOutput = output
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failed(lines: lines(text), status: process.terminationStatus) }
        return lines(text)
    }

    /// It did not end well.
    struct Failed: Error {
        let lines: [String]
        let status: Int32
    }

    /// Whether strace is there and may trace on this machine.
    static let canTrace: Bool = {
        let probe = Process()
        probe.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        probe.arguments = ["strace", "-f", "-o", "/dev/null", "true"]
        probe.standardError = FileHandle.nullDevice
        guard (try? probe.run()) != nil else { return false }
        probe.waitUntilExit()
        return probe.terminationStatus == 0
    }()
}

extension Data {
    fileprivate func count(of byte: UInt8) -> Int { reduce(0) { $1 == byte ? $0 + 1 : $0 } }
}
