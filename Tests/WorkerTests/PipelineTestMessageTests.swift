// Messages of made-up people: the whole way of a real one, in no figure, and nothing of them at Twilio. docs/dashboard.md, "Phone".

import EventLoop
import Logging
import Telemetry
import TestSupport
import Testing
import Twilio
import Wire

@testable import Worker

@Suite struct PipelineTestMessageTests {
    private static let known = "test:+15555550012"
    private static let stranger = "test:+15555551012"

    @LoopActor private static func figures(_ worker: PipelineWorker) -> WorkerFigures {
        WorkerFigures(values: worker.pipeline.figures.report.values)
    }

    @Test func somebodyWhoIsKnownIsAnswered() async throws {
        try await withPipeline("pipe_test_known") { worker, agent, _ in
            let answer = try await worker.answer(try worker.deliver(1, "hello", from: Self.known, kind: .test))
            #expect(answer.status == 200 && answer.body == twiML("Re: hello") && answer.outcome == .notCounted)
            let told = agent.lastBody
            #expect(told["test"]?.bool == true && told["channel"]?.string == "sms" && told["from"]?.string == "+15555550012")
            #expect(told["user"]?["id"]?.string == "0" && told["user"]?["phone_number"]?.string == "+15555550012")
            let row = try await worker.observer.texts(
                "select concat_ws('|', channel, source, state, from_address, user_id) from sms_router_inbox")
            #expect(row == ["test|test|replied|test:+15555550012"])
            let logged = try await worker.observer.texts(
                "select concat_ws('|', message_direction, phone_number, user_id, channel) from sms_usage_logs order by id")
            #expect(logged == ["inbound|+15555550012|test", "outbound|+15555550012|test"])
            // A real one has the same way, and the agent isn't told that it is a test.
            let real = try await worker.answer(try worker.deliver(2, "hello"))
            #expect(real.body == answer.body && real.outcome == .success && agent.lastBody["test"] == nil)
            #expect(agent.lastBody["user"]?["id"]?.string == "1" && agent.calls.count == 2)
        }
    }

    /// The same words of a made-up person and of a real one: of the one no figure moves, not even one that nobody has thought of here.
    @Test func aTestMovesNoFigure() async throws {
        let texts = ["hello", "slow", "STOP", "anything", "START", "hello again"]
        try await withPipeline("pipe_test_figures") { worker, agent, _ in
            @LoopActor func talk(_ numbers: Range<Int>, from: String, kind: DeliverKind) async throws -> [OutcomeClass] {
                var outcomes: [OutcomeClass] = []
                for (number, text) in zip(numbers, texts) {
                    let id = try worker.deliver(number, text, from: from, kind: kind)
                    if text == "slow" {
                        try await worker.until("the agent has it") { agent.holding == ["slow"] }
                        agent.release("slow")
                    }
                    outcomes.append(try await worker.answer(id).outcome)
                }
                try await worker.until("all is done") { worker.pipeline.inHand == 0 }
                return outcomes
            }
            worker.stages.figures = worker.pipeline.figures
            let before = Self.figures(worker)
            let accepted = worker.inbox.counts.accepted
            let outcomes = try await talk(1..<7, from: Self.known, kind: .test)
            #expect(outcomes.allSatisfy { $0 == .notCounted } && Self.figures(worker) == before && worker.inbox.counts.accepted == accepted)
            let asked = agent.calls.count

            // So these are not zeros of a worker that counts nothing.
            let real = try await talk(11..<17, from: Person.ada, kind: .message)
            #expect(!real.contains(.notCounted) && agent.calls.count == 2 * asked)
            for figure: WorkerFigure in [.replied, .silent, .optOuts, .optIns, .optedOut, .segmentsSent, .costMicros] {
                #expect(Self.figures(worker)[figure] > before[figure], "\(figure)")
            }
            #expect(worker.inbox.counts.accepted == accepted + 6)
        }
    }

