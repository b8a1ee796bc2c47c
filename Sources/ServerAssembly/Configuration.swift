// The server's configuration: one YAML file.
//
//     listen: ["127.0.0.1:7733"]         # loopback unless you say otherwise
//     store: cases.db                    # relative to this file
//     rule_book: bank-default            # the institution's own book
//     overlays: []                       # laws laid over it; the stricter limit leads
//     calendars: calendars               # optional: a folder of holiday files that replace or add to the shipped ones
//     own_days:                          # optional: where the institution differs from its book's hours and the official calendar
//       hours: 09:00-12:00 14:00-17:30
//       closed: [2026-07-06]             # e.g. for a flood
//     log_level: info                    # trace, debug, info, notice, warning, error
//     units:                             # the organisation; every outlet names its complaint officer
//       - {id: hq, name: 总行, kind: headquarters}
//       - {id: outlet-1, name: 城东支行, kind: outlet, parent: hq, complaint_officer: "1002"}
//       - {id: call-centre, name: 客户服务中心, kind: call_centre, parent: hq, own_days: {hours: "00:00-24:00", works_through_holidays: true}}
//     staff:                             # who may call; tokens are kept as SHA-256, never as they are
//       - {staff: "1001", role: teller, unit: outlet-1, token_sha256: 64 hexadecimal digits}

import AuditChain
import BusinessCalendar
import CaseDomain
import Foundation
import Logging
import Yams

/// What a server runs on, as its file says it.
public struct Configuration: Sendable, Decodable {
    /// Addresses to listen on.
    public var listen: [String]
    /// The database file.
    public var store: String
    /// The institution's own rule book, by its id.
    public var ruleBook: String
    /// Laws laid over it, by their ids.
    public var overlays: [String]
    /// A folder of rule books of the institution's own, beside the shipped ones.
    public var ruleBooks: String?
    /// A folder of holiday files beside the shipped ones.
    public var calendars: String?
    /// From which level on the server's log is written; `info` unless set.
    public var logLevel: Logger.Level
    /// The organisation, each unit once.
    public var units: [Organisation.Unit]
    /// Where the institution differs from its book's hours and the official calendar.
    public var ownDays: CalendarOverrides
    /// Where single units differ from the institution.
    public var ownDaysOfUnits: [UnitID: CalendarOverrides]
    /// Who may call; a token each.
    public var staff: [StaffEntry]

    /// Somebody who may call.
    public struct StaffEntry: Sendable, Decodable {
        /// The number the bank gives the person.
        public var staff: String
        /// What the person is to the case service.
        public var role: Role
        /// The id of the unit they work for; it must be listed under `units`.
        public var unit: String
        /// SHA-256 of the token, 64 hexadecimal digits. The tokens are long and random, so a plain hash cannot be turned back.
        public var tokenSHA256: String

        enum CodingKeys: String, CodingKey, CaseIterable {
            case staff, role, unit
            case tokenSHA256 = "token_sha256"
        }

        /// Reads one entry; a key that is not known is refused, so that a typing error does not pass for silence.
        public init(from decoder: any Decoder) throws {
            try decoder.refuseUnknownKeys(CodingKeys.self)
            let values = try decoder.container(keyedBy: CodingKeys.self)
            staff = try values.decode(String.self, forKey: .staff)
            role = try values.named(Role.self, forKey: .role)
            unit = try values.decode(String.self, forKey: .unit)
            tokenSHA256 = try values.decode(String.self, forKey: .tokenSHA256)
        }
    }

    enum CodingKeys: String, CodingKey, CaseIterable {
        case listen, store, overlays, calendars, units, staff
        case ruleBook = "rule_book"
        case ruleBooks = "rule_books"
        case logLevel = "log_level"
        case ownDays = "own_days"
    }

    /// Reads a configuration; a key that is not known is refused.
    public init(from decoder: any Decoder) throws {
        try decoder.refuseUnknownKeys(CodingKeys.self)
        let values = try decoder.container(keyedBy: CodingKeys.self)
        listen = try values.decodeIfPresent([String].self, forKey: .listen) ?? ["127.0.0.1:7733"]
        store = try values.decode(String.self, forKey: .store)
        ruleBook = try values.decodeIfPresent(String.self, forKey: .ruleBook) ?? RuleBook.minimum.id
        overlays = try values.decodeIfPresent([String].self, forKey: .overlays) ?? []
        ruleBooks = try values.decodeIfPresent(String.self, forKey: .ruleBooks)
        calendars = try values.decodeIfPresent(String.self, forKey: .calendars)
        logLevel = values.contains(.logLevel) ? try values.named(Logger.Level.self, forKey: .logLevel) : .info
        let entries = try values.decode([UnitEntry].self, forKey: .units)
        units = entries.map(\.unit)
        ownDays = try values.decodeIfPresent(OwnDays.self, forKey: .ownDays)?.overrides ?? .none
        ownDaysOfUnits = Dictionary(
            entries.compactMap { entry in entry.ownDays.map { (entry.unit.id, $0) } }, uniquingKeysWith: { first, _ in first })
        staff = try values.decode([StaffEntry].self, forKey: .staff)
    }

    /// Reads the file at `path`; relative paths in it are taken from its folder.
    ///
    /// - Throws: `ConfigurationError` with the file, the place and what to do.
    public static func load(path: String) throws(ConfigurationError) -> Configuration {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw ConfigurationError(path: path, problem: "cannot be read; make one with `shouwend init FOLDER`")
        }
        do {
            var configuration = try YAMLDecoder().decode(Configuration.self, from: text)
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
            func resolve(_ path: String) -> String { URL(fileURLWithPath: path, relativeTo: folder).path }
            configuration.store = resolve(configuration.store)
            configuration.calendars = configuration.calendars.map(resolve)
            configuration.ruleBooks = configuration.ruleBooks.map(resolve)
            return configuration
        } catch {
            throw ConfigurationError(path: path, problem: ConfigurationError.describe(error))
        }
    }
}

/// A unit as the file writes it, with snake_case keys.
private struct UnitEntry: Decodable {
    let unit: Organisation.Unit
    let ownDays: CalendarOverrides?

    enum CodingKeys: String, CodingKey, CaseIterable {
        case id, name, kind, parent
        case complaintOfficer = "complaint_officer"
        case ownDays = "own_days"
    }

    init(from decoder: any Decoder) throws {
        try decoder.refuseUnknownKeys(CodingKeys.self)
        let values = try decoder.container(keyedBy: CodingKeys.self)
        unit = Organisation.Unit(
            id: try values.decode(UnitID.self, forKey: .id), name: try values.decode(String.self, forKey: .name),
            kind: try values.named(Organisation.Unit.Kind.self, forKey: .kind),
            parent: try values.decodeIfPresent(UnitID.self, forKey: .parent),
            complaintOfficer: try values.decodeIfPresent(StaffID.self, forKey: .complaintOfficer))
        ownDays = try values.decodeIfPresent(OwnDays.self, forKey: .ownDays)?.overrides
    }
}
