// The weights of a linear machine over SpamFeatures, and the sum that they give. The inner loop of scoring and of training.

/// One linear machine. All machines scale features alike, so that the mean of several is one machine again.
struct SpamWeights: Sendable {
    var words = [Float](repeating: 0, count: 1 << SpamFeatures.wordBits)
    var pieces = [Float](repeating: 0, count: 1 << SpamFeatures.pieceBits)
    var shape = [Float](repeating: 0, count: SpamShape.featureCount)
    var bias: Float = 0

    /// What one feature of each view counts in a text with so many of them: nearly as in a vector of unit length, but one word alone does not
    /// weigh like a whole message.
    static func wordScale(_ count: Int) -> Float { 1 / (Float(count) + 16).squareRoot() }
    static func pieceScale(_ count: Int) -> Float { 1 / (Float(count) + 80).squareRoot() }
    static let shapeScale: Float = 0.25

    func margin(_ features: SpamFeatures) -> Float {
        var sum = bias
        var part: Float = 0
        for place in features.words { part += words[Int(place)] }
        sum += part * Self.wordScale(features.words.count)
        part = 0
        for place in features.pieces { part += pieces[Int(place)] }
        sum += part * Self.pieceScale(features.pieces.count)
        part = 0
        for place in features.shape { part += shape[Int(place)] }
        return sum + part * Self.shapeScale
    }

    mutating func add(_ other: SpamWeights, times factor: Float) {
        for place in words.indices { words[place] += other.words[place] * factor }
        for place in pieces.indices { pieces[place] += other.pieces[place] * factor }
        for place in shape.indices { shape[place] += other.shape[place] * factor }
        bias += other.bias * factor
    }
}
