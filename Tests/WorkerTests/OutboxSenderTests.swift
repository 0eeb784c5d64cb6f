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
    /// Its answer never came, and it was committed only after that had been looked at: nobody knows of it, and its part was never sent.
    @Test func aClaimThatIsCommittedLateIsGivenBack() async throws {
        try await SenderScene.with("sender_ghost") { worker, _, twilio, _ in
            try await worker.put(1, ["first"])
            try await worker.until("sent") { try await worker.states() == ["sent"] }
            try await worker.put(2, ["a"], dueIn: 3600)
            try await worker.run(
                "update sms_router_outbox_queue set claim = nextval('sms_router_outbox_claims'), owner = (select max(id) from sms_router_owners)"
            )
            try await worker.run(
                "update sms_router_outbox o set state = 'sending', claim = q.claim from sms_router_outbox_queue q where body = 'a'")
            try await worker.until("sent") { try await worker.states() == ["sent", "sent"] }
            #expect(twilio.asked.count == 2)
        }
    }

    /// What an ended owner had under way becomes unknown, and nobody looks at it for an hour.
    private static let freedByAnother = """
        with freed as (update sms_router_outbox_queue set owner = null, claim = nextval('sms_router_outbox_claims'), due_at = now() + interval '1 hour')
        update sms_router_outbox set state = 'unknown', looks = 0
        """

    @Test func partsLeaveInOrderOnceEach() async throws {
        try await SenderScene.with("sender_order") { worker, sender, twilio, _ in
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
        try await SenderScene.with("sender_429") { worker, sender, twilio, _ in
            twilio.answers["busy"] = [.notSent(.tooFast), .notSent(.tooFast), .sent(sid: OutboxWorker.sid(7), status: "queued")]
            try await worker.put(1, ["busy"], from: "+18005550101")
            sender.wake()
            try await worker.until("it was tried") { try await SenderScene.state("busy", worker) == "queued" && twilio.asked.count == 1 }
            let due = try #require(try await SenderScene.dueIn(1, worker))
            #expect(due <= 1)
            // Another sender's goes meanwhile; another conversation of this sender waits.
            try await worker.put(2, ["same"], from: "+18005550101")
            try await worker.put(3, ["other"], from: "+18005550102")
            sender.wake()
            try await worker.until("the other is sent") { try await SenderScene.state("other", worker) == "sent" }
            try await worker.until("all are sent") {
                let states = (try await SenderScene.state("busy", worker), try await SenderScene.state("same", worker))
                return states == ("sent", "sent")
            }
            #expect(twilio.asked.filter { $0 == "busy" }.count == 3)
            #expect(try await worker.text("select attempts::text from sms_router_outbox where body = 'busy'") == "3")
        }
    }

    /// Whatever way to Twilio a sender is given: what is for a made-up person does not get there, and is in no count.
    @Test func nothingForAMadeUpPersonGoesToTwilio() async throws {
        try await SenderScene.with("sender_test") { worker, sender, twilio, figures in
            try await worker.put(1, ["one", "two"], to: "test:+15555550012")
            sender.wake()
            try await worker.until("both are sent") { try await worker.states() == ["sent", "sent"] }
            #expect(twilio.asked.isEmpty && WorkerFigures(values: figures.report.values)[.outboxSent] == 0)
            #expect(
                try await worker.texts("select left(twilio_sid, 2) || ' ' || status from sms_router_outbox") == [
                    "TS delivered", "TS delivered",
                ])
            // One that is real goes there.
            try await worker.put(2, ["real"])
            sender.wake()
            try await worker.until("it is sent") { try await SenderScene.state("real", worker) == "sent" }
            #expect(twilio.asked == ["real"] && WorkerFigures(values: figures.report.values)[.outboxSent] == 1)
        }
    }

    /// A full queue at Twilio, its rate, its cap of the day: the sender pauses for so long, nothing is burnt.
    @Test func aBusySenderPausesForAsLongAsItsCodeSays() async throws {
        try await SenderScene.with("sender_busy") { worker, sender, twilio, _ in
            twilio.answers["full"] = [.senderBusy(code: 21_611, pause: .seconds(60))]
            twilio.answers["cap"] = [.senderBusy(code: 30_023, pause: .seconds(3600))]
            try await worker.put(1, ["full"], from: "+18005550101")
            try await worker.put(2, ["cap"], from: "+18005550102")
            sender.wake()
            try await worker.until("both wait") {
                let due = (try await SenderScene.dueIn(1, worker), try await SenderScene.dueIn(2, worker))
                return due.0 != nil && due.1 != nil && twilio.asked.count == 2
            }
            let full = try #require(try await SenderScene.dueIn(1, worker))
            let cap = try #require(try await SenderScene.dueIn(2, worker))
            #expect((1...60).contains(full) && (3000...3600).contains(cap))
            // What comes from that sender meanwhile is not even claimed.
            try await worker.put(3, ["next"], from: "+18005550101")
            try await worker.put(4, ["other"])
            sender.wake()
            try await worker.until("the other is sent") { try await SenderScene.state("other", worker) == "sent" }
            #expect(try await worker.text("select attempts::text from sms_router_outbox where body = 'next'") == "0")
        }
    }

    /// 401: the whole account stops, every message stays.
    @Test func troubleOfTheAccountStopsItAndBurnsNothing() async throws {
        try await SenderScene.with("sender_401") { worker, sender, twilio, _ in
            let other = "AC" + String(repeating: "b", count: 32)
            twilio.answers["refused"] = [.accountTrouble(.refused(status: 401, code: 20_003))]
            try await worker.put(1, ["refused", "second"], from: "+18005550101")
            sender.wake()
            try await worker.until("it waits") { try await SenderScene.state("refused", worker) == "queued" && twilio.asked.count == 1 }
            try await worker.put(2, ["another sender"], from: "+18005550102")
            try await worker.put(3, ["another account"], account: other)
            sender.wake()
            try await worker.until("the other account sends") { try await SenderScene.state("another account", worker) == "sent" }
            #expect(twilio.asked == ["refused", "another account"])
            #expect(try await worker.states() == ["queued", "queued", "queued", "sent"])
            #expect((30...60).contains(try await SenderScene.dueIn(1, worker) ?? 0))
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
        try await SenderScene.with("sender_final") { worker, sender, twilio, _ in
            twilio.answers["bad"] = [.failed(code: 21_211)]
            try await worker.put(1, ["bad", "good"])
            sender.wake()
            try await worker.until("the next is sent") { try await SenderScene.state("good", worker) == "sent" }
            #expect(try await worker.text("select state || error_code from sms_router_outbox where body = 'bad'") == "failed21211")
        }
    }

    /// 21610: Twilio knows that the person has opted out; so do we from now on, and the other parts stay here.
    @Test func anOptOutThatOnlyTwilioKnewIsRecorded() async throws {
        try await SenderScene.with("sender_21610") { worker, sender, twilio, _ in
            twilio.answers["first"] = [.optedOut]
            try await worker.put(1, ["first", "second", "third"], service: "MG" + String(repeating: "c", count: 32))
            sender.wake()
            try await worker.until("it is over") { try await worker.states() == ["failed", "withheld", "withheld"] }
            #expect(twilio.asked == ["first"])
            let known = try await worker.text("select address || ' ' || source || ' ' || left(sender, 2) from sms_router_opt_outs")
            #expect(known == "\(OutboxWorker.person(1)) error_21610 MG")
        }
    }

    /// 500, a reset after it was accepted, a time-out, a 201 without a SID: never again; the next part waits for the settlement.
    @Test(arguments: [
        TwilioVerdict.unknown(.answered(status: 500)), .unknown(.noAnswer(.closedBeforeAnswer(reused: false))),
        .unknown(.noAnswer(.timeout(sent: true))), .unknown(.accepted),
    ])
    func whatIsUncertainIsNeverSentAgain(_ verdict: TwilioVerdict) async throws {
        let name = "sender_unknown_" + String(verdict.description.utf8.reduce(5381) { ($0 &* 33 &+ UInt32($1)) })
        try await SenderScene.with(name) { worker, sender, twilio, _ in
            twilio.answers["lost"] = [verdict]
            try await worker.put(1, ["lost", "next"])
            sender.wake()
            try await worker.until("it is given back") { try await SenderScene.dueIn(1, worker) != nil && twilio.asked.count == 1 }
            #expect(try await worker.states() == ["unknown", "queued"])
            #expect((1...20).contains(try await SenderScene.dueIn(1, worker) ?? 0))
            // Not in the list yet: it is looked for again, later; no second request.
            try await worker.pass(20)
            sender.wake()
            try await worker.until("it was looked for") { try await SenderScene.dueIn(1, worker) != nil && twilio.looks == 1 }
            #expect((20...40).contains(try await SenderScene.dueIn(1, worker) ?? 0))
            #expect(try await worker.states() == ["unknown", "queued"])
            // Now it is there.
            let part = try #require(twilio.parts.first)
            twilio.list = try SenderScene.record(of: part).map { [$0] }
            try await worker.pass(40)
            sender.wake()
            try await worker.until("both are sent") { try await worker.states() == ["sent", "sent"] }
            #expect(twilio.asked == ["lost", "next"])
            #expect(try await worker.text("select twilio_sid from sms_router_outbox where body = 'lost'") == OutboxWorker.sid(99))
        }
    }

    /// One request that hangs holds up its own conversation alone, and it is not begun a second time meanwhile.
    @Test func aHangingRequestHoldsUpItsOwnConversationAlone() async throws {
        try await SenderScene.with("sender_hang") { worker, sender, twilio, _ in
            twilio.hanging = ["hangs"]
            try await worker.put(1, ["hangs", "behind"])
            sender.wake()
            try await worker.until("it hangs") { twilio.asked == ["hangs"] }
            for number in 2..<30 { try await worker.put(number, ["other \(number)"]) }
            sender.wake()
            try await worker.until("the others are sent") {
                try await worker.text("select count(*)::text from sms_router_outbox where state = 'sent'") == "28"
            }
            #expect(try await SenderScene.state("hangs", worker) == "sending")
            #expect(try await SenderScene.state("behind", worker) == "queued")
            twilio.hanging = []
            try await worker.until("it is through") { try await SenderScene.state("behind", worker) == "sent" }
            #expect(twilio.asked.filter { $0 == "hangs" }.count == 1)
        }
    }

    /// Somebody else has the conversation by the time Twilio answers: the result is not written, but what it knows is told.
    @Test func aLostOwnerTellsWhatItKnows() async throws {
        try await SenderScene.with("sender_fenced") { worker, sender, twilio, figures in
            twilio.hanging = ["slow"]
            try await worker.put(1, ["slow"])
            sender.wake()
            try await worker.until("it is under way") { twilio.asked == ["slow"] }
            // Another one frees it as an ended owner's, in one go: the sender itself must not see its end.
            try await worker.run(Self.freedByAnother)
            twilio.hanging = []
            try await worker.until("it is told") { try await worker.states() == ["sent"] }
            #expect(twilio.asked == ["slow"])
        }
    }

    /// Its person has opted out at Twilio, which nobody else hears: recorded as of the request. Who has come back since stays.
    @Test(arguments: [false, true]) func aLostOwnerTellsOfAnOptOut(isBackSince: Bool) async throws {
        try await SenderScene.with("sender_fenced_21610_\(isBackSince)") { worker, sender, twilio, figures in
            twilio.hanging = ["slow"]
            twilio.answers["slow"] = [.optedOut]
            try await worker.put(1, ["slow"])
            sender.wake()
            try await worker.until("it is under way") { twilio.asked == ["slow"] }
            try await worker.run(Self.freedByAnother)
            if isBackSince {
                try await worker.run(
                    """
                    insert into sms_router_opt_outs (account_sid, address, sender, our_number, lifted_at, source)
                    select account_sid, to_address, from_address, from_address, now(), 'message' from sms_router_outbox
                    """)
            }
            twilio.hanging = []
            try await worker.until("it is out of hand") { sender.inHand == 0 }
            #expect(try await worker.states() == ["unknown"])
            let out = "select count(*)::text from sms_router_opt_outs where opted_out_at > coalesce(lifted_at, '-infinity')"
            #expect(try await worker.text(out) == (isBackSince ? "0" : "1"))
        }
    }

    /// A worker that leaves while a claim is under way sends what that brings: left as begun, nobody would ever know whether it was sent.
    @Test func whoLeavesWaitsForItsClaim() async throws {
        try await SenderScene.with("sender_leaves") { worker, sender, twilio, _ in
            for number in 0..<5 { try await worker.put(number, ["\(number)"]) }
            sender.wake()
            await sender.finish(within: .seconds(60))
            #expect(try await worker.states() == Array(repeating: "sent", count: 5))
            #expect(twilio.asked.count == 5)
        }
    }

    /// A person who sleeps: nothing is asked of Twilio, and the queue is not turned over and over.
    @Test func atNightNothingIsAskedOfTwilio() async throws {
        try await SenderScene.with("sender_night") { worker, sender, twilio, _ in
            try await worker.put(1, ["night"], age: 86_400, zones: [try await OutboxQuietTests.zone(atHour: 3, worker)])
            sender.wake()
            try await worker.until("it is put off") { (try await SenderScene.dueIn(1, worker) ?? 0) > 3600 }
            #expect(twilio.asked.isEmpty)
            #expect(try await worker.text("select attempts::text || state from sms_router_outbox") == "0queued")
        }
    }

    /// With a pace the sender still gets everything out, in order, and inline replies take their share of it.
    @Test func withAPaceEverythingLeavesAsItAllows() async throws {
        try await SenderScene.with("sender_pace") { worker, sender, twilio, _ in
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
