import Wording

/// Something that happens to a case and that a rule book can name: as the start or end of a limit, or as what brings a form or a duty.
/// Each is declared where the event that gives it is; `CaseCatalogue.triggers` lists those there are.
public struct TriggerEvent: RawRepresentable, CaseIterable, Hashable, Sendable {
    /// Its name in rule books and in the log, in lower snake case.
    public let rawValue: String
    /// What people call it.
    public let title: BilingualText

    /// The trigger of that name; nil where there is none.
    public init?(rawValue: String) {
        guard let trigger = TriggerEvent.byName[rawValue] else { return nil }
        self = trigger
    }

    /// Declares a trigger.
    init(_ name: String, en english: String, zh chinese: String) {
        rawValue = name
        title = BilingualText(en: english, zh: chinese)
    }

    /// Every trigger there is.
    public static let allCases = CaseCatalogue.triggers

    private static let byName = Dictionary(allCases.map { ($0.rawValue, $0) }, uniquingKeysWith: { first, _ in first })

    /// The acts of people that bring it about.
    public var acts: [Act] { CaseCatalogue.acts(giving: self) }

    /// Triggers of one name are one trigger.
    public static func == (left: TriggerEvent, right: TriggerEvent) -> Bool { left.rawValue == right.rawValue }
    /// By name.
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}
