import ShouwenLimits
import Wording

/// The columns of the Consumer Complaint Database of the US Consumer Financial Protection Bureau, in every spelling published.
///
/// The Bureau's download ("Date received", "Sub-product", "Timely response?"), its interface and older extracts
/// ("complaint_what_happened", "company_response", "timely") name the same things differently, in differing order, and some
/// leave columns out. Names are compared in lower case with every run of other characters than letters and digits as one `_`.
public enum CFPBColumn: String, CaseIterable, Sendable {
    case complaintID = "complaint_id"
    case dateReceived = "date_received"
    case product
    case subProduct = "sub_product"
    case issue
    case subIssue = "sub_issue"
    case narrative = "consumer_complaint_narrative"
    case publicResponse = "company_public_response"
    case company
    case state
    case zipCode = "zip_code"
    case tags
    case consent = "consumer_consent_provided"
    case submittedVia = "submitted_via"
    case dateSent = "date_sent_to_company"
    case response = "company_response_to_consumer"
    case timely = "timely_response"
    case disputed = "consumer_disputed"

    /// Whether a file without this column cannot be carried over.
    public var isRequired: Bool {
        switch self {
        case .complaintID, .dateReceived, .product, .issue, .response: true
        case .subProduct, .subIssue, .narrative, .publicResponse, .company, .state, .zipCode, .tags, .consent, .submittedVia, .dateSent,
            .timely, .disputed:
            false
        }
    }

    /// The column of a heading; nil when it is none of them.
    public init?(heading: String) {
        let name = CFPBColumn.normalised(heading)
        guard let column = CFPBColumn(rawValue: name) ?? CFPBColumn.otherNames[name] else { return nil }
        self = column
    }

    /// A heading in lower snake case: `Timely response?` becomes `timely_response`.
    public static func normalised(_ heading: String) -> String {
        heading.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "_")
    }

    private static let otherNames: [String: CFPBColumn] = [
        "subproduct": .subProduct, "subissue": .subIssue, "complaint_what_happened": .narrative, "narrative": .narrative,
        "complaint_narrative": .narrative, "zip": .zipCode, "consent": .consent, "consumer_consent": .consent,
        "company_response": .response, "timely": .timely, "disputed": .disputed, "date_sent": .dateSent,
    ]
}

extension CFPBColumn: NamedValue {
    /// What the column is called.
    public var words: BilingualText {
        switch self {
        case .complaintID: BilingualText(en: "complaint number", zh: "投诉编号")
        case .dateReceived: BilingualText(en: "date received", zh: "收到日期")
        case .product: BilingualText(en: "product", zh: "业务")
        case .subProduct: BilingualText(en: "sub-product", zh: "业务细类")
        case .issue: BilingualText(en: "issue", zh: "事由")
        case .subIssue: BilingualText(en: "sub-issue", zh: "事由细类")
        case .narrative: BilingualText(en: "narrative", zh: "事情经过")
        case .publicResponse: BilingualText(en: "public response", zh: "公开答复")
        case .company: BilingualText(en: "company", zh: "被投诉公司")
        case .state: BilingualText(en: "state", zh: "州")
        case .zipCode: BilingualText(en: "ZIP code", zh: "邮政编码")
        case .tags: BilingualText(en: "tags", zh: "标签")
        case .consent: BilingualText(en: "consent to publication", zh: "是否同意公开")
        case .submittedVia: BilingualText(en: "submitted via", zh: "提交方式")
        case .dateSent: BilingualText(en: "date sent to the company", zh: "转送公司日期")
        case .response: BilingualText(en: "response", zh: "处理结果")
        case .timely: BilingualText(en: "in time", zh: "是否按时")
        case .disputed: BilingualText(en: "disputed", zh: "客户是否有异议")
        }
    }
}

/// Where each column stands in one file.
public struct CFPBColumns: Equatable, Sendable {
    /// Why a file's first line cannot be used.
    public enum Problem: Error, Equatable, Sendable {
        /// The file has no record at all.
        case empty
        /// The first line is not CSV, or not UTF-8.
        case unreadable
        /// These required columns are not there.
        case missing([CFPBColumn])
        /// Two headings mean the same column.
        case twice(String)
        /// More columns than the bound.
        case tooMany(found: Int, columnsMax: Int)
    }

    /// The number of columns; every record must have as many.
    public let count: Int
    /// The place of each column present.
    public let places: [CFPBColumn: Int]
    /// Columns the Bureau has not published so far: normalised name and place. They are kept, not dropped.
    public let others: [(name: String, place: Int)]

    /// Reads the headings.
    public init(header: CSVRow) throws(Problem) {
        guard header.count <= Limits.csvColumnsMax else { throw .tooMany(found: header.count, columnsMax: Limits.csvColumnsMax) }
        var places: [CFPBColumn: Int] = [:]
        var others: [(name: String, place: Int)] = []
        for index in 0..<header.count {
            guard let heading = header.text(at: index) else { throw .unreadable }
            if let column = CFPBColumn(heading: heading) {
                if places.updateValue(index, forKey: column) != nil { throw .twice(column.rawValue) }
            } else {
                let normalised = CFPBColumn.normalised(heading)
                let name = normalised.isEmpty ? "column_\(index + 1)" : normalised
                if others.contains(where: { $0.name == name }) { throw .twice(name) }
                others.append((name, index))
            }
        }
        let missing = CFPBColumn.allCases.filter { $0.isRequired && places[$0] == nil }
        guard missing.isEmpty else { throw .missing(missing) }
        self.count = header.count
        self.places = places
        self.others = others
    }

    /// Equal when every column stands at the same place.
    public static func == (left: CFPBColumns, right: CFPBColumns) -> Bool {
        left.count == right.count && left.places == right.places && left.others.elementsEqual(right.others, by: ==)
    }
}
