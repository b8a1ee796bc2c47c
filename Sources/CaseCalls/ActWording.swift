import CaseDomain

/// Acts in the words of a Chinese bank.
public enum ActWording {
    /// The act's name in Chinese.
    public static func chinese(_ act: Act) -> String {
        switch act {
        case .register: "登记"
        case .importCase: "转入"
        case .confirmReceipt: "确认收到"
        case .accept: "受理"
        case .refuseAcceptance: "不予受理"
        case .handOver: "移交"
        case .take: "签收"
        case .passToIntakeDepartment: "报受理部门"
        case .orderWork: "派工"
        case .passOn: "转办"
        case .reportUp: "逐级上报"
        case .recordInvestigation: "调查核实"
        case .decide: "处理决定"
        case .recordMeasure: "措施"
        case .compensate: "补偿"
        case .promise: "承诺"
        case .setAgreedDate: "约定时间"
        case .giveInterimNotice: "进展告知"
        case .reply: "答复"
        case .recordCallback: "回访"
        case .reportProgress: "报告进度"
        case .reportToSuperior: "办结报告"
        case .supervise: "督办"
        case .extend: "延期"
        case .raiseSeverity: "提级"
        case .issueRectification: "下发整改通知"
        case .verifyRectification: "整改验证"
        case .makeHandlingSheet: "填写处理表"
        case .requestReview: "要求复核"
        case .decideReview: "复核结论"
        case .transferExternally: "转外部机构"
        case .withdraw: "撤回"
        case .merge: "并案"
        case .reopen: "重新受理"
        case .close: "结案"
        case .archive: "归档"
        case .clearMachine: "清机"
        case .settleIncident: "事件处理完毕"
        case .handOutCard: "领卡"
        case .submitReport: "提交报告"
        case .unmask: "查看明文"
        }
    }
}
