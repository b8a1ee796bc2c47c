/// What stands in texts that people write, as somebody may read it who is not handling the case: numbers by which a customer can be found
/// are left with only their ends, like the fields of the customer themself.
///
/// Masked are mobile and fixed-line telephone numbers, numbers of identity cards, and of bank cards and accounts, in digits of any
/// script, with blanks, hyphens or brackets between them. Case numbers, dates and amounts stay.
public enum FreeText {
    /// The text with such numbers masked. Costs the text once.
    public static func masked(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        let groups = NumberGroup.groups(of: scalars)
        guard !groups.isEmpty else { return text }
        var shown = String.UnicodeScalarView()
        var (next, place) = (0, 0)
        while next < groups.count {
            guard let found = PersonalNumber.find(at: next, of: groups, in: scalars) else {
                next += 1
                continue
            }
            if let kind = found.kind {
                let digits = groups[next...found.last].flatMap { $0.places } + found.further
                shown.append(contentsOf: scalars[place..<groups[next].start])
                shown.append(contentsOf: digits.prefix(kind.first).map { scalars[$0] })
                shown.append(contentsOf: "***".unicodeScalars)
                shown.append(contentsOf: digits.suffix(kind.last).map { scalars[$0] })
                place = (found.further.last ?? groups[found.last].end - 1) + 1
            }
            next = found.last + 1
        }
        shown.append(contentsOf: scalars[place...])
        return String(shown)
    }

    /// The text with such numbers masked, and with what the case knows of the customer, word for word, masked as it is in the fields.
    public static func masked(_ text: String, of customer: Complainant) -> String {
        let hidden = customer.masked
        var text = text
        for (known, shown) in [
            (customer.name, hidden.name), (customer.telephone, hidden.telephone), (customer.identityDocument, hidden.identityDocument),
            (customer.account, hidden.account), (customer.address, hidden.address),
        ] where known.count > 1 {
            text = text.replacing(known, with: shown)
        }
        return masked(text)
    }
}

/// Digits that stand together.
struct NumberGroup {
    /// Where each digit stands among the scalars.
    private(set) var places: [Int] = []
    /// Their values.
    private(set) var digits: [UInt8] = []
    /// Whether nothing but blanks, hyphens or brackets, three at the most, stands between this group and the one before it.
    let followsOn: Bool
    /// Whether it follows on with a single hyphen.
    let isHyphened: Bool

    /// Where it begins.
    var start: Int { places[0] }
    /// Where it has ended.
    var end: Int { places[places.count - 1] + 1 }
    /// Its value where it is short enough to have one.
    var value: Int { digits.count > 9 ? Int.max : digits.reduce(0) { $0 * 10 + Int($1) } }

    /// The groups of digits of a text, in order.
    static func groups(of scalars: [Unicode.Scalar]) -> [NumberGroup] {
        var groups: [NumberGroup] = []
        var inGroup = false
        for (place, scalar) in scalars.enumerated() {
            guard let digit = digit(scalar) else {
                inGroup = false
                continue
            }
            if !inGroup {
                let gap = groups.last.map { scalars[$0.end..<place] } ?? scalars[0..<0]
                let follows = !groups.isEmpty && gap.count <= gapMax && gap.allSatisfy(isMark)
                groups.append(NumberGroup(followsOn: follows, isHyphened: follows && gap.count == 1 && gap.allSatisfy(isHyphen)))
                inGroup = true
            }
            groups[groups.count - 1].places.append(place)
            groups[groups.count - 1].digits.append(digit)
        }
        return groups
    }

    private static let gapMax = 3

    /// The value of a digit of any script.
    private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
        if scalar.isASCII { return (48...57).contains(scalar.value) ? UInt8(scalar.value - 48) : nil }
        guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else { return nil }
        return UInt8(value)
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        isHyphen(scalar) || scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
            || ["(", ")", "（", "）", "_", "·", "*"].contains(scalar)
    }

    private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .dashPunctuation || scalar.value == 0x2212
    }
}
