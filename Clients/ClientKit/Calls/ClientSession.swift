import DispatchTransport
import RPC
import WireMessages
import Wording

/// Which server a command talks to, as whom, and for how long.
public struct ClientSession: Sendable {
    /// The server's address.
    public let address: SocketAddress
    /// What goes beside every request: the token and the language of messages.
    public let metadata: Metadata
    /// How long one call may take, and how long connecting may.
    public let timeout: Duration

    /// A session with the server at `address`; the server decides what it answers to callers without a token.
    public init(address: SocketAddress, token: String?, language: Language, timeout: Duration) {
        self.address = address
        self.timeout = timeout
        var pairs = [TTRPCKeyValue(key: Metadata.languageKey, value: language.rawValue)]
        if let token { pairs.append(TTRPCKeyValue(key: Metadata.authorizationKey, value: "Bearer \(token)")) }
        metadata = Metadata(pairs)
    }

    /// Connects to the server.
    public func connect() throws(ClientFailure) -> ClientLink {
        do throws(TransportError) {
            let connection = try ClientConnection.connect(to: address, timeout: timeout)
            return ClientLink(channel: connection, end: { connection.close() })
        } catch { throw .unreachable(address.description, error.message) }
    }

    /// Calls a method on a link and waits for the reply.
    public func call<Request: WireMessage, Response: WireMessage>(
        _ method: UnaryMethod<Request, Response>, _ request: Request, on link: ClientLink
    ) throws(ClientFailure) -> Response {
        do throws(CallFailure) {
            return try link.channel.callBlocking(method, request, metadata: metadata, timeout: timeout)
        } catch { throw .call(error) }
    }

    /// The token in a file: its first line, without blanks around it. Nil for an empty file.
    public static func token(inFile contents: String) -> String? {
        let line = contents.split(whereSeparator: \.isNewline).first.map { $0.filter { !$0.isWhitespace } } ?? ""
        return line.isEmpty ? nil : line
    }
}
