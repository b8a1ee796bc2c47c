#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What the place that text goes to can show: attributes, and how many columns.
public struct TextStyle: Sendable, Equatable {
    private let isColoured: Bool
    /// Columns of the terminal; nil where there is no bound.
    public let columns: Int?

    /// No attributes at all, and no bound.
    public static let plain = TextStyle(columns: nil)

    private init(columns: Int?) {
        isColoured = false
        self.columns = columns
    }

    /// No attributes, within that many columns.
    static func plain(columns: Int) -> TextStyle { TextStyle(columns: columns) }

    /// Attributes only on a terminal that understands them, and not against the user's wish (no-color.org; `TERM=dumb`).
    public init(isTerminal: Bool, columns: Int? = nil, environment: [String: String]) {
        let refused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        isColoured = isTerminal && !refused && environment["TERM"] != "dumb"
        self.columns = columns
    }

    /// What stands behind a file descriptor of this process.
    public init(descriptor: Int32, environment: [String: String]) {
        self.init(
            isTerminal: isatty(descriptor) == 1, columns: TerminalWidth.columns(of: descriptor, environment: environment),
            environment: environment)
    }

    /// Bold.
    public func bold(_ text: String) -> String { wrapped(text, "1") }
    /// Faint, for what matters less.
    public func faint(_ text: String) -> String { wrapped(text, "2") }
    /// Red, for what is late or broken.
    public func alarm(_ text: String) -> String { wrapped(text, "31") }
    /// Green, for what is proved.
    public func good(_ text: String) -> String { wrapped(text, "32") }

    private func wrapped(_ text: String, _ code: String) -> String {
        isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }

    /// `text` on one line and without control characters: what a customer wrote must not steer the terminal.
    public static func oneLine(_ text: String) -> String {
        printable(text, keepingLines: false)
    }

    /// `text` with its line breaks but without other control characters.
    public static func lines(_ text: String) -> [String] {
        printable(text, keepingLines: true).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private static func printable(_ text: String, keepingLines: Bool) -> String {
        var out = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\r", "\n":
                if scalar == "\n", previous == "\r" { break }
                out.append(keepingLines ? "\n" : " ")
            case "\t": out.append(" ")
            default:
                // Bidirectional overrides could show a text in an order it does not have (Unicode Technical Report #36, 2.10).
                let isOverride = (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
                if scalar.properties.generalCategory == .control || isOverride { out.append("\u{FFFD}") } else { out.append(scalar) }
            }
            previous = scalar
        }
        return String(out)
    }
}
