import CaseDomain
import CaseService
import RPC
import WireMessages
import Wording

extension CaseCalls {
    /// The one place where a failure becomes a status: a refusal with its clause, overload, or a fault that leaks nothing.
    public func status(of failure: ServiceFailure) -> Status {
        switch failure {
        case .rejected(let rejection): status(of: rejection, currentVersion: 0)
        case .conflict(let version): status(of: Rejection(.versionConflict(version)), currentVersion: version)
        case .overloaded:
            Status(
                .resourceExhausted, en: "too many calls are waiting; nothing was done; ask again shortly",
                zh: "等待处理的调用过多，未作任何处理；请稍候重试")
        case .clockDoubted(let doubt):
            Status(
                .unavailable,
                en:
                    "the server's clock says \(doubt.says) where it should say \(doubt.expected): changes wait until its operator "
                    + "has seen to it; nothing was done; ask again later",
                zh: "服务器时钟显示 \(doubt.says)，应为 \(doubt.expected)：须由管理员处理后方可办理变更，本次未作任何处理；请稍后重试")
        case .shareFull:
            Status(
                .resourceExhausted, en: "too many of your own calls are waiting; nothing was done; ask again once some are answered",
                zh: "本人提交而等待处理的调用过多，未作任何处理；请待其中一部分完成后重试")
        case .expired:
            Status(
                .deadlineExceeded, en: "the call's time ran out before its turn came; nothing was done; allow more time",
                zh: "尚未轮到处理，调用即已超时，未作任何处理；请延长等待时间后重新提交")
        case .noRoom:
            Status(
                .resourceExhausted,
                en: "the server's disk is full; nothing was done; reading goes on; tell the operator to make room, then send the same "
                    + "again under the same key",
                zh: "服务器磁盘已满，未作任何处理，查询不受影响；请通知运维腾出空间，之后以同一幂等键重发")
        case .stopping:
            Status(
                .unavailable, en: "the server is stopping; nothing was done; ask again shortly", zh: "服务器正在停止，未作任何处理；请稍候重试")
        case .broken:
            Status(
                .unknown, en: "the server failed to do this; nothing was done; its log says why", zh: "服务器处理失败，未作任何处理；原因见服务器日志")
        }
    }

    private func status(of rejection: Rejection, currentVersion: Int64) -> Status {
        let words = RejectionWording(rejection.reason, titles)
        let name = rejection.reason.name
        let clause = rejection.clause.map { wire($0) }
        let refusal = Refusal(
            reason: name.rawValue, clause: clause, english: words.said.english, chinese: words.said.chinese,
            remedyEnglish: words.remedy.english, remedyChinese: words.remedy.chinese, currentVersion: currentVersion)
        let source = clause.map { " [\($0.ruleBook):\($0.id), \($0.citation)]" } ?? ""
        let basis = clause.map { "（依据：\($0.citation.isEmpty ? "\($0.ruleBook):\($0.id)" : $0.citation)）" } ?? ""
        // A refusal too long for its own limits still goes out, without the machine-readable part.
        let bytes = try? refusal.encoded(in: Arena())
        return Status(
            name.code, en: "\(words.said.english); \(words.remedy.english)\(source)",
            zh: "\(words.said.chinese)；\(words.remedy.chinese)\(basis)",
            details: bytes.map { [Status.Detail(typeURL: "type.googleapis.com/\(Refusal.fullName)", bytes: $0)] } ?? [])
    }

    /// What things are called here.
    var titles: Titles {
        Titles(service.settings.rules, units: service.settings.organisation.names, archive: service.settings.archive)
    }

    /// A clause with its text, as it read in the edition that is cited.
    func wire(_ reference: ClauseReference) -> WireMessages.Clause {
        let clause = service.settings.clause(reference)
        return WireMessages.Clause(
            ruleBook: reference.book, id: reference.clause, citation: clause?.citation ?? "", english: clause?.english ?? "",
            chinese: clause?.chinese ?? "", edition: reference.edition)
    }
}
