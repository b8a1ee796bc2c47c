import BusinessCalendar
import CaseDomain
import Foundation
import Logging
import ShouwenLimits
import Wording
import YAMLPlaces

typealias ConfigurationFields = YAMLFields<YAMLReader>

extension Configuration {
    /// Reads all keys; nil when one is missing or wrong, which is reported.
    init?(_ fields: ConfigurationFields) {
        let folder = URL(fileURLWithPath: fields.reader.file).deletingLastPathComponent()
        func resolved(_ path: String) -> String { URL(fileURLWithPath: path, relativeTo: folder).path }
        let store = fields.text("store")
        let anchor = fields.optionalText("anchor")
        let verifiesTables = fields.flag("verify_tables")
        let listen =
            fields.has("listen") ? fields.placed(fields.requiredList("listen"), "listen") : [Placed(value: "127.0.0.1:7733", place: nil)]
        let level: Logger.Level? =
            fields.has("log_level") ? fields.word("log_level", BilingualText(en: "log level", zh: "日志级别")) : .info
        let ruleBook = fields.optionalPlaced("rule_book")
        let overlays = fields.placed(fields.list("overlays"), "overlays")
        let ruleBooks = fields.optionalPlaced("rule_books")
        let calendars = fields.optionalPlaced("calendars")
        let ownDays = fields.node("own_days").flatMap { CalendarOverrides($0, fields.reader) }
        let server = fields.node("server").map { Configuration.ServerEntry($0, fields.reader) } ?? Configuration.ServerEntry()
        let receiptDaysBack =
            fields.has("receipt_days_back")
            ? fields.number("receipt_days_back", in: 1...Limits.receiptDaysBackMax) : Limits.receiptDaysBackDefault
        let units = fields.requiredList("units").compactMap { UnitEntry($0, fields.reader) }
        let staff = fields.requiredList("staff").compactMap { StaffEntry($0, fields.reader) }
        fields.finish()
        guard let store, let level, let receiptDaysBack else { return nil }
        self.init(
            path: fields.reader.file, listen: listen, store: resolved(store), anchor: anchor.map(resolved),
            verifiesTables: verifiesTables,
            ruleBook: ruleBook ?? Placed(value: Configuration.ruleBookByDefault, place: nil), overlays: overlays,
            ruleBooks: ruleBooks.map { Placed(value: resolved($0.value), place: $0.place) },
            calendars: calendars.map { Placed(value: resolved($0.value), place: $0.place) }, receiptDaysBack: receiptDaysBack,
            logLevel: level, server: server, units: units,
            ownDays: ownDays ?? .none, staff: staff)
    }
}

extension Configuration.UnitEntry {
    fileprivate init?(_ node: YAMLNode, _ reader: YAMLReader) {
        guard let fields = ConfigurationFields(node, BilingualText(en: "a unit", zh: "机构"), reader) else { return nil }
        let id = fields.text("id")
        let name = fields.text("name")
        let kind: Organisation.Unit.Kind? = fields.word("kind", BilingualText(en: "kind of unit", zh: "机构类型"))
        let parent = fields.optionalText("parent")
        let officer = fields.optionalText("complaint_officer")
        let ownDays = fields.node("own_days").flatMap { CalendarOverrides($0, reader) }
        fields.finish()
        guard let id, let name, let kind else { return nil }
        self.init(
            unit: Organisation.Unit(
                id: UnitID(rawValue: id), name: name, kind: kind, parent: parent.map(UnitID.init(rawValue:)),
                complaintOfficer: officer.map(StaffID.init(rawValue:))),
            ownDays: ownDays, place: fields.place, officerPlace: fields.place(of: "complaint_officer"))
    }
}

extension Configuration.StaffEntry {
    fileprivate init?(_ node: YAMLNode, _ reader: YAMLReader) {
        guard let fields = ConfigurationFields(node, BilingualText(en: "an entry of staff", zh: "人员"), reader) else { return nil }
        let staff = fields.text("staff")
        let role: Role? = fields.word("role", BilingualText(en: "role", zh: "岗位"))
        let unit = fields.text("unit")
        let token = fields.text("token_sha256")
        fields.finish()
        guard let staff, let role, let unit, let token else { return nil }
        self.init(
            staff: staff, role: .init(value: role, place: fields.place(of: "role")),
            unit: .init(value: unit, place: fields.place(of: "unit")),
            tokenSHA256: .init(value: token, place: fields.place(of: "token_sha256")))
    }
}

extension YAMLFields where Reader == YAMLReader {
    fileprivate func optionalPlaced(_ key: String) -> Configuration.Placed<String>? {
        optionalText(key).map { Configuration.Placed(value: $0, place: place(of: key)) }
    }

    fileprivate func placed(_ nodes: [YAMLNode], _ key: String) -> [Configuration.Placed<String>] {
        nodes.compactMap { node in reader.text(node, key).map { Configuration.Placed(value: $0, place: node.place) } }
    }
}
