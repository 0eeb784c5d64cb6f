// Where the database is and how the pool behaves. Made once from settings by the worker or the operator's command line.

import CPostgres
import Time

/// Everything that a pool or a connection needs to know.
package struct PostgresConfiguration: Sendable {
    package var url: PostgresURL
    /// Shown by pg_stat_activity.
    package var applicationName = "sms-router"
    /// Connections that are always open, 1–20.
    package var hotConnections = 2
    /// For one address, from the first packet to the first ReadyForQuery.
    package var connectTimeout: Duration = .seconds(5)
    /// For statements that bring no time-out of their own; nil waits for ever.
    package var executeTimeout: Duration? = .seconds(10)
    /// Sync units under way on one connection before `.busy`.
    package var inFlightLimit = 1000
    /// Server settings of every session, sent as `-c name=value` at connect. Whatever the role's or the database's default is, each statement of a
    /// transaction has a snapshot of its own: who waits for a row sees what it has become, instead of an error.
    package var serverSettings: [(name: String, value: String)] = [
        ("timezone", "UTC"), ("default_transaction_isolation", "read committed"),
    ]
    /// `statement_timeout` of the connection behind `rest`.
    package var restStatementTimeout: Duration = .seconds(30)
    /// After so long without a statement the connection behind `rest` is closed.
    package var restIdle: Duration = .seconds(15)
    /// A server that takes no writes will do.
    package var acceptsStandby = false
    /// How often the listening connection is asked whether it lives, and how long it may take to say so.
    package var heartbeat: Duration = .seconds(5)

    /// Refuses a parameter that libpq does not know, which would otherwise show as a database that is never there.
    package init(url: PostgresURL) throws(PostgresURLError) {
        let known = Self.knownParameters()
        for (name, _) in url.parameters where !known.isEmpty && !known.contains(name) {
            throw PostgresURLError(description: "unknown parameter \(name)")
        }
        self.url = url
    }

    /// From the URL's text.
    package init(_ url: String) throws(PostgresURLError) { try self.init(url: PostgresURL(url)) }

    /// Parameters for libpq when the URL doesn't name them. A peer that died silently is noticed within about 25 s by TCP itself;
    /// GSS would look for credentials in files and on the network in the middle of the loop.
    private static let defaults: [(name: String, value: String)] = [
        ("target_session_attrs", "read-write"), ("keepalives", "1"), ("keepalives_idle", "10"), ("keepalives_interval", "5"),
        ("keepalives_count", "3"), ("tcp_user_timeout", "15000"), ("gssencmode", "disable"), ("client_encoding", "UTF8"),
    ]

    /// libpq's keywords and values for one attempt at one address.
    func parameters(host: PostgresURL.Host?, address: String?) -> [(name: String, value: String)] {
        var list = url.parameters.filter { $0.name != "options" && $0.name != "application_name" && $0.name != "client_encoding" }
        for row in Self.defaults where !list.contains(where: { $0.name == row.name }) {
            list.append(acceptsStandby && row.name == "target_session_attrs" ? (row.name, "any") : row)
        }
        if let host {
            list.append(("host", host.name))
            list.append(("port", String(host.port)))
        }
        if let address { list.append(("hostaddr", address)) }
        if let user = url.user { list.append(("user", user)) }
        if let password = url.password { list.append(("password", password)) }
        if let database = url.database { list.append(("dbname", database)) }
        list.append(("application_name", url.parameter("application_name") ?? applicationName))
        // Later settings win: what the URL says comes last.
        var options = serverSettings.map { "-c \($0.name)=\(Self.escapeOption($0.value))" }
        if let own = url.parameter("options") { options.append(own) }
        if !options.isEmpty { list.append(("options", options.joined(separator: " "))) }
        return list
    }

    /// White space and backslashes inside one option (PostgreSQL manual, section 34.1.2, "options").
    private static func escapeOption(_ value: String) -> String {
        var text = ""
        for character in value {
            if character == " " || character == "\\" { text.append("\\") }
            text.append(character)
        }
        return text
    }

    private static func knownParameters() -> Set<String> {
        guard let options = PQconndefaults() else { return [] }
        defer { PQconninfoFree(options) }
        var names: Set<String> = []
        var option = options
        while let keyword = option.pointee.keyword {
            names.insert(String(cString: keyword))
            option += 1
        }
        return names
    }
}
