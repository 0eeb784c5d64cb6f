// `sms-routerctl check`: whether what the router needs is there and fits: settings, database, schema, tables, indexes, rows, agent.
// Changes nothing; asks the running router nothing (that is `verify`).

import ArgumentParser
import Crypto
import EventLoop
import HTTPClient
import Operations
import Postgres
import Replies
import Schema
import Settings
import TLS
import Time

struct CheckCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check settings, database, tables, numbers with several owners, and the agent.",
        discussion: "A line each: ✓ good, ! works but should be known, ✗ failed. Exit 0 when nothing failed, else 1.")

    @OptionGroup var environment: EnvironmentOptions
    @Flag(help: "JSON instead of lines.") var json = false

    func execute() throws(ControlError) {
        let settings = try environment.load().settings
        let findings = try runOnLoop { loop throws(ControlError) in await Self.findings(settings, loop) }
        try findings.conclude(json: json)
    }

    /// All of it; `doctor` begins with them.
    @LoopActor static func findings(_ settings: Settings, _ loop: EventLoop) async -> Findings {
        var findings = Findings()
        checkSettings(settings, &findings)
        await DatabaseCheck(loop, settings).run(&findings)
        await checkAgent(loop, settings, &findings)
        return findings
    }

    private static func checkSettings(_ settings: Settings, _ findings: inout Findings) {
        for error in settings.missing { findings.bad("settings", error.description) }
        for warning in settings.warnings { findings.warning("settings", warning) }
        if settings.publicURL == nil {
            findings.warning(
                "settings", "SMS_ROUTER_PUBLIC_URL is not set: behind a proxy signatures fail unless it passes Host and X-Forwarded-* on")
        }
        if settings.adminTokens.isEmpty { findings.warning("settings", "SMS_ROUTER_ADMIN_TOKEN is not set: /admin is off") }
        if let path = settings.pricesFile {
            do {
                let prices = try PriceTable.parse(readSettingsFile(path))
                findings.good("settings", "the prices of \(prices.asOf) are read from \(path)")
            } catch { findings.warning("settings", "SMS_ROUTER_PRICES_FILE=\(path) is not used: \(error); correct it and reload") }
        }
        if let files = settings.tlsFiles { checkCertificate(files, &findings) }
        if settings.missing.isEmpty { findings.good("settings", "all that the router needs is set") }
    }

    private static func checkCertificate(_ files: (certificate: String, key: String), _ findings: inout Findings) {
        do throws(TLSError) {
            let server = try TLSServer(certificate: files.certificate, key: files.key)
            guard let ends = server.notAfter else {
                return findings.warning("tls", "\(files.certificate) does not say when it ends")
            }
            RouterFindings.certificate("tls", of: files.certificate, ends: WallTime(microseconds: ends * 1_000_000), now: .now(), &findings)
        } catch { findings.bad("tls", error.description) }
    }

    @LoopActor private static func checkAgent(_ loop: EventLoop, _ settings: Settings, _ findings: inout Findings) async {
        switch settings.agent {
        case nil: break
        case .echo: findings.warning("agent", "builtin:echo answers with the sender's own text: for trying the program out")
        case .http(let address):
            do throws(HTTPClientError) {
                let client = try HTTPClient(loop: loop, resolver: Resolver(loop))
                defer { client.close() }
                // Any answer will do: nobody knows what the agent says to a GET, and a POST would be a message.
                let response = try await client.send(
                    HTTPClientRequest(try HTTPEndpoint(address.text), method: .get, deadline: .seconds(10)))
                findings.good("agent", "\(address.masked) answers (\(response.status) to a GET)")
            } catch { findings.bad("agent", "AGENT_CORE_URL=\(address.masked): \(error); start it or correct the URL") }
        }
    }
}

/// The checks that need the database.
@LoopActor struct DatabaseCheck {
    private let loop: EventLoop
    let settings: Settings

    init(_ loop: EventLoop, _ settings: Settings) {
        self.loop = loop
        self.settings = settings
    }

