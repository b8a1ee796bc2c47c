import CaseCalls
import RPC
import WireMessages

/// The desk of the intake department, the service-standards department, senior management and audit.
///
/// It oversees every case, refuses acceptance, issues supervision orders, carries cases over from elsewhere and reads the log.
public enum Headquarters {
    /// Offers the desk's methods.
    public static func offer(in table: inout MethodTable, calls: CaseCalls) {
        calls.change(HeadquartersMethods.registerCase, in: &table)
        calls.change(HeadquartersMethods.acceptCase, in: &table)
        calls.change(HeadquartersMethods.refuseAcceptance, in: &table)
        calls.change(HeadquartersMethods.handOverCase, in: &table)
        calls.change(HeadquartersMethods.takeCase, in: &table)
        calls.change(HeadquartersMethods.superviseCase, in: &table)
        calls.change(HeadquartersMethods.recordInvestigation, in: &table)
        calls.change(HeadquartersMethods.decideCase, in: &table)
        calls.change(HeadquartersMethods.replyToCustomer, in: &table)
        calls.change(HeadquartersMethods.recordCallback, in: &table)
        calls.change(HeadquartersMethods.closeCase, in: &table)
        calls.change(HeadquartersMethods.requestReview, in: &table)
        calls.change(HeadquartersMethods.withdrawCase, in: &table)
        calls.change(HeadquartersMethods.importCase, in: &table)
        calls.change(HeadquartersMethods.recordStep, in: &table)
        calls.change(HeadquartersMethods.establishFacts, in: &table)
        calls.change(HeadquartersMethods.raiseSeverity, in: &table)
        calls.change(HeadquartersMethods.declareInterest, in: &table)
        calls.change(HeadquartersMethods.extendDeadline, in: &table)
        calls.change(HeadquartersMethods.decideReview, in: &table)
        calls.change(HeadquartersMethods.transferCase, in: &table)
        calls.change(HeadquartersMethods.mergeCase, in: &table)
        calls.change(HeadquartersMethods.reopenCase, in: &table)
        calls.change(HeadquartersMethods.archiveCase, in: &table)
        calls.reading(
            get: HeadquartersMethods.getCase, history: HeadquartersMethods.getHistory, explain: HeadquartersMethods.explainCase,
            list: HeadquartersMethods.listCases, sight: .everyCase, in: &table)
        calls.read(HeadquartersMethods.countCases, in: &table) { _, _, snapshot in try calls.counts(snapshot) }
        calls.read(HeadquartersMethods.readLog, in: &table) { request, _, snapshot in try calls.log(request, snapshot) }
    }
}
