// Fields of types that other modules declare: those that have a frozen name, and those that are objects.
//
// Named ones can be inlined where their type is known: to look for a name by type at run time costs more than to read it.

extension RecordCoder {
    /// A value by its frozen name.
    @inlinable
    public mutating func field<V: RawRepresentable<String>>(_ key: StaticString, _ value: inout V) throws(RecordFault) {
        if isReading {
            try expect(key)
            value = try takeNamed()
        } else {
            put(key)
            put(text: value.rawValue)
        }
    }

    /// A value by its frozen name, that may be missing.
    @inlinable
    public mutating func field<V: RawRepresentable<String>>(_ key: StaticString, _ value: inout V?) throws(RecordFault) {
        if isReading {
            value = take(key) ? try takeNamed() : nil
        } else if let value {
            put(key)
            put(text: value.rawValue)
        }
    }

    /// A list of values by their frozen names.
    @inlinable
    public mutating func field<V: RawRepresentable<String>>(_ key: StaticString, _ value: inout [V]) throws(RecordFault) {
        guard isReading else { return put(key, value) { coder, element in coder.put(text: element.rawValue) } }
        value = try takeArray(key) { coder throws(RecordFault) in try coder.takeNamed() }
    }

    /// An object within the object. `value` may be an `any Recordable`: its type then says what is read.
    @inlinable
    public mutating func field<V: Recordable>(_ key: StaticString, _ value: inout V) throws(RecordFault) {
        if isReading { try expect(key) } else { put(key) }
        try object(&value)
    }

    /// An object within the object, that may be missing.
    @inlinable
    public mutating func field<V: Recordable>(_ key: StaticString, _ value: inout V?) throws(RecordFault) {
        if isReading {
            value = take(key) ? try takeObject() : nil
        } else if var present = value {
            put(key)
            try object(&present)
        }
    }

    /// A list of objects.
    @inlinable
    public mutating func field<V: Recordable>(_ key: StaticString, _ value: inout [V]) throws(RecordFault) {
        guard isReading else {
            put(key)
            bytes.append(.openArray)
            for index in value.indices {
                if index > 0 { bytes.append(.comma) }
                var element = value[index]
                try object(&element)
            }
            bytes.append(.closeArray)
            return
        }
        value = try takeArray(key) { coder throws(RecordFault) in try coder.takeObject() }
    }

    @inlinable
    mutating func takeObject<V: Recordable>() throws(RecordFault) -> V {
        var value = V()
        try object(&value)
        return value
    }

    @inlinable
    mutating func takeNamed<V: RawRepresentable<String>>() throws(RecordFault) -> V {
        let name = try takeText()
        // Compared byte by byte: text that is equal to Unicode (the Kelvin sign and K) is another name here.
        guard let value = V(rawValue: name), value.rawValue.isSpelled(like: name) else {
            throw unknown(V.self)
        }
        return value
    }

    @usableFromInline
    func unknown(_ type: any Any.Type) -> RecordFault {
        RecordFault(offset: valueOffset, expected: "a name of \(type)")
    }
}
