// The dashboard's calls on a database of their own: what is found, who sees what, what a change leaves behind.

import EventLoop
import JSON
import Operations
import Postgres
import TestSupport
import Testing
import Time
import Wire

@testable import Worker

/// A desk on a migrated database with some messages of some people.
struct DeskScene: Sendable {
    let database: String
    let server: TemporaryPostgres
    private let url: String

    static func sid(_ number: Int) -> String { "SM" + String(repeating: "0", count: 32 - String(number).count) + String(number) }

    /// Messages 1 to 10 by Ada (even) and Bert (odd), an hour apart, the newest an hour ago; 11: failed, 12: dead, 13: accepted, of a stranger.
    init(_ database: String) async throws {
        self.database = database
        url = try await migratedDatabase(database)
        server = try await TemporaryPostgres.shared()
        try await server.sql(
            """
            insert into users (email, full_name, phone_number) values ('ada@example.com', 'Ada L.', '+14155550101'), ('bert@example.com', null, '+14155550102');
            insert into sms_router_inbox (arrival_seq, owner, user_id, arrived_at, accepted_at, finished_at, conversation, message_sid, account_sid, state, outcome, channel,
              source, from_address, to_address, correlation_id, body, reply)
            select i, 1, case when i <= 10 then 1 + i % 2 end, t, t, case when i <> 13 then t end, gen_random_uuid(), 'SM' || lpad(i::text, 32, '0'), 'AC1',
              case i when 11 then 'failed' when 12 then 'dead' when 13 then 'accepted' else 'replied' end,
              case i when 11 then 'agent_unavailable' when 12 then 'dead' when 13 then null when 3 then 'command' else 'replied' end,
              'sms', 'webhook', case when i > 10 then '+14155550199' else '+1415555010' || (1 + i % 2) end, '+18005550100', 'c' || i,
              case i when 4 then '100% of <b>it</b>' else 'Message number ' || i end, array['Reply ' || i]
            from (select i, now() - interval '1 hour' * (14 - i) as t from generate_series(1, 13) i) s order by i;
            update sms_router_inbox set set_apart = 2, suspicions = 3, suspected = '[{"cause": "crash"}]' where state = 'dead';
            -- Of the earlier service: there is no inbox row.
            insert into sms_usage_logs (user_id, phone_number, message_direction, message_length, created_at) values (1, '+14155550101', 'inbound', 5, now() at time zone 'utc' - interval '9 days');
            insert into sms_usage_logs (user_id, phone_number, message_direction, message_length, success, created_at, twilio_message_sid)
            select user_id, from_address, 'inbound', 5, state = 'replied', finished_at at time zone 'utc', message_sid from sms_router_inbox where finished_at is not null order by id;
            """, database: database)
    }

    typealias Ask = @Sendable @LoopActor (_ method: String, _ path: String, _ body: String) async throws -> (status: Int, json: JSONValue)
    /// Longer than any test runs: when somebody's time is over is for a test to say.
    static let patience = Duration.seconds(600)

    /// Runs `body` with calls of one token.
    func calls(
        seesAll: Bool = true, agent: String = "healthy", settings: [String: String] = [:],
        _ body: @escaping @Sendable @LoopActor (Ask, PostgresDesk) async throws -> Void
    ) async throws {
        let url = url
        try await runOnLoop { loop in
            var configuration = try PostgresConfiguration(url)
            configuration.serverSettings = hotPathServerSettings
            let desk = PostgresDesk(loop: loop, resolver: Resolver(loop), configuration: configuration)
            let adminDesk = AdminDesk(desk: desk, settings: try workerSettings(settings))
            let ask: Ask = { method, path, body in
                let caller = AdminDesk.Caller(tokenName: "ada", seesAll: seesAll, agent: agent)
                do {
                    let answer = try await adminDesk.answer(
                        method, path[...], try DeskArguments(body: Array(body.utf8)), caller, until: .now() + Self.patience)
                    return (Int(answer.status), try JSONValue.parse(answer.body))
                } catch let error as AdminRefusal { return (Int(error.status), .object([JSONMember("detail", .string(error.detail))])) }
            }
            try await body(ask, desk)
            desk.stop()
        }
    }

