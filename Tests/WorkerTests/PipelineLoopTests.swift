// Two programs that answer each other: what leaves for a person with small gaps is counted over all workers and ways, joined, then held; the same
// text again and again is not answered. docs/manners.md, "Loops".

import EventLoop
import Postgres
import TestSupport
import Testing
import Twilio

@testable import Worker

@Suite struct PipelineLoopTests {
    @LoopActor private func reply(
        _ worker: PipelineWorker, _ number: Int, _ body: String? = nil, from: String = Person.ada, more: [(String, String)] = []
    ) async throws -> [UInt8] {
        try await worker.answer(try worker.deliver(number, body ?? "ask \(number)", from: from, more: more)).body
    }

    private func wait(_ seconds: Int, _ database: String) async throws {
        try await TemporaryPostgres.shared().sql(
            "update sms_router_conversations set sent_at = sent_at - interval '\(seconds) s', last_inbound_at = last_inbound_at - interval '\(seconds) s'",
            database: database)
    }

    /// 28, whichever worker has the message, and none of what is held makes it longer.
    @Test func twentyEightAndNoMore() async throws {
        let name = "loop_hold"
        try await withPipeline(name) { first, agent, url in
            let second = try await PipelineWorker(first.loop, url, agent, generation: 2)
            for number in 1...33 {
                let worker = number.isMultiple(of: 3) ? second : first
                let wanted = number <= 28 ? twiML("Re: ask \(number)") : TwiML.empty
                #expect(try await reply(worker, number) == wanted, "\(number)")
                // As the other one would have it told, instead of with the next heartbeats: nobody listens here.
                try await worker.until("its fate is known") { worker.pipeline.hasNothingLeft }
                await worker.tellFates()
            }
            #expect(try await first.row(33)?.outcome == "held")
            #expect(agent.calls.count == 28)
            #expect(try await reply(first, 40, from: Person.bo) == twiML("Re: ask 40"), "of another person")
            // What was held has not made the run go on: half a minute after the last one that left, it is over.
            try await wait(31, name)
            for number in 51...53 { #expect(try await reply(first, number) == twiML("Re: ask \(number)"), "\(number)") }
            await second.close()
        }
    }

    @Test func aLongerGapBeginsAnew() async throws {
        let name = "loop_gap"
        try await withPipeline(name) { worker, _, _ in
            for number in 1...40 {
                if number.isMultiple(of: 20) { try await wait(31, name) }
                #expect(try await reply(worker, number) == twiML("Re: ask \(number)"), "\(number)")
            }
        }
    }

    /// Three parts each: the seventh message would bring the 19th to 21st, the eighth is past 20 and joined.
    @Test func partsCountAndAreJoinedFromTwentyOn() async throws {
        try await withPipeline("loop_join") { worker, agent, _ in
            agent.script = { _ in .raw(200, #"{"replies":["one","two","three"]}"#) }
            for number in 1...15 {
                // What is counted on afterwards is there before the next message of the person, as a rule; here it is waited for.
                let wanted = number <= 7 ? twiML("one", "two", "three") : number <= 14 ? twiML("one\ntwo\nthree") : TwiML.empty
                #expect(try await reply(worker, number) == wanted, "\(number)")
                let sent = number <= 7 ? number * 3 : min(28, 21 + number - 7)
                try await worker.until("it is counted") { try await run(worker) >= sent }
            }
            #expect(try await worker.row(15)?.outcome == "held")
        }
    }

    @LoopActor private func run(_ worker: PipelineWorker) async throws -> Int {
        let rows = try await worker.observer.database.rest("select sent_run::int8 from sms_router_conversations", Parameters())
        return Int(try rows.int64(0, 0) ?? 0)
    }

    /// What is not answered is counted off again.
    @Test func silenceDoesNotCount() async throws {
        try await withPipeline("loop_silence") { worker, agent, _ in
            agent.script = { $0.hasPrefix("quiet") ? .raw(200, #"{"reply":null}"#) : .reply("Re: \($0)") }
            for number in 1...35 {
                #expect(try await reply(worker, number, "quiet \(number)") == TwiML.empty)
                try await worker.until("it is counted off") { try await run(worker) == 0 }
            }
            #expect(try await reply(worker, 36) == twiML("Re: ask 36"))
            #expect(agent.calls.count == 36)
        }
    }

    /// Many at once share a statement, and each has its own place in the run.
    @Test func thoseOfOneBatchAreCountedEach() async throws {
        try await withPipeline("loop_batch") { worker, agent, _ in
            worker.database.hold("inbox_accept")
            var ids: [UInt64] = []
            for number in 1...40 { ids.append(try worker.deliver(number, "ask \(number)")) }
            await worker.pause()
            worker.database.release("inbox_accept")
            var answered = 0
            for id in ids where try await worker.answer(id).body != TwiML.empty { answered += 1 }
            #expect(answered == 28 && agent.calls.count == 28)
        }
    }

    @Test func theSameTextAgainAndAgainIsNotAnswered() async throws {
        let name = "loop_same"
        try await withPipeline(name) { worker, agent, _ in
            for number in 1...7 {
                let isAnswered = try await reply(worker, number, "Are you there?") != TwiML.empty
                #expect(isAnswered == (number < 5), "\(number)")
            }
            #expect(try await worker.row(7)?.outcome == "repeated")
            #expect(try await reply(worker, 8, "Hello") == twiML("Re: Hello"), "something else")
            #expect(try await reply(worker, 9, "Are you there?") == twiML("Re: Are you there?"), "and the first again")
            for number in 10...12 { _ = try await reply(worker, number, "Are you there?") }
            #expect(try await reply(worker, 13, "Are you there?") == TwiML.empty)
            try await wait(601, name)
            #expect(try await reply(worker, 14, "Are you there?") == twiML("Re: Are you there?"), "after ten minutes")
            #expect(try await reply(worker, 15, "Are you there?", from: Person.bo) == twiML("Re: Are you there?"), "of another person")
            #expect(agent.calls.count == 11)
        }
    }

    /// The number in a menu, or a thumb, answers each question.
    @Test func aTextWithoutLettersMayBeRepeated() async throws {
        try await withPipeline("loop_digits") { worker, _, _ async throws in
            for number in 1...8 { #expect(try await reply(worker, number, "1") == twiML("Re: 1")) }
            for number in 11...18 { #expect(try await reply(worker, number, "👍") == twiML("Re: 👍")) }
        }
    }

    @Test func bothCanBeSwitchedOff() async throws {
        let settings = """
            insert into sms_router_configs (config_key, config_value)
            values ('loop_hold_from', '0'), ('loop_join_from', '0'), ('repeated_text_from', '0')
            """
        try await withPipeline("loop_off", sql: settings) { worker, _, _ async throws in
            for number in 1...35 { #expect(try await reply(worker, number, "again") == twiML("Re: again"), "\(number)") }
        }
    }
}
