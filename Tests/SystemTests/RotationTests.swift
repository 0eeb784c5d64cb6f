// Secrets that change while people write, in the steps of docs/changes.md: nobody is refused by any of them, and the old one is worth nothing in the
// end.

import Crypto
import Glibc
import JSON
import Processes
import TestSupport
import Testing

/// A secret's file, written as the guide has it: a new file in the old one's place.
private struct SecretFile {
    let path: String

    init(_ name: String, in site: Site, _ text: String) throws {
        path = site.directory + "/" + name
        try write(text)
    }

    func write(_ text: String) throws {
        let file = open(path + ".new", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        defer { close(file) }
        let bytes = Array(text.utf8)
        guard Glibc.write(file, bytes, bytes.count) == bytes.count, rename(path + ".new", path) == 0 else {
            throw NeverHappened(description: "cannot write \(path)")
        }
    }
}

/// One that has never been anywhere else.
private func secret() -> String { Hex.encode(randomBytes(16)) }

extension SystemTests {
    @Suite struct RotationTests {
        /// `SIGHUP`, and `sms-routerctl reload`, which is what `systemctl reload` runs.
        enum Reload: CaseIterable { case signal, command }

        /// Returns when every worker is another one.
        private func reload(_ running: RunningSite, by way: Reload) async throws {
            let before = Set(try await running.router.workers().map(\.pid))
            switch way {
            case .signal:
                running.router.signal(SIGHUP)
                try await eventually("every worker is another one") {
                    let workers = try await running.router.workers().filter { $0.state == "ready" }
                    return workers.count == 2 && before.isDisjoint(with: workers.map(\.pid))
                }
            case .command:
                try await reload(running)
                #expect(before.isDisjoint(with: try await running.router.workers().filter { $0.state == "ready" }.map(\.pid)))
            }
        }

        private func reload(_ running: RunningSite) async throws {
            let answer = try await Programs.run("sms-routerctl", ["reload"], running.router.environment)
            #expect(answer.end == .exited(0), "\(answer.errors)")
        }

        /// What `sms-routerctl config get` shows of it.
        private func shown(_ key: String, _ running: RunningSite) async throws -> String {
            let answer = try await Programs.run("sms-routerctl", ["config", "get", key], running.router.environment)
            #expect(answer.end == .exited(0), "\(answer.errors)")
            return answer.output
        }

