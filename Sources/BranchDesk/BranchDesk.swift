import CaseCalls
import RPC
import WireMessages

/// The desk of outlets, sub-branches and branches; teller systems call it.
///
/// Its people see the cases that concern their own unit.
public enum BranchDesk {
    /// Offers the desk's methods.
    public static func offer(in table: inout MethodTable, calls: CaseCalls) {
        calls.offer(BranchDeskMethods.self, in: &table)
    }
}
