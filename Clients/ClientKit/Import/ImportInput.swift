import ShouwenLimits
import WireMessages

/// The input file of an import: rows turned into requests, in order.
final class ImportInput {
    /// What one row gave.
    enum Row {
        case request(line: Int, ImportCaseRequest)
        case rejected(RejectedRow)

        var line: Int {
            switch self {
            case .request(let line, _): line
            case .rejected(let row): row.line
            }
        }
    }

    private let file: InputFile
    private let reader: CSVReader
    private let mapping: CFPBMapping

    /// Opens the file and reads its headings.
    init(path: String, wording: Voice) throws(ClientFailure) {
        do throws(InputFailure) {
            file = try InputFile(path: path)
            reader = CSVReader(reading: file)
            let first = try reader.next()
            do throws(CFPBColumns.Problem) {
                switch first {
                case nil: throw .empty
                case .defect: throw .unreadable
                case .row(let header): mapping = CFPBMapping(columns: try CFPBColumns(header: header))
                }
            } catch { throw InputFailure(path: path, reason: error.text(wording)) }
        } catch { throw .file(error) }
    }

    /// The next row; nil at the end.
    func next() throws(ClientFailure) -> Row? {
        do throws(InputFailure) {
            switch try reader.next() {
            case nil: return nil
            case .defect(let defect): return .rejected(RejectedRow(line: defect.line, id: "", problem: .notCSV(defect.reason)))
            case .row(let row): return map(row)
            }
        } catch { throw .file(error) }
    }

    /// Bytes of the file, as on the disk, taken in so far.
    var diskBytesRead: Int64 { file.diskBytesRead }

    private func map(_ row: CSVRow) -> Row {
        do throws(RowProblem) {
            return .request(line: row.line, try mapping.request(from: row))
        } catch {
            return .rejected(RejectedRow(line: row.line, id: mapping.number(asWrittenIn: row), problem: error))
        }
    }
}

extension CFPBColumns.Problem {
    /// The problem in words.
    func text(_ wording: Voice) -> String {
        switch self {
        case .empty: wording(ImportPhrase.fileEmpty)
        case .unreadable: wording(ImportPhrase.headerUnreadable)
        case .missing(let columns): wording(ImportPhrase.columnsMissing, columns.map(\.rawValue).joined(separator: ", "))
        case .twice(let name): wording(ImportPhrase.columnTwice, name)
        case .tooMany(let found, let columnsMax): wording(ImportPhrase.columnsTooMany, "\(found)", "\(columnsMax)")
        }
    }
}
