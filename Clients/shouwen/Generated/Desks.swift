// Made by Scripts/generate-wire from Protos/. Do not edit.
// swift-format-ignore-file

import ArgumentParser
import RPC
import WireMessages
import Wording

/// The desks, by their words on the command line.
enum DeskName: String, CaseIterable, ExpressibleByArgument {
    case branch, call, hq

    /// The methods of the desk.
    var methods: any DeskMethods.Type {
        switch self {
        case .branch: BranchDeskMethods.self
        case .call: CallCentreMethods.self
        case .hq: HeadquartersMethods.self
        }
    }
}

/// The groups of commands, one a desk.
var deskCommands: [any ParsableCommand.Type] {
    [DeskCommands<BranchDeskSeat>.self, DeskCommands<CallCentreSeat>.self, DeskCommands<HeadquartersSeat>.self]
}

/// Work at the counter and in branches.
enum BranchDeskSeat: Desk {
    static let word = "branch"
    static let purpose = BilingualText(en: "Work at the counter and in branches.", zh: "网点与分支行业务。")
    static let usualChannel = Channel.inPerson
    static var methods: any DeskMethods.Type { BranchDeskMethods.self }
    static var changes: [any ParsableCommand.Type] {
        [
            ChangeCommand<RegisterCase>.self,
            ChangeCommand<AcceptCase>.self,
            ChangeCommand<RefuseAcceptance>.self,
            ChangeCommand<HandOverCase>.self,
            ChangeCommand<TakeCase>.self,
            ChangeCommand<SuperviseCase>.self,
            ChangeCommand<RecordInvestigation>.self,
            ChangeCommand<DecideCase>.self,
            ChangeCommand<ReplyToCustomer>.self,
            ChangeCommand<RecordCallback>.self,
            ChangeCommand<CloseCase>.self,
            ChangeCommand<RequestReview>.self,
            ChangeCommand<DecideReview>.self,
            ChangeCommand<WithdrawCase>.self,
            ChangeCommand<DecideWithdrawal>.self,
            ChangeCommand<RecordStep>.self,
            ChangeCommand<EstablishFacts>.self,
            ChangeCommand<RaiseSeverity>.self,
            ChangeCommand<DeclareInterest>.self,
            ChangeCommand<ProposeRecusal>.self,
            ChangeCommand<DecideRecusal>.self,
            ChangeCommand<LiftRecusal>.self,
            ChangeCommand<ExtendDeadline>.self,
            ChangeCommand<TransferCase>.self,
            ChangeCommand<MergeCase>.self,
            ChangeCommand<ReopenCase>.self,
            ChangeCommand<ArchiveCase>.self,
        ]
    }

