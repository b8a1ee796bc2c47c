import BusinessCalendar
import CaseDomain
import ShouwenLimits
import WireMessages
import Wording

/// A case as one person may see it, with what people call the things in it.
struct CaseViewing {
    private let titles: Titles
    private let clause: (ClauseReference) -> WireMessages.Clause
    /// Bytes that the texts of one view may take: half a frame, the rest is for its fixed parts.
    private static let textBytesMax = Limits.stepTextBytesKeptMax

    init(_ titles: Titles, clause: @escaping (ClauseReference) -> WireMessages.Clause) {
        self.titles = titles
        self.clause = clause
    }

    /// The view; personal data are masked for whoever does not handle the case.
    func view(_ state: Case, for actor: Actor) -> CaseView {
        let masked = !state.isHandled(by: actor)
        var view = CaseView(
            caseNumber: state.number.description, version: state.version, phase: Vocabulary.wire(state.phase),
            registration: state.registration.wire(masked: masked), recordedAt: state.recordedAt.milliseconds,
            closedAt: state.closedAt?.milliseconds ?? 0, ownerUnit: state.owner.unit.rawValue,
            ownerStaff: state.owner.staff?.rawValue ?? "",
            register: state.register, offeredUnit: state.offer?.unit.rawValue ?? "", offeredStaff: state.offer?.staff?.rawValue ?? "",
            deadlines: state.clocks.suffix(Limits.clocksShownMax).map { deadline($0, arithmetic: []) }, masked: masked,
            facts: state.facts.sorted { $0.key < $1.key }.prefix(64).map { Fact(name: $0.key, value: $0.value) },
            escalatedTo: state.escalatedTo?.rawValue ?? "", absorbed: state.absorbed.suffix(1000).map(\.number.description),
            titles: caseTitles(state),
            response: state.response.map(ImportedResponse.init), archiveReference: state.archiveReference,
            withdrawal: state.withdrawal.map { withdrawal($0) }, recused: state.recused.map(\.rawValue).sorted(),
            proposedRecusals: state.proposedRecusals.keys.map(\.rawValue).sorted())
        tellWhatWasDone(state, in: &view)
        if masked { view.mask(of: state.registration.complainant) }
        return view
    }

    /// What was found, decided, told and learned: the latest first while there is room, shown in the order in which it happened.
    private func tellWhatWasDone(_ state: Case, in view: inout CaseView) {
        var room = CaseViewing.textBytesMax
        func latest<Step, View>(_ steps: Latest<Step>, _ make: (Done<Step>) -> View) -> [View] {
            var shown: [View] = []
            for done in steps.kept.reversed() {
                room -= done.step.textBytes + CaseViewing.doneBytesMax
                guard room >= 0 else { break }
                shown.append(make(done))
            }
            if shown.count < steps.count { view.abridged = true }
            return shown.reversed()
        }
        if let decision = state.decision {
            // One decision always fits: its texts are bounded by the message it came in.
            room -= decision.step.reasoning.utf8.count + decision.step.measures.reduce(0) { $0 + $1.note.utf8.count }
            room -= CaseViewing.doneBytesMax
            view.decision = DecisionView(
                done: by(decision.circumstances), outcome: Vocabulary.wire(decision.step.outcome), reasoning: decision.step.reasoning,
                measures: decision.step.measures.map(WireMessages.Measure.init))
        }
        view.closing = state.closing.map { done in
            ClosingView(
                done: by(done.circumstances), summary: done.step.summary, rootCause: done.step.rootCause, prevention: done.step.prevention)
        }
        view.replies = latest(state.replies) { done in
            ReplyView(done: by(done.circumstances), text: done.step.text, means: Vocabulary.wire(done.step.means))
        }
        view.findings = latest(state.findings) { done in
            FindingView(done: by(done.circumstances), finding: done.step.finding, sources: done.step.sources)
        }
        view.callbacks = latest(state.callbackHistory) { done in
            CallbackView(
                done: by(done.circumstances), reached: done.step.reached, satisfaction: Vocabulary.wire(done.step.satisfaction),
                note: done.step.note)
        }
        view.steps = latest(state.steps) { done in
            StepView(
                done: by(done.circumstances), step: done.step.step.rawValue, title: Title(done.step.step.title), text: done.step.text)
        }
    }

