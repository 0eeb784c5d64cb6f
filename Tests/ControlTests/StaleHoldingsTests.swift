import EventLoop
import Operations
import Postgres
import Schema
import TestSupport
import Testing

@testable import Control

/// What `phones list --stale`, `phones resolve`, `phones verify` and `phones confirm` read and write.
@Suite struct StaleHoldingsTests {
    private static let rows = """
        insert into users (email, phone_number) values ('a@example.com', '(415) 555-0101'), ('b@example.com', '+442075550101'),
          ('c@example.com', '+14155550103'), ('d@example.com', '+14155550104');
        insert into user_phone_mappings (user_id, phone_number, is_verified, created_at) values
          (3, '415-555-0105', true, now() at time zone 'utc' - interval '1 day'), (4, '+14155550106', false, now() at time zone 'utc');
        insert into sms_router_stale_numbers (number, stale_at, why) values
          ('+14155550101', now(), 'twilio 30005'), ('+14155550103', now(), 'wrong number'), ('+14155550105', now(), 'wrong number');
        insert into sms_router_heard (number, user_id, confirmed_at) values ('+14155550103', 3, now() + interval '1 second');
        insert into sms_router_heard (number, user_id, heard_at) values ('+14155550104', 4, now() - interval '100 days');
        insert into sms_usage_logs (user_id, phone_number, message_direction, message_length, created_at)
          values (1, '+14155550101', 'inbound', 1, timestamp '2025-03-04 05:06:07');
        insert into sms_router_verifications (mapping_id, number, ordinal, expires_at) values (2, '+14155550106', 1, now() + interval '1 minute');
        """

    private func withSession(
        _ database: String, _ body: @escaping @Sendable @LoopActor (DatabaseSession) async throws -> Void
    ) async throws {
        let server = try await TemporaryPostgres.shared()
        let url = try await server.createDatabase(database)
        _ = try await runOnLoop { loop in
            let connection = try await PostgresConnection.open(
                loop: loop, resolver: Resolver(loop), configuration: PostgresConfiguration(url), mode: .plain)
            defer { connection.close() }
            return try await Migrator(connection: connection, loop: loop).run()
        }
        try await server.sql(Self.rows, database: database)
        try await runOnLoop { loop in
            let session = try await DatabaseSession(loop, PostgresConfiguration(url))
            defer { session.close() }
            try await body(session)
        }
    }

    @Test func staleNumbersAreListedWithTheirReason() async throws {
        try await withSession("control_stale") { session in
            let marked = try await session.staleHoldings(region: "US")
            #expect(
                marked.map { "\($0.user) \($0.mapping ?? 0) \($0.number) \($0.why)" } == [
                    "1 0 +14155550101 twilio 30005", "3 1 +14155550105 wrong number",
                ])
            #expect(marked[0].heardAt?.hasPrefix("2025-03-04") == true, "by the log, where nothing is noted")
            #expect(try await session.reverifyAfterDays() == 0)
            _ = try await session.query(
                "insert into sms_router_configs (config_key, config_value) values ('reverify_after_days', '90')")
            #expect(try await session.reverifyAfterDays() == 90)
            let all = try await session.staleHoldings(region: "US")
            #expect(all.map(\.user) == [1, 3, 4] && all.last?.why == "not heard from" && all.last?.heardAt != nil)
            _ = try await session.query("update sms_router_configs set config_value = 'soon' where config_key = 'reverify_after_days'")
            #expect(try await session.reverifyAfterDays() == 0, "what the router passes over")
        }
    }

    @Test func candidatesSayWhatIsStaleAndWhatIsPending() async throws {
        try await withSession("control_stale_candidates") { session in
            func candidate(_ number: String) async throws -> PhoneCandidate? { try await session.candidates(for: number).first }
            #expect(try await candidate("+14155550101")?.stale?.hasPrefix("twilio 30005 on 20") == true)
            #expect(try await candidate("+14155550103")?.stale == nil)
            #expect(try await candidate("+14155550105")?.stale?.hasPrefix("wrong number") == true)
            let pending = try #require(try await candidate("+14155550106"))
            #expect(pending.isPending && pending.place == .mapping(id: 2, isVerified: false))
            // Whose number is stale keeps it from nobody.
            try await session.refuse("+14155550101", region: "US", unlessOwnedBy: 2)
            await #expect(throws: ControlError.self) { try await session.refuse("+14155550103", region: "US", unlessOwnedBy: 2) }
        }
    }

    @Test func theMappingToVerifyIsFoundHoweverItIsWritten() async throws {
        try await withSession("control_verify") { session in
            #expect(try await session.mappingToVerify("+14155550105", of: 3, region: "US") == 1)
            let made = try await session.mappingToVerify("+14155550101", of: 2, region: "US")
            #expect(try await session.mappingToVerify("+14155550101", of: 2, region: "US") == made)
            let rows = try await session.query("select is_verified, verification_code from user_phone_mappings where id = \(made)")
            let (isVerified, code) = (try rows.bool(0, 0), try rows.string(0, 1))
            #expect(isVerified == false && code == nil)
        }
    }

    @Test func whatTheRouterSaysNoToIsACommandsNo() {
        #expect(PhonesVerifyCommand.refusal(429, "too many").kind == .no)
        #expect(PhonesVerifyCommand.refusal(404, "Phone mapping not found").kind == .no)
        #expect(PhonesVerifyCommand.refusal(404, "Not Found").kind == .configuration)
        #expect(PhonesVerifyCommand.refusal(403, nil).kind == .configuration)
        #expect(PhonesVerifyCommand.refusal(503, nil).kind == .unreachable)
    }
}
