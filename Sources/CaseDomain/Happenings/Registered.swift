import RecordForm
import Wording

/// The case exists from here on; whoever recorded it owns it (首问负责制). Its own application begins the case: see `Case.begin`.
public struct Registered: CaseEvent {
    /// The case number, check digit included.
    public var number = CaseNumber.blank
    /// The register in which it is kept, by the rule book.
    public var register = ""
    /// What was written down when the matter came in.
    public var registration: Registration = Registration()

    /// Blank, to be read into.
    public init() {}

    /// A registration under its number.
    public init(number: CaseNumber, register: String, registration: Registration) {
        self.number = number
        self.register = register
        self.registration = registration
    }

    public static let eventName: EventName = "registered"
    public static let gives: [TriggerEvent] = [.registered]
    public var triggers: [TriggerEvent] { [.registered] }
    public var unitsNamed: [UnitID] { registration.units }

    public mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("number", &number)
        try coder.field("register", &register)
        try coder.field("registration", &registration)
    }

    public func apply(to state: inout Case, _ circumstances: Circumstances) {}

    public func story(_ titles: Titles) -> BilingualText {
        let title = titles.register(register)
        return BilingualText(
            en: "registered in “\(title.english)”: \(registration.narrative)", zh: "登记入\(title.chinese)：\(registration.narrative)")
    }
}

extension TriggerEvent {
    /// 登记.
    public static let registered = TriggerEvent("registered", en: "registered", zh: "登记")
}
