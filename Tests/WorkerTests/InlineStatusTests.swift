// Callbacks about replies in the answer to a webhook: Twilio has read them, so they are sent, whatever else was thought of them.
// docs/delivery.md, "Inline replies".

import EventLoop
import Settings
import TestSupport
import Testing
import Time
import Wire

@testable import Worker

@Suite struct InlineStatusTests {
    private func withOutbox(
        _ database: String, _ body: @escaping @Sendable @LoopActor (OutboxWorker, OutboxWorker) async throws -> Void
    ) async throws {
        let url = try await migratedDatabase(database)
        try await runOnLoop { loop in
            try await body(try await OutboxWorker(loop, url), try await OutboxWorker(loop, url, generation: 2, router: 2))
        }
    }

    /// Message 1 is answered inline with these parts.
    @LoopActor private func answered(_ worker: OutboxWorker, _ parts: [String], _ number: Int = 1) async throws -> MessageKey {
        let stored = try #require(try await worker.worker.accept(testMessage(number)))
        #expect(try await worker.worker.inbox.finish(testOutcome(stored, parts: parts)) == .committed)
        return stored.message.key
    }

    private static func word(_ key: MessageKey, _ part: Int32, _ status: String, sid: Int64, account: String = testAccount) -> MessageStatus
    {
        MessageStatus(
            outboxID: 0, messageSID: OutboxWorker.sid(sid), status: status, errorCode: nil,
            accountSID: account, inline: InlinePart(accountSID: account, messageSID: key.messageSID, part: part))
    }

    private static let rows = """
        select part || '/' || parts || ' ' || state || ' ' || coalesce(status, '-') || ' ' || coalesce(right(twilio_sid, 2), '-') || ' ' || was_inline
        from sms_router_outbox order by id
        """
    private static let log = """
        select final_status || ' ' || coalesce(right(twilio_message_sid, 2), '-') from sms_usage_logs where message_direction = 'outbound'
        """

    @Test func anInlineReplyGetsItsSIDsAndItsStatus() async throws {
        try await withOutbox("inline_status") { first, _ in
            let key = try await answered(first, ["a", "b"])
            #expect(try await first.outbox.take(Self.word(key, 2, "sent", sid: 72))?.status == "sent")
            #expect(try await first.texts(Self.rows) == ["1/2 sent - - true", "2/2 sent sent 72 true"])
            #expect(try await first.texts(Self.log) == ["queued 72"], "part 1 is at Twilio too, who knows how far")
            _ = try await first.outbox.take(Self.word(key, 1, "delivered", sid: 71))
            #expect(try await first.texts(Self.log) == ["sent 71"])
            let effect = try await first.outbox.take(Self.word(key, 2, "delivered", sid: 72))
            #expect(effect?.isFirstDelivery == true)
            #expect(try await first.texts(Self.rows) == ["1/2 sent delivered 71 true", "2/2 sent delivered 72 true"])
            #expect(try await first.texts(Self.log) == ["delivered 71"])
            // Repeated, and too late: nothing.
            #expect(try await first.outbox.take(Self.word(key, 2, "delivered", sid: 72)) == nil)
            #expect(try await first.outbox.take(Self.word(key, 2, "sent", sid: 72)) == nil)
            // Twilio has read it: it is neither sent by REST nor given to a webhook again.
            #expect(try await first.outbox.move([key], isUnknown: false, maxAge: .seconds(3600)) == 0)
            #expect(try await first.outbox.move([key], isUnknown: true, maxAge: .seconds(3600)) == 0)
            #expect(try await first.worker.inbox.takeReply(key) == nil)
            #expect(try await first.texts("select 'queued' from sms_router_outbox_queue").isEmpty)
            #expect(try await first.texts("select body from sms_router_outbox order by id") == ["a", "b"])
        }
    }

