// `recent_activity` of stats: the latest 100 rows of the usage log. Loaded by the worker about once a second and sent up, so that no
// request of stats costs a query.

import EventLoop
import JSON
import Postgres

struct RecentActivity: Sendable, Equatable {
    var total: Int64
    var inbound: Int64
    var successes: Int64

    /// By the primary key from its end: 100 rows, however long the log is; those of made-up people are passed over.
    static let statement = Statement(
        name: "recent_activity",
        sql: """
            select count(*), count(*) filter (where message_direction = 'inbound'), count(*) filter (where success)
            from (
              select message_direction, success from sms_usage_logs
              where channel is distinct from 'test' order by id desc limit 100
            ) l
            """)

    @LoopActor static func load(_ database: any Database) async throws(PostgresError) -> RecentActivity {
        let rows = try await database.run(statement, Parameters(), lane: .any)
        return RecentActivity(
            total: try rows.int64(0, 0) ?? 0, inbound: try rows.int64(0, 1) ?? 0, successes: try rows.int64(0, 2) ?? 0)
    }

    /// `99.5%`, with one decimal.
    var successRate: String {
        let tenths = total == 0 ? 0 : (successes * 1000 + total / 2) / total
        return "\(tenths / 10).\(tenths % 10)%"
    }

    var json: String {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("total_messages", total)
        writer.member("inbound", inbound)
        writer.member("outbound", total - inbound)
        writer.member("success_rate", successRate)
        writer.endObject()
        return writer.text
    }
}
