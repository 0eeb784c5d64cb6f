import Glibc
import JSON
import Processes
import TestSupport
import Testing
import Twilio

extension SystemTests {
    /// PostgreSQL goes and comes back: nothing dies, nobody is refused, nothing that was promised is lost.
    @Suite struct DatabaseAwayTests {
        private static func isAway(_ health: HTTPAnswer) -> Bool {
            health.status == 200 && health.json["status"]?.string == "degraded" && health.json["database"]?.string == "unhealthy"
        }

        /// All of it is finished, and nothing waits on the disk.
        private static func everythingIsDone(_ running: RunningSite) async throws {
            try await eventually("the spool is drained", within: .seconds(60)) {
                try await running.router.health().json["spool"]?["messages"]?.integer == 0
            }
            try await eventually("everything is finished", within: .seconds(60)) {
                try await running.sql("select count(*) from sms_router_inbox where finished_at is null") == "0"
            }
            try await eventually("everything is sent, or waits for Twilio's list", within: .seconds(60)) {
                try await running.sql(Self.open(behindDoubts: false)) == "0"
            }
            // What a dead worker may have committed in the very moment of the outage is looked for until 300 s are over, as promised.
            guard try await running.sql(Self.open(behindDoubts: true)) != "0" else { return }
            try await eventually("what nobody knew is settled", within: .seconds(400)) {
                try await running.sql(Self.open(behindDoubts: true)) == "0"
            }
        }

        /// Parts that are open: all, or those with nothing unknown before them.
        private static func open(behindDoubts: Bool) -> String {
            let all = "select count(*) from sms_router_outbox o where closed_at is null"
            return behindDoubts
                ? all
                : all + """
                     and not exists (select from sms_router_outbox u
                      where u.conversation = o.conversation and u.state = 'unknown' and u.id <= o.id)
                    """
        }

        @Test(arguments: [false, true]) func stoppedAndStartedUnderLoad(killingWorkers: Bool) async throws {
            try await withRouterAndTwilio(SiteSetup(people: 100, ownServer: true)) { running, twilio in
                let router = running.router
                let before = try await router.workers().map(\.pid).sorted()
                let load = SteadyLoad(running.webhooks, perSecond: 200, people: 100)
                try await Task.sleep(for: .seconds(2))
                try await running.site.postgres.stop(mode: "immediate")
                try await eventually("health is degraded") { Self.isAway(try await router.health()) }
                #expect(try await router.ask("GET", "/sms-router/webhook/health/live").status == 200)
                // Admin says what is the matter.
                #expect(try await router.admin("GET", "/sms-router/admin/usage").status == 503)
                try await eventually("it is spooled") { try await router.health().json["spool"]?["messages"]?.integer ?? 0 > 100 }
                if killingWorkers {
                    for pid in before {
                        ChildProcess.signal(pid, SIGKILL)
                        try await eventually("its slot has another") {
                            let workers = try await router.workers()
                            return workers.count == before.count && workers.allSatisfy { $0.state == "ready" && $0.pid != pid }
                        }
                        try await Task.sleep(for: .milliseconds(500))
                    }
                }
                try await Task.sleep(for: .seconds(2))
                #expect(Self.isAway(try await router.health()))
                try await running.site.postgres.start()
                try await router.waitUntilHealthy(workers: before.count)
                try await Task.sleep(for: .seconds(2))
                let deliveries = try await load.stop()
                if !killingWorkers { #expect(try await router.workers().map(\.pid).sorted() == before, "no process died") }

                let statuses = Dictionary(grouping: deliveries) { $0.answer?.status ?? -1 }.mapValues(\.count)
                #expect(Set(statuses.keys) == [200], "\(statuses)")
                #expect(deliveries.filter(\.isReplied).count > 100 && deliveries.count { !$0.isReplied } > 100)
                try await Self.everythingIsDone(running)
                if killingWorkers {
                    // The dispatcher knows where each answer of theirs went: nobody asks Twilio about what people have in their hands.
                    try await eventually("nobody looks for anything of the dead", within: .seconds(60)) {
                        try await running.sql("select count(*) from sms_router_owners where swept_at is not null") == "\(before.count)"
                    }
                    #expect(
                        try await running.sql("select count(*) from sms_router_owners where not fates_known and ended_at is not null")
                            == "0")
                    try await Self.everythingIsDone(running)
                }

                // Each once, in the tables, and to its person.
                try await expectEachExactlyOnce(deliveries, running)
                let sent = try await twilio.sent()
                let times = Dictionary(grouping: sent, by: \.body).mapValues(\.count)
                for delivery in deliveries {
                    let text = "\(delivery.person.id): \(delivery.sms.body)"
                    if delivery.isReplied {
                        #expect(times[text] == nil, "\(delivery.sms.sid) was answered inline, and by REST too")
                    } else {
                        #expect(delivery.answer?.text == Expected.silence)
                        #expect(times[text] == 1, "\(delivery.sms.sid) got a 200 and was not answered once")
                    }
                }
                let early = try await running.sql(Self.outOfOrder)
                #expect(early == "0", "conversations finished in the order of arrival")
                if early != "0" { Issue.record("\(try await running.sql(Self.disordered))") }
                try await expectInOrder(sent, running)
            }
        }

