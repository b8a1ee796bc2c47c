import CaseDomain
import RPC

/// The one table from a rejection to a status code, and to the words for it.
public enum RejectionTable {
    /// A rejection in words; `detail` is what the rejection names.
    public struct Wording: Sendable {
        /// What stands against it, in English.
        public let english: String
        /// The same in Chinese.
        public let chinese: String
        /// What to do about it, in English.
        public let remedyEnglish: String
        /// The same in Chinese.
        public let remedyChinese: String
    }

    /// The status code.
    public static func code(_ reason: Rejection.Reason) -> StatusCode {
        switch reason {
        case .unknownCase: .notFound
        case .malformedCaseNumber, .missing, .unknownUnit, .unknownKind, .unknownChannel, .unknownFact, .unknownStep, .gradeNotStated,
            .unknownDeadline, .mergedWithItself, .invalidMeasure, .timeInFuture,
            .timeBeforeReceipt, .tooLong:
            .invalidArgument
        case .wrongRole, .notResponsible, .recused, .notConcerned, .beyondAuthority, .unauthorisedPromise: .permissionDenied
        case .wrongPhase, .notOffered, .alreadyOwner, .unknownGround, .investigationMissing, .replyMissing, .callbackMissing, .caseFull,
            .acceptanceMissing, .recordMissing, .identityUnchecked, .repeatedAfterReview, .notLowered, .notExtendable, .customerNotTold,
            .beyondCap,
            .reviewedEnough, .reviewTooLate, .noReview:
            .failedPrecondition
        case .referenceTaken, .keyReused: .alreadyExists
        case .versionConflict: .aborted
        }
    }

    /// The words.
    public static func wording(_ reason: Rejection.Reason, _ detail: String) -> Wording {
        let (english, chinese, remedyEnglish, remedyChinese) = text(reason, detail)
        return Wording(english: english, chinese: chinese, remedyEnglish: remedyEnglish, remedyChinese: remedyChinese)
    }

