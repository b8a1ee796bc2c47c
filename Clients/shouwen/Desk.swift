import ArgumentParser
import ClientKit
import RPC
import WireMessages
import Wording

/// A desk of the server, as the client addresses it. The desks are generated from `Protos/`.
protocol Desk {
    /// Its word on the command line.
    static var word: String { get }
    /// What the desk is.
    static var purpose: BilingualText { get }
    /// How a matter mostly comes in there.
    static var usualChannel: Channel { get }
    /// The calls it has in common with the others.
    static var methods: any DeskMethods.Type { get }
    /// Its changing commands.
    static var changes: [any ParsableCommand.Type] { get }
    /// Its other commands.
    static var reads: [any ParsableCommand.Type] { get }
}

extension Desk {
    /// Lists are everywhere.
    static var reads: [any ParsableCommand.Type] { [ListCommand<Self>.self] }
}

extension HeadquartersSeat {
    static var reads: [any ParsableCommand.Type] { [ListCommand<Self>.self, CountsCommand.self] }
}

/// The commands of one desk.
struct DeskCommands<D: Desk>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: D.word, abstract: spoken.said(D.purpose), subcommands: D.changes + D.reads)
    }
}

/// One change at one desk. Generated, one a changing method.
protocol DeskAct {
    /// The desk.
    associatedtype Place: Desk
    /// What the command asks for.
    associatedtype Form: ChangeForm
    /// The method that makes the change.
    static var method: UnaryMethod<Form.Request, ChangeReply> { get }
}
