// The pool over real processes: what only the kernel can do to a worker. The child is a script that speaks docs/ipc.md by itself, so it also
// shows that the specification is enough to write a worker in another language.

import Glibc
import Processes
import Testing
import Time
import Wire

@testable import Dispatcher

/// Perl, as Debian's perl-base has it on every system: no compiler and no module is needed.
private let perl = "/usr/bin/perl"

/// Says `ready`; answers pings, and each `deliver` with its own pid; leaves when told to drain. With the argument `deaf` it reads nothing
/// after `hello`.
private let workerScript = #"""
    use strict;
    my $deaf = ($ARGV[0] // "") eq "deaf";
    open(my $socket, "+<&=", 3) or die;
    sub wait_for { my ($writing) = @_; my $set = ""; vec($set, 3, 1) = 1; select($writing ? undef : $set, $writing ? $set : undef, undef, undef) }
    sub get {
        my ($count) = @_; my $bytes = "";
        while (length $bytes < $count) {
            my $got = sysread($socket, $bytes, $count - length $bytes, length $bytes);
            if (!defined $got) { wait_for(0); next }
            exit 0 if $got == 0;
        }
        return $bytes;
    }
    sub put {
        my ($type, $id, $payload) = @_;
        my $frame = pack("VCCvQ<", length $payload, $type, 0, 0, $id) . $payload;
        while (length $frame) {
            my $sent = syswrite($socket, $frame);
            if (defined $sent) { substr($frame, 0, $sent) = "" } else { wait_for(1) }
        }
    }
    while (1) {
        my ($length, $type, $flags, $reserved, $id) = unpack("VCCvQ<", get(16));
        my $payload = get($length);
        if ($type == 1) { put(32, 0, pack("vvVV", 1, 0, $$, 1000)) }
        elsif ($type == 3) {
            put(34, $id, "");
            put(35, $id, pack("vCCvvVV", 200, 1, 0, 0, 0, 1000, length "$$") . "$$");
            put(33, 0, pack("V", 1));
        }
        elsif ($type == 7) { put(36, $id, "") }
        elsif ($type == 8) { put(39, 0, ""); exit 0 }
        if ($deaf) { sleep 1000 }
    }
    """#

@Suite(.enabled(if: access(perl, X_OK) == 0), .serialized) struct WorkerPoolRealChildTests {
    /// A scene whose workers are real; `isDeaf` is asked for each start.
    private func scene(_ slots: Int, isDeaf: @escaping () -> Bool = { false }) throws -> PoolScene {
        try PoolScene(slots: slots) { loop in
            ProcessLauncher(loop: loop, executable: perl) { _ in ["-e", workerScript, isDeaf() ? "deaf" : ""] }
        }
    }

    @Test func aStoppedProcessIsFoundByPingAndAnotherAnswers() throws {
        let scene = try scene(2)
        scene.pool.start()
        #expect(scene.run(until: { scene.pool.readyCount == 2 }))
        let pids = scene.pool.workers.map(\.pid)
        let before = (0..<20).map { scene.submit(key: UInt64($0)) }
        #expect(scene.run(until: { before.allSatisfy { scene.ending($0) != nil } }))
        #expect(Set(before.map { scene.ending($0) }) == Set(pids.map { "answer \($0)" }), "both work")

        let stopped = MonotonicInstant.now()
        #expect(kill(pids[0], SIGSTOP) == 0)
        let ids = (0..<20).map { scene.submit(key: UInt64($0)) }
        #expect(scene.run(until: { ids.allSatisfy { scene.ending($0) != nil } }))
        let took = MonotonicInstant.now() - stopped
        #expect(took < .seconds(6) + scene.stood, "pings, kill and redelivery leave room for Twilio's 15 s")
        let endings = Set(ids.compactMap { scene.ending($0) })
        #expect(endings.contains("answer \(pids[1])"))
        #expect(!endings.contains("answer \(pids[0])") && endings.allSatisfy { $0.hasPrefix("answer ") })
        let totals = scene.pool.totals
        #expect(totals.stalled == 1 && totals.deaths == 1 && totals.redelivered > 0)
        #expect(kill(pids[0], 0) == -1 && errno == ESRCH, "killed though stopped, and buried")
        #expect(scene.run(until: { scene.pool.readyCount == 2 }))
        scene.finish()
    }

    /// Frames that no credit holds back, to a process that reads nothing: killed for it at once, long before a ping could tell.
    @Test func aProcessThatReadsNothingIsKilledAtFourMebibytes() throws {
        var starts = 0
        let scene = try scene(1) {
            starts += 1
            return starts == 1
        }
        scene.pool.start()
        #expect(scene.run(until: { scene.pool.readyCount == 1 }))
        let pid = scene.pool.workers[0].pid
        let id = scene.submit()
        let worker = try #require(scene.pool.living.values.first)
        let large = [UInt8](repeating: 0x78, count: 900_000)
        let deliver = Deliver(
            kind: .admin, arrivedAt: 0, sequence: 0, remaining: 0, correlationID: "", fields: [(name: "x", value: large)])
        // Once: where everything takes longer, the request would else be late before the process is killed.
        var frame: [UInt8] = []
        try FrameEncoder.append(.deliver(deliver), id: 1000, to: &frame)
        // Past the table of requests, which would hold them back.
        func push(_ count: Int) {
            for _ in 1...count { scene.pool.send(worker) { $0.append(contentsOf: frame) } }
        }
        push(4)
        var turns = 0
        let twoTurns: () -> Bool = {
            turns += 1
            return turns > 2
        }
        #expect(scene.run(until: twoTurns))
        #expect(scene.pool.totals.stalled == 0, "less than 4 MiB is none")
        push(2)
        turns = 0
        #expect(scene.run(until: twoTurns))
        #expect(scene.pool.totals.stalled == 1)
        #expect(scene.run(until: { scene.ending(id) != nil }))
        #expect(scene.ending(id) == "answer \(scene.pool.workers[0].pid)")
        #expect(scene.pool.workers[0].pid != pid)
        #expect(scene.pool.totals.deaths == 1)
        scene.finish()
    }
}
