import BusinessCalendar
import CaseDomain
import CaseService
import DispatchTransport
import Wording
import YAMLPlaces

/// A configuration that holds together: every name in it leads somewhere, and whoever is in it can do their work.
///
/// `shouwend check` makes one and throws it away; a start runs on it. What a start would refuse, the check refuses.
public struct SoundConfiguration: Sendable {
    let organisation: Organisation
    let authenticator: TokenAuthenticator
    /// The rules in force, and those of the versions that come into force later.
    let rules: InstitutionRules
    let rulesToCome: [RulesToCome]
    /// Every edition under which something may be recorded.
    let editions: [EditionSource]
    /// What the transport listens on and how much it takes.
    let server: ServerConfiguration
    /// What is allowed and hardly meant, e.g. listening to every network without TLS.
    public let warnings: [FileProblem]

    /// Looks at everything that can be wrong.
    ///
    /// - Parameter moment: chooses the versions of book and overlays.
    /// - Throws: every problem at once: file, line, column, what, and what to do.
    public init(_ configuration: Configuration, at moment: Timestamp) throws(FileFaults) {
        let reader = YAMLReader(file: configuration.path)
        let warnings = YAMLReader(file: configuration.path)
        let addresses = configuration.addresses(reader, warnings)
        let organisation = configuration.organisation(reader)
        let authenticator = TokenAuthenticator(configuration.staff, reader)
        configuration.checkStaff(reader)
        let sources = RuleSources(configuration, reader)
        let rules = sources?.rules(at: moment, reader)
        let rulesToCome = sources?.toCome(after: moment, reader) ?? []
        for rules in (rules.map { [$0] } ?? []) + rulesToCome.map(\.rules) { configuration.checkPeople(rules.book, reader) }
        if let faults = reader.faults { throw faults }
        // Whatever keeps one of these from being made is reported.
        guard let organisation, let rules else { preconditionFailure("a configuration that is neither sound nor refused") }
        self.organisation = organisation
        self.authenticator = authenticator
        self.rules = rules
        self.rulesToCome = rulesToCome
        self.editions = sources?.editions(at: moment) ?? []
        self.server = configuration.server.transport(listen: addresses)
        self.warnings = warnings.faults?.problems ?? []
    }
}

extension Configuration {
    /// The addresses to listen on; what is none, or stands twice, is reported, and a warning given for one that every network reaches.
    fileprivate func addresses(_ reader: YAMLReader, _ warnings: YAMLReader) -> [SocketAddress] {
        var addresses: [SocketAddress] = []
        for entry in listen {
            guard let address = SocketAddress(entry.value) else {
                reader.report(
                    entry.place, en: "'\(entry.value)' is not HOST:PORT", "write e.g. 127.0.0.1:7733",
                    zh: "“\(entry.value)”不是 HOST:PORT 形式的地址",
                    "例：127.0.0.1:7733")
                continue
            }
            // Port 0 asks the system for one of its own, another each time.
            if address.port != 0, addresses.contains(address) {
                reader.report(
                    entry.place, en: "the address \(entry.value) is listed twice", "keep one", zh: "监听地址 \(entry.value) 重复", "只保留一处")
            }
            if address.isEverywhere {
                warnings.report(
                    entry.place, en: "\(entry.value) listens on every network, and calls and tokens go over it unencrypted",
                    "listen on 127.0.0.1 and put a TLS terminator before it, or name the address of a network of your own",
                    zh: "\(entry.value) 在所有网络上监听，请求和令牌均未加密", "请监听 127.0.0.1 并在其前部署 TLS 终端，或写明内部网络的地址")
            }
            addresses.append(address)
        }
        return addresses
    }