    enum RegisterCase: DeskAct {
        typealias Place = BranchDeskSeat
        typealias Form = RegisterCaseForm
        static let method = BranchDeskMethods.registerCase
    }
    enum AcceptCase: DeskAct {
        typealias Place = BranchDeskSeat
        typealias Form = AcceptCaseForm
        static let method = BranchDeskMethods.acceptCase
    }
    enum RefuseAcceptance: DeskAct {
        typealias Place = BranchDeskSeat
        typealias Form = RefuseAcceptanceForm
        static let method = BranchDeskMethods.refuseAcceptance
    }
    enum HandOverCase: DeskAct {
        typealias Place = BranchDeskSeat
        typealias Form = HandOverCaseForm
        static let method = BranchDeskMethods.handOverCase
    }
    enum TakeCase: DeskAct {
        typealias Place = BranchDeskSeat
        typealias Form = TakeCaseForm
        static let method = BranchDeskMethods.takeCase
    }
    enum SuperviseCase: DeskAct {
        typealias Place = BranchDeskSeat
        typealias Form = SuperviseCaseForm
        static let method = BranchDeskMethods.superviseCase
    }
    enum RecordInvestigation: DeskAct {
        typealias Place = BranchDeskSeat
        typealias Form = RecordInvestigationForm
        static let method = BranchDeskMethods.recordInvestigation
    }
    enum DecideCase: DeskAct {
        typealias Place = BranchDeskSeat
        typealias Form = DecideCaseForm
        static let method = BranchDeskMethods.decideCase
    }
    enum ReplyToCustomer: DeskAct {
        typealias Place = BranchDeskSeat
        typealias Form = ReplyToCustomerForm
        static let method = BranchDeskMethods.replyToCustomer
    }
    enum RecordCallback: DeskAct {
        typealias Place = BranchDeskSeat
        typealias Form = RecordCallbackForm
        static let method = BranchDeskMethods.recordCallback
    }
    enum CloseCase: DeskAct {
        typealias Place = BranchDeskSeat
        typealias Form = CloseCaseForm
        static let method = BranchDeskMethods.closeCase
    }
    enum RequestReview: DeskAct {
        typealias Place = BranchDeskSeat
        typealias Form = RequestReviewForm
        static let method = BranchDeskMethods.requestReview
    }
    enum DecideReview: DeskAct {
        typealias Place = BranchDeskSeat
        typealias Form = DecideReviewForm
        static let method = BranchDeskMethods.decideReview
    }
    enum WithdrawCase: DeskAct {
        typealias Place = BranchDeskSeat
        typealias Form = WithdrawCaseForm
        static let method = BranchDeskMethods.withdrawCase
    }
    enum DecideWithdrawal: DeskAct {
        typealias Place = BranchDeskSeat
        typealias Form = DecideWithdrawalForm
        static let method = BranchDeskMethods.decideWithdrawal
    }
    enum RecordStep: DeskAct {
        typealias Place = BranchDeskSeat
        typealias Form = RecordStepForm
        static let method = BranchDeskMethods.recordStep
    }
    enum EstablishFacts: DeskAct {
        typealias Place = BranchDeskSeat
        typealias Form = EstablishFactsForm
        static let method = BranchDeskMethods.establishFacts
    }
    enum RaiseSeverity: DeskAct {
        typealias Place = BranchDeskSeat
        typealias Form = RaiseSeverityForm
        static let method = BranchDeskMethods.raiseSeverity
    }
    enum DeclareInterest: DeskAct {
        typealias Place = BranchDeskSeat
        typealias Form = DeclareInterestForm
        static let method = BranchDeskMethods.declareInterest
    }
    enum ProposeRecusal: DeskAct {
        typealias Place = BranchDeskSeat
        typealias Form = ProposeRecusalForm
        static let method = BranchDeskMethods.proposeRecusal
    }
    enum DecideRecusal: DeskAct {
        typealias Place = BranchDeskSeat
        typealias Form = DecideRecusalForm
        static let method = BranchDeskMethods.decideRecusal
    }
    enum LiftRecusal: DeskAct {
        typealias Place = BranchDeskSeat
        typealias Form = LiftRecusalForm
        static let method = BranchDeskMethods.liftRecusal
    }
    enum ExtendDeadline: DeskAct {
        typealias Place = BranchDeskSeat
        typealias Form = ExtendDeadlineForm
        static let method = BranchDeskMethods.extendDeadline
    }
    enum TransferCase: DeskAct {
        typealias Place = BranchDeskSeat
        typealias Form = TransferCaseForm
        static let method = BranchDeskMethods.transferCase
    }
    enum MergeCase: DeskAct {
        typealias Place = BranchDeskSeat
        typealias Form = MergeCaseForm
        static let method = BranchDeskMethods.mergeCase
    }
    enum ReopenCase: DeskAct {
        typealias Place = BranchDeskSeat
        typealias Form = ReopenCaseForm
        static let method = BranchDeskMethods.reopenCase
    }
    enum ArchiveCase: DeskAct {
        typealias Place = BranchDeskSeat
        typealias Form = ArchiveCaseForm
        static let method = BranchDeskMethods.archiveCase
    }
}

/// Work in the call centre.
enum CallCentreSeat: Desk {
    static let word = "call"
    static let purpose = BilingualText(en: "Work in the call centre.", zh: "客户服务中心业务。")
    static let usualChannel = Channel.telephone
    static var methods: any DeskMethods.Type { CallCentreMethods.self }
    static var changes: [any ParsableCommand.Type] {
        [
            ChangeCommand<RegisterCase>.self,
            ChangeCommand<AcceptCase>.self,
            ChangeCommand<RefuseAcceptance>.self,
            ChangeCommand<HandOverCase>.self,
            ChangeCommand<TakeCase>.self,
            ChangeCommand<SuperviseCase>.self,
            ChangeCommand<RecordInvestigation>.self,
            ChangeCommand<DecideCase>.self,
            ChangeCommand<ReplyToCustomer>.self,
            ChangeCommand<RecordCallback>.self,
            ChangeCommand<CloseCase>.self,
            ChangeCommand<RequestReview>.self,
            ChangeCommand<DecideReview>.self,
            ChangeCommand<WithdrawCase>.self,
            ChangeCommand<DecideWithdrawal>.self,
            ChangeCommand<RecordStep>.self,
            ChangeCommand<EstablishFacts>.self,
            ChangeCommand<RaiseSeverity>.self,
            ChangeCommand<DeclareInterest>.self,
            ChangeCommand<ProposeRecusal>.self,
            ChangeCommand<DecideRecusal>.self,
            ChangeCommand<LiftRecusal>.self,
            ChangeCommand<ExtendDeadline>.self,
            ChangeCommand<TransferCase>.self,
            ChangeCommand<MergeCase>.self,
            ChangeCommand<ReopenCase>.self,
            ChangeCommand<ArchiveCase>.self,
        ]
    }

