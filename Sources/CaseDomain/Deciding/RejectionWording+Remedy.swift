import Wording

extension Rejection.Reason {
    /// What to do about it.
    public func remedy(_ titles: Titles) -> BilingualText {
        switch self {
        case .unknownCase:
            BilingualText(
                en: "check the number on the receipt, or ask the intake department", zh: "请核对回执上的编号，或联系受理部门")
        case .malformedCaseNumber:
            BilingualText(en: "type it as printed, e.g. 2026-00001234-7", zh: "请按回执所印编号完整输入，例如 2026-00001234-7")
        case .wrongRole(_, let may) where may.isEmpty:
            BilingualText(en: "the rule book gives it to nobody; have it looked at", zh: "规则未授权任何岗位，请核对规则")
        case .wrongRole(_, let may):
            BilingualText(
                en: "have it done by: \(titles.roles(may).english)", zh: "请转有权限的岗位办理：\(titles.roles(may).chinese)")
        case .wrongPhase:
            BilingualText(en: "see what is due next with `case why`", zh: "请用 case why 查询下一步应办事项")
        case .notResponsible(_, let may) where may.contains(.owner):
            BilingualText(
                en: "leave it to them, or have it handed over and take it first; it may be done by: \(listed(may).english)",
                zh: "请由其办理，或先办理移交并签收；可办理者：\(listed(may).chinese)")
        case .notResponsible(_, let may):
            BilingualText(en: "have it done by: \(listed(may).english)", zh: "请由以下人员办理：\(listed(may).chinese)")
        case .recused(_, .complainedAbout), .recused(_, .withInterest), .recused(_, .salesStaff), .recused(_, .involved):
            BilingualText(
                en: "leave it to the head of the unit or the department above it, who can name somebody else",
                zh: "请交由单位负责人或上级主管部门另行安排人员办理")
        case .notConcerned:
            BilingualText(en: "ask headquarters", zh: "如确需查阅，请联系总行受理部门")
        case .secondPerson:
            BilingualText(en: "leave it to another of those who oversee the case", zh: "请由其他有权监督的人员决定")
        case .proposedAlready, .tooManyProposals:
            BilingualText(en: "have somebody who oversees the case decide it", zh: "请由上级主管部门或单位负责人决定")
        case .nothingProposed(.withdrawal):
            BilingualText(en: "put the customer's word on record first", zh: "请先登记客户的撤回申请")
        case .nothingProposed(.recusal):
            BilingualText(en: "have it proposed first", zh: "请先办理提请回避")
        case .passedOn:
            BilingualText(
                en: "have the intake department settle it with whoever passed it on", zh: "请由受理部门与转办单位商定后办理")
        case .unitComplainedAbout:
            BilingualText(en: "leave it to the department above that unit", zh: "请由其上级主管部门决定")
        case .nobodyLeft:
            BilingualText(
                en: "have headquarters name somebody who may act on it first", zh: "请先由总行指定可办理该事项的人员")
        case .notRecused:
            BilingualText(en: "check the staff number", zh: "请核对人员工号")
        case .notOffered(.none), .notOffered(.some):
            BilingualText(en: "have its owner hand it over to you or your unit", zh: "请由经办人先向您或您所在单位办理移交")
        case .unknownUnit:
            BilingualText(en: "use the id of a unit of the organisation", zh: "请填写机构表中的单位编号")
        case .alreadyOwner:
            BilingualText(en: "hand it to somebody else, or keep it", zh: "请移交给其他人员")
        case .missing(let field):
            BilingualText(en: "fill it in (field \(field.rawValue))", zh: "请补充填写")
        case .unknownKind:
            BilingualText(en: "use a kind that the rule book lists", zh: "请选择规则所列的事项类别")
        case .unknownChannel:
            BilingualText(en: "use a channel that the rule book lists", zh: "请选择规则所列的渠道")
        case .unknownFact:
            BilingualText(en: "use a fact and a value that the rule book lists", zh: "请填写规则所列的事实及取值")
        case .numberOutOfRange(_, _, let range):
            BilingualText(
                en: "write a whole number from \(range.lowerBound) to \(range.upperBound)",
                zh: "请填写 \(range.lowerBound) 至 \(range.upperBound) 之间的整数")
        case .malformedDate:
            BilingualText(en: "write e.g. 2026-05-09, or 2026-05-09T15:00:00+08:00", zh: "请填写日期，例如 2026-05-09 或 2026-05-09T15:00:00+08:00")
        case .dateOutOfRange(_, let from, let to):
            BilingualText(
                en: "agree on a date from \(titles.moment(from)) to \(titles.moment(to))",
                zh: "请约定 \(titles.moment(from)) 至 \(titles.moment(to)) 之间的日期")
        case .factComputed:
            BilingualText(en: "leave it out", zh: "请勿填写")
        case .factNotYours(_, let may), .factNeedsApproval(_, let may, _):
            BilingualText(en: "have it recorded by: \(titles.roles(may).english)", zh: "请由有权限的岗位登记：\(titles.roles(may).chinese)")
        case .beyondAuthority:
            BilingualText(en: "have somebody with that authority decide", zh: "请报有权限的人员决定")
        case .unauthorisedPromise:
            BilingualText(en: "say that the matter is being looked into, and pass it on", zh: "请改用规范用语，并转有权限的人员处理")
        case .acceptanceMissing:
            BilingualText(en: "accept it first", zh: "请先办理受理")
        case .recordMissing:
            BilingualText(en: "record it first", zh: "请先补齐该项记录")
        case .stepMissing:
            BilingualText(en: "do it first", zh: "请先办理该步骤")
        case .identityUnchecked:
            BilingualText(
                en: "check the identity document and state the fact \(FlagFact.identityChecked.name)=true",
                zh: "请核验有效身份证件，并登记「\(titles.fact(FlagFact.identityChecked.name).chinese)」")
        case .repeatedAfterReview(let ways):
            BilingualText(
                en: "tell the customer the ways of appeal: \(ways.map(\.english).joined(separator: "; "))",
                zh: "请告知申诉途径：\(ways.map(\.chinese).joined(separator: "；"))")
        case .unknownStep:
            BilingualText(en: "use the command of its own, or a step the rule book lists", zh: "请使用相应命令或规则所列步骤")
        case .gradeNotStated:
            BilingualText(en: "state the facts, or raise the grade with a reason", zh: "请登记事实，或说明理由提级")
        case .unknownGrade:
            BilingualText(en: "use a grade that the rule book lists", zh: "请填写规则所列的等级")
        case .notLowered:
            BilingualText(en: "leave it as it is", zh: "请保持原有认定")
        case .unknownDeadline:
            BilingualText(en: "see the open limits with `case why`", zh: "请用 case why 查询有效时限")
        case .severalClocks:
            BilingualText(en: "say which by its number, see `case why`", zh: "请用 case why 查询并指明序号")
        case .notExtendable:
            BilingualText(en: "keep it, or escalate", zh: "请按期办理或逐级上报")
        case .alreadyMissed:
            BilingualText(en: "do what it asks for at once, and tell the customer; the miss stands", zh: "请立即办理并告知客户；超期记录不予消除")
        case .customerNotTold:
            BilingualText(en: "tell the customer and say so", zh: "请先告知客户并登记")
        case .beyondCap:
            BilingualText(en: "choose an earlier date", zh: "请选择规定范围内的日期")
        case .reviewedEnough, .reviewTooLate:
            BilingualText(en: "tell the customer the ways of appeal", zh: "请告知客户申诉途径")
        case .noReview:
            BilingualText(en: "record the customer's request first", zh: "请先登记客户的复核要求")
        case .mergedWithItself:
            BilingualText(en: "name the other case", zh: "请填写另一事项编号")
        case .mergedTooDeep:
            BilingualText(en: "merge it straight into the case that goes on at the end", zh: "请直接并入最终继续办理的事项")
        case .unknownGround:
            BilingualText(en: "use a ground that the rule book lists, or accept the case", zh: "请按规则所列情形填写，否则应予受理")
        case .invalidMeasure:
            BilingualText(
                en: "give a compensation an amount and a currency of three letters, any other measure neither", zh: "赔偿须填写金额和三位币种代码，其他措施不填")
        case .investigationMissing:
            BilingualText(en: "record the investigation, then the decision", zh: "请先登记调查情况，再作处理决定")
        case .replyMissing:
            BilingualText(en: "answer the customer first", zh: "请先答复客户")
        case .callbackMissing(let attempts):
            BilingualText(en: "record a callback that reached the customer, or \(attempts) attempts", zh: "请登记成功回访，或登记满 \(attempts) 次未接通记录")
        case .timeInFuture:
            BilingualText(en: "check the clock of the counter", zh: "请核对终端时间")
        case .timeBeforeReceipt:
            BilingualText(en: "give the time when it really happened", zh: "请填写实际发生时间")
        case .receivedTooEarly:
            BilingualText(
                en: "check the time of receipt; older matters are imported, or the institution allows more days in its configuration",
                zh: "请核对收到时间；更早的事项应从原系统导入，或由机构在配置中放宽天数")
        case .timeBeforeStep(_, _, let moment):
            BilingualText(
                en: "state when it really happened, not before \(titles.moment(moment)); what was recorded stays as it is",
                zh: "请填写实际办理时间，不得早于 \(titles.moment(moment))；已登记的记录不作更改")
        case .referenceTaken(.some):
            BilingualText(en: "continue with that case", zh: "请在原编号下继续办理")
        case .referenceTaken(.none):
            BilingualText(en: "ask the intake department under which number", zh: "请向受理部门查询其编号")
        case .versionConflict:
            BilingualText(en: "look at it again, then repeat", zh: "请重新查看后再提交")
        case .keyReused:
            BilingualText(en: "make a new key for each intended change", zh: "每次新的操作请使用新的幂等键")
        case .caseFull:
            BilingualText(en: "close it, and register a new case for what is new", zh: "请结案；新情况请另行登记")
        case .catchingUp:
            BilingualText(en: "repeat in a few seconds", zh: "请数秒后重试")
        case .tooLong:
            BilingualText(en: "shorten the texts, or leave out control characters", zh: "请精简文字，并删除控制字符")
        }
    }
}

/// Those whom one may turn to, in words.
private func listed(_ standings: [Standing]) -> BilingualText {
    BilingualText(
        en: standings.map(\.title.english).joined(separator: "; "), zh: standings.map(\.title.chinese).joined(separator: "、"))
}
