import AuditChain
import BusinessCalendar
import Foundation
import Testing
import WireMessages

@testable import ClientKit

private let header = "Complaint ID,Date received,Product,Issue,Company response to consumer"

/// The request for one record under the given further columns.
private func request(_ columns: String, _ record: String) throws -> ImportCaseRequest {
    let names = columns.isEmpty ? header : header + "," + columns
    return try CFPBMapping(columns: CFPBColumns(header: row(names + "\n"))).request(from: row(record + "\n"))
}

private func request(_ record: String) throws -> ImportCaseRequest { try request("", record) }

private func problem(_ columns: String, _ record: [UInt8]) throws -> RowProblem? {
    let names = columns.isEmpty ? header : header + "," + columns
    let mapping = CFPBMapping(columns: try CFPBColumns(header: row(names + "\n")))
    guard case .row(let row) = try CSVReader(reading: Pieces(record + [0x0A])).next() else { return nil }
    do throws(RowProblem) { _ = try mapping.request(from: row) } catch { return error }
    return nil
}

@Suite("CFPB mapping")
struct CFPBMappingTests {
    @Test("a whole row becomes the request that carries it over")
    func wholeRow() throws {
        let names = """
            complaint_id,date_received,product,sub_product,issue,sub_issue,complaint_what_happened,company_public_response,company,state,\
            zip_code,tags,consumer_consent_provided,submitted_via,date_sent_to_company,company_response,timely,consumer_disputed
            """
        let record = """
            7045171,2023-05-31,Debt collection,Other debt,Attempts to collect,Debt is not yours,"They said ""pay""\nand hung up",Disputes,\
            "EQUIFAX, INC.",AZ,85006,Servicemember,Consent provided,Phone,2023-06-01,Closed with explanation,Yes,No
            """
        let made = try CFPBMapping(columns: CFPBColumns(header: row(names + "\n"))).request(from: row(record + "\n"))
        let expected = ImportCaseRequest(
            change: Change(idempotencyKey: "cfpb:7045171"),
            registration: Registration(
                kind: .complaint, channel: .telephone, receivedAt: 1_685_534_400_000, narrative: "They said \"pay\"\nand hung up",
                classification: Classification(
                    product: "Debt collection", subProduct: "Other debt", issue: "Attempts to collect", subIssue: "Debt is not yours"),
                reference: ExternalReference(source: "cfpb", id: "7045171")),
            response: ImportedResponse(
                response: "Closed with explanation", publicResponse: "Disputes", timely: .yes, disputed: .no, closed: true,
                remainder: [
                    Fact(name: "company", value: "EQUIFAX, INC."), Fact(name: "state", value: "AZ"), Fact(name: "zip_code", value: "85006"),
                    Fact(name: "tags", value: "Servicemember"), Fact(name: "consumer_consent_provided", value: "Consent provided"),
                    Fact(name: "date_sent_to_company", value: "2023-06-01"),
                ]))
        #expect(made == expected)
    }

    static let channels: [(String, Channel)] = [
        ("Web", .web), ("Phone", .telephone), ("Postal mail", .letter), ("Fax", .fax), ("Email", .email), ("Referral", .regulator),
        ("Web Referral", .regulator), ("", .regulator), ("WEB", .web), (" web ", .web), ("Carrier pigeon", .regulator),
    ]

    @Test("each way of submission has its channel", arguments: channels)
    func channel(via: String, channel: Channel) throws {
        let made = try request("Submitted via", "1,2023-05-31,p,i,r,\(via)")
        #expect(made.registration.channel == channel)
        #expect(made.response.remainder == (via == "Carrier pigeon" ? [Fact(name: "submitted_via", value: via)] : []))
    }

    @Test("without the column the channel is the regulator's")
    func noChannel() throws {
        #expect(try request("1,2023-05-31,p,i,r").registration.channel == .regulator)
    }

    @Test(
        "a case is closed by an answer that ends the matter, not by one that came too late, is under way or is missing",
        arguments: [
            ("Closed with explanation", true), ("Closed", true), ("closed without relief", true), ("Untimely response", false),
            ("untimely response", false), ("In progress", false), ("in progress", false), ("", false), ("Something new", false),
        ])
    func closed(answer: String, closed: Bool) throws {
        let made = try request("1,2023-05-31,p,i,\(answer)")
        #expect(made.response.closed == closed)
        #expect(made.response.response == answer)
    }

    @Test(
        "an untimely response was not timely, where the file does not say so itself",
        arguments: [("", Tristate.no), ("No", .no), ("Yes", .yes)])
    func untimely(timely: String, value: Tristate) throws {
        #expect(try request("Timely response?", "1,2023-05-31,p,i,Untimely response,\(timely)").response.timely == value)
        #expect(try request("1,2023-05-31,p,i,Untimely response").response.timely == .no)
        #expect(try request("1,2023-05-31,p,i,Closed").response.timely == .unspecified)
    }

    @Test(
        "timely and disputed are yes, no or not said",
        arguments: [("Yes", Tristate.yes), ("no", .no), ("N/A", .unspecified), ("", .unspecified)])
    func tristate(text: String, value: Tristate) throws {
        let made = try request("Timely response?,Consumer disputed?", "1,2023-05-31,p,i,r,\(text),\(text)")
        #expect(made.response.timely == value)
        #expect(made.response.disputed == value)
    }

    @Test("columns not known so far are kept by name, empty ones are not")
    func unknownColumns() throws {
        let made = try request("Has narrative,Other", "1,2023-05-31,p,i,r,true,")
        #expect(made.response.remainder == [Fact(name: "has_narrative", value: "true")])
    }

