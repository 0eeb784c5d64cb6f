// The grammar of wordings: a message is one when it consists of phrases of OptOutTable and of nothing else, polite words and decoration
// aside. So a stop word inside a sentence is never one. Pure. Used by OptOutWords for what Twilio's single words don't say.

/// Phrases as trees: letters to words, words to phrases. Built once, at the first use.
struct OptOutPhrases: Sendable {
    /// What a phrase is in a message.
    enum Part: Int32, Sendable {
        case stop, start, help
        /// Before, between and after others.
        case polite
        /// `can you`, `i want to`: before an explicit phrase, once.
        case request
    }

    /// Beside the part in a phrase's value.
    private static let clear: Int32 = 8
    private static let explicit: Int32 = 16

    /// The most words of a message of which any other is worth a look; the same word again and again counts once.
    private static let mostWords = 40

    /// The most characters beside letters that are not ASCII, Latin, Greek, Cyrillic, Hebrew or Arabic: looking one up takes its time.
    private static let mostDecoration = 200

    /// What a command begins with (docs/text-in.md, "Commands").
    private static let marks: [Unicode.Scalar] = ["/", "!", "\u{FF0F}", "\u{FF01}"]

    static let shared = OptOutPhrases()

    private let words: PrefixTree
    private let phrases: PrefixTree

    private init() {
        var numbers: [[UInt32]: UInt32] = [:]
        var sequences: [(path: [UInt32], value: Int32)] = []
        for entry in OptOutTable.entries {
            let isClear = entry.part == .stop && OptOutTable.clear.contains(entry.phrase)
            let isExplicit = entry.part == .stop && OptOutTable.explicit.contains(entry.phrase)
            for text in OptOutTable.expanded(entry.phrase) {
                let path = Self.split(text).map { word in
                    if let number = numbers[word] { return number }
                    let number = UInt32(numbers.count)
                    numbers[word] = number
                    return number
                }
                var value = entry.part.rawValue
                if isClear || path.count > 1 { value |= Self.clear }
                if isExplicit || path.count > 1 { value |= Self.explicit }
                sequences.append((path, value))
            }
        }
        words = PrefixTree(numbers.map { ($0.key, Int32($0.value)) })
        phrases = PrefixTree(sequences)
    }

    /// The words of a phrase, folded.
    static func split(_ text: String) -> [[UInt32]] {
        var words: [[UInt32]] = [[]]
        for scalar in text.unicodeScalars {
            switch FoldedScalar(scalar) {
            case .letter(let letter): words[words.count - 1].append(letter)
            case .ignored: continue
            case .separator, .question: words.append([])
            }
        }
        return words.filter { !$0.isEmpty }
    }

    /// What a message asks for. Reads no further than the first word that is in no phrase.
    func action(of body: String) -> OptOutAction {
        // Most messages end here: their first letters begin no word of the table.
        var spoken: [UInt32] = []
        var node = PrefixTree.root
        var isCommand = false
        var isQuestion = false
        var decoration = 0
        for scalar in body.unicodeScalars {
            switch FoldedScalar(scalar) {
            case .letter(let letter):
                guard let next = words.step(node, letter) else { return .none }
                node = next
                continue
            case .ignored: break
            case .question:
                isQuestion = true
                guard take(&node, &spoken) else { return .none }
            case .separator:
                if node == PrefixTree.root, spoken.isEmpty, Self.marks.contains(scalar) { isCommand = true }
                guard take(&node, &spoken) else { return .none }
            }
            guard scalar.value >= 0x700 else { continue }
            decoration += 1
            guard decoration <= Self.mostDecoration else { return .none }
        }
        guard take(&node, &spoken) else { return .none }
        return action(of: spoken, isCommand: isCommand, isQuestion: isQuestion)
    }

    /// The word that ends at the node; false: it is in no phrase, or there are too many.
    private func take(_ node: inout Int32, _ spoken: inout [UInt32]) -> Bool {
        guard node != PrefixTree.root else { return true }
        guard let word = words.value(node) else { return false }
        node = PrefixTree.root
        let number = UInt32(word)
        if spoken.last == number { return true }
        if spoken.isEmpty { spoken.reserveCapacity(8) }
        spoken.append(number)
        return spoken.count <= Self.mostWords
    }

    /// From each place the longest phrase; all of them ask for the same, or for nothing.
    private func action(of spoken: [UInt32], isCommand: Bool, isQuestion: Bool) -> OptOutAction {
        var place = 0
        var found: Part?
        var flags: Int32 = 0
        var isRequest = false
        while place < spoken.count {
            guard let (end, value) = longest(spoken, from: place), let part = Part(rawValue: value & 7) else { return .none }
            place = end
            switch part {
            case .polite: continue
            case .request:
                guard found == nil, !isRequest else { return .none }
                isRequest = true
            case .stop, .start, .help:
                guard found == nil || found == part else { return .none }
                found = part
                flags |= value
            }
        }
        // A single word as a question is one about a word, with a slash or an exclamation mark before it a command, after "can you" half a sentence.
        if isQuestion, !isRequest, flags & Self.clear == 0 { return .none }
        if isRequest, flags & Self.explicit == 0 { return .none }
        if isCommand, found != .stop || flags & Self.clear == 0 { return .none }
        switch found {
        case .stop: return .stop
        case .start: return .start
        case .help: return .help
        case .polite, .request, nil: return .none
        }
    }

    private func longest(_ spoken: [UInt32], from place: Int) -> (end: Int, value: Int32)? {
        var node = PrefixTree.root
        var best: (Int, Int32)?
        for index in place..<spoken.count {
            guard let next = phrases.step(node, spoken[index]) else { break }
            node = next
            if let value = phrases.value(node) { best = (index + 1, value) }
        }
        return best
    }
}
