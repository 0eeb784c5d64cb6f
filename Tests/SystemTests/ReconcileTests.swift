// Messages that Twilio has and no webhook brought.

import JSON
import Processes
import TestSupport
import Testing
import Time

extension SystemTests {
    @Suite struct ReconcileTests {
        private static let setup = SiteSetup(workers: 2)

        @Test func whatNoWebhookBroughtIsAnsweredLateAndOnce() async throws {
            try await withRouterAndTwilio(Self.setup) { running, twilio in
                try await eventually("a worker has begun") { try await running.sql("select count(*) from sms_router_reconcile") == "1" }
                let (ada, bo) = (Person.number(1), Person.number(2))
                let lost = (1...3).map { SMS(from: ada.phone, body: "lost \($0)") }
                let old = SMS(from: bo.phone, body: "too old")
                let known = SMS(from: bo.phone, body: "known")
                let young = SMS(from: bo.phone, body: "its webhook is under way")
                #expect(try await running.post(known).status == 200)
                for (number, sms) in lost.enumerated() { try await twilio.received(sms, secondsAgo: 400 - number) }
                try await twilio.received(old, secondsAgo: 3000)
                try await twilio.received(known, secondsAgo: 300)
                try await twilio.received(young, secondsAgo: 5)

                // Nobody looks by itself again before 20 s are over.
                let first = try await running.site.control("reconcile", "--since", "1h", "--wait", "15s", "--json")
                #expect(first.end == .exited(0), "\(first.errors)")
                #expect(first.output.contains(#""taken_in":4,"#), "\(first.output)")
                try await eventually("they are answered") { try await twilio.sent().count { $0.to == ada.phone } == 3 }
                #expect(try await twilio.sent().filter { $0.to == ada.phone }.map { $0.body.suffix(6) } == ["lost 1", "lost 2", "lost 3"])
                try await eventually("the old one is over") { try await running.state(of: old) == "expired|expired" }
                #expect(try await twilio.sent().count == 3)
                #expect(try await running.sql("select count(*) from sms_router_inbox where source = 'reconcile'") == "4")
                #expect(try await running.state(of: known) == "replied|replied")

                let second = try await running.site.control("reconcile", "--since", "1h", "--json")
                #expect(second.output.contains(#""taken_in":0,"#), "\(second.output)")
                // The webhook of one that was taken in comes after all.
                #expect(try await running.post(lost[0]).text == Expected.silence)
                #expect(try await running.agent.calls(for: lost[0]) == 1)
                #expect(try await twilio.sent().count == 3)
            }
        }

        /// What it would take in, and nothing else; then from a time on, with pictures.
        @Test func aDryRunTellsAndChangesNothing() async throws {
            try await withRouterAndTwilio(Self.setup) { running, twilio in
                try await eventually("a worker has begun") { try await running.sql("select count(*) from sms_router_reconcile") == "1" }
                let (ada, bo) = (Person.number(1), Person.number(2))
                let lost = SMS(from: ada.phone, body: "look at these")
                let old = SMS(from: bo.phone, body: "too old")
                let known = SMS(from: bo.phone, body: "known")
                #expect(try await running.post(known).status == 200)
                try await twilio.received(old, secondsAgo: 3000)
                try await twilio.received(lost, secondsAgo: 200, pictures: ["image/png", "image/jpeg"])
                try await twilio.received(known, secondsAgo: 300)
                let table =
                    "select string_agg(account_sid || compared_until || not_before || claim || taken, ',') from sms_router_reconcile"
                let before = try await running.sql(table)
                let dry = try await running.site.control("reconcile", "--since", "1h", "--dry-run", "--json", "--full")
                #expect(dry.end == .exited(0), "\(dry.errors)")
                let found = try #require(try JSONValue.parse(dry.output).array)
                #expect(found.map { $0["sid"]?.string } == [old.sid, lost.sid])
                #expect(found.map { $0["becomes"]?.string } == ["expired", "answered late"])
                #expect(found.map { $0["media"]?.integer } == [0, 2] && found[1]["from"]?.string == ada.phone)
                let masked = try await running.site.control("reconcile", "--since", "1h", "--dry-run")
                #expect(masked.output.contains(lost.sid) && !masked.output.contains(ada.phone))
                #expect(
                    masked.errors.contains("3 inbound messages") && masked.errors.contains("2 of them unknown here"), "\(masked.errors)")
                #expect(try await running.sql("select count(*) from sms_router_inbox") == "1")
                #expect(try await running.sql(table) == before)

                let since = (WallTime.now() + .seconds(-600)).iso8601
                let taken = try await running.site.control("reconcile", "--since", since, "--json")
                #expect(taken.output.contains(#""taken_in":1,"#), "\(taken.output) \(taken.errors)")
                try await eventually("it is answered") { try await twilio.sent().count == 1 }
                let call = try #require(try await running.agent.recorded().last)
                #expect(call.key == lost.sid && call.body["channel"]?.string == "mms")
                let media = call.body["media"]?.array ?? []
                #expect(media.map { $0["content_type"]?.string } == ["image/png", "image/jpeg"])
                let place = "\(twilio.url)/2010-04-01/Accounts/\(lost.account)/Messages/\(lost.sid)/Media/ME"
                #expect(media.allSatisfy { $0["url"]?.string?.hasPrefix(place) == true }, "\(media)")
                #expect(try await running.state(of: old) == "")
                let metadata = "select sms_metadata from sms_usage_logs where twilio_message_sid = '\(lost.sid)'"
                #expect(try await running.sql(metadata) == #"{"media": 2, "source": "reconcile", "channel": "mms"}"#)
                // No zone, no time.
                #expect(try await running.site.control("reconcile", "--since", "2026-01-31T18:00:00").end == .exited(64))
                #expect(try await running.site.control("reconcile", "--since", "yesterday").end == .exited(64))
                // Twilio away: told, with what was found until then.
                try await twilio.control(#"{"list_faults":{"500":1.0}}"#)
                #expect(try await running.site.control("reconcile", "--since", "1h", "--dry-run", "--json").end == .exited(69))
            }
        }

