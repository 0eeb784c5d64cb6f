import Glibc
import Processes
import Testing

extension SystemTests {
    /// PostgreSQL goes and comes back: nothing dies, nothing that was promised is lost.
    @Suite struct DatabaseAwayTests {
        @Test func stoppedAndStartedUnderLoad() async throws {
            try await withRouter(SiteSetup(people: 100, ownServer: true)) { running in
                let router = running.router
                let before = try await router.workers().map(\.pid).sorted()
                let load = SteadyLoad(running.webhooks, perSecond: 100, people: 100)
                try await Task.sleep(for: .seconds(2))
                try await running.site.postgres.stop(mode: "immediate")
                try await eventually("health says unhealthy") {
                    let health = try await router.health()
                    return health.status == 503 && health.json["status"]?.string == "unhealthy"
                        && health.json["database"]?.string == "unhealthy"
                }
                #expect(try await router.ask("GET", "/sms-router/webhook/health/live").status == 200)
                let refused = try await running.post(SMS(from: Person.number(0).phone, body: "while it is away"))
                #expect(refused.status == 503)
                #expect(refused.json["detail"]?.string?.isEmpty == false)
                // Nobody is told that he is not registered, and admin says what is the matter.
                #expect(try await router.admin("GET", "/sms-router/admin/usage").status == 503)
                try await Task.sleep(for: .seconds(1))
                try await running.site.postgres.start()
                try await eventually("healthy again, by itself", within: .seconds(40)) { try await router.health().status == 200 }
                var asked = 0
                try await eventually("webhooks are answered again", within: .seconds(20)) {
                    asked += 1
                    return try await running.post(SMS(from: Person.number(1).phone, body: "is it back \(asked)")).status == 200
                }
                try await Task.sleep(for: .seconds(2))
                let deliveries = try await load.stop()

                #expect(try await router.workers().map(\.pid).sorted() == before, "no process died")
                let statuses = Dictionary(grouping: deliveries) { $0.answer?.status ?? -1 }.mapValues(\.count)
                #expect(Set(statuses.keys).isSubset(of: [200, 503]), "\(statuses)")
                #expect((statuses[503] ?? 0) > 0 && (statuses[200] ?? 0) > 100, "\(statuses)")
                let replied = deliveries.filter(\.isReplied)
                try await expectEachExactlyOnce(replied, running)
                for delivery in deliveries where delivery.answer?.status == 200 && !delivery.isReplied {
                    // Accepted just before it went: the webhook could not wait for its outcome.
                    #expect(delivery.answer?.text == Expected.silence)
                }
                // A 200 is a promise, whatever was in it.
                let stored = Set(
                    try await running.sql("select message_sid from sms_router_inbox").split(separator: "\n").map { String($0) })
                for delivery in deliveries where delivery.answer?.status == 200 && !stored.contains(delivery.sms.sid) {
                    Issue.record("\(delivery.sms.sid) got a 200 and is lost")
                }
                try await eventually("everything accepted is finished") {
                    try await running.sql("select count(*) from sms_router_inbox where finished_at is null") == "0"
                }
            }
        }

        @Test func startsWithoutIt() async throws {
            try await withSite(SiteSetup(ownServer: true)) { site in
                try await site.postgres.stop()
                let router = try site.startRouter()
                try await eventually("health says what is the matter") {
                    guard let health = try? await router.health() else { return false }
                    return health.status == 503 && health.json["workers_ready"]?.integer == 2
                }
                try await site.postgres.start()
                try await router.waitUntilHealthy(workers: 2)
                let running = RunningSite(site: site, router: router)
                #expect(try await running.post(SMS(from: Person.number(1).phone, body: "hello")).text == Expected.echo(.number(1), "hello"))
                router.signal(SIGTERM)
                #expect(try await router.waitForEnd() == .exited(0))
            }
        }
    }
}
