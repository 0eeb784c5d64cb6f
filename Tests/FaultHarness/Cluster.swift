// A PostgreSQL cluster that may die: started as a process of the harness's own, killed, stopped, filled up and started again, as its service
// manager would. With fsync on: nothing here makes it faster than a real one would be. As root its data is on a small memory file system.

import EventLoop
import Glibc
import Processes

@LoopActor final class Cluster {
    private let loop: EventLoop
    private let binaries: String
    private let directory: String
    private let log: String
    private var server: Started?
    /// It is meant to run: an end that nobody wanted is followed by a start.
    private var isWanted = false
    private var number = 0
    /// Where its socket is.
    let socketPath: String
    /// Mounted at the data directory; nil: not root.
    let disk: SmallDisk?

    static let port = 5432
    static let database = "sms_router"

    init(_ loop: EventLoop, directory: String, log: String) async throws {
        self.loop = loop
        self.directory = directory
        self.log = log
        binaries = try Self.newestServer()
        socketPath = "\(directory)/.s.PGSQL.\(Self.port)"
        mkdir(directory, 0o755)
        mkdir(directory + "/data", 0o700)
        disk = try await SmallDisk.mount(loop, at: directory + "/data", megabytes: 6000)
        if geteuid() == 0 {
            guard let user = getpwnam("postgres") else { throw HarnessError(description: "no user postgres") }
            chown(directory, user.pointee.pw_uid, user.pointee.pw_gid)
            chown(directory + "/data", user.pointee.pw_uid, user.pointee.pw_gid)
            chmod(directory + "/data", 0o700)
        }
        let arguments = ["-D", directory + "/data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"]
        guard try await run(owned([binaries + "/initdb"] + arguments)).end == .exited(0) else {
            throw HarnessError(description: "initdb failed: \(log)")
        }
        try await start()
        try await sql("create database \(Self.database)", database: "postgres")
    }

    /// The directory of its programs.
    static func newestServer() throws -> String {
        var found = glob_t()
        defer { globfree(&found) }
        guard glob("/usr/lib/postgresql/*/bin/initdb", 0, nil, &found) == 0 else {
            throw HarnessError(description: "no PostgreSQL server below /usr/lib/postgresql")
        }
        let paths = (0..<Int(found.gl_pathc)).compactMap { found.gl_pathv[$0].map { String(cString: $0) } }
        return String((paths.max { version($0) < version($1) } ?? "").dropLast("/initdb".count))
    }

    private static func version(_ path: String) -> Int { Int(path.split(separator: "/").dropFirst(3).first ?? "") ?? 0 }

    /// root may not run a server.
    private func owned(_ words: [String]) -> [String] {
        guard geteuid() == 0 else { return words }
        return ["/usr/bin/setpriv", "--reuid", "postgres", "--regid", "postgres", "--init-groups", "--inh-caps=-all", "--"] + words
    }

    /// Starts it, and comes back when it takes statements.
    func start() async throws {
        isWanted = true
        spawn()
        for _ in 0..<1200 {
            if await isThere() { return }
            await LoopActor.sleep(.milliseconds(100), on: loop)
        }
        throw HarnessError(description: "PostgreSQL takes no statements: \(log)")
    }

    func isThere() async -> Bool { (try? await sql("select 1", database: "postgres")) == "1" }

    private func spawn() {
        guard isWanted, server?.isRunning != true else { return }
        let settings = [
            "listen_addresses=", "port=\(Self.port)", "unix_socket_directories=\(directory)", "max_connections=200", "shared_buffers=128MB",
            "max_wal_size=512MB", "log_min_messages=warning",
        ]
        // The change of user comes before the parent-death signal, which the kernel would clear at that change.
        let words = owned(["/usr/bin/setpriv", "--pdeathsig", "QUIT", "--", binaries + "/postgres", "-D", directory + "/data"])
        let started = try? Started(loop, words + settings.flatMap { ["-c", $0] }, output: log, deathSignal: nil)
        started?.onEnd = { [weak self] _ in
            guard let self else { return }
            // Backends of a killed one keep its memory for a moment: it is tried until it starts.
            LoopActor.spawn {
                await LoopActor.sleep(.milliseconds(500), on: self.loop)
                self.spawn()
            }
        }
        server = started
    }

