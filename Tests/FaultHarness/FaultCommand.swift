// `sms-router-faults`: the fault harness' command line. Called by script/test-faults and script/test-cluster; never installed.

import ArgumentParser
import EventLoop
import Glibc
import HTTPServer
import Processes

/// The program.
package struct FaultProgram: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "sms-router-faults", abstract: "Breaks things around routers, and looks for what was lost, doubled or out of order.",
        subcommands: [FaultCommand.self, ClusterCommand.self], defaultSubcommand: FaultCommand.self)

    package init() {}
}

package struct FaultCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "routers",
        abstract:
            "Breaks everything around a router while people write to it, and looks for messages that were lost, doubled or out of order.")

    @Option(help: "The same seed gives the same faults at the same times.")
    var seed: UInt64?

    @Option(help: "Minutes of faults.")
    var minutes = 15.0

    @Option(help: "Messages a second.")
    var rate = 300.0

    @Option(help: "Only these faults or groups, comma-separated: \(FaultGroup.allCases.map(\.rawValue).joined(separator: ", ")), or none.")
    var only: String?

    @Option(help: "Routers on the one database.")
    var routers = 1

    @Option(help: "Workers of each.")
    var workers = 4

    @Option(help: "Seconds without faults at the beginning.")
    var warmUp = 60.0

    @Option(help: "Seconds for settling, at most.")
    var settle = 420.0

    @Option(help: "Seconds of rest before memory and descriptors are compared.")
    var rest = 60.0

    @Option(help: "KEY=VALUE: a setting of the router. Repeatable.")
    var set: [String] = []

    @Option(help: "Directory of sms-router and sms-routerctl; the one of this program by default.")
    var programs: String?

    package init() {}

    package func run() throws {
        let seed = seed ?? UInt64.random(in: 1..<1_000_000_000)
        print("seed \(seed)")
        let run = RunSettings(
            seed: seed, span: .milliseconds(Int64(minutes * 60_000)), rate: rate, faults: try faults(), routers: routers, workers: workers,
            programs: programs ?? Self.ownDirectory, directory: try Self.makeDirectory(), settle: .milliseconds(Int64(settle * 1000)),
            rest: .milliseconds(Int64(rest * 1000)), warmUp: .milliseconds(Int64(warmUp * 1000)), environment: try environment())
        signal(SIGPIPE, SIG_IGN)
        _ = try raiseDescriptorLimit()
        let loop = try EventLoop()
        LoopActor.attach(to: loop)
        DescriptorLimit.raise()
        let guardian = try Self.startGuardian(run.directory)
        let watchers = [SIGINT, SIGTERM].map { number in
            SignalWatcher(loop, signal: number) {
                Self.forget(run.directory)
                Glibc.exit(128 + number)
            }
        }
        let result = Result()
        LoopActor.spawn {
            do { result.isGood = try await FaultRun(loop, run).run() } catch { print("sms-router-faults: \(error)") }
            loop.stop()
        }
        loop.run()
        withExtendedLifetime((guardian, watchers)) {}
        if result.isGood {
            print("nothing is wrong")
            Self.forget(run.directory)
        } else {
            print("evidence: \(run.directory); again: \(again(seed))")
            throw ExitCode.failure
        }
    }

    /// The command that repeats this run.
    private func again(_ seed: UInt64) -> String {
        var words = ["script/test-faults", "--seed \(seed)", "--minutes \(minutes)", "--rate \(rate)"]
        if let only { words.append("--only \(only)") }
        if routers != 1 { words.append("--routers \(routers)") }
        if workers != 4 { words.append("--workers \(workers)") }
        for (name, value, usual) in [("warm-up", warmUp, 60.0), ("settle", settle, 420.0), ("rest", rest, 60.0)] where value != usual {
            words.append("--\(name) \(value)")
        }
        return (words + set.map { "--set \($0)" }).joined(separator: " ")
    }

    /// Written on the loop's thread, which is this one.
    private final class Result: @unchecked Sendable { var isGood = false }

    private func faults() throws -> Set<Fault> {
        guard let only else { return Set(Fault.allCases) }
        var chosen: Set<Fault> = []
        for word in only.split(separator: ",").map(String.init) where word != "none" {
            if let group = FaultGroup(rawValue: word) {
                chosen.formUnion(Fault.allCases.filter { $0.group == group })
            } else if let fault = Fault(rawValue: word) {
                chosen.insert(fault)
            } else {
                throw ValidationError("--only \(word): one of \(Fault.allCases.map(\.rawValue).joined(separator: ", "))")
            }
        }
        return chosen
    }

    private func environment() throws -> [String: String] {
        var result: [String: String] = [:]
        for pair in set {
            guard let mark = pair.firstIndex(of: "=") else { throw ValidationError("--set KEY=VALUE") }
            result[String(pair[..<mark])] = String(pair[pair.index(after: mark)...])
        }
        return result
    }

    static var ownDirectory: String {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        let path = String(decoding: buffer[..<max(0, count)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    }

    static func makeDirectory() throws -> String {
        var template = Array("/tmp/smsfXXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw HarnessError(description: "no directory below /tmp") }
        let directory = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
        chmod(directory, 0o755)
        return directory
    }

    /// A shell that outlives this process, however that ends, by a second: takes the file systems away, and the directory unless there is
    /// something to look at. It waits for the end of a socket that is ours alone.
    static func startGuardian(_ directory: String) throws -> Int32 {
        let (ours, theirs) = try socketPair()
        // The shell's `read` would take a non-blocking end for an empty one.
        _ = fcntl(theirs, F_SETFL, 0)
        defer { close(theirs) }
        let script = """
            read line; sleep 1
            for place in "$1"/pg/data "$1"/state*; do umount -l "$place" 2>/dev/null; done
            [ ! -e "$1/done" ] || rm -rf --one-file-system "$1"
            """
        _ = try ChildProcess.spawn(
            path: "/bin/sh", arguments: ["-c", script, "guardian", directory], environment: plainEnvironment, descriptors: [(theirs, 0)])
        return ours
    }

    /// There is nothing to look at.
    static func forget(_ directory: String) { close(open(directory + "/done", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)) }
}
