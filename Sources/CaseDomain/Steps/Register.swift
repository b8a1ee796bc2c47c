/// 登记: write down a matter that a customer brings; whoever does it owns the case from then on (首问负责制).
public struct Register: OpeningStep {
    /// What is written down; `narrative` must say what happened.
    public var registration: Registration

    /// A registration.
    public init(_ registration: Registration) { self.registration = registration }

    public static let name = "register"
    public static let acts = [Act.register]
    public static let rule = StepRule.opening(.registerAtOnce)
    public var act: Act { .register }
    public var response: ImportedResponse? { nil }

    public func admit(in context: DecisionContext) throws(Rejection) {
        _ = try context.authority(for: self)
        try registration.checked(in: context, daysBack: context.rules.receiptDaysBack)
        guard !registration.narrative.isEmpty else {
            throw Rejection(.missing(.narrative), under: Register.rule.clause.reference)
        }
    }
}

extension Act {
    /// 登记.
    public static let register = Act("register", en: "register", zh: "登记")
}
