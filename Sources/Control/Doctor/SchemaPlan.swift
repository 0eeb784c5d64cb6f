// Which indexes and triggers the migrations leave behind, with the statement that makes each: what `doctor` compares a database with, and
// what it says to mend it with. A migration that is recorded does not run again. Pure.

import Schema

struct SchemaPlan: Sendable, Equatable {
    struct Index: Sendable, Equatable {
        var name: String
        var table: String
        /// As the migration has it, on one line, without a semicolon.
        var statement: String
        /// A query of one boolean; true: the table has an index that serves, under whatever name.
        var unless: String?
    }

    struct Trigger: Sendable, Equatable {
        var name: String
        var table: String
        var statement: String
    }

    private(set) var indexes: [Index] = []
    private(set) var triggers: [Trigger] = []

    init(_ migrations: [Migration] = Schema.migrations) {
        for migration in migrations {
            if migration.isTransactional {
                for statement in Self.statements(migration.sql) { take(statement, unless: nil) }
            } else {
                for step in migration.steps {
                    for statement in step.statements.flatMap(Self.statements) { take(statement, unless: step.unless) }
                }
            }
        }
    }

    /// What ends with a semicolon at the end of a line, comments left out. Bodies of functions fall into pieces, of which none begins as
    /// ours do.
    private static func statements(_ sql: String) -> [String] {
        var result: [String] = []
        var statement = ""
        for line in sql.split(separator: "\n") where !line.hasPrefix("--") {
            let words = line.split(separator: " ").joined(separator: " ")
            statement += statement.isEmpty ? words : " " + words
            guard statement.hasSuffix(";") else { continue }
            result.append(String(statement.dropLast()))
            statement = ""
        }
        return result
    }

    private mutating func take(_ statement: String, unless: String?) {
        var words = statement.split(separator: " ").map(String.init)[...]
        func name(after skipped: Set<String>) -> String? { words.first { !skipped.contains($0) } }
        guard let verb = words.popFirst(), let on = statement.split(separator: " ").firstIndex(of: "on") else {
            return drop(statement)
        }
        let table = statement.split(separator: " ").dropFirst(on + 1).first.map { String($0.prefix { $0 != "(" }) } ?? ""
        if words.first == "unique" { words.removeFirst() }
        switch (verb, words.popFirst()) {
        case ("create", "index"?):
            guard let name = name(after: ["concurrently", "if", "not", "exists"]) else { return }
            indexes.removeAll { $0.name == name }
            indexes.append(Index(name: name, table: table, statement: statement, unless: unless))
        case ("create", "trigger"?):
            // The events stand before `on`, and an `update of` has no `on` of its own.
            guard let name = words.first else { return }
            triggers.removeAll { $0.name == name && $0.table == table }
            triggers.append(Trigger(name: name, table: table, statement: statement))
        case ("drop", "trigger"?):
            guard let name = name(after: ["if", "exists"]) else { return }
            triggers.removeAll { $0.name == name && $0.table == table }
        default: drop(statement)
        }
    }

    private mutating func drop(_ statement: String) {
        let words = statement.split(separator: " ").map(String.init)
        guard words.count > 2, words[0] == "drop", words[1] == "index" else { return }
        let names = Set(words.dropFirst(2)).subtracting(["concurrently", "if", "exists"])
        indexes.removeAll { names.contains($0.name) }
    }
}
