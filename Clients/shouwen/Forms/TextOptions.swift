import ArgumentParser
import ClientKit
import WireMessages

/// The main text of a change: on the command line, in a file, or on standard input.
struct TextOptions: ParsableArguments {
    @Option(help: ArgumentHelp(spoken(HelpPhrase.text)))
    var text: String?

    @Option(help: ArgumentHelp(spoken(HelpPhrase.textFile), valueName: "file"), completion: .file())
    var textFile: String?

    /// The text where it may be left out.
    func value() throws -> String { try oneText(text, file: textFile, "--text") }

    /// The text where it must be given.
    func required() throws -> String { try needed(try value(), "--text") }
}

/// The reason of a change: likewise on the command line, in a file, or on standard input.
struct ReasonOptions: ParsableArguments {
    @Option(name: [.customLong("reason"), .customLong("text")], help: ArgumentHelp(spoken(HelpPhrase.reason)))
    var reason: String?

    @Option(help: ArgumentHelp(spoken(HelpPhrase.textFile), valueName: "file"), completion: .file())
    var textFile: String?

    /// The reason; it must be given.
    func required() throws -> String { try needed(try oneText(reason, file: textFile, "--reason"), "--reason") }
}

/// What was given in one of two ways; empty for neither.
private func oneText(_ text: String?, file: String?, _ option: String) throws -> String {
    switch (text, file) {
    case (nil, nil): return ""
    case (let text?, nil): return text
    case (nil, let path?):
        // The newline that ends a file is no part of what is said.
        let contents = try textFile(path)
        return contents.hasSuffix("\n") ? String(contents.dropLast()) : contents
    case (_?, _?): throw ClientFailure.usage(spoken(FailurePhrase.twoTextSources, option, "--text-file"))
    }
}

private func needed(_ value: String, _ option: String) throws -> String {
    if value.isEmpty { throw ClientFailure.usage(spoken(FailurePhrase.noText, option, "--text-file")) }
    return value
}

/// Facts from `name=value` options.
func facts(_ texts: [String]) throws -> [Fact] {
    try texts.map { text in
        guard let fact = FactText.fact(text) else { throw ClientFailure.usage(spoken(FailurePhrase.badFact, text)) }
        return fact
    }
}
