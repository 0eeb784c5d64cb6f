// The disk of the state directory is full, or no file may grow: nobody dies, nothing that was promised is lost, what cannot be made durable
// is refused, and the room that comes back is used at once. docs/spool.md, "When something fails".

import Glibc
import JSON
import Processes
import TestSupport
import Testing

extension SystemTests {
    @Suite struct FullDiskTests {
        private static func spool(_ router: RouterProcess) async throws -> String {
            try await router.health().json["spool"]?["state"]?.string ?? ""
        }

        private static func isDegraded(_ router: RouterProcess) async throws -> Bool {
            let health = try await router.health()
            return health.status == 200 && health.json["status"]?.string == "degraded"
        }

        private func messages(_ numbers: Range<Int>, _ text: String) -> [SMS] {
            numbers.map { SMS(from: Person.number($0).phone, body: "\(text) \($0)") }
        }

        /// Every one of them is finished, and was replied to by REST once.
        private func expectRepliedByREST(_ kept: [SMS], _ running: RunningSite, _ twilio: TwilioProcess) async throws {
            try await eventually("the spool is drained", within: .seconds(60)) {
                try await running.router.health().json["spool"]?["messages"]?.integer == 0
            }
            for sms in kept {
                try await eventually("\(sms.sid) is answered", within: .seconds(60)) {
                    try await running.state(of: sms) == "replied|replied"
                }
            }
            try await eventually("everything is sent", within: .seconds(60)) {
                try await running.sql("select count(*) from sms_router_outbox where closed_at is null") == "0"
            }
            let times = Dictionary(grouping: try await twilio.sent()) { String($0.body.drop { $0 != " " }.dropFirst()) }.mapValues(\.count)
            for sms in kept { #expect(times[sms.body] == 1, "\(sms.sid)") }
        }

        @Test(.enabled(if: geteuid() == 0)) func theStateDirectorysDiskIsFull() async throws {
            try await withSiteAndTwilio(SiteSetup(people: 40, ownServer: true)) { site, twilio in
                // Room for what a worker keeps free, and a little.
                guard let disk = try await SmallDisk.mount(at: site.directory + "/state", megabytes: 64) else { return }
                let result: Result<Void, any Error>
                do { result = .success(try await onADisk(disk, site, twilio)) } catch { result = .failure(error) }
                try await disk.unmount()
                try result.get()
            }
        }

        private func onADisk(_ disk: SmallDisk, _ site: Site, _ twilio: TwilioProcess) async throws {
            let router = try site.startRouter(["TWILIO_API_BASE_URL": twilio.url])
            try await router.waitUntilHealthy(workers: 2)
            let running = RunningSite(site: site, router: router)
            // With the database there nobody notices, also not workers that start.
            try disk.fill()
            #expect(try await running.post(SMS(from: Person.number(0).phone, body: "hi")).text == Expected.echo(.number(0), "hi"))
            let victim = try #require(try await router.workers().first)
            ChildProcess.signal(victim.pid, SIGKILL)
            try await eventually("it has a successor") {
                let workers = try await router.workers()
                return workers.count == 2 && workers.allSatisfy { $0.state == "ready" && $0.pid != victim.pid }
            }
            disk.free()

            try await site.postgres.stop(mode: "immediate")
            try await eventually("it is away") { try await Self.isDegraded(router) }
            let before = messages(0..<20, "before")
            for answer in try await running.webhooks.postTogether(before) { #expect(answer.text == Expected.silence) }
            try disk.fill()
            let refused = messages(0..<20, "refused")
            for answer in try await running.webhooks.postTogether(refused) { #expect(answer.status == 503) }
            try await eventually("health says so") {
                let health = try await router.health()
                return health.status == 503 && health.json["status"]?.string == "unhealthy"
                    && health.json["spool"]?["state"]?.string == "full"
            }
            // Nothing that is on the disk is lost by a death in this state.
            for worker in try await router.workers() { ChildProcess.signal(worker.pid, SIGKILL) }
            try await eventually("they have successors") { try await router.workers().filter { $0.state == "ready" }.count == 2 }
            disk.free()
            try await eventually("the spool is usable again", within: .seconds(60)) { try await Self.isDegraded(router) }
            // Twilio asks again, or people do.
            for answer in try await running.webhooks.postTogether(refused) { #expect(answer.text == Expected.silence) }
            // The database first, the room later: what is drained cannot be removed yet, and does not come twice of it.
            try disk.fill()
            try await site.postgres.start()
            try await eventually("the database is there again", within: .seconds(60)) { try await router.database() == "healthy" }
            try await eventually("it drains", within: .seconds(60)) {
                try await running.sql("select count(*) > 1 from sms_router_inbox") == "t"
            }
            disk.free()
            try await router.waitUntilHealthy(workers: 2)
            try await expectRepliedByREST(before + refused, running, twilio)
            #expect(try await Self.spool(router) == "usable")
            router.signal(SIGTERM)
            #expect(try await router.waitForEnd() == .exited(0))
        }

        /// A limit on the size of files is a signal that kills, unless it is ignored; then it is a full disk.
        @Test func filesMayNotGrow() async throws {
            try await withRouterAndTwilio(SiteSetup(people: 40, ownServer: true)) { running, twilio in
                let router = running.router
                let pids = try await router.workers().map(\.pid)
                func limit(_ bytes: String) async throws {
                    for pid in pids + [router.pid] {
                        let end = try await Programs.run("/usr/bin/prlimit", ["--pid", String(pid), "--fsize=\(bytes):"], [:]).end
                        try #require(end == .exited(0))
                    }
                }
                try await limit("1")
                // Lines of the log are lost; nothing else is.
                #expect(try await running.post(SMS(from: Person.number(0).phone, body: "hi")).text == Expected.echo(.number(0), "hi"))
                try await running.site.postgres.stop(mode: "immediate")
                let refused = messages(0..<20, "refused")
                try await eventually("it is away") { try await router.database() == "unhealthy" }
                for answer in try await running.webhooks.postTogether(refused) { #expect(answer.status == 503) }
                try await eventually("health says so") { try await router.health().status == 503 }
                try await limit("unlimited")
                try await eventually("the spool is usable", within: .seconds(60)) { try await Self.isDegraded(router) }
                for answer in try await running.webhooks.postTogether(refused) { #expect(answer.text == Expected.silence) }
                try await running.site.postgres.start()
                try await router.waitUntilHealthy(workers: 2)
                try await expectRepliedByREST(refused, running, twilio)
                #expect(try await router.workers().map(\.pid) == pids, "nobody died")
            }
        }
    }
}
