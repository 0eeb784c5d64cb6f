// How much a text looks like spam. The pipeline asks once a message and compares with the threshold; nothing here knows the threshold,
// the sender or the clock.

import Spam

/// Scores one text, in microseconds, without memory of others. Not for two threads at once: the room that scoring needs is kept from text to text.
package struct SpamScorer: Sendable {
    private let judge: @Sendable (String) -> Double
    /// What it scores by; nil: rules of its own.
    let model: SpamModel?

    /// With the builtin model.
    package init() {
        guard let model = SpamModel.builtin else { preconditionFailure("the builtin spam model is damaged") }
        self.init(model: model)
    }

    package init(model: SpamModel) {
        let room = Room()
        judge = { model.score($0, &room.scratch) }
        self.model = model
    }

    /// With rules of its own.
    package init(_ judge: @escaping @Sendable (String) -> Double) {
        self.judge = judge
        model = nil
    }

    /// From 0 (certainly none) to 1 (certainly spam); an empty text is 0.
    package func score(_ text: String) -> Double { text.isEmpty ? 0 : judge(text) }

    /// `@unchecked Sendable`: used by whoever scores, one text after the other.
    private final class Room: @unchecked Sendable { var scratch = SpamScratch() }
}
