import ArgumentParser
import ClientKit
import WireMessages

/// A desk of the server, as the client addresses it.
protocol Desk {
    /// Its word on the command line.
    static var word: String { get }
    /// What the desk is.
    static var purpose: HelpPhrase { get }
    /// The service's full name.
    static var service: String { get }
    /// How a matter mostly comes in there.
    static var usualChannel: Channel { get }
    /// Its changing commands.
    static var changes: [any ParsableCommand.Type] { get }
}

/// Outlets, sub-branches and branches.
enum BranchCounter: Desk {
    static let word = "branch"
    static let purpose = HelpPhrase.branch
    static let service = BranchDeskMethods.registerCase.service
    static let usualChannel = Channel.inPerson
    static var changes: [any ParsableCommand.Type] {
        [
            ChangeCommand<Self, RegisterForm>.self, ChangeCommand<Self, AcceptForm>.self, ChangeCommand<Self, HandOverForm>.self,
            ChangeCommand<Self, TakeForm>.self, ChangeCommand<Self, InvestigateForm>.self, ChangeCommand<Self, DecideForm>.self,
            ChangeCommand<Self, ReplyForm>.self, ChangeCommand<Self, CallbackForm>.self, ChangeCommand<Self, CloseForm>.self,
            ChangeCommand<Self, ReviewForm>.self, ChangeCommand<Self, WithdrawForm>.self,
        ] + everywhere
    }
}

/// The call centre.
enum CallCentreSeat: Desk {
    static let word = "call"
    static let purpose = HelpPhrase.call
    static let service = CallCentreMethods.registerCase.service
    static let usualChannel = Channel.telephone
    static var changes: [any ParsableCommand.Type] {
        [
            ChangeCommand<Self, RegisterForm>.self, ChangeCommand<Self, AcceptForm>.self, ChangeCommand<Self, HandOverForm>.self,
            ChangeCommand<Self, TakeForm>.self, ChangeCommand<Self, InvestigateForm>.self, ChangeCommand<Self, DecideForm>.self,
            ChangeCommand<Self, ReplyForm>.self, ChangeCommand<Self, CallbackForm>.self, ChangeCommand<Self, CloseForm>.self,
            ChangeCommand<Self, ReviewForm>.self, ChangeCommand<Self, WithdrawForm>.self,
        ] + everywhere
    }
}

/// Headquarters.
enum HeadquartersOffice: Desk {
    static let word = "hq"
    static let purpose = HelpPhrase.headquarters
    static let service = HeadquartersMethods.registerCase.service
    static let usualChannel = Channel.letter
    static var changes: [any ParsableCommand.Type] {
        [
            ChangeCommand<Self, RegisterForm>.self, ChangeCommand<Self, AcceptForm>.self, ChangeCommand<Self, RefuseForm>.self,
            ChangeCommand<Self, HandOverForm>.self, ChangeCommand<Self, TakeForm>.self, ChangeCommand<Self, SuperviseForm>.self,
            ChangeCommand<Self, InvestigateForm>.self, ChangeCommand<Self, DecideForm>.self, ChangeCommand<Self, ReplyForm>.self,
            ChangeCommand<Self, CallbackForm>.self, ChangeCommand<Self, CloseForm>.self, ChangeCommand<Self, ReviewForm>.self,
            ChangeCommand<Self, WithdrawForm>.self, ChangeCommand<Self, ExtendForm>.self, ChangeCommand<Self, ReviewDecideForm>.self,
            ChangeCommand<Self, TransferForm>.self, ChangeCommand<Self, MergeForm>.self, ChangeCommand<Self, ReopenForm>.self,
            ChangeCommand<Self, ArchiveForm>.self,
        ] + everywhere
    }
}

extension Desk {
    /// The changes that every desk can make.
    static var everywhere: [any ParsableCommand.Type] {
        [
            ChangeCommand<Self, StepForm>.self, ChangeCommand<Self, FactsForm>.self, ChangeCommand<Self, RaiseForm>.self,
            ChangeCommand<Self, InterestForm>.self,
        ]
    }

    static func configuration(and more: [any ParsableCommand.Type]) -> CommandConfiguration {
        CommandConfiguration(commandName: word, abstract: spoken(purpose), subcommands: changes + more)
    }
}

struct BranchCommands: ParsableCommand {
    static var configuration: CommandConfiguration { BranchCounter.configuration(and: [ListCommand<BranchCounter>.self]) }
}

struct CallCommands: ParsableCommand {
    static var configuration: CommandConfiguration { CallCentreSeat.configuration(and: [ListCommand<CallCentreSeat>.self]) }
}

struct HeadquartersCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        HeadquartersOffice.configuration(and: [ListCommand<HeadquartersOffice>.self, CountsCommand.self])
    }
}
