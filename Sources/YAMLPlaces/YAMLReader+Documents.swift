import ShouwenLimits
import Wording
import Yams

extension YAMLReader {
    /// The one document of a text; nil when there is none or it is no YAML, which is reported. What follows it is not looked at.
    public func document(_ text: String, bytesMax: Int) -> YAMLNode? {
        guard let document = documents(text, bytesMax: bytesMax, first: true).first else {
            if problems.isEmpty {
                report(.start, en: "the file is empty", "write its keys and values", zh: "文件为空", "请填写内容")
            }
            return nil
        }
        return document
    }

    /// The documents of a text, separated by `---`; what stops them is reported.
    public func documents(_ text: String, bytesMax: Int) -> [YAMLNode] {
        documents(text, bytesMax: bytesMax, first: false)
    }

    private func documents(_ text: String, bytesMax: Int, first: Bool) -> [YAMLNode] {
        let bytes = text.utf8.count
        guard bytes <= bytesMax else {
            report(
                nil, en: "the file has \(bytes) bytes", "at most \(bytesMax) are read", zh: "文件有 \(bytes) 字节",
                "最多可读 \(bytesMax) 字节")
            return []
        }
        var room = Limits.yamlNodesMax
        var result: [YAMLNode] = []
        do {
            if first {
                guard let node = try Yams.compose(yaml: text) else { return [] }
                return [try YAMLNode(node, room: &room)]
            }
            // The documents are read as they are asked for; what stops them is told afterwards.
            var documents = try Yams.compose_all(yaml: text)
            while let document = documents.next() { result.append(try YAMLNode(document, room: &room)) }
            if let error = documents.error { throw error }
        } catch let error as YamlError {
            report(error)
        } catch let error as YAMLExcess {
            report(
                error.place, en: "the document is too large",
                "at most \(Limits.yamlNodesMax) values, nested \(Limits.yamlDepthMax) deep, are read; use fewer aliases", zh: "文件内容过多",
                "最多 \(Limits.yamlNodesMax) 个值、嵌套 \(Limits.yamlDepthMax) 层；请减少引用")
        } catch {
            report(YamlError.no)
        }
        return result
    }

    private func report(_ error: YamlError) {
        let place: Place
        let problem: String
        switch error {
        case .scanner(_, let text, let mark, _), .parser(_, let text, let mark, _), .composer(_, let text, let mark, _):
            place = Place(line: mark.line, column: mark.column)
            problem = text
        case .duplicatedKeysInMapping(let keys, let context):
            let names = keys.sorted()
            return report(
                Place(line: context.mark.line, column: context.mark.column),
                en: names.map { "'\($0)'" }.joined(separator: ", ") + " is written more than once in one mapping", "keep one",
                zh: names.map { "“\($0)”" }.joined(separator: "、") + "重复", "只保留一处")
        case .reader(let text, let offset, _, let yaml):
            // The library gives an offset only here. It counts from the start of the text, whose line breaks are counted up to it.
            place = Place(line: yaml.prefix(max(0, offset ?? 0)).reduce(1) { $1 == "\n" ? $0 + 1 : $0 }, column: 1)
            problem = text
        // What the library says when it writes, or gives no reason for.
        case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
            place = .start
            problem = "not readable as YAML"
        }
        report(
            place, en: problem, "correct the YAML: indentation, quotes and brackets", zh: "不是有效的 YAML（\(problem)）",
            "请检查缩进、引号和括号")
    }
}
