// The server's configuration: one YAML file.
//
//     listen: ["127.0.0.1:7733"]         # loopback unless you say otherwise
//     store: cases.db                    # relative to this file; made by `shouwend init`
//     anchor: /mnt/witness/cases.anchor  # optional: what the log had reached, best on another disk; else beside the store
//     verify_tables: false               # optional: compute every derived table again at each start (`shouwend verify --tables`)
//     rule_book: bank-default            # the institution's own book
//     overlays: []                       # laws laid over it; the stricter limit leads
//     calendars: calendars               # optional: a folder of holiday files that replace or add to the shipped ones
//     own_days:                          # optional: where the institution differs from its book's hours and the official calendar
//       hours: 09:00-12:00 14:00-17:30
//       closed: [2026-07-06]             # e.g. for a flood
//     receipt_days_back: 92              # optional: days that a matter may have been received before it is written down, 1 to 7305
//     log_level: info                    # trace, debug, info, notice, warning, error
//     server:                            # optional: how much the server takes; each key may be left out
//       event_loops: 2                   # one a processor that the process may use
//       connections: 10000
//       first_frame_kib: 128             # the longest request of a caller who is not known yet
//       held_mib: 128                    # memory for half-received requests and unread replies of all connections
//       held_unknown_mib: 16             # … of those on which nobody was recognised
//       held_per_caller_mib: 64          # … of one caller, or one address
//       calls_mib: 128                   # requests under way
//     units:                             # the organisation; every outlet names its complaint officer
//       - {id: hq, name: 总行, kind: headquarters}
//       - {id: outlet-1, name: 城东支行, kind: outlet, parent: hq, complaint_officer: "1002"}
//       - {id: call-centre, name: 客户服务中心, kind: call_centre, parent: hq, own_days: {hours: "00:00-24:00", works_through_holidays: true}}
//     staff:                             # who may call; tokens are kept as SHA-256, never as they are
//       - {staff: "1001", role: teller, unit: outlet-1, token_sha256: 64 hexadecimal digits}

import BusinessCalendar
import CaseDomain
import Foundation
import Logging
import ShouwenLimits
import Wording
import YAMLPlaces

/// What a server runs on, as its file says it. Whether it holds together is `SoundConfiguration`'s to find.
public struct Configuration: Sendable {
    /// The file, as it was named.
    public let path: String
    /// Addresses to listen on.
    let listen: [Placed<String>]
    /// The database file.
    public let store: String
    /// The anchor's file; nil: beside the store.
    public let anchor: String?
    /// Whether every derived table is computed again from the log at each start.
    let verifiesTables: Bool
    /// The institution's own rule book, by its id.
    let ruleBook: Placed<String>
    /// Laws laid over it, by their ids.
    let overlays: [Placed<String>]
    /// A folder of rule books of the institution's own, beside the shipped ones.
    let ruleBooks: Placed<String>?
    /// A folder of holiday files beside the shipped ones.
    let calendars: Placed<String>?
    /// Days that a matter may have been received before it is written down; `Limits.receiptDaysBackDefault` unless set.
    let receiptDaysBack: Int
    /// From which level on the server's log is written; `info` unless set.
    public let logLevel: Logger.Level
    /// How much the server takes.
    let server: ServerEntry
    /// The organisation, each unit once.
    let units: [UnitEntry]
    /// Where the institution differs from its book's hours and the official calendar.
    let ownDays: CalendarOverrides
    /// Who may call; a token each.
    let staff: [StaffEntry]

    /// A value with its place in the file; without one where it is our default.
    struct Placed<Value: Sendable>: Sendable {
        let value: Value
        let place: Place?
    }

    /// A unit as the file writes it.
    struct UnitEntry: Sendable {
        let unit: Organisation.Unit
        /// Where the unit differs from the institution; nil: nowhere.
        let ownDays: CalendarOverrides?
        let place: Place
        let officerPlace: Place
    }

    /// Somebody who may call.
    struct StaffEntry: Sendable {
        /// The number the bank gives the person.
        let staff: String
        /// What the person is to the case service.
        let role: Placed<Role>
        /// The id of the unit they work for; it must be listed under `units`.
        let unit: Placed<String>
        /// SHA-256 of the token, 64 hexadecimal digits. The tokens are long and random, so a plain hash cannot be turned back.
        let tokenSHA256: Placed<String>

        /// The person, in the role and unit of the entry.
        var actor: Actor { Actor(staff: StaffID(rawValue: staff), role: role.value, unit: UnitID(rawValue: unit.value)) }
    }

    /// The rule book of an institution that names none.
    static let ruleBookByDefault = "bank-default"

    /// Reads the file at `path`; relative paths in it are taken from its folder.
    ///
    /// - Throws: everything that is wrong with it as a text: file, line, column, what, and what to do.
    public static func load(path: String) throws(FileFaults) -> Configuration {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw FileFaults(
                file: path, BilingualText(en: "cannot be read", zh: "无法读取"),
                BilingualText(en: "make one with `shouwend init FOLDER`", zh: "可用 `shouwend init FOLDER` 生成"))
        }
        let reader = YAMLReader(file: path)
        let configuration = reader.document(text, bytesMax: Limits.configurationBytesMax).flatMap { node in
            ConfigurationFields(node, BilingualText(en: "the configuration", zh: "配置"), reader).flatMap { Configuration($0) }
        }
        if let faults = reader.faults { throw faults }
        // Whatever keeps a configuration from being made is reported.
        guard let configuration else { preconditionFailure("a configuration that is neither made nor refused") }
        return configuration
    }
}
