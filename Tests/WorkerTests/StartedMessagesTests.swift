// Conversations that we start: what is taken, what is refused and how, the key, the night, the order, and that STOP wins.

import EventLoop
import JSON
import Logging
import Postgres
import Settings
import TestSupport
import Testing
import Time
import Wire

@testable import Worker

/// Admin calls at a worker's `StartedMessages`.
@LoopActor final class Starter {
    let outbox: OutboxWorker
    let started: StartedMessages
    private(set) var puts = 0

    nonisolated static let ours = "+18005550100"
    nonisolated static let credentials = [
        "TWILIO_API_KEY_SID": "SK" + String(repeating: "1", count: 32), "TWILIO_API_KEY_SECRET": "hidden",
    ]

    init(_ loop: EventLoop, _ url: String, _ settings: [String: String]) async throws {
        outbox = try await OutboxWorker(loop, url)
        let environment = try workerSettings(Self.credentials.merging(["TWILIO_PHONE_NUMBER": Self.ours]) { $1 }.merging(settings) { $1 })
        let live = LiveSettingsStore(database: outbox.worker.database, environment: environment, log: Logger(label: "test"))
        await live.load()
        started = StartedMessages(database: outbox.worker.database, settings: environment, live: live)
        started.onPut = { [unowned self] in puts += 1 }
    }

    func post(_ json: String, key: String? = nil) async -> (status: Int, json: JSONValue) {
        do throws(AdminRefusal) {
            let arguments = try AdminArguments(query: [], body: Array(json.utf8))
            return Self.read(try await started.start(arguments, .init(tokenName: "ops", idempotencyKey: key, correlationID: "c-1")))
        } catch { return Self.read(Answer(error)) }
    }

    func show(_ id: String?, query: String = "") async -> (status: Int, json: JSONValue) {
        do throws(AdminRefusal) {
            return Self.read(try await started.tell(id: id, try AdminArguments(query: Array(query.utf8), body: [])))
        } catch { return Self.read(Answer(error)) }
    }

    static func read(_ answer: Answer) -> (status: Int, json: JSONValue) {
        (Int(answer.status), answer.body.withUnsafeBytes { try? JSONValue.parse($0) } ?? .null)
    }
}

@Suite struct StartedMessagesTests {
    private func withStarter(
        _ database: String, _ settings: [String: String] = [:], sql: String? = nil,
        _ body: @escaping @Sendable @LoopActor (Starter) async throws -> Void
    ) async throws {
        let url = try await migratedDatabase(database)
        if let sql { try await TemporaryPostgres.shared().sql(sql, database: database) }
        try await runOnLoop { loop in try await body(try await Starter(loop, url, settings)) }
    }

    private static let urgent = #"{"to":"+14155550123","body":"Hello","urgent":true}"#

