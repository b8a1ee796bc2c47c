import Wording

/// An amount with its currency.
public struct Money: Hashable, Sendable {
    /// In the currency's smallest unit: fen, cents.
    public let minor: Int64
    /// ISO 4217, three letters.
    public let currency: String

    /// An amount.
    public init(minor: Int64, currency: String) {
        self.minor = minor
        self.currency = currency
    }

    /// As people write it: `¥500.00`, `USD 12.50`. Currencies without hundredths (ISO 4217 exponent 0) are written whole.
    public var text: String {
        let sign = minor < 0 ? "-" : ""
        let amount = minor.magnitude
        let symbol = currency == "CNY" ? "¥" : "\(currency) "
        guard !Money.wholeCurrencies.contains(currency) else { return "\(sign)\(symbol)\(amount)" }
        let hundredths = amount % 100
        return "\(sign)\(symbol)\(amount / 100).\(hundredths < 10 ? "0" : "")\(hundredths)"
    }

    /// ISO 4217 currencies that people of a bank meet and that have no smaller unit.
    private static let wholeCurrencies: Set<String> = ["JPY", "KRW", "VND"]
}
