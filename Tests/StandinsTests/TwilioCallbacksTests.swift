// The stand-in for Twilio as a whole, over HTTP: what it tells a router's delivery-status webhook, and what tests tell it.

import Crypto
import EventLoop
import HTTPClient
import HTTPServer
import JSON
import TestSupport
import Testing
import Time
import Twilio

@testable import Standins

private let account = "AC" + String(repeating: "a1", count: 16)

/// The stand-in and a place for its callbacks, both on loopback ports.
@LoopActor private final class Stage {
    struct Told: Equatable {
        var sid: String
        var status: String
        var code: String?
        var query: String
        var isSigned: Bool
    }

    let loop: EventLoop
    private let listener: HTTPListener
    private let receiver: HTTPListener
    private let http: HTTPClient
    private let endpoint: HTTPEndpoint
    private(set) var told: [Told] = []
    /// The status that callbacks are answered with.
    var answer = 204
    let callbackURL: String

    private final class Relay { var handle: ((HTTPRequest, HTTPResponder) -> Void)? }

    init(_ loop: EventLoop) throws {
        self.loop = loop
        let address = try #require(ListenAddress("127.0.0.1:0"))
        let twilio = TwilioStandin(loop, credentials: [], tokens: [account: "the-token"])
        listener = try HTTPListener(loop, addresses: [address], handler: twilio.handle)
        let relay = Relay()
        receiver = try HTTPListener(loop, addresses: [address]) { relay.handle?($0, $1) }
        http = try HTTPClient(loop: loop, resolver: Resolver(loop))
        let pair = Base64.encode(Array("\(account):the-token".utf8))
        endpoint = try HTTPEndpoint(
            "http://127.0.0.1:\(try #require(listener.port))/", headers: [HTTPHeader("Authorization", "Basic \(pair)")])
        callbackURL = "http://127.0.0.1:\(try #require(receiver.port))/sms-router/webhook/delivery-status"
        relay.handle = { [unowned self] request, responder in
            let form = try? FormDecoder.decode(Array(request.body))
            let verdict = SignatureValidator.validate(
                url: callbackURL + "?" + request.query, form: form ?? FormParameters(), signature: request.header("x-twilio-signature"),
                tokens: [HMACSHA1Key(token: "the-token")])
            told.append(
                Told(
                    sid: form?.text("MessageSid") ?? "", status: form?.text("MessageStatus") ?? "", code: form?.text("ErrorCode"),
                    query: request.query, isSigned: verdict.isValid))
            responder.respond(answer)
        }
    }

    func ask(
        _ method: HTTPClientRequest.Method, _ target: String, _ body: String = "", type: String = "application/json"
    ) async throws -> (status: Int, json: JSONValue) {
        let response = try await http.send(
            HTTPClientRequest(
                endpoint, method: method, target: target, headers: [HTTPHeader("Content-Type", type)], body: Array(body.utf8),
                deadline: .seconds(20), responseLimit: 1 << 20))
        return (response.status, try JSONValue.parse(response.body))
    }

