// Three PostgreSQL servers with the configuration of deploy/postgresql: a primary, a standby that has every commit, a replica; and what an operator does when
// one is lost (docs/cluster.md, "The database").

import EventLoop
import Glibc
import Processes

@LoopActor final class Trio {
    @LoopActor final class Server {
        let machine: Machine
        let directory: String
        fileprivate(set) var process: Started?

        fileprivate init(_ machine: Machine, _ directory: String) { (self.machine, self.directory) = (machine, directory) }

        var data: String { directory + "/data" }
        var isRunning: Bool { process?.isRunning == true }
    }

    private let loop: EventLoop
    private let directory: String
    private let configuration: (server: String, access: String)
    private let binaries: String
    private var number = 0
    let servers: [Server]
    /// The one that is written to.
    private(set) var primary: Server
    static let password = "a-password-of-this-run"

    /// `deploy`: the directory of the configurations.
    init(_ loop: EventLoop, _ machines: [Machine], directory: String, deploy: String) async throws {
        self.loop = loop
        self.directory = directory
        binaries = try Cluster.newestServer()
        servers = machines.map { Server($0, "\(directory)/\($0.name)") }
        primary = servers[0]
        let server = contents(deploy + "/postgresql/sms-router.conf")
        let access = contents(deploy + "/postgresql/pg_hba.conf")
        guard server.contains("10.0.0.11"), access.contains("10.0.0.0/24") else {
            throw HarnessError(description: "no configurations in \(deploy)")
        }
        // The network of the run in place of the example's.
        configuration = (server, access.replacing("10.0.0.", with: "10.77.0."))
        let user = getpwnam("postgres")
        for server in servers {
            mkdir(server.directory, 0o755)
            if geteuid() == 0, let user { chown(server.directory, user.pointee.pw_uid, user.pointee.pw_gid) }
        }
        try await run(
            primary, [binaries + "/initdb", "-D", primary.data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-k"])
        try configure(primary)
        try await start(primary)
        // No standby is there yet: nobody would answer.
        try await psql(
            primary, "postgres",
            """
            set synchronous_commit = local;
            create role sms_router login password '\(Self.password)';
            create role replicator login replication password '\(Self.password)';
            alter role postgres password '\(Self.password)'
            """)
        try await psql(primary, "postgres", "set synchronous_commit = local", "create database sms_router owner sms_router")
        for server in servers.dropFirst() {
            try await copy(server)
            try await start(server)
        }
    }

    /// For `DATABASE_URL`: all of them, whichever can be written to.
    var url: String { url(user: "sms_router", database: "sms_router") }

    private func url(user: String, database: String) -> String {
        "postgresql://\(user):\(Self.password)@\(servers.map(\.machine.address).joined(separator: ","))/\(database)?connect_timeout=3"
    }

    /// As the table's owner's superuser, at the primary.
    func sql(_ text: String) async throws -> String { try await psql(primary, "sms_router", text) }

    // MARK: Servers

    private func configure(_ server: Server) throws {
        let own = configuration.server.replacing("NAME", with: server.machine.name).replacing("10.0.0.11", with: server.machine.address)
        // What an operator has beside it, and what makes the run small.
        let more = """

            unix_socket_directories = '\(server.directory)'
            shared_buffers = 64MB
            max_wal_size = 512MB
            log_min_messages = warning
            """
        try write(own + more + "\n", server.data + "/sms-router.conf")
        let main = contents(server.data + "/postgresql.conf")
        if !main.contains("include 'sms-router.conf'") {
            try write(main + "\ninclude 'sms-router.conf'\n", server.data + "/postgresql.conf")
        }
        try write("local all all trust\nhost all all 127.0.0.1/32 trust\n" + configuration.access, server.data + "/pg_hba.conf")
    }

    private func write(_ text: String, _ path: String) throws {
        try LineFile(path).write(text)
        if geteuid() == 0, let user = getpwnam("postgres") {
            chown(path, user.pointee.pw_uid, user.pointee.pw_gid)
            chmod(path, 0o600)
        }
    }

    func start(_ server: Server) async throws {
        guard !server.isRunning else { return }
        server.process = try Started(
            loop,
            server.machine.prefix + owned(["/usr/bin/setpriv", "--pdeathsig", "QUIT", "--", binaries + "/postgres", "-D", server.data]),
            output: "\(server.directory)/postgres.log", deathSignal: nil)
        for _ in 0..<300 {
            if (try? await psql(server, "postgres", "select 1")) == "1" { return }
            guard server.isRunning else {
                throw HarnessError(description: "\(server.machine.name) ended: \(server.directory)/postgres.log")
            }
            await LoopActor.sleep(.milliseconds(100), on: loop)
        }
        throw HarnessError(description: "\(server.machine.name) takes no statements: \(server.directory)/postgres.log")
    }

    /// kill -9 of the postmaster and all of its backends: the machine has lost its power.
    func kill(_ server: Server) async {
        guard let process = server.process, process.isRunning else { return }
        for pid in [process.pid] + children(of: process.pid) { ChildProcess.signal(pid, SIGKILL) }
        _ = await process.waitForEnd()
    }

    func stopAll() async {
        for server in servers {
            server.process?.signal(SIGQUIT)
            _ = await server.process?.waitForEnd(atMost: .seconds(20), on: loop)
        }
    }

    private func copy(_ server: Server) async throws {
        try await run(
            server,
            [
                "/bin/sh", "-c",
                "rm -rf \"$1\" && exec \"$0\" -D \"$1\" -d \"$2\" -R -c fast -X stream", binaries + "/pg_basebackup", server.data,
                source(for: server),
            ])
        try configure(server)
    }

    private func source(for server: Server) -> String {
        "host=\(primary.machine.address) user=replicator password=\(Self.password) application_name=\(server.machine.name)"
    }

    // MARK: What an operator does

    /// The primary is lost for certain (dead, or cut off and then killed). Whoever of the others has most becomes the new one, and the third follows it.
    /// Gives how the new one is called.
    func failOver() async throws -> String {
        let old = primary
        var best: (server: Server, place: String)?
        for server in servers where server !== old && server.isRunning {
            guard
                let place = try? await psql(
                    server, "postgres",
                    "select lpad(to_hex((greatest(pg_last_wal_receive_lsn(), pg_last_wal_replay_lsn()) - '0/0'::pg_lsn)::bigint), 16, '0')")
            else { continue }
            if best.map({ place > $0.place }) ?? true { best = (server, place) }
        }
        guard let new = best?.server else { throw HarnessError(description: "nobody is there to become the primary") }
        primary = new
        // Before a checkpoint its control file names the old timeline, and pg_rewind (up to PostgreSQL 15) takes the old primary for one that has not diverged.
        try await psql(new, "postgres", "select pg_promote(true, 30)", "checkpoint")
        for server in servers where server !== old && server !== new && server.isRunning {
            try await psql(server, "postgres", "alter system set primary_conninfo = '\(source(for: server))'", "select pg_reload_conf()")
        }
        return new.machine.name
    }

    /// A server that was lost as a primary comes back as a standby: what it had alone is taken back (pg_rewind), or it is copied anew.
    func rejoin(_ server: Server) async throws {
        do {
            let source = "host=\(primary.machine.address) user=postgres password=\(Self.password) dbname=postgres"
            try await run(server, [binaries + "/pg_rewind", "-D", server.data, "--source-server=\(source)"])
            try configure(server)
            try await run(server, ["/bin/sh", "-c", "touch \"$0/standby.signal\"; rm -f \"$0/postgresql.auto.conf\"", server.data])
            try write("primary_conninfo = '\(self.source(for: server))'\n", server.data + "/postgresql.auto.conf")
        } catch { try await copy(server) }
        try await start(server)
        // One on a timeline that has ended answers too, and is shown as a standby, but never has another commit.
        let place = try await psql(primary, "postgres", "select pg_current_wal_lsn()")
        let timeline = try await psql(primary, "postgres", "select timeline_id from pg_control_checkpoint()")
        let question = "select received_tli = \(timeline) and pg_last_wal_replay_lsn() >= '\(place)' from pg_stat_wal_receiver"
        for _ in 0..<300 {
            if (try? await psql(server, "postgres", question)) == "t" { return }
            await LoopActor.sleep(.milliseconds(100), on: loop)
        }
        throw HarnessError(description: "\(server.machine.name) does not follow \(primary.machine.name): \(server.directory)/postgres.log")
    }

    /// Names of the standbys that the primary waits for.
    func synchronous() async -> String {
        (try? await psql(
            primary, "postgres", "select string_agg(application_name || ' ' || sync_state, ', ' order by 1) from pg_stat_replication"))
            ?? "-"
    }

    // MARK: Programs

    private func owned(_ words: [String]) -> [String] {
        geteuid() == 0
            ? ["/usr/bin/setpriv", "--reuid", "postgres", "--regid", "postgres", "--init-groups", "--inh-caps=-all", "--"] + words : words
    }

    @discardableResult
    private func psql(_ server: Server, _ database: String, _ texts: String...) async throws -> String {
        try await run(
            server,
            [binaries + "/psql", "-XAtq", "-F", "\t", "-v", "ON_ERROR_STOP=1", "-h", server.directory, "-U", "postgres", "-d", database]
                + texts.flatMap { ["-c", $0] })
    }

    @discardableResult
    private func run(_ server: Server, _ words: [String]) async throws -> String {
        number += 1
        let output = "\(directory)/out.\(number)"
        defer { unlink(output) }
        let end = await
            (try Started(
                loop, server.machine.prefix + owned(["/bin/sh", "-c", "cd /; exec \"$@\"", "sh"] + words), output: output, deathSignal: nil))
            .waitForEnd(atMost: .seconds(120), on: loop)
        var text = contents(output)[...]
        while text.last == "\n" { text.removeLast() }
        guard end == .exited(0) else { throw HarnessError(description: "\(server.machine.name): \(words.joined(separator: " ")): \(text)") }
        return String(text)
    }
}