    static let wrong: [(columns: String, record: String, problem: RowProblem)] = [
        ("", "1,2023-05-31,p,i", .columnCount(found: 4, expected: 5)),
        ("", "1,2023-05-31,p,i,r,more", .columnCount(found: 6, expected: 5)),
        ("", ",2023-05-31,p,i,r", .empty(column: "complaint_id")),
        ("", "12a,2023-05-31,p,i,r", .badNumber("12a")),
        ("", "-12,2023-05-31,p,i,r", .badNumber("-12")),
        ("", "1234567890123456789,2023-05-31,p,i,r", .badNumber("1234567890123456789")),
        ("", "1,,p,i,r", .empty(column: "date_received")),
        ("", "1,2023-02-30,p,i,r", .badDate(column: "date_received", "2023-02-30")),
        ("", "1,2023-05-31,,i,r", .empty(column: "product")),
        ("", "1,2023-05-31,  \u{3000},i,r", .empty(column: "product")),
        ("timely", "1,2023-05-31,p,i,r,maybe", .badAnswer(column: "timely_response", "maybe")),
    ]

    @Test("a bad row is refused with its reason", arguments: wrong)
    func wrongRows(row: (columns: String, record: String, problem: RowProblem)) throws {
        #expect(try problem(row.columns, Array(row.record.utf8)) == row.problem)
    }

    @Test("bytes that are not UTF-8 are refused with the column")
    func badUTF8() throws {
        #expect(try problem("", Array("1,2023-05-31,p,".utf8) + [0xFF] + Array(",r".utf8)) == .notUTF8(column: "issue"))
    }

    @Test("a number of 18 digits is one")
    func longNumber() throws {
        #expect(try request("123456789012345678,2023-05-31,p,i,r").registration.reference?.id == "123456789012345678")
    }

    @Test("what breaks a field's limit is told from the message's own rules", arguments: [-1, 0, 1])
    func limits(difference: Int) throws {
        let made = try request("1,2023-05-31,\(String(repeating: "p", count: 256 + difference)),i,r")
        var encoded: [UInt8] = []
        if difference <= 0 {
            try made.encode(into: &encoded, in: Arena())
        } else {
            #expect(throws: WireError(.tooLong(bytes: 257, max: 256), at: "registration.classification.product")) {
                try made.encode(into: &encoded, in: Arena())
            }
        }
    }
}

/// The bundled file against an independent reader. The values below were printed by this program (Python 3.11, its own csv module):
///
///     import csv, gzip, collections, hashlib
///     rows = list(csv.DictReader(gzip.open("Data/cfpb_2023_sample.csv.gz", "rt", encoding="utf-8", newline="")))
///     sha = lambda lines: hashlib.sha256("".join(lines).encode()).hexdigest()
///     print(len(rows))
///     print(sorted(collections.Counter(r["date_received"][:7] for r in rows).items()))
///     print(sha(f"{r['complaint_id']}\t{r['date_received']}\n" for r in rows))
///     print(sha(f"{r['complaint_id']}\t{r['complaint_what_happened']}\n" for r in rows))
///     print(sha("\x1f".join(r.values()) + "\n" for r in rows))
///     print(sorted(collections.Counter(r["submitted_via"] for r in rows).items()))
///     print(sum(r["company_response"].startswith("Closed") for r in rows), sum(r["timely"] == "No" for r in rows))
@Suite("The bundled sample")
struct SampleTests {
    static let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Data/cfpb_2023_sample.csv.gz").path

    @Test("every row is read and mapped, with the dates, texts and values that an independent reader finds")
    func wholeFile() throws {
        let reader = CSVReader(reading: try InputFile(path: Self.path))
        guard case .row(let header) = try reader.next() else {
            Issue.record("the file begins with its headings")
            return
        }
        let mapping = CFPBMapping(columns: try CFPBColumns(header: header))
        var (dates, narratives, values) = ("", "", [UInt8]())
        var (rows, closed, untimely) = (0, 0, 0)
        var months: [String: Int] = [:]
        var channels: [Channel: Int] = [:]
        while let entry = try reader.next() {
            guard case .row(let row) = entry else {
                Issue.record("no defect in the file: \(entry)")
                return
            }
            let request = try mapping.request(from: row)
            let id = try #require(request.registration.reference?.id)
            let day = CivilDate(dayNumber: Int(request.registration.receivedAt / 86_400_000)).description
            #expect(request.registration.receivedAt % 86_400_000 == 43_200_000)
            rows += 1
            dates += "\(id)\t\(day)\n"
            narratives += "\(id)\t\(request.registration.narrative)\n"
            for index in 0..<row.count { values += (index == 0 ? [] : [0x1F]) + row.bytes(at: index) }
            values.append(0x0A)
            months[String(day.prefix(7)), default: 0] += 1
            channels[request.registration.channel, default: 0] += 1
            closed += request.response.closed ? 1 : 0
            untimely += request.response.timely == .no ? 1 : 0
        }
        #expect(rows == 33_776)
        #expect(months == ["2023-05": 353, "2023-06": 9_647, "2023-09": 23_776])
        #expect(Digest(hashing: Array(dates.utf8)).hexadecimal == "c3e77e592981b46a7ca321b18afe27bab2a7e17ec6a6b1c507806826fc293171")
        #expect(Digest(hashing: Array(narratives.utf8)).hexadecimal == "8fd00b66e7050d24a71fd5917e95c842af1ce7771b06b92260f03c7690f50512")
        #expect(Digest(hashing: values).hexadecimal == "5973549e5d0dcb7187c4e69a81d53542c35901c5daaac3084918b152f8d8a146")
        #expect(channels == [.web: 32_985, .telephone: 594, .letter: 105, .regulator: 83 + 9])
        #expect(closed == 11_060)
        #expect(untimely == 42)
    }
}
