// What an erasure does about whatever is under way beside it: codes that are answered, replies that are committed, rows that others change or hold, a spool
// that cannot be read; and whom it takes for the person. docs/privacy.md, "Erasing". Whole programs are in SystemTests.

import Crypto
import EventLoop
import Glibc
import Postgres
import Settings
import Spool
import TestSupport
import Testing
import Time
import Wire

@testable import Worker

/// A directory for a spool; gone, with all that is in it, with its last reference.
private final class Scratch: Sendable {
    let path: String

    init() throws {
        var template = Array("/tmp/sms-router-erasure-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        removeFiles { _ in true }
        rmdir(path)
    }

    func removeFiles(_ isMeant: (String) -> Bool) {
        guard let directory = opendir(path) else { return }
        defer { closedir(directory) }
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            if !name.hasPrefix("."), isMeant(name) { unlink(path + "/" + name) }
        }
    }
}

/// A database with people, a worker on it, and the means to stop an erasure in the middle.
@LoopActor final class Erasing {
    static let ours = "+18005550100"
    static let ada = "+14155550101"

    let loop: EventLoop
    let url: String
    let worker: TestWorker
    /// Holds what others wait for.
    let holder: TestWorker
    let settings: Settings

    init(_ loop: EventLoop, _ url: String, state: String = "/nonexistent/state") async throws {
        (self.loop, self.url) = (loop, url)
        worker = try await TestWorker(loop, url)
        holder = try await TestWorker(loop, url, generation: 2)
        _ = try await worker.ownership.current()
        try await worker.nameKey()
        settings = try workerSettings([
            "SMS_ROUTER_PRIVACY_KEY": "a-key-of-thirty-two-characters,-at-least", "SMS_ROUTER_STATE_DIR": state,
            "TWILIO_PHONE_NUMBER": Self.ours,
        ])
    }

    private var configuration: PostgresConfiguration { get throws { try PostgresConfiguration(url) } }

    private func request(_ person: PersonName) -> PeopleWork.Request { .init(person: person, withTwilio: false, who: "me") }

    func erase(
        _ person: PersonName = .address(ada), patience: Duration = PeopleWork.patience
    ) async throws -> Result<PeopleWork.Receipt, PeopleWork.Failure> {
        var request = request(person)
        request.patience = patience
        return await PeopleWork.erase(loop, try configuration, settings, request)
    }

    func export(_ person: PersonName) async throws -> PeopleWork.Receipt {
        try await PeopleWork.export(loop, try configuration, settings, request(person)).get().receipt
    }

    func desk(_ person: PersonName = .address(ada)) async throws -> PeopleDesk {
        try await PeopleDesk(loop, try configuration, settings, request(person))
    }

    /// The erasure stands still before it deletes from that table, or does to it what `event` says, until `body` is over.
    func erase(
        _ person: PersonName = .address(ada), stopping table: String, before event: String = "delete",
        _ body: @LoopActor () async throws -> Void
    ) async throws -> PeopleWork.Receipt {
        try await worker.run(
            "create function stand_still() returns trigger language plpgsql as $$begin perform pg_advisory_xact_lock_shared(1); return null; end$$"
        )
        try await worker.run("create trigger stand_still before \(event) on \(table) for each statement execute function stand_still()")
        try await holder.run("select pg_advisory_lock(1)")
        let done = Promise<Result<PeopleWork.Receipt, any Error>>()
        LoopActor.spawn {
            do { done.fulfill(.success(try await self.erase(person).get())) } catch { done.fulfill(.failure(error)) }
        }
        try await LockWait.until(1, holder, "locktype = 'advisory'")
        try await body()
        try await holder.run("select pg_advisory_unlock(1)")
        return try await done.wait().get()
    }

    func count(_ table: String, _ condition: String = "true") async throws -> String {
        try await worker.texts("select count(*)::text from \(table) t where \(condition)").first ?? ""
    }

