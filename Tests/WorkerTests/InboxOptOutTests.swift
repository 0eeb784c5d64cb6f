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
}
