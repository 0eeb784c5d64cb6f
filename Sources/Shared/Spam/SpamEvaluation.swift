// How good scores are, given the labels: the figures of `spam eval`, and of the model's own account. Pure.

/// Figures of many scored messages.
package struct SpamEvaluation: Sendable {
    /// One threshold's counts. Spam is what scores strictly above it, as in the pipeline.
    package struct Confusion: Sendable, Equatable {
        package var threshold: Double
        package var caughtSpam = 0
        package var missedSpam = 0
        package var blockedHam = 0
        package var passedHam = 0

        private static func share(_ part: Int, _ rest: Int) -> Double { part + rest == 0 ? 0 : Double(part) / Double(part + rest) }

        package var accuracy: Double { Self.share(caughtSpam + passedHam, missedSpam + blockedHam) }
        package var precision: Double { Self.share(caughtSpam, blockedHam) }
        /// The share of spam that is caught.
        package var recall: Double { Self.share(caughtSpam, missedSpam) }
        /// The share of ham that is blocked.
        package var blocked: Double { Self.share(blockedHam, passedHam) }
        package var f1: Double { Self.share(2 * caughtSpam, blockedHam + missedSpam) }
        /// Matthews's correlation coefficient, from -1 to 1.
        package var mcc: Double {
            let (tp, fp, fn, tn) = (Double(caughtSpam), Double(blockedHam), Double(missedSpam), Double(passedHam))
            let product = (tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)
            return product == 0 ? 0 : (tp * tn - fp * fn) / product.squareRoot()
        }
    }

    package let scores: [Double]
    package let labels: [Bool]

    package init(scores: [Double], labels: [Bool]) {
        self.scores = scores
        self.labels = labels
    }

    package func confusion(at threshold: Double) -> Confusion {
        var result = Confusion(threshold: threshold)
        for (score, isSpam) in zip(scores, labels) {
            switch (isSpam, score > threshold) {
            case (true, true): result.caughtSpam += 1
            case (true, false): result.missedSpam += 1
            case (false, true): result.blockedHam += 1
            case (false, false): result.passedHam += 1
            }
        }
        return result
    }

    /// How probably a random spam scores above a random ham; equal scores count half. 0.5 when one of them is missing.
    package var rocAUC: Double {
        let order = scores.indices.sorted { scores[$0] < scores[$1] }
        let spam = labels.count { $0 }
        let ham = labels.count - spam
        guard spam > 0, ham > 0 else { return 0.5 }
        var sum = 0.0
        var place = 0
        var hamBelow = 0
        while place < order.count {
            var end = place
            var equalHam = 0
            var equalSpam = 0
            while end < order.count, scores[order[end]] == scores[order[place]] {
                if labels[order[end]] { equalSpam += 1 } else { equalHam += 1 }
                end += 1
            }
            sum += Double(equalSpam) * (Double(hamBelow) + Double(equalHam) / 2)
            hamBelow += equalHam
            place = end
        }
        return sum / Double(spam) / Double(ham)
    }

    /// The expected calibration error over ten bins of equal width: how far, on average, the mean score of a bin is from its share of spam.
    package var calibrationError: Double {
        guard !scores.isEmpty else { return 0 }
        var sums = [Double](repeating: 0, count: 10)
        for (score, isSpam) in zip(scores, labels) { sums[min(9, max(0, Int(score * 10)))] += score - (isSpam ? 1 : 0) }
        return sums.reduce(0) { $0 + $1.magnitude } / Double(scores.count)
    }

    /// The messages that are judged most wrongly, the worst first.
    package func worstMistakes(_ count: Int) -> [Int] {
        func error(_ place: Int) -> Double { labels[place] ? 1 - scores[place] : scores[place] }
        return Array(scores.indices.sorted { (error($1), $0) < (error($0), $1) }.prefix(count))
    }
}
