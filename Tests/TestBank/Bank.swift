import BusinessCalendar
import CaseDomain

/// The one small bank of all tests: its units, its people, its rules and its moments. It is the bank that `shouwend init` makes.
public enum Bank {
    // MARK: Units

    public static let headquarters = UnitID(rawValue: "hq")
    public static let outlet = UnitID(rawValue: "outlet-east")
    public static let otherOutlet = UnitID(rawValue: "outlet-west")
    public static let intake = UnitID(rawValue: "intake")
    public static let cards = UnitID(rawValue: "cards")
    public static let centre = UnitID(rawValue: "call-centre")

    /// The tree of its units.
    public static let organisation: Organisation = {
        let units: [Organisation.Unit] = [
            .init(id: headquarters, name: "总行", kind: .headquarters, parent: nil),
            .init(id: outlet, name: "城东支行", kind: .outlet, parent: headquarters, complaintOfficer: officer.staff),
            .init(id: otherOutlet, name: "城西支行", kind: .outlet, parent: headquarters, complaintOfficer: otherOfficer.staff),
            .init(id: intake, name: "受理部门", kind: .department, parent: headquarters),
            .init(id: cards, name: "银行卡部", kind: .department, parent: headquarters),
            .init(id: centre, name: "客户服务中心", kind: .callCentre, parent: headquarters),
        ]
        do { return try Organisation(units) } catch { preconditionFailure("\(error)") }
    }()

    // MARK: People

    public static let teller = person("1001", .teller, outlet)
    public static let colleague = person("1004", .teller, outlet)
    public static let officer = person("1002", .complaintOfficer, outlet)
    public static let outletHead = person("1003", .outletHead, outlet)
    public static let otherTeller = person("1101", .teller, otherOutlet)
    public static let otherOfficer = person("1102", .complaintOfficer, otherOutlet)
    public static let agent = person("2001", .agent, centre)
    public static let supervisor = person("2002", .callCentreSupervisor, centre)
    public static let intakeHead = person("3002", .intakeHead, intake)
    public static let cardsHandler = person("3201", .handler, cards)
    public static let president = person("3901", .seniorManager, headquarters)
    public static let auditor = person("3902", .auditor, headquarters)
    public static let importer = person("9001", .importer, intake)

    /// All of them.
    public static let people = [
        teller, colleague, officer, outletHead, otherTeller, otherOfficer, agent, supervisor, intakeHead, cardsHandler, president, auditor,
        importer,
    ]

    /// Somebody by their number.
    public static func person(_ staff: String, _ role: Role, _ unit: UnitID) -> Actor {
        Actor(staff: StaffID(rawValue: staff), role: role, unit: unit)
    }

    // MARK: The customer

    /// What the customer said at the counter, when the matter was received.
    public static let word = CustomerWord(saidBy: "王小明", at: received, means: .inPerson)

    /// The customer takes the matter back.
    public static let withdrawal = Withdraw(reason: "settled", word: word)
    /// Another person confirms it.
    public static let withdrawalConfirmed = DecideWithdrawal(verdict: .confirmed, reason: "called back")
    /// The customer asks for a review.
    public static let reviewAsked = RequestReview(reason: "too little", word: word)

    // MARK: Rules and moments

    /// 2026-05-28T20:26:40Z, which is Friday 04:26:40 in Shanghai.
    public static let received = Timestamp(seconds: 1_780_000_000)
    /// An hour later.
    public static let now = received.advanced(byMilliseconds: 3_600_000)

    /// Plain weeks, nine to five.
    public static let calendar = BusinessCalendar(
        official: OfficialCalendar(id: "plain", version: "1", years: []), zone: .shanghai, hours: .nineToFive)

    /// The shipped book for every bank on plain weeks.
    public static let rules = InstitutionRules(book: .bankDefault, calendar: calendar)
}
