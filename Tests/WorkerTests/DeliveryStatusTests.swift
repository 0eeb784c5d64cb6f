// What the usage log says of a reply, whoever tells of its parts and in whatever order, and which of Twilio's messages a part is when the
// words about it disagree. docs/delivery.md, "Delivery status".

import EventLoop
import Postgres
import Telemetry
import TestSupport
import Testing
import Time

@testable import Worker

@Suite struct DeliveryStatusTests {
    private func withOutbox(
        _ database: String, _ body: @escaping @Sendable @LoopActor (OutboxWorker, OutboxWorker, EventLoop, String) async throws -> Void
    ) async throws {
        let url = try await migratedDatabase(database)
        try await runOnLoop { loop in
            try await body(
                try await OutboxWorker(loop, url), try await OutboxWorker(loop, url, generation: 2, router: 2), loop, url)
        }
    }

    /// A reply whose parts are all sent; gives back their ids.
    @LoopActor private func sent(_ worker: OutboxWorker, _ conversation: Int, _ parts: [String]) async throws -> [Int64] {
        try await worker.put(conversation, parts)
        var ids: [Int64] = []
        while ids.count < parts.count {
            for (claim, part, _) in try await worker.outbox.claim(most: 1).conversations {
                let part = try #require(part)
                ids.append(part.id)
                _ = try await worker.sent(claim, part)
            }
        }
        return ids
    }

    private static func word(
        _ id: Int64, _ status: String, code: Int? = nil, sid: String? = nil, arrivedAt: WallTime? = nil, account: String? = testAccount
    ) -> MessageStatus {
        MessageStatus(
            outboxID: id, messageSID: sid ?? OutboxWorker.sid(id), status: status, errorCode: code, arrivedAt: arrivedAt,
            accountSID: account)
    }

    private static let log = "select final_status || ' ' || success || ' ' || coalesce(error_message, '-') from sms_usage_logs"

    // MARK: Several parts

    /// Delivered means all of it; what failed is failed; else the part that is furthest behind.
    @Test func aReplyIsAsFarAsItsLastPart() async throws {
        let cases: [(parts: [String], log: String)] = [
            (["sent delivered", "sent delivered"], "delivered true -"),
            (["sent read", "sent delivered"], "delivered true -"),
            (["sent delivered", "sent sent", "sent delivered"], "sent true -"),
            (["sent delivered", "sent -"], "queued true -"),
            (["sent delivered", "queued -"], "unknown true -"),
            (["sent delivered", "unknown -"], "unknown true -"),
            (["sent delivered", "unclear -"], "unknown true -"),
            (["sent delivered", "sent failed 30003", "sent undelivered 30005"], "failed false twilio 30003"),
            (["sent undelivered 30005", "queued -"], "undelivered false twilio 30005"),
            (["sent delivered", "failed - 21211"], "failed false twilio 21211"),
            (["sent delivered", "withheld -", "withheld -"], "canceled false withheld"),
            (["sent delivered", "expired -"], "canceled false expired"),
            (["sent failed", "withheld -"], "failed false twilio ?"),
            (["sent delivered", "sent canceled"], "canceled false canceled"),
            (["sent delivered", "sent no_word_of_today"], "unknown true -"),
        ]
        try await withOutbox("status_aggregate") { first, _, _, _ in
            for (number, one) in cases.enumerated() {
                try await first.put(number, one.parts.map { $0 })
                for part in one.parts {
                    let words = part.split(separator: " ")
                    let status = words[1] == "-" ? "null" : "'\(words[1])'"
                    try await first.run(
                        """
                        update sms_router_outbox set state = '\(words[0])', status = \(status), error_code = \(words.count > 2 ? words[2] : "null")
                        where conversation = '\(Self.uuid(number))' and body = '\(part)'
                        """)
                }
                try await first.run(
                    "select sms_router_follow(array(select id from sms_router_outbox where conversation = '\(Self.uuid(number))'), '{}')")
                let found = try await first.text(
                    Self.log + " where id = (select max(log_id) from sms_router_outbox where conversation = '\(Self.uuid(number))')")
                #expect(found == one.log, "\(one.parts)")
            }
        }
    }

