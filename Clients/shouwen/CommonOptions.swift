import ArgumentParser
import ClientKit
import DispatchTransport
import Foundation
import Wording

/// The language; read before parsing (see `spoken`), declared here for help and completion.
struct LanguageOption: ParsableArguments {
    @Option(help: ArgumentHelp(spoken(HelpPhrase.lang)))
    var lang: Language?
}

/// What every command that talks to a server takes.
struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp(spoken(HelpPhrase.server), valueName: "host:port"))
    var server: String?

    @Option(help: ArgumentHelp(spoken(HelpPhrase.tokenFile), valueName: "file"), completion: .file())
    var tokenFile: String?

    @OptionGroup var language: LanguageOption

    @Flag(help: ArgumentHelp(spoken(HelpPhrase.json)))
    var json = false

    @Option(help: ArgumentHelp(spoken(HelpPhrase.timeout), valueName: "seconds"))
    var timeout: Double = 30

    @Option(help: ArgumentHelp(spoken(HelpPhrase.zone)))
    var zone = "Asia/Shanghai"

    mutating func validate() throws {
        guard timeout > 0, timeout <= 3600 else {
            throw ValidationError(spoken(FailurePhrase.outOfRange, "--timeout", "0…3600", "\(timeout)"))
        }
    }

    /// The server and who asks it.
    func session(tokenNeeded: Bool = true) throws -> ClientSession {
        let environment = ProcessInfo.processInfo.environment
        let text = server ?? environment["SHOUWEN_SERVER"] ?? "127.0.0.1:7733"
        guard let address = SocketAddress(text) else { throw ClientFailure.usage(spoken(FailurePhrase.badAddress, text)) }
        return ClientSession(
            address: address, token: try token(environment, needed: tokenNeeded), language: spoken.language, timeout: .seconds(timeout))
    }

    private func token(_ environment: [String: String], needed: Bool) throws -> String? {
        if let path = tokenFile ?? environment["SHOUWEN_TOKEN_FILE"].flatMap({ $0.isEmpty ? nil : $0 }) {
            guard let token = ClientSession.token(inFile: try textFile(path)) else {
                throw ClientFailure.usage(spoken(FailurePhrase.badToken, path))
            }
            return token
        }
        if let token = environment["SHOUWEN_TOKEN"], !token.isEmpty { return token }
        if needed { throw ClientFailure.usage(spoken(FailurePhrase.noToken)) }
        return nil
    }

    /// The clock on which times are shown and read.
    func moments() throws -> MomentFormat {
        guard let format = MomentFormat(zone: zone) else { throw ClientFailure.usage(spoken(FailurePhrase.badZone, zone)) }
        return format
    }

    /// A time given as an option, in milliseconds; 0 when it was not given.
    func milliseconds(_ text: String?) throws -> Int64 {
        guard let text else { return 0 }
        guard let value = try moments().milliseconds(text) else { throw ClientFailure.usage(spoken(FailurePhrase.badTime, text)) }
        return value
    }

    /// Tells cases in this run's language, zone and style.
    func teller() throws -> CaseTeller {
        CaseTeller(wording: spoken, moments: try moments(), style: style)
    }

    /// How standard output may look.
    var style: TextStyle {
        TextStyle(descriptor: STDOUT_FILENO, environment: ProcessInfo.processInfo.environment)
    }

    /// Prints a reply: as JSON, or as the lines made for a person.
    func show(_ reply: some Encodable, _ lines: () throws -> [String]) throws {
        try printed(reply, json: json, lines)
    }
}

/// Prints a value: as JSON, or as the lines made for a person.
func printed(_ value: some Encodable, json: Bool, _ lines: () throws -> [String]) throws {
    guard json else { return write(try lines()) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    write([String(decoding: try encoder.encode(value), as: UTF8.self)])
}

/// The text of a file; `-` is standard input.
func textFile(_ path: String) throws -> String {
    var bytes: [UInt8] = []
    if path == "-" {
        bytes = Array(FileHandle.standardInput.readDataToEndOfFile())
    } else {
        do throws(InputFailure) {
            let file = try InputFile(path: path)
            while try file.read(into: &bytes, atMost: 64 << 10) > 0 {}
        } catch { throw ClientFailure.file(error) }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
        throw ClientFailure.file(InputFailure(path: path, reason: spoken(FailurePhrase.fileNotUTF8)))
    }
    return text
}

extension Language: ExpressibleByArgument {}
