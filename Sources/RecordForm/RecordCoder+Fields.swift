// Fields of text, truth and whole numbers. An optional one without a value is left out.

extension RecordCoder {
    /// A field of text.
    public mutating func field(_ key: StaticString, _ value: inout String) throws(RecordFault) {
        if isReading {
            try expect(key)
            value = try takeText()
        } else {
            put(key)
            put(text: value)
        }
    }

    /// A field of text that may be missing.
    public mutating func field(_ key: StaticString, _ value: inout String?) throws(RecordFault) {
        if isReading {
            value = take(key) ? try takeText() : nil
        } else if let value {
            put(key)
            put(text: value)
        }
    }

    /// A field that is true or false.
    public mutating func field(_ key: StaticString, _ value: inout Bool) throws(RecordFault) {
        if isReading {
            try expect(key)
            value = try takeTruth()
        } else {
            put(key)
            put(truth: value)
        }
    }

    /// A field that is true, false or missing.
    public mutating func field(_ key: StaticString, _ value: inout Bool?) throws(RecordFault) {
        if isReading {
            value = take(key) ? try takeTruth() : nil
        } else if let value {
            put(key)
            put(truth: value)
        }
    }

    /// A whole number.
    public mutating func field(_ key: StaticString, _ value: inout Int64) throws(RecordFault) {
        if isReading {
            try expect(key)
            value = try takeNumber()
        } else {
            put(key)
            put(number: value)
        }
    }

    /// A whole number that may be missing.
    public mutating func field(_ key: StaticString, _ value: inout Int64?) throws(RecordFault) {
        if isReading {
            value = take(key) ? try takeNumber() : nil
        } else if let value {
            put(key)
            put(number: value)
        }
    }

    /// A whole number.
    public mutating func field(_ key: StaticString, _ value: inout Int) throws(RecordFault) {
        var number = Int64(value)
        try field(key, &number)
        let narrow = Int(exactly: number)
        try require(narrow != nil, "a smaller number")
        value = narrow ?? value
    }

    /// A whole number that may be missing.
    public mutating func field(_ key: StaticString, _ value: inout Int?) throws(RecordFault) {
        var number = value.map { Int64($0) }
        try field(key, &number)
        let narrow = number.flatMap { Int(exactly: $0) }
        try require((narrow == nil) == (number == nil), "a smaller number")
        value = narrow
    }
}
