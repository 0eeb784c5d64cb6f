import TestSupport
import Testing
import Twilio
import Wire

@testable import Worker

/// Who says STOP gets nothing any more, also not what was being written when he said it.
@Suite struct PipelineOptOutTests {
    @Test func stopSilencesWhatIsInHand() async throws {
        try await withPipeline("pipe_stop") { worker, agent, _ in
            let first = try worker.deliver(1, "slow one")
            let elsewhere = try worker.deliver(2, "slow two", to: "+18005550199")
            let other = try worker.deliver(3, "slow three", from: Person.bo)
            try await worker.until("the agent has them") { agent.holding.count == 3 }
            let stop = try worker.deliver(4, "STOP")
            try await worker.accepted(stop)
            for text in ["slow one", "slow two", "slow three"] { agent.release(text) }

            for id in [first, elsewhere, stop] {
                let answer = try await worker.answer(id)
                #expect(answer.status == 200 && answer.body == TwiML.empty && answer.outcome == .success)
            }
            #expect(try await worker.answer(other).body == twiML("Re: slow three"), "somebody else's")
            for (number, outcome) in [(1, "opted_out"), (2, "opted_out"), (4, "opt_out")] {
                let row = try #require(try await worker.row(number))
                #expect(row.state == "silent" && row.outcome == outcome && row.reply.isEmpty, "\(number)")
            }
            #expect(try await worker.outbound() == ["Re: slow three"])

            #expect(try await worker.answer(try worker.deliver(5, "hello?")).body == TwiML.empty)
            #expect(agent.calls.count == 3)
            // Back again, and heard again.
            #expect(try await worker.answer(try worker.deliver(6, "START")).body == TwiML.empty)
            #expect(try await worker.answer(try worker.deliver(7, "hello")).body == twiML("Re: hello"))
        }
    }

    /// Said to another number of ours, which another worker serves.
    @Test func stopSilencesWhatAnotherWorkerHasInHand() async throws {
        try await withPipeline("pipe_stop_elsewhere") { first, agent, url in
            let held = try first.deliver(1, "slow")
            try await first.until("the agent has it") { agent.holding == ["slow"] }
            let second = try await PipelineWorker(first.loop, url, agent, generation: 2)
            let stop = try await second.answer(try second.deliver(2, "STOP", to: "+18005550199"))
            #expect(stop.body == TwiML.empty)
            agent.release("slow")
            let answer = try await first.answer(held)
            let outbound = try await first.outbound()
            #expect(answer.body == TwiML.empty)
            #expect(outbound.isEmpty)
            #expect(try await first.row(1)?.outcome == "opted_out")
            await second.close()
        }
    }

    @Test func stopSilencesWhatIsTakenOver() async throws {
        try await withPipeline("pipe_stop_dead") { dead, agent, url in
            _ = try dead.deliver(1, "slow")
            try await dead.until("the agent has it") { agent.holding == ["slow"] }
            let successor = try await PipelineWorker(dead.loop, url, agent, generation: 2)
            // The STOP is new to the successor; what it stops comes after it.
            let stop = try successor.deliver(2, "STOP")
            try await successor.accepted(stop)
            let taken = try successor.deliver(1, "slow", deadGeneration: 1)
            #expect(try await successor.answer(taken).body == TwiML.empty)
            #expect(try await successor.answer(stop).body == TwiML.empty)
            #expect(try await successor.row(1)?.outcome == "opted_out")
            #expect(agent.calls.count == 1)
            #expect(try await successor.outbound().isEmpty)
            agent.release("slow")
            await successor.close()
        }
    }

    /// Two of our numbers may have led the two messages to two workers.
    @Test func aStopAtAnotherWorkerSilencesToo() async throws {
        try await withPipeline("pipe_stop_other") { worker, agent, url in
            let first = try worker.deliver(1, "slow one")
            let other = try worker.deliver(2, "slow two", from: Person.bo)
            try await worker.until("the agent has them") { agent.holding.count == 2 }
            let elsewhere = try await PipelineWorker(worker.loop, url, agent, generation: 2)
            _ = try await elsewhere.answer(try elsewhere.deliver(3, "STOP", to: "+18005550199"))
            for text in ["slow one", "slow two"] { agent.release(text) }
            let answer = try await worker.answer(first)
            #expect(answer.body == TwiML.empty && answer.outcome == .success)
            #expect(try await worker.answer(other).body == twiML("Re: slow two"))
            let row = try #require(try await worker.row(1))
            #expect(row.state == "silent" && row.outcome == "opted_out" && row.reply.isEmpty && !row.isInline && row.logged == 1)
            #expect(try await worker.outbound() == ["Re: slow two"])
            await elsewhere.close()
        }
    }

    private static let out = ReplyText.optOutConfirmed.standard
    private static let back = ReplyText.optInConfirmed.standard

