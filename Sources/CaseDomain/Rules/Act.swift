import Wording

/// What a rule book can allow or forbid a role. Each is declared where its step is; `CaseCatalogue.acts` lists those there are.
public struct Act: RawRepresentable, CaseIterable, Hashable, Sendable {
    /// Its name in rule books and in the log, in lower snake case.
    public let rawValue: String
    /// What people call it.
    public let title: BilingualText

    /// The act of that name; nil where there is none.
    public init?(rawValue: String) {
        guard let act = Act.byName[rawValue] else { return nil }
        self = act
    }

    /// Declares an act.
    init(_ name: String, en english: String, zh chinese: String) {
        rawValue = name
        title = BilingualText(en: english, zh: chinese)
    }

    /// Every act there is.
    public static let allCases = CaseCatalogue.acts

    private static let byName = Dictionary(allCases.map { ($0.rawValue, $0) }, uniquingKeysWith: { first, _ in first })

    /// Acts of one name are one act.
    public static func == (left: Act, right: Act) -> Bool { left.rawValue == right.rawValue }
    /// By name.
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

extension Act {
    /// 赔偿: a part of deciding; limited by an amount.
    public static let compensate = Act("compensate", en: "compensate", zh: "赔偿")
    /// See personal data unmasked without handling the case.
    public static let unmask = Act("unmask", en: "see personal data", zh: "查看完整个人信息")
}
