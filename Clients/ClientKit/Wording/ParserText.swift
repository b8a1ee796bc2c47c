import Wording

/// What the library that parses the command line says, in the language of the run: swift-argument-parser speaks English only.
///
/// Its sentences are known by their form (`UsageGenerator.swift`, `HelpGenerator.swift` of release 1.8); one that is not known here
/// stays as it is. Completion scripts pass through untouched: they hold no line of these forms.
public enum ParserText {
    /// A message about a wrong command line.
    public static func message(_ text: String, _ language: Language) -> String {
        switch language {
        case .english: text
        case .chinese: chineseMessage(text)
        }
    }

    /// A page of help. The library breaks lines at blanks, which Chinese has not: what is wider than the terminal is broken here.
    public static func help(_ text: String, _ language: Language, columns: Int? = nil) -> String {
        switch language {
        case .english: text
        case .chinese:
            text.split(separator: "\n", omittingEmptySubsequences: false).map(chineseHelpLine)
                .flatMap { columns.map(broken($0)) ?? [$0] }.joined(separator: "\n")
        }
    }

    /// A line of help in as many as it needs, the further ones below the explanation.
    private static func broken(_ line: String) -> (_ columns: Int) -> [String] {
        { columns in
            let head = line.prefixMatch(of: /\ +(?:\S+ )*\S+ {2,}/)?.0 ?? line.prefix { $0 == " " }
            let indent = DisplayWidth.columns(of: String(head))
            guard DisplayWidth.columns(of: line) > columns, indent < columns else { return [line] }
            let parts = DisplayWidth.wrapped(String(line.dropFirst(head.count)), to: columns - indent)
            return parts.enumerated().map { ($0 == 0 ? String(head) : String(repeating: " ", count: indent)) + $1 }
        }
    }

    private static func chineseMessage(_ text: String) -> String {
        let known: [(Substring) -> String?] = [
            { $0.wholeMatch(of: /Unknown option '(.+?)'\. Did you mean '(.+)'\?/).map { "没有选项 \($0.1)；是否为 \($0.2)？" } },
            { $0.wholeMatch(of: /Unknown option '(.+)'/).map { "没有选项 \($0.1)" } },
            { $0.wholeMatch(of: /Missing value for '(.+)'/).map { "选项缺少取值：\($0.1)" } },
            {
                $0.wholeMatch(of: /The option '(.+)' does not take any value, but '(.*)' was specified\./).map {
                    "选项 \($0.1) 不带取值，却给出了 \($0.2)"
                }
            },
            { $0.wholeMatch(of: /Unexpected argument '(.*)'/).map { "多余的参数：\($0.1)" } },
            { $0.wholeMatch(of: /(\d+) unexpected arguments: '(.*)'/).map { "多余的参数 \($0.1) 个：\(enumerated($0.2))" } },
            { $0.wholeMatch(of: /Missing expected argument '(.+)'/).map { "缺少参数：\($0.1)" } },
            { $0.wholeMatch(of: /Missing one of: '(.+)'/).map { "缺少参数，须给出其一：\(enumerated($0.1))" } },
            { $0.wholeMatch(of: /(?s)The value '(.*?)' is invalid for '(.+?)'(.*)/).map { "\($0.2) 的取值无效：\($0.1)\(chineseReason($0.3))" } },
            { $0.wholeMatch(of: /Missing required subcommand\./).map { _ in "缺少子命令" } },
        ]
        return known.lazy.compactMap { $0(Substring(text)) }.first ?? text
    }

    /// What follows a wrong value: a reason of our own, or the values that may be given.
    private static func chineseReason(_ text: Substring) -> String {
        if text.hasPrefix(": ") { return "；" + text.dropFirst(2) }
        if let match = text.wholeMatch(of: /(?s)\. Please provide one of (?:the following:\n)?(.+?)\.?/) {
            let values = match.1.matches(of: /[A-Za-z0-9_-]+/).map { String($0.0) }.filter { !["and", "or", "-"].contains($0) }
            return "；可选值：" + values.joined(separator: "、")
        }
        return String(text)
    }

    private static func enumerated(_ quoted: Substring) -> String { String(quoted).replacing("', '", with: "、") }

    private static func chineseHelpLine(_ line: Substring) -> String {
        for (english, chinese) in titles where line.hasPrefix(english) { return chinese + line.dropFirst(english.count) }
        // A section of our own.
        if line.hasSuffix(":"), let first = line.unicodeScalars.first, first.value >= 0x4E00 { return line.dropLast() + "：" }
        if let match = line.wholeMatch(of: /\ \ See '(.+)' for detailed help\./) { return "  详见：\(match.1)" }
        return String(line).replacing("Show help information.", with: "显示帮助。")
            .replacing(/\(default: (.+?)\)/) { "（默认：\($0.1)）" }
            .replacing(/\(values: (.+?); default: (.+?)\)/) { "（可选值：\(String($0.1).replacing(", ", with: "、"))；默认：\($0.2)）" }
            .replacing(/\(values: (.+?)\)/) { "（可选值：\(String($0.1).replacing(", ", with: "、"))）" }
    }

    private static let titles = [
        ("OVERVIEW: ", "概述："), ("USAGE: ", "用法："), ("ARGUMENTS:", "参数："), ("OPTIONS:", "选项："), ("SUBCOMMANDS:", "子命令："),
    ]
}
