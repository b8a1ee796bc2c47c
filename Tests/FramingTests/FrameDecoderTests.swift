import Framing
import SeededRandom
import ShouwenLimits
import Testing

/// What a decoder handed over, copied out of the visit.
struct Visited: Hashable {
    var verdict: FrameVerdict
    var header: FrameHeader
    var payload: [UInt8]
}

/// A frame's bytes as the format's table says, written by hand and not with the encoder.
func frameBytes(stream: UInt32, type: UInt8 = 1, flags: UInt8 = 0, payload: [UInt8]) -> [UInt8] {
    headerBytes(length: UInt32(payload.count), stream: stream, type: type, flags: flags) + payload
}

func headerBytes(length: UInt32, stream: UInt32, type: UInt8 = 1, flags: UInt8 = 0) -> [UInt8] {
    func four(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(value >> (24 - 8 * UInt32($0)) & 0xff) } }
    return four(length) + four(stream) + [type, flags]
}

extension FrameDecoder {
    mutating func feed(_ bytes: some Sequence<UInt8>, pauseEvery: Int = .max) -> [Visited] {
        var seen: [Visited] = []
        let piece = Array(bytes)
        decode(piece.span) { verdict, header, payload in
            seen.append(Visited(verdict: verdict, header: header, payload: payload.indices.map { payload[$0] }))
            return seen.count % pauseEvery == 0 ? .pause : .next
        }
        return seen
    }
}

/// A stream that has every kind of frame in it: empty, short, of the largest size taken, too long, unknown type.
struct SampleStream {
    static let payloadMax = 200
    static let protocolMax = 1000
    var bytes: [UInt8] = []
    var expected: [Visited] = []

    init() {
        let sizes = [0, 1, 9, 10, 11, 199, 200, 201, 3, 1000, 0, 57]
        for (index, size) in sizes.enumerated() {
            let stream = UInt32(2 * index + 1)
            let payload = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ index) }
            let type = UInt8(index % 4)
            bytes += frameBytes(stream: stream, type: type, flags: UInt8(index), payload: payload)
            let header = FrameHeader(
                length: UInt32(size), stream: stream, type: FrameType(rawValue: type), flags: FrameFlags(rawValue: UInt8(index)))
            let taken = size <= Self.payloadMax
            expected.append(Visited(verdict: taken ? .sound : .oversize, header: header, payload: taken ? payload : []))
        }
    }

    func decoder() -> FrameDecoder { FrameDecoder(payloadBytesMax: Self.payloadMax, protocolBytesMax: Self.protocolMax) }
}

@Suite("Frames out of a stream of bytes")
struct FrameDecoderTests {
    let sample = SampleStream()

    @Test("A stream given whole yields its frames in order")
    func whole() {
        var decoder = sample.decoder()
        #expect(decoder.feed(sample.bytes) == sample.expected)
        #expect(decoder.isBetweenFrames)
    }

    @Test("A stream given byte by byte yields the same frames")
    func byteByByte() {
        var decoder = sample.decoder()
        #expect(sample.bytes.flatMap { decoder.feed([$0]) } == sample.expected)
        #expect(decoder.isBetweenFrames)
    }

    @Test("10,000 random splits yield the same frames")
    func randomSplits() {
        var generator = SplitMix(seed: 20_260_101)
        for _ in 0..<10_000 {
            var decoder = sample.decoder()
            var seen: [Visited] = []
            var rest = sample.bytes[...]
            while !rest.isEmpty {
                let size = Int.random(in: 1...max(1, Int.random(in: 1...rest.count, using: &generator)), using: &generator)
                seen += decoder.feed(rest.prefix(size))
                rest = rest.dropFirst(size)
            }
            #expect(seen == sample.expected)
            #expect(decoder.isBetweenFrames)
        }
    }

