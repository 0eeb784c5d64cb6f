import EventLoop
import Operations
import Postgres
import Schema
import TestSupport
import Testing

@testable import Control

/// `messages list --outbox --state …` among many parts that are sent: it finds what it should, and does not read them all.
@Suite struct OutboxListingTests {
    private static let name = "control_outbox_listing"

    private static func filled() async throws -> TemporaryPostgres {
        let server = try await TemporaryPostgres.shared()
        let url = try await server.createDatabase(name)
        _ = try await runOnLoop { loop in
            let connection = try await PostgresConnection.open(
                loop: loop, resolver: Resolver(loop), configuration: PostgresConfiguration(url), mode: .plain)
            defer { connection.close() }
            return try await Migrator(connection: connection, loop: loop).run()
        }
        // One of each of the others, somewhere among them.
        let others = MessageStates.ofParts.filter { !["sent", "held"].contains($0) }
        let states = others.map { "'\($0)'" }.joined(separator: ", ")
        try await server.sql(
            """
            insert into sms_router_outbox (conversation, expires_at, closed_at, sent_at, state, kind, account_sid, from_address, to_address, channel,
              correlation_id, body)
            select gen_random_uuid(), now(), case when state not in ('queued', 'sending', 'unknown') then now() end,
              case when state = 'sent' then now() end, state, 'reply', 'AC', '+1', '+2', 'sms', 'c', repeat('x', 100)
            from (
              select g, coalesce((array[\(states)])[case when g % 2000 = 7 then g / 2000 + 1 end], 'sent') as state from generate_series(1, 20000) g
            ) s order by g
            """, database: name)
        try await server.sql("analyze sms_router_outbox", database: name)
        return server
    }

    private static func statement(_ states: [String]) -> String {
        let list = states.isEmpty ? "null::text[]" : "array[\(states.map { "'\($0)'" }.joined(separator: ", "))]"
        return MessageStatements.listParts(states).replacing("$1::text[]", with: list).replacing("$1", with: list)
            .replacing("$2::text", with: "null::text").replacing("= $2", with: "= null").replacing("$3::float8", with: "null::float8")
            .replacing("secs => $3", with: "secs => 1").replacing("$4", with: "5")
    }

    @Test func whatIsRareIsFoundByAnIndexOfItsOwn() async throws {
        let server = try await Self.filled()
        let others = MessageStates.ofParts.filter { !["sent", "held"].contains($0) }
        for states in others.map({ [$0] }) + [["failed", "queued"], others, ["unclear", "unknown", "held"]] {
            let wanted = states.filter { $0 != "held" }.map { "'\($0)'" }.joined(separator: ", ")
            let right = try await server.sql(
                "select id from sms_router_outbox where state in (\(wanted)) order by id desc limit 5", database: Self.name)
            let found = try await server.sql(Self.statement(states), database: Self.name)
            #expect(found.split(separator: "\n").map { $0.prefix { $0 != "|" } } == right.split(separator: "\n"), "\(states)")
            #expect(!right.isEmpty)
            let plan = try await server.sql("explain " + Self.statement(states), database: Self.name)
            #expect(
                plan.contains("sms_router_outbox_") && !plan.contains("outbox_pkey") && !plan.contains("Seq Scan"), "\(states): \(plan)")
        }
        // What most are is read by the key, the newest first.
        for states in [[], ["sent"], ["sent", "failed"]] {
            let condition = states.isEmpty ? "true" : "state in (\(states.map { "'\($0)'" }.joined(separator: ", ")))"
            let right = try await server.sql(
                "select id from sms_router_outbox where \(condition) order by id desc limit 5", database: Self.name)
            let found = try await server.sql(Self.statement(states), database: Self.name)
            #expect(found.split(separator: "\n").map { $0.prefix { $0 != "|" } } == right.split(separator: "\n"), "\(states)")
        }
    }
}
