// How the sender settles what is unknown, by callbacks and by Twilio's list, each in its time.

import EventLoop
import JSON
import Logging
import Postgres
import Telemetry
import TestSupport
import Testing
import Time
import Twilio

@testable import Worker

@Suite struct OutboxSenderSettlingTests {
    /// Its callback comes first: the conversation need not wait for the list.
    @Test func aCallbackSettlesWhatIsUncertain() async throws {
        try await SenderScene.with("sender_callback") { worker, sender, twilio, _ in
            twilio.answers["lost"] = [.unknown(.noAnswer(.closedBeforeAnswer(reused: false)))]
            try await worker.put(1, ["lost", "next"])
            sender.wake()
            try await worker.until("it is given back") { try await SenderScene.dueIn(1, worker) != nil && twilio.asked.count == 1 }
            #expect(try await worker.states() == ["unknown", "queued"])
            let id = try #require(twilio.parts.first).id
            let effect = try await worker.outbox.take(
                MessageStatus(outboxID: id, messageSID: OutboxWorker.sid(5), status: "sent", errorCode: nil))
            #expect(effect?.wasWaitedFor == true)
            sender.wake()
            try await worker.until("both are sent") { try await worker.states() == ["sent", "sent"] }
            #expect(twilio.asked == ["lost", "next"] && twilio.looks == 0)
        }
    }

    /// Never found, to the last look: a person decides; the conversation goes on.
    @Test func whatIsNeverFoundIsForAPersonToDecide() async throws {
        try await SenderScene.with("sender_unclear") { worker, sender, twilio, figures in
            twilio.answers["lost"] = [.unknown(.noAnswer(.closedBeforeAnswer(reused: false)))]
            try await worker.put(1, ["lost", "next"])
            sender.wake()
            // Far more looks than three, and none is the last before its time.
            for (look, seconds) in [20, 20, 20, 100, 100, 30, 10].enumerated() {
                try await worker.until("look \(look)") {
                    try await SenderScene.dueIn(1, worker) != nil && twilio.looks == look && twilio.asked.count == 1
                }
                #expect(try await worker.states() == ["unknown", "queued"])
                try await worker.pass(seconds)
                sender.wake()
                try await worker.until("looked \(look)") { twilio.looks == look + 1 }
            }
            try await worker.until("it goes on") { try await worker.states() == ["unclear", "sent"] }
            #expect(twilio.asked == ["lost", "next"])
        }
    }

    /// A moved reply of which nobody knows whether it was read, so long ago; due in an hour.
    @LoopActor private static func putUnknown(_ worker: OutboxWorker, _ parts: [String], secondsAgo: Int) async throws {
        // Not due before it is as it should be.
        try await worker.put(1, parts, dueIn: 3600)
        try await worker.run(
            """
            update sms_router_outbox set state = 'unknown', was_inline = true, reply_to = 'SM' || log_id, created_at = now() - interval '\(secondsAgo) s',
              tried_at = now() - interval '\(secondsAgo + 1) s'
            where state = 'queued'
            """)
    }

    /// What became unknown together is settled together, each part in its turn: one reading of the list, at the time of the last look, and then
    /// what Twilio never had leaves in order.
    @Test func whatBecameUnknownTogetherIsSettledTogether() async throws {
        try await SenderScene.with("sender_together") { worker, sender, twilio, _ in
            try await Self.putUnknown(worker, ["1", "2", "3"], secondsAgo: 20)
            try await worker.makeDue()
            sender.wake()
            try await worker.until("looked for") { try await SenderScene.dueIn(1, worker) != nil && twilio.looks == 1 }
            #expect(twilio.asked.isEmpty)
            #expect(try await worker.states() == ["unknown", "unknown", "unknown"])
            #expect((30...40).contains(try await SenderScene.dueIn(1, worker) ?? 0))
            try await worker.put(1, ["behind"])
            try await worker.pass(281)
            sender.wake()
            try await worker.until("all are sent") { try await worker.states() == Array(repeating: "sent", count: 4) }
            #expect(twilio.asked == ["1", "2", "3", "behind"], "once each, in order")
            #expect(twilio.looks == 2, "one reading served all three")
        }
    }

