import CZlib

/// Somewhere bytes come from, in order.
public protocol ByteSource: AnyObject {
    /// Appends up to `count` bytes to `buffer` and says how many; 0 only at the end.
    func read(into buffer: inout [UInt8], atMost count: Int) throws(InputFailure) -> Int
}

/// A file that cannot be read (any further).
public struct InputFailure: Error, Equatable, CustomStringConvertible {
    /// The file's path.
    public let path: String
    /// What the system or zlib says, e.g. `unexpected end of file`.
    public let reason: String

    /// A failure to read `path`.
    public init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }

    /// Path and reason on one line.
    public var description: String { "\(path): \(reason)" }
}

/// A file read from its beginning, gunzipped on the way where it is gzip (RFC 1952): zlib's `gzread` takes either.
public final class InputFile: ByteSource {
    private let path: String
    private let file: gzFile

    /// Opens the file for reading.
    public init(path: String) throws(InputFailure) {
        guard let file = gzopen(path, "rb") else { throw InputFailure(path: path, reason: systemMessage()) }
        gzbuffer(file, UInt32(InputFile.bufferBytes))
        self.path = path
        self.file = file
    }

    deinit { gzclose_r(file) }

    /// Appends up to `count` bytes; 0 at the end. A torn or damaged gzip throws after its readable part.
    public func read(into buffer: inout [UInt8], atMost count: Int) throws(InputFailure) -> Int {
        let before = buffer.count
        buffer.append(contentsOf: repeatElement(0, count: count))
        // The pointer lives for the call alone; zlib fills at most `count` bytes behind what was there.
        let got = buffer.withUnsafeMutableBytes { gzread(file, $0.baseAddress! + before, UInt32(count)) }
        buffer.removeLast(count - max(0, Int(got)))
        if got <= 0, let reason = failureReason() { throw InputFailure(path: path, reason: reason) }
        return Int(got)
    }

    /// Bytes of the file, as it lies on the disk, that have been taken in: with the file's size, the share done.
    public var diskBytesRead: Int64 { Int64(gzoffset(file)) }

    /// What is wrong with the stream; nil when nothing is. At the end of a file, `Z_BUF_ERROR` means a torn gzip.
    private func failureReason() -> String? {
        var code: Int32 = Z_OK
        let message = gzerror(file, &code)
        switch code {
        case Z_OK, Z_STREAM_END: return nil
        case Z_ERRNO: return systemMessage()
        // zlib puts the path before what it says.
        default: return message.map { String(cString: $0).replacing("\(path): ", with: "") } ?? "zlib error \(code)"
        }
    }

    private static let bufferBytes = 256 << 10
}
