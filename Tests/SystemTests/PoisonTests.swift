// Messages that kill workers, with real processes: a worker whose rules for spam crash or turn on a text (Tests/PoisonedWorker) in the place of
// the usual one.

import Glibc
import JSON
import Processes
import TestSupport
import Testing

extension SystemTests {
    @Suite struct PoisonTests {
        private static func setup(_ workers: Int = 2) -> SiteSetup {
            SiteSetup(
                workers: workers,
                environment: [
                    "SMS_ROUTER_WORKER_PATH": Programs.path("sms-router-poisoned-worker"), "SMS_ROUTER_REPLY_DEADLINE_MS": "4000",
                ])
        }

        private func apart(_ running: RunningSite, _ sms: SMS) async throws -> String {
            try await running.sql(
                """
                select state || '|' || coalesce(suspicions, 0) || '|' || coalesce(jsonb_array_length(suspected), 0)
                from sms_router_inbox where message_sid = '\(sms.sid)'
                """)
        }

        @Test(arguments: ["crash", "trap"])
        func itRunsTwiceThenAloneThenIsADeadLetter(word: String) async throws {
            try await withRouterAndTwilio(Self.setup()) { running, twilio in
                // Neighbours: in hand in both workers when these die.
                try await running.agent.control(#"{"mode":"hang"}"#)
                let neighbours = (2..<12).map { SMS(from: Person.number($0).phone, body: "neighbour \($0)") }
                async let answers = running.webhooks.postTogether(neighbours)
                try await eventually("they are at the agent") {
                    for sms in neighbours { guard try await running.agent.calls(for: sms) >= 1 else { return false } }
                    return true
                }
                let ada = Person.number(1)
                let mended = running.site.directory + "/mended"
                let poison = SMS(from: ada.phone, body: "\(word) \(mended)")
                async let empty = running.post(poison)
                try await eventually("it is a dead letter", within: .seconds(60)) {
                    try await apart(running, poison) == "dead|3|3"
                }
                #expect(try await empty.text == Expected.silence)
                try await running.agent.control(#"{"mode":"echo","release":true}"#)
                #expect(try await answers.allSatisfy { $0.status == 200 })

                // The person is told once, late; her next message is answered.
                try await eventually("she is told") { try await twilio.sent().contains { $0.to == ada.phone } }
                let next = SMS(from: ada.phone, body: "and now?")
                #expect(try await running.post(next).text == Expected.echo(ada, "and now?"))
                #expect(try await twilio.sent().filter { $0.to == ada.phone }.map(\.body) == [Expected.failure])

                // Nobody else is accused, and everybody has one reply.
                for sms in neighbours {
                    try await eventually("\(sms.body) is answered") { try await running.state(of: sms) == "replied|replied" }
                    #expect(try await apart(running, sms) == "replied|0|0")
                }
                #expect(
                    try await running.sql("select count(*) from sms_usage_logs where message_direction = 'outbound'") == "12",
                    "ten neighbours, the failure text, the next message")
                #expect(try await running.router.metric("sms_router_suspicions_total") == 3)
                try await eventually("the figure shows it") { try await running.router.metric("sms_router_dead_letters") == 1 }
                #expect(try await running.router.metric("sms_router_quarantined") == 0)
                let workers = try await running.router.workers()
                #expect(workers.count == 2 && workers.allSatisfy { $0.state == "ready" }, "\(workers)")
                let log = running.router.log
                #expect(log.contains("Dead letter") && !log.contains(mended) && !log.contains(ada.phone))

                // By hand.
                let listed = try await running.site.control("deadletters", "list", "--json")
                #expect(listed.output.contains(poison.sid) && !listed.output.contains(ada.phone))
                let shown = try await running.site.control("deadletters", "show", poison.sid)
                #expect(shown.output.contains("alone") && shown.output.contains("signal") && !shown.output.contains(mended))
                #expect(try await running.site.control("messages", "retry", poison.sid).end == .exited(65))
                // Mended and brought back, it is answered.
                close(open(mended, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600))
                let retried = try await running.site.control("deadletters", "retry", poison.sid)
                #expect(retried.output == "\(poison.sid) from +1******01: dead → deferred\n", "\(retried.errors)")
                try await eventually("it is answered") { try await running.state(of: poison) == "replied|replied" }
                #expect(try await apart(running, poison) == "replied|0|3", "its history stays")
                #expect(try await running.site.control("deadletters", "discard", poison.sid).end == .exited(65))
            }
        }

        @Test func whatTurnsInCirclesEndsTheSameWay() async throws {
            try await withRouterAndTwilio(Self.setup()) { running, twilio in
                let ada = Person.number(1)
                let poison = SMS(from: ada.phone, body: "circle \(running.site.directory)/mended")
                let bystander = SMS(from: Person.number(2).phone, body: "bystander")
                #expect(try await running.post(poison).text == Expected.silence)
                #expect(try await running.post(bystander).status == 200)
                try await eventually("it is a dead letter", within: .seconds(60)) { try await apart(running, poison) == "dead|3|3" }
                let causes = try await running.sql(
                    "select distinct e ->> 'cause' from sms_router_inbox, jsonb_array_elements(suspected) e")
                #expect(causes == "turned in circles")
                // Once; on a slow machine the bystander's reply goes late, too.
                try await eventually("she is told") { try await twilio.sent().filter { $0.body == Expected.failure }.count == 1 }
                #expect(try await apart(running, bystander) == "replied|0|0")
                let discarded = try await running.site.control("deadletters", "discard", poison.sid)
                #expect(discarded.output == "\(poison.sid) from +1******01: dead → discarded\n", "\(discarded.errors)")
                #expect(try await running.site.control("deadletters", "list").output.contains(poison.sid) == false)
            }
        }

        /// Whoever kills workers from outside, and however often.
        @Test func fiftyKillsAccuseNobody() async throws {
            try await withRouterAndTwilio(Self.setup(4)) { running, _ in
                try await running.agent.control(#"{"mode":"hang"}"#)
                let messages = (1...8).map { SMS(from: Person.number($0).phone, body: "in hand of many") }
                _ = try await running.webhooks.postTogether(messages)
                var killed: Set<pid_t> = []
                var slot = 0
                while killed.count < 50 {
                    let workers = try await running.router.workers()
                    // In turn, so that no slot dies so fast that it has to pause.
                    guard let worker = workers.first(where: { $0.slot == slot && $0.state == "ready" && !killed.contains($0.pid) }) else {
                        try await Task.sleep(for: .milliseconds(20))
                        continue
                    }
                    slot = (slot + 1) % 4
                    // Now and then one that is stopped.
                    if killed.count % 10 == 3 { ChildProcess.signal(worker.pid, SIGSTOP) }
                    ChildProcess.signal(worker.pid, SIGKILL)
                    killed.insert(worker.pid)
                }
                try await running.agent.control(#"{"mode":"echo","release":true}"#)
                for sms in messages {
                    try await eventually("it is answered", within: .seconds(90)) {
                        let state = try await running.state(of: sms)
                        return state.hasPrefix("replied") || state.hasPrefix("failed|agent")
                    }
                    #expect(try await apart(running, sms).hasSuffix("|0|0"))
                }
                #expect(try await running.router.metric("sms_router_suspicions_total") == 0)
            }
        }

        /// Everything ends while it is in quarantine: another router finds it there.
        @Test func aRestartInQuarantineFinishesIt() async throws {
            var setup = Self.setup()
            setup.startsRouter = false
            try await withSite(setup) { site in
                var caught: SMS?
                // The quarantine lasts a second or two: with bad luck it is over before everything is killed.
                for _ in 1...5 where caught == nil {
                    let router = try site.startRouter()
                    try await router.waitUntilHealthy(workers: 2)
                    let running = RunningSite(site: site, router: router)
                    let poison = SMS(from: Person.number(1).phone, body: "crash \(site.directory)/mended")
                    async let answer = running.post(poison)
                    try await eventually("it has taken two workers") { try await apart(running, poison).contains("|2|2") }
                    for pid in [router.pid] + router.children { ChildProcess.signal(pid, SIGKILL) }
                    _ = try? await answer
                    _ = try await router.waitForEnd()
                    if try await apart(running, poison) == "quarantined|2|2" { caught = poison }
                }
                let poison = try #require(caught)
                let second = try site.startRouter()
                try await second.waitUntilHealthy(workers: 2)
                let again = RunningSite(site: site, router: second)
                try await eventually("the new router ends it", within: .seconds(90)) { try await apart(again, poison) == "dead|3|3" }
                second.signal(SIGTERM)
                #expect(try await second.waitForEnd() == .exited(0))
            }
        }

        /// Two routers share the quarantine of one database: it runs once more in one of them, and is told once.
        @Test func twoRoutersOnOneDatabase() async throws {
            try await withRouterAndTwilio(Self.setup()) { running, twilio in
                let port = try freePort()
                let other = try running.site.startRouter([
                    "SMS_ROUTER_LISTEN": "127.0.0.1:\(port)", "SMS_ROUTER_STATE_DIR": running.site.directory + "/state2",
                ])
                let poisons = (1...3).map { SMS(from: Person.number($0).phone, body: "crash \(running.site.directory)/mended") }
                for poison in poisons { #expect(try await running.post(poison).text == Expected.silence) }
                for poison in poisons {
                    try await eventually("it is a dead letter", within: .seconds(90)) { try await apart(running, poison) == "dead|3|3" }
                }
                try await eventually("all are told") { try await twilio.sent().count >= 3 }
                try await Task.sleep(for: .seconds(2))
                #expect(try await twilio.sent().map(\.body) == [String](repeating: Expected.failure, count: 3))
                other.signal(SIGTERM)
                #expect(try await other.waitForEnd() == .exited(0))
            }
        }
    }
}
