extension DisplayWidth {
    /// `text` in lines of at most `columns`: broken at blanks and between wide characters; elsewhere only where a word fits on no line.
    /// No line begins with a closing mark or ends with an opening one (GB/T 15834-2011, 5.1). At least one line.
    public static func wrapped(_ text: String, to columns: Int) -> [String] {
        var lines = [""]
        var used = 0
        for piece in pieces(text) {
            let width = self.columns(of: piece.text)
            let gap = piece.followsBlank && used > 0 ? 1 : 0
            if used + gap + width <= columns {
                lines[lines.count - 1] += (gap == 1 ? " " : "") + piece.text
                used += gap + width
                continue
            }
            if used > 0 { lines.append("") }
            used = 0
            for character in piece.text {
                let width = self.columns(of: character)
                if used + width > columns, used > 0 {
                    lines.append("")
                    used = 0
                }
                lines[lines.count - 1].append(character)
                used += width
            }
        }
        return lines
    }

    /// What is not broken: a run of narrow characters, or one wide one, with the marks that belong to it.
    private struct Piece {
        var text: String
        let followsBlank: Bool
    }

    private static func pieces(_ text: String) -> [Piece] {
        var pieces: [Piece] = []
        var followsBlank = false
        for character in text {
            if character == " " {
                followsBlank = true
                continue
            }
            if let last = pieces.last?.text.last, !followsBlank, belong(last, character) {
                pieces[pieces.count - 1].text.append(character)
            } else {
                pieces.append(Piece(text: String(character), followsBlank: followsBlank))
            }
            followsBlank = false
        }
        return pieces
    }

    private static func belong(_ last: Character, _ next: Character) -> Bool {
        if closing.contains(next) || opening.contains(last) { return true }
        return columns(of: last) < 2 && columns(of: next) < 2
    }

    private static let opening: Set<Character> = ["（", "「", "『", "《", "〔", "“", "‘"]
    private static let closing: Set<Character> = ["）", "」", "』", "》", "〕", "”", "’", "，", "。", "；", "：", "、", "！", "？", "…"]
}
