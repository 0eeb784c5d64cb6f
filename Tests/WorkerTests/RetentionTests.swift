// The purge: what it takes away and when, what it leaves alone, by which indexes, and whose turn it is (docs/privacy.md, "Retention").

import Crypto
import EventLoop
import Logging
import Postgres
import Settings
import Telemetry
import TestSupport
import Testing
import Time

@testable import Worker

/// A worker with a purge.
@LoopActor final class Purger {
    let worker: TestWorker
    let live: LiveSettingsStore
    let figures = FigureCounts()
    let retention: Retention

    init(
        _ loop: EventLoop, _ url: String, generation: UInt64 = 1, key: PrivacyKey? = testPrivacyKey, settings: [String: String] = [:],
        settles: Duration = .zero, lines: LogLines = LogLines()
    ) async throws {
        worker = try await TestWorker(loop, url, generation: generation)
        _ = try await worker.ownership.current()
        try await worker.run("update sms_router_owners set key_check = '\\x\(Hex.encode(testPrivacyKey.check))'")
        let log = Logger(label: "test") { _ in LogLines.Handler(lines: lines) }
        live = LiveSettingsStore(database: worker.database, environment: try workerSettings(settings), log: log)
        await live.load()
        retention = Retention(
            loop: loop, database: worker.database, key: key, live: live, figures: figures, log: log, settles: settles)
    }

    func count(_ figure: WorkerFigure) -> UInt64 { figures.report.values[figure.rawValue] }

    /// A whole turn, as if the last one were long ago.
    func purge() async throws {
        try await worker.run("update sms_router_privacy set claimed_until = '-infinity'")
        await retention.look()
    }

    func text(_ sql: String) async throws -> String { try await worker.texts(sql).first ?? "" }

    /// So many finished messages with a reply and their rows of the log, the first one so many days old, the last one of now.
    func fill(_ count: Int, days: Int) async throws {
        try await worker.run(
            """
            insert into sms_router_inbox (arrival_seq, owner, arrived_at, accepted_at, finished_at, conversation, conversation_id, reply_inline,
              message_sid, account_sid, state, outcome, channel, source, from_address, to_address, correlation_id, body, extra, reply)
            select i, 0, t, t, t, gen_random_uuid(), gen_random_uuid(), true, 'SM' || lpad(i::text, 32, '0'), '\(testAccount)', 'replied', 'replied', 'sms',
              'webhook', '+14155550101', '+18005550100', 'c', 'text ' || i, '{"a":1}', '{reply}'
            from (select i, now() - interval '\(days) days' * (1 - i / \(count).0) as t from generate_series(1, \(count)) i) x order by i
            """)
        try await worker.run(
            """
            insert into sms_usage_logs (phone_number, message_direction, message_length, message_content, created_at)
            select from_address, 'inbound', length(body), body, accepted_at at time zone 'utc' from sms_router_inbox order by id
            """)
    }
}

@LoopActor private final class Flag {
    var isUp = false
}

