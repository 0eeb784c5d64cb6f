// A person's data over whole programs: exported, erased, and nothing of it left; replays and opt-outs afterwards; the purge of a running router.

import Glibc
import JSON
import Processes
import TestSupport
import Testing
import Time

extension SystemTests {
    @Suite struct PrivacyTests {
        private static let key = "an-even-longer-key-than-is-asked-for-by-the-router"
        private static let keyed = SiteSetup(workers: 2, environment: ["SMS_ROUTER_PRIVACY_KEY": key])

        /// The whole database as text.
        private static func dump(_ running: RunningSite) async throws -> String {
            let postgres = try await Programs.run("/usr/bin/pg_dump", [running.site.postgres.url(database: running.site.database)], [:])
            try #require(postgres.end == .exited(0), "\(postgres.errors)")
            return postgres.output
        }

        @Test func exportTellsAndEraseLeavesNothing() async throws {
            try await withRouterAndTwilio(Self.keyed) { running, twilio in
                let (ada, bo) = (Person.number(1), Person.number(2))
                try await running.sql(
                    "insert into user_phone_mappings (user_id, phone_number, is_verified) values (\(ada.id), '+14155559901', true)")
                let said = SMS(from: ada.phone, body: "zebra inline")
                let more = SMS(from: "whatsapp:" + ada.phone, body: "zebra by whatsapp")
                let mapped = SMS(from: "+14155559901", body: "zebra from the other number")
                let other = SMS(from: bo.phone, body: "giraffe of somebody else")
                #expect(try await running.post(said).text == Expected.echo(ada, "zebra inline"))
                for sms in [more, mapped, other] { #expect(try await running.post(sms).status == 200) }
                // A late reply, a message that we start, a label, a note by hand, an entry of a list.
                let put = try await running.router.admin(
                    "POST", "/sms-router/admin/messages",
                    json: #"{"to":"\#(ada.phone)","body":"zebra started","urgent":true,"idempotency_key":"k1"}"#)
                #expect(put.status == 202, "\(put.text)")
                try await eventually("it is sent") {
                    try await running.sql("select count(*) from sms_router_outbox where closed_at is not null") == "1"
                }
                #expect(try await running.site.control("spam", "label", said.sid, "ham").end == .exited(0))
                try await running.sql("insert into sms_router_lists (kind, form, value) values ('allow', 'address', '\(ada.phone)')")
                for sms in [said, more, other] { try await twilio.received(sms, secondsAgo: 300) }
                // By a wording, which the router itself answers.
                let stop = SMS(from: ada.phone, body: "zebra? stop texting me")
                _ = try await running.post(stop)
                let out = SMS(from: ada.phone, body: "stop texting me")
                _ = try await running.post(out)
                try await eventually("all are finished") {
                    try await running.sql("select count(*) from sms_router_inbox where finished_at is null") == "0"
                }

                let before = try await Self.dump(running)
                for text in [ada.phone, "+14155559901", "zebra", said.sid, "person1@example.com"] {
                    #expect(before.contains(text), "the test proves nothing: \(text)")
                }

                // Everything is told, and nothing of somebody else.
                let exported = try await running.site.control("people", "export", "user:\(ada.id)", "--twilio")
                #expect(exported.end == .exited(0), "\(exported.errors)")
                let places = try JSONValue.parse(Array(exported.output.utf8))["places"]
                for (place, count) in [
                    ("sms_router_inbox", 5), ("sms_router_outbox", 1), ("sms_router_started", 1), ("sms_router_spam_labels", 1),
                    ("sms_router_lists", 1),
                    ("sms_router_opt_outs", 1), ("users", 1), ("user_phone_mappings", 1), ("twilio", 3),
                ] { #expect(places?[place]?.array?.count == count, "\(place): \(exported.output)") }
                #expect(
                    places?["sms_usage_logs"]?.array?.count ?? 0 >= 8 && places?["sms_router_conversations"]?.array?.count ?? 0 == 3,
                    "\(exported.output)")
                for text in ["zebra inline", "zebra by whatsapp", "zebra from the other number", "zebra started", "person1@example.com"] {
                    #expect(exported.output.contains(text), "\(text)")
                }
                #expect(!exported.output.contains("giraffe") && !exported.output.contains(bo.phone))
                let lines = try await running.site.control("people", "export", ada.phone, "--lines")
                #expect(
                    lines.output.split(separator: "\n").allSatisfy { $0.hasPrefix(#"{"place":""#) } && lines.output.contains("zebra inline")
                )

                // Without --yes nothing happens.
                let tried = try await running.site.control("people", "erase", "user:\(ada.id)")
                #expect(tried.end == .exited(0) && tried.errors.contains("nothing was changed"))
                #expect(try await running.sql("select count(*) from sms_router_inbox") == "6")

                let erased = try await running.site.control("people", "erase", "user:\(ada.id)", "--yes", "--json", "--twilio")
                #expect(erased.end == .exited(0), "\(erased.output) \(erased.errors)")
                let receipt = try JSONValue.parse(Array(erased.output.utf8))
                #expect(receipt["complete"] == .bool(true) && receipt["person"]?.string?.hasPrefix("#") == true)
                let found = Dictionary(
                    (receipt["places"]?.array ?? []).map {
                        ($0["place"]?.string ?? "", ($0["found"]?.integer ?? -1, $0["removed"]?.integer ?? -1))
                    }
                ) { first, _ in first }
                for (place, count) in [
                    ("sms_router_inbox", 5), ("sms_router_outbox", 1), ("sms_router_spam_labels", 1), ("users", 1), ("twilio", 3),
                ] as [(String, Int64)] {
                    #expect(found[place]?.0 == count && found[place]?.1 == count, "\(place): \(erased.output)")
                }

                let after = try await Self.dump(running)
                for text in [
                    ada.phone, String(ada.phone.dropFirst()), "4155559901", "zebra", "texting me", said.sid, more.sid, stop.sid,
                    "person1@example.com", "Person 1\t",
                ] { #expect(!after.contains(text), "\(text) is left: \(after.split(separator: "\n").filter { $0.contains(text) })") }
                #expect(after.contains("giraffe") && after.contains(bo.phone))
                #expect(try await twilio.sent().allSatisfy { $0.to != ada.phone })
                #expect(
                    try await running.sql("select count(*) from sms_router_erasures where ended_at is not null and receipt is not null")
                        == "1")
                // What was found is gone or kept under a hash, and told so; a look changes nothing and says that it was one.
                for place in receipt["places"]?.array ?? [] {
                    #expect(place["found"]?.integer == place["removed"]?.integer, "\(place)")
                }
                let dry = try JSONValue.parse(
                    Array(try await running.site.control("people", "erase", bo.phone, "--json").output.utf8))
                #expect(dry["dry_run"] == .bool(true) && dry["complete"] == .bool(false))
                let audit = try await running.site.control("audit", "list", "--action", "people_erase", "--json")
                let actions = try JSONValue.parse(Array(audit.output.utf8)).array ?? []
                #expect(actions.map { $0["after"]?.string } == ["complete", "begun"], "\(audit.output)")
                #expect(actions.allSatisfy { $0["subject"] == receipt["person"] })

                // A replay is refused, by any worker, at the fallback URL too; no agent hears of it.
                let calls = try await running.agent.stats()["calls"]?.integer
                for sms in [said, more, mapped, stop] { #expect(try await running.post(sms).text == Expected.silence) }
                #expect(try await running.sql("select count(*) from sms_router_inbox") == "1")
                #expect(try await running.agent.stats()["calls"]?.integer == calls)
                try await eventually("they are counted") { try await running.router.metric("sms_router_replays_refused_total") == 4 }

                // Who opted out stays so: for what we start, and for what comes in.
                let again = try await running.router.admin(
                    "POST", "/sms-router/admin/messages",
                    json: #"{"to":"\#(ada.phone)","body":"are you there","urgent":true,"idempotency_key":"k2"}"#)
                #expect(again.status == 409 && again.text.contains("opted out"), "\(again.text)")
                let back = SMS(from: ada.phone, body: "hello again")
                #expect(try await running.post(back).text == Expected.silence)
                #expect(try await running.state(of: back) == "silent|opted_out")
                #expect(try await running.site.control("optouts", "list", "--address", ada.phone).end == .exited(0))
                // And may come back.
                _ = try await running.post(SMS(from: ada.phone, body: "START"))
                #expect(try await running.post(SMS(from: ada.phone, body: "and now?")).text.contains("not registered"))
                #expect(
                    try await running.site.control("people", "erase", "user:\(ada.id)", "--yes").end == .exited(1), "there is no such user")
                #expect(try await running.site.control("people", "erase", ada.phone, "--yes").end == .exited(0))
                #expect(try await !Self.dump(running).contains(ada.phone))
            }
        }

        /// What is in a worker's hands when its person is erased is fenced off: no row, no reply, an empty answer.
        @Test func whatIsInHandIsFencedOff() async throws {
            try await withRouter(Self.keyed) { running in
                let ada = Person.number(1)
                try await running.agent.control(#"{"delay_ms":5000}"#)
                let sms = SMS(from: ada.phone, body: "zebra")
                async let answer = running.post(sms)
                try await eventually("the agent has it") { try await running.agent.calls(for: sms) == 1 }
                let erased = try await running.site.control("people", "erase", ada.phone, "--yes")
                #expect(erased.end == .exited(0), "\(erased.output) \(erased.errors)")
                #expect(try await answer.text == Expected.silence)
                #expect(
                    try await running.sql(
                        "select (select count(*) from sms_router_inbox) + (select count(*) from sms_usage_logs) + (select count(*) from sms_router_outbox)"
                    ) == "0")
                try await eventually("it is counted") { try await running.router.metric("sms_router_fenced_total") ?? 0 >= 1 }
                #expect(try await !Self.dump(running).contains(ada.phone), "the address; the user keeps the name")
                // The user is still there, without the number.
                #expect(
                    try await running.sql("select email || coalesce(phone_number, '-') from users where id = \(ada.id)")
                        == "person1@example.com-")
            }
        }

        /// A message whose agent fails after its person was erased: no notice is noted of an address that is gone, nor a stranger's dialogue.
        @Test func whatIsInHandNotesNobody() async throws {
            try await withRouter(Self.keyed) { running in
                let ada = Person.number(1)
                try await running.agent.control(#"{"delay_ms":6000,"mode":"status=503"}"#)
                let sms = SMS(from: ada.phone, body: "zebra")
                let next = SMS(from: ada.phone, body: "zebra waits for its turn")
                async let answer = running.post(sms)
                try await eventually("the agent has it") { try await running.agent.calls(for: sms) == 1 }
                async let second = running.post(next)
                try await eventually("both are there") { try await running.sql("select count(*) from sms_router_inbox") == "2" }
                #expect(try await running.site.control("people", "erase", ada.phone, "--yes").end == .exited(0))
                #expect(try await answer.text == Expected.silence)
                #expect(try await second.text == Expected.silence)
                try await eventually("both are fenced off") { try await running.router.metric("sms_router_fenced_total") ?? 0 >= 2 }
                #expect(try await !Self.dump(running).contains(ada.phone))
            }
        }

        /// An accept that began before the erasure looked and is committed after that.
        @Test func anAcceptAcrossTheCutIsErased() async throws {
            try await withRouter(Self.keyed) { running in
                let ada = Person.number(1)
                async let slow = running.sql(
                    """
                    begin;
                    insert into sms_router_inbox (arrival_seq, owner, arrived_at, conversation, message_sid, account_sid, state, channel, source,
                      from_address, to_address, correlation_id, body, finished_at)
                    values (1, 0, now(), gen_random_uuid(), 'SM' || repeat('7', 32), 'AC' || repeat('7', 32), 'replied', 'sms', 'webhook',
                      '\(ada.phone)', '+18005550100', 'c', 'zebra', now());
                    select pg_sleep(4); commit
                    """)
                try await eventually("it has begun") {
                    try await running.sql("select count(*) from pg_stat_activity where wait_event = 'PgSleep' and xact_start < now()")
                        != "0"
                }
                let erased = try await running.site.control("people", "erase", ada.phone, "--yes")
                _ = try await slow
                #expect(erased.end == .exited(0), "\(erased.output) \(erased.errors)")
                #expect(try await running.sql("select count(*) from sms_router_inbox") == "0")
                #expect(try await running.sql("select count(*) from sms_router_remembered") == "1")
            }
        }

        /// While Twilio is not through with a message, its user stays: by what else would the next one find the numbers?
        @Test func aUserStaysUntilTwilioIsThrough() async throws {
            try await withRouterAndTwilio(Self.keyed) { running, twilio in
                let ada = Person.number(1)
                try await twilio.control(#"{"callbacks":{"statuses":["queued","sent"]}}"#)
                let put = try await running.router.admin(
                    "POST", "/sms-router/admin/messages",
                    json: #"{"to":"\#(ada.phone)","body":"zebra started","urgent":true,"idempotency_key":"k1"}"#)
                #expect(put.status == 202, "\(put.text)")
                try await eventually("it is sent") { try await twilio.sent().count == 1 }
                let first = try await running.site.control("people", "erase", "user:\(ada.id)", "--yes", "--twilio")
                #expect(first.end == .exited(65), "\(first.output) \(first.errors)")
                #expect(first.errors.contains("20009") && first.errors.contains("same command again"), "\(first.errors)")
                #expect(try await running.sql("select count(*) from users where id = \(ada.id)") == "1")
                #expect(try await running.sql("select count(*) from sms_router_outbox") == "0")
                try await running.sql("update sms_router_erasures set begun_at = begun_at - interval '1 hour'")
                #expect(try await running.site.control("check").output.contains("did not come to its end"))
                // Without Twilio it may go.
                #expect(try await running.site.control("people", "erase", "user:\(ada.id)", "--yes").end == .exited(0))
                #expect(try await running.sql("select count(*) from users where id = \(ada.id)") == "0")
            }
        }

        /// A router without a key runs on when a key is named elsewhere: it sees that when it has lost the database for a moment, and stops.
        @Test func aKeyThatWasNamedMeanwhileIsSeen() async throws {
            try await withSite(SiteSetup(workers: 1, ownServer: true)) { site in
                let router = try site.startRouter()
                try await router.waitUntilHealthy(workers: 1)
                try await site.sql("update sms_router_privacy set key_check = '\\x00'")
                #expect(!router.log.contains("the database keeps opt-outs"))
                try await site.postgres.stop(mode: "immediate")
                try await eventually("it is known") { try await router.database() == "unhealthy" }
                try await site.postgres.start()
                try await eventually("its worker says why") { router.log.contains("the database keeps opt-outs") }
                // An operator without the key is not told that somebody under a hash has not opted out.
                for words in [["list", "--address"], ["lift"], ["add"]] {
                    let asked = try await site.control(["optouts"] + words + ["+14155550101"])
                    #expect(asked.end == .exited(78) && asked.errors.contains("SMS_ROUTER_PRIVACY_KEY is not set"), "\(asked)")
                }
                router.signal(SIGTERM)
                _ = try await router.waitForEnd()
            }
        }

        /// What waits on this machine's disk goes too: the router is stopped, the database was away.
        @Test func theSpoolIsErased() async throws {
            let setup = SiteSetup(workers: 2, environment: ["SMS_ROUTER_PRIVACY_KEY": Self.key], ownServer: true)
            try await withSite(setup) { site in
                let router = try site.startRouter()
                try await router.waitUntilHealthy(workers: 2)
                let running = RunningSite(site: site, router: router)
                try await site.postgres.stop(mode: "immediate")
                try await eventually("it is known") { try await router.database() == "unhealthy" }
                let ada = Person.number(1)
                let sms = SMS(from: ada.phone, body: "zebra on the disk")
                #expect(try await running.post(sms).status == 200)
                router.signal(SIGTERM)
                _ = try await router.waitForEnd()
                try await site.postgres.start()
                let exported = try await site.control("people", "export", ada.phone)
                #expect(exported.output.contains("zebra on the disk"), "\(exported.output) \(exported.errors)")
                let erased = try await site.control("people", "erase", ada.phone, "--yes")
                #expect(erased.end == .exited(0), "\(erased.output) \(erased.errors)")
                let files = try await Programs.run("/bin/grep", ["-rlaF", "zebra", site.directory + "/state"], [:])
                #expect(files.end == .exited(1), "\(files.output)")
                #expect(try await site.sql("select count(*) from sms_router_inbox") == "0")
                // Its webhook again, to a router that lives again.
                let next = try site.startRouter()
                try await next.waitUntilHealthy(workers: 2)
                #expect(try await RunningSite(site: site, router: next).post(sms).text == Expected.silence)
                #expect(try await site.agent.calls(for: sms) == 0)
                next.signal(SIGTERM)
                #expect(try await next.waitForEnd() == .exited(0))
            }
        }

        /// Broken off in the middle, it is made up for by the next one.
        @Test func aBrokenErasureIsBegunAgain() async throws {
            try await withRouter(Self.keyed) { running in
                let ada = Person.number(1)
                for number in 1...5 { _ = try await running.post(SMS(from: ada.phone, body: "zebra \(number)")) }
                // The log's rows cannot be deleted: the messages are gone by then.
                try await running.sql(
                    "create function no() returns trigger language plpgsql as $$begin raise 'not now'; end$$; create trigger no before delete on sms_usage_logs execute function no()"
                )
                let broken = try await running.site.control("people", "erase", ada.phone, "--yes")
                #expect(broken.end == .exited(69), "\(broken.output) \(broken.errors)")
                #expect(try await running.sql("select count(*) from sms_router_inbox") == "0")
                #expect(try await running.sql("select count(*) from sms_router_remembered") == "5")
                try await running.sql("update sms_router_erasures set begun_at = begun_at - interval '1 hour'")
                #expect(try await running.site.control("check").output.contains("did not come to its end"))
                try await running.sql("drop trigger no on sms_usage_logs")
                #expect(try await running.site.control("people", "erase", ada.phone, "--yes").end == .exited(0))
                #expect(try await running.sql("select count(*) from sms_usage_logs") == "0")
                #expect(try await running.sql("select count(*) from sms_router_erasures where ended_at is null") == "0")
                #expect(try await !Self.dump(running).contains(ada.phone))
            }
        }

        /// Without the key, or with another one, nobody is erased and no worker works on hashes that it cannot find.
        @Test func theKeyIsTheSameEverywhere() async throws {
            try await withRouter(SiteSetup(workers: 1)) { running in
                let ada = Person.number(1)
                _ = try await running.post(SMS(from: ada.phone, body: "hello"))
                let without = try await running.site.control("people", "erase", ada.phone, "--yes")
                #expect(without.end == .exited(78) && without.errors.contains("SMS_ROUTER_PRIVACY_KEY is not set"), "\(without.errors)")
                // The router has none.
                let alone = try await Programs.run(
                    "sms-routerctl", ["people", "erase", ada.phone, "--yes"],
                    running.site.environment.merging(["SMS_ROUTER_PRIVACY_KEY": Self.key]) { $1 })
                #expect(alone.end == .exited(78) && alone.errors.contains("not every running worker"), "\(alone.errors)")
                #expect(try await running.sql("select count(*) from sms_router_inbox") == "1")
                #expect(try await running.sql("select count(key_check) from sms_router_privacy") == "0", "or it could not be started again")
            }
            try await withSite(Self.keyed) { site in
                try await site.sql("update sms_router_privacy set key_check = '\\x00'")
                let router = try site.startRouter()
                try await eventually("its workers say why") { router.log.contains("is not the key under which") }
                router.signal(SIGTERM)
                _ = try await router.waitForEnd()
                #expect(try await site.control("check").output.contains("is not the key under which"))
            }
        }

        /// A running router purges, and takes a change of the setting at once. Three steps of each kind: with its pause of nine times
        /// as long, one takes tens of seconds where the machine is busy.
        @Test func aRunningRouterPurges() async throws {
            let old = """
                insert into sms_usage_logs (phone_number, message_direction, message_length, message_content, created_at)
                select '+1415555' || 3000 + i % 100, 'inbound', 5, 'zebra', now() - interval '5 hours' * i from generate_series(3000, 1, -1) i
                """
            try await withRouter(SiteSetup(workers: 2, environment: ["SMS_ROUTER_PRIVACY_KEY": Self.key], sql: old)) { running in
                let texts = "select count(*) from sms_usage_logs where message_content is not null"
                try await eventually("texts older than 30 days are gone", within: .seconds(240)) {
                    ["143", "144"].contains(try await running.sql(texts))
                }
                try await eventually("rows older than 400 days are gone", within: .seconds(240)) {
                    try await running.sql(
                        "select count(*) from sms_usage_logs where created_at < (now() - interval '400 days') at time zone 'utc'") == "0"
                }
                try await eventually("it is told") {
                    try await running.router.metric("sms_router_retention_rows_removed_total") ?? 0 >= 1000
                }
                #expect(try await running.router.metric("sms_router_retention_texts_removed_total") ?? 0 >= 2800)
                #expect(try await running.site.control("config", "set", "retention_content_days", "1").end == .exited(0))
                try await running.sql("update sms_router_privacy set claimed_until = '-infinity'")
                try await eventually("the new setting counts", within: .seconds(240)) { Int(try await running.sql(texts)) ?? 99 <= 4 }
            }
        }
    }
}
