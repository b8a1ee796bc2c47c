import ArgumentParser
import Foundation
import ServerAssembly

/// Make a first configuration with its tokens.
struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a configuration for a small bank, with a token for each of its staff.",
        discussion: "Writes FOLDER/shouwen.yaml and FOLDER/tokens/NAME.token (readable by you alone). Never overwrites.")

    @Argument(help: "The folder, made if it is not there.")
    var folder: String

    @Option(help: "The address to listen on.")
    var listen = "127.0.0.1:7733"

    func run() throws {
        do {
            let names = try SmallBank.write(to: folder, listen: listen)
            print("\(folder)/shouwen.yaml and \(names.count) tokens in \(folder)/tokens: \(names.joined(separator: ", "))")
            print("start: shouwend --config \(folder)/shouwen.yaml")
        } catch {
            FileHandle.standardError.write(Data("shouwend: \(error)\n".utf8))
            throw ExitCode(73)
        }
    }
}
