import EventLoop
import Postgres
import Schema
import TestSupport
import Testing

@testable import FaultHarness

/// The places that the judge goes by are those in which accepts got the conversation's row, whatever times the rows of the inbox bear.
@Suite struct AcceptOrderTests {
    private static let time = "timestamptz '2026-11-30 20:09:48.069596+00'"

    /// One transaction, as an accept does it; all of them begin in the same microsecond.
    private static func accept(_ messages: [Int], conversation: Int = 1) -> String {
        let key = "'00000000-0000-0000-0000-00000000000\(conversation)'::uuid"
        let list = messages.map(String.init).joined(separator: ",")
        return """
            insert into sms_router_inbox (arrival_seq, owner, arrived_at, accepted_at, conversation, message_sid, account_sid, state, channel, source,
              from_address, to_address, correlation_id, body)
            select i, 1, \(time), \(time), \(key), 'SM' || i, 'AC', 'accepted', 'sms', 'webhook', '+14155550101', '+18005550100', 'c', 'text'
            from unnest(array[\(list)]) i;
            insert into sms_router_conversations as c (key, conversation_id, last_inbound_at, tail_sid, newest_at)
            values (\(key), gen_random_uuid(), \(time), 'SM\(messages.last ?? 0)', \(time))
            on conflict (key) do update set tail_sid = excluded.tail_sid
            """
    }

    @Test func acceptsOfOneMicrosecondHavePlacesOfTheirOwn() async throws {
        let server = try await TemporaryPostgres.shared()
        let name = "faults_accept_order"
        let url = try await server.createDatabase(name)
        try await runOnLoop { loop in
            let connection = try await PostgresConnection.open(
                loop: loop, resolver: Resolver(loop), configuration: PostgresConfiguration(url), mode: .plain)
            defer { connection.close() }
            try await Migrator(connection: connection, loop: loop).run()
        }
        try await server.sql(AcceptOrder.triggers, database: name)
        for accept in [Self.accept([5]), Self.accept([2, 3]), Self.accept([9], conversation: 2), Self.accept([1])] {
            try await server.sql(accept, database: name)
        }
        // Changes of either row are no accepts.
        try await server.sql("update sms_router_inbox set state = 'replied'", database: name)
        try await server.sql("update sms_router_conversations set said = 1", database: name)
        let order = try await server.sql(
            """
            select string_agg(sids, ' ' order by place) from (
              select \(AcceptOrder.place) as place, string_agg(message_sid, '+' order by message_sid) as sids from sms_router_inbox i group by 1) x
            """, database: name)
        #expect(order == "SM5 SM2+SM3 SM9 SM1", "those of one accept share a place")
    }
}
