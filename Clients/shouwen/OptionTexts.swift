import ArgumentParser
import struct CaseDomain.CaseNumber
import ClientKit
import WireMessages

// What generated forms read options with.

/// The main text of a change, given on the command line or in a file (`-`: standard input); empty for neither.
///
/// - Throws: a wrong command line where both were given, or neither and the text is needed.
func oneText(_ text: String?, file: String?, _ option: String, needed: Bool) throws -> String {
    let value: String
    switch (text, file) {
    case (nil, nil): value = ""
    case (let text?, nil): value = text
    case (nil, let path?):
        // The newline that ends a file is no part of what is said.
        let contents = try textFile(path)
        value = contents.hasSuffix("\n") ? String(contents.dropLast()) : contents
    case (_?, _?): throw ClientFailure.usage(spoken(FailurePhrase.twoTextSources, option, "--text-file"))
    }
    if needed, value.isEmpty { throw ClientFailure.usage(spoken(FailurePhrase.noText, option, "--text-file")) }
    return value
}

/// The message, unless nothing was said in it.
func given<Message: NamedFieldMessage>(_ message: Message) -> Message? { message == Message.absent ? nil : message }

/// A case number as the server writes it. The check digit tells a mistyped one before anybody's case is touched.
func validCaseNumber(_ text: String) throws -> String {
    guard let valid = CaseNumber(text) else { throw ClientFailure.usage(spoken(FailurePhrase.badCaseNumber, text)) }
    return valid.description
}

// Messages that are one text on the command line: option `text_form` in the .proto.

extension Fact {
    /// Reads `name=value`.
    init(commandLine text: String) throws {
        guard let fact = FactText.fact(text) else { throw ClientFailure.usage(spoken(FailurePhrase.badFact, text)) }
        self = fact
    }
}

extension Measure {
    /// Reads `kind[:amountCURRENCY][:note]`.
    init(commandLine text: String) throws {
        guard let measure = MeasureText.measure(text) else { throw ClientFailure.usage(spoken(FailurePhrase.badMeasure, text)) }
        self = measure
    }
}

extension ExternalReference {
    /// Reads `source:id`.
    init(commandLine text: String) throws {
        guard let parts = FactText.halves(text, ":"), !parts.1.isEmpty else {
            throw ClientFailure.usage(spoken(FailurePhrase.badReference, text))
        }
        self.init(source: parts.0, id: parts.1)
    }
}

/// Enums of the wire on the command line: `account-query` and `account_query` alike; "unspecified" cannot be said. Generated types say
/// these words as theirs; an option of such a type has no default, which the library would show as a number.
extension WireEnum {
    init?(word: String) {
        guard let value = Self(text: word.replacing("-", with: "_")), value.rawValue != 0 else { return nil }
        self = value
    }

    static var words: [String] { allCases.filter { $0.rawValue != 0 }.map { $0.text.replacing("_", with: "-") } }
}