    /// First words about two parts of many replies at once, at two workers.
    @Test func wordsAboutTwoPartsAtOnce() async throws {
        try await withOutbox("inline_status_at_once") { first, second in
            var jobs: [(OutboxWorker, MessageStatus)] = []
            for number in 1...30 {
                let key = try await answered(first, ["a", "b"], number)
                jobs.append((first, Self.word(key, 1, "delivered", sid: Int64(2 * number))))
                jobs.append((second, Self.word(key, 2, "delivered", sid: Int64(2 * number + 1))))
            }
            let errors = await LoopActor.together(jobs) { worker, word -> String? in
                do throws(InboxError) {
                    _ = try await worker.outbox.take(word)
                    return nil
                } catch { return "\(error)" }
            }.compactMap { $0 }
            #expect(errors.isEmpty, "\(errors)")
            #expect(try await first.text("select count(*) || ' ' || count(distinct twilio_sid) from sms_router_outbox") == "60 60")
            #expect(
                Set(try await first.texts("select final_status from sms_usage_logs where message_direction = 'outbound'")) == ["delivered"])
        }
    }

    /// Nobody knew whether it was read; now Twilio says so: what waits is not sent, and nobody looks for it.
    @Test(arguments: [true, false]) func whatWasMovedMeanwhileIsSettled(_ isUnknown: Bool) async throws {
        try await withOutbox("inline_status_moved_\(isUnknown)") { first, _ in
            let key = try await answered(first, ["a", "b"])
            #expect(try await first.outbox.move([key], isUnknown: isUnknown, maxAge: .seconds(3600)) == 1)
            let effect = try #require(try await first.outbox.take(Self.word(key, 1, "queued", sid: 71)))
            #expect(effect.conversation.count == 16 && effect.wasWaitedFor == isUnknown)
            #expect(try await first.texts(Self.rows) == ["1/2 sent queued 71 true", "2/2 sent - - true"])
            // What comes after it in its conversation goes on at once.
            let claims = try await first.outbox.claim(most: 9).conversations
            #expect(claims.allSatisfy { $0.part == nil }, "nothing to send and nothing to look for")
            #expect(claims.count == 1)
            for (claim, _, _) in claims { #expect(try await first.outbox.settle(OutboxResult(claim: claim, id: 0)) == .released) }
            #expect(try await first.texts("select 'queued' from sms_router_outbox_queue").isEmpty)
            _ = try await first.outbox.take(Self.word(key, 2, "delivered", sid: 72))
            _ = try await first.outbox.take(Self.word(key, 1, "delivered", sid: 71))
            #expect(try await first.texts(Self.log) == ["delivered 71"])
        }
    }

    /// It went by REST: that message counts, whatever became of another one.
    @Test func whatWentByRESTIsLeftAlone() async throws {
        try await withOutbox("inline_status_rest") { first, _ in
            let key = try await answered(first, ["a"])
            #expect(try await first.outbox.move([key], isUnknown: false, maxAge: .seconds(3600)) == 1)
            let (claim, part, _) = try #require(try await first.outbox.claim(most: 1).conversations.first)
            #expect(try await first.outbox.take(Self.word(key, 1, "sent", sid: 71)) == nil)
            #expect(try await first.sent(claim, try #require(part)) == .released)
            #expect(try await first.outbox.take(Self.word(key, 1, "delivered", sid: 71)) == nil)
            #expect(try await first.texts(Self.rows).map { $0.hasPrefix("1/1 sent queued ") } == [true])
        }
    }

    @Test func whatNamesNoReplyOfOursChangesNothing() async throws {
        try await withOutbox("inline_status_none") { first, _ in
            let key = try await answered(first, ["a"])
            let silent = try #require(try await first.worker.accept(testMessage(2)))
            let unknown = MessageKey(accountSID: testAccount, messageSID: testMessage(3).messageSID)
            for word in [
                Self.word(key, 2, "sent", sid: 71), Self.word(key, 1, "sent", sid: 71, account: "AC" + String(repeating: "b", count: 32)),
                Self.word(unknown, 1, "sent", sid: 71), Self.word(silent.message.key, 1, "sent", sid: 71),
            ] { #expect(try await first.outbox.take(word) == nil) }
            #expect(try await first.texts(Self.rows).isEmpty)
            #expect(try await first.text("select reply_inline::text from sms_router_inbox where reply_inline is not null") == "true")
        }
    }

    // MARK: The URL

    private static func deliver(_ query: String, _ more: [(String, String)] = []) -> Deliver {
        let fields =
            [
                ("AccountSid", testAccount), ("MessageSid", OutboxWorker.sid(5)), ("SmsStatus", "queued"), ("MessageStatus", "sent"),
                ("ErrorCode", "30003"), ("?", query),
            ] + more
        return Deliver(
            kind: .status, arrivedAt: 1_700_000_000_000_000, sequence: 1, remaining: 1000, correlationID: "c",
            fields: fields.map { (name: $0.0, value: Array($0.1.utf8)) })
    }

    @Test func theURLNamesThePart() throws {
        let address = try #require(CallbackAddress(try WebAddress("https://sms.example.com/behind/")))
        let sid = OutboxWorker.sid(9)
        #expect(address.inline(sid, part: 2) == "https://sms.example.com/behind/sms-router/webhook/delivery-status?m=\(sid)&p=2")
        let status = try #require(StatusCallbacks.status(of: Self.deliver("m=\(sid)&p=2")))
        #expect(status.inline == InlinePart(accountSID: testAccount, messageSID: sid, part: 2) && status.outboxID == 0)
        #expect(status.status == "sent" && status.errorCode == 30_003 && status.messageSID == OutboxWorker.sid(5))
        #expect(status.arrivedAt == WallTime(microseconds: 1_700_000_000_000_000))
        #expect(status.accountSID == testAccount)
        #expect(try #require(StatusCallbacks.status(of: Self.deliver("o=77"))).outboxID == 77)
        for query in ["", "m=\(sid)", "p=1", "m=nobody&p=1", "m=\(sid)&p=0", "m=\(sid)&p=x", "o=-4", "o=99999999999999999999"] {
            let status = try #require(StatusCallbacks.status(of: Self.deliver(query)), "\(query)")
            #expect(status.inline == nil && status.outboxID == 0, "\(query)")
        }
    }

    /// The action stands in the answer only when it is asked for, and in each repetition of it.
    @Test func theAnswerAsksForIt() async throws {
        let settings = ["SMS_ROUTER_INLINE_STATUS": "true", "SMS_ROUTER_PUBLIC_URL": "https://sms.example.com"]
        try await withPipeline("inline_status_answer", settings: settings) { worker, _, _ in
            let request = try worker.deliver(1)
            let answer = String(decoding: try await worker.answer(request).body, as: UTF8.self)
            let action = "https://sms.example.com/sms-router/webhook/delivery-status?m=\(PipelineWorker.sid(1))&amp;p=1"
            #expect(answer.contains("<Message action=\"\(action)\">"), "\(answer)")
            let again = try worker.deliver(1)
            #expect(String(decoding: try await worker.answer(again).body, as: UTF8.self) == answer)
            // Twilio has read it: a webhook that comes yet again gets nothing more.
            let key = MessageKey(accountSID: testAccount, messageSID: PipelineWorker.sid(1))
            _ = try await worker.outbox.take(Self.word(key, 1, "queued", sid: 71))
            let late = try worker.deliver(1)
            #expect(try await worker.answer(late).body == twiML())
        }
    }
}
