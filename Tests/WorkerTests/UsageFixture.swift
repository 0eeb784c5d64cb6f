// Rollers on a database of their own, a log that fills, and a count over it to compare the sums with: by SQL that has nothing of the program's.

import Analytics
import EventLoop
import Logging
import Postgres
import Testing
import Time

@testable import Worker

/// A database that a roller loses now and then, with its connection.
@LoopActor final class LosableDatabase: Database {
    private let loop: EventLoop
    private let configuration: PostgresConfiguration
    private var connection: PostgresConnection?

    init(_ loop: EventLoop, _ url: String) throws {
        self.loop = loop
        var configuration = try patientConfiguration(url)
        configuration.serverSettings = hotPathServerSettings
        self.configuration = configuration
    }

    func close() { connection?.close() }

    private func open() async throws(PostgresError) -> PostgresConnection {
        if let connection, connection.isReady { return connection }
        let made = try await PostgresConnection.open(loop: loop, resolver: Resolver(loop), configuration: configuration, mode: .plain)
        connection = made
        return made
    }

    func run(_ statement: Statement, _ parameters: Parameters, lane: Lane) async throws(PostgresError) -> Rows {
        throw .away("a roller has nothing to do there", maybeExecuted: false)
    }
    func run(after first: Statement, _ statement: Statement, _ parameters: Parameters) async throws(PostgresError) -> Rows {
        throw .away("a roller has nothing to do there", maybeExecuted: false)
    }
    func run(together statements: [(Statement, Parameters)], lane: Lane) async throws(PostgresError) -> [Rows] {
        throw .away("a roller has nothing to do there", maybeExecuted: false)
    }
    func rest(_ sql: String, _ parameters: Parameters) async throws(PostgresError) -> Rows {
        try await open().query(sql, parameters)
    }
}

@LoopActor final class UsageScene {
    let loop: EventLoop
    let url: String
    let database: LosableDatabase
    /// The roller's own.
    let rolling: LosableDatabase
    let figures = FigureCounts()
    let roller: UsageRoller

    init(_ loop: EventLoop, _ url: String) throws {
        (self.loop, self.url) = (loop, url)
        database = try LosableDatabase(loop, url)
        rolling = try LosableDatabase(loop, url)
        roller = UsageRoller(loop: loop, database: rolling, figures: figures, log: Logger(label: "test"), share: 1)
    }

    func close() {
        database.close()
        rolling.close()
    }

    func run(_ sql: String) async throws { _ = try await database.rest(sql, Parameters()) }

    func texts(_ sql: String) async throws -> [String] {
        let rows = try await database.rest(sql, Parameters())
        return try (0..<rows.count).map { try rows.string($0, 0) ?? "" }
    }

    func text(_ sql: String) async throws -> String { try await texts(sql).first ?? "" }

    /// A turn, as if the last one were long ago.
    func roll() async throws {
        try await run("update sms_router_usage_cursor set claimed_until = '-infinity'")
        await roller.look()
    }

    /// Until some roller has found somebody whom it waits for.
    func untilItWaits() async throws {
        let sql = """
            select count(*)::text from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid() and query like '%l.pid is null%'
            """
        while try await text(sql) == "0" { await LoopActor.sleep(.milliseconds(5), on: loop) }
    }

    /// Turns until nothing is left.
    func rollAll() async throws {
        for _ in 0..<200 {
            try await roll()
            if try await text("select (not (\(Self.isSomethingLeft)))::text") == "true" { return }
        }
        Issue.record("something is left to count")
    }

    nonisolated static let isSomethingLeft = """
        select coalesce(pg_sequence_last_value(pg_get_serial_sequence('sms_usage_logs', 'id')::regclass), 0) > position
          or exists (select from sms_router_usage_changes) from sms_router_usage_cursor
        """

    /// Where the sums differ from the log, as lines; none: they are equal.
    func differences() async throws -> [String] {
        var lines: [String] = []
        for (name, count, sums) in [
            ("hour", Self.count(grain: 1, "date_trunc('hour', created_at)"), Self.sums(grain: 1)),
            ("day", Self.count(grain: 24, "date_trunc('day', created_at)"), Self.sums(grain: 24)),
            ("totals", Self.cellsTogether, Self.totals),
            ("people", Self.peopleCount, Self.peopleSums),
        ] {
            lines += try await texts("select '\(name), log: ' || x::text from ((\(count)) except all (\(sums))) x limit 5")
            lines += try await texts("select '\(name), sums: ' || x::text from ((\(sums)) except all (\(count))) x limit 5")
        }
        return lines
    }

    private nonisolated static let bounds = UsageCells.bounds.map(String.init).joined(separator: ",")

