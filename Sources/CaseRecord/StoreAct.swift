// What was done to the store itself stands in the log too, chained like every event: entries of case 0, versions 1, 2, 3, … among
// themselves, `type` one of `StoreAct.Kind`, actor `operator` in the role `system`. The payload is a record (`RecordForm`):
//
//     {"found":"cut-off:70:120","by":"Zhang San","reason":"disk lost on Monday; restored by hand"}

import RecordForm

/// Something an operator did to the store itself.
public struct StoreAct: Recordable, Hashable {
    /// What was done; the frozen names of the entries.
    public enum Kind: String, CaseIterable, Sendable {
        /// A store that does not fit its anchor was accepted as it is; `found` is the mismatch.
        case accepted = "store_accepted"
        /// The store was restored from a backup; `found` is `taken:LAST:HELD`, the last entry taken and the backup's last.
        case restored = "store_restored"
        /// The derived tables were made anew; `found` is `differences:N`, in how many places they differed.
        case rebuilt = "store_rebuilt"
        /// A start went by a machine's clock that stood far from the log's last entry; `found` is what the clock said and that entry's
        /// moment.
        case clockAccepted = "clock_accepted"
    }

    /// What was found.
    public var found = ""
    /// Who did it, as they named themselves.
    public var by = ""
    /// Why, in their words.
    public var reason = ""

    /// Blank, to be read into.
    public init() {}

    /// An act.
    public init(found: String, by: String, reason: String) {
        self.found = found
        self.by = by
        self.reason = reason
    }

    /// Each field once.
    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("found", &found)
        try coder.field("by", &by)
        try coder.field("reason", &reason)
    }
}
