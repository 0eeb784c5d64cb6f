import Glibc
import JSON
import TestSupport
import Testing
import Twilio

extension SystemTests {
    /// The agent guard (docs/agent.md) with real processes: an agent that is gone and comes back, a flood of one person's.
    @Suite struct AgentIllTests {
        private func integration(_ running: RunningSite) async throws -> String? {
            try await running.router.health().json["services"]?["agent_integration"]?.string
        }

        @Test func goneAndBack() async throws {
            let port = try freePort()
            try await withRouter(SiteSetup(environment: ["AGENT_CORE_URL": "http://localhost:\(port)/agent"])) { running in
                #expect(try await integration(running) == "healthy")
                let unavailable = Expected.twiml(Expected.agentUnavailable)
                let webhooks = running.webhooks
                var rounds = 0
                try await eventually("both breakers are open") {
                    rounds += 1
                    let answers = try await webhooks.postTogether((0..<20).map { SMS(from: Person.number($0).phone, body: "hi \(rounds)") })
                    // Each person is told once.
                    let told = rounds == 1 ? unavailable : Expected.silence
                    #expect(answers.allSatisfy { $0.status == 200 && $0.text == told })
                    return try await running.router.metric("sms_router_agent_breaker_opened_total") == 2
                }
                try await eventually("health shows it") { try await integration(running) != "healthy" }
                #expect(try await running.router.health().json["status"]?.string == "healthy", "messages can be made durable")

                // Nearly all of these are told without a call: at most three in a round, and two workers' rounds are a second apart.
                let calls = try await figures(running)
                let start = ContinuousClock.now
                let messages = (0..<400).map { SMS(from: Person.number($0 % 20).phone, body: "while it is gone \($0)") }
                let answers = try await webhooks.postAll(messages, connections: 4)
                #expect(answers.allSatisfy { $0.status == 200 && $0.text == Expected.silence })
                try await Task.sleep(for: .milliseconds(1100))
                let after = try await figures(running)
                let most = 2 * 3 * (1 + (ContinuousClock.now - start).components.seconds)
                #expect(after.calls - calls.calls <= Double(most))
                #expect(after.refused - calls.refused >= 400 - Double(most))
                for sms in messages.prefix(5) { #expect(try await running.state(of: sms) == "failed|agent_unavailable") }
                // By hand neither: its person would be told once more.
                let retried = try await running.site.control("messages", "retry", messages[0].sid)
                #expect(retried.end == .exited(65) && retried.errors.contains("--anyway"), "\(retried.errors)")
                #expect(try await running.state(of: messages[0]) == "failed|agent_unavailable")

                // It is back, under the same address.
                let directory = running.site.directory + "/back"
                mkdir(directory, 0o700)
                let agent = try await AgentProcess.start(directory: directory, port: port)
                var number = 0
                try await eventually("both workers call it again") {
                    number += 1
                    let round = (0..<20).map { SMS(from: Person.number($0).phone, body: "again \(number)") }
                    let answers = try await webhooks.postTogether(round)
                    return zip(answers, 0..<20).allSatisfy { $0.text == Expected.echo(.number($1), "again \(number)") }
                }
                try await eventually("health shows it") { try await integration(running) == "healthy" }
                #expect(try await running.router.metric("sms_router_agent_breaker_opened_total") == 2)
                try await agent.stop()
            }
        }

        private func figures(_ running: RunningSite) async throws -> (calls: Double, refused: Double) {
            let calls = try await running.router.metric("sms_router_agent_calls_total")
            let refused = try await running.router.metric("sms_router_agent_refused_total")
            return (try #require(calls), try #require(refused))
        }

        /// A thousand messages of one person wait, in forty conversations and for more slots than there are; nobody else notices.
        @Test func aThousandOfOnePerson() async throws {
            try await withRouter(SiteSetup(environment: ["AGENT_CORE_CONCURRENCY": "4"])) { running in
                try await running.agent.control(#"{"delay_if":{"flood":60000}}"#)
                let flood = (0..<1000).map { SMS(from: Person.number(0).phone, to: "+1500555\(1000 + $0 % 40)", body: "flood \($0)") }
                let webhooks = running.webhooks
                let floodAnswers = try await together(1) { _ in try Held(flood, webhooks) }[0]
                try await eventually("all of them are durable") {
                    try await running.sql("select count(*) from sms_router_inbox") == "1000"
                }
                // One of four slots in each worker.
                #expect(try await running.agent.stats()["waiting"]?.integer == 2)
                let others = (0..<100).map { SMS(from: Person.number(1 + $0 % 19).phone, body: "other \($0)") }
                let answers = try await webhooks.postAll(others, connections: 8)
                for (number, answer) in answers.enumerated() {
                    #expect(answer.text == Expected.echo(.number(1 + number % 19), "other \(number)"))
                }
                let finished = "select count(*) from sms_router_inbox where finished_at is not null"
                #expect(try await running.sql(finished) == "100", "all that time the flood has waited")
                try await running.agent.control(#"{"delay_if":{},"release":true}"#)
                let flooded = try await together(1) { _ in try floodAnswers.read() }[0]
                #expect(flooded.allSatisfy { $0.status == 200 })
                try await eventually("the flood is over") { try await running.sql(finished) == "1100" }
                for to in 0..<40 {
                    let order = "select string_agg(body, ',' order by finished_at) from sms_router_inbox where to_address ="
                    #expect(
                        try await running.sql("\(order) '+1500555\(1000 + to)'")
                            == stride(from: to, to: 1000, by: 40).map { "flood \($0)" }.joined(separator: ","))
                }
            }
        }
    }
}

/// Webhooks sent and not yet answered, without a thread for each. Used by one thread after the other.
private final class Held: @unchecked Sendable {
    private let conversations: [HTTPConversation]

    init(_ messages: [SMS], _ webhooks: WebhookClient) throws {
        conversations = try messages.map { sms in
            let conversation = HTTPConversation(port: webhooks.port)
            try conversation.begin("POST", WebhookClient.path, webhooks.headers(sms), body: FormEncoder.encode(sms.parameters()))
            return conversation
        }
    }

    func read() throws -> [HTTPAnswer] { try conversations.map { try $0.answer(isHead: false) } }
}
