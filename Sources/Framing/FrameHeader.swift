// The frame of ttrpc (github.com/containerd/ttrpc, PROTOCOL.md), all numbers big-endian:
//
//   offset  bytes  meaning
//   0       4      length of the payload, without these ten bytes
//   4       4      stream id: odd for streams that a client opens
//   8       1      type: 1 request, 2 response, 3 data
//   9       1      flags: 1 remote closed, 2 remote open, 4 no data
//   10      …      the payload

public import ShouwenLimits

/// What a frame says it is: the ninth byte of its header.
public struct FrameType: RawRepresentable, Hashable, Sendable {
    /// The byte on the wire.
    public let rawValue: UInt8

    /// Any byte is a type; the receiver decides what it does with one it does not know.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Opens a stream with a call.
    public static let request = FrameType(rawValue: 1)
    /// Ends a stream with its answer.
    public static let response = FrameType(rawValue: 2)
    /// Carries data on an open stream (ttrpc 1.2).
    public static let data = FrameType(rawValue: 3)
}

/// The tenth byte of a header.
public struct FrameFlags: OptionSet, Hashable, Sendable {
    /// The byte on the wire.
    public let rawValue: UInt8

    /// Any byte is a set of flags.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The sender sends no more data on this stream.
    public static let remoteClosed = FrameFlags(rawValue: 1)
    /// The sender will send more data on this stream.
    public static let remoteOpen = FrameFlags(rawValue: 2)
    /// The frame carries no data, only its flags.
    public static let noData = FrameFlags(rawValue: 4)
}

/// The ten bytes before every payload.
public struct FrameHeader: Hashable, Sendable {
    /// Bytes of payload that follow; any value a peer may have sent, not yet judged.
    public var length: UInt32
    /// The stream that the frame belongs to.
    public var stream: UInt32
    /// What the frame is.
    public var type: FrameType
    /// Flags of the frame; zero for a unary call.
    public var flags: FrameFlags

    /// A header from its four fields.
    public init(length: UInt32, stream: UInt32, type: FrameType, flags: FrameFlags = []) {
        self.length = length
        self.stream = stream
        self.type = type
        self.flags = flags
    }

    /// Reads the header at the start of `bytes`, which must hold at least `Limits.frameHeaderBytes`.
    @inlinable
    public init(decoding bytes: Span<UInt8>) {
        precondition(bytes.count >= Limits.frameHeaderBytes)
        length = FrameHeader.number(bytes, at: 0)
        stream = FrameHeader.number(bytes, at: 4)
        type = FrameType(rawValue: bytes[8])
        flags = FrameFlags(rawValue: bytes[9])
    }

    /// Appends the ten bytes of the header.
    @inlinable
    public func encode(into bytes: inout [UInt8]) {
        bytes.append(addingCapacity: Limits.frameHeaderBytes) { output in
            for number in [length, stream] {
                output.append(UInt8(truncatingIfNeeded: number >> 24))
                output.append(UInt8(truncatingIfNeeded: number >> 16))
                output.append(UInt8(truncatingIfNeeded: number >> 8))
                output.append(UInt8(truncatingIfNeeded: number))
            }
            output.append(type.rawValue)
            output.append(flags.rawValue)
        }
    }

    /// Writes the length of a frame whose payload has been appended after its header, which starts at `start`: the usual way
    /// to build a frame when the payload's size is only known once it is there.
    @inlinable
    public static func setLength(ofFrameAt start: Int, in bytes: inout [UInt8]) {
        let length = bytes.count - start - Limits.frameHeaderBytes
        precondition(length >= 0 && length <= Int(UInt32.max))
        bytes[start] = UInt8(truncatingIfNeeded: length >> 24)
        bytes[start + 1] = UInt8(truncatingIfNeeded: length >> 16)
        bytes[start + 2] = UInt8(truncatingIfNeeded: length >> 8)
        bytes[start + 3] = UInt8(truncatingIfNeeded: length)
    }

    @usableFromInline
    static func number(_ bytes: Span<UInt8>, at offset: Int) -> UInt32 {
        UInt32(bytes[offset]) << 24 | UInt32(bytes[offset + 1]) << 16 | UInt32(bytes[offset + 2]) << 8 | UInt32(bytes[offset + 3])
    }
}
