import CaseDomain
import CaseStore
import ShouwenLimits
import Wording
import YAMLPlaces

/// An edition of rules that a server is about to run on: what the store must hold before anything is recorded under it.
struct EditionSource: Sendable {
    let kind: EditionRecord.Kind
    let id: String
    let edition: String
    /// The whole text.
    let text: String
    /// Where the text stands, for the operator.
    let file: String

    /// The core's own clauses.
    static let core = EditionSource(
        kind: .core, id: CoreClause.book, edition: CoreClause.edition, text: CoreClause.editionText, file: "shouwend")

    /// What it is, for a sentence.
    private var name: BilingualText {
        switch kind {
        case .book: BilingualText(en: "rule book '\(id)', edition \(edition)", zh: "规则“\(id)”版本 \(edition) ")
        case .calendar: BilingualText(en: "calendar '\(edition)'", zh: "日历“\(edition)”")
        case .ownDays: BilingualText(en: "own days, version \(edition)", zh: "自定营业日版本 \(edition) ")
        case .core: BilingualText(en: "the core's own clauses, edition \(edition)", zh: "本系统自定条款版本 \(edition) ")
        }
    }

    private var advice: BilingualText {
        switch kind {
        case .book:
            BilingualText(
                en:
                    "a changed text is a new edition: give it a later `effective_from`, or restore the text (of a shipped book: as a file "
                    + "in your folder of `rule_books`). Then (-) and now (+):",
                zh: "文字有变即为新版本：请填写更晚的 `effective_from`，或恢复原文（随软件提供的规则可将原文放入 `rule_books` 文件夹）。原文（-）与现文（+）：")
        case .calendar, .ownDays, .core:
            BilingualText(
                en: "restore the text, or the release of this software that it came from. Then (-) and now (+):",
                zh: "请恢复原文，或恢复原来的软件版本。原文（-）与现文（+）：")
        }
    }

    /// Why it must not be kept; nil: it may.
    func problem(_ refusal: EditionRefusal) -> FileProblem {
        switch refusal {
        case .tooLong(_, _, _, let bytes):
            return FileProblem(
                file: file, place: nil,
                what: BilingualText(en: "\(name.english): its text has \(bytes) bytes", zh: "\(name.chinese)：文字共 \(bytes) 字节"),
                advice: BilingualText(
                    en: "at most \(Limits.editionTextBytesMax) are kept", zh: "最多可保存 \(Limits.editionTextBytesMax) 字节"))
        case .changed(let stored):
            let difference = LineDifference(from: String(decoding: stored.text, as: UTF8.self), to: text)
            let shown = "\n" + difference.lines.joined(separator: "\n")
            let since = "\(stored.keptAt)"
            return FileProblem(
                file: file, place: Place(line: difference.firstLine, column: 1),
                what: BilingualText(
                    en: "\(name.english): the text is not the one in force since \(since)", zh: "\(name.chinese)：文字与 \(since) 起使用的不一致"),
                advice: BilingualText(en: advice.english + shown, zh: advice.chinese + shown))
        }
    }
}
