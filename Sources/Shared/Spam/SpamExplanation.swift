// Why a text has its score: what each feature adds to the margin, the largest first. For `spam explain`; scoring never comes here.

/// A score taken apart.
package struct SpamExplanation: Sendable {
    /// One feature and what it adds, in logits at the upper slope of the curve's side the text is on.
    package struct Part: Sendable, Equatable {
        package var feature: String
        package var adds: Double
    }

    package var score: Double
    /// The text as the filter reads it.
    package var folded: String
    /// The score's logit; the parts and `base` add up to it.
    package var logit: Double
    /// What a text without features would have.
    package var base: Double
    /// The largest first, without regard to sign.
    package var parts: [Part]
}

extension SpamModel {
    /// Takes the score of a text apart.
    package func explain(_ text: String) -> SpamExplanation {
        var scratch = SpamScratch()
        let score = score(text, &scratch)
        scratch.features.read(scratch.text)
        let margin = Double(margin(scratch.features))
        let slope = margin < curve.knot ? curve.lowerSlope : curve.upperSlope
        var parts: [SpamExplanation.Part] = []
        let wordFactor = Double(wordTable.step * SpamWeights.wordScale(scratch.features.words.count)) * slope
        let pieceFactor = Double(pieceTable.step * SpamWeights.pieceScale(scratch.features.pieces.count)) * slope
        var names: [UInt32: String] = [:]
        func name(_ place: UInt32, _ name: String) { if names[place] == nil { names[place] = name } }
        var previous: (hash: UInt64, text: String) = (SpamFeatures.textStart, "(start)")
        for token in scratch.text.tokens {
            let own = scratch.text.string(token)
            name(SpamFeatures.place(ofWord: token.hash), "word \(own)")
            name(SpamFeatures.place(ofWord: SpamHash.pair(previous.hash, token.hash)), "pair \(previous.text) \(own)")
            previous = (token.hash, own)
        }
        for place in scratch.features.words {
            parts.append(.init(feature: names[place, default: "?"], adds: Double(wordTable.values[Int(place)]) * wordFactor))
        }
        names = [:]
        for (place, piece) in SpamFeatures.pieceNames(scratch.text) { name(place, "piece \(piece)") }
        for place in scratch.features.pieces {
            parts.append(.init(feature: names[place, default: "?"], adds: Double(pieceTable.values[Int(place)]) * pieceFactor))
        }
        for place in scratch.features.shape {
            parts.append(
                .init(feature: SpamShape.name(ofFeature: Int(place)), adds: Double(shape[Int(place)] * SpamWeights.shapeScale) * slope))
        }
        parts = parts.filter { $0.adds != 0 }.enumerated()
            .sorted { ($1.element.adds.magnitude, $0.offset) < ($0.element.adds.magnitude, $1.offset) }.map(\.element)
        let logit = curve.logit(margin)
        return SpamExplanation(
            score: score, folded: scratch.text.plain, logit: logit, base: logit - parts.reduce(0) { $0 + $1.adds }, parts: parts)
    }
}

extension SpamText {
    func string(_ token: Token) -> String { String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self) }
}
