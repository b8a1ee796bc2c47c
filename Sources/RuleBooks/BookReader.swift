import BusinessCalendar
import CaseDomain
import ShouwenLimits
import Yams

/// Where something stands in the file.
struct Place: Hashable, Sendable {
    let line: Int
    let column: Int

    static let start = Place(line: 1, column: 1)
}

extension Node {
    var place: Place { mark.map { Place(line: $0.line, column: $0.column) } ?? .start }
}

/// Collects what is wrong while a book is read, and what must be looked up once all of it is known.
final class BookReader {
    let file: String
    private(set) var problems: [BookProblem] = []
    /// Clause ids named by rules, with their places.
    var clauseUses: [(id: String, place: Place)] = []
    /// Roles named by rules, with what they are named for.
    var roleUses: [(role: Role, purpose: String, place: Place)] = []
    /// Conditions, with their places.
    var conditionUses: [(condition: FactCondition, place: Place)] = []
    /// Events that must be able to occur.
    var eventUses: [(event: TriggerEvent, purpose: String, place: Place)] = []

    init(file: String) {
        self.file = file
    }

    func report(_ place: Place, _ what: String, _ advice: String) {
        guard problems.count < Limits.ruleBookProblemsMax else { return }
        problems.append(BookProblem(file: file, line: place.line, column: place.column, what: what, advice: advice))
    }

    func sorted() -> [BookProblem] {
        problems.enumerated().sorted { ($0.element.line, $0.element.column, $0.offset) < ($1.element.line, $1.element.column, $1.offset) }
            .map(\.element)
    }

    // MARK: Values

    /// A scalar's text; anything else is reported.
    func text(_ node: Node, _ name: String) -> String? {
        guard let scalar = node.scalar else {
            report(node.place, "'\(name)' must be a single value", "write it on one line after the colon")
            return nil
        }
        guard !scalar.string.isEmpty else {
            report(node.place, "'\(name)' is empty", "write a value or leave the key out")
            return nil
        }
        return scalar.string
    }

    /// One of the words of an enumeration.
    func word<Word: RawRepresentable & CaseIterable>(_ node: Node, _ what: String, _: Word.Type = Word.self) -> Word?
    where Word.RawValue == String {
        guard let text = text(node, what) else { return nil }
        if let word = Word(rawValue: text) { return word }
        report(node.place, "unknown \(what) '\(text)'", advice(for: text, among: Word.allCases.map(\.rawValue)))
        return nil
    }

    func words<Word: RawRepresentable & CaseIterable>(_ nodes: [Node], _ what: String, _: Word.Type = Word.self) -> [Word]
    where Word.RawValue == String {
        var result: [Word] = []
        for node in nodes {
            guard let word: Word = word(node, what) else { continue }
            if result.contains(where: { $0.rawValue == word.rawValue }) {
                report(node.place, "\(what) '\(word.rawValue)' is named twice", "name it once")
            }
            result.append(word)
        }
        return result
    }

    /// What to try instead of a word that is not known.
    func advice(for text: String, among known: [String]) -> String {
        let close = known.map { (distance: editDistance(text, $0), word: $0) }.min { ($0.distance, $0.word) < ($1.distance, $1.word) }
        if let close, close.distance <= max(2, close.word.count / 3) { return "did you mean '\(close.word)'?" }
        guard !known.isEmpty else { return "none is declared in this book" }
        return "use one of " + known.prefix(40).joined(separator: ", ")
    }
}

/// Levenshtein's distance, in characters.
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
