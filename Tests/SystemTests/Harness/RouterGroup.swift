// Several routers on one database, each with a port and a state directory of its own.

import Glibc
import Processes
import TestSupport
import Testing

/// Routers of one site, started together and ended well.
struct RouterGroup: Sendable {
    let site: Site
    let routers: [RouterProcess]
    let directories: [String]
    private let environments: [[String: String]]

    /// `environment` over the site's; each gets the name `r1`, `r2` …
    static func start(_ count: Int, on site: Site, _ environment: [String: String] = [:], publicURL: String? = nil) async throws
        -> RouterGroup
    {
        var routers: [RouterProcess] = []
        var directories: [String] = []
        var environments: [[String: String]] = []
        for number in 1...count {
            let port = try freePort()
            let directory = "\(site.directory)/state-\(number)"
            mkdir(directory, 0o700)
            let own = [
                "SMS_ROUTER_LISTEN": "127.0.0.1:\(port)", "SMS_ROUTER_STATE_DIR": directory, "SMS_ROUTER_NAME": "r\(number)",
                "SMS_ROUTER_PUBLIC_URL": publicURL ?? "http://127.0.0.1:\(port)",
            ]
            let all = site.environment.merging(environment) { $1 }.merging(own) { $1 }
            routers.append(try RouterProcess(port: port, environment: all, log: "\(site.directory)/router-\(number).log"))
            directories.append(directory)
            environments.append(all)
        }
        let group = RouterGroup(site: site, routers: routers, directories: directories, environments: environments)
        for router in routers { try await router.waitUntilHealthy(workers: site.setup.workers) }
        return group
    }

    func webhooks(_ number: Int) -> WebhookClient { WebhookClient(port: routers[number].port) }

    /// `sms-routerctl` on that router's machine.
    func control(_ number: Int, _ arguments: String...) async throws -> (end: ChildExit, output: String, errors: String) {
        try await Programs.run("sms-routerctl", arguments, environments[number])
    }

    /// Starts one again that has ended.
    func startAgain(_ number: Int) throws -> RouterProcess {
        try RouterProcess(port: routers[number].port, environment: environments[number], log: "\(site.directory)/router-\(number + 1).log")
    }

    func log(_ number: Int) -> String { contents("\(site.directory)/router-\(number + 1).log") }
}

/// Runs `body` with routers that end well on SIGTERM, where it has not ended them itself.
func withRouters(
    _ count: Int, _ setup: SiteSetup, _ environment: [String: String] = [:], publicURL: String? = nil,
    _ body: (RouterGroup) async throws -> Void
) async throws {
    var setup = setup
    setup.startsRouter = false
    try await withSite(setup) { site in
        let group = try await RouterGroup.start(count, on: site, environment, publicURL: publicURL)
        let result: Result<Void, any Error>
        do { result = .success(try await body(group)) } catch { result = .failure(error) }
        if case .failure = result {
            for number in 0..<count { Issue.record("the end of log \(number + 1):\n\(String(group.log(number).suffix(3000)))") }
        }
        for router in group.routers where router.isRunning { router.signal(SIGTERM) }
        for router in group.routers { _ = try await router.waitForEnd() }
        try result.get()
    }
}
