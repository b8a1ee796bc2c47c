import BusinessCalendar
import CaseDomain
import ClientKit
import Foundation
import RuleBooks
import ShouwenLimits

/// The rule books and calendars a command works with, found by what a person calls them: the id of a book at hand, or a file's path.
public struct RuleBookShelf: Sendable {
    /// Books by id: the shipped ones, with the bank's own beside them.
    public let books: RuleBookCatalogue
    /// Calendars by id.
    public let calendars: CalendarCatalogue

    /// The shipped books and calendars, with those of `paths` (files, or folders of `.yaml` files) and of the folder `calendars`.
    ///
    /// - Throws: `FileFaults` for books that are wrong, `ClientFailure` for what cannot be read.
    public init(books paths: [String] = [], calendars folder: String? = nil) throws {
        var books = RuleBookCatalogue.shipped
        for path in paths {
            var isFolder: ObjCBool = false
            let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            if isThere, isFolder.boolValue {
                books = try books.loading(folder: path)
            } else {
                books = RuleBookCatalogue(books.versions.values.flatMap { $0 } + [try RuleBookShelf.load(path)])
            }
        }
        self.books = books
        do throws(CalendarFile.Fault) {
            calendars =
                try folder.map { folder throws(CalendarFile.Fault) in try CalendarCatalogue.shipped.loading(folder: folder) } ?? .shipped
        } catch { throw ClientFailure.file(InputFailure(path: error.path, reason: error.reason)) }
    }

    /// Whether `name` is meant as a file rather than as an id.
    public static func isPath(_ name: String) -> Bool {
        name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml")
    }

    /// The book called `name`: of a book at hand the version in force on `date`, the latest without one; or the one in the file.
    ///
    /// - Throws: `FileFaults` for a file that is no sound book, `ClientFailure` for a file or id that is not there.
    public func book(_ name: String, on date: CivilDate? = nil, wording: Voice) throws -> RuleBook {
        if RuleBookShelf.isPath(name) { return try RuleBookShelf.load(name) }
        if let book = date.map({ books.book(name, on: $0) }) ?? books.latest(name) { return book }
        throw ClientFailure.usage(wording(RuleBookPhrase.unknownBook, name, books.ids.joined(separator: ", ")))
    }

    /// A book with others laid over it, in their order.
    public func book(_ name: String, overlays: [String], on date: CivilDate? = nil, wording: Voice) throws -> RuleBook {
        try overlays.reduce(try book(name, on: date, wording: wording)) { below, overlay in
            below.overlaid(with: try book(overlay, on: date, wording: wording))
        }
    }

    /// Reads and checks the book in a file.
    public static func load(_ path: String) throws -> RuleBook {
        var bytes: [UInt8] = []
        do throws(InputFailure) {
            let file = try InputFile(path: path)
            // One byte more than a book may have: the loader then says that it is too long.
            while bytes.count <= Limits.ruleBookBytesMax, try file.read(into: &bytes, atMost: 64 << 10) > 0 {}
        } catch { throw ClientFailure.file(error) }
        // What is not UTF-8 is a problem of the book: the loader reports it like any other.
        guard let text = String(validating: bytes, as: UTF8.self) else { return try RuleBookFile.load(contentsOf: path) }
        return try RuleBookFile.load(text, file: path)
    }
}