    /// Fast shutdown; stays away until `start`.
    func stop(_ signal: Int32 = SIGINT) async {
        isWanted = false
        server?.signal(signal)
        _ = await server?.waitForEnd()
    }

    /// kill -9 of the postmaster; it comes back by itself, as after its service manager's restart.
    func killPostmaster() { server?.signal(SIGKILL) }

    /// kill -9 of one of its backends: all others end too, and it recovers.
    func killBackend(_ place: Int) {
        guard let server, server.isRunning else { return }
        let backends = children(of: server.pid).filter { contents("/proc/\($0)/cmdline").contains(" \(Self.database) ") }
        if !backends.isEmpty { ChildProcess.signal(backends[place % backends.count], SIGKILL) }
    }

    /// By psql, straight to the server; rows with columns separated by tabs.
    @discardableResult
    func sql(_ text: String, database: String = Cluster.database) async throws -> String {
        let result = try await run([
            binaries + "/psql", "-XAtq", "-F", "\t", "-v", "ON_ERROR_STOP=1", "-h", directory, "-p", String(Self.port), "-U", "postgres",
            "-d",
            database, "-c", text,
        ])
        guard result.end == .exited(0) else { throw HarnessError(description: "psql: \(result.output)") }
        return result.output
    }

    private func run(_ words: [String]) async throws -> (end: ChildExit, output: String) {
        number += 1
        let output = "\(log).\(number)"
        defer { unlink(output) }
        let end = await (try Started(loop, ["/bin/sh", "-c", "cd /; exec \"$@\"", "sh"] + words, output: output, deathSignal: nil))
            .waitForEnd()
        var text = contents(output)[...]
        while text.last == "\n" { text.removeLast() }
        return (end, String(text))
    }
}

/// A file system in memory that can be full at once, without anything written: it is made as small as what is in it.
@LoopActor final class SmallDisk {
    private let loop: EventLoop
    private let path: String
    private let megabytes: Int
    /// Several may want it full at once.
    private var fillings = 0

    /// nil when this process may not mount.
    static func mount(_ loop: EventLoop, at path: String, megabytes: Int) async throws -> SmallDisk? {
        guard geteuid() == 0 else { return nil }
        let words = ["/bin/mount", "-t", "tmpfs", "-o", "size=\(megabytes)m,mode=0700", "tmpfs", path]
        guard await (try Started(loop, words, output: "/dev/null")).waitForEnd() == .exited(0) else { return nil }
        return SmallDisk(loop, path, megabytes)
    }

    private init(_ loop: EventLoop, _ path: String, _ megabytes: Int) {
        self.loop = loop
        self.path = path
        self.megabytes = megabytes
    }

    func fill() async throws {
        fillings += 1
        // More may be written between the look and the mount: then it is looked at again.
        do { try await remount(to: { "\(try used() / 1024 + 64)k" }) } catch {
            try await free()
            throw error
        }
    }

    func free() async throws {
        fillings -= 1
        if fillings == 0 { try await remount(to: { "\(megabytes)m" }) }
    }

    private func used() throws -> UInt64 {
        var figures = statvfs()
        guard statvfs(path, &figures) == 0 else { throw HarnessError(description: "cannot look at \(path): errno \(errno)") }
        return (UInt64(figures.f_blocks) - UInt64(figures.f_bfree)) * UInt64(figures.f_frsize)
    }

    func unmount() async throws { _ = await (try Started(loop, ["/bin/umount", "-l", path], output: "/dev/null")).waitForEnd() }

    /// Tried again where no process could be started: a disk that stays full would make another run of this one.
    private func remount(to size: () throws -> String) async throws {
        var last = ""
        for _ in 0..<100 {
            last = try size()
            if let mount = try? Started(loop, ["/bin/mount", "-o", "remount,size=\(last)", path], output: "/dev/null"),
                await mount.waitForEnd() == .exited(0)
            {
                return
            }
            await LoopActor.sleep(.milliseconds(100), on: loop)
        }
        throw HarnessError(description: "cannot change the size of \(path) to \(last)")
    }
}
