// Made by Scripts/generate-wire from Protos/. Do not edit.

import RPC
import WireMessages

extension BranchDeskMethods: ChangingDesk {
    /// Offers every changing method of the desk.
    public static func offerChanges(in table: inout MethodTable, by calls: CaseCalls, check: @escaping DeskCheck) {
        calls.change(registerCase, in: &table, check: check)
        calls.change(acceptCase, in: &table, check: check)
        calls.change(refuseAcceptance, in: &table, check: check)
        calls.change(handOverCase, in: &table, check: check)
        calls.change(takeCase, in: &table, check: check)
        calls.change(superviseCase, in: &table, check: check)
        calls.change(recordInvestigation, in: &table, check: check)
        calls.change(decideCase, in: &table, check: check)
        calls.change(replyToCustomer, in: &table, check: check)
        calls.change(recordCallback, in: &table, check: check)
        calls.change(closeCase, in: &table, check: check)
        calls.change(requestReview, in: &table, check: check)
        calls.change(decideReview, in: &table, check: check)
        calls.change(withdrawCase, in: &table, check: check)
        calls.change(decideWithdrawal, in: &table, check: check)
        calls.change(recordStep, in: &table, check: check)
        calls.change(establishFacts, in: &table, check: check)
        calls.change(raiseSeverity, in: &table, check: check)
        calls.change(declareInterest, in: &table, check: check)
        calls.change(proposeRecusal, in: &table, check: check)
        calls.change(decideRecusal, in: &table, check: check)
        calls.change(liftRecusal, in: &table, check: check)
        calls.change(extendDeadline, in: &table, check: check)
        calls.change(transferCase, in: &table, check: check)
        calls.change(mergeCase, in: &table, check: check)
        calls.change(reopenCase, in: &table, check: check)
        calls.change(archiveCase, in: &table, check: check)
    }
}

extension CallCentreMethods: ChangingDesk {
    /// Offers every changing method of the desk.
    public static func offerChanges(in table: inout MethodTable, by calls: CaseCalls, check: @escaping DeskCheck) {
        calls.change(registerCase, in: &table, check: check)
        calls.change(acceptCase, in: &table, check: check)
        calls.change(refuseAcceptance, in: &table, check: check)
        calls.change(handOverCase, in: &table, check: check)
        calls.change(takeCase, in: &table, check: check)
        calls.change(superviseCase, in: &table, check: check)
        calls.change(recordInvestigation, in: &table, check: check)
        calls.change(decideCase, in: &table, check: check)
        calls.change(replyToCustomer, in: &table, check: check)
        calls.change(recordCallback, in: &table, check: check)
        calls.change(closeCase, in: &table, check: check)
        calls.change(requestReview, in: &table, check: check)
        calls.change(decideReview, in: &table, check: check)
        calls.change(withdrawCase, in: &table, check: check)
        calls.change(decideWithdrawal, in: &table, check: check)
        calls.change(recordStep, in: &table, check: check)
        calls.change(establishFacts, in: &table, check: check)
        calls.change(raiseSeverity, in: &table, check: check)
        calls.change(declareInterest, in: &table, check: check)
        calls.change(proposeRecusal, in: &table, check: check)
        calls.change(decideRecusal, in: &table, check: check)
        calls.change(liftRecusal, in: &table, check: check)
        calls.change(extendDeadline, in: &table, check: check)
        calls.change(transferCase, in: &table, check: check)
        calls.change(mergeCase, in: &table, check: check)
        calls.change(reopenCase, in: &table, check: check)
        calls.change(archiveCase, in: &table, check: check)
    }
}

extension HeadquartersMethods: ChangingDesk {
    /// Offers every changing method of the desk.
    public static func offerChanges(in table: inout MethodTable, by calls: CaseCalls, check: @escaping DeskCheck) {
        calls.change(registerCase, in: &table, check: check)
        calls.change(acceptCase, in: &table, check: check)
        calls.change(refuseAcceptance, in: &table, check: check)
        calls.change(handOverCase, in: &table, check: check)
        calls.change(takeCase, in: &table, check: check)
        calls.change(superviseCase, in: &table, check: check)
        calls.change(recordInvestigation, in: &table, check: check)
        calls.change(decideCase, in: &table, check: check)
        calls.change(replyToCustomer, in: &table, check: check)
        calls.change(recordCallback, in: &table, check: check)
        calls.change(closeCase, in: &table, check: check)
        calls.change(requestReview, in: &table, check: check)
        calls.change(decideReview, in: &table, check: check)
        calls.change(withdrawCase, in: &table, check: check)
        calls.change(decideWithdrawal, in: &table, check: check)
        calls.change(recordStep, in: &table, check: check)
        calls.change(establishFacts, in: &table, check: check)
        calls.change(raiseSeverity, in: &table, check: check)
        calls.change(declareInterest, in: &table, check: check)
        calls.change(proposeRecusal, in: &table, check: check)
        calls.change(decideRecusal, in: &table, check: check)
        calls.change(liftRecusal, in: &table, check: check)
        calls.change(extendDeadline, in: &table, check: check)
        calls.change(transferCase, in: &table, check: check)
        calls.change(mergeCase, in: &table, check: check)
        calls.change(reopenCase, in: &table, check: check)
        calls.change(archiveCase, in: &table, check: check)
        calls.change(importCase, in: &table, check: check)
    }
}