        /// The account has another number, which some other program answers.
        @Test func whatWasWrittenToOthersIsLeftAlone() async throws {
            try await withRouterAndTwilio(Self.setup) { running, twilio in
                try await eventually("a worker has begun") { try await running.sql("select count(*) from sms_router_reconcile") == "1" }
                let ada = Person.number(1)
                let ours = SMS(from: ada.phone, body: "ours")
                let foreign = SMS(from: ada.phone, to: "+15005550099", body: "theirs")
                try await twilio.received(ours, secondsAgo: 200)
                try await twilio.received(foreign, secondsAgo: 190)
                let dry = try await running.site.control("reconcile", "--since", "10m", "--dry-run")
                #expect(dry.end == .exited(0) && dry.output.contains(ours.sid) && !dry.output.contains(foreign.sid), "\(dry.output)")
                #expect(dry.errors.contains("; 1 were written to addresses that are not ours"), "\(dry.errors)")
                let taken = try await running.site.control("reconcile", "--since", "10m", "--json")
                #expect(taken.output.contains(#""taken_in":1,"#), "\(taken.output) \(taken.errors)")
                try await eventually("it is answered") { try await twilio.sent().count == 1 }
                #expect(try await running.state(of: foreign) == "")
                #expect(try await running.agent.calls(for: foreign) == 0)
                try await eventually("it is counted") { try await running.router.metric("sms_router_reconcile_foreign_total") ?? 0 >= 1 }
            }
        }

        @Test func aStopFromTheListHolds() async throws {
            try await withRouterAndTwilio(Self.setup) { running, twilio in
                try await eventually("a worker has begun") { try await running.sql("select count(*) from sms_router_reconcile") == "1" }
                let ada = Person.number(1)
                try await twilio.received(SMS(from: ada.phone, body: "STOP"), secondsAgo: 200)
                #expect(try await running.site.control("reconcile", "--since", "10m").end == .exited(0))
                #expect(try await running.post(SMS(from: ada.phone, body: "hello?")).text == Expected.silence)
                #expect(try await twilio.sent().isEmpty)
            }
        }

