import Foundation
import RPC
import Testing
import WireMessages

@testable import ClientKit
import Wording

@Suite("Failures")
struct FailureTests {
    @Test("every status has its exit code")
    func exitCodes() {
        let table: [StatusCode: Int32] = [
            .ok: 0, .invalidArgument: 1, .failedPrecondition: 1, .outOfRange: 1, .unimplemented: 1, .unauthenticated: 3,
            .permissionDenied: 3, .notFound: 4, .aborted: 5, .alreadyExists: 5, .unavailable: 6, .resourceExhausted: 6,
            .deadlineExceeded: 6, .cancelled: 6, .unknown: 7, .internal: 7, .dataLoss: 7,
        ]
        for code in StatusCode.allCases { #expect(ExitStatus(code).rawValue == table[code], "\(code)") }
        #expect(ExitStatus.allCases.map(\.rawValue) == [0, 1, 2, 3, 4, 5, 6, 7, 130])
    }

    @Test("every kind of failure has its exit code")
    func kinds() {
        let wire = WireError(.missing, at: "x")
        let table: [(ClientFailure, Int32)] = [
            (.call(.status(Status(.notFound, BilingualText("")))), 4), (.call(.connection(TransportError(.connectionLost, ""))), 6),
            (.call(.badRequest(wire)), 1),
            (.call(.badReply(wire)), 7), (.unreachable("", ""), 6), (.commandLine(""), 2), (.usage(""), 2),
            (.file(InputFailure(path: "", reason: "")), 2),
            (.brokenChain(""), 7), (.mistypedReceipt(""), 2), (.unmetReceipt(""), 7), (.fault(""), 7), (.interrupted(""), 130),
        ]
        for (failure, code) in table { #expect(failure.exitStatus.rawValue == code, "\(failure)") }
    }

    private static let refusal = Refusal(
        reason: "not_decided", clause: Clause(ruleBook: "gdrcu", id: "art-18", citation: "粤农信联发[2008]250号 第十八条"),
        english: "decide first", chinese: "须先作出处理决定", remedyEnglish: "record a decision", remedyChinese: "请先登记处理决定")

    private func status(_ refusal: Refusal) throws -> Status {
        Status(
            .failedPrecondition, BilingualText("not_decided"),
            details: [
                .init(typeURL: "type.googleapis.com/shouwen.v1.Other", bytes: [1]),
                .init(typeURL: "type.googleapis.com/shouwen.v1.Refusal", bytes: try refusal.encoded(in: Arena())),
            ])
    }

    @Test("a refusal is told with its clause and what to do, in either language")
    func refusal() throws {
        let failure = ClientFailure.call(.status(try status(Self.refusal)))
        #expect(
            failure.line(Voice(.english))
                == "shouwen: FAILED_PRECONDITION: decide first (under gdrcu/art-18 粤农信联发[2008]250号 第十八条); what to do: record a decision")
        #expect(
            failure.line(Voice(.chinese))
                == "shouwen: 条件不具备（FAILED_PRECONDITION）：须先作出处理决定（依据 gdrcu/art-18 粤农信联发[2008]250号 第十八条）；处理建议：请先登记处理决定")
    }

    @Test("a refusal after a version conflict names the version now")
    func versionConflict() throws {
        let failure = ClientFailure.call(.status(try status(Refusal(english: "changed meanwhile", currentVersion: 7))))
        #expect(failure.line(Voice(.english)).hasSuffix("what to do: the case is at version 7 now: read it again"))
    }

    @Test("every failure is one line that says what to do, in both languages")
    func oneLine() {
        for language in Language.allCases {
            for code in StatusCode.allCases where code != .ok {
                let line = ClientFailure.call(.status(Status(code, BilingualText("a\nb")))).line(Voice(language))
                #expect(line.contains(code.name))
                #expect(line.hasPrefix("shouwen: " + Voice(language).status(code) + "a b"))
                #expect(line.contains(language == .english ? "; what to do: " : "；处理建议："))
                #expect(!line.contains("\n"))
            }
        }
    }

    @Test("every failure of the client's own says what, where and what to do, in Chinese without English words")
    func ownFailures() {
        let failures: [(ClientFailure, String)] = [
            (.unreachable("h:1", "h:1: Connection refused"), "shouwen: 服务器不可用（UNAVAILABLE）：无法连接 h:1：连接被拒绝；处理建议：请确认服务器已启动且地址无误，然后重试"),
            (.file(InputFailure(path: "/x", reason: "No such file or directory")), "shouwen: /x：没有该文件或目录；处理建议：请检查路径，以及文件是否完整、是否有权使用"),
            (.file(InputFailure(path: "/x", reason: "unexpected end of file")), "shouwen: /x：文件不完整：压缩内容提前结束；处理建议：请检查路径，以及文件是否完整、是否有权使用"),
            (.fault("行数不符"), "shouwen: 程序故障（INTERNAL）：行数不符；处理建议：此为程序缺陷，请报告"),
            (
                .call(.badRequest(WireError(.tooLong(bytes: 3, max: 2), at: "x"))),
                "shouwen: 内容不合要求（INVALID_ARGUMENT）：x：长 3 字节，上限为 2 字节；请缩短；处理建议：请更正所提示的内容"
            ),
        ]
        for (failure, line) in failures {
            #expect(failure.line(Voice(.chinese)) == line)
            #expect(failure.line(Voice(.english)).contains("; what to do: "))
        }
    }

    @Test("every status has a title of its own in Chinese")
    func statusTitles() {
        let titles = StatusCode.allCases.map { Voice(.chinese).status($0) }
        #expect(Set(titles).count == StatusCode.allCases.count)
        #expect(titles.allSatisfy { $0.hasSuffix("）：") })
    }

    @Test("details that are no refusal, or are damaged, are passed over")
    func damagedDetails() {
        let damaged = Status(
            .aborted, BilingualText("m"), details: [.init(typeURL: "type.googleapis.com/shouwen.v1.Refusal", bytes: [0xFF])])
        #expect(Refusal(in: damaged) == nil)
        #expect(ClientFailure.call(.status(damaged)).line(Voice(.english)).hasPrefix("shouwen: ABORTED: m; what to do: "))
    }
}

@Suite("Clients/README.md")
struct ClientReadmeTests {
    @Test("the table of exit codes there is the program's own")
    func exitCodes() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: root.appendingPathComponent("Clients/README.md"), encoding: .utf8)
        for status in ExitStatus.allCases {
            let statuses = status.statusNames.joined(separator: ", ")
            let row = "| \(status.rawValue) | \(status.meaning(Voice(.english))) | \(statuses)" + (statuses.isEmpty ? "|" : " |")
            #expect(text.contains(row), "\(row)")
        }
    }
}
