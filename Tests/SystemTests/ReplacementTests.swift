// Workers replaced by those of another program file: a newer one, and every kind of broken one. docs/control.md, "Replacing".

import Glibc
import Processes
import TestSupport
import Testing

/// A release directory behind a link, as an upgrade turns it: `current` → `v1`, with the worker's program in it.
private struct Release {
    let directory: String

    init(in directory: String) async throws {
        self.directory = directory
        for version in ["v1", "v2"] {
            mkdir("\(directory)/\(version)", 0o700)
            symlink(Programs.path("sms-router"), "\(directory)/\(version)/sms-router")
            try await copyWorker(to: version)
        }
        try turn(to: "v1")
    }

    func copyWorker(to version: String) async throws {
        let copy = try await Programs.run(
            "/bin/cp", ["--remove-destination", Programs.path("sms-router-worker"), "\(directory)/\(version)/sms-router-worker"], [:])
        guard copy.end == .exited(0) else { throw NeverHappened(description: copy.errors) }
    }

    func turn(to version: String) throws {
        symlink(version, directory + "/next")
        guard rename(directory + "/next", directory + "/current") == 0 else { throw NeverHappened(description: "cannot turn the link") }
    }

    /// Puts a script in the worker's place; nil: nothing.
    func breakWorker(_ version: String, _ script: String?) throws {
        let path = "\(directory)/\(version)/sms-router-worker"
        unlink(path)
        guard let script else { return }
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o700)
        defer { close(file) }
        let bytes = Array(script.utf8)
        guard write(file, bytes, bytes.count) == bytes.count else { throw NeverHappened(description: "cannot write \(path)") }
    }

    func start(_ site: Site, _ more: [String: String] = [:]) throws -> RouterProcess {
        try RouterProcess(
            port: site.port, environment: site.environment.merging(more) { $1 }, log: site.directory + "/router.log",
            launcher: ["/bin/sh", "-c", "exec \(directory)/current/sms-router"])
    }
}

extension SystemTests {
    @Suite struct ReplacementTests {
        private static let perl = "/usr/bin/perl"

        /// Says `ready` in version 2 of the protocol.
        private static let anotherVersion = """
            #!\(perl)
            open(my $socket, "+<&=", 3) or die;
            syswrite($socket, pack("VCCvQ<vvVV", 12, 32, 0, 0, 0, 2, 0, $$, 100));
            sleep 100;
            """

        private func program(of pid: pid_t) -> String {
            var buffer = [CChar](repeating: 0, count: 4096)
            let count = readlink("/proc/\(pid)/exe", &buffer, buffer.count)
            return count > 0 ? String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self) : ""
        }

