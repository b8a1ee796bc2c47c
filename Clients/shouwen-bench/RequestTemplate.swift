/// An encoded request, with the place of its idempotency key where it has one.
struct RequestTemplate {
    /// Stands for the key in the template: as long as a key, and like nothing else in a request.
    static let placeholder = Array("<idempotency-key>".utf8)

    let bytes: [UInt8]
    private let keyStart: Int?

    /// A template; its key is found by the placeholder.
    init(bytes: [UInt8]) {
        self.bytes = bytes
        let length = RequestTemplate.placeholder.count
        keyStart =
            bytes.count < length
            ? nil : (0...bytes.count - length).first { bytes[$0..<$0 + length].elementsEqual(RequestTemplate.placeholder) }
    }

    /// Appends the request, with a key of its own where it has one.
    func append(to output: inout [UInt8], _ keys: inout RequestKeys) {
        let start = output.count
        output.append(contentsOf: bytes)
        if let keyStart { keys.stamp(&output, at: start + keyStart) }
    }
}

/// Keys that no other request of this or an earlier run has: the run's time and a counter, in decimal digits.
struct RequestKeys {
    private let run: UInt64
    private var count: UInt64 = 0

    /// Keys of the run that began at that millisecond.
    init(run: UInt64) {
        self.run = run % 1_000_000_000
    }

    /// Writes the next key over the placeholder.
    mutating func stamp(_ output: inout [UInt8], at start: Int) {
        count += 1
        var value = run * 100_000_000 + count % 100_000_000
        for place in stride(from: RequestTemplate.placeholder.count - 1, through: 0, by: -1) {
            output[start + place] = UInt8(ascii: "0") + UInt8(value % 10)
            value /= 10
        }
    }
}
