// What a stranger's words mean in the dialogue: a table of letters, words and phrases. Pure; asked by the person stage.

/// What a stranger says.
enum StrangerEvent: Sendable, Equatable {
    /// What can you do?
    case features
    /// I want to begin.
    case signUp
    case learnMore
    /// Agreement to what was offered last.
    case yes
    case other
}

enum StrangerWords {
    private enum Match {
        /// The whole message.
        case whole(String)
        /// Stands in the message, word for word.
        case phrase(String)
        /// The first word, of a message of a few.
        case first(String)
        /// The first word begins so, of a message of a few.
        case begins(String)
    }

    /// The first row that matches counts: phrases before single words, which say less.
    private static let table: [(match: Match, event: StrangerEvent)] = [
        (.whole("a"), .features), (.whole("option a"), .features), (.whole("choice a"), .features),
        (.whole("b"), .signUp), (.whole("option b"), .signUp), (.whole("choice b"), .signUp),
        (.whole("c"), .learnMore), (.whole("option c"), .learnMore), (.whole("choice c"), .learnMore),
        (.phrase("get started"), .signUp), (.phrase("sign up"), .signUp), (.phrase("sign me up"), .signUp), (.phrase("signup"), .signUp),
        (.phrase("learn more"), .learnMore), (.phrase("tell me more"), .learnMore), (.phrase("more info"), .learnMore),
        (.phrase("more information"), .learnMore),
        (.phrase("what can you do"), .features), (.phrase("what do you do"), .features), (.phrase("what you can do"), .features),
        (.phrase("what i can do"), .features), (.phrase("what can i do"), .features),
        (.first("see"), .features), (.first("features"), .features), (.whole("show me"), .features),
        (.begins("start"), .signUp), (.first("join"), .signUp), (.first("register"), .signUp),
        (.begins("info"), .learnMore), (.whole("more"), .learnMore), (.whole("learn"), .learnMore),
        (.whole("yes"), .yes), (.whole("yes please"), .yes), (.whole("y"), .yes), (.whole("yeah"), .yes), (.whole("yep"), .yes),
        (.whole("yup"), .yes), (.whole("sure"), .yes), (.whole("ok"), .yes), (.whole("okay"), .yes), (.whole("ja"), .yes),
        (.whole("si"), .yes), (.whole("sí"), .yes), (.whole("oui"), .yes),
    ]
    /// "A few" of the table.
    private static let few = 4
    /// A message of more bytes says something else.
    private static let longest = 120

    static func event(_ body: String) -> StrangerEvent {
        guard let words = PlainWords.of(body, atMost: longest), !words.isEmpty else { return .other }
        let text = words.joined(separator: " ")
        let padded = " \(text) "
        return table.first { row in
            switch row.match {
            case .whole(let whole): text == whole
            case .phrase(let phrase): padded.contains(" \(phrase) ")
            case .first(let word): words.count <= few && words[0] == word
            case .begins(let start): words.count <= few && words[0].hasPrefix(start)
            }
        }?.event ?? .other
    }
}

/// The words of a short message, for tables of wordings. Pure.
enum PlainWords {
    /// Lower case, without punctuation at their ends; nil when the message has more bytes than that.
    static func of(_ body: String, atMost bytes: Int) -> [String]? {
        guard body.utf8.count <= bytes else { return nil }
        return body.lowercased().split { $0.isWhitespace }.compactMap { word in
            var word = word.drop { !$0.isLetter && !$0.isNumber }
            while let last = word.last, !last.isLetter, !last.isNumber { word.removeLast() }
            return word.isEmpty ? nil : String(word).replacing("\u{2019}", with: "'")
        }
    }

    /// The same with one blank between them. Asked about every message: of ASCII, which most are, in one pass.
    static func joined(_ body: String, atMost bytes: Int) -> String? {
        guard body.utf8.count <= bytes else { return nil }
        var body = body
        let plain: String? = body.withUTF8 { utf8 in
            guard !utf8.contains(where: { $0 >= 0x80 }) else { return nil }
            return String(unsafeUninitializedCapacity: utf8.count) { room in
                var count = 0
                // Behind the last letter or digit.
                var end = 0
                var isInWord = false
                for byte in utf8 {
                    if byte == 0x20 || (0x09...0x0d).contains(byte) {
                        count = end
                        isInWord = false
                        continue
                    }
                    let lower = (0x41...0x5a).contains(byte) ? byte | 0x20 : byte
                    let isWord = (0x61...0x7a).contains(lower) || (0x30...0x39).contains(lower)
                    if !isInWord {
                        guard isWord else { continue }
                        isInWord = true
                        if count > 0 {
                            room[count] = 0x20
                            count += 1
                        }
                    }
                    room[count] = lower
                    count += 1
                    if isWord { end = count }
                }
                return end
            }
        }
        return plain ?? of(body, atMost: bytes)?.joined(separator: " ")
    }
}
