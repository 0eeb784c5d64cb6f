// Commands that a person can send: `/word args` and `!word args`. Pure.

/// A command, recognised or not.
enum Command: Sendable, Equatable {
    case help, status, info, clear
    /// The word as it was sent, at most 30 characters.
    case unknown(String)

    private static let known: [String: Command] = ["help": .help, "status": .status, "info": .info, "clear": .clear]

    /// The command that `body` starts with; nil when it is a message: the mark must be first and a letter must follow it.
    static func parse(_ body: String) -> Command? {
        let text = body.drop { $0.isWhitespace }
        guard let mark = text.first, mark == "/" || mark == "!" else { return nil }
        let word = text.dropFirst().prefix { !$0.isWhitespace }
        guard let first = word.first, first.isLetter, word.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }) else {
            return nil
        }
        return known[word.lowercased()] ?? .unknown(String(word.prefix(30)))
    }
}