@Suite struct RetentionTests {
    @Test func textsGoBeforeRowsAndWhatIsYoungStays() async throws {
        let url = try await migratedDatabase("retention_all")
        try await runOnLoop { loop in
            let purger = try await Purger(loop, url)
            // A message each two hours for 500 days: more than one stretch and one batch.
            try await purger.fill(6000, days: 500)
            try await purger.worker.run(
                "insert into sms_router_spam_labels (message_sid, account_sid, label, labelled_by, body) select message_sid, account_sid, 'ham', 'me', body from sms_router_inbox where id % 100 = 0"
            )
            // Unfinished, however old.
            try await purger.worker.run("update sms_router_inbox set finished_at = null, state = 'deferred', waiting = true where id = 5")
            let early = try await purger.text(
                "select count(*)::text from sms_router_inbox where accepted_at < now() - interval '400 days' and id <> 5")
            let texts = try await purger.text(
                "select count(*)::text from sms_router_inbox where accepted_at < now() - interval '30 days' and id <> 5")
            try await purger.purge()
            #expect(purger.count(.purgedTexts) > 0 && purger.count(.purgedRows) > 0)
            let left = "select count(*)::text from sms_router_inbox where "
            #expect(try await purger.text(left + "accepted_at < now() - interval '400 days' and id <> 5") == "0")
            #expect(try await purger.text("select count(*)::text from sms_router_remembered") == early)
            #expect(try await purger.text("select body from sms_router_inbox where id = 5") == "text 5", "unfinished")
            #expect(
                try await purger.text(
                    left + "accepted_at < now() - interval '30 days' and id <> 5 and (body <> '' or reply is not null or extra is not null)"
                ) == "0")
            #expect(
                try await purger.text(
                    left + "accepted_at >= now() - interval '30 days' and body <> '' and reply is not null and extra is not null")
                    == String(6000 - (Int(texts) ?? 0) - 1))
            #expect(try await purger.text(left + "content_gone") == String((Int(texts) ?? 0) - (Int(early) ?? 0)))
            #expect(
                try await purger.text(
                    "select count(*)::text from sms_usage_logs where message_content is not null and created_at < (now() - interval '30 days') at time zone 'utc'"
                ) == "0")
            #expect(
                try await purger.text(
                    "select count(*)::text from sms_usage_logs where created_at < (now() - interval '400 days') at time zone 'utc'") == "0")
            #expect(
                try await purger.text("select count(*)::text from sms_usage_logs where message_content is null and message_length = 0")
                    == "0", "lengths stay")
            #expect(
                try await purger.text(
                    "select count(*)::text from sms_router_spam_labels l left join sms_router_inbox i using (message_sid) where coalesce(i.body, '') = ''"
                ) == "0")
            // The oldest text is a little younger than 30 days.
            #expect((29 * 86_400...30 * 86_400).contains(purger.count(.oldestContent)), "\(purger.count(.oldestContent))")
            // Nothing more to do.
            let rows = purger.count(.purgedRows)
            try await purger.purge()
            #expect(purger.count(.purgedRows) == rows)
            // What is delivered again is no new message.
            let inbox = purger.worker.keyedInbox()
            let old = testMessage(1)
            guard case .duplicate = try await inbox.accept(old) else { return #expect(Bool(false), "a replay") }
        }
    }

    /// Sums by person go with the rows of the log, and with their users; sums by hour after 400 days; sums by day never. And it is noted since when the log is whole.
    @Test func sumsOfPeopleGoWithTheRows() async throws {
        let url = try await migratedDatabase("retention_usage")
        try await runOnLoop { loop in
            let purger = try await Purger(loop, url)
            try await purger.worker.run("insert into users (email) values ('a@example.com'), ('b@example.com')")
            try await purger.worker.run(
                """
                insert into sms_usage_logs (user_id, phone_number, message_direction, message_length, created_at)
                select u, '+14155550101', 'inbound', 1, now() at time zone 'utc' - interval '1 day' * d from generate_series(0, 500) d, generate_series(1, 2) u order by d desc
                """)
            let usage = try UsageScene(loop, url)
            defer { usage.close() }
            try await usage.rollAll()
            // Of a user who went while somebody was adding up, and one with nothing in it.
            try await purger.worker.run(
                "insert into sms_router_usage_people select 77, 1, current_date, 1, 1, 1, 1, 1, 1, 1")
            try await purger.worker.run("update sms_router_usage_people set inbound = 0 where user_id = 2 and day = current_date - 10")
            try await purger.purge()
            let people = "select count(*)::text from sms_router_usage_people where "
            #expect(try await purger.text(people + "day < current_date - 401") == "0")
            #expect(try await purger.text(people + "user_id = 1 and day >= current_date - 399") == "400")
            #expect(try await purger.text(people + "user_id = 77 or inbound = 0") == "0")
            #expect(
                try await purger.text("select count(*)::text from sms_router_usage where grain = 1 and at < now() - interval '401 days'")
                    == "0")
            #expect(Int(try await purger.text("select count(*)::text from sms_router_usage where grain = 1")) ?? 0 >= 399)
            #expect(try await purger.text("select sum(messages)::text from sms_router_usage where grain = 24") == "1002")
            for grain in [1, 24] {
                #expect(
                    try await purger.text("select count(*)::text from sms_router_usage_totals where grain = \(grain)")
                        == purger.text("select count(distinct (at, inbound, outcome))::text from sms_router_usage where grain = \(grain)"))
            }
            #expect(
                try await purger.text(
                    "select (gone_until between now() - interval '401 days' and now() - interval '399 days')::text from sms_router_retention where task = 'logs'"
                ) == "true")
        }
    }

    /// What was busy when the walk came by is found again within a week.
    @Test func whatWasBusyIsFoundLater() async throws {
        let url = try await migratedDatabase("retention_busy")
        try await runOnLoop { loop in
            let purger = try await Purger(loop, url)
            try await purger.fill(50, days: 60)
            try await purger.worker.run("update sms_router_inbox set finished_at = null where id = 3")
            try await purger.purge()
            #expect(try await purger.text("select body from sms_router_inbox where id = 3") == "text 3")
            try await purger.worker.run("update sms_router_inbox set finished_at = now() where id = 3")
            try await purger.purge()
            #expect(try await purger.text("select body from sms_router_inbox where id = 3") == "text 3", "the walk has passed it")
            try await purger.worker.run("update sms_router_retention set begun_at = now() - interval '8 days'")
            try await purger.purge()
            #expect(try await purger.text("select body from sms_router_inbox where id = 3") == "")
        }
    }

    /// A gap as deletions leave it, and zero days: for ever.
    @Test func gapsArePassedAndZeroIsForEver() async throws {
        let url = try await migratedDatabase("retention_gap")
        try await runOnLoop { loop in
            let purger = try await Purger(loop, url)
            try await purger.worker.run("alter sequence sms_router_inbox_id_seq restart with 3000000")
            try await purger.fill(100, days: 60)
            for key in ["retention_content_days", "retention_metadata_days"] {
                try await purger.worker.run("insert into sms_router_configs (config_key, config_value) values ('\(key)', '0')")
            }
            await purger.live.load()
            try await purger.purge()
            #expect(try await purger.text("select count(*)::text from sms_router_inbox where body <> ''") == "100")
            try await purger.worker.run("delete from sms_router_configs where config_key = 'retention_content_days'")
            await purger.live.load()
            try await purger.purge()
            #expect(try await purger.text("select count(*)::text from sms_router_inbox where body <> ''") == "50")
            #expect(try await purger.text("select count(*)::text from sms_router_inbox") == "100")
            #expect(purger.count(.oldestContent) > 0)
            // For ever again: no text is too old from then on.
            try await purger.worker.run("insert into sms_router_configs (config_key, config_value) values ('retention_content_days', '0')")
            await purger.live.load()
            await purger.retention.look()
            #expect(purger.count(.oldestContent) == 0)
        }
    }

    /// Without a key, or while one worker has another one, no message loses its row; texts go all the same.
    @Test func withoutAKeyMessagesStay() async throws {
        let url = try await migratedDatabase("retention_keyless")
        try await runOnLoop { loop in
            let keyless = try await Purger(loop, url, key: nil)
            try await keyless.fill(20, days: 800)
            try await keyless.purge()
            #expect(try await keyless.text("select count(*)::text from sms_router_inbox") == "20")
            #expect(try await keyless.text("select count(*)::text from sms_router_inbox where body = ''") == "19")
            let keyed = try await Purger(loop, url, generation: 2)
            try await keyed.worker.run("update sms_router_owners set key_check = null where generation = 1")
            try await keyed.purge()
            #expect(try await keyed.text("select count(*)::text from sms_router_inbox") == "20")
            try await keyed.worker.run(
                "update sms_router_owners set key_check = (select key_check from sms_router_owners where generation = 2)")
            try await keyed.purge()
            #expect(try await keyed.text("select count(*)::text from sms_router_inbox") == "10")
        }
    }

    @Test func oneWorkerHasTheTurn() async throws {
        let url = try await migratedDatabase("retention_turn")
        try await runOnLoop { loop in
            let (first, second) = (try await Purger(loop, url), try await Purger(loop, url, generation: 2))
            try await first.fill(20, days: 60)
            // Somebody has it: nobody else purges, but tells the age that is known.
            try await first.worker.run(
                "update sms_router_privacy set claim = 77, claimed_until = now() + interval '1 minute', content_since = now() - interval '90 seconds'"
            )
            await second.retention.look()
            #expect(second.count(.purgedTexts) == 0 && (90...100).contains(second.count(.oldestContent)))
            // He is gone.
            try await first.purge()
            #expect(first.count(.purgedTexts) > 0)
            // Just done: nobody looks for a minute.
            await second.retention.look()
            #expect(try await second.text("select (claimed_until > now() + interval '50 seconds')::text from sms_router_privacy") == "true")
            #expect(try await second.text("select claim::text from sms_router_privacy") != "77")
        }
    }

    /// A step under a claim that is over changes nothing.
    @Test func aStepUnderAnOldClaimIsNone() async throws {
        let url = try await migratedDatabase("retention_fenced")
        try await runOnLoop { loop in
            let purger = try await Purger(loop, url)
            try await purger.fill(20, days: 800)
            _ = try await purger.worker.database.rest(
                RetentionStatements.begin,
                {
                    var parameters = Parameters()
                    parameters.append(textArray: RetentionStatements.Walk.allCases.map(\.rawValue))
                    return parameters
                }())
            for walk in RetentionStatements.Walk.allCases {
                var parameters = Parameters()
                parameters.append(Int64(4711))
                parameters.append(Int64(0))
                parameters.append(86_400.0)
                let rows = try await purger.worker.database.rest(RetentionStatements.steps[walk] ?? "", parameters)
                let (isOurs, changed, seen) = (try rows.bool(0, 0), try rows.int64(0, 1), try rows.int64(0, 2))
                #expect(isOurs == false && changed == 0 && seen == 0, "\(walk)")
            }
            #expect(try await purger.text("select count(*)::text from sms_router_inbox where body <> ''") == "20")
            #expect(try await purger.text("select max(position)::text from sms_router_retention") == "0")
        }
    }

    /// No step reads more than its stretch, whatever the tables hold.
    @Test func stepsReadTheirStretchAlone() async throws {
        let url = try await migratedDatabase("retention_plans")
        try await runOnLoop { loop in
            let purger = try await Purger(loop, url)
            try await purger.fill(40_000, days: 60)
            try await purger.worker.run(
                """
                insert into sms_router_outbox (conversation, created_at, expires_at, closed_at, state, kind, account_sid, from_address, to_address, channel,
                  correlation_id, body)
                select conversation, accepted_at, accepted_at, accepted_at, 'sent', 'reply', account_sid, to_address, from_address, 'sms', 'c', 'text'
                from sms_router_inbox order by id
                """)
            try await purger.worker.run("select brin_summarize_new_values('sms_router_inbox_id')")
            try await purger.worker.run("analyze")
            try await purger.worker.run("update sms_router_privacy set claim = 5, claimed_until = now() + interval '1 hour'")
            let bounds: [RetentionStatements.Walk: Int] = [
                .inboxTexts: 4 * Int(RetentionStatements.stretch), .inbox: 4 * Int(RetentionStatements.stretch),
                .logTexts: 2 * RetentionStatements.most,
                .outboxTexts: 2 * RetentionStatements.most, .logs: 2 * RetentionStatements.most, .outbox: 2 * RetentionStatements.most,
            ]
            for (walk, bound) in bounds {
                _ = try await purger.worker.database.rest("begin", Parameters())
                let statement = Statement(name: "planned", sql: RetentionStatements.steps[walk] ?? "")
                let plan = try await purger.worker.plan(statement, types: "int8, int8, float8", arguments: "5, 10001, 2592000")
                _ = try await purger.worker.database.rest("rollback", Parameters())
                #expect(plan.mostRows <= bound, "\(walk): \(plan)")
                // The one row of the claim aside.
                let read = plan.lines.filter { $0.contains("Seq Scan on sms_") && !$0.contains("sms_router_privacy") }
                #expect(read.isEmpty, "\(walk): \(plan)")
            }
            try await purger.worker.run("update sms_router_privacy set claimed_until = '-infinity'")
            await purger.retention.look()
            #expect(try await purger.text("select count(*)::text from sms_router_inbox where body <> ''") == "20000")
        }
    }

    /// With the waiting of a real purge: an accept that began before its message was remembered, and is given up by its client long since, stands at the
    /// server and waits for a row. Nothing is deleted before it is over, or it would bring the message anew behind the deletion.
    @Test(.untilItHangs) func anAcceptThatOutlivesItsClientIsWaitedFor() async throws {
        let url = try await migratedDatabase("retention_late_accept")
        try await runOnLoop { loop in
            let purger = try await Purger(loop, url, settles: MessageForgetting.settles)
            let (late, holder) = (try await TestWorker(loop, url, generation: 2), try await TestWorker(loop, url, generation: 3))
            try await purger.fill(20, days: 800)
            // Two messages in one statement: the first one is just being taken by somebody else, who holds it up; the second one is of long ago.
            let items = [0, 1].map { AcceptItem(testMessage($0), deferred: false, key: testPrivacyKey) }
            let (theirs, ours) = (
                AcceptBatch.parameters([items[0]], owner: try await holder.ownership.current()),
                AcceptBatch.parameters(items, owner: try await late.ownership.current())
            )
            try await purger.worker.nameKey()
            try await holder.run("begin")
            _ = try await holder.database.run(InboxStatements.accept, theirs, lane: .accept)
            let accepted = Promise<Int?>()
            LoopActor.spawn { accepted.fulfill(try? await late.database.run(InboxStatements.accept, ours, lane: .accept).count) }
            try await LockWait.until(1, purger.worker, "locktype = 'transactionid'")
            let isPurged = Promise<Bool>()
            LoopActor.spawn {
                try? await purger.purge()
                isPurged.fulfill(true)
            }
            // Remembered, and the usual wait is over.
            let remembered = "select count(*)::text from sms_router_remembered"
            while try await Self.count(url, loop, remembered) != "10" {
                await LoopActor.sleep(.milliseconds(100), on: loop)
            }
            await LoopActor.sleep(MessageForgetting.settles + .seconds(2), on: loop)
            let old = "select count(*)::text from sms_router_inbox where accepted_at < now() - interval '400 days'"
            #expect(try await Self.count(url, loop, old) == "10", "an accept is under way")
            try await holder.run("commit")
            #expect(await accepted.wait() == 0, "a message of long ago is new")
            _ = await isPurged.wait()
            #expect(try await Self.count(url, loop, old) == "0", "it is over")
            #expect(try await Self.count(url, loop, "select count(*)::text from sms_router_inbox where message_sid like '%0001'") == "0")
        }
    }

    /// On a connection of its own: those of the others wait.
    @LoopActor private static func count(_ url: String, _ loop: EventLoop, _ sql: String) async throws -> String {
        let connection = try await PostgresConnection.open(
            loop: loop, resolver: Resolver(loop), configuration: try patientConfiguration(url), mode: .plain)
        defer { connection.close() }
        return try await connection.query(sql).string(0, 0) ?? ""
    }

    /// A step does not stand in a queue for a row, with locks of its own on others: it gives up, and comes again.
    @Test(.untilItHangs) func aRowThatIsHeldDoesNotHoldTheStep() async throws {
        let url = try await migratedDatabase("retention_held")
        try await runOnLoop { loop in
            let purger = try await Purger(loop, url)
            let holder = try await TestWorker(loop, url, generation: 2)
            try await purger.worker.run(
                "insert into sms_usage_logs (phone_number, message_direction, message_length, created_at) values ('+1', 'inbound', 1, now() - interval '500 days')"
            )
            try await purger.fill(20, days: 60)
            try await holder.run("begin")
            _ = try await holder.texts("select 'x' from sms_usage_logs where id = 5 for update")
            let flag = Flag()
            LoopActor.spawn {
                try? await purger.purge()
                flag.isUp = true
            }
            let end = MonotonicInstant.now() + .seconds(60)
            while !flag.isUp, MonotonicInstant.now() < end { await LoopActor.sleep(.milliseconds(50), on: loop) }
            #expect(flag.isUp, "it waits for the row")
            // One walk stops there, the others go on.
            #expect(
                try await purger.text("select count(*)::text from sms_usage_logs where created_at < now() - interval '400 days'") == "0")
            try await holder.run("commit")
            while !flag.isUp { await LoopActor.sleep(.milliseconds(50), on: loop) }
            try await purger.purge()
            #expect(try await purger.text("select count(*)::text from sms_usage_logs where message_content is null") == "10")
        }
    }

    /// One turn that meets a held row is nothing to speak of. The second running is, once, with the walks that it stops; let go, it may be told anew.
    @Test(.untilItHangs) func aRowThatStaysHeldIsTold() async throws {
        let url = try await migratedDatabase("retention_held_told")
        try await runOnLoop { loop in
            let lines = LogLines()
            let purger = try await Purger(loop, url, lines: lines)
            let holder = try await TestWorker(loop, url, generation: 2)
            try await purger.fill(20, days: 60)
            func held() -> [String] { lines.all.filter { $0.contains("somebody holds a row") } }
            for episode in 1...2 {
                try await purger.worker.run("update sms_usage_logs set message_content = 'text'")
                try await purger.worker.run("update sms_router_retention set position = 0")
                try await holder.run("begin")
                _ = try await holder.texts("select 'x' from sms_usage_logs where id = \(episode) for update")
                for told in [episode - 1, episode, episode] {
                    try await purger.purge()
                    #expect(held().count == told, "\(episode): \(lines.all)")
                }
                try await holder.run("commit")
                try await purger.purge()
            }
            #expect(held().allSatisfy { $0.hasPrefix("warning ") && $0.contains("\"walks\": log_texts]") }, "\(held())")
            // The others went on.
            #expect(try await purger.text("select count(*)::text from sms_router_inbox where body = ''") == "10")
        }
    }

    @Test func aPauseIsNineTimesItsStep() {
        #expect(PurgeContext.pause(after: .milliseconds(1)) == .milliseconds(20))
        #expect(PurgeContext.pause(after: .milliseconds(100)) == .milliseconds(900))
        #expect(PurgeContext.pause(after: .seconds(3)) == .seconds(27), "a slow database is left alone for longer")
        #expect(PurgeContext.pause(after: .seconds(30)) == .seconds(20), "before the claim is over")
    }

    @Test func slowStepsBecomeSmaller() {
        var size = StepSize(.logs)
        #expect(size.rows == 1000)
        size.took(.milliseconds(900))
        #expect(size.rows == 1000)
        size.took(.seconds(4))
        #expect(size.rows == 125, "as many as take half a second")
        size.took(.milliseconds(500))
        #expect(size.rows == 125)
        size.took(.milliseconds(100))
        #expect(size.rows == 250)
        size.wasCancelled()
        #expect(size.rows == 31)
        size.took(.seconds(30))
        #expect(size.rows == StepSize.least)
        for _ in 0..<20 { size.took(.milliseconds(1)) }
        #expect(size.rows == 1000)
        #expect(StepSize(.inbox).rows == 2000)
    }

    /// A step that takes longer than a statement may comes again with fewer rows, and the walk goes on.
    @Test func aStepThatIsCancelledComesAgainSmaller() async throws {
        let url = try await migratedDatabase("retention_cancelled")
        try await runOnLoop { loop in
            let purger = try await Purger(loop, url)
            try await purger.fill(600, days: 60)
            try await purger.worker.run(
                """
                create function slow() returns trigger language plpgsql as $$
                begin
                  if (select count(*) from changed_rows) > 100 then perform pg_sleep(60); end if;
                  return null;
                end $$;
                """)
            try await purger.worker.run(
                """
                create trigger slow after update on sms_usage_logs referencing new table as changed_rows for each statement execute function slow()
                """)
            try await purger.worker.run("set statement_timeout = '1s'")
            let left =
                "select count(*)::text from sms_usage_logs where created_at < now() - interval '30 days' and message_content is not null"
            var turns = 0
            while try await purger.text(left) != "0", turns < 20 {
                try await purger.purge()
                turns += 1
            }
            #expect(try await purger.text(left) == "0")
        }
    }

    /// Old conversations and strangers, and opt-outs of people who have long been silent.
    @Test func onceADaySmallTables() async throws {
        let url = try await migratedDatabase("retention_daily")
        try await runOnLoop { loop in
            let purger = try await Purger(loop, url)
            try await purger.worker.run(
                """
                insert into sms_router_conversations (key, conversation_id, last_inbound_at, tail_sid, said)
                select gen_random_uuid(), gen_random_uuid(), now() - interval '1 day' * i, 'SM', i from generate_series(0, 499) i
                """)
            try await purger.worker.run(
                """
                insert into sms_router_strangers (updated_at, answers, reminded, account_sid, sender, address, state, message_sid, action)
                select now() - interval '1 day' * i, 1, false, 'AC', 's', '+1' || i, 'choosing', 'SM', 'welcome' from generate_series(0, 499) i
                """)
            try await purger.worker.run(
                """
                insert into sms_router_opt_outs (account_sid, address, sender, our_number, opted_out_at, source, said, seen_at) values
                  ('\(testAccount)', '+14155550101', 's', 's', now() - interval '500 days', 'message', 'STOP', null),
                  ('\(testAccount)', '+14155550102', 's', 's', now() - interval '500 days', 'message', 'STOP', now() - interval '3 days')
                """)
            try await purger.purge()
            #expect(try await purger.text("select count(*)::text from sms_router_conversations") == "400")
            #expect(try await purger.text("select count(*)::text from sms_router_conversations where said is not null") == "30")
            #expect(try await purger.text("select count(*)::text from sms_router_strangers") == "400")
            #expect(
                try await purger.worker.texts("select address || '|' || coalesce(said, '-') from sms_router_opt_outs order by 1")
                    == ["\(testPrivacyKey.person("+14155550101"))|-", "+14155550102|STOP"])
        }
    }

    /// `store_content=none`: what was said is in no row after the outcome, its length is; the reply stays as long as it may be needed.
    @Test func withoutStoredTexts() async throws {
        let url = try await migratedDatabase("retention_none")
        try await runOnLoop { loop in
            let purger = try await Purger(loop, url, settings: ["SMS_ROUTER_STORE_CONTENT": "none"])
            let inbox = purger.worker.inbox
            inbox.content.follow(purger.live.values)
            let stored = try #require(try await purger.worker.accept(testMessage(1, body: "the secret")))
            #expect(try await inbox.finish(testOutcome(stored, parts: ["the answer"])) == .committed)
            let late = try #require(try await purger.worker.accept(testMessage(2, from: "+14155550102", body: "another secret")))
            #expect(try await inbox.finish(testOutcome(late, parts: ["late answer"], route: .late)) == .committed)
            #expect(try await purger.text("select string_agg(body, '' order by id) || count(extra) from sms_router_inbox") == "0")
            #expect(
                try await purger.worker.texts(
                    "select message_length || message_direction || coalesce(message_content, '-') from sms_usage_logs order by 1")
                    == ["10inbound-", "10outbound-", "11outbound-", "14inbound-"])
            #expect(try await purger.text("select body from sms_router_outbox") == "late answer")
            // Given again to a duplicate within five minutes.
            #expect(try await inbox.takeReply(testMessage(1).key)?.parts == ["the answer"])
            try await purger.purge()
            #expect(
                try await purger.text("select reply[1] from sms_router_inbox where message_sid = '\(testMessage(1).messageSID)'")
                    == "the answer")
            // A quarter of an hour later; the late part is still open.
            try await purger.worker.run(
                "update sms_router_inbox set accepted_at = accepted_at - interval '20 minutes', finished_at = finished_at - interval '20 minutes', given_at = null"
            )
            try await purger.worker.run("update sms_router_outbox set created_at = created_at - interval '20 minutes'")
            try await purger.worker.run("update sms_router_owners set fates_known = true")
            try await purger.purge()
            #expect(try await purger.text("select count(reply)::text from sms_router_inbox") == "0")
            #expect(try await purger.text("select body from sms_router_outbox") == "late answer")
            try await purger.worker.run("update sms_router_outbox set state = 'sent', closed_at = now()")
            try await purger.purge()
            #expect(try await purger.text("select body from sms_router_outbox") == "")
        }
    }
}
