import Wording

extension FactDeclaration {
    /// The fact that tells day from night; computed from the moment that starts a deadline unless the case states it.
    public static let timeOfDay = "time_of_day"
    /// The fact that holds the case's severity grade.
    public static let severity = "severity"

    /// The facts every book knows. A book may declare one of them again to give it other values or another fallback.
    public static let standard: [FactDeclaration] = [
        words("kind", "事项类别", "kind", CaseKind.allCases.map(\.rawValue), nil),
        words("channel", "渠道", "channel", Channel.allCases.map(\.rawValue), nil),
        words(timeOfDay, "昼夜", "day or night", ["day", "night"], nil),
        words("origin", "来源", "origin", ["customer", "superior", "regulator", "other_authority", "media"], "customer"),
        words("complexity", "复杂程度", "complexity", ["simple", "complex"], "simple"),
        flag("urgent", "紧急", "urgent"),
        flag("at_fault", "我方有责", "the institution is at fault"),
        flag("misconduct", "员工违规", "staff misconduct"),
        flag("group_in_person", "群体来访", "came together in person"),
        flag("settled_on_spot", "当场解决", "settled on the spot"),
        flag("repeat_after_review", "复核后重复投诉", "repeated after review on the same facts and grounds"),
        words("litigation", "诉讼", "litigation", ["none", "possible", "begun"], "none"),
        words("media", "媒体", "media", ["none", "possible", "actual"], "none"),
        number("complainants", "投诉人数", "complainants", "1"),
        number("same_type_complainants", "窗口期内同类投诉的不同投诉人数", "different complainants of the same type within the window", "1"),
        number("repeats", "办结后再次投诉次数", "complaints again on the same matter after it was done", "0"),
        number("unsolved_days_own_cause", "因我方原因未解决的天数", "days unsolved through own cause", "0"),
        number("compensation_minor", "赔偿金额（分）", "compensation in minor units", "0"),
    ]

    private static func words(_ name: String, _ chinese: String, _ english: String, _ values: [String], _ fallback: String?)
        -> FactDeclaration
    {
        FactDeclaration(name: name, title: BilingualText(en: english, zh: chinese), domain: .words(values), fallback: fallback)
    }

    private static func flag(_ name: String, _ chinese: String, _ english: String) -> FactDeclaration {
        words(name, chinese, english, ["true", "false"], "false")
    }

    private static func number(_ name: String, _ chinese: String, _ english: String, _ fallback: String) -> FactDeclaration {
        FactDeclaration(name: name, title: BilingualText(en: english, zh: chinese), domain: .number, fallback: fallback)
    }
}
