import BusinessCalendar
import CaseCalls
import CaseDomain
import Wording

/// One step in a sentence.
enum StepStory {
    static func tell(_ step: Scenario.Step, _ outcome: StepOutcome, _ scenario: Scenario, number: CaseNumber?) -> BilingualText {
        let (chinese, english) = deed(step, scenario)
        var after = ("", "")
        switch outcome {
        case .none, .done: break
        case .refused(let rejection):
            let said = rejection.reason.said(Titles(scenario.rules, units: scenario.organisation.names))
            let clause = rejection.clause.map { " [\($0.name(in: scenario.rules.book.id))]" } ?? ""
            after = (" → 拒绝：\(said.chinese)\(clause)", " -> refused: \(said.english)\(clause)")
        case .unsound(let what): after = (" → 填写有误：\(what)", " -> unsound: \(what)")
        }
        return BilingualText(en: english + after.1, zh: chinese + after.0)
    }

    private static func deed(_ step: Scenario.Step, _ scenario: Scenario) -> (String, String) {
        if let say = step.say { return (say.chinese, say.english) }
        let name: String
        switch step.action {
        case nil: return ("查看", "looks")
        case .stopServer: return ("系统停机", "the server stops")
        case .startServer: return ("系统恢复，补办到期事项", "the server starts and makes up what fell due")
        case .announce(let year): return ("\(year.year) 年放假安排公布", "the calendar of \(year.year) is announced")
        case .command(let command, _): name = command
        }
        guard let person = step.person, let role = scenario.people[person]?.role else { return words(name) }
        let title = scenario.rules.book.title(of: role)
        let (chinese, english) = words(name)
        return ("\(title?.chinese ?? person)：\(chinese)", "\(title?.english ?? person): \(english)")
    }

    private static func words(_ name: String) -> (String, String) {
        if let title = ActCatalogue.act(named: name)?.title { return (title.chinese, title.english) }
        guard let title = Act(rawValue: name)?.title else { return (name, name) }
        return (title.chinese, title.english)
    }
}
