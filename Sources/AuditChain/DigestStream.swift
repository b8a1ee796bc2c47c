import COpenSSL

/// Computes SHA-256 of bytes that come piece by piece.
public final class DigestStream {
    private let context: OpaquePointer

    /// Of no bytes yet.
    public init() {
        guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
            preconditionFailure("libcrypto has no SHA-256")
        }
        self.context = context
    }

    deinit { EVP_MD_CTX_free(context) }

    /// Takes in more.
    public func append(_ bytes: some Sequence<UInt8>) {
        let bytes = Array(bytes)
        let done = bytes.withUnsafeBytes { EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
        precondition(done == 1, "libcrypto could not compute SHA-256")
    }

    /// SHA-256 of all that was taken in; to be asked for once, at the end.
    public func finish() -> Digest {
        var bytes = [UInt8](repeating: 0, count: Digest.byteCount)
        let done = bytes.withUnsafeMutableBytes { EVP_DigestFinal_ex(context, $0.baseAddress, nil) }
        guard done == 1, let digest = Digest(bytes) else { preconditionFailure("libcrypto could not compute SHA-256") }
        return digest
    }
}
