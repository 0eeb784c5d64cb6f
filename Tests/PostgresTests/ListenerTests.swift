import EventLoop
import Glibc
import Postgres
import TestSupport
import Testing
import Time

@Suite struct ListenerTests {
    @Test func notificationsArriveAndALossIsAReset() async throws {
        let server = try await TemporaryPostgres.shared()
        let url = try await server.createDatabase("listening")
        try await runOnLoop { loop in
            let pool = try makePool(loop, url, hot: 1) { $0.applicationName = "hearing" }
            var heard: [String] = []
            var resets = 0
            var otherResets = 0
            #expect(pool.listening == .off)
            pool.listen(channels: ["users", "odd \"name"]) { channel, payload in
                heard.append("\(channel):\(payload)")
            } onReset: {
                resets += 1
            }
            #expect(await eventually(loop) { resets == 1 })
            guard case .listening = pool.listening else {
                Issue.record("not listening")
                return
            }
            let notify = #"notify users, 'ä1'; notify "odd ""name", '2'; notify nobody, '3'; notify later, '4'"#
            try await server.sql(notify, database: "listening")
            #expect(await eventually(loop) { heard.count == 2 })
            #expect(heard == ["users:ä1", "odd \"name:2"])
            // A second listener on the living connection.
            pool.listen(channels: ["later"]) { _, payload in
                heard.append(payload)
            } onReset: {
                otherResets += 1
            }
            #expect(await eventually(loop) { otherResets == 1 })
            try await server.sql(notify, database: "listening")
            #expect(await eventually(loop) { heard.count == 5 })

            try await server.sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'hearing listener'")
            #expect(await eventually(loop) { resets == 2 && otherResets == 2 })
            try await server.sql(notify, database: "listening")
            #expect(await eventually(loop) { heard.count == 8 })
            await pool.close()
        }
    }

    /// A server that is gone without a word takes all connections with it: when one of them is there again the listener is doubted, long before its own
    /// heartbeat tells.
    @Test func aNewConnectionCastsDoubtOnTheListener() async throws {
        let server = try await TemporaryPostgres.shared()
        let url = try await server.createDatabase("doubted")
        try await runOnLoop { loop in
            let pool = try makePool(loop, url, hot: 1) {
                $0.heartbeat = .seconds(600)
                $0.applicationName = "doubted"
            }
            var resets = 0
            pool.listen(channels: ["a"]) { _, _ in
            } onReset: {
                resets += 1
            }
            #expect(await eventually(loop) { resets == 1 && pool.isAvailable })
            let end = "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'doubted'"
            // One that answers is believed again, and what may have been missed is read.
            try await server.sql(end)
            #expect(await eventually(loop) { resets == 2 && !pool.isWithoutNotifications })
            let text = try await server.sql("select pid from pg_stat_activity where application_name = 'doubted listener'")
            guard let pid = Int32(text) else {
                Issue.record("no listening session")
                return
            }
            kill(pid, SIGSTOP)
            defer {
                kill(pid, SIGTERM)
                kill(pid, SIGCONT)
            }
            try await server.sql(end)
            #expect(await eventually(loop) { pool.isWithoutNotifications && pool.isAvailable })
            #expect(resets == 2)
            await pool.close()
        }
    }

    @Test func aPeerThatIsSilentIsNoticed() async throws {
        let server = try await TemporaryPostgres.shared()
        let url = try await server.createDatabase("silent")
        try await runOnLoop { loop in
            let pool = try makePool(loop, url, hot: 1) {
                $0.heartbeat = .milliseconds(200)
                $0.applicationName = "silenced"
            }
            var resets = 0
            pool.listen(channels: ["a"]) { _, _ in
            } onReset: {
                resets += 1
            }
            #expect(await eventually(loop) { resets == 1 })
            let process = "select pid from pg_stat_activity where application_name = 'silenced listener'"
            let text = try await server.sql(process)
            guard let pid = Int32(text) else {
                Issue.record("no listening session")
                return
            }
            // Stopped, it answers nothing and closes nothing.
            kill(pid, SIGSTOP)
            defer {
                kill(pid, SIGTERM)
                kill(pid, SIGCONT)
            }
            #expect(await eventually(loop) { resets == 2 })
            await pool.close()
        }
    }
}
