import ShouwenLimits

/// What differs between two texts, line by line, as `diff -u` prints it: for a refusal, so short and safe to print.
struct LineDifference {
    /// The first line of the newer text that differs; 1 for the first.
    let firstLine: Int
    /// `@@ -41 +41 @@`, then lines that begin with ` `, `-` or `+`; at most `Limits.differenceLinesShownMax`, and one more that says how
    /// many there are beyond. Empty for equal texts.
    let lines: [String]

    private struct Line {
        let mark: Character
        let text: Substring
        let old: Int
        let new: Int
    }

    /// Lines shown around each change.
    private static let contextLines = 2
    /// Characters shown of a line.
    private static let lineCharactersMax = 200

    /// What turns `old` into `new`.
    init(from old: String, to new: String) {
        let before = LineDifference.split(old)
        let after = LineDifference.split(new)
        let common = zip(before, after).prefix { $0 == $1 }.count
        firstLine = common + 1
        guard before != after else {
            lines = []
            return
        }
        let rest = min(before.count, after.count) - common
        let tail = zip(before.suffix(rest).reversed(), after.suffix(rest).reversed()).prefix { $0 == $1 }.count
        let merged = LineDifference.merged(before, after, head: common, tail: tail)
        let all = LineDifference.hunks(merged)
        let more = all.count - Limits.differenceLinesShownMax
        lines = more > 0 ? all.prefix(Limits.differenceLinesShownMax) + ["… \(more)"] : all
    }

    /// The lines of both texts in one row, from a little before the first that differs to a little after the last.
    private static func merged(_ before: [Substring], _ after: [Substring], head: Int, tail: Int) -> [Line] {
        let old = Array(before[head..<(before.count - tail)])
        let new = Array(after[head..<(after.count - tail)])
        var removed = Set(old.indices)
        var inserted = Set(new.indices)
        if max(old.count, new.count) <= Limits.differenceLinesComparedMax {
            removed = []
            inserted = []
            for change in new.difference(from: old) {
                switch change {
                case .remove(let offset, _, _): removed.insert(offset)
                case .insert(let offset, _, _): inserted.insert(offset)
                }
            }
        }
        var lines = (max(0, head - contextLines)..<head).map { Line(mark: " ", text: before[$0], old: $0 + 1, new: $0 + 1) }
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            let place = (old: head + left + 1, new: head + right + 1)
            if removed.contains(left) {
                lines.append(Line(mark: "-", text: old[left], old: place.old, new: place.new))
                left += 1
            } else if inserted.contains(right) {
                lines.append(Line(mark: "+", text: new[right], old: place.old, new: place.new))
                right += 1
            } else {
                lines.append(Line(mark: " ", text: new[right], old: place.old, new: place.new))
                left += 1
                right += 1
            }
        }
        for index in 0..<min(contextLines, tail) {
            let place = (old: before.count - tail + index, new: after.count - tail + index)
            lines.append(Line(mark: " ", text: before[place.old], old: place.old + 1, new: place.new + 1))
        }
        return lines
    }

    /// The changes with the lines around them, each stretch under its place.
    private static func hunks(_ merged: [Line]) -> [String] {
        var near = Set<Int>()
        for (index, line) in merged.enumerated() where line.mark != " " {
            near.formUnion((index - contextLines)...(index + contextLines))
        }
        var shown: [String] = []
        for (index, line) in merged.enumerated() where near.contains(index) {
            if !near.contains(index - 1) || index == 0 { shown.append("@@ -\(line.old) +\(line.new) @@") }
            shown.append("\(line.mark)\(printable(line.text))")
        }
        return shown
    }

    private static func split(_ text: String) -> [Substring] {
        text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Substring.init)
    }

    /// A line that shows its control characters instead of sending them to the terminal: `␍` for a carriage return.
    private static func printable(_ line: Substring) -> String {
        var text = ""
        for scalar in line.unicodeScalars.prefix(lineCharactersMax) {
            let picture = scalar.value < 0x20 ? Unicode.Scalar(0x2400 + scalar.value) : nil
            text.unicodeScalars.append(picture ?? (scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar))
        }
        return line.unicodeScalars.count > lineCharactersMax ? text + "…" : text
    }
}
