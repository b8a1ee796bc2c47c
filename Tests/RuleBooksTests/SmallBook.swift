import CaseDomain
import Foundation
import Testing
import YAMLPlaces

@testable import RuleBooks

/// A small right book, for tests that break it in one place.
enum SmallBook {
    static let text = """
        schema: 1
        id: small
        title: {zh: 小, en: small}
        source: Source
        effective_from: 2020-03-01
        hours: 09:00-17:00
        kinds: [complaint]
        clauses:
          a1: {cite: art. 1, zh: 一, en: one}
          a2: {choice: ours, zh: 二, en: two}
        roles:
          teller: {zh: 柜员, en: teller}
          intake_head: {zh: 负责人, en: head}
        registers:
          book: {zh: 簿, en: book, channels: [opinion_book, letter], keeper: teller, clause: a1}
        facts:
          site: {zh: 位置, en: site, values: [here, there], default: here}
          agreed_date: {zh: 约定, en: agreed, type: date}
        authority:
          - {acts: [register, reply, supervise, set_agreed_date, record_callback], roles: [teller, intake_head], clause: a1}
          - {acts: [refuse_acceptance, extend, decide_review, submit_report], roles: [intake_head], clause: a1}
          - {acts: [compensate], roles: [intake_head], up_to: 500.00, clause: a2}
        deadlines:
          - name: reply
            zh: 答复
            en: reply
            starts_on: registered
            stops_on: [replied]
            period: 3 working days
            when: {site: here}
            warn_at: [50, 80]
            on_miss: {escalate_to: next_level, breach: late}
            extension: {cap: 3 months, from: registered, approvers: [intake_head], tell_customer: true, clause: a1}
            clause: a1
          - {name: reply, zh: 答复, en: reply, starts_on: registered, stops_on: [replied], period: 5 days, when: {site: there}, clause: a1}
          - {name: date, zh: 日期, en: date, starts_on: agreed_date_set, stops_on: [replied], agreed: agreed_date, clause: a1}
        ladder:
          - {level: 1, role: teller, zh: 一, en: one, clause: a1}
          - {level: 2, role: intake_head, zh: 二, en: two, skip_when: {severity: grave}, clause: a1}
        severity:
          - {grade: general, zh: 一般, en: general, clause: a1}
          - {grade: grave, zh: 重大, en: grave, any_of: [{complainants: ">= 5"}], clause: a1}
        hot_spot: {complainants: 3, window: 1 month, clause: a1}
        acceptance:
          refused:
            empty: {zh: 空, en: empty, clause: a1}
          approvers: [intake_head]
          repeat_after_review: empty
          ways_of_appeal: [{zh: 上级, en: superior}]
          clause: a1
        recusal: [{party: complained_about, clause: a1}]
        reviews: [{deciders: [intake_head], request_within: 30 days, answer_deadline: reply, clause: a1}]
        callbacks: [{when: {kind: complaint}, attempts_max: 3, deadline: date, clause: a1}]
        closing: [{requires: replied, clause: a1}]
        reports:
          half: {zh: 半年, en: half, schedule: yearly by 06-15 12-15, author: intake_head, clause: a1}
        forms:
          sheet: {zh: 表, en: sheet, arises_on: registered, when: {kind: complaint}, clause: a1}
        speech:
          forbidden: [{phrase: 不, wrong: answer, whole_sentence: true, clause: a1}]
        call_norms: [{measure: hold_seconds, max: 60, longer_with_consent: true, clause: a1}]
        breaches:
          late: {zh: 迟, en: late, seen_by: deadline_missed, clause: a1}
        duties:
          calm: {zh: 安抚, en: calm, after: registered, clause: a2}
        required_officers: [{role: teller, unit: outlet, clause: a1}]
        categories:
          house: {zh: 房, en: house}
          roof: {zh: 顶, en: roof, parent: house}

        """

    /// The problems of the book with one text replaced by another; empty when it loads.
    static func problems(replacing old: String, with new: String) throws -> [FileProblem] {
        let range = try #require(text.range(of: old), "the small book does not hold '\(old)'")
        do {
            _ = try RuleBookFile.load(text.replacingCharacters(in: range, with: new), file: "small.yaml")
            return []
        } catch { return error.problems }
    }

    /// The line on which a text stands.
    static func line(of part: String) throws -> Int {
        let range = try #require(text.range(of: part))
        return text[..<range.lowerBound].reduce(1) { $1 == "\n" ? $0 + 1 : $0 }
    }
}
