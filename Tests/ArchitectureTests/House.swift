/// The house: which module may import which. An arrow that is not here is forbidden, whatever the manifest says.
///
/// The desks never import each other, a store or a transport; the client never imports a store, nor the core, except that `ClientRules` reads
/// events of a log in the core's form; pure modules import neither Foundation nor Dispatch nor the system's C library.
enum House {
    /// What one module may import.
    struct Room: Sendable {
        /// Modules of the project and of other packages.
        let modules: Set<String>
        /// Modules of the system and the standard library.
        let system: Set<String>
    }

    /// Modules that take values and give values: no clock, no randomness, no input or output.
    static let pure: Set<String> = ["ShouwenLimits", "Wording", "BusinessCalendar", "AuditChain", "RecordForm", "CaseDomain", "Framing"]

    /// Modules of the system and the standard library, which need no dependency.
    static let system: Set<String> = ["Foundation", "Dispatch", "Glibc", "Darwin", "Musl", "Synchronization", "RegexBuilder", "Testing"]

    /// Every module of `Sources` and `Clients` that is written in Swift.
    static let rooms: [String: Room] = [
        "ShouwenLimits": room(),
        "Wording": room(),
        "BusinessCalendar": room("ShouwenLimits"),
        "AuditChain": room("COpenSSL", "ShouwenLimits"),
        "RecordForm": room(),
        "CaseDomain": room("Wording", "RecordForm", "BusinessCalendar", "AuditChain", "ShouwenLimits"),
        "RuleBooks": room("Wording", "CaseDomain", "BusinessCalendar", "ShouwenLimits", "Yams", system: ["Foundation"]),

        "WireMessages": room("Wording", "CaseProtos", "CProtobufC", "ShouwenLimits", system: ["Foundation", "Glibc", "Darwin"]),
        "Framing": room("ShouwenLimits"),
        "RPC": room("Wording", "Framing", "WireMessages", "ShouwenLimits", "Logging", system: ["Synchronization"]),
        "DispatchTransport": room(
            "Wording", "Framing", "RPC", "WireMessages", "CLinuxNet", "ShouwenLimits", "Logging",
            system: ["Dispatch", "Glibc", "Synchronization"]),

        "CaseStore": room("CaseDomain", "AuditChain", "BusinessCalendar", "ShouwenLimits"),
        "CaseStoreSQLite": room(
            "CaseStore", "CaseDomain", "AuditChain", "BusinessCalendar", "ShouwenLimits", "GRDB", "GRDBSQLite", "Logging",
            system: ["Foundation", "Dispatch", "Glibc", "Synchronization"]),
        "CaseStoreMemory": room(
            "CaseStore", "CaseDomain", "AuditChain", "BusinessCalendar", "ShouwenLimits", system: ["Dispatch", "Synchronization"]),
        "CaseService": room(
            "CaseDomain", "CaseStore", "RuleBooks", "AuditChain", "BusinessCalendar", "ShouwenLimits", "Logging",
            system: ["Foundation", "Dispatch", "Synchronization"]),

        // What the desks have in common. Of the store it sees the contract's values (a list's filter, a log's page), never a store.
        "CaseCalls": room(
            "Wording", "CaseService", "CaseDomain", "CaseStore", "RuleBooks", "AuditChain", "BusinessCalendar", "WireMessages",
            "RPC",
            "ShouwenLimits"),
        "BranchDesk": desk,
        "CallCentre": desk,
        "Headquarters": desk,

        "ServerAssembly": room(
            "Wording", "BranchDesk", "CallCentre", "Headquarters", "CaseCalls", "CaseService", "CaseDomain", "CaseStore", "CaseStoreSQLite",
            "RuleBooks",
            "BusinessCalendar", "AuditChain", "DispatchTransport", "RPC", "WireMessages", "ShouwenLimits", "Yams", "Logging",
            system: ["Foundation", "Dispatch", "Synchronization"]),
        // Runs the core in memory, so that rule books can be tried out without a server.
        "Scenarios": room(
            "Wording", "CaseCalls", "CaseService", "CaseStoreMemory", "CaseStore", "CaseDomain", "RuleBooks", "BusinessCalendar",
            "AuditChain",
            "WireMessages", "RPC", "ShouwenLimits", "Yams", "Logging", system: ["Foundation", "Dispatch", "Synchronization"]),
        "shouwend": room("ServerAssembly", "ArgumentParser", "Logging", system: ["Foundation", "Dispatch"]),

        "ClientKit": room(
            "Wording", "WireMessages", "DispatchTransport", "Framing", "RPC", "AuditChain", "BusinessCalendar", "ShouwenLimits",
            "CLibCSV",
            "CZlib",
            system: ["Foundation", "Dispatch", "Glibc", "Darwin", "Synchronization"]),
        "ClientRules": room(
            "Wording", "ClientKit", "RuleBooks", "CaseService", "CaseDomain", "BusinessCalendar", "RPC", "WireMessages", "ShouwenLimits",
            system: ["Foundation", "Dispatch", "Synchronization"]),
        "shouwen": room(
            "Wording", "ClientKit", "ClientRules", "WireMessages", "DispatchTransport", "RPC", "RuleBooks", "CaseDomain",
            "AuditChain",
            "BusinessCalendar", "Scenarios",
            "ShouwenLimits", "ArgumentParser", system: ["Foundation", "Dispatch"]),
        "shouwen-bench": room("WireMessages", "Framing", "CLinuxNet", "ArgumentParser", system: ["Foundation", "Glibc"]),
    ]

    private static let desk = room("CaseCalls", "CaseService", "CaseDomain", "BusinessCalendar", "WireMessages", "RPC", "ShouwenLimits")

    private static func room(_ modules: String..., system: Set<String> = []) -> Room {
        Room(modules: Set(modules), system: system)
    }
}
