import CaseDomain
import RuleBooks
import ShouwenLimits
import YAMLPlaces

/// Reads files of scenarios.
public enum ScenarioFile {
    /// The scenarios of a file, one a YAML document, under the books and calendars at hand.
    ///
    /// - Throws: every problem at once, each with its place.
    public static func read(
        _ text: String, file: String, books: RuleBookCatalogue = .shipped, calendars: CalendarCatalogue = .shipped
    ) throws(FileFaults) -> [Scenario] {
        let reader = ScenarioReader(file: file, books: books, calendars: calendars)
        let scenarios = reader.documents(text, bytesMax: Limits.scenarioFileBytesMax).compactMap(reader.scenario)
        if scenarios.isEmpty, reader.problems.isEmpty {
            reader.report(
                nil, en: "the file holds no scenario", "write one a YAML document, see Docs/Scenarios.md", zh: "文件中没有情景",
                "每个 YAML 文档写一个情景，见 Docs/Scenarios.zh-CN.md")
        }
        if let faults = reader.faults { throw faults }
        return scenarios
    }
}
