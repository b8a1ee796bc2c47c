import CaseDomain
import CaseStore

/// Work on cases for the writer: it looks at what they are then, decides, and writes.
protocol CaseWork: Sendable {
    /// What it comes to.
    associatedtype Value: Sendable
    /// Organisation, rules and clock.
    var settings: CaseService.Settings { get }
    /// Does it. May be called more than once (see `CaseStore.enqueue`), so it decides afresh each time.
    ///
    /// - Throws: a refusal (`Rejection`, `ServiceFailure`), before the first write; or what is our own doing, and the work is undone.
    func perform(on cases: WorkingCases) throws -> Value
}

/// Work on cases on its way through the writer. What it made of them is kept in memory once it is on disk.
final class CaseWorkRun<Work: CaseWork>: WriteWork {
    private let work: Work
    private let memory: PresentCases
    private let completion: @Sendable (Result<Work.Value, ServiceFailure>) -> Void
    // Written by `run`, read by `committed`. Both run on the writer's thread, one after the other, so no lock is needed.
    nonisolated(unsafe) private var outcome: Result<Work.Value, ServiceFailure> = .failure(.broken("never run"))
    nonisolated(unsafe) private var written: [PresentCase] = []

    init(_ work: Work, _ memory: PresentCases, completion: @escaping @Sendable (Result<Work.Value, ServiceFailure>) -> Void) {
        self.work = work
        self.memory = memory
        self.completion = completion
    }

    func run(in transaction: any WriteTransaction) throws {
        let cases = WorkingCases(transaction, work.settings, memory)
        outcome = try decided { try work.perform(on: cases) }
        written = cases.written
    }

    func committed(_ failure: StoreFailure?) {
        if failure == nil { memory.keep(written) }
        completion(failure.map { .failure(ServiceFailure($0)) } ?? outcome)
    }

    /// The value, or why there is none. A refusal is decided before anything is written: the neighbours in the transaction go on.
    ///
    /// - Throws: what is our own doing, and perhaps after a first write: the store must undo the work.
    private func decided(_ body: () throws -> Work.Value) throws -> Result<Work.Value, ServiceFailure> {
        do {
            return .success(try body())
        } catch let refusal as Rejection {
            return .failure(.rejected(refusal))
        } catch let failure as ServiceFailure {
            if case .broken = failure { throw failure }
            return .failure(failure)
        }
    }
}

extension ServiceFailure {
    /// Why a line did not take what somebody asked for; nil when it did.
    init?(_ admission: LineAdmission) {
        switch admission {
        case .taken: return nil
        case .shareFull: self = .shareFull
        case .lineFull: self = .overloaded
        case .closed: self = .stopping
        }
    }

    /// What a store's failure is to whoever asked.
    init(_ failure: StoreFailure) {
        switch failure {
        case .closed: self = .stopping
        case .unwanted: self = .expired
        case .full: self = .noRoom
        case .database(let text), .work(let text): self = .broken(text)
        }
    }
}
