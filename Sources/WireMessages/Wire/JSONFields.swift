import Foundation

/// What generated `Codable` code calls: an absent or null key is an absent field, and bytes are base64 text (RFC 4648, section 4).
extension KeyedDecodingContainer {
    func value<T: Decodable>(_ key: Key, or absent: T) throws -> T {
        try decodeIfPresent(T.self, forKey: key) ?? absent
    }

    func bytes(_ key: Key, or absent: [UInt8]) throws -> [UInt8] {
        try decodeIfPresent(Base64.self, forKey: key)?.bytes ?? absent
    }

    func bytes(_ key: Key, or absent: [UInt8]?) throws -> [UInt8]? {
        try decodeIfPresent(Base64.self, forKey: key)?.bytes
    }

    func bytes(_ key: Key, or absent: [[UInt8]]) throws -> [[UInt8]] {
        try decodeIfPresent([Base64].self, forKey: key)?.map(\.bytes) ?? absent
    }
}

extension KeyedEncodingContainer {
    mutating func encodeBytes(_ bytes: [UInt8], forKey key: Key) throws {
        try encode(Base64(bytes: bytes), forKey: key)
    }

    mutating func encodeBytes(_ bytes: [UInt8]?, forKey key: Key) throws {
        try encodeIfPresent(bytes.map(Base64.init), forKey: key)
    }

    mutating func encodeBytes(_ items: [[UInt8]], forKey key: Key) throws {
        try encode(items.map(Base64.init), forKey: key)
    }
}

/// Bytes as JSON has them.
private struct Base64: Codable {
    let bytes: [UInt8]

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let data = Data(base64Encoded: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not base64")
        }
        bytes = [UInt8](data)
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(Data(bytes).base64EncodedString())
    }
}
