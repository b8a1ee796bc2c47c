import Glibc
import RPC
import ShouwenLimits
import Testing
import WireMessages
import Wording
import WordingChecks

@testable import DispatchTransport

/// A call of `Check` or `Ping` in a language.
private func call(_ stream: UInt32, _ method: String = "Ping", language: String?, payload: [UInt8] = [], more: [UInt8] = []) -> [UInt8] {
    let pair = language.map { Bytes.pair(Array("language".utf8), Array($0.utf8)) } ?? []
    return Bytes.frame(
        stream: stream, Bytes.request(method: Array(method.utf8), payload: payload, more: more + Bytes.authorization + pair))
}

/// A frame that is answered before its metadata are read.
struct UnreadFrame: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]

    static let all = [
        UnreadFrame(testDescription: "an envelope that is no message", bytes: Bytes.frame(stream: 101, [0xff, 0xff])),
        UnreadFrame(
            testDescription: "an envelope with too many pairs",
            bytes: Bytes.frame(
                stream: 101,
                Bytes.request(more: Array((0...Limits.metadataPairsMax).map { _ in Bytes.pair([0x61], [0x61]) }.joined())))),
        UnreadFrame(
            testDescription: "a frame that is too long",
            bytes: Bytes.frame(stream: 101, [UInt8](repeating: 0, count: Limits.frameBytesMax + 1))),
        UnreadFrame(testDescription: "a frame beyond the protocol", bytes: Bytes.header(length: .max, stream: 101)),
        UnreadFrame(testDescription: "an even stream", bytes: Bytes.ping(stream: 100)),
        UnreadFrame(testDescription: "a request that streams", bytes: Bytes.frame(stream: 101, flags: 2, Bytes.request())),
        UnreadFrame(testDescription: "data for no stream", bytes: Bytes.frame(stream: 101, type: 3, [1])),
    ]
}

@Suite("The language of the transport's own answers")
struct AnswerLanguageTests {
    static let statuses: [Status] = [
        .frameOversize(2_000_000), .frameRefused(5_000_000), .evenStream, .usedStream, .noStreaming, .noSuchStream, .draining,
        .tooManyCalls(4096), .replyDropped(16_777_216), .replyOversize, .replyBroken(WireError(.missing, at: "cases[2].phase")),
        .deadlinePassed,
    ]

    @Test("every one is said in both languages", arguments: statuses)
    func bothLanguages(status: Status) {
        #expect(Language.english.objection(to: status.message.english) == nil)
        #expect(Language.chinese.objection(to: status.message.chinese) == nil)
        #expect(Language.halfWidthMark(in: status.message.chinese) == nil)
    }

    @Test("a frame whose metadata are not read is answered in English at first", arguments: UnreadFrame.all)
    func first(frame: UnreadFrame) throws {
        let server = try TestServer()
        let client = try RawClient(server.address)
        client.send(frame.bytes)
        #expect(Language.english.objection(to: try client.nextMessage()) == nil)
    }

    @Test("and later in the language of the last call before it", arguments: UnreadFrame.all)
    func later(frame: UnreadFrame) throws {
        for (tags, language) in [
            (["zh"], Language.chinese), (["en", "zh-CN"], .chinese), (["zh", "fr"], .english), (["zh", nil], .english),
        ] {
            let server = try TestServer()
            let client = try RawClient(server.address)
            for (index, tag) in tags.enumerated() {
                client.send(call(UInt32(2 * index + 1), language: tag))
                _ = client.next()
            }
            client.send(frame.bytes)
            #expect(language.objection(to: try client.nextMessage()) == nil, "\(tags)")
        }
    }

    @Test("a call beyond the bound, one whose time passes, and one that comes while the server stops", arguments: Language.allCases)
    func underWay(language: Language) throws {
        let tag = language.rawValue
        let server = try TestServer { $0.callsPerConnectionMax = 2 }
        let client = try RawClient(server.address)
        // timeout_nano = 50,000,000 as a varint.
        let timeout: [UInt8] = [0x20, 0x80, 0xe1, 0xeb, 0x17]
        client.send(call(1, "Check", language: tag))
        client.send(call(3, "Check", language: tag, more: timeout))
        client.send(call(5, language: tag))
        let bound = try client.nextMessage()
        let time = try client.nextMessage()
        #expect(bound == Status.tooManyCalls(2).message[language])
        #expect(time == Status.deadlinePassed.message[language])
        server.server.stop {}
        // The stop reaches the loop a moment later: until then calls are answered as ever.
        var stream: UInt32 = 7
        var last = ""
        #expect(
            eventually {
                client.send(call(stream, language: tag))
                stream += 2
                guard case .response(_, let code, _) = client.next() else { return true }
                last = client.lastMessage
                return code == .unavailable
            })
        #expect(last == Status.draining.message[language])
        server.held.release()
    }

    @Test("two callers on one connection are each answered in their own language")
    func ownLanguage() throws {
        let server = try TestServer()
        let client = try RawClient(server.address)
        let timeout: [UInt8] = [0x20, 0x80, 0xe1, 0xeb, 0x17]
        client.send(call(1, "Check", language: "zh", more: timeout) + call(3, "Nothing", language: "en"))
        #expect(Language.english.objection(to: try client.nextMessage()) == nil)
        #expect(try client.nextMessage() == Status.deadlinePassed.message.chinese)
    }

    @Test(
        "the transport without sockets answers in the caller's language as well", arguments: [("zh", Language.chinese), ("en", .english)])
    func inProcess(tag: String, language: Language) throws {
        let transport = InProcessTransport(router: TestServer.router(HeldAnswers()))
        do throws(CallFailure) {
            _ = try transport.callBlocking(
                HealthMethods.ping, PingRequest(), metadata: ["authorization": "Bearer bad", "language": tag], timeout: nil)
            Issue.record("taken")
        } catch {
            #expect(language.objection(to: error.status?.message.english ?? "") == nil)
        }
    }
}

extension RawClient {
    /// The message of the next response, which is no reply.
    func nextMessage() throws -> String {
        guard case .response(_, let code, _) = next(), code != .ok else {
            Issue.record("no status came")
            return ""
        }
        return lastMessage
    }
}
