// The number of workers changed while the router runs: by sms-routerctl, by signals, by the setting. docs/control.md.

import Glibc
import JSON
import Processes
import TestSupport
import Testing

extension SystemTests {
    @Suite struct ScalingTests {
        private func slots(_ router: RouterProcess) async throws -> [Int] { try await router.workers().map(\.slot) }

        @Test func upAndDownUnderLoadWithoutALoss() async throws {
            try await withRouter(SiteSetup(people: 100)) { running in
                let (router, site) = (running.router, running.site)
                try await running.agent.control(#"{"delay_ms":100}"#)
                let load = SteadyLoad(running.webhooks, perSecond: 100, people: 100, connections: 24)
                func settle(_ count: Int) async throws {
                    try await eventually("\(count) workers", within: .seconds(60)) {
                        let workers = try await router.workers()
                        return workers.map(\.slot) == Array(0..<count) && workers.allSatisfy { $0.state == "ready" }
                    }
                }
                let up = try await site.control("workers", "set", "5", "--wait")
                #expect(up.end == .exited(0) && up.output == "workers: 2 before, 5 now\n", "\(up)")
                try await settle(5)
                try await eventually("the new ones take their share", within: .seconds(60)) {
                    let list = try await site.control("workers", "list", "--json").output
                    let messages = (try JSONValue.parse(list).array ?? []).compactMap { $0["messages"]?.integer }
                    return messages.count == 5 && messages.allSatisfy { $0 > 10 }
                }
                let went = Set(try await router.workers().filter { $0.slot > 0 }.map(\.pid))
                let down = try await site.control("workers", "set", "1")
                #expect(down.end == .exited(0) && down.output == "workers: 5 before, 1 now\n", "\(down)")
                try await settle(1)
                for pid in went { #expect(kill(pid, 0) != 0, "worker \(pid) is left") }
                router.signal(SIGTTIN)
                try await settle(2)
                router.signal(SIGTTIN)
                try await settle(3)
                router.signal(SIGTTOU)
                try await settle(2)
                let deliveries = try await load.stop(atLeast: 200)
                for delivery in deliveries where !delivery.isReplied {
                    Issue.record("\(delivery.sms.sid): \(delivery.answer.map { "\($0.status) \($0.text)" } ?? delivery.error ?? "")")
                }
                try await expectEachExactlyOnce(deliveries, running)
                #expect(try await router.metric("sms_router_workers_deaths_total") == 0, "they left with status 0, they did not die")
                #expect(router.log.split(separator: "\n").count { $0.contains("worker left") && $0.contains("exit 0") } >= 5)
            }
        }

        /// Never below one, never above 64, whatever is asked.
        @Test func bounds() async throws {
            try await withRouter(SiteSetup(workers: 1)) { running in
                running.router.signal(SIGTTOU)
                try await eventually("it is told") { running.router.log.contains("Number of workers not changed") }
                #expect(try await slots(running.router) == [0])
                for count in ["0", "65", "-1", "x"] {
                    #expect(try await running.site.control("workers", "set", "--", count).end == .exited(64))
                }
                let slot = try await running.site.control("workers", "restart", "1")
                #expect(slot.end == .exited(1) && slot.errors.contains("there is no slot 1"))
                #expect(try await slots(running.router) == [0])
            }
        }

        /// What an operator has scaled to outlives a reload, unless the setting is another one by then.
        @Test func theScaledNumberAndTheSetting() async throws {
            try await withSite { site in
                let router = try site.startRouter(["SMS_ROUTER_WORKER_PROCESSES": nil])
                try await router.waitUntilHealthy(workers: 4)
                #expect(try await site.control("workers", "set", "2", "--wait").end == .exited(0))
                var before = Set(try await router.workers().map(\.pid))
                let kept = try await site.control("reload")
                #expect(kept.end == .exited(0) && kept.output == "reloaded, workers replaced: 2\n", "\(kept)")
                try await eventually("the old ones have left") { try await router.workers().count == 2 }
                #expect(before.isDisjoint(with: try await router.workers().map(\.pid)))

                try site.writeSettings("SMS_ROUTER_WORKER_PROCESSES=3\n")
                let changed = try await site.control("reload")
                #expect(changed.end == .exited(0) && changed.output == "reloaded, workers replaced: 3\n", "\(changed)")
                try await eventually("the setting wins") { try await slots(router) == [0, 1, 2] }

                before = Set(try await router.workers().map(\.pid))
                #expect(try await site.control("workers", "restart", "1").output == "workers replaced: 1\n")
                try await eventually("the old one has left") { try await router.workers().count == 3 }
                #expect(before.subtracting(try await router.workers().map(\.pid)).count == 1)
                router.signal(SIGTERM)
                #expect(try await router.waitForEnd() == .exited(0))
                #expect(access(site.directory + "/state/control.sock", F_OK) != 0)
                let nobody = try await site.control("workers", "list")
                #expect(nobody.end == .exited(69) && nobody.errors.contains("no router runs"))
            }
        }

        /// A worker that goes while its message waits for an agent that takes longer than it may stay: another one finds it.
        @Test func whatALeavingWorkerCannotFinishIsFoundByOthers() async throws {
            let setup = SiteSetup(environment: ["SMS_ROUTER_REPLY_DEADLINE_MS": "500", "AGENT_CORE_TIMEOUT_MS": "300000"])
            try await withRouterAndTwilio(setup) { running, twilio in
                let router = running.router
                try await running.agent.control(#"{"mode":"hang"}"#)
                let messages = (0..<10).map { SMS(from: Person.number($0).phone, body: "wait \($0)") }
                for answer in try await running.webhooks.postTogether(messages) { #expect(answer.text == Expected.silence) }
                let owners = try await running.sql(
                    "select count(distinct owner) from sms_router_inbox where state not in ('replied', 'told')")
                #expect(owners == "2", "both workers have some")
                #expect(try await running.site.control("workers", "set", "1").end == .exited(0))
                try await eventually("it has left", within: .seconds(60)) { try await router.workers().count == 1 }
                // Those of the one that stays go on hanging; what it finds is asked again, under the same key.
                try await running.agent.control(#"{"mode":"echo","release":true}"#)
                try await eventually("all are replied to", within: .seconds(120)) { try await twilio.sent().count == 10 }
                let sent = try await twilio.sent()
                #expect(Set(sent.map(\.body)).count == 10)
                #expect(try await running.sql("select count(*) from sms_router_inbox where state = 'replied'") == "10")
                #expect(try await router.metric("sms_router_workers_deaths_total") == 0)
            }
        }

        /// A router that was killed leaves its socket; the next one is reached by it. A second one never touches it.
        @Test func theSocketIsTheLivingRouters() async throws {
            try await withSite { site in
                let first = try site.startRouter()
                try await first.waitUntilHealthy(workers: 2)
                let second = try site.startRouter(["SMS_ROUTER_LISTEN": "127.0.0.1:\(try freePort())"])
                #expect(try await second.waitForEnd() == .exited(78))
                #expect(try await site.control("workers", "list").end == .exited(0))
                first.signal(SIGKILL)
                _ = try await first.waitForEnd()
                #expect(access(site.directory + "/state/control.sock", F_OK) == 0)
                #expect(try await site.control("workers", "list").end == .exited(69))
                try await eventually("its workers leave") { RouterProcess.processes(withEnvironmentHaving: site.database).isEmpty }
                let next = try site.startRouter()
                try await next.waitUntilHealthy(workers: 2)
                let list = try await site.control("workers", "list")
                #expect(list.end == .exited(0) && list.output.contains("ready"))
                // While it drains it answers, and refuses.
                try await site.agent.control(#"{"mode":"hang"}"#)
                let webhooks = WebhookClient(port: site.port)
                let sms = SMS(from: Person.number(1).phone, body: "held")
                async let held = together(1) { _ in try webhooks.post(sms) }
                try await eventually("the agent has the call") { try await site.agent.calls(for: sms) == 1 }
                next.signal(SIGTERM)
                #expect(try await held[0].text == Expected.silence)
                let refused = try await site.control("workers", "set", "4")
                #expect(refused.end == .exited(1) && refused.errors.contains("draining"))
                try await site.agent.control(#"{"mode":"echo","release":true}"#)
                #expect(try await next.waitForEnd() == .exited(0))
            }
        }
    }
}
