/// First in, first out, up to a bound.
struct WaitingLine<Element> {
    let capacity: Int
    private var elements: [Element] = []
    private var first = 0

    init(capacity: Int) {
        self.capacity = capacity
    }

    var count: Int { elements.count - first }
    var isEmpty: Bool { count == 0 }

    /// Puts `element` at the end; false if the line is full.
    mutating func append(_ element: Element) -> Bool {
        guard count < capacity else { return false }
        elements.append(element)
        return true
    }

    /// Takes up to `limit` from the front.
    mutating func take(_ limit: Int) -> [Element] {
        let end = min(first + limit, elements.count)
        let taken = Array(elements[first..<end])
        first = end
        // What was taken is let go of once it is the greater half, so that each element is moved at most once on average.
        if first * 2 >= elements.count {
            elements.removeFirst(first)
            first = 0
        }
        return taken
    }
}
