import ArgumentParser
import ClientKit

/// The main text of a change: on the command line, in a file, or on standard input.
struct TextOptions: ParsableArguments {
    @Option(help: ArgumentHelp(spoken(HelpPhrase.text)))
    var text: String?

    @Option(help: ArgumentHelp(spoken(HelpPhrase.textFile), valueName: "file"), completion: .file())
    var textFile: String?

    /// The text where it may be left out.
    func value() throws -> String {
        switch (text, textFile) {
        case (nil, nil): return ""
        case (let text?, nil): return text
        case (nil, let path?):
            // The newline that ends a file is no part of what is said.
            let contents = try shouwen.textFile(path)
            return contents.hasSuffix("\n") ? String(contents.dropLast()) : contents
        case (_?, _?): throw ClientFailure.usage(spoken(FailurePhrase.twoTextSources, "--text", "--text-file"))
        }
    }

    /// The text where it must be given.
    func required() throws -> String {
        let value = try value()
        if value.isEmpty { throw ClientFailure.usage(spoken(FailurePhrase.noText, "--text", "--text-file")) }
        return value
    }
}
