/// Where something stands in a file.
public struct Place: Hashable, Comparable, Sendable {
    /// 1 for the first.
    public let line: Int
    /// 1 for the first, in Unicode scalars.
    public let column: Int

    /// A place.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// The first character of a file.
    public static let start = Place(line: 1, column: 1)

    /// The earlier in the file is the smaller.
    public static func < (left: Place, right: Place) -> Bool { (left.line, left.column) < (right.line, right.column) }
}
