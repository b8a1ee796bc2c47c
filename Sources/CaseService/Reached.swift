import CaseStore

/// How far a making for other rules has come: the case of the last page that was done, and for what. Kept as a note, `ID WANTED`.
enum Reached {
    /// The note for one that is done up to a case.
    static func note(_ id: CaseID, for wanted: String) -> String { "\(id.rawValue) \(wanted)" }

    /// The case after which to go on for `wanted`; from the beginning where the note is of something else.
    static func place(for wanted: String, in note: String?) -> CaseID {
        guard let note, let space = note.firstIndex(of: " "), let id = Int64(note[..<space]), note[note.index(after: space)...] == wanted
        else { return CaseID(rawValue: 0) }
        return CaseID(rawValue: id)
    }
}
