// `status`, `top` and `tail` beside a running router.

import Glibc
import JSON
import Processes
import TestSupport
import Testing

extension SystemTests {
    @Suite struct OperatorViewTests {
        private func json(_ text: String) throws -> JSONValue { try JSONValue.parse(Array(text.utf8)) }

        @Test func status() async throws {
            try await withRouter { running in
                let site = running.site
                for number in 0..<5 { _ = try await running.post(SMS(from: Person.number(number).phone, body: "hello \(number)")) }
                // Workers report twice a second.
                try await eventually("the messages are counted") {
                    let status = try json(try await site.control("status", "--interval", "100ms", "--json").output)
                    return status["messages_success"]?.integer == 5
                }
                let well = try await site.control("status", "--interval", "200ms")
                #expect(well.end == .exited(0), "\(well)")
                #expect(well.output.contains("healthy, version") && well.output.contains("2 of 2 ready"), "\(well.output)")
                #expect(well.output.split(separator: "\n").count <= 24 && well.output.split(separator: "\n").allSatisfy { $0.count <= 160 })
                let status = try json(try await site.control("status", "--interval", "100ms", "--json").output)
                #expect(
                    status["health"]?.string == "healthy" && status["workers_ready"]?.integer == 2
                        && status["pid"]?.integer == Int64(running.router.pid))
                #expect(status["reloaded_at"]?.isNull == true && status["p50_ms_since_start"]?.double ?? 0 > 0)

                #expect(try await site.control("reload").end == .exited(0))
                try await eventually("the reload is told") {
                    try json(try await site.control("status", "--interval", "100ms", "--json").output)["reloaded_at"]?.string != nil
                }
                // A row that cannot be used: degraded. All workers must have read it.
                try await running.sql("update sms_router_configs set config_value = 'lots' where config_key = 'spam_threshold'")
                try await eventually("it is degraded") { try await site.control("status", "--interval", "100ms").end == .exited(1) }
                let degraded = try await site.control("status", "--interval", "100ms")
                #expect(degraded.output.contains("✗ configuration: 1 rows") && degraded.output.contains("→"), "\(degraded.output)")
            }
        }

