import BusinessCalendar
import CaseCalls
import CaseDomain
import CaseService
import CaseStore
import Wording
import YAMLPlaces

extension Scenario {
    /// Runs the scenario from its first step to its last against a fresh core in memory. Takes no time but that of computing.
    public func run() -> ScenarioResult {
        var run = ScenarioRun(self)
        let steps = run.steps()
        return ScenarioResult(title: title, file: file, place: place, steps: steps)
    }
}

/// One run of a scenario: the world, the cases by name, and how far each was looked at.
struct ScenarioRun {
    private let scenario: Scenario
    /// Cases by name, and the name of the one that the next step means unless it says another.
    private var cases: [String: (id: CaseID, number: CaseNumber)] = [:]
    private var present: String?
    /// Up to which version the steps before have accounted for a case's events.
    private var seen: [String: Int64] = [:]

    init(_ scenario: Scenario) {
        self.scenario = scenario
    }

    mutating func steps() -> [ScenarioResult.Step] {
        guard let start = scenario.steps.first, case .at(let moment) = start.time else { return [] }
        do {
            let world = try ScenarioWorld(scenario, from: moment)
            defer { world.end() }
            var results: [ScenarioResult.Step] = []
            for step in scenario.steps { results.append(try take(step, in: world)) }
            return results
        } catch {
            return [broken(start, error)]
        }
    }

    private func broken(_ step: Scenario.Step, _ error: any Error) -> ScenarioResult.Step {
        let what = BilingualText(en: "cannot be run: \(error)", zh: "无法执行：\(error)")
        return ScenarioResult.Step(
            place: step.place, moment: "", story: what, problems: [FileProblem(file: scenario.file, place: step.place, what: what)])
    }

    private mutating func take(_ step: Scenario.Step, in world: ScenarioWorld) throws -> ScenarioResult.Step {
        let moment =
            switch step.time {
            case .at(let moment): moment
            case .after(let milliseconds): world.now.advanced(byMilliseconds: milliseconds)
            }
        try world.pass(to: moment)
        let outcome = try perform(step, in: world)
        let name = step.caseName ?? present
        if name != nil { present = name }
        var check = StepCheck(step, scenario, outcome, rules: world.rules, people: scenario.people)
        if let name, let known = cases[name] {
            let entries = try world.read { try $0.events(of: known.id) }
            let tallies = try world.read { try $0.counts().tallies }
            check.examine(entries, after: seen[name] ?? 0, tallies: tallies)
            seen[name] = Int64(entries.count)
        } else {
            check.examineWithoutCase()
        }
        return ScenarioResult.Step(
            place: step.place, moment: ScenarioTime.text(moment, world.rules.calendar.zone),
            story: StepStory.tell(step, outcome, scenario, number: name.flatMap { cases[$0]?.number }), problems: check.problems)
    }

    // MARK: Actions

    private mutating func perform(_ step: Scenario.Step, in world: ScenarioWorld) throws -> StepOutcome {
        switch step.action {
        case nil: return .none
        case .stopServer:
            world.stop()
            return .none
        case .startServer:
            try world.start()
            return .none
        case .announce(let year):
            try world.announce(year)
            return .none
        case .command(let name, let fields): return try command(name, fields, step, in: world)
        }
    }

    private mutating func command(_ name: String, _ fields: [String: Scenario.Value], _ step: Scenario.Step, in world: ScenarioWorld)
        throws -> StepOutcome
    {
        guard let actor = step.person.flatMap({ scenario.people[$0] }) else { return .none }
        let maker = ScenarioCommand(
            now: world.now, zone: world.rules.calendar.zone, staff: scenario.people.mapValues(\.staff.rawValue),
            cases: cases.mapValues(\.number.description))
        let asked: StepAsked
        do { asked = try maker.make(name, fields, by: actor.role) } catch { return .unsound(error.what) }
        var begins = false
        let wish: ChangeRequest.Wish
        switch asked {
        case .opening(let opening): (begins, wish) = (true, .open(opening))
        case .onCase(let taken):
            guard let known = (step.caseName ?? present).flatMap({ cases[$0] }) else { return .unsound("no case was registered yet") }
            wish = .take(taken, of: known.number)
        }
        switch world.change(wish, by: actor, happenedAt: step.happenedAt) {
        case .success(let receipt):
            if begins { try keep(receipt, as: step.caseName ?? "case \(cases.count + 1)", in: world) }
            return .done
        case .failure(.rejected(let rejection)): return .refused(rejection)
        case .failure(let failure): throw failure
        }
    }

    private mutating func keep(_ receipt: ChangeReceipt, as name: String, in world: ScenarioWorld) throws {
        let number = receipt.number
        guard let id = try world.read({ try $0.caseID(number: number) }) else { throw ScenarioWorld.Broken(what: "no case \(number)") }
        cases[name] = (id, number)
        present = name
    }
}

/// What came of a step's action.
enum StepOutcome {
    /// There was none, or it was the world's own.
    case none
    /// It was done.
    case done
    /// The core refused it.
    case refused(Rejection)
    /// It made no sound message.
    case unsound(String)
}
