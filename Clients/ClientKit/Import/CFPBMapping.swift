import BusinessCalendar
import WireMessages

/// Turns one complaint of the Bureau's database into the request that carries it over.
///
/// | column | becomes |
/// |---|---|
/// | Complaint ID | `reference` {cfpb, id}; idempotency key `cfpb:<id>` |
/// | Date received | `received_at`, which stands for that day (`CFPBDate`) |
/// | Product, Sub-product, Issue, Sub-issue | `classification`; a row without Product is rejected: it says nothing to count it under |
/// | narrative | `narrative`; empty where none was published |
/// | Submitted via | `channel`, by the table below |
/// | Company response to consumer | `response`; `closed` where it begins with "Closed", see below |
/// | Company public response, Timely response?, Consumer disputed? | `response` |
/// | Company, State, ZIP code, Tags, Consent, Date sent, any other column | `response.remainder`, where not empty |
///
/// The company stays in the remainder: it is no unit of the institution that carries the case over. A complaint without "Submitted
/// via" counts as the regulator's, since every complaint in the database reached its company through the Bureau; so does one with a
/// way not listed here, and then the published word is kept in the remainder: nothing is guessed and nothing lost.
///
/// "Company response to consumer" says "how the company responded", "Timely response?" "whether the company gave a timely response"
/// (field reference, cfpb.github.io/api/ccdb/fields.html). The Bureau asks for a response within 15 calendar days of sending the
/// complaint, a final one within 60 where the company reported "In progress" (Company Portal Manual, 8.1). What ends a matter begins
/// with "Closed" ("Closed with explanation", "Closed with monetary relief", …). **"Untimely response"** is none of them: the company
/// did not respond in time, and how the matter ended was not said. It is kept as the response it is, `timely` is `no` even where a
/// file has no column for it, and the case is not closed by it. Nor is it by an empty response, or by a word not known here.
public struct CFPBMapping: Sendable {
    private let columns: CFPBColumns

    /// A mapping for a file with those columns.
    public init(columns: CFPBColumns) {
        self.columns = columns
    }

    /// The name of the Bureau's database in a case's reference.
    public static let source = "cfpb"

    /// The request for one row; throws what is wrong with the row. Lengths are left to the message's own limits.
    public func request(from row: CSVRow) throws(RowProblem) -> ImportCaseRequest {
        guard row.count == columns.count else { throw .columnCount(found: row.count, expected: columns.count) }
        let id = try number(row)
        let received = try date(.dateReceived, row)
        let via = try word(.submittedVia, row)
        let channel = CFPBMapping.channels[via.lowercased()]
        let registration = Registration(
            kind: .complaint, channel: channel ?? .regulator, receivedAt: received.milliseconds, narrative: try text(.narrative, row),
            classification: Classification(
                product: try filled(.product, row), subProduct: try text(.subProduct, row), issue: try text(.issue, row),
                subIssue: try text(.subIssue, row)),
            reference: ExternalReference(source: CFPBMapping.source, id: id))
        let answer = try word(.response, row)
        let timely = try tristate(.timely, row)
        let isUntimely = answer.lowercased() == CFPBMapping.untimely
        let response = ImportedResponse(
            response: answer, publicResponse: try text(.publicResponse, row),
            timely: timely == .unspecified && isUntimely ? .no : timely, disputed: try tristate(.disputed, row),
            closed: answer.lowercased().hasPrefix(CFPBMapping.closed),
            remainder: try remainder(row, unlistedChannel: channel == nil ? via : ""))
        return ImportCaseRequest(
            change: Change(idempotencyKey: "\(CFPBMapping.source):\(id)"), registration: registration, response: response)
    }

    /// The complaint's number as it stands in the row, for naming the row; empty where there is none that could be read.
    public func number(asWrittenIn row: CSVRow) -> String {
        guard let place = columns.places[.complaintID], place < row.count, let text = row.text(at: place) else { return "" }
        return TextStyle.oneLine(String(text.prefix(CFPBMapping.numberDigitsMax)))
    }

