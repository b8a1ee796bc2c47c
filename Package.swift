// swift-tools-version: 6.1
import PackageDescription

/// With `SHOUWEN_WARNINGS=errors` in the environment (`make lint`, `.ci/run`) a warning fails the build. Not for everybody: a newer
/// compiler that warns of more must still build the product.
let strictness: [SwiftSetting] = Context.environment["SHOUWEN_WARNINGS"] == "errors" ? [.unsafeFlags(["-warnings-as-errors"])] : []

/// One settings array for every Swift target: Swift 6 language mode, and names that must be imported to be used.
let settings: [SwiftSetting] =
    [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ] + strictness

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let log = Target.Dependency.product(name: "Logging", package: "swift-log")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")

/// A Swift target with the shared settings. Dependencies are spelled out: the list *is* the direction of imports.
func module(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = [], resources: [Resource] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, resources: resources, swiftSettings: settings)
}

let package = Package(
    name: "shouwen",
    platforms: [.macOS("26.0")],
    products: [
        .executable(name: "shouwend", targets: ["shouwend"]),
        .executable(name: "shouwen", targets: ["shouwen"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // C: module maps, shims and generated code only.
        .systemLibrary(name: "CProtobufC", pkgConfig: "libprotobuf-c", providers: [.apt(["libprotobuf-c-dev"])]),
        .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .target(name: "CaseProtos", dependencies: ["CProtobufC"], cSettings: [.unsafeFlags(["-O2"])]),
        .target(name: "CLinuxNet"),
        .target(name: "CSQLiteShim", linkerSettings: [.linkedLibrary("sqlite3")]),

        // Pure modules: values in, values out.
        module("ShouwenLimits", []),
        module("Wording", []),
        module("BusinessCalendar", []),
        module("AuditChain", ["COpenSSL"]),
        module("RecordForm", []),
        // Files in YAML with the place of every value, for books, scenarios and configuration.
        module("YAMLPlaces", ["Wording", "ShouwenLimits", yams]),
        module("CaseDomain", ["Wording", "RecordForm", "BusinessCalendar", "ShouwenLimits"]),
        // Books and calendars are data beside the code; `embed.sh` makes the Swift text that carries them into the binary.
        module(
            "RuleBooks", ["YAMLPlaces", "Wording", "CaseDomain", "BusinessCalendar", "AuditChain", "ShouwenLimits"],
            exclude: ["Books", "Calendars", "embed.sh"]),

        // The wire.
        module("WireMessages", ["Wording", "CaseProtos", "CProtobufC", "ShouwenLimits"]),
        module("Framing", ["ShouwenLimits"]),
        module("RPC", ["Wording", "WireMessages"]),
        module("DispatchTransport", ["Wording", "Framing", "RPC", "WireMessages", "CLinuxNet", "ShouwenLimits", log]),

        // What client and core share: the form of events in the log, reading a history back.
        module("CaseRecord", ["CaseDomain", "RecordForm", "AuditChain", "BusinessCalendar"]),

        // Storage and the core.
        module("CaseStore", ["CaseDomain", "AuditChain", "BusinessCalendar", "ShouwenLimits"]),
        module(
            "CaseStoreSQLite",
            ["CaseStore", "CaseDomain", "AuditChain", "BusinessCalendar", "ShouwenLimits", "CSQLiteShim", grdb, sqlite, log]),
        module("CaseStoreMemory", ["CaseStore", "CaseDomain", "AuditChain", "BusinessCalendar", "ShouwenLimits"]),
        module("CaseService", ["CaseRecord", "CaseDomain", "CaseStore", "AuditChain", "BusinessCalendar", "ShouwenLimits", log]),

        // The desks: one module a role.
        module(
            "CaseCalls",
            [
                "CaseRecord", "Wording", "CaseService", "CaseDomain", "CaseStore", "AuditChain", "BusinessCalendar", "WireMessages", "RPC",
                "ShouwenLimits",
            ]),
        module("BranchDesk", ["CaseCalls", "WireMessages", "RPC"]),
        module("CallCentre", ["CaseCalls", "WireMessages", "RPC"]),
        module("Headquarters", ["CaseCalls", "WireMessages", "RPC"]),

        // The composition root, as a library so that tests can start a whole server, and its thin program.
        module(
            "ServerAssembly",
            [
                "Wording", "BranchDesk", "CallCentre", "Headquarters", "CaseCalls", "CaseService", "CaseDomain", "CaseStore",
                "CaseStoreSQLite", "RuleBooks", "YAMLPlaces", "BusinessCalendar", "AuditChain", "DispatchTransport", "RPC",
                "WireMessages", "ShouwenLimits", "CaseRecord", "RecordForm", log,
            ]),
        .executableTarget(
            name: "shouwend",
            dependencies: ["ServerAssembly", "CaseService", "CaseStoreSQLite", "BusinessCalendar", argumentParser, log],
            swiftSettings: settings),

        // The bundled client. It knows the wire and the pure modules, never a store or the core.
        .systemLibrary(name: "CLibCSV", path: "Clients/CLibCSV", providers: [.apt(["libcsv-dev"])]),
        .systemLibrary(name: "CZlib", path: "Clients/CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(
            name: "ClientKit",
            dependencies: [
                "Wording", "WireMessages", "DispatchTransport", "RPC", "AuditChain", "BusinessCalendar", "CaseRecord", "RecordForm",
                "ShouwenLimits",
                "CLibCSV", "CZlib",
            ],
            path: "Clients/ClientKit", swiftSettings: settings),
        // Rule books on the client's own machine: it reads a server's log and runs the rules here. No store is opened, nothing is changed.
        .target(
            name: "ClientRules",
            dependencies: [
                "Wording", "ClientKit", "RuleBooks", "CaseRecord", "CaseDomain", "BusinessCalendar", "RPC", "WireMessages", "ShouwenLimits",
            ],
            path: "Clients/ClientRules", swiftSettings: settings),
        // Tries rule books out: a timeline in YAML run against the real core, in memory, on a simulated clock.
        .target(
            name: "Scenarios",
            dependencies: [
                "Wording", "CaseCalls", "CaseRecord", "CaseService", "CaseStoreMemory", "CaseStore", "CaseDomain", "RuleBooks",
                "BusinessCalendar", "AuditChain", "YAMLPlaces", "WireMessages", "RPC", "ShouwenLimits",
            ],
            path: "Clients/Scenarios", exclude: ["Library"], swiftSettings: settings),
        // `Scenarios` runs the core in the client's own memory, to try rules out; it never meets a server's store.
        .executableTarget(
            name: "shouwen",
            dependencies: [
                "Wording", "YAMLPlaces", "ClientKit", "ClientRules", "WireMessages", "RPC", "DispatchTransport", "RuleBooks", "CaseDomain",
                "BusinessCalendar",
                "Scenarios", "AuditChain", "CaseRecord", "ShouwenLimits", argumentParser,
            ],
            path: "Clients/shouwen", swiftSettings: settings),

        // The load generator of `make bench`: raw sockets, so that a server is measured and not its client.
        .executableTarget(
            name: "shouwen-bench", dependencies: ["WireMessages", "Framing", "CLinuxNet", argumentParser],
            path: "Clients/shouwen-bench", swiftSettings: settings),

        // What firing deadlines costs: `make bench`.
        .executableTarget(
            name: "clock-bench",
            dependencies: [
                "TestBank", "CaseService", "CaseStoreSQLite", "CaseStore", "CaseDomain", "RuleBooks", "BusinessCalendar", "AuditChain",
                log,
            ],
            path: "Tests/clock-bench", swiftSettings: settings),

        // The book most tests run under.
        .target(
            name: "TestBank",
            dependencies: [
                "CaseStoreFixtures", "CaseService", "CaseRecord", "CaseStore", "RuleBooks", "CaseDomain", "BusinessCalendar",
            ], path: "Tests/TestBank",
            swiftSettings: settings),

        // Tests: one target a module, then the whole server, then the rules of the house.
        .target(name: "WordingChecks", dependencies: ["Wording"], path: "Tests/WordingChecks", swiftSettings: settings),
        .target(name: "SeededRandom", path: "Tests/SeededRandom", swiftSettings: settings),
        tests("BusinessCalendarTests", ["SeededRandom", "BusinessCalendar"]),
        tests("AuditChainTests", ["AuditChain"]),
        tests("RecordFormTests", ["SeededRandom", "RecordForm"]),
        tests(
            "CaseRecordTests",
            ["SeededRandom", "CaseRecord", "CaseDomain", "RecordForm", "AuditChain", "BusinessCalendar"],
            exclude: ["Golden.txt"]),
        tests("CaseDomainTests", ["TestBank", "RuleBooks", "Wording", "CaseDomain", "BusinessCalendar", "ShouwenLimits"]),
        tests("YAMLPlacesTests", ["YAMLPlaces", "Wording", "ShouwenLimits"]),
        tests(
            "RuleBooksTests",
            ["SeededRandom", "Wording", "YAMLPlaces", "RuleBooks", "CaseDomain", "BusinessCalendar", "AuditChain", "ShouwenLimits"],
            exclude: ["Data"]),
        .target(name: "EveryTypeProtos", dependencies: ["CaseProtos", "CProtobufC"], path: "Tests/EveryTypeProtos"),
        tests(
            "WireMessagesTests",
            ["SeededRandom", "Wording", "WordingChecks", "WireMessages", "CaseProtos", "EveryTypeProtos", "CProtobufC", "ShouwenLimits"],
            exclude: ["Fixtures"]),
        tests("FramingTests", ["SeededRandom", "Framing", "ShouwenLimits"]),
        tests("RPCTests", ["Wording", "WordingChecks", "RPC", "WireMessages"]),
        tests(
            "DispatchTransportTests",
            ["SeededRandom", "Wording", "WordingChecks", "DispatchTransport", "RPC", "Framing", "WireMessages", "ShouwenLimits", log]),
        tests(
            "CaseStoreTests",
            [
                "SeededRandom", "CaseStoreSQLite", "CaseStoreMemory", "CaseStoreFixtures", "case-store-child", "case-store-faults",
                "CaseStore", "CaseDomain", "AuditChain",
                "BusinessCalendar",
                "ShouwenLimits",
                grdb, log,
            ]),
        .target(
            name: "CaseStoreFixtures", dependencies: ["SeededRandom", "CaseStore", "CaseDomain", "AuditChain", "BusinessCalendar"],
            path: "Tests/CaseStoreFixtures", swiftSettings: settings),
        .executableTarget(
            name: "case-store-child", dependencies: ["CaseStoreFixtures", "CaseStoreSQLite", "CaseStore", log],
            path: "Tests/case-store-child", swiftSettings: settings),
        .target(name: "CFaultyVFS", path: "Tests/CFaultyVFS", linkerSettings: [.linkedLibrary("sqlite3")]),
        .executableTarget(
            name: "case-store-faults",
            dependencies: [
                "CFaultyVFS", "CaseStoreFixtures", "SeededRandom", "CaseStoreSQLite", "CaseStore", "CaseDomain", "BusinessCalendar",
                "AuditChain", log,
            ],
            path: "Tests/case-store-faults", swiftSettings: settings),
        .executableTarget(
            name: "case-store-bench",
            dependencies: [
                "CaseStoreFixtures", "CaseStoreSQLite", "CaseStore", "CaseDomain", "BusinessCalendar", "AuditChain", grdb, sqlite, log,
            ],
            path: "Tests/case-store-bench", swiftSettings: settings),
        .executableTarget(
            name: "record-bench", dependencies: ["RecordForm", "CaseRecord", "CaseDomain", "AuditChain", "BusinessCalendar"],
            path: "Tests/record-bench", swiftSettings: settings),
        .executableTarget(
            name: "deadline-bench", dependencies: ["RuleBooks", "CaseDomain", "BusinessCalendar"], path: "Tests/deadline-bench",
            swiftSettings: settings),
        tests(
            "CaseServiceTests",
            [
                "SeededRandom", "TestBank", "CaseService", "CaseRecord", "CaseStoreMemory", "CaseStoreSQLite", "CaseStoreFixtures",
                "CaseStore", "CaseDomain", "RuleBooks",
                "BusinessCalendar",
                "AuditChain",
                "ShouwenLimits", log,
            ]),
        tests(
            "CaseCallsTests",
            [
                "TestBank", "RuleBooks", "Wording", "WordingChecks", "CaseCalls", "BranchDesk", "CallCentre", "Headquarters",
                "CaseService",
                "CaseRecord", "RecordForm", "CaseStoreMemory", "CaseStoreFixtures", "CaseStore", "CaseDomain", "AuditChain",
                "BusinessCalendar", "DispatchTransport", "RPC",
                "WireMessages", "ShouwenLimits", log,
            ]),
        tests(
            "ServerTests",
            [
                "SeededRandom", "Wording", "WordingChecks", "YAMLPlaces", "ServerAssembly", "CaseService", "CaseStore", "CaseStoreSQLite",
                "CaseDomain",
                "BusinessCalendar",
                "AuditChain", "DispatchTransport", "RPC",
                "WireMessages", "Framing", "RuleBooks", "CaseProtos", "CProtobufC", "ShouwenLimits", grdb, log, "shouwend", "shouwen",
                "faulty-shouwend",
            ]),
        .executableTarget(
            name: "faulty-shouwend", dependencies: ["ServerAssembly", "CaseStore", "CaseStoreSQLite", log], path: "Tests/FaultyServer",
            swiftSettings: settings),
        tests(
            "ClientTests",
            [
                "TestBank", "Wording", "ClientKit", "ClientRules", "RuleBooks", "YAMLPlaces", "CaseRecord", "CaseDomain", "WireMessages",
                "RPC", "AuditChain", "BusinessCalendar", "shouwen", "ShouwenLimits",
            ]),
        tests(
            "ScenariosTests",
            [
                "Wording", "YAMLPlaces", "Scenarios", "RuleBooks", "CaseService", "CaseStore", "CaseDomain", "BusinessCalendar",
                "ShouwenLimits",
            ]),
        tests("ArchitectureTests", ["WireMessages"]),
    ]
)
