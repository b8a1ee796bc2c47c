/// First in, first out. Each operation costs O(1) on average.
struct WaitingLine<Element> {
    private var elements: [Element?] = []
    private var first = 0

    var count: Int { elements.count - first }
    var isEmpty: Bool { count == 0 }

    /// Puts `element` at the end.
    mutating func append(_ element: Element) { elements.append(element) }

    /// Takes the first, if there is one.
    mutating func take() -> Element? {
        guard first < elements.count else { return nil }
        defer {
            elements[first] = nil
            first += 1
            // The places of what was taken are let go of once they are the greater half, so that each element is moved at most once on
            // average.
            if first * 2 >= elements.count {
                elements.removeFirst(first)
                first = 0
            }
        }
        return elements[first]
    }
}
