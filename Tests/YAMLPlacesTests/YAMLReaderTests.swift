import ShouwenLimits
import Testing
import Wording
import YAMLPlaces

@Suite("A YAML file with places")
struct YAMLReaderTests {
    /// Reads `text` as a file of a title, a colour, a size, a switch and a list.
    private static func problems(_ text: String) -> [FileProblem] {
        enum Colour: String, CaseIterable { case red, green }
        let reader = YAMLReader(file: "a.yaml")
        if let node = reader.document(text, bytesMax: 1000), let fields = YAMLFields(node, BilingualText(en: "the file", zh: "文件"), reader)
        {
            _ = fields.text("title")
            let _: Colour? = fields.has("colour") ? fields.word("colour", BilingualText(en: "colour", zh: "颜色")) : nil
            _ = fields.number("size", in: 1...9)
            _ = fields.flag("loud")
            _ = fields.requiredList("names").map { reader.text($0, "names") }
            _ = fields.entries("rooms")
            fields.finish()
        }
        return reader.faults?.problems ?? []
    }

    @Test("that is right has no problems")
    func sound() {
        #expect(Self.problems("title: x\ncolour: red\nsize: 9\nloud: true\nnames: [a, b]\nrooms: {hall: 1}\n").isEmpty)
        #expect(Self.problems("title: x\nnames: a\n").isEmpty, "a single value is a list of one")
    }

