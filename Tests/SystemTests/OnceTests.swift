import Glibc
import Processes
import Testing

extension SystemTests {
    /// However often a message is delivered, and whoever dies meanwhile: one agent call where that is possible, one row, one reply.
    @Suite struct OnceTests {
        /// Inbox rows, inbound rows, outbound rows of a message whose text is its own.
        private func counts(_ running: RunningSite, _ sms: SMS) async throws -> String {
            try await running.sql(
                """
                select (select count(*) from sms_router_inbox where message_sid = '\(sms.sid)'),
                  (select count(*) from sms_usage_logs where message_direction = 'inbound' and twilio_message_sid = '\(sms.sid)'),
                  (select count(*) from sms_usage_logs where message_direction = 'outbound' and message_content like '%: \(sms.body)')
                """)
        }

        @Test func twentyAtOnce() async throws {
            try await withRouter { running in
                // Slow enough that all of them are there before the first is answered.
                try await running.agent.control(#"{"delay_ms":500}"#)
                let sms = SMS(from: Person.number(3).phone, body: "twenty times")
                let answers = try await running.webhooks.postTogether([SMS](repeating: sms, count: 20))
                for answer in answers {
                    #expect(answer.status == 200)
                    #expect(answer.text == Expected.echo(Person.number(3), "twenty times"))
                }
                #expect(try await running.agent.calls(for: sms) == 1)
                #expect(try await counts(running, sms) == "1|1|1")

                let later = try await running.post(sms)
                #expect(later.status == 200 && later.text == Expected.echo(Person.number(3), "twenty times"), "the same answer afterwards")
                #expect(try await running.agent.calls(for: sms) == 1)
                #expect(try await counts(running, sms) == "1|1|1")
                #expect(try await running.router.health().json["statistics"]?["total_messages"]?.integer == 1)
            }
        }

        @Test func theWorkerDiesInTheMiddleOfTheAgentCall() async throws {
            try await withRouter { running in
                try await running.agent.control(#"{"mode":"hang"}"#)
                let sms = SMS(from: Person.number(4).phone, body: "killed once")
                async let answer = running.post(sms)
                try await eventually("the agent has the call") { try await running.agent.calls(for: sms) == 1 }
                for worker in try await running.router.workers() { ChildProcess.signal(worker.pid, SIGKILL) }
                try await eventually("the agent is called again") { try await running.agent.calls(for: sms) == 2 }
                // The same message by the wire while its second worker has it: joins.
                async let duplicate = running.post(sms)
                try await running.agent.control(#"{"mode":"echo","release":true}"#)
                #expect(try await answer.status == 200)
                #expect(try await answer.text == Expected.echo(Person.number(4), "killed once"))
                #expect(try await duplicate.text == Expected.echo(Person.number(4), "killed once"))

                let calls = try await running.agent.recorded()
                #expect(calls.map(\.key) == [sms.sid, sms.sid], "always under the same key")
                #expect(calls.last?.body["attempt"]?.integer == 2)
                #expect(calls[0].body["conversation_id"]?.string == calls[1].body["conversation_id"]?.string)
                #expect(try await counts(running, sms) == "1|1|1")
                #expect(try await running.state(of: sms) == "replied|replied")
            }
        }

        @Test func workersDieEveryHalfSecondUnderLoad() async throws {
            try await withRouter(SiteSetup(workers: 3, people: 200)) { running in
                // Long enough that there is always something in hand.
                try await running.agent.control(#"{"delay_ms":40}"#)
                let load = SteadyLoad(running.webhooks, perSecond: 100, people: 200)
                var killed: Set<pid_t> = []
                var total: Int64 = 0
                for round in 0..<16 {
                    try await Task.sleep(for: .milliseconds(500))
                    let workers = try await running.router.workers().filter { $0.pid > 0 && !killed.contains($0.pid) }
                    guard !workers.isEmpty else { continue }
                    let worker = workers[round % workers.count]
                    killed.insert(worker.pid)
                    ChildProcess.signal(worker.pid, SIGKILL)
                    let now = try await running.router.health().json["statistics"]?["total_messages"]?.integer ?? -1
                    #expect(now >= total, "a worker's death takes nothing away")
                    total = now
                }
                let deliveries = try await load.stop()
                #expect(killed.count >= 12, "workers were killed")
                #expect(deliveries.count >= 400, "there was a load: \(deliveries.count)")
                for delivery in deliveries where !delivery.isReplied {
                    Issue.record("\(delivery.sms.sid): \(delivery.answer.map { "\($0.status) \($0.text)" } ?? delivery.error ?? "")")
                }
                #expect(try await running.sql("select count(*) from sms_router_inbox") == String(deliveries.count))
                try await expectEachExactlyOnce(deliveries, running)
                let statistics = try await running.router.health().json["statistics"]
                #expect(statistics?["total_messages"]?.integer == Int64(deliveries.count))
                #expect(statistics?["failed_routes"]?.integer == 0)
            }
        }
    }
}

/// Each of the deliveries has one inbound row of its SID and one outbound row of its text, and there are no others of those texts.
func expectEachExactlyOnce(_ deliveries: [Delivery], _ running: RunningSite, sourceLocation: SourceLocation = #_sourceLocation) async throws
{
    let inbound = try await running.sql(
        "select twilio_message_sid, count(*) from sms_usage_logs where message_direction = 'inbound' group by 1")
    let outbound = try await running.sql(
        "select message_content, count(*) from sms_usage_logs where message_direction = 'outbound' group by 1")
    func table(_ text: String) -> [String: Int] {
        Dictionary(
            text.split(separator: "\n").compactMap { line in
                line.lastIndex(of: "|").map { (String(line[..<$0]), Int(line[line.index(after: $0)...]) ?? -1) }
            }, uniquingKeysWith: +)
    }
    let (received, replied) = (table(inbound), table(outbound))
    #expect(
        received.values.allSatisfy { $0 == 1 } && replied.values.allSatisfy { $0 == 1 }, "nothing twice", sourceLocation: sourceLocation)
    for delivery in deliveries {
        let reply = "\(delivery.person.id): \(delivery.sms.body)"
        #expect(received[delivery.sms.sid] == 1, "inbound rows of \(delivery.sms.sid)", sourceLocation: sourceLocation)
        #expect(replied[reply] == 1, "outbound rows of \(delivery.sms.sid)", sourceLocation: sourceLocation)
    }
}
