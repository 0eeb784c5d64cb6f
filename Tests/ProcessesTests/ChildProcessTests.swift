import Glibc
import Processes
import Testing

@Suite struct ChildProcessTests {
    /// Reads until the other end is closed; gives up when nothing comes for a minute.
    private func readToEnd(_ descriptor: Int32) -> String {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard poll(&waiting, 1, 60_000) > 0 else { return "nothing came" }
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes.append(contentsOf: buffer[..<count])
        }
    }

    private func waitForEnd(_ pid: pid_t) throws -> ChildExit? {
        let exit = try ChildProcess.exitDescriptor(pid)
        defer { close(exit) }
        var waiting = pollfd(fd: exit, events: Int16(POLLIN), revents: 0)
        guard poll(&waiting, 1, 60_000) > 0 else { return nil }
        return ChildProcess.reap(pid)
    }

    @Test func descriptorsArgumentsAndEnvironmentArrive() throws {
        let (ours, theirs) = try socketPair()
        let pid = try ChildProcess.spawn(
            path: "/bin/sh", arguments: ["-c", "echo \"$A|$1|$(ls /proc/self/fd | tr '\\n' ' ')\" >&3", "sh", "two words"],
            environment: ["A": "é x", "PATH": "/usr/bin:/bin"], descriptors: [(theirs, 3)])
        close(theirs)
        defer { close(ours) }
        // ls sees 0 to 3, and the descriptor it reads the directory with.
        #expect(readToEnd(ours) == "é x|two words|0 1 2 3 4 \n")
        #expect(try waitForEnd(pid) == .exited(0))
    }

    @Test func sourcesAndTargetsMayOverlap() throws {
        let (a, b) = try socketPair()
        let (c, d) = try socketPair()
        defer { for descriptor in [a, c] { close(descriptor) } }
        // Each target is the other's source, and the child has them swapped. Perl, as a shell's redirections end at 9.
        let script = "use POSIX; POSIX::write(\(d), 'first', 5); POSIX::write(\(b), 'second', 6)"
        let swapped = try ChildProcess.spawn(
            path: "/usr/bin/perl", arguments: ["-e", script], environment: [:], descriptors: [(b, d), (d, b)])
        close(b)
        close(d)
        #expect(try waitForEnd(swapped) == .exited(0))
        #expect(readToEnd(a) == "first")
        #expect(readToEnd(c) == "second")
    }

    @Test func aSourceMayBeItsOwnTarget() throws {
        let (ours, theirs) = try socketPair()
        defer { close(ours) }
        let pid = try ChildProcess.spawn(
            path: "/bin/sh", arguments: ["-c", "test -e /proc/self/fd/\(theirs)"], environment: [:], descriptors: [(theirs, theirs)])
        close(theirs)
        #expect(try waitForEnd(pid) == .exited(0))
    }

    @Test func endsAreTold() throws {
        let pid = try ChildProcess.spawn(path: "/bin/sh", arguments: ["-c", "exit 7"], environment: [:])
        #expect(try waitForEnd(pid) == .exited(7))
        let sleeper = try ChildProcess.spawn(path: "/bin/sleep", arguments: ["1000"], environment: [:])
        #expect(ChildProcess.reap(sleeper) == nil)
        #expect(getpgid(sleeper) == sleeper)
        #expect(ChildProcess.signal(sleeper, SIGTERM))
        #expect(try waitForEnd(sleeper) == .signalled(SIGTERM))
    }

    @Test func signalsThatWeIgnoreOrBlockAreDefaultInTheChild() throws {
        var blocked = sigset_t()
        var before = sigset_t()
        sigemptyset(&blocked)
        sigaddset(&blocked, SIGUSR1)
        pthread_sigmask(SIG_BLOCK, &blocked, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        let (ours, theirs) = try socketPair()
        defer { close(ours) }
        let pid = try ChildProcess.spawn(
            path: "/bin/sh", arguments: ["-c", "grep -E 'SigBlk|SigIgn' /proc/self/status >&3"], environment: ["PATH": "/usr/bin:/bin"],
            descriptors: [(theirs, 3)])
        close(theirs)
        let masks = readToEnd(ours).split(separator: "\n").compactMap { $0.split(separator: "\t").last.flatMap { UInt64($0, radix: 16) } }
        // 32 and 33 belong to glibc, whose posix_spawn ignores them.
        #expect(masks.map { $0 & 0x7FFF_FFFF } == [0, 0])
        _ = try waitForEnd(pid)
    }

    @Test func aMissingProgramIsAnError() {
        #expect(throws: ProcessError(operation: "start /nowhere/program", code: ENOENT)) {
            try ChildProcess.spawn(path: "/nowhere/program", environment: [:])
        }
    }

    @Test func socketPairIsNonBlockingAndClosedOnExec() throws {
        let (a, b) = try socketPair()
        defer { close(a); close(b) }
        var byte: UInt8 = 0
        #expect(read(a, &byte, 1) == -1 && errno == EAGAIN)
        let pid = try ChildProcess.spawn(path: "/bin/sh", arguments: ["-c", "test ! -e /proc/self/fd/\(a)"], environment: [:])
        #expect(try waitForEnd(pid) == .exited(0))
        #expect(try PeerCredentials(of: a).pid == getpid())
    }

    @Test func descriptorLimitIsTheHardOne() throws { #expect(try raiseDescriptorLimit() == raiseDescriptorLimit()) }

    @Test func figuresOfThisProcess() throws {
        let figures = try #require(ProcessFigures.ofThisProcess())
        #expect(figures.proportionalMemory > 1 << 20)
        #expect(figures.threads >= 1)
        #expect(figures.descriptors >= 3)
        #expect(figures.cpuTime > .zero)
        #expect(ProcessFigures(pid: 0x3FFF_FFFF) == nil)
    }
}
