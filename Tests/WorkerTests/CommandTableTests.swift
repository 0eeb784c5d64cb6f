import Testing

@testable import Worker

@Suite struct CommandTableTests {
    /// The contract's text names the words of the table, in its order.
    @Test func theHelpTextNamesTheTable() {
        let words = CommandDefinition.table.map { "/" + $0.word }.joined(separator: ", ")
        #expect(ReplyText.help.standard == "Available commands: \(words)")
        #expect(CommandDefinition.table.allSatisfy { $0.word == $0.word.lowercased() && !$0.help.isEmpty })
    }

    static let table: [(body: String, command: Command?)] = [
        ("／help", .help), ("！status", .status), ("\u{3000}/help", .help), ("\u{00A0}\t/Help", .help), ("/HELP.", .help), ("!help!", .help),
        ("/help?", .help), ("/status, please", .status), ("/about", .info), ("/reset", .clear), ("/commands", .help),
        ("/help clear", .explain("clear")), ("/help /RESET", .explain("clear")), ("/help what can you do", .help), ("/help nothing", .help),
        ("!important stuff", .unknown("important")), ("/path", .unknown("path")), ("/你好", .unknown("你好")), ("/é", .unknown("é")),
        ("/path/to", nil), ("/usr/bin/env", nil), ("/123", nil), ("/1st", nil), ("//", nil), ("/ help", nil), ("!!!", nil), ("!?", nil),
        ("! important", nil), ("help: me", nil), ("note: /help", nil), ("/help:", nil), ("/help: me", nil), ("wow!", nil), ("a/help", nil),
        ("/🎉", nil), ("🎉/help", nil), ("/_x", nil), ("/-", nil), ("/\u{0301}help", nil), ("/\u{200B}help", nil), ("¡help", nil),
    ]

    @Test(arguments: table.indices) func aWord(_ index: Int) {
        let (body, command) = Self.table[index]
        #expect(Command.parse(body) == command, "\(body)")
    }

    @Test func textsWithoutAnEnd() {
        for unit in ["/", "!", "a", " ", "/a", "\u{0301}", "\u{3000}", "👨‍👩‍👧"] {
            for start in ["", "/", "/help ", "/help\u{0301}"] { _ = Command.parse(start + String(repeating: unit, count: 20_000)) }
        }
        #expect(Command.parse("/" + String(repeating: "a", count: 20_000)) == .unknown(String(repeating: "a", count: 30)))
    }
}
