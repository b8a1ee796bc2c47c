/// A table for a terminal: columns padded by display width, two blanks between them, a rule under the headings.
///
///     编号             产品      状态
///     ---------------  --------  ------
///     2026-00000001-4  credit    已登记
public struct TableFormat: Sendable {
    /// One column.
    public struct Column: Sendable {
        /// Its heading.
        public let title: String
        /// Display columns at most; what is longer is cut with `…`. Nil: as wide as its widest cell.
        public let widthMax: Int?
        /// Numbers stand at the right.
        public let isNumber: Bool

        /// A column with that heading.
        public init(_ title: String, widthMax: Int? = nil, isNumber: Bool = false) {
            self.title = title
            self.widthMax = widthMax
            self.isNumber = isNumber
        }
    }

    private let columns: [Column]
    private let style: TextStyle

    /// A table with these columns; headings are bold where `style` allows.
    public init(_ columns: [Column], style: TextStyle = .plain) {
        self.columns = columns
        self.style = style
    }

    /// The lines of the table; a row shorter than the columns leaves the rest blank. No blanks at the ends of lines.
    public func lines(_ rows: [[String]]) -> [String] {
        let cells = rows.map { row in columns.indices.map { index in cell(index < row.count ? row[index] : "", columns[index]) } }
        let widths = columns.indices.map { index in
            cells.reduce(DisplayWidth.columns(of: columns[index].title)) { max($0, DisplayWidth.columns(of: $1[index])) }
        }
        let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
        return [style.bold(line(columns.map(\.title), widths)), rule] + cells.map { line($0, widths) }
    }

    private func cell(_ text: String, _ column: Column) -> String {
        let oneLine = TextStyle.oneLine(text)
        return column.widthMax.map { DisplayWidth.truncated(oneLine, to: $0) } ?? oneLine
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        var line = ""
        for (index, cell) in cells.enumerated() {
            let padding = String(repeating: " ", count: widths[index] - DisplayWidth.columns(of: cell))
            line += columns[index].isNumber ? padding + cell : cell + padding
            if index < cells.count - 1 { line += "  " }
        }
        while line.last == " " { line.removeLast() }
        return line
    }
}
