import ShouwenLimits

/// Carry a case over from another system.
public struct ImportCase: OpeningStep {
    /// What is written down, with the other system's name for the case.
    public var registration: Registration
    /// What the other system says became of it.
    public var imported: ImportedResponse

    /// A case with what became of it elsewhere; `registration.reference` is required.
    public init(registration: Registration, response: ImportedResponse) {
        self.registration = registration
        imported = response
    }

    public static let name = "import_case"
    public static let acts = [Act.importCase]
    public static let rule = StepRule.opening(.registerAtOnce)
    public var act: Act { .importCase }
    public var response: ImportedResponse? { imported }

    public func admit(in context: DecisionContext) throws(Rejection) {
        // Carrying cases over is the bank's own programs' work, whatever the institution's book says of its people.
        guard context.actor.role == .importer else {
            throw Rejection(.wrongRole(context.actor.role, may: [.importer]), under: ImportCase.rule.clause.reference)
        }
        try registration.checked(in: context, daysBack: Limits.importedReceiptDaysBackMax)
        guard registration.reference != nil else {
            throw Rejection(.missing(.reference), under: ImportCase.rule.clause.reference)
        }
    }
}

extension Act {
    /// 转入.
    public static let importCase = Act("import_case", en: "import", zh: "转入")
}
