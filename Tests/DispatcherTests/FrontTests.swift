// The front over real sockets with workers out of the test's hand: what reaches a worker, what comes back, and what became of it.

import Cluster
import EventLoop
import Glibc
import HTTPServer
import JSON
import Logging
import Settings
import Testing
import Time
import Twilio
import Wire

@testable import Dispatcher

/// How a worker was given a webhook.
private struct Taken: Equatable {
    var flags: FrameFlags
    var kind: DeliverKind
    init(_ flags: FrameFlags, _ kind: DeliverKind) { (self.flags, self.kind) = (flags, kind) }
}

private let url = "https://router.example/sms-router/webhook/sms"

@Suite struct FrontTests {
    @Test func aMessageGoesToAWorkerAndItsAnswerBack() throws {
        let scene = try FrontScene()
        let given = try scene.deliver(post(messageParameters(), url: url, headers: ["X-Correlation-ID: abc-1"]))
        #expect(given.deliver.kind == .message && given.flags == [] && given.deliver.correlationID == "abc-1")
        #expect(given.deliver.sequence == 1 && given.deliver.remaining <= 14_000 && given.deliver.remaining > 10_000)
        #expect(given.deliver.fields.map(\.name) == ["MessageSid", "AccountSid", "From", "To", "Body", "NumMedia"])
        #expect(given.deliver.fields.map { String(decoding: $0.value, as: UTF8.self) }[4] == "Hello & goodbye + ä")
        let worker = try #require(scene.worker)
        worker.send(.accepted, id: given.id)
        let body = TwiML.messages(["Hi"])
        worker.send(.answer(Answer(status: 200, outcome: .success, contentType: "application/xml", body: body)), id: given.id)
        #expect(scene.pool.run { worker.count(.written) == 1 && !scene.client.received.isEmpty })
        #expect(scene.client.status == "200" && scene.client.body == String(decoding: body, as: UTF8.self))
        #expect(scene.client.received.contains("Content-Type: application/xml\r\n"))
        #expect(scene.client.received.contains("X-Correlation-ID: abc-1\r\n"))
        scene.finish()
    }

