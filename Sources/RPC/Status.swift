public import WireMessages
public import Wording

/// How a call ended, if not with a reply: google.rpc.Status as a Swift value, and the error that handlers answer with.
///
/// Whoever makes one says it in both languages; the transport, which knows the caller's, puts one of them onto the wire. A status that
/// came over the wire has one text, whatever its language.
public struct Status: Error, Equatable, Sendable, CustomStringConvertible {
    /// A message for a program, named by its type.
    public struct Detail: Equatable, Sendable {
        /// For example `type.googleapis.com/shouwen.v1.Refusal`.
        public var typeURL: String
        /// The message, encoded.
        public var bytes: [UInt8]

        /// A detail of a type.
        public init(typeURL: String, bytes: [UInt8]) {
            self.typeURL = typeURL
            self.bytes = bytes
        }
    }

    /// What kind of failure it is.
    public var code: StatusCode
    /// What is wrong, where, and what to do, for a person; never a customer's data. Names of fields and methods stay as they are.
    public var message: BilingualText
    /// What a program may want to know.
    public var details: [Detail]

    /// A status of a code.
    public init(_ code: StatusCode, _ message: BilingualText, details: [Detail] = []) {
        self.code = code
        self.message = message
        self.details = details
    }

    /// A status of a code, its message in English and in Chinese.
    public init(_ code: StatusCode, en english: String, zh chinese: String, details: [Detail] = []) {
        self.init(code, BilingualText(en: english, zh: chinese), details: details)
    }

    /// `CODE: message`, in English.
    public var description: String { text(in: .english) }

    /// `CODE: message`, in a language.
    public func text(in language: Language) -> String { "\(code.name): \(message[language])" }
}

extension Status {
    /// The peer's fault in a message: the one place where a wrong on the wire becomes a status. The message names the field and
    /// never holds its content.
    public init(_ error: WireError) { self.init(.invalidArgument, error.text) }

    /// Any other error. It becomes UNKNOWN and tells the peer nothing: what it says belongs into the log.
    public init(unexpected error: any Error) {
        switch error {
        case let status as Status: self = status
        case let wire as WireError: self.init(wire)
        default: self.init(.unknown, en: "the server could not answer; its log says why", zh: "服务器未能应答；原因见服务器日志")
        }
    }

    /// The status of an answer as it came over the wire. A number that gRPC does not define is UNKNOWN; `nil` for OK.
    public init?(wire: RPCStatus) {
        guard wire.code != StatusCode.ok.rawValue else { return nil }
        self.init(
            StatusCode(rawValue: wire.code) ?? .unknown, BilingualText(wire.message),
            details: wire.details.map { Detail(typeURL: $0.typeUrl, bytes: $0.value) })
    }

    /// The status as it goes over the wire to a caller of a language. A message longer than the field allows is cut at a character.
    public func wire(in language: Language) -> RPCStatus {
        var text = message[language]
        while text.utf8.count > Self.messageBytesMax { text.removeLast(max(1, (text.utf8.count - Self.messageBytesMax) / 4)) }
        return RPCStatus(
            code: code.rawValue, message: text, details: details.map { ProtobufAny(typeUrl: $0.typeURL, value: $0.bytes) })
    }

    /// `bytes_max` of google.rpc.Status.message in Protos/google/rpc/status.proto.
    static let messageBytesMax = 4096
}
