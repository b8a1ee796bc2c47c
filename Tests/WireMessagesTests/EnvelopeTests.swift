import ShouwenLimits
import Testing
import WireMessages

/// Bytes in hexadecimal, as fixtures write them.
func bytes(_ hex: String) -> [UInt8] {
    let digits = hex.filter { !$0.isWhitespace }.map { UInt8($0.hexDigitValue!) }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
}

@Suite("The ttrpc envelope")
struct EnvelopeTests {
    let arena = Arena()

    @Test("A request is read back as it was written, its payload by its place")
    func requestRoundTrip() throws {
        var frame: [UInt8] = []
        let pairs = [TTRPCKeyValue(key: "token", value: "t0k3n"), TTRPCKeyValue(key: "token", value: "second")]
        let count = try EnvelopeWriter.appendRequest(
            HealthMethods.ping, PingRequest(payload: [1, 2, 3]), timeoutNanoseconds: 5_000_000_000, metadata: pairs, to: &frame, in: arena)
        #expect(count == frame.count)
        let envelope = try EnvelopeReader.readRequest(frame.span.bytes, in: arena)
        #expect(envelope.service == "shouwen.v1.Health")
        #expect(envelope.method == "Ping")
        #expect(envelope.timeoutNanoseconds == 5_000_000_000)
        #expect(envelope.metadata == pairs)
        #expect(envelope.metadataValue("token") == "t0k3n")
        #expect(envelope.metadataValue("none") == nil)
        #expect(Array(frame[envelope.payload]) == [0x0a, 3, 1, 2, 3])
        let request = try PingRequest(decoding: frame.span.bytes.extracting(envelope.payload), in: arena)
        #expect(request.payload == [1, 2, 3])
    }

    /// `service="s" method="m" payload=0x01 timeout=7 metadata={k: v}` in every order of the payload among the fields.
    @Test(
        "The payload is found wherever it stands",
        arguments: [
            "1a01ff 0a0173 12016d 2007 2a06 0a016b 120176",
            "0a0173 12016d 1a01ff 2007 2a06 0a016b 120176",
            "0a0173 12016d 2007 2a06 0a016b 120176 1a01ff",
        ])
    func payloadAnywhere(hex: String) throws {
        let frame = bytes(hex)
        let envelope = try EnvelopeReader.readRequest(frame.span.bytes, in: arena)
        #expect(envelope.service == "s")
        #expect(envelope.method == "m")
        #expect(envelope.timeoutNanoseconds == 7)
        #expect(envelope.metadata == [TTRPCKeyValue(key: "k", value: "v")])
        #expect(Array(frame[envelope.payload]) == [0xff])
    }

    @Test("An absent payload is an empty one, and an absent timeout is none")
    func absentFields() throws {
        let frame = bytes("0a0173 12016d")
        let envelope = try EnvelopeReader.readRequest(frame.span.bytes, in: arena)
        #expect(envelope.payload.isEmpty)
        #expect(envelope.timeoutNanoseconds == nil)
        #expect(envelope.metadata.isEmpty)
    }

    @Test("A reply is appended after what is there, and read back")
    func responseRoundTrip() throws {
        var output: [UInt8] = [0xaa, 0xbb]
        let count = try EnvelopeWriter.appendResponse(PingReply(payload: [9, 8]), to: &output, in: arena)
        #expect(output == bytes("aabb 1204 0a02 0908"))
        #expect(count == 6)
        let frame = Array(output[2...])
        let envelope = try EnvelopeReader.readResponse(frame.span.bytes, in: arena)
        #expect(envelope.status == nil)
        #expect(try PingReply(decoding: frame.span.bytes.extracting(envelope.payload), in: arena) == PingReply(payload: [9, 8]))
    }

    @Test("A reply that is encoded already makes the same response")
    func encodedReply() throws {
        var output: [UInt8] = []
        let reply = bytes("0a02 0908")
        try EnvelopeWriter.appendResponse(encodedReply: reply.span.bytes, to: &output, in: arena)
        #expect(output == bytes("1204 0a02 0908"))
    }

    @Test("A status goes out and comes back")
    func statusRoundTrip() throws {
        var output: [UInt8] = []
        let status = RPCStatus(code: 7, message: "no", details: [ProtobufAny(typeUrl: "t", value: [1])])
        try EnvelopeWriter.appendResponse(status: status, to: &output, in: arena)
        let envelope = try EnvelopeReader.readResponse(output.span.bytes, in: arena)
        #expect(envelope.status == status)
        #expect(envelope.payload.isEmpty)
    }

    @Test("A reply that breaks a limit appends nothing")
    func failedReply() throws {
        var output: [UInt8] = [1]
        #expect(throws: WireError(.tooLong(bytes: 65_537, max: 65_536), at: "payload")) {
            try EnvelopeWriter.appendResponse(PingReply(payload: [UInt8](repeating: 0, count: 65_537)), to: &output, in: arena)
        }
        #expect(output == [1])
    }

    @Test("The envelope's limits are those of Limits, at one below, at, and one above", arguments: [-1, 0, 1])
    func limits(offset: Int) throws {
        let arena = arena
        func read(service: Int = 1, method: Int = 1, key: Int = 1, value: Int = 1, pairs: Int = 1) throws {
            func text(_ tag: UInt8, _ count: Int) -> [UInt8] {
                [tag, UInt8(count & 0x7f | 0x80), UInt8(count >> 7)] + [UInt8](repeating: 0x61, count: count)
            }
            let pair = text(0x0a, key) + text(0x12, value)
            let wrapped = [0x2a, UInt8(pair.count & 0x7f | 0x80), UInt8(pair.count >> 7)] + pair
            let frame = text(0x0a, service) + text(0x12, method) + (0..<pairs).flatMap { _ in wrapped }
            _ = try EnvelopeReader.readRequest(frame.span.bytes, in: arena)
        }
        let names = Limits.methodNameBytesMax, texts = Limits.metadataBytesMax, pairs = Limits.metadataPairsMax
        let tooLongName = WireError(.tooLong(bytes: names + 1, max: names), at: "service")
        func expect(_ error: WireError, _ body: () throws -> Void) throws {
            if offset <= 0 { try body() } else { #expect(throws: error, performing: body) }
        }
        try expect(tooLongName) { try read(service: names + offset) }
        try expect(WireError(.tooLong(bytes: names + 1, max: names), at: "method")) { try read(method: names + offset) }
        try expect(WireError(.tooLong(bytes: texts + 1, max: texts), at: "metadata[0].key")) { try read(key: texts + offset) }
        try expect(WireError(.tooLong(bytes: texts + 1, max: texts), at: "metadata[0].value")) { try read(value: texts + offset) }
        try expect(WireError(.tooManyItems(max: pairs), at: "metadata")) { try read(pairs: pairs + offset) }
    }
}
