import ArgumentParser
import CaseDomain
import ClientKit
import ClientRules
import Foundation
import Scenarios
import Wording
import YAMLPlaces

/// Tries out rule books on stories, without a server.
struct ScenarioCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "scenario", abstract: spoken(ScenarioPhrase.group), subcommands: [ScenarioRunCommand.self])
    }
}

/// Runs files of scenarios.
struct ScenarioRunCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        described(
            "run", ScenarioPhrase.run.words, ScenarioPhrase.runLong.words,
            examples: ["scenario run holidays.yaml", "scenario run --quiet *.yaml --books our-books"])
    }

    @Argument(help: ArgumentHelp(spoken(ScenarioPhrase.files), valueName: "file")) var files: [String]
    @Flag(name: .shortAndLong, help: ArgumentHelp(spoken(ScenarioPhrase.quiet))) var quiet = false
    @OptionGroup var shelf: ShelfOptions
    @OptionGroup var language: LanguageOption

    func run() throws {
        let shelf = try shelf.shelf()
        var failed = 0
        var all = 0
        for file in files {
            let text = try textFile(file)
            do throws(FileFaults) {
                for result in try Scenario.run(text: text, file: file, books: shelf.books, calendars: shelf.calendars) {
                    all += 1
                    if !result.passed { failed += 1 }
                    let lines = result.lines(spoken.language)
                    write(quiet && result.passed ? [lines[0]] : lines)
                }
            } catch {
                writeError(error[spoken.language])
                throw EarlyEnd(status: .usage)
            }
        }
        write([spoken(ScenarioPhrase.total, "\(all)", "\(failed)")])
        if failed > 0 { throw EarlyEnd(status: .refused) }
    }
}
