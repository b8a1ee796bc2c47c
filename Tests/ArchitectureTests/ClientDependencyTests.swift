import Testing

@Suite("What the bundled client is made of")
struct ClientDependencyTests {
    @Test("leads nowhere to a database, over however many modules")
    func noDatabase() {
        let manifest = Manifest(SourceTree.manifest)
        let dependencies = Dictionary(uniqueKeysWithValues: manifest.targets.map { ($0.name, $0.dependencies) })
        func reached(from name: String) -> Set<String> {
            var reached: Set<String> = []
            var next = [name]
            while let module = next.popLast() {
                if reached.insert(module).inserted { next += dependencies[module, default: []] }
            }
            return reached
        }
        let database: Set<String> = ["CaseStoreSQLite", "GRDB", "GRDBSQLite"]
        #expect(reached(from: "shouwen").isDisjoint(with: database))
        // The look would find them: the server has them all.
        #expect(database.isSubset(of: reached(from: "shouwend")))
    }
}
