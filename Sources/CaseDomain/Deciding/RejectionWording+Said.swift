import Wording

extension Rejection.Reason {
    /// What stands against the step.
    public func said(_ titles: Titles) -> BilingualText {
        switch self {
        case .unknownCase(let number):
            BilingualText(
                en: "there is no case \(number), or it is not one that you may see", zh: "没有编号为 \(number) 的事项，或该事项不在您可查看的范围内")
        case .malformedCaseNumber(let number):
            BilingualText(en: "\(number) is not a case number", zh: "“\(number)”不是有效的投诉编号")
        case .wrongRole(let role, _):
            BilingualText(en: "the role \(titles.role(role).english) may not do this", zh: "岗位「\(titles.role(role).chinese)」无此权限")
        case .wrongPhase(let phase):
            BilingualText(en: "the case is \(phase.title.english)", zh: "事项当前状态为「\(phase.title.chinese)」，不能办理此操作")
        case .notResponsible(let owner, _):
            BilingualText(
                en: "the case is in the hands of \(titles.recipient(owner.unit, owner.staff).english)",
                zh: "该事项由\(titles.recipient(owner.unit, owner.staff).chinese)负责")
        case .recused(let staff, .complainedAbout):
            BilingualText(en: "\(staff.rawValue) is complained about in this case", zh: "\(staff.rawValue) 为被投诉人，应当回避")
        case .recused(let staff, .withInterest), .recused(let staff, .salesStaff):
            BilingualText(en: "\(staff.rawValue) has an interest in this matter", zh: "\(staff.rawValue) 与该事项有利害关系，应当回避")
        case .recused(let staff, .involved):
            BilingualText(en: "\(staff.rawValue) decided this matter before", zh: "\(staff.rawValue) 曾对该事项作出处理，应当回避")
        case .notConcerned:
            BilingualText(en: "the case does not concern your unit", zh: "该事项与本单位无关")
        case .secondPerson(let staff):
            BilingualText(en: "\(staff.rawValue) does not decide this: another person does", zh: "此事不得由 \(staff.rawValue) 决定，须由另一人决定")
        case .proposedAlready(.withdrawal):
            BilingualText(en: "a withdrawal is on record already and waits to be confirmed", zh: "撤回申请已登记，正待确认")
        case .proposedAlready(.recusal(let staff)):
            BilingualText(
                en: "it is proposed already that \(staff.rawValue) step aside", zh: "已有人提请 \(staff.rawValue) 回避，正待决定")
        case .nothingProposed(.withdrawal):
            BilingualText(en: "no withdrawal is on record to be confirmed", zh: "没有待确认的撤回申请")
        case .nothingProposed(.recusal(let staff)):
            BilingualText(en: "nobody proposed that \(staff.rawValue) step aside", zh: "没有提请 \(staff.rawValue) 回避的待决事项")
        case .tooManyProposals(let most):
            BilingualText(en: "\(most) proposals wait to be decided, the most there may be", zh: "待决定的回避提请已达上限 \(most) 项")
        case .passedOn(let channel):
            BilingualText(
                en: "the matter came by \(channel.title.english): it is not withdrawn here", zh: "该事项为\(channel.title.chinese)，不得在此撤回")
        case .unitComplainedAbout(let unit):
            BilingualText(en: "\(titles.unit(unit).english) is complained about in this case", zh: "\(titles.unit(unit).chinese)为被投诉单位")
        case .nobodyLeft:
            BilingualText(en: "nobody would be left who may act on this case", zh: "回避后将无人可办理该事项")
        case .notRecused(let staff):
            BilingualText(en: "\(staff.rawValue) has not stepped aside in this case", zh: "\(staff.rawValue) 在该事项中并未回避")
        case .notOffered(.none):
            BilingualText(en: "the case is not offered to anybody", zh: "该事项没有待签收的移交")
        case .notOffered(.some(let unit)):
            BilingualText(
                en: "the case is offered to \(titles.unit(unit).english), not to you", zh: "该事项移交给了\(titles.unit(unit).chinese)，未移交给您")
        case .unknownUnit(let unit):
            BilingualText(en: "there is no unit \(unit.rawValue)", zh: "没有编号为 \(unit.rawValue) 的单位")
        case .alreadyOwner(let staff):
            BilingualText(en: "\(staff.rawValue) has the case already", zh: "\(staff.rawValue) 已是经办人")
        case .missing(let field):
            BilingualText(en: "\(field.title.english) is missing", zh: "缺少\(field.title.chinese)")
        case .unknownKind(let kind):
            BilingualText(en: "matters of the kind \(kind.title.english) are not taken here", zh: "本机构不受理\(kind.title.chinese)类事项")
        case .unknownChannel(let channel):
            BilingualText(
                en: "the channel \(channel.title.english) is not kept in any register here", zh: "渠道「\(channel.title.chinese)」未列入任何登记簿")
        case .unknownFact(let name, let value):
            BilingualText(
                en: "the rule book knows no fact \(titles.fact(name).english): \(value)",
                zh: "规则中没有「\(titles.fact(name).chinese)：\(value)」这一事实")
        case .numberOutOfRange(let name, let value, _):
            BilingualText(
                en: "\(titles.fact(name).english): “\(value)” is no number in its range",
                zh: "「\(titles.fact(name).chinese)」的取值“\(value)”不在允许范围内")
        case .malformedDate(let name, let value):
            BilingualText(
                en: "\(titles.fact(name).english): “\(value)” is no date", zh: "「\(titles.fact(name).chinese)」的取值“\(value)”不是日期")
        case .dateOutOfRange(let name, let from, let to):
            BilingualText(
                en: "\(titles.fact(name).english) lies before \(titles.moment(from)) or after \(titles.moment(to))",
                zh: "「\(titles.fact(name).chinese)」早于 \(titles.moment(from)) 或晚于 \(titles.moment(to))")
        case .factComputed(let name):
            BilingualText(
                en: "\(titles.fact(name).english): the system computes it, nobody states it",
                zh: "「\(titles.fact(name).chinese)」由系统计算，不得人工填写")
        case .factNotYours(let name, _):
            BilingualText(
                en: "\(titles.fact(name).english) is not for this role to state", zh: "本岗位无权登记「\(titles.fact(name).chinese)」")
        case .factNeedsApproval(let name, _, let before):
            BilingualText(
                en: "\(titles.fact(name).english): this value lowers the grade or gives more time, and needs an approver other than "
                    + "\(before.rawValue), who stated the present one",
                zh: "「\(titles.fact(name).chinese)」的该取值将降低等级或放宽时限，须由原登记人 \(before.rawValue) 以外的核准人登记")
        case .beyondAuthority(let money):
            BilingualText(en: "the amount \(money.text) is beyond the authority of this role", zh: "金额 \(money.text) 超出本岗位权限")
        case .unauthorisedPromise(let phrase):
            BilingualText(en: "the words “\(phrase)” agree to a compensation, which this role may not do", zh: "「\(phrase)」属于越权承诺赔偿")
        case .acceptanceMissing:
            BilingualText(en: "the complaint is not accepted yet", zh: "投诉尚未受理")
        case .recordMissing(let requirement):
            BilingualText(en: "the record is incomplete: \(requirement.title.english)", zh: "缺少「\(requirement.title.chinese)」记录")
        case .stepMissing(let act):
            BilingualText(en: "this was not done before: \(act.title.english)", zh: "尚未办理「\(act.title.chinese)」")
        case .identityUnchecked:
            BilingualText(en: "the identity check is not recorded", zh: "未登记身份核验")
        case .repeatedAfterReview:
            BilingualText(en: "the complaint repeats one that was reviewed", zh: "该投诉经复核后以同一事实和理由再次提出，不再受理")
        case .unknownStep(let step):
            BilingualText(en: "“\(step.title.english)” is no step to be recorded", zh: "「\(step.title.chinese)」不是可登记的步骤")
        case .gradeNotStated:
            BilingualText(en: "the grade is computed from the facts", zh: "等级由系统根据事实计算")
        case .unknownGrade(let grade):
            BilingualText(en: "the rule book has no grade \(grade)", zh: "规则中没有“\(grade)”这一等级")
        case .notLowered(let fact):
            BilingualText(en: "\(titles.fact(fact.name).english) is not lowered", zh: "「\(titles.fact(fact.name).chinese)」不得下调")
        case .unknownDeadline(let name):
            BilingualText(
                en: "no limit “\(titles.deadline(name).english)” is open in this case", zh: "该事项没有未了结的时限「\(titles.deadline(name).chinese)」")
        case .severalClocks(let name, let numbers):
            BilingualText(
                en: "several limits “\(titles.deadline(name).english)” are open: \(numbers.map(String.init).joined(separator: ", "))",
                zh: "时限「\(titles.deadline(name).chinese)」有多个未了结：第 \(numbers.map(String.init).joined(separator: "、")) 个")
        case .notExtendable(let name):
            BilingualText(
                en: "the limit “\(titles.deadline(name).english)” may not be extended", zh: "时限「\(titles.deadline(name).chinese)」不得延期")
        case .alreadyMissed(let name, let moment):
            BilingualText(
                en: "the limit “\(titles.deadline(name).english)” was missed on \(titles.moment(moment)) and is not put off any more",
                zh: "时限「\(titles.deadline(name).chinese)」已于 \(titles.moment(moment)) 超期，不得再延期")
        case .customerNotTold(let name):
            BilingualText(
                en: "the customer was not told that the limit “\(titles.deadline(name).english)” is extended",
                zh: "时限「\(titles.deadline(name).chinese)」延期未告知客户")
        case .beyondCap(let moment):
            BilingualText(
                en: "an extension ends later than before and not after \(titles.moment(moment))",
                zh: "延期应晚于原时限，且不得超过 \(titles.moment(moment))")
        case .reviewedEnough(let times):
            BilingualText(en: "the case was reviewed \(times) times, as often as the rules allow", zh: "该事项已复核 \(times) 次，达到上限")
        case .reviewTooLate(let moment):
            BilingualText(en: "a review could be asked for until \(titles.moment(moment))", zh: "复核申请期限已于 \(titles.moment(moment)) 届满")
        case .noReview:
            BilingualText(en: "no review is asked for in this case", zh: "该事项没有待办复核")
        case .mergedWithItself(let number):
            BilingualText(en: "case \(number) cannot be merged into itself", zh: "事项 \(number) 不能并入自身")
        case .mergedTooDeep(let most):
            BilingualText(
                en: "\(most) cases are merged into each other one after another, which is the limit", zh: "逐级并案已达上限 \(most) 级")
        case .unknownGround(let ground):
            BilingualText(en: "\(ground) is no ground for refusing acceptance", zh: "“\(ground)”不属于可不予受理的情形")
        case .invalidMeasure(let kind):
            BilingualText(en: "the measure “\(kind.title.english)” has no sound amount", zh: "措施「\(kind.title.chinese)」的金额填写有误")
        case .investigationMissing(let phase):
            BilingualText(
                en: "the complaint is not investigated and decided yet (it is \(phase.title.english))",
                zh: "投诉尚未完成调查核实和处理决定（当前为「\(phase.title.chinese)」）")
        case .replyMissing:
            BilingualText(en: "the customer is not answered yet", zh: "尚未答复客户")
        case .callbackMissing:
            BilingualText(en: "the customer is not called back yet", zh: "尚未回访客户")
        case .timeInFuture(let field):
            BilingualText(en: "\(field.title.english) lies in the future", zh: "\(field.title.chinese)晚于当前时间")
        case .timeBeforeReceipt(let field):
            BilingualText(en: "\(field.title.english) lies before the matter was received", zh: "\(field.title.chinese)早于收到投诉的时间")
        case .receivedTooEarly(let days):
            BilingualText(en: "the matter was received more than \(days) days ago", zh: "收到时间距今超过 \(days) 天")
        case .timeBeforeStep(let stated, let milestone, let moment):
            BilingualText(
                en: "the time stated, \(titles.moment(stated)), lies before \(milestone.title.english) on \(titles.moment(moment)), "
                    + "on which this step builds",
                zh: "所填办理时间 \(titles.moment(stated)) 早于\(milestone.title.chinese)的时间 \(titles.moment(moment))，本步骤须在其后办理")
        case .referenceTaken(.none):
            BilingualText(en: "this matter is registered already", zh: "该事项已登记")
        case .referenceTaken(.some(let number)):
            BilingualText(en: "this matter is case \(number) already", zh: "该事项已登记，编号 \(number)")
        case .versionConflict(let version):
            BilingualText(en: "the case was changed meanwhile; it is at version \(version) now", zh: "事项已被他人更新，当前为第 \(version) 版")
        case .keyReused(let key):
            BilingualText(en: "the idempotency key \(key) was used for another request", zh: "幂等键 \(key) 已用于其他请求")
        case .caseFull(let entries):
            BilingualText(en: "the case holds \(entries) entries, its limit", zh: "该事项记录已达上限 \(entries) 条")
        case .catchingUp:
            BilingualText(en: "what fell due on the case is still being recorded", zh: "该事项的逾期情况尚在补记")
        case .tooLong(let bytes):
            BilingualText(en: "what is to be recorded of this step is longer than \(bytes) bytes", zh: "本次登记内容超过 \(bytes) 字节")
        }
    }
}
