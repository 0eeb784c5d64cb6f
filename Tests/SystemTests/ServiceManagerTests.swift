import Glibc
import Processes
import TestSupport
import Testing
import Time

extension SystemTests {
    /// The protocols between a service manager and the dispatcher: notifications, watchdog, sockets handed over.
    @Suite struct ServiceManagerTests {
        @Test func tellsItsLife() async throws {
            try await withSite(SiteSetup(ownServer: true)) { site in
                let manager = try NotifySocket(directory: site.directory)
                let router = try site.startRouter(["NOTIFY_SOCKET": manager.path])
                // READY once somebody can work, and not before.
                try await eventually("ready is told") {
                    manager.notifications.isEmpty == false
                }
                let first = try #require(manager.notifications.first)
                #expect(first.lines.contains("READY=1"))
                #expect(first.value("STATUS")?.contains("of 2 workers ready") == true)
                #expect(try await router.workers().contains { $0.state == "ready" })
                try await router.waitUntilHealthy(workers: 2)
                try await eventually("the status says so") {
                    manager.notifications.contains { $0.value("STATUS") == "healthy, 2 of 2 workers ready" }
                }
                #expect(manager.count("READY=1") == 1)

                // A reload: begun with the clock's reading, ended when every worker is another one.
                let before = try await router.workers().map(\.pid)
                let start = MonotonicInstant.now()
                router.signal(SIGHUP)
                try await eventually("the reload ends") { manager.count("READY=1") == 2 }
                let reloading = try #require(manager.places("RELOADING=1").first)
                let clock = try #require(manager.notifications[reloading].value("MONOTONIC_USEC").flatMap { Int64($0) })
                #expect((start.nanoseconds / 1000...MonotonicInstant.now().nanoseconds / 1000).contains(clock))
                #expect(reloading < manager.places("READY=1")[1])
                let after = try await router.workers().filter { $0.state == "ready" }.map(\.pid)
                #expect(after.count == 2 && Set(after).isDisjoint(with: before))

                // A reload that fails ends as well, and says why.
                try site.writeSettings("SMS_ROUTER_ENABLED=perhaps\n")
                router.signal(SIGHUP)
                try await eventually("the failed reload ends") { manager.count("READY=1") == 3 }
                #expect(manager.count("RELOADING=1") == 2)
                let failed = try #require(manager.places("READY=1").last)
                #expect(manager.notifications[failed].value("STATUS")?.contains("SMS_ROUTER_ENABLED") == true)

                try await site.postgres.stop()
                try await eventually("the status follows the database") {
                    manager.notifications.last { $0.value("STATUS") != nil }?.value("STATUS")?.hasPrefix("degraded") == true
                }
                #expect(manager.count("STOPPING=1") == 0)
                router.signal(SIGTERM)
                #expect(try await router.waitForEnd() == .exited(0))
                let stopping = try #require(manager.places("STOPPING=1").first)
                #expect(manager.notifications[stopping...].contains { $0.lines.contains("READY=1") } == false)
                // The manager's patience is for a process that does not come to its end.
                #expect(manager.notifications[stopping...].contains { $0.value("EXTEND_TIMEOUT_USEC") == "10000000" })
            }
        }

        @Test func feedsTheWatchdogWhileItTurns() async throws {
            try await withSite { site in
                let manager = try NotifySocket(directory: site.directory)
                let period = Duration.seconds(2)
                let router = try site.startRouter(["NOTIFY_SOCKET": manager.path, "WATCHDOG_USEC": "2000000"])
                try await router.waitUntilHealthy(workers: 2)
                func beats() -> [ContinuousClock.Instant] { manager.notifications.filter { $0.lines == ["WATCHDOG=1"] }.map(\.seen) }
                try await eventually("nine beats") { beats().count >= 9 }
                let seen = beats()
                // Two in each period, wherever it begins.
                #expect(seen[8] - seen[0] <= period * 4)

                router.signal(SIGSTOP)
                _ = manager.notifications
                let standing = beats().count
                try await Task.sleep(for: period * 1.5)
                #expect(beats().count <= standing + 1, "a loop that stands still feeds nothing")
                router.signal(SIGCONT)
                let resumed = beats().count
                try await eventually("it goes on") { beats().count >= resumed + 2 }
                // Its workers stood for nothing: nobody took them for dead.
                #expect(try await router.metric("sms_router_workers_deaths_total") == 0)
                router.signal(SIGTERM)
                #expect(try await router.waitForEnd() == .exited(0))
            }
        }

