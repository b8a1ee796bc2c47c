import SeededRandom
import Testing

@testable import RecordForm

@Suite("What is UTF-8 is what the library says is UTF-8")
struct UTF8CheckTests {
    /// Bytes at which the table of well-formed sequences changes its mind, and one inside each stretch.
    static let edges: [UInt8] = [
        0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3,
        0xF4, 0xF5, 0xFF,
    ]

    private func expectAgreement(_ bytes: [UInt8], from start: Int = 0) {
        let range = start..<bytes.count
        let isUTF8 = String(validating: bytes[range], as: UTF8.self) != nil
        #expect(bytes.isUTF8(range) == isUTF8, "\(bytes[range])")
    }

    @Test("every sequence of up to three bytes at the table's edges is judged alike, whole and cut off")
    func edgesAreJudgedAlike() {
        for first in Self.edges {
            expectAgreement([first])
            for second in Self.edges {
                expectAgreement([first, second])
                for third in Self.edges { expectAgreement([0x41, first, second, third], from: 1) }
            }
        }
    }

    @Test("every sequence of four bytes at the table's edges that begins like a character is judged alike", arguments: edges)
    func fourBytesAreJudgedAlike(first: UInt8) {
        guard first >= 0xE0 else { return }
        for second in Self.edges {
            for third in Self.edges {
                for fourth in Self.edges { expectAgreement([first, second, third, fourth]) }
            }
        }
    }

    @Test("Chinese text with one byte changed is judged alike")
    func changedTextIsJudgedAlike() {
        var random = SplitMix(seed: 26)
        let text = Array("2026 年 5 月，𠮷先生在东区支行取款 ¥2,000，机器未吐钞；é 与 😀。".utf8)
        expectAgreement(text)
        for _ in 0..<20_000 {
            var changed = text
            changed[Int.random(in: changed.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            expectAgreement(changed)
        }
    }
}
