// What strangers, replies to codes, and numbers that may have changed hands get: through the whole pipeline, on a real database.

import EventLoop
import Postgres
import TestSupport
import Testing
import Time
import Twilio
import Wire

@testable import Worker

@Suite struct PipelineStrangersTests {
    private static let signUp = ["SMS_ROUTER_SIGN_UP_URL": "https://example.com/join?ref=sms"]

    /// What a message is answered; nil: nothing.
    @LoopActor private static func say(
        _ worker: PipelineWorker, _ number: Int, _ text: String, from: String = Person.stranger, to: String = "+18005550100"
    ) async throws -> String? {
        let answer = try await worker.answer(try worker.deliver(number, text, from: from, to: to))
        let row = try #require(try await worker.row(number))
        #expect(answer.body == TwiML.messages(row.reply) && row.isFinished && row.logged == 1)
        return row.reply.isEmpty ? nil : row.reply.joined(separator: "\n")
    }

    private static func count(_ sql: String, _ database: String) async throws -> String {
        try await TemporaryPostgres.shared().sql(sql, database: database)
    }

    // MARK: The dialogue

    @Test func theDialogueLeadsToSigningUp() async throws {
        try await withPipeline("strangers_dialogue", settings: Self.signUp) { (worker, agent, _) async throws in
            #expect(try await Self.say(worker, 1, "hello") == ReplyText.unknownNumber.standard)
            #expect(try await Self.say(worker, 2, "A") == ReplyText.strangerFeatures.standard)
            let link = "https://example.com/join?ref=sms&phone=%2B14155550199"
            let invitation = ReplyText.strangerSignUp.standard.replacing("URL", with: link)
            #expect(try await Self.say(worker, 3, "yes") == invitation)
            #expect(try await Self.say(worker, 4, "hm") == ReplyText.strangerChoices.standard)
            #expect(try await Self.say(worker, 5, "hm") == nil)
            #expect(try #require(try await worker.row(5)).state == "silent")
            #expect(try await Self.say(worker, 6, "C") == ReplyText.strangerLearnMore.standard)
            #expect(try await Self.say(worker, 7, "wrong number") == nil)
            // By WhatsApp it is another conversation, with the same number in its link; by Messenger there is no number.
            #expect(try await Self.say(worker, 8, "hello", from: "whatsapp:+14155550199") == ReplyText.unknownNumber.standard)
            #expect(try await Self.say(worker, 9, "B", from: "whatsapp:+14155550199") == invitation)
            #expect(try await Self.say(worker, 10, "hello", from: "messenger:77") == ReplyText.unknownNumber.standard)
            #expect(
                try await Self.say(worker, 11, "join", from: "messenger:77")
                    == ReplyText.strangerSignUp.standard.replacing("URL", with: "https://example.com/join?ref=sms"))
            // Another number of ours knows nothing of it.
            #expect(try await Self.say(worker, 12, "B", to: "+18005550101") == ReplyText.unknownNumber.standard)
            #expect(agent.calls.isEmpty)
            #expect(try await Self.count("select count(*) from sms_router_strangers", "strangers_dialogue") == "4")
            // Whoever is known costs nothing of this.
            #expect(try await Self.say(worker, 13, "A", from: Person.ada) == "Re: A")
            #expect(try await Self.count("select count(*) from sms_router_strangers", "strangers_dialogue") == "4")
        }
    }

    @Test func withoutAPlaceToSignUpTheyAreSentToSupport() async throws {
        let texts = #"insert into sms_router_numbers (number, texts) values ('+18005550100', '{"stranger_choices": "A, B or C?"}');"#
        try await withPipeline("strangers_support", sql: texts) { (worker, _, _) async throws in
            _ = try await Self.say(worker, 1, "hello")
            #expect(try await Self.say(worker, 2, "get started") == ReplyText.strangerContact.standard)
            #expect(try await Self.say(worker, 3, "hm") == "A, B or C?")
        }
    }

    @Test(arguments: ["silent", "text"]) func otherPolicies(_ policy: String) async throws {
        let row = "insert into sms_router_configs (config_key, config_value) values ('unknown_policy', '\(policy)');"
        try await withPipeline("strangers_\(policy)", sql: row) { (worker, agent, _) async throws in
            let told = policy == "text" ? ReplyText.unknownNumber.standard : nil
            // Once a day, as any notice.
            for (number, wanted) in [(1, told), (2, nil), (3, nil)] {
                #expect(try await Self.say(worker, number, ["hello", "A", "B"][number - 1]) == wanted)
            }
            #expect(try await Self.say(worker, 4, "hello", from: Person.ambiguous) == told)
            let row = try #require(try await worker.row(1))
            #expect(row.outcome == "unknown" && row.state == (told == nil ? "silent" : "told"))
            #expect(try await Self.count("select count(*) from sms_router_strangers", "strangers_\(policy)") == "0")
            #expect(agent.calls.isEmpty)
        }
    }

    /// A number of two people's gets one text, and no dialogue.
    @Test func twoPeoplesNumberHasNoDialogue() async throws {
        try await withPipeline("strangers_ambiguous") { (worker, _, _) async throws in
            for (number, text) in ["hello", "A", "B"].enumerated() {
                let wanted = number == 0 ? ReplyText.unknownNumber.standard : nil
                #expect(try await Self.say(worker, number + 1, text, from: Person.ambiguous) == wanted)
            }
            #expect(try await Self.count("select count(*) from sms_router_strangers", "strangers_ambiguous") == "0")
        }
    }

    /// The worker dies between the dialogue's move and the outcome: the next one gives the same answer, and moves nothing.
    @Test func theSameMessageTwiceMovesItOnce() async throws {
        try await withPipeline("strangers_twice") { (worker, agent, url) async throws in
            #expect(try await Self.say(worker, 1, "hello") == ReplyText.unknownNumber.standard)
            worker.database.hold("inbox_finish")
            let lost = try worker.deliver(2, "A", from: Person.stranger)
            try await worker.until("the dialogue is moved") {
                try await Self.count("select action from sms_router_strangers", "strangers_twice") == "features"
            }
            try await bury(1, "strangers_twice")
            let next = try await PipelineWorker(worker.loop, url, agent, generation: 2)
            next.learnOfDeath(1)
            let again = try await next.answer(try next.deliver(2, "A", from: Person.stranger, deadGeneration: 1))
            #expect(again.body == twiML(ReplyText.strangerFeatures.standard))
            #expect(try await Self.count("select answers || ' ' || state from sms_router_strangers", "strangers_twice") == "2 offered")
            worker.database.release("inbox_finish")
            _ = lost
            await next.close()
        }
    }

    @Test func anAnswerThatWasLostIsGivenOnce() async throws {
        let url = try await migratedDatabase("strangers_lost")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            for (number, text) in [(1, "hi"), (2, "B"), (3, "B"), (4, "B")] { _ = try await worker.accept(testMessage(number, body: text)) }
            let database = FaultyDatabase(worker.database)
            let strangers = Strangers(database: database)
            let day = Duration.seconds(86_400)
            #expect(try await strangers.answer(to: testMessage(1, body: "hi"), ttl: day) == .welcome)
            database.fail("stranger_move", .after, times: 1)
            await #expect(throws: InboxError.self) { try await strangers.answer(to: testMessage(2, body: "B"), ttl: day) }
            #expect(try await strangers.answer(to: testMessage(2, body: "B"), ttl: day) == .signUp)
            let row = "select answers || ' ' || state || ' ' || right(message_sid, 1) from sms_router_strangers"
            #expect(try await Self.count(row, "strangers_lost") == "2 invited 2")
            // After its time it begins anew; but what was answered then is answered so again.
            try await TemporaryPostgres.shared().sql(
                "update sms_router_strangers set updated_at = now() - interval '25 hours'", database: "strangers_lost")
            #expect(try await strangers.answer(to: testMessage(2, body: "B"), ttl: day) == .signUp)
            #expect(try await strangers.answer(to: testMessage(3, body: "B"), ttl: .seconds(100_000)) == .signUp)
            try await TemporaryPostgres.shared().sql(
                "update sms_router_strangers set updated_at = now() - interval '25 hours'", database: "strangers_lost")
            #expect(try await strangers.answer(to: testMessage(4, body: "B"), ttl: day) == .welcome)
            #expect(try await Self.count(row, "strangers_lost") == "1 choosing 4")
        }
    }

    /// A message that was erased while it was in hand is answered, which its outcome prevents, and leaves no row of its person.
    @Test func whoeverIsErasedLeavesNoDialogue() async throws {
        let url = try await migratedDatabase("strangers_erased")
        try await runOnLoop { loop in
            let worker = try await TestWorker(loop, url)
            let strangers = Strangers(database: worker.database)
            _ = try await worker.accept(testMessage(1, body: "hi"))
            try await worker.run("delete from sms_router_inbox")
            #expect(try await strangers.answer(to: testMessage(1, body: "hi"), ttl: .seconds(86_400)) == .welcome)
            #expect(try await Self.count("select count(*) from sms_router_strangers", "strangers_erased") == "0")
        }
    }

    // MARK: Codes

    /// As StartedMessages does it, with a code that the test knows.
    private static func code(_ code: String, mapping: Int64, number: String, expires: String = "10 minutes") -> String {
        let salt = [UInt8](repeating: 9, count: 16)
        let hash = CodeHash.hash(code: code, mapping: mapping, salt: salt).map { String($0, radix: 16).leftPadded }.joined()
        return """
            insert into sms_router_verifications (mapping_id, number, ordinal, expires_at, salt, hash)
            values (\(mapping), '\(number)', (select count(*) + 1 from sms_router_verifications), now() + interval '\(expires)',
              '\\x\(String(repeating: "09", count: 16))', '\\x\(hash)');
            """
    }

    private static let unverified =
        "insert into user_phone_mappings (user_id, phone_number, is_verified, verification_code) values (1, '(415) 555-0199', false, '111111');"

    @Test func aCodeThatComesBackVerifiesTheNumber() async throws {
        let sql = Self.unverified + Self.code("042137", mapping: 1, number: Person.stranger)
        try await withPipeline("codes_verify", sql: sql) { (worker, agent, _) async throws in
            // Unverified it is a stranger's; and the plain code that the earlier service left is none.
            #expect(try await Self.say(worker, 1, "hello") == ReplyText.unknownNumber.standard)
            #expect(try await Self.say(worker, 2, "111111") == ReplyText.codeWrong.standard)
            #expect(try await Self.say(worker, 3, " Code: 042-137 ") == ReplyText.verified.standard)
            let row = try #require(try await worker.row(3))
            #expect(row.outcome == "verified" && row.state == "told" && row.body == CodeRules.marker)
            let mapping = "select is_verified || ' ' || verification_method from user_phone_mappings"
            #expect(try await Self.count(mapping, "codes_verify") == "true sms_code")
            worker.users.changed(.everything)
            #expect(try await Self.say(worker, 4, "hello") == "Re: hello")
            // Its code is over: the same digits are a message now.
            #expect(try await Self.say(worker, 5, "042137") == "Re: 042137")
            #expect(agent.texts == ["hello", "042137"])
            // Neither the right code nor the wrong one is left anywhere, but in what came after it was over.
            let kept = """
                select count(*) from (
                  select body from sms_router_inbox where right(message_sid, 1) <> '5' union all
                  select message_content from sms_usage_logs where coalesce(right(twilio_message_sid, 1), '') <> '5' and message_direction = 'inbound'
                ) k where body ~ '042|111111'
                """
            #expect(try await Self.count(kept, "codes_verify") == "0")
            #expect(
                try await Self.count(
                    "select count(*) from sms_router_verifications where hash is not null or salt is not null", "codes_verify")
                    == "0")
        }
    }

    @Test func wrongCodesAreCountedAndTheLastEndsIt() async throws {
        let sql = Self.unverified + Self.code("042137", mapping: 1, number: Person.stranger)
        try await withPipeline("codes_wrong", sql: sql) { (worker, _, _) async throws in
            for number in 1...4 { #expect(try await Self.say(worker, number, "00000\(number)") == ReplyText.codeWrong.standard) }
            #expect(try await Self.say(worker, 5, "000005") == ReplyText.codeExpired.standard)
            // Too late: an ordinary message of a stranger.
            #expect(try await Self.say(worker, 6, "042137") == ReplyText.unknownNumber.standard)
            #expect(try await Self.count("select tries || ' ' || verdict from sms_router_verifications", "codes_wrong") == "5 expired")
            #expect(try await Self.count("select is_verified from user_phone_mappings", "codes_wrong") == "f")
        }
    }

    @Test func whoHasNoCodeLosesNoMessage() async throws {
        let sql =
            Self.code("042137", mapping: 1, number: Person.bo, expires: "-2 hours")
            + Self.code("042137", mapping: 1, number: Person.cy, expires: "-1 minute")
        try await withPipeline("codes_none", sql: sql) { (worker, agent, _) async throws in
            #expect(try await Self.say(worker, 1, "042137", from: Person.ada) == "Re: 042137")
            #expect(try await Self.say(worker, 2, "042137", from: Person.bo) == "Re: 042137", "over long ago")
            #expect(try await Self.say(worker, 3, "042137", from: Person.cy) == ReplyText.codeExpired.standard, "over just now")
            #expect(try await Self.say(worker, 4, "042137", from: Person.cy) == "Re: 042137", "told once")
            #expect(agent.calls.count == 3)
        }
    }

    /// Not from somebody who only has an account of that name, nor with pictures.
    @Test func onlyAnSMSProvesAnything() async throws {
        let sql = Self.unverified + Self.code("042137", mapping: 1, number: Person.stranger)
        try await withPipeline("codes_channel", sql: sql) { (worker, _, _) async throws in
            #expect(try await Self.say(worker, 1, "042137", from: "whatsapp:" + Person.stranger) == ReplyText.unknownNumber.standard)
            #expect(try await Self.count("select tries from sms_router_verifications", "codes_channel") == "0")
        }
    }

    @Test func theSameReplyTwiceIsOneTry() async throws {
        let url = try await migratedDatabase("codes_twice")
        try await TemporaryPostgres.shared().sql(
            Person.rows + Self.unverified + Self.code("042137", mapping: 1, number: Person.stranger), database: "codes_twice")
        try await runOnLoop { loop in
            let database = FaultyDatabase(try await TestWorker(loop, url).database)
            let codes = CodeReplies(database: database)
            for _ in 0..<3 { #expect(try await codes.judge("111111", from: Person.stranger, messageSID: "SM1") == .wrong) }
            // The answer is lost when all is done already.
            for fault in ["code_try", "code_judge"] {
                database.fail(fault, .after, times: 1)
                await #expect(throws: InboxError.self) { try await codes.judge("042137", from: Person.stranger, messageSID: "SM2") }
            }
            #expect(try await codes.judge("042137", from: Person.stranger, messageSID: "SM2") == .verified)
            #expect(try await codes.judge("042137", from: Person.stranger, messageSID: "SM3") == nil)
            #expect(try await Self.count("select tries from sms_router_verifications", "codes_twice") == "2")
        }
    }

    // MARK: Numbers that change hands

    @Test func whoSaysWrongNumberIsNobodyUntilItIsConfirmed() async throws {
        try await withPipeline("stale_wrong") { (worker, agent, _) async throws in
            #expect(try await Self.say(worker, 1, "hello", from: Person.ada) == "Re: hello")
            #expect(try await Self.say(worker, 2, "Sorry, wrong number!", from: Person.ada) == ReplyText.wrongNumber.standard)
            worker.users.changed(.everything)
            #expect(try await Self.say(worker, 3, "hello", from: Person.ada) == ReplyText.stale.standard)
            let row = try #require(try await worker.row(3))
            #expect(row.outcome == "stale" && row.state == "told")
            #expect(try await Self.say(worker, 4, "not me", from: Person.ada) == nil, "told a moment ago")
            #expect(try await worker.row(4)?.outcome == "wrong_number")
            // What was said by the number since is nobody's, in the log too.
            let users =
                "select string_agg(coalesce(user_id::text, '-'), ' ' order by id) from sms_usage_logs where message_direction = 'inbound'"
            #expect(try await Self.count(users, "stale_wrong") == "1 - - -")
            try await TemporaryPostgres.shared().sql(
                "insert into sms_router_heard (number, user_id, confirmed_at) values ('\(Person.ada)', 1, now()) "
                    + "on conflict (number, user_id) do update set confirmed_at = now()", database: "stale_wrong")
            worker.users.changed(.everything)
            #expect(try await Self.say(worker, 5, "hello", from: Person.ada) == "Re: hello")
            #expect(agent.calls.count == 2)
        }
    }

    @Test func aStaleNumberIsVerifiedByItsNewOwner() async throws {
        let sql =
            "insert into sms_router_stale_numbers (number, stale_at, why) values ('\(Person.ada)', now(), 'twilio 30005');"
            + "insert into user_phone_mappings (user_id, phone_number, is_verified) values (2, '\(Person.ada)', false);"
            + Self.code("042137", mapping: 1, number: Person.ada)
        try await withPipeline("stale_new_owner", sql: sql) { (worker, agent, _) async throws in
            #expect(try await Self.say(worker, 1, "hello", from: Person.ada) == ReplyText.stale.standard)
            #expect(try await Self.say(worker, 2, "042137", from: Person.ada) == ReplyText.verified.standard)
            worker.users.changed(.everything)
            #expect(try await Self.say(worker, 3, "hello", from: Person.ada) == "Re: hello")
            let user = "select user_id from sms_usage_logs where message_direction = 'inbound' order by id desc limit 1"
            #expect(try await Self.count(user, "stale_new_owner") == "2", "not Ada's, whose row in users is as it was")
            #expect(agent.calls.count == 1)
        }
    }
}

extension String {
    fileprivate var leftPadded: String { count == 1 ? "0" + self : self }
}
