import CaseDomain
import WireMessages

extension CaseView {
    /// Masks every text that people wrote; the registration's are masked where it is made.
    mutating func mask(of customer: CaseDomain.Complainant) {
        func masked(_ text: String) -> String { FreeText.masked(text, of: customer) }
        for index in findings.indices {
            findings[index].finding = masked(findings[index].finding)
            findings[index].sources = findings[index].sources.map(masked)
        }
        if var made = decision {
            made.reasoning = masked(made.reasoning)
            for index in made.measures.indices { made.measures[index].note = masked(made.measures[index].note) }
            decision = made
        }
        for index in replies.indices { replies[index].text = masked(replies[index].text) }
        for index in callbacks.indices { callbacks[index].note = masked(callbacks[index].note) }
        for index in steps.indices { steps[index].text = masked(steps[index].text) }
        if var closed = closing {
            (closed.summary, closed.rootCause, closed.prevention) =
                (masked(closed.summary), masked(closed.rootCause), masked(closed.prevention))
            closing = closed
        }
        if var asked = withdrawal {
            (asked.reason, asked.saidBy) = (masked(asked.reason), CaseDomain.Complainant(name: asked.saidBy).masked.name)
            withdrawal = asked
        }
        if var elsewhere = response {
            elsewhere.response = masked(elsewhere.response)
            elsewhere.publicResponse = masked(elsewhere.publicResponse)
            for index in elsewhere.remainder.indices { elsewhere.remainder[index].value = masked(elsewhere.remainder[index].value) }
            response = elsewhere
        }
    }
}
