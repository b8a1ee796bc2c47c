/// What an edition of a rule book was read from.
public struct BookSource: Hashable, Sendable {
    /// The file: of a shipped book its path among this software's data, e.g. `Books/gdrcu.yaml`.
    public let file: String
    /// Its whole text.
    public let text: String
}
