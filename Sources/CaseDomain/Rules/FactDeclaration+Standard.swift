import ShouwenLimits
import Wording

extension FactDeclaration {
    /// The facts every book knows. A book may declare one of them again to give it other values or another fallback.
    public static let standard: [FactDeclaration] = [
        // What the registration says of itself.
        titled(.kind, "事项类别", "kind", CaseKind.allCases.map { ($0.rawValue, $0.title) }),
        titled(.channel, "渠道", "channel", Channel.allCases.map { ($0.rawValue, $0.title) }),
        words(WordFact.timeOfDay.name, "昼夜", "day or night", ["day", "night"], nil),
        words("origin", "来源", "origin", ["customer", "superior", "regulator", "other_authority", "media"], "customer"),
        words(WordFact.complexity.name, "复杂程度", "complexity", ["simple", "complex"], "simple"),
        flag("urgent", "紧急", "urgent"),
        flag(FlagFact.atFault.name, "我方有责", "the institution is at fault"),
        flag("misconduct", "员工违规", "staff misconduct"),
        flag("group_in_person", "群体来访", "came together in person"),
        flag("settled_on_spot", "当场解决", "settled on the spot"),
        flag(FlagFact.repeatAfterReview.name, "复核后重复投诉", "repeated after review on the same facts and grounds"),
        words("litigation", "诉讼", "litigation", ["none", "possible", "begun"], "none"),
        words("media", "媒体", "media", ["none", "possible", "actual"], "none"),
        number(.complainants, 1...1_000_000, "投诉人数", "complainants"),
        number(
            .sameTypeComplainants, 1...1_000_000, "窗口期内同类投诉的不同投诉人数", "different complainants of the same type within the window",
            .system),
        number(NumberFact(name: "repeats", fallback: 0), 0...10_000, "办结后再次投诉次数", "complaints again on the same matter after it was done"),
        number(.unsolvedDays, 0...36_600, "因我方原因未解决的天数", "days unsolved through own cause", .system),
        number(
            NumberFact(name: "compensation_minor", fallback: 0), 0...Limits.factNumberMax, "赔偿金额（分）", "compensation in minor units"),
    ]

    private static func words(_ name: String, _ chinese: String, _ english: String, _ values: [String], _ fallback: String?)
        -> FactDeclaration
    {
        FactDeclaration(name: name, title: BilingualText(en: english, zh: chinese), domain: .words(values), fallback: fallback)
    }

    private static func titled(_ fact: WordFact, _ chinese: String, _ english: String, _ values: [(String, BilingualText)])
        -> FactDeclaration
    {
        FactDeclaration(
            name: fact.name, title: BilingualText(en: english, zh: chinese), domain: .words(values.map(\.0)),
            valueTitles: Dictionary(values) { first, _ in first }, statedBy: .system)
    }

    private static func flag(_ name: String, _ chinese: String, _ english: String) -> FactDeclaration {
        words(name, chinese, english, ["true", "false"], "false")
    }

    private static func number(
        _ fact: NumberFact, _ range: ClosedRange<Int>, _ chinese: String, _ english: String, _ statedBy: Source = .anyone
    ) -> FactDeclaration {
        FactDeclaration(
            name: fact.name, title: BilingualText(en: english, zh: chinese), domain: .number(range), fallback: "\(fact.fallback)",
            statedBy: statedBy)
    }

    /// What the facts that the domain reads are called where a book does not declare them.
    static let titlesOfRead: [String: BilingualText] = [
        WordFact.severity.name: BilingualText(en: "grade", zh: "等级"),
        WordFact.nature.name: BilingualText(en: "nature", zh: "投诉性质"),
        FlagFact.identityChecked.name: BilingualText(en: "identity document checked", zh: "已核验身份证件"),
    ]

    /// What the words of the standard facts are called for people.
    static let wordTitles: [String: BilingualText] = [
        "true": BilingualText(en: "yes", zh: "是"), "false": BilingualText(en: "no", zh: "否"),
        "day": BilingualText(en: "day", zh: "白天"), "night": BilingualText(en: "night", zh: "夜间"),
        "simple": BilingualText(en: "simple", zh: "简单"), "complex": BilingualText(en: "complex", zh: "复杂"),
        "none": BilingualText(en: "none", zh: "无"), "possible": BilingualText(en: "possible", zh: "可能"),
        "begun": BilingualText(en: "begun", zh: "已起诉"), "actual": BilingualText(en: "actual", zh: "已报道"),
        "customer": BilingualText(en: "the customer", zh: "客户"), "superior": BilingualText(en: "a superior", zh: "上级"),
        "regulator": BilingualText(en: "the regulator", zh: "监管部门"),
        "other_authority": BilingualText(en: "another authority", zh: "其他机关"), "media": BilingualText(en: "the media", zh: "媒体"),
    ]
}