    /// Buckets as one array: how many bounds are below a value is its bucket.
    private nonisolated static func count(grain: Int, _ time: String) -> String {
        let buckets = (0...UsageCells.bounds.count).map { bucket in
            "count(*) filter (where message_direction = 'inbound' and width_bucket(greatest(processing_time_ms, 0) - 1, array[\(bounds)]) = \(bucket))"
        }
        return """
            select \(grain)::int8, \(time) at time zone 'utc', message_direction = 'inbound', coalesce(outcome, ''), coalesce(channel, ''),
              coalesce(country_code, ''), coalesce(our_number, ''), count(*)::int8, count(*) filter (where not success)::int8,
              coalesce(sum(segments), 0)::int8, coalesce(sum(cost_micros), 0)::int8,
              count(*) filter (where message_direction = 'outbound' and final_status in ('delivered', 'read'))::int8,
              count(*) filter (where message_direction = 'outbound' and final_status in ('failed', 'undelivered'))::int8,
              coalesce(sum(processing_time_ms) filter (where message_direction = 'inbound'), 0)::int8, array[\(buckets.joined(separator: ", "))]::int8[]
            from sms_usage_logs group by 1, 2, 3, 4, 5, 6, 7
            """
    }

    private nonisolated static func sums(grain: Int) -> String {
        """
        select grain::int8, at, inbound, outcome, channel, country, our_number, messages, failed, segments, cost_micros, delivered, undelivered, took_ms,
          array[\(UsageCells.buckets.map { "coalesce(\($0), 0)" }.joined(separator: ", "))]::int8[]
        from sms_router_usage where grain = \(grain) and messages <> 0
        """
    }

    /// Of all channels, countries and numbers: what their cells come to.
    private nonisolated static let cellsTogether = """
        select grain, at, inbound, outcome, \((UsageCells.sums + UsageCells.buckets).map { "coalesce(sum(\($0)), 0)::int8" }.joined(separator: ", "))
        from sms_router_usage group by 1, 2, 3, 4
        """
    private nonisolated static let totals = """
        select grain, at, inbound, outcome, \((UsageCells.sums + UsageCells.buckets).map { "coalesce(\($0), 0)" }.joined(separator: ", "))
        from sms_router_usage_totals
        """

    private nonisolated static let peopleCount = """
        select date_trunc('day', created_at)::date, user_id::int8, count(*) filter (where message_direction = 'inbound'),
          count(*) filter (where message_direction = 'outbound'), count(*) filter (where message_direction = 'inbound' and not success),
          count(*) filter (where message_direction = 'outbound' and final_status in ('failed', 'undelivered')), coalesce(sum(segments), 0)::int8,
          coalesce(sum(cost_micros), 0)::int8, count(*) filter (where message_direction = 'inbound' and outcome = 'spam'),
          count(*) filter (where message_direction = 'inbound' and outcome = 'opt_out')
        from sms_usage_logs where user_id is not null group by 1, 2
        """

    private nonisolated static let peopleSums = """
        select day, user_id, inbound::int8, outbound::int8, failed::int8, undelivered::int8, segments::int8, cost_micros, spam::int8, opt_outs::int8
        from sms_router_usage_people where inbound <> 0 or outbound <> 0
        """

    /// So many rows of a mixed log, spread over three days, by people 1 to 40 and strangers.
    nonisolated static func fill(_ count: Int, seed: Int = 0) -> String {
        """
        insert into sms_usage_logs (user_id, phone_number, message_direction, message_length, success, processing_time_ms, created_at, country_code,
          final_status, segments, cost_micros, outcome, channel, our_number)
        select case when h % 5 > 0 then 1 + h % 40 end, '+1415555' || lpad((h % 9999)::text, 4, '0'),
          case when i % 2 = 0 then 'inbound' else 'outbound' end, 5, h % 7 > 0, (h % 211) * (h % 311), now() at time zone 'utc' - interval '1 s' * (h % 259200),
          (array['US', 'GB', 'DE', null])[1 + h % 4], (array['unknown', 'queued', 'delivered', 'undelivered'])[1 + h % 4],
          case when i % 2 = 1 then 1 + h % 3 end, case when i % 2 = 1 then 8300 * (1 + h % 3) end,
          (array['replied', 'spam', 'opt_out', 'unknown', null])[1 + h % 5], (array['sms', 'whatsapp', null])[1 + h % 3],
          (array['+18005550100', '+18005550101', null])[1 + h % 3]
        from (select i, abs(hashint4(i + \(seed))) as h from generate_series(1, \(count)) i) x
        """
    }

    nonisolated static let people = """
        insert into users (email) select 'p' || i || '@example.com' from generate_series(1, 40) i
        """
}
