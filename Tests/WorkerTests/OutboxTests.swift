// The statements of the outbox one by one: who gets what, what a result changes, who is fenced off, and what is never begun.

import EventLoop
import Postgres
import TestSupport
import Testing
import Time

@testable import Worker

@Suite struct OutboxTests {
    private func withOutbox(
        _ database: String, _ body: @escaping @Sendable @LoopActor (OutboxWorker, OutboxWorker, EventLoop) async throws -> Void
    ) async throws {
        let url = try await migratedDatabase(database)
        try await runOnLoop { loop in
            try await body(
                try await OutboxWorker(loop, url), try await OutboxWorker(loop, url, generation: 2, router: 2), loop)
        }
    }

    /// Heads only, oldest first, once each; the rest when the head is settled.
    @Test func aClaimTakesTheHeadsOfWhatIsDue() async throws {
        try await withOutbox("outbox_claim") { first, second, _ in
            try await first.put(1, ["1a", "1b"])
            try await first.put(2, ["2a"])
            try await first.put(3, ["3a"], dueIn: 600)
            let claims = try await first.outbox.claim(most: 10)
            #expect(claims.conversations.map { $0.part?.body } == ["1a", "2a"])
            #expect(try await first.states() == ["sending", "queued", "sending", "queued"])
            let part = try #require(claims.conversations[0].part)
            #expect(part.action == .send && part.accountSID == testAccount && part.from == OutboxWorker.ours)
            #expect(part.to == OutboxWorker.person(1) && part.left > .seconds(3000) && part.left <= .seconds(3600))
            // Nobody else gets them meanwhile.
            #expect(try await second.outbox.claim(most: 10).conversations.isEmpty)
            #expect(try await first.sent(claims.conversations[0].claim, part) == .more)
            #expect(try await second.outbox.claim(most: 10).conversations.map { $0.part?.body } == ["1b"])
            let other = try #require(claims.conversations[1].part)
            #expect(try await first.sent(claims.conversations[1].claim, other) == .released)
            #expect(try await first.text("select count(*)::text from sms_router_outbox_queue") == "2", "an empty conversation leaves")
            #expect(
                try await first.text("select final_status from sms_usage_logs order by id limit 1") == "unknown",
                "the reply is not all there")
        }
    }

    @Test func noMoreThanAskedForAndOldestFirst() async throws {
        try await withOutbox("outbox_most") { first, _, _ in
            for number in 1...5 { try await first.put(number, ["\(number)"], dueIn: Double(-number)) }
            #expect(try await first.outbox.claim(most: 2).conversations.map { $0.part?.body ?? "" }.sorted() == ["4", "5"])
            #expect(try await first.outbox.claim(most: 2).conversations.map { $0.part?.body ?? "" }.sorted() == ["2", "3"])
        }
    }

    /// What each result makes of its part and of the conversation.
    @Test func everyResultHasItsConsequence() async throws {
        try await withOutbox("outbox_results") { first, _, _ in
            typealias Case = (state: OutboxResult.State?, code: Int?, pause: Duration?, after: String, next: OutboxNext)
            let cases: [Case] = [
                (.sent, nil, nil, "sent", .more), (.failed, 21_211, nil, "failed", .more), (.unclear, nil, nil, "unclear", .more),
                (.queued, nil, .seconds(100), "queued", .released), (.unknown, nil, .seconds(100), "unknown", .released),
            ]
            for (index, one) in cases.enumerated() {
                try await first.put(index, ["first", "second"])
                let (claim, part, _) = try #require(try await first.outbox.claim(most: 1).conversations.first)
                let id = try #require(part).id
                let next = try await first.outbox.settle(
                    OutboxResult(
                        claim: claim, id: id, state: one.state, twilioSID: one.state == .sent ? OutboxWorker.sid(id) : nil,
                        errorCode: one.code, looks: one.state == .unknown ? 0 : nil, pause: one.pause))
                #expect(next == one.next, "\(one)")
                let row = try await first.text(
                    "select state || ' ' || (closed_at is null) || ' ' || coalesce(error_code::text, '') from sms_router_outbox where id = \(id)"
                )
                let isOpen = one.after == "queued" || one.after == "unknown"
                #expect(row == "\(one.after) \(isOpen) \(one.code.map { String($0) } ?? "")", "\(one)")
                // The next part is due now, or when the pause is over; never before its head.
                let again = try await first.outbox.claim(most: 1).conversations
                #expect(again.map { $0.part?.body } == (one.pause == nil ? ["second"] : []), "\(one)")
                if one.pause != nil {
                    try await first.makeDue()
                    let head = try #require(try await first.outbox.claim(most: 1).conversations.first?.part)
                    #expect(head.id == id && head.action == (one.after == "unknown" ? .look : .send), "\(one)")
                }
            }
        }
    }

    /// The log follows: what it says at the end is what became of the part.
    @Test func theLogFollows() async throws {
        try await withOutbox("outbox_log") { first, _, _ in
            try await first.put(1, ["a"])
            try await first.put(2, ["b"])
            for (claim, part, _) in try await first.outbox.claim(most: 2).conversations {
                let part = try #require(part)
                let isGood = part.body == "a"
                _ = try await first.outbox.settle(
                    OutboxResult(
                        claim: claim, id: part.id, state: isGood ? .sent : .failed, twilioSID: isGood ? OutboxWorker.sid(1) : nil,
                        status: isGood ? "accepted" : nil, errorCode: isGood ? nil : 21_211))
            }
            let logs = try await first.texts(
                "select final_status || ' ' || success || ' ' || coalesce(error_message, '') || coalesce(twilio_message_sid, '') from sms_usage_logs order by id"
            )
            #expect(logs == ["accepted true \(OutboxWorker.sid(1))", "failed false twilio 21211"])
        }
    }

    /// Put in while the last part was being sent: the conversation stays in the queue.
    @Test func whatIsPutInMeanwhileIsNotForgotten() async throws {
        try await withOutbox("outbox_pushes") { first, _, _ in
            try await first.put(1, ["a"])
            let (claim, part, _) = try #require(try await first.outbox.claim(most: 1).conversations.first)
            try await first.put(1, ["b"])
            #expect(try await first.sent(claim, try #require(part)) == .more)
            #expect(try await first.outbox.claim(most: 1).conversations.map { $0.part?.body } == ["b"])
        }
    }

    /// An owner that has ended: what it was sending may have gone out, what it had not begun has not.
    @Test func anEndedOwnersConversationsAreFreed() async throws {
        try await withOutbox("outbox_free") { first, second, _ in
            try await first.put(1, ["a", "b"])
            let (claim, part, _) = try #require(try await first.outbox.claim(most: 1).conversations.first)
            try await second.outbox.freeAbandoned()
            #expect(try await first.states() == ["sending", "queued"], "its owner lives")
            try await first.run("update sms_router_owners set ended_at = now()")
            try await second.outbox.freeAbandoned()
            #expect(try await first.states() == ["unknown", "queued"])
            #expect(try await second.outbox.claim(most: 1).conversations.isEmpty, "it waits for Twilio's word")
            try await second.makeDue()
            let (_, taken, _) = try #require(try await second.outbox.claim(most: 1).conversations.first)
            #expect(taken?.body == "a" && taken?.action == .look)
            // The lost owner comes back with what it knows: it changes nothing.
            #expect(try await first.sent(claim, try #require(part)) == .fenced)
            #expect(try await first.states() == ["unknown", "queued"])
        }
    }

    /// Nothing was being sent: it goes on at once.
    @Test func aClaimedConversationWithoutARequestGoesOnAtOnce() async throws {
        try await withOutbox("outbox_free_at_once") { first, second, _ in
            try await first.put(1, ["a"])
            _ = try await first.outbox.claim(most: 1)
            try await first.run("update sms_router_outbox set state = 'queued'")
            try await first.run("update sms_router_owners set ended_at = now()")
            try await second.outbox.freeAbandoned()
            #expect(try await second.outbox.claim(most: 1).conversations.map { $0.part?.body } == ["a"])
        }
    }

    /// A claim whose answer never came: begun, and certainly not sent.
    @Test func whatALostClaimTookIsGivenBack() async throws {
        try await withOutbox("outbox_give_back") { first, second, _ in
            try await first.put(1, ["a"])
            try await first.put(2, ["b"])
            let known = try #require(try await first.outbox.claim(most: 1).conversations.first)
            _ = try await first.outbox.claim(most: 1)
            try await first.outbox.giveBack(inHand: [known.claim.claim])
            #expect(try await first.states() == ["sending", "queued"])
            #expect(try await second.outbox.claim(most: 9).conversations.map { $0.part?.body } == ["b"])
            // Another's are left alone.
            try await first.outbox.giveBack(inHand: [known.claim.claim])
            #expect(try await first.states() == ["sending", "sending"])
        }
    }

    /// What an earlier claim began may have gone out: only what the lost claim itself began is sent again.
    @Test func whatALostClaimFoundBegunIsLookedFor() async throws {
        try await withOutbox("outbox_give_back_begun") { first, second, _ in
            try await first.put(1, ["a"])
            _ = try await first.outbox.claim(most: 1)
            // Its sender lost the conversation without a word.
            try await first.run("update sms_router_outbox_queue set owner = null")
            let (claim, part, _) = try #require(try await second.outbox.claim(most: 1).conversations.first)
            #expect(part == nil, "somebody else began it")
            try await second.outbox.giveBack(inHand: [])
            #expect(try await first.states() == ["unknown"])
            #expect(try await second.outbox.claim(most: 1).conversations.first?.claim.claim ?? 0 > claim.claim)
        }
    }

    /// Whoever has the conversation, and finds a part under way that is not his own: nobody will ever say what became of it.
    @Test func aPartWhoseSenderHasLostTheConversationIsLookedFor() async throws {
        try await withOutbox("outbox_orphaned_part") { first, second, _ in
            try await first.put(1, ["a", "b"])
            let (old, begun, _) = try #require(try await first.outbox.claim(most: 1).conversations.first)
            try await first.run("update sms_router_outbox_queue set owner = null")
            let (claim, part, _) = try #require(try await second.outbox.claim(most: 1).conversations.first)
            #expect(part == nil)
            #expect(try await second.outbox.settle(OutboxResult(claim: claim, id: 0)) == .more)
            #expect(try await first.states() == ["unknown", "queued"])
            #expect(try await second.outbox.claim(most: 1).conversations.first?.part?.action == .look)
            #expect(try await first.sent(old, try #require(begun)) == .fenced)
        }
    }

    /// A claim that came back without a part, for what it saw was older than what it locked, says nothing of the part that it has begun itself.
    @Test func aClaimWithoutAPartLeavesItsOwnAlone() async throws {
        try await withOutbox("outbox_own_part") { first, _, _ in
            try await first.put(1, ["a"])
            let (claim, _, _) = try #require(try await first.outbox.claim(most: 1).conversations.first)
            #expect(try await first.outbox.settle(OutboxResult(claim: claim, id: 0)) == .more)
            #expect(try await first.states() == ["sending"])
        }
    }

    /// Results of one conversation under an old and a new claim, together in a statement: each hears of its own claim.
    @Test func eachResultHearsOfItsOwnClaim() async throws {
        try await withOutbox("outbox_two_results") { first, _, _ in
            try await first.put(1, ["a"])
            let (old, begun, _) = try #require(try await first.outbox.claim(most: 1).conversations.first)
            try await first.outbox.giveBack(inHand: [])
            let (new, again, _) = try #require(try await first.outbox.claim(most: 1).conversations.first)
            let parts = [try #require(begun), try #require(again), try #require(again)]
            // The first goes alone, those behind it share a statement.
            let results = await LoopActor.together(Array(zip([old, old, new], parts).enumerated())) { item in
                try? await first.outbox.settle(
                    OutboxResult(
                        claim: item.element.0, id: item.element.1.id, state: .sent, twilioSID: OutboxWorker.sid(Int64(item.offset)),
                        status: "queued"))
            }
            #expect(results == [.fenced, .fenced, .released])
            #expect(try await first.text("select twilio_sid from sms_router_outbox") == OutboxWorker.sid(2))
        }
    }

    /// Freed by another worker, and claimed by a third one, while the statement that frees them was under way: it has the old rows before its eyes.
    @Test func aConversationThatHasBeenClaimedMeanwhileIsNotFreed() async throws {
        try await withOutbox("outbox_free_late") { dead, slow, loop in
            let living = try await OutboxWorker(loop, dead.url, generation: 3)
            try await dead.put(1, ["a"])
            _ = try await dead.outbox.claim(most: 1)
            _ = try await living.worker.ownership.current()
            // It held it without having begun anything, and has ended.
            try await dead.run("update sms_router_outbox set state = 'queued'")
            try await dead.run("update sms_router_owners set ended_at = now() where generation = 1")
            // Whoever reads the owners waits in the middle of its statement.
            try await dead.run("alter table sms_router_owners rename to test_owners")
            try await dead.run(
                """
                create function test_wait() returns boolean language plpgsql as
                $$ begin perform pg_advisory_xact_lock_shared(1); return true; end $$
                """)
            try await dead.run("create view sms_router_owners as select * from test_owners where test_wait()")
            try await dead.run("select pg_advisory_lock(1)")
            let freed = Countdown()
            LoopActor.spawn {
                do { try await slow.outbox.freeAbandoned() } catch { Issue.record(error) }
                freed.countDown(of: 1)
            }
            try await LockWait.until(1, dead.worker, "locktype = 'advisory'")
            try await dead.run("update sms_router_outbox_queue set owner = null, due_at = now()")
            let (claim, part, _) = try #require(try await living.outbox.claim(most: 1).conversations.first)
            try await dead.run("select pg_advisory_unlock(1)")
            await freed.done.wait()
            #expect(try await living.sent(claim, try #require(part)) == .released, "it was ours all the time")
            #expect(try await living.states() == ["sent"])
        }
    }

    /// A result under an old claim, of a conversation that the same worker has claimed anew.
    @Test func aResultCountsOnlyUnderItsOwnClaim() async throws {
        try await withOutbox("outbox_claim_number") { first, _, _ in
            try await first.put(1, ["a"])
            let (old, part, _) = try #require(try await first.outbox.claim(most: 1).conversations.first)
            try await first.outbox.giveBack(inHand: [])
            let (new, again, _) = try #require(try await first.outbox.claim(most: 1).conversations.first)
            #expect(new.claim > old.claim)
            #expect(try await first.sent(old, try #require(part)) == .fenced)
            #expect(try await first.states() == ["sending"])
            #expect(try await first.sent(new, try #require(again)) == .released)
        }
    }

    /// STOP and age are asked in the claim; parts of a conversation that is over end together.
    @Test func whatMustNotLeaveIsClosedOnTheWay() async throws {
        try await withOutbox("outbox_closed") { first, _, _ in
            try await first.put(1, ["a", "b"])
            try await first.put(2, ["old"], age: -1)
            try await first.put(2, ["young"])
            try await first.put(3, ["word"], kind: "opt_out")
            try await first.run(
                """
                insert into sms_router_opt_outs (account_sid, address, sender, our_number, opted_out_at, source)
                select '\(testAccount)', a, '\(OutboxWorker.ours)', '\(OutboxWorker.ours)', now(), 'message'
                from unnest('{\(OutboxWorker.person(1)),\(OutboxWorker.person(3))}'::text[]) a
                """)
            let claims = try await first.outbox.claim(most: 9)
            #expect(claims.withheld == 2 && claims.expired == 1)
            #expect(Set(claims.conversations.compactMap { $0.part?.body }) == ["young", "word"])
            #expect(try await first.states() == ["withheld", "withheld", "expired", "sending", "sending"])
            let empty = try #require(claims.conversations.first { $0.part == nil })
            #expect(try await first.outbox.settle(OutboxResult(claim: empty.claim, id: 0)) == .released)
            #expect(try await first.text("select count(*)::text from sms_router_outbox_queue") == "2")
        }
    }

    /// Two workers of two routers over many conversations: each part once, in its order, and both have a share.
    @Test func twoClaimersShareWithoutDoubling() async throws {
        try await withOutbox("outbox_two") { first, second, loop in
            let conversations = 60
            let parts = 4
            for number in 0..<conversations { try await first.put(number, (0..<parts).map { "\(number):\($0)" }) }
            let order = Order()
            @LoopActor func drain(_ one: OutboxWorker, _ name: Int) async throws {
                var idle = 0
                while idle < 3 {
                    let claims = try await one.outbox.claim(most: 7).conversations
                    idle = claims.isEmpty ? idle + 1 : 0
                    for (claim, part, _) in claims {
                        guard let part else {
                            _ = try await one.outbox.settle(OutboxResult(claim: claim, id: 0))
                            continue
                        }
                        order.sent.append((part.body, name))
                        _ = try await one.sent(claim, part)
                    }
                    await LoopActor.sleep(.milliseconds(1), on: loop)
                }
                order.finished += 1
            }
            for (one, name) in [(first, 1), (second, 2)] {
                LoopActor.spawn { do { try await drain(one, name) } catch { order.error = error } }
            }
            try await first.until("both are through") { order.finished == 2 || order.error != nil }
            if let error = order.error { throw error }
            #expect(order.sent.count == conversations * parts && Set(order.sent.map(\.0)).count == conversations * parts)
            for number in 0..<conversations {
                let mine = order.sent.map(\.0).filter { $0.hasPrefix("\(number):") }
                #expect(mine == (0..<parts).map { "\(number):\($0)" })
            }
            #expect(Set(order.sent.map(\.1)) == [1, 2])
            #expect(try await first.text("select count(*)::text from sms_router_outbox_queue") == "0")
        }
    }

    @LoopActor private final class Order {
        var sent: [(String, Int)] = []
        var finished = 0
        var error: (any Error)?
    }

    /// Senders that rest, whole accounts, and senders with a pace are passed over; everybody else goes.
    @Test func whoRestsIsPassedOver() async throws {
        try await withOutbox("outbox_resting") { first, _, _ in
            let other = "AC" + String(repeating: "b", count: 32)
            try await first.put(1, ["rests"], from: "+18005550101")
            try await first.put(2, ["goes"], from: "+18005550102")
            try await first.put(3, ["account"], from: "+18005550103", account: other)
            try await first.put(4, ["paced"], from: "+18005550104")
            try await first.put(5, ["same number elsewhere"], from: "+18005550101", account: "AC" + String(repeating: "c", count: 32))
            let claims = try await first.outbox.claim(
                most: 9, resting: [testAccount + "+18005550101", other], paced: ["+18005550104"])
            #expect(Set(claims.conversations.compactMap { $0.part?.body }) == ["goes", "same number elsewhere"])
            #expect(try await first.outbox.claim(most: 9).conversations.count == 3, "and nothing is lost")
        }
    }

    /// Thousands of rows of a sender that rests are not read, whoever asks how often.
    @Test func aRestingSendersRowsCostNothing() async throws {
        try await withOutbox("outbox_resting_cost") { first, _, _ in
            try await first.run(
                """
                insert into sms_router_outbox_queue (conversation, due_at, account_sid, sender)
                select gen_random_uuid(), now() - interval '1 hour', '\(testAccount)', '+18005550101' from generate_series(1, 20000);
                """)
            try await first.run("analyze sms_router_outbox_queue")
            try await first.put(1, ["goes"], from: "+18005550102")
            let sql = ClaimStatements.claimSome.sql.replacing("$1", with: "0::int8").replacing("$2", with: "10::int8")
                .replacing("$3", with: "'{\(testAccount)+18005550101}'::text[]").replacing("$4", with: "'{}'::text[]")
            let plan = try await first.worker.plan(sql)
            #expect(plan.description.contains("sms_router_outbox_queue_sender"), "\(plan)")
            #expect(!plan.description.contains("Seq Scan on sms_router_outbox_queue"))
            // The rows of the sender that rests fill several hundred.
            #expect(plan.pages < 200, "\(plan)")
        }
    }
}
