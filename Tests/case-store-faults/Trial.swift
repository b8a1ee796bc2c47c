import CFaultyVFS
import CaseStoreSQLite

/// What is done to the disk under one store.
enum Trial: CustomStringConvertible {
    /// The power is cut at a moment drawn from the seed; the same seed draws the works.
    case power(seed: UInt64, PlantedFault)
    /// The n-th operation of a kind fails, once or for ever.
    case failure(faulty_operation, n: Int64, forEver: Bool)

    static let failures: [Trial] = [(FAULTY_READ, 12), (FAULTY_WRITE, 30), (FAULTY_SYNC, 16), (FAULTY_OPEN, 8)].flatMap { kind, most in
        (1...Int64(most)).flatMap { n in [false, true].map { Trial.failure(kind, n: n, forEver: $0) } }
    }

    var seed: UInt64 {
        switch self {
        case .power(let seed, _): seed
        case .failure(let kind, let n, let forEver): UInt64(kind.rawValue) * 1000 + UInt64(n) * 2 + (forEver ? 1 : 0)
        }
    }

    var fault: PlantedFault {
        switch self {
        case .power(_, let fault): fault
        case .failure: .none
        }
    }

    var description: String {
        switch self {
        case .power(let seed, _): "seed \(seed)"
        case .failure(let kind, let n, let forEver):
            "operation \(kind.rawValue) failing \(forEver ? "from" : "at") the \(n). time"
        }
    }
}
