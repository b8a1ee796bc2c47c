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
            let words = RejectionTable.wording(rejection.reason, rejection.detail)
            let clause = rejection.clause.map { " [\(StepCheck.name(of: $0))]" } ?? ""
            after = (" → 拒绝：\(words.chinese)\(clause)", " -> refused: \(words.english)\(clause)")
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
        let english = name.replacing("_", with: " ")
        switch name {
        case "establish_facts": return ("认定事实", english)
        case "declare_interest": return ("声明回避", english)
        case "import": return (ActWording.chinese(.importCase), english)
        case "transfer": return (ActWording.chinese(.transferExternally), english)
        default: return (Act(rawValue: name).map(ActWording.chinese) ?? name, english)
        }
    }
}
