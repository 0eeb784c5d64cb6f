// What the sender makes of each of Twilio's answers, on a real outbox with a Twilio that follows a script.

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

@Suite struct OutboxSenderTests {
    private func withSender(
        _ database: String,
        _ body: @escaping @Sendable @LoopActor (OutboxWorker, OutboxSender, ScriptedTwilio, FigureCounts) async throws -> Void
    ) async throws {
        let url = try await migratedDatabase(database)
        try await runOnLoop { loop in
            let worker = try await OutboxWorker(loop, url)
            let twilio = ScriptedTwilio(loop)
            let figures = FigureCounts()
            let sender = OutboxSender(
                loop: loop, outbox: worker.outbox, sending: twilio, figures: figures, log: Logger(label: "test"))
            sender.onOptedOut = { part in await worker.outbox.recordOptOut(of: part) }
            sender.start()
            try await body(worker, sender, twilio, figures)
            twilio.hanging = []
            await sender.finish(within: .seconds(10))
        }
    }

    /// Seconds until the conversation is due; nil: it is not in the queue, or somebody has it.
    @LoopActor private static func dueIn(_ conversation: Int, _ worker: OutboxWorker) async throws -> Double? {
        let digits = OutboxWorker.key(conversation).map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()
        return Double(
            try await worker.text(
                "select extract(epoch from due_at - now())::text from sms_router_outbox_queue where owner is null and conversation = '\(digits)'"
            ))
    }

    @LoopActor private static func state(_ body: String, _ worker: OutboxWorker) async throws -> String {
        try await worker.text("select state from sms_router_outbox where body = '\(body)'")
    }

    /// As Twilio lists it.
    @LoopActor private static func record(of part: OutboxPart) throws -> TwilioMessageRecord? {
        try record(
            OutboxWorker.sid(99), part.body, direction: "outbound-api", from: part.from, to: part.to, created: part.triedAt, status: "sent",
            updated: part.triedAt)
    }

    @LoopActor private static func record(
        _ sid: String, _ body: String, direction: String, from: String = OutboxWorker.ours, to: String, created: WallTime, status: String,
        updated: WallTime
    ) throws -> TwilioMessageRecord? {
        var json = JSONWriter()
        json.beginObject()
        json.member("sid", sid)
        json.member("direction", direction)
        json.member("from", from)
        json.member("to", to)
        json.member("body", body)
        json.member("status", status)
        if status == "undelivered" { json.member("error_code", 30003) }
        json.member("date_updated", updated.rfc2822)
        json.member("num_segments", "1")
        json.member("num_media", "0")
        json.member("date_created", created.rfc2822)
        json.endObject()
        return TwilioMessageRecord(try json.bytes.withUnsafeBytes { try JSONValue.parse($0) })
    }