    /// Tables with the columns that the router reads and writes.
    private static let tables: [(name: String, columns: [String])] = [
        ("users", ["id", "email", "phone_number", "full_name", "is_active"]),
        ("user_phone_mappings", ["id", "user_id", "phone_number", "is_primary", "is_verified", "verification_method"]),
        ("sms_router_configs", ["config_key", "config_value", "is_active", "is_default"]),
        ("sms_usage_logs", ["user_id", "phone_number", "message_direction", "twilio_message_sid", "final_status", "created_at"]),
        ("sms_router_numbers", ["number", "active", "agent_url", "texts", "pace"]),
        ("sms_router_lists", ["id", "kind", "form", "value", "active"]),
        ("sms_router_inbox", ["message_sid", "account_sid", "state", "owner"]),
        ("sms_router_strangers", ["account_sid", "sender", "address", "state", "message_sid"]),
        ("sms_router_verifications", ["mapping_id", "number", "hash", "expires_at"]),
        ("sms_router_heard", ["number", "user_id", "heard_at", "confirmed_at"]),
        ("sms_router_stale_numbers", ["number", "stale_at", "why"]),
        ("sms_router_privacy", ["key_check", "claim", "claimed_until", "content_since"]),
        ("sms_router_remembered", ["sid"]),
        ("sms_router_usage", ["grain", "at", "messages", "cost_micros"]),
        ("sms_router_usage_totals", ["grain", "at", "messages", "cost_micros"]),
        ("sms_router_usage_people", ["day", "user_id", "cost_micros"]),
        ("sms_router_usage_changes", ["log_id", "hour", "messages"]),
        ("sms_router_usage_cursor", ["position", "counted_until", "claim"]),
        ("sms_router_routers", ["router", "beat", "shares", "slots", "lease_until"]),
    ]

    func run(_ findings: inout Findings) async {
        guard settings.databaseURL != nil else { return }
        do throws(ControlError) {
            guard let session = try await connect(&findings) else { return }
            defer { session.close() }
            try await checkServer(session, &findings)
            let verdict = try await session.schemaVerdict()
            findings.expect(verdict == .fits, "schema", "version \(Schema.version), fits", otherwise: "\(verdict)")
            guard verdict == .fits else { return }
            try await checkTables(session, &findings)
            try await checkIndexes(session, &findings)
            try await checkRows(session, &findings)
            try await checkOwners(session, &findings)
            try await checkNumbers(session, &findings)
            try await checkPrivacy(session, &findings)
            try await checkUsage(session, &findings)
            try await checkCluster(session, &findings)
        } catch { findings.bad("database", error.message) }
    }

    /// A session as the router's, or one that takes a read-only server too, to say that it is one.
    private func connect(_ findings: inout Findings) async throws(ControlError) -> DatabaseSession? {
        var configuration = try DatabaseSession.configuration(settings)
        let failure: ControlError
        do throws(ControlError) { return try await DatabaseSession(loop, configuration) } catch { failure = error }
        if failure.message.contains("startup parameter") {
            findings.bad(
                "database",
                "\(failure.message); this is PgBouncer: put options and the named parameter into its ignore_startup_parameters, and use "
                    + "pool_mode=session or connect to PostgreSQL itself")
            return nil
        }
        configuration.url.parameters.removeAll { $0.name == "target_session_attrs" }
        configuration.url.parameters.append(("target_session_attrs", "any"))
        if let session = try? await DatabaseSession(loop, configuration) {
            session.close()
            findings.bad(
                "database",
                "\(configuration.url) is read-only (a standby, or default_transaction_read_only): name the primary in DATABASE_URL")
        } else {
            findings.bad("database", failure.message)
        }
        return nil
    }

    /// Whether what stands under keyed hashes can be found by this key, and erasures that were broken off.
    private func checkPrivacy(_ session: DatabaseSession, _ findings: inout Findings) async throws(ControlError) {
        let rows = try await session.query(OptOutThaw.check)
        let theirs = try decoded { () throws(PostgresError) in rows.count > 0 ? try rows.bytes(0, 0) : nil }
        let ours = settings.privacyKey.map { PrivacyKey($0).check }
        if let problem = OptOutThaw.problem(ours: ours, theirs: theirs) { findings.bad("privacy", problem) }
        if ours == nil, theirs == nil {
            findings.warning("privacy", "SMS_ROUTER_PRIVACY_KEY is not set: nobody can be erased, and old messages are not purged")
        }
        let erasures = try await session.query(
            "select id, person from sms_router_erasures where ended_at is null and begun_at < now() - interval '10 minutes' order by id limit 20"
        )
        try decoded { () throws(PostgresError) in
            for row in 0..<erasures.count {
                findings.warning(
                    "privacy",
                    "erasure \(try erasures.int64(row, 0) ?? 0) of \(try erasures.string(row, 1) ?? "") did not come to its end: run `people erase` again"
                )
            }
        }
    }

