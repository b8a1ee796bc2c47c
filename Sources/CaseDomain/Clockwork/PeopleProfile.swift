/// How many different people complained within a window, for every window of one length that begins in a range of moments: a step
/// function, cut off at the number above which more people change nothing.
///
/// The line of time is cut into stretches as long as the window. A window then covers the end of one stretch and the beginning of the
/// next, and a person is in it whose last complaint of the first stretch, or whose first of the second, is. So of each stretch only the
/// first and the last complaint of each person matter, and of those only as many people as the book asks for at the most.
public struct PeopleProfile: Hashable, Sendable {
    /// Moments that share a number of people.
    public struct Piece: Hashable, Sendable {
        /// The first moment, in milliseconds since 1970.
        public let from: Int64
        /// The moment after the last.
        public let before: Int64
        /// Different people, at most the number at which the count is cut off.
        public let people: Int

        /// So many people at the moments `from ..< before`.
        public init(from: Int64, before: Int64, people: Int) {
            self.from = from
            self.before = before
            self.people = people
        }
    }

    /// A person, with the moment of the complaint that matters.
    public struct Person: Hashable, Sendable {
        /// The same text is the same person.
        public let name: String
        /// The last complaint in the stretch that a window leaves, or the first in the one that it enters; milliseconds since 1970.
        public let moment: Int64

        /// Somebody's complaint.
        public init(name: String, moment: Int64) {
            self.name = name
            self.moment = moment
        }
    }

    /// In order, without gaps or overlaps; neighbours may be equal.
    public private(set) var pieces: [Piece] = []

    /// Nothing counted yet.
    public init() {}

    /// Adds the windows that begin in `from ..< before`, moments of one stretch that lie behind those added so far.
    ///
    /// - Parameters:
    ///   - from: the first moment, in milliseconds since 1970.
    ///   - before: the moment after the last.
    ///   - leaving: people by their last complaint in that stretch, latest first: all at or after `from`, or the first `most` of them.
    ///   - entering: people by their first complaint in the stretch after it, earliest first: all that a window of the range reaches, or
    ///     the first `most` of them.
    ///   - window: the window's length in milliseconds.
    ///   - most: where counting ends. Costs `most` times the logarithm of `most`.
    public mutating func add(
        from: Int64, before: Int64, leaving: [Person], entering: [Person], window: Int64, most: Int
    ) {
        var steps: [(moment: Int64, change: Int)] = []
        func present(_ first: Int64, _ end: Int64) {
            guard first < min(end, before) else { return }
            steps.append((max(first, from), 1))
            if end < before { steps.append((end, -1)) }
        }
        let entries = Dictionary(entering.map { ($0.name, $0.moment - window + 1) }, uniquingKeysWith: min)
        for person in leaving where person.moment >= from {
            let end = person.moment + 1
            let again = entries[person.name] ?? before
            present(from, again <= end ? before : end)
        }
        let left = Dictionary(leaving.map { ($0.name, $0.moment + 1) }, uniquingKeysWith: max)
        for (name, first) in entries where left[name].map({ first > $0 || $0 <= from }) ?? true { present(first, before) }
        steps.sort { $0.moment < $1.moment }
        var people = 0
        var begin = from
        for step in steps {
            if step.moment > begin {
                pieces.append(Piece(from: begin, before: step.moment, people: min(people, most)))
                begin = step.moment
            }
            people += step.change
        }
        if begin < before { pieces.append(Piece(from: begin, before: before, people: min(people, most))) }
    }

    /// The people of the fullest window that contains each moment of `from ..< before`; the profile must reach from one window's length
    /// before them to their end. Costs the pieces times `most`.
    public func fullest(from: Int64, before: Int64, window: Int64, most: Int) -> [Piece] {
        var steps: [(moment: Int64, level: Int, change: Int)] = []
        for piece in pieces where piece.people > 0 {
            // A window that begins in the piece contains the moments from its beginning on, and the last of them for a length.
            let end = piece.before - 1 + window
            guard piece.from < before, end > from else { continue }
            steps.append((max(piece.from, from), piece.people, 1))
            if end < before { steps.append((end, piece.people, -1)) }
        }
        steps.sort { $0.moment < $1.moment }
        var levels = [Int](repeating: 0, count: most + 1)
        var fullest: [Piece] = []
        var begin = from
        func close(at moment: Int64) {
            guard moment > begin else { return }
            let people = levels.lastIndex { $0 > 0 } ?? 0
            if let last = fullest.last, last.people == people {
                fullest[fullest.count - 1] = Piece(from: last.from, before: moment, people: people)
            } else {
                fullest.append(Piece(from: begin, before: moment, people: people))
            }
            begin = moment
        }
        for step in steps {
            close(at: step.moment)
            levels[step.level] += step.change
        }
        close(at: before)
        return fullest
    }
}
