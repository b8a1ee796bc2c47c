import ShouwenLimits
import Wording

/// Reads values out of a YAML file and collects everything that is wrong with it, each thing with its place.
///
/// Nothing is thrown while reading: a value that is wrong is reported and read as nil, and the caller asks for `faults` at the end. A
/// format with more to remember inherits from it.
open class YAMLReader {
    /// The file, as problems name it.
    public let file: String
    /// What is wrong so far, in the order in which it was found; at most `Limits.fileProblemsMax`.
    public private(set) var problems: [FileProblem] = []

    /// A reader of a file.
    public init(file: String) {
        self.file = file
    }

    /// Notes a problem: what is wrong and what to do, in both languages.
    public func report(_ place: Place?, _ what: BilingualText, _ advice: BilingualText) {
        note(FileProblem(file: file, place: place, what: what, advice: advice))
    }

    /// Notes a problem: in English what is wrong and what to do, then both in Chinese.
    public func report(_ place: Place?, en what: String, _ advice: String, zh chinese: String, _ chineseAdvice: String) {
        report(place, BilingualText(en: what, zh: chinese), BilingualText(en: advice, zh: chineseAdvice))
    }

    /// Notes problems of other files that belong to this one.
    public func report(_ faults: FileFaults) {
        for problem in faults.problems { note(problem) }
    }

    private func note(_ problem: FileProblem) {
        // One mistake seen twice, e.g. under two versions of a rule book, is one mistake.
        guard problems.count < Limits.fileProblemsMax, !problems.contains(problem) else { return }
        problems.append(problem)
    }

    /// Everything that was reported, this file's in its order, then other files'; nil: nothing.
    public var faults: FileFaults? {
        guard !problems.isEmpty else { return nil }
        let own = problems.filter { $0.file == file }.enumerated()
            .sorted { ($0.element.place ?? .start, $0.offset) < ($1.element.place ?? .start, $1.offset) }
        return FileFaults(problems: own.map(\.element) + problems.filter { $0.file != file })
    }

    // MARK: Values

    /// A scalar's text; one that is empty or holds a NUL, and anything else, is reported.
    public func text(_ node: YAMLNode, _ name: String) -> String? {
        guard let text = node.text else {
            report(
                node.place, en: "'\(name)' must be a single value", "write it on one line after the colon", zh: "“\(name)”应为单个值",
                "写在冒号后的同一行")
            return nil
        }
        guard !text.isEmpty else {
            report(
                node.place, en: "'\(name)' is empty", "write a value or leave the key out", zh: "“\(name)”为空", "请填写，或删去该项")
            return nil
        }
        // Paths and names end at a NUL for the system, and so would mean something else there than here.
        guard !text.unicodeScalars.contains("\0") else {
            report(node.place, en: "'\(name)' holds a NUL character", "remove the \\0", zh: "“\(name)”含有空字符（NUL）", "请删去 \\0")
            return nil
        }
        return text
    }

    /// One of the words of an enumeration.
    public func word<Word: RawRepresentable & CaseIterable>(_ node: YAMLNode, _ what: BilingualText, _: Word.Type = Word.self) -> Word?
    where Word.RawValue == String {
        guard let text = text(node, what.english) else { return nil }
        if let word = Word(rawValue: text) { return word }
        report(
            node.place, BilingualText(en: "unknown \(what.english) '\(text)'", zh: "未知的\(what.chinese)“\(text)”"),
            advice(for: text, among: Word.allCases.map(\.rawValue)))
        return nil
    }

    /// Words of an enumeration, each at most once.
    public func words<Word: RawRepresentable & CaseIterable>(_ nodes: [YAMLNode], _ what: BilingualText, _: Word.Type = Word.self)
        -> [Word] where Word.RawValue == String
    {
        var result: [Word] = []
        for node in nodes {
            guard let word: Word = word(node, what) else { continue }
            if result.contains(where: { $0.rawValue == word.rawValue }) {
                report(
                    node.place, en: "\(what.english) '\(word.rawValue)' is named twice", "name it once",
                    zh: "\(what.chinese)“\(word.rawValue)”重复", "只写一次")
            }
            result.append(word)
        }
        return result
    }

    /// What to try instead of a word that is not known: the one most like it, or which there are.
    public func advice(for text: String, among known: [String]) -> BilingualText {
        let close = known.map { (distance: editDistance(text, $0), word: $0) }.min { ($0.distance, $0.word) < ($1.distance, $1.word) }
        if let close, close.distance <= max(2, close.word.count / 3) {
            return BilingualText(en: "did you mean '\(close.word)'?", zh: "是否为“\(close.word)”？")
        }
        guard !known.isEmpty else { return BilingualText(en: "none is declared here", zh: "此处未声明任何一项") }
        let list = known.prefix(Limits.knownWordsShownMax).joined(separator: ", ")
        return BilingualText(en: "use one of " + list, zh: "可用：" + list)
    }
}

/// Levenshtein's distance, in characters, of the first 64 of each.
func editDistance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left.prefix(64)), Array(right.prefix(64)))
    var row = Array(0...right.count)
    for (i, character) in left.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        for (j, other) in right.enumerated() {
            let insertion = min(row[j], row[j + 1]) + 1
            let substitution = diagonal + (character == other ? 0 : 1)
            diagonal = row[j + 1]
            row[j + 1] = min(insertion, substitution)
        }
    }
    return row[right.count]
}
