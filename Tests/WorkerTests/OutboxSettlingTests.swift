import EventLoop
import JSON
import Postgres
import Telemetry
import TestSupport
import Testing
import Time

@testable import Worker

/// What becomes of an inline reply of which nobody knows whether it was read.
@Suite struct OutboxSettlingTests {
    private static let text = "I'm sorry, the AI assistant is currently unavailable. Please try again later."

    private static func part(after seconds: Double = 300, wasInline: Bool = true, attempts: Int = 0) -> OutboxPart {
        OutboxPart(
            id: 1, action: .look, accountSID: testAccount, from: "+18005550100", to: "+14155550101", messagingServiceSID: nil, body: text,
            media: [], attempts: attempts, unknownFor: .seconds(seconds), wasInline: wasInline,
            triedAt: WallTime(microseconds: 1_000_000_000),
            left: .seconds(60),
            correlationID: "test")
    }

    private static func sid(_ name: String) -> String { name + String(repeating: "0", count: 34 - name.utf8.count) }

    private static func record(
        _ sid: String, _ body: String = text, direction: String = "outbound-reply", at time: String = "00:16:41"
    ) throws -> TwilioMessageRecord {
        var writer = JSONWriter()
        writer.beginObject()
        for (key, value) in [
            ("sid", Self.sid(sid)), ("direction", direction), ("from", "+18005550100"), ("to", "+14155550101"), ("body", body),
            ("status", "delivered"), ("date_created", "Thu, 01 Jan 1970 \(time) +0000"), ("num_segments", "1"), ("num_media", "0"),
        ] { writer.member(key, value) }
        writer.endObject()
        return try #require(TwilioMessageRecord(try JSONValue.parse(writer.bytes)))
    }