    // MARK: Columns

    private func number(_ row: CSVRow) throws(RowProblem) -> String {
        let text = try word(.complaintID, row)
        if text.isEmpty { throw .empty(column: CFPBColumn.complaintID.rawValue) }
        let isNumber = text.utf8.count <= CFPBMapping.numberDigitsMax && text.utf8.allSatisfy { (48...57).contains($0) }
        guard isNumber else { throw .badNumber(shown(text)) }
        return text
    }

    private func date(_ column: CFPBColumn, _ row: CSVRow) throws(RowProblem) -> Timestamp {
        let text = try word(column, row)
        if text.isEmpty { throw .empty(column: column.rawValue) }
        guard let day = CFPBDate.noon(text) else { throw .badDate(column: column.rawValue, shown(text)) }
        return day
    }

    private func tristate(_ column: CFPBColumn, _ row: CSVRow) throws(RowProblem) -> Tristate {
        let text = try word(column, row)
        switch text.lowercased() {
        case "yes": return .yes
        case "no": return .no
        case "", "n/a": return .unspecified
        default: throw .badAnswer(column: column.rawValue, shown(text))
        }
    }

    private func remainder(_ row: CSVRow, unlistedChannel: String) throws(RowProblem) -> [Fact] {
        var facts: [Fact] = []
        for column in CFPBMapping.keptAsFacts {
            let value = try text(column, row)
            if !value.isEmpty { facts.append(Fact(name: column.rawValue, value: value)) }
        }
        if !unlistedChannel.isEmpty { facts.append(Fact(name: CFPBColumn.submittedVia.rawValue, value: unlistedChannel)) }
        for other in columns.others {
            let value = try text(at: other.place, other.name, row)
            if !value.isEmpty { facts.append(Fact(name: other.name, value: value)) }
        }
        return facts
    }

    /// A column without which a row says nothing: blanks alone do not fill it.
    private func filled(_ column: CFPBColumn, _ row: CSVRow) throws(RowProblem) -> String {
        let text = try text(column, row)
        guard text.contains(where: { !$0.isWhitespace }) else { throw .empty(column: column.rawValue) }
        return text
    }

    /// A column of one word or number: blanks around it mean nothing.
    private func word(_ column: CFPBColumn, _ row: CSVRow) throws(RowProblem) -> String {
        let text = try text(column, row)
        guard text.utf8.first == 0x20 || text.utf8.last == 0x20 else { return text }
        return String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    /// A column as it stands; empty where the file does not have it.
    private func text(_ column: CFPBColumn, _ row: CSVRow) throws(RowProblem) -> String {
        guard let place = columns.places[column] else { return "" }
        return try text(at: place, column.rawValue, row)
    }

    private func text(at place: Int, _ name: String, _ row: CSVRow) throws(RowProblem) -> String {
        guard let text = row.text(at: place) else { throw .notUTF8(column: name) }
        return text
    }

    /// A value as a reason quotes it: on one line and not endless.
    private func shown(_ text: String) -> String {
        TextStyle.oneLine(DisplayWidth.truncated(text, to: 40))
    }

    // MARK: Tables

    /// "Submitted via", in lower case, as the Bureau's field reference lists it.
    private static let channels: [String: Channel] = [
        "web": .web, "phone": .telephone, "postal mail": .letter, "fax": .fax, "email": .email, "referral": .regulator,
        "web referral": .regulator, "": .regulator,
    ]

    /// How answers that end a matter begin, and the one that says that the answer came too late; in lower case.
    private static let closed = "closed"
    private static let untimely = "untimely response"

    private static let keptAsFacts: [CFPBColumn] = [.company, .state, .zipCode, .tags, .consent, .dateSent]
    private static let numberDigitsMax = 18
}
