// `sms-routerctl cluster status`: all routers of the database, as their rows say. Reads only; works from wherever DATABASE_URL does.

import ArgumentParser
import Cluster
import EventLoop
import JSON
import Postgres

struct ClusterStatusCommand: ControlCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "The routers of the database, one a line.",
        discussion: """
            Each router writes its row every two seconds; its figures are of that moment. `missing` is one that has fallen silent without a word, \
            `stopped` one that has ended in order. Rows are kept for a week. Exit status: 1 when a router is missing, or no router is alive.
            """)

    @OptionGroup var environment: EnvironmentOptions
    @Flag(help: "JSON instead of a table.") var json = false

    static let statement = """
        select name, case when lease_until > now() then state when state = 'serving' then 'missing' when state = 'leaving' then 'stopped' else state end,
          figures->>'health', version, address, extract(epoch from now() - beaten_at)::int8,
          case when shares and lease_until > now() then cardinality(slots)::float8 / \(SlotSet.count) end,
          (figures->>'messages_per_second')::float8, (figures->>'in_flight')::int8, (figures->>'workers_ready')::int8,
          (figures->>'workers_configured')::int8, (figures->>'p99_ms')::float8, (figures->>'spooled')::int8, figures->>'limits',
          to_char(started_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), router::text
        from sms_router_routers order by name, router
        """

    func execute() throws(ControlError) {
        let routers = try DatabaseSession.run(try environment.load()) { session throws(ControlError) in
            let rows = try await session.query(Self.statement)
            return try decoded { () throws(PostgresError) in
                var routers: [ClusterRow] = []
                for row in 0..<rows.count { routers.append(try ClusterRow(rows, row)) }
                return routers
            }
        }
        if json {
            print(ClusterRow.json(routers))
        } else {
            print(ClusterRow.listing(routers).table)
        }
        guard routers.contains(where: \.isAlive), !routers.contains(where: { $0.state == "missing" }) else { throw .quietNo }
    }
}

/// One router as its row says.
struct ClusterRow: Sendable, Equatable {
    var name: String
    var state: String
    /// nil in what follows: it does not count any more, or was never told.
    var health: String?
    var version: String
    var address: String
    /// Since its last beat.
    var seconds: Int64
    /// Of the shared limits, 0 to 1.
    var share: Double?
    var rate: Double?
    var inFlight: Int64?
    var workersReady: Int64?
    var workersConfigured: Int64?
    var p99: Double?
    var spooled: Int64?
    var limits: String?
    var startedAt: String
    var router: String

    /// Its last word is no older than its lease.
    var isAlive: Bool { state == "serving" || (state == "leaving" && seconds < 10) }

    static func listing(_ routers: [ClusterRow]) -> Listing {
        var listing = Listing(columns: [
            "name", "state", "health", "version", "seen", "share", "limits", "msg/s", "in flight", "workers", "p99 ms", "spooled",
            "address",
        ])
        for one in routers {
            // Figures of one that is gone are of no use.
            let figures = one.isAlive
            listing.rows.append([
                .text(one.name), .text(one.state), .optional(figures ? one.health : nil), .text(one.version),
                .text(Spelling.ago(one.seconds)),
                .optional(one.share.map { "\(fixed($0 * 100, decimals: 1)) %" }), .optional(figures ? one.limits : nil),
                figures ? one.rate.map { .number($0) } ?? .none : .none, figures ? one.inFlight.map { .integer($0) } ?? .none : .none,
                .optional(figures ? workers(one) : nil), figures ? one.p99.map { .number($0) } ?? .none : .none,
                figures ? one.spooled.map { .integer($0) } ?? .none : .none, .text(one.address),
            ])
        }
        return listing
    }

    private static func workers(_ one: ClusterRow) -> String? {
        guard let ready = one.workersReady, let configured = one.workersConfigured else { return nil }
        return "\(ready) of \(configured)"
    }

    static func json(_ routers: [ClusterRow]) -> String {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("alive", routers.count(where: \.isAlive))
        writer.member("missing", routers.count { $0.state == "missing" })
        writer.key("routers")
        writer.beginArray()
        for one in routers {
            writer.beginObject()
            for (name, value) in one.fields {
                writer.key(name)
                value.write(to: &writer)
            }
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
        return writer.text
    }

    private var fields: [(String, OutputValue)] {
        func whole(_ value: Int64?) -> OutputValue { value.map { .integer($0) } ?? .none }
        func number(_ value: Double?) -> OutputValue { value.map { .number($0) } ?? .none }
        return [
            ("router", .text(router)), ("name", .text(name)), ("state", .text(state)), ("alive", .flag(isAlive)),
            ("health", .optional(health)), ("version", .text(version)), ("address", .text(address)), ("started_at", .text(startedAt)),
            ("seen_seconds", .integer(seconds)), ("share", number(share)), ("limits", .optional(limits)),
            ("messages_per_second", number(rate)), ("in_flight", whole(inFlight)), ("workers_ready", whole(workersReady)),
            ("workers_configured", whole(workersConfigured)), ("p99_ms", number(p99)), ("spooled", whole(spooled)),
        ]
    }
}

extension ClusterRow {
    /// A row of `ClusterStatusCommand.statement`.
    @LoopActor init(_ rows: Rows, _ row: Int) throws(PostgresError) {
        self.init(
            name: try rows.string(row, 0) ?? "", state: try rows.string(row, 1) ?? "", health: try rows.string(row, 2),
            version: try rows.string(row, 3) ?? "", address: try rows.string(row, 4) ?? "", seconds: try rows.int64(row, 5) ?? 0,
            share: try rows.double(row, 6), rate: try rows.double(row, 7), inFlight: try rows.int64(row, 8),
            workersReady: try rows.int64(row, 9), workersConfigured: try rows.int64(row, 10), p99: try rows.double(row, 11),
            spooled: try rows.int64(row, 12), limits: try rows.string(row, 13), startedAt: try rows.string(row, 14) ?? "",
            router: try rows.string(row, 15) ?? "")
    }
}
