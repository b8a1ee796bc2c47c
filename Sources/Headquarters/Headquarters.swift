import CaseCalls
import RPC
import WireMessages

/// The desk of the intake department, the service-standards department, senior management and audit.
///
/// It oversees every case, carries cases over from elsewhere, counts, and reads the log.
public enum Headquarters {
    /// Offers the desk's methods.
    public static func offer(in table: inout MethodTable, calls: CaseCalls) {
        calls.offer(HeadquartersMethods.self, in: &table)
        calls.read(HeadquartersMethods.countCases, in: &table) { _, _, snapshot in try calls.counts(snapshot) }
        calls.read(HeadquartersMethods.readLog, in: &table) { request, _, snapshot in try calls.log(request, snapshot) }
    }
}
