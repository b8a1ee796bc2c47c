import WireMessages

/// How a clause is named.
public enum ClauseText {
    /// Rule book, clause and place in its document, e.g. `gdrcu/art-18 粤农信联发〔2008〕250号 第十八条`.
    public static func short(_ clause: Clause) -> String {
        let name = [clause.ruleBook, clause.id].filter { !$0.isEmpty }.joined(separator: "/")
        return [name, clause.citation].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The clause's own words; empty where the rule book has none.
    public static func words(_ clause: Clause, _ wording: Voice) -> String {
        wording.choose(clause.english, clause.chinese)
    }
}
