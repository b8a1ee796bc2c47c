import CaseDomain
import RuleBooks

extension RuleBook {
    /// `bank-default` as it is shipped, for tests that need a bank's book and say what they change in it.
    public static let bankDefault = RuleBookCatalogue.shipped.latest("bank-default")!
}
