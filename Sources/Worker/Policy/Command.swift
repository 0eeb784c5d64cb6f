// Commands that a person can send: `/word args` and `!word args`. Recognises them by CommandTable; what they do is in Stages+Commands.swift. Pure.

/// A command, recognised or not.
enum Command: Sendable, Equatable {
    case help, status, info, clear
    /// `/help WORD`: what the command of that word does.
    case explain(String)
    /// The word as it was sent, at most 30 characters.
    case unknown(String)

    /// Characters of a word that is nobody's, as it is told back.
    private static let longestUnknown = 30

    /// The command that `body` starts with; nil when it is a message. The mark must be the first character but white space, plain or full-width,
    /// and a word must follow it at once: a letter first, then letters, digits, `_` and `-` up to white space or the end. So `/5`, `//`,
    /// `/path/to`, `!!!`, `help: me` and `say /help` are messages, and `!important stuff` is a command that nobody knows. Behind a word of the
    /// table one mark of the end of a sentence is passed over (`/help.`).
    static func parse(_ body: String) -> Command? {
        guard beginsLikeOne(body) else { return nil }
        // By scalars: a blank with a thousand marks on it is one character.
        let scalars = body.unicodeScalars
        guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }), marks.contains(scalars[start]) else { return nil }
        // A longer word is looked at no further: a text of one endless word costs nothing.
        let word = scalars[scalars.index(after: start)...].prefix(longestWord).prefix { !$0.properties.isWhitespace }
        guard let first = word.first, first.properties.isAlphabetic else { return nil }
        let rest = body[word.endIndex...]
        if let definition = definition(word) { return called(definition, rest) }
        if let last = word.last, endMarks.contains(last), let definition = definition(word.dropLast()) { return called(definition, rest) }
        guard word.allSatisfy(isOfAWord) else { return nil }
        return .unknown(String(Substring(word).prefix(longestUnknown)))
    }

    private static func definition(_ word: Substring.UnicodeScalarView) -> CommandDefinition? {
        let word = Substring(word)
        return word.utf8.count <= longestKnown ? CommandDefinition.byWord[word.lowercased()] : nil
    }

    /// A letter, a digit, `_`, `-`, or what stands on one of them.
    private static func isOfAWord(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        return properties.isAlphabetic || properties.numericType != nil || scalar == "_" || scalar == "-" || properties.isGraphemeExtend
            || scalar == "\u{200D}"
    }

    private static let marks: [Unicode.Scalar] = ["/", "!", "\u{FF0F}", "\u{FF01}"]
    private static let endMarks: [Unicode.Scalar] = [".", ",", "!", "?", ";"]
    /// Scalars.
    private static let longestWord = 100
    /// Bytes of the words in the table are fewer.
    private static let longestKnown = 30

    /// Nearly every message is told apart by its first byte: neither a mark nor white space, and none that a wide one of these begins with.
    private static func beginsLikeOne(_ body: String) -> Bool {
        guard let first = body.utf8.first else { return false }
        switch first {
        case 0...0x21, UInt8(ascii: "/"), 0xc2, 0xe1...0xe3, 0xef: return true
        default: return false
        }
    }

    /// With what follows its word.
    private static func called(_ definition: CommandDefinition, _ rest: Substring) -> Command {
        guard definition.command == .help else { return definition.command }
        let arguments = rest.prefix(longestWord).split(whereSeparator: \.isWhitespace)
        guard arguments.count == 1, var word = arguments.first else { return .help }
        if let mark = word.unicodeScalars.first, marks.contains(mark) { word = word.dropFirst() }
        return CommandDefinition.byWord[word.lowercased()].map { .explain($0.word) } ?? .help
    }
}
