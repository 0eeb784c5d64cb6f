// What can go wrong with the database, and which SQLSTATE means what. Used by every caller of the module.
// Nothing here ever prints a value that was sent or stored: a line made of it may go to a log.

/// An error of the database, its server or the way to it.
package enum PostgresError: Error, Sendable, CustomStringConvertible {
    /// The database says "not now" or cannot be reached: try again later. `maybeExecuted` is true when the statement had been sent and
    /// nobody knows whether it took effect; false when it certainly did not.
    case away(String, maybeExecuted: Bool)
    /// Too much is under way on this connection already; nothing was sent.
    case busy
    /// The server refused this statement; its sync unit had no effect.
    case server(ServerError)
    /// A value in the answer isn't what the caller expected.
    case decoding(DecodeError)

    package var description: String {
        switch self {
        case .away(let reason, let maybeExecuted): "database away: \(reason)\(maybeExecuted ? " (outcome unknown)" : "")"
        case .busy: "too many statements under way"
        case .server(let error): error.description
        case .decoding(let error): error.description
        }
    }

    /// Whether waiting and trying again may help without anything being changed.
    package var isAway: Bool { if case .away = self { true } else { false } }

    /// The SQLSTATE of a refused statement (PostgreSQL manual, appendix A).
    package var sqlState: String? { if case .server(let error) = self { error.sqlState } else { nil } }
}

/// What the server says about a statement that it refused (PostgreSQL manual, section 55.8).
package struct ServerError: Error, Sendable, CustomStringConvertible {
    /// Five characters, PostgreSQL manual, appendix A.
    package var sqlState: String
    /// ERROR, FATAL or PANIC, never translated.
    package var severity: String
    /// May quote values: never log it, use `description`.
    package var message: String
    /// May quote values: never log it.
    package var detail: String?
    package var hint: String?
    package var schema: String?
    package var table: String?
    package var column: String?
    package var constraint: String?
    /// The server's C function that raised it.
    package var routine: String?
    /// Name of the statement, where it has one.
    package var statement: String?

    package init(
        sqlState: String, severity: String = "ERROR", message: String = "", detail: String? = nil, hint: String? = nil,
        schema: String? = nil, table: String? = nil, column: String? = nil, constraint: String? = nil, routine: String? = nil,
        statement: String? = nil
    ) {
        self.sqlState = sqlState
        self.severity = severity
        self.message = message
        self.detail = detail
        self.hint = hint
        self.schema = schema
        self.table = table
        self.column = column
        self.constraint = constraint
        self.routine = routine
        self.statement = statement
    }

    /// Classes of SQLSTATE whose messages name objects and states of the server, never values of a row.
    private static let speakingClasses: Set<String> = [
        "08", "0A", "25", "26", "28", "3D", "3F", "40", "42", "53", "54", "55", "57", "58", "XX",
    ]

    /// One line without any value: SQLSTATE, statement, object and, where the class is known to quote no values, the message.
    package var description: String {
        var text = "SQLSTATE \(sqlState)"
        if let statement { text += " in \(statement)" }
        if let table { text += ", table \(table)" }
        if let column { text += ", column \(column)" }
        if let constraint { text += ", constraint \(constraint)" }
        if Self.speakingClasses.contains(String(sqlState.prefix(2))) { text += ": \(message)" }
        return text
    }

    /// Serialization failure or deadlock: the same unit sent again may succeed at once.
    package var isRetryable: Bool { sqlState == "40001" || sqlState == "40P01" }
}

/// A value that is not of the type it was read as.
package struct DecodeError: Error, Sendable, CustomStringConvertible {
    package var column: String
    package var expected: String
    package var found: OID
    package var description: String { "column \(column): expected \(expected), found a value of type \(found.rawValue)" }
}

/// What an error of the server means for its statement and for its connection.
enum Verdict: Equatable {
    /// The statement is refused; the connection stays.
    case refused
    /// The server says "not now"; the connection stays.
    case notNow
    /// The server says "not now" and another connection, perhaps to another host, is needed. Nothing was executed.
    case notHere
    /// The connection ends; what was sent on it may have been executed.
    case lost
    /// What this connection has prepared is not valid any more: a new connection is needed. Nothing was executed.
    case stale

    /// By SQLSTATE, longest prefix first (PostgreSQL manual, appendix A).
    private static let table: [(prefix: String, verdict: Verdict)] = [
        ("25006", .notHere),  // read-only: a standby, or a primary that was demoted
        ("26000", .stale),  // the prepared statement is gone
        ("42P05", .stale),  // the prepared statement is there although we never made it
        ("57P0", .lost),  // shut down, crashed, starting up, database dropped, idle too long
        ("58030", .notNow),  // input/output error
        ("53", .notNow),  // disk full, out of memory, too many connections
        ("08", .lost),  // connection exceptions
    ]

    static func of(sqlState: String, severity: String, routine: String?) -> Verdict {
        // The session is over after these, whatever they say.
        if severity == "FATAL" || severity == "PANIC" { return .lost }
        // "cached plan must not change result type" after a change of the schema.
        if routine == "RevalidateCachedQuery" { return .stale }
        for row in table where sqlState.hasPrefix(row.prefix) { return row.verdict }
        return .refused
    }
}
