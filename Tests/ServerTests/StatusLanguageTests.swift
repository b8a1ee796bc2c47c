import RPC
import Testing
import WireMessages
import Wording
import WordingChecks

@Suite("The message of a refused call")
struct StatusLanguageTests {
    @Test(
        "comes in the caller's language, whatever refused it: Chinese for a tag of Chinese, English for any other and for none",
        arguments: [("zh", .chinese), ("zh-CN", .chinese), ("en", .english), ("en-GB", .english), ("fr", .english), (nil, .english)]
            as [(String?, Language)])
    func everyWrong(tag: String?, language: Language) throws {
        let server = try BankServer()
        defer { server.stop() }
        let number = try server.call(BranchDeskMethods.registerCase, complaint(1), as: "teller").caseNumber
        let spoken = tag.map { [TTRPCKeyValue(key: Metadata.languageKey, value: $0)] } ?? []
        let raw = try RawConnection(server.address)
        for wrong in WrongCall.atTheGates + WrongCall.inTheMessage + (try WrongCall.inTheCase(number)) {
            let pairs = try wrong.person.map { try server.folder.metadata($0).pairs } ?? []
            let token = wrong.token.map { [TTRPCKeyValue(key: Metadata.authorizationKey, value: $0)] } ?? pairs
            raw.send(raw.frame(try wrong.envelope(metadata: token + spoken)))
            let answer = raw.next()
            #expect(answer.code == wrong.code, "\(wrong.name): \(answer.message)")
            let objection = language.objection(to: answer.message)
            #expect(objection == nil, "\(wrong.name): \(objection ?? "")")
        }
    }

    @Test("is in Chinese what it is in English: field and method stay as they are, the role is called by its title")
    func names() throws {
        let server = try BankServer()
        defer { server.stop() }
        let raw = try RawConnection(server.address)
        func message(_ service: String, _ method: String, _ payload: [UInt8], _ person: String) throws -> String {
            var metadata = try server.folder.metadata(person)
            metadata.pairs.append(TTRPCKeyValue(key: Metadata.languageKey, value: "zh"))
            return try raw.call(service: service, method: method, payload: payload, metadata: metadata).message
        }
        #expect(try message("shouwen.v1.BranchDesk", "RegisterCase", [], "teller") == "change：为必填项；请填写")
        #expect(
            try message("shouwen.v1.Headquarters", "CountCases", [], "teller")
                == "岗位「柜员」不得调用 /shouwen.v1.Headquarters/CountCases；请使用本岗位的服务，或由有权限的岗位办理")
        #expect(try message("shouwen.v1.BranchDesk", "Dance", [], "teller").hasPrefix("没有 /shouwen.v1.BranchDesk/Dance 方法；"))
    }
}