    /// Of a webhook's `traceparent` a worker hears when there is just one and it is valid: before Twilio's own parameters.
    @Test func aCallersTraceGoesAlong() throws {
        let valid = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-03"
        for (headers, expected) in [
            (["traceparent: \(valid)"], "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"), (["TraceParent: \(valid)x"], nil),
            (["traceparent: 00-0-0-00"], nil), (["traceparent: \(valid)", "Traceparent: \(valid)"], nil), (["traceparent:"], nil),
            ([], nil),
        ] as [([String], String?)] {
            let scene = try FrontScene()
            let deliver = try scene.deliver(post(messageParameters(), url: url, headers: headers)).deliver
            let first = try #require(deliver.fields.first { _ in true })
            #expect(deliver.fields.count == (expected == nil ? 6 : 7), "\(headers)")
            #expect(first.name == (expected == nil ? "MessageSid" : WorkerContract.traceField))
            if let expected { #expect(String(decoding: first.value, as: UTF8.self) == expected) }
            scene.finish()
        }
    }

    @Test func aPeerThatWentAwayIsReported() throws {
        let scene = try FrontScene()
        let given = try scene.deliver(post(messageParameters(), url: url))
        scene.client.channel.close()
        #expect(scene.pool.run { scene.listener.statistics.open == 0 })
        let worker = try #require(scene.worker)
        worker.answer(given.id, "late")
        #expect(scene.pool.run { worker.count(.notWritten) == 1 })
        #expect(worker.count(.written) == 0)
        scene.finish()
    }

    @Test func kindsAndFlagsTellTheWorkerWhatToDo() throws {
        let scene = try FrontScene([
            "SMS_ROUTER_RATE_LIMIT_PER_MINUTE": "2", "SMS_ROUTER_GLOBAL_RATE_LIMIT_PER_MINUTE": "3",
            "SMS_ROUTER_MAX_CONCURRENT_REQUESTS": "100",
        ])
        let worker = try #require(scene.worker)
        func flags(_ from: String, _ path: String = "/sms-router/webhook/sms") throws -> Taken {
            let given = try scene.deliver(post(path, messageParameters(from: from), url: "https://router.example" + path))
            let before = worker.count(.written)
            worker.answer(given.id, "x")
            #expect(scene.pool.run { worker.count(.written) > before })
            return Taken(given.flags, given.deliver.kind)
        }
        #expect(try flags("+1") == Taken([], .message))
        #expect(try flags("+1", "/api/v1/sms-router/webhook/fallback") == Taken([], .fallback))
        #expect(try flags("+1") == Taken([.limited, .firstLimited], .message))
        #expect(try flags("+1") == Taken(.limited, .message))
        #expect(try flags("+2") == Taken([], .message))
        #expect(try flags("+3") == Taken(.deferred, .message))
        // Status callbacks know no limit.
        #expect(try flags("+1", "/sms-router/webhook/status") == Taken([], .status))
        #expect(try flags("+1", "/sms-router/webhook/delivery-status") == Taken([], .status))
        // An operator's value takes over.
        worker.send(
            .liveValues(LiveValues(values: [("SMS_ROUTER_RATE_LIMIT_PER_MINUTE", "0"), ("SMS_ROUTER_GLOBAL_RATE_LIMIT_PER_MINUTE", "0")])))
        // Its frame comes before this one's answer.
        _ = try flags("+9", "/sms-router/webhook/status")
        #expect(try flags("+1") == Taken([], .message))
        #expect(try flags("+3") == Taken([], .message))
        scene.finish()
    }

    @Test func onlySoManyWebhooksAreHeldOpen() throws {
        let scene = try FrontScene(["SMS_ROUTER_MAX_CONCURRENT_REQUESTS": "1", "SMS_ROUTER_RATE_LIMIT_PER_MINUTE": "0"])
        let first = try scene.deliver(post(messageParameters(), url: url))
        let other = try Client(scene.pool.loop, port: try #require(scene.listener.port))
        other.send(post(messageParameters(from: "+2"), url: url))
        let worker = try #require(scene.worker)
        #expect(scene.pool.run { worker.delivered.count == 2 })
        #expect(first.flags == [] && worker.received.last { $0.frame.type == .deliver }?.header.flags == .deferred)
        for id in worker.delivered { worker.answer(id) }
        #expect(scene.pool.run { worker.count(.written) == 2 })
        #expect(try scene.deliver(post(messageParameters(from: "+3"), url: url)).flags == [])
        scene.finish()
    }

    @Test func withoutAWorkerItIs503AndHealthSaysSo() throws {
        let scene = try FrontScene(credit: 0)
        scene.pool.pool.drain(within: .zero) {}
        #expect(scene.ask(post(messageParameters(), url: url)) == "503")
        #expect(scene.client.body == #"{"detail":"Service temporarily unavailable"}"#)
        let probe = try Client(scene.pool.loop, port: try #require(scene.listener.port))
        probe.send("GET /sms-router/webhook/health HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(scene.pool.run { probe.received.contains("}}") || probe.received.hasSuffix("}") })
        #expect(probe.status == "503" && probe.body.contains(#""status":"unhealthy""#))
        scene.listener.closeNow()
    }

    /// Whoever asks for figures in rows of requests does not have them counted for each; who asks once they have changed gets the new ones.
    @Test func aPageOfFiguresIsMadeOnceATurn() throws {
        let scene = try FrontScene()
        let many = 40
        // A page tells how many requests had come when it was made. A turn has room for two of them and more.
        func counted(_ client: Client) -> [Int] {
            client.received.split(separator: "\n").filter { $0.hasPrefix("sms_router_http_requests_total ") }.compactMap {
                Int($0.dropFirst(31))
            }
        }
        let last = "GET /metrics HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
        scene.client.send(String(repeating: "GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n", count: many - 1) + last)
        #expect(scene.pool.run { scene.client.isEnded })
        let pages = counted(scene.client)
        #expect(pages.count == many && pages == pages.sorted() && Set(pages).count <= many / 2, "\(pages)")
        let probe = try Client(scene.pool.loop, port: try #require(scene.listener.port))
        probe.send(last)
        #expect(scene.pool.run { probe.isEnded })
        #expect(counted(probe) == [many + 1])
        scene.finish()
    }

    @Test func drainingTakesNothingNew() throws {
        let scene = try FrontScene()
        scene.front.isDraining = true
        #expect(scene.ask(post(messageParameters(), url: url)) == "503")
        let probe = try Client(scene.pool.loop, port: try #require(scene.listener.port))
        probe.send("GET /sms-router/webhook/health HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(scene.pool.run { probe.received.hasSuffix("}") })
        #expect(probe.status == "503" && probe.body.contains(#""status":"draining""#))
        #expect(scene.worker?.delivered.isEmpty == true)
        scene.finish()
    }

    @Test func whatIsNotSignedReachesNoWorker() throws {
        let scene = try FrontScene()
        #expect(scene.ask(post(messageParameters(), url: "https://else.example/")) == "403")
        #expect(scene.client.body == #"{"detail":"Invalid Twilio signature"}"#)
        #expect(scene.client.received.contains("\r\nX-Correlation-ID: "), "the line in the log is found by it")
        #expect(scene.worker?.delivered.isEmpty == true)
        scene.finish()
    }

    @Test func adminCallsGoToAWorkerWithTheirTokensName() throws {
        let scene = try FrontScene()
        let given = try scene.deliver(
            "POST /api/v1/sms-router/admin/phone-mappings?user_id=1 HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer 0123456789abcdef\r\n"
                + "Content-Length: 2\r\n\r\n{}")
        #expect(given.deliver.kind == .admin && given.flags == [])
        #expect(
            given.deliver.fields.map { "\($0.name)=\(String(decoding: $0.value, as: UTF8.self))" }
                == ["method=POST", "path=/admin/phone-mappings", "query=user_id=1", "body={}", "token_name=ops"])
        scene.worker?.send(.answer(Answer(status: 409, contentType: "application/json", body: Array("{}".utf8))), id: given.id)
        #expect(scene.pool.run { scene.client.received.hasSuffix("{}") })
        #expect(scene.client.status == "409")
        scene.finish()
    }

    @Test(arguments: [
        ("GET /sms-router/admin/status", "", "401", #"{"detail":"Authentication required"}"#),
        ("GET /sms-router/admin/usage", "Authorization: Bearer wrong-wrong-wrong", "401", #"{"detail":"Authentication required"}"#),
        ("POST /sms-router/admin/config", "Authorization: Bearer fedcba9876543210", "403", #"{"detail":"This token may only read"}"#),
        ("GET /sms-router/admin/status", "Authorization: Bearer fedcba9876543210", "200", ""),
        ("GET /metrics", "", "200", ""), ("GET /metrics", "X-Forwarded-For: 1.2.3.4", "401", ""),
        ("GET /metrics", "X-Forwarded-For: 1.2.3.4\r\nAuthorization: Bearer fedcba9876543210", "200", ""),
        ("GET /sms-router/webhook/health/live", "", "200", ""), ("GET /sms-router/nothing", "", "404", #"{"detail":"Not Found"}"#),
        ("DELETE /sms-router/webhook/sms", "", "405", #"{"detail":"Method Not Allowed"}"#),
    ])
    func whoMayCallWhat(line: String, header: String, status: String, body: String) throws {
        let scene = try FrontScene()
        #expect(scene.ask("\(line) HTTP/1.1\r\nHost: a\r\n\(header.isEmpty ? "X: y" : header)\r\n\r\n") == status)
        if !body.isEmpty { #expect(scene.client.body == body) }
        #expect(scene.client.received.contains("WWW-Authenticate: Bearer\r\n") == (status == "401"))
        #expect(scene.client.received.contains("Allow: POST\r\n") == (status == "405"))
        scene.finish()
    }

    @Test func workersAreShownToBearersOnly() throws {
        for (header, shown) in [("X: y", false), ("Authorization: Bearer fedcba9876543210", true)] {
            let scene = try FrontScene()
            #expect(scene.ask("GET /sms-router/webhook/stats HTTP/1.1\r\nHost: a\r\n\(header)\r\n\r\n") == "200")
            #expect(scene.client.body.contains(#""workers":[{"slot":0"#) == shown)
            scene.finish()
        }
    }

    /// Ten wrong tokens a minute from one place, and then not even the right one from there; everybody else goes on.
    @Test func whoeverGuessesIsNotLookedAt() throws {
        let scene = try FrontScene()
        let port = try #require(scene.listener.port)
        func ask(_ path: String, _ token: String, from client: String) throws -> Client {
            let probe = try Client(scene.pool.loop, port: port)
            let bearer = token.isEmpty ? "" : "Authorization: Bearer \(token)\r\n"
            probe.send("GET \(path) HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: \(client)\r\n\(bearer)Connection: close\r\n\r\n")
            #expect(scene.pool.run { probe.isEnded })
            return probe
        }
        let admin = "/sms-router/admin/status"
        // Neither right ones nor none at all count.
        for _ in 0..<20 {
            #expect(try ask(admin, "0123456789abcdef", from: "203.0.113.7").status == "200")
            #expect(try ask(admin, "", from: "203.0.113.7").status == "401")
        }
        for path in [admin, "/metrics", "/sms-router/webhook/stats", "/sms-router/admin/usage", "/api/v1/sms-router/admin/config"] {
            for _ in 0..<2 {
                let status = path.hasSuffix("stats") ? "200" : "401"
                #expect(try ask(path, "wrong-wrong-wrong", from: "203.0.113.7").status == status, "\(path)")
            }
        }
        for token in ["wrong-wrong-wrong", "0123456789abcdef"] {
            let refused = try ask(admin, token, from: "203.0.113.7")
            #expect(refused.status == "429" && refused.body == #"{"detail":"Too many wrong tokens"}"#)
            let wait = refused.received.split(separator: "\r\n").first { $0.hasPrefix("Retry-After: ") }.flatMap { Int($0.dropFirst(13)) }
            #expect((1...6).contains(wait ?? 0), "\(wait ?? 0)")
        }
        // Where anybody may read, the right token shows no more than none.
        let stats = try ask("/sms-router/webhook/stats", "0123456789abcdef", from: "203.0.113.7")
        #expect(stats.status == "200" && !stats.body.contains(#""workers":["#))
        #expect(try ask(admin, "", from: "203.0.113.7").status == "401", "who brings none guesses nothing")
        // What an address says of itself, behind the one that the proxy saw, changes nothing.
        #expect(try ask(admin, "0123456789abcdef", from: "198.51.100.1, 203.0.113.7").status == "429")
        #expect(try ask(admin, "0123456789abcdef", from: "203.0.113.8").status == "200")
        let message = try scene.deliver(post(messageParameters(), url: url, headers: ["X-Forwarded-For: 203.0.113.7"]))
        #expect(message.deliver.kind == .message)

        let probe = try Client(scene.pool.loop, port: port)
        probe.send("GET /metrics HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        #expect(scene.pool.run { probe.isEnded })
        for (cause, count) in [("no_bearer", 21), ("wrong_bearer", 10), ("read_only_bearer", 0), ("guessed_too_often", 4)] {
            #expect(probe.body.contains("\nsms_router_admin_refused_total{cause=\"\(cause)\"} \(count)\n"), "\(cause)")
        }
        scene.finish()
    }

    /// Refused calls reach a worker in one batch, later, and again when it could not write them; neither a token nor a path that somebody typed is in it.
    @Test func refusedCallsAreToldForTheAuditLog() throws {
        let scene = try FrontScene()
        let worker = try #require(scene.worker)
        func ask(_ line: String, _ token: String, from client: String = "203.0.113.7") throws {
            let probe = try Client(scene.pool.loop, port: try #require(scene.listener.port))
            probe.send(
                "\(line) HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: \(client)\r\nAuthorization: Bearer \(token)\r\nConnection: close\r\n\r\n")
            #expect(scene.pool.run { probe.isEnded })
        }
        for _ in 0..<8 { try ask("GET /sms-router/admin/usage?token=typed-typed-typed-typed", "typed-typed-typed-typed") }
        for _ in 0..<2 { try ask("DELETE /sms-router/admin/phone-mappings/typed-typed-typed-typed", "wrong-wrong-wrong") }
        for _ in 0..<3 { try ask("POST /sms-router/admin/config", "0123456789abcdef") }
        try ask("POST /sms-router/admin/config", "fedcba9876543210", from: "203.0.113.9")
        try ask("GET /sms-router/admin/status", "", from: "203.0.113.9")
        let began = MonotonicInstant.now()
        scene.front.tick(began)
        #expect(worker.delivered.isEmpty, "not one by one")

        func batch(after seconds: Int) throws -> (id: UInt64, notes: [AuditNote]) {
            let before = worker.delivered.count
            scene.front.tick(began + .seconds(seconds))
            #expect(scene.pool.run { worker.delivered.count > before })
            let (header, frame) = try #require(worker.received.last { $0.frame.type == .deliver })
            guard case .deliver(let deliver) = frame else { throw NotARequest() }
            #expect(deliver.kind == .admin && header.flags == [])
            return (header.id, try #require(AuditNotes.notes(deliver.fields)))
        }
        let first = try batch(after: 60)
        let said = first.notes.map { "\($0.who)|\($0.action)|\($0.subject)|\($0.after.prefix { $0.isNumber })" }
        #expect(
            said == [
                "token admin|refused_read_only|/admin/config|1", "203.0.113.7|refused_wrong_token|/admin/usage|8",
                "203.0.113.7|refused_wrong_token|/admin/phone-mappings|2", "203.0.113.7|refused_too_often|/admin/config|3",
                "203.0.113.9|refused_wrong_token|/admin/status|1",
            ])
        #expect(first.notes[0].after.hasSuffix(", from 203.0.113.9") && !"\(first.notes)".contains("typed"))

        // The database is away: the same again later, though a webhook has come in between.
        worker.send(.answer(Answer(status: 503)), id: first.id)
        #expect(scene.pool.run { worker.count(.written) == 1 })
        let message = try scene.deliver(post(messageParameters(), url: url))
        #expect(message.deliver.kind == .message)
        let second = try batch(after: 120)
        #expect(second.notes == first.notes && worker.delivered.count == 3)
        worker.send(.answer(Answer(status: 200)), id: second.id)
        #expect(scene.pool.run { worker.count(.written) == 2 })
        scene.front.tick(began + .seconds(400))
        worker.answer(message.id)
        #expect(scene.pool.run { worker.count(.written) == 3 })
        #expect(worker.delivered.count == 3, "written is written")
        scene.finish()
    }

    /// With no worker that could write it waits where it is, and is no request that fails.
    @Test func withoutAWorkerTheAuditLogWaits() throws {
        let scene = try FrontScene(credit: 0)
        let failed = scene.pool.pool.totals.unavailable
        #expect(scene.ask("GET /sms-router/admin/status HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer wrong-wrong-wrong\r\n\r\n") == "401")
        let began = MonotonicInstant.now()
        scene.front.tick(began + .seconds(10))
        scene.front.tick(began + .seconds(60))
        #expect(scene.pool.pool.totals.waiting == 0 && scene.pool.pool.totals.unavailable == failed)
        scene.pool.pool.start()
        scene.pool.launcher.workers.first?.ready()
        #expect(scene.pool.run { scene.pool.pool.readyCount == 1 })
        scene.front.tick(began + .seconds(61))
        #expect(scene.pool.run { scene.worker?.delivered.count == 1 })
        scene.finish()
    }

    /// What happened in the last seconds is told before the workers go.
    @Test func theLastOnesAreToldBeforeADrain() throws {
        let scene = try FrontScene()
        #expect(scene.ask("GET /sms-router/admin/status HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer wrong-wrong-wrong\r\n\r\n") == "401")
        scene.front.audit.flush()
        let worker = try #require(scene.worker)
        #expect(scene.pool.run { worker.delivered.count == 1 })
        scene.finish()
    }

    @Test func adminHasAnAddressOfItsOwnWhereItIsSet() throws {
        for (plane, admin, webhook) in [(Front.Plane.publicOnly, "404", "403"), (.adminOnly, "401", "404")] {
            let scene = try FrontScene(plane: plane)
            #expect(scene.ask("GET /sms-router/admin/status HTTP/1.1\r\nHost: a\r\n\r\n") == admin)
            let other = try Client(scene.pool.loop, port: try #require(scene.listener.port))
            other.send(post(messageParameters(), url: url, signature: ""))
            #expect(scene.pool.run { !other.received.isEmpty })
            #expect(other.status == webhook)
            scene.finish()
        }
    }

    /// A router that shares its rates lets pass what its share is: nothing before it has one, and then what has come since.
    @Test func sharedRatesWaitForTheShare() throws {
        let scene = try FrontScene(["SMS_ROUTER_SHARED_LIMITS": "true", "SMS_ROUTER_GLOBAL_RATE_LIMIT_PER_MINUTE": "10000000"])
        let first = try scene.deliver(post(messageParameters(), url: url))
        #expect(first.flags == .deferred)
        let worker = try #require(scene.worker)
        worker.answer(first.id)
        worker.onFrame = { worker, _, frame in
            guard case .beat(let words) = frame, let beat = Beat(words) else { return }
            let committed = BeatAnswer.Committed(slots: .all, target: 240, others: 0, missing: 0, key: [1], rows: "[]")
            worker.send(.beaten(BeatAnswer(number: beat.order.number, result: .committed(committed)).words))
        }
        worker.send(.liveValues(LiveValues(values: [(WorkerContract.takesBeats, "1")])))
        scene.cluster.start()
        #expect(scene.pool.run { !scene.cluster.usable(at: .now()).isEmpty })
        // A sixth of a million a second: there is one within a tick.
        let start = MonotonicInstant.now()
        #expect(scene.pool.run { MonotonicInstant.now() - start > .milliseconds(5) })
        let second = try scene.deliver(post(messageParameters(sid: "SM" + String(repeating: "b", count: 32)), url: url))
        #expect(second.flags == [])
        scene.cluster.stop()
        scene.finish()
    }
}