    enum RegisterCase: DeskAct {
        typealias Place = CallCentreSeat
        typealias Form = RegisterCaseForm
        static let method = CallCentreMethods.registerCase
    }
    enum AcceptCase: DeskAct {
        typealias Place = CallCentreSeat
        typealias Form = AcceptCaseForm
        static let method = CallCentreMethods.acceptCase
    }
    enum RefuseAcceptance: DeskAct {
        typealias Place = CallCentreSeat
        typealias Form = RefuseAcceptanceForm
        static let method = CallCentreMethods.refuseAcceptance
    }
    enum HandOverCase: DeskAct {
        typealias Place = CallCentreSeat
        typealias Form = HandOverCaseForm
        static let method = CallCentreMethods.handOverCase
    }
    enum TakeCase: DeskAct {
        typealias Place = CallCentreSeat
        typealias Form = TakeCaseForm
        static let method = CallCentreMethods.takeCase
    }
    enum SuperviseCase: DeskAct {
        typealias Place = CallCentreSeat
        typealias Form = SuperviseCaseForm
        static let method = CallCentreMethods.superviseCase
    }
    enum RecordInvestigation: DeskAct {
        typealias Place = CallCentreSeat
        typealias Form = RecordInvestigationForm
        static let method = CallCentreMethods.recordInvestigation
    }
    enum DecideCase: DeskAct {
        typealias Place = CallCentreSeat
        typealias Form = DecideCaseForm
        static let method = CallCentreMethods.decideCase
    }
    enum ReplyToCustomer: DeskAct {
        typealias Place = CallCentreSeat
        typealias Form = ReplyToCustomerForm
        static let method = CallCentreMethods.replyToCustomer
    }
    enum RecordCallback: DeskAct {
        typealias Place = CallCentreSeat
        typealias Form = RecordCallbackForm
        static let method = CallCentreMethods.recordCallback
    }
    enum CloseCase: DeskAct {
        typealias Place = CallCentreSeat
        typealias Form = CloseCaseForm
        static let method = CallCentreMethods.closeCase
    }
    enum RequestReview: DeskAct {
        typealias Place = CallCentreSeat
        typealias Form = RequestReviewForm
        static let method = CallCentreMethods.requestReview
    }
    enum DecideReview: DeskAct {
        typealias Place = CallCentreSeat
        typealias Form = DecideReviewForm
        static let method = CallCentreMethods.decideReview
    }
    enum WithdrawCase: DeskAct {
        typealias Place = CallCentreSeat
        typealias Form = WithdrawCaseForm
        static let method = CallCentreMethods.withdrawCase
    }
    enum DecideWithdrawal: DeskAct {
        typealias Place = CallCentreSeat
        typealias Form = DecideWithdrawalForm
        static let method = CallCentreMethods.decideWithdrawal
    }
    enum RecordStep: DeskAct {
        typealias Place = CallCentreSeat
        typealias Form = RecordStepForm
        static let method = CallCentreMethods.recordStep
    }
    enum EstablishFacts: DeskAct {
        typealias Place = CallCentreSeat
        typealias Form = EstablishFactsForm
        static let method = CallCentreMethods.establishFacts
    }
    enum RaiseSeverity: DeskAct {
        typealias Place = CallCentreSeat
        typealias Form = RaiseSeverityForm
        static let method = CallCentreMethods.raiseSeverity
    }
    enum DeclareInterest: DeskAct {
        typealias Place = CallCentreSeat
        typealias Form = DeclareInterestForm
        static let method = CallCentreMethods.declareInterest
    }
    enum ProposeRecusal: DeskAct {
        typealias Place = CallCentreSeat
        typealias Form = ProposeRecusalForm
        static let method = CallCentreMethods.proposeRecusal
    }
    enum DecideRecusal: DeskAct {
        typealias Place = CallCentreSeat
        typealias Form = DecideRecusalForm
        static let method = CallCentreMethods.decideRecusal
    }
    enum LiftRecusal: DeskAct {
        typealias Place = CallCentreSeat
        typealias Form = LiftRecusalForm
        static let method = CallCentreMethods.liftRecusal
    }
    enum ExtendDeadline: DeskAct {
        typealias Place = CallCentreSeat
        typealias Form = ExtendDeadlineForm
        static let method = CallCentreMethods.extendDeadline
    }
    enum TransferCase: DeskAct {
        typealias Place = CallCentreSeat
        typealias Form = TransferCaseForm
        static let method = CallCentreMethods.transferCase
    }
    enum MergeCase: DeskAct {
        typealias Place = CallCentreSeat
        typealias Form = MergeCaseForm
        static let method = CallCentreMethods.mergeCase
    }
    enum ReopenCase: DeskAct {
        typealias Place = CallCentreSeat
        typealias Form = ReopenCaseForm
        static let method = CallCentreMethods.reopenCase
    }
    enum ArchiveCase: DeskAct {
        typealias Place = CallCentreSeat
        typealias Form = ArchiveCaseForm
        static let method = CallCentreMethods.archiveCase
    }
}