    private static func uuid(_ conversation: Int) -> String {
        let hex = String(conversation, radix: 16)
        return "00000000-0000-0000-0000-" + String(repeating: "0", count: 12 - hex.utf8.count) + hex
    }

    /// The words about two parts wait for the same row of the log: whichever is written last must have seen the other's.
    @Test func wordsAboutTwoPartsAtOnceAreBothCounted() async throws {
        try await withOutbox("status_at_once") { first, second, loop, url in
            let holder = try await PostgresConnection.open(
                loop: loop, resolver: Resolver(loop), configuration: patientConfiguration(url), mode: .plain)
            for round in 0..<5 {
                let ids = try await sent(first, round, ["a", "b"])
                try await holder.script("begin; select id from sms_usage_logs order by id for update")
                let taken = Taken()
                for (worker, id) in [(first, ids[0]), (second, ids[1])] {
                    LoopActor.spawn {
                        do { _ = try await worker.outbox.take(Self.word(id, "delivered")) } catch { taken.errors.append("\(error)") }
                        taken.count += 1
                    }
                }
                // Both have changed their parts and wait.
                var waiting = ""
                for _ in 0..<3000 where waiting != "2" {
                    waiting =
                        try await holder.query(
                            "select count(*)::text from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()"
                        ).string(0, 0) ?? ""
                    await LoopActor.sleep(.milliseconds(10), on: loop)
                }
                #expect(waiting == "2")
                try await holder.script("commit")
                for _ in 0..<3000 where taken.count < 2 { await LoopActor.sleep(.milliseconds(10), on: loop) }
                #expect(taken.count == 2 && taken.errors.isEmpty, "\(taken.errors)")
                #expect(try await first.text(Self.log + " order by id desc limit 1") == "delivered true -", "round \(round)")
            }
            holder.close()
        }
    }

    @LoopActor private final class Taken {
        var count = 0
        var errors: [String] = []
    }

    /// Two workers with all the words about many replies, shuffled and repeated.
    @Test func manyWordsInAnyOrderFromTwoWorkers() async throws {
        try await withOutbox("status_many") { first, second, _, _ in
            var ids: [Int64] = []
            for conversation in 0..<12 { ids += try await sent(first, conversation, ["a", "b", "c"]) }
            var random = SystemRandomNumberGenerator()
            let words = ids.flatMap { id in ["queued", "sending", "sent", "delivered", "sent"].map { Self.word(id, $0) } }
            let halves = [(first, words.shuffled(using: &random)), (second, words.shuffled(using: &random))]
            let jobs = halves.flatMap { worker, words in words.map { (worker, $0) } }
            let errors = await LoopActor.together(jobs) { worker, word -> String? in
                do throws(InboxError) {
                    _ = try await worker.outbox.take(word)
                    return nil
                } catch { return "\(error)" }
            }.compactMap { $0 }
            #expect(errors.isEmpty, "\(errors)")
            #expect(Set(try await first.texts(Self.log)) == ["delivered true -"])
            #expect(try await first.texts(Self.log).count == 12)
        }
    }

    /// Parts that a claim closes: nobody delivers the reply any more, whatever its first part did.
    @Test func whatIsWithheldCountsForTheWhole() async throws {
        try await withOutbox("status_withheld") { first, _, _, _ in
            try await first.put(1, ["a", "b"])
            let (claim, part, _) = try #require(try await first.outbox.claim(most: 1).conversations.first)
            let id = try #require(part).id
            #expect(try await first.sent(claim, try #require(part)) == .more)
            try await first.run("update sms_router_outbox set expires_at = now() where state = 'queued'")
            _ = try await first.outbox.claim(most: 1)
            #expect(try await first.text(Self.log) == "canceled false expired")
            _ = try await first.outbox.take(Self.word(id, "delivered"))
            #expect(try await first.text(Self.log) == "canceled false expired")
            // The first one fails after all.
            _ = try await first.outbox.take(Self.word(id, "failed", code: 30_003))
            #expect(try await first.text(Self.log) == "canceled false expired", "delivered ends it")
        }
    }

