import Glibc
import JSON
import Processes
import TestSupport
import Testing

extension SystemTests {
    /// Descriptors run out (EMFILE): nobody dies, nobody burns the processor, and what comes back is used at once.
    @Suite struct DescriptorTests {
        /// What a router of two workers needs, and few more.
        private static let limit = 64
        /// A request that doesn't end: its connection isn't idle, and doesn't give way.
        private static let unfinished = "POST /sms-router/webhook/sms HTTP/1.1\r\nHost: a\r\n"

        private static let setup = SiteSetup(launcher: ["/usr/bin/prlimit", "--nofile=\(limit):\(limit)"])

        /// The share of one processor that a process uses over a second and a half.
        private static func share(of pid: pid_t) async throws -> Double {
            let before = try #require(ProcessFigures(pid: pid)).cpuTime
            let start = ContinuousClock.now
            try await Task.sleep(for: .milliseconds(1500))
            let used = try #require(ProcessFigures(pid: pid)).cpuTime - before
            return used / (ContinuousClock.now - start)
        }

        @Test func silentConnectionsGiveWay() async throws {
            try await withRouter(Self.setup) { running in
                let flood = try Flood(port: running.site.port, count: 200)
                let ada = Person.number(1)
                for number in 0..<5 {
                    let answer = try await running.post(SMS(from: ada.phone, body: "through \(number)"))
                    #expect(answer.status == 200 && answer.text == Expected.echo(ada, "through \(number)"))
                }
                #expect(try #require(await running.router.metric("sms_router_http_no_descriptor_total")) > 0)
                #expect(running.router.isRunning)
                flood.end()
            }
        }

        @Test func theDispatcherWaitsForDescriptorsAndUsesThem() async throws {
            try await withRouter(Self.setup) { running in
                let router = running.router
                let ada = Person.number(1)
                let flood = try Flood(port: running.site.port, count: 200, saying: Self.unfinished)
                try await eventually("every descriptor is taken") { ProcessFigures(pid: router.pid)?.descriptors == Self.limit }
                #expect(try await Self.share(of: router.pid) < 0.5, "it waits, it doesn't turn")
                // A webhook in the flood waits its turn, and is not turned away.
                async let waiting = running.post(SMS(from: ada.phone, body: "in the middle of it"))
                // A worker dies just now.
                let victim = try #require(router.children.first)
                ChildProcess.signal(victim, SIGKILL)
                try await Task.sleep(for: .milliseconds(300))
                #expect(router.isRunning)
                let end = ContinuousClock.now
                flood.end()
                let answer = try await waiting
                #expect(answer.status == 200 && answer.text == Expected.echo(ada, "in the middle of it"))
                let next = try await running.post(SMS(from: ada.phone, body: "after it"))
                #expect(next.status == 200 && next.text == Expected.echo(ada, "after it"))
                // Before the time-out of the unfinished requests would have freed anything.
                #expect(ContinuousClock.now - end < .seconds(5))
                #expect(try #require(await router.metric("sms_router_http_no_descriptor_total")) > 0)
                try await eventually("the dead worker is replaced") {
                    let workers = try await router.workers()
                    return workers.count { $0.state == "ready" } == 2 && !workers.map(\.pid).contains(victim)
                }
            }
        }

        /// No new descriptor at all for the workers, from one moment to the other.
        @Test func workersWithoutDescriptorsLiveOn() async throws {
            try await withRouter(SiteSetup(ownServer: true)) { running in
                let router = running.router
                let pids = try await router.workers().map(\.pid).sorted()
                func limit(_ text: String) async throws {
                    for pid in pids {
                        let end = try await Programs.run("/usr/bin/prlimit", ["--pid", String(pid), "--nofile=\(text)"], [:]).end
                        try #require(end == .exited(0))
                    }
                }
                // Towards the agent.
                try await limit("3:")
                let messages = (0..<6).map { SMS(from: Person.number($0).phone, body: "hello") }
                for answer in try await running.webhooks.postTogether(messages) {
                    #expect(answer.status == 200 && answer.text == Expected.twiml(Expected.agentUnavailable))
                }
                #expect(try await running.agent.stats()["calls"]?.integer == 0)
                // Towards PostgreSQL: its connections break, and can't be made again.
                try await running.sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'sms-router%'")
                try await eventually("health says that the database is away") { try await router.database() == "unhealthy" }
                // The spool needs descriptors too.
                #expect(try await running.post(SMS(from: Person.number(0).phone, body: "hello")).status == 503)
                for pid in pids { #expect(try await Self.share(of: pid) < 0.5, "it waits, it doesn't turn") }
                try await limit("1024:")
                try await router.waitUntilHealthy(workers: 2)
                for person in (0..<6).map({ Person.number($0) }) {
                    let answer = try await running.post(SMS(from: person.phone, body: "back"))
                    #expect(answer.status == 200 && answer.text == Expected.echo(person, "back"))
                }
                #expect(try await router.workers().map(\.pid).sorted() == pids, "nobody died")
            }
        }
    }
}
