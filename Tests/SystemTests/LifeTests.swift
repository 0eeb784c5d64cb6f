import Glibc
import Processes
import TestSupport
import Testing

extension SystemTests {
    /// Signals, stalls and deaths of the router's processes.
    @Suite struct LifeTests {
        @Test func everyWorkerIsReplacedUnderLoad() async throws {
            try await withRouter(SiteSetup(workers: 3, people: 100)) { running in
                let router = running.router
                try await running.agent.control(#"{"delay_ms":100}"#)
                let load = SteadyLoad(running.webhooks, perSecond: 100, people: 100, connections: 24)
                var before = Set(try await router.workers().map(\.pid))
                for _ in 0..<2 {
                    try await Task.sleep(for: .milliseconds(500))
                    router.signal(SIGHUP)
                    try await eventually("every worker is another one") {
                        let workers = try await router.workers().filter { $0.state == "ready" }
                        return workers.count == 3 && before.isDisjoint(with: workers.map(\.pid))
                    }
                    before = Set(try await router.workers().map(\.pid))
                }
                try await Task.sleep(for: .milliseconds(500))
                let deliveries = try await load.stop()
                #expect(deliveries.count > 100)
                for delivery in deliveries where !delivery.isReplied {
                    Issue.record("\(delivery.sms.sid): \(delivery.answer.map { "\($0.status) \($0.text)" } ?? delivery.error ?? "")")
                }
                try await expectEachExactlyOnce(deliveries, running)
                #expect(router.isRunning)
                try await eventually("it says so") { router.log.contains("All workers replaced") }
                #expect(try await router.metric("sms_router_workers_deaths_total") == 0, "they left, they did not die")
            }
        }

        @Test func settingsAreReadAgain() async throws {
            try await withSite { site in
                let token = try TemporaryFile("token")
                try token.write(Credentials.oldAuthToken)
                let router = try site.startRouter(["TWILIO_AUTH_TOKEN": nil, "TWILIO_AUTH_TOKEN_FILE": token.path])
                try await router.waitUntilHealthy(workers: 2)
                let running = RunningSite(site: site, router: router)
                let webhooks = running.webhooks
                let ada = Person.number(1)
                func status(_ token: String) async throws -> Int {
                    try await together(1) { _ in try webhooks.post(SMS(from: ada.phone, body: "hi"), token: token).status }[0]
                }
                #expect(try await status(Credentials.oldAuthToken) == 200)
                #expect(try await status(Credentials.authToken) == 403)

                try token.write(Credentials.authToken)
                try site.writeSettings("SMS_ROUTER_ENABLED=false\n")
                var before = Set(try await router.workers().map(\.pid))
                router.signal(SIGHUP)
                try await eventually("the new token") { try await status(Credentials.authToken) == 200 }
                #expect(try await status(Credentials.oldAuthToken) == 403)
                try await eventually("every worker is another one") {
                    let workers = try await router.workers().filter { $0.state == "ready" }
                    return workers.count == 2 && before.isDisjoint(with: workers.map(\.pid))
                }
                let skipped = SMS(from: ada.phone, body: "hi")
                #expect(try await running.post(skipped).text == Expected.silence)
                #expect(try await running.state(of: skipped) == "skipped|disabled")

                // A mistake changes nothing.
                before = Set(try await router.workers().map(\.pid))
                try site.writeSettings("SMS_ROUTER_ENABLED=perhaps\n")
                router.signal(SIGHUP)
                try await eventually("the mistake is told") { router.log.contains("SMS_ROUTER_ENABLED") }
                #expect(
                    router.log.split(separator: "\n").contains { $0.contains(" ERROR SMS Router ") && $0.contains("SMS_ROUTER_ENABLED") })
                #expect(Set(try await router.workers().map(\.pid)) == before)
                let still = SMS(from: ada.phone, body: "hi")
                _ = try await running.post(still)
                #expect(try await running.state(of: still) == "skipped|disabled")
                router.signal(SIGTERM)
                #expect(try await router.waitForEnd() == .exited(0))
            }
        }

        @Test func drains() async throws {
            try await withRouter { running in
                let router = running.router
                try await running.agent.control(#"{"mode":"hang"}"#)
                let ada = Person.number(1)
                let sms = SMS(from: ada.phone, body: "held")
                async let held = running.post(sms)
                try await eventually("the agent has the call") { try await running.agent.calls(for: sms) == 1 }
                let pids = try await router.workers().map(\.pid)
                router.signal(SIGTERM)
                let answer = try await held
                #expect(answer.status == 200 && answer.text == Expected.silence)
                let health = try await router.health()
                #expect(health.status == 503 && health.json["status"]?.string == "draining")
                #expect(try await running.post(SMS(from: ada.phone, body: "too late")).status == 503)
                // What is open is finished.
                try await running.agent.control(#"{"mode":"echo","release":true}"#)
                #expect(try await router.waitForEnd() == .exited(0))
                #expect(try await running.state(of: sms) == "replied|replied")
                for pid in pids { #expect(kill(pid, 0) != 0, "worker \(pid) is left") }
            }
        }

        /// A worker that stops answering is replaced, and its frames are delivered again in time.
        @Test func aStalledWorkerIsReplaced() async throws {
            try await withRouter { running in
                let router = running.router
                let workers = try await router.workers()
                for worker in workers { ChildProcess.signal(worker.pid, SIGSTOP) }
                let messages = (0..<10).map { SMS(from: Person.number($0).phone, body: "through") }
                let answers = try await running.webhooks.postTogether(messages)
                for (number, answer) in answers.enumerated() {
                    #expect(answer.status == 200)
                    #expect(answer.text == Expected.echo(.number(number), "through"))
                }
                #expect(Set(workers.map(\.pid)).isDisjoint(with: try await router.workers().map(\.pid)))
                let rows = "select count(*), count(distinct twilio_message_sid) from sms_usage_logs where message_direction = 'inbound'"
                #expect(try await running.sql(rows) == "10|10")
            }
        }

        /// Twilio gets no answer and asks again: the next router finds the message and finishes it.
        @Test func theDispatcherDies() async throws {
            try await withSite { site in
                let first = try site.startRouter()
                try await first.waitUntilHealthy(workers: 2)
                try await site.agent.control(#"{"mode":"hang"}"#)
                let ada = Person.number(1)
                let sms = SMS(from: ada.phone, body: "survives")
                let webhooks = WebhookClient(port: site.port)
                async let lost = together(1) { _ in try? webhooks.post(sms) }
                try await eventually("the agent has the call") { try await site.agent.calls(for: sms) == 1 }
                let pids = try await first.workers().map(\.pid)
                first.signal(SIGKILL)
                #expect(try await first.waitForEnd() == .signalled(SIGKILL))
                #expect(try await lost == [nil])
                try await eventually("its workers leave") { pids.allSatisfy { kill($0, 0) != 0 } }

                try await site.agent.control(#"{"mode":"echo"}"#)
                let second = try site.startRouter()
                try await second.waitUntilHealthy(workers: 2)
                let answer = try await together(1) { _ in try webhooks.post(sms) }[0]
                #expect(answer.status == 200 && answer.text == Expected.echo(ada, "survives"))
                #expect(try await site.agent.recorded().map(\.key) == [sms.sid, sms.sid])
                let rows = try await site.sql("select message_direction, count(*) from sms_usage_logs group by 1 order by 1")
                #expect(rows == "inbound|1\noutbound|1")
                second.signal(SIGTERM)
                #expect(try await second.waitForEnd() == .exited(0))
            }
        }
    }
}
