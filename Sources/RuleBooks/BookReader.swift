import CaseDomain
import Wording
import YAMLPlaces

/// Collects what is wrong while a book is read, and what must be looked up once all of it is known.
final class BookReader: YAMLReader {
    /// The book's id and edition, as soon as they are read.
    var book = (id: "", edition: "")
    /// Clause ids named by rules, with their places.
    var clauseUses: [(id: String, place: Place)] = []
    /// Roles named by rules, with what they are named for.
    var roleUses: [(role: Role, purpose: BilingualText, place: Place)] = []
    /// Conditions, with their places.
    var conditionUses: [(condition: FactCondition, place: Place)] = []
    /// Events that must be able to occur.
    var eventUses: [(event: TriggerEvent, purpose: BilingualText, place: Place)] = []

    /// How the book's clause of that id is referred to.
    func reference(_ clause: String) -> ClauseReference {
        ClauseReference(book: book.id, edition: book.edition, clause: clause)
    }
}
