import CaseDomain
import RuleBooks
import Scenarios
import Testing
import YAMLPlaces
import Wording

@Suite("A scenario under a bank's own book")
struct OwnBookTests {
    private let story = """
        scenario: {zh: 本行规则, en: our own book}
        book: our-outlet
        timeline:
          - at: 2026-03-02 10:00
            by: complaint_officer
            do: register
            with: {narrative: 排队过久。}
            expect: {deadlines: {reply: 2026-03-05 17:00}}
        """

    @Test("runs when the book is at hand, and names the books that are when it is not")
    func ownBook() throws {
        var book = try #require(RuleBookCatalogue.shipped.latest("outlet"))
        book.id = "our-outlet"
        let results = try Scenario.run(text: story, file: "own.yaml", books: RuleBookCatalogue([book]))
        #expect(results.map(\.passed) == [true])
        let faults = #expect(throws: FileFaults.self) { try Scenario.run(text: story, file: "own.yaml") }
        #expect(faults?.problems.first?.description.contains("there is no rule book 'our-outlet': use one of abc") == true)
    }
}
