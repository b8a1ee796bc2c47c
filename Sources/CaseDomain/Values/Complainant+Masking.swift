/// What somebody may see who is not handling the case.
extension Complainant {
    /// The same customer with only so much left as lets a handler recognise, and nobody else find, them.
    public var masked: Complainant {
        Complainant(
            name: Complainant.mask(name, first: 1, last: 0), telephone: Complainant.mask(telephone, first: 3, last: 4),
            identityDocument: Complainant.mask(identityDocument, first: 1, last: 1), account: Complainant.mask(account, first: 0, last: 4),
            address: address.isEmpty ? "" : "***")
    }

    /// `text` with stars between its first and last characters; a text too short to leave anything hidden becomes stars entirely.
    static func mask(_ text: String, first: Int, last: Int) -> String {
        guard !text.isEmpty else { return "" }
        guard text.count > first + last else { return "***" }
        return text.prefix(first) + "***" + text.suffix(last)
    }
}
