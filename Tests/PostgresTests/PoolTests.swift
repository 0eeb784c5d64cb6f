import EventLoop
import Postgres
import TestSupport
import Testing
import Time

@Suite struct PoolTests {
    static let process = Statement(name: "process", sql: "select pg_backend_pid()")
    static let one = Statement(name: "one", sql: "select 1")

    @Test func lanesKeepTheirConnections() async throws {
        let url = try await TemporaryPostgres.shared().url
        try await runOnLoop { loop in
            let pool = try makePool(loop, url, hot: 3)
            #expect(await eventually(loop) { pool.readyConnections == 3 })
            #expect(pool.isAvailable)
            var accept: Set<Int64?> = []
            var outcome: Set<Int64?> = []
            for _ in 0..<10 {
                accept.insert(try await pool.execute(Self.process, lane: .accept).int64(0, 0))
                outcome.insert(try await pool.execute(Self.process, lane: .outcome).int64(0, 0))
            }
            #expect(accept.count == 1 && outcome.count == 1 && accept != outcome)
            // Whoever is asleep is not asked.
            var slow: Set<Int64?> = []
            var done = 0
            for lane in [Lane.accept, .outcome] {
                LoopActor.spawn {
                    let sleep = Statement(name: "sleep", sql: "select pg_backend_pid(), pg_sleep(2)")
                    slow.insert(try? await pool.execute(sleep, lane: lane).int64(0, 0))
                    done += 1
                }
            }
            #expect(await eventually(loop) { pool.load == 2 })
            let free = try await pool.execute(Self.process).int64(0, 0)
            #expect(await eventually(loop) { done == 2 })
            #expect(slow == accept.union(outcome))
            #expect(!slow.contains(free))
            await pool.close()
            #expect(await failure { _ = try await pool.execute(Self.one) }?.awayMaybeExecuted == false)
        }
    }

