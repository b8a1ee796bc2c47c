import RPC
import Wording

extension Voice {
    /// How a line about a status begins: by its name, which programs and handbooks go by; in Chinese by its title, with the name.
    func status(_ code: StatusCode) -> String {
        switch language {
        case .english: "\(code.name): "
        case .chinese: "\(code.chineseTitle)（\(code.name)）："
        }
    }
}

extension StatusCode {
    /// What the status is called in Chinese.
    fileprivate var chineseTitle: String {
        switch self {
        case .ok: "成功"
        case .cancelled: "已取消"
        case .unknown: "原因不明"
        case .invalidArgument: "内容不合要求"
        case .deadlineExceeded: "超时"
        case .notFound: "未找到"
        case .alreadyExists: "已存在"
        case .permissionDenied: "无权办理"
        case .resourceExhausted: "服务器繁忙"
        case .failedPrecondition: "条件不具备"
        case .aborted: "已被他人变更"
        case .outOfRange: "超出范围"
        case .unimplemented: "服务器无此功能"
        case .internal: "程序故障"
        case .unavailable: "服务器不可用"
        case .dataLoss: "数据有误"
        case .unauthenticated: "身份未确认"
        }
    }
}