        /// Messages that were finished before an earlier one of their conversation.
        private static let outOfOrder = """
            select count(*) from (
              select finished_at < max(finished_at) over (
                partition by conversation order by arrived_at, arrival_seq rows between unbounded preceding and 1 preceding) as early
              from sms_router_inbox
            ) x where early
            """

        /// The conversations that such messages are in.
        private static let disordered = """
            select from_address, id, body, arrived_at::time, accepted_at::time, finished_at::time, attempt, owner, reply_inline
            from sms_router_inbox where conversation in (
              select conversation from (
                select conversation, finished_at < max(finished_at) over (
                  partition by conversation order by arrived_at, arrival_seq rows between unbounded preceding and 1 preceding) as early
                from sms_router_inbox
              ) x where early)
            order by conversation, arrived_at
            """

        /// What left by REST left, to each person, in the order in which the messages had arrived.
        private func expectInOrder(_ sent: [SentMessage], _ running: RunningSite) async throws {
            let rows = try await running.sql("select from_address || ' ' || body from sms_router_inbox order by arrived_at, arrival_seq")
                .split(separator: "\n")
            let place = Dictionary(rows.enumerated().map { (String($1), $0) }, uniquingKeysWith: { first, _ in first })
            for (person, messages) in Dictionary(grouping: sent, by: \.to) {
                let places = messages.compactMap { message in
                    message.body.firstIndex(of: ":").flatMap { place["\(person) " + message.body[$0...].dropFirst(2)] }
                }
                #expect(places.count == messages.count && places == places.sorted(), "\(person)")
            }
        }

        /// Neither there nor gone: connected, and silent. Nobody is kept until Twilio gives up.
        @Test func aServerThatHangsIsNoticedInTime() async throws {
            try await withRouterAndTwilio(SiteSetup(ownServer: true)) { running, twilio in
                let directory = try await running.sql("show data_directory")
                let postmaster = try #require(pid_t(contents(directory + "/postmaster.pid").prefix { $0 != "\n" }))
                let children = contents("/proc/\(postmaster)/task/\(postmaster)/children").split(separator: " ").compactMap { pid_t($0) }
                let all = [postmaster] + children
                for pid in all { ChildProcess.signal(pid, SIGSTOP) }
                defer { for pid in all { ChildProcess.signal(pid, SIGCONT) } }
                let first = (0..<10).map { SMS(from: Person.number($0).phone, body: "first") }
                for answer in try await running.webhooks.postTogether(first) {
                    #expect(answer.status == 200 && answer.text == Expected.silence)
                }
                try await eventually("it counts as away", within: .seconds(60)) { Self.isAway(try await running.router.health()) }
                let second = (0..<10).map { SMS(from: Person.number($0).phone, body: "second") }
                for answer in try await running.webhooks.postTogether(second) {
                    #expect(answer.status == 200 && answer.text == Expected.silence)
                }
                for pid in all { ChildProcess.signal(pid, SIGCONT) }
                try await running.router.waitUntilHealthy(workers: 2)
                try await Self.everythingIsDone(running)
                #expect(try await running.sql("select count(*) from sms_router_inbox where state = 'replied'") == "20")
                let sent = try await twilio.sent()
                #expect(sent.count == 20)
                try await expectInOrder(sent, running)
            }
        }

