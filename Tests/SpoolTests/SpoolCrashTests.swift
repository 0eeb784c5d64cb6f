import EventLoop
import Glibc
import Processes
import TestSupport
import Testing

@testable import Spool

/// A writer in a process of its own, killed in the middle or put on a disk that is too small.
@Suite struct SpoolCrashTests {
    /// Everything that a child has printed.
    private final class Child {
        let pid: pid_t
        private let path: String
        private let descriptor: Int32
        private var isOver = false

        init(_ place: StateDirectory, _ program: String, _ arguments: [String]) throws {
            path = place.path + ".out"
            descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { throw FixtureError(what: "open \(path)") }
            pid = try ChildProcess.spawn(
                path: program, arguments: arguments, environment: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"],
                descriptors: [(source: descriptor, target: 1)])
        }

        deinit {
            if !isOver {
                ChildProcess.signal(pid, SIGKILL)
                var status: Int32 = 0
                waitpid(pid, &status, 0)
            }
            close(descriptor)
            unlink(path)
        }

        /// Its whole lines so far.
        var lines: [String] {
            var bytes: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 65_536)
            while true {
                let count = pread(descriptor, &buffer, buffer.count, bytes.count)
                guard count > 0 else { break }
                bytes += buffer[..<count]
            }
            return String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(
                String.init)
        }

        @LoopActor func end(on loop: EventLoop) async throws -> ChildExit {
            for _ in 0..<6000 * Slowness.factor {
                if let exit = ChildProcess.reap(pid) {
                    isOver = true
                    return exit
                }
                await LoopActor.sleep(.milliseconds(10), on: loop)
            }
            throw FixtureError(what: "the child does not end")
        }

        @LoopActor func wait(forLines count: Int, on loop: EventLoop) async throws {
            for _ in 0..<6000 * Slowness.factor {
                if lines.count >= count { return }
                await LoopActor.sleep(.milliseconds(5), on: loop)
            }
            throw FixtureError(what: "the child prints no \(count) lines")
        }
    }

    /// Beside the bundle of the tests.
    private static let standin: String = {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        let own = String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        for candidate in [CommandLine.arguments.first ?? "", own] {
            var path = candidate[...]
            while let slash = path.lastIndex(of: "/") {
                path = path[..<slash]
                if access(path + "/sms-router-standin", X_OK) == 0 { return path + "/sms-router-standin" }
            }
        }
        return "sms-router-standin"
    }()

    private static func arguments(_ path: String, generation: Int, rate: Int, seconds: Int, size: Int = 160) -> [String] {
        [
            "spool", "--directory", path, "--generation", "\(generation)", "--rate", "\(rate)", "--seconds", "\(seconds)", "--size",
            "\(size)",
            "--room", "0", "--print",
        ]
    }

    @Test func everythingAcknowledgedSurvivesKills() async throws {
        let seed = UInt64.random(in: 0 ... .max)
        print("SpoolCrashTests seed \(seed)")
        try await runOnLoop { loop in
            let place = try StateDirectory()
            var random = SplitMix(state: seed)
            var acknowledged: Set<String> = []
            for round in 1...6 {
                let child = try Child(
                    place, Self.standin, Self.arguments(place.path, generation: round, rate: 2000, seconds: 60, size: 900))
                try await child.wait(forLines: Int.random(in: 1...900, using: &random), on: loop)
                ChildProcess.signal(child.pid, SIGKILL)
                #expect(try await child.end(on: loop) == .signalled(SIGKILL))
                let lines = child.lines
                #expect(lines.allSatisfy { $0.hasPrefix("SM") })
                acknowledged.formUnion(lines)
                // The dead one's lock holds nobody up: the successor goes on in its file.
                #expect(place.files == ["spool-0-1-1.sqlite"])
            }
            let drained = try await drainAll(loop, place, batch: 256)
            let sids = Set(drained.map(\.messageSID))
            #expect(acknowledged.count > 6)
            #expect(acknowledged.subtracting(sids).isEmpty)
            #expect(sids.count == drained.count)
            #expect(drained.map(\.arrivedAt) == drained.map(\.arrivedAt).sorted())
            #expect(place.rest.isEmpty)
        }
    }

    @Test func drainingBesideALivingWriterLosesNothing() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            let child = try Child(place, Self.standin, Self.arguments(place.path, generation: 1, rate: 1500, seconds: 3, size: 900))
            try await child.wait(forLines: 1, on: loop)
            var drained: [String] = []
            var isOver = false
            while true {
                let part = try await drainAll(loop, place, batch: 100).map(\.messageSID)
                drained += part
                if isOver, part.isEmpty { break }
                if !isOver, let _ = ChildProcess.reap(child.pid) { isOver = true }
                await LoopActor.sleep(.milliseconds(2), on: loop)
            }
            let lines = child.lines
            #expect(lines.count > 1000)
            #expect(lines.allSatisfy { $0.hasPrefix("SM") })
            // Each once: the reader removes what the writer's own connection has written.
            #expect(drained.count == Set(drained).count)
            #expect(Set(drained) == Set(lines))
        }
    }

    @Test func aReaderKilledInTheMiddleIsFollowedByTheNext() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            // flock(1) holds the lock as a reader would.
            close(open(place.path + "/spool-drain.lock", O_WRONLY | O_CREAT, 0o600))
            let child = try Child(place, "/usr/bin/flock", [place.path + "/spool-drain.lock", "-c", "echo held; exec sleep 60"])
            try await child.wait(forLines: 1, on: loop)
            let spool = place.spool(loop)
            try await spool.fill([entry(1)])
            #expect(try spool.beginDrain() == nil)
            // The lock is its child's too.
            kill(-child.pid, SIGKILL)
            _ = try await child.end(on: loop)
            var drain: SpoolDrain?
            for _ in 0..<1000 where drain == nil {
                drain = try spool.beginDrain()
                await LoopActor.sleep(.milliseconds(5), on: loop)
            }
            #expect(try await drain?.next(5).count == 1)
            drain?.end()
            spool.close()
        }
    }

    @Test func aFullDiskRefusesAndKeepsWhatItHas() async throws {
        try await runOnLoop { loop in
            let place = try StateDirectory()
            // The kernel lets no file grow above 2 MB: log, index and file alike. The largest transaction (500 rows) has room in it, so that a
            // slow machine, whose rows come in few large ones, keeps some too.
            let command = "ulimit -f 2000; exec \"$0\" \"$@\""
            let child = try Child(
                place, "/bin/bash",
                ["-c", command, Self.standin]
                    + Self.arguments(place.path, generation: 1, rate: 1000, seconds: 4 * Slowness.factor, size: 900))
            #expect(try await child.end(on: loop) == .exited(0))
            let lines = child.lines
            let kept = lines.filter { $0.hasPrefix("SM") }
            let refused = lines.filter { $0.hasPrefix("failed") }
            #expect(kept.count > 20)
            #expect(refused.count > 1000)
            #expect(refused.allSatisfy { $0.hasPrefix("failed spool full") }, "\(Set(refused))")
            // With room again a successor goes on in the same file.
            let spool = place.spool(loop, generation: 2)
            try await spool.fill([entry(1)])
            #expect(place.files == ["spool-0-1-1.sqlite"])
            spool.close()
            let drained = Set(try await drainAll(loop, place, batch: 100).map(\.messageSID))
            #expect(Set(kept).subtracting(drained).isEmpty)
            #expect(drained.contains(entry(1).messageSID))
        }
    }
}

/// A generator with a seed (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014).
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
        return mixed ^ mixed >> 31
    }
}
