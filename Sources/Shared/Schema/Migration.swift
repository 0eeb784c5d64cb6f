// One numbered migration, read from its SQL file. Called by the migrator. Pure.
//
// A file says in comments at its top what it is: `-- min_compatible: N` (the oldest program that still works with the schema after it) and
// `-- transaction: no` when its statements must run one by one (indexes built concurrently). Such a file consists of steps, `-- step`, each
// with an optional `-- unless: select …` whose true skips it; a statement ends with a semicolon at the end of a line.

/// What a migration file says.
package struct Migration: Sendable, Equatable {
    /// Statements of a file without a transaction that belong together.
    package struct Step: Sendable, Equatable {
        /// A query of one boolean; true: nothing to do.
        package var unless: String?
        package var statements: [String]
    }

    package let version: Int
    /// The file's name without its number.
    package let name: String
    package let sql: String
    package let minCompatible: Int
    /// Empty: the whole file is one transaction.
    package let steps: [Step]

    package var isTransactional: Bool { steps.isEmpty }

    init(version: Int, name: String, sql: String) {
        self.version = version
        self.name = name
        self.sql = sql
        let lines = sql.split(separator: "\n", omittingEmptySubsequences: false)
        func header(_ key: String) -> Substring? {
            lines.lazy.prefix { $0.hasPrefix("--") }.first { $0.hasPrefix("-- \(key): ") }?.dropFirst(key.utf8.count + 5)
        }
        minCompatible = header("min_compatible").flatMap { Int($0) } ?? version
        steps = header("transaction") == "no" ? Self.steps(lines) : []
    }

    private static func steps(_ lines: [Substring]) -> [Step] {
        var steps: [Step] = []
        var statement = ""
        for line in lines {
            if line == "-- step" {
                steps.append(Step(unless: nil, statements: []))
            } else if steps.isEmpty {
                continue
            } else if line.hasPrefix("-- unless: ") {
                steps[steps.count - 1].unless = String(line.dropFirst(11))
            } else if !line.hasPrefix("--"), !line.isEmpty || !statement.isEmpty {
                statement += statement.isEmpty ? line : "\n" + line
                guard line.hasSuffix(";") else { continue }
                steps[steps.count - 1].statements.append(statement)
                statement = ""
            }
        }
        return steps
    }
}
