import AuditChain
import CaseDomain
import CaseStoreSQLite
import Foundation
import Wording
import YAMLPlaces

/// A first configuration to start from: one branch with two outlets, a call centre and the departments of headquarters.
public enum SmallBank {
    /// Somebody of the small bank.
    private struct Person {
        let name: String
        let staff: String
        let role: Role
        let unit: String
    }

    private static let people = [
        Person(name: "teller", staff: "1001", role: .teller, unit: "outlet-east"),
        Person(name: "officer", staff: "1002", role: .complaintOfficer, unit: "outlet-east"),
        Person(name: "outlet-head", staff: "1003", role: .outletHead, unit: "outlet-east"),
        Person(name: "teller-west", staff: "1101", role: .teller, unit: "outlet-west"),
        Person(name: "officer-west", staff: "1102", role: .complaintOfficer, unit: "outlet-west"),
        Person(name: "agent", staff: "2001", role: .agent, unit: "call-centre"),
        Person(name: "shift-head", staff: "2002", role: .callCentreSupervisor, unit: "call-centre"),
        Person(name: "intake", staff: "3001", role: .intakeOfficer, unit: "intake"),
        Person(name: "intake-head", staff: "3002", role: .intakeHead, unit: "intake"),
        Person(name: "standards", staff: "3101", role: .serviceStandards, unit: "standards"),
        Person(name: "cards", staff: "3201", role: .handler, unit: "cards"),
        Person(name: "president", staff: "3901", role: .seniorManager, unit: "hq"),
        Person(name: "auditor", staff: "3902", role: .auditor, unit: "hq"),
        Person(name: "importer", staff: "9001", role: .importer, unit: "intake"),
    ]

    private static let units = """
        units:
          - {id: hq, name: 总行, kind: headquarters}
          - {id: intake, name: 消费者权益保护部（受理部门）, kind: department, parent: hq}
          - {id: standards, name: 规范服务管理部, kind: department, parent: hq}
          - {id: cards, name: 银行卡部, kind: department, parent: hq}
          - {id: call-centre, name: 客户服务中心, kind: call_centre, parent: hq}
          - {id: branch-1, name: 第一分行, kind: branch, parent: hq}
          - {id: outlet-east, name: 城东支行营业室, kind: outlet, parent: branch-1, complaint_officer: "1002"}
          - {id: outlet-west, name: 城西支行营业室, kind: outlet, parent: branch-1, complaint_officer: "1102"}
        """

    /// Writes the configuration, its tokens and an empty store; returns the tokens' names.
    ///
    /// - Throws: `FileFaults` if the configuration is there already, or a file cannot be written.
    public static func write(to folder: String, listen: String) throws -> [String] {
        let files = FileManager.default
        let path = "\(folder)/shouwen.yaml"
        guard !files.fileExists(atPath: path) else {
            throw FileFaults(
                file: path, BilingualText(en: "is there already", zh: "已存在"),
                BilingualText(en: "remove it first, or take another folder", zh: "请先移走，或另选文件夹"))
        }
        try files.createDirectory(atPath: "\(folder)/tokens", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        var staff = "staff:\n"
        for person in people {
            let token = randomToken()
            let line = Data((token + "\n").utf8)
            let file = "\(folder)/tokens/\(person.name).token"
            guard files.createFile(atPath: file, contents: line, attributes: [.posixPermissions: 0o600]) else {
                throw FileFaults(
                    file: file, BilingualText(en: "cannot be written", zh: "无法写入"),
                    BilingualText(en: "look at the folder's rights and the disk's room", zh: "请检查文件夹权限和磁盘空间"))
            }
            let hash = Digest(hashing: Array(token.utf8)).hexadecimal
            staff += "  - {staff: \"\(person.staff)\", role: \(person.role.rawValue), unit: \(person.unit), token_sha256: \(hash)}\n"
        }
        let text = """
            # Made by `shouwend init`. The tokens lie beside this file; only their SHA-256 values stand here.
            listen: ["\(listen)"]
            store: cases.db
            rule_book: bank-default
            \(units)
            \(staff)
            """
        // The store first: a folder without a configuration is no bank yet.
        try CaseStoreSQLite.make(StoreFiles(database: "\(folder)/cases.db"))
        try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        return people.map(\.name)
    }

    /// 32 random bytes in hexadecimal.
    private static func randomToken() -> String {
        var generator = SystemRandomNumberGenerator()
        return Digest((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) })!.hexadecimal
    }
}