    func control(_ json: String) async throws { #expect(try await ask(.post, "/control", json).status == 200) }

    func send(_ query: String, to: String = "+14155550101") async throws -> String {
        let form = FormEncoder.encode([("To", to), ("From", "+15005550006"), ("Body", "hi"), ("StatusCallback", "\(callbackURL)?\(query)")])
        let answer = try await ask(
            .post, "/2010-04-01/Accounts/\(account)/Messages.json", String(decoding: form, as: UTF8.self),
            type: "application/x-www-form-urlencoded")
        #expect(answer.status == 201)
        return answer.json["sid"]?.string ?? ""
    }

    /// Waits for callbacks, at most 20 s.
    func waitForTold(_ count: Int) async {
        for _ in 0..<2000 where told.count < count { await LoopActor.sleep(.milliseconds(10), on: loop) }
        #expect(told.count == count)
    }

    func close() {
        http.close()
        listener.closeNow()
        receiver.closeNow()
    }
}

@LoopActor private func onStage(_ loop: EventLoop, _ body: (Stage) async throws -> Void) async throws {
    let stage = try Stage(loop)
    let result: Result<Void, any Error>
    do { result = .success(try await body(stage)) } catch { result = .failure(error) }
    stage.close()
    try result.get()
}

@Suite(.serialized) struct TwilioCallbacksTests {
    @Test func aMessageIsFollowedToItsEndAndSigned() async throws {
        try await runOnLoop { loop in
            try await onStage(loop) { stage in
                try await stage.control(#"{"callbacks":{"delay_ms":1}}"#)
                let sid = try await stage.send("o=42")
                await stage.waitForTold(3)
                #expect(stage.told.map(\.status) == ["queued", "sent", "delivered"])
                #expect(stage.told.allSatisfy { $0.sid == sid && $0.isSigned && $0.query == "o=42" && $0.code == nil })
                let path = "/2010-04-01/Accounts/\(account)/Messages/\(sid).json"
                #expect(try await stage.ask(.get, path).json["status"]?.string == "delivered")
                for _ in 0..<2000 where try await stage.ask(.get, "/stats").json["callbacks"]?["taken"]?.integer != 3 {}
                #expect(try await stage.ask(.get, "/stats").json["callbacks"]?["refused"]?.integer == 0)
            }
        }
    }

    @Test func failuresRepetitionsAndDisorder() async throws {
        try await runOnLoop { loop in
            try await onStage(loop) { stage in
                stage.answer = 503
                try await stage.control(
                    #"""
                    {"seed":5,"callbacks":{"delay_ms":1,"repeat":2,"shuffle":true},
                     "outcomes":{"+14155550101":{"status":"undelivered","code":30003}}}
                    """#)
                let sid = try await stage.send("o=1")
                await stage.waitForTold(6)
                #expect(stage.told.map(\.status).sorted() == ["queued", "queued", "sent", "sent", "undelivered", "undelivered"])
                #expect(stage.told.first { $0.status == "undelivered" }?.code == "30003")
                #expect(stage.told.allSatisfy { $0.isSigned })
                let ledger = try await stage.ask(.get, "/sent").json["messages"]?.array
                #expect(ledger?.count == 1)
                #expect(ledger?.first?["sid"]?.string == sid && ledger?.first?["error_code"]?.integer == 30_003)
                #expect(ledger?.first?["answered"]?.integer == 201)
            }
        }
    }

    @Test func anEarlyCallbackComesBeforeTheAnswer() async throws {
        try await runOnLoop { loop in
            try await onStage(loop) { stage in
                try await stage.control(#"{"callbacks":{"delay_ms":1000,"early":true}}"#)
                let sid = try await stage.send("o=7")
                #expect(stage.told.map(\.status) == ["queued"] && stage.told.first?.sid == sid)
            }
        }
    }

    @Test func aMessageThatNobodyWasToldOfIsCalledBackToo() async throws {
        try await runOnLoop { loop in
            try await onStage(loop) { stage in
                try await stage.control(#"{"faults":{"500_after":1},"callbacks":{"delay_ms":1}}"#)
                let form = FormEncoder.encode([
                    ("To", "+14155550101"), ("From", "+15005550006"), ("Body", "hi"), ("StatusCallback", stage.callbackURL + "?o=9"),
                ])
                let answer = try await stage.ask(
                    .post, "/2010-04-01/Accounts/\(account)/Messages.json", String(decoding: form, as: UTF8.self),
                    type: "application/x-www-form-urlencoded")
                #expect(answer.status == 500)
                await stage.waitForTold(3)
                #expect(stage.told.allSatisfy { $0.query == "o=9" })
                #expect(try await stage.ask(.get, "/sent").json["messages"]?.array?.first?["answered"]?.integer == 500)
            }
        }
    }

    @Test func inlineRepliesAreRegisteredInBundles() async throws {
        try await runOnLoop { loop in
            try await onStage(loop) { stage in
                try await stage.control(#"{"callbacks":{"delay_ms":1}}"#)
                let listed = (0..<3).map {
                    #"{"AccountSid":"\#(account)","From":"+15005550006","To":"+1415555010\#($0)","Body":"r\#($0)","StatusCallback":"\#(stage.callbackURL)?m=SM&p=\#($0)"}"#
                }
                let answer = try await stage.ask(.post, "/inline", "[" + listed.joined(separator: ",") + "]")
                #expect(answer.status == 201 && answer.json["registered"]?.integer == 3)
                await stage.waitForTold(9)
                #expect(Set(stage.told.map(\.query)) == ["m=SM&p=0", "m=SM&p=1", "m=SM&p=2"] && stage.told.allSatisfy { $0.isSigned })
                let target = "/2010-04-01/Accounts/\(account)/Messages.json?To=%2B14155550101"
                let found = try await stage.ask(.get, target).json["messages"]?.array
                #expect(found?.map { $0["direction"]?.string } == ["outbound-reply"])
            }
        }
    }

    /// As when a key is made, and another one deleted.
    @Test func whoMaySendChanges() async throws {
        try await runOnLoop { loop in
            try await onStage(loop) { stage in
                let target = "/2010-04-01/Accounts/\(account)/Messages.json"
                func status() async throws -> Int { try await stage.ask(.get, target).status }
                #expect(try await status() == 200)
                try await stage.control(#"{"credentials":["SK1:secret"]}"#)
                #expect(try await status() == 401)
                try await stage.control(#"{"credentials":["SK1:secret","\#(account):the-token"]}"#)
                #expect(try await status() == 200)
                #expect(try await stage.ask(.get, "/stats").json["refused"]?.integer == 1)
            }
        }
    }

    @Test func theLedgerIsReadInPieces() async throws {
        try await runOnLoop { loop in
            try await onStage(loop) { stage in
                try await stage.control(#"{"callbacks":{"statuses":[]}}"#)
                for _ in 0..<5 { _ = try await stage.send("o=1") }
                let inbound = #"[{"AccountSid":"\#(account)","From":"+1","To":"+2","Body":"x"}]"#
                #expect(try await stage.ask(.post, "/inbound", inbound).status == 201)
                var (sids, place): ([String], Int64?) = ([], 0)
                while let here = place {
                    let page = try await stage.ask(.get, "/sent?after=\(here)&limit=2").json
                    sids += page["messages"]?.array?.compactMap { $0["sid"]?.string } ?? []
                    place = page["next"]?.integer
                }
                #expect(sids.count == 5 && Set(sids).count == 5)
                #expect(try await stage.ask(.post, "/reset").json["messages"]?.integer == 0)
            }
        }
    }

    @Test func aWrongOrderIsRefused() async throws {
        try await runOnLoop { loop in
            try await onStage(loop) { stage in
                for wrong in [#"{"mode":"sleepy"}"#, #"{"faults":{"eaten":1}}"#, #"{"callbacks":1}"#] {
                    let answer = try await stage.ask(.post, "/control", wrong)
                    #expect(answer.status == 422, "\(wrong)")
                }
                #expect(try await stage.ask(.post, "/control", "[]").status == 400)
                let bad = "/2010-04-01/Accounts/\(account)/Messages.json?DateSent%3E=yesterday"
                #expect(try await stage.ask(.get, bad).json["code"]?.integer == 20_001)
            }
        }
    }
}
