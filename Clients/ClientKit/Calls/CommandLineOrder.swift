/// Lets common options stand before the command too: `shouwen --lang zh hq list` means `shouwen hq list --lang zh`.
public enum CommandLineOrder {
    /// The arguments with leading common options moved to the end, before a `--` if there is one. Anything else stays in place, so
    /// that what is wrong is reported where it stands.
    public static func commandFirst(_ arguments: [String]) -> [String] {
        var leading: [String] = []
        var rest = arguments[...]
        while let first = rest.first, let count = width(of: first), rest.count >= count {
            leading += rest.prefix(count)
            rest = rest.dropFirst(count)
        }
        guard !leading.isEmpty, !rest.isEmpty else { return arguments }
        let end = rest.firstIndex(of: "--") ?? rest.endIndex
        return Array(rest[..<end]) + leading + Array(rest[end...])
    }

    /// How many arguments a common option takes with its value; nil for anything else.
    private static func width(of argument: String) -> Int? {
        if argument == "--json" { return 1 }
        for option in ["--server", "--token-file", "--lang", "--timeout", "--zone"] {
            if argument == option { return 2 }
            if argument.hasPrefix(option + "=") { return 1 }
        }
        return nil
    }
}
