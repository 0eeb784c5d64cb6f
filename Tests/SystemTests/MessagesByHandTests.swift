// `sms-routerctl messages` against routers that run: what failed is brought back and answered once, what waits is ended.

import JSON
import Testing

extension SystemTests {
    @Suite struct MessagesByHandTests {
        private static let setup = SiteSetup(environment: ["SMS_ROUTER_REPLY_DEADLINE_MS": "500"])

        @Test func whatFailedIsBroughtBackAndAnsweredLate() async throws {
            try await withRouterAndTwilio(Self.setup) { running, twilio in
                try await running.agent.control(#"{"mode":"status=500"}"#)
                let ada = Person.number(1)
                let sms = SMS(from: ada.phone, body: "bring me back")
                #expect(try await running.post(sms).text.contains("currently unavailable"))
                try await running.agent.control(#"{"mode":"ok"}"#)
                #expect(try await running.state(of: sms) == "failed|agent_unavailable")

                let listed = try await running.site.control("messages", "list", "--state", "failed", "--json")
                #expect(listed.output.contains(sms.sid) && !listed.output.contains(ada.phone))
                let retried = try await running.site.control("messages", "retry", sms.sid)
                #expect(
                    retried.end == .exited(0) && retried.output == "\(sms.sid) from +1******01: failed → deferred\n", "\(retried.errors)")
                try await eventually("its reply left by REST") {
                    try await twilio.sent().contains { $0.to == ada.phone && $0.body.hasSuffix("bring me back") }
                }
                try await eventually("it is finished") { try await running.state(of: sms) == "replied|replied" }
                let inbound = "select count(*) from sms_usage_logs where twilio_message_sid = '\(sms.sid)'"
                #expect(try await running.sql(inbound) == "1", "one inbound row a message")

                // Once is enough.
                let again = try await running.site.control("messages", "retry", sms.sid)
                #expect(again.end == .exited(65) && again.errors.contains("is replied"))
                let shown = try await running.site.control("messages", "show", sms.sid)
                #expect(shown.output.contains("failed") && shown.output.contains("retry") && !shown.output.contains("bring me back"))
                #expect(try await running.site.control("messages", "show", sms.sid, "--text", "--json").output.contains("bring me back"))
            }
        }

        /// With each of its options and without any.
        @Test func whatCameAndWhatGoesOutIsListed() async throws {
            var setup = Self.setup
            setup.environment["SMS_ROUTER_REPLY_MODE"] = "always-late"
            try await withRouterAndTwilio(setup) { running, _ in
                let (ada, bo) = (Person.number(1), Person.number(2))
                let all = [SMS(from: ada.phone, body: "one"), SMS(from: bo.phone, body: "two"), SMS(from: ada.phone, body: "three")]
                for sms in all {
                    _ = try await running.post(sms)
                    try await eventually("its reply left") {
                        try await running.sql("select count(*) from sms_router_outbox where state = 'sent' and reply_to = '\(sms.sid)'")
                            == "1"
                    }
                }
                try await running.sql(
                    "update sms_router_inbox set arrived_at = now() - interval '2 hours' where message_sid = '\(all[1].sid)'")
                try await running.sql(
                    "update sms_router_outbox set created_at = now() - interval '2 hours' where reply_to = '\(all[1].sid)'")
                for (outbox, column) in [([], "sid"), (["--outbox"], "reply_to")] {
                    for (options, expected) in [
                        ([], [2, 1, 0]), (["--since", "1h"], [2, 0]), (["--number", ada.phone], [2, 0]), (["--limit", "1"], [2]),
                        (["--number", bo.phone, "--since", "1h"], []), (["--number", "(415) 555-2001"], [2, 0]),
                    ] {
                        let listed = try await running.site.control(["messages", "list", "--json"] + outbox + options)
                        #expect(listed.end == .exited(0), "\(outbox + options): \(listed.errors)")
                        let sids = try JSONValue.parse(listed.output).array?.map { $0[column]?.string }
                        #expect(sids == expected.map { all[$0].sid }, "\(outbox + options): \(listed.output)")
                    }
                    for mistake in [["--state", "Failed"], ["--state", outbox.isEmpty ? "unclear" : "deferred"], ["--number", "nobody"]] {
                        let refused = try await running.site.control(["messages", "list"] + outbox + mistake)
                        #expect(refused.end == .exited(64), "\(mistake): \(refused.output)")
                    }
                }
            }
        }

        /// Its age counts from when it was brought back.
        @Test func whatExpiredIsYoungAgain() async throws {
            try await withRouterAndTwilio(Self.setup) { running, twilio in
                let sms = SMS(from: Person.number(1).phone, body: "old one")
                _ = try await running.post(sms)
                try await running.sql(
                    """
                    update sms_router_inbox set state = 'expired', outcome = 'expired', arrived_at = now() - interval '2 hours', reply = null
                    where message_sid = '\(sms.sid)'
                    """)
                #expect(try await running.site.control("messages", "retry", sms.sid).end == .exited(0))
                try await eventually("it was answered") { try await twilio.sent().contains { $0.body.hasSuffix("old one") } }
            }
        }

        @Test func whatWaitsIsEndedAndStaysSo() async throws {
            try await withRouterAndTwilio(Self.setup) { running, twilio in
                try await running.agent.control(#"{"mode":"hang"}"#)
                let sms = SMS(from: Person.number(1).phone, body: "never mind")
                #expect(try await running.post(sms).text == Expected.silence)
                let discarded = try await running.site.control("messages", "discard", sms.sid)
                #expect(discarded.output == "\(sms.sid) from +1******01: accepted → discarded\n", "\(discarded.errors)")
                try await running.agent.control(#"{"mode":"ok","release":true}"#)
                // Who comes after it is not held up, and its reply never leaves.
                let next = SMS(from: Person.number(1).phone, body: "next")
                #expect(try await running.post(next).status == 200)
                try await eventually("the next one is answered") { try await running.state(of: next) == "replied|replied" }
                #expect(try await running.state(of: sms) == "discarded|discarded")
                #expect(try await twilio.sent().allSatisfy { !$0.body.hasSuffix("never mind") })
            }
        }

        @Test func aPartIsSentAgainOnlyByHand() async throws {
            var setup = Self.setup
            setup.environment["SMS_ROUTER_REPLY_MODE"] = "always-late"
            try await withRouterAndTwilio(setup) { running, twilio in
                let ada = Person.number(1)
                try await twilio.control(#"{"errors":{"\#(ada.phone)":{"code":30034,"status":400,"times":1}}}"#)
                _ = try await running.post(SMS(from: ada.phone, body: "again"))
                try await eventually("it failed") { try await running.sql("select state from sms_router_outbox") == "failed" }
                let id = try await running.sql("select id from sms_router_outbox")
                #expect(try await running.site.control("messages", "discard", id).end == .exited(65))
                #expect(try await running.site.control("messages", "retry", id).output == "part \(id) to +1******01: failed → queued\n")
                try await eventually("it was sent") { try await running.sql("select state from sms_router_outbox") == "sent" }
                #expect(try await twilio.sent().count == 1)
                #expect(try await running.sql("select count(*) from sms_router_operator_actions") == "1")
                // The log says what the parts come to, while one of them is brought back and afterwards.
                try await eventually("it has arrived") {
                    try await running.sql("select final_status from sms_usage_logs where message_direction = 'outbound'") == "delivered"
                }
                try await twilio.control(#"{"mode":"status=429"}"#)
                try await running.sql(
                    "update sms_router_outbox set state = 'unclear', status = null, twilio_sid = null, delivered_at = null")
                #expect(try await running.site.control("messages", "retry", id).output == "part \(id) to +1******01: unclear → queued\n")
                #expect(
                    try await running.sql(
                        "select final_status || ' ' || success from sms_usage_logs where message_direction = 'outbound'") == "unknown true")
                #expect(try await running.site.control("messages", "show", "999999").end == .exited(1))
                #expect(try await running.site.control("messages", "show", "SMx").end == .exited(64))
            }
        }

        /// Its age counts from the morning on, by the setting for a reply and by its own for what we started.
        @Test func whatIsHeldAtNightHasItsAgeInTheMorning() async throws {
            var setup = Self.setup
            setup.environment["SMS_ROUTER_REPLY_MAX_AGE_S"] = "600"
            try await withSite(setup) { site in
                // At every hour one of these sleeps.
                let zone = try await site.sql(
                    "select z from unnest('{Pacific/Honolulu,Africa/Johannesburg,Asia/Tokyo,America/New_York}'::text[]) z where sms_router_awake_from(array[z], now()) > now() limit 1"
                )
                try await site.sql(
                    """
                    insert into sms_router_outbox (conversation, expires_at, state, kind, account_sid, from_address, to_address, channel,
                      correlation_id, body, quiet_zones, closed_at, part, parts)
                    select gen_random_uuid(), now(), 'expired', kind, '\(Credentials.account)', '\(SMS.ourNumber)', '\(Person.number(1).phone)', 'sms',
                      'c', 'text', zones, now(), 1, 1
                    from (values ('started', '{\(zone)}'::text[]), ('reply', null)) v(kind, zones);
                    insert into sms_router_started (expires_at, urgent, segments, parts, idempotency_key, content_hash, account_sid, from_address,
                      to_address, started_by)
                    select now() + interval '2 hours', false, 1, array[id], 'k', 'h', account_sid, from_address, to_address, 'ops'
                    from sms_router_outbox where kind = 'started'
                    """)
                let started = try await site.sql("select id from sms_router_outbox where kind = 'started'")
                let held = try await site.control("messages", "retry", started)
                #expect(held.end == .exited(0) && held.output.contains(", held until "), "\(held.output) \(held.errors)")
                let age = "extract(epoch from expires_at - sms_router_awake_from(quiet_zones, now()))::int"
                #expect(try await site.sql("select \(age) from sms_router_outbox where id = \(started)") == "7200")
                let reply = try await site.sql("select id from sms_router_outbox where kind = 'reply'")
                let now = try await site.control("messages", "retry", reply)
                #expect(now.end == .exited(0) && !now.output.contains("held"), "\(now.output) \(now.errors)")
                #expect(
                    try await site.sql(
                        "select expires_at - now() between interval '500 s' and interval '600 s' from sms_router_outbox where id = \(reply)"
                    )
                        == "t")
                // Told as what it is.
                let listed = try await site.control("messages", "list", "--outbox", "--state", "held", "--json")
                #expect(listed.output.contains(#""id":\#(started),"#) && !listed.output.contains(#""id":\#(reply),"#), "\(listed.output)")
                #expect(
                    try await site.control("messages", "list", "--outbox", "--state", "queued", "--json").output.contains(
                        #""id":\#(started),"#))
                #expect(try await site.control("messages", "show", started).output.contains("held"))
            }
        }

        /// By indexes, whatever the size of the log; and over gaps of ids.
        @Test func lookingIsNoReadingOfAll() async throws {
            try await withSite(Self.setup) { site in
                let sid = "SM" + String(repeating: "a", count: 32)
                try await site.sql(
                    """
                    insert into sms_usage_logs (phone_number, message_direction, message_length, twilio_message_sid)
                    select '+1415555' || i, 'inbound', 1, 'SM' || lpad(i::text, 32, '0') from generate_series(1, 20000) i;
                    insert into sms_usage_logs (phone_number, message_direction, message_length, twilio_message_sid)
                    values ('+14155550101', 'inbound', 1, '\(sid)');
                    insert into sms_router_outbox (log_id, conversation, expires_at, state, kind, account_sid, from_address, to_address, channel,
                      correlation_id, body, reply_to)
                    select max(id) - 7, gen_random_uuid(), now(), 'sent', 'reply', '\(Credentials.account)', '+1', '+2', 'sms', 'c', 't', '\(sid)'
                    from sms_usage_logs;
                    analyze sms_usage_logs;
                    """)
                // Rows that were looked at, by whatever way: all of them in the order of an index are as many.
                let read = "select seq_tup_read + idx_tup_fetch from pg_stat_user_tables where relname = 'sms_usage_logs'"
                let before = try #require(Int(try await site.sql(read)))
                let shown = try await site.control("messages", "show", sid, "--json")
                let log = try JSONValue.parse(shown.output)["log"]?.array ?? []
                #expect(log.count == 2, "\(shown.output) \(shown.errors)")
                let after = try #require(Int(try await site.sql(read)))
                #expect(after - before < 100, "\(after - before) rows")
            }
        }
    }
}
