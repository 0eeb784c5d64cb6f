import EventLoop
import Postgres
import TestSupport
import Testing
import Twilio
import Wire

@testable import Worker

/// The pipeline on the pool that a worker has, with a server that dies and comes back. What is committed is asked by psql.
@Suite struct PipelineServerTests {
    @Test func theServerGoesAndComesBack() async throws {
        let server = try await TemporaryPostgres.start()
        let url = try await migratedDatabase("pipe_server", on: server)
        try await server.sql(Person.rows, database: "pipe_server")
        @Sendable func row(_ number: Int) async throws -> String {
            try await server.sql(
                "select state, reply, reply_inline, attempt from sms_router_inbox where message_sid = '\(PipelineWorker.sid(number))'",
                database: "pipe_server")
        }
        try await runOnLoop { loop in
            let agent = try ScriptedAgent(loop)
            var configuration = try patientConfiguration(url)
            configuration.serverSettings = hotPathServerSettings
            let pool = PostgresPool(loop: loop, resolver: Resolver(loop), configuration: configuration)
            pool.start()
            await pool.firstAttempt()
            let worker = try await PipelineWorker(loop, url, agent, on: pool)
            #expect(try await worker.answer(try worker.deliver(1)).body == twiML("Re: hello"))

            let held = try worker.deliver(2, "slow")
            try await worker.until("the agent has it") { agent.holding == ["slow"] }
            try await server.stop(mode: "immediate")
            agent.release("slow")
            let refused = try await worker.answer(try worker.deliver(3, from: Person.bo))
            #expect(refused.status == 503 && refused.outcome == .notCounted)
            worker.reachLastMoment(held)
            let empty = try await worker.answer(held)
            #expect(empty.status == 200 && empty.body == TwiML.empty && empty.outcome == .notCounted)

            try await server.start()
            try await worker.until("the outcome is committed") { try await row(2) == #"replied|{"Re: slow"}|f|1"# }
            #expect(agent.texts == ["hello", "slow"])
            // Not lost, not done: Twilio brings it again.
            #expect(try await row(3) == "")
            #expect(try await worker.answer(try worker.deliver(3, from: Person.bo)).body == twiML("Re: hello"))
            try await worker.until("nothing is in hand") { worker.pipeline.inHand == 0 }
            await worker.close()
            await pool.close()
            agent.close()
        }
    }
}
