// Fields that hold many values. They are written when empty, too.

extension RecordCoder {
    /// A list of texts.
    public mutating func field(_ key: StaticString, _ value: inout [String]) throws(RecordFault) {
        guard isReading else { return put(key, value) { coder, text in coder.put(text: text) } }
        value = try takeArray(key) { coder throws(RecordFault) in try coder.takeText() }
    }

    /// A list of whole numbers.
    public mutating func field(_ key: StaticString, _ value: inout [Int64]) throws(RecordFault) {
        guard isReading else { return put(key, value) { coder, number in coder.put(number: number) } }
        value = try takeArray(key) { coder throws(RecordFault) in try coder.takeNumber() }
    }

    /// Texts by name.
    public mutating func field(_ key: StaticString, _ value: inout [String: String]) throws(RecordFault) {
        if isReading {
            try expect(key)
            value = try takeMap()
        } else {
            put(key)
            put(map: value)
        }
    }
}

extension RecordCoder {
    /// Writes a list.
    @inlinable
    mutating func put<Element>(_ key: StaticString, _ list: [Element], _ put: (inout RecordCoder, Element) -> Void) {
        self.put(key)
        bytes.append(.openArray)
        for index in list.indices {
            if index > 0 { bytes.append(.comma) }
            put(&self, list[index])
        }
        bytes.append(.closeArray)
    }

    /// Reads a list.
    @inlinable
    mutating func takeArray<Element>(
        _ key: StaticString, _ element: (inout RecordCoder) throws(RecordFault) -> Element
    ) throws(RecordFault) -> [Element] {
        try expect(key)
        try expect(.openArray, "a list")
        var list: [Element] = []
        if take(.closeArray) { return list }
        repeat {
            valueOffset = offset
            list.append(try element(&self))
        } while take(.comma)
        try expect(.closeArray, "the end of the list")
        return list
    }

    private mutating func put(map: [String: String]) {
        bytes.append(.openObject)
        var isFirst = true
        for (key, text) in map.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            if isFirst { isFirst = false } else { bytes.append(.comma) }
            put(text: key)
            bytes.append(.colon)
            put(text: text)
        }
        bytes.append(.closeObject)
    }

    private mutating func takeMap() throws(RecordFault) -> [String: String] {
        try expect(.openObject, "a map")
        var map: [String: String] = [:]
        if take(.closeObject) { return map }
        map.reserveCapacity(4)
        var last: String?
        repeat {
            valueOffset = offset
            let key = try takeText()
            try require(last.map { $0.utf8.lexicographicallyPrecedes(key.utf8) } ?? true, "a key behind the one before it")
            let keyOffset = offset
            try expect(.colon, "a colon")
            // Two keys of different bytes may be one text to Unicode (é in one character or two): they cannot both be kept.
            guard map.updateValue(try takeText(), forKey: key) == nil else { throw RecordFault(offset: keyOffset, expected: "another key") }
            last = key
        } while take(.comma)
        try expect(.closeObject, "the end of the map")
        return map
    }
}