        /// They win over SMS_ROUTER_LISTEN, are told apart by name, and outlive the router: who comes in between is answered by the next one.
        @Test func servesTheSocketsItIsGiven() async throws {
            // The manager names the pid that it started.
            let launcher = ["/bin/sh", "-c", "export LISTEN_PID=$$; exec \"$0\""]
            try await withSite(SiteSetup(launcher: launcher)) { site in
                let open = try HandedSocket(port: site.port)
                let admin = try HandedSocket(port: freePort())
                let unused = try freePort()
                func start() throws -> RouterProcess {
                    try site.startRouter(
                        [
                            "LISTEN_FDS": "2", "LISTEN_FDNAMES": "web:admin", "SMS_ROUTER_LISTEN": "127.0.0.1:\(unused)",
                            "NOTIFY_SOCKET": site.directory + "/nobody",
                        ], sockets: [open.descriptor, admin.descriptor])
                }
                @Sendable func ask(_ port: Int, _ target: String) async throws -> Int {
                    try await onOwnThread {
                        try HTTPConversation(port: port).exchange(
                            "GET", target, [("Authorization", "Bearer \(Credentials.adminToken)")], closing: true
                        ).status
                    }
                }
                let first = try start()
                try await eventually("it is healthy") { (try? await ask(site.port, "/sms-router/webhook/health")) == 200 }
                let ada = Person.number(1)
                let running = RunningSite(site: site, router: first)
                #expect(try await running.post(SMS(from: ada.phone, body: "hi")).text == Expected.echo(ada, "hi"))
                await #expect(throws: NoAnswer.self) { try await ask(unused, "/sms-router/webhook/health") }
                #expect(try await ask(admin.port, "/sms-router/admin/status") == 200)
                #expect(try await ask(site.port, "/sms-router/admin/status") == 404)
                #expect(try await ask(site.port, "/metrics") == 404)
                #expect(try await ask(admin.port, "/metrics") == 200)
                for worker in first.children {
                    let variables = contents("/proc/\(worker)/environ").split(separator: "\0").map { String($0) }
                    #expect(variables.count > 3)
                    for name in ["LISTEN_", "NOTIFY_", "WATCHDOG_"] { #expect(!variables.contains { $0.hasPrefix(name) }) }
                }

                first.signal(SIGTERM)
                #expect(try await first.waitForEnd() == .exited(0))
                async let between = running.post(SMS(from: ada.phone, body: "in between"))
                try await Task.sleep(for: .milliseconds(200))
                let second = try start()
                #expect(try await between.text == Expected.echo(ada, "in between"))
                second.signal(SIGTERM)
                #expect(try await second.waitForEnd() == .exited(0))
            }
        }

        /// Restarted again and again under load, with the sockets held by its manager: who comes in between waits in the kernel, and nobody is
        /// refused, cut off, or answered twice.
        @Test func aRestartUnderLoadRefusesNobody() async throws {
            let launcher = ["/bin/sh", "-c", "export LISTEN_PID=$$; exec \"$0\""]
            try await withSiteAndTwilio(SiteSetup(people: 100, launcher: launcher)) { site, twilio in
                let socket = try HandedSocket(port: site.port)
                try await site.agent.control(#"{"delay_ms":100}"#)
                func start() throws -> RouterProcess {
                    try site.startRouter(["LISTEN_FDS": "1", "TWILIO_API_BASE_URL": twilio.url], sockets: [socket.descriptor])
                }
                var router = try start()
                try await router.waitUntilHealthy(workers: 2)
                let load = SteadyLoad(WebhookClient(port: site.port), perSecond: 100, people: 100, keepsAlive: false)
                for _ in 0..<4 {
                    try await Task.sleep(for: .milliseconds(700))
                    router.signal(SIGTERM)
                    #expect(try await router.waitForEnd() == .exited(0))
                    router = try start()
                    try await router.waitUntilHealthy(workers: 2)
                }
                let deliveries = try await load.stop(atLeast: 300)
                for delivery in deliveries where delivery.answer?.status != 200 {
                    Issue.record("\(delivery.sms.sid): \(delivery.answer.map { "\($0.status) \($0.text)" } ?? delivery.error ?? "")")
                }
                let running = RunningSite(site: site, router: router)
                try await eventually("all are finished", within: .seconds(60)) {
                    try await running.sql("select count(*) from sms_router_inbox where finished_at is null") == "0"
                }
                try await eventually("everything is sent", within: .seconds(60)) {
                    try await running.sql("select count(*) from sms_router_outbox where closed_at is null") == "0"
                }
                try await expectEachExactlyOnce(deliveries, running)
                let sent = Dictionary(grouping: try await twilio.sent(), by: \.body).mapValues(\.count)
                for delivery in deliveries where delivery.answer?.status == 200 {
                    let late = sent["\(delivery.person.id): \(delivery.sms.body)"] ?? 0
                    #expect((delivery.isReplied ? 1 : 0) + late == 1, "\(delivery.sms.sid)")
                }
                router.signal(SIGTERM)
                #expect(try await router.waitForEnd() == .exited(0))
            }
        }

        /// Something else than a listening socket stops the start with one line.
        @Test func refusesWhatDoesNotListen() async throws {
            let launcher = ["/bin/sh", "-c", "export LISTEN_PID=$$; exec \"$0\""]
            try await withSite(SiteSetup(launcher: launcher)) { site in
                let descriptor = socket(AF_INET, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
                defer { close(descriptor) }
                let router = try site.startRouter(["LISTEN_FDS": "1"], sockets: [descriptor])
                #expect(try await router.waitForEnd() == .exited(1))
                #expect(router.log.contains("descriptor 3: not a stream socket that listens"))
            }
        }
    }
}
