import CaseDomain
import Foundation
import RPC
import Testing
import WireMessages

@testable import CaseCalls

/// What PROTOCOL.md states about the API, held against the code: a client is written from that page alone.
@Suite("PROTOCOL.md, on the API")
struct ProtocolPageTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

    private static func lines() throws -> [String] {
        try String(contentsOf: root.appending(path: "PROTOCOL.md"), encoding: .utf8).components(separatedBy: "\n")
    }

    @Test("the type URL that it states is that of a refusal's detail")
    func typeURL() throws {
        let desks = try Desks()
        let failure = #expect(throws: CallFailure.self) {
            try desks.call(BranchDeskMethods.getCase, GetCaseRequest(caseNumber: "2026-00000001-1"), as: .teller)
        }
        guard case .status(let status)? = failure, let detail = status.details.first else {
            Issue.record("no detail: \(String(describing: failure))")
            return
        }
        #expect(try Self.lines().contains { $0.hasPrefix("`\(detail.typeURL)`") })
        #expect(try Refusal(decoding: detail.bytes, in: Arena()).reason == "unknown_case")
    }

    @Test("every reason stands in the row of its code, and no other name stands there")
    func reasons() throws {
        var stated: [String: Int32] = [:]
        for line in try Self.lines() {
            guard let row = line.wholeMatch(of: /\| (\d+) [A-Z_]+[^|]*\| (`[^|]*) \|/), let code = Int32(row.1) else { continue }
            for name in row.2.matches(of: /`([a-z_]+)`/) { stated[String(name.1)] = code }
        }
        let wanted = Dictionary(
            uniqueKeysWithValues: Rejection.Name.allCases.map { ($0.rawValue, $0.code.rawValue) })
        #expect(stated == wanted)
    }

    @Test("every code that the server sends is in a table with its name, and those that it never sends are said to be")
    func codes() throws {
        var sent = Set(Rejection.Name.allCases.map(\.code))
        let names = Dictionary(uniqueKeysWithValues: StatusCode.allCases.map { ("\($0)", $0) })
        let files = FileManager.default.enumerator(at: Self.root.appending(path: "Sources"), includingPropertiesForKeys: nil)
        for case let file as URL in files! where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for found in text.matches(of: /(?:Status|self\.init)\(\s*\.(\w+),/) {
                if let code = names[String(found.1)] { sent.insert(code) }
            }
        }
        let lines = try Self.lines()
        var stated: Set<StatusCode> = []
        for line in lines where line.hasPrefix("|") {
            for found in line.matches(of: /\b(\d+) ([A-Z_]{2,})\b/) {
                guard let code = Int32(found.1).flatMap(StatusCode.init(rawValue:)), code != .ok, code.name == found.2 else { continue }
                stated.insert(code)
            }
        }
        #expect(sent.subtracting([.ok]) == stated)
        let never = StatusCode.allCases.filter { $0 != .ok && !sent.contains($0) }.map { "\($0.rawValue)" }
        #expect(lines.contains { $0 == "The codes \(never.dropLast().joined(separator: ", ")) and \(never.last ?? "") are never sent." })
    }

    @Test("a key belongs to its caller: another member of staff uses the same one, and gets a case of their own")
    func keys() throws {
        let desks = try Desks()
        let first = try desks.registered(by: .teller, key: "same")
        #expect(try desks.registered(by: .colleague, key: "same") != first)
        #expect(try desks.registered(by: .teller, key: "same") == first)
    }

    @Test("its table and rule give the check digits of the server's numbers")
    func checkDigits() throws {
        let table = try Self.lines().compactMap { line -> [Int]? in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }.compactMap(Int.init)
            return cells.count == 11 ? Array(cells.dropFirst()) : nil
        }
        try #require(table.count == 10)
        for (year, serial) in [(2026, 1234), (2026, 1), (1000, 1), (9999, 99_999_999), (2027, 40_506_070)] {
            let text = CaseNumber(year: year, serial: Int64(serial)).description
            let digits = text.compactMap(\.wholeNumberValue)
            #expect(digits.dropLast().reduce(0) { table[$0][$1] } == digits.last, "\(text)")
        }
        let example = CaseNumber(year: 2026, serial: 1234).description
        #expect(try Self.lines().contains { $0.contains("is written `\(example)`") }, "\(example)")
    }
}