    @Test(
        "that is wrong is told with line, column, what and what to do, in both languages",
        arguments: [
            ("titel: x\ntitle: x\nnames: [a]", 1, 1, "unknown key 'titel'", "known are: ", "没有“titel”"),
            ("title: x\nnames: [a]\n  ", 0, 0, "", "", ""),
            ("names: [a]", 1, 1, "lacks 'title'", "add 'title", "缺少“title”"),
            ("title: [x]\nnames: [a]", 1, 8, "must be a single value", "one line", "应为单个值"),
            ("title: ''\nnames: [a]", 1, 8, "'title' is empty", "leave the key out", "为空"),
            ("title: \"a\\0b\"\nnames: [a]", 1, 8, "holds a NUL", "remove", "空字符"),
            ("title: x\ncolour: rad\nnames: [a]", 2, 9, "unknown colour 'rad'", "did you mean 'red'?", "未知的颜色“rad”"),
            ("title: x\nsize: 10\nnames: [a]", 2, 7, "whole number", "1 to 9", "应为整数"),
            ("title: x\nsize: nine\nnames: [a]", 2, 7, "whole number", "1 to 9", "应为整数"),
            ("title: x\nloud: yes\nnames: [a]", 2, 7, "true or false", "write true or false", "应为 true 或 false"),
            ("title: x\nnames: []", 2, 8, "'names' of the file is empty", "at least one", "“names”为空"),
            ("title: x\nnames: {a: b}", 2, 8, "must be a list", "[a, b]", "应为列表"),
            ("title: x\nnames: [a]\nrooms: hall", 3, 8, "must be a mapping", "name: …", "名称: 值"),
            ("title: x\nnames: [a]\ntitle: y", 1, 1, "'title' is written more than once", "keep one", "“title”重复"),
            ("title: x\nnames: [a", 3, 1, "did not find", "correct the YAML", "不是有效的 YAML"),
            ("- a", 1, 1, "the file must be a mapping", "{key: value}", "文件"),
            ("", 1, 1, "the file is empty", "write", "文件为空"),
            ("title: \(String(repeating: "x", count: 1000))", 1, 1, "the file has 1007 bytes", "at most 1000", "1007 字节"),
        ])
    func wrong(text: String, line: Int, column: Int, what: String, advice: String, chinese: String) throws {
        let problems = Self.problems(text)
        guard line > 0 else { return #expect(problems.isEmpty) }
        let problem = try #require(problems.first, "nothing was found")
        #expect(problem.line == line && problem.column == column, "\(problem)")
        #expect(problem.what.english.contains(what) && problem.advice.english.contains(advice), "\(problem)")
        #expect(problem[.chinese].contains(chinese), "\(problem[.chinese])")
        #expect(problems.count == 1, "\(problems)")
    }

    @Test("tells everything at once, in the order of the file, and one thing once")
    func together() throws {
        let problems = Self.problems("size: 10\nloud: yes\ntitle: ''\nnames: []\nbig: 1\n")
        #expect(problems.map(\.line) == [1, 2, 3, 4, 5])
        let reader = YAMLReader(file: "a.yaml")
        for _ in 0..<2 { reader.report(.start, en: "wrong", "mend it", zh: "有误", "请更正") }
        reader.report(FileFaults(file: "b.yaml", BilingualText("other"), BilingualText("")))
        #expect(try #require(reader.faults).description == "a.yaml:1:1: wrong: mend it\nb.yaml: other")
        #expect(try #require(reader.faults)[.chinese] == "a.yaml:1:1: 有误：请更正\nb.yaml: other")
    }

    @Test("may hold several documents, each with places of the whole file")
    func documents() {
        let reader = YAMLReader(file: "a.yaml")
        let documents = reader.documents("a: 1\n---\nb: 2\n", bytesMax: 100)
        #expect(documents.map(\.place.line) == [1, 3])
        #expect(reader.faults == nil)
        #expect(reader.documents("a: 1\n---\n[b\n", bytesMax: 100).count == 1)
        #expect(reader.problems.count == 1)
    }

    @Test("reports as many problems as its limit and no more", arguments: [-1, 0, 1])
    func problemsMax(difference: Int) {
        let reader = YAMLReader(file: "a.yaml")
        let count = Limits.fileProblemsMax + difference
        for line in 1...count { reader.report(Place(line: line, column: 1), en: "w", "a", zh: "误", "改") }
        #expect(reader.problems.count == min(count, Limits.fileProblemsMax))
    }

    @Test("may nest as deep as its limit and no deeper", arguments: [-1, 0, 1])
    func depth(difference: Int) {
        let reader = YAMLReader(file: "a.yaml")
        // The innermost value lies as deep as there are brackets around it.
        let count = Limits.yamlDepthMax + difference
        let text = String(repeating: "[", count: count) + "a" + String(repeating: "]", count: count)
        #expect((reader.document(text, bytesMax: 1000) != nil) == (difference <= 0))
        #expect(reader.problems.isEmpty == (difference <= 0))
    }

    @Test("may hold as many values as its limit, each alias counted in full, and no more", arguments: [-1, 0, 1])
    func nodes(difference: Int) {
        let reader = YAMLReader(file: "a.yaml")
        // The list, 999 999 / 1000 lists of 999 values each by alias, and single values for the rest.
        let thousand = "&a [" + String(repeating: "1,", count: 998) + "1]"
        let lists = Limits.yamlNodesMax / 1000 - 1
        let rest = Limits.yamlNodesMax + difference - 1 - lists * 1000
        let text =
            "- \(thousand)\n" + String(repeating: "- *a\n", count: lists - 1) + String(repeating: "- 1\n", count: rest)
        #expect((reader.document(text, bytesMax: 1 << 20) != nil) == (difference <= 0))
        #expect(reader.problems.isEmpty == (difference <= 0))
    }

    @Test("lists as many known words as its limit and no more", arguments: [-1, 0, 1])
    func knownWords(difference: Int) {
        let words = (0..<Limits.knownWordsShownMax + difference).map { "word-\($0)" }
        let advice = YAMLReader(file: "a.yaml").advice(for: "something quite different", among: words).english
        #expect(advice.contains("word-\(min(words.count, Limits.knownWordsShownMax) - 1)"))
        #expect(!advice.contains("word-\(Limits.knownWordsShownMax)"))
    }
}
