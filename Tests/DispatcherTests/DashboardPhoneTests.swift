// The Phone over a real socket: who may write, what goes to a worker, what it counts for. docs/dashboard.md, "Phone".

import Testing
import Wire

@testable import Dispatcher

@Suite struct DashboardPhoneTests {
    private static let message =
        #"{"sid":"TS\#(String(repeating: "b", count: 32))","person":7,"known":true,"to":"+14155559999","body":"Hello & <b>ä</b>"}"#

    /// It goes to a worker as a signed webhook that nobody else can make, and its answer to the page.
    @Test(arguments: ["https://router.example", "https://router.example/text", ""]) func thePhoneWrites(publicURL: String) throws {
        try withDashboard(["SMS_ROUTER_PUBLIC_URL": publicURL]) { (scene) throws in
            let halves = try scene.halves(try scene.signIn(fullToken))
            let given = try scene.scene.deliver(
                "POST /sms-router/admin/phone HTTP/1.1\r\nHost: a\r\nContent-Length: \(Self.message.utf8.count)\r\n"
                    + halves.map { $0 + "\r\n" }.joined() + "\r\n" + Self.message)
            #expect(given.deliver.kind == .test)
            let fields = given.deliver.fields.map { "\($0.name)=\(String(decoding: $0.value, as: UTF8.self))" }
            #expect(
                fields.contains("From=test:+15555550007") && fields.contains("To=+14155559999") && fields.contains("Body=Hello & <b>ä</b>"))
            #expect(fields.contains("MessageSid=TS" + String(repeating: "b", count: 32)) && fields.contains("AccountSid=\(testAccount)"))
            scene.scene.worker?.send(.accepted, id: given.id)
            scene.scene.worker?.send(.answer(Answer(status: 200, contentType: "application/xml", body: Array("<x/>".utf8))), id: given.id)
            #expect(scene.scene.pool.run { scene.scene.client.received.hasSuffix("<x/>") })
            // A person's words are no browser's to keep.
            #expect(scene.scene.client.received.contains("\r\nCache-Control: no-store\r\n"))
            let metrics = try scene.ask("GET /metrics", ["Authorization: Bearer \(fullToken)"]).body
            #expect(metrics.contains("\nsms_router_webhooks_total 0\n"), "it is in no count")
        }
    }

    @Test func whoMayUseThePhone() throws {
        try withDashboard { (scene) throws in
            let path = "POST /sms-router/admin/phone"
            #expect(try scene.ask(path, body: Self.message).status == "401")
            #expect(try scene.ask(path, try scene.halves(try scene.signIn(readerToken)), body: Self.message).status == "403")
            let halves = try scene.halves(try scene.signIn(fullToken))
            for (wrong, right) in [
                ("TSbbbb", "TS" + String(repeating: "b", count: 32)),
                // Such as a message of Twilio's has: a test must not be taken for it.
                ("SM" + String(repeating: "b", count: 32), "TS" + String(repeating: "b", count: 32)),
                ("\"person\":1000", "\"person\":7"),
                ("\"person\":-1", "\"person\":7"),
                ("\"known\":1", "\"known\":true"), ("\"to\":\"\"", "\"to\":\"+14155559999\""),
                ("\"to\":\"not a number\\n\"", "\"to\":\"+14155559999\""),
                ("\"body\":\"\(String(repeating: "a", count: 1601))\"", "\"body\":\"Hello & <b>ä</b>\""),
            ] { #expect(try scene.ask(path, halves, body: Self.message.replacing(right, with: wrong)).status == "400", "\(wrong)") }
            #expect(try scene.ask(path, halves, body: "[]").status == "400")
            #expect(scene.scene.worker?.delivered.isEmpty == true)
            // From outside, signed by whoever has the token, nothing is a test: neither by its SID nor by who it says that it is from.
            let named = messageParameters(sid: "TS" + String(repeating: "b", count: 32))
            #expect(scene.scene.ask(post(named, url: "https://router.example/sms-router/webhook/sms")) == "400")
            let from = messageParameters().map { $0.name == "From" ? (name: "From", value: "test:+15555550007") : $0 }
            let given = try scene.scene.deliver(post(from, url: "https://router.example/sms-router/webhook/sms"))
            #expect(given.deliver.kind == .message)
        }
    }

    /// Alerts go by these counts.
    @Test func aTestThatNobodyWaitsForIsInNoCountEither() throws {
        try withDashboard { (scene) throws in
            let client = try scene.open("POST /sms-router/admin/phone", ["Authorization: Bearer \(fullToken)"], body: Self.message)
            let worker = try #require(scene.scene.worker)
            #expect(scene.scene.pool.run { worker.delivered.count == 1 })
            client.channel.close()
            let id = try #require(worker.delivered.first)
            worker.send(.accepted, id: id)
            worker.answer(id, "x")
            #expect(scene.scene.pool.run { worker.count(.notWritten) == 1 })
            let metrics = try scene.ask("GET /metrics", ["Authorization: Bearer \(fullToken)"]).body
            #expect(metrics.contains("\nsms_router_webhooks_not_written_total 0\n"))
        }
    }

    @Test func onlySoManyTestsAMinute() throws {
        try withDashboard(["SMS_ROUTER_MAX_CONCURRENT_REQUESTS": "1000"]) { (scene) throws in
            let headers = ["Authorization: Bearer \(fullToken)"]
            for number in 0..<TestMessage.perMinute {
                let client = try scene.open("POST /sms-router/admin/phone", headers, body: Self.message)
                #expect(scene.scene.pool.run { scene.scene.worker?.delivered.count == number + 1 })
                client.channel.close()
            }
            let refused = try scene.ask("POST /sms-router/admin/phone", headers, body: Self.message)
            #expect(refused.status == "429" && refused.header("Retry-After") == "2")
        }
    }
}