    @Test func aTerminatedConnectionComesBack() async throws {
        let server = try await TemporaryPostgres.shared()
        let url = try await server.createDatabase("terminated")
        try await runOnLoop { loop in
            let events = EventList()
            let pool = try makePool(loop, url, hot: 1, events: events)
            #expect(await eventually(loop) { pool.isAvailable })
            let old = try await pool.execute(Self.process).int64(0, 0)
            var lost: PostgresError?
            LoopActor.spawn {
                lost = await failure {
                    _ = try await pool.execute(Statement(name: "long", sql: "select pg_sleep(30)"))
                }
            }
            #expect(await eventually(loop) { pool.load == 1 })
            try await server.sql("select pg_terminate_backend(\(old ?? 0))")
            #expect(await eventually(loop) { lost != nil })
            #expect(lost?.awayMaybeExecuted == true)
            #expect(lost?.description.contains("57P01") == true)
            #expect(await eventually(loop) { pool.isAvailable })
            let new = try await pool.execute(Self.process).int64(0, 0)
            #expect(new != old)
            // While idle: the reason comes as a notice, not as the answer to anything.
            try await server.sql("select pg_terminate_backend(\(new ?? 0))")
            #expect(await eventually(loop) { events.list.count == 4 })
            #expect(await eventually(loop) { pool.isAvailable })
            #expect(events.list.count == 5)
            for event in events.list where event.isTrouble { #expect(event.description.contains("57P01")) }
            await pool.close()
        }
    }

    /// libpq keeps what a crowd took until its connection ends. Nobody who sends meanwhile notices, and who was never in a crowd stays.
    @Test func aConnectionThatOutlivedACrowdIsReplaced() async throws {
        let server = try await TemporaryPostgres.shared()
        let url = try await server.createDatabase("renewed")
        try await runOnLoop { loop in
            let events = EventList()
            let pool = try makePool(loop, url, hot: 2, events: events)
            #expect(await eventually(loop) { pool.readyConnections == 2 })
            let crowded = try await pool.execute(Self.process, lane: .accept).int64(0, 0)
            let quiet = try await pool.execute(Self.process, lane: .outcome).int64(0, 0)
            let present: @LoopActor () async throws -> Int64? = { try await pool.execute(Self.process, lane: .accept).int64(0, 0) }
            var answered = 0
            // Behind a statement that waits for a lock: so they are a crowd, however many jobs of other tests the loop has between theirs.
            let holder = try makePool(loop, url, hot: 1)
            _ = try await holder.rest("select pg_advisory_lock(1)")
            LoopActor.spawn {
                do { _ = try await pool.execute(Statement(name: "wait", sql: "select pg_advisory_xact_lock(1)"), lane: .accept) } catch {
                    Issue.record(error)
                }
            }
            for _ in 0..<200 {
                LoopActor.spawn {
                    if (try? await pool.execute(Self.one, lane: .accept).int64(0, 0)) == 1 { answered += 1 }
                }
            }
            #expect(await eventually(loop) { pool.load > 200 })
            await holder.close()
            #expect(await eventually(loop) { answered == 200 })
            // It may come again: only the next time is the first quiet one.
            pool.giveRoomBack()
            #expect(try await present() == crowded)
            // Something is under way when the fresh one is ready: it stays, so that nothing sent later can overtake.
            var slept: Int64?
            LoopActor.spawn {
                slept = try? await pool.execute(Statement(name: "nap", sql: "select pg_backend_pid(), pg_sleep(1)"), lane: .accept).int64(
                    0, 0)
            }
            pool.giveRoomBack()
            #expect(await eventually(loop) { pool.load == 1 })
            #expect(await eventually(loop) { slept == crowded })
            #expect(try await present() == crowded)
            // Sent without a pause, over the change.
            let replaced = await eventually(loop) {
                pool.giveRoomBack()
                for _ in 0..<20 where await failure({ _ = try await pool.execute(Self.one, lane: .accept) }) != nil {
                    Issue.record("a statement met a gap")
                }
                return (try? await present()) != crowded
            }
            #expect(replaced)
            let fresh = try await present()
            for _ in 0..<3 { pool.giveRoomBack() }
            #expect(try await pool.execute(Self.process, lane: .outcome).int64(0, 0) == quiet)
            #expect(try await present() == fresh)
            #expect(pool.readyConnections == 2)
            let sessions = Statement(name: "sessions", sql: "select count(*) from pg_stat_activity where datname = current_database()")
            #expect(await eventually(loop) { (try? await pool.execute(sessions).int64(0, 0)) == 2 })
            // The fresh one is watched like the first one.
            try await server.sql("select pg_terminate_backend(\(fresh ?? 0))")
            #expect(await eventually(loop) { pool.readyConnections == 1 })
            #expect(await eventually(loop) { pool.readyConnections == 2 })
            #expect(events.list.map(\.isTrouble) == [false])
            await pool.close()
        }
    }

    @Test func aStoppedServerIsOneEpisode() async throws {
        let server = try await TemporaryPostgres.start()
        try await runOnLoop { loop in
            let events = EventList()
            let pool = try makePool(loop, server.url, hot: 3, events: events)
            var states: [PostgresState] = []
            pool.onStateChange = { states.append($0) }
            await pool.firstAttempt()
            #expect(await eventually(loop) { pool.readyConnections == 3 })
            try await server.stop()
            #expect(await eventually(loop) { !pool.isAvailable })
            // At once, and without a queue.
            for _ in 0..<100 {
                #expect(await failure { _ = try await pool.execute(Self.one) }?.awayMaybeExecuted == false)
            }
            #expect(await failure { _ = try await pool.rest("select 1") }?.isAway == true)
            await LoopActor.sleep(.milliseconds(300), on: loop)
            try await server.start()
            #expect(await eventually(loop) { pool.readyConnections == 3 })
            #expect(try await pool.execute(Self.one).int64(0, 0) == 1)
            #expect(events.list.map(\.isTrouble) == [false, true, false])
            #expect(states.count == 3 && states.last == .available)
            await pool.close()
        }
    }

    @Test func aServerThatIsNotThereAtStartIsAwayAndThenFound() async throws {
        let server = try await TemporaryPostgres.start()
        try await server.stop()
        try await runOnLoop { loop in
            let events = EventList()
            let pool = try makePool(loop, server.tcpURL(host: "localhost"), events: events)
            #expect(await failure { _ = try await pool.execute(Self.one) }?.isAway == true)
            await pool.firstAttempt()
            #expect(!pool.isAvailable)
            try await server.start()
            #expect(await eventually(loop) { pool.isAvailable })
            #expect(events.list.map(\.isTrouble) == [true, false])
            await pool.close()
        }
    }

    @Test func aReadOnlyServerCountsAsAway() async throws {
        let server = try await TemporaryPostgres.start()
        let other = try await TemporaryPostgres.start()
        for each in [server, other] { try await each.sql("create table t (a int)") }
        try await runOnLoop { loop in
            let insert = Statement(name: "insert", sql: "insert into t values (1)")
            // Alone: away until it can be written to again.
            let alone = try makePool(loop, server.url)
            // With another behind it: the other takes over.
            let both = try makePool(
                loop, "postgresql://postgres@127.0.0.1:\(server.port),127.0.0.1:\(other.port)/postgres?connect_timeout=3")
            #expect(await eventually(loop) { alone.readyConnections == 2 && both.readyConnections == 2 })
            _ = try await both.execute(insert)
            try await server.sql("alter system set default_transaction_read_only = on")
            try await server.sql("select pg_reload_conf()")
            // What comes before the server has read its settings again is inserted.
            var inserted = 1
            for pool in [alone, both] {
                var error: PostgresError?
                #expect(
                    await eventually(loop) {
                        error = await failure { _ = try await pool.execute(insert) }
                        if error == nil { inserted += 1 }
                        return error != nil
                    })
                #expect(error?.awayMaybeExecuted == false)
                #expect(error?.description.contains("25006") == true)
            }
            #expect(await eventually(loop) { both.readyConnections == 2 })
            #expect(try await both.execute(insert).affected == 1)
            #expect(try await server.sql("select count(*) from t") == "\(inserted)")
            #expect(await eventually(loop) { !alone.isAvailable })
            try await server.sql("alter system reset default_transaction_read_only")
            try await server.sql("select pg_reload_conf()")
            #expect(await eventually(loop) { alone.isAvailable })
            #expect(try await alone.execute(insert).affected == 1)
            await alone.close()
            await both.close()
        }
    }

