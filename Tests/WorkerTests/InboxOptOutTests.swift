import EventLoop
import TestSupport
import Testing
import Time

@testable import Worker

@Suite struct InboxOptOutTests {
    @Test func wordsTakeEffectWithTheAcceptItself() async throws {
        let url = try await migratedDatabase("opt_words")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            func say(_ number: Int, _ body: String, from: String = "+14155550101", to: String = "+12125550100") async throws
                -> StoredMessage
            {
                try #require(try await worker.accept(testMessage(number, from: from, to: to, body: body)))
            }
            let yes = try await say(1, "YES")
            #expect(!yes.isOptedOut && !yes.optOutChanged)
            let stop = try await say(2, " stop ")
            #expect(stop.isOptedOut && stop.optOutChanged)
            #expect(try await say(3, "hello").isOptedOut)
            let again = try await say(4, "STOP")
            #expect(again.isOptedOut && !again.optOutChanged)
            // For the whole account, not for other people.
            #expect(try await say(5, "hello", to: "+12125550199").isOptedOut)
            #expect(try await !say(6, "hello", from: "+14155550102").isOptedOut)
            // Back by one of our numbers: Twilio still blocks the other.
            let start = try await say(7, "START", to: "+12125550199")
            #expect(!start.isOptedOut && start.optOutChanged)
            #expect(try await !say(8, "hello", to: "+12125550199").isOptedOut)
            #expect(try await say(9, "hello").isOptedOut)
            let back = try await say(10, "unstop")
            #expect(!back.isOptedOut && back.optOutChanged)
            #expect(try await !say(11, "hello").isOptedOut)
            // A START that is delivered again after a STOP brings nobody back.
            _ = try await say(12, "STOP")
            guard case .duplicate = try await worker.inbox.accept(testMessage(10, to: "+12125550100", body: "unstop")) else {
                return #expect(Bool(false), "not a duplicate")
            }
            #expect(try await say(13, "hello").isOptedOut)
        }
    }

    @Test func inOneBatchAWordCountsForWhatComesAfterIt() async throws {
        let url = try await migratedDatabase("opt_batch")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            let owner = try await worker.ownership.current()
            let items = [testMessage(1, body: "before"), testMessage(2, body: "STOP"), testMessage(3, body: "after")]
                .map { AcceptItem($0, deferred: false) }
            let rows = try await worker.database.run(
                InboxStatements.acceptWithWords, AcceptBatch.parameters(items, owner: owner), lane: .accept)
            let optedOut = try AcceptBatch.results(rows, for: items).map { result -> Bool in
                guard case .stored(let stored) = result else { return false }
                return stored.isOptedOut
            }
            #expect(optedOut == [false, true, true])
        }
    }

    @Test func aReplyIsWithheldFromWhoHasGoneMeanwhile() async throws {
        let url = try await migratedDatabase("opt_withheld")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            let inHand = try #require(try await worker.accept(testMessage(1)))
            let silent = try #require(try await worker.accept(testMessage(2)))
            let stop = try #require(try await worker.accept(testMessage(3, body: "STOP")))
            let failed = testOutcome(inHand, outcome: "agent_timed_out", isSuccess: false)
            #expect(try await worker.inbox.finish(failed) == .withheld)
            // An earlier try of ours whose answer was lost.
            #expect(try await worker.inbox.finish(failed) == .withheld)
            #expect(try await worker.inbox.finish(testOutcome(silent, parts: [], outcome: "silence")) == .committed)
            // Words about the opt-out itself go out.
            #expect(try await worker.inbox.finish(testOutcome(stop, parts: ["bye"], outcome: "opt_out")) == .committed)
            let start = try #require(try await worker.accept(testMessage(4, body: "START")))
            #expect(try await worker.inbox.finish(testOutcome(start, parts: ["welcome"], outcome: "opt_in")) == .committed)
            let back = try #require(try await worker.accept(testMessage(5)))
            #expect(try await worker.inbox.finish(testOutcome(back)) == .committed)
        }
        let server = try await TemporaryPostgres.shared()
        let row = try await server.sql(
            "select state, outcome, reply is null, reply_inline from sms_router_inbox order by id limit 1", database: "opt_withheld")
        #expect(row == "silent|opted_out|t|f")
        let logs = try await server.sql(
            "select message_content, success, error_message is null from sms_usage_logs where message_content <> 'hello' order by id",
            database: "opt_withheld")
        #expect(logs.split(separator: "\n") == ["STOP|t|t", "bye|t|t", "START|t|t", "welcome|t|t", "reply|t|t"])
    }

    /// What was said, where and in which message; who says it again proves nothing new.
    @Test func theProofIsKept() async throws {
        let url = try await migratedDatabase("opt_proof")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            func proof() async throws -> String? {
                try await worker.texts(
                    """
                    select concat_ws('|', source, left(said, 20), length(said), right(message_sid, 2), lifted_source, lifted_said, right(lifted_message_sid, 2),
                      lifted_at > opted_out_at)
                    from sms_router_opt_outs
                    """
                ).first
            }
            let long = "please stop" + String(repeating: "!", count: 2000)
            _ = try await worker.accept(testMessage(1, body: long))
            #expect(try await proof() == "message|please stop!!!!!!!!!|1600|01")
            let again = try await worker.accept(testMessage(2, body: "STOP"))
            #expect(again?.optOutChanged == false)
            #expect(try await proof() == "message|please stop!!!!!!!!!|1600|01")
            _ = try await worker.accept(testMessage(3, body: "START"))
            #expect(try await proof() == "message|please stop!!!!!!!!!|1600|01|message|START|03|t")
            _ = try await worker.accept(testMessage(4, body: "quit"))
            #expect(try await proof() == "message|quit|4|04|message|START|03|f")
        }
    }

    @Test func aStopSaidAgainCountsForWhereOneHasComeBackMeanwhile() async throws {
        let url = try await migratedDatabase("opt_again")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            for (number, to, body) in [(1, "+12125550100", "STOP"), (2, "+12125550199", "START"), (3, "+12125550100", "STOP")] {
                _ = try await worker.accept(testMessage(number, to: to, body: body))
            }
            #expect(try await worker.accept(testMessage(4, to: "+12125550199"))?.isOptedOut == true)
        }
    }

    /// By the address, not by the person: who is deleted and comes back is out as before.
    @Test func aDeletedUsersOptOutStays() async throws {
        let url = try await migratedDatabase("opt_deleted")
        try await TemporaryPostgres.shared().sql(
            "insert into users (email, phone_number, is_active) values ('a@example.com', '+14155550101', true)", database: "opt_deleted")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            _ = try await worker.accept(testMessage(1, from: "+14155550101", body: "STOP"))
            _ = try await worker.texts("with gone as (delete from users returning 1) select count(*)::text from gone")
            #expect(try await worker.texts("select count(*)::text from users") == ["0"])
            #expect(try await worker.accept(testMessage(2, from: "+14155550101"))?.isOptedOut == true)
        }
    }
}
