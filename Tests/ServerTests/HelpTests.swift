import Foundation
import Testing

/// What `shouwen --help` shows, read from the library's own dump of all commands.
@Suite("The client's help")
struct HelpTests {
    private struct Dump: Decodable { let command: Command }

    private struct Command: Decodable {
        let commandName: String
        let abstract: String?
        let discussion: String?
        let subcommands: [Command]?

        /// The commands that do something, with the examples of each.
        var leaves: [(name: String, abstract: String, examples: [String])] {
            let inner = (subcommands ?? []).filter { $0.commandName != "help" }
            guard inner.isEmpty else {
                return inner.flatMap(\.leaves).map { ("\(commandName) \($0.name)", $0.abstract, $0.examples) }
            }
            let lines = (discussion ?? "").split(separator: "\n").filter { $0.hasPrefix("  shouwen ") }
            return [(commandName, abstract ?? "", lines.map { String($0.dropFirst(10)) })]
        }
    }

    private static func commands(_ language: String) throws -> Command {
        let run = try Programs.run(
            [Programs.path("shouwen"), "--experimental-dump-help"], environment: ["LANG": language, "PATH": "/usr/bin:/bin"])
        return try JSONDecoder().decode(Dump.self, from: Data(run.output.utf8)).command
    }

    @Test("shows an example of every command, and says in both languages what it does")
    func examples() throws {
        let english = try Self.commands("en_GB.UTF-8").leaves
        let chinese = try Self.commands("zh_CN.UTF-8").leaves
        #expect(english.count >= 80, "\(english.count) commands")
        for (one, other) in zip(english, chinese) {
            #expect(one.name == other.name)
            #expect(!one.examples.isEmpty, "\(one.name) shows no example")
            #expect(!one.abstract.isEmpty && one.abstract != other.abstract, "\(one.name)")
            for example in one.examples { #expect("shouwen \(example) ".hasPrefix("\(one.name) "), "\(one.name): \(example)") }
        }
    }

    @Test("shows examples that can be typed as they stand: they get as far as the server, which is not there")
    func typed() throws {
        let groups = ["branch", "call", "hq", "case", "audit"]
        for command in try Self.commands("en_GB.UTF-8").leaves {
            for example in command.examples where groups.contains(where: { example.hasPrefix("\($0) ") }) {
                let line = example.replacing(/--text-file \S+/, with: "--text it")
                    .replacing("SHA256", with: String(repeating: "0", count: 64))
                let run = try Programs.run(
                    ["sh", "-c", "\(Programs.path("shouwen")) \(line) --server 127.0.0.1:1"],
                    environment: ["LANG": "en_GB.UTF-8", "PATH": "/usr/bin:/bin", "SHOUWEN_TOKEN": "x"])
                #expect(run.status == 6, "\(line): \(run.errors)")
            }
        }
    }
}
