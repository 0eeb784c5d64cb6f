// The dashboard's calls about people, opt-outs and our own numbers: what is found, who sees what, what is refused, what the audit log has of it.

import Crypto
import EventLoop
import JSON
import Operations
import Testing
import Wire

@testable import Worker

@Suite struct AdminDeskPeopleTests {
    private static func people(_ answer: JSONValue) -> [Int64] { (answer["people"]?.array ?? []).compactMap { $0["id"]?.integer } }

    @Test func somebodyIsFoundByNameAddressNumberOrId() async throws {
        let scene = try await DeskScene("desk_people")
        try await scene.sql(
            """
            insert into users (email, full_name) select 'crowd' || i || '@example.org', 'One of many' from generate_series(1, 60) i;
            insert into user_phone_mappings (user_id, phone_number, is_verified) values (2, '(415) 555-0177', true)
            """)
        try await scene.calls { (ask, _) async throws in
            func found(_ body: String) async throws -> [Int64] {
                let (status, json) = try await ask("POST", "people/search", body)
                #expect(status == 200, "\(body): \(json)")
                return Self.people(json)
            }
            #expect(try await found(#"{"who":"ADA"}"#) == [1])
            #expect(try await found(#"{"who":"bert@"}"#) == [2])
            #expect(try await found(#"{"who":"415-555-0101"}"#) == [1], "the number of the user's own row")
            #expect(try await found(#"{"who":"+14155550177"}"#) == [2], "a further number, however it is written")
            #expect(try await found(#"{"who":"+14155550178"}"#) == [])
            #expect(try await found(#"{"who":"2"}"#).contains(2))
            #expect(try await found(#"{"who":"%"}"#) == [], "signs of patterns mean themselves")
            let (_, first) = try await ask("POST", "people/search", #"{"who":"one of"}"#)
            let next = try #require(first["next"]?.string)
            let rest = try await found(#"{"who":"one of","after":"\#(next)"}"#)
            #expect(Self.people(first).count == 50 && rest.count == 10 && Set(Self.people(first)).isDisjoint(with: rest))
        }
    }

    @Test func everythingOfAPersonIsToldAndChanged() async throws {
        let scene = try await DeskScene("desk_person")
        try await scene.calls { (ask, _) async throws in
            let (added, person) = try await ask(
                "POST", "people", #"{"email":"cleo@example.com","phone_number":"(415) 555-0103","full_name":"<i>Cleo</i>"}"#)
            #expect(added == 201 && person["id"]?.integer == 3 && person["phone_number"]?.string == "+14155550103")
            #expect(try await ask("POST", "people", #"{"email":"other@example.com","phone_number":"+14155550103"}"#).status == 409)
            #expect(try await ask("POST", "people", #"{"email":"cleo@example.com"}"#).status == 409)
            #expect(try await ask("POST", "people", #"{"email":"nobody"}"#).status == 400)
            #expect(try await ask("POST", "people", #"{"email":"d@example.com","phone_number":"12"}"#).status == 400)

            #expect(try await ask("POST", "people/3/numbers", #"{"phone_number":"+14155550104"}"#).json["is_verified"]?.bool == true)
            #expect(
                try await ask("POST", "people/3/numbers", #"{"phone_number":"+14155550105","verify":true}"#).json["is_verified"]?.bool
                    == false)
            #expect(try await ask("POST", "people/1/numbers", #"{"phone_number":"+14155550104"}"#).status == 409, "it is Cleo's")
            #expect(try await ask("POST", "people/1/numbers", #"{"phone_number":"+14155550104","verify":true}"#).status == 409)
            #expect(try await ask("POST", "people/99/numbers", #"{"phone_number":"+14155550109"}"#).status == 404)
            #expect(try await ask("POST", "people/3/confirm", #"{"phone_number":"+14155550104"}"#).status == 200)
            #expect(try await ask("POST", "people/3/confirm", #"{"phone_number":"+14155550102"}"#).status == 409, "it is Bert's")
            #expect(try await ask("POST", "people/3/active", "{}").status == 400, "which?")
            let deactivated = try await ask("POST", "people/3/active", #"{"active":false}"#).json
            #expect(deactivated["is_active"]?.bool == false && deactivated["changed"]?.bool == true)
            // No change: the audit log has none either.
            let again = try await ask("POST", "people/3/active", #"{"active":false}"#)
            #expect(again.status == 200 && again.json["is_active"]?.bool == false && again.json["changed"]?.bool == false)

            let (status, told) = try await ask("GET", "people/3", "")
            #expect(status == 200 && told["person"]?["full_name"]?.string == "<i>Cleo</i>" && told["person"]?["is_active"]?.bool == false)
            #expect(told["numbers"]?.array?.map { $0["is_verified"]?.bool } == [true, false])
            // An address in a path would be in logs.
            #expect(try await ask("GET", "people/cleo@example.com", "").status == 404)

            let holder = try await ask("POST", "holder/search", #"{"phone_number":"+14155550101"}"#).json
            #expect(holder["resolves"]?.bool == true && holder["user_id"]?.integer == 1 && holder["steps"]?.array?.isEmpty == false)
            #expect(try await ask("POST", "holder/search", #"{"phone_number":"+14155550104"}"#).json["resolves"]?.bool == false, "inactive")
        }
        let actions = try await scene.sql("select who, action from sms_router_operator_actions order by id")
        #expect(
            actions.split(separator: "\n")
                == ["user_add", "mapping_add", "mapping_add", "number_confirm", "user_deactivate"].map { "token ada|\($0)" },
            "\(actions)")
    }

    /// After a long silence an opt-out stands under a hash: it is in force all the same.
    @Test func aFrozenOptOutIsToldOfItsPerson() async throws {
        let scene = try await DeskScene("desk_frozen")
        let secret = String(repeating: "k", count: 32)
        let hidden = PrivacyKey(secret).person("whatsapp:+14155550101")
        try await scene.sql(
            "insert into sms_router_opt_outs (account_sid, address, sender, our_number, opted_out_at, source) values ('AC1', '\(hidden)', '', '', now(), 'stop')"
        )
        try await scene.calls(settings: ["SMS_ROUTER_PRIVACY_KEY": secret]) { (ask, _) async throws in
            let list = try #require(try await ask("GET", "people/1", "").json["opt_outs"]?.array)
            #expect(list.map { $0["address"]?.string } == ["whatsapp:+14155550101"] && list[0]["out"]?.bool == true)
            #expect(try await ask("GET", "people/2", "").json["opt_outs"]?.array == [])
        }
    }

    @Test func optOutsWithTheirProof() async throws {
        let scene = try await DeskScene("desk_optouts")
        try await scene.calls { (ask, _) async throws in
            #expect(try await ask("POST", "optouts", #"{"address":"(415) 555-0101"}"#).json["added"]?.bool == true)
            #expect(try await ask("POST", "optouts", #"{"address":"+14155550101"}"#).json["added"]?.bool == false)
            #expect(try await ask("POST", "optouts", "{}").status == 400)
            #expect(try await ask("POST", "optouts", #"{"address":"nobody"}"#).status == 400)
            let list = try #require(try await ask("POST", "optouts/search", "{}").json["opt_outs"]?.array)
            #expect(list.map { $0["address"]?.string } == ["+14155550101"] && list[0]["out"]?.bool == true)
            #expect(try await ask("POST", "optouts/search", #"{"address":"+14155550102"}"#).json["opt_outs"]?.array == [])
            #expect(try await ask("GET", "people/1", "").json["opt_outs"]?.array?.count == 1)
        }
        try await scene.calls(seesAll: false) { (ask, _) async throws in
            try await scene.sql("update sms_router_opt_outs set said = 'STOP it, Ada'")
            let list = try #require(try await ask("POST", "optouts/search", "{}").json["opt_outs"]?.array)
            #expect(list.map { $0["address"]?.string } == ["+1******01"] && list[0]["said"]?.isNull == true)
        }
        try await scene.calls { (ask, _) async throws in
            #expect(try await ask("POST", "optouts/search", "{}").json["opt_outs"]?.array?.first?["said"]?.string == "STOP it, Ada")
            #expect(try await ask("POST", "optouts/lift", #"{"address":"+14155550101"}"#).json["lifted"]?.array?.count == 1)
            #expect(try await ask("POST", "optouts/lift", #"{"address":"+14155550101"}"#).status == 404)
            #expect(try await ask("POST", "optouts/search", #"{"all":true}"#).json["opt_outs"]?.array?.first?["out"]?.bool == false)
        }
    }

    /// Names, addresses and whose a number is are what these calls are about.
    @Test func aReaderLearnsNothingOfPeople() async throws {
        let scene = try await DeskScene("desk_people_reader")
        try await scene.calls(seesAll: false) { (ask, _) async throws in
            for (method, path, body) in [
                ("POST", "people/search", "{}"), ("POST", "people/search", #"{"who":"+14155550101"}"#), ("GET", "people/1", ""),
                ("POST", "holder/search", #"{"phone_number":"+14155550101"}"#),
            ] {
                let (status, json) = try await ask(method, path, body)
                #expect(status == 403 && json["detail"]?.string == "This token may not look at people", "\(path)")
            }
        }
    }

    /// However many there are: an answer has so many of them.
    @Test func listsAreBounded() async throws {
        let scene = try await DeskScene("desk_bounds")
        try await scene.sql(
            """
            insert into user_phone_mappings (user_id, phone_number, is_verified)
              select 1, '+1415556' || lpad(i::text, 4, '0'), true from generate_series(1, 60) i;
            insert into sms_router_numbers (number) select '+1800556' || lpad(i::text, 4, '0') from generate_series(1, 1001) i;
            insert into users (email) select 'p' || i || '@example.com' from generate_series(1, 60) i;
            """)
        try await scene.calls { (ask, _) async throws in
            #expect(try await ask("GET", "people/1", "").json["numbers"]?.array?.count == 50)
            let ours = try await ask("GET", "numbers", "").json
            #expect(ours["numbers"]?.array?.count == 1000 && ours["most"]?.integer == 1000)
            let people = try await ask("POST", "people/search", "{}").json
            #expect(people["people"]?.array?.count == 50 && people["next"]?.string == "50")
        }
    }

    @Test func ourNumbersAreSetAndRemoved() async throws {
        let scene = try await DeskScene("desk_numbers")
        try await scene.calls { (ask, _) async throws in
            let put = try await ask(
                "POST", "numbers", #"{"number":"+18005550100","label":"Desk","agent_url":"https://me:secret@agent.example/x","pace":"2"}"#)
            #expect(put.status == 200 && put.json["is_new"]?.bool == true, "\(put.json)")
            let numbers = try #require(try await ask("GET", "numbers", "").json["numbers"]?.array)
            #expect(numbers.count == 1 && numbers[0]["label"]?.string == "Desk" && numbers[0]["pace"]?.double == 2)
            #expect(numbers[0]["agent_url"]?.string?.contains("secret") == false)
            // What is missing stays, what is empty goes back to the global value.
            #expect(try await ask("POST", "numbers", #"{"number":"+18005550100","pace":"","active":false}"#).json["is_new"]?.bool == false)
            let changed = try #require(try await ask("GET", "numbers", "").json["numbers"]?.array?.first)
            #expect(changed["label"]?.string == "Desk" && changed["pace"]?.isNull == true && changed["active"]?.bool == false)
            for body in [
                "{}", #"{"number":"nobody!"}"#, #"{"number":"+18005550100","pace":"fast"}"#, #"{"number":"+18005550100","agent_url":"x"}"#,
            ] { #expect(try await ask("POST", "numbers", body).status == 400, "\(body)") }
            #expect(try await ask("POST", "numbers/remove", #"{"number":"+18005550100"}"#).json["left"]?.integer == 0)
            #expect(try await ask("POST", "numbers/remove", #"{"number":"+18005550100"}"#).status == 404)
        }
        #expect(
            try await scene.sql("select action, subject from sms_router_operator_actions order by id")
                == "number_set|+18005550100\nnumber_set|+18005550100\nnumber_remove|+18005550100")
    }
}
