// deploy/redis as it lies there, in a real redis-server: a router's user may do what a router does, and nothing else; nobody else may do anything.

import EventLoop
import Glibc
import Processes
import TestSupport
import Testing

extension SystemTests {
    @Suite struct ClusterDeployTests {
        /// The files with names, ports and places replaced as their heads say.
        private func configuration(in directory: String, port: Int) throws -> String {
            let source = ProxyProcess.project + "/deploy/redis/"
            var text = contents(source + "redis.conf")
            for (from, to) in [
                ("bind 127.0.0.1 10.0.0.5", "bind 127.0.0.1"), ("\nport 6379", "\nport \(port)"),
                ("/etc/redis/sms-router.acl", directory + "/sms-router.acl"), ("dir /var/lib/redis", "dir \(directory)"),
                ("supervised systemd", "supervised no"),
            ] {
                guard text.contains(from) else { throw NeverHappened(description: "deploy/redis/redis.conf has no \(from)") }
                text = text.replacing(from, with: to)
            }
            try write(text, to: directory + "/redis.conf")
            try write(
                contents(source + "sms-router.acl").replacing("OPERATOR-PASSWORD", with: "the-operators").replacing(
                    "PASSWORD", with: "the-routers"),
                to: directory + "/sms-router.acl")
            return directory + "/redis.conf"
        }

        private func write(_ text: String, to path: String) throws {
            let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
            defer { close(file) }
            let bytes = Array(text.utf8)
            guard file >= 0, Glibc.write(file, bytes, bytes.count) == bytes.count else {
                throw NeverHappened(description: "cannot write \(path)")
            }
        }

        private func withRedis(_ site: Site, _ body: (Int) async throws -> Void) async throws {
            let port = try freePort()
            let path = try configuration(in: site.directory, port: port)
            let pid = try ChildProcess.spawn(path: "/usr/bin/redis-server", arguments: [path], environment: Programs.plainEnvironment)
            let lifeline = try Lifeline(of: pid)
            let result: Result<Void, any Error>
            do {
                try await eventually("Redis is there") { try await cli(port, "PING").output.contains("NOAUTH") }
                result = .success(try await body(port))
            } catch { result = .failure(error) }
            ChildProcess.signal(pid, SIGTERM)
            _ = try await onOwnThread { try Programs.waitForEnd(pid, seconds: 20) }
            lifeline.release()
            try result.get()
        }

        private func cli(_ port: Int, user: String? = nil, _ words: String...) async throws -> (
            end: ChildExit, output: String, errors: String
        ) {
            let login =
                user.map { ["--no-auth-warning", "--user", $0, "--pass", $0 == "operator" ? "the-operators" : "the-routers"] } ?? []
            return try await Programs.run("/usr/bin/redis-cli", ["-p", "\(port)"] + login + words, [:])
        }

        @Test func aRouterUsesItAndNobodyElseDoes() async throws {
            try await withSite(SiteSetup(workers: 1)) { site in
                try await withRedis(site) { port in
                    let router = try site.startRouter([
                        "SMS_ROUTER_REDIS_URL": "redis://sms-router:the-routers@127.0.0.1:\(port)", "SMS_ROUTER_RATE_LIMIT_PER_MINUTE": "2",
                    ])
                    try await router.waitUntilHealthy(workers: 1)
                    try await eventually("Redis decides") { try await router.metric("sms_router_redis_state") == 2 }
                    let running = RunningSite(site: site, router: router)
                    let person = Person.number(1)
                    // One router has the whole rate, whether Redis is in time or not.
                    var texts: [String] = []
                    for number in 0..<3 { texts.append(try await running.post(SMS(from: person.phone, body: "\(number)")).text) }
                    #expect(texts == [Expected.echo(person, "0"), Expected.echo(person, "1"), Expected.twiml(Expected.tooMany)])
                    #expect(try await router.metric("sms_router_redis_verdicts_total") ?? 0 > 0)
                    #expect(try await router.metric("sms_router_redis_errors_total") == 0)
                    #expect(!router.log.contains("the-routers"))

                    #expect(try await cli(port, "GET", "x").output.contains("NOAUTH"))
                    for words in [
                        ["FLUSHALL"], ["CONFIG", "GET", "*"], ["KEYS", "*"], ["GET", "other"], ["ACL", "LIST"], ["DEL", "sms-router:x"],
                    ] {
                        let answer = try await Programs.run(
                            "/usr/bin/redis-cli",
                            ["-p", "\(port)", "--no-auth-warning", "--user", "sms-router", "--pass", "the-routers"] + words, [:])
                        #expect(answer.output.contains("NOPERM"), "\(words): \(answer)")
                    }
                    #expect(try await cli(port, user: "operator", "CONFIG", "GET", "maxmemory-policy").output.contains("volatile-ttl"))
                    router.signal(SIGTERM)
                    #expect(try await router.waitForEnd() == .exited(0))
                }
            }
        }

        @Test func aWrongPasswordIsToldWithoutIt() async throws {
            try await withSite(SiteSetup(workers: 1)) { site in
                try await withRedis(site) { port in
                    let router = try site.startRouter(["SMS_ROUTER_REDIS_URL": "redis://sms-router:a-wrong-one@127.0.0.1:\(port)"])
                    try await router.waitUntilHealthy(workers: 1)
                    try await eventually("it is told") { router.log.contains("WRONGPASS") }
                    #expect(!router.log.contains("a-wrong-one"))
                    // Served all the same, by its share.
                    let person = Person.number(1)
                    try await eventually("it has its share") { try await router.metric("sms_router_limits_share") == 1 }
                    #expect(
                        try await RunningSite(site: site, router: router).post(SMS(from: person.phone, body: "hi")).text
                            == Expected.echo(person, "hi"))
                    router.signal(SIGTERM)
                    #expect(try await router.waitForEnd() == .exited(0))
                }
            }
        }
    }
}
