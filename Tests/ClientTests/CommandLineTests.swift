import ClientKit
import Foundation
import Testing

/// The built program, run as a person runs it.
@Suite("The command line of shouwen")
struct CommandLineTests {
    private static let program: String = {
        let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let places = [beside, Bundle.main.bundleURL, Bundle.main.bundleURL.deletingLastPathComponent()]
        let found = places.map { $0.appendingPathComponent("shouwen").path }.first { FileManager.default.isExecutableFile(atPath: $0) }
        return found ?? beside.appendingPathComponent("shouwen").path
    }()

    private func run(_ command: [String], environment: [String: String] = ["LANG": "en_US.UTF-8"]) throws -> (
        output: String, errors: String, status: Int32
    ) {
        let scratch = try Scratch()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.environment = environment.merging(["PATH": "/usr/bin:/bin"]) { own, _ in own }
        process.standardInput = FileHandle.nullDevice
        var files: [FileHandle] = []
        for name in ["output", "errors"] {
            files.append(try FileHandle(forWritingTo: URL(fileURLWithPath: scratch.write([], to: name))))
        }
        (process.standardOutput, process.standardError) = (files[0], files[1])
        try process.run()
        process.waitUntilExit()
        return (try scratch.text("output"), try scratch.text("errors"), process.terminationStatus)
    }

    private func shouwen(_ arguments: [String]) throws -> (output: String, errors: String, status: Int32) {
        try run([Self.program] + arguments)
    }

    @Test(
        "without a command, the language alone shows the help in that language",
        arguments: [["--lang", "zh"], ["--lang=zh"], ["--lang", "zh", "--help"], ["--lang", "zh", "help"], ["--json", "--lang", "zh"]])
    func helpInChinese(arguments: [String]) throws {
        let (output, errors, status) = try shouwen(arguments)
        #expect(status == 0, "\(errors)")
        #expect(errors.isEmpty)
        #expect(output.contains("概述：首问：银行投诉案件服务器的客户端。"))
        #expect(output.contains("branch") && output.contains("网点与分支行业务。"))
        for english in ["OVERVIEW", "USAGE", "OPTIONS", "SUBCOMMANDS", "Show help", "See '"] {
            #expect(!output.contains(english), "\(english)")
        }
    }

    @Test("the help of the program lists what may stand before a command: as many options as are moved behind it")
    func commonOptions() throws {
        let output = try shouwen([]).output
        for option in CommandLineOrder.valued + ["--json"] { #expect(output.contains("  \(option)"), "\(option)") }
        let named = output.matches(of: /\n  (--[a-z-]+)/).map { String($0.1) }
        #expect(Set(named) == Set(CommandLineOrder.valued + ["--json"]))
    }

    static let wrong: [(arguments: [String], english: String, chinese: String)] = [
        (["--bogus"], "Unknown option '--bogus'", "没有选项 --bogus"),
        (["branch", "register", "--txt", "x"], "Unknown option '--txt'", "没有选项 --txt"),
        (["case", "show"], "Missing expected argument '<case-number>'", "缺少参数：<case-number>"),
        (["import", "cfpb", "x", "--window", "0"], "--window: 0 is outside", "--window：0 超出允许范围"),
        (["ping", "--timeout", "0"], "--timeout: 0.0 is outside", "--timeout：0.0 超出允许范围"),
        (["audit", "verify", "--receipt", "7:abc"], "here: 7, digits 3", "所给序号：7，位数：3"),
        (["branch", "list", "--phase", "gone"], "is invalid for '--phase <phase>'", "--phase <phase> 的取值无效：gone；可选值：registered、"),
    ]

    @Test("a wrong command line is told in the language of the run, in one line, with what to do, and ends with 2", arguments: wrong)
    func wrongLine(row: (arguments: [String], english: String, chinese: String)) throws {
        for (language, words, remedy) in [("en", row.english, "; what to do: "), ("zh", row.chinese, "；处理建议：")] {
            let (output, errors, status) = try shouwen(["--lang", language] + row.arguments)
            #expect(status == 2)
            #expect(output.isEmpty)
            #expect(errors.contains(words), "\(errors)")
            #expect(errors.contains(remedy), "\(errors)")
            #expect(errors.filter { $0 == "\n" }.count == 1)
        }
    }

    static let completions: [(line: [String], word: String)] = [
        (["br"], "branch"), (["--lang", "zh", "br"], "branch"), (["--lang", "z"], "zh"), (["--json", "--server", "h:1", "au"], "audit"),
        (["--lang", "zh", "branch", "hand"], "hand-over"), (["--la"], "--lang"), (["--lang", "zh", "branch", "list", "--pha"], "--phase"),
    ]

    @Test("completion goes on behind options that stand before the command", arguments: completions)
    func completion(row: (line: [String], word: String)) throws {
        let scratch = try Scratch()
        let script = try scratch.write(Array(shouwen(["--generate-completion-script", "bash"]).output.utf8), to: "completion")
        let words = (["shouwen"] + row.line).map { "'\($0)'" }.joined(separator: " ")
        let (output, errors, status) = try run([
            "bash", "-c",
            """
            source \(script)
            COMP_WORDS=(\(words)); COMP_CWORD=\(row.line.count); COMP_LINE="${COMP_WORDS[*]}"; COMP_POINT=${#COMP_LINE}
            _shouwen shouwen "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
            printf '%s\\n' "${COMPREPLY[@]}"
            """,
        ])
        #expect(status == 0, "\(errors)")
        #expect(output.split(separator: "\n").map(String.init).contains(row.word), "\(output)")
    }
}
