import CaseStore
import Foundation
import Synchronization

/// A store around which somebody computes with numbers from outside unchecked: the count of complainants, where it is recorded, is put
/// into sixteen bits.
final class TrappingStore: CaseStore {
    private let inner: any CaseStore
    private let next = Atomic<Int64>(1)

    init(_ inner: any CaseStore) { self.inner = inner }

    func enqueue(_ work: any WriteWork, _ ticket: LineTicket) -> LineAdmission { inner.enqueue(Counting(inner: work, store: self), ticket) }
    func read(_ ticket: LineTicket, _ read: @escaping @Sendable (Result<any ReadSnapshot, StoreFailure>) -> Void) -> LineAdmission {
        inner.read(ticket, read)
    }
    func close() { inner.close() }

    private func count(in transaction: any WriteTransaction) throws {
        while let entry = try transaction.entry(at: next.load(ordering: .relaxed)) {
            next.add(1, ordering: .relaxed)
            let text = String(decoding: entry.content.payload, as: UTF8.self)
            guard let found = text.range(of: "\"complainants\":\"") else { continue }
            let digits = text[found.upperBound...].prefix { $0.isNumber }
            if let number = Int(digits) { _ = Int16(number) }
        }
    }

    private struct Counting: WriteWork {
        let inner: any WriteWork
        let store: TrappingStore

        func run(in transaction: any WriteTransaction) throws {
            try inner.run(in: transaction)
            try store.count(in: transaction)
        }

        func committed(_ failure: StoreFailure?) { inner.committed(failure) }
    }
}