        @Test func startsWithoutIt() async throws {
            try await withSiteAndTwilio(SiteSetup(ownServer: true)) { site, twilio in
                try await site.postgres.stop()
                let router = try site.startRouter(["TWILIO_API_BASE_URL": twilio.url])
                try await eventually("health says what is the matter") {
                    guard let health = try? await router.health() else { return false }
                    return Self.isAway(health) && health.json["workers_ready"]?.integer == 2
                }
                let running = RunningSite(site: site, router: router)
                let early = SMS(from: Person.number(1).phone, body: "early")
                #expect(try await running.post(early).text == Expected.silence)
                try await site.postgres.start()
                try await router.waitUntilHealthy(workers: 2)
                try await Self.everythingIsDone(running)
                #expect(try await running.state(of: early) == "replied|replied")
                #expect(try await twilio.sent().map(\.body) == ["\(Person.number(1).id): early"])
                #expect(try await running.post(SMS(from: Person.number(1).phone, body: "hello")).text == Expected.echo(.number(1), "hello"))
                router.signal(SIGTERM)
                #expect(try await router.waitForEnd() == .exited(0))
            }
        }

        /// STOP to one number of ours while replies to messages at another are under way, and PostgreSQL away.
        @Test func aStopWhileItIsAwayStopsReplies() async throws {
            try await withRouterAndTwilio(SiteSetup(environment: ["SMS_ROUTER_REPLY_DEADLINE_MS": "500"], ownServer: true)) {
                running, twilio in
                try await running.agent.control(#"{"mode":"hang"}"#)
                let leaving = (0..<8).map { Person.number($0) }
                let staying = Person.number(10)
                let held = (leaving + [staying]).map { SMS(from: $0.phone, body: "held") }
                for answer in try await running.webhooks.postTogether(held) { #expect(answer.text == Expected.silence) }
                for sms in held { #expect(try await running.agent.calls(for: sms) == 1) }
                try await running.site.postgres.stop(mode: "immediate")
                try await eventually("it is away") { Self.isAway(try await running.router.health()) }
                for person in leaving {
                    #expect(try await running.post(SMS(from: person.phone, body: "and this")).text == Expected.silence)
                    #expect(try await running.post(SMS(from: person.phone, to: "+15005550009", body: "STOP")).text == Expected.silence)
                }
                try await running.agent.control(#"{"mode":"echo","release":true}"#)
                try await running.site.postgres.start()
                try await running.router.waitUntilHealthy(workers: 2)
                try await Self.everythingIsDone(running)
                #expect(try await twilio.sent().map(\.to) == [staying.phone])
                #expect(try await running.sql("select count(*) from sms_router_inbox where outcome = 'opted_out'") == "16")
                #expect(try await running.sql("select count(*) from sms_router_opt_outs where opted_out_at is not null") == "8")
            }
        }

        /// A status callback is a message's end: it must not be lost either.
        @Test func statusCallbacksAreKept() async throws {
            try await withRouterAndTwilio(SiteSetup(environment: ["SMS_ROUTER_REPLY_MODE": "always-late"], ownServer: true)) {
                running, twilio in
                try await twilio.control(#"{"callbacks":{"statuses":["queued","sent"]}}"#)
                let sms = SMS(from: Person.number(1).phone, body: "hello")
                #expect(try await running.post(sms).text == Expected.silence)
                try await eventually("its reply is sent") { try await twilio.sent().count == 1 }
                try await eventually("that is known") {
                    try await running.sql("select status from sms_router_outbox where state = 'sent'") == "sent"
                }
                let outbox = try await running.sql("select id || ' ' || twilio_sid from sms_router_outbox").split(separator: " ")
                try await running.site.postgres.stop(mode: "immediate")
                try await eventually("it is away") { Self.isAway(try await running.router.health()) }
                let target = "/sms-router/webhook/delivery-status?o=\(outbox[0])"
                for status in ["delivered", "sending", "delivered"] {
                    let form: [(name: String, value: String)] = [
                        ("AccountSid", Credentials.account), ("From", SMS.ourNumber), ("MessageSid", String(outbox[1])),
                        ("MessageStatus", status),
                        ("To", Person.number(1).phone),
                    ]
                    let port = running.site.port
                    let headers = [
                        ("Content-Type", "application/x-www-form-urlencoded"),
                        (
                            "X-Twilio-Signature",
                            SignedRequest.sign(url: "http://127.0.0.1:\(port)\(target)", parameters: form, token: Credentials.authToken)
                        ),
                    ]
                    let answer = try await onOwnThread {
                        try HTTPConversation(port: port).exchange("POST", target, headers, body: FormEncoder.encode(form))
                    }
                    #expect(answer.status == 204)
                }
                try await eventually("each word is there once") {
                    try await running.router.health().json["spool"]?["messages"]?.integer == 2
                }
                try await running.site.postgres.start()
                try await running.router.waitUntilHealthy(workers: 2)
                try await eventually("its status is there") {
                    try await running.sql("select status from sms_router_outbox") == "delivered"
                }
                try await eventually("its delivery is counted") {
                    try await running.router.admin("GET", "/metrics").text.contains("\nsms_router_delivery_seconds_count 1\n")
                }
                try await Self.everythingIsDone(running)
            }
        }

        @Test func aFullSpoolIs503UntilThereIsRoom() async throws {
            let setup = SiteSetup(environment: ["SMS_ROUTER_SPOOL_MAX_MB": "1"], people: 100, ownServer: true)
            try await withRouterAndTwilio(setup) { running, twilio in
                try await running.site.postgres.stop(mode: "immediate")
                try await eventually("it is away") { Self.isAway(try await running.router.health()) }
                let filler = String(repeating: "x", count: 1500)
                var kept: [SMS] = []
                var refused: [SMS] = []
                var number = 0
                while try await running.router.health().status == 200, number < 40 {
                    let messages = (0..<100).map { SMS(from: Person.number($0).phone, body: "\(number) \($0) \(filler)") }
                    for (sms, answer) in zip(messages, try await running.webhooks.postTogether(messages)) {
                        #expect([200, 503].contains(answer.status))
                        if answer.status == 200 { kept.append(sms) } else { refused.append(sms) }
                    }
                    number += 1
                }
                try await eventually("health says so") {
                    let health = try await running.router.health()
                    return health.status == 503 && health.json["status"]?.string == "unhealthy"
                        && health.json["spool"]?["state"]?.string == "full"
                }
                #expect(kept.count > 200 && !refused.isEmpty)
                try await running.site.postgres.start()
                try await running.router.waitUntilHealthy(workers: 2)
                try await Self.everythingIsDone(running)
                let stored = Set(
                    try await running.sql("select message_sid from sms_router_inbox").split(separator: "\n").map { String($0) })
                for sms in kept { #expect(stored.contains(sms.sid), "\(sms.sid) got a 200 and is lost") }
                #expect(try await running.sql("select count(*) from sms_router_inbox where state <> 'replied'") == "0")
                #expect(try await twilio.sent().count == stored.count)
                #expect(try await running.router.health().json["spool"]?["state"]?.string == "usable")
            }
        }

        /// Neither database nor spool: the one case for a 503.
        @Test func withoutAStateDirectoryItIs503() async throws {
            try await withRouter(SiteSetup(ownServer: true)) { running in
                let state = running.site.directory + "/state"
                #expect(rename(state, state + ".gone") == 0)
                #expect(try await running.router.health().json["status"]?.string == "healthy", "a message can be made durable")
                try await running.site.postgres.stop(mode: "immediate")
                try await eventually("health says unhealthy") {
                    let health = try await running.router.health()
                    return health.status == 503 && health.json["status"]?.string == "unhealthy"
                        && health.json["spool"]?["state"]?.string == "broken"
                }
                let refused = SMS(from: Person.number(0).phone, body: "while nothing works")
                let answer = try await running.post(refused)
                #expect(answer.status == 503 && answer.json["detail"]?.string?.isEmpty == false)
                #expect(rename(state + ".gone", state) == 0)
                try await eventually("the spool is there again") { Self.isAway(try await running.router.health()) }
                #expect(try await running.post(refused).text == Expected.silence)
                try await running.site.postgres.start()
                try await running.router.waitUntilHealthy(workers: 2)
                try await eventually("it is answered") { try await running.state(of: refused) == "replied|replied" }
            }
        }

        /// A directory copied from a machine that is gone, into the database, by hand.
        @Test func whatADeadMachineLeftIsImported() async throws {
            try await withSiteAndTwilio(SiteSetup(ownServer: true)) { site, twilio in
                let router = try site.startRouter()
                try await router.waitUntilHealthy(workers: 2)
                let running = RunningSite(site: site, router: router)
                try await site.postgres.stop(mode: "immediate")
                try await eventually("it is away") { Self.isAway(try await router.health()) }
                let messages = (0..<30).map { SMS(from: Person.number($0 % 10).phone, body: "message \($0)") }
                for sms in messages { #expect(try await running.post(sms).text == Expected.silence) }
                for pid in router.children + [router.pid] { ChildProcess.signal(pid, SIGKILL) }
                _ = try await router.waitForEnd()
                try await site.postgres.start()
                let copy = site.directory + "/copy"
                #expect(rename(site.directory + "/state", copy) == 0)
                mkdir(site.directory + "/state", 0o700)

                let list = try await site.control("spool", "list", "--json")
                #expect(list.end == .exited(0) && list.output == "[]\n", "\(list)")
                let first = try await site.control("spool", "import", "--json", copy)
                #expect(first.end == .exited(0), "\(first.errors)")
                let report = try #require(try JSONValue.parse(Array(first.output.utf8)).array?.first)
                #expect(
                    report["accepted"]?.integer == 30 && report["known"]?.integer == 0 && report["left"]?.integer == 0, "\(first.output)")
                let again = try await site.control("spool", "import", copy)
                #expect(again.end == .exited(0) && again.output.contains("0 messages"), "\(again.output)")
                #expect(try await site.sql("select count(*) from sms_router_inbox where state = 'deferred'") == "30")

                let successor = try site.startRouter(["TWILIO_API_BASE_URL": twilio.url])
                try await successor.waitUntilHealthy(workers: 2)
                let next = RunningSite(site: site, router: successor)
                try await Self.everythingIsDone(next)
                #expect(try await twilio.sent().count == 30)
                #expect(try await next.sql(Self.outOfOrder) == "0")
                successor.signal(SIGTERM)
                #expect(try await successor.waitForEnd() == .exited(0))
            }
        }

        /// A file that is none of SQLite's: set aside, said, and never taken for nothing.
        @Test func whatCannotBeReadIsSaid() async throws {
            try await withSite { site in
                let copy = site.directory + "/copy"
                mkdir(copy, 0o700)
                let file = Glibc.open(copy + "/spool-0-1-1.sqlite", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
                let garbage = Array(String(repeating: "no database ", count: 1000).utf8)
                #expect(write(file, garbage, garbage.count) == garbage.count)
                close(file)
                for turn in 1...2 {
                    let answer = try await site.control("spool", "import", copy)
                    #expect(answer.end == .exited(65), "\(turn): \(answer)")
                    #expect(
                        answer.output.contains("1 file could not be read whole, kept as spool-0-1-1.sqlite.corrupt-"), "\(answer.output)")
                    #expect(!answer.output.contains("nothing is left"))
                }
                let json = try await site.control("spool", "import", copy, "--json")
                let report = try #require(try JSONValue.parse(json.output).array?.first)
                #expect(report["damaged"]?.array?.count == 1 && report["left"]?.integer == 0, "\(json.output)")
            }
        }
    }
}
