import CaseCalls
import RPC
import WireMessages

/// The desk of outlets, sub-branches and branches; teller systems call it.
///
/// Its people see the cases that concern their own unit.
public enum BranchDesk {
    /// Offers the desk's methods.
    public static func offer(in table: inout MethodTable, calls: CaseCalls) {
        calls.change(BranchDeskMethods.registerCase, in: &table)
        calls.change(BranchDeskMethods.acceptCase, in: &table)
        calls.change(BranchDeskMethods.handOverCase, in: &table)
        calls.change(BranchDeskMethods.takeCase, in: &table)
        calls.change(BranchDeskMethods.recordInvestigation, in: &table)
        calls.change(BranchDeskMethods.decideCase, in: &table)
        calls.change(BranchDeskMethods.replyToCustomer, in: &table)
        calls.change(BranchDeskMethods.recordCallback, in: &table)
        calls.change(BranchDeskMethods.closeCase, in: &table)
        calls.change(BranchDeskMethods.requestReview, in: &table)
        calls.change(BranchDeskMethods.withdrawCase, in: &table)
        calls.change(BranchDeskMethods.recordStep, in: &table)
        calls.change(BranchDeskMethods.establishFacts, in: &table)
        calls.change(BranchDeskMethods.raiseSeverity, in: &table)
        calls.change(BranchDeskMethods.declareInterest, in: &table)
        calls.reading(
            get: BranchDeskMethods.getCase, history: BranchDeskMethods.getHistory, explain: BranchDeskMethods.explainCase,
            list: BranchDeskMethods.listCases, sight: .ownUnit, in: &table)
    }
}
