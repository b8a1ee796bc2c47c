/// The rules that look at one file at a time. Each takes a file and gives what it finds; none reads the disk.
enum Rules {
    /// Every one of them.
    static let all: [Rule] = [clocks, pointers, length, names, markers, unproven]

    /// Lines a file may have.
    static let linesMax = 400

    /// A clock or a source of randomness where the time and random values are handed in.
    static let clocks: Rule = { file in
        guard !file.isTest, let target = file.target, !clockKeepers.contains(target), !clockFiles.contains(file.path) else { return [] }
        return file.violations(clock, holding: clockWords) { "\(target) reads a clock or draws at random (\($0)); have it handed in" }
            + file.violations(randomness, holding: randomWords) { "\(target) reads a clock or draws at random (\($0)); have it handed in" }
    }

    /// Raw memory outside the modules that own the borders to C.
    static let pointers: Rule = { file in
        guard !file.isTest, let target = file.target, !pointerKeepers.contains(target), pointerFiles[file.path] == nil else { return [] }
        return file.violations(pointer, holding: ["nsafe", "Unmanaged", "OpaquePointer"]) {
            "\(target) touches raw memory (\($0)); only the wire, the transport and C's borders may"
        }
    }

    /// A file that nobody reads to its end.
    static let length: Rule = { file in
        let lines = file.numberedText.count - (file.text.hasSuffix("\n") ? 1 : 0)
        guard !file.isGenerated, lines > linesMax else { return [] }
        return [Violation(path: file.path, line: 0, problem: "\(lines) lines, more than \(linesMax); split it by aspect")]
    }

    /// A type named for what it is not.
    static let names: Rule = { file in
        file.violations(emptyName, holding: ["Manager", "Helper", "Util"]) {
            "\($0): name the type for what it is; Manager, Helper and Util say nothing"
        }
    }

    /// Work left behind in a remark.
    static let markers: Rule = { file in
        guard file.text.contains("TODO") || file.text.contains("FIXME") else { return [] }
        return file.numberedText.compactMap { number, line in
            guard line.contains(marker) else { return nil }
            return Violation(path: file.path, line: number, problem: "unfinished work in a remark; do it, or open an issue")
        }
    }

    /// A promise to the compiler about threads, without its reason on the line above.
    static let unproven: Rule = { file in
        guard file.code.contains("nchecked") || file.code.contains("nonisolated(unsafe)") else { return [] }
        let text = file.numberedText
        var last = 0
        return file.numberedCode.compactMap { number, line in
            guard line.contains(promise) else { return nil }
            let above = number > 1 ? text[number - 2].line.drop { $0 == " " } : ""
            // One reason may stand for the promises right below each other.
            if above.hasPrefix("//") || last == number - 1 && last > 0 {
                last = number
                return nil
            }
            return Violation(path: file.path, line: number, problem: "say on the line above why no two threads meet here")
        }
    }
}

extension Rules {
    /// What a file imports, with the line: `import X`, `@testable import X`, `public import X`, `import struct X.Y`.
    static func importedModules(_ file: SourceFile) -> [(line: Int, module: String)] {
        file.numberedCode.compactMap { number, line in
            guard line.contains("import "), let match = line.firstMatch(of: importLine) else { return nil }
            return (number, String(match.1))
        }
    }

    /// Modules that keep time or draw random values: the transport's timeouts, the composition root, the programs.
    static let clockKeepers: Set<String> = ["DispatchTransport", "ServerAssembly", "shouwend", "ClientKit", "shouwen", "shouwen-bench"]

    /// Files elsewhere that do: the one clock the core is given, and the log's name, drawn when a store is made.
    static let clockFiles: Set<String> = ["Sources/CaseService/WallClock.swift", "Sources/CaseStoreSQLite/StoreOpening.swift"]

    static let pointerKeepers: Set<String> = ["WireMessages", "DispatchTransport"]

    /// Files elsewhere that touch raw memory, each with its reason. A file that no longer does is to be taken off.
    static let pointerFiles: [String: String] = [
        "Sources/AuditChain/DigestStream.swift": "libcrypto's SHA-256 of pieces keeps its state behind an address",
        "Sources/AuditChain/Digest.swift": "libcrypto's SHA-256 takes addresses; a digest is 32 bytes in place, not an array",
        "Sources/AuditChain/ChainHasher.swift": "lays out numbers byte by byte for the hash",
        "Sources/RPC/CallRouter.swift": "copies a request's bytes out of the arena before it is reused",
        "Sources/CaseStoreSQLite/SQLStatement.swift": "SQLite's C interface binds and reads by address",
        "Sources/CaseStoreSQLite/SQLiteError.swift": "SQLite's C interface names a connection by its address",
        "Clients/ClientKit/CSV/CSVParser.swift": "libcsv's C interface calls back with addresses",
        "Clients/ClientKit/CSV/InputFile.swift": "zlib reads into a buffer by address",
        "Clients/shouwen-bench/ShouwenBench.swift": "raw sockets, so that a server is measured and not its client",
        "Clients/shouwen-bench/LoadConnection.swift": "raw sockets, so that a server is measured and not its client",
    ]

    private static let clockWords = [
        "Date()", "Date( ", "Date.now", "clock_gettime", "gettimeofday", "mach_absolute_time", "localtime", "systemUptime", "ousClock",
        "SuspendingClock", "Time.now", "asyncAfter", "time(nil)",
    ]
    private static let randomWords = ["andom", "shuffled", "UUID("]

    // A Regex is not Sendable because its transformations might not be; these have none. Word boundaries are the
    // simple ones: by Unicode's own rule there is none inside `a.b`.
    nonisolated(unsafe) private static let importLine =
        #/
        ^\s*(?:@\w+\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?
        import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)
        /#
    nonisolated(unsafe) private static let clock =
        #/
        \bDate\(\s*\)|\bDate\.now\b|\b(clock_gettime|gettimeofday|mach_absolute_time|localtime_r?|systemUptime)\b
        |\b(Continuous|Suspending)Clock\b|\bDispatch(Wall)?Time\.now\b|\basyncAfter\b|\btime\(nil\)
        /#
        .wordBoundaryKind(.simple)
    nonisolated(unsafe) private static let randomness =
        /\bSystemRandomNumberGenerator\b|\.random\(|\brandomElement\b|\bshuffled\(\s*\)|\barc4random\w*|\bgetrandom\b|\bUUID\(\s*\)/
        .wordBoundaryKind(.simple)
    nonisolated(unsafe) private static let pointer = /\bUnsafe\w*|\bwithUnsafe\w*|\bUnmanaged\b|\bunsafeBitCast\b|\bOpaquePointer\b/
        .wordBoundaryKind(.simple)
    nonisolated(unsafe) private static let emptyName =
        /\b(?:class|struct|enum|protocol|actor|typealias)\s+\w*(?:Manager|Helper|Util)s?\w*/
        .wordBoundaryKind(.simple)
    nonisolated(unsafe) private static let marker = /\b(?:TODO|FIXME)\b/
        .wordBoundaryKind(.simple)
    nonisolated(unsafe) private static let promise = /@unchecked\s+Sendable|nonisolated\(unsafe\)/
        .wordBoundaryKind(.simple)
}
