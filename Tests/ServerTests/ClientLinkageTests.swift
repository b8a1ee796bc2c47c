import Foundation
import Testing

@Suite("The bundled client's program")
struct ClientLinkageTests {
    /// SQLite's functions, its library by name (what `ldd` shows of a program), and any symbol of the Swift module GRDB.
    private static let marks = ["sqlite3_", "libsqlite3.so", "4GRDB"]

    @Test("carries no database, not even a symbol or a library to be loaded; the server's does", arguments: marks)
    func noDatabase(mark: String) throws {
        #expect(try !contains("shouwen", mark))
        #expect(try contains("shouwend", mark))
    }

    private func contains(_ program: String, _ mark: String) throws -> Bool {
        try Data(contentsOf: URL(fileURLWithPath: Programs.path(program)), options: .mappedIfSafe).range(of: Data(mark.utf8)) != nil
    }
}
