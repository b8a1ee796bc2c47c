import CaseDomain
import Foundation
import ShouwenLimits
import Testing
import Wording
import YAMLPlaces

@testable import RuleBooks

@Suite("Wrong rule books are refused with line and advice")
struct LoaderTests {
    struct Wrong: CustomTestStringConvertible, Sendable {
        let old: String
        let new: String
        let says: String
        var testDescription: String { "\(old) → \(new)" }
        init(_ old: String, _ new: String, _ says: String) {
            self.old = old
            self.new = new
            self.says = says
        }
    }

    static let wrongs = [
        Wrong("schema: 1", "schema: 2", "schema 2 is not known"),
        Wrong("id: small", "id: Small Book", "is no id"),
        Wrong("effective_from: 2020-03-01", "effective_from: 2020-02-30", "is no date"),
        Wrong("hours: 09:00-17:00", "hours: 17:00-09:00", "are no hours"),
        Wrong("hours: 09:00-17:00", "zone: Asia/Shanghay", "did you mean 'Asia/Shanghai'?"),
        Wrong("hours: 09:00-17:00", "calendar: de", "unknown calendar 'de'"),
        Wrong("hours: 09:00-17:00", "opening: 09:00-17:00", "unknown key 'opening'"),
        Wrong("kinds: [complaint]", "kinds: [complain]", "did you mean 'complaint'?"),
        Wrong("kinds: [complaint]", "kinds: [complaint, complaint]", "named twice"),
        Wrong("a1: {cite: art. 1, zh", "a1: {zh", "clause 'a1' has no citation"),
        Wrong("a1: {cite: art. 1, zh", "a1: {cite: art. 1, choice: x, zh", "both 'cite' and 'choice'"),
        Wrong("zh: 一, en: one}", "zh: 一}", "clause 'a1' lacks 'en'"),
        Wrong("teller: {zh: 柜员", "taller: {zh: 柜员", "unknown role 'taller': did you mean 'teller'?"),
        Wrong("keeper: teller", "keeper: handler", "role 'handler' keeps a register, and nobody has it"),
        Wrong("channels: [opinion_book, letter]", "channels: [opinion_book, leter]", "did you mean 'letter'?"),
        Wrong("channels: [opinion_book, letter]", "channels: []", "is empty"),
        Wrong("default: here", "default: nowhere", "'nowhere' is no value of fact 'site'"),
        Wrong("type: date", "type: dates", "a fact needs its values"),
        Wrong("acts: [register,", "acts: [registre,", "unknown act 'registre': did you mean 'register'?"),
        Wrong("up_to: 500.00", "up_to: 500.5", "is no amount"),
        Wrong("acts: [compensate], roles: [intake_head]", "acts: [close], roles: [intake_head]", "limits compensation only"),
        Wrong("starts_on: registered", "starts_on: registerd", "unknown event 'registerd': did you mean 'registered'?"),
        Wrong("starts_on: registered", "starts_on: machine_cleared", "can never occur: nobody may do 'clear_machine'"),
        Wrong("stops_on: [replied]", "stops_on: []", "'stops_on' of deadline is empty"),
        Wrong("stops_on: [replied]", "stops_on: [archived]", "nothing can stop deadline 'reply'"),
        Wrong("stops_on: [replied]", "stops_on: [registered]", "both starts and stops"),
        Wrong("period: 3 working days", "period: 3 workdays", "is no period"),
        Wrong("period: 3 working days", "period: 0 days", "is no period"),
        Wrong("when: {site: here}", "when: {place: here}", "unknown fact 'place'"),
        Wrong("when: {site: here}", "when: {site: elsewhere}", "never 'elsewhere'"),
        Wrong("when: {site: here}", "when: {site: []}", "no value at all"),
        Wrong("when: {site: here}", "when: {site: \">= 3\"}", "is no number"),
        Wrong("when: {site: here}", "when: {complainants: many}", "is a number, not 'many'"),
        Wrong("when: {site: here}", "when: {complainants: \">= many\"}", "compares with no number"),
        Wrong("when: {site: there}", "when: {site: [here, there]}", "is set twice for the same cases"),
        Wrong("warn_at: [50, 80]", "warn_at: [80, 50]", "is no share to warn at"),
        Wrong("warn_at: [50, 80]", "warn_at: [100]", "is no share to warn at"),
        Wrong("breach: late}", "breach: lat}", "unknown breach 'lat': did you mean 'late'?"),
        Wrong("escalate_to: next_level", "escalate_to: handler", "and nobody has it"),
        Wrong("cap: 3 months", "cap: 2 working days", "does not exceed its period"),
        Wrong("tell_customer: true", "tell_customer: yes please", "must be true or false"),
        Wrong("approvers: [intake_head], tell", "approvers: [teller], tell", "role 'teller' approves an extension but may not do 'extend'"),
        Wrong("tell_customer: true, clause: a1", "tell_customer: true", "extension has no citation"),
        Wrong("agreed: agreed_date", "agreed: site", "is no date"),
        Wrong("agreed: agreed_date", "agreed: agreed_date, period: 3 days", "both 'period' and 'agreed'"),
        Wrong("level: 2", "level: 3", "the ladder has a hole below level 3"),
        Wrong("level: 2", "level: 1", "level 1 of the ladder is named twice"),
        Wrong("skip_when: {severity: grave}", "skip_when: {severity: graver}", "never 'graver'"),
        Wrong("grade: grave", "grade: general", "named twice"),
        Wrong("window: 1 month", "window: a month", "is no period"),
        Wrong("          approvers: [intake_head]\n", "", "nobody may approve a refusal"),
        Wrong("repeat_after_review: empty", "repeat_after_review: emtpy", "is no ground of refusal"),
        Wrong("  ways_of_appeal: [{zh: 上级, en: superior}]\n", "", "names no way of appeal"),
        Wrong("party: complained_about", "party: complainer", "unknown party"),
        Wrong("answer_deadline: reply", "answer_deadline: answer", "unknown deadline 'answer'"),
        Wrong("deciders: [intake_head]", "deciders: [teller]", "may not do 'decide_review'"),
        Wrong("requires: replied", "requires: rectification_verified", "nobody may do 'verify_rectification'"),
        Wrong("schedule: yearly by 06-15 12-15", "schedule: 3 days", "a report needs dates"),
        Wrong("arises_on: registered", "arises_on: archived", "can never occur"),
        Wrong("measure: hold_seconds", "measure: hold", "unknown measure 'hold'"),
        Wrong("seen_by: deadline_missed", "seen_by: hand", "is not seen by a missed deadline"),
        Wrong("seen_by: deadline_missed", "seen_by: magic", "unknown way of seeing a breach"),
        Wrong("after: registered", "after: registred", "did you mean 'registered'?"),
        Wrong("en: calm, after: registered, clause: a2", "en: calm, after: registered, clause: a3", "unknown clause 'a3'"),
        Wrong("role: teller, unit", "role: agent, unit", "and nobody has it"),
        Wrong("parent: house", "parent: home", "unknown parent 'home'"),
        Wrong("title: {zh: 小, en: small}", "title: {zh: 小, en: small", "did not find"),
        Wrong("title: {zh: 小, en: small}", "title: small", "must be a mapping"),
        Wrong("kinds: [complaint]", "kinds: {complaint: 1}", "must be a list"),
        Wrong("source: Source", "source: [a, b]", "must be a single value"),
        Wrong("source: Source", "source: Source\nsource: Again", "more than once"),
    ]

