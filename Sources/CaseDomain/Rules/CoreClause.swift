/// The rules that hold in every institution, whatever its own book says: the built-in minimum.
///
/// Each stands on a published text; the one-sentence wordings are ours.
public enum CoreClause: String, CaseIterable, Sendable {
    case registerAtOnce = "register_at_once"
    case firstContact = "first_contact"
    case acceptance
    case nonAcceptance = "non_acceptance"
    case investigation
    case replyWhateverOutcome = "reply_whatever_outcome"
    case callback
    case closing
    case supervision
    case review
    case withdrawal
    case recusal
    case truthfulTimes = "truthful_times"
    case transfer, promises, identity
    case audit

    /// The id under which these clauses are referred to.
    public static let book = "core"

    /// How events refer to this clause.
    public var reference: ClauseReference { ClauseReference(book: CoreClause.book, clause: rawValue) }

    /// The clause with its source and its wording.
    public var clause: Clause {
        let (citation, english, chinese) = text
        return Clause(id: rawValue, citation: citation, english: english, chinese: chinese)
    }

    private var text: (String, String, String) {
        switch self {
        case .registerAtOnce:
            (
                "《中国农业银行客户投诉处理工作流程》第一步第2、3项;粤农信联发〔2008〕250号 第二十四条(一)",
                "Every matter is registered at once under a unique number that the customer is told.",
                "客户反映的事项应当场登记,并将唯一编号告知客户。"
            )
        case .firstContact:
            (
                "《营业网点客户投诉处理规范(试行)》第六条(首问负责制)",
                "The employee asked first owns the matter until it is answered or has been taken over by another.",
                "首问人员对事项负责到底;移交后由接收人签收,方可解除责任。"
            )
        case .acceptance:
            (
                "粤农信联发〔2008〕250号 第十四条",
                "A matter within the institution's scope is accepted by the officer responsible for complaints.",
                "属于受理范围的投诉,由投诉管理人员受理。"
            )
        case .nonAcceptance:
            (
                "粤农信联发〔2008〕250号 第十五条、第十六条",
                "Acceptance is refused on a listed ground only, approved by the head of the intake department and explained to the customer.",
                "不予受理须符合所列情形,经受理部门负责人核准,并向投诉人做好解释工作。"
            )
        case .investigation:
            (
                "《中国农业银行客户投诉处理工作流程》第二步、第三步",
                "A complaint is investigated, with papers and parties consulted, before anything is decided.",
                "投诉须先调查核实,查阅资料并与相关方沟通,再作处理决定。"
            )
        case .replyWhateverOutcome:
            (
                "《中国农业银行客户投诉处理工作流程》第四步第1项",
                "The customer is told the outcome, whether favourable, unfavourable or neutral.",
                "处理结果无论是积极、消极或中立,均应答复客户。"
            )
        case .callback:
            (
                "交通银行《客户服务中心人工服务规范(试行)》(投诉类来电处理)",
                "After the reply the customer of every complaint is called back and the satisfaction recorded.",
                "投诉类事项答复后应当回访客户,并记录满意情况。"
            )
        case .closing:
            (
                "《中国农业银行客户投诉处理工作流程》第四步第3项;粤农信联发〔2008〕250号 第二十二条",
                "A case is closed and filed only when the customer has been answered and followed up.",
                "客户已获答复并完成跟进的,方可结案归档。"
            )
        case .supervision:
            (
                "粤农信联发〔2008〕250号 第十七条、第十八条",
                "The intake department orders the unit concerned to investigate and answer, and supervises it.",
                "受理部门向承办单位下发督办表,督促其调查并答复。"
            )
        case .review:
            (
                "《中国农业银行客户投诉处理工作流程》第四步第2项;《银行业保险业消费投诉处理管理办法》(2020年第3号)关于核查的规定",
                "A customer who is not satisfied may ask that the matter be looked at again at a higher level.",
                "客户对处理结果不满意的,可以要求上级复核。"
            )
        case .withdrawal:
            (
                "《银行业保险业消费投诉处理管理办法》(2020年第3号)第十五条",
                "When the customer withdraws the complaint, the procedure ends on the day the withdrawal is received.",
                "投诉人撤回投诉的,处理程序自收到撤回申请当日终止。"
            )
        case .recusal:
            (
                "粤农信联发〔2008〕250号 第十九条",
                "Nobody with a direct interest in a complaint, and nobody complained about, handles or closes it.",
                "与投诉人或投诉事项有直接利害关系的工作人员应当回避。"
            )
        case .truthfulTimes:
            (
                "粤农信联发〔2008〕250号 第二十四条(四)",
                "Times are stated truthfully: nothing happens before it was received or after it is recorded.",
                "时间应如实填写,不得瞒报、谎报、缓报。"
            )
        case .transfer:
            (
                "《中国农业银行客户投诉处理工作流程》第三步第2项",
                "What is beyond the bank's scope goes to the regulator or an arbitration body, recorded with date and recipient.",
                "超出银行解决范围的,转交监管部门或仲裁机构,并记录日期和接收方。"
            )
        case .promises:
            (
                "交银个金销售〔2007〕25号(不得越权承诺)",
                "Nobody promises beyond their authority.",
                "任何人不得超越权限作出承诺。"
            )
        case .identity:
            (
                "《交通银行从业人员各岗位服务规范》(自助设备吞卡处理)",
                "A swallowed card is handed out only against a valid identity document.",
                "领取被吞卡片须凭本人有效身份证件。"
            )
        case .audit:
            (
                "《关于进一步加强消费投诉处理工作的通知》(2022)",
                "Receipt, flow and handling of every matter are recorded in full and stay as recorded.",
                "投诉的接收、流转、处理应全程完整留痕。"
            )
        }
    }
}

extension CoreClause {
    /// The clause behind a reference, if it is one of these.
    public static func find(_ reference: ClauseReference) -> Clause? {
        reference.book == book ? CoreClause(rawValue: reference.clause)?.clause : nil
    }
}