    @Test func itIsPutInWithItsPartsItsLogAndItsPlace() async throws {
        try await withStarter(
            "started_put", ["SMS_ROUTER_MAX_MESSAGE_LENGTH": "3200"],
            sql: "insert into users (email, phone_number) values ('a@example.com', '(415) 555-0123')"
        ) { starter in
            let text = String(repeating: "word ", count: 400)
            let (status, json) = await starter.post(
                #"{"to":"(415) 555-0123","body":"\#(text)\u0007","urgent":true,"idempotency_key":"k1"}"#)
            #expect(status == 202 && starter.puts == 1, "\(json)")
            #expect(json["to"]?.string == "+14155550123" && json["from"]?.string == Starter.ours && json["parts"]?.integer == 2)
            #expect(json["segments"]?.integer == 14 && json["held_until"] == .null && json["urgent"] == .bool(true))
            let parts = try await starter.outbox.texts("select body from sms_router_outbox order by id")
            #expect(parts.count == 2 && parts.allSatisfy { $0.utf16.count <= 1600 && !$0.hasSuffix(" ") && !$0.contains("\u{7}") })
            let row = try await starter.outbox.text(
                """
                select state || ' ' || kind || ' ' || urgent || ' ' || (quiet_zones is null) || ' ' || account_sid || ' ' || coalesce(reply_to, '-')
                from sms_router_outbox limit 1
                """)
            #expect(row == "queued started true true \(testAccount) -")
            let log = try await starter.outbox.texts(
                "select phone_number || ' ' || message_direction || ' ' || user_id || ' ' || country_code || ' ' || final_status from sms_usage_logs"
            )
            #expect(log == ["+14155550123 outbound 1 US unknown"])
            let claim = try #require(try await starter.outbox.outbox.claim(most: 9).conversations.first)
            #expect(claim.part?.body == parts[0] && claim.part?.to == "+14155550123" && claim.part?.from == Starter.ours)
            let left = try #require(claim.part?.left)
            #expect(left > .seconds(86_000) && left <= .seconds(86_400))
        }
    }

    @Test func theSameKeyHappensOnce() async throws {
        try await withStarter("started_key") { starter in
            let first = await starter.post(Self.urgent, key: "k")
            #expect(first.status == 202)
            let again = await starter.post(#"{"body":" Hello ","urgent":true,"to":"415-555-0123","idempotency_key":"k"}"#)
            #expect(again.status == 202 && again.json == first.json, "the same content, written otherwise")
            for other in [
                Self.urgent.replacing("Hello", with: "Bye"), Self.urgent.replacing("0123", with: "0124"),
                Self.urgent.replacing("true", with: "false"), Self.urgent.replacing("}", with: #","max_age_s":60}"#),
                Self.urgent.replacing("}", with: #","from":"+18005550100"}"#),
            ] {
                let refused = await starter.post(other, key: "k")
                #expect(refused.status == 409 && refused.json["detail"]?.string?.contains("idempotency key") == true, "\(other)")
            }
            let states = try await starter.outbox.states()
            #expect(states == ["queued"])
            #expect(starter.puts == 1)
            #expect(await starter.post(Self.urgent, key: "k2").json["id"] != first.json["id"])
        }
    }

    /// Two to one person at the same moment: the parts of one do not lie between those of the other.
    @Test func partsOfTwoAtOnceAreNotMixed() async throws {
        let url = try await migratedDatabase("started_parts")
        try await TemporaryPostgres.shared().sql(
            """
            create function wait() returns trigger language plpgsql as
              $$begin if new.part = 1 then perform pg_advisory_xact_lock(1); end if; return new; end$$;
            create trigger wait before insert on sms_router_outbox for each row execute function wait();
            """, database: "started_parts")
        try await runOnLoop { loop in
            let settings = ["SMS_ROUTER_MAX_MESSAGE_LENGTH": "3200"]
            let starters = [try await Starter(loop, url, settings), try await Starter(loop, url, settings)]
            let lock = try await TestWorker(loop, url, generation: 77)
            _ = try await lock.database.rest("select pg_advisory_lock(1)", Parameters())
            let both = Countdown()
            for (starter, word) in zip(starters, ["one ", "two "]) {
                LoopActor.spawn {
                    let text = String(repeating: word, count: 500)
                    let answer = await starter.post(#"{"to":"+14155550123","body":"\#(text)","urgent":true}"#, key: word)
                    #expect(answer.status == 202)
                    both.countDown(of: 2)
                }
            }
            try await LockWait.until(2, lock, "locktype = 'advisory'")
            _ = try await lock.database.rest("select pg_advisory_unlock(1)", Parameters())
            await both.done.wait()
            let words = try await starters[0].outbox.texts("select left(body, 3) from sms_router_outbox order by id")
            #expect(words == ["one", "one", "two", "two"] || words == ["two", "two", "one", "one"])
        }
    }

    /// Many at once under one key, over two connections: one message.
    @Test func theSameKeyAtOnceHappensOnce() async throws {
        let url = try await migratedDatabase("started_race")
        try await runOnLoop { loop in
            let starters = [try await Starter(loop, url, [:]), try await Starter(loop, url, [:])]
            for round in 0..<10 {
                async let one = starters[0].post(Self.urgent, key: "k\(round)")
                async let two = starters[1].post(Self.urgent, key: "k\(round)")
                let (first, second) = (await one, await two)
                #expect(first.status == 202 && second.status == 202 && first.json == second.json)
            }
            #expect(try await starters[0].outbox.states().count == 10)
            #expect(try await starters[0].outbox.text("select count(*)::text from sms_usage_logs") == "10")
        }
    }

    @Test func whatCannotBeUsedIsRefusedWithAReason() async throws {
        try await withStarter(
            "started_bad",
            sql: "insert into sms_router_numbers (number, active) values ('+18005550199', false), ('whatsapp:+18005550100', true)"
        ) { starter in
            let cases: [(String, String?, String)] = [
                ("{}", "k", "to is required"), (#"{"to":"+14155550123"}"#, "k", "body is required"),
                (#"{"to":"12","body":"x"}"#, "k", "to is not a phone number"),
                (#"{"to":"whatsapp:+14155550123","body":"x"}"#, "k", "to is not a phone number"),
                (#"{"to":"+14155550123","body":"  \n"}"#, "k", "nothing in it"),
                (#"{"to":"+14155550123","body":"\#(String(repeating: "x", count: 1601))"}"#, "k", "longer than 1600"),
                (#"{"to":"+14155550123","body":"x"}"#, nil, "idempotency key is required"),
                (#"{"to":"+14155550123","body":"x","idempotency_key":"a"}"#, "b", "differ"),
                (#"{"to":"+14155550123","body":"x"}"#, String(repeating: "k", count: 256), "at most 255"),
                (#"{"to":"+14155550123","body":"x"}"#, "a\u{1}", "control"),
                (#"{"to":"+14155550123","body":"x","urgent":"perhaps"}"#, "k", "urgent must be"),
                (#"{"to":"+14155550123","body":"x","max_age_s":5}"#, "k", "max_age_s must be"),
                (#"{"to":"+14155550123","body":"x","media":"https://a"}"#, "k", "media is not known"),
                (#"{"to":"+14155550123","body":"x","from":"+14155550177"}"#, "k", "none of ours"),
                (#"{"to":"+14155550123","body":"x","from":"+18005550199"}"#, "k", "switched off"),
                (#"{"to":"+14155550123","body":"x","from":"whatsapp:+18005550100"}"#, "k", "sender of SMS"),
                (#"{"to":"+18005550100","body":"x"}"#, "k", "the sender itself"), ("[]", "k", "JSON object"),
            ]
            for (body, key, reason) in cases {
                let (status, json) = await starter.post(body, key: key)
                #expect(status == 400 && json["detail"]?.string?.contains(reason) == true, "\(body.prefix(80)): \(status) \(json)")
            }
            let states = try await starter.outbox.states()
            #expect(states.isEmpty)
            #expect(starter.puts == 0)
        }
    }

    @Test func withoutASenderOrAnAccountNothingIsTaken() async throws {
        let none = "started_none"
        let url = try await migratedDatabase(none)
        try await runOnLoop { loop in
            for (settings, reason) in [
                (["SMS_ROUTER_ENABLED": "false"], "switched off"), (["SMS_ROUTER_REPLY_MODE": "inline-only"], "inline-only"),
            ] {
                let starter = try await Starter(loop, url, settings)
                let (status, json) = await starter.post(Self.urgent, key: reason)
                #expect(status == 409 && json["detail"]?.string?.contains(reason) == true, "\(json)")
                #expect(starter.puts == 0)
            }
            func senders(_ change: (inout OurSenders) -> Void) throws -> OurSenders {
                var senders = OurSenders(try workerSettings(), numbers: [:])
                change(&senders)
                return senders
            }
            #expect(throws: AdminRefusal.self) { try senders { _ in }.choose(nil) }
            do {
                _ = try senders { $0.phoneNumber = Starter.ours }.choose(nil)
                Issue.record("there is nothing to send with")
            } catch {
                let refusal = error as? AdminRefusal
                #expect(refusal?.status == 409 && refusal?.detail.contains("no account") == true)
            }
        }
    }

    /// Which sender: what is asked for, else the service (with our number as its address), else the number; the account is that of its row.
    @Test func theSenderIsTheOneAskedForOrTheSettings() throws {
        let service = "MG" + String(repeating: "5", count: 32)
        let other = "AC" + String(repeating: "b", count: 32)
        var senders = OurSenders(try workerSettings(Starter.credentials), numbers: [:])
        senders.sendingAccounts.insert(other)
        senders.phoneNumber = Starter.ours
        #expect(try senders.choose(nil) == .init(accountSID: testAccount, from: Starter.ours, messagingServiceSID: nil))
        senders.messagingServiceSID = service
        #expect(try senders.choose(nil) == .init(accountSID: testAccount, from: Starter.ours, messagingServiceSID: service))
        senders.phoneNumber = nil
        #expect(try senders.choose(nil) == .init(accountSID: testAccount, from: service, messagingServiceSID: service))
        let row = RouterNumber(number: "+18005550177", accountSID: other, messagingServiceSID: "MG1", isActive: true)
        senders.numbers = [row.number: row, "54321": RouterNumber(number: "54321", isActive: true)]
        #expect(try senders.choose("(800) 555-0177") == .init(accountSID: other, from: row.number, messagingServiceSID: "MG1"))
        #expect(try senders.choose("54321") == .init(accountSID: testAccount, from: "54321", messagingServiceSID: nil))
        #expect(try senders.choose("MG1") == .init(accountSID: other, from: "MG1", messagingServiceSID: "MG1"))
        #expect(try senders.choose(service) == .init(accountSID: testAccount, from: service, messagingServiceSID: service))
    }

    @Test func whoHasOptedOutIsNotWrittenTo() async throws {
        try await withStarter("started_opt_out") { starter in
            let before = await starter.post(Self.urgent, key: "before")
            try await starter.outbox.run(
                """
                insert into sms_router_opt_outs (account_sid, address, sender, our_number, opted_out_at, source)
                values ('\(testAccount)', '+14155550123', '\(Starter.ours)', '\(Starter.ours)', now(), 'message')
                """)
            let refused = await starter.post(Self.urgent, key: "after")
            #expect(refused.status == 409 && refused.json["detail"]?.string == "The recipient has opted out")
            // The key of one that was taken still gives its answer; the claim withholds it.
            #expect(await starter.post(Self.urgent, key: "before").json == before.json)
            _ = try await starter.outbox.outbox.claim(most: 9)
            #expect(try await starter.outbox.states() == ["withheld"])
            let id = before.json["id"]?.integer ?? 0
            #expect(await starter.show(String(id)).json["state"]?.string == "withheld")
            #expect(try await starter.outbox.text("select final_status from sms_usage_logs") == "canceled")
            // Back again.
            try await starter.outbox.run("update sms_router_opt_outs set lifted_at = now()")
            #expect(await starter.post(Self.urgent, key: "back").status == 202)
        }
    }

    /// Two people, one of whom sleeps now whatever the hour is here: Honolulu and Tokyo are never both asleep or both awake for long, so the
    /// database says who of the two sleeps.
    @Test func atNightItIsHeldAndSaysUntilWhen() async throws {
        try await withStarter("started_night") { starter in
            let places = ["+18085550123": "Pacific/Honolulu", "+81312345678": "Asia/Tokyo", "+442071838750": "Europe/London"]
            for (number, zone) in places {
                let until = try await starter.outbox.text(
                    "select coalesce((nullif(sms_router_awake_from('{\(zone)}', now()), now()) at time zone 'utc')::text, '')")
                let (status, json) = await starter.post(#"{"to":"\#(number)","body":"Hello"}"#, key: number)
                #expect(status == 202, "\(json)")
                let held = json["held_until"]?.string ?? ""
                #expect(held.prefix(16) == until.replacing(" ", with: "T").prefix(16), "\(zone)")
                let id = try #require(json["id"]?.integer)
                let shown = await starter.show(String(id))
                #expect(shown.json["state"]?.string == (until.isEmpty ? "queued" : "held"))
                let urgent = await starter.post(#"{"to":"\#(number)","body":"Fire","urgent":true}"#, key: number + "!")
                #expect(urgent.json["held_until"] == .null)
            }
            let bodies = try await starter.outbox.outbox.claim(most: 99).conversations.compactMap { $0.part?.body }
            #expect(bodies.filter { $0 == "Fire" }.count == 3, "urgent ones pass those that are held")
            let sleeping = try await starter.outbox.text(
                "select count(*)::text from sms_router_started where held_until is not null")
            #expect(bodies.filter { $0 == "Hello" }.count == 3 - (Int(sleeping) ?? 0))
            #expect(try await starter.outbox.text("select count(*)::text from sms_router_outbox_queue where due_at > now()") == sleeping)
        }
    }

    /// To one person in the order asked for; apart from the conversation's replies, and urgent ones apart from the others.
    @Test func oneAfterTheOtherAndApartFromReplies() async throws {
        try await withStarter("started_order") { starter in
            for (index, body) in ["first", "second"].enumerated() {
                #expect(await starter.post(#"{"to":"+14155550123","body":"\#(body)","urgent":true}"#, key: "\(index)").status == 202)
            }
            let claims = try await starter.outbox.outbox.claim(most: 9).conversations
            #expect(claims.map { $0.part?.body } == ["first"])
            let part = try #require(claims[0].part)
            #expect(try await starter.outbox.sent(claims[0].claim, part) == .more)
            #expect(try await starter.outbox.outbox.claim(most: 9).conversations.map { $0.part?.body } == ["second"])
        }
    }

    @Test func whatBecameOfItIsToldPartByPart() async throws {
        try await withStarter("started_show", ["SMS_ROUTER_MAX_MESSAGE_LENGTH": "3200"]) { starter in
            let text = String(repeating: "word ", count: 400)
            let put = await starter.post(#"{"to":"+14155550123","body":"\#(text)","urgent":true}"#, key: "k")
            let id = String(try #require(put.json["id"]?.integer))
            #expect(await starter.show("0").status == 404)
            #expect(await starter.show("x").status == 404)
            #expect(await starter.show(String(9_999_999)).status == 404)
            #expect(await starter.show(nil).status == 400)
            #expect(await starter.show(nil, query: "idempotency_key=nobody").status == 404)
            let claim = try #require(try await starter.outbox.outbox.claim(most: 1).conversations.first)
            let part = try #require(claim.part)
            _ = try await starter.outbox.sent(claim.claim, part)
            _ = try await starter.outbox.outbox.take(
                MessageStatus(outboxID: part.id, messageSID: OutboxWorker.sid(part.id), status: "delivered", errorCode: nil))
            let shown = await starter.show(id).json
            #expect(await starter.show(nil, query: "idempotency_key=k").json == shown)
            #expect(shown["state"]?.string == "queued")
            let parts = try #require(shown["parts"]?.array)
            #expect(parts.map { $0["state"]?.string } == ["sent", "queued"] && parts.map { $0["part"]?.integer } == [1, 2])
            #expect(parts[0]["status"]?.string == "delivered" && parts[0]["twilio_sid"]?.string == OutboxWorker.sid(part.id))
            #expect(shown["body"] == nil)
            #expect(await starter.post(#"{"to":"+14155550123","body":"\#(text)","urgent":true}"#, key: "k").json == put.json)
        }
    }
}