    @Test func partsLeaveInOrderOnceEach() async throws {
        try await withSender("sender_order") { worker, sender, twilio, _ in
            for number in 0..<20 { try await worker.put(number, (0..<3).map { "\(number):\($0)" }) }
            sender.wake()
            try await worker.until("all are sent") {
                try await worker.text("select count(*)::text from sms_router_outbox where state = 'sent'") == "60"
            }
            #expect(twilio.asked.count == 60 && Set(twilio.asked).count == 60)
            for number in 0..<20 { #expect(twilio.asked.filter { $0.hasPrefix("\(number):") } == (0..<3).map { "\(number):\($0)" }) }
            #expect(try await worker.text("select count(*)::text from sms_router_outbox_queue") == "0")
        }
    }

    /// 429 and no connection: again after a second, then after two; this sender only.
    @Test func whatWasNotSentIsSentAgainAndOnlyItsSenderWaits() async throws {
        try await withSender("sender_429") { worker, sender, twilio, _ in
            twilio.answers["busy"] = [.notSent(.tooFast), .notSent(.tooFast), .sent(sid: OutboxWorker.sid(7), status: "queued")]
            try await worker.put(1, ["busy"], from: "+18005550101")
            sender.wake()
            try await worker.until("it was tried") { try await Self.state("busy", worker) == "queued" && twilio.asked.count == 1 }
            let due = try #require(try await Self.dueIn(1, worker))
            #expect(due <= 1)
            // Another sender's goes meanwhile; another conversation of this sender waits.
            try await worker.put(2, ["same"], from: "+18005550101")
            try await worker.put(3, ["other"], from: "+18005550102")
            sender.wake()
            try await worker.until("the other is sent") { try await Self.state("other", worker) == "sent" }
            try await worker.until("all are sent") {
                let states = (try await Self.state("busy", worker), try await Self.state("same", worker))
                return states == ("sent", "sent")
            }
            #expect(twilio.asked.filter { $0 == "busy" }.count == 3)
            #expect(try await worker.text("select attempts::text from sms_router_outbox where body = 'busy'") == "3")
        }
    }

    /// A full queue at Twilio, its rate, its cap of the day: the sender pauses for so long, nothing is burnt.
    @Test func aBusySenderPausesForAsLongAsItsCodeSays() async throws {
        try await withSender("sender_busy") { worker, sender, twilio, _ in
            twilio.answers["full"] = [.senderBusy(code: 21_611, pause: .seconds(60))]
            twilio.answers["cap"] = [.senderBusy(code: 30_023, pause: .seconds(3600))]
            try await worker.put(1, ["full"], from: "+18005550101")
            try await worker.put(2, ["cap"], from: "+18005550102")
            sender.wake()
            try await worker.until("both wait") {
                let due = (try await Self.dueIn(1, worker), try await Self.dueIn(2, worker))
                return due.0 != nil && due.1 != nil && twilio.asked.count == 2
            }
            let full = try #require(try await Self.dueIn(1, worker))
            let cap = try #require(try await Self.dueIn(2, worker))
            #expect((1...60).contains(full) && (3000...3600).contains(cap))
            // What comes from that sender meanwhile is not even claimed.
            try await worker.put(3, ["next"], from: "+18005550101")
            try await worker.put(4, ["other"])
            sender.wake()
            try await worker.until("the other is sent") { try await Self.state("other", worker) == "sent" }
            #expect(try await worker.text("select attempts::text from sms_router_outbox where body = 'next'") == "0")
        }
    }

    /// 401: the whole account stops, every message stays.
    @Test func troubleOfTheAccountStopsItAndBurnsNothing() async throws {
        try await withSender("sender_401") { worker, sender, twilio, _ in
            let other = "AC" + String(repeating: "b", count: 32)
            twilio.answers["refused"] = [.accountTrouble(.refused(status: 401, code: 20_003))]
            try await worker.put(1, ["refused", "second"], from: "+18005550101")
            sender.wake()
            try await worker.until("it waits") { try await Self.state("refused", worker) == "queued" && twilio.asked.count == 1 }
            try await worker.put(2, ["another sender"], from: "+18005550102")
            try await worker.put(3, ["another account"], account: other)
            sender.wake()
            try await worker.until("the other account sends") { try await Self.state("another account", worker) == "sent" }
            #expect(twilio.asked == ["refused", "another account"])
            #expect(try await worker.states() == ["queued", "queued", "queued", "sent"])
            #expect((30...60).contains(try await Self.dueIn(1, worker) ?? 0))
            #expect(sender.accountsRefused == 1)
        }
    }

    /// It is told for as long as it is tried again, and half a minute longer; one that sends ends it at once.
    @Test func anAccountIsRefusedUntilItSendsOrIsNotTriedAnyMore() {
        var rest = SenderRest()
        let start = MonotonicInstant.now()
        #expect(rest.accountsRefused(at: start) == 0)
        _ = rest.accountTrouble("one", at: start)
        _ = rest.accountTrouble("two", at: start + .seconds(60))
        #expect(rest.accountsRefused(at: start) == 2)
        #expect(rest.accountsRefused(at: start + .seconds(89)) == 2)
        #expect(rest.accountsRefused(at: start + .seconds(91)) == 1)
        _ = rest.sent(account: "two", sender: "+1")
        #expect(rest.accountsRefused(at: start + .seconds(91)) == 0)
    }

    /// Refused for good: failed with its code, and the conversation goes on.
    @Test func whatIsRefusedForGoodFailsAndTheNextGoes() async throws {
        try await withSender("sender_final") { worker, sender, twilio, _ in
            twilio.answers["bad"] = [.failed(code: 21_211)]
            try await worker.put(1, ["bad", "good"])
            sender.wake()
            try await worker.until("the next is sent") { try await Self.state("good", worker) == "sent" }
            #expect(try await worker.text("select state || error_code from sms_router_outbox where body = 'bad'") == "failed21211")
        }
    }

    /// 21610: Twilio knows that the person has opted out; so do we from now on, and the other parts stay here.
    @Test func anOptOutThatOnlyTwilioKnewIsRecorded() async throws {
        try await withSender("sender_21610") { worker, sender, twilio, _ in
            twilio.answers["first"] = [.optedOut]
            try await worker.put(1, ["first", "second", "third"], service: "MG" + String(repeating: "c", count: 32))
            sender.wake()
            try await worker.until("it is over") { try await worker.states() == ["failed", "withheld", "withheld"] }
            #expect(twilio.asked == ["first"])
            let known = try await worker.text("select address || ' ' || source || ' ' || left(sender, 2) from sms_router_opt_outs")
            #expect(known == "\(OutboxWorker.person(1)) twilio_21610 MG")
        }
    }

    /// 500, a reset after it was accepted, a time-out, a 201 without a SID: never again; the next part waits for the settlement.
    @Test(arguments: [
        TwilioVerdict.unknown(.answered(status: 500)), .unknown(.noAnswer(.closedBeforeAnswer(reused: false))),
        .unknown(.noAnswer(.timeout(sent: true))), .unknown(.accepted),
    ])
    func whatIsUncertainIsNeverSentAgain(_ verdict: TwilioVerdict) async throws {
        let name = "sender_unknown_" + String(verdict.description.utf8.reduce(5381) { ($0 &* 33 &+ UInt32($1)) })
        try await withSender(name) { worker, sender, twilio, _ in
            twilio.answers["lost"] = [verdict]
            try await worker.put(1, ["lost", "next"])
            sender.wake()
            try await worker.until("it is given back") { try await Self.dueIn(1, worker) != nil && twilio.asked.count == 1 }
            #expect(try await worker.states() == ["unknown", "queued"])
            #expect((1...20).contains(try await Self.dueIn(1, worker) ?? 0))
            // Not in the list yet: it is looked for again, later; no second request.
            try await worker.pass(20)
            sender.wake()
            try await worker.until("it was looked for") { try await Self.dueIn(1, worker) != nil && twilio.looks == 1 }
            #expect((20...40).contains(try await Self.dueIn(1, worker) ?? 0))
            #expect(try await worker.states() == ["unknown", "queued"])
            // Now it is there.
            let part = try #require(twilio.parts.first)
            twilio.list = try Self.record(of: part).map { [$0] }
            try await worker.pass(40)
            sender.wake()
            try await worker.until("both are sent") { try await worker.states() == ["sent", "sent"] }
            #expect(twilio.asked == ["lost", "next"])
            #expect(try await worker.text("select twilio_sid from sms_router_outbox where body = 'lost'") == OutboxWorker.sid(99))
        }
    }

    /// Its callback comes first: the conversation need not wait for the list.
    @Test func aCallbackSettlesWhatIsUncertain() async throws {
        try await withSender("sender_callback") { worker, sender, twilio, _ in
            twilio.answers["lost"] = [.unknown(.noAnswer(.closedBeforeAnswer(reused: false)))]
            try await worker.put(1, ["lost", "next"])
            sender.wake()
            try await worker.until("it is given back") { try await Self.dueIn(1, worker) != nil && twilio.asked.count == 1 }
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
        try await withSender("sender_unclear") { worker, sender, twilio, figures in
            twilio.answers["lost"] = [.unknown(.noAnswer(.closedBeforeAnswer(reused: false)))]
            try await worker.put(1, ["lost", "next"])
            sender.wake()
            // Far more looks than three, and none is the last before its time.
            for (look, seconds) in [20, 20, 20, 100, 100, 30, 10].enumerated() {
                try await worker.until("look \(look)") {
                    try await Self.dueIn(1, worker) != nil && twilio.looks == look && twilio.asked.count == 1
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
        try await withSender("sender_together") { worker, sender, twilio, _ in
            try await Self.putUnknown(worker, ["1", "2", "3"], secondsAgo: 20)
            try await worker.makeDue()
            sender.wake()
            try await worker.until("looked for") { try await Self.dueIn(1, worker) != nil && twilio.looks == 1 }
            #expect(twilio.asked.isEmpty)
            #expect(try await worker.states() == ["unknown", "unknown", "unknown"])
            #expect((30...40).contains(try await Self.dueIn(1, worker) ?? 0))
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
        try await withSender("sender_reading") { worker, sender, twilio, _ in
            try await Self.putUnknown(worker, ["same", "same", "other"], secondsAgo: 400)
            let tried = try await worker.text("select extract(epoch from min(tried_at))::bigint::text from sms_router_outbox")
            let start = WallTime(microseconds: (try #require(Int64(tried))) * 1_000_000)
            twilio.list = try [(3, "other"), (2, "same"), (1, "same")].map { number, body in
                try #require(
                    try Self.record(
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
        try await withSender("sender_own_time") { worker, sender, twilio, _ in
            try await Self.putUnknown(worker, ["old"], secondsAgo: 301)
            try await Self.putUnknown(worker, ["young"], secondsAgo: 100)
            try await worker.makeDue()
            sender.wake()
            try await worker.until("the old one is sent, the young one looked for") {
                let (state, due) = (try await Self.state("old", worker), try await Self.dueIn(1, worker))
                // Between its two claims the conversation is due at once.
                return state == "sent" && (due ?? 0) > 1
            }
            #expect(try await Self.state("young", worker) == "unknown")
            #expect((150...200).contains(try await Self.dueIn(1, worker) ?? 0))
            #expect(try await worker.text("select looks::text from sms_router_outbox where body = 'young'") == "2")
            #expect(twilio.asked == ["old"])
        }
    }

    /// A list that cannot be had is no look, however late; one that is cut off proves nothing.
    @Test func withoutAWholeListNothingIsSentAgain() async throws {
        try await withSender("sender_no_list") { worker, sender, twilio, _ in
            try await Self.putUnknown(worker, ["lost"], secondsAgo: 1000)
            twilio.list = nil
            try await worker.makeDue()
            sender.wake()
            try await worker.until("asked for") { try await Self.dueIn(1, worker) != nil && twilio.looks == 1 }
            #expect(try await worker.states() == ["unknown"])
            #expect((1...20).contains(try await Self.dueIn(1, worker) ?? 0))
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
        try await withSender("sender_freed") { worker, sender, twilio, _ in
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
        try await withSender("sender_refused") { worker, sender, twilio, _ in
            try await worker.put(1, ["first"])
            sender.wake()
            try await worker.until("it is sent") { try await worker.states() == ["sent"] }
            let sid = try await worker.text("select twilio_sid from sms_router_outbox")
            twilio.answers["second"] = [.sent(sid: sid, status: "queued")]
            try await worker.put(2, ["second", "third"])
            sender.wake()
            try await worker.until("nobody knows") { try await Self.state("second", worker) == "unknown" }
            let due = try #require(try await Self.dueIn(2, worker), "it was given back, to be looked for")
            #expect(due > 10)
            try await worker.until("it is out of hand") { sender.inHand == 0 }
            #expect(twilio.asked == ["first", "second"])
        }
    }

    /// The list names it, and the database refuses to know that, again and again: the last look is the last all the same.
    @Test func aLookWhoseResultIsRefusedComesToItsEnd() async throws {
        try await withSender("sender_refused_look") { worker, sender, twilio, figures in
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
            try await worker.until("nobody knows") { try await Self.dueIn(1, worker) != nil && twilio.asked == ["lost"] }
            twilio.list = [try #require(try Self.record(of: twilio.parts[0]))]
            for look in 1...2 {
                try await worker.pass(30)
                sender.wake()
                try await worker.until("look \(look)") { try await Self.dueIn(1, worker) != nil && twilio.looks == look }
                #expect(try await worker.states() == ["unknown", "queued"])
            }
            #expect(figures.report.values[WorkerFigure.outboxUnclear.rawValue] == 0)
            try await worker.pass(300)
            sender.wake()
            try await worker.until("a person decides, and the next one leaves") { try await worker.states() == ["unclear", "sent"] }
            #expect(figures.report.values[WorkerFigure.outboxUnclear.rawValue] == 1 && twilio.asked == ["lost", "next"])
        }
    }

    /// One request that hangs holds up its own conversation alone, and it is not begun a second time meanwhile.
    @Test func aHangingRequestHoldsUpItsOwnConversationAlone() async throws {
        try await withSender("sender_hang") { worker, sender, twilio, _ in
            twilio.hanging = ["hangs"]
            try await worker.put(1, ["hangs", "behind"])
            sender.wake()
            try await worker.until("it hangs") { twilio.asked == ["hangs"] }
            for number in 2..<30 { try await worker.put(number, ["other \(number)"]) }
            sender.wake()
            try await worker.until("the others are sent") {
                try await worker.text("select count(*)::text from sms_router_outbox where state = 'sent'") == "28"
            }
            #expect(try await Self.state("hangs", worker) == "sending")
            #expect(try await Self.state("behind", worker) == "queued")
            twilio.hanging = []
            try await worker.until("it is through") { try await Self.state("behind", worker) == "sent" }
            #expect(twilio.asked.filter { $0 == "hangs" }.count == 1)
        }
    }

    /// Somebody else has the conversation by the time Twilio answers: the result is not written, but what it knows is told.
    @Test func aLostOwnerTellsWhatItKnows() async throws {
        try await withSender("sender_fenced") { worker, sender, twilio, figures in
            twilio.hanging = ["slow"]
            try await worker.put(1, ["slow"])
            sender.wake()
            try await worker.until("it is under way") { twilio.asked == ["slow"] }
            // Another one frees it as an ended owner's, in one go: the sender itself must not see its end.
            try await worker.run(
                """
                with freed as (update sms_router_outbox_queue set owner = null, claim = nextval('sms_router_outbox_claims'), due_at = now() + interval '1 hour')
                update sms_router_outbox set state = 'unknown', looks = 0
                """)
            twilio.hanging = []
            try await worker.until("it is told") { try await worker.states() == ["sent"] }
            #expect(twilio.asked == ["slow"])
        }
    }

    /// A worker that leaves while a claim is under way sends what that brings: left as begun, nobody would ever know whether it was sent.
    @Test func whoLeavesWaitsForItsClaim() async throws {
        try await withSender("sender_leaves") { worker, sender, twilio, _ in
            for number in 0..<5 { try await worker.put(number, ["\(number)"]) }
            sender.wake()
            await sender.finish(within: .seconds(60))
            #expect(try await worker.states() == Array(repeating: "sent", count: 5))
            #expect(twilio.asked.count == 5)
        }
    }

    /// A person who sleeps: nothing is asked of Twilio, and the queue is not turned over and over.
    @Test func atNightNothingIsAskedOfTwilio() async throws {
        try await withSender("sender_night") { worker, sender, twilio, _ in
            try await worker.put(1, ["night"], age: 86_400, zones: [try await OutboxQuietTests.zone(atHour: 3, worker)])
            sender.wake()
            try await worker.until("it is put off") { (try await Self.dueIn(1, worker) ?? 0) > 3600 }
            #expect(twilio.asked.isEmpty)
            #expect(try await worker.text("select attempts::text || state from sms_router_outbox") == "0queued")
        }
    }

    /// With a pace the sender still gets everything out, in order, and inline replies take their share of it.
    @Test func withAPaceEverythingLeavesAsItAllows() async throws {
        try await withSender("sender_pace") { worker, sender, twilio, _ in
            let ours = "+18005550109"
            sender.setPaces([ours: 20])
            sender.sentInline(["gone"], from: Address(ours), to: Address("+14155550101"))
            for number in 0..<10 { try await worker.put(number, ["\(number)", "\(number)b"], from: ours) }
            let start = MonotonicInstant.now()
            sender.wake()
            try await worker.until("all are sent") {
                try await worker.text("select count(*)::text from sms_router_outbox where state = 'sent'") == "20"
            }
            #expect(Set(twilio.asked).count == 20)
            // 21 segments, of which the first needs no time: no faster than that.
            #expect(MonotonicInstant.now() - start >= .milliseconds(900))
            #expect(try await worker.text("select count(*)::text from sms_router_paces where sender = '\(ours)'") == "1")
        }
    }
}
