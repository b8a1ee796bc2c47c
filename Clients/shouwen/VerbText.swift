import ArgumentParser
import ClientKit
import Wording

/// What `--help` says of a command, as the request's .proto has it.
struct VerbText {
    /// The command's word.
    let word: String
    /// What it does.
    let purpose: BilingualText
    /// More about it; may be empty.
    let more: BilingualText
    /// Command lines, after `shouwen`; `{desk}` stands for the desk's word.
    let examples: [String]

    /// The command's configuration, at a desk or at none; `also` is said after its purpose.
    func configuration(desk: String = "", also: String = "") -> CommandConfiguration {
        let said = [also, spoken.said(more), exampleLines(examples.map { $0.replacing("{desk}", with: desk) })]
        return CommandConfiguration(
            commandName: word, abstract: spoken.said(purpose), discussion: said.filter { !$0.isEmpty }.joined(separator: "\n\n"))
    }
}

/// The configuration of a command that no request's .proto describes.
func described(_ word: String, _ purpose: BilingualText, _ more: BilingualText? = nil, examples: [String]) -> CommandConfiguration {
    VerbText(word: word, purpose: purpose, more: more ?? BilingualText(en: "", zh: ""), examples: examples).configuration()
}

/// Examples as help shows them.
private func exampleLines(_ examples: [String]) -> String {
    ([spoken(HelpPhrase.examples)] + examples.map { "  shouwen \($0)" }).joined(separator: "\n")
}

extension Voice {
    /// A text in the language spoken.
    func said(_ text: BilingualText) -> String { choose(text.english, text.chinese) }
}

/// What `--help` says of an option.
func help(_ text: BilingualText, _ valueName: String? = nil) -> ArgumentHelp {
    ArgumentHelp(spoken.said(text), valueName: valueName)
}