/// Work at headquarters.
enum HeadquartersSeat: Desk {
    static let word = "hq"
    static let purpose = BilingualText(en: "Work at headquarters.", zh: "总行业务。")
    static let usualChannel = Channel.letter
    static var methods: any DeskMethods.Type { HeadquartersMethods.self }
    static var changes: [any ParsableCommand.Type] {
        [
            ChangeCommand<RegisterCase>.self,
            ChangeCommand<AcceptCase>.self,
            ChangeCommand<RefuseAcceptance>.self,
            ChangeCommand<HandOverCase>.self,
            ChangeCommand<TakeCase>.self,
            ChangeCommand<SuperviseCase>.self,
            ChangeCommand<RecordInvestigation>.self,
            ChangeCommand<DecideCase>.self,
            ChangeCommand<ReplyToCustomer>.self,
            ChangeCommand<RecordCallback>.self,
            ChangeCommand<CloseCase>.self,
            ChangeCommand<RequestReview>.self,
            ChangeCommand<DecideReview>.self,
            ChangeCommand<WithdrawCase>.self,
            ChangeCommand<DecideWithdrawal>.self,
            ChangeCommand<RecordStep>.self,
            ChangeCommand<EstablishFacts>.self,
            ChangeCommand<RaiseSeverity>.self,
            ChangeCommand<DeclareInterest>.self,
            ChangeCommand<ProposeRecusal>.self,
            ChangeCommand<DecideRecusal>.self,
            ChangeCommand<LiftRecusal>.self,
            ChangeCommand<ExtendDeadline>.self,
            ChangeCommand<TransferCase>.self,
            ChangeCommand<MergeCase>.self,
            ChangeCommand<ReopenCase>.self,
            ChangeCommand<ArchiveCase>.self,
            ChangeCommand<ImportCase>.self,
        ]
    }

