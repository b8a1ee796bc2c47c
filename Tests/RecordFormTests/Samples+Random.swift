import RecordForm
import SeededRandom

extension Sample {
    /// Any value of the type.
    init(_ random: inout SplitMix) {
        self.init()
        text = .any(&random)
        remark = Bool.random(using: &random) ? .any(&random) : nil
        isUrgent = .random(using: &random)
        isKnown = [true, false, nil].randomElement(using: &random)!
        count = .random(in: .min ... .max, using: &random)
        limit = Bool.random(using: &random) ? .random(in: -1000...1000, using: &random) : nil
        at = .random(in: .min ... .max, using: &random) >> Int64.random(in: 0..<64, using: &random)
        until = Bool.random(using: &random) ? [.min, .max, 0, -1, 10].randomElement(using: &random)! : nil
        staff = list(&random) { .any(&$0) }
        days = list(&random) { .random(in: -99...99, using: &$0) }
        facts = Dictionary(list(&random) { (String.any(&$0), String.any(&$0)) }, uniquingKeysWith: { first, _ in first })
        kind = Kind.allCases.randomElement(using: &random)!
        channel = Bool.random(using: &random) ? Kind.allCases.randomElement(using: &random)! : nil
        kinds = list(&random) { Kind.allCases.randomElement(using: &$0)! }
        person = Person(&random)
        agent = Bool.random(using: &random) ? Person(&random) : nil
        people = list(&random) { Person(&$0) }
    }
}

extension Person {
    init(_ random: inout SplitMix) {
        self.init(name: .any(&random), telephone: Bool.random(using: &random) ? .any(&random) : nil)
    }
}

extension String {
    /// Text in which everything that has a form of its own is likely.
    static func any(_ random: inout SplitMix) -> String {
        let parts = [
            "a", "Z", "0", " ", "/", "\"", "\\", "\n", "\r", "\t", "\u{0}", "\u{8}", "\u{B}", "\u{1F}", "\u{7F}", "\u{E9}", "e\u{301}", "客",
            "户",
            "。", "\u{FEFF}", "\u{212A}", "😀", "a plain run of some length, ", "机器吞卡，无人处理；",
        ]
        return (0..<Int.random(in: 0...6, using: &random)).map { _ in parts.randomElement(using: &random)! }.joined()
    }
}

private func list<Element>(_ random: inout SplitMix, _ element: (inout SplitMix) -> Element) -> [Element] {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in element(&random) }
}