    // MARK: Ranks

    @Test func aRankNeverFallsAndDeliveredBeatsUndelivered() async throws {
        try await withOutbox("status_ranks") { first, _, _, _ in
            let id = try await sent(first, 1, ["a"])[0]
            let steps: [(word: String, code: Int?, log: String, isNew: Bool)] = [
                ("sent", nil, "sent true -", true), ("queued", nil, "sent true -", false), ("sent", nil, "sent true -", false),
                ("undelivered", 30_005, "undelivered false twilio 30005", true), ("sent", nil, "undelivered false twilio 30005", false),
                ("delivered", nil, "delivered true -", true), ("failed", 30_003, "delivered true -", false),
                ("delivered", nil, "delivered true -", false), ("read", nil, "read true -", true), ("delivered", nil, "read true -", false),
                ("no_word_of_today", nil, "read true -", false),
            ]
            for step in steps {
                let effect = try await first.outbox.take(Self.word(id, step.word, code: step.code))
                #expect((effect != nil) == step.isNew, "\(step)")
                if let effect { #expect(effect.isFirstDelivery == (step.word == "delivered"), "\(step)") }
                #expect(try await first.text(Self.log) == step.log, "\(step)")
            }
        }
    }

    /// An outbound row of a message that failed says so, delivered or not.
    @Test func whyAMessageFailedStaysInItsRow() async throws {
        try await withOutbox("status_reason") { first, _, _, _ in
            try await first.put(1, ["a"])
            try await first.run("update sms_usage_logs set success = false, error_message = 'agent_timed_out'")
            let (claim, part, _) = try #require(try await first.outbox.claim(most: 1).conversations.first)
            _ = try await first.sent(claim, try #require(part))
            _ = try await first.outbox.take(Self.word(try #require(part).id, "delivered"))
            #expect(try await first.text(Self.log) == "delivered false agent_timed_out")
        }
    }

    // MARK: Whose word it is

    private static let other = "AC" + String(repeating: "b", count: 32)

    /// Whoever has another account's token can sign any callback of that account: it is no word about this one's messages.
    @Test func anotherAccountsWordChangesNothing() async throws {
        try await withOutbox("status_account") { first, _, _, _ in
            let ids = try await sent(first, 1, ["a"])
            try await first.put(2, ["held"])
            let held = try #require(Int64(try await first.text("select max(id)::text from sms_router_outbox")))
            let before = try await first.texts(Self.rows)
            let sid = OutboxWorker.sid(ids[0])
            #expect(try await first.outbox.take(Self.word(held, "delivered", account: Self.other)) == nil)
            #expect(try await first.outbox.take(Self.word(0, "delivered", sid: sid, account: Self.other)) == nil)
            #expect(try await first.outbox.take(Self.word(ids[0], "delivered", account: Self.other)) == nil)
            #expect(try await first.texts(Self.rows) == before)
            #expect(try await first.outbox.claim(most: 9).conversations.compactMap(\.part?.body) == ["held"])
            // Its own account's, by the id and by the SID.
            #expect(try await first.outbox.take(Self.word(ids[0], "sent"))?.status == "sent")
            #expect(try await first.outbox.take(Self.word(0, "delivered", sid: sid))?.status == "delivered")
        }
    }

    /// Both name the same part in the same batch: each hears of what it has changed itself.
    @Test func twoAccountsNameOnePartAtOnce() async throws {
        try await withOutbox("status_accounts_at_once") { first, _, _, _ in
            let ids = try await sent(first, 1, ["a"])
            let words = [
                Self.word(ids[0], "delivered", sid: Self.two, account: Self.other), Self.word(ids[0], "sent"),
            ]
            let effects = await LoopActor.together(words) { word in try? await first.outbox.take(word)?.status }
            #expect(effects.map { $0 ?? nil } == [nil, "sent"])
            #expect(try await first.texts(Self.rows) == ["\(OutboxWorker.sid(ids[0])) answer sent sent false"])
        }
    }

    /// What the list has found for one account's part is not set free by what another account says of a part of its own.
    @Test func anotherAccountTakesNoMessage() async throws {
        try await withOutbox("status_account_sid") { first, _, _, _ in
            _ = try await confused(first, Self.one)
            try await first.put(3, ["theirs"], account: Self.other)
            let theirs = try #require(Int64(try await first.text("select max(id)::text from sms_router_outbox")))
            let before = try await first.texts(Self.rows)
            await #expect(throws: InboxError.self) {
                _ = try await first.outbox.take(Self.word(theirs, "delivered", sid: Self.one, account: Self.other))
            }
            #expect(try await first.texts(Self.rows) == before)
        }
    }

    // MARK: Opt-outs that Twilio tells

    private static let optOuts = """
        select right(address, 4) || ' ' || sender || ' ' || source || ' ' || (lifted_at is null or lifted_at < opted_out_at)
        from sms_router_opt_outs order by address, sender
        """

    /// 21610 by callback is a person's opt-out, as it is in the answer to the request: nothing more goes to them.
    @Test(arguments: [nil, "MG" + String(repeating: "5", count: 32)]) func a21610ByCallbackIsAnOptOut(_ service: String?) async throws {
        try await withOutbox("status_21610_\(service == nil ? "number" : "service")") { first, _, _, _ in
            try await first.put(1, ["a", "b"], service: service)
            let (claim, part, _) = try #require(try await first.outbox.claim(most: 1).conversations.first)
            let id = try #require(part).id
            _ = try await first.sent(claim, try #require(part))
            _ = try await first.outbox.take(Self.word(id, "failed", code: 30_003))
            #expect(try await first.texts(Self.optOuts).isEmpty, "another error is none")
            try await first.run("update sms_router_outbox set status = 'sent', error_code = null where id = \(id)")
            _ = try await first.outbox.take(Self.word(id, "undelivered", code: 21_610))
            let sender = service ?? OutboxWorker.ours
            #expect(try await first.texts(Self.optOuts) == ["1001 \(sender) error_21610 true"])
            let claims = try await first.outbox.claim(most: 9)
            #expect(claims.withheld == 1 && claims.conversations.allSatisfy { $0.part == nil })
            // The person comes back; the same word once more, or a late one about what was sent before, is older than that.
            try await first.run("update sms_router_opt_outs set lifted_at = clock_timestamp()")
            #expect(try await first.outbox.take(Self.word(id, "undelivered", code: 21_610)) == nil)
            try await first.run("update sms_router_outbox set status = 'sent', error_code = null where id = \(id)")
            _ = try await first.outbox.take(Self.word(id, "undelivered", code: 21_610))
            #expect(try await first.texts(Self.optOuts) == ["1001 \(sender) error_21610 false"])
            // Sent since, and refused again.
            try await first.run(
                "update sms_router_outbox set status = 'sent', error_code = null, tried_at = clock_timestamp() where id = \(id)")
            _ = try await first.outbox.take(Self.word(id, "undelivered", code: 21_610))
            #expect(try await first.texts(Self.optOuts) == ["1001 \(sender) error_21610 true"])
        }
    }

    /// Many at once, several of them to one person.
    @Test func manyOptOutsAtOnce() async throws {
        try await withOutbox("status_21610_many") { first, second, _, _ in
            var words: [MessageStatus] = []
            for person in 1...5 { words += try await sent(first, person, ["a", "b", "c"]).map { Self.word($0, "failed", code: 21_610) } }
            let workers = [first, second]
            let failed = await LoopActor.together(Array(words.enumerated())) { place, word -> String? in
                do throws(InboxError) {
                    return try await workers[place % 2].outbox.take(word) == nil ? "nothing new" : nil
                } catch { return "\(error)" }
            }.compactMap { $0 }
            #expect(failed.isEmpty, "\(failed)")
            #expect(try await first.texts(Self.optOuts) == (1...5).map { "100\($0) \(OutboxWorker.ours) error_21610 true" })
        }
    }

    /// Nobody knew whether it was sent; Twilio's list says that it was refused.
    @Test func a21610OfTheListIsAnOptOut() async throws {
        try await withOutbox("status_21610_list") { first, _, _, _ in
            try await first.put(1, ["a"])
            let (claim, part, _) = try #require(try await first.outbox.claim(most: 1).conversations.first)
            _ = try await first.outbox.settle(
                OutboxResult(
                    claim: claim, id: try #require(part).id, state: .sent, twilioSID: Self.one, sidFrom: .list, status: "failed",
                    errorCode: 21_610))
            #expect(try await first.texts(Self.optOuts) == ["1001 \(OutboxWorker.ours) error_21610 true"])
        }
    }

    // MARK: Latency

    /// From Twilio's taking it to when the callback came to us, however long that lay in the spool afterwards.
    @Test func deliveryIsMeasuredToTheCallbacksArrival() async throws {
        try await withOutbox("status_latency") { first, _, _, _ in
            let ids = try await sent(first, 1, ["a", "b"])
            try await first.run("update sms_router_outbox set sent_at = now() - interval '100 seconds'")
            let came = WallTime.now() + .seconds(-60)
            let effect = try #require(try await first.outbox.take(Self.word(ids[0], "delivered", arrivedAt: came)))
            #expect(effect.took > .seconds(35) && effect.took <= .seconds(41), "\(effect.took)")
            let metadata = "select (sms_metadata->>'parts') || ' ' || (sms_metadata->>'parts_delivered') from sms_usage_logs"
            #expect(try await first.text(metadata) == "2 1")
            #expect(try await first.text("select coalesce(sms_metadata->>'delivery_ms', '-') from sms_usage_logs") == "-")
            _ = try await first.outbox.take(Self.word(ids[1], "delivered", arrivedAt: came + .seconds(30)))
            #expect(try await first.text(metadata) == "2 2")
            let took = try await first.text("select sms_metadata->>'delivery_ms' from sms_usage_logs")
            #expect((65_000...71_000).contains(Int(took) ?? 0), "\(took)")
        }
    }

    /// Earlier than the 201: counted from when the request left.
    @Test func aWordBeforeThe201CountsFromTheRequest() async throws {
        try await withOutbox("status_early") { first, _, _, _ in
            try await first.put(1, ["a"])
            let (claim, part, _) = try #require(try await first.outbox.claim(most: 1).conversations.first)
            let id = try #require(part).id
            try await first.run("update sms_router_outbox set tried_at = now() - interval '5 seconds'")
            let effect = try #require(try await first.outbox.take(Self.word(id, "delivered")))
            #expect(effect.took >= .seconds(5) && effect.took < .seconds(60) && effect.isFirstDelivery)
            #expect(try await first.sent(claim, try #require(part)) == .released)
            #expect(
                try await first.text("select state || ' ' || status || ' ' || sid_from from sms_router_outbox") == "sent delivered callback"
            )
            #expect(try await first.text(Self.log) == "delivered true -")
        }
    }

    // MARK: Which message is which part

    private static let rows = """
        select coalesce(twilio_sid, '-') || ' ' || coalesce(sid_from, '-') || ' ' || state || ' ' || coalesce(status, '-') || ' ' || (closed_at is null)
        from sms_router_outbox order by id
        """
    private static let one = OutboxWorker.sid(9001)
    private static let two = OutboxWorker.sid(9002)

    /// Part 1 is sent as `sid` by the list, part 2 of another conversation is being sent.
    @LoopActor private func confused(_ worker: OutboxWorker, _ sid: String) async throws -> (first: Int64, second: OutboxClaim, OutboxPart)
    {
        try await worker.put(1, ["same"])
        let (claim, part, _) = try #require(try await worker.outbox.claim(most: 1).conversations.first)
        let id = try #require(part).id
        _ = try await worker.outbox.settle(
            OutboxResult(claim: claim, id: id, state: .sent, twilioSID: sid, sidFrom: .list, status: "delivered"))
        try await worker.put(2, ["same"])
        let (other, second, _) = try #require(try await worker.outbox.claim(most: 1).conversations.first)
        return (id, other, try #require(second))
    }

    /// The list gave a part another one's message. The callback names the part: it is right.
    @Test func aCallbackTakesItsMessageFromWhoWasFoundByText() async throws {
        try await withOutbox("status_sid_taken") { first, _, _, _ in
            let (_, claim, part) = try await confused(first, Self.one)
            #expect(try await first.outbox.take(Self.word(part.id, "sent", sid: Self.one))?.status == "sent")
            #expect(try await first.texts(Self.rows) == ["- - unknown - true", "\(Self.one) callback sent sent false"])
            #expect(try await first.texts(Self.log + " order by id") == ["unknown true -", "sent true -"])
            let sids = "select coalesce(twilio_message_sid, '-') from sms_usage_logs order by id"
            #expect(try await first.texts(sids) == ["-", Self.one])
            // Its own 201, which comes after that, agrees.
            let next = try await first.outbox.settle(
                OutboxResult(claim: claim, id: part.id, state: .sent, twilioSID: Self.one, status: "queued"))
            #expect(next == .released)
            // The first one is looked for again.
            try await first.makeDue()
            let again = try await first.outbox.claim(most: 9).conversations
            #expect(again.count == 1 && again[0].part?.action == .look)
        }
    }

    /// The same by the answer to our own request.
    @Test func a201TakesItsMessageFromWhoWasFoundByText() async throws {
        try await withOutbox("status_sid_answer") { first, _, _, _ in
            let (_, claim, part) = try await confused(first, Self.one)
            let next = try await first.outbox.settle(
                OutboxResult(claim: claim, id: part.id, state: .sent, twilioSID: Self.one, status: "queued"))
            #expect(next == .released)
            #expect(try await first.texts(Self.rows) == ["- - unknown - true", "\(Self.one) answer sent queued false"])
            #expect(try await first.texts(Self.log + " order by id") == ["unknown true -", "queued true -"])
        }
    }

    /// What was known by the wrong message is forgotten, however far it was.
    @Test func aCallbackReplacesWhatWasFoundByText() async throws {
        try await withOutbox("status_sid_replaced") { first, _, _, _ in
            let (id, _, _) = try await confused(first, Self.one)
            #expect(try await first.outbox.take(Self.word(id, "queued", sid: Self.two))?.status == "queued")
            #expect(try await first.texts(Self.rows)[0] == "\(Self.two) callback sent queued false")
            #expect(try await first.texts(Self.log + " order by id")[0] == "queued true -")
            // From then on nothing replaces it.
            #expect(try await first.outbox.take(Self.word(id, "delivered", sid: Self.one)) == nil)
            #expect(try await first.texts(Self.rows)[0] == "\(Self.two) callback sent queued false")
        }
    }

    /// Two that know it for certain: nothing is changed.
    @Test func aMessageThatAnotherPartHasForCertainStaysThere() async throws {
        try await withOutbox("status_sid_certain") { first, _, _, _ in
            let ids = try await sent(first, 1, ["a", "b"])
            try await first.put(2, ["c"])
            let third = try #require(try await first.outbox.claim(most: 1).conversations.first?.part)
            let before = try await first.texts(Self.rows)
            await #expect(throws: InboxError.self) {
                _ = try await first.outbox.take(Self.word(third.id, "delivered", sid: OutboxWorker.sid(ids[0])))
            }
            #expect(try await first.texts(Self.rows) == before)
            // A callback confirms what the list had found.
            _ = try await first.outbox.take(Self.word(ids[0], "delivered"))
            #expect(try await first.texts(Self.rows)[0].hasSuffix("answer sent delivered false"))
        }
    }
}
