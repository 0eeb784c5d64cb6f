// `sms-router-faults cluster`: the run over several machines. Called by script/test-cluster, which makes the network namespace that it lives in.

import ArgumentParser
import EventLoop
import Glibc
import HTTPServer
import Processes

package struct ClusterCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "cluster",
        abstract:
            "Three routers, HAProxy, Redis and three PostgreSQL servers, each on a machine of its own: each broken in turn under load.")

    @Option(help: "The same seed gives the same load.")
    var seed: UInt64?

    @Option(help: "Messages a second.")
    var rate = 300.0

    @Option(help: "Workers of each router.")
    var workers = 2

    @Option(help: "Seconds of peace after each fault.")
    var pause = 12.0

    @Option(help: "Seconds for settling, at most.")
    var settle = 420.0

    @Option(help: "Seconds of each look at the global rate.")
    var window = 60.0

    @Option(help: "Only faults whose names hold one of these words, comma-separated; none for the limits alone.")
    var only: String?

    @Flag(help: "The faults that tell most, for less long.")
    var short = false

    @Option(help: "KEY=VALUE: a setting of the routers. Repeatable.")
    var set: [String] = []

    @Option(help: "Directory of sms-router and sms-routerctl; the one of this program by default.")
    var programs: String?

    @Option(help: "The directory deploy of the sources.")
    var deploy: String

    package init() {}

    package func run() throws {
        guard geteuid() == 0 else { throw ValidationError("network namespaces take root") }
        let seed = seed ?? UInt64.random(in: 1..<1_000_000_000)
        print("seed \(seed)")
        var environment: [String: String] = [:]
        for pair in set {
            guard let mark = pair.firstIndex(of: "=") else { throw ValidationError("--set KEY=VALUE") }
            environment[String(pair[..<mark])] = String(pair[pair.index(after: mark)...])
        }
        let settings = ClusterRunSettings(
            seed: seed, rate: rate, workers: workers, programs: programs ?? FaultCommand.ownDirectory, deploy: deploy,
            directory: try FaultCommand.makeDirectory(), isShort: short, pause: pause, settle: .milliseconds(Int64(settle * 1000)),
            window: window,
            only: only, environment: environment)
        signal(SIGPIPE, SIG_IGN)
        _ = try raiseDescriptorLimit()
        DescriptorLimit.raise()
        let loop = try EventLoop()
        LoopActor.attach(to: loop)
        let guardian = try FaultCommand.startGuardian(settings.directory)
        let watchers = [SIGINT, SIGTERM].map { number in
            SignalWatcher(loop, signal: number) {
                FaultCommand.forget(settings.directory)
                Glibc.exit(128 + number)
            }
        }
        let result = Result()
        LoopActor.spawn {
            do { result.isGood = try await ClusterRun(loop, settings).run() } catch { print("sms-router-faults: \(error)") }
            loop.stop()
        }
        loop.run()
        withExtendedLifetime((guardian, watchers)) {}
        guard result.isGood else {
            print("evidence: \(settings.directory)")
            throw ExitCode.failure
        }
        print("nothing is wrong")
        FaultCommand.forget(settings.directory)
    }

    /// Written on the loop's thread, which is this one.
    private final class Result: @unchecked Sendable { var isGood = false }
}
