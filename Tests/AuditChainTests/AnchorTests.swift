import AuditChain
import Testing

@Suite("An anchor's text")
struct AnchorTests {
    private static let anchor = Anchor(
        log: LogID(rawValue: "0123456789abcdef0123456789abcdef"), sequence: 153_000, hash: Digest(hashing: Array("head".utf8)),
        openings: 12, state: .serving)

    @Test("is read back as it was written", arguments: [Anchor.State.serving, .closed], [0, 1, Int64.max])
    func roundTrip(state: Anchor.State, sequence: Int64) {
        var anchor = Self.anchor
        anchor.state = state
        anchor.sequence = sequence
        #expect(Anchor(text: anchor.text) == anchor)
    }

    @Test("is refused with any one of its characters changed, left out or doubled")
    func damage() {
        let text = Array(Self.anchor.text)
        for place in text.indices {
            var (changed, shorter, longer) = (text, text, text)
            changed[place] = text[place] == "1" ? "2" : "1"
            shorter.remove(at: place)
            longer.insert(text[place], at: place)
            for damaged in [changed, shorter, longer] { #expect(Anchor(text: String(damaged)) == nil, "at \(place)") }
        }
        #expect(Anchor(text: "") == nil)
    }

    @Test("names the log, the newest entry, the openings and the state, a line each")
    func form() {
        let lines = Self.anchor.text.split(separator: "\n").map(String.init)
        #expect(
            lines.dropLast() == [
                "shouwen anchor 1", "log 0123456789abcdef0123456789abcdef", "sequence 153000",
                "hash \(Digest(hashing: Array("head".utf8)).hexadecimal)", "openings 12", "state serving",
            ])
    }
}
