/// A number by which a person can be found, among the groups of digits of a text.
enum PersonalNumber {
    case telephone, identityCard, card

    /// Digits shown at its beginning; as in `Complainant.masked`.
    var first: Int {
        switch self {
        case .telephone: 3
        case .identityCard: 1
        case .card: 0
        }
    }

    /// Digits shown at its end.
    var last: Int {
        switch self {
        case .telephone, .card: 4
        case .identityCard: 1
        }
    }

    /// What begins at a group: a number to be masked, or (`kind` nil) one that stays as it is.
    struct Found {
        let kind: PersonalNumber?
        /// The last of its groups.
        let last: Int
        /// Where an X stands behind the digits that belongs to it.
        var further: [Int] = []
    }

    /// Most digits that one such number has in several groups.
    private static let digitsMax = 20

    /// The longest number that begins at the group `first`; nil where none does.
    static func find(at first: Int, of groups: [NumberGroup], in scalars: [Unicode.Scalar]) -> Found? {
        if let kept = kept(at: first, of: groups, in: scalars) { return Found(kind: nil, last: kept) }
        var last = first
        var count = groups[first].digits.count
        while last + 1 < groups.count, groups[last + 1].followsOn, count + groups[last + 1].digits.count <= digitsMax {
            last += 1
            count += groups[last].digits.count
        }
        while last >= first {
            let run = groups[first...last]
            let digits = run.flatMap(\.digits)
            if digits.count == 17, isIdentity(digits), let mark = identityMark(after: run, in: scalars) {
                return Found(kind: .identityCard, last: last, further: [mark])
            }
            if let kind = kind(of: digits, in: run, scalars) { return Found(kind: kind, last: last) }
            last -= 1
        }
        return nil
    }

    // MARK: What stays

    /// The last group of a case number, a date or an amount that begins here.
    private static func kept(at first: Int, of groups: [NumberGroup], in scalars: [Unicode.Scalar]) -> Int? {
        let group = groups[first]
        if first + 2 < groups.count, groups[first + 1].isHyphened, groups[first + 2].isHyphened {
            let (second, third) = (groups[first + 1], groups[first + 2])
            let sizes = [group.digits.count, second.digits.count, third.digits.count]
            let text = (group.digits + second.digits + third.digits).map { String($0) }.joined()
            if sizes == [4, 8, 1], CaseNumber(text) != nil { return first + 2 }
            if isYear(group), (1...2).contains(sizes[1]), (1...2).contains(sizes[2]), (1...12).contains(second.value),
                (1...31).contains(third.value)
            {
                return first + 2
            }
        }
        if isDate(group.digits.prefix(8)), [8, 12, 14].contains(group.digits.count), isTime(group.digits.dropFirst(8)) { return first }
        if group.digits.count == 13, isYear(group.digits.prefix(4)), CaseNumber(group.digits.map { String($0) }.joined()) != nil {
            return first
        }
        return isAmount(group, in: scalars) ? first : nil
    }

    private static func isAmount(_ group: NumberGroup, in scalars: [Unicode.Scalar]) -> Bool {
        guard group.digits.count < 15 else { return false }
        let after = scalars[group.end...].first { !$0.properties.isWhitespace }
        let before = scalars[..<group.start].last { !$0.properties.isWhitespace }
        return after.map { ["元", "圆", "块", "角", "万", "亿"].contains($0) } ?? false
            || before.map { $0.properties.generalCategory == .currencySymbol } ?? false
    }

    private static func isYear(_ group: NumberGroup) -> Bool { isYear(group.digits[...]) }

    private static func isYear(_ digits: ArraySlice<UInt8>) -> Bool {
        digits.count == 4 && (1900...2099).contains(number(digits))
    }

    private static func isDate(_ digits: ArraySlice<UInt8>) -> Bool {
        guard digits.count == 8, isYear(digits.prefix(4)) else { return false }
        return (1...12).contains(number(digits.dropFirst(4).prefix(2))) && (1...31).contains(number(digits.suffix(2)))
    }

