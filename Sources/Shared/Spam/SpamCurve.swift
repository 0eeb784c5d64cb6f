// From a margin to a probability: a logistic curve with one bend, because the margins of ham and of spam spread differently. Fitted on
// margins of messages that the machine had not learnt.

import Glibc

/// Probability = logistic(offset + slope × (margin − knot)), with a slope of its own on each side of the knot.
package struct SpamCurve: Sendable, Equatable {
    package var knot: Double
    package var offset: Double
    package var lowerSlope: Double
    package var upperSlope: Double

    package init(knot: Double = 0, offset: Double = 0, lowerSlope: Double = 1, upperSlope: Double = 1) {
        self.knot = knot
        self.offset = offset
        self.lowerSlope = lowerSlope
        self.upperSlope = upperSlope
    }

    package func probability(_ margin: Double) -> Double { 1 / (1 + exp(-logit(margin))) }

    package func logit(_ margin: Double) -> Double {
        let distance = margin - knot
        return offset + distance * (distance < 0 ? lowerSlope : upperSlope)
    }

    /// The curve that makes the labels likeliest. Without both labels it is the plain logistic curve.
    package static func fitted(margins: [Double], labels: [Bool]) -> SpamCurve {
        guard labels.contains(true), labels.contains(false) else { return SpamCurve() }
        let sorted = margins.sorted()
        var best = SpamCurve()
        var bestLoss = Double.infinity
        let (low, high) = (sorted[0], sorted[sorted.count - 1])
        for step in 1..<24 {
            let curve = newton(margins, labels, knot: low + (high - low) * Double(step) / 24)
            guard curve.lowerSlope > 0, curve.upperSlope > 0 else { continue }
            let loss = zip(margins, labels).reduce(0.0) { sum, pair in
                let logit = curve.logit(pair.0)
                return sum + log1p(exp(pair.1 ? -logit : logit))
            }
            if loss < bestLoss { (bestLoss, best) = (loss, curve) }
        }
        return best
    }

    /// Newton's method for the three numbers at one knot, with a slight pull to zero so that it always has an end.
    private static func newton(_ margins: [Double], _ labels: [Bool], knot: Double) -> SpamCurve {
        var values = (0.0, 1.0, 1.0)
        for _ in 0..<60 {
            var gradient = (values.0 * 1e-3, values.1 * 1e-3, values.2 * 1e-3)
            // Upper triangle of the second derivatives; the two slopes never meet in one message.
            var (h00, h01, h02, h11, h22) = (1e-3, 0.0, 0.0, 1e-3, 1e-3)
            for (margin, label) in zip(margins, labels) {
                let distance = margin - knot
                let below = min(distance, 0)
                let above = max(distance, 0)
                let probability = 1 / (1 + exp(-(values.0 + below * values.1 + above * values.2)))
                let error = probability - (label ? 1 : 0)
                let weight = max(probability * (1 - probability), 1e-9)
                gradient = (gradient.0 + error, gradient.1 + error * below, gradient.2 + error * above)
                h00 += weight
                h01 += weight * below
                h02 += weight * above
                h11 += weight * below * below
                h22 += weight * above * above
            }
            // Eliminate both slopes.
            let pivot = h00 - h01 * h01 / h11 - h02 * h02 / h22
            let step0 = (gradient.0 - h01 / h11 * gradient.1 - h02 / h22 * gradient.2) / pivot
            let step1 = (gradient.1 - h01 * step0) / h11
            let step2 = (gradient.2 - h02 * step0) / h22
            let length = max(1, abs(step0) / 2, abs(step1) / 4, abs(step2) / 4)
            values = (values.0 - step0 / length, values.1 - step1 / length, values.2 - step2 / length)
            if max(abs(step0), abs(step1), abs(step2)) < 1e-9 { break }
        }
        return SpamCurve(knot: knot, offset: values.0, lowerSlope: values.1, upperSlope: values.2)
    }
}