    /// Whether the usage log can be added up, and is (docs/analytics.md).
    private func checkUsage(_ session: DatabaseSession, _ findings: inout Findings) async throws(ControlError) {
        let rows = try await session.query(
            """
            select q.seqcache, coalesce(pg_sequence_last_value(q.seqrelid), 0) > c.position,
              extract(epoch from now() - c.counted_until)::int8
            from sms_router_usage_cursor c
            left join pg_sequence q on q.seqrelid = pg_get_serial_sequence('sms_usage_logs', 'id')::regclass
            """)
        let (cache, isBehind, age) = try decoded { () throws(PostgresError) in
            rows.isEmpty ? (nil, nil, nil) : (try rows.int64(0, 0), try rows.bool(0, 1), try rows.int64(0, 2))
        }
        if rows.isEmpty {
            findings.bad("reports", "sms_router_usage_cursor has no row: put it back, `insert into sms_router_usage_cursor default values`")
        } else if let cache, cache == 1 {
            guard isBehind == true, let age, age > 600 else { return }
            findings.warning(
                "reports",
                "the usage log was added up \(age) s ago last: a router must run, and no transaction that writes the log stay open")
        } else {
            findings.bad(
                "reports",
                cache.map { "the sequence of sms_usage_logs.id gives sessions \($0) ids at once: `alter sequence … cache 1`" }
                    ?? "the ids of sms_usage_logs come from no sequence that belongs to the column: `alter sequence … owned by sms_usage_logs.id`"
            )
        }
    }

    private func checkServer(_ session: DatabaseSession, _ findings: inout Findings) async throws(ControlError) {
        let rows = try await session.query(
            """
            select current_setting('server_version_num')::int8, current_setting('server_version'), current_setting('transaction_read_only'),
              current_setting('synchronous_commit'), current_setting('max_connections')::int8, pg_backend_pid()::int8,
              abs(extract(epoch from clock_timestamp() - $1))::float8
            """, Self.now())
        let (number, version, readOnly, commit, most, process, skew) = try decoded { () throws(PostgresError) in
            (
                try rows.int64(0, 0) ?? 0, try rows.string(0, 1) ?? "", try rows.string(0, 2) ?? "", try rows.string(0, 3) ?? "",
                try rows.int64(0, 4) ?? 0, try rows.int64(0, 5) ?? 0, try rows.double(0, 6) ?? 0
            )
        }
        findings.expect(
            number >= 130_000, "database", "PostgreSQL \(version)", otherwise: "PostgreSQL \(version) is older than 13: upgrade the server")
        if readOnly == "on" { findings.bad("database", "transactions are read-only: name the primary in DATABASE_URL") }
        if commit == "off" {
            findings.warning("database", "synchronous_commit is off: a message may be lost after a 200 when the server crashes; turn it on")
        }
        // Each worker has its hot connections, one that listens, one for the rest, and while reports are asked for one for those, if they are read here;
        // the dashboard has one in all.
        let own = settings.analyticsDatabaseURL == nil ? 3 : 2
        let wanted = Int64(settings.workerProcesses * (settings.databaseConnections + own) + (settings.dashboardDirectory == nil ? 0 : 1))
        if wanted > most - 10 {
            findings.warning(
                "database", "\(wanted) connections at most, of max_connections \(most): lower SMS_ROUTER_DB_CONNECTIONS or raise it")
        }
        if skew > 5 {
            findings.warning("database", "its clock differs from this machine's by \(fixed(skew, decimals: 0)) s: mend one of them")
        }
        // Two sessions that are open at once and have the same server process share it: a pooler hands it out by transaction.
        let other = try await DatabaseSession(loop, try DatabaseSession.configuration(settings))
        defer { other.close() }
        let answer = try await other.query("select pg_backend_pid()::int8")
        let second = try decoded { () throws(PostgresError) in try answer.int64(0, 0) ?? 0 }
        findings.expect(
            second != process, "connections", "sessions have server processes of their own",
            otherwise:
                "two sessions share a server process: a pooler in transaction mode (PgBouncer) is in between, under which LISTEN and "
                + "prepared statements break; use pool_mode=session or connect to PostgreSQL itself")
    }

