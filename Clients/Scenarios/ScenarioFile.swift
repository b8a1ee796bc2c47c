import CaseDomain
import RuleBooks
import ShouwenLimits
import Yams

/// Reads files of scenarios.
public enum ScenarioFile {
    /// The scenarios of a file, one a YAML document, under the books and calendars at hand.
    ///
    /// - Throws: every problem at once, each with its line.
    public static func read(
        _ text: String, file: String, books: RuleBookCatalogue = .shipped, calendars: CalendarCatalogue = .shipped
    ) throws(ScenarioFaults) -> [Scenario] {
        let reader = ScenarioReader(file: file, books: books, calendars: calendars)
        guard text.utf8.count <= Limits.scenarioFileBytesMax else {
            reader.report(1, "the file is larger than \(Limits.scenarioFileBytesMax) bytes", "文件超过 \(Limits.scenarioFileBytesMax) 字节")
            throw ScenarioFaults(problems: reader.problems)
        }
        var scenarios: [Scenario] = []
        do {
            // The documents are read as they are asked for; what stops them is told afterwards.
            var documents = try Yams.compose_all(yaml: text)
            while let document = documents.next() {
                if let scenario = reader.scenario(document) { scenarios.append(scenario) }
            }
            if let error = documents.error { throw error }
        } catch let error as YamlError {
            reader.report(ScenarioFile.line(of: error), "this is not YAML: \(error)", "不是有效的 YAML:\(error)")
        } catch {
            reader.report(1, "this is not YAML: \(error)", "不是有效的 YAML:\(error)")
        }
        if scenarios.isEmpty, reader.problems.isEmpty { reader.report(1, "the file holds no scenario", "文件中没有情景") }
        guard reader.problems.isEmpty else { throw ScenarioFaults(problems: reader.problems) }
        return scenarios
    }

    private static func line(of error: YamlError) -> Int {
        switch error {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        default: 1
        }
    }
}
