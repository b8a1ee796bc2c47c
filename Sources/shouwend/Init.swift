import ArgumentParser
import Foundation
import ServerAssembly

/// Make a first configuration with its tokens.
struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a configuration for a small bank, with an empty store and a token for each of its staff.",
        discussion:
            "Writes FOLDER/shouwen.yaml, FOLDER/cases.db with its anchor, and FOLDER/tokens/NAME.token (readable by you alone). Never "
            + "overwrites. With --store-of: only the empty store of that configuration. No other command makes a store.")

    @Argument(help: "The folder, made if it is not there.")
    var folder: String?

    @Option(help: "Make only the empty store that this configuration names.")
    var storeOf: String?

    @Option(help: "The address to listen on.")
    var listen = "127.0.0.1:7733"

    func validate() throws {
        guard (folder == nil) != (storeOf == nil) else { throw ValidationError("give either FOLDER or --store-of") }
    }

    func run() throws {
        if let storeOf {
            return try told {
                let files = try ServerAssembly.makeStore(path: storeOf)
                print("an empty store at \(files.database), its anchor at \(files.anchor)")
            }
        }
        guard let folder else { return }
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
