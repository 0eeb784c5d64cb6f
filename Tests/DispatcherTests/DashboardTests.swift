// The dashboard over a real socket: page, files, signing in and out, who may do what, the live stream.

import Glibc
import JSON
import Settings
import TestSupport
import Testing
import Wire

@testable import Dispatcher

@Suite struct DashboardTests {
    @Test func pageAndFiles() throws {
        try withDashboard { (scene) throws in
            let moved = try scene.ask("GET /sms-router/admin")
            #expect(moved.status == "308" && moved.header("Location") == "admin/")
            let page = try scene.ask("GET /sms-router/admin/")
            #expect(page.status == "200" && page.header("Content-Type") == "text/html; charset=utf-8")
            #expect(page.header("Cache-Control") == "no-cache" && page.header("X-Content-Type-Options") == "nosniff")
            #expect(page.header("Referrer-Policy") == "no-referrer" && page.header("Cross-Origin-Opener-Policy") == "same-origin")
            let policy = page.header("Content-Security-Policy") ?? ""
            for part in [
                "default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'", "base-uri 'none'",
                "form-action 'none'",
                "require-trusted-types-for 'script'",
            ] { #expect(policy.contains(part), "\(part)") }
            #expect(!policy.contains("unsafe") && !policy.contains("*"))
            let assets =
                String(page.body.dropFirst(3).prefix { $0 != "/" }) + "/" + String(page.body.dropFirst("<p>assets/".count).prefix(16))
            #expect(page.body == "<p>\(assets)/app.js \(assets)</p>")
            let script = try scene.ask("GET /api/v1/sms-router/admin/\(assets)/app.js")
            #expect(script.status == "200" && script.body == "import './dom.js'")
            #expect(script.header("Content-Type") == "text/javascript; charset=utf-8")
            #expect(script.header("Cache-Control") == "public, max-age=31536000, immutable")
            for path in [
                "\(assets)/notes.txt", "\(assets)/app.js~", "\(assets)/index.html", "\(assets)/", "assets/0000000000000000/app.js",
                "assets/app.js",
                "\(assets)/../../../../etc/passwd", "\(assets)/..%2f..%2fetc%2fpasswd", "\(assets)/style.css/", "assets/", "assets//app.js",
            ] {
                let answer = try scene.ask("GET /sms-router/admin/\(path)")
                #expect(answer.status == "404" && answer.body == #"{"detail":"Not Found"}"#, "\(path)")
            }
            #expect(try scene.ask("POST /sms-router/admin/").status == "405")
        }
    }

    /// The way below the public URL's own path, whatever that contains; a proxy may pass it on or take it away.
    @Test(arguments: ["/assets/api/sms-router", "/sms-router"]) func belowAnyPublicURL(base: String) throws {
        try withDashboard(["SMS_ROUTER_PUBLIC_URL": "https://router.example/assets/api"]) { (scene) throws in
            let page = try scene.ask("GET \(base)/admin/")
            #expect(page.status == "200")
            let hash = String(page.body.dropFirst("<p>assets/".count).prefix(16))
            #expect(try scene.ask("GET \(base)/admin/assets/\(hash)/app.js").status == "200")
        }
    }

    @Test func whatOthersMayWriteIsNotServed() throws {
        try withTemporaryDirectory { (directory) throws in
            let files = try writeDashboardFiles(directory + "/files")
            let before = try DashboardFiles.read(files)
            #expect(before.file("\(before.hash)/app.js")?.bytes == Array("import './dom.js'".utf8))
            writeText(files + "/app.js", "import './dom.js';")
            let after = try DashboardFiles.read(files)
            #expect(after.hash != before.hash && after.file("\(before.hash)/app.js") == nil)
            chmod(files + "/app.js", 0o666)
            #expect(throws: DashboardFilesError.self) { try DashboardFiles.read(files) }
            chmod(files + "/app.js", 0o644)
            chmod(files, 0o777)
            #expect(throws: DashboardFilesError.self) { try DashboardFiles.read(files) }
            chmod(files, 0o755)
            symlink("/etc/passwd", files + "/passwd.js")
            #expect(throws: DashboardFilesError.self) { try DashboardFiles.read(files) }
            unlink(files + "/passwd.js")
            mkfifo(files + "/pipe.js", 0o644)
            #expect(throws: DashboardFilesError.self) { try DashboardFiles.read(files) }
            unlink(files + "/pipe.js")
            writeText(files + "/large.js", String(repeating: "a", count: 600_000))
            #expect(throws: DashboardFilesError.self) { try DashboardFiles.read(files) }
            unlink(files + "/large.js")
            #expect(try !DashboardFiles.read(files, chart: directory + "/none").hasChart)
            symlink(files + "/app.js", directory + "/chart.min.js")
            #expect(try DashboardFiles.read(files, chart: directory + "/chart.min.js").hasChart, "the package may have it behind a link")
            unlink(files + "/index.html")
            #expect(throws: DashboardFilesError.self) { try DashboardFiles.read(files) }
            #expect(throws: DashboardFilesError.self) { try DashboardFiles.read(directory + "/nothing") }
        }
    }

    @Test func withoutItsFilesThePageSaysSo() throws {
        try withTemporaryDirectory { (directory) throws in
            let scene = try DashboardScene(state: directory, files: directory + "/<none>")
            let page = try scene.ask("GET /sms-router/admin/")
            #expect(page.status == "503" && page.body.contains("/&lt;none&gt;: No such file") && page.body.contains("SMS_ROUTER_DASHBOARD"))
            #expect(page.header("Content-Security-Policy") != nil)
            #expect(try scene.ask("GET /sms-router/admin/assets/0000000000000000/app.js").status == "404")
            // Nothing else depends on them.
            #expect(try scene.ask("GET /sms-router/admin/status", ["Authorization: Bearer \(fullToken)"]).status == "200")
            #expect(try scene.signIn(fullToken).status == "200")
            scene.finish()
        }
    }

    @Test func switchedOffThereIsNone() throws {
        let scene = try FrontScene()
        for line in ["GET /sms-router/admin/", "GET /sms-router/admin", "GET /sms-router/admin/session", "GET /sms-router/admin/live"] {
            let client = try Client(scene.pool.loop, port: try #require(scene.listener.port))
            client.send("\(line) HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: Bearer \(fullToken)\r\n\r\n")
            #expect(scene.pool.run { client.isEnded })
            #expect(client.status == "404", "\(line)")
        }
        scene.finish()
    }

    @Test func signingInAndOut() throws {
        try withDashboard { (scene) throws in
            let nobody = try scene.ask("GET /sms-router/admin/session")
            #expect(nobody.status == "200" && nobody.body == #"{"signed_in":false,"admin":true}"#)
            let answer = try scene.signIn(fullToken)
            #expect(answer.status == "200" && answer.json["name"]?.string == "ops" && answer.json["read_only"]?.bool == false)
            let cookie = try #require(answer.header("Set-Cookie"))
            #expect(cookie.hasPrefix("sms-router-01020304=") && cookie.hasSuffix("; Max-Age=3600; HttpOnly; SameSite=Strict"))
            #expect(answer.header("Cache-Control") == "no-store" && !answer.body.contains(fullToken))
            let halves = try scene.halves(answer)
            #expect(!cookie.contains(try #require(answer.json["page_key"]?.string)))
            let status = try scene.ask("GET /sms-router/admin/status", halves)
            #expect(status.status == "200" && status.header("Cache-Control") == "no-store")
            let session = try scene.ask("GET /sms-router/admin/session", halves)
            #expect(session.json["signed_in"]?.bool == true && session.json["name"]?.string == "ops" && session.json["page_key"] == nil)
            #expect(session.header("Set-Cookie")?.hasPrefix("sms-router-01020304=") == true, "its idle end moves")
            // Neither half is worth anything alone.
            #expect(try scene.ask("GET /sms-router/admin/status", [halves[0]]).status == "401")
            #expect(try scene.ask("GET /sms-router/admin/status", [halves[1]]).status == "401")
            #expect(try scene.ask("DELETE /sms-router/admin/session", [halves[0]]).status == "401")
            let out = try scene.ask("DELETE /sms-router/admin/session", halves)
            #expect(out.status == "204" && out.header("Set-Cookie") == "sms-router-01020304=; Max-Age=0; HttpOnly; SameSite=Strict")
            #expect(try scene.ask("GET /sms-router/admin/status", halves).status == "401")
            #expect(try scene.ask("GET /sms-router/admin/session", halves).body == nobody.body)
        }
    }

    /// Over TLS, here or in a proxy that is believed, the cookie has the prefix that keeps others from setting it.
    @Test func overTLSTheCookieIsASecureOne() throws {
        try withDashboard { (scene) throws in
            let answer = try scene.signIn(fullToken, ["X-Forwarded-Proto: https"])
            let cookie = answer.header("Set-Cookie") ?? ""
            #expect(cookie.hasPrefix("__Host-sms-router-01020304=") && cookie.hasSuffix("; HttpOnly; SameSite=Strict; Secure; Path=/"))
            let halves = try scene.halves(answer)
            #expect(try scene.ask("GET /sms-router/admin/status", halves + ["X-Forwarded-Proto: https"]).status == "200")
            #expect(try scene.ask("GET /sms-router/admin/status", halves).status == "401", "not in plain")
        }
    }

    @Test func pagesOfOthersGetNothing() throws {
        try withDashboard { (scene) throws in
            let halves = try scene.halves(try scene.signIn(fullToken))
            for header in ["Sec-Fetch-Site: same-site", "Sec-Fetch-Site: cross-site", "Origin: http://127.0.0.1:3000", "Origin: null"] {
                #expect(try scene.ask("GET /sms-router/admin/status", halves + [header]).status == "401", "\(header)")
                #expect(try scene.ask("GET /sms-router/admin/live", halves + [header]).status == "401", "\(header)")
                #expect(try scene.ask("POST /sms-router/admin/config", halves + [header], body: "{}").status == "401", "\(header)")
                #expect(try scene.ask("DELETE /sms-router/admin/session", halves + [header]).status == "401", "\(header)")
                #expect(try scene.signIn(fullToken, [header]).status == "403", "\(header)")
            }
            let own = ["Sec-Fetch-Site: same-origin", "Origin: http://127.0.0.1"]
            #expect(try scene.ask("GET /sms-router/admin/status", halves + own).status == "200")
            // A form of another page can send neither this type nor the header.
            #expect(try scene.ask("POST /sms-router/admin/session", body: #"{"token":"\#(fullToken)"}"#).status == "400")
            for type in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"] {
                #expect(
                    try scene.ask("POST /sms-router/admin/session", ["Content-Type: \(type)"], body: #"{"token":"\#(fullToken)"}"#).status
                        == "400")
            }
            let preflight = try scene.ask(
                "OPTIONS /sms-router/admin/session", ["Origin: http://evil.example", "Access-Control-Request-Method: POST"])
            #expect(preflight.status == "405" && !preflight.head.contains("Access-Control"))
        }
    }

    @Test func aReadersSessionChangesNothing() throws {
        try withDashboard { (scene) throws in
            let answer = try scene.signIn(readerToken)
            #expect(answer.json["read_only"]?.bool == true)
            let halves = try scene.halves(answer)
            #expect(try scene.ask("GET /sms-router/admin/status", halves).status == "200")
            for line in ["POST /sms-router/admin/config", "POST /sms-router/admin/messages", "DELETE /sms-router/admin/phone-mappings/1"] {
                let refused = try scene.ask(line, halves, body: "{}")
                #expect(refused.status == "403" && refused.body == #"{"detail":"This token may only read"}"#, "\(line)")
            }
            #expect(scene.scene.worker?.delivered.isEmpty == true)
            #expect(try scene.ask("DELETE /sms-router/admin/session", halves).status == "204", "it may end itself")
        }
    }

    /// Every call of the table, as nobody, with half a session, as a reader and as somebody who may change things: who may not gets nothing to a worker.
    @Test func eachCallAsksForItsRight() throws {
        try withDashboard(["SMS_ROUTER_MAX_CONCURRENT_REQUESTS": "1000"]) { (scene) throws in
            let worker = try #require(scene.scene.worker)
            let (reading, changing) = (try scene.halves(try scene.signIn(readerToken)), try scene.halves(try scene.signIn(fullToken)))
            for call in AdminCall.allCases {
                let definition = call.definition
                let line = "\(definition.method) /sms-router/admin/api/\(definition.pattern.replacing("*", with: "17"))"
                let before = worker.delivered.count
                for half in [[], [changing[0]], [changing[1]], [reading[0], changing[1]], changing + ["Sec-Fetch-Site: cross-site"]] {
                    #expect(try scene.ask(line, half, body: "{}").status == "401", "\(line)")
                }
                if !definition.reads { #expect(try scene.ask(line, reading, body: "{}").status == "403", "\(line)") }
                #expect(worker.delivered.count == before, "\(line)")
                for (right, headers) in [("read", reading), ("change", changing)] where definition.reads || right == "change" {
                    let client = try scene.open(line, headers, body: "{}")
                    let count = worker.delivered.count
                    #expect(scene.scene.pool.run { worker.delivered.count == count + 1 }, "\(line)")
                    guard case .deliver(let deliver)? = worker.received.last(where: { $0.frame.type == .deliver })?.frame else { return }
                    let fields = deliver.fields.map { "\($0.name)=\(String(decoding: $0.value, as: UTF8.self))" }
                    #expect(
                        fields.contains("right=\(right)")
                            && fields.contains("path=/admin/api/" + definition.pattern.replacing("*", with: "17")))
                    client.channel.close()
                }
            }
            for path in ["", "nothing", "messages", "messages/search/x/y", "../config"] {
                #expect(try scene.ask("POST /sms-router/admin/api/\(path)", changing, body: "{}").status == "404", "\(path)")
                #expect(try scene.ask("POST /sms-router/admin/api/\(path)", body: "{}").status == "401", "\(path)")
            }
            #expect(try scene.ask("GET /sms-router/admin/api/people/3/active", changing).header("Allow") == "POST")
        }
    }

    /// The sign-in shares the back-off of bearers; what is no guess does not count.
    @Test func guessingAtTheSignIn() throws {
        try withDashboard { (scene) throws in
            let from = "X-Forwarded-For: 203.0.113.7"
            let halves = try scene.halves(try scene.signIn(fullToken, [from]))
            for _ in 0..<20 {
                #expect(
                    try scene.ask("GET /sms-router/admin/status", [from, "Cookie: sms-router-01020304=x", "X-SMS-Router-Page: x"]).status
                        == "401")
                #expect(try scene.ask("POST /sms-router/admin/session", [from, DashboardScene.json], body: "{}").status == "400")
            }
            for number in 0..<10 {
                if number.isMultiple(of: 2) {
                    let wrong = try scene.signIn("wrong-wrong-wrong", [from])
                    #expect(wrong.status == "401" && wrong.body == #"{"detail":"Not an admin token"}"#)
                } else {
                    #expect(
                        try scene.ask("GET /sms-router/admin/status", [from, "Authorization: Bearer wrong-wrong-wrong"]).status == "401")
                }
            }
            for token in ["wrong-wrong-wrong", fullToken] {
                let refused = try scene.signIn(token, [from])
                #expect(refused.status == "429" && refused.header("Set-Cookie") == nil)
                #expect((1...6).contains(Int(refused.header("Retry-After") ?? "") ?? 0))
            }
            #expect(try scene.ask("GET /sms-router/admin/status", [from, "Authorization: Bearer \(fullToken)"]).status == "429")
            #expect(try scene.ask("GET /sms-router/admin/status", [from] + halves).status == "200", "who is signed in guesses nothing")
            #expect(try scene.signIn(fullToken, ["X-Forwarded-For: 203.0.113.8"]).status == "200")
        }
    }

    @Test func aSessionsCallsAreItsTokens() throws {
        try withDashboard { (scene) throws in
            let halves = try scene.halves(try scene.signIn(fullToken))
            let given = try scene.scene.deliver(
                "GET /sms-router/admin/usage HTTP/1.1\r\nHost: a\r\n" + halves.map { $0 + "\r\n" }.joined() + "\r\n")
            let fields = given.deliver.fields.map { "\($0.name)=\(String(decoding: $0.value, as: UTF8.self))" }
            #expect(fields == ["method=GET", "path=/admin/usage", "query=", "body=", "token_name=ops"])
            scene.scene.worker?.send(.answer(Answer(status: 200, contentType: "application/json", body: Array("{}".utf8))), id: given.id)
            #expect(scene.scene.pool.run { scene.scene.client.received.hasSuffix("{}") })
            #expect(scene.scene.client.received.contains("\r\nCache-Control: no-store\r\n"))
        }
    }

    /// Which workers go by what an operator has set, and whether the front does.
    @Test func settingsSayWhoGoesByThem() throws {
        try withDashboard(["SMS_ROUTER_RATE_LIMIT_PER_MINUTE": "30"]) { (scene) throws in
            func settings() throws -> [String: JSONValue] {
                let answer = try scene.ask("GET /sms-router/admin/settings", ["Authorization: Bearer \(readerToken)"])
                #expect(answer.status == "200" && !answer.body.contains(testToken) && !answer.body.contains(fullToken))
                var settings: [String: JSONValue] = [:]
                for one in answer.json["settings"]?.array ?? [] { settings[one["key"]?.string ?? ""] = one }
                #expect(settings.count == SettingDefinition.table.count && answer.json["workers"]?.integer == 1)
                return settings
            }
            #expect(try scene.ask("GET /sms-router/admin/settings").status == "401")
            let before = try #require(try settings()["rate_limit_per_minute"])
            #expect(before["value"]?.string == "30" && before["source"]?.string == "environment SMS_ROUTER_RATE_LIMIT_PER_MINUTE")
            #expect(before["kind"]?.string == "integer" && before["least"]?.double == 0 && before["most"]?.double == 10_000_000)
            #expect(
                before["workers"]?.array?.first?["known"]?.bool == false && before["front"]?.isNull == true
                    && before["front_uses"]?.bool == true)
            scene.scene.worker?.send(
                .liveValues(
                    LiveValues(values: [
                        ("SMS_ROUTER_RATE_LIMIT_PER_MINUTE", "7"), ("AGENT_CORE_TIMEOUT_MS", "2500"), ("recent_activity", "{}"),
                    ])))
            #expect(scene.scene.pool.run { (try? settings()["rate_limit_per_minute"]?["front"]?.string) == "7" })
            let after = try settings()
            #expect(
                after["rate_limit_per_minute"]?["value"]?.string == "7" && after["rate_limit_per_minute"]?["source"]?.string == "database")
            #expect(after["rate_limit_per_minute"]?["workers"]?.array?.first?["value"]?.string == "7")
            // The row counts in seconds.
            #expect(
                after["default_response_timeout"]?["value"]?.string == "2.5" && after["default_response_timeout"]?["least"]?.double == 0.1)
            #expect(after["default_response_timeout"]?["front_uses"]?.bool == false)
            #expect(after["SMS_ROUTER_ADMIN_TOKEN"]?["live"]?.bool == false)
        }
    }

    @Test func withoutATokenNobodySignsIn() throws {
        try withDashboard(["SMS_ROUTER_ADMIN_TOKEN": ""]) { (scene) throws in
            #expect(try scene.ask("GET /sms-router/admin/session").body == #"{"signed_in":false,"admin":false}"#)
            #expect(try scene.signIn(fullToken).status == "401")
        }
    }

    // MARK: The stream

    @Test func theStreamSaysWhatTheRouterDoes() throws {
        try withDashboard { (scene) throws in
            #expect(try scene.ask("GET /sms-router/admin/live").status == "401")
            scene.scene.front.tick(.now())
            let halves = try scene.halves(try scene.signIn(readerToken))
            let page = try scene.open(halves)
            let bearer = try scene.open(["Authorization: Bearer \(fullToken)"])
            for client in [page, bearer] {
                #expect(client.status == "200" && client.received.contains("\r\nContent-Type: text/event-stream; charset=utf-8\r\n"))
                #expect(scene.scene.pool.run { client.received.contains("event: hello\ndata: {") })
            }
            let given = try scene.scene.deliver(post(messageParameters(), url: "https://router.example/sms-router/webhook/sms"))
            scene.scene.worker?.answer(given.id, "x")
            #expect(scene.scene.pool.run { scene.scene.worker?.count(.written) == 1 })
            scene.scene.front.tick(.now())
            for client in [page, bearer] {
                #expect(
                    scene.scene.pool.run { client.received.contains("event: figures\ndata: {") && client.received.hasSuffix("\n\n\r\n") })
                let data = try #require(client.received.split(separator: "\n").last { $0.hasPrefix("data: ") }).dropFirst(6)
                let figures = try JSONValue.parse(Array(data.utf8))
                #expect(figures["row"]?.array?.count == LiveColumn.table.count)
                #expect(figures["health"]?["workers_configured"]?.integer == 1 && figures["workers"]?.array?.count == 1)
                #expect(figures["streams"]?.integer == 2)
            }
        }
    }

    @Test func streamsEndWithWhatOpenedThem() throws {
        try withDashboard { (scene) throws in
            let (one, two) = (try scene.halves(try scene.signIn(fullToken)), try scene.halves(try scene.signIn(fullToken)))
            let streams = [
                try scene.open(one), try scene.open(two), try scene.open(["Authorization: Bearer \(fullToken)"]),
                try scene.open(["Authorization: Bearer \(readerToken)"]),
            ]
            func open() -> [Bool] {
                _ = scene.scene.pool.run { true }
                return streams.map { !$0.isEnded }
            }
            #expect(open() == [true, true, true, true])
            #expect(try scene.ask("DELETE /sms-router/admin/session", one).status == "204")
            #expect(scene.scene.pool.run { streams[0].isEnded })
            #expect(open() == [false, true, true, true])
            // A reload with another token: whose own is there still goes on; pages come again.
            scene.scene.front.apply(
                try frontSettings(["SMS_ROUTER_ADMIN_TOKEN": "\(readerToken):read", "SMS_ROUTER_STATE_DIR": scene.state]))
            #expect(scene.scene.pool.run { streams[1].isEnded && streams[2].isEnded })
            #expect(open() == [false, false, false, true])
            #expect(try scene.ask("GET /sms-router/admin/status", two).status == "401")
        }
    }

    @Test func onlySoManyStreams() throws {
        try withDashboard { (scene) throws in
            var streams: [Client] = []
            for number in 0..<4 {
                let halves = try scene.halves(try scene.signIn(fullToken))
                for _ in 0..<LiveStreams.mostOfOne { streams.append(try scene.open(halves)) }
                let further = try scene.open(halves)
                #expect(further.status == "503" && further.received.contains("\r\nRetry-After: 15\r\n"), "\(number)")
            }
            #expect(streams.allSatisfy { $0.status == "200" } && streams.count == LiveStreams.most)
            #expect(try scene.open(["Authorization: Bearer \(fullToken)"]).status == "503", "all of them together")
            streams[0].channel.close()
            #expect(scene.scene.pool.run { scene.scene.listener.statistics.streams == LiveStreams.most - 1 })
            #expect(try scene.open(["Authorization: Bearer \(fullToken)"]).status == "200")
        }
    }
}
