// The core's clauses as one text, by which an edition of them is kept:
//
//     core 1
//
//     register_at_once
//     《关于进一步加强消费投诉处理工作的通知》（2022）：…       where it stands
//     Every matter is registered at once …                    in English
//     客户反映的事项应当场登记 …                                in Chinese
//
// An empty line before each clause, a line feed after every line. This form is never changed: texts kept in it are read for as long as
// logs are.

extension CoreClause {
    /// All clauses of the edition that this software holds.
    public static var editionText: String {
        let blocks = allCases.map { known in
            let clause = known.clause
            return "\n\(known.rawValue)\n\(clause.citation)\n\(clause.english)\n\(clause.chinese)\n"
        }
        return "\(book) \(edition)\n" + blocks.joined()
    }

    /// The clauses of such a text; nil for anything else.
    public static func clauses(in text: String) -> [Clause]? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let head = lines.first?.split(separator: " ", maxSplits: 1).map(String.init) ?? []
        // The head, five lines a clause, and what follows the last line feed: nothing.
        guard head.count == 2, head[0] == book, lines.last == "", lines.count % 5 == 2 else { return nil }
        return stride(from: 1, to: lines.count - 1, by: 5).map { index in
            Clause(
                ClauseReference(book: book, edition: head[1], clause: lines[index + 1]), citation: lines[index + 2],
                english: lines[index + 3], chinese: lines[index + 4])
        }
    }
}
