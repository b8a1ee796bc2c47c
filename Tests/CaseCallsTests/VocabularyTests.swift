import CaseDomain
import RPC
import Testing
import WireMessages
import Wording

@testable import CaseCalls

@Suite("The words of the wire and of the domain")
struct VocabularyTests {
    /// The names of a domain enum and of its twin on the wire.
    struct Pair: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let domain: Set<String>
        let wire: Set<String>

        init<Domain: RawRepresentable<String> & CaseIterable, Wire: WireEnum>(_ domain: Domain.Type, _ wire: Wire.Type) {
            testDescription = "\(Domain.self)"
            self.domain = Set(domain.allCases.map(\.rawValue))
            self.wire = Set(wire.allCases.map(\.text))
        }
    }

    static let pairs = [
        Pair(CaseDomain.CaseKind.self, WireMessages.CaseKind.self), Pair(CaseDomain.Channel.self, WireMessages.Channel.self),
        Pair(CaseDomain.Phase.self, WireMessages.Phase.self), Pair(CaseDomain.Outcome.self, WireMessages.Outcome.self),
        Pair(CaseDomain.Measure.Kind.self, MeasureKind.self), Pair(CaseDomain.Satisfaction.self, WireMessages.Satisfaction.self),
    ]

    @Test("are the same, but that the wire can also leave one unspecified", arguments: pairs)
    func sameNames(pair: Pair) {
        #expect(pair.domain.union(["unspecified"]) == pair.wire)
        #expect(!pair.domain.contains("unspecified"))
    }

    @Test("carry every value there and back")
    func roundTrip() throws {
        for kind in CaseDomain.CaseKind.allCases {
            let wire: WireMessages.CaseKind = Vocabulary.wire(kind)
            let back: CaseDomain.CaseKind = try Vocabulary.domain(wire, "kind")
            #expect(back == kind)
        }
        for phase in CaseDomain.Phase.allCases {
            let wire: WireMessages.Phase = Vocabulary.wire(phase)
            let back: CaseDomain.Phase = try Vocabulary.domain(wire, "phase")
            #expect(back == phase)
        }
    }

    @Test("leave nothing unspecified where a value is needed: the field is named")
    func unspecified() {
        let result = Result { () throws(Status) -> CaseDomain.Outcome in try Vocabulary.domain(WireMessages.Outcome.unspecified, "outcome")
        }
        guard case .failure(let status) = result else {
            Issue.record("taken")
            return
        }
        #expect(status.code == .invalidArgument)
        #expect(status.message.english.hasPrefix("outcome: "))
        #expect(status.message.chinese.hasPrefix("outcome：") && status.message.chinese.contains("；请"))
    }
}

@Suite("Personal data under the mask")
struct MaskingTests {
    @Test(
        "keeps only what lets a handler recognise the customer",
        arguments: [
            (Complainant(name: "王小明"), Complainant(name: "王***")), (Complainant(name: "王"), Complainant(name: "***")),
            (Complainant(telephone: "13800138000"), Complainant(telephone: "138***8000")),
            (Complainant(telephone: "1234567"), Complainant(telephone: "***")),
            (Complainant(telephone: "12345678"), Complainant(telephone: "123***5678")),
            (Complainant(identityDocument: "440101199001011234"), Complainant(identityDocument: "4***4")),
            (Complainant(identityDocument: "44"), Complainant(identityDocument: "***")),
            (Complainant(account: "6222020000001234"), Complainant(account: "***1234")),
            (Complainant(account: "1234"), Complainant(account: "***")), (Complainant(address: "广州市"), Complainant(address: "***")),
            (Complainant(), Complainant()),
        ] as [(CaseDomain.Complainant, CaseDomain.Complainant)])
    func masks(clear: CaseDomain.Complainant, masked: CaseDomain.Complainant) {
        #expect(clear.masked == masked)
    }

    private typealias Complainant = CaseDomain.Complainant
}