    @Test func whatTwilioNeverHadIsSentAtLast() throws {
        #expect(Settlement.judge(Self.part(after: 20), [], Settlement.Siblings()) == .again(after: .seconds(40)))
        #expect(Settlement.judge(Self.part(), [], Settlement.Siblings()) == .sendNow)
        #expect(Settlement.judge(Self.part(wasInline: false), [], Settlement.Siblings()) == .unclear)
        #expect(
            Settlement.judge(Self.part(), [try Self.record("SM1", "else")], Settlement.Siblings()) == .unclear, "it may have been changed")
        #expect(Settlement.judge(Self.part(), [try Self.record("SM1", "else")], Settlement.Siblings(written: ["else"])) == .sendNow)
    }

    /// Time alone makes a look the last one; before it nothing is sent and nothing given up.
    @Test func onlyALookAtFiveMinutesIsTheLast() {
        for (seconds, left) in [(0.0, 20.0), (19, 1), (20, 40), (50, 10), (60, 240), (250, 50), (299.5, 1)] {
            for wasInline in [true, false] {
                let part = Self.part(after: seconds, wasInline: wasInline)
                #expect(Settlement.judge(part, [], Settlement.Siblings()) == .again(after: .seconds(left)), "\(seconds)")
            }
        }
        #expect([0, 19, 20, 59, 60, 299, 300, 9000].map { Settlement.passed(.seconds($0)) } == [0, 0, 1, 1, 2, 2, 2, 2])
    }

    /// More than was read: neither what is there nor what is not tells anything.
    @Test func aListThatIsCutOffProvesNothing() throws {
        let one = [try Self.record("SM1")]
        func judge(_ seconds: Double, _ records: [TwilioMessageRecord]) -> Settlement.Verdict {
            Settlement.judge(Self.part(after: seconds), records, isWhole: false, Settlement.Siblings())
        }
        #expect(judge(60, []) == .again(after: .seconds(240)))
        #expect(judge(300, []) == .unclear)
        #expect(judge(300, one) == .unclear)
    }

    /// A list serves others to the same person that a new one would tell no more of.
    @Test func aRecentListServesTheSamePerson() {
        let start = MonotonicInstant.now()
        var lists = RecentListings()
        var first = Self.part(after: 310)
        lists.keep(TwilioListing(records: []), for: first, askedAt: start)
        #expect(lists.listing(for: first, at: start + .seconds(5))?.age == .seconds(5))
        #expect(lists.listing(for: first, at: start + RecentListings.lifetime) == nil)
        // Its last look was not due when that list was read; nor was it unknown.
        for seconds in [303.0, 4, 3] {
            #expect(lists.listing(for: Self.part(after: seconds), at: start + .seconds(5)) == nil, "\(seconds)")
        }
        var older = first
        older.triedAt = first.triedAt + .seconds(-1)
        #expect(lists.listing(for: older, at: start) == nil, "it does not reach back so far")
        first.to = "+14155550102"
        #expect(lists.listing(for: first, at: start) == nil)
    }

    /// Not written, so it was sent by REST, and that answer was lost: from then on it is a REST message like any other.
    @Test func whatWentByRESTAfterAllIsLookedForThere() throws {
        let sent = [try Self.record("SM1", direction: "outbound-api")]
        #expect(
            Settlement.judge(Self.part(after: 20, attempts: 1), sent, Settlement.Siblings())
                == .found(sid: Self.sid("SM1"), status: "delivered"))
        #expect(Settlement.judge(Self.part(attempts: 1), [], Settlement.Siblings()) == .unclear, "never sent again")
    }

    /// The same words several times: in doubt nothing is sent again.
    @Test func aTextThatWentOutSeveralTimes() throws {
        let one = [try Self.record("SM1")]
        let two = one + [try Self.record("SM2")]
        #expect(Settlement.judge(Self.part(), one, Settlement.Siblings()) == .found(sid: Self.sid("SM1"), status: "delivered"))
        #expect(Settlement.judge(Self.part(), two, Settlement.Siblings()) == .unclear)
        // Another one's fate is unknown too: one of the two was read, and that counts for the first.
        #expect(
            Settlement.judge(Self.part(), one, Settlement.Siblings(doubtful: [Self.text]))
                == .found(sid: Self.sid("SM1"), status: "delivered"))
        #expect(
            Settlement.judge(Self.part(), two, Settlement.Siblings(doubtful: [Self.text]))
                == .found(sid: Self.sid("SM1"), status: "delivered"))
        // So it is with another part of the same reply; yet that accounts for nothing else that is there.
        #expect(
            Settlement.judge(Self.part(), two, Settlement.Siblings(own: [Self.text])) == .found(sid: Self.sid("SM1"), status: "delivered"))
        #expect(Settlement.judge(Self.part(), two, Settlement.Siblings(own: ["else"])) == .unclear)
        #expect(Settlement.judge(Self.part(), [try Self.record("SM1", "else")], Settlement.Siblings(own: ["else"])) == .unclear)
        // Twilio lists the youngest first; that one may be of a later part, for which the older one is too old.
        #expect(
            Settlement.judge(Self.part(), [try Self.record("SM2", at: "00:16:55")] + one, Settlement.Siblings(doubtful: [Self.text]))
                == .found(sid: Self.sid("SM1"), status: "delivered"))
        // The kernel took another one, which says little about whether it was read.
        #expect(Settlement.judge(Self.part(), one, Settlement.Siblings(written: [Self.text])) == .unclear)
        #expect(Settlement.judge(Self.part(after: 60), one, Settlement.Siblings(written: [Self.text])) == .again(after: .seconds(240)))
        #expect(
            Settlement.judge(Self.part(), two, Settlement.Siblings(written: [Self.text]))
                == .found(sid: Self.sid("SM1"), status: "delivered"))
    }

    /// Alone in its conversation, it is the one thing that its row in the queue stands for.
    @Test func afterTheLastLookItIsSent() async throws {
        let url = try await migratedDatabase("outbox_settling")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            let outbox = Outbox(database: worker.database, ownership: worker.ownership)
            let stored = try #require(try await worker.accept(testMessage(1)))
            #expect(try await worker.inbox.finish(testOutcome(stored)) == .committed)
            #expect(try await outbox.move([stored.message.key], isUnknown: true, maxAge: .seconds(3600)) == 1)
            func run(_ sql: String) async throws -> String? {
                let rows = try await worker.database.rest(sql, Parameters())
                return rows.isEmpty ? nil : try rows.string(0, 0)
            }
            _ = try await run("update sms_router_outbox set created_at = now() - interval '301 s', tried_at = now() - interval '302 s'")
            _ = try await run("update sms_router_outbox_queue set due_at = now()")
            let twilio = ListlessTwilio()
            let sender = OutboxSender(loop: loop, outbox: outbox, sending: twilio, figures: FigureCounts(), log: LogSink().logger("test"))
            sender.start()
            for _ in 0..<3000 where twilio.sent.isEmpty { await LoopActor.sleep(.milliseconds(20), on: loop) }
            #expect(twilio.sent == ["reply"])
            for _ in 0..<3000 where sender.inHand > 0 { await LoopActor.sleep(.milliseconds(20), on: loop) }
            #expect(try await run("select state from sms_router_outbox") == "sent")
            #expect(try await run("select 'left' from sms_router_outbox_queue") == nil)
            await sender.finish(within: .seconds(10))
            worker.database.connection.close()
        }
    }

    /// A result about a part that is open, and not as it was when it was claimed, leaves its conversation in the queue.
    @Test func anOpenPartKeepsItsConversationInTheQueue() async throws {
        let url = try await migratedDatabase("outbox_open_part")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            let outbox = Outbox(database: worker.database, ownership: worker.ownership)
            let stored = try #require(try await worker.accept(testMessage(1)))
            #expect(try await worker.inbox.finish(testOutcome(stored)) == .committed)
            #expect(try await outbox.move([stored.message.key], isUnknown: false, maxAge: .seconds(3600)) == 1)
            let claims = try await outbox.claim(most: 10, resting: [])
            let claim = try #require(claims.conversations.first)
            let part = try #require(claim.part)
            _ = try await worker.database.rest("update sms_router_outbox set state = 'queued'", Parameters())
            #expect(try await outbox.settle(OutboxResult(claim: claim.claim, id: part.id, state: .sent, twilioSID: "SM1")) == .more)
            #expect(try await outbox.claim(most: 10, resting: []).conversations.count == 1)
            worker.database.connection.close()
        }
    }
}

/// Takes everything, and has no list.
@LoopActor private final class ListlessTwilio: MessageSending {
    private(set) var sent: [String] = []

    func send(_ part: OutboxPart) async -> TwilioVerdict {
        sent.append(part.body)
        return .sent(sid: "SM\(sent.count)", status: "queued")
    }

    func records(of part: OutboxPart) async -> TwilioListing? { TwilioListing(records: []) }
}