    /// The list has them: found one after another with one reading, equal texts oldest first; none is sent.
    @Test func oneReadingFindsAll() async throws {
        try await SenderScene.with("sender_reading") { worker, sender, twilio, _ in
            try await Self.putUnknown(worker, ["same", "same", "other"], secondsAgo: 400)
            let tried = try await worker.text("select extract(epoch from min(tried_at))::bigint::text from sms_router_outbox")
            let start = WallTime(microseconds: (try #require(Int64(tried))) * 1_000_000)
            twilio.list = try [(3, "other"), (2, "same"), (1, "same")].map { number, body in
                try #require(
                    try SenderScene.record(
                        OutboxWorker.sid(number), body, direction: "outbound-reply", to: OutboxWorker.person(1),
                        created: start + .seconds(number),
                        status: number == 3 ? "undelivered" : "delivered", updated: start + .seconds(60 + number)))
            }
            try await worker.put(1, ["behind"])
            try await worker.makeDue()
            sender.wake()
            try await worker.until("all are sent") { try await worker.states() == Array(repeating: "sent", count: 4) }
            #expect(twilio.asked == ["behind"] && twilio.looks == 1)
            let sids = try await worker.texts("select twilio_sid from sms_router_outbox where sid_from = 'list' order by id")
            #expect(sids == [1, 2, 3].map { OutboxWorker.sid($0) })
            // What the list tells of their end: no callback will tell it again.
            let ends = try await worker.texts(
                """
                select status || ' ' || coalesce(extract(epoch from delivered_at)::bigint::text, '-') || ' ' || coalesce(error_code, 0) || ' '
                  || (sent_at = tried_at) from sms_router_outbox where sid_from = 'list' order by id
                """)
            let second = start.microseconds / 1_000_000
            #expect(ends == ["delivered \(second + 61) 0 true", "delivered \(second + 62) 0 true", "undelivered - 30003 true"])
            #expect(
                try await worker.text(
                    "select final_status || ' ' || error_message || ' ' || (sms_metadata->>'parts_delivered') from sms_usage_logs order by id limit 1"
                ) == "undelivered twilio 30003 2")
        }
    }

    /// Younger doubts are not settled early by what the head was due for.
    @Test func eachWaitsForItsOwnTime() async throws {
        try await SenderScene.with("sender_own_time") { worker, sender, twilio, _ in
            try await Self.putUnknown(worker, ["old"], secondsAgo: 301)
            try await Self.putUnknown(worker, ["young"], secondsAgo: 100)
            try await worker.makeDue()
            sender.wake()
            try await worker.until("the old one is sent, the young one looked for") {
                let (state, due) = (try await SenderScene.state("old", worker), try await SenderScene.dueIn(1, worker))
                // Between its two claims the conversation is due at once, and after a list that a slow machine could not have in time, in 20 s.
                return state == "sent" && (due ?? 0) > 20
            }
            #expect(try await SenderScene.state("young", worker) == "unknown")
            let due = try await SenderScene.dueIn(1, worker) ?? 0
            // What is left of its five minutes counts from the commit that says so: on a slow machine that is later than the look at its age.
            #expect((150...250).contains(due), "\(due)")
            #expect(try await worker.text("select looks::text from sms_router_outbox where body = 'young'") == "2")
            #expect(twilio.asked == ["old"])
        }
    }

    /// A list that cannot be had is no look, however late; one that is cut off proves nothing.
    @Test func withoutAWholeListNothingIsSentAgain() async throws {
        try await SenderScene.with("sender_no_list") { worker, sender, twilio, _ in
            try await Self.putUnknown(worker, ["lost"], secondsAgo: 1000)
            twilio.list = nil
            try await worker.makeDue()
            sender.wake()
            try await worker.until("asked for") { try await SenderScene.dueIn(1, worker) != nil && twilio.looks == 1 }
            #expect(try await worker.states() == ["unknown"])
            #expect((1...20).contains(try await SenderScene.dueIn(1, worker) ?? 0))
            twilio.list = []
            twilio.isWhole = false
            try await worker.makeDue()
            sender.wake()
            try await worker.until("a person decides") { try await worker.states() == ["unclear"] }
            #expect(twilio.asked.isEmpty)
        }
    }