    /// Tables in whose rows this stands.
    func tables(with text: String) async throws -> [String] {
        var found: [String] = []
        for table in PersonTable.all.map(\.name) where try await count(table, "strpos(t::text, '\(text)') > 0") != "0" {
            found.append(table)
        }
        return found
    }
}

@Suite(.untilItHangs) struct PeopleErasureTests {
    private static let people = """
        insert into users (email, phone_number) values ('ada@example.com', '(415) 555-0101'), ('bo@example.com', null);
        insert into user_phone_mappings (user_id, phone_number, is_verified) values (2, '+1 415 555 0101', false);
        """

    private func withErasing(
        _ database: String, sql: String = people, state: String = "/nonexistent/state",
        _ body: @escaping @Sendable @LoopActor (Erasing) async throws -> Void
    ) async throws {
        let url = try await migratedDatabase(database)
        try await TemporaryPostgres.shared().sql(sql, database: database)
        try await runOnLoop { loop in try await body(try await Erasing(loop, url, state: state)) }
    }

    // MARK: What is under way

    /// A code that is sent and answered while its mapping is still there leaves the number nowhere.
    @Test func aCodeAnsweredMeanwhileLeavesNothing() async throws {
        try await withErasing("erase_code") { scene in
            let receipt = try await scene.erase(stopping: "sms_usage_logs") {
                let salt = [UInt8](repeating: 9, count: 16)
                var parameters = Parameters()
                parameters.append(Erasing.ada)
                parameters.append(bytes: salt)
                parameters.append(bytes: CodeHash.hash(code: "042137", mapping: 1, salt: salt))
                _ = try await scene.worker.database.rest(
                    """
                    insert into sms_router_verifications (mapping_id, number, ordinal, expires_at, salt, hash)
                    values (1, $1, 1, now() + interval '10 minutes', $2, $3)
                    """, parameters)
                let verdict = try await CodeReplies(database: scene.worker.database).judge(
                    "042137", from: Erasing.ada, messageSID: "SM1")
                #expect(verdict == .verified)
                #expect(try await scene.tables(with: Erasing.ada) == ["sms_router_verifications", "sms_router_heard"])
            }
            #expect(receipt.open == [])
            #expect(try await scene.tables(with: Erasing.ada) == [])
            #expect(try await scene.count("user_phone_mappings") == "0")
        }
    }

