/// Finds out who calls. Asked once a call, on an event loop: it must neither block nor wait.
public protocol Authenticator: Sendable {
    /// The caller behind `metadata`, or the status that refuses it, which is UNAUTHENTICATED unless there is a reason.
    /// - Parameters:
    ///   - metadata: what came with the request, the token among it.
    ///   - peer: the peer's address as text.
    ///   - method: what is called; some methods, such as a health check, may be open to callers without a token.
    func authenticate(_ metadata: Metadata, peer: String, method: MethodPath) -> Result<Principal, Status>
}