    enum RegisterCase: DeskAct {
        typealias Place = HeadquartersSeat
        typealias Form = RegisterCaseForm
        static let method = HeadquartersMethods.registerCase
    }
    enum AcceptCase: DeskAct {
        typealias Place = HeadquartersSeat
        typealias Form = AcceptCaseForm
        static let method = HeadquartersMethods.acceptCase
    }
    enum RefuseAcceptance: DeskAct {
        typealias Place = HeadquartersSeat
        typealias Form = RefuseAcceptanceForm
        static let method = HeadquartersMethods.refuseAcceptance
    }
    enum HandOverCase: DeskAct {
        typealias Place = HeadquartersSeat
        typealias Form = HandOverCaseForm
        static let method = HeadquartersMethods.handOverCase
    }
    enum TakeCase: DeskAct {
        typealias Place = HeadquartersSeat
        typealias Form = TakeCaseForm
        static let method = HeadquartersMethods.takeCase
    }
    enum SuperviseCase: DeskAct {
        typealias Place = HeadquartersSeat
        typealias Form = SuperviseCaseForm
        static let method = HeadquartersMethods.superviseCase
    }
    enum RecordInvestigation: DeskAct {
        typealias Place = HeadquartersSeat
        typealias Form = RecordInvestigationForm
        static let method = HeadquartersMethods.recordInvestigation
    }
    enum DecideCase: DeskAct {
        typealias Place = HeadquartersSeat
        typealias Form = DecideCaseForm
        static let method = HeadquartersMethods.decideCase
    }
    enum ReplyToCustomer: DeskAct {
        typealias Place = HeadquartersSeat
        typealias Form = ReplyToCustomerForm
        static let method = HeadquartersMethods.replyToCustomer
    }
    enum RecordCallback: DeskAct {
        typealias Place = HeadquartersSeat
        typealias Form = RecordCallbackForm
        static let method = HeadquartersMethods.recordCallback
    }
    enum CloseCase: DeskAct {
        typealias Place = HeadquartersSeat
        typealias Form = CloseCaseForm
        static let method = HeadquartersMethods.closeCase
    }
    enum RequestReview: DeskAct {
        typealias Place = HeadquartersSeat
        typealias Form = RequestReviewForm
        static let method = HeadquartersMethods.requestReview
    }
    enum DecideReview: DeskAct {
        typealias Place = HeadquartersSeat
        typealias Form = DecideReviewForm
        static let method = HeadquartersMethods.decideReview
    }
    enum WithdrawCase: DeskAct {
        typealias Place = HeadquartersSeat
        typealias Form = WithdrawCaseForm
        static let method = HeadquartersMethods.withdrawCase
    }
    enum DecideWithdrawal: DeskAct {
        typealias Place = HeadquartersSeat
        typealias Form = DecideWithdrawalForm
        static let method = HeadquartersMethods.decideWithdrawal
    }
    enum RecordStep: DeskAct {
        typealias Place = HeadquartersSeat
        typealias Form = RecordStepForm
        static let method = HeadquartersMethods.recordStep
    }
    enum EstablishFacts: DeskAct {
        typealias Place = HeadquartersSeat
        typealias Form = EstablishFactsForm
        static let method = HeadquartersMethods.establishFacts
    }
    enum RaiseSeverity: DeskAct {
        typealias Place = HeadquartersSeat
        typealias Form = RaiseSeverityForm
        static let method = HeadquartersMethods.raiseSeverity
    }
    enum DeclareInterest: DeskAct {
        typealias Place = HeadquartersSeat
        typealias Form = DeclareInterestForm
        static let method = HeadquartersMethods.declareInterest
    }
    enum ProposeRecusal: DeskAct {
        typealias Place = HeadquartersSeat
        typealias Form = ProposeRecusalForm
        static let method = HeadquartersMethods.proposeRecusal
    }
    enum DecideRecusal: DeskAct {
        typealias Place = HeadquartersSeat
        typealias Form = DecideRecusalForm
        static let method = HeadquartersMethods.decideRecusal
    }
    enum LiftRecusal: DeskAct {
        typealias Place = HeadquartersSeat
        typealias Form = LiftRecusalForm
        static let method = HeadquartersMethods.liftRecusal
    }
    enum ExtendDeadline: DeskAct {
        typealias Place = HeadquartersSeat
        typealias Form = ExtendDeadlineForm
        static let method = HeadquartersMethods.extendDeadline
    }
    enum TransferCase: DeskAct {
        typealias Place = HeadquartersSeat
        typealias Form = TransferCaseForm
        static let method = HeadquartersMethods.transferCase
    }
    enum MergeCase: DeskAct {
        typealias Place = HeadquartersSeat
        typealias Form = MergeCaseForm
        static let method = HeadquartersMethods.mergeCase
    }
    enum ReopenCase: DeskAct {
        typealias Place = HeadquartersSeat
        typealias Form = ReopenCaseForm
        static let method = HeadquartersMethods.reopenCase
    }
    enum ArchiveCase: DeskAct {
        typealias Place = HeadquartersSeat
        typealias Form = ArchiveCaseForm
        static let method = HeadquartersMethods.archiveCase
    }
    enum ImportCase: DeskAct {
        typealias Place = HeadquartersSeat
        typealias Form = ImportCaseForm
        static let method = HeadquartersMethods.importCase
    }
}
