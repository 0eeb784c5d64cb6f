// Many texts as features in one block of memory each, for the trainer.

/// Features and labels of texts, row after row.
struct SpamRows: Sendable {
    private(set) var words: [UInt32] = []
    private(set) var pieces: [UInt32] = []
    private(set) var shape: [UInt16] = []
    private(set) var wordStarts: [Int] = [0]
    private(set) var pieceStarts: [Int] = [0]
    private(set) var shapeStarts: [Int] = [0]
    private(set) var labels: [Bool] = []
    /// Which message each row is of.
    private(set) var messages: [Int] = []
    /// How much each row counts.
    private(set) var weights: [Float] = []

    var count: Int { labels.count }

    mutating func append(_ features: SpamFeatures, isSpam: Bool, message: Int, weight: Float, withShape: Bool = true) {
        words += features.words
        pieces += features.pieces
        if withShape { shape += features.shape }
        wordStarts.append(words.count)
        pieceStarts.append(pieces.count)
        shapeStarts.append(shape.count)
        labels.append(isSpam)
        messages.append(message)
        weights.append(weight)
    }

    func wordRange(_ row: Int) -> Range<Int> { wordStarts[row]..<wordStarts[row + 1] }
    func pieceRange(_ row: Int) -> Range<Int> { pieceStarts[row]..<pieceStarts[row + 1] }
    func shapeRange(_ row: Int) -> Range<Int> { shapeStarts[row]..<shapeStarts[row + 1] }
}
