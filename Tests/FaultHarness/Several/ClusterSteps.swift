// What is done to a cluster, one thing after the other: each part killed, cut off and restored in turn. docs/cluster.md.

import EventLoop
import Glibc
import Processes
import Time

/// One fault from its begin to its end.
@LoopActor struct ClusterStep {
    let name: String
    /// How long it lasts.
    let seconds: Double
    /// No outcome can be committed while it lasts.
    var holdsEverything = false
    let begin: @LoopActor () async throws -> Void
    let end: @LoopActor () async throws -> Void
}

extension ClusterParts {
    /// All of them; `isShort`: those that tell most, for less long.
    func steps(isShort: Bool, control: @escaping @LoopActor (Int, [String]) async throws -> Void) -> [ClusterStep] {
        let (one, two, three) = (routers[0], routers[1], routers[2])
        func standby() -> Trio.Server { trio.servers.first { $0 !== trio.primary } ?? trio.servers[1] }
        func replica() -> Trio.Server { trio.servers.last { $0 !== trio.primary } ?? trio.servers[2] }
        /// Who it was when the step began.
        let chosen = Chosen()
        func server(
            _ name: String, _ seconds: Double, _ choose: @escaping @LoopActor () -> Trio.Server, cut: Bool
        ) -> ClusterStep {
            ClusterStep(name: name, seconds: seconds) { [self] in
                chosen.server = choose()
                let server = try chosen.must
                if cut { try await wires.cut(server.machine) } else { await trio.kill(server) }
            } end: { [self] in
                let server = try chosen.must
                if cut { try await wires.mend(server.machine) } else { try await trio.start(server) }
            }
        }
        func failover(_ name: String, cut: Bool) -> ClusterStep {
            ClusterStep(name: name, seconds: cut ? 12 : 4, holdsEverything: true) { [self] in
                chosen.server = trio.primary
                if cut { try await wires.cut(trio.primary.machine) } else { await trio.kill(trio.primary) }
            } end: { [self] in
                guard let old = chosen.server else { return }
                // For certain: nobody is asked whether it still lives.
                await trio.kill(old)
                _ = try await trio.failOver()
                if cut { try await wires.mend(old.machine) }
                try await trio.rejoin(old)
            }
        }
        let all: [ClusterStep] = [
            ClusterStep(name: "redis killed", seconds: 10) {
                await self.redis.vanish()
            } end: {
                self.redis.start()
            },
            ClusterStep(name: "redis stands still", seconds: 5) {
                self.redis.signal(SIGSTOP)
            } end: {
                self.redis.signal(SIGCONT)
            },
            ClusterStep(name: "redis cut off", seconds: 10) {
                try await self.wires.cut(self.redis.machine)
            } end: {
                try await self.wires.mend(self.redis.machine)
            },
            ClusterStep(name: "router killed", seconds: 12) {
                await one.vanish()
            } end: {
                one.start()
            },
            ClusterStep(name: "router cut off", seconds: 15) {
                try await self.wires.cut(two.machine)
            } end: {
                try await self.wires.mend(two.machine)
            },
            ClusterStep(name: "router cut off from the databases", seconds: 15) {
                for server in self.trio.servers { try await self.wires.cut(three.machine, from: server.machine) }
            } end: {
                for server in self.trio.servers { try await self.wires.mend(three.machine, from: server.machine) }
            },
            ClusterStep(name: "router cut off from redis", seconds: 10) {
                try await self.wires.cut(one.machine, from: self.redis.machine)
            } end: {
                try await self.wires.mend(one.machine, from: self.redis.machine)
            },
            ClusterStep(name: "router stands still", seconds: 14) {
                two.signal(SIGSTOP)
            } end: {
                two.signal(SIGCONT)
            },
            ClusterStep(name: "dispatcher killed", seconds: 2) {
                three.process?.signal(SIGKILL)
            } end: {
            },
            ClusterStep(name: "balancer killed", seconds: 3) {
                await self.balancer.vanish()
            } end: {
                self.balancer.start()
            },
            ClusterStep(name: "balancer cut off", seconds: 8) {
                try await self.wires.cut(self.balancer.machine)
            } end: {
                try await self.wires.mend(self.balancer.machine)
            },
            ClusterStep(name: "router drained for maintenance", seconds: 15) {
                try await control(0, ["cluster", "drain", "--grace", "5s"])
            } end: {
                try await control(0, ["cluster", "resume"])
            },
            server("standby killed", 10, standby, cut: false), server("standby cut off", 15, standby, cut: true),
            server("replica killed", 10, replica, cut: false), server("replica cut off", 12, replica, cut: true),
            failover("primary killed", cut: false), failover("primary cut off", cut: true),
        ]
        guard isShort else { return all }
        let chosenNames = [
            "redis killed", "router killed", "router cut off", "balancer killed", "router drained for maintenance", "standby killed",
            "primary killed",
        ]
        return all.filter { chosenNames.contains($0.name) }
    }

    @LoopActor private final class Chosen {
        var server: Trio.Server?

        var must: Trio.Server {
            get throws {
                guard let server else { throw HarnessError(description: "no server was chosen") }
                return server
            }
        }
    }
}
