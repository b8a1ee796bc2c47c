import RecordForm
import Wording

/// Words that the norms of speech forbid; the step stands, the words are flagged and counted.
public struct SpeechFlagged: CaseEvent {
    /// The words.
    public var phrase = ""
    /// What is wrong with them.
    public var wrong: SpeechNorms.Phrase.Wrong = .answer
    /// Who used them.
    public var staff: StaffID = StaffID(rawValue: "")

    /// Blank, to be read into.
    public init() {}

    /// Words of `staff`.
    public init(phrase: String, wrong: SpeechNorms.Phrase.Wrong, staff: StaffID) {
        self.phrase = phrase
        self.wrong = wrong
        self.staff = staff
    }

    public static let eventName: EventName = "speech_flagged"
    public static let gives: [TriggerEvent] = []
    public var triggers: [TriggerEvent] { [] }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("phrase", &phrase)
        try coder.field("wrong", &wrong)
        try coder.field("staff", &staff)
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {}

    public func story(_ titles: Titles) -> BilingualText {
        BilingualText(en: "forbidden words of \(staff.rawValue): \(phrase)", zh: "\(staff.rawValue) 使用服务忌语：\(phrase)")
    }
}
