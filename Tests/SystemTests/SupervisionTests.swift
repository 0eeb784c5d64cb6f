// Workers that hang, die again and again or starve, and those that outlive their dispatcher: whatever becomes of the processes, each message
// is finished, and its reply leaves once. docs/ipc.md, docs/delivery.md.

import Glibc
import JSON
import Processes
import TestSupport
import Testing

extension SystemTests {
    @Suite struct SupervisionTests {
        /// What Twilio waits for.
        private static let patience = Duration.seconds(15)

        /// All at once; each answer was there before Twilio would have given up.
        private func post(_ messages: [Sent], to webhooks: WebhookClient) async throws -> [HTTPAnswer?] {
            try await together(messages.count) { number in
                let start = ContinuousClock.now
                let answer = try webhooks.post(messages[number].sms)
                #expect(answer.status == 200 && ContinuousClock.now - start < Self.patience)
                return answer
            }
        }

        /// Alive and on the processor, and answers nothing: nothing but the missing pong tells.
        @Test(.enabled(if: EndlessLoop.isPossible)) func aWorkerInAnEndlessLoopIsReplaced() async throws {
            try await withRouterAndTwilio(SiteSetup(people: 40)) { running, twilio in
                let router = running.router
                try await running.agent.control(#"{"mode":"hang"}"#)
                let messages = (0..<40).map { Sent($0, "in a loop") }
                // Half of them are in hand by then, the others come to a worker that does not hear them.
                async let early = post(Array(messages[..<20]), to: running.webhooks)
                try await eventually("the agent has the calls") { try await running.agent.stats()["waiting"]?.integer == 20 }
                let before = try await router.workers()
                let victim = try #require(before.first)
                try await EndlessLoop.begin(in: victim.pid)
                try await running.agent.control(#"{"mode":"echo"}"#)
                async let later = post(Array(messages[20...]), to: running.webhooks)
                try await eventually("it is killed") {
                    router.log.split(separator: "\n").contains {
                        $0.contains("worker killed") && $0.contains("pid=\(victim.pid) ") && $0.contains("stopped answering")
                    }
                }
                try await running.agent.control(#"{"release":true}"#)
                let answers = try await early + later
                try await expectEachRepliedOnce(messages, answers, running.site, twilio)
                let after = try await router.workers()
                #expect(after.map(\.slot) == before.map(\.slot) && !after.map(\.pid).contains(victim.pid))
                #expect(Set(after.map(\.pid)).isSuperset(of: before.dropFirst().map(\.pid)), "the other one worked on")
                #expect(kill(victim.pid, 0) != 0)
                #expect(try await router.metric("sms_router_workers_deaths_total") == 1)
                // Called again for what it had in hand, and for nothing else, under the same key.
                let calls = Dictionary(grouping: try await running.agent.recorded(), by: \.key).mapValues(\.count)
                #expect(Set(calls.keys) == Set(messages.map(\.sms.sid)))
                #expect(calls.values.allSatisfy { $0 <= 2 })
                for message in messages[20...] { #expect(calls[message.sms.sid] == 1, "it had not begun") }
            }
        }

        /// Every allocation fails from one moment to the other: it dies alone, and what it had is finished.
        @Test func aWorkerOutOfMemoryDiesAlone() async throws {
            try await withRouterAndTwilio(SiteSetup(people: 200)) { running, twilio in
                let router = running.router
                try await running.agent.control(#"{"mode":"hang"}"#)
                let messages = (0..<200).map { Sent($0, "a great deal") }
                async let early = post(Array(messages[..<20]), to: running.webhooks)
                try await eventually("the agent has the calls") { try await running.agent.stats()["waiting"]?.integer == 20 }
                let before = try await router.workers()
                let victim = try #require(before.first)
                let size = contents("/proc/\(victim.pid)/statm").split(separator: " ").first.flatMap { Int($0) } ?? 0
                let limit = size * sysconf(Int32(_SC_PAGESIZE))
                let limited = try await Programs.run("/usr/bin/prlimit", ["--pid", "\(victim.pid)", "--as=\(limit):\(limit)"], [:])
                try #require(limited.end == .exited(0))
                async let later = post(Array(messages[20...]), to: running.webhooks)
                try await eventually("it dies", within: .seconds(60)) {
                    try await router.workers().contains { $0.pid == victim.pid } == false
                }
                try await running.agent.control(#"{"mode":"echo","release":true}"#)
                let answers = try await early + later
                try await expectEachRepliedOnce(messages, answers, running.site, twilio)
                let after = try await router.workers()
                #expect(after.map(\.slot) == before.map(\.slot) && after.last == before.last, "the other one worked on")
                #expect(try await router.metric("sms_router_workers_deaths_total") == 1)
                #expect(router.isRunning)
            }
        }

        /// Each of them becomes ready and dies: a pause from the tenth death in ten seconds on, which grows; people wait for it, or are told
        /// that nothing can be taken.
        @Test func workersThatDieAgainAndAgainAreThrottled() async throws {
            try await withRouter { running in
                let router = running.router
                func lines(_ text: String) -> Int { router.log.split(separator: "\n").count { $0.contains(text) } }
                var killed: Set<pid_t> = []
                try await eventually("both are throttled, with a growing pause", within: .seconds(90)) {
                    let ready = router.log.split(separator: "\n").filter { $0.contains("worker ready") }
                    for pid in router.children where !killed.contains(pid) && ready.contains(where: { $0.contains("pid=\(pid) ") }) {
                        killed.insert(pid)
                        ChildProcess.signal(pid, SIGKILL)
                    }
                    return ["pause_s=2 slot=0", "pause_s=2 slot=1"].allSatisfy { router.log.contains($0) }
                }
                #expect(lines("worker died") >= 20 && router.isRunning)
                // While nobody is there nothing is promised, and what comes waits for the next worker.
                let waiting = SMS(from: Person.number(1).phone, body: "patience")
                #expect(try await running.post(waiting).text == Expected.echo(.number(1), "patience"))
                try await router.waitUntilHealthy(workers: 2)
                // A first start, one after each death, and no more: no pause ends in two.
                #expect(lines("worker started") == lines("worker died") + 2)
                #expect(try await router.metric("sms_router_workers_deaths_total") == Double(killed.count))
            }
        }

        /// The dispatcher is killed with messages in hand, in the outbox and deferred. Its workers see the end of their sockets, let what is
        /// under way go late, begin nothing, and leave; the next router does the rest. An agent that answers in time is asked once.
        @Test(arguments: [true, false]) func orphansOfADispatcher(theAgentAnswers: Bool) async throws {
            let setup = SiteSetup(
                environment: ["SMS_ROUTER_MAX_CONCURRENT_REQUESTS": "10", "AGENT_CORE_TIMEOUT_MS": "300000"], people: 30)
            try await withSiteAndTwilio(setup) { site, twilio in
                let change = ["TWILIO_API_BASE_URL": twilio.url]
                let first = try site.startRouter(change)
                try await first.waitUntilHealthy(workers: 2)
                try await site.agent.control(#"{"mode":"hang"}"#)
                let messages = (0..<20).map { Sent($0, "orphaned") }
                let webhooks = WebhookClient(port: site.port)
                async let held = together(10) { try? webhooks.post(messages[$0].sms) }
                try await eventually("the agent has the calls") { try await site.agent.stats()["waiting"]?.integer == 10 }
                // More than may be held: stored, answered empty, for later.
                for answer in try await webhooks.postTogether(messages[10...].map(\.sms)) { #expect(answer.text == Expected.silence) }
                #expect(try await site.sql("select count(*) from sms_router_inbox where state = 'deferred'") == "10")
                let pids = try await first.workers().map(\.pid)
                first.signal(SIGKILL)
                #expect(try await first.waitForEnd() == .signalled(SIGKILL))
                #expect(try await held.allSatisfy { $0 == nil }, "nobody got a 200")
                if theAgentAnswers { try await site.agent.control(#"{"mode":"echo","release":true}"#) }
                try await eventually("they leave by themselves", within: .seconds(60)) { pids.allSatisfy { kill($0, 0) != 0 } }
                #expect(try await site.agent.stats()["calls"]?.integer == 10, "they began nothing")
                #expect(try await site.sql("select count(*) from sms_router_inbox where state = 'deferred'") == "10")
                let finished = try await site.sql("select count(*) from sms_router_inbox where state = 'replied' and reply_inline = false")
                #expect(finished == (theAgentAnswers ? "10" : "0"), "what was ready goes late")

                try await site.agent.control(#"{"mode":"echo"}"#)
                let second = try site.startRouter(change)
                try await second.waitUntilHealthy(workers: 2)
                // Twilio asks again for some that had no answer; nothing comes twice of it.
                let again = try await webhooks.postTogether(messages[..<3].map(\.sms))
                var answers = [HTTPAnswer?](repeating: nil, count: messages.count)
                for (number, answer) in again.enumerated() { answers[number] = answer }
                try await expectEachRepliedOnce(messages, answers, site, twilio)
                let calls = Dictionary(grouping: try await site.agent.recorded(), by: \.key).mapValues(\.count)
                for (number, message) in messages.enumerated() {
                    #expect(calls[message.sms.sid] == (number < 10 && !theAgentAnswers ? 2 : 1))
                }
                second.signal(SIGTERM)
                #expect(try await second.waitForEnd() == .exited(0))
            }
        }

        /// An agent that takes longer than a drain may: the router ends all the same, in order, and the next one finds the message.
        @Test func aDrainIsBounded() async throws {
            try await withSiteAndTwilio(SiteSetup(environment: ["AGENT_CORE_TIMEOUT_MS": "300000"])) { site, twilio in
                let change = ["TWILIO_API_BASE_URL": twilio.url]
                let first = try site.startRouter(change)
                try await first.waitUntilHealthy(workers: 2)
                try await site.agent.control(#"{"mode":"hang"}"#)
                let messages = (0..<10).map { Sent($0, "slower than the drain") }
                async let held = post(messages, to: WebhookClient(port: site.port))
                try await eventually("the agent has the calls") { try await site.agent.stats()["waiting"]?.integer == 10 }
                first.signal(SIGTERM)
                let answers = try await held
                for answer in answers { #expect(answer?.text == Expected.silence, "turned late at once") }
                #expect(try await first.waitForEnd(seconds: 60) == .exited(0))
                #expect(!first.log.contains("worker killed") && !first.log.contains("worker died"), "they left by themselves")
                #expect(try await site.sql("select count(*) from sms_router_inbox where finished_at is null") == "10")
                #expect(try await twilio.sent().isEmpty)

                try await site.agent.control(#"{"mode":"echo"}"#)
                let second = try site.startRouter(change)
                try await second.waitUntilHealthy(workers: 2)
                try await expectEachRepliedOnce(messages, answers, site, twilio)
                second.signal(SIGTERM)
                #expect(try await second.waitForEnd() == .exited(0))
            }
        }
    }
}
