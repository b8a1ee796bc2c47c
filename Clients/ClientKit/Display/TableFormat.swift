import ShouwenLimits

/// A table for a terminal: columns padded by display width, two blanks between them, a rule under the headings.
///
///     编号             产品      状态
///     ---------------  --------  ------
///     2026-00000001-4  credit    已登记
///
/// Where the terminal is narrower, the widest columns of text are cut with `…`; numbers, and columns that must stay whole, are not.
/// Where that is not enough, the columns further right stand below, indented, so that a row takes two lines:
///
///     编号             状态        收到时间
///       责任人        业务
///     ------------------------------------------
///     2026-00000001-4  已登记      2026-07-15 10:30:00
///       网点 / 1002   credit
///
/// and where that is not enough either, each row becomes a list, one field a line.
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
        guard let storeys = storeys(natural) else { return list(cells).map { $0.isEmpty ? "" : margin + $0 } }
        let rule =
            storeys.count == 1
            ? storeys[0].widths.map { String(repeating: "-", count: $0) }.joined(separator: TableFormat.gap)
            : String(repeating: "-", count: storeys.map(\.width).max() ?? 0)
        let headings = storeys.map { style.bold($0.line(columns.map(\.title), columns)) }
        let body = cells.flatMap { row in
            storeys.enumerated().map { $1.line(row, columns) }.enumerated().filter { $0 == 0 || !$1.isEmpty }.map(\.element)
        }
        return (headings + [rule] + body).map { margin + $0 }
    }

    /// Columns that stand on one line.
    private struct Storey {
        let indices: Range<Int>
        let widths: [Int]
        let indent: String
        /// Display columns that do not fit.
        let excess: Int

        var width: Int { widths.reduce(indent.count + TableFormat.gap.count * max(0, widths.count - 1), +) }

        func line(_ cells: [String], _ columns: [Column]) -> String {
            var line = ""
            for (index, width) in zip(indices, widths) {
                let cell = DisplayWidth.truncated(cells[index], to: width)
                let padding = String(repeating: " ", count: width - DisplayWidth.columns(of: cell))
                if index > indices.lowerBound { line += TableFormat.gap }
                line += columns[index].isNumber ? padding + cell : cell + padding
            }
            while line.last == " " { line.removeLast() }
            return line.isEmpty ? "" : indent + line
        }
    }

    /// One line a row where that fits, else two, parted where least is cut. Nil when the terminal is too narrow for either.
    private func storeys(_ natural: [Int]) -> [Storey]? {
        let all = columns.indices
        if let one = storey(all, natural, indent: "") { return [one] }
        let pairs = all.dropFirst().compactMap { split -> [Storey]? in
            guard let upper = storey(all.lowerBound..<split, natural, indent: ""),
                let lower = storey(split..<all.upperBound, natural, indent: TableFormat.gap)
            else { return nil }
            return [upper, lower]
        }
        return pairs.min { $0[0].excess + $0[1].excess < $1[0].excess + $1[1].excess }
    }

    /// Those columns on one line, the widest text cut first; nil when they do not fit.
    private func storey(_ indices: Range<Int>, _ natural: [Int], indent: String) -> Storey? {
        var widths = indices.map { natural[$0] }
        guard let available else { return Storey(indices: indices, widths: widths, indent: indent, excess: 0) }
        let least = indices.map { columns[$0].widthMin(natural[$0]) }
        let around = indent.count + TableFormat.gap.count * max(0, indices.count - 1)
        guard least.reduce(around, +) <= available else { return nil }
        let excess = max(0, widths.reduce(around, +) - available)
        for _ in 0..<excess {
            let widest = widths.indices.filter { widths[$0] > least[$0] }.max { widths[$0] < widths[$1] }
            if let widest { widths[widest] -= 1 }
        }
        return Storey(indices: indices, widths: widths, indent: indent, excess: excess)
    }

    private var available: Int? { style.columns.map { $0 - indent } }

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