    /// A reply whose parts are committed when those of before have been discarded, and one of which is being sent by then.
    @Test func partsCommittedMeanwhileAreNotSent() async throws {
        try await withErasing("erase_parts") { scene in
            let outbox = Outbox(database: scene.worker.database, ownership: scene.worker.ownership)
            let first = try #require(try await scene.worker.accept(testMessage(1)))
            let second = try #require(try await scene.worker.accept(testMessage(2, from: "whatsapp:" + Erasing.ada)))
            let receipt = try await scene.erase(stopping: "sms_router_spam_labels") {
                let inbox = scene.worker.inbox
                #expect(try await inbox.finish(testOutcome(first, parts: ["zebra one", "zebra two"], route: .late)) == .committed)
                #expect(try await inbox.finish(testOutcome(second, parts: ["zebra three"], route: .late)) == .committed)
                // One is in the hands of the sender, which is through with it a second later.
                let (claim, found, _) = try #require(try await outbox.claim(most: 1).conversations.first)
                let part = try #require(found)
                LoopActor.spawn {
                    await LoopActor.sleep(.seconds(2), on: scene.loop)
                    let sent = OutboxResult(claim: claim, id: part.id, state: .sent, twilioSID: "SM1", status: "queued")
                    do { _ = try await outbox.settle(sent) } catch { Issue.record(error) }
                }
            }
            #expect(receipt.open == [])
            for text in [Erasing.ada, "zebra"] { #expect(try await scene.tables(with: text) == []) }
            for table in ["sms_router_outbox", "sms_router_outbox_queue", "sms_router_conversations", "sms_usage_logs"] {
                #expect(try await scene.count(table) == "0", "\(table)")
            }
            #expect(try await outbox.claim(most: 10).conversations.isEmpty)
            #expect(try await scene.count("sms_router_remembered") == "2")
        }
    }

    /// A row that somebody changes while the statement waits for it has another place afterwards: it goes all the same.
    @Test func aRowThatIsChangedMeanwhileGoes() async throws {
        try await withErasing("erase_changed") { scene in
            try await scene.worker.run(
                """
                insert into sms_router_strangers (updated_at, answers, reminded, account_sid, sender, address, state, message_sid, action)
                values (now(), 1, false, 'AC', 's', '\(Erasing.ada)', 'choosing', 'SM', 'welcome')
                """)
            let desk = try await scene.desk()
            defer { desk.close() }
            let table = try #require(PersonTable.all.first { $0.name == "sms_router_strangers" })
            try await scene.holder.run("begin")
            try await scene.holder.run("update sms_router_strangers set answers = 2")
            let gone = Promise<Int?>()
            LoopActor.spawn { gone.fulfill(try? await desk.erase(table, before: .now() + .seconds(60), testPrivacyKey)) }
            try await LockWait.until(1, scene.worker, "locktype = 'transactionid'")
            try await scene.holder.run("commit")
            #expect(await gone.wait() == 1)
            #expect(try await scene.count("sms_router_strangers") == "0")
        }
    }

    /// Nothing of an erasure stands in a queue for a row with locks of its own on others, nor runs on when its client is gone.
    @Test func aRowThatIsHeldIsAskedForAgain() async throws {
        try await withErasing("erase_held") { scene in
            try await scene.worker.run(
                """
                insert into sms_router_strangers (updated_at, answers, reminded, account_sid, sender, address, state, message_sid, action)
                values (now(), 1, false, 'AC', 's', '\(Erasing.ada)', 'choosing', 'SM', 'welcome')
                """)
            let desk = try await scene.desk()
            defer { desk.close() }
            for (setting, value) in [("statement_timeout", "100s"), ("lock_timeout", "2s")] {
                let rows = try await desk.query("select current_setting('\(setting)')::interval = '\(value)'::interval")
                #expect(try rows.bool(0, 0) == true, "\(setting)")
            }
            let table = try #require(PersonTable.all.first { $0.name == "sms_router_strangers" })
            try await scene.holder.run("begin")
            try await scene.holder.run("select 1 from sms_router_strangers for update")
            let gone = Promise<Int?>()
            LoopActor.spawn { gone.fulfill(try? await desk.erase(table, before: .now() + .seconds(60), testPrivacyKey)) }
            try await LockWait.until(1, scene.worker, "locktype = 'transactionid'")
            let began = MonotonicInstant.now()
            try await LockWait.until(0, scene.worker, "locktype = 'transactionid'")
            // By the time-out for locks, long before the one for statements.
            #expect(MonotonicInstant.now() - began < .seconds(60), "it goes out of the way")
            try await scene.holder.run("commit")
            #expect(await gone.wait() == 1)
        }
    }

    // MARK: Sums of the usage log

    private static let usage =
        people + """
            insert into sms_usage_logs (user_id, phone_number, message_direction, message_length, created_at, cost_micros, outcome)
            select case when i <= 6 then 1 when i <= 9 then 2 end, case when i % 2 = 0 then '+14155550101' else '+14155550177' end,
              case when i % 3 = 0 then 'outbound' else 'inbound' end, 5, now() at time zone 'utc' - interval '1 day', 100, 'replied' from generate_series(1, 12) i;
            """

    /// Of an address, what came from it is taken out of its user's sums, and the totals stay; somebody else's stay.
    @Test func anAddressIsTakenOutOfTheSums() async throws {
        try await withErasing("erase_usage", sql: Self.usage) { scene in
            let usage = try UsageScene(scene.loop, scene.url)
            defer { usage.close() }
            try await usage.rollAll()
            #expect(try await usage.differences() == [])
            let totals = "select md5(string_agg(u::text, '' order by u::text)) from sms_router_usage u"
            let before = try await usage.text(totals)
            _ = try await scene.erase().get()
            try await usage.rollAll()
            #expect(try await usage.text(totals) == before)
            // What is left in the log is what the people's sums say.
            #expect(try await usage.differences().filter { $0.hasPrefix("people") } == [])
            #expect(try await scene.count("sms_router_usage_people", "inbound + outbound > 0") == "2")
        }
    }

    /// Of a user all sums go, with what is still to be added; a roller that had seen the log before does not bring them back.
    @Test func aUsersSumsGo() async throws {
        try await withErasing("erase_usage_user", sql: Self.usage) { scene in
            let usage = try UsageScene(scene.loop, scene.url)
            defer { usage.close() }
            try await usage.rollAll()
            let exported = try await scene.export(.user(1))
            #expect(exported.findings.first { $0.place == "sms_router_usage_people" }?.found == 1, "\(exported.findings)")
            let totals = "select sum(messages) || ' ' || sum(cost_micros) from sms_router_usage where grain = 1"
            #expect(try await usage.text(totals) == "12 1200")
            // A change that is still to be added when the person goes: the totals get it.
            try await usage.run("update sms_usage_logs set cost_micros = 200 where user_id = 1 and message_direction = 'outbound'")
            // A step that has its snapshot from before, and its commit when the log's rows are gone.
            let receipt = try await scene.erase(.user(1), stopping: "sms_router_usage_people") {
                #expect(try await scene.count("sms_usage_logs", "user_id = 1") == "0")
                try await usage.rollAll()
            }
            #expect(receipt.open == [])
            try await usage.rollAll()
            #expect(try await scene.count("sms_router_usage_people", "user_id = 1") == "0")
            #expect(try await scene.count("sms_router_usage_people", "user_id = 2") == "1")
            #expect(try await usage.text(totals) == "12 1400")
        }
    }

    /// As by another program: with the user's row go the sums.
    @Test func aDeletedUserLeavesNoSums() async throws {
        try await withErasing("erase_usage_row", sql: Self.usage) { scene in
            let usage = try UsageScene(scene.loop, scene.url)
            defer { usage.close() }
            try await usage.rollAll()
            try await usage.run("delete from users where id = 2")
            #expect(try await scene.count("sms_router_usage_people", "user_id = 2") == "0")
            #expect(try await scene.count("sms_router_usage_people", "user_id = 1") == "1")
        }
    }

    // MARK: The spool

    /// What cannot be read may be the person's: the receipt says so and is not complete, all that can be read goes.
    @Test func anUnreadableSpoolIsLeftOpen() async throws {
        var template = Array("/tmp/sms-router-erasure-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        let directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer {
            for name in ["spool-0-1-0.sqlite", "spool-0-2-0.sqlite.damaged", "spool-0-3-0.sqlite.corrupt-20260101T000000Z"] {
                unlink(directory + "/" + name)
            }
            rmdir(directory)
        }
        for name in ["spool-0-1-0.sqlite", "spool-0-2-0.sqlite.damaged"] {
            let file = try #require(fopen(directory + "/" + name, "w"))
            fputs(String(repeating: "no database, a person's words perhaps ", count: 200), file)
            fclose(file)
        }
        try await withErasing("erase_spool", state: directory) { scene in
            _ = try await scene.worker.accept(testMessage(1))
            let looked = try await scene.export(.address(Erasing.ada))
            #expect(looked.notes.count { $0.contains("cannot be read") } == 2, "\(looked.notes)")
            let receipt = try await scene.erase().get()
            #expect(receipt.open.count { $0.contains("cannot be read") && $0.contains("delete it by hand") } == 2, "\(receipt.open)")
            #expect(try await scene.tables(with: Erasing.ada) == [])
            #expect(try await scene.count("sms_router_erasures", "ended_at is null") == "1", "`check` asks for it again")
            unlink(directory + "/spool-0-1-0.sqlite")
            unlink(directory + "/spool-0-2-0.sqlite.damaged")
            #expect(try await scene.erase().get().open == [])
            #expect(try await scene.count("sms_router_erasures", "ended_at is null") == "0")
        }
        // A directory that is none.
        try await withErasing("erase_no_spool", state: "/dev/null") { scene in
            _ = try await scene.worker.accept(testMessage(1))
            let receipt = try await scene.erase().get()
            #expect(receipt.open.contains { $0.contains("was not looked at") }, "\(receipt.open)")
            #expect(try await scene.tables(with: Erasing.ada) == [])
        }
    }

    /// A file that nobody could have told from a sound one before, and that the drain has to set aside: there may be words of the person in it.
    @Test func aSpoolFileThatIsSetAsideMeanwhileIsLeftOpen() async throws {
        let place = try Scratch()
        try await withErasing("erase_set_aside", state: place.path) { scene in
            let message = testMessage(1)
            var limits = SpoolLimits()
            limits.room = 0
            let spool = Spool(loop: scene.loop, directory: place.path, slot: 0, generation: 1, limits: limits)
            _ = try await spool.write(
                SpoolEntry(
                    kind: .message, arrivedAt: .now(), sequence: 1, accountSID: testAccount, messageSID: message.messageSID, event: "",
                    conversation: ConversationKey.bytes(of: message), correlationID: "c",
                    fields: DeliverFields([
                        ("MessageSid", Array(message.messageSID.utf8)), ("AccountSid", Array(testAccount.utf8)),
                        ("From", Array(Erasing.ada.utf8)), ("To", Array(Erasing.ours.utf8)), ("Body", Array("zebra".utf8)),
                    ])))
            spool.close()
            // While the message is being accepted, its worker's next file turns out to be none.
            let receipt = try await scene.erase(stopping: "sms_router_inbox", before: "insert") {
                let file = try #require(fopen(place.path + "/spool-0-2-0.sqlite", "w"))
                fputs(String(repeating: "no database, a person's words perhaps ", count: 200), file)
                fclose(file)
            }
            let spooled = PeopleWork.Finding(place: "spool", found: 1, removed: 1)
            #expect(receipt.findings.contains(spooled), "\(receipt.findings)")
            #expect(
                receipt.open.count == 1 && receipt.open[0].hasPrefix("spool-0-2-0.sqlite.corrupt-")
                    && receipt.open[0].hasSuffix("delete it by hand"), "\(receipt.open)")
            for text in [Erasing.ada, "zebra"] { #expect(try await scene.tables(with: text) == []) }
            #expect(try await scene.count("sms_router_erasures", "ended_at is null") == "1", "`check` asks for it again")
            place.removeFiles { $0.contains(".corrupt-") }
            #expect(try await scene.erase().get().open == [])
            #expect(try await scene.count("sms_router_erasures", "ended_at is null") == "0")
        }
    }

    // MARK: A long transaction

    /// One that began before and brings a message late. With patience the erasure waits for it, and is complete by itself; without, all that is known goes,
    /// it says what is left open, and the same command later takes what came.
    @Test(arguments: [true, false]) func aTransactionFromBeforeBringsAMessage(isPatient: Bool) async throws {
        try await withErasing("erase_long_\(isPatient)") { scene in
            _ = try await scene.worker.accept(testMessage(1))
            let owner = try await scene.worker.ownership.current()
            try await scene.holder.run("begin")
            let done = Promise<Result<PeopleWork.Receipt, any Error>>()
            LoopActor.spawn {
                do {
                    done.fulfill(.success(try await scene.erase(patience: isPatient ? .seconds(100) : .milliseconds(600)).get()))
                } catch { done.fulfill(.failure(error)) }
            }
            if isPatient {
                // It is at it, and has touched nothing.
                while try await scene.count("sms_router_erasures") != "1" { await LoopActor.sleep(.milliseconds(5), on: scene.loop) }
            } else {
                let receipt = try await done.wait().get()
                #expect(receipt.open.count == 1 && receipt.open[0].contains("the same command again when it is over"), "\(receipt.open)")
                #expect(try await scene.tables(with: Erasing.ada) == [], "what was there is gone")
            }
            let late = AcceptBatch.parameters([AcceptItem(testMessage(2), deferred: false, key: testPrivacyKey)], owner: owner)
            _ = try await scene.holder.database.run(InboxStatements.accept, late, lane: .accept)
            try await scene.holder.run("commit")
            if isPatient {
                #expect(try await done.wait().get().open == [])
            } else {
                #expect(try await scene.tables(with: Erasing.ada).contains("sms_router_inbox"), "the test proves nothing")
                #expect(try await scene.count("sms_router_erasures", "ended_at is null") == "1")
                #expect(try await scene.erase().get().open == [])
            }
            #expect(try await scene.tables(with: Erasing.ada) == [])
            #expect(try await scene.count("sms_router_erasures", "ended_at is null") == "0")
            #expect(try await scene.count("sms_router_remembered") == "2", "neither is new when it is delivered again")
        }
    }

    // MARK: Whose it is

    /// Another user's mapping of the number is told before it goes; the user stays.
    @Test func anotherUsersMappingIsTold() async throws {
        try await withErasing("erase_mapping") { scene in
            let looked = try await scene.export(.address(Erasing.ada))
            for part in ["user 1 has this number: only the number goes", "user 2 has this number as a further number, never verified"] {
                #expect(looked.notes.contains { $0.hasPrefix(part) }, "\(looked.notes)")
            }
            let receipt = try await scene.erase().get()
            #expect(receipt.notes.contains { $0.hasPrefix("user 2 has this number as a further number") }, "\(receipt.notes)")
            #expect(try await scene.count("user_phone_mappings") == "0")
            #expect(
                try await scene.worker.texts("select email || coalesce(phone_number, '-') from users order by id")
                    == ["ada@example.com-", "bo@example.com-"])
        }
    }

