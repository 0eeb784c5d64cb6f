// Folds, the curve, the machine, the figures, a small training from end to end.

import Testing

@testable import Spam

extension SpamTrainer {
    /// One short machine and few folds: what is under test is the way from messages to a model, not how good it is.
    static var quick: SpamTrainer {
        var trainer = SpamTrainer()
        var machine = SpamMachine(words: true, pieces: true, shape: true, cost: 1)
        machine.epochs = 6
        trainer.machines = [(machine, 1)]
        trainer.calibrationFolds = 2
        trainer.windows = 2
        return trainer
    }
}

/// Messages made of two vocabularies, with a seed.
func madeUp(_ count: Int, seed: UInt64) -> [SpamExample] {
    var random = SpamRandom(seed: seed)
    let spam = ["win", "prize", "claim", "cash", "urgent", "txt", "free", "ringtone", "reply", "guaranteed"]
    let ham = ["dinner", "tomorrow", "home", "love", "meeting", "train", "later", "mum", "lunch", "sorry"]
    let both = ["the", "you", "to", "and", "is", "call", "now", "your", "for", "we"]
    return (0..<count).map { number in
        let isSpam = number % 4 == 0
        let words = (0..<12).map { _ in
            (Int.random(in: 0..<3, using: &random) == 0 ? (isSpam ? spam : ham) : both).randomElement(using: &random) ?? ""
        }
        return SpamExample(isSpam: isSpam, text: words.joined(separator: " ") + (isSpam ? " 08712300220" : ""))
    }
}

@Suite struct SpamCorpusTests {
    @Test func lines() {
        let corpus = SpamCorpus(tsv: "ham\thi\tthere\r\nspam\twin\n\nham\nother\tx\nham\t\n")
        #expect(
            corpus.examples == [
                SpamExample(isSpam: false, text: "hi\tthere"), SpamExample(isSpam: true, text: "win"), SpamExample(isSpam: false, text: ""),
            ])
        #expect(corpus.refusedLines == [4, 5])
    }
}

@Suite struct SpamFoldsTests {
    @Test func nearDuplicatesAreOneGroup() {
        let groups = SpamFolds.groups([
            "You have won a prize, call 09061234567 now or lose it", "You have won a prize, call 09069999999 today, hurry up please",
            "Dear friend you have won a prize call 09061234567 now or lose it", "See you at dinner", "see you at dinner!",
            "Something else entirely here",
        ])
        #expect(groups[0] == groups[1] && groups[0] == groups[2])
        #expect(groups[3] == groups[4] && groups[3] != groups[0])
        #expect(Set(groups).count == 3)
    }

    @Test func foldsKeepGroupsAndShares() {
        let groups = (0..<400).map { $0 / 2 }
        let labels = (0..<400).map { ($0 / 2) % 5 == 0 }
        let folds = SpamFolds(groups: groups, labels: labels, count: 5, seed: 3)
        for place in stride(from: 0, to: 400, by: 2) { #expect(folds.folds[place] == folds.folds[place + 1]) }
        for fold in 0..<5 {
            #expect(folds.folds.indices.count { folds.folds[$0] == fold && labels[$0] } == 16)
            #expect(folds.folds.indices.count { folds.folds[$0] == fold && !labels[$0] } == 64)
        }
        #expect(SpamFolds(groups: groups, labels: labels, count: 5, seed: 3).folds == folds.folds)
        #expect(SpamFolds(groups: groups, labels: labels, count: 5, seed: 4).folds != folds.folds)
    }
}

@Suite struct SpamCurveTests {
    @Test func findsTheCurveThatMadeTheLabels() {
        var random = SpamRandom(seed: 11)
        let truth = SpamCurve(knot: 0.2, offset: 0.4, lowerSlope: 2, upperSlope: 6)
        var margins: [Double] = []
        var labels: [Bool] = []
        for _ in 0..<5_000 {
            let margin = Double.random(in: -2...2, using: &random)
            margins.append(margin)
            labels.append(Double.random(in: 0..<1, using: &random) < truth.probability(margin))
        }
        let curve = SpamCurve.fitted(margins: margins, labels: labels)
        for margin in stride(from: -2.0, through: 2, by: 0.1) {
            #expect((curve.probability(margin) - truth.probability(margin)).magnitude < 0.06)
        }
    }

    @Test func separatedLabelsHaveAnEnd() {
        let curve = SpamCurve.fitted(margins: [-2, -1, 1, 2], labels: [false, false, true, true])
        #expect(curve.probability(-1) < 0.5 && curve.probability(1) > 0.5 && curve.logit(2).isFinite)
        #expect(SpamCurve.fitted(margins: [1, 2], labels: [true, true]) == SpamCurve())
    }
}

@Suite struct SpamEvaluationTests {
    private let evaluation = SpamEvaluation(scores: [0.9, 0.8, 0.2, 0.7, 0.1, 0.95], labels: [true, true, true, false, false, false])