    private static func text(_ reason: Rejection.Reason, _ detail: String) -> (String, String, String, String) {
        switch reason {
        case .unknownCase: ("there is no case \(detail)", "没有编号为 \(detail) 的事项", "check the number on the receipt", "请核对回执上的编号")
        case .malformedCaseNumber:
            ("\(detail) is not a case number", "\(detail) 不是有效的投诉编号", "type it as printed, e.g. 2026-00001234-7", "请按回执所印编号完整输入")
        case .wrongRole: ("the role \(detail) may not do this", "岗位 \(detail) 无此权限", "ask the complaint officer", "请转投诉管理人办理")
        case .wrongPhase:
            ("the case is \(detail)", "事项当前状态为 \(detail),不能办理此操作", "see what is due next with `case why`", "请用 case why 查询下一步应办事项")
        case .notResponsible:
            ("the case is in the hands of \(detail)", "该事项由 \(detail) 负责", "have it handed over and take it first", "请先办理移交并签收")
        case .notConcerned:
            ("the case does not concern your unit", "该事项与本单位无关", "ask headquarters", "如确需查阅,请联系总行受理部门")
        case .recused:
            ("\(detail) is complained about in this case", "\(detail) 为被投诉人,应当回避", "leave it to somebody else", "请交由无利害关系的人员办理")
        case .notOffered:
            ("the case is not offered to you", "该事项未移交给您", "have its owner hand it over to you or your unit", "请由经办人先向您或您所在单位办理移交")
        case .unknownUnit: ("there is no unit \(detail)", "没有编号为 \(detail) 的单位", "use the id of a unit of the organisation", "请填写机构表中的单位编号")
        case .unknownKind:
            ("the kind \(detail) is not taken here", "本机构不受理「\(detail)」类事项", "use a kind that the rule book lists", "请选择规则所列的事项类别")
        case .unknownChannel:
            (
                "the channel \(detail) is not kept in any register here", "渠道「\(detail)」未列入任何登记簿", "use a channel that the rule book lists",
                "请选择规则所列的渠道"
            )
        case .unknownFact:
            (
                "the rule book knows no fact \(detail)", "规则中没有「\(detail)」这一事实", "use a fact and a value that the rule book lists",
                "请填写规则所列的事实及取值"
            )
        case .beyondAuthority:
            (
                "the amount \(detail) is beyond the authority of this role", "金额 \(detail) 超出本岗位权限",
                "have somebody with that authority decide", "请报有权限的人员决定"
            )
        case .unauthorisedPromise:
            (
                "the words \(detail) agree to a compensation, which this role may not do", "「\(detail)」属于越权承诺赔偿",
                "say that the matter is being looked into, and pass it on", "请改用规范用语,并转有权限的人员处理"
            )
        case .acceptanceMissing: ("the complaint is not accepted yet", "投诉尚未受理", "accept it first", "请先办理受理")
        case .recordMissing: ("the record \(detail) is missing", "缺少「\(detail)」记录", "record it first", "请先补齐该项记录")
        case .identityUnchecked:
            (
                "the identity check is not recorded", "未登记身份核验", "check the identity document and state identity_checked: true",
                "请核验有效身份证件并登记 identity_checked: true"
            )
        case .repeatedAfterReview:
            (
                "the complaint repeats one that was reviewed", "该投诉经复核后以同一事实和理由再次提出,不再受理",
                "tell the customer the ways of appeal: \(detail)", "请告知申诉途径:\(detail)"
            )
        case .unknownStep:
            (
                "\(detail) is no step to be recorded", "「\(detail)」不是可登记的步骤", "use the command of its own, or a step the rule book lists",
                "请使用相应命令或规则所列步骤"
            )
        case .gradeNotStated:
            ("the grade is computed from the facts", "等级由系统根据事实计算", "state the facts, or raise the grade with a reason", "请登记事实,或说明理由提级")
        case .notLowered: ("\(detail) is not lowered", "\(detail) 不得下调", "leave it as it is", "请保持原有认定")
        case .unknownDeadline:
            (
                "no limit \(detail) runs for this case", "该事项没有名为「\(detail)」的时限", "see the running limits with `case why`",
                "请用 case why 查询有效时限"
            )
        case .notExtendable: ("the limit \(detail) may not be extended", "时限「\(detail)」不得延期", "keep it, or escalate", "请按期办理或逐级上报")
        case .customerNotTold: ("the customer was not told of the extension", "延期未告知客户", "tell the customer and say so", "请先告知客户并登记")
        case .beyondCap:
            (
                "an extension ends later than before and not after \(detail)", "延期应晚于原时限,且不得超过 \(detail)", "choose an earlier date",
                "请选择规定范围内的日期"
            )
        case .reviewedEnough:
            (
                "the case was reviewed \(detail) times, as often as the rules allow", "该事项已复核 \(detail) 次,达到上限",
                "tell the customer the ways of appeal", "请告知客户申诉途径"
            )
        case .reviewTooLate:
            ("a review could be asked for until \(detail)", "复核申请期限已于 \(detail) 届满", "tell the customer the ways of appeal", "请告知客户申诉途径")
        case .noReview:
            ("no review is asked for in case \(detail)", "事项 \(detail) 没有待办复核", "record the customer's request first", "请先登记客户的复核要求")
        case .mergedWithItself: ("case \(detail) cannot be merged into itself", "事项 \(detail) 不能并入自身", "name the other case", "请填写另一事项编号")
        case .alreadyOwner: ("\(detail) has the case already", "\(detail) 已是经办人", "hand it to somebody else, or keep it", "请移交给其他人员")
        case .missing: ("\(detail) is missing", "缺少 \(detail)", "fill it in", "请补充填写")
        case .unknownGround:
            (
                "\(detail) is no ground for refusing acceptance", "\(detail) 不属于可不予受理的情形",
                "use a ground that the rule book lists, or accept the case", "请按规则所列情形填写,否则应予受理"
            )
        case .invalidMeasure:
            (
                "the measure \(detail) has no sound amount", "措施 \(detail) 的金额填写有误",
                "give a compensation an amount and a currency of three letters, any other measure neither", "补偿须填写金额和三位币种代码,其他措施不填"
            )
        case .investigationMissing:
            (
                "the complaint is not investigated and decided yet (it is \(detail))", "投诉尚未完成调查核实和处理决定(当前为 \(detail))",
                "record the investigation, then the decision", "请先登记调查情况,再作处理决定"
            )
        case .replyMissing: ("the customer is not answered yet", "尚未答复客户", "answer the customer first", "请先答复客户")
        case .callbackMissing:
            (
                "the customer is not called back yet", "尚未回访客户", "record a callback that reached the customer, or \(detail) attempts",
                "请登记成功回访,或登记满 \(detail) 次未接通记录"
            )
        case .timeInFuture: ("\(detail) lies in the future", "\(detail) 晚于当前时间", "check the clock of the counter", "请核对终端时间")
        case .timeBeforeReceipt:
            ("\(detail) lies before the matter was received", "\(detail) 早于收到投诉的时间", "give the time when it really happened", "请填写实际发生时间")
        case .referenceTaken:
            ("this matter is case \(detail) already", "该事项已登记,编号 \(detail)", "continue with that case", "请在原编号下继续办理")
        case .versionConflict:
            (
                "the case was changed meanwhile; it is at version \(detail) now", "事项已被他人更新,当前版本为 \(detail)",
                "look at it again, then repeat", "请刷新后重新提交"
            )
        case .keyReused:
            (
                "the idempotency key \(detail) was used for another request", "幂等键 \(detail) 已用于其他请求",
                "make a new key for each intended change", "每次新的操作请使用新的幂等键"
            )
        case .tooLong:
            (
                "what is to be recorded of this step is longer than \(detail) bytes", "本次登记内容超过 \(detail) 字节",
                "shorten the texts, or leave out control characters", "请精简文字,并删除控制字符"
            )
        case .caseFull:
            (
                "the case holds \(detail) entries, its limit", "该事项记录已达上限 \(detail) 条", "close it, and register a new case for what is new",
                "请结案;新情况请另行登记"
            )
        }
    }
}
