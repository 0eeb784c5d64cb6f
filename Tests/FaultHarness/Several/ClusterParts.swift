// The machines of a cluster run and what runs on them: three routers, HAProxy, Redis, three PostgreSQL servers, each with the configuration of deploy/ where
// there is one.

import EventLoop
import Glibc
import Processes

@LoopActor final class ClusterParts {
    let wires: Wires
    let trio: Trio
    let redis: Served
    let balancer: Served
    let routers: [Served]
    let stateDirectories: [String]
    /// The routers' settings, and `sms-routerctl`'s.
    let environments: [[String: String]]
    /// As Twilio calls it.
    let publicURL: String
    static let adminToken = "admin-token-of-this-run"
    private static let redisPassword = "redis-password-of-this-run"

    init(_ loop: EventLoop, directory: String, programs: String, deploy: String, environment: [String: String]) async throws {
        wires = try await Wires(loop, log: directory + "/wires.log")
        let databases = [
            try await wires.add("db1", host: 11), try await wires.add("db2", host: 12), try await wires.add("db3", host: 13),
        ]
        let machines = [try await wires.add("r1", host: 21), try await wires.add("r2", host: 22), try await wires.add("r3", host: 23)]
        let redisMachine = try await wires.add("redis", host: 5)
        let balancerMachine = try await wires.add("lb", host: 2)
        trio = try await Trio(loop, databases, directory: directory, deploy: deploy)

        try Self.write(
            contents(deploy + "/redis/redis.conf").replacing("10.0.0.5", with: redisMachine.address)
                .replacing("/etc/redis/sms-router.acl", with: directory + "/redis.acl").replacing("/var/lib/redis", with: directory)
                .replacing("supervised systemd", with: "supervised no"), directory + "/redis.conf")
        try Self.write(
            contents(deploy + "/redis/sms-router.acl").replacing("OPERATOR-PASSWORD", with: "operator").replacing(
                "PASSWORD", with: Self.redisPassword),
            directory + "/redis.acl")
        redis = Served(loop, redisMachine, ["/usr/bin/redis-server", directory + "/redis.conf"], log: directory + "/redis.log")

        publicURL = "http://\(balancerMachine.address):8080"
        try Self.write(
            Self.balancerConfiguration(deploy, address: balancerMachine.address, routers: machines), directory + "/haproxy.cfg")
        balancer = Served(
            loop, balancerMachine, ["/usr/sbin/haproxy", "-db", "-f", directory + "/haproxy.cfg"], log: directory + "/haproxy.log")

        var all: [[String: String]] = []
        for machine in machines {
            let state = "\(directory)/state-\(machine.name)"
            mkdir(state, 0o700)
            all.append(
                environment.merging([
                    "DATABASE_URL": trio.url,
                    "SMS_ROUTER_REDIS_URL": "redis://sms-router:\(Self.redisPassword)@\(redisMachine.address):6379",
                    "SMS_ROUTER_LISTEN": machine.address + ":8000", "SMS_ROUTER_STATE_DIR": state, "SMS_ROUTER_NAME": machine.name,
                    "SMS_ROUTER_PUBLIC_URL": publicURL, "SMS_ROUTER_ALLOW_HTTP": "true",
                    "SMS_ROUTER_ADMIN_TOKEN": Self.adminToken, "SMS_ROUTER_TRUSTED_PROXIES": balancerMachine.address + "/32",
                ]) { $1 })
        }
        environments = all
        stateDirectories = all.compactMap { $0["SMS_ROUTER_STATE_DIR"] }
        routers = zip(machines, all).map { machine, own in
            Served(loop, machine, [programs + "/sms-router"], environment: own, log: "\(directory)/\(machine.name).log")
        }
    }

    /// deploy/haproxy for three routers: plain HTTP to the world, for nothing here is about certificates.
    private static func balancerConfiguration(_ deploy: String, address: String, routers: [Machine]) throws -> String {
        var text = contents(deploy + "/haproxy/haproxy.cfg")
        for (from, to) in [
            ("#two# ", ""), ("bind :443 ssl crt /etc/ssl/sms-router/haproxy.pem alpn http/1.1", "bind \(address):8080"),
            ("    log /dev/log local0\n", ""), ("    log global\n", ""),
            ("    chroot /var/lib/haproxy\n    user haproxy\n    group haproxy\n", ""),
            ("    stats socket /run/haproxy/admin.sock mode 600 level admin\n", ""), ("127.0.0.1:8000", "\(routers[0].address):8000"),
            ("192.0.2.2:8000", "\(routers[1].address):8000"), ("# server three 192.0.2.3:8000", "server three \(routers[2].address):8000"),
        ] {
            guard text.contains(from) else { throw HarnessError(description: "deploy/haproxy/haproxy.cfg has no \(from)") }
            text = text.replacing(from, with: to)
        }
        return text
    }

    private static func write(_ text: String, _ path: String) throws { try LineFile(path).write(text) }
}
