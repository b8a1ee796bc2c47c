import Glibc
import RPC

/// An address that a server listens on or a client connects to.
public struct SocketAddress: Hashable, Sendable, CustomStringConvertible {
    /// A host name, or an IPv4 or IPv6 address in text, without brackets.
    public var host: String
    /// The TCP port; 0 lets the system choose one when listening.
    public var port: UInt16

    /// An address of a host and a port.
    public init(host: String, port: UInt16) {
        self.host = host
        self.port = port
    }

    /// Reads `host:port` or `[v6]:port`; `nil` for anything else.
    public init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else { return nil }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") {
            host = host.dropFirst().dropLast()
        } else if host.contains(":") {
            return nil
        }
        guard !host.isEmpty else { return nil }
        self.init(host: String(host), port: port)
    }

    /// `host:port`, an IPv6 address in brackets.
    public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}

/// A socket address as the system stores it.
struct RawAddress {
    var storage = sockaddr_storage()
    var length: socklen_t = 0

    var family: Int32 { Int32(storage.ss_family) }

    /// The addresses of a host, in the system's order of preference.
    static func resolve(_ address: SocketAddress, passive: Bool) throws(TransportError) -> [RawAddress] {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_flags = passive ? AI_PASSIVE : AI_ADDRCONFIG
        var found: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(address.host, String(address.port), &hints, &found)
        guard code == 0, let first = found else {
            throw TransportError(.unknownHost, "\(address.host): \(String(cString: gai_strerror(code)))")
        }
        defer { freeaddrinfo(first) }
        var addresses: [RawAddress] = []
        var next: UnsafeMutablePointer<addrinfo>? = first
        while let info = next {
            var raw = RawAddress()
            raw.length = info.pointee.ai_addrlen
            memcpy(&raw.storage, info.pointee.ai_addr, Int(info.pointee.ai_addrlen))
            addresses.append(raw)
            next = info.pointee.ai_next
        }
        return addresses
    }

    /// Calls `body` with the address as the socket calls take it.
    func withSockaddr<Value>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Value) -> Value {
        withUnsafePointer(to: storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, length) }
        }
    }

    /// The address that `getsockname` or `getpeername` tells of a socket, in numbers.
    static func of(
        _ descriptor: Int32, _ ask: (Int32, UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> Int32
    ) -> SocketAddress? {
        var raw = RawAddress()
        raw.length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        var length = raw.length
        let code = withUnsafeMutablePointer(to: &raw.storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { ask(descriptor, $0, &length) }
        }
        raw.length = length
        return code == 0 ? raw.inNumbers : nil
    }

    private var inNumbers: SocketAddress? {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(NI_MAXHOST) + 32) { text in
            let port = text.baseAddress! + Int(NI_MAXHOST)
            let code = withSockaddr { address, length in
                getnameinfo(
                    address, length, text.baseAddress!, socklen_t(NI_MAXHOST), port, 32, NI_NUMERICHOST | NI_NUMERICSERV)
            }
            guard code == 0, let number = UInt16(String(cString: port)) else { return nil }
            return SocketAddress(host: String(cString: text.baseAddress!), port: number)
        }
    }
}
