// The own days of an institution and its units as one text, one for one content, by which a version of them is kept: YAML, each part as the
// configuration writes `own_days`, what is not said left out.
//
//     institution: {hours: "09:00-12:00 14:00-17:30", closed: [2026-07-06]}
//     units:
//       "outlet-east": {works_through_holidays: true, hours_on: {2026-02-13: "09:00-12:00"}}
//
// Units by their ids, days in order. This form is never changed: texts kept in it are read for as long as logs are.

import AuditChain
import BusinessCalendar
import CaseDomain
import ShouwenLimits
import Wording
import YAMLPlaces

extension OwnDays {
    /// The days in their one text.
    var text: String {
        let units = self.units.sorted { $0.key.rawValue < $1.key.rawValue }.map { unit, days in
            "  \(OwnDays.quoted(unit.rawValue)): \(days.text)\n"
        }
        return "institution: \(institution.text)\n" + (units.isEmpty ? "" : "units:\n" + units.joined())
    }

    /// Names the version, so that clocks are computed anew when it changes; empty where there are no own days.
    var version: String {
        self == .none ? "" : String(Digest(hashing: Array(text.utf8)).hexadecimal.prefix(OwnDays.versionDigits))
    }

    private static let versionDigits = 12

    /// Reads such a text; nil for anything else.
    init?(text: String) {
        let reader = YAMLReader(file: "own days")
        guard let node = reader.document(text, bytesMax: Limits.editionTextBytesMax),
            let fields = ConfigurationFields(node, BilingualText(en: "own days", zh: "自定营业日"), reader)
        else { return nil }
        let institution = fields.node("institution").flatMap { CalendarOverrides($0, reader) }
        let units = fields.entries("units").map { name, _, value in
            (UnitID(rawValue: name), CalendarOverrides(value, reader) ?? .none)
        }
        fields.finish()
        guard let institution, reader.faults == nil else { return nil }
        self.init(institution: institution, units: Dictionary(units, uniquingKeysWith: { first, _ in first }))
    }

    fileprivate static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { quoted.unicodeScalars.append("\\") }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }
}

extension CalendarOverrides {
    fileprivate var text: String {
        var parts: [String] = []
        if let hours { parts.append("hours: \(OwnDays.quoted("\(hours)"))") }
        if worksThroughHolidays { parts.append("works_through_holidays: true") }
        for (key, days) in [("closed", closed), ("opened", opened)] where !days.isEmpty {
            parts.append("\(key): [\(days.sorted().map(\.description).joined(separator: ", "))]")
        }
        if !hoursOn.isEmpty {
            let days = hoursOn.sorted { $0.key < $1.key }.map { "\($0.key): \(OwnDays.quoted("\($0.value)"))" }
            parts.append("hours_on: {\(days.joined(separator: ", "))}")
        }
        return "{\(parts.joined(separator: ", "))}"
    }
}
