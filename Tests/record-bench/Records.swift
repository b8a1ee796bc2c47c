import RecordForm

/// A registration as a bank records one: nested, with a narrative of a hundred Chinese characters.
struct Registration: Recordable, Codable, Equatable {
    var number = ""
    var register = Register.complaint
    var kind = Kind.complaint
    var channel = ""
    var receivedAt: Int64 = 0
    var incidentAt: Int64?
    var complainant = Complainant()
    var agent: Complainant?
    var classification = Classification()
    var narrative = ""
    var demand = ""
    var place = ""
    var units: [String] = []
    var staff: [String] = []
    var facts: [String: String] = [:]
    var clause = Clause()

    enum Register: String, Codable { case complaint = "complaint_register", opinion = "opinion_register" }
    enum Kind: String, Codable { case complaint, consultation, praise }

    mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("number", &number)
        try coder.field("register", &register)
        try coder.field("kind", &kind)
        try coder.field("channel", &channel)
        try coder.field("receivedAt", &receivedAt)
        try coder.field("incidentAt", &incidentAt)
        try coder.field("complainant", &complainant)
        try coder.field("agent", &agent)
        try coder.field("classification", &classification)
        try coder.field("narrative", &narrative)
        try coder.field("demand", &demand)
        try coder.field("place", &place)
        try coder.field("units", &units)
        try coder.field("staff", &staff)
        try coder.field("facts", &facts)
        try coder.field("clause", &clause)
    }

    static let sample = Registration(
        number: "2026-00000007-9", register: .complaint, kind: .complaint, channel: "in_person", receivedAt: 1_780_000_000_000,
        incidentAt: 1_779_996_400_000,
        complainant: Complainant(
            name: "王小明", telephone: "13800138000", identityDocument: "440101199001011234", account: "6222020000001234",
            address: "广州市越秀区东风中路 1 号"),
        agent: nil,
        classification: Classification(product: "debit_card", subProduct: "atm", issue: "swallowed_card", subIssue: ""),
        narrative: "客户于昨日下午三点在城东支行自助银行取款时，机器吞卡且未吐钞，账户已扣款两千元。"
            + "客户随即拨打客服热线，等候二十分钟无人接听，今日到网点要求退卡并说明扣款去向，"
            + "大堂经理告知须等待七个工作日，客户不予认可。",
        demand: "退卡，退回两千元", place: "城东支行 ATM 3", units: ["outlet-east"], staff: ["1009", "2001"],
        facts: ["site": "on_site", "incident": "swallowed_card", "amount_minor": "200000"],
        clause: Clause(book: "core", edition: "2020-03-01", clause: "register_at_once"))
}

struct Complainant: Recordable, Codable, Equatable {
    var name = ""
    var telephone = ""
    var identityDocument = ""
    var account = ""
    var address = ""

    mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("name", &name)
        try coder.field("telephone", &telephone)
        try coder.field("identityDocument", &identityDocument)
        try coder.field("account", &account)
        try coder.field("address", &address)
    }
}

struct Classification: Recordable, Codable, Equatable {
    var product = ""
    var subProduct = ""
    var issue = ""
    var subIssue = ""

    mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("product", &product)
        try coder.field("subProduct", &subProduct)
        try coder.field("issue", &issue)
        try coder.field("subIssue", &subIssue)
    }
}

struct Clause: Recordable, Codable, Equatable {
    var book = ""
    var edition = ""
    var clause = ""

    mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("book", &book)
        try coder.field("edition", &edition)
        try coder.field("clause", &clause)
    }
}

/// A limit that is set: small, and the commonest record of all.
struct Deadline: Recordable, Codable, Equatable {
    var clock = 0
    var name = ""
    var book = ""
    var start = ""
    var startedAt: Int64 = 0
    var dueAt: Int64 = 0
    var warnAt: [Int64] = []
    var isProvisional = false
    var unit: String?
    var clause = Clause()

    mutating func record(_ coder: inout RecordCoder) throws(RecordFault) {
        try coder.field("clock", &clock)
        try coder.field("name", &name)
        try coder.field("book", &book)
        try coder.field("start", &start)
        try coder.field("startedAt", &startedAt)
        try coder.field("dueAt", &dueAt)
        try coder.field("warnAt", &warnAt)
        try coder.field("provisional", &isProvisional)
        try coder.field("unit", &unit)
        try coder.field("clause", &clause)
    }

    static let sample = Deadline(
        clock: 3, name: "reply", book: "bank-default", start: "registered", startedAt: 1_780_000_000_000, dueAt: 1_781_280_000_000,
        warnAt: [1_780_960_000_000, 1_781_152_000_000], isProvisional: true, unit: "outlet-east",
        clause: Clause(book: "bank-default", edition: "2020-03-01", clause: "decision"))
}
