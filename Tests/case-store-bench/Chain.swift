import AuditChain

/// How many entries of 420 bytes a verifier checks in a second.
func measureChain(entries: Int64) {
    var hasher = ChainHasher()
    var verifier = ChainVerifier(log: LogID(rawValue: "bench"))
    var entry = ChainEntry(
        sequence: 0, caseID: 1, version: 1, type: "registered", staff: "s-100", role: "teller", unit: "outlet-7", happenedAt: 1,
        recordedAt: 1, payload: [UInt8](repeating: 0x61, count: 420))
    let clock = ContinuousClock()
    var checking = Duration.zero
    for sequence in 1...entries {
        entry.sequence = sequence
        let hash = hasher.hash(entry, after: verifier.hash)
        checking += clock.measure { precondition(verifier.check(entry, sealedAs: hash) == nil) }
    }
    print("the chain: \(Int(Double(entries) / (checking / .seconds(1)))) entries checked a second")
}
