// What an operator switches while it runs, and what is kept of who did: outbound_enabled, agent_enabled, the audit log (docs/operations.md).

import Glibc
import JSON
import TestSupport
import Testing
import Twilio

extension SystemTests {
    @Suite struct SwitchTests {
        private func set(_ running: RunningSite, _ key: String, _ value: String) async throws {
            let answer = try await running.router.admin(
                "POST", "/sms-router/admin/config", json: #"{"config_key":"\#(key)","config_value":"\#(value)"}"#)
            #expect(answer.status == 200)
        }

        /// Nothing leaves while it is off, neither in an answer nor by REST; afterwards all of it does, once and in order.
        @Test func outboundOffKeepsRepliesUntilItIsOnAgain() async throws {
            try await withRouterAndTwilio(SiteSetup(workers: 2)) { running, twilio in
                let ada = Person.number(1)
                #expect(try await running.post(SMS(from: ada.phone, body: "before")).text == Expected.echo(ada, "before"))
                try await set(running, "outbound_enabled", "false")
                try await eventually("it is off everywhere") {
                    try await running.router.health().json["sending"]?["state"]?.string == "off"
                }
                try await Task.sleep(for: .seconds(1))
                for text in ["one", "two"] {
                    #expect(try await running.post(SMS(from: ada.phone, body: text)).text == Expected.silence)
                }
                let started = try await running.router.admin(
                    "POST", "/sms-router/admin/messages", json: #"{"to":"\#(ada.phone)","text":"started"}"#)
                #expect(started.status == 409, "\(started)")
                try await Task.sleep(for: .seconds(3))
                #expect(try await twilio.sent().isEmpty)
                try await set(running, "outbound_enabled", "true")
                try await eventually("what waited leaves") { try await twilio.sent().count == 2 }
                #expect(try await twilio.sent().map(\.body) == ["one", "two"].map { "\(ada.id): \($0)" })
                #expect(try await running.post(SMS(from: ada.phone, body: "after")).status == 200)
            }
        }

        @Test func agentOffIsToldOnceAndCallsNobody() async throws {
            try await withRouter(SiteSetup(workers: 1)) { running in
                let ada = Person.number(1)
                try await set(running, "agent_enabled", "false")
                try await eventually("it is off") {
                    try await running.router.health().json["services"]?["agent_integration"]?.string == "off"
                }
                try await Task.sleep(for: .seconds(1))
                #expect(try await running.post(SMS(from: ada.phone, body: "hello")).text.contains("currently unavailable"))
                #expect(try await running.post(SMS(from: ada.phone, body: "again")).text == Expected.silence)
                try await set(running, "agent_enabled", "true")
                try await eventually("it is called again") {
                    try await running.post(SMS(from: Person.number(2).phone, body: "hi")).text == Expected.echo(Person.number(2), "hi")
                }
            }
        }

        /// By command line and by admin endpoint: who, what, before and after.
        @Test func whoChangedWhatIsKept() async throws {
            try await withRouter(SiteSetup(workers: 1)) { running in
                try await set(running, "spam_threshold", "0.8")
                #expect(try await running.site.control("config", "set", "spam_threshold", "0.6").end == .exited(0))
                #expect(try await running.site.control("lists", "add", "block", "+14155550177").end == .exited(0))
                #expect(try await running.site.control("workers", "set", "2").end == .exited(0))
                let listed = try await running.site.control("audit", "list", "--json")
                #expect(listed.end == .exited(0))
                let rows = try #require(try JSONValue.parse(Array(listed.output.utf8)).array)
                func row(_ action: String) -> [(who: String, before: String, after: String)] {
                    rows.filter { $0["action"]?.string == action }.map {
                        ($0["who"]?.string ?? "", $0["before"]?.string ?? "", $0["after"]?.string ?? "")
                    }
                }
                let configs = row("config_set")
                #expect(configs.map(\.before) == ["0.8", "0.7"] && configs.map(\.after) == ["0.6", "0.8"])
                #expect(configs.last?.who.hasPrefix("token ") == true && configs.first?.who.hasPrefix("token ") == false)
                #expect(row("workers_set").map(\.after) == ["2"] && row("list_add").count == 1)
                #expect(!listed.output.contains("14155550177"), "no number where an id will do")
                let some = try await running.site.control(
                    "audit", "list", "--action", "config_set", "--since", "10m", "--limit", "1", "--json")
                #expect(try JSONValue.parse(Array(some.output.utf8)).array?.count == 1)
                #expect(try await running.site.control("audit", "list", "--since", "yesterday").end == .exited(64))
            }
        }
    }
}
