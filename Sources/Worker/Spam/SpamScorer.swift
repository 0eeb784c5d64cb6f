// How much a text looks like spam. The pipeline asks once a message and compares with the threshold; nothing here knows the threshold,
// the sender or the clock. Behind it stands a trained model (Sources/Shared/Spam).

import Spam
import Synchronization

/// Scores one text, in microseconds, without memory of others.
package struct SpamScorer: Sendable {
    private let scoring: @Sendable (String) -> Double

    /// With the model that ships with the program.
    package init() {
        guard let model = SpamModel.builtin else { fatalError("the builtin spam model cannot be read") }
        self.init(model: model)
    }

    /// With a model of its own.
    package init(model: SpamModel) {
        let scratch = SharedScratch()
        self.init { text in scratch.value.withLock { model.score(text, &$0) } }
    }

    /// With other rules.
    package init(_ scoring: @escaping @Sendable (String) -> Double) { self.scoring = scoring }

    /// From 0 (certainly none) to 1 (certainly spam); an empty text is 0.
    package func score(_ text: String) -> Double { text.isEmpty ? 0 : scoring(text) }
}

/// A worker has one thread, so that the lock is always free; it is what makes the buffers' sharing plain to the compiler.
private final class SharedScratch: Sendable {
    let value = Mutex(SpamScratch())
}
