import ArgumentParser
import ClientKit
import Foundation
import struct YAMLPlaces.FileFaults
import Wording

/// The language of this run: known before the arguments are parsed, because `--help` speaks it too.
let spoken = Voice(Language.preferred(arguments: ProcessInfo.processInfo.arguments, environment: ProcessInfo.processInfo.environment))

/// The program: its groups of commands.
struct Shouwen: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "shouwen", abstract: spoken(HelpPhrase.shouwen), discussion: spoken(HelpPhrase.shouwenLong),
            subcommands: deskCommands + [
                CaseCommands.self, ImportCommands.self, AuditCommands.self, RuleBookCommands.self, ScenarioCommands.self, PingCommand.self,
                ExitCodesCommand.self,
            ])
    }
}

/// The program called without a command: what it can be asked for then, and what may stand before one. Help, and the completion
/// scripts, are made from it. (`Shouwen` itself declares no options: they would be taken from its commands.)
struct ShouwenAlone: ParsableCommand {
    static var configuration: CommandConfiguration { Shouwen.configuration }

    @OptionGroup(title: spoken(HelpPhrase.commonTitle)) var common: CommonOptions
}

/// Parses and runs a command line; gives the exit code.
func runShouwen(_ arguments: [String]) -> Int32 {
    CommandLineOrder.namesCommand(arguments)
        ? run(Shouwen.self, CommandLineOrder.commandFirst(arguments)) : run(ShouwenAlone.self, arguments)
}

private func run(_ root: (some ParsableCommand).Type, _ arguments: [String]) -> Int32 {
    do {
        var command = try root.parseAsRoot(arguments)
        try command.run()
        return ExitStatus.ok.rawValue
    } catch let failure as ClientFailure {
        return fail(failure)
    } catch let end as EarlyEnd {
        return end.status.rawValue
    } catch let faults as FileFaults {
        // A line a problem, as compilers print them: editors and scripts go by `file:line:column`.
        writeError(faults[spoken.language])
        return ExitStatus.refused.rawValue
    } catch {
        // Help and completion scripts come this way too; everything else here is a wrong command line.
        if root.exitCode(for: error) == .success {
            let columns = TerminalWidth.columns(of: STDOUT_FILENO, environment: ProcessInfo.processInfo.environment)
            print(ParserText.help(root.fullMessage(for: error), spoken.language, columns: columns))
            return ExitStatus.ok.rawValue
        }
        return fail(.commandLine(ParserText.message(root.message(for: error), spoken.language)))
    }
}

/// Says in one line what went wrong.
private func fail(_ failure: ClientFailure) -> Int32 {
    writeError(failure.line(spoken))
    return failure.exitStatus.rawValue
}

/// The end of a command that has said everything itself.
struct EarlyEnd: Error {
    /// What the process ends with.
    let status: ExitStatus
}

/// One line, or several, on standard error.
func writeError(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
}

/// Lines on standard output.
func write(_ lines: [String]) {
    FileHandle.standardOutput.write(Data(lines.map { $0 + "\n" }.joined().utf8))
}