    @Test func confusion() {
        let one = evaluation.confusion(at: 0.7)
        // A score at the threshold is not above it.
        #expect(one.caughtSpam == 2 && one.missedSpam == 1 && one.blockedHam == 1 && one.passedHam == 2)
        #expect(one.precision == 2.0 / 3 && one.recall == 2.0 / 3 && one.f1 == 2.0 / 3 && one.accuracy == 4.0 / 6)
        #expect((one.mcc - 1.0 / 3).magnitude < 1e-12 && one.blocked == 1.0 / 3)
        let none = SpamEvaluation(scores: [], labels: [])
        #expect(none.confusion(at: 0.5).f1 == 0 && none.confusion(at: 0.5).mcc == 0 && none.calibrationError == 0 && none.rocAUC == 0.5)
    }

    @Test func ranks() {
        // Of nine pairs, spam is above in 0.9 > 0.7, 0.1; 0.8 > 0.7, 0.1; 0.2 > 0.1.
        #expect((evaluation.rocAUC - 5.0 / 9).magnitude < 1e-12)
        #expect(SpamEvaluation(scores: [0.5, 0.5], labels: [true, false]).rocAUC == 0.5)
        #expect(evaluation.worstMistakes(2) == [5, 2])
    }

    @Test func calibration() {
        #expect(SpamEvaluation(scores: [0.25, 0.25, 0.25, 0.25], labels: [true, false, false, false]).calibrationError == 0)
        #expect((SpamEvaluation(scores: [0.9, 0.1], labels: [false, false]).calibrationError - 0.5).magnitude < 1e-12)
    }
}

@Suite struct SpamTrainerTests {
    static let examples = madeUp(100, seed: 1)
    static func train(_ trainer: SpamTrainer) -> SpamModel {
        trainer.train(
            examples, groups: SpamFolds.groups(examples.map(\.text)), about: SpamModel.About(name: "made-up", credits: ["nobody"]))
    }
    static let model = train(.quick)

    @Test func learns() {
        var scratch = SpamScratch()
        let fresh = madeUp(100, seed: 2)
        let evaluation = SpamEvaluation(scores: fresh.map { Self.model.score($0.text, &scratch) }, labels: fresh.map(\.isSpam))
        #expect(evaluation.confusion(at: 0.5).f1 > 0.95 && evaluation.rocAUC > 0.99)
    }

    @Test func isRepeatable() {
        #expect(Self.train(.quick).text == Self.model.text)
        var other = SpamTrainer.quick
        other.seed = 2
        #expect(Self.train(other).text != Self.model.text)
    }

    @Test func aScoreForgetsTheTextBefore() {
        var kept = SpamScratch()
        for example in madeUp(20, seed: 6) {
            var fresh = SpamScratch()
            #expect(Self.model.score(example.text, &kept) == Self.model.score(example.text, &fresh))
        }
    }

    @Test func copies() {
        var trainer = SpamTrainer.quick
        trainer.windows = 0
        let examples = [SpamExample(isSpam: true, text: "win £900 now"), SpamExample(isSpam: false, text: "see you")]
        let rows = trainer.rows(examples, words: .none)
        let third = trainer.numberedWeight / 3
        // Both whole, the ham numbered in three ways, both bare.
        #expect(rows.messages == [0, 1, 1, 1, 1, 0, 1] && rows.labels == [true, false, false, false, false, true, false])
        #expect(rows.weights == [1, 1, third, third, third, trainer.bareSpamWeight, trainer.bareHamWeight])
        // Of `win $ #3 now` two words and their pairs are left, and no shape; ham without numbers is the same bare.
        #expect(rows.wordRange(0).count == 8 && rows.wordRange(5).count == 4)
        #expect(rows.shapeRange(5).isEmpty && rows.shapeRange(6).isEmpty && !rows.shapeRange(2).isEmpty)
        #expect(rows.words[rows.wordRange(1)].elementsEqual(rows.words[rows.wordRange(6)]))
        #expect(rows.wordRange(2).count > rows.wordRange(1).count)
        trainer.windows = 3
        let long = SpamExample(isSpam: true, text: "one two three four five six seven eight nine ten")
        #expect(
            trainer.rows([long], words: .none).weights == [1, trainer.bareSpamWeight] + Array(repeating: trainer.windowWeight, count: 3))
    }

    @Test func validationCoversEveryMessage() {
        let validation = SpamValidation(Array(Self.examples.prefix(60)), trainer: .quick, folds: 3, seed: 1, withEvasions: true)
        #expect(validation.evaluation.rocAUC > 0.95)
        #expect(validation.evasions.count == SpamEvasion.allCases.count * SpamEvasion.strengths.count)
        #expect(validation.evasions.allSatisfy { $0.scores.count == 15 } && validation.decorations.allSatisfy { $0.scores.count == 45 })
    }

