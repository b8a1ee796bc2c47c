import ArgumentParser
import ServerAssembly

/// Who does something to a store, and why: it enters the log.
struct ReasonOptions: ParsableArguments {
    @Option(help: "Who you are. Enters the log.")
    var by: String

    @Option(help: "Why. Enters the log.")
    var reason: String

    func validate() throws {
        guard OperatorsReason(by: by, reason: reason) != nil else {
            throw ValidationError("--by and --reason must say something, in 1000 bytes each at the most")
        }
    }

    /// What `validate` has let pass.
    var given: OperatorsReason {
        guard let reason = OperatorsReason(by: by, reason: reason) else { preconditionFailure("options used before they were validated") }
        return reason
    }
}

/// Go on with a store that does not fit its anchor.
struct Accept: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Go on with a store that does not fit its anchor; your word for it enters the log.",
        discussion: "The refusal to start names the mismatch. Put back the right files or restore a backup where you can instead.")

    @Option(help: "The configuration file.")
    var config = "shouwen.yaml"

    @Option(help: "The mismatch, as the refusal named it.")
    var mismatch: String

    @OptionGroup var word: ReasonOptions

    func run() throws {
        try told {
            try ServerAssembly.acceptStore(path: config, mismatch: mismatch, reason: word.given)
            print("accepted: \(mismatch); the log says so, and the store is anchored as it is")
        }
    }
}