    /// Nothing, hours and minutes, or seconds as well.
    private static func isTime(_ digits: ArraySlice<UInt8>) -> Bool {
        digits.isEmpty || number(digits.prefix(2)) < 24 && number(digits.dropFirst(2).prefix(2)) < 60 && number(digits.dropFirst(4)) < 60
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1) } }

    // MARK: What is masked

    private static func kind(of digits: [UInt8], in run: ArraySlice<NumberGroup>, _ scalars: [Unicode.Scalar]) -> PersonalNumber? {
        if isTelephone(digits, in: run) { return .telephone }
        if digits.count == 18 && isIdentity(digits) || digits.count == 15 && isOldIdentity(digits) { return .identityCard }
        if run.count == 1 { return isLongNumber(digits) ? .card : isLocalTelephone(digits, run, scalars) ? .telephone : nil }
        return isGroupedCard(digits, run) ? .card : isLocalTelephone(digits, run, scalars) ? .telephone : nil
    }

    /// A mobile number, 1[3-9] and nine more, with or without the country's code; or a fixed line with its area's, 0 and more.
    private static func isTelephone(_ digits: [UInt8], in run: ArraySlice<NumberGroup>) -> Bool {
        guard run.count <= 5 || run.allSatisfy({ $0.digits.count == 1 }), !run.contains(where: { isDate($0.digits[...]) }) else {
            return false
        }
        let isForeign = digits.starts(with: [8, 6]) || digits.starts(with: [0, 0, 8, 6])
        let own = isForeign ? digits.dropFirst(digits[0] == 0 ? 4 : 2) : digits[...]
        if own.count == 11, own.first == 1, own.dropFirst().first ?? 0 >= 3 { return true }
        let isArea = own.first == 0 ? own.dropFirst().first != 0 : isForeign
        return isArea && (10...12).contains(own.count + (own.first == 0 ? 0 : 1))
    }

    /// Seven or eight digits that the words before them call a telephone.
    private static func isLocalTelephone(_ digits: [UInt8], _ run: ArraySlice<NumberGroup>, _ scalars: [Unicode.Scalar]) -> Bool {
        guard (7...8).contains(digits.count), run.count <= 2, let start = run.first?.start else { return false }
        var words = String.UnicodeScalarView()
        words.append(contentsOf: scalars[max(0, start - 8)..<start])
        let before = String(words).lowercased()
        return ["电话", "電話", "座机", "固话", "致电", "tel", "phone"].contains { before.contains($0) }
    }

    /// Area, then a day of birth that there is.
    private static func isIdentity(_ digits: [UInt8]) -> Bool {
        (1...8).contains(digits[0]) && isDate(digits[6..<14])
    }

    private static func isOldIdentity(_ digits: [UInt8]) -> Bool {
        (1...8).contains(digits[0]) && (1...12).contains(number(digits[8..<10])) && (1...31).contains(number(digits[10..<12]))
    }

    /// Where an X stands behind seventeen digits, with at most a blank before it.
    private static func identityMark(after run: ArraySlice<NumberGroup>, in scalars: [Unicode.Scalar]) -> Int? {
        guard let end = run.last?.end else { return nil }
        let next = scalars[end...].prefix(2)
        guard let place = next.firstIndex(where: { ["X", "x", "Ｘ", "ｘ"].contains($0) }) else { return nil }
        return scalars[end..<place].allSatisfy { $0.properties.isWhitespace || $0 == "-" } ? place : nil
    }

    /// Thirteen digits or more in one; twelve where they are a card's.
    private static func isLongNumber(_ digits: [UInt8]) -> Bool {
        digits.count >= 13 || digits.count == 12 && isLuhn(digits)
    }

    /// Thirteen to nineteen digits in groups as they are printed on cards, or with a card's check digit.
    private static func isGroupedCard(_ digits: [UInt8], _ run: ArraySlice<NumberGroup>) -> Bool {
        guard (13...19).contains(digits.count), !run.contains(where: { isDate($0.digits[...]) }), !run.allSatisfy(isYear) else {
            return false
        }
        let isPrinted =
            digits.count >= 15 && run.dropLast().allSatisfy { (4...6).contains($0.digits.count) } && (run.last?.digits.count ?? 0) <= 7
        return isPrinted || isLuhn(digits)
    }

    /// The check of ISO/IEC 7812-1.
    private static func isLuhn(_ digits: [UInt8]) -> Bool {
        var sum = 0
        for (place, digit) in digits.reversed().enumerated() {
            let doubled = Int(digit) * (place % 2 == 0 ? 1 : 2)
            sum += doubled > 9 ? doubled - 9 : doubled
        }
        return sum % 10 == 0
    }
}
