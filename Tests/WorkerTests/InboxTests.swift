import EventLoop
import Postgres
import TestSupport
import Testing
import Time

@testable import Worker

@Suite struct InboxTests {
    @Test func aMessageIsStoredOnceAndADuplicateIsTold() async throws {
        let url = try await migratedDatabase("inbox_once")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            let message = testMessage(1, body: "héllo", more: [("ProfileName", "Ada")])
            let stored = try #require(try await worker.accept(message))
            #expect(stored.attempt == 1)
            #expect(stored.predecessor == nil)
            #expect(!stored.isOptedOut)
            guard case .duplicate = try await worker.inbox.accept(message) else { return #expect(Bool(false), "not a duplicate") }
            let found = try #require(try await worker.inbox.find(message.key))
            #expect(found.state == "accepted")
            #expect(worker.inbox.standing(found) == .ours)
            #expect(try await TestWorker(loop, url, generation: 2).inbox.standing(found) == .ownerLives)
            #expect(try await worker.inbox.find(testMessage(2).key) == nil)
        }
        let row = try await TemporaryPostgres.shared().sql(
            "select body, channel, extra->'fields'->0->>1, conversation is not null from sms_router_inbox", database: "inbox_once")
        #expect(row == "héllo|sms|Ada|t")
    }

