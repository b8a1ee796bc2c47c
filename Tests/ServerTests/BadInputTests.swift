import Framing
import RPC
import ShouwenLimits
import Testing
import WireMessages

/// One wrong request to register a case, and the status it is answered with.
struct BadInput: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let payload: [UInt8]
    let code: StatusCode
    /// What the message begins with: the field.
    let field: String

    init(_ name: String, _ payload: [UInt8], _ field: String, _ code: StatusCode = .invalidArgument) {
        testDescription = name
        self.payload = payload
        self.code = code
        self.field = field
    }

    private static let change = Proto.bytes(1, Proto.text(1, "key"))
    private static let head = Proto.number(1, 1) + Proto.number(2, 1)

    /// A registration of these fields beside kind and channel, in a request.
    private static func registration(_ more: [UInt8], head: [UInt8] = head) -> [UInt8] { change + Proto.bytes(2, head + more) }

    static let sound = registration(Proto.text(6, "The machine kept my card."))

    static let matrix: [BadInput] = [
        BadInput("an empty request", [], "change"),
        BadInput("a torn request", Array(sound.dropLast()), "registration"),
        BadInput("bytes that are no message", [0xff, 0xff, 0xff, 0xff], "the message"),
        BadInput("a number where a message belongs", Proto.number(1, 1), "change"),
        BadInput("a text where a number belongs", registration(Proto.text(3, "now")), "registration.received_at"),
        BadInput("a group, which proto3 does not have", sound + [0x1b, 0x1c], "the message"),
        BadInput("a field number of 0", sound + [0x00, 0x00], "the message"),
        BadInput("text that is no UTF-8", registration(Proto.bytes(6, [0xc3, 0x28])), "registration.narrative"),
        BadInput("half a surrogate pair", registration(Proto.bytes(6, [0xed, 0xa0, 0x80])), "registration.narrative"),
        BadInput("a NUL inside text", registration(Proto.bytes(6, [0x61, 0x00, 0x62])), "registration.narrative"),
        BadInput("an enum value that is not listed", registration([], head: Proto.number(1, 99) + Proto.number(2, 1)), "registration.kind"),
        BadInput("an enum left unspecified", registration([], head: Proto.number(2, 1)), "registration.kind"),
        BadInput(
            "a text of one byte too many", registration(Proto.bytes(6, [UInt8](repeating: 0x61, count: 65537))), "registration.narrative"),
        BadInput("a time before 1970", registration(Proto.number(3, UInt64.max)), "registration.received_at"),
        BadInput("a time after 9999", registration(Proto.number(3, 253_402_300_800_000)), "registration.received_at"),
        BadInput(
            "a list of one item too many", registration((0..<17).flatMap { Proto.text(10, "u\($0)") }), "registration.units"),
        BadInput(
            "very many empty items", registration((0..<100_000).flatMap { _ in Proto.bytes(12, []) }), "registration.facts"),
        BadInput("a field twice", change + sound, "change"),
        BadInput("no idempotency key", Proto.bytes(1, []) + Proto.bytes(2, head + Proto.text(6, "x")), "change.idempotency_key"),
    ]
}

@Suite("Bad input to a whole server")
struct BadInputTests {
    private static let desk = "shouwen.v1.BranchDesk"

    @Test(
        "each wrong gets its stated status with the field named, nothing is written, and the next call on the connection works",
        arguments: BadInput.matrix)
    func matrix(input: BadInput) throws {
        let server = try BankServer()
        defer { server.stop() }
        let raw = try RawConnection(server.address)
        let metadata = try server.folder.metadata("teller")
        // Somebody who is known may send long requests.
        #expect(try raw.call(service: "shouwen.v1.Health", method: "Ping", payload: [], metadata: metadata).code == .ok)
        let answer = try raw.call(service: Self.desk, method: "RegisterCase", payload: input.payload, metadata: metadata)
        #expect(answer.code == input.code)
        #expect(answer.message.hasPrefix(input.field), "\(answer.message)")
        let next = try raw.call(service: Self.desk, method: "RegisterCase", payload: BadInput.sound, metadata: metadata)
        #expect(next.code == .ok, "\(next.message)")
        #expect(try server.call(HeadquartersMethods.countCases, CountCasesRequest(), as: "auditor").cases == 1)
    }

    @Test("a frame longer than we take is answered and skipped; one longer than the protocol allows closes the connection")
    func oversize() throws {
        let server = try BankServer()
        defer { server.stop() }
        let raw = try RawConnection(server.address)
        let metadata = try server.folder.metadata("teller")
        raw.send(raw.frame([UInt8](repeating: 0, count: Limits.frameBytesMax + 1)))
        #expect(raw.next().code == .resourceExhausted)
        #expect(try raw.call(service: Self.desk, method: "RegisterCase", payload: BadInput.sound, metadata: metadata).code == .ok)
        var header: [UInt8] = []
        FrameHeader(length: UInt32(Limits.frameBytesProtocolMax + 1), stream: 99, type: .request).encode(into: &header)
        raw.send(header)
        #expect(raw.next().code == .resourceExhausted)
        guard case .closed = raw.next() else {
            Issue.record("the connection stays open")
            return
        }
        let other = try RawConnection(server.address)
        #expect(try other.call(service: "shouwen.v1.Health", method: "Check", payload: [], metadata: metadata).code == .ok)
    }

    @Test(
        "a method or service that does not exist is UNIMPLEMENTED, and the next call works",
        arguments: [("shouwen.v1.BranchDesk", "DropEverything"), ("shouwen.v1.Vault", "Open"), ("", "")])
    func unknownMethods(service: String, method: String) throws {
        let server = try BankServer()
        defer { server.stop() }
        let raw = try RawConnection(server.address)
        let metadata = try server.folder.metadata("teller")
        #expect(try raw.call(service: service, method: method, payload: [], metadata: metadata).code == .unimplemented)
        #expect(try raw.call(service: Self.desk, method: "RegisterCase", payload: BadInput.sound, metadata: metadata).code == .ok)
    }
}
