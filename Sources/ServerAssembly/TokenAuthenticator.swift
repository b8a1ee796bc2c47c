import AuditChain
import CaseCalls
import CaseDomain
import RPC
import WireMessages
import YAMLPlaces

/// Finds out who calls by the token they present: `authorization: Bearer <token>`.
///
/// Only the tokens' SHA-256 values are held. Tokens are 32 random bytes, so the time a look-up takes tells nothing that helps to guess
/// one. There is no anonymous access.
public struct TokenAuthenticator: Authenticator {
    private let principals: [Digest: Principal]

    /// Knows the staff of a configuration. A hash that is none, or that two entries share, is reported.
    init(_ staff: [Configuration.StaffEntry], _ reader: YAMLReader) {
        var principals: [Digest: Principal] = [:]
        for entry in staff {
            guard let digest = Digest(hexadecimal: entry.tokenSHA256.value) else {
                reader.report(
                    entry.tokenSHA256.place, en: "'token_sha256' is not 64 hexadecimal digits", "write the token's SHA-256 (`sha256sum`)",
                    zh: "“token_sha256”不是 64 位十六进制数", "请填写令牌的 SHA-256（`sha256sum`）")
                continue
            }
            let principal = Principal(staff: entry.staff, role: StaffRole(entry.role.value), unit: entry.unit.value)
            guard principals.updateValue(principal, forKey: digest) == nil else {
                reader.report(
                    entry.tokenSHA256.place, en: "another entry has this token", "make a new one", zh: "另一人员已使用该令牌", "请另行生成")
                continue
            }
        }
        self.principals = principals
    }

    /// The person the token names.
    public func authenticate(_ metadata: Metadata, peer: String, method: MethodPath) -> Result<Principal, Status> {
        guard let token = metadata.bearerToken else {
            return .failure(
                Status(
                    .unauthenticated, en: "no token; send the metadata `authorization: Bearer <token>`",
                    zh: "缺少令牌；请在元数据中提供 `authorization: Bearer <令牌>`"))
        }
        guard let principal = principals[Digest(hashing: Array(token.utf8))] else {
            return .failure(
                Status(
                    .unauthenticated, en: "the token is not known here; have it entered in the server's configuration",
                    zh: "该令牌未登记；请在服务器配置中登记"))
        }
        return .success(principal)
    }
}
