import JSON
import Testing

extension SystemTests {
    /// Many people at once: each in order, none in another's way.
    @Suite struct ConversationTests {
        @Test func inOrder() async throws {
            try await withRouter { running in
                let (ada, bert) = (Person.number(1), Person.number(2))
                try await running.agent.control(#"{"mode":"hang"}"#)
                let (slow, quick) = (SMS(from: ada.phone, body: "slow"), SMS(from: ada.phone, body: "quick"))
                async let first = running.post(slow)
                try await eventually("the agent has the slow one") { try await running.agent.calls(for: slow) == 1 }
                try await running.agent.control(#"{"mode":"echo"}"#)
                async let second = running.post(quick)
                try await eventually("the quick one is durable") { try await !running.state(of: quick).isEmpty }
                // Another conversation does not wait, and this one does.
                #expect(try await running.post(SMS(from: bert.phone, body: "beside")).text == Expected.echo(bert, "beside"))
                #expect(try await running.agent.calls(for: quick) == 0)
                try await running.agent.control(#"{"release":true}"#)
                #expect(try await first.text == Expected.echo(ada, "slow"))
                #expect(try await second.text == Expected.echo(ada, "quick"))
                #expect(try await running.agent.recorded().map(\.text) == ["slow", "beside", "quick"])
                let finished = "select string_agg(body, ',' order by finished_at) from sms_router_inbox where from_address = '\(ada.phone)'"
                #expect(try await running.sql(finished) == "slow,quick")
            }
        }

        @Test func aBurstStaysInOrder() async throws {
            try await withRouter(SiteSetup(workers: 3)) { running in
                try await running.agent.control(#"{"delay_ms":60}"#)
                let people = (0..<6).map { Person.number($0) }
                let webhooks = running.webhooks
                // One after the other, 20 ms apart, without waiting for answers: faster than the agent.
                let answers = try await withThrowingTaskGroup(of: HTTPAnswer.self) { group in
                    for round in 0..<10 {
                        for person in people {
                            let sms = SMS(from: person.phone, body: "message \(round)")
                            group.addTask { try await together(1) { _ in try webhooks.post(sms) }[0] }
                        }
                        try await eventually("round \(round) has arrived") {
                            try await running.sql("select count(*) from sms_router_inbox") == String((round + 1) * people.count)
                        }
                    }
                    var answers: [HTTPAnswer] = []
                    for try await answer in group { answers.append(answer) }
                    return answers
                }
                #expect(answers.allSatisfy { $0.status == 200 && $0.text != Expected.silence })
                let calls = try await running.agent.recorded()
                for person in people {
                    let texts = calls.filter { $0.body["user"]?["id"]?.string == String(person.id) }.map(\.text)
                    #expect(texts == (0..<10).map { "message \($0)" })
                }
            }
        }

        /// The 13 s are real: they are derived from Twilio's 15.
        @Test func theAgentHangs() async throws {
            try await withRouter(SiteSetup(environment: ["SMS_ROUTER_REPLY_MODE": "inline-only"])) { running in
                try await running.agent.control(#"{"mode":"hang"}"#)
                let ada = Person.number(1)
                let sms = SMS(from: ada.phone, body: "anybody there?")
                async let hung = running.post(sms)
                try await eventually("the agent has the call") { try await running.agent.calls(for: sms) == 1 }
                // Ten others hang as well, and one who comes later is served at once.
                let others = (2..<12).map { SMS(from: Person.number($0).phone, body: "me too") }
                let webhooks = running.webhooks
                async let rest = webhooks.postTogether(others)
                try await eventually("all of them wait") { try await running.agent.stats()["waiting"]?.integer == 11 }
                try await running.agent.control(#"{"mode":"echo"}"#)
                #expect(try await running.post(SMS(from: Person.number(15).phone, body: "hi")).text == Expected.echo(.number(15), "hi"))
                let answer = try await hung
                #expect(answer.status == 200)
                #expect(answer.text == Expected.twiml(Expected.agentTimedOut))
                for answer in try await rest { #expect(answer.text == Expected.twiml(Expected.agentTimedOut)) }
                #expect(try await running.state(of: sms) == "failed|timed_out")
                #expect(try await running.agent.calls(for: sms) == 1)
                #expect(try await running.router.health().json["statistics"]?["failed_routes"]?.integer == 11)
            }
        }
    }
}
