import AuditChain
import CaseDomain
import RPC

/// Finds out who calls by the token they present: `authorization: Bearer <token>`.
///
/// Only the tokens' SHA-256 values are held. Tokens are 32 random bytes, so the time a look-up takes tells nothing that helps to guess
/// one. There is no anonymous access.
public struct TokenAuthenticator: Authenticator {
    private let principals: [Digest: Principal]

    /// Knows the staff of a configuration.
    ///
    /// - Throws: `ConfigurationError` for a hash that is none, one that two entries share, or a unit that does not exist.
    public init(_ staff: [Configuration.StaffEntry], units: Set<UnitID>, path: String) throws(ConfigurationError) {
        var principals: [Digest: Principal] = [:]
        for (index, entry) in staff.enumerated() {
            let place = "staff.[\(index)]"
            guard let digest = Digest(hexadecimal: entry.tokenSHA256) else {
                throw ConfigurationError(
                    path: path, problem: "\(place).token_sha256: not 64 hexadecimal digits; write the token's SHA-256 (`sha256sum`)")
            }
            guard units.contains(UnitID(rawValue: entry.unit)) else {
                throw ConfigurationError(path: path, problem: "\(place).unit: there is no unit \(entry.unit); list it under `units`")
            }
            guard entry.role != .system else {
                throw ConfigurationError(path: path, problem: "\(place).role: `system` is the server's own; give staff another role")
            }
            let principal = Principal(staff: entry.staff, role: entry.role.rawValue, unit: entry.unit)
            guard principals.updateValue(principal, forKey: digest) == nil else {
                throw ConfigurationError(path: path, problem: "\(place).token_sha256: another entry has this token; make a new one")
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