    @discardableResult func sql(_ text: String) async throws -> String { try await server.sql(text, database: database) }
}

private func sids(_ answer: JSONValue) -> [Int] {
    (answer["messages"]?.array ?? []).map { $0["sid"]?.string.flatMap { Int($0.drop { !("1"..."9").contains($0) }) } ?? 0 }
}

@Suite struct AdminDeskTests {
    @Test func whatIsFound() async throws {
        let scene = try await DeskScene("desk_search")
        try await scene.calls { (ask, _) async throws in
            func search(_ body: String) async throws -> [Int] {
                let (status, json) = try await ask("POST", "messages/search", body)
                #expect(status == 200, "\(body): \(json)")
                return sids(json)
            }
            #expect(try await search("{}") == Array((1...13).reversed()))
            #expect(try await search(#"{"who":"(415) 555-0101"}"#) == [10, 8, 6, 4, 2, 0], "0: only the log knows it")
            #expect(try await search(#"{"who":"+14155550102"}"#) == [9, 7, 5, 3, 1])
            #expect(try await search(#"{"who":"ada"}"#) == [10, 8, 6, 4, 2, 0])
            #expect(try await search(#"{"who":"BERT@"}"#) == [9, 7, 5, 3, 1])
            #expect(try await search(#"{"user_id":"2","outcomes":["command"]}"#) == [3])
            #expect(try await search(#"{"who":"nobody of that name"}"#) == [])
            #expect(try await search("{\"who\":\"\(DeskScene.sid(7))\"}") == [7])
            #expect(try await search(#"{"states":["failed","dead"]}"#) == [12, 11])
            #expect(try await search(#"{"states":["accepted"],"who":"+14155550199"}"#) == [13], "no row of the log has it yet")
            #expect(try await search(#"{"text":"NUMBER 1"}"#) == [13, 12, 11, 10, 1])
            #expect(try await search(#"{"text":"100%"}"#) == [4])
            #expect(try await search(#"{"text":"%"}"#) == [4])
            #expect(try await search(#"{"text":"_"}"#) == [])
            #expect(try await search(#"{"channels":["whatsapp"]}"#) == [])
            let now = WallTime.now()
            func ago(_ hours: Double) -> String { (now + .seconds(-hours * 3600)).iso8601 }
            #expect(try await search(#"{"from":"\#(ago(3.5))"}"#) == [13, 12, 11])
            #expect(try await search(#"{"until":"\#(ago(10.5))"}"#) == [3, 2, 1])
            #expect(try await search(#"{"from":"\#(ago(6.5))","until":"\#(ago(4.5))","who":"ada"}"#) == [8])
            for body in [
                #"{"states":["gone"]}"#, #"{"limit":0}"#, #"{"from":"yesterday"}"#, "[]", #"{"text":7}"#, #"{"before":"x"}"#,
                #"{"who":"a\u0000"}"#,
            ] { #expect(try await ask("POST", "messages/search", body).status == 400, "\(body)") }
        }
    }

    @Test func pagesFollowEachOtherWithoutGapsOrRepeats() async throws {
        let scene = try await DeskScene("desk_pages")
        try await scene.calls { (ask, _) async throws in
            for (who, all) in [("", Array((1...13).reversed())), (#","who":"ada""#, [10, 8, 6, 4, 2, 0])] {
                for limit in [1, 2, 4, 5, 6, 13] {
                    var found: [Int] = []
                    var next: String?
                    var pages = 0
                    repeat {
                        let before = next.map { #","before":"\#($0)""# } ?? ""
                        let (_, json) = try await ask("POST", "messages/search", #"{"limit":\#(limit)\#(who)\#(before)}"#)
                        #expect(sids(json).count <= limit)
                        found += sids(json)
                        next = json["next"]?.string
                        pages += 1
                    } while next != nil && pages < 20
                    #expect(found == all, "limit \(limit) \(who)")
                }
            }
        }
    }

    /// The time is up before it has looked at everything: it says how far it came, and goes on from there.
    @Test func aSearchThatRunsOutOfTimeGoesOn() async throws {
        let scene = try await DeskScene("desk_budget")
        try await scene.sql(
            """
            insert into sms_router_inbox (arrival_seq, owner, arrived_at, accepted_at, finished_at, conversation, message_sid, account_sid, state, outcome, channel,
              source, from_address, to_address, correlation_id, body)
            select i, 1, now(), now(), now(), gen_random_uuid(), 'SM' || md5(i::text), 'AC1', 'replied', 'replied', 'sms', 'webhook', '+14155550150', '+18005550100', 'c', 'x'
            from generate_series(1, 9000) i
            """)
        try await scene.calls { (_, desk) async throws in
            let session = DeskSession(desk, who: "test")
            var search = MessageSearch()
            search.states = ["failed"]
            // Each statement takes all of its time.
            var clock = MonotonicInstant(nanoseconds: 0)
            var rounds = 0
            var found: MessagesFound
            repeat {
                found = try await search.run(session) {
                    clock = clock + .milliseconds(150)
                    return clock
                }
                search.before = found.next
                rounds += 1
                if found.next != nil { #expect(found.messages.isEmpty && found.lookedBackTo != nil) }
            } while found.next != nil && rounds < 50
            #expect(found.messages.map(\.sid) == [DeskScene.sid(11)] && rounds > 2 && rounds < 50, "\(rounds)")
        }
    }

    @Test func oneMessageWithAllThatBelongsToIt() async throws {
        let scene = try await DeskScene("desk_look")
        try await scene.calls { (ask, _) async throws in
            let (status, json) = try await ask("GET", "messages/\(DeskScene.sid(4))", "")
            #expect(
                status == 200 && json["message"]?["text"]?.string == "100% of <b>it</b>"
                    && json["message"]?["reply_text"]?.string == "Reply 4")
            #expect(json["message"]?["from"]?.string == "+14155550101" && json["person"]?.string == "Ada L.")
            #expect(json["allowed"]?.array == [] && json["label"]?.isNull == true)
            #expect(try await ask("GET", "messages/\(DeskScene.sid(11))", "").json["allowed"]?.array == [.string("retry")])
            #expect(
                try await ask("GET", "messages/\(DeskScene.sid(12))", "").json["allowed"]?.array == [.string("retry"), .string("discard")])
            #expect(try await ask("GET", "messages/\(DeskScene.sid(99))", "").status == 404)
            #expect(try await ask("GET", "messages/77", "").status == 404)
            #expect(try await ask("GET", "messages/x", "").status == 400)
            #expect(try await ask("GET", "letters", "").json["letters"]?.array?.map { $0["sid"]?.string } == [DeskScene.sid(12)])
        }
    }

    /// Texts, names and whole numbers are for those who may change things.
    @Test func aReaderSeesNoTexts() async throws {
        let scene = try await DeskScene("desk_reader")
        try await scene.calls(seesAll: false) { (ask, _) async throws in
            for (method, path, body) in [
                ("POST", "messages/search", "{}"), ("POST", "messages/search", #"{"who":"+14155550101"}"#),
                ("GET", "messages/\(DeskScene.sid(4))", ""),
                ("GET", "letters", ""), ("POST", "parts/search", "{}"),
            ] {
                let (status, json) = try await ask(method, path, body)
                var writer = JSONWriter()
                writer.value(json)
                #expect(status == 200, "\(path)")
                for secret in ["4155550", "Message number", "<b>", "Reply", "Ada", "ada@"] {
                    #expect(!writer.text.contains(secret), "\(path) has \(secret)")
                }
            }
            #expect(try await ask("POST", "messages/search", #"{"text":"number"}"#).status == 403)
            #expect(try await ask("POST", "messages/search", #"{"who":"ada"}"#).status == 403)
        }
    }

    @Test func changesAreMadeOnceAndRecorded() async throws {
        let scene = try await DeskScene("desk_change")
        try await scene.calls { (ask, _) async throws in
            let (status, json) = try await ask("POST", "messages/\(DeskScene.sid(11))/retry", "{}")
            #expect(status == 200 && json["state_before"]?.string == "failed" && json["state"]?.string == "deferred")
            let again = try await ask("POST", "messages/\(DeskScene.sid(11))/retry", "{}")
            #expect(
                again.status == 409 && again.json["detail"]?.string?.hasSuffix("is deferred; retry takes what is expired, failed") == true)
            #expect(try await ask("POST", "messages/\(DeskScene.sid(12))/discard", "{}").json["state"]?.string == "discarded")
            #expect(try await ask("POST", "messages/\(DeskScene.sid(4))/discard", "{}").status == 409)
            #expect(try await ask("POST", "messages/\(DeskScene.sid(99))/discard", "{}").status == 409)
            #expect(try await ask("POST", "messages/5/retry", "{}").status == 409, "there is no such part")
            #expect(try await ask("POST", "messages/\(DeskScene.sid(4))/label", #"{"label":"spam"}"#).json["label"]?.string == "spam")
            #expect(try await ask("GET", "messages/\(DeskScene.sid(4))", "").json["label"]?.string == "spam")
            #expect(try await ask("POST", "messages/\(DeskScene.sid(4))/label", #"{"label":"ham"}"#).status == 200)
            #expect(try await ask("POST", "messages/\(DeskScene.sid(4))/label", #"{"label":null}"#).status == 200)
            #expect(try await ask("POST", "messages/\(DeskScene.sid(4))/label", #"{"label":null}"#).status == 404)
            #expect(try await ask("POST", "messages/\(DeskScene.sid(13))/label", #"{"label":"ham"}"#).status == 409, "it is not finished")
            #expect(try await ask("POST", "messages/\(DeskScene.sid(4))/label", #"{"label":"eggs"}"#).status == 400)
        }
        // Nobody has written it: the filter must not learn from it.
        let test = "TS" + String(repeating: "a", count: 32)
        try await scene.sql(
            "update sms_router_inbox set message_sid = '\(test)', channel = 'test', source = 'test' where message_sid = '\(DeskScene.sid(10))'"
        )
        try await scene.calls { (ask, _) async throws in
            let refused = try await ask("POST", "messages/\(test)/label", #"{"label":"spam"}"#)
            #expect(refused.status == 409 && refused.json["detail"]?.string?.contains("is not labelled: it is a test message") == true)
            #expect(try await ask("POST", "messages/search", #"{"who":"\#(test)"}"#).json["messages"]?.array?.first?["sid"]?.string == test)
        }
        let actions = try await scene.sql(
            "select who, action, subject, state_before, state_after from sms_router_operator_actions order by id")
        #expect(
            actions == """
                token ada|retry|\(DeskScene.sid(11))|failed|deferred
                token ada|discard|\(DeskScene.sid(12))|dead|discarded
                token ada|label|\(DeskScene.sid(4))||spam
                token ada|label|\(DeskScene.sid(4))|spam|ham
                token ada|label|\(DeskScene.sid(4))|ham|
                """, "\(actions)")
    }

    @Test func nothingIsBroughtBackToAnIllAgentUnlessItIsAskedFor() async throws {
        let scene = try await DeskScene("desk_agent")
        try await scene.calls(agent: "unhealthy") { (ask, _) async throws in
            let refused = try await ask("POST", "messages/\(DeskScene.sid(11))/retry", "{}")
            #expect(refused.status == 409 && refused.json["may_be_forced"]?.bool == true)
            #expect(try await ask("GET", "messages/\(DeskScene.sid(11))", "").json["message"]?["state"]?.string == "failed")
            #expect(try await ask("POST", "messages/\(DeskScene.sid(11))/retry", #"{"anyway":true}"#).status == 200)
        }
    }

    @Test func settingsAreTakenBackAndTheirHistoryIsTold() async throws {
        let scene = try await DeskScene("desk_settings")
        try await scene.sql(
            """
            update sms_router_configs set config_value = '0.5', is_default = false where config_key = 'spam_threshold';
            insert into sms_router_operator_actions (who, action, subject, state_before, state_after) values
              ('root', 'config_set', 'spam_threshold', '0.7', '0.5'), ('root', 'opt_out', '+14155550101', 'in', 'out')
            """)
        try await scene.calls { (ask, _) async throws in
            let reset = try await ask("POST", "settings/spam_threshold/reset", "{}")
            #expect(reset.status == 200 && reset.json["value_before"]?.string == "0.5")
            #expect(try await ask("POST", "settings/spam_threshold/reset", "{}").status == 404, "nobody has set it any more")
            #expect(try await ask("POST", "settings/rate_limit_per_minute/reset", "{}").status == 404, "a default row is nobody's")
            #expect(try await ask("POST", "settings/nothing/reset", "{}").status == 404)
            let changes = try #require(try await ask("GET", "settings/changes", "").json["changes"]?.array)
            #expect(changes.map { $0["action"]?.string } == ["config_reset", "config_set"])
            #expect(changes[0]["who"]?.string == "token ada" && changes[0]["before"]?.string == "0.5" && changes[0]["after"]?.string == "")
            let all = try #require(try await ask("POST", "audit/search", "{}").json["actions"]?.array)
            #expect(
                all.map { $0["action"]?.string } == ["config_reset", "opt_out", "config_set"] && all[1]["subject"]?.string == "+14155550101"
            )
            #expect(try await ask("POST", "audit/search", #"{"who":"token ada"}"#).json["actions"]?.array?.count == 1)
            try await scene.sql(
                "insert into sms_router_operator_actions (who, action, subject, state_before, state_after) values ('203.0.113.7', 'refused_wrong_token', '/admin/api', '', '3')"
            )
            for (refused, count) in [("with", 4), ("without", 3), ("only", 1)] {
                #expect(try await ask("POST", "audit/search", #"{"refused":"\#(refused)"}"#).json["actions"]?.array?.count == count)
            }
            #expect(try await ask("POST", "audit/search", #"{"refused":"maybe"}"#).status == 400)
            // More than ten: ids are numbers, though they travel as texts.
            try await scene.sql(
                "insert into sms_router_operator_actions (who, action, subject, state_before, state_after) select 'root', 'test', i::text, '', '' from generate_series(1, 12) i"
            )
            func subjects(_ body: String) async throws -> [String] {
                try await ask("POST", "audit/search", body).json["actions"]?.array?.compactMap { $0["subject"]?.string } ?? []
            }
            #expect(try await subjects(#"{"action":"test"}"#) == (1...12).reversed().map { "\($0)" })
            #expect(try await subjects(#"{"action":"test","before":"14"}"#) == (1...9).reversed().map { "\($0)" }, "ids 5 to 16")
        }
        #expect(
            try await scene.sql("select is_active, config_value from sms_router_configs where config_key = 'spam_threshold'") == "f|0.5")
        // An address of whatever kind is masked where it is what the action is about; an id is none.
        try await scene.sql(
            """
            insert into sms_router_operator_actions (who, action, subject, state_before, state_after) values
              ('root', 'opt_in', 'messenger:1234567890', 'out', 'in'), ('root', 'opt_out', 'whatsapp:+14155550101', 'in', 'out'),
              ('root', 'opt_out', '123456', 'in', 'out'), ('root', 'user_add', 'user 123456', '', 'active')
            """)
        try await scene.calls(seesAll: false) { (ask, _) async throws in
            func subjects(_ action: String) async throws -> [String?] {
                try await ask("POST", "audit/search", #"{"action":"\#(action)"}"#).json["actions"]?.array?.map { $0["subject"]?.string }
                    ?? []
            }
            #expect(try await subjects("opt_out") == ["12******56", "whatsapp:+1******01", "+1******01"])
            #expect(try await subjects("opt_in") == ["messenger:12******90"])
            #expect(try await subjects("user_add") == ["user 123456"])
        }
    }

    /// A change that waited until its caller was told that nobody answers is not made after all.
    @Test func whatNobodyWaitsForAnyMoreIsNotMade() async throws {
        let scene = try await DeskScene("desk_deadline")
        try await scene.calls { (_, desk) async throws in
            struct Unasked: Error {}
            let adminDesk = AdminDesk(desk: desk, settings: try workerSettings())
            let caller = AdminDesk.Caller(tokenName: "ada", seesAll: true, agent: "healthy")
            let mayGoOn = Promise<Void>()
            var isHeld = false
            LoopActor.spawn {
                try? await desk.use(
                    { (_) async throws(Unasked) in
                        isHeld = true
                        await mayGoOn.wait()
                    }, busy: { _ in Unasked() })
            }
            while !isHeld { await Task.yield() }
            // What begins now could not end in time either.
            let deadlines = [MonotonicInstant.now(), .now() + PostgresDesk.statementTimeout - .nanoseconds(1), .now() + DeskScene.patience]
            var statuses = [UInt16](repeating: 0, count: 3)
            var asked = 0
            let ended = Promise<Void>()
            for (place, sid) in [11, 4, 12].map(DeskScene.sid).enumerated() {
                LoopActor.spawn {
                    asked += 1
                    do {
                        let action = place == 1 ? "label" : "retry"
                        statuses[place] = try await adminDesk.answer(
                            "POST", "messages/\(sid)/\(action)", try DeskArguments(body: Array(#"{"label":"spam"}"#.utf8)), caller,
                            until: deadlines[place]
                        ).status
                    } catch let error as AdminRefusal { statuses[place] = error.status } catch { Issue.record(error) }
                    if !statuses.contains(0) { ended.fulfill(()) }
                }
            }
            while asked < 3 { await Task.yield() }
            mayGoOn.fulfill(())
            await ended.wait()
            #expect(statuses == [503, 503, 200])
        }
        #expect(
            try await scene.sql("select action, subject from sms_router_operator_actions") == "retry|\(DeskScene.sid(12))",
            "who has time left")
        #expect(try await scene.sql("select state from sms_router_inbox where message_sid = '\(DeskScene.sid(11))'") == "failed")
    }

    /// Its time is over in the middle: what it has done so far has no effect.
    @Test func whatRunsOutOfTimeHasDoneNothing() async throws {
        let scene = try await DeskScene("desk_half")
        try await scene.calls { (_, desk) async throws in
            // The time it takes to open the connection is not the subject.
            _ = try await desk.use({ (desk) async throws(PostgresError) in try await desk.query("select 1", Parameters()) }, busy: { $0 })
            let last = MonotonicInstant.now() + .milliseconds(300)
            do throws(PostgresError) {
                try await desk.use(
                    until: last + PostgresDesk.statementTimeout,
                    { (desk) async throws(PostgresError) in
                        _ = try await desk.query("begin", Parameters())
                        _ = try await desk.query("delete from sms_router_inbox", Parameters())
                        while MonotonicInstant.now() < last { await desk.letOthersGoOn() }
                        _ = try await desk.query("commit", Parameters())
                        Issue.record("it was done")
                    }, busy: { $0 })
            } catch { if case .busy = error {} else { Issue.record(error) } }
            let rows = try await desk.use(
                { (desk) async throws(PostgresError) in try await desk.query("select count(*) from sms_router_inbox", Parameters()) },
                busy: { $0 })
            #expect(try rows.int64(0, 0) == 13)
        }
    }

    /// One asker has the connection to himself, others wait their turn, too many are sent away; a transaction that is left open has no effect.
    @Test func oneAfterTheOther() async throws {
        let scene = try await DeskScene("desk_turns")
        try await scene.calls { (_, desk) async throws in
            struct Busy: Error {}
            struct Enough: Error {}
            let mayGoOn = Promise<Void>()
            var order: [Int] = []
            var busy = 0
            let ended = Promise<Void>()
            LoopActor.spawn {
                do throws(Enough) {
                    try await desk.use(
                        { (desk) async throws(Enough) in
                            _ = try? await desk.query("begin", Parameters())
                            _ = try? await desk.query("delete from sms_router_inbox", Parameters())
                            order.append(0)
                            await mayGoOn.wait()
                            throw Enough()
                        }, busy: { _ in Enough() })
                } catch {}
            }
            // It has the connection.
            while order.isEmpty { await Task.yield() }
            for number in 1...PostgresDesk.mostWaiting + 3 {
                LoopActor.spawn {
                    do throws(Busy) {
                        try await desk.use({ (_) async throws(Busy) in order.append(number) }, busy: { _ in Busy() })
                    } catch { busy += 1 }
                    if order.count + busy == PostgresDesk.mostWaiting + 4 { ended.fulfill(()) }
                }
            }
            while busy < 3 { await Task.yield() }
            #expect(order == [0])
            mayGoOn.fulfill(())
            await ended.wait()
            #expect(order == Array(0...PostgresDesk.mostWaiting) && busy == 3)
            let rows = try await desk.query("select count(*) from sms_router_inbox", Parameters())
            #expect(try rows.int64(0, 0) == 13)
        }
    }
}