    /// An owner that has ended while it sent: counted from the begin of its request, not from when it was found.
    @Test func whatADeadOwnerWasSendingHasItsTime() async throws {
        try await SenderScene.with("sender_freed") { worker, sender, twilio, _ in
            try await worker.put(1, ["lost", "next"])
            let dead = try await OutboxWorker(worker.loop, worker.url, generation: 9)
            #expect(try await dead.outbox.claim(most: 1).conversations.count == 1)
            try await worker.run("update sms_router_owners set ended_at = now() where generation = 9")
            try await worker.outbox.freeAbandoned()
            #expect(try await worker.states() == ["unknown", "queued"])
            try await worker.pass(301)
            sender.wake()
            try await worker.until("a person decides, and it goes on") { try await worker.states() == ["unclear", "sent"] }
            #expect(twilio.asked == ["next"] && twilio.looks == 1)
        }
    }

    /// Twilio says a SID that another part has: the table refuses it, and nobody knows then. It is never sent again, and holds up nobody for ever.
    @Test func aResultThatTheDatabaseRefusesIsUnknown() async throws {
        try await SenderScene.with("sender_refused") { worker, sender, twilio, _ in
            try await worker.put(1, ["first"])
            sender.wake()
            try await worker.until("it is sent") { try await worker.states() == ["sent"] }
            let sid = try await worker.text("select twilio_sid from sms_router_outbox")
            twilio.answers["second"] = [.sent(sid: sid, status: "queued")]
            try await worker.put(2, ["second", "third"])
            sender.wake()
            try await worker.until("nobody knows") { try await SenderScene.state("second", worker) == "unknown" }
            let due = try #require(try await SenderScene.dueIn(2, worker), "it was given back, to be looked for")
            #expect(due > 10)
            try await worker.until("it is out of hand") { sender.inHand == 0 }
            #expect(twilio.asked == ["first", "second"])
        }
    }

    /// The list names it, and the database refuses to know that, again and again: the last look is the last all the same.
    @Test func aLookWhoseResultIsRefusedComesToItsEnd() async throws {
        try await SenderScene.with("sender_refused_look") { worker, sender, twilio, figures in
            twilio.answers["lost"] = [.unknown(.noAnswer(.closedBeforeAnswer(reused: false)))]
            try await worker.run(
                "create function refuse() returns trigger language plpgsql as $$ begin raise exception 'by order of the test' using errcode = '23514'; end $$"
            )
            try await worker.run(
                """
                create trigger refuse before update on sms_router_outbox for each row when (new.state = 'sent' and new.body = 'lost')
                execute function refuse()
                """)
            try await worker.put(1, ["lost", "next"])
            sender.wake()
            try await worker.until("nobody knows") { try await SenderScene.dueIn(1, worker) != nil && twilio.asked == ["lost"] }
            twilio.list = [try #require(try SenderScene.record(of: twilio.parts[0]))]
            for look in 1...2 {
                try await worker.pass(30)
                sender.wake()
                try await worker.until("look \(look)") { try await SenderScene.dueIn(1, worker) != nil && twilio.looks == look }
                #expect(try await worker.states() == ["unknown", "queued"])
            }
            #expect(figures.report.values[WorkerFigure.outboxUnclear.rawValue] == 0)
            try await worker.pass(300)
            sender.wake()
            try await worker.until("a person decides, and the next one leaves") { try await worker.states() == ["unclear", "sent"] }
            #expect(figures.report.values[WorkerFigure.outboxUnclear.rawValue] == 1 && twilio.asked == ["lost", "next"])
        }
    }
}
