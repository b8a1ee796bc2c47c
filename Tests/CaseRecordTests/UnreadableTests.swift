import AuditChain
import CaseDomain
import CaseRecord
import Testing

@Suite("An entry of another release, or a damaged one")
struct UnreadableTests {
    private static let clause = #""clause":{"book":"core","edition":"1","clause":"acceptance"}}"#

    @Test(
        "is refused, never guessed at",
        arguments: [
            // Names that no event of this release bears.
            ("renamed", #"{"body":{"note":""},"# + clause), ("accepted.2", #"{"body":{"note":""},"# + clause), ("", ""),
            ("Accepted", #"{"body":{"note":""},"# + clause), ("accept", #"{"body":{"note":""},"# + clause),
            // Without a clause, or with half of one.
            ("accepted", #"{"body":{"note":""}}"#), ("accepted", #"{"body":{"note":""},"clause":{"book":"core","clause":"acceptance"}}"#),
            // Fields missing, added, doubled, or in another order.
            ("accepted", #"{"body":{},"# + clause), ("accepted", #"{"body":{"note":"","tone":""},"# + clause),
            ("accepted", #"{"body":{"note":"","note":""},"# + clause),
            ("accepted", #"{"clause":{"book":"core","edition":"1","clause":"acceptance"},"body":{"note":""}}"#),
            ("replied", #"{"body":{"means":"letter","text":"t"},"# + clause),
            // Names and kinds of values that this release does not know.
            ("replied", #"{"body":{"text":"t","means":"pigeon"},"# + clause), ("accepted", #"{"body":{"note":1},"# + clause),
            ("accepted", #"{"body":{"note":null},"# + clause),
            ("escalated", #"{"body":{"role":"king","level":1,"deadline":"d"},"# + clause),
            (
                "deadline_met", #"{"body":{"clock":9223372036854775808,"name":"reply","late":true},"# + clause
            ),
            // Another form of the same content.
            ("accepted", #"{"body":{"note":""}, "# + clause), ("accepted", #"{"body":{"note":"\u0041"},"# + clause),
            // Damaged.
            ("accepted", #"{"body":{"note":"#), ("accepted", ""), ("accepted", #"{"body":{"note":""},"# + clause + "\n"),
        ])
    func refused(type: String, payload: String) {
        let error = #expect(throws: EventCoding.Unreadable.self) { try EventCoding.decode(type: type, payload: Array(payload.utf8)) }
        #expect(error?.type == type)
    }

    @Test("is refused for a byte that is no text")
    func notText() {
        #expect(throws: EventCoding.Unreadable.self) {
            try EventCoding.decode(
                type: "accepted", payload: Array(#"{"body":{"note":""#.utf8) + [0xFF] + Array((#""},"# + Self.clause).utf8))
        }
    }

    @Test("says where it could not be read and what should have stood there, and nothing of what a customer said")
    func saysWhere() {
        let payload = #"{"body":{"note":"my secret","more":""},"# + Self.clause
        let error = #expect(throws: EventCoding.Unreadable.self) { try EventCoding.decode(type: "accepted", payload: Array(payload.utf8)) }
        #expect(error?.description == "event accepted: byte 27: the next field, or the end of the object, expected")
    }

    @Test("is refused for a role of another release")
    func unknownRole() {
        let line = Golden.first("accepted")
        let entry = ChainEntry(
            sequence: 1, caseID: 1, version: 1, type: line.name, staff: "1002", role: "king", unit: "outlet", happenedAt: 0, recordedAt: 0,
            payload: line.bytes)
        let error = #expect(throws: EventCoding.Unreadable.self) { try History.event(of: entry) }
        #expect(error?.problem == "no role king in this release")
    }
}