    @Test func aStrangerIsToldWhatStrangersAreTold() async throws {
        try await withPipeline("pipe_test_stranger") { worker, agent, _ in
            let answer = try await worker.answer(try worker.deliver(1, "hello", from: Self.stranger, kind: .test))
            #expect(
                String(decoding: answer.body, as: UTF8.self).contains("You are currently not registered") && answer.outcome == .notCounted)
            #expect(agent.calls.isEmpty && Self.figures(worker)[.told] == 0 && Self.figures(worker)[.unknownUser] == 0)
        }
    }

    @Test func stopAndStartWorkAsForAnybody() async throws {
        try await withPipeline("pipe_test_stop") { worker, agent, _ in
            _ = try await worker.answer(try worker.deliver(1, "STOP", from: Self.known, kind: .test))
            let silent = try await worker.answer(try worker.deliver(2, "hello", from: Self.known, kind: .test))
            #expect(silent.body == TwiML.empty && agent.calls.isEmpty)
            _ = try await worker.answer(try worker.deliver(3, "START", from: Self.known, kind: .test))
            #expect(
                try await worker.answer(try worker.deliver(4, "hello again", from: Self.known, kind: .test)).body
                    == twiML("Re: hello again"))
            #expect(Self.figures(worker)[.optOuts] == 0 && Self.figures(worker)[.optedOut] == 0)
        }
    }

    /// However well it is signed: what the dispatcher has not made itself is no test, and an address of that form nobody's.
    @Test func nothingFromOutsideIsATest() async throws {
        try await withPipeline("pipe_test_outside") { worker, agent, _ in
            let answer = try await worker.answer(try worker.deliver(1, "hello", from: Self.known))
            #expect(answer.body == TwiML.empty && answer.outcome == .success && agent.calls.isEmpty)
            let row = try await worker.observer.texts("select concat_ws('|', channel, source, outcome, from_address) from sms_router_inbox")
            #expect(row == ["other|webhook|unanswerable|not-test:+15555550012"])
            #expect(Self.figures(worker)[.silent] == 1)
        }
    }

    /// Its row says what it is: whoever finds it there goes on as it began. No frame says so once more.
    @Test func itStaysATestWhenItIsTakenOver() async throws {
        try await withPipeline("pipe_test_taken") { first, agent, url in
            try first.deliver(1, "slow", from: Self.known, kind: .test)
            try await first.until("the agent has it") { agent.calls.map(\.attempt) == [1] }
            try await bury(1, "pipe_test_taken")
            let second = try await PipelineWorker(first.loop, url, agent, generation: 2)
            let before = Self.figures(second)
            try await second.recover("the agent has it again") { agent.calls.map(\.attempt) == [1, 2] }
            #expect(agent.lastBody["test"]?.bool == true && agent.lastBody["from"]?.string == "+15555550012")
            #expect(agent.lastBody["user"]?["id"]?.string == "0")
            agent.release("slow", attempt: 2)
            try await second.until("it is answered") { try await second.row(1)?.state == "replied" && second.pipeline.inHand == 0 }
            for figure: WorkerFigure in [.replied, .segmentsSent, .costMicros, .accepted] {
                #expect(Self.figures(second)[figure] == before[figure], "\(figure)")
            }
            #expect(second.dispatcher.answers(WorkerContract.nobody).isEmpty, "it is in the dispatcher's counts neither")
            #expect(try await second.outboxRows().map(\.body) == ["Re: slow"])
            #expect(
                try await second.observer.texts("select distinct to_address || ' ' || channel from sms_router_outbox") == [
                    "\(Self.known) test"
                ])
            #expect(try await second.observer.texts("select distinct coalesce(channel, '') from sms_usage_logs") == ["test"])
            agent.release("slow", attempt: 1)
            await second.close()
        }
    }

    /// Delivered again by the dispatcher, after its worker has died.
    @Test func itStaysATestWhenItIsDeliveredAgain() async throws {
        try await withPipeline("pipe_test_again") { first, agent, url in
            try first.deliver(1, "slow", from: Self.known, kind: .test)
            try await first.until("the agent has it") { agent.calls.map(\.attempt) == [1] }
            let second = try await PipelineWorker(first.loop, url, agent, generation: 2)
            second.learnOfDeath(1)
            let again = try second.deliver(1, "slow", from: Self.known, deadGeneration: 1, kind: .test)
            try await second.until("it is taken over") { agent.calls.map(\.attempt) == [1, 2] }
            agent.release("slow", attempt: 2)
            let answer = try await second.answer(again)
            #expect(answer.body == twiML("Re: slow") && answer.outcome == .notCounted)
            #expect(agent.lastBody["test"]?.bool == true && Self.figures(second)[.replied] == 0)
            agent.release("slow", attempt: 1)
            await second.close()
        }
    }

    @LoopActor private final class NoTwilio: MessageSending {
        var asked: [String] = []

        func send(_ part: OutboxPart) async -> TwilioVerdict {
            asked.append(part.to)
            return .sent(sid: "SM1", status: "queued")
        }

        func records(of part: OutboxPart) async -> TwilioListing? {
            asked.append(part.to)
            return nil
        }
    }

    private static func part(to address: String) -> OutboxPart {
        OutboxPart(
            id: 1, action: .send, accountSID: testAccount, from: "+18005550100", to: address, messagingServiceSID: nil, body: "hello",
            media: [],
            attempts: 0, unknownFor: .zero, wasInline: false, triedAt: .now(), left: .seconds(60), correlationID: "test")
    }

    @Test func nothingOfItGoesToTwilio() async throws {
        try await runOnLoop { _ in
            let twilio = NoTwilio()
            let sending = TestSending(twilio)
            guard case .sent(let sid, _) = await sending.send(Self.part(to: Self.known)) else {
                Issue.record("not sent")
                return
            }
            #expect(sid.hasPrefix("TS"))
            #expect(await sending.records(of: Self.part(to: Self.known))?.records.isEmpty == true)
            #expect(twilio.asked.isEmpty)
            _ = await sending.send(Self.part(to: "+14155550101"))
            #expect(twilio.asked == ["+14155550101"])
        }
    }
}
