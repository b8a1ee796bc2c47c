import Testing

@Suite("Modules.md")
struct ModulePageTests {
    @Test("tells of every module, and of none that is gone")
    func complete() {
        let found = ModulePage(SourceTree.text(ModulePage.path)).violations(Manifest(SourceTree.manifest), SourceTree.swift)
        #expect(found.isEmpty, "\(found.map(\.description).joined(separator: "\n"))")
    }

    private static let sound = """
        # Modules

        **A** — does a. Not here: b,
        which is in B. Start: `A.swift`, `Inner/A+B.swift`;
        `Generated/` is made.

        **Wording** (pure, but for this) — words. Not here: others. Start: `W.swift`.

        **CC** — in C.
        """

    @Test(
        "that is wrong is found wrong",
        arguments: [
            ("", "", []),
            ("**CC**", "**DD**", ["CC has no paragraph", "there is no module DD"]),
            ("**A**", "**A, A**", ["A has two paragraphs"]),
            ("**CC**", "**ATests**", ["CC has no paragraph", "there is no module ATests"]),
            ("`A.swift`", "`Gone.swift`", ["there is no Gone.swift in A"]),
            ("`W.swift`", "`A.swift`", ["there is no A.swift in Wording"]),
            (" (pure, but for this)", "", ["Wording is pure"]),
            ("**A** —", "**A** (pure) —", ["A is not pure"]),
            ("Not here: others.", "", ["say what does not live in Wording"]),
            ("Start: `W.swift`.", "", ["say where to start in Wording"]),
            ("**A** — does", "**A** does", ["say what lives in A"]),
        ] as [(String, String, [String])])
    func planted(_ old: String, _ new: String, _ problems: [String]) {
        let manifest = Manifest(
            SourceFile(
                path: "Package.swift",
                text: """
                    module("A", []), module("Wording", []), .systemLibrary(name: "CC"), tests("ATests", [])
                    """))
        let files = ["Sources/A/A.swift", "Sources/A/Inner/A+B.swift", "Sources/Wording/W.swift"].map { SourceFile(path: $0, text: "") }
        let text = old.isEmpty ? Self.sound : Self.sound.replacing(old, with: new)
        #expect(ModulePage(text).violations(manifest, files).map(\.problem) == problems)
    }
}