    private func checkTables(_ session: DatabaseSession, _ findings: inout Findings) async throws(ControlError) {
        var missing: [String] = []
        for table in Self.tables {
            var parameters = Parameters(texts: table.name)
            parameters.append(textArray: table.columns)
            let rows = try await session.query(
                """
                select c from unnest($2::text[]) c
                where not exists (select from pg_attribute where attrelid = to_regclass($1) and attname = c and not attisdropped)
                """, parameters)
            for row in 0..<rows.count {
                let column = try decoded { () throws(PostgresError) in try rows.string(row, 0) ?? "" }
                missing.append("\(table.name).\(column)")
            }
        }
        findings.expect(
            missing.isEmpty, "tables", "all \(Self.tables.count) tables and their columns are there",
            otherwise: "missing: \(missing.joined(separator: ", ")); somebody removed them after the migration: put them back from a backup"
        )
        let rights = try await session.query(
            """
            select t from unnest($1::text[]) t
            where not has_table_privilege(t, 'select') or not has_table_privilege(t, 'insert') or not has_table_privilege(t, 'update')
            """, Parameters(textArray: Self.tables.map(\.name)))
        guard rights.count > 0 else { return }
        var names: [String] = []
        for row in 0..<rights.count { names.append(try decoded { () throws(PostgresError) in try rights.string(row, 0) ?? "" }) }
        findings.bad("rights", "this user may not read and write \(names.joined(separator: ", ")): grant select, insert, update on them")
    }

    private func checkIndexes(_ session: DatabaseSession, _ findings: inout Findings) async throws(ControlError) {
        let rows = try await session.query(
            """
            select i.indexrelid::regclass::text from pg_index i
            where i.indrelid = any (select to_regclass(t) from unnest($1::text[]) t) and not i.indisvalid
            """, Parameters(textArray: Self.tables.map(\.name)))
        guard rows.count == 0 else {
            let name = try decoded { () throws(PostgresError) in try rows.string(0, 0) ?? "" }
            findings.bad(
                "indexes",
                "\(name) is not valid: its build was cut off; drop it and build it again (`sms-routerctl doctor` has the statements)")
            return
        }
        // What a look-up of a sender needs; without it each message reads the whole table.
        let digits = try await session.query(
            """
            select t from unnest(array['users', 'user_phone_mappings']) t where not exists (
              select from pg_index where indrelid = to_regclass(t) and pg_get_indexdef(indexrelid) like '%sms_router_digits%')
            """)
        let first = try decoded { () throws(PostgresError) in digits.isEmpty ? nil : try digits.string(0, 0) }
        findings.expect(
            first == nil, "indexes", "valid, and numbers are found by index",
            otherwise:
                "\(first ?? "") has no index on sms_router_digits(phone_number): create one (`sms-routerctl doctor` has the statement), or each message reads the whole table"
        )
    }

    private func checkRows(_ session: DatabaseSession, _ findings: inout Findings) async throws(ControlError) {
        let live = LiveSettings.effective(rows: try await session.configRows(), environment: settings)
        for bad in live.badRows { findings.bad("configuration", "the row \(bad.reason); change it with `config set`") }
        if live.badRows.isEmpty { findings.good("configuration", "every row of sms_router_configs is within its range") }
    }

    private func checkOwners(_ session: DatabaseSession, _ findings: inout Findings) async throws(ControlError) {
        let region = settings.defaultRegion
        let rows = try await session.query(OwnerCollisions.statement.sql)
        let collisions = try decoded { () throws(PostgresError) in
            try OwnerCollisions.among(rows) { phoneForm($0, region: region) }
        }
        for collision in collisions { findings.warning("owners", collision.line) }
        if collisions.isEmpty { findings.good("owners", "no number belongs to two people") }
    }

    private func checkNumbers(_ session: DatabaseSession, _ findings: inout Findings) async throws(ControlError) {
        let stale = try await session.staleHoldings(region: settings.defaultRegion).count
        let rows = try await session.query(
            """
            select (select count(*) from user_phone_mappings where not coalesce(is_verified, false)),
              (select count(*) from sms_router_verifications where closed_at is null and expires_at > now())
            """)
        let (unverified, pending) = try decoded { () throws(PostgresError) in (try rows.int64(0, 0) ?? 0, try rows.int64(0, 1) ?? 0) }
        let counts = "\(stale) stale, \(unverified) unverified, \(pending) with a code that waits for its reply"
        if stale > 0 {
            findings.warning("numbers", "\(counts): stale ones belong to nobody until they are confirmed; see `phones list --stale`")
        } else {
            findings.good("numbers", counts)
        }
    }

    private static func now() -> Parameters {
        var parameters = Parameters()
        parameters.append(WallTime.now())
        return parameters
    }
}

extension Parameters {
    init(textArray values: [String]) {
        self.init()
        append(textArray: values)
    }
}
