import RPC
import WireMessages

/// What a desk itself asks of a request, before the core sees it.
public typealias DeskCheck = @Sendable (any ChangeMessage) throws(Status) -> Void

/// A desk whose changing methods are offered all at once. Conformances are generated: a new method in the .proto is offered without a
/// line of a desk's own, and one whose request has no `ChangeMessage` does not compile.
public protocol ChangingDesk: DeskMethods {
    /// Offers every changing method of the desk.
    static func offerChanges(in table: inout MethodTable, by calls: CaseCalls, check: @escaping DeskCheck)
}

extension CaseCalls {
    /// Offers what every desk has: its changing methods, and the reads of one case and of lists.
    ///
    /// - Parameter check: what the desk itself asks of a changing request.
    public func offer(
        _ desk: (some ChangingDesk).Type, in table: inout MethodTable, check: @escaping DeskCheck = { _ throws(Status) in }
    ) {
        desk.offerChanges(in: &table, by: self, check: check)
        offerReading(desk, in: &table)
    }
}
