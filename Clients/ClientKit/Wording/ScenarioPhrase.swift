import Wording

/// What the client says about scenarios.
public enum ScenarioPhrase: Phrase {
    case group, run, runLong, files, quiet, total

    /// Both languages.
    public var words: BilingualText {
        switch self {
        case .group: BilingualText(en: "Try rule books out on stories.", zh: "用情景验证规则。")
        case .run: BilingualText(en: "Run files of scenarios and say what came otherwise than expected.", zh: "运行情景文件，指出与预期不符之处。")
        case .runLong:
            BilingualText(
                en:
                    "Needs no server: each scenario runs against the real core in memory, on a simulated clock. "
                    + "Ends with 1 when one failed.",
                zh: "无需服务器：每个情景在内存中以模拟时钟运行真实的业务核心。有情景未通过时返回 1。")
        case .files:
            BilingualText(en: "YAML files; the format is described in Docs/Scenarios.md.", zh: "YAML 文件；格式见 Docs/Scenarios.zh-CN.md。")
        case .quiet: BilingualText(en: "Of a scenario that passed, only its heading.", zh: "通过的情景只显示标题。")
        case .total: BilingualText(en: "{1} scenarios, {2} failed", zh: "共 {1} 个情景，{2} 个未通过")
        }
    }
}
