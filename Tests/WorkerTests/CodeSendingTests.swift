// Verification codes on their way out: what is stored of them and for how long, how many there are, and what is refused.

import Crypto
import EventLoop
import JSON
import Postgres
import TestSupport
import Testing
import Wire

@testable import Worker

@Suite struct CodeSendingTests {
    private static let people = """
        insert into users (email, phone_number) values ('a@example.com', '+14155550101'), ('b@example.com', null);
        insert into user_phone_mappings (user_id, phone_number, is_verified) values
          (2, '(415) 555-0123', false), (2, '+14155550101', false), (2, 'nonsense', false), (1, '+14155550177', true);
        """

    private func withStarter(
        _ database: String, _ settings: [String: String] = [:], sql: String = "",
        _ body: @escaping @Sendable @LoopActor (Starter) async throws -> Void
    ) async throws {
        let url = try await migratedDatabase(database)
        try await TemporaryPostgres.shared().sql(Self.people + sql, database: database)
        try await runOnLoop { loop in try await body(try await Starter(loop, url, settings)) }
    }

    @LoopActor private static func send(
        _ starter: Starter, _ mapping: String = "1", key: String? = nil
    ) async -> (status: Int, json: JSONValue) {
        do throws(AdminRefusal) {
            return Starter.read(
                try await starter.started.startCode(mapping, .init(tokenName: "ops", idempotencyKey: key, correlationID: "c-1")))
        } catch { return Starter.read(Answer(error)) }
    }

    /// The six digits in the text of the part that was put in last.
    @LoopActor private static func lastCode(_ starter: Starter) async throws -> String {
        let body = try await starter.outbox.text("select body from sms_router_outbox order by id desc limit 1")
        return try #require(body.split { !$0.isNumber }.first { $0.count == 6 }.map(String.init), "\(body)")
    }