    @Test func addressesThatDifferByCaseAreTwoPeople() async throws {
        let sql = """
            insert into users (email, phone_number) values ('Ada@example.com', '+14155550101'), ('ada@example.com', '+14155550102'),
              ('Bo@Example.com', '+14155550103');
            """
        try await withErasing("erase_case", sql: sql) { scene in
            // Nobody is written so, and two could be meant.
            guard case .failure(.nobody(let reason)) = try await scene.erase(.email("ADA@example.com")) else {
                return #expect(Bool(false), "somebody was erased")
            }
            #expect(reason.contains("differ by case"), "\(reason)")
            #expect(try await scene.count("users") == "3")
            _ = try await scene.erase(.email("ada@example.com")).get()
            #expect(try await scene.worker.texts("select email from users order by id") == ["Ada@example.com", "Bo@Example.com"])
            // One person alone may be written in any way.
            _ = try await scene.erase(.email("bo@EXAMPLE.com")).get()
            _ = try await scene.erase(.email("ADA@example.com")).get()
            #expect(try await scene.count("users") == "0")
        }
    }

    /// The row whose key is a hash of the address, though nothing else tells of that conversation: neither messages, nor a table with our number.
    @Test func aConversationThatIsLeftAloneGoes() async throws {
        try await withErasing("erase_talk") { scene in
            for (number, address) in [Erasing.ada, "whatsapp:" + Erasing.ada, "+14155550199"].enumerated() {
                var parameters = Parameters()
                parameters.append(uuid: ConversationKey.bytes(of: testMessage(1, from: address)))
                _ = try await scene.worker.database.rest(
                    """
                    insert into sms_router_conversations (key, conversation_id, last_inbound_at, tail_sid)
                    values ($1, gen_random_uuid(), now() - interval '1 day', 'SM\(number)')
                    """, parameters)
            }
            let receipt = try await scene.erase().get()
            #expect(receipt.findings.first { $0.place == "sms_router_conversations" }?.removed == 2, "\(receipt.findings)")
            #expect(try await scene.worker.texts("select tail_sid from sms_router_conversations") == ["SM2"], "somebody else's")
        }
    }
}