        /// Neither database nor spool: exit status 2. No router at all: 69.
        @Test func unhealthyAndGone() async throws {
            try await withRouter(SiteSetup(ownServer: true)) { running in
                let site = running.site
                let state = site.directory + "/state"
                #expect(rename(state, state + ".gone") == 0)
                try await site.postgres.stop(mode: "immediate")
                // The socket has gone with its directory.
                func status() async throws -> (end: ChildExit, output: String, errors: String) {
                    try await Programs.run(
                        "sms-routerctl", ["status", "--interval", "100ms"],
                        site.environment.merging(["SMS_ROUTER_STATE_DIR": state + ".gone"]) { $1 })
                }
                try await eventually("nothing can be made durable", within: .seconds(60)) { try await status().end == .exited(2) }
                let unhealthy = try await status()
                #expect(
                    unhealthy.output.contains("✗ router: unhealthy") && unhealthy.output.contains("✗ router's database"), "\(unhealthy)")
                for command in [["status"], ["top", "--once"]] {
                    let gone = try await site.control(command)
                    #expect(gone.end == .exited(69) && gone.errors.contains("no router runs"), "\(command): \(gone)")
                }
                #expect(rename(state + ".gone", state) == 0)
                try await site.postgres.start()
            }
        }

        @Test func topOnceAndInBatches() async throws {
            try await withRouter { running in
                let load = SteadyLoad(running.webhooks, perSecond: 50, people: 20, connections: 4)
                let stranger = SMS(from: Person.number(1).phone, body: "forged")
                let webhooks = running.webhooks
                let top = try await together(2) { number -> (end: ChildExit, output: String, errors: String)? in
                    if number == 1 {
                        for _ in 0..<20 {
                            _ = try webhooks.post(stranger, token: "not the token")
                            usleep(100_000)
                        }
                        return nil
                    }
                    usleep(500_000)
                    let files = try TemporaryFile("top")
                    let pid = try ChildProcess.spawn(
                        path: Programs.path("sms-routerctl"), arguments: ["top", "--once", "--interval", "1s"],
                        environment: Programs.plainEnvironment.merging(running.site.environment) { $1 },
                        descriptors: [(files.descriptor, 1)])
                    return (try Programs.waitForEnd(pid, seconds: 30), files.text, "")
                }.compactMap { $0 }.first
                _ = try await load.stop(atLeast: 50)
                let text = try #require(top).output
                #expect(top?.end == .exited(0))
                let lines = text.split(separator: "\n").map(String.init)
                #expect(lines[0].contains("healthy") && lines[0].contains("2 of 2 workers"), "\(text)")
                // The rate and the latency of that second, not of all the time.
                let rate = lines.first { $0.hasPrefix("messages") }.flatMap { Double($0.dropFirst(10).prefix { $0 != "/" }) } ?? 0
                #expect(rate > 10 && rate < 200, "\(text)")
                let latency = try #require(lines.first { $0.hasPrefix("latency") })
                #expect(latency.contains("p50 ") && !latency.contains("p50 -"), "\(latency)")
                #expect(lines.first { $0.hasPrefix("refused") }?.contains("signature") == true, "\(text)")
                let workers = lines.filter { $0.hasPrefix("worker ") }
                #expect(workers.count == 2 && workers.allSatisfy { $0.contains("ready") && $0.contains(" MB") }, "\(text)")
                for pid in running.router.children { #expect(workers.contains { $0.contains(" \(pid) ") }, "\(pid): \(text)") }
            }
        }

        /// On a terminal: it fits, follows a new size, survives the router's end, and leaves the terminal as it was.
        @Test func topOnATerminal() async throws {
            try await withSite { site in
                let router = try site.startRouter()
                try await router.waitUntilHealthy(workers: 2)
                try await onOwnThread {
                    for ending in ["q", "signal"] {
                        let terminal = try PseudoTerminal(width: 80, height: 24)
                        try terminal.start("sms-routerctl", ["top", "--interval", "200ms"], site.environment)
                        try terminal.wait("a frame") {
                            $0.contains("\u{1b}[?1049h") && $0.contains("\u{1b}[?25l") && $0.contains("worker 1")
                        }
                        #expect(!terminal.isOrdinary, "keys come at once, unseen")
                        let frame = terminal.frame
                        #expect(frame.count <= 24 && frame.allSatisfy { $0.count <= 80 }, "\(frame)")
                        #expect(frame.first?.hasPrefix("sms-router ") == true, "\(frame)")
                        terminal.resize(width: 40, height: 8)
                        terminal.forget()
                        try terminal.wait("a smaller frame") { _ in
                            let frame = terminal.frame
                            return !frame.isEmpty && frame.count <= 8 && frame.allSatisfy { $0.count <= 40 }
                        }
                        // Only the first screen is ever cleared whole: that would flicker.
                        #expect(!terminal.text.contains("\u{1b}[2J"))
                        if ending == "q" { terminal.type("q") } else { terminal.signal(SIGINT) }
                        #expect(try terminal.waitForEnd() == .exited(0))
                        #expect(terminal.text.hasSuffix("\u{1b}[?25h\u{1b}[?1049l"), "\(terminal.text.suffix(60).debugDescription)")
                        #expect(terminal.isOrdinary)
                    }
                }
                let terminal = try await onOwnThread { () -> [String] in
                    let terminal = try PseudoTerminal(width: 100, height: 30)
                    try terminal.start("sms-routerctl", ["top", "--interval", "200ms"], site.environment)
                    try terminal.wait("a frame") { $0.contains("worker 1") }
                    router.signal(SIGTERM)
                    try terminal.wait("it says that the router is gone", seconds: 60) { _ in
                        terminal.frame.contains { $0.contains("no router runs") }
                    }
                    let frame = terminal.frame
                    terminal.type("q")
                    #expect(try terminal.waitForEnd() == .exited(0))
                    return frame
                }
                #expect(terminal.contains { $0.hasPrefix("messages") }, "the last figures stay: \(terminal)")
                #expect(try await router.waitForEnd() == .exited(0))
            }
        }

        /// New messages and their ends, through a restart of the database; never a number, never a text.
        @Test func tail() async throws {
            try await withSite(SiteSetup(ownServer: true)) { site in
                let router = try site.startRouter()
                try await router.waitUntilHealthy(workers: 2)
                let running = RunningSite(site: site, router: router)
                _ = try await running.post(SMS(from: Person.number(0).phone, body: "before"))
                let follower = try TailProcess(site, ["--interval", "100ms"])
                let errorsOnly = try TailProcess(site, ["--interval", "100ms", "--errors", "--json"])
                let one = try TailProcess(site, ["--interval", "100ms", "--from", Person.number(2).phone])
                let masked = try TailProcess(site, ["--interval", "100ms", "--from", "+1******02"])
                // They begin at the end of the inbox, once they are connected.
                try await eventually("all follow") {
                    try await site.sql("select count(*) from pg_stat_activity where application_name = 'sms-routerctl'") == "4"
                }
                try await Task.sleep(for: .milliseconds(500))
                let messages = (1...3).map { SMS(from: Person.number($0).phone, body: "a secret text \($0)") }
                for sms in messages { #expect(try await running.post(sms).status == 200) }
                let stranger = SMS(from: "+14155559999", body: "who are you")
                _ = try await running.post(stranger)
                try await running.agent.control(#"{"mode":"status=500"}"#)
                let failed = SMS(from: Person.number(4).phone, body: "this fails")
                _ = try await running.post(failed)
                try await running.agent.control(#"{"mode":"echo"}"#)
                try await eventually("all are shown") { follower.lines.count >= 5 }
                let lines = follower.lines
                for sms in messages {
                    let line = try #require(lines.first { $0.contains(sms.sid) })
                    #expect(line.contains(" +1******") && line.contains(" replied ") && line.contains(" ms 1"), "\(line)")
                }
                #expect(lines.first { $0.contains(stranger.sid) }?.contains(" unknown ") == true, "\(lines)")
                #expect(lines.first { $0.contains(failed.sid) }?.contains(" agent_unavailable ") == true, "\(lines)")
                #expect(
                    lines.count == 5 && !lines.contains { $0.contains("secret") || $0.contains("4155552") || $0.contains("before") },
                    "\(lines)")
                try await eventually("the failed one alone") { errorsOnly.lines.count == 1 }
                let error = try json(errorsOnly.lines[0])
                #expect(
                    error["sid"]?.string == failed.sid && error["state"]?.string == "failed" && error["from"]?.string == "+1******04",
                    "\(error)")
                try await eventually("one person's") { one.lines.count == 1 && masked.lines.count == 1 }
                #expect(one.lines[0].contains(messages[1].sid) && masked.lines == one.lines)

                try await site.postgres.restart()
                try await eventually("it has noticed") { follower.errors.contains("trying again") }
                try await eventually("the router is back", within: .seconds(60)) { try await router.database() == "healthy" }
                try await eventually("it is back", within: .seconds(60)) { follower.errors.contains("the database is back") }
                let after = SMS(from: Person.number(5).phone, body: "after")
                #expect(try await running.post(after).status == 200)
                try await eventually("it goes on where it was", within: .seconds(60)) { follower.lines.contains { $0.contains(after.sid) } }
                #expect(follower.lines.count { $0.contains(messages[0].sid) } == 1, "nothing twice")
                for process in [follower, errorsOnly, one, masked] { try await process.stop() }

                let since = try await site.control("tail", "--since", "1h", "--once")
                #expect(since.end == .exited(0) && since.output.split(separator: "\n").count == 7, "\(since.output)")
                let outcome = try await site.control("tail", "--since", "1h", "--once", "--outcome", "unknown")
                #expect(outcome.output.split(separator: "\n").count == 1 && outcome.output.contains(stranger.sid))
                #expect(try await site.control("tail", "--once").end == .exited(64))
                router.signal(SIGTERM)
                #expect(try await router.waitForEnd() == .exited(0))
            }
        }

        /// What hangs is shown while it does, and again at its end.
        @Test func tailShowsWhatIsSlow() async throws {
            let setup = SiteSetup(environment: ["SMS_ROUTER_REPLY_DEADLINE_MS": "500", "AGENT_CORE_TIMEOUT_MS": "300000"])
            try await withRouterAndTwilio(setup) { running, _ in
                let follower = try TailProcess(running.site, ["--interval", "100ms"])
                try await eventually("it follows") {
                    try await running.sql("select count(*) from pg_stat_activity where application_name = 'sms-routerctl'") == "1"
                }
                try await Task.sleep(for: .milliseconds(500))
                try await running.agent.control(#"{"mode":"hang"}"#)
                let sms = SMS(from: Person.number(1).phone, body: "slow")
                _ = try await running.post(sms)
                try await eventually("it is under way") { follower.lines.count == 1 }
                #expect(follower.lines[0].contains(sms.sid) && follower.lines[0].contains(" accepted "), "\(follower.lines)")
                try await running.agent.control(#"{"mode":"echo","release":true}"#)
                try await eventually("it has ended") { follower.lines.count == 2 }
                #expect(follower.lines[1].contains(" replied ") && follower.lines[1].contains("late"), "\(follower.lines)")
                try await follower.stop()
            }
        }
    }
}

/// `sms-routerctl tail` while it runs.
private final class TailProcess: Sendable {
    private let pid: pid_t
    private let output: TemporaryFile
    private let trouble: TemporaryFile
    private let lifeline: Lifeline

    init(_ site: Site, _ arguments: [String]) throws {
        output = try TemporaryFile("tail")
        trouble = try TemporaryFile("tail-errors")
        pid = try ChildProcess.spawn(
            path: Programs.path("sms-routerctl"), arguments: ["tail"] + arguments,
            environment: Programs.plainEnvironment.merging(site.environment) { $1 },
            descriptors: [(output.descriptor, 1), (trouble.descriptor, 2)])
        lifeline = try Lifeline(of: pid)
    }

    var lines: [String] { output.text.split(separator: "\n").map(String.init) }
    var errors: String { trouble.text }

    func stop() async throws {
        ChildProcess.signal(pid, SIGINT)
        _ = try await onOwnThread { [pid] in try Programs.waitForEnd(pid, seconds: 10) }
        lifeline.release()
    }
}
