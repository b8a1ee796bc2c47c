import ShouwenLimits

/// A call as its frame holds it: everything but the payload, and where in the frame that lies.
public struct RequestEnvelope: Equatable, Sendable {
    /// The service with its package.
    public var service: String
    /// The method.
    public var method: String
    /// Where the payload lies in the bytes that were read.
    public var payload: Range<Int>
    /// Nanoseconds the caller waits, counted from sending; negative when the time was over at sending; nil for no limit.
    public var timeoutNanoseconds: Int64?
    /// Pairs beside the payload, in their order; a key may come more than once.
    public var metadata: [TTRPCKeyValue]

    /// The first value of a key; nil when the key is not there.
    public func metadataValue(_ key: String) -> String? {
        metadata.first { $0.key == key }?.value
    }
}

/// The end of a call as its frame holds it.
public struct ResponseEnvelope: Equatable, Sendable {
    /// How the call ended; nil is OK.
    public var status: RPCStatus?
    /// Where the payload lies in the bytes that were read.
    public var payload: Range<Int>
}

/// Reads ttrpc's Request and Response without copying their payload.
///
/// The scanner, which checks the whole envelope anyway, notes where the payload's record lies; protobuf-c is given the rest.
public enum EnvelopeReader {
    /// Reads a request.
    ///
    /// - Parameters:
    ///   - bytes: the data of one request frame, without the ttrpc header.
    ///   - arena: scratch memory; what it held before is gone afterwards.
    /// - Throws: the first fault, e.g. too many metadata pairs.
    public static func readRequest(_ bytes: RawSpan, in arena: Arena) throws(WireError) -> RequestEnvelope {
        let (request, payload) = try read(TTRPCRequest.self, payloadField: 3, bytes, in: arena)
        return RequestEnvelope(
            service: request.service, method: request.method, payload: payload,
            timeoutNanoseconds: request.timeoutNano == 0 ? nil : request.timeoutNano, metadata: request.metadata)
    }

    /// Reads a response.
    ///
    /// - Parameters:
    ///   - bytes: the data of one response frame, without the ttrpc header.
    ///   - arena: scratch memory; what it held before is gone afterwards.
    /// - Throws: the first fault.
    public static func readResponse(_ bytes: RawSpan, in arena: Arena) throws(WireError) -> ResponseEnvelope {
        let (response, payload) = try read(TTRPCResponse.self, payloadField: 2, bytes, in: arena)
        return ResponseEnvelope(status: response.status, payload: payload)
    }

    private static func read<Envelope: WireMessage>(
        _ type: Envelope.Type, payloadField: UInt32, _ bytes: RawSpan, in arena: Arena
    ) throws(WireError) -> (Envelope, Range<Int>) {
        try bytes.withUnsafeBytes { (buffer) throws(WireError) in
            guard buffer.count <= Limits.frameBytesMax else { throw WireError(.tooLarge(bytesMax: Limits.frameBytesMax)) }
            let budget = messageBudget(wireBytes: buffer.count)
            var scanner = WireScanner(budget: budget)
            scanner.watchedField = payloadField
            try scanner.scan(buffer, as: type.layout)
            arena.reset(budget: budget)
            guard let (record, value) = scanner.watched else {
                return (try Envelope(unpacking: buffer, budget: budget, in: arena), 0..<0)
            }
            let rest = try join(buffer, without: record, budget, in: arena)
            return (try Envelope(unpacking: rest, budget: budget, in: arena), value)
        }
    }

    /// The bytes before and after a record, side by side: a message is the concatenation of its records.
    private static func join(
        _ buffer: UnsafeRawBufferPointer, without record: Range<Int>, _ budget: Int, in arena: Arena
    ) throws(WireError) -> UnsafeRawBufferPointer {
        if record.upperBound == buffer.count { return UnsafeRawBufferPointer(rebasing: buffer[..<record.lowerBound]) }
        if record.lowerBound == 0 { return UnsafeRawBufferPointer(rebasing: buffer[record.upperBound...]) }
        let count = buffer.count - record.count
        guard let memory = arena.allocate(count) else { throw WireError(.tooLarge(bytesMax: budget)) }
        let rest = UnsafeMutableRawBufferPointer(start: memory, count: count)
        rest.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[..<record.lowerBound]))
        UnsafeMutableRawBufferPointer(rebasing: rest[record.lowerBound...])
            .copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[record.upperBound...]))
        return UnsafeRawBufferPointer(rest)
    }
}