    @Test func thoseWhoWaitShareStatementsAndNobodyIsLost() async throws {
        let url = try await migratedDatabase("inbox_shared")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            let results = Tally()
            for number in 0..<400 {
                LoopActor.spawn {
                    // Twenty deliveries of one message among them.
                    let message = testMessage(number % 20 == 0 ? 0 : number, from: "+1415555\(1000 + number % 50)")
                    let result = try? await worker.inbox.accept(message)
                    if case .stored = result { results.stored += 1 }
                    if case .duplicate = result { results.duplicates += 1 }
                    results.left.countDown(of: 400)
                }
            }
            await results.left.done.wait()
            #expect(results.stored == 381)
            #expect(results.duplicates == 19)
            #expect(worker.inbox.counts.acceptRows == 400)
            #expect(worker.inbox.counts.acceptBatches < 20)
            #expect(worker.inbox.counts.accepted == 381)
        }
        #expect(try await TemporaryPostgres.shared().sql("select count(*) from sms_router_inbox", database: "inbox_shared") == "381")
    }

    @Test func aMessageNamesItsUnfinishedPredecessor() async throws {
        let url = try await migratedDatabase("inbox_order")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            let first = try #require(try await worker.accept(testMessage(1)))
            let second = try #require(try await worker.accept(testMessage(2)))
            #expect(second.predecessor == Predecessor(messageSID: first.message.messageSID, standing: .unfinished))
            #expect(second.stretch == first.stretch)
            #expect(try await worker.inbox.finish(testOutcome(first)) == .committed)
            #expect(try await worker.inbox.finish(testOutcome(second)) == .committed)
            let third = try #require(try await worker.accept(testMessage(3)))
            #expect(third.predecessor == Predecessor(messageSID: second.message.messageSID, standing: .repliedHere))
            #expect(try await worker.accept(testMessage(4, from: "+14155550102"))?.predecessor == nil)
        }
    }

    /// An accept that began before another one, and got the conversation's row after it, comes after it by the tables as well.
    @Test func theOrderOfAcceptsIsThatOfTheConversationsRow() async throws {
        let url = try await migratedDatabase("inbox_accept_order")
        try await runOnLoop { loop in
            let early = try await TestWorker(loop, url, generation: 1)
            let late = try await TestWorker(loop, url, generation: 2)
            _ = try #require(try await late.accept(testMessage(1)))
            let owner = try await early.ownership.current()
            _ = try await late.database.rest("select pg_advisory_lock(1)", Parameters())
            // Its time is that of its transaction's begin.
            let items = (2...3).map { AcceptItem(testMessage($0, sequence: Int64(10 - $0)), deferred: false) }
            LoopActor.spawn {
                do {
                    _ = try await early.database.run(together: [
                        (LockWait.statement, Parameters()), (InboxStatements.accept, AcceptBatch.parameters(items, owner: owner)),
                    ])
                } catch { Issue.record(error) }
            }
            func count(_ what: String) async throws -> Int64 {
                let rows = try await late.database.rest("select count(*) from " + what, Parameters())
                return try rows.int64(0, 0) ?? -1
            }
            try await LockWait.until(1, late, "locktype = 'advisory'")
            let first = try #require(try await late.accept(testMessage(4)))
            #expect(first.predecessor?.messageSID == testMessage(1).messageSID)
            _ = try await late.database.rest("select pg_advisory_unlock(1)", Parameters())
            while try await count("sms_router_inbox") < 4 { await LoopActor.sleep(.milliseconds(2), on: loop) }

            func before(_ number: Int) async throws -> [MessageKey] { try await late.inbox.before(testMessage(number).key).unfinished }
            // Of one accept, by their arrival.
            let order = [1, 4, 3, 2].map { testMessage($0).key }
            #expect(try await before(4) == [order[0]])
            #expect(try await before(3) == [order[1], order[0]])
            #expect(try await before(2) == [order[2], order[1], order[0]])
            let next = try #require(try await late.accept(testMessage(5)))
            #expect(next.predecessor?.messageSID == testMessage(2).messageSID)
            #expect(try await before(5) == order.reversed())
        }
    }

    /// The same of two that began in the same microsecond: the later one moves its own rows behind the other's, and not both.
    @Test func acceptsOfOneMicrosecondAreInOrder() async throws {
        let url = try await migratedDatabase("inbox_accept_tie")
        try await runOnLoop { loop in
            let waiting = try await TestWorker(loop, url, generation: 1)
            let other = try await TestWorker(loop, url, generation: 2)
            let owner = try await waiting.ownership.current()
            _ = try await other.database.rest("select pg_advisory_lock(1)", Parameters())
            // By their arrival these would come first.
            let items = (2...3).map { AcceptItem(testMessage($0, sequence: Int64($0)), deferred: false) }
            let ended = Promise<Void>()
            LoopActor.spawn {
                do {
                    _ = try await waiting.database.run(together: [
                        (LockWait.statement, Parameters()), (InboxStatements.accept, AcceptBatch.parameters(items, owner: owner)),
                    ])
                } catch { Issue.record(error) }
                ended.fulfill(())
            }
            try await LockWait.until(1, other, "locktype = 'advisory'")
            _ = try #require(try await other.accept(testMessage(9, sequence: 9)))
            // As if it had begun with the one that waits.
            let began = """
                (select xact_start from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and wait_event = 'advisory')
                """
            _ = try await other.database.rest("update sms_router_inbox set accepted_at = \(began)", Parameters())
            _ = try await other.database.rest("update sms_router_conversations set newest_at = \(began)", Parameters())
            _ = try await other.database.rest("select pg_advisory_unlock(1)", Parameters())
            await ended.wait()
            let order = [9, 2, 3].map { testMessage($0).key }
            let before = try await other.inbox.before(order[2]).unfinished
            #expect(before == [order[1], order[0]])
            #expect(try await other.inbox.before(order[0]).unfinished.isEmpty)
            #expect(
                try await other.texts(
                    """
                    select (accepted_at - min(accepted_at) over ())::text || case when accepted_at = c.newest_at then ' newest' else '' end
                    from sms_router_inbox i join sms_router_conversations c on c.key = i.conversation order by arrival_seq desc
                    """) == ["00:00:00", "00:00:00.000001 newest", "00:00:00.000001 newest"])
        }
    }

    /// Another worker answers a delivery of it empty while its outcome waits for the row: it is as much ours as before.
    @Test func anOutcomeIsNotPassedOverWhenItsRowChanges() async throws {
        let url = try await migratedDatabase("inbox_passed_over")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            let other = try await TestWorker(loop, url, generation: 2)
            let holder = try await TestWorker(loop, url, generation: 3)
            let stored = try #require(try await worker.accept(testMessage(1)))
            let result = try await LockWait.answeringElsewhere(stored.message, by: other, holder: holder) {
                try await worker.inbox.finish(testOutcome(stored))
            }
            #expect(result == .notInline)
            #expect(try await worker.inbox.find(stored.message.key)?.isFinished == true)
        }
    }

    /// Put among the deferred ones by a statement that was executed long after it was given up: its end takes it out of them, or it would begin again.
    @Test func whatIsFinishedIsNotTakenUpAgain() async throws {
        let url = try await migratedDatabase("inbox_late_defer")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            let stored = try #require(try await worker.accept(testMessage(1)))
            _ = try await worker.database.rest("update sms_router_inbox set state = 'deferred', waiting = true", Parameters())
            #expect(try await worker.inbox.finish(testOutcome(stored)) == .committed)
            #expect(try await worker.inbox.takeDeferred(most: 5).isEmpty)
            #expect(try await worker.database.rest("select count(*) from sms_router_inbox where waiting", Parameters()).int64(0, 0) == 0)
        }
    }

    /// STOP began first and got the conversation's row last: it is the later word.
    @Test func ofTwoWordsAtOnceTheLaterRowWins() async throws {
        let url = try await migratedDatabase("inbox_words_order")
        try await runOnLoop { loop in
            let early = try await TestWorker(loop, url, generation: 1)
            let late = try await TestWorker(loop, url, generation: 2)
            _ = try #require(try await late.accept(testMessage(1, body: "STOP")))
            let owner = try await early.ownership.current()
            _ = try await late.database.rest("select pg_advisory_lock(1)", Parameters())
            let items = [AcceptItem(testMessage(2, body: "STOP"), deferred: false)]
            LoopActor.spawn {
                do {
                    _ = try await early.database.run(together: [
                        (LockWait.statement, Parameters()),
                        (InboxStatements.acceptWithWords, AcceptBatch.parameters(items, owner: owner)),
                    ])
                } catch { Issue.record(error) }
            }
            try await LockWait.until(1, late, "locktype = 'advisory'")
            #expect(try #require(try await late.accept(testMessage(3, body: "START"))).isOptedOut == false)
            _ = try await late.database.rest("select pg_advisory_unlock(1)", Parameters())
            try await LockWait.until(0, late, "locktype = 'advisory'", granted: true)
            #expect(try #require(try await late.accept(testMessage(4))).isOptedOut)
        }
    }

    @Test func inOneBatchTheChainGoesByArrival() async throws {
        let url = try await migratedDatabase("inbox_chain")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            let owner = try await worker.ownership.current()
            let items = [5, 3, 4].map { AcceptItem(testMessage($0), deferred: false) } + [AcceptItem(testMessage(4), deferred: false)]
            let rows = try await worker.database.run(
                InboxStatements.accept, AcceptBatch.parameters(items, owner: owner), lane: .accept)
            let results = try AcceptBatch.results(rows, for: items)
            let predecessors = results.map { result -> String? in
                guard case .stored(let stored) = result else { return "duplicate" }
                return stored.predecessor?.messageSID
            }
            #expect(predecessors == [testMessage(4).messageSID, nil, testMessage(3).messageSID, "duplicate"])
            // The tail of the conversation is the last by arrival.
            #expect(try await worker.accept(testMessage(6))?.predecessor?.messageSID == testMessage(5).messageSID)
        }
    }

    @Test func aStretchEndsAfterHalfAnHourAndWithClear() async throws {
        let url = try await migratedDatabase("inbox_stretch")
        let stretches = try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            var stretches: [[UInt8]] = []
            var message = testMessage(1)
            let start = message.arrivedAt
            for (number, minutes) in [(1, 0), (2, 29), (3, 58), (4, 89)] {
                message = testMessage(number, arrivedAt: start + .seconds(minutes * 60))
                stretches.append(try await worker.accept(message)?.stretch ?? [])
            }
            try await worker.inbox.startNewConversation(message)
            message = testMessage(5, arrivedAt: start + .seconds(90 * 60))
            stretches.append(try await worker.accept(message)?.stretch ?? [])
            return stretches
        }
        #expect(stretches[0] == stretches[1])
        #expect(stretches[1] == stretches[2])
        #expect(Set(stretches[2...]).count == 3)
    }

    @Test func theOutcomeAndItsLogRowsAreOne() async throws {
        let url = try await migratedDatabase("inbox_outcome")
        let server = try await TemporaryPostgres.shared()
        try await server.sql("insert into users (email, phone_number) values ('a@example.com', '+14155550101')", database: "inbox_outcome")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            let stored = try #require(try await worker.accept(testMessage(1, body: "question")))
            #expect(try await worker.inbox.finish(testOutcome(stored, parts: ["one", "two"], userID: 1)) == .committed)
            let found = try #require(try await worker.inbox.find(stored.message.key))
            #expect(found.parts == ["one", "two"])
            #expect(worker.inbox.standing(found) == .finished(reply: ["one", "two"]))
            // An earlier try of ours whose answer was lost: committed as it was then, and logged once.
            let again = testOutcome(stored, parts: ["one", "two"], userID: 1, route: .late)
            #expect(try await worker.inbox.finish(again) == .earlier(isInline: true, mustMove: false))
            // Somebody else's outcome is not ours.
            #expect(try await worker.inbox.finish(testOutcome(stored, outcome: "spam")) == .fenced)
            let silent = try #require(try await worker.accept(testMessage(2)))
            #expect(try await worker.inbox.finish(testOutcome(silent, parts: [])) == .committed)
        }
        let logs = try await server.sql(
            """
            select user_id, phone_number, message_direction, message_length, replace(message_content, E'\\n', '/'), success,
              processing_time_ms, country_code, right(twilio_message_sid, 1), final_status from sms_usage_logs order by id
            """, database: "inbox_outcome")
        #expect(
            logs.split(separator: "\n") == [
                "1|+14155550101|inbound|8|question|t|12|US|1|received", "1|+14155550101|outbound|7|one/two|t|12|US||unknown",
                "|+14155550101|inbound|5|hello|t|12|US|2|received",
            ])
    }

    @Test func aUserDeletedMeanwhileCostsNobodyElseTheOutcome() async throws {
        let url = try await migratedDatabase("inbox_deleted")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            var stored: [StoredMessage] = []
            for number in 1...9 { stored.append(try #require(try await worker.accept(testMessage(number, from: "+1415555010\(number)")))) }
            let left = Countdown()
            let done = Tally()
            for (index, one) in stored.enumerated() {
                LoopActor.spawn {
                    if (try? await worker.inbox.finish(testOutcome(one, userID: index == 4 ? 77 : nil))) == .committed { done.stored += 1 }
                    left.countDown(of: 9)
                }
            }
            await left.done.wait()
            #expect(done.stored == 9)
        }
        let server = try await TemporaryPostgres.shared()
        #expect(try await server.sql("select count(*), count(user_id) from sms_usage_logs", database: "inbox_deleted") == "18|0")
    }

    @Test func anAddressTooLongForAnOldLogIsCutNotLost() async throws {
        let url = try await migratedDatabase("inbox_narrow")
        let server = try await TemporaryPostgres.shared()
        try await server.sql("alter table sms_usage_logs alter column phone_number type varchar(20)", database: "inbox_narrow")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            let stored = try #require(try await worker.accept(testMessage(1, from: "messenger:" + String(repeating: "7", count: 40))))
            #expect(try await worker.inbox.finish(testOutcome(stored)) == .committed)
        }
        #expect(try await server.sql("select distinct length(phone_number) from sms_usage_logs", database: "inbox_narrow") == "20")
    }

    @Test func whomTheDatabaseRefusesStandsAlone() async throws {
        let url = try await migratedDatabase("inbox_culprit")
        let server = try await TemporaryPostgres.shared()
        try await server.sql("alter table sms_router_inbox add check (body <> 'poison')", database: "inbox_culprit")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            let tally = Tally()
            for number in 1...40 {
                LoopActor.spawn {
                    let result = try? await worker.inbox.accept(
                        testMessage(number, from: "+1415555\(1000 + number)", body: number == 23 ? "poison" : "fine"))
                    if case .stored = result { tally.stored += 1 }
                    if case .unprocessable = result { tally.duplicates += 1 }
                    tally.left.countDown(of: 40)
                }
            }
            await tally.left.done.wait()
            #expect(tally.stored == 39)
            #expect(tally.duplicates == 1)
            #expect(worker.inbox.counts.halvings > 0)
        }
        let kept = try await server.sql(
            "select right(message_sid, 2), body, outcome, finished_at is not null from sms_router_inbox where state = 'unprocessable'",
            database: "inbox_culprit")
        #expect(kept == "23||SQLSTATE 23514|t")
    }

    @Test func awayIsToldToEveryoneInTheBatch() async throws {
        let url = try await migratedDatabase("inbox_away")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            _ = try await worker.accept(testMessage(1))
            worker.database.connection.close()
            await #expect(throws: InboxError.self) { try await worker.inbox.accept(testMessage(2)) }
            await #expect(throws: InboxError.self) { _ = try await worker.inbox.find(testMessage(1).key) }
        }
    }
}

/// Counts down to a promise.
@LoopActor final class Countdown {
    private var count = 0
    let done = Promise<Void>()

    func countDown(of total: Int) {
        count += 1
        if count == total { done.fulfill(()) }
    }
}

@LoopActor final class Tally {
    var stored = 0
    var duplicates = 0
    let left = Countdown()
}
