import ShouwenLimits

/// What the decoder thinks of a frame's length.
public enum FrameVerdict: Hashable, Sendable {
    /// The frame is whole and its payload is handed over.
    case sound
    /// The payload is longer than we take but within the protocol. It is skipped as it arrives, never stored; the stream can
    /// be answered, and the next frame follows.
    case oversize
    /// The payload is longer than the protocol allows, so that the bytes which follow cannot be trusted to be frames. The
    /// decoder takes no more bytes: the connection must be closed.
    case refused
}

/// What the visitor of a frame wants next.
public enum FrameFlow: Hashable, Sendable {
    /// The next frame.
    case next
    /// No more for now: the decoder keeps the bytes it has not come to, until `decode` is called again.
    case pause
}

/// Cuts a stream of bytes, in whatever pieces it arrives, into frames.
///
/// Frames that lie whole in one piece are handed over in place. Only the beginning of a frame that is not whole yet is
/// copied, and the memory for it grows with the bytes that have arrived, never by what a header announces: ten bytes that
/// promise a mebibyte cost ten bytes, and what is reserved is at most twice what has arrived.
public struct FrameDecoder: Sendable {
    /// Longest payload that is handed over, bytes. Another one holds from the next frame on.
    public private(set) var payloadBytesMax: Int
    /// Longest payload that the protocol allows, bytes; a longer one is `refused`.
    public let protocolBytesMax: Int

    /// Bytes that arrived and are not handed over yet, from `keptStart` on.
    private var kept: [UInt8] = []
    private var keptStart = 0
    /// Payload bytes of an oversize frame that are still to be skipped.
    private var skipping = 0
    /// Whether a length beyond the protocol was seen.
    public private(set) var isRefused = false

    /// A decoder at the start of a stream.
    public init(payloadBytesMax: Int = Limits.frameBytesMax, protocolBytesMax: Int = Limits.frameBytesProtocolMax) {
        precondition(payloadBytesMax >= 0 && payloadBytesMax <= protocolBytesMax)
        self.payloadBytesMax = payloadBytesMax
        self.protocolBytesMax = protocolBytesMax
    }

    /// From the next frame on, payloads of up to so many bytes are handed over. To be called before the first frame, or after a visitor
    /// asked for a pause.
    ///
    /// - Parameter bytes: from 0 to what the protocol allows.
    public mutating func take(payloadsUpTo bytes: Int) {
        precondition(bytes >= 0 && bytes <= protocolBytesMax)
        payloadBytesMax = bytes
    }

    /// Bytes held for frames that were not handed over yet.
    public var bytesKept: Int { kept.count - keptStart }

    /// Bytes of memory reserved for them.
    public var bytesReserved: Int { kept.capacity }

    /// Whether the stream stands between two frames: nothing kept, nothing to skip. A stream that ends elsewhere is torn.
    public var isBetweenFrames: Bool { bytesKept == 0 && skipping == 0 }

    /// Takes the next bytes of the stream and visits every frame that is now whole, in order. After a pause, an empty span
    /// goes on with what is kept. The payload lives only during the visit; it is empty unless the verdict is `sound`.
    public mutating func decode(_ input: Span<UInt8>, _ visit: (FrameVerdict, FrameHeader, Span<UInt8>) -> FrameFlow) {
        var offset = 0
        var flow = FrameFlow.next
        while flow == .next, !isRefused {
            skip(input, &offset)
            if skipping > 0 { break }
            let step: Step
            if bytesKept == 0 {
                let rest = input.extracting(offset..<input.count)
                guard missing(rest) == 0 else { break }
                step = visitFirst(of: rest, visit)
                offset += step.taken
            } else {
                guard complete(from: input, &offset) else { break }
                step = visitFirst(of: kept.span.extracting(keptStart..<kept.count), visit)
                keptStart += step.taken
                dropVisited()
            }
            flow = step.flow
            skipping = step.skipping
            isRefused = step.verdict == .refused
        }
        if isRefused {
            kept = []
            keptStart = 0
        } else if offset < input.count {
            keep(input, offset..<input.count)
        }
    }

    /// What became of the bytes of one visited frame.
    private struct Step {
        var verdict: FrameVerdict
        var taken: Int
        var skipping = 0
        var flow: FrameFlow
    }

    /// Visits the frame at the start of `bytes`, of which nothing is missing.
    private func visitFirst(of bytes: Span<UInt8>, _ visit: (FrameVerdict, FrameHeader, Span<UInt8>) -> FrameFlow) -> Step {
        let header = FrameHeader(decoding: bytes)
        let first = Limits.frameHeaderBytes
        let length = Int(header.length)
        if length <= payloadBytesMax {
            let flow = visit(.sound, header, bytes.extracting(first..<first + length))
            return Step(verdict: .sound, taken: first + length, flow: flow)
        }
        if length <= protocolBytesMax {
            return Step(verdict: .oversize, taken: first, skipping: length, flow: visit(.oversize, header, bytes.extracting(0..<0)))
        }
        return Step(verdict: .refused, taken: first, flow: visit(.refused, header, bytes.extracting(0..<0)))
    }

    /// How many bytes are missing until `bytes` start with something to visit, as far as is known.
    private func missing(_ bytes: Span<UInt8>) -> Int {
        guard bytes.count >= Limits.frameHeaderBytes else { return Limits.frameHeaderBytes - bytes.count }
        let length = Int(FrameHeader(decoding: bytes).length)
        return length > payloadBytesMax ? 0 : max(0, Limits.frameHeaderBytes + length - bytes.count)
    }

    /// Brings the kept beginning of a frame up to a whole one if the input reaches that far, and takes no byte beyond it, so
    /// that the frames after it are visited in place.
    private mutating func complete(from input: Span<UInt8>, _ offset: inout Int) -> Bool {
        while true {
            let wanted = missing(kept.span.extracting(keptStart..<kept.count))
            if wanted == 0 { return true }
            let taken = min(wanted, input.count - offset)
            if taken == 0 { return false }
            keep(input, offset..<offset + taken)
            offset += taken
        }
    }

    private mutating func skip(_ input: Span<UInt8>, _ offset: inout Int) {
        guard skipping > 0 else { return }
        let fromKept = min(skipping, bytesKept)
        keptStart += fromKept
        skipping -= fromKept
        dropVisited()
        let fromInput = min(skipping, input.count - offset)
        offset += fromInput
        skipping -= fromInput
    }

    private mutating func keep(_ input: Span<UInt8>, _ range: Range<Int>) {
        let piece = input.extracting(range)
        reserve(kept.count + piece.count)
        kept.append(addingCapacity: piece.count) { output in
            for index in piece.indices { output.append(piece[index]) }
        }
    }

    /// Makes room for `count` bytes: twice of it, so that a frame in many pieces is not copied for each, but not beyond the frame's end.
    private mutating func reserve(_ count: Int) {
        guard count > kept.capacity else { return }
        kept.reserveCapacity(max(count, min(2 * count, frameEnd)))
    }

    /// Where the first of the kept frames will end, as far as is known.
    private var frameEnd: Int {
        let known = kept.span.extracting(keptStart..<kept.count)
        let length = known.count < Limits.frameHeaderBytes ? 0 : Int(FrameHeader(decoding: known).length)
        return keptStart + Limits.frameHeaderBytes + min(length, payloadBytesMax)
    }

    /// Gives memory back once everything kept was visited: an idle connection holds none.
    private mutating func dropVisited() {
        if keptStart == kept.count {
            kept = []
            keptStart = 0
        } else if keptStart > kept.count / 2 {
            kept.removeFirst(keptStart)
            keptStart = 0
        }
    }
}
