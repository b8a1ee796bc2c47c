import Framing
import Glibc

/// One connection of the load generator: a fixed number of calls under way, each answer followed at once by the next request.
struct LoadConnection {
    let descriptor: Int32
    /// The envelope that every request carries.
    let envelope: RequestTemplate
    private var decoder = FrameDecoder()
    private var nextStream: UInt32 = 1
    private var output: [UInt8] = []
    private var outputStart = 0
    /// When the calls under way were sent, by half their stream id modulo the table's size.
    private var sentAt: [UInt64]

    init(descriptor: Int32, envelope: RequestTemplate, inFlight: Int) {
        self.descriptor = descriptor
        self.envelope = envelope
        // Answers may come out of order: room for twice as many as are under way.
        sentAt = Array(repeating: 0, count: max(64, inFlight * 2).nextPowerOfTwo)
    }

    /// Appends requests to what is to be sent.
    mutating func request(_ count: Int, now: UInt64, _ keys: inout RequestKeys) {
        for _ in 0..<count {
            FrameHeader(length: UInt32(envelope.bytes.count), stream: nextStream, type: .request).encode(into: &output)
            envelope.append(to: &output, &keys)
            sentAt[slot(nextStream)] = now
            nextStream += 2
        }
    }

    /// Sends what the socket takes. False when the connection is gone.
    mutating func flush() -> Bool {
        while outputStart < output.count {
            let count = output.withUnsafeBytes {
                send(descriptor, $0.baseAddress! + outputStart, $0.count - outputStart, Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
            }
            if count < 0 { return errno == EAGAIN || errno == EINTR }
            outputStart += count
        }
        output.removeAll(keepingCapacity: true)
        outputStart = 0
        return true
    }

    /// Whether requests wait for room.
    var waitsForRoom: Bool { outputStart < output.count }

    /// Takes bytes that arrived; `answered` gets the nanoseconds each finished call took and whether it went well.
    mutating func receive(_ bytes: Span<UInt8>, now: UInt64, _ answered: (UInt64, Bool) -> Void) -> Int {
        var finished = 0
        let (sentAt, mask) = (sentAt, sentAt.count - 1)
        decoder.decode(bytes) { _, header, payload in
            finished += 1
            // A response that begins with its payload (field 2) has no status: the call went well.
            answered(now - sentAt[Int(header.stream >> 1) & mask], payload.count == 0 || payload[0] == 0x12)
            return .next
        }
        return finished
    }

    private func slot(_ stream: UInt32) -> Int { Int(stream >> 1) & (sentAt.count - 1) }
}

extension Int {
    fileprivate var nextPowerOfTwo: Int { 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount) }
}
