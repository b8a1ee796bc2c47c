/// A file of this module's data, carried in the binary. The text ends without the file's last line break.
struct EmbeddedData: Sendable {
    /// The path under this module's folder, e.g. `Books/gdrcu.yaml`.
    let path: String
    /// The file's text.
    let text: String
    /// The file's bytes, its last line break included.
    var wholeText: String { text + "\n" }
}
