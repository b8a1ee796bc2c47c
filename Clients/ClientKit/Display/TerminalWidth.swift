import ShouwenLimits

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How many columns a terminal has.
public enum TerminalWidth {
    /// The columns of the terminal behind a file descriptor; nil where that is no terminal: files and pipes have no width, and what
    /// goes into them is not cut.
    public static func columns(of descriptor: Int32, environment: [String: String]) -> Int? {
        guard isatty(descriptor) == 1 else { return nil }
        var size = winsize()
        let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        return columns(asked: isKnown ? Int(size.ws_col) : nil, environment: environment)
    }

    /// `COLUMNS` where the user set it (POSIX.1-2017, Base Definitions, 8.3), else what the terminal said; never below
    /// `Limits.terminalColumnsMin`. Nil when neither is known.
    static func columns(asked: Int?, environment: [String: String]) -> Int? {
        let wished = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
        return (wished ?? asked).map { max(Limits.terminalColumnsMin, $0) }
    }
}
