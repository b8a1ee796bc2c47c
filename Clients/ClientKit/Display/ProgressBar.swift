import Foundation

/// A progress bar on standard error, drawn only where that is a terminal; notices go above it.
public final class ProgressBar {
    private let isTerminal: Bool
    private let wording: Voice
    private var isDrawn = false

    /// A bar in that language.
    public init(isTerminal: Bool, wording: Voice) {
        self.isTerminal = isTerminal
        self.wording = wording
    }

    /// Draws the bar anew.
    public func show(_ progress: ImportProgress) {
        draw(ProgressBar.text(progress, wording))
    }

    /// Draws a line of text in the bar's place.
    public func draw(_ text: String) {
        guard isTerminal else { return }
        write("\r\u{1B}[K" + text)
        isDrawn = true
    }

    /// Writes a line that stays.
    public func note(_ line: String) {
        clear()
        write(TextStyle.oneLine(line) + "\n")
    }

    /// Takes the bar away.
    public func clear() {
        guard isDrawn else { return }
        write("\r\u{1B}[K")
        isDrawn = false
    }

    /// `[=====>              ]  27% 9,120 rows, 8,200/s, 0:03 left`.
    static func text(_ progress: ImportProgress, _ wording: Voice) -> String {
        let rate = grouped(Int(progress.rowsPerSecond))
        guard let share = progress.share else { return wording(ImportPhrase.progressUnknown, grouped(progress.rows), rate) }
        let filled = Int(share * Double(width))
        let head = filled < width ? ">" : ""
        let rest = String(repeating: " ", count: max(0, width - filled - head.count))
        let percent = String(Int(share * 100))
        let padding = String(repeating: " ", count: max(0, 3 - percent.count))
        let bar = "[" + String(repeating: "=", count: filled) + head + rest + "] " + padding + percent + "%"
        let left = progress.secondsLeft.map(clock) ?? "?"
        return wording(ImportPhrase.progress, bar, grouped(progress.rows), rate, left)
    }

    /// `1:02:03`, or `2:03` under an hour.
    static func clock(_ seconds: Double) -> String {
        let whole = Int(min(seconds, 359_999).rounded(.up))
        let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        let (hours, minutes) = (whole / 3600, whole / 60 % 60)
        return hours > 0 ? "\(hours):\(two(minutes)):\(two(whole % 60))" : "\(minutes):\(two(whole % 60))"
    }

    /// `33,776`.
    public static func grouped(_ number: Int) -> String {
        var text = String(abs(number))
        var index = text.endIndex
        while text.distance(from: text.startIndex, to: index) > 3 {
            index = text.index(index, offsetBy: -3)
            text.insert(",", at: index)
        }
        return (number < 0 ? "-" : "") + text
    }

    private static let width = 24

    private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
