import BusinessCalendar
import ShouwenLimits
import Testing

@testable import ClientKit

/// The first record of a CSV text.
func row(_ text: String) throws -> CSVRow {
    guard case .row(let row) = try CSVReader(reading: Pieces(Array(text.utf8))).next() else {
        throw CSVDefect(line: 1, reason: .unclosedQuote)
    }
    return row
}

@Suite("CFPB columns")
struct CFPBColumnTests {
    /// consumerfinance.gov, "Consumer Complaint Database", download of 2024.
    static let download = """
        Date received,Product,Sub-product,Issue,Sub-issue,Consumer complaint narrative,Company public response,Company,State,ZIP code,Tags,\
        Consumer consent provided?,Submitted via,Date sent to company,Company response to consumer,Timely response?,Consumer disputed?,\
        Complaint ID
        """
    /// The same data from the Bureau's interface, as in the bundled sample.
    static let extract = """
        complaint_id,date_received,product,sub_product,issue,sub_issue,complaint_what_happened,company_public_response,company,state,\
        zip_code,tags,consumer_consent_provided,submitted_via,date_sent_to_company,company_response,timely,consumer_disputed
        """
    /// Downloads of 2012 to 2015, before narratives, tags and consent were published.
    static let early = """
        Complaint ID,Product,Sub-product,Issue,Sub-issue,State,ZIP code,Submitted via,Date received,Date sent to company,Company,\
        Company response,Timely response?,Consumer disputed?
        """

    @Test("every published column set is understood, whatever the order")
    func publishedSets() throws {
        for (header, count) in [(Self.download, 18), (Self.extract, 18), (Self.early, 14)] {
            let columns = try CFPBColumns(header: row(header + "\n"))
            #expect(columns.count == count)
            #expect(columns.places.count == count)
            #expect(columns.others.isEmpty)
        }
        #expect(try CFPBColumns(header: row(Self.download)).places[.complaintID] == 17)
        #expect(try CFPBColumns(header: row(Self.early)).places[.narrative] == nil)
    }

    @Test("case, blanks, hyphens, underscores and question marks make no difference")
    func spellings() {
        for heading in ["Timely response?", "TIMELY_RESPONSE", " timely-response ", "Timely  Response", "timely"] {
            #expect(CFPBColumn(heading: heading) == .timely, "\(heading)")
        }
        #expect(CFPBColumn(heading: "Zip Code") == .zipCode)
        #expect(CFPBColumn(heading: "has_narrative") == nil)
    }

    @Test("an unknown column is kept by its name, and one without a name by its place")
    func unknownColumns() throws {
        let columns = try CFPBColumns(header: row("complaint id,date received,product,issue,company response,Has Narrative,\n"))
        #expect(columns.others.map(\.name) == ["has_narrative", "column_7"])
    }

    @Test("missing columns are all named")
    func missing() throws {
        #expect(throws: CFPBColumns.Problem.missing([.complaintID, .response])) {
            try CFPBColumns(header: row("date received,product,issue\n"))
        }
    }

    @Test("two headings for one column are refused")
    func twice() throws {
        #expect(throws: CFPBColumns.Problem.twice("timely_response")) {
            try CFPBColumns(header: row("complaint id,date received,product,issue,company response,timely,Timely response?\n"))
        }
        #expect(throws: CFPBColumns.Problem.twice("x_y")) {
            try CFPBColumns(header: row("complaint id,date received,product,issue,company response,x y,X-Y\n"))
        }
    }

    @Test("as many columns as the bound are taken, one more is not", arguments: [-1, 0, 1])
    func columnsBound(difference: Int) throws {
        let names = "complaint id,date received,product,issue,company response"
        let more = (5..<Limits.csvColumnsMax + difference).map { ",c\($0)" }.joined()
        let header = try row(names + more + "\n")
        if difference <= 0 {
            #expect(try CFPBColumns(header: header).count == Limits.csvColumnsMax + difference)
        } else {
            #expect(throws: CFPBColumns.Problem.tooMany(found: Limits.csvColumnsMax + 1, columnsMax: Limits.csvColumnsMax)) {
                try CFPBColumns(header: header)
            }
        }
    }
}

@Suite("CFPB dates")
struct CFPBDateTests {
    /// Days since 1970 by `date -u -d 2023-05-31 +%s` and so on, divided by 86,400.
    static let days: [(String, Int64)] = [
        ("2023-05-31", 19_508), ("05/31/2023", 19_508), ("5/31/2023", 19_508), ("2023-05-31T12:00:00-05:00", 19_508),
        ("2023-05-31T23:59:59.999Z", 19_508), ("2023-05-31 00:00", 19_508), ("1970-01-01", 0), ("2000-02-29", 11_016),
        ("2024-02-29", 19_782), ("2011-12-01", 15_309), ("9999-12-31", 2_932_896), ("12/31/2099", 47_481),
    ]

    @Test("each published form is 12:00 UTC of its day, and the day is known again", arguments: days)
    func forms(text: String, day: Int64) throws {
        let noon = try #require(CFPBDate.noon(text)).milliseconds
        #expect(noon == day * 86_400_000 + 43_200_000)
        let known = try #require(CFPBDate.day(noon, source: "cfpb"))
        #expect(CFPBDate.noon(known)?.milliseconds == noon)
        #expect(CFPBDate.day(noon, source: "other") == nil)
        #expect(CFPBDate.day(noon - 1, source: "cfpb") == nil)
    }

    @Test(
        "what is no date, or no day that exists, is refused",
        arguments: [
            "", "2023", "2023-02-29", "1900-02-29", "2023-13-01", "2023-00-10", "2023-04-31", "2023-04-00", "31/05/2023", "05/31/23",
            "2023-5-31", "2023/05/31", "05-31-2023", "2023-05-31x", "2023-05-31T", "2023-05-31T24:00", "2023-05-31T12:60",
            "20230531", " 2023-05-31", "2023-05-31 ", "1969-12-31", "+023-05-31", "２０２３-05-31", "1/2/3/2023", "//2023",
        ])
    func refused(text: String) {
        #expect(CFPBDate.noon(text) == nil)
    }
}
