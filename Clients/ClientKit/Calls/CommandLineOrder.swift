/// Lets common options stand before the command too: `shouwen --lang zh hq list` means `shouwen hq list --lang zh`.
public enum CommandLineOrder {
    /// The arguments with leading common options moved to the end, before a `--` if there is one. Without a command they stay: the
    /// program itself takes them then. Before `help` they are left out, which takes none: the language is read before parsing. Anything
    /// else stays in place, so that what is wrong is reported where it stands.
    public static func commandFirst(_ arguments: [String]) -> [String] {
        let (leading, rest) = parts(arguments)
        guard !leading.isEmpty, namesCommand(arguments) else { return arguments }
        if rest.first == "help" { return Array(rest) }
        let end = rest.firstIndex(of: "--") ?? rest.endIndex
        return Array(rest[..<end]) + leading + Array(rest[end...])
    }

    /// Whether a command's name stands first, common options aside.
    public static func namesCommand(_ arguments: [String]) -> Bool {
        parts(arguments).rest.first.map { !$0.hasPrefix("-") } ?? false
    }

    private static func parts(_ arguments: [String]) -> (leading: [String], rest: ArraySlice<String>) {
        var leading: [String] = []
        var rest = arguments[...]
        while let first = rest.first, let count = width(of: first), rest.count >= count {
            leading += rest.prefix(count)
            rest = rest.dropFirst(count)
        }
        return (leading, rest)
    }

    /// How many arguments a common option takes with its value; nil for anything else.
    private static func width(of argument: String) -> Int? {
        if argument == "--json" { return 1 }
        for option in valued {
            if argument == option { return 2 }
            if argument.hasPrefix(option + "=") { return 1 }
        }
        return nil
    }

    /// The common options that take a value; `CommonOptions` of the program declares them, and `--json`.
    public static let valued = ["--server", "--token-file", "--lang", "--timeout", "--zone"]
}
