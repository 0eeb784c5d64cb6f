// How much a text looks like spam. The pipeline asks once a message and compares with the threshold; nothing here knows the threshold,
// the sender or the clock. The rules behind it are an interim: a trained scorer takes their place, behind this same interface.

/// Scores one text, in microseconds, without memory of others.
package struct SpamScorer: Sendable {
    private let rules: @Sendable (String) -> Double

    package init() {
        let rules = RuleSpamScorer()
        self.init { rules.score($0) }
    }

    /// With other rules.
    package init(_ rules: @escaping @Sendable (String) -> Double) { self.rules = rules }

    /// From 0 (certainly none) to 1 (certainly spam); an empty text is 0.
    package func score(_ text: String) -> Double { text.isEmpty ? 0 : rules(text) }
}