    @Test func notNowIsAwayAndTheConnectionStays() async throws {
        let url = try await TemporaryPostgres.shared().createDatabase("not_now")
        try await runOnLoop { loop in
            let events = EventList()
            let pool = try makePool(loop, url, hot: 1, events: events)
            #expect(await eventually(loop) { pool.isAvailable })
            _ = try await pool.rest(
                """
                create function full_disk(bool) returns int language plpgsql as
                $$ begin if $1 then raise exception 'no space' using errcode = '53100'; end if; return 1; end $$
                """)
            let write = Statement(name: "write", sql: "select full_disk($1)", parameterTypes: [.bool])
            let before = try await pool.execute(Self.process).int64(0, 0)
            for _ in 0..<3 {
                let error = await failure { _ = try await pool.execute(write, parameters { $0.append(true) }) }
                #expect(error?.awayMaybeExecuted == false)
                // What only reads works meanwhile, and ends nothing.
                _ = try await pool.execute(Self.one)
            }
            #expect(!pool.isAvailable)
            _ = try await pool.execute(write, parameters { $0.append(false) })
            #expect(pool.isAvailable)
            #expect(events.list.map(\.isTrouble) == [false, true, false])
            #expect(try await pool.execute(Self.process).int64(0, 0) == before)
            await pool.close()
        }
    }

    @Test func aChangedTableIsPreparedAnew() async throws {
        let url = try await TemporaryPostgres.shared().createDatabase("changed")
        try await runOnLoop { loop in
            let pool = try makePool(loop, url, hot: 1)
            #expect(await eventually(loop) { pool.isAvailable })
            _ = try await pool.rest("create table t as select 1 as a")
            let all = Statement(name: "all", sql: "select * from t")
            #expect(try await pool.execute(all).columnCount == 1)
            _ = try await pool.rest("alter table t add b text")
            #expect(await failure { _ = try await pool.execute(all) }?.awayMaybeExecuted == false)
            #expect(await eventually(loop) { pool.readyConnections == 1 })
            #expect(try await pool.execute(all).columnCount == 2)
            // Somebody threw away what we had prepared.
            _ = try await pool.execute(Statement(name: "deallocate", sql: "deallocate all"))
            #expect(await failure { _ = try await pool.execute(all) }?.awayMaybeExecuted == false)
            #expect(await eventually(loop) { pool.readyConnections == 1 })
            #expect(try await pool.execute(all).columnCount == 2)
            await pool.close()
        }
    }

    @Test func theRestHasItsOwnConnectionAndGoesAgain() async throws {
        let server = try await TemporaryPostgres.shared()
        let url = try await server.createDatabase("rest")
        try await runOnLoop { loop in
            let pool = try makePool(loop, url, hot: 1) {
                $0.restIdle = .seconds(2)
                $0.restStatementTimeout = .seconds(2)
                $0.applicationName = "resting"
                $0.serverSettings = [("enable_hashjoin", "off"), ("enable_mergejoin", "off")]
            }
            #expect(await eventually(loop) { pool.isAvailable })
            let count = "select count(*) from pg_stat_activity where application_name = 'resting rest'"
            #expect(try await server.sql(count) == "0")
            let hot = try await pool.execute(Self.process).int64(0, 0)
            var processes: Set<Int64?> = []
            var done = 0
            for _ in 0..<5 {
                LoopActor.spawn {
                    processes.insert(try? await pool.rest("select pg_backend_pid()").int64(0, 0))
                    done += 1
                }
            }
            #expect(await eventually(loop) { done == 5 })
            #expect(processes.count == 1 && !processes.contains(nil) && !processes.contains(hot))
            let slow = await failure { _ = try await pool.rest("select pg_sleep($1)", parameters { $0.append(20.0 as Double) }) }
            #expect(slow?.sqlState == "57014")
            #expect(await eventually(loop) { (try? await server.sql(count)) == "0" })
            #expect(try await pool.rest("select $1 || 'ü'", parameters { $0.append("x") }).string(0, 0) == "xü")
            let settings = "select current_setting('enable_hashjoin') || current_setting('enable_mergejoin')"
            #expect(try await pool.rest(settings).string(0, 0) == "offoff")
            await pool.close()
        }
    }

    @Test func closingLetsWhatIsUnderWayEnd() async throws {
        let url = try await TemporaryPostgres.shared().url
        try await runOnLoop { loop in
            let pool = try makePool(loop, url, hot: 1)
            #expect(await eventually(loop) { pool.isAvailable })
            var rows: Rows?
            var error: PostgresError?
            LoopActor.spawn {
                error = await failure { rows = try await pool.execute(Statement(name: "brief", sql: "select pg_sleep(1)")) }
            }
            #expect(await eventually(loop) { pool.load > 0 || rows != nil || error != nil })
            #expect(error == nil)
            await pool.close()
            #expect(await eventually(loop) { rows?.count == 1 })
        }
    }
}
