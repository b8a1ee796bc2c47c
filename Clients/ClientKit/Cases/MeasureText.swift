import WireMessages

/// A measure as the command line writes it: `KIND`, `KIND:NOTE`, or with an amount `KIND:AMOUNTCURRENCY[:NOTE]`, as in
/// `compensation:100.50CNY:fee refunded`.
public enum MeasureText {
    /// The measure; nil when `text` is none. Amounts are positive, with at most as many decimals as the currency has.
    public static func measure(_ text: String) -> Measure? {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard let kind = MeasureKind(text: String(parts[0]).replacing("-", with: "_")), kind != .unspecified else { return nil }
        guard parts.count > 1 else { return kind == .compensation ? nil : Measure(kind: kind) }
        if kind != .compensation { return Measure(kind: kind, note: String(parts[1])) }
        let rest = parts[1].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard let (minor, currency) = amount(rest[0]) else { return nil }
        return Measure(kind: kind, amountMinor: minor, currency: currency, note: rest.count > 1 ? String(rest[1]) : "")
    }

    /// `100`, `100.5` or `100.50` before an ISO 4217 code, in the currency's smallest unit.
    static func amount(_ text: Substring) -> (minor: Int64, currency: String)? {
        guard let match = text.wholeMatch(of: /([0-9]{1,12})(?:\.([0-9]{1,3}))?([A-Z]{3})/) else { return nil }
        let currency = String(match.3)
        let decimals = decimalsOf[currency] ?? 2
        let fraction = match.2 ?? ""
        guard fraction.count <= decimals, let whole = Int64(match.1) else { return nil }
        let padded = fraction + String(repeating: "0", count: decimals - fraction.count)
        let scale = (0..<decimals).reduce(Int64(1)) { scale, _ in scale * 10 }
        let minor = whole * scale + (Int64(padded) ?? 0)
        return minor > 0 ? (minor, currency) : nil
    }

    /// The measure in words: `compensation CNY 100.50 (fee refunded)`.
    public static func words(_ measure: Measure, _ wording: Voice) -> String {
        var text = wording(measure.kind)
        if measure.amountMinor > 0 {
            let amount = decimal(measure.amountMinor, decimalsOf[measure.currency] ?? 2)
            let isYuan = measure.currency == "CNY"
            text +=
                " "
                + (isYuan ? wording(CasePhrase.yuan, amount) : [measure.currency, amount].filter { !$0.isEmpty }.joined(separator: " "))
        }
        return measure.note.isEmpty ? text : wording.remarked(text, measure.note)
    }

    /// `10050` with two decimals: `100.50`.
    private static func decimal(_ minor: Int64, _ decimals: Int) -> String {
        let digits = String(minor)
        if decimals == 0 { return digits }
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        return padded.dropLast(decimals) + "." + padded.suffix(decimals)
    }

    /// Currencies with other than two decimals (ISO 4217, table A.1) among those a Chinese bank's customers hold.
    private static let decimalsOf = ["JPY": 0, "KRW": 0, "VND": 0, "KWD": 3, "BHD": 3, "OMR": 3, "JOD": 3]
}