        private func expectNoTrace(of secrets: [String], in running: RunningSite) {
            let log = running.router.log
            for secret in secrets + Credentials.all { #expect(!log.contains(secret), "a secret is in the log") }
            // Somebody who reads base64 would find it as well.
            #expect(!log.contains("X-Twilio-Signature") && !log.contains("Basic "))
        }

        private func expectAllReplied(_ deliveries: [Delivery], _ running: RunningSite) async throws {
            for delivery in deliveries where !delivery.isReplied {
                Issue.record("\(delivery.sms.sid): \(delivery.answer.map { "\($0.status) \($0.text)" } ?? delivery.error ?? "")")
            }
            try await expectEachExactlyOnce(deliveries, running)
            #expect(running.router.isRunning)
            #expect(try await running.router.metric("sms_router_workers_deaths_total") == 0, "workers were replaced, none died")
        }

        /// Twilio's token, in both orders and by both ways of a reload, with eighty webhooks a second all the time.
        @Test(arguments: [(Reload.command, true), (.signal, false)]) func theAuthToken(by way: Reload, newFirst: Bool) async throws {
            let (old, new) = (secret(), secret())
            try await withSite(SiteSetup(environment: ["PA_LOG_LEVEL": "DEBUG"], people: 100)) { site in
                let file = try SecretFile("auth-token", in: site, old + "\n")
                let router = try site.startRouter(["TWILIO_AUTH_TOKEN": nil, "TWILIO_AUTH_TOKEN_FILE": file.path])
                try await router.waitUntilHealthy(workers: 2)
                let running = RunningSite(site: site, router: router)
                let webhooks = running.webhooks
                func status(_ token: String) async throws -> Int {
                    let sms = SMS(from: Person.number(99).phone, body: "asked \(UInt32.random(in: 0 ... .max))")
                    return try await together(1) { _ in try webhooks.post(sms, token: token).status }[0]
                }
                let signer = Signer(old)
                let load = SteadyLoad(webhooks, perSecond: 80, people: 99, signer: signer)
                try await load.goOn(40)
                #expect(try await status(new) == 403)
                #expect(try await shown("TWILIO_AUTH_TOKEN", running) == "****\n")

                // Both: a line each, as the guide's `cat` writes them; or a list.
                try file.write(newFirst ? "\(new)\n\(old)\n" : "\(old),\(new)")
                try await reload(running, by: way)
                #expect(try await shown("TWILIO_AUTH_TOKEN", running) == "****,****\n")
                #expect(try await [status(old), status(new)] == [200, 200])
                try await load.goOn(80)
                try await signer.promote(new)
                try await load.goOn(80)

                try file.write(new + "\n")
                try await reload(running, by: way)
                #expect(try await shown("TWILIO_AUTH_TOKEN", running) == "****\n")
                #expect(try await [status(old), status(new)] == [403, 200])
                try await load.goOn(80)
                let deliveries = try await load.stop()
                try await expectAllReplied(deliveries, running)
                expectNoTrace(of: [old, new], in: running)
                router.signal(SIGTERM)
                #expect(try await router.waitForEnd() == .exited(0))
            }
        }

        /// The admin token, with callers that ask all the time: they change over between the steps, and no call of theirs is turned away.
        @Test func theAdminToken() async throws {
            let (old, new) = (secret(), secret())
            try await withSite { site in
                let file = try SecretFile("admin-token", in: site, "before:\(old)\n")
                let router = try site.startRouter([
                    "SMS_ROUTER_ADMIN_TOKEN": nil, "SMS_ROUTER_ADMIN_TOKEN_FILE": file.path, "PA_LOG_LEVEL": "DEBUG",
                ])
                try await router.waitUntilHealthy(workers: 2)
                let running = RunningSite(site: site, router: router)
                @Sendable func ask(_ target: String, _ token: String, on conversation: HTTPConversation) throws -> Int {
                    // Not from the machine itself, whose calls of /metrics need no token.
                    let headers = [("Authorization", "Bearer \(token)"), ("X-Forwarded-For", "203.0.113.7")]
                    return try conversation.exchange("GET", target, headers).status
                }
                func status(_ token: String) async throws -> Int {
                    try await onOwnThread { [port = site.port] in
                        try ask("/sms-router/admin/status", token, on: HTTPConversation(port: port))
                    }
                }
                let caller = Signer(old)
                let (stopping, calls) = (Flag(), Tally())
                async let answers = together(4) { [port = site.port] number in
                    let targets = ["/sms-router/admin/status", "/metrics", "/sms-router/admin/config", "/sms-router/webhook/stats"]
                    let conversation = HTTPConversation(port: port)
                    var answers: [Int: Int] = [:]
                    while !stopping.isSet {
                        answers[try caller.signing { try ask(targets[number], $0, on: conversation) }, default: 0] += 1
                        calls.count()
                        usleep(10_000)
                    }
                    return answers
                }
                func goOn(_ count: Int) async throws {
                    let wanted = calls.value + count
                    try await eventually("more calls", within: .seconds(60)) { calls.value >= wanted }
                }
                do {
                    try await goOn(40)
                    try file.write("after:\(new)\nbefore:\(old)\n")
                    try await reload(running)
                    #expect(try await [status(old), status(new)] == [200, 200])
                    try await goOn(40)
                    try await caller.promote(new)
                    try await goOn(40)
                    try file.write("after:\(new)\n")
                    try await reload(running)
                    #expect(try await [status(old), status(new)] == [401, 200])
                    try await goOn(40)
                } catch {
                    stopping.set()
                    throw error
                }
                stopping.set()
                for answer in try await answers { #expect(Set(answer.keys) == [200], "\(answer)") }
                expectNoTrace(of: [old, new], in: running)
                router.signal(SIGTERM)
                #expect(try await router.waitForEnd() == .exited(0))
            }
        }

        /// What workers send with, while replies leave by REST all the time: key and secret at once. The old key is deleted as soon as the reload has
        /// ended; nothing is lost by it, nothing is sent twice.
        @Test func theAPIKey() async throws {
            let (old, new) = (("SK" + secret(), secret()), ("SK" + secret(), secret()))
            let setup = SiteSetup(environment: ["SMS_ROUTER_REPLY_MODE": "always-late", "PA_LOG_LEVEL": "DEBUG"], people: 100)
            try await withSiteAndTwilio(setup) { site, twilio in
                let file = try SecretFile("api-key-secret", in: site, old.1 + "\n")
                try site.writeSettings("TWILIO_API_KEY_SID=\(old.0)\n")
                try await twilio.accept(["\(old.0):\(old.1)"])
                let router = try site.startRouter(["TWILIO_API_KEY_SECRET_FILE": file.path, "TWILIO_API_BASE_URL": twilio.url])
                try await router.waitUntilHealthy(workers: 2)
                let running = RunningSite(site: site, router: router)
                let load = SteadyLoad(running.webhooks, perSecond: 80, people: 100)
                try await load.goOn(80)

                try await twilio.accept(["\(old.0):\(old.1)", "\(new.0):\(new.1)"])
                try file.write(new.1 + "\n")
                try site.writeSettings("TWILIO_API_KEY_SID=\(new.0)\n")
                try await reload(running, by: .command)
                try await twilio.accept(["\(new.0):\(new.1)"])
                try await load.goOn(160)
                let deliveries = try await load.stop()
                for delivery in deliveries { #expect(delivery.answer?.text == Expected.silence, "\(delivery.error ?? "")") }
                try await eventually("everything is sent", within: .seconds(60)) {
                    try await site.sql(
                        """
                        select (select count(*) from sms_router_inbox where finished_at is null)
                          + (select count(*) from sms_router_outbox where closed_at is null)
                        """) == "0"
                }
                try await expectEachExactlyOnce(deliveries, running)
                let sent = Dictionary(grouping: try await twilio.sent(), by: \.body).mapValues(\.count)
                #expect(sent.count == deliveries.count && sent.values.allSatisfy { $0 == 1 })
                #expect(try await router.metric("sms_router_workers_deaths_total") == 0)
                expectNoTrace(of: [old.1, new.1], in: running)
                router.signal(SIGTERM)
                #expect(try await router.waitForEnd() == .exited(0))
            }
        }
    }
}