    /// The tree of units; what is wrong with it is reported at the unit.
    fileprivate func organisation(_ reader: YAMLReader) -> Organisation? {
        do throws(Organisation.Flaw) { return try Organisation(units.map(\.unit)) } catch {
            // The last of its name: of a unit that is listed twice the second is the one too many.
            let entry = error.unit.flatMap { id in units.last { $0.unit.id == id } } ?? units.last
            let text = error.wording
            reader.report(entry?.place, text.what, text.advice)
            return nil
        }
    }

    /// Staff belong to units that are there, and nobody is the server itself.
    fileprivate func checkStaff(_ reader: YAMLReader) {
        let known = Set(units.map(\.unit.id.rawValue))
        for entry in staff {
            if !known.contains(entry.unit.value) {
                reader.report(
                    entry.unit.place, en: "there is no unit '\(entry.unit.value)'", "list it under `units`",
                    zh: "没有机构“\(entry.unit.value)”", "请列入 `units`")
            }
            if entry.role.value == .system {
                reader.report(
                    entry.role.place, en: "`system` is the server's own", "give staff another role", zh: "`system` 为服务器自身专用",
                    "请为该人员指定其他岗位")
            }
        }
    }

    /// Everybody can do something, and everybody whom units or the book need is there.
    fileprivate func checkPeople(_ book: RuleBook, _ reader: YAMLReader) {
        let granted = Set(book.authority.grants.flatMap(\.roles))
        for entry in staff where !entry.role.value.actsWithoutGrant && !granted.contains(entry.role.value) {
            let role = entry.role.value.rawValue
            reader.report(
                entry.role.place, en: "the rule book '\(book.id)' of \(book.effectiveFrom) grants nothing to the role '\(role)'",
                "give staff a role that the book knows, or take the entry out",
                zh: "规则“\(book.id)”（\(book.effectiveFrom) 起施行）未授予岗位“\(role)”任何权限",
                "请改用规则中已有的岗位，或删去该人员")
        }
        let numbers = Set(staff.map(\.staff))
        for entry in units {
            if let officer = entry.unit.complaintOfficer, !numbers.contains(officer.rawValue) {
                reader.report(
                    entry.officerPlace,
                    en: "the complaint officer '\(officer.rawValue)' of \(entry.unit.id.rawValue) is not among the staff",
                    "list them under `staff`, or name somebody who is there",
                    zh: "\(entry.unit.name)的投诉管理人“\(officer.rawValue)”不在人员之列", "请列入 `staff`，或另行指定")
            }
            for required in book.requiredOfficers where required.unitKind == entry.unit.kind {
                let isThere = staff.contains { $0.role.value == required.role && $0.unit.value == entry.unit.id.rawValue }
                guard !isThere else { continue }
                let title = book.title(of: required.role) ?? BilingualText(required.role.rawValue)
                reader.report(
                    entry.place,
                    en:
                        "\(entry.unit.id.rawValue) has no \(title.english), whom the rule book '\(book.id)' requires "
                        + "(\(required.clause.name(in: book.id)))",
                    "list one under `staff` with `role: \(required.role.rawValue)` and `unit: \(entry.unit.id.rawValue)`",
                    zh: "\(entry.unit.name)没有\(title.chinese)，而规则“\(book.id)”要求设立（\(required.clause.name(in: book.id))）",
                    "请在 `staff` 中列入一人：`role: \(required.role.rawValue)`、`unit: \(entry.unit.id.rawValue)`")
            }
        }
    }
}

extension Role {
    /// Whose work no book has to grant: auditors read, and carrying cases over is the bank's own programs' work.
    fileprivate var actsWithoutGrant: Bool {
        switch self {
        case .auditor, .importer, .system: true
        case .teller, .complaintOfficer, .outletHead, .agent, .callCentreSupervisor, .handler, .intakeOfficer, .intakeHead,
            .serviceStandards, .seniorManager:
            false
        }
    }
}

extension SocketAddress {
    /// Whether every network the machine is in reaches it.
    fileprivate var isEverywhere: Bool { ["0.0.0.0", "::", "0:0:0:0:0:0:0:0"].contains(host) }
}
