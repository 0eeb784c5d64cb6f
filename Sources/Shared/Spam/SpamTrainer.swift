// Learns a model from labelled messages: words, machines, curve. Same messages, same options, same model. Minutes of one core for a
// collection of thousands; never in a worker.

/// How to learn.
package struct SpamTrainer: Sendable {
    /// The machines whose mean is the model, and how much each counts.
    package var machines: [(machine: SpamMachine, share: Double)] = [
        (SpamMachine(words: true, pieces: false, shape: true, cost: 1), 1),
        (SpamMachine(words: false, pieces: true, shape: true, cost: 1), 1),
        (SpamMachine(words: true, pieces: true, shape: true, cost: 1), 1),
    ]
    /// Folds in which margins for the curve are found.
    package var calibrationFolds = 10
    /// Of each message of some length so many windows of half its words are learnt as well, evenly from its beginning to its end, because a
    /// short cut of spam is spam as well; and how much each counts beside the whole. Two windows or more, or none.
    package var windows = 3
    package var windowWeight: Float = 0.5
    /// Messages with fewer bytes, or fewer than six words, have no windows.
    package var windowedLength = 40
    /// Ham is also learnt with a number, a time or a sum put into it, and how much such a copy counts; 0 learns none. In collections numbers
    /// stand mostly in spam, and people ask assistants about orders, prices and times. More than a little costs caught spam.
    package var numberedWeight: Float = 0.02
    /// In so many copies of one message, each with another number, which share that weight.
    package var numberedCopies = 3
    /// Spam and ham are also learnt bare, as words without numbers, money and shape, and how much such a copy counts; 0 learns none. Without
    /// them numbers explain nearly all spam, and words have little to learn.
    package var bareSpamWeight: Float = 0.5
    package var bareHamWeight: Float = 0.25
    package var seed: UInt64 = 1

    package init() {}

    /// The words of some messages, those met twice and more, in alphabetical order.
    static func words(of texts: [String]) -> SpamWords {
        var counts: [String: Int] = [:]
        var text = SpamText()
        for raw in texts {
            text.fold(raw, words: .none)
            for token in text.tokens where token.kind == .word && token.end - token.start <= Int32(SpamWords.longest) {
                let word = String(decoding: text.bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
                counts[word, default: 0] += 1
            }
        }
        return SpamWords(counts.filter { $0.value >= 2 }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }

    /// The rows of some messages, of their copies and of their windows. The row of a whole message stands at the message's place.
    func rows(_ examples: [SpamExample], words: SpamWords) -> SpamRows {
        var rows = SpamRows()
        var text = SpamText()
        var features = SpamFeatures()
        var message = 0
        func append(_ raw: String, _ isSpam: Bool, _ weight: Float, isBare: Bool = false) {
            text.fold(raw, words: words)
            if isBare { text.tokens.removeAll { $0.kind == .number || $0.kind == .money } }
            features.read(text)
            rows.append(features, isSpam: isSpam, message: message, weight: weight, withShape: !isBare)
        }
        for (place, example) in examples.enumerated() {
            message = place
            append(example.text, example.isSpam, 1)
        }
        if numberedWeight > 0 {
            for (place, example) in examples.enumerated() where !example.isSpam {
                message = place
                var random = SpamRandom(seed: seed &* 1_000_003 &+ UInt64(place))
                for _ in 0..<numberedCopies { append(Self.numbered(example.text, &random), false, numberedWeight / Float(numberedCopies)) }
            }
        }
        for (place, example) in examples.enumerated() {
            let weight = example.isSpam ? bareSpamWeight : bareHamWeight
            guard weight > 0 else { continue }
            message = place
            append(example.text, example.isSpam, weight, isBare: true)
        }
        guard windows >= 2 else { return rows }
        for (place, example) in examples.enumerated() where example.text.utf8.count >= windowedLength {
            let parts = example.text.split(separator: " ")
            guard parts.count >= 6 else { continue }
            message = place
            let half = parts.count / 2
            for window in 0..<windows {
                let start = (parts.count - half) * window / (windows - 1)
                append(parts[start..<(start + half)].joined(separator: " "), example.isSpam, windowWeight)
            }
        }
        return rows
    }

    /// A text with a number between two of its words.
    static func numbered(_ text: String, _ random: inout SpamRandom) -> String {
        var parts = text.split(separator: " ").map(String.init)
        func digits(_ count: ClosedRange<Int>) -> String {
            (0..<Int.random(in: count, using: &random)).map { _ in String(Int.random(in: 1...9, using: &random)) }.joined()
        }
        let number =
            switch Int.random(in: 0..<12, using: &random) {
            case 0...1: digits(1...2)
            case 2: digits(3...3)
            case 3...4: digits(4...7)
            case 5...6: "$" + digits(1...4)
            case 7: "£" + digits(1...3)
            case 8: "$\(digits(1...2)).\(digits(2...2))"
            case 9: "\(digits(1...1)):\(digits(2...2))"
            case 10: digits(1...2) + "%"
            default: digits(10...10)
            }
        parts.insert(number, at: Int.random(in: 0...parts.count, using: &random))
        return parts.joined(separator: " ")
    }

    /// A model of some messages. `groups`: near-duplicates have the same number, as from SpamFolds.
    package func train(_ examples: [SpamExample], groups: [Int], about: SpamModel.About) -> SpamModel {
        let words = Self.words(of: examples.map(\.text))
        let rows = rows(examples, words: words)
        let curve = curve(examples, rows: rows, words: words, groups: groups)
        return SpamModel(about: about, words: words, curve: curve, weights: weights(rows, chosen: Array(0..<rows.count)))
    }

    /// The curve of margins that machines give to messages they had not learnt.
    private func curve(_ examples: [SpamExample], rows: SpamRows, words: SpamWords, groups: [Int]) -> SpamCurve {
        let labels = examples.map(\.isSpam)
        let folds = SpamFolds(groups: groups, labels: labels, count: calibrationFolds, seed: seed)
        var margins = [Double](repeating: 0, count: examples.count)
        var text = SpamText()
        var features = SpamFeatures()
        for fold in 0..<calibrationFolds {
            let weights = weights(rows, chosen: (0..<rows.count).filter { folds.folds[rows.messages[$0]] != fold })
            for (message, example) in examples.enumerated() where folds.folds[message] == fold {
                text.fold(example.text, words: words)
                features.read(text)
                margins[message] = Double(weights.margin(features))
            }
        }
        return SpamCurve.fitted(margins: margins, labels: labels)
    }

    /// The mean machine of the chosen rows.
    func weights(_ rows: SpamRows, chosen: [Int]) -> SpamWeights {
        var sum = SpamWeights()
        let total = machines.reduce(0) { $0 + $1.share }
        for (number, (machine, share)) in machines.enumerated() {
            sum.add(machine.learn(rows, chosen: chosen, seed: seed &+ UInt64(number)), times: Float(share / total))
        }
        return sum
    }
}
