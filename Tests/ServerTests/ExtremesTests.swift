import Foundation
import Testing
import WireMessages

/// Nothing that comes over the wire ends the server. Pairs a book: SHOUWEN_EXTREMES, else 3000; `make extremes` walks a million.
@Suite("Extreme values over the wire")
struct ExtremesTests {
    static let pairs = ProcessInfo.processInfo.environment["SHOUWEN_EXTREMES"].flatMap { Int($0) } ?? 3000

    @Test("find a number that is computed with unchecked")
    func plantedTrap() throws {
        // Who states a fact is drawn, and not everybody may: some seeds get no large number recorded.
        let isFound = try (UInt64(7)..<15).contains { seed in
            let walk = try ExtremesWalk(book: "realestate", fault: "trapsOnLargeFacts", seed: seed)
            try walk.walkFacts()
            return !walk.findings.isEmpty
        }
        #expect(isFound)
    }

    @Test("of every field and fact, alone and in pairs, end no server and make none fail", arguments: ["bank-default", "realestate"])
    func everyField(book: String) throws {
        let walk = try ExtremesWalk(book: book, seed: 2026)
        try walk.walkSingles()
        try walk.walkFacts()
        try walk.walkPairs(Self.pairs)
        walk.end()
        #expect(walk.findings.isEmpty, "\(walk.findings.first?.prefix(2000) ?? "")")
        // Not all were refused: cases went on under it.
        #expect(walk.done > 100, "\(walk.done) of \(walk.answered)")
        print("\(book): \(walk.answered) calls, \(walk.done) done")
    }

    @Test("have a range for every number of a request")
    func everyNumberIsBounded() throws {
        for method in WireCatalogue.allMethods {
            for (path, field) in try #require(FieldTable.byName[method.request]).all {
                guard case .number = field.kind else { continue }
                #expect(field.least > .min && field.greatest < .max, "\(method.request).\(path)")
            }
        }
    }
}