        @Test func twilioAwayIsToldAndTriedAgain() async throws {
            try await withRouterAndTwilio(Self.setup) { running, twilio in
                try await eventually("a worker has begun") { try await running.sql("select count(*) from sms_router_reconcile") == "1" }
                let lost = SMS(from: Person.number(1).phone, body: "lost")
                try await twilio.received(lost, secondsAgo: 200)
                try await twilio.control(#"{"list_faults":{"500":1.0}}"#)
                let failed = try await running.site.control("reconcile", "--since", "10m", "--json")
                #expect(failed.output.contains("500") && failed.output.contains(#""taken_in":0,"#), "\(failed.output)")
                #expect(failed.end == .exited(69) && failed.errors.contains("500"), "\(failed.errors)")
                try await twilio.control(#"{"list_faults":{}}"#)
                #expect(try await running.site.control("reconcile", "--since", "10m", "--json").output.contains(#""taken_in":1,"#))
                try await eventually("it is answered") { try await twilio.sent().count == 1 }
            }
        }

        /// More than one run does, and one that is under way when it is asked: done is what was compared up to the moment of asking.
        @Test func itIsDoneOnlyWhenAllOfItIs() async throws {
            try await withRouterAndTwilio(Self.setup) { running, twilio in
                try await eventually("a worker has begun") { try await running.sql("select count(*) from sms_router_reconcile") == "1" }
                let lost = SMS(from: Person.number(1).phone, body: "lost")
                try await twilio.received(lost, secondsAgo: 200)
                // Somebody is at it, and wrote how far he has come a moment ago.
                try await running.sql(
                    """
                    update sms_router_reconcile set claim = 777777, claimed_until = now() + interval '10 minutes', begun_at = now(), ended_at = now()
                    """)
                let asked = try await running.sql("select now()")
                let done = try await running.site.control("reconcile", "--since", "300h", "--wait", "110s", "--json")
                #expect(done.end == .exited(0) && done.output.contains(#""taken_in":1,"#), "\(done.output) \(done.errors)")
                let state = "claim <> 777777 and error is null and compared_until >= '\(asked)'::timestamptz - interval '90 seconds'"
                #expect(try await running.sql("select \(state) from sms_router_reconcile") == "t")
                let toCome = (WallTime.now() + .seconds(3600)).iso8601
                #expect(try await running.site.control("reconcile", "--since", toCome).end == .exited(64))
            }
        }

        /// What it says becomes of somebody's messages who has opted out, or does so in what was missed, is what becomes of them.
        @Test func aDryRunKnowsWhoHasOptedOut() async throws {
            try await withRouterAndTwilio(Self.setup) { running, twilio in
                try await eventually("a worker has begun") { try await running.sql("select count(*) from sms_router_reconcile") == "1" }
                let (ada, bo, cy) = (Person.number(1), Person.number(2), Person.number(3))
                #expect(try await running.post(SMS(from: ada.phone, body: "STOP")).status == 200)
                let missed = [
                    (SMS(from: ada.phone, body: "anybody there?"), "silent"), (SMS(from: bo.phone, body: "first"), "silent"),
                    (SMS(from: bo.phone, body: "stop"), "silent"), (SMS(from: cy.phone, body: "HELP"), "silent"),
                    (SMS(from: cy.phone, body: "hello"), "answered late"), (SMS(from: ada.phone, body: "START"), "silent"),
                ]
                for (number, one) in missed.enumerated() { try await twilio.received(one.0, secondsAgo: 300 - number) }
                let dry = try await running.site.control("reconcile", "--since", "1h", "--dry-run", "--json")
                #expect(dry.end == .exited(0), "\(dry.errors)")
                let found = try #require(try JSONValue.parse(dry.output).array)
                #expect(found.map { $0["sid"]?.string } == missed.map(\.0.sid))
                #expect(found.map { $0["becomes"]?.string } == missed.map(\.1))

                let taken = try await running.site.control("reconcile", "--since", "1h", "--json")
                #expect(taken.output.contains(#""taken_in":6,"#), "\(taken.output) \(taken.errors)")
                try await eventually("all have ended") {
                    try await running.sql("select count(*) from sms_router_inbox where finished_at is null") == "0"
                }
                for (sms, end) in missed {
                    let state = try await running.state(of: sms)
                    #expect(state.hasPrefix(end == "silent" ? "silent|" : "replied|"), "\(sms.body): \(state)")
                }
                let off = try await Programs.run(
                    "sms-routerctl", ["reconcile", "--since", "1h", "--dry-run", "--json"],
                    running.site.environment.merging(["SMS_ROUTER_ENABLED": "false"]) { $1 })
                #expect(off.end == .exited(0) && off.output.contains("[]"), "\(off.output)")
            }
        }

        /// An account that nobody has credentials for any more is named at once, with what to set; the others are compared.
        @Test func anAccountWithoutCredentialsIsNotWaitedFor() async throws {
            let gone = "AC" + String(repeating: "9", count: 32)
            let row = "insert into sms_router_reconcile (account_sid, compared_until, not_before) values ('\(gone)', now(), now())"
            func isRefused(_ answer: (end: ChildExit, output: String, errors: String)) -> Bool {
                answer.end == .exited(78) && answer.errors.contains(gone) && answer.errors.contains("TWILIO_ACCOUNTS_FILE")
            }
            try await withRouterAndTwilio(Self.setup) { running, twilio in
                try await eventually("a worker has begun") { try await running.sql("select count(*) from sms_router_reconcile") == "1" }
                try await running.sql(row)
                let before = "select begun_at || ' ' || claim from sms_router_reconcile where account_sid = '\(gone)'"
                let untouched = try await running.sql(before)
                let lost = SMS(from: Person.number(1).phone, body: "lost")
                try await twilio.received(lost, secondsAgo: 200)
                let mixed = try await running.site.control("reconcile", "--since", "1h", "--wait", "30m", "--json")
                #expect(isRefused(mixed), "\(mixed.errors)")
                #expect(mixed.output.contains(#""taken_in":1,"#) && !mixed.output.contains(gone), "\(mixed.output)")
                #expect(try await running.sql(before) == untouched)
                try await running.sql("delete from sms_router_reconcile where account_sid <> '\(gone)'")
                #expect(isRefused(try await running.site.control("reconcile", "--since", "1h", "--wait", "30m")))
            }
        }

        /// Told at once, not after two minutes.
        @Test func withoutARouterItIsToldAtOnce() async throws {
            try await withSite(Self.setup) { site in
                try await site.sql(
                    "insert into sms_router_reconcile (account_sid, compared_until, not_before) values ('\(Credentials.account)', now(), now())"
                )
                let start = MonotonicInstant.now()
                let answer = try await site.control("reconcile", "--since", "1h")
                #expect(answer.end == .exited(69) && answer.errors.contains("no router runs"), "\(answer.errors)")
                #expect(MonotonicInstant.now() - start < .seconds(60), "it was not waited for")
            }
        }
    }
}
