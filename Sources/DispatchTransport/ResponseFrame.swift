import Framing
import RPC
import WireMessages
import Wording

/// Answers as the frames that carry them.
enum ResponseFrame {
    /// Appends the frame of an answer, its text in the caller's language: the one place where the language is chosen.
    ///
    /// - Throws: the status that must take its place; then nothing was appended.
    static func append(
        _ answer: Result<any WireMessage, Status>, stream: UInt32, language: Language, to output: inout [UInt8], in arena: Arena
    ) throws(Status) -> StatusCode {
        let start = output.count
        FrameHeader(length: 0, stream: stream, type: .response).encode(into: &output)
        do throws(WireError) {
            switch answer {
            case .success(let reply): try EnvelopeWriter.appendResponse(reply, to: &output, in: arena)
            case .failure(let status): try EnvelopeWriter.appendResponse(status: status.wire(in: language), to: &output, in: arena)
            }
        } catch {
            output.removeLast(output.count - start)
            if case .tooLarge = error.fault { throw .replyOversize }
            throw .replyBroken(error)
        }
        FrameHeader.setLength(ofFrameAt: start, in: &output)
        return if case .failure(let status) = answer { status.code } else { .ok }
    }

    /// Appends a status without its details, which always fits.
    static func append(plain status: Status, stream: UInt32, language: Language, to output: inout [UInt8], in arena: Arena) {
        do throws(Status) {
            _ = try append(.failure(Status(status.code, status.message)), stream: stream, language: language, to: &output, in: arena)
        } catch {
            preconditionFailure("a plain status cannot be encoded: \(error)")
        }
    }
}
