import ShouwenLimits
import Yams

/// A value of a YAML document with its place. Every scalar is a text; what it stands for is said by whoever reads it.
public struct YAMLNode: Sendable {
    /// What a node is.
    public enum Content: Sendable {
        case text(String)
        case list([YAMLNode])
        case entries([Entry])
    }

    /// One line of a mapping.
    public struct Entry: Sendable {
        /// What stands before the colon.
        public let key: YAMLNode
        /// What stands after it.
        public let value: YAMLNode
    }

    /// Where it begins; of an alias, where its anchor does.
    public let place: Place
    /// What it is.
    public let content: Content

    /// A scalar's text; nil: it is none.
    public var text: String? { if case .text(let text) = content { text } else { nil } }
    /// A sequence's nodes; nil: it is none.
    public var list: [YAMLNode]? { if case .list(let nodes) = content { nodes } else { nil } }
    /// A mapping's lines in the order of the file; nil: it is none.
    public var entries: [Entry]? { if case .entries(let entries) = content { entries } else { nil } }
}

/// A document that would grow beyond what is read: aliases of aliases, or brackets without end.
struct YAMLExcess: Error {
    let place: Place
}

extension YAMLNode {
    /// Takes a node of the library over, each alias in full.
    ///
    /// - Parameter room: how many nodes there may be yet.
    init(_ node: Node, room: inout Int, depth: Int = 0) throws(YAMLExcess) {
        let place = node.mark.map { Place(line: $0.line, column: $0.column) } ?? .start
        room -= 1
        guard room >= 0, depth <= Limits.yamlDepthMax else { throw YAMLExcess(place: place) }
        self.place = place
        switch node {
        case .scalar(let scalar): content = .text(scalar.string)
        case .sequence(let sequence):
            var nodes: [YAMLNode] = []
            for node in sequence { nodes.append(try YAMLNode(node, room: &room, depth: depth + 1)) }
            content = .list(nodes)
        case .mapping(let mapping):
            var entries: [Entry] = []
            for (key, value) in mapping {
                let key = try YAMLNode(key, room: &room, depth: depth + 1)
                entries.append(Entry(key: key, value: try YAMLNode(value, room: &room, depth: depth + 1)))
            }
            content = .entries(entries)
        // The library makes these only when it writes.
        case .alias: content = .text("")
        }
    }
}
