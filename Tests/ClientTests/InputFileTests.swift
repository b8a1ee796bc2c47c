import Foundation
import Testing

@testable import ClientKit

/// A folder of its own for one test.
final class Scratch {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("shouwen-client-\(UUID().uuidString)")

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    func write(_ bytes: [UInt8], to name: String) throws -> String {
        try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
        return path(name)
    }

    func text(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }
}

private func contents(_ path: String) throws -> [UInt8] {
    let file = try InputFile(path: path)
    var bytes: [UInt8] = []
    while try file.read(into: &bytes, atMost: 5) > 0 {}
    return bytes
}

/// `printf 'a,b\nc,d\n' | gzip -n`
private let gzipped: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x03, 0x4B, 0xD4, 0x49, 0xE2, 0x4A, 0xD6, 0x49, 0xE1, 0x02, 0x00, 0x80, 0x3A,
    0x72, 0x87, 0x08, 0x00, 0x00, 0x00,
]

@Suite("InputFile")
struct InputFileTests {
    @Test("reads a plain and a gzipped file alike")
    func plainAndGzip() throws {
        let scratch = try Scratch()
        #expect(try contents(scratch.write(Array("a,b\nc,d\n".utf8), to: "plain")) == Array("a,b\nc,d\n".utf8))
        #expect(try contents(scratch.write(gzipped, to: "zipped")) == Array("a,b\nc,d\n".utf8))
    }

    @Test("a torn gzip is an error, wherever it is torn", arguments: 11..<28)
    func tornGzip(length: Int) throws {
        let scratch = try Scratch()
        let path = try scratch.write(Array(gzipped.prefix(length)), to: "torn")
        #expect(throws: InputFailure(path: path, reason: "unexpected end of file")) { try contents(path) }
    }

    @Test("a gzip whose check value is wrong is an error")
    func damagedGzip() throws {
        let scratch = try Scratch()
        var damaged = gzipped
        damaged[20] ^= 1
        let path = try scratch.write(damaged, to: "damaged")
        #expect(throws: InputFailure.self) { try contents(path) }
    }

    @Test("a missing file and a folder are errors with the path and the system's reason")
    func unreadable() throws {
        let scratch = try Scratch()
        let missing = scratch.path("missing")
        #expect(throws: InputFailure(path: missing, reason: "No such file or directory")) { try contents(missing) }
        let folder = scratch.folder.path
        #expect(throws: InputFailure(path: folder, reason: "Is a directory")) { try contents(folder) }
    }
}
