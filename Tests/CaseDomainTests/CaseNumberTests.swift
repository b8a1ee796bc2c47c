import CaseDomain
import Testing

@Suite("A case number")
struct CaseNumberTests {
    @Test(
        "reads back what it prints, with or without hyphens and spaces",
        arguments: [(1000, Int64(1)), (2026, 1234), (2026, 99_999_999), (9999, 5)])
    func roundTrip(year: Int, serial: Int64) throws {
        let number = CaseNumber(year: year, serial: serial)
        let text = number.description
        #expect(CaseNumber(text) == number)
        #expect(CaseNumber(text.filter { $0 != "-" }) == number)
        #expect(CaseNumber(" " + text.replacing("-", with: " ")) == number)
    }

    @Test("refuses every single wrong digit and every swap of neighbours")
    func mistypings() {
        for serial: Int64 in [1, 42, 1234, 70_605_040, 99_999_999] {
            let right = Array(CaseNumber(year: 2026, serial: serial).description.utf8).filter { $0 != UInt8(ascii: "-") }
            for place in right.indices {
                for digit in UInt8(ascii: "0")...UInt8(ascii: "9") where digit != right[place] {
                    var wrong = right
                    wrong[place] = digit
                    #expect(CaseNumber(String(decoding: wrong, as: UTF8.self)) == nil)
                }
                guard place + 1 < right.count, right[place] != right[place + 1] else { continue }
                var swapped = right
                swapped.swapAt(place, place + 1)
                #expect(CaseNumber(String(decoding: swapped, as: UTF8.self)) == nil)
            }
        }
    }

    @Test("refuses what is no number at all", arguments: ["", "2026", "abc", "2026-00001234", "20260000123477", "２０２６"])
    func nonsense(text: String) {
        #expect(CaseNumber(text) == nil)
    }

    @Test(
        "stands in records as printed, and in no other spelling",
        arguments: ["2026000012347", "2026-00001234 7", "2026-0000-1234-7", " 2026-00001234-7", "2026-00001234-7-", "2026 00001234-7"])
    func otherSpellings(text: String) throws {
        let number = CaseNumber(year: 2026, serial: 1234)
        #expect(CaseNumber(rawValue: number.description) == number)
        #expect(CaseNumber(rawValue: text.replacing("7", with: number.description.suffix(1))) == nil)
    }
}