    /// What an item takes beside its text: a person, two titles, two moments.
    private static let doneBytesMax = 1200

    private func withdrawal(_ asked: Done<Withdraw>) -> WithdrawalView {
        let word = asked.step.word
        return WithdrawalView(
            done: by(asked.circumstances), reason: asked.step.reason, saidBy: word.saidBy, saidAt: word.at.milliseconds,
            saidVia: Vocabulary.wire(word.means))
    }

    private func by(_ circumstances: Circumstances) -> DoneBy {
        DoneBy(
            staff: circumstances.actor.staff.rawValue, role: Title(titles.role(circumstances.actor.role)),
            unit: Title(titles.unit(circumstances.actor.unit)), happenedAt: circumstances.happenedAt.milliseconds,
            recordedAt: circumstances.recordedAt.milliseconds)
    }

    private func caseTitles(_ state: Case) -> CaseTitles {
        CaseTitles(
            register: Title(titles.register(state.register)), ownerUnit: Title(titles.unit(state.owner.unit)),
            offeredUnit: state.offer.map { Title(titles.unit($0.unit)) }, escalatedTo: state.escalatedTo.map { Title(titles.role($0)) },
            units: state.registration.units.map { Title(titles.unit($0)) },
            facts: state.facts.sorted { $0.key < $1.key }.prefix(64).map { name, value in
                KnownFact(name: name, value: value, nameTitle: Title(titles.fact(name)), valueTitle: Title(titles.value(value, of: name)))
            })
    }

    /// One clock.
    func deadline(_ clock: Clock, arithmetic: [BilingualText]) -> Deadline {
        let setting = clock.setting
        return Deadline(
            name: setting.name, startedAt: setting.startedAt.milliseconds, dueAt: setting.dueAt.milliseconds, state: clock.state.rawValue,
            provisional: setting.provisional, clause: clause(clock.clause), startedBy: setting.start.rawValue,
            bookFrom: setting.basis.bookFrom, calendar: setting.basis.calendar,
            others: setting.basis.others.prefix(16).map { OtherLimit(clause: clause($0.clause), dueAt: $0.dueAt.milliseconds) },
            arithmetic: arithmetic.map { $0.english.clipped(to: 250) }, clock: Int32(clamping: clock.id),
            title: Title(titles.deadline(setting.name)),
            stateTitle: Title(clock.state.title), startedByTitle: Title(setting.start.title),
            arithmeticChinese: arithmetic.map { $0.chinese.clipped(to: 250) })
    }
}

extension Title {
    /// Both languages, within what the message holds.
    init(_ text: BilingualText) {
        self.init(english: text.english.clipped(to: 250), chinese: text.chinese.clipped(to: 250))
    }
}

extension WireMessages.Measure {
    init(_ measure: CaseDomain.Measure) {
        self.init(
            kind: Vocabulary.wire(measure.kind), amountMinor: measure.amountMinor, currency: measure.currency, note: measure.note)
    }
}

extension WireMessages.ImportedResponse {
    init(_ response: CaseDomain.ImportedResponse) {
        self.init(
            response: response.response, publicResponse: response.publicResponse, timely: Tristate(response.timely),
            disputed: Tristate(response.disputed), closed: response.isClosed,
            remainder: response.remainder.sorted { $0.key < $1.key }.prefix(32).map { Fact(name: $0.key, value: $0.value) })
    }
}

extension Tristate {
    init(_ answer: Bool?) {
        self = answer.map { $0 ? .yes : .no } ?? .unspecified
    }
}