        @Test func anUpgradeUnderLoad() async throws {
            try await withSite(SiteSetup(people: 100)) { site in
                let release = try await Release(in: site.directory)
                let router = try release.start(site)
                try await router.waitUntilHealthy(workers: 2)
                let running = RunningSite(site: site, router: router)
                try await running.agent.control(#"{"delay_ms":100}"#)
                for worker in try await router.workers() { #expect(program(of: worker.pid) == site.directory + "/v1/sms-router-worker") }
                let load = SteadyLoad(running.webhooks, perSecond: 100, people: 100, connections: 24)
                // The link is turned, then the file behind it replaced.
                try release.turn(to: "v2")
                var before = Set(try await router.workers().map(\.pid))
                let first = try await site.control("reload")
                #expect(first.end == .exited(0), "\(first)")
                try await eventually("the old ones have left", within: .seconds(60)) { try await router.workers().count == 2 }
                var workers = try await router.workers()
                #expect(before.isDisjoint(with: workers.map(\.pid)))
                for worker in workers { #expect(program(of: worker.pid) == site.directory + "/v2/sms-router-worker") }

                try await release.copyWorker(to: "v2")
                for worker in workers { #expect(program(of: worker.pid).hasSuffix("(deleted)"), "the file is another one") }
                before = Set(workers.map(\.pid))
                #expect(try await site.control("workers", "restart").output == "workers replaced: 2\n")
                try await eventually("the old ones have left", within: .seconds(60)) { try await router.workers().count == 2 }
                workers = try await router.workers()
                #expect(before.isDisjoint(with: workers.map(\.pid)))
                for worker in workers { #expect(program(of: worker.pid) == site.directory + "/v2/sms-router-worker") }

                let deliveries = try await load.stop(atLeast: 200)
                for delivery in deliveries where !delivery.isReplied {
                    Issue.record("\(delivery.sms.sid): \(delivery.answer.map { "\($0.status) \($0.text)" } ?? delivery.error ?? "")")
                }
                try await expectEachExactlyOnce(deliveries, running)
                #expect(try await router.metric("sms_router_workers_deaths_total") == 0)
                router.signal(SIGTERM)
                #expect(try await router.waitForEnd() == .exited(0))
            }
        }

        /// Nothing of it reaches people: the old workers serve on, and everybody who looks is told why.
        @Test(.enabled(if: access(perl, X_OK) == 0)) func aBrokenProgramIsRefused() async throws {
            try await withSite(SiteSetup(people: 100)) { site in
                let release = try await Release(in: site.directory)
                let manager = try NotifySocket(directory: site.directory)
                let router = try release.start(site, ["NOTIFY_SOCKET": manager.path])
                try await router.waitUntilHealthy(workers: 2)
                let running = RunningSite(site: site, router: router)
                let pids = try await router.workers().map(\.pid).sorted()
                let load = SteadyLoad(running.webhooks, perSecond: 50, people: 100)
                let broken: [(script: String?, reason: String)] = [
                    (Self.anotherVersion, "protocol version 2, not 1"), ("#!/bin/sh\nexit 3\n", "ended before it was ready (exit 3)"),
                    ("#!/bin/sh\nkill -SEGV $$\n", "ended before it was ready (signal 11)"), (nil, "No such file or directory"),
                    ("#!/bin/sh\necho nonsense nonsense nonsense >&3\nexec sleep 100\n", "sent garbage"),
                    ("#!/bin/sh\nexec sleep 1000\n", "not ready in time"),
                ]
                for (script, reason) in broken {
                    try release.breakWorker("v1", script)
                    let reload = try await site.control("reload")
                    #expect(reload.end == .exited(1) && reload.errors.contains(reason), "\(reason): \(reload)")
                    #expect(try await router.workers().filter { $0.state == "ready" }.map(\.pid).sorted() == pids)
                    #expect(
                        router.log.split(separator: "\n").contains {
                            $0.contains(" ERROR SMS Router ") && $0.contains("Reload failed") && $0.contains(reason)
                        })
                    try await eventually("the service manager is told") {
                        manager.notifications.last { $0.value("STATUS") != nil }?.value("STATUS")?.contains(reason) == true
                    }
                    let status = try await router.admin("GET", "/sms-router/admin/status").json
                    #expect(status["reload_failure"]?.string?.contains(reason) == true)
                    #expect(try await site.control("workers", "list").errors.contains(reason))
                }
                try await release.copyWorker(to: "v1")
                let mended = try await site.control("reload")
                #expect(mended.end == .exited(0), "\(mended)")
                #expect(try await router.admin("GET", "/sms-router/admin/status").json["reload_failure"]?.isNull == true)
                #expect(Set(pids).isDisjoint(with: try await router.workers().filter { $0.state == "ready" }.map(\.pid)))
                let deliveries = try await load.stop(atLeast: 200)
                for delivery in deliveries where !delivery.isReplied {
                    Issue.record("\(delivery.sms.sid): \(delivery.answer.map { "\($0.status) \($0.text)" } ?? delivery.error ?? "")")
                }
                try await expectEachExactlyOnce(deliveries, running)
                router.signal(SIGTERM)
                #expect(try await router.waitForEnd() == .exited(0))
            }
        }

        /// A broken program, and workers that die: starts are throttled, health tells, and people are served by who is left.
        @Test func aCrashLoopIsThrottledAndTold() async throws {
            try await withSite { site in
                let release = try await Release(in: site.directory)
                let router = try release.start(site)
                try await router.waitUntilHealthy(workers: 2)
                let running = RunningSite(site: site, router: router)
                try release.breakWorker("v1", "#!/bin/sh\nexit 3\n")
                let victim = try #require(try await router.workers().first)
                ChildProcess.signal(victim.pid, SIGKILL)
                try await eventually("it is throttled") { router.log.contains("worker not started again yet") }
                let health = try await router.health()
                #expect(health.status == 200 && health.json["status"]?.string == "degraded")
                #expect(health.json["workers_ready"]?.integer == 1 && health.json["workers_configured"]?.integer == 2)
                #expect(try await router.workers().contains { $0.slot == victim.slot && $0.state == "waiting" && $0.restarts >= 3 })
                for number in 0..<10 {
                    let person = Person.number(number)
                    #expect(try await running.post(SMS(from: person.phone, body: "hi")).text == Expected.echo(person, "hi"))
                }
                // Three at once, then after 1, 2, 4 s: seven seconds of it are few starts.
                try await eventually("the pause grows") { router.log.contains("pause_s=4") }
                #expect(router.log.split(separator: "\n").count { $0.contains("worker started") } <= 2 + 3 + 3)
                try await release.copyWorker(to: "v1")
                // Nobody has to do anything more.
                try await router.waitUntilHealthy(workers: 2)
                router.signal(SIGTERM)
                #expect(try await router.waitForEnd() == .exited(0))
            }
        }
    }
}
