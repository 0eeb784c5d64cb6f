// A trained model: it scores texts. Immutable, shared by whoever scores; what scoring writes to is in a SpamScratch that the caller keeps.
// It knows no threshold, sender or clock.

/// Weights in eight bits, the words that were met, the curve, and where it all comes from.
package struct SpamModel: Sendable {
    /// What a model says of itself. Each value is one line.
    package struct About: Sendable, Equatable {
        /// Such as `builtin` or the name under which an operator stored it.
        package var name: String
        /// Whose messages it was learnt from, under which licence; one line each.
        package var credits: [String]
        /// What it reached in cross-validation, and on how many messages: name and value.
        package var figures: [(name: String, value: String)]

        package init(name: String, credits: [String] = [], figures: [(name: String, value: String)] = []) {
            self.name = name
            self.credits = credits
            self.figures = figures
        }

        package static func == (one: About, other: About) -> Bool {
            one.name == other.name && one.credits == other.credits && one.figures.elementsEqual(other.figures) { $0 == $1 }
        }
    }

    package var about: About
    package let words: SpamWords
    package let curve: SpamCurve
    /// A table of weights in steps of `step`.
    struct Table: Sendable, Equatable {
        var step: Float
        var values: [Int8]
    }
    let wordTable: Table
    let pieceTable: Table
    let shape: [Float]
    let bias: Float

    init(about: About, words: SpamWords, curve: SpamCurve, wordTable: Table, pieceTable: Table, shape: [Float], bias: Float) {
        self.about = about
        self.words = words
        self.curve = curve
        self.wordTable = wordTable
        self.pieceTable = pieceTable
        self.shape = shape
        self.bias = bias
    }

    init(about: About, words: SpamWords, curve: SpamCurve, weights: SpamWeights) {
        self.init(
            about: about, words: words, curve: curve, wordTable: Table(rounding: weights.words),
            pieceTable: Table(rounding: weights.pieces),
            shape: weights.shape, bias: weights.bias)
    }

    /// From 0 (certainly none) to 1 (certainly spam). A text without any letter is 0: there is nothing to judge.
    package func score(_ text: String, _ scratch: inout SpamScratch) -> Double {
        scratch.text.fold(text, words: words)
        guard scratch.text.shape.letters > 0 else { return 0 }
        scratch.features.read(scratch.text)
        return curve.probability(Double(margin(scratch.features)))
    }

    func margin(_ features: SpamFeatures) -> Float {
        var sum = bias
        sum += Float(wordTable.sum(features.words)) * wordTable.step * SpamWeights.wordScale(features.words.count)
        sum += Float(pieceTable.sum(features.pieces)) * pieceTable.step * SpamWeights.pieceScale(features.pieces.count)
        var part: Float = 0
        for place in features.shape { part += shape[Int(place)] }
        return sum + part * SpamWeights.shapeScale
    }
}

/// What scoring needs room for. Kept from text to text, so that a text costs no allocation once the longest has been seen.
package struct SpamScratch: Sendable {
    package var text = SpamText()
    package var features = SpamFeatures()

    package init() {}
}

extension SpamModel.Table {
    /// The nearest steps; the largest weight is 127 of them.
    init(rounding weights: [Float]) {
        let largest = weights.reduce(0) { max($0, $1.magnitude) }
        let step = largest > 0 ? largest / 127 : 1
        self.init(step: step, values: weights.map { Int8(($0 / step).rounded()) })
    }

    @inline(__always) func sum(_ places: [UInt32]) -> Int {
        values.withUnsafeBufferPointer { values in
            var sum = 0
            for place in places { sum += Int(values[Int(place)]) }
            return sum
        }
    }
}
