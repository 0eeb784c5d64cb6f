import EventLoop
import Postgres
import TestSupport
import Testing
import Time

@Suite struct ConnectionTests {
    static let echo = Statement(name: "echo", sql: "select $1::int8 as value", parameterTypes: [.int8])
    static let divide = Statement(name: "divide", sql: "select 100 / $1::int4", parameterTypes: [.int4])

    @Test func answersComeToThoseWhoAsked() async throws {
        let url = try await TemporaryPostgres.shared().url
        try await runOnLoop { loop in
            let connection = try await openConnection(loop, url) { $0.inFlightLimit = 10_000 }
            var wrong = 0
            var done = 0
            for number in 0..<5000 {
                LoopActor.spawn {
                    let rows = try? await connection.execute(Self.echo, parameters { $0.append(Int64(number)) })
                    if (try? rows?.int64(0, 0)) != Int64(number) { wrong += 1 }
                    done += 1
                }
            }
            #expect(await eventually(loop) { done == 5000 })
            #expect(wrong == 0)
            connection.close()
        }
    }

    @Test func anErrorReachesNoFurtherThanItsUnit() async throws {
        let url = try await TemporaryPostgres.shared().url
        try await runOnLoop { loop in
            let connection = try await openConnection(loop, url)
            var outcomes: [String] = Array(repeating: "", count: 30)
            var done = 0
            for index in 0..<30 {
                LoopActor.spawn {
                    do throws(PostgresError) {
                        let value: Int32 = index % 3 == 1 ? 0 : 4
                        let rows = try await connection.execute(Self.divide, parameters { $0.append(value) })
                        outcomes[index] = try rows.int64(0, 0).map(String.init) ?? "null"
                    } catch { outcomes[index] = error.sqlState ?? "other" }
                    done += 1
                }
            }
            #expect(await eventually(loop) { done == 30 })
            for index in 0..<30 { #expect(outcomes[index] == (index % 3 == 1 ? "22012" : "25")) }
            connection.close()
        }
    }

    @Test func aStatementIsPreparedOnce() async throws {
        let url = try await TemporaryPostgres.shared().url
        try await runOnLoop { loop in
            let connection = try await openConnection(loop, url)
            for number in 0..<10 { _ = try await connection.execute(Self.echo, parameters { $0.append(Int64(number)) }) }
            let rows = try await connection.query("select count(*), min(generic_plans + custom_plans) from pg_prepared_statements")
            #expect(try rows.int64(0, 0) == 1)
            #expect(try rows.int64(0, 1) == 10)
            connection.close()
        }
    }

    @Test func aStatementThatCannotBePreparedFailsForAllWhoWaitAndWorksWhenItCan() async throws {
        let url = try await TemporaryPostgres.shared().createDatabase("prepare_later")
        try await runOnLoop { loop in
            let connection = try await openConnection(loop, url)
            let statement = Statement(name: "later", sql: "select a from later")
            var states: [String?] = []
            for _ in 0..<5 {
                LoopActor.spawn { states.append(await failure { _ = try await connection.execute(statement) }?.sqlState) }
            }
            #expect(await eventually(loop) { states.count == 5 })
            #expect(states == Array(repeating: "42P01", count: 5))
            #expect(connection.isReady)
            _ = try await connection.query("create table later (a int)")
            #expect(try await connection.execute(statement).isEmpty)
            connection.close()
        }
    }

    @Test func aTransactionIsAllOrNothing() async throws {
        let url = try await TemporaryPostgres.shared().createDatabase("units")
        try await runOnLoop { loop in
            let connection = try await openConnection(loop, url)
            _ = try await connection.query("create table t (id int primary key, up int unique deferrable initially deferred)")
            let insert = Statement(name: "insert", sql: "insert into t values ($1, $2)", parameterTypes: [.int4, .int4])
            let count = Statement(name: "count", sql: "select count(*) from t")
            func row(_ id: Int32, _ up: Int32) -> (Statement, Parameters) {
                (
                    insert,
                    parameters {
                        $0.append(id); $0.append(up)
                    }
                )
            }
            let good = try await connection.transaction([row(1, 1), row(2, 2), (count, Parameters())])
            #expect(good.count == 3)
            #expect(good[0].affected == 1)
            #expect(try good[2].int64(0, 0) == 2)
            // The second fails: the first must not stay, the third is never run.
            let failed = await failure {
                _ = try await connection.transaction([row(3, 3), row(1, 4), row(5, 5)])
            }
            #expect(failed?.sqlState == "23505")
            // Fails only when it commits, at the sync, after all its rows have been reported as inserted.
            let atCommit = await failure { _ = try await connection.transaction([row(6, 6), row(7, 6)]) }
            #expect(atCommit?.sqlState == "23505")
            let single = await failure {
                _ = try await connection.execute(
                    insert,
                    parameters {
                        $0.append(8 as Int32); $0.append(1 as Int32)
                    })
            }
            #expect(single?.sqlState == "23505")
            #expect(try await connection.execute(count).int64(0, 0) == 2)
            #expect(try await connection.transaction([]).isEmpty)
            connection.close()
        }
    }

    @Test func tooMuchUnderWayIsBusy() async throws {
        let url = try await TemporaryPostgres.shared().url
        try await runOnLoop { loop in
            let connection = try await openConnection(loop, url) { $0.inFlightLimit = 3 }
            var busy = 0
            var done = 0
            for _ in 0..<5 {
                LoopActor.spawn {
                    if case .busy = await failure({ _ = try await connection.query("select pg_sleep(0.2)") }) { busy += 1 }
                    done += 1
                }
            }
            #expect(await eventually(loop) { done == 5 })
            #expect(busy == 2)
            connection.close()
        }
    }

    @Test func aTimeOutGivesTheConnectionUp() async throws {
        let url = try await TemporaryPostgres.shared().url
        try await runOnLoop { loop in
            let connection = try await openConnection(loop, url)
            let error = await failure {
                _ = try await connection.query("select pg_sleep(120)", timeout: .milliseconds(50))
            }
            #expect(error?.awayMaybeExecuted == true)
            #expect(!connection.isReady)
            let next = await failure { _ = try await connection.query("select 1") }
            #expect(next?.awayMaybeExecuted == false)
        }
    }

    @Test func largeValuesGoThroughBothWays() async throws {
        let url = try await TemporaryPostgres.shared().url
        try await runOnLoop { loop in
            let connection = try await openConnection(loop, url)
            let bytes = [UInt8](repeating: 7, count: 20_000_000)
            let back = Statement(name: "back", sql: "select $1::bytea", parameterTypes: [.bytea])
            let rows = try await connection.execute(back, parameters { $0.append(bytes: bytes) })
            #expect(try rows.bytes(0, 0) == bytes)
            connection.close()
        }
    }

    @Test func scriptsRunInPlainMode() async throws {
        let url = try await TemporaryPostgres.shared().createDatabase("scripts")
        try await runOnLoop { loop in
            let connection = try await openConnection(loop, url, mode: .plain)
            try await connection.script("create table s (a int, b bool); insert into s values (1, true), (2, false);")
            let rows = try await connection.script("select a, b from s order by a; select 'x'::text")
            #expect(rows.count == 2)
            #expect(try rows[0].int64(1, 0) == 2)
            #expect(try rows[0].bool(1, 1) == false)
            #expect(try rows[1].string(0, 0) == "x")
            // One transaction: the first statement goes with the second.
            let error = await failure { try await connection.script("insert into s values (3, true); select 1/0") }
            #expect(error?.sqlState == "22012")
            let count = try await connection.query("select count(*) from s where a > $1", parameters { $0.append(0 as Int32) })
            #expect(try count.int64(0, 0) == 2)
            connection.close()
        }
    }

    @Test func hostsAreTriedInOrderAndByName() async throws {
        let server = try await TemporaryPostgres.shared()
        try await runOnLoop { loop in
            let connection = try await openConnection(loop, "postgresql://postgres@127.0.0.1:1,localhost:\(server.port)/postgres")
            #expect(try await connection.query("select inet_server_port()").int64(0, 0) == Int64(server.port))
            connection.close()
            let error = await failure {
                _ = try await openConnection(loop, "postgresql://postgres@127.0.0.1:1,nowhere.invalid:2/postgres")
            }
            #expect(error?.awayMaybeExecuted == false)
            let text = error?.description ?? ""
            #expect(text.contains("127.0.0.1:1") && text.contains("nowhere.invalid:2"))
        }
    }

    @Test func optionsReachTheServer() async throws {
        let url = try await TemporaryPostgres.shared().url
        try await runOnLoop { loop in
            let connection = try await openConnection(loop, url + "?options=-c%20statement_timeout%3D100&application_name=me")
            let rows = try await connection.query("select current_setting('application_name'), current_setting('timezone')")
            #expect(try rows.string(0, 0) == "me")
            #expect(try rows.string(0, 1) == "UTC")
            let error = await failure { _ = try await connection.query("select pg_sleep(5)") }
            #expect(error?.sqlState == "57014")
            #expect(connection.isReady)
            connection.close()
        }
    }

    @Test func resultsAreFreed() async throws {
        let url = try await TemporaryPostgres.shared().url
        try await runOnLoop { loop in
            let connection = try await openConnection(loop, url)
            let big = Statement(name: "big", sql: "select repeat('x', 1000) from generate_series(1, 1000)")
            for _ in 0..<20 { _ = try await connection.execute(big) }
            let before = residentKilobytes()
            for _ in 0..<300 { _ = try await connection.execute(big) }
            // 300 results are 300 MB.
            #expect(residentKilobytes() - before < 60_000)
            connection.close()
        }
    }
}
