// Cross-validation: every message is scored by a model that learnt neither it nor its near-duplicates, curve included. For `spam eval`.

/// Scores of messages that their models had not learnt.
package struct SpamValidation: Sendable {
    /// How much spam is caught when its text is disguised.
    package struct EvasionResult: Sendable {
        package var evasion: SpamEvasion
        /// The share of letters or words that are disguised, in percent.
        package var strength: Int
        package var scores: [Double]
    }

    package let labels: [Bool]
    package private(set) var scores: [Double]
    /// One for each kind and strength, spam only; empty unless asked for.
    package private(set) var evasions: [EvasionResult] = []
    /// One for each kind of innocent change, ham only; empty unless asked for.
    package private(set) var decorations: [(decoration: SpamDecoration, scores: [Double])] = []

    /// Trains once a fold. `progress` is told each fold's number as it begins.
    package init(
        _ examples: [SpamExample], trainer: SpamTrainer = SpamTrainer(), folds count: Int, seed: UInt64, withEvasions: Bool = false,
        progress: (Int) -> Void = { _ in }
    ) {
        labels = examples.map(\.isSpam)
        scores = Array(repeating: 0, count: examples.count)
        let groups = SpamFolds.groups(examples.map(\.text))
        let folds = SpamFolds(groups: groups, labels: labels, count: count, seed: seed)
        var scratch = SpamScratch()
        if withEvasions {
            for evasion in SpamEvasion.allCases {
                for strength in SpamEvasion.strengths { evasions.append(EvasionResult(evasion: evasion, strength: strength, scores: [])) }
            }
            decorations = SpamDecoration.allCases.map { (decoration: $0, scores: []) }
        }
        for fold in 0..<count {
            progress(fold)
            let learnt = examples.indices.filter { folds.folds[$0] != fold }
            let model = trainer.train(
                learnt.map { examples[$0] }, groups: learnt.map { groups[$0] }, about: SpamModel.About(name: "fold"))
            for message in examples.indices where folds.folds[message] == fold {
                let example = examples[message]
                scores[message] = model.score(example.text, &scratch)
                guard withEvasions else { continue }
                var random = SpamRandom(seed: seed &* 1_000_003 &+ UInt64(message))
                if example.isSpam {
                    for place in evasions.indices {
                        let text = evasions[place].evasion.disguise(example.text, percent: evasions[place].strength, &random)
                        evasions[place].scores.append(model.score(text, &scratch))
                    }
                } else {
                    for place in decorations.indices {
                        let text = decorations[place].decoration.decorate(example.text, &random)
                        decorations[place].scores.append(model.score(text, &scratch))
                    }
                }
            }
        }
    }

    package var evaluation: SpamEvaluation { SpamEvaluation(scores: scores, labels: labels) }
}
