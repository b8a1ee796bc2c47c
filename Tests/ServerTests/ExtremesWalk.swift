import CaseDomain
import DispatchTransport
import Foundation
import RPC
import RuleBooks
import SeededRandom
import Testing
import WireMessages

/// Calls every method of a server in a process of its own with extreme values of every field, and looks whether it lives.
///
/// Calls go over one socket, many under way, each as somebody whom the method admits. What is refused is refused: only an answer that
/// does not come, or that says the server itself failed (UNKNOWN), is a finding.
final class ExtremesWalk {
    /// What was wrong first: what was under way when the server died or failed; empty while it lives.
    private(set) var findings: [String] = []
    /// Calls answered, and how many of them were done and not refused.
    private(set) var answered = 0
    private(set) var done = 0

    private let server: ServerProcess
    private let tokens: [String: Metadata]
    private let connection: RawConnection
    private var messages: ExtremeMessages
    private var random: SplitMix
    private var underWay: [(told: String, isOpening: Bool)] = []
    private static let window = 128
    /// Cases that calls are about; more would each be walked too seldom.
    private static let casesMax = 40

    /// The methods that are walked: all that there are.
    static let methods = WireCatalogue.allMethods

    init(book: String, fault: String? = nil, seed: UInt64) throws {
        let folder = try BankFolder()
        let rules = try #require(RuleBookCatalogue.shipped.latest(book))
        let roles = Set(rules.authority.grants.flatMap(\.roles)).union([.auditor, .importer])
        try Self.configure(folder, book: book, roles: roles)
        server = try ServerProcess(folder, fault: fault)
        connection = try RawConnection(try server.address)
        var tokens: [String: Metadata] = [:]
        for role in Role.allCases {
            if roles.contains(role), let person = BankFolder.person(in: role) { tokens[role.rawValue] = try folder.metadata(person) }
        }
        self.tokens = tokens
        self.folder = folder
        random = SplitMix(seed: seed)
        messages = ExtremeMessages(
            seed: seed, now: Int64(Date().timeIntervalSince1970 * 1000), run: "\(book)-\(seed)", ExtremeMessages.Vocabulary(rules))
    }

    /// Puts the small bank under another book, without the people to whom that gives nothing.
    private static func configure(_ folder: BankFolder, book: String, roles: Set<Role>) throws {
        let text = try String(contentsOfFile: folder.configuration, encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).filter { line in
            !line.contains("token_sha256") || roles.contains { line.contains("role: \($0.rawValue),") }
        }
        var changed = lines.joined(separator: "\n").replacing("rule_book: bank-default", with: "rule_book: \(book)")
        // An outlet names somebody all the same: its teller.
        if !roles.contains(.complaintOfficer) { changed.replace(/complaint_officer: "(\d\d)02"/) { "complaint_officer: \"\($0.1)01\"" } }
        try Data(changed.utf8).write(to: URL(fileURLWithPath: folder.configuration))
    }

    private let folder: BankFolder

    /// Every field of every method with every extreme value, one at a time.
    func walkSingles() throws {
        try openCases()
        for method in Self.methods {
            for message in messages.singles(method) where findings.isEmpty { try send(message) }
        }
        try settle()
    }

    /// Every fact of the book with every value.
    func walkFacts() throws {
        try openCases()
        for message in messages.facts() where findings.isEmpty { try send(message) }
        try settle()
    }

    /// So many calls in a row: sound ones, on which cases go on, and among them ones with two fields far out.
    func walkPairs(_ count: Int) throws {
        try openCases()
        for _ in 0..<count where findings.isEmpty {
            guard let method = Self.methods.randomElement(using: &random) else { return }
            try send(Bool.random(using: &random) ? messages.sound(method) : messages.pair(method))
        }
        try settle()
    }

    /// Ends the server; it must be alive for that.
    func end() {
        server.terminate()
        let status = server.stopped()
        if status != 0, findings.isEmpty { findings.append("the server ended with \(status): \(server.errors.suffix(400))") }
    }

    private func openCases() throws {
        let method = BranchDeskMethods.registerCase.erased
        for _ in 0..<Self.casesMax {
            let request = RegisterCaseRequest(
                change: Change(idempotencyKey: "open-\(answered)-\(underWay.count)-\(random.next())"),
                registration: Registration(kind: .complaint, channel: .telephone, narrative: "The machine kept my card."))
            try send(.init(method: method, payload: try request.encoded(in: Arena()), told: "a sound registration"), isOpening: true)
        }
        try settle()
    }

    private func send(_ message: ExtremeMessages.Message, isOpening: Bool = false) throws {
        let roles = message.method.roles.map(\.rawValue).sorted()
        guard let metadata = roles.filter({ tokens[$0] != nil }).randomElement(using: &random).flatMap({ tokens[$0] }) else { return }
        let request = TTRPCRequest(
            service: message.method.service, method: message.method.name, payload: message.payload, metadata: metadata.pairs)
        guard let envelope = try? request.encoded(in: Arena()) else { return }
        connection.send(connection.frame(envelope))
        underWay.append((message.told, isOpening))
        if underWay.count >= Self.window { try settle() }
    }

    /// Takes the answers of all calls under way.
    private func settle() throws {
        // Answers come in any order, each with its stream; that each comes is what is looked at.
        var waiting = underWay.count
        while waiting > 0, findings.isEmpty {
            switch connection.next() {
            case .response(_, let status, let payload):
                waiting -= 1
                answered += 1
                if status == nil || status?.code == .ok { note(payload) }
                if status?.code == .unknown { findings.append("the server failed in one of: \(told)") }
            case .closed, .nothing: findings.append("no answer to one of: \(told); \(server.errors.suffix(300))")
            }
        }
        underWay = []
    }

    private func note(_ payload: [UInt8]) {
        done += 1
        guard messages.cases.count < Self.casesMax, let reply = try? ChangeReply(decoding: payload, in: Arena()),
            reply.phase == .registered, !messages.cases.contains(reply.caseNumber)
        else { return }
        messages.cases.append(reply.caseNumber)
    }

    private var told: String { underWay.map(\.told).joined(separator: " | ") }
}