    @Test("A visitor that pauses gets the same frames when it goes on", arguments: [1, 2, 3, 5])
    func pauses(pauseEvery: Int) {
        var generator = SplitMix(seed: 7)
        for _ in 0..<1000 {
            var decoder = sample.decoder()
            var seen: [Visited] = []
            var rest = sample.bytes[...]
            while !rest.isEmpty || decoder.bytesKept > 0 {
                let before = (seen.count, rest.count)
                let size = min(rest.count, Int.random(in: 0...300, using: &generator))
                seen += decoder.feed(rest.prefix(size), pauseEvery: pauseEvery)
                rest = rest.dropFirst(size)
                if size == 0, rest.isEmpty, seen.count == before.0 { break }
            }
            while case let more = decoder.feed([], pauseEvery: pauseEvery), !more.isEmpty { seen += more }
            #expect(seen == sample.expected)
        }
    }

    @Test("A payload of exactly the bound is taken, one byte more is oversize", arguments: [-1, 0, 1])
    func payloadBound(offset: Int) {
        let size = Limits.frameBytesMax + offset
        var decoder = FrameDecoder()
        let bytes = frameBytes(stream: 1, payload: [UInt8](repeating: 0x5a, count: size)) + frameBytes(stream: 3, payload: [1])
        let seen = decoder.feed(bytes)
        #expect(seen.map(\.verdict) == [offset <= 0 ? .sound : .oversize, .sound])
        #expect(seen[0].payload.count == (offset <= 0 ? size : 0))
        #expect(seen[1].payload == [1])
    }

    @Test("A length of exactly the protocol's bound is skipped, one more is refused for good", arguments: [-1, 0, 1])
    func protocolBound(offset: Int) {
        let length = UInt32(Limits.frameBytesProtocolMax + offset)
        var decoder = FrameDecoder()
        let seen = decoder.feed(headerBytes(length: length, stream: 9) + [1, 2, 3])
        let header = FrameHeader(length: length, stream: 9, type: .request)
        #expect(seen == [Visited(verdict: offset <= 0 ? .oversize : .refused, header: header, payload: [])])
        #expect(decoder.isRefused == (offset > 0))
        #expect(decoder.bytesKept == 0)
        if offset > 0 { #expect(decoder.feed(frameBytes(stream: 11, payload: [])).isEmpty) }
    }

    @Test("A header alone never makes the decoder hold more than has arrived", arguments: [UInt32(Limits.frameBytesMax), 4 << 20, .max])
    func announcedLength(length: UInt32) {
        var decoder = FrameDecoder()
        _ = decoder.feed(headerBytes(length: length, stream: 1))
        #expect(decoder.bytesKept <= Limits.frameHeaderBytes)
        #expect(decoder.bytesReserved <= 4096)
    }

    @Test("A large frame that came in pieces leaves no memory reserved behind it")
    func memoryGivenBack() {
        var decoder = FrameDecoder()
        let frame = frameBytes(stream: 1, payload: [UInt8](repeating: 7, count: 500_000))
        #expect(decoder.feed(frame.prefix(400_000)).isEmpty)
        #expect(decoder.bytesReserved >= 400_000)
        #expect(decoder.feed(frame.dropFirst(400_000)).count == 1)
        // An idle connection may keep a small buffer, no more: there may be 10,000 of them.
        #expect(decoder.bytesReserved <= 4096)
    }

    @Test("A frame cut off is not between frames")
    func torn() {
        for cut in 1..<14 {
            var decoder = FrameDecoder()
            let frame = frameBytes(stream: 1, payload: [1, 2, 3, 4])
            #expect(decoder.feed(frame.prefix(cut)).isEmpty)
            #expect(!decoder.isBetweenFrames)
            #expect(decoder.feed(frame.dropFirst(cut)).count == 1)
            #expect(decoder.isBetweenFrames)
        }
    }

    @Test("A header reads back what was written, and the length can be set afterwards")
    func header() {
        var bytes: [UInt8] = [0xee]
        let header = FrameHeader(length: 0x0102_0304, stream: 0xfffe_fdfc, type: .response, flags: [.remoteOpen, .noData])
        header.encode(into: &bytes)
        #expect(bytes == [0xee, 1, 2, 3, 4, 0xff, 0xfe, 0xfd, 0xfc, 2, 6])
        #expect(FrameHeader(decoding: bytes.span.extracting(1..<11)) == header)
        bytes += [UInt8](repeating: 0, count: 258)
        FrameHeader.setLength(ofFrameAt: 1, in: &bytes)
        #expect(Array(bytes[1..<5]) == [0, 0, 1, 2])
    }
}