    @Test("each wrong names its line and what to do", arguments: wrongs)
    func refused(_ wrong: Wrong) throws {
        // The literal's indentation is gone from the text itself.
        let old = wrong.old.hasPrefix("          ") ? String(wrong.old.dropFirst(8)) : wrong.old
        let problems = try SmallBook.problems(replacing: old, with: wrong.new)
        let found = problems.first { $0.description.contains(wrong.says) }
        let problem = try #require(found, "\(problems.map(\.description))")
        #expect(!problem.advice.english.isEmpty && !problem.advice.chinese.isEmpty)
        #expect(problem.file == "small.yaml")
        #expect((1...90).contains(problem.line))
    }

    @Test("the line is the one that was broken")
    func lines() throws {
        for (old, new) in [
            ("starts_on: registered", "starts_on: registerd"), ("period: 3 working days", "period: soon"),
            ("keeper: teller", "keeper: handler"),
            ("parent: house", "parent: home"), ("level: 2", "level: 3"),
        ] {
            let problems = try SmallBook.problems(replacing: old, with: new)
            #expect(problems.map(\.line) == [try SmallBook.line(of: old)], "\(problems)")
        }
    }

    @Test("the small book itself is right")
    func right() throws {
        let book = try RuleBookFile.load(SmallBook.text, file: "small.yaml")
        #expect(book.deadlines.count == 3)
        #expect(book.deadlines[0].warnAt == [50, 80])
        #expect(book.deadlines[1].warnAt == [75, 90])
        #expect(book.authority.grants.last?.amountMaxMinor == 50_000)
    }

    @Test("all problems are reported at once, in the order of the file")
    func several() throws {
        let text = SmallBook.text.replacing("starts_on: registered", with: "starts_on: registerd").replacing(
            "parent: house", with: "parent: home")
        do {
            _ = try RuleBookFile.load(text, file: "small.yaml")
            Issue.record("accepted")
        } catch {
            #expect(error.problems.count >= 3)
            #expect(error.problems.map(\.line) == error.problems.map(\.line).sorted())
        }
    }

    @Test("a hot spot, and a grade by it, asks for hotSpotPeopleMax people at the most", arguments: [-1, 0, 1])
    func hotSpotPeople(more: Int) {
        let people = Limits.hotSpotPeopleMax + more
        let changes = [
            ("complainants: 3, window", "complainants: \(people), window"),
            ("{complainants: \">= 5\"}", "{same_type_complainants: \">= \(people)\"}"),
        ]
        for (text, other) in changes {
            let book = SmallBook.text.replacingOccurrences(of: text, with: other)
            #expect(book != SmallBook.text)
            let isRefused = (try? RuleBookFile.load(book, file: "x")) == nil
            #expect(isRefused == (more > 0))
        }
    }

    @Test("a file of the largest size is read and one byte more is refused")
    func size() throws {
        for extra in -1...1 {
            let padding = Limits.ruleBookBytesMax + extra - SmallBook.text.utf8.count
            let text = SmallBook.text + "#" + String(repeating: "x", count: padding - 1)
            if extra <= 0 {
                #expect(throws: Never.self) { try RuleBookFile.load(text, file: "x") }
            } else {
                #expect(throws: FileFaults.self) { try RuleBookFile.load(text, file: "x") }
            }
        }
    }
}