    @Test func theCodeIsNowhereButInItsMessage() async throws {
        try await withStarter("code_send") { (starter) async throws in
            let (status, json) = await Self.send(starter)
            #expect(status == 202 && starter.puts == 1, "\(json)")
            #expect(json["mapping_id"]?.integer == 1 && json["phone_number"]?.string == "+14155550123" && json["user_id"]?.integer == 2)
            let code = try await Self.lastCode(starter)
            #expect(!"\(json)".contains(code))
            let part = """
                select state || ' ' || kind || ' ' || urgent || ' ' || to_address || ' ' || (quiet_zones is null) || ' '
                  || round(extract(epoch from expires_at - created_at)) from sms_router_outbox
                """
            #expect(try await starter.outbox.text(part) == "queued code true +14155550123 true 600")
            #expect(try await starter.outbox.texts("select message_content from sms_usage_logs") == [CodeRules.marker])
            // Everything else that was written: the code stands in none of it, nor a hash that a table of a million would open.
            for table in [
                "sms_router_started", "sms_router_verifications", "sms_usage_logs", "user_phone_mappings", "sms_router_outbox_queue",
            ] {
                let rows = try await starter.outbox.texts("select t::text from \(table) t")
                #expect(rows.allSatisfy { !$0.contains(code) }, "\(table)")
            }
            let stored = try await starter.outbox.text(
                "select encode(hash, 'hex') || ' ' || encode(salt, 'hex') from sms_router_verifications")
            let parts = stored.split(separator: " ").map(String.init)
            let salt = try #require(Hex.decode(parts[1]))
            #expect(Hex.encode(CodeHash.hash(code: code, mapping: 1, salt: salt)) == parts[0])
            #expect(Hex.encode(SHA256.hash(Array(code.utf8))) != parts[0])
            #expect(
                try await starter.outbox.text("select content_hash from sms_router_started")
                    == Hex.encode(SHA256.hash(Array("code 1".utf8))))
            // The reply with it counts.
            let verdict = try await CodeReplies(database: starter.outbox.worker.database)
                .judge(code, from: "+14155550123", messageSID: "SM1")
            #expect(verdict == .verified)
        }
    }

    /// However its part is closed.
    @Test(arguments: [
        "sent", "failed", "withheld", "expired", "unclear", "discarded",
    ]) func theTextGoesWhenItsPartIsClosed(_ state: String) async throws {
        try await withStarter("code_close_\(state)") { (starter) async throws in
            _ = await Self.send(starter)
            _ = try await Self.lastCode(starter)
            try await starter.outbox.run("update sms_router_outbox set state = 'sending'")
            _ = try await Self.lastCode(starter)
            try await starter.outbox.run("update sms_router_outbox set state = '\(state)', closed_at = now()")
            #expect(try await starter.outbox.texts("select body from sms_router_outbox") == [CodeRules.marker])
        }
    }

    @Test func theSenderGetsTheTextAndLeavesNothing() async throws {
        try await withStarter("code_sent") { (starter) async throws in
            _ = await Self.send(starter)
            let code = try await Self.lastCode(starter)
            let (claim, found, _) = try #require(try await starter.outbox.outbox.claim(most: 1).conversations.first)
            let part = try #require(found)
            #expect(part.body.contains(code) && part.to == "+14155550123")
            _ = try await starter.outbox.sent(claim, part)
            let left = "select body || ' ' || state from sms_router_outbox"
            #expect(try await starter.outbox.texts(left) == ["\(CodeRules.marker) sent"])
            // Other messages keep their texts.
            try await starter.outbox.put(3, ["hello"])
            try await starter.outbox.run("update sms_router_outbox set closed_at = now() where closed_at is null")
            #expect(try await starter.outbox.text("select body from sms_router_outbox order by id desc limit 1") == "hello")
        }
    }

    /// Its person is erased between the look-up and the row: no code, nothing in the outbox, no number anywhere.
    @Test func aMappingThatGoesMeanwhileGetsNone() async throws {
        let vanishing = """
            create function vanish() returns trigger language plpgsql as $$begin delete from user_phone_mappings; return null; end$$;
            create trigger vanish after update on sms_router_opt_outs for each statement execute function vanish();
            """
        try await withStarter("code_vanished", ["SMS_ROUTER_PRIVACY_KEY": String(repeating: "k", count: 32)], sql: vanishing) {
            (starter) async throws in
            #expect(await Self.send(starter).status == 404)
            for table in ["sms_router_verifications", "sms_router_outbox", "sms_router_started", "sms_usage_logs"] {
                #expect(try await starter.outbox.texts("select t::text from \(table) t") == [], "\(table)")
            }
        }
    }

    @Test func aNewCodeEndsTheOneBefore() async throws {
        try await withStarter("code_again") { (starter) async throws in
            _ = await Self.send(starter)
            let first = try await Self.lastCode(starter)
            _ = await Self.send(starter)
            let second = try await Self.lastCode(starter)
            let rows =
                "select ordinal || ' ' || coalesce(verdict, 'open') || ' ' || (hash is null) from sms_router_verifications order by id"
            #expect(try await starter.outbox.texts(rows) == ["1 replaced true", "2 open false"])
            let codes = CodeReplies(database: starter.outbox.worker.database)
            if first != second { #expect(try await codes.judge(first, from: "+14155550123", messageSID: "SM1") == .wrong) }
            #expect(try await codes.judge(second, from: "+14155550123", messageSID: "SM2") == .verified)
        }
    }

    @Test func threeAnHourAndTenADay() async throws {
        try await withStarter("code_rate") { (starter) async throws in
            for _ in 0..<3 { #expect(await Self.send(starter).status == 202) }
            let hour = await Self.send(starter)
            #expect(hour.status == 429 && hour.json["detail"]?.string?.contains("within an hour") == true, "\(hour.json)")
            for _ in 0..<2 {
                try await starter.outbox.run("update sms_router_verifications set created_at = created_at - interval '2 hours'")
                for _ in 0..<3 { #expect(await Self.send(starter).status == 202) }
            }
            try await starter.outbox.run("update sms_router_verifications set created_at = created_at - interval '2 hours'")
            #expect(await Self.send(starter).status == 202)
            let day = await Self.send(starter)
            #expect(day.status == 429 && day.json["detail"]?.string?.contains("within a day") == true, "\(day.json)")
            #expect(try await starter.outbox.text("select count(*)::text from sms_router_outbox") == "10")
            try await starter.outbox.run("update sms_router_verifications set created_at = created_at - interval '1 day'")
            #expect(await Self.send(starter).status == 202)
        }
    }

    @Test func theSameKeyIsOneCode() async throws {
        try await withStarter("code_key") { (starter) async throws in
            let first = await Self.send(starter, key: "k")
            let again = await Self.send(starter, key: "k")
            #expect(first.status == 202 && again.status == 202 && first.json == again.json)
            #expect(try await starter.outbox.text("select count(*)::text from sms_router_verifications where closed_at is null") == "1")
            #expect(await Self.send(starter, "4", key: "k").status == 409, "used for another mapping")
            // A message under the same key is another thing.
            #expect(await starter.post(#"{"to":"+14155550123","body":"Hello","urgent":true}"#, key: "k").status == 202)
        }
    }

    @Test func whatIsRefused() async throws {
        let optOut = """
            insert into sms_router_opt_outs (account_sid, address, sender, our_number, opted_out_at, source)
            values ('\(testAccount)', '+14155550177', '+18005550100', '+18005550100', now(), 'message');
            """
        try await withStarter("code_refused", sql: optOut) { (starter) async throws in
            for id in ["99", "x", "", "99999999999999999999"] { #expect(await Self.send(starter, id).status == 404, "\(id)") }
            let held = await Self.send(starter, "2")
            #expect(held.status == 409 && held.json["detail"]?.string == "Phone number belongs to another user")
            #expect(await Self.send(starter, "3").status == 409)
            #expect(await Self.send(starter, "4").status == 409, "opted out")
            #expect(try await starter.outbox.text("select count(*)::text from sms_router_verifications") == "0")
            // Stale, it may be verified for somebody else.
            try await starter.outbox.run("insert into sms_router_stale_numbers (number, stale_at, why) values ('+14155550101', now(), 'x')")
            #expect(await Self.send(starter, "2").status == 202)
            #expect(starter.puts == 1)
        }
        try await withStarter("code_inline_only", ["SMS_ROUTER_REPLY_MODE": "inline-only"]) { (starter) async throws in
            #expect(await Self.send(starter).status == 409)
        }
    }

    @Test func anOwnTextWithoutAPlaceForTheCodeIsPassedOver() async throws {
        let texts = #"insert into sms_router_numbers (number, texts) values ('+18005550100', '{"verification_code": "Ihr Code: CODE"}');"#
        try await withStarter("code_text", sql: texts) { (starter) async throws in
            _ = await Self.send(starter)
            #expect(try await starter.outbox.text("select left(body, 10) from sms_router_outbox") == "Ihr Code: ")
        }
        try await withStarter("code_text_bad", sql: texts.replacing("CODE", with: "here")) { (starter) async throws in
            _ = await Self.send(starter)
            #expect(try await starter.outbox.text("select left(body, 25) from sms_router_outbox") == "Your verification code is")
        }
    }
}
