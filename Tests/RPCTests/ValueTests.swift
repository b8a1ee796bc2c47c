import RPC
import Testing
import WireMessages
import Wording

@Suite("Statuses, metadata and deadlines")
struct ValueTests {
    @Test("The codes are gRPC's seventeen, with gRPC's numbers and names")
    func codes() {
        // github.com/grpc/grpc, doc/statuscodes.md.
        let names = [
            "OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS", "PERMISSION_DENIED",
            "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED", "INTERNAL", "UNAVAILABLE", "DATA_LOSS",
            "UNAUTHENTICATED",
        ]
        #expect(StatusCode.allCases.sorted { $0.rawValue < $1.rawValue }.map(\.name) == names)
        #expect(StatusCode.allCases.map(\.rawValue).sorted() == Array(0...16))
    }

    @Test("A status survives the wire, a code nobody knows is UNKNOWN, OK is none")
    func statusOnTheWire() {
        let status = Status(.aborted, BilingualText("版本已变"), details: [.init(typeURL: "type.googleapis.com/x", bytes: [1, 2])])
        #expect(Status(wire: status.wire(in: .english)) == status)
        #expect(Status(wire: RPCStatus(code: 99, message: "m")) == Status(.unknown, BilingualText("m")))
        #expect(Status(wire: RPCStatus(code: 0, message: "m")) == nil)
    }

    @Test(
        "A message is cut to 4096 bytes at a character",
        arguments: [("a", 4095), ("a", 4096), ("a", 4097), ("汉", 1365), ("汉", 1366), ("汉", 40000)])
    func longMessage(character: String, count: Int) throws {
        let text = String(repeating: character, count: count)
        let sent = Status(.unknown, BilingualText(text)).wire(in: .english).message
        #expect(text.hasPrefix(sent))
        #expect(sent.utf8.count <= 4096)
        if text.utf8.count <= 4096 { #expect(sent == text) } else { #expect(sent.utf8.count > 4096 - 8) }
        _ = try Status(.unknown, BilingualText(text)).wire(in: .english).encoded(in: Arena())
    }

    @Test(
        "A tag of Chinese means Chinese, every other and none English; the first of several counts",
        arguments: [
            (["zh"], Language.chinese), (["zh-CN"], .chinese), (["zh-Hans-CN"], .chinese), (["ZH-hant"], .chinese),
            (["zh_CN.UTF-8"], .chinese),
            (["zh.UTF-8"], .chinese), (["zh", "en"], .chinese), (["en", "zh"], .english), (["en"], .english), (["en-GB"], .english),
            (["fr"], .english), (["zha"], .english), (["z"], .english), (["zu"], .english), (["ah"], .english), (["x-zh"], .english),
            (["中文"], .english), ([""], .english), ([], .english),
        ] as [([String], Language)])
    func language(tags: [String], language: Language) {
        let pairs = tags.map { TTRPCKeyValue(key: "Language", value: $0) }
        #expect(Metadata([TTRPCKeyValue(key: "authorization", value: "zh")] + pairs).language == language)
    }

    @Test("A status goes out in one of its languages, and one that came in keeps its text in both")
    func languages() throws {
        let status = Status(.notFound, en: "there is none", zh: "没有")
        #expect(status.wire(in: .english).message == "there is none")
        #expect(status.wire(in: .chinese).message == "没有")
        let received = try #require(Status(wire: status.wire(in: .chinese)))
        #expect(Language.allCases.map { received.message[$0] } == ["没有", "没有"])
        #expect(received.text(in: .english) == "NOT_FOUND: 没有")
        #expect(status.description == "NOT_FOUND: there is none")
    }

    @Test("Keys of metadata are found whatever their case, the first value counts")
    func metadata() {
        let metadata: Metadata = ["Authorization": "bearer t0", "authorization": "Bearer t1", "LANGUAGE": "zh"]
        #expect(metadata.first("authorization") == "bearer t0")
        #expect(metadata.bearerToken == "t0")
        #expect(metadata.first("language") == "zh")
        #expect(metadata.first("languag") == nil)
        #expect((["authorization": "Bearer "] as Metadata).bearerToken == nil)
        #expect((["authorization": "Bearer汉字汉字"] as Metadata).bearerToken == nil)
    }

    @Test("A deadline is the arrival and the timeout; none for 0; none where it would not end")
    func deadlines() throws {
        #expect(try Deadline.moment(timeoutNanoseconds: 0, arrival: 5) == nil)
        #expect(try Deadline.moment(timeoutNanoseconds: 1, arrival: 5) == 6)
        #expect(try Deadline.moment(timeoutNanoseconds: .max, arrival: 5) == 5 + UInt64(Int64.max))
        #expect(try Deadline.moment(timeoutNanoseconds: .max, arrival: .max) == nil)
        #expect(throws: Status.self) { try Deadline.moment(timeoutNanoseconds: -1, arrival: 5) }
    }

    @Test("A table lists its methods in order, and a method registered twice traps")
    func table() async {
        var table = MethodTable()
        table.handle(HealthMethods.ping) { _, _, respond in respond(.success(PingReply())) }
        table.handle(HealthMethods.check) { _, _, respond in respond(.failure(Status(.unavailable, BilingualText("")))) }
        #expect(table.methods.map(\.description) == ["/shouwen.v1.Health/Check", "/shouwen.v1.Health/Ping"])
        await #expect(processExitsWith: .failure) {
            var table = MethodTable()
            for _ in 0..<2 { table.handle(HealthMethods.ping) { _, _, respond in respond(.success(PingReply())) } }
        }
    }
}