    /// Twilio does not know them: recorded, and confirmed by us, once.
    @Test func aWordingIsConfirmedOnce() async throws {
        try await withPipeline("pipe_wording") { worker, agent, _ in
            func say(_ number: Int, _ text: String, to: String = "+18005550100") async throws -> [UInt8] {
                try await worker.answer(try worker.deliver(number, text, to: to)).body
            }
            #expect(try await say(1, "Please stop texting me!") == twiML(Self.out))
            #expect(try await say(2, "opt out") == TwiML.empty, "again")
            #expect(try await say(3, "hello") == TwiML.empty)
            #expect(try await say(4, "start please") == TwiML.empty, "nothing but START lifts on toll-free")
            #expect(try await say(5, "START") == TwiML.empty, "Twilio answers it")
            #expect(try await say(6, "stop the timer") == twiML("Re: stop the timer"))
            #expect(try await say(7, "désabonner", to: "+12125550100") == twiML(Self.out))
            #expect(try await say(8, "opt me back in", to: "+12125550100") == twiML(Self.back))
            #expect(try await say(9, "hello", to: "+12125550100") == twiML("Re: hello"))
            #expect(agent.calls.count == 2)
            let row = try #require(try await worker.row(1))
            #expect(row.state == "told" && row.outcome == "opt_out" && row.reply == [Self.out] && row.logged == 1)
            #expect(try await worker.row(2)?.state == "silent")
        }
    }

    /// Nobody else answers there.
    @Test(arguments: [("12345", "+14155550101"), ("whatsapp:+18005550100", "whatsapp:+14155550101"), ("messenger:1", "messenger:2")])
    func whereNobodyElseAnswersTheRouterDoes(ours: String, person: String) async throws {
        try await withPipeline("pipe_answers_" + ours.prefix { $0 != ":" }) { worker, _, _ in
            let help = ReplyText.optOutHelp.standard
            for (number, text, wanted) in [
                (1, "HELP", twiML(help)), (2, "STOP", twiML(Self.out)), (3, "STOP", TwiML.empty), (4, "INFO", twiML(help)),
                (5, "START", twiML(Self.back)), (6, "stop", twiML(Self.out)),
            ] {
                #expect(try await worker.answer(try worker.deliver(number, text, from: person, to: ours)).body == wanted, "\(number)")
            }
            // Where Twilio has judged, it has answered.
            let judged = try worker.deliver(7, "START", from: person, to: ours, more: [("OptOutType", "START")])
            #expect(try await worker.answer(judged).body == TwiML.empty)
            #expect(try await worker.row(7)?.outcome == "opt_in")
        }
    }

    @Test func theNumbersOwnRuleAndTexts() async throws {
        let numbers = """
            insert into sms_router_numbers (number, opt_out_handling, texts) values ('+18005550100', 'router', '{"opt_out_confirmed": "Gone."}'),
              ('12345', 'twilio', null);
            """
        try await withPipeline("pipe_handling", sql: numbers) { worker, _, _ in
            let own = try await worker.answer(try worker.deliver(1, "STOP")).body
            #expect(own == twiML("Gone."))
            for (number, text) in [(2, "STOP"), (3, "please stop")] {
                let silent = try await worker.answer(try worker.deliver(number, text, from: Person.bo, to: "12345")).body
                #expect(silent == TwiML.empty)
                #expect(try await worker.row(number)?.outcome == "opt_out")
            }
        }
    }

    /// Its part is one that the claim of the outbox does not withhold, and good for five minutes from the arrival.
    @Test func lateConfirmationsLeaveWithinFiveMinutes() async throws {
        try await withPipeline("pipe_confirmed_late", settings: ["SMS_ROUTER_REPLY_MODE": "always-late"]) { worker, _, _ in
            #expect(try await worker.answer(try worker.deliver(1, "please stop")).body == TwiML.empty)
            try await worker.until("it is finished") { try await worker.row(1)?.isFinished == true }
            let part = try await TemporaryPostgres.shared().sql(
                """
                select o.kind || '|' || (o.expires_at = i.arrived_at + interval '5 minutes') || '|' || o.body from sms_router_outbox o
                join sms_router_inbox i on i.message_sid = o.reply_to
                """, database: "pipe_confirmed_late")
            #expect(part == "opt_out|true|" + Self.out)
        }
    }

    @Test func whatIsTooOldIsNotConfirmed() {
        let end = MessageEnd(outcome: .optOut, parts: ["Gone."])
        #expect(end.allowed(age: .seconds(299), isStopped: false).parts == ["Gone."])
        #expect(end.allowed(age: .seconds(301), isStopped: false).parts.isEmpty)
        #expect(end.allowed(age: .seconds(301), isStopped: false).outcome == .optOut)
        #expect(end.allowed(age: .seconds(1), isStopped: true).parts == ["Gone."], "said again meanwhile")
        #expect(end.state == "told" && MessageEnd(outcome: .optOut).state == "silent")
        let back = MessageEnd(outcome: .optIn, parts: ["Back."]).allowed(age: .seconds(1), isStopped: true)
        #expect(back.parts.isEmpty && back.outcome == .optIn)
        let reply = MessageEnd(outcome: .replied, parts: ["Hi."])
        #expect(reply.allowed(age: .seconds(3000), isStopped: false).parts == ["Hi."])
        #expect(reply.allowed(age: .seconds(1), isStopped: true).outcome == .optedOut)
    }

    /// The one who had it died before it was told: the successor knows that this STOP is the one that changed something.
    @Test func aStopThatIsTakenOverIsConfirmedOnce() async throws {
        try await withPipeline("pipe_confirmed_taken") { worker, agent, url in
            let taken = try await PipelineWorker(worker.loop, url, agent, generation: 2)
            for (number, text) in [(1, "please stop"), (2, "opt out")] {
                _ = try await worker.inbox.accept(testMessage(number, body: text))
            }
            let first = try taken.deliver(1, "please stop", deadGeneration: 1)
            let second = try taken.deliver(2, "opt out", deadGeneration: 1)
            #expect(try await taken.answer(first).body == twiML(Self.out))
            #expect(try await taken.answer(second).body == TwiML.empty)
            await taken.close()
        }
    }
}
