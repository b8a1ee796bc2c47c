import BusinessCalendar
import RecordForm
import Wording

/// What a customer said, on record: who, when and how. It carries a step that is the customer's own and no power of whoever notes it.
public struct CustomerWord: Recordable, Hashable {
    /// The customer, by the name that stands in the case; required.
    public var saidBy = ""
    /// When they said it.
    public var at = Timestamp(milliseconds: 0)
    /// How: in person, by telephone, by letter, …
    public var means: Channel = .inPerson

    /// Blank, to be read into.
    public init() {}

    /// What `saidBy` said at that moment, that way.
    public init(saidBy: String, at moment: Timestamp, means: Channel) {
        self.saidBy = saidBy
        at = moment
        self.means = means
    }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("said_by", &saidBy)
        try coder.field("at", &at)
        try coder.field("means", &means)
    }

    /// Whether it is that customer's: the very name. A customer who stays unnamed has none to show away from the units that know them.
    public func isOf(_ complainant: Complainant) -> Bool {
        !complainant.name.isEmpty && saidBy == complainant.name
    }

    /// Who said it, when and how, for a line of the history.
    func story(_ titles: Titles) -> BilingualText {
        let moment = titles.moment(at)
        return BilingualText(
            en: "by \(saidBy), \(means.title.english), \(moment)", zh: "\(saidBy)，\(means.title.chinese)，\(moment)")
    }
}