    @Test func explanationsAddUp() {
        let explanation = Self.model.explain("claim your prize now, c@sh")
        #expect((explanation.base + explanation.parts.reduce(0) { $0 + $1.adds } - explanation.logit).magnitude < 1e-9)
        #expect(explanation.folded == "claim your prize now cash")
        #expect(explanation.parts.contains { $0.feature == "word prize" && $0.adds > 0 })
        #expect(
            explanation.parts.contains { $0.feature == "pair (start) claim" } || explanation.parts.contains { $0.feature == "word claim" })
        #expect(explanation.parts.contains { $0.feature.hasPrefix("piece ") } && !explanation.parts.contains { $0.feature == "?" })
        var previous = Double.infinity
        for part in explanation.parts {
            #expect(part.adds.magnitude <= previous)
            previous = part.adds.magnitude
        }
    }

    @Test func noLetterNoScore() {
        var scratch = SpamScratch()
        for text in ["", " ", "12345", "👍👍", "08712300220", "?!", "/123"] { #expect(Self.model.score(text, &scratch) == 0) }
    }
}

@Suite struct SpamModelTextTests {
    private let text = SpamTrainerTests.model.text

    @Test func readsWhatItWrote() throws {
        let model = try SpamModel(text: text)
        #expect(model.text == text && model.about == SpamTrainerTests.model.about)
        var scratch = SpamScratch()
        for example in madeUp(20, seed: 5) {
            #expect(model.score(example.text, &scratch) == SpamTrainerTests.model.score(example.text, &scratch))
        }
    }

    @Test func refusesWhatIsDamaged() {
        #expect(throws: SpamModelError.self) { try SpamModel(text: "") }
        #expect(throws: SpamModelError("line 1: not sms-router-spam-model 1")) { try SpamModel(text: "other\n" + text) }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for place in [1, 2, 3, 4, 5, 6, 20, lines.count - 20, lines.count - 3, lines.count - 2] {
            var cut = lines
            cut.remove(at: place)
            #expect(throws: SpamModelError.self) { try SpamModel(text: cut.joined(separator: "\n")) }
        }
        for end in stride(from: 1, to: text.utf8.count - 1, by: text.utf8.count / 7) {
            let place = text.utf8.index(text.utf8.startIndex, offsetBy: end)
            #expect(throws: SpamModelError.self) { try SpamModel(text: String(text[..<place])) }
        }
        #expect(throws: SpamModelError.self) { try SpamModel(text: text.replacing("bias ", with: "bias nan")) }
        #expect(throws: SpamModelError.self) { try SpamModel(text: text.replacing("name made-up", with: "name made-down")) }
    }

    /// The worker does so, in turns.
    @Test func inPiecesItIsTheSame() throws {
        let text = try #require(SpamModel.builtin).text
        for budget in [1, 5000, 1 << 20] {
            var reader = SpamModelReader(text: text)
            var model: SpamModel?
            var pieces = 0
            while model == nil {
                model = try reader.read(bytes: budget)
                pieces += 1
            }
            #expect(model?.text == text)
            #expect(budget > text.utf8.count ? pieces == 1 : pieces > text.utf8.count / (budget + 3000))
        }
    }

    @Test func tables() {
        for values: [Int8] in [
            [0], [1], [0, 0, 0], [-127, 127, 0, 5], Array(repeating: 0, count: 700) + [3], [3] + Array(repeating: 0, count: 256),
        ] {
            var decoder = SpamTableCoding.Decoder(capacity: values.count)
            for line in SpamTableCoding.lines(values) {
                #expect(line.utf8.count <= SpamTableCoding.lineLength)
                let isTaken = Array(line.utf8).withUnsafeBufferPointer { decoder.read($0) }
                #expect(isTaken)
            }
            #expect(decoder.finished == values)
        }
        var decoder = SpamTableCoding.Decoder(capacity: 1)
        let takesOther = Array("*".utf8).withUnsafeBufferPointer { decoder.read($0) }
        #expect(!takesOther)
        for line in SpamTableCoding.lines([1, 2, 3]) {
            let takesMore = Array(line.utf8).withUnsafeBufferPointer { decoder.read($0) }
            #expect(!takesMore)
        }
    }
}

@Suite struct SpamEvasionTests {
    @Test(arguments: SpamEvasion.allCases) func atFullStrengthItIsUndone(_ evasion: SpamEvasion) {
        var random = SpamRandom(seed: 1)
        let disguised = evasion.disguise("free cash prize", percent: 100, &random)
        #expect(disguised != "free cash prize")
        #expect(folded(disguised) == "free cash prize")
        #expect(evasion.disguise("free cash prize", percent: 0, &random) == "free cash prize")
    }
}
