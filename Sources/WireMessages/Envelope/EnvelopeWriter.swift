import CProtobufC
import CaseProtos
import ShouwenLimits

/// Appends ttrpc's Request and Response to an output buffer. Frame headers are the caller's: each function says how many bytes it added.
///
/// On an error nothing has been appended.
public enum EnvelopeWriter {
    /// Appends the response of a call that went well.
    ///
    /// - Throws: the first field of the reply that breaks its limit.
    /// - Returns: bytes appended.
    @discardableResult
    public static func appendResponse(
        _ reply: some WireMessage, to output: inout [UInt8], in arena: Arena
    ) throws(WireError) -> Int {
        // The reply lies packed in the arena, and the envelope is packed beside it.
        try appendResponse(payload: try reply.packed(in: arena), to: &output, in: arena)
    }

    /// Appends the response of a call that went well, from a reply that is encoded already.
    ///
    /// - Throws: `tooLarge`.
    /// - Returns: bytes appended.
    @discardableResult
    public static func appendResponse(encodedReply: RawSpan, to output: inout [UInt8], in arena: Arena) throws(WireError) -> Int {
        arena.reset(budget: messageBudget(wireBytes: Limits.frameBytesMax))
        return try encodedReply.withUnsafeBytes { (buffer) throws(WireError) in
            try appendResponse(payload: buffer, to: &output, in: arena)
        }
    }

    /// Appends the response of a call that failed, or of one that went well and has nothing to say.
    ///
    /// - Throws: the first field of the status that breaks its limit.
    /// - Returns: bytes appended.
    @discardableResult
    public static func appendResponse(status: RPCStatus, to output: inout [UInt8], in arena: Arena) throws(WireError) -> Int {
        let bytes = try TTRPCResponse(status: status).packed(in: arena)
        output.append(contentsOf: bytes)
        return bytes.count
    }

    /// Appends a request.
    ///
    /// - Parameters:
    ///   - method: what is called.
    ///   - request: its argument.
    ///   - timeoutNanoseconds: how long the caller waits; nil for no limit.
    ///   - metadata: pairs beside the request.
    ///   - output: takes the bytes.
    ///   - arena: scratch memory; what it held before is gone afterwards.
    /// - Throws: the first field that breaks its limit.
    /// - Returns: bytes appended.
    @discardableResult
    public static func appendRequest<Request: WireMessage>(
        _ method: UnaryMethod<Request, some WireMessage>, _ request: Request, timeoutNanoseconds: Int64? = nil,
        metadata: [TTRPCKeyValue] = [], to output: inout [UInt8], in arena: Arena
    ) throws(WireError) -> Int {
        let payload = try request.encoded(in: arena)
        return try appendRequest(
            service: method.service, method: method.name, encodedRequest: payload, timeoutNanoseconds: timeoutNanoseconds,
            metadata: metadata, to: &output, in: arena)
    }

    /// Appends a request whose argument is encoded already.
    ///
    /// - Throws: the first field of the envelope that breaks its limit.
    /// - Returns: bytes appended.
    @discardableResult
    public static func appendRequest(
        service: String, method: String, encodedRequest: [UInt8], timeoutNanoseconds: Int64? = nil,
        metadata: [TTRPCKeyValue] = [], to output: inout [UInt8], in arena: Arena
    ) throws(WireError) -> Int {
        let envelope = TTRPCRequest(
            service: service, method: method, payload: encodedRequest, timeoutNano: timeoutNanoseconds ?? 0, metadata: metadata)
        let bytes = try envelope.packed(in: arena)
        output.append(contentsOf: bytes)
        return bytes.count
    }

    /// Packs the envelope round a payload that lies elsewhere, in the arena or in the caller's memory.
    private static func appendResponse(
        payload: UnsafeRawBufferPointer, to output: inout [UInt8], in arena: Arena
    ) throws(WireError) -> Int {
        var response = Ttrpc__Response()
        ttrpc__response__init(&response)
        let start = UnsafeMutablePointer(mutating: payload.baseAddress?.assumingMemoryBound(to: UInt8.self))
        // protobuf-c only reads through it.
        response.payload = ProtobufCBinaryData(len: payload.count, data: start)
        let bytes = try withUnsafePointer(to: &response) { (pointer) throws(WireError) in
            try pack(UnsafeRawPointer(pointer).assumingMemoryBound(to: ProtobufCMessage.self), in: arena)
        }
        output.append(contentsOf: bytes)
        return bytes.count
    }
}
