// What people are told of the router's own accord: each kind once in its interval, five a day, and not to machines. docs/manners.md, "Notices".

import EventLoop
import Postgres
import TestSupport
import Testing
import Twilio

@testable import Worker

@Suite struct PipelineNoticeTests {
    private static let agentTexts: [String: ScriptedAgent.Deed] = [
        "overloaded": .raw(503, ""), "no JSON": .raw(200, "<html>"), "blank": .raw(200, #"{"reply":" "}"#),
    ]

    /// Sends a text and gives back whether something was answered.
    @LoopActor private func isTold(
        _ worker: PipelineWorker, _ number: Int, _ body: String, from: String = Person.ada, to: String = "+18005550100"
    ) async throws -> Bool {
        let answer = try await worker.answer(try worker.deliver(number, body, from: from, to: to))
        return answer.body != TwiML.empty
    }

    @Test func eachKindOnceInItsInterval() async throws {
        let name = "notice_interval"
        try await withPipeline(name) { worker, agent, _ in
            agent.script = { Self.agentTexts[$0.split(separator: "/").first.map(String.init) ?? ""] ?? .reply("Re: \($0)") }
            #expect(try await isTold(worker, 1, "FREE ringtone! Txt TONE to 87021 now"))
            #expect(try await !isTold(worker, 2, "FREE ringtone! Txt TONE to 87021 now and win cash"))
            #expect(try await worker.row(2)?.state == "silent")
            #expect(try await isTold(worker, 3, "overloaded/1"), "another kind")
            #expect(try await !isTold(worker, 4, "overloaded/2"))
            #expect(try await worker.row(4)?.state == "failed", "told or not")
            #expect(try await isTold(worker, 5, "FREE ringtone! Txt TONE to 87021 now", from: Person.bo), "another person")
            #expect(try await isTold(worker, 6, "hello"), "a reply is no notice")
            // Its interval is over.
            try await TemporaryPostgres.shared().sql(
                "update sms_router_notices set again = array(select now() from unnest(again))", database: name)
            #expect(try await isTold(worker, 7, "overloaded/3"))
            #expect(try await isTold(worker, 8, "WIN EVEN MORE FREE MONEY NOW"))
        }
    }

    @Test func fiveADayOfAllKindsTogether() async throws {
        let settings = "insert into sms_router_configs (config_key, config_value) values ('trouble_notice_interval_s', '0')"
        let name = "notice_five"
        try await withPipeline(name, sql: settings) { worker, agent, _ in
            agent.script = { _ in .raw(503, "") }
            for number in 1...7 {
                let isFirst = number <= 5
                #expect(try await isTold(worker, number, "ask \(number)") == isFirst, "\(number)")
            }
            #expect(try await !isTold(worker, 8, "FREE ringtone! Txt TONE to 87021 now"))
            // A day later.
            try await TemporaryPostgres.shared().sql(
                "update sms_router_notices set times = array(select t - interval '1 day' from unnest(times) t)", database: name)
            #expect(try await isTold(worker, 9, "ask 9"))
        }
    }

    @Test func none() async throws {
        let settings = "insert into sms_router_configs (config_key, config_value) values ('notices_per_day', '0')"
        try await withPipeline("notice_none", sql: settings) { worker, _, _ async throws in
            #expect(try await !isTold(worker, 1, "FREE ringtone! Txt TONE to 87021 now"))
            #expect(try await isTold(worker, 2, "hello"))
        }
    }

    private static let onlyAText = "insert into sms_router_configs (config_key, config_value) values ('unknown_policy', 'text');"

    @Test func onlyToOurCountryAndToNoMachine() async throws {
        try await withPipeline("notice_where", sql: Self.onlyAText) { worker, _, _ in
            let told: [(String, String, Bool)] = [
                ("+14155550198", "+18005550100", true), ("+16045550199", "+18005550100", true), ("+18765550199", "+18005550100", false),
                ("+447700900123", "+18005550100", false), ("+447700900124", "+442071838750", true), ("+447700900125", "12345", true),
                ("whatsapp:+14155550197", "whatsapp:+18005550100", true), ("whatsapp:+447700900126", "whatsapp:+18005550100", false),
                ("messenger:1234567", "messenger:7654321", true), ("72345", "+18005550100", false), ("ACME", "+18005550100", false),
            ]
            for (index, one) in told.enumerated() {
                #expect(try await isTold(worker, index + 1, "hello", from: one.0, to: one.1) == one.2, "\(one.0) to \(one.1)")
            }
            // Nothing is remembered of those who were not told.
            let rows = try await worker.observer.database.rest("select count(*) from sms_router_notices", Parameters())
            #expect(try rows.int64(0, 0) == 6)
        }
    }

    /// Its worker died when the notice was granted and before the message was finished: whoever takes it over tells the same.
    @Test func whatWasGrantedToAMessageIsGrantedToItAgain() async throws {
        let name = "notice_again"
        try await withPipeline(name) { dead, agent, url in
            dead.database.hold("inbox_finish")
            _ = try dead.deliver(1, "FREE ringtone! Txt TONE to 87021 now")
            try await dead.until("it is granted") { dead.database.isHolding("inbox_finish") }
            dead.link.close()
            try await bury(1, name)
            let successor = try await PipelineWorker(dead.loop, url, agent, generation: 2)
            try await successor.recover("it is over") { try await successor.row(1)?.isFinished == true }
            #expect(try await successor.row(1)?.reply == [ReplyText.spam.standard])
            #expect(try await !isTold(successor, 2, "FREE ringtone! Txt TONE to 87021 now AGAIN"))
            dead.database.release("inbox_finish")
            await successor.close()
        }
    }

    /// As above, but the agent is well again by then, or fails in another way: nobody was told, so the next message may be.
    @Test func whatWasGrantedAndNotToldIsGrantedToTheNext() async throws {
        for (name, second) in [("notice_well", ScriptedAgent.Deed.reply("Re")), ("notice_other", .raw(200, "<html>"))] {
            try await withPipeline(name) { dead, agent, url in
                agent.script = { _ in .raw(503, "") }
                dead.database.hold("inbox_finish")
                _ = try dead.deliver(1, "first")
                try await dead.until("it is granted") { dead.database.isHolding("inbox_finish") }
                dead.link.close()
                try await bury(1, name)
                agent.script = { $0 == "first" ? second : .raw(503, "") }
                let successor = try await PipelineWorker(dead.loop, url, agent, generation: 2)
                try await successor.recover("it is over") { try await successor.row(1)?.isFinished == true }
                #expect(try await successor.row(1)?.reply.count == 1)
                // Late, for the first one's text is on its way to the outbox.
                _ = try await isTold(successor, 2, "second")
                #expect(try await successor.row(2)?.reply.count == 1, "nobody was told that the agent is unavailable")
                _ = try await isTold(successor, 3, "third")
                #expect(try await successor.row(3)?.reply.isEmpty == true)
                dead.database.release("inbox_finish")
                await successor.close()
            }
        }
    }

    /// It stood still while its message was taken over, and asks when that has been answered: it tells nobody, so the next message may be told.
    @Test func whoLostItsMessageIsGrantedNothing() async throws {
        let name = "notice_lost"
        try await withPipeline(name) { still, agent, url in
            agent.script = { _ in .raw(503, "") }
            still.database.hold("notices_grant")
            still.database.hold("inbox_finish")
            _ = try still.deliver(1, "first")
            try await still.until("it asks") { still.database.isHolding("notices_grant") }
            try await bury(1, name)
            agent.script = { $0 == "first" ? .reply("Re") : .raw(503, "") }
            let successor = try await PipelineWorker(still.loop, url, agent, generation: 2)
            try await successor.recover("it is over") { try await successor.row(1)?.isFinished == true }
            still.database.release("notices_grant")
            try await still.until("it has been refused") { still.database.isHolding("inbox_finish") }
            // Late, for the first one's text is on its way to the outbox.
            _ = try await isTold(successor, 2, "second")
            #expect(try await successor.row(2)?.reply.count == 1, "nobody was told that the agent is unavailable")
            still.database.release("inbox_finish")
            await successor.close()
        }
    }

    /// Two workers, one person, the same moment.
    @Test func twoWorkersDoNotTellTwice() async throws {
        try await withPipeline("notice_two", sql: Self.onlyAText) { first, agent, url in
            let second = try await PipelineWorker(first.loop, url, agent, generation: 2)
            var told = 0
            for round in 0..<10 {
                let from = "+1415555\(7000 + round)"
                let one = try first.deliver(100 + 2 * round, "hello", from: from)
                let other = try second.deliver(101 + 2 * round, "hello", from: from, to: "+18005550101")
                for answer in [try await first.answer(one), try await second.answer(other)] where answer.body != TwiML.empty { told += 1 }
            }
            #expect(told == 10)
            await second.close()
        }
    }

    @Test func whoMayBeToldEverythingIsForgotten() async throws {
        let name = "notice_forget"
        try await withPipeline(name, sql: Self.onlyAText) { worker, _, _ in
            #expect(try await isTold(worker, 1, "hello", from: Person.stranger))
            #expect(try await isTold(worker, 2, "FREE ringtone! Txt TONE to 87021 now"))
            func forget() async throws -> Int64? {
                _ = try await worker.observer.database.rest(NoticeStatements.forget, Parameters())
                return try await worker.observer.database.rest("select count(*) from sms_router_notices", Parameters()).int64(0, 0)
            }
            #expect(try await forget() == 2)
            let older = "update sms_router_notices set times = array(select t - interval '25 h' from unnest(times) t)"
            try await TemporaryPostgres.shared().sql(older + " where address = '\(Person.ada)'", database: name)
            #expect(try await forget() == 2, "told again not before its interval is over")
            try await TemporaryPostgres.shared().sql(
                "update sms_router_notices set again = array(select now() from unnest(again)) where address = '\(Person.ada)'",
                database: name)
            #expect(try await forget() == 1)
        }
    }
}
