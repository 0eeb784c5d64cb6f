// The commands that people can send, one row each. To add one: a row here, its case in Command, what it does in Stages+Commands.swift, its text in
// ReplyText. The help text of the contract names the words of this table, which a test compares.

/// One command.
struct CommandDefinition: Sendable {
    /// As it is written behind the mark, lower case.
    let word: String
    /// Other words for it, which the help text does not name.
    let aliases: [String]
    let command: Command
    /// What `/help WORD` answers, behind the word and a colon.
    let help: String

    static let table: [CommandDefinition] = [
        CommandDefinition(word: "help", aliases: ["commands"], command: .help, help: "tells which commands there are."),
        CommandDefinition(word: "status", aliases: [], command: .status, help: "tells whether your assistant is ready."),
        CommandDefinition(word: "info", aliases: ["about"], command: .info, help: "tells what your assistant is."),
        CommandDefinition(
            word: "clear", aliases: ["reset"], command: .clear, help: "starts a new conversation; what was said before is left behind."),
    ]

    /// By word and alias.
    static let byWord: [String: CommandDefinition] = Dictionary(
        uniqueKeysWithValues: table.flatMap { definition in ([definition.word] + definition.aliases).map { ($0, definition) } })
}
