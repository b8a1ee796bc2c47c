import AuditChain
import CaseStore
import CaseStoreMemory
import CaseStoreSQLite
import Foundation
import Logging

/// The stores the contract is held against.
enum StoreKind: String, CaseIterable, Sendable {
    /// `CaseStoreMemory`, and `CaseStoreSQLite` on a file.
    case memory, sqlite

    /// Runs `body` on a new, empty store, and closes and removes it afterwards. The embedded one's clock stands still: which works share
    /// a transaction, and who is next, does not hang on how fast the machine is.
    func withStore(_ body: (any CaseStore) throws -> Void) throws {
        switch self {
        case .memory:
            let store = CaseStoreMemory(logID: LogID(rawValue: "test"))
            defer { store.close() }
            try body(store)
        case .sqlite:
            try withDirectory { directory in
                let store = try CaseStoreSQLite(path: directory + "/cases.db", logger: quiet, nanoseconds: { 0 })
                defer { store.close() }
                try body(store)
            }
        }
    }
}

/// A logger that writes nothing.
let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

/// Lends a new directory, and removes it afterwards.
func withDirectory<Value>(_ body: (String) throws -> Value) throws -> Value {
    let directory = FileManager.default.temporaryDirectory.appendingPathComponent("case-store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    return try body(directory.path)
}
