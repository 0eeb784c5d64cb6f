// The watchdog of systemd/sms-router.service: what becomes of people when the front process stands still, or goes on without its work, and the
// manager ends it; and that it ends nobody who works. docs/operations.md, "The service manager". A real systemd does so in script/test-deb.

import Glibc
import JSON
import Processes
import TestSupport
import Testing

extension SystemTests {
    @Suite struct WatchdogTests {
        /// The router feeds it three times in that: each second. A machine that keeps a process waiting for two seconds more is too busy for the unit's
        /// twenty as well.
        private static let span = Duration.seconds(3 * Slowness.factor)

        private static var unit: ServiceUnit {
            get throws { try ServiceUnit.ours(watchdog: span, abortTimeout: .seconds(2)) }
        }

        /// Killed, though whoever adopted it may not have asked yet how it ended.
        private func isEnded(_ pid: pid_t) -> Bool { ["", "Z", "X"].contains(EndlessLoop.state(of: pid)) }

        /// A site, and a service with two sockets, in an order that only their names tell.
        private func withService(
            _ setup: SiteSetup, _ body: (Site, TwilioProcess, SupervisedRouter, HandedSocket) async throws -> Void
        ) async throws {
            try await withSiteAndTwilio(setup) { site, twilio in
                let web = try HandedSocket(port: site.port)
                let admin = try HandedSocket(port: freePort())
                let changes = ["TWILIO_API_BASE_URL": twilio.url]
                try await withSupervisedRouter(site, try Self.unit, sockets: [("admin", admin), ("web", web)], changes) { service in
                    try await service.main.waitUntilHealthy(workers: 2)
                    try await body(site, twilio, service, admin)
                }
            }
        }

        private func setup(launcher: [String] = SupervisedRouter.launcher) -> SiteSetup {
            SiteSetup(environment: ["AGENT_CORE_TIMEOUT_MS": "300000"], people: 60, launcher: launcher)
        }

        /// Whether each socket has the part that its name says.
        private func expectItsSockets(_ site: Site, _ admin: HandedSocket) async throws {
            func metrics(_ port: Int) async throws -> Int {
                try await onOwnThread { try HTTPConversation(port: port).exchange("GET", "/metrics", closing: true).status }
            }
            #expect(try await metrics(admin.port) == 200)
            #expect(try await metrics(site.port) == 404)
        }

        /// The dispatcher is stopped with messages in hand. Who connects meanwhile waits in the kernel, for the manager holds the sockets, and is answered by
        /// the next router; what was in hand is finished by it, and by nobody twice.
        @Test func aDispatcherThatStandsStillIsReplaced() async throws {
            try await withService(setup()) { site, twilio, service, admin in
                try await expectItsSockets(site, admin)
                let webhooks = WebhookClient(port: site.port)
                let first = try service.main
                let workers = first.children
                #expect(workers.count == 2)
                try await site.agent.control(#"{"mode":"hang"}"#)
                let messages = (0..<60).map { Sent($0, "standstill") }
                async let held = together(20) { try? webhooks.post(messages[$0].sms) }
                try await eventually("the agent has the calls") { try await site.agent.stats()["waiting"]?.integer == 20 }

                first.signal(SIGSTOP)
                async let queued = together(40) { try webhooks.post(messages[20 + $0].sms) }
                try await site.agent.control(#"{"mode":"echo"}"#)
                try await service.waitUntilRestarted(1)
                #expect(service.ends == [.init(cause: .watchdog, exit: .signalled(SIGABRT))])
                #expect(workers.allSatisfy(isEnded), "all of the service is ended")
                #expect(try await held.allSatisfy { $0 == nil }, "nobody was told 200 whose message was in hand")
                // Twilio asks again for some that had no answer.
                let again = try await webhooks.postTogether(messages[..<10].map(\.sms))
                let fresh = try await queued
                for answer in again + fresh { #expect(answer.status == 200) }
                try await expectItsSockets(site, admin)
                try await expectEachRepliedOnce(messages, again + [HTTPAnswer?](repeating: nil, count: 10) + fresh, site, twilio)
                #expect(service.restarts == 1 && service.state == .running)
                // A socket unit keeps the sockets; the unit has no room for descriptors of the program's own.
                #expect(service.notifications.count("FDSTORE=1") == 0)
            }
        }

        /// One that SIGABRT does not end is killed, with its workers.
        @Test func oneThatDoesNotEndIsKilled() async throws {
            var launcher = SupervisedRouter.launcher
            // What is ignored stays so in the program that the shell becomes.
            launcher[2] = "trap '' ABRT; " + launcher[2]
            try await withService(setup(launcher: launcher)) { site, _, service, admin in
                let workers = try service.main.children
                try service.main.signal(SIGSTOP)
                try await service.waitUntilRestarted(1)
                #expect(service.ends == [.init(cause: .watchdog, exit: .signalled(SIGKILL))])
                #expect(workers.allSatisfy(isEnded))
                try await service.main.waitUntilHealthy(workers: 2)
                try await expectItsSockets(site, admin)
            }
        }

        /// The loop turns and people are answered, but nobody looks after the workers any more: the first one that dies would be missing for ever.
        @Test(.enabled(if: EmptiedFunction.isPossible)) func aDispatcherThatLooksAfterNobodyIsReplaced() async throws {
            try await withService(setup()) { site, _, service, _ in
                let webhooks = WebhookClient(port: site.port)
                let first = try service.main
                let messages = (0..<3).map { Sent($0, "unattended") }
                func post(_ number: Int) async throws -> HTTPAnswer { try await webhooks.postTogether([messages[number].sms])[0] }
                var answers = [try await post(0)]
                try await EmptiedFunction.begin("$s10Dispatcher10WorkerPoolC4tickyyF", of: "sms-router", in: first.pid)
                answers.append(try await post(1))
                #expect(try await first.health().status == 200, "it turns and serves")
                try await service.waitUntilRestarted(1)
                #expect(service.ends == [.init(cause: .watchdog, exit: .signalled(SIGABRT))])
                #expect(first.log.contains("Workers are not looked after any more"))
                try await service.main.waitUntilHealthy(workers: 2)
                answers.append(try await post(2))
                for (message, answer) in zip(messages, answers) {
                    #expect(answer.text == Expected.echo(message.person, message.sms.body))
                }
                #expect(service.restarts == 1)
            }
        }

        /// Under load, while a worker dies and while all are replaced: five spans, and it is nobody's turn.
        @Test func aRouterThatWorksIsLeftAlone() async throws {
            try await withService(setup()) { site, _, service, _ in
                try await site.agent.control(#"{"delay_ms":100}"#)
                let router = try service.main
                let load = SteadyLoad(WebhookClient(port: site.port), perSecond: 100, people: 60)
                func turn(_ beats: Int) async throws {
                    let wanted = service.beats + beats
                    try await eventually("the watchdog is fed", within: .seconds(60)) { service.beats >= wanted }
                }
                try await turn(3)
                ChildProcess.signal(try #require(router.children.first), SIGKILL)
                try await turn(3)
                router.signal(SIGHUP)
                try await turn(9)
                let deliveries = try await load.stop(atLeast: 300)
                for delivery in deliveries where !delivery.isReplied {
                    Issue.record("\(delivery.sms.sid): \(delivery.answer.map { "\($0.status) \($0.text)" } ?? delivery.error ?? "")")
                }
                #expect(service.restarts == 0 && service.ends.isEmpty && service.state == .running)
                #expect(service.notifications.count("READY=1") == 2, "its start and the reload")
            }
        }
    }
}
