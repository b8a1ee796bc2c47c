import RPC
import WireMessages

/// Why a row is not carried over.
public enum RowProblem: Error, Equatable, Sendable {
    /// The record is not CSV.
    case notCSV(CSVDefect.Reason)
    /// It has another number of columns than the first line.
    case columnCount(found: Int, expected: Int)
    /// A column holds bytes that are not UTF-8.
    case notUTF8(column: String)
    /// A column that must be filled (the complaint's number, the date, the product) is empty.
    case empty(column: String)
    /// The complaint's number is not 1 to 18 digits.
    case badNumber(String)
    /// A date is none.
    case badDate(column: String, String)
    /// Neither yes, no, nor not applicable.
    case badAnswer(column: String, String)
    /// A field that the row becomes breaks its limit: too long, or with a NUL character inside.
    case unfit(WireError)
    /// The server refused it.
    case refused(StatusCode, String)
}

extension RowProblem {
    /// The problem in one line.
    public func text(_ wording: Voice) -> String {
        switch self {
        case .notCSV(.strayQuote(let line)): wording(ImportPhrase.strayQuote, "\(line)")
        case .notCSV(.unclosedQuote): wording(ImportPhrase.unclosedQuote)
        case .notCSV(.tooLong(let bytesMax)): wording(ImportPhrase.recordTooLong, "\(bytesMax)")
        case .columnCount(let found, let expected): wording(ImportPhrase.columnCount, "\(found)", "\(expected)")
        case .notUTF8(let column): wording(ImportPhrase.notUTF8, column)
        case .empty(let column): wording(ImportPhrase.emptyColumn, column)
        case .badNumber(let text): wording(ImportPhrase.badNumber, text)
        case .badDate(let column, let text): wording(ImportPhrase.badDate, column, text)
        case .badAnswer(let column, let text): wording(ImportPhrase.badAnswer, column, text)
        case .unfit(let error): error.text(wording)
        case .refused(let code, let message): wording(ImportPhrase.refused, code.name, message)
        }
    }
}

extension WireError {
    /// What is wrong with a field of a message, in one line.
    func text(_ wording: Voice) -> String {
        switch fault {
        case .tooLong(let bytes, let max): wording(ImportPhrase.tooLong, field, "\(bytes)", "\(max)")
        case .embeddedNUL: wording(ImportPhrase.containsNUL, field)
        case .tooManyItems(let max): wording(ImportPhrase.tooManyItems, field, "\(max)")
        default: description
        }
    }
}
