import ShouwenLimits

/// A table for a terminal: columns padded by display width, two blanks between them, a rule under the headings.
///
///     编号             产品      状态
///     ---------------  --------  ------
///     2026-00000001-4  credit    已登记
///
/// Where the terminal is narrower, the widest columns of text are cut with `…`; numbers, and columns that must stay whole, are not.
/// Where that is not enough either, each row becomes a list, one field a line.
public struct TableFormat: Sendable {
    /// One column.
    public struct Column: Sendable {
        /// Its heading.
        public let title: String
        /// Numbers stand at the right; they are never cut.
        public let isNumber: Bool
        /// What would say something else if it were cut: case numbers, times.
        public let isWhole: Bool

        /// A column with that heading.
        public init(_ title: String, isNumber: Bool = false, isWhole: Bool = false) {
            self.title = title
            self.isNumber = isNumber
            self.isWhole = isWhole
        }

        /// Display columns that it takes at least, where its content takes `natural`.
        func widthMin(_ natural: Int) -> Int { isNumber || isWhole ? natural : min(natural, Limits.tableColumnWidthMin) }
    }

    private let columns: [Column]
    private let style: TextStyle
    private let indent: Int

    /// A table with these columns, `indent` blanks from the left; headings are bold where `style` allows.
    public init(_ columns: [Column], style: TextStyle = .plain, indent: Int = 0) {
        self.columns = columns
        self.style = style
        self.indent = indent
    }

    /// The lines of the table; a row shorter than the columns leaves the rest blank. No blanks at the ends of lines, and no line wider
    /// than the terminal.
    public func lines(_ rows: [[String]]) -> [String] {
        let cells = rows.map { row in columns.indices.map { $0 < row.count ? TextStyle.oneLine(row[$0]) : "" } }
        let natural = columns.indices.map { index in
            cells.reduce(DisplayWidth.columns(of: columns[index].title)) { max($0, DisplayWidth.columns(of: $1[index])) }
        }
        let margin = String(repeating: " ", count: indent)
        guard let widths = fitted(natural) else { return list(cells).map { $0.isEmpty ? "" : margin + $0 } }
        let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: TableFormat.gap)
        let heading = style.bold(line(columns.map(\.title), widths))
        return ([heading, rule] + cells.map { line($0, widths) }).map { margin + $0 }
    }

    /// The widths that fit: the widest text gives way first. Nil when the terminal is too narrow for a table.
    private func fitted(_ natural: [Int]) -> [Int]? {
        guard let available else { return natural }
        var widths = natural
        let gaps = TableFormat.gap.count * max(0, columns.count - 1)
        let least = columns.indices.map { columns[$0].widthMin(natural[$0]) }
        var excess = widths.reduce(gaps, +) - available
        guard least.reduce(gaps, +) <= available else { return nil }
        while excess > 0 {
            guard let widest = widths.indices.filter({ widths[$0] > least[$0] }).max(by: { widths[$0] < widths[$1] }) else { return nil }
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }

    private var available: Int? { style.columns.map { $0 - indent } }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        var line = ""
        for (index, text) in cells.enumerated() {
            let cell = DisplayWidth.truncated(text, to: widths[index])
            let padding = String(repeating: " ", count: widths[index] - DisplayWidth.columns(of: cell))
            line += columns[index].isNumber ? padding + cell : cell + padding
            if index < cells.count - 1 { line += TableFormat.gap }
        }
        while line.last == " " { line.removeLast() }
        return line
    }

    /// Every field on a line of its own behind its heading, or below it where the rest of the line is narrow; empty fields are left
    /// out, and a blank line stands between rows.
    private func list(_ cells: [[String]]) -> [String] {
        let available = max(1, available ?? .max)
        let label = columns.map { DisplayWidth.columns(of: $0.title) }.max() ?? 0
        let rest = available - label - TableFormat.gap.count
        return cells.enumerated().flatMap { row, fields in
            (row == 0 ? [] : [""])
                + columns.indices.filter { !fields[$0].isEmpty }.flatMap { index in
                    let title = DisplayWidth.truncated(columns[index].title, to: available)
                    if rest < TableFormat.listedWidthMin {
                        let inner = max(1, available - TableFormat.gap.count)
                        return [style.bold(title)] + DisplayWidth.wrapped(fields[index], to: inner).map { TableFormat.gap + $0 }
                    }
                    let padding = String(repeating: " ", count: label - DisplayWidth.columns(of: title))
                    let below = String(repeating: " ", count: label) + TableFormat.gap
                    return DisplayWidth.wrapped(fields[index], to: rest).enumerated().map { number, part in
                        (number == 0 ? style.bold(title) + padding + TableFormat.gap : below) + part
                    }
                }
        }
    }

    private static let gap = "  "
    /// A time takes this many columns.
    private static let listedWidthMin = 19
}
