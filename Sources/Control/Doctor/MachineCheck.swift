// What of this machine a router needs, for `doctor`: the disk of the state directory, limits of files and of the kernel's queues, sockets.
// Reads /proc and the file system; the judgements are pure, for tests.

import Glibc
import Processes
import Settings
import Time

struct MachineCheck: Sendable {
    private let settings: Settings
    private let router: RouterReading?

    init(_ settings: Settings, _ router: RouterReading?) { (self.settings, self.router) = (settings, router) }

    func findings() -> Findings {
        var findings = Findings()
        disk(&findings)
        limits(&findings)
        kernel(&findings)
        sockets(&findings)
        return findings
    }

    // MARK: Disk

    private func disk(_ findings: inout Findings) {
        let path = settings.stateDirectory
        var status = stat()
        guard stat(path, &status) == 0 else {
            findings.bad(
                "state directory", "SMS_ROUTER_STATE_DIR=\(path): \(String(cString: strerror(errno)))",
                mend: "create it for the service's user: `install -d -m 700 -o sms-router \(path)`")
            return
        }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            findings.bad("state directory", "SMS_ROUTER_STATE_DIR=\(path) is no directory", mend: "name a directory of the service's user")
            return
        }
        if status.st_mode & 0o002 != 0 {
            findings.bad("state directory", "\(path): anyone may write to it", mend: "`chmod 700 \(path)`: messages wait there")
        }
        var user = stat()
        if let router, stat("/proc/\(router.pid)", &user) == 0, user.st_uid != 0, user.st_uid != status.st_uid {
            findings.warning(
                "state directory", "\(path) belongs to user \(status.st_uid), the router runs as \(user.st_uid)",
                mend: "`chown -R` it to the router's user")
        }
        if let real = realpath(path, nil) {
            defer { free(real) }
            let table = MountTable(SmallFile.text("/proc/self/mountinfo") ?? "")
            if let mount = table.mount(of: String(cString: real)) { Self.judge(mount, path, &findings) }
        }
        var space = statvfs()
        guard statvfs(path, &space) == 0 else { return }
        let unit = UInt64(space.f_frsize)
        Self.judge(
            free: UInt64(space.f_bavail) * unit, of: UInt64(space.f_blocks) * unit, freeNodes: UInt64(space.f_favail),
            nodes: UInt64(space.f_files),
            spoolMegabytes: UInt64(max(0, settings.spoolMostMegabytes)) * UInt64(max(1, settings.workerProcesses)), path, &findings)
    }

    static func judge(_ mount: MountTable.Mount, _ path: String, _ findings: inout Findings) {
        let place = "\(path) is on \(mount.type) (mounted at \(mount.point))"
        switch mount.type {
        case _ where mount.isReadOnly:
            findings.bad("state disk", "\(place), which is read-only", mend: "mount it for writing, or name another SMS_ROUTER_STATE_DIR")
        case "tmpfs", "ramfs":
            findings.bad(
                "state disk", "\(place): a reboot loses the messages that wait there",
                mend: "name a directory on a real disk in SMS_ROUTER_STATE_DIR")
        case let type
        where type.hasPrefix("nfs") || ["cifs", "smb3", "smbfs", "9p", "ceph", "glusterfs", "afs"].contains(type) || type.hasPrefix("fuse"):
            findings.bad(
                "state disk", "\(place), a network file system: SQLite's log needs this machine's own memory and locks",
                mend: "name a directory on a disk of this machine in SMS_ROUTER_STATE_DIR")
        case "overlay":
            findings.warning(
                "state disk", "\(place), a container's own layer: it goes with the container", mend: "mount a volume there")
        default: findings.good("state disk", place)
        }
    }

    static func judge(
        free: UInt64, of total: UInt64, freeNodes: UInt64, nodes: UInt64, spoolMegabytes: UInt64, _ path: String, _ findings: inout Findings
    ) {
        let text = "\(Spelling.bytes(Double(free))) of \(Spelling.bytes(Double(total))) free on the disk of \(path)"
        if free < 64 << 20 {
            findings.bad("disk space", "\(text): the spool stops with 32 MB left", mend: "make room: old logs, old packages, a larger disk")
        } else if free < spoolMegabytes << 20 {
            findings.warning(
                "disk space", "\(text), less than the \(spoolMegabytes) MB that all workers may spool",
                mend: "make room, or lower SMS_ROUTER_SPOOL_MAX_MB")
        } else if total > 0, free * 20 < total {
            findings.warning("disk space", "\(text), under 5 %", mend: "make room")
        } else {
            findings.good("disk space", text)
        }
        // Some file systems have as many as there is room for, and say 0.
        guard nodes > 0 else { return }
        if freeNodes < 1000 {
            findings.bad("inodes", "\(freeNodes) of \(nodes) free on the disk of \(path)", mend: "remove small files there")
        } else if freeNodes * 20 < nodes {
            findings.warning("inodes", "\(freeNodes) of \(nodes) free on the disk of \(path), under 5 %", mend: "remove small files there")
        } else {
            findings.good("inodes", "\(freeNodes) of \(nodes) free")
        }
    }

    // MARK: Limits

    private func limits(_ findings: inout Findings) {
        guard let router else { return }
        if let text = SmallFile.text("/proc/\(router.pid)/limits"), let most = Self.openFiles(text) {
            // As the dispatcher shares them: 200 are for workers, files and to spare.
            let connections = most < 264 ? 64 : most - 200
            let open = Int(router.metrics.count("sms_router_http_connections"))
            let text = "\(most) for the front process: room for \(min(connections, 20_000)) connections, \(open) open now"
            if connections < settings.maxConcurrentRequests {
                findings.bad(
                    "file limits", "\(text); SMS_ROUTER_MAX_CONCURRENT_REQUESTS is \(settings.maxConcurrentRequests)",
                    mend: "raise LimitNOFILE= of the unit to \(settings.maxConcurrentRequests + 1200), then restart")
            } else if open * 5 > connections * 4 {
                findings.warning("file limits", "\(text), over 80 %", mend: "raise LimitNOFILE= of the unit, then restart")
            } else {
                findings.good("file limits", text)
            }
        }
        for worker in router.workers where worker.pid > 0 {
            guard let text = SmallFile.text("/proc/\(worker.pid)/limits"), let most = Self.openFiles(text),
                most < settings.agentConcurrency + 200
            else { continue }
            findings.warning(
                "file limits",
                "\(most) for worker \(worker.slot), which may have \(settings.agentConcurrency) calls of the agent under way",
                mend: "raise LimitNOFILE= of the unit to \(settings.agentConcurrency + 1200), then restart")
            break
        }
    }

    /// The soft limit, of the text of /proc/PID/limits; nil: unlimited, or not there.
    static func openFiles(_ text: String) -> Int? {
        for line in text.split(separator: "\n") where line.hasPrefix("Max open files") {
            return line.dropFirst("Max open files".count).split(separator: " ").first.flatMap { Int($0) }
        }
        return nil
    }

    private func kernel(_ findings: inout Findings) {
        if let most = SmallFile.text("/proc/sys/net/core/somaxconn").flatMap({ Int($0.split(separator: "\n").first ?? "") }) {
            if most < 1024 {
                findings.warning(
                    "listen queue", "net.core.somaxconn is \(most): more connections at once are turned away by the kernel",
                    mend: "`sysctl -w net.core.somaxconn=4096`, and in /etc/sysctl.d for the next boot; then restart the router")
            } else {
                findings.good("listen queue", "net.core.somaxconn is \(most)")
            }
        }
        guard let text = SmallFile.text("/proc/net/netstat"), let overflows = Self.listenOverflows(text), overflows > 0 else { return }
        findings.warning(
            "listen queue", "\(overflows) connections of this machine were turned away since its boot because a queue was full",
            mend:
                "watch `nstat -az TcpExtListenOverflows`: if it rises with the load, the router does not turn fast enough (docs/overload.md)"
        )
    }

    /// `ListenOverflows` of the text of /proc/net/netstat: a line of names, then one of values.
    static func listenOverflows(_ text: String) -> Int? {
        let lines = text.split(separator: "\n").filter { $0.hasPrefix("TcpExt:") }.map { $0.split(separator: " ") }
        guard lines.count == 2, let place = lines[0].firstIndex(of: "ListenOverflows"), place < lines[1].count else { return nil }
        return Int(lines[1][place])
    }

    // MARK: Sockets

    private func sockets(_ findings: inout Findings) {
        let path = ControlSocket.path(in: settings.stateDirectory)
        var status = stat()
        if path.utf8.count > 107 {
            findings.bad(
                "control socket", "its path has \(path.utf8.count) bytes, of which the kernel takes 107",
                mend: "name a shorter SMS_ROUTER_STATE_DIR")
        } else if stat(path, &status) == 0 {
            if status.st_mode & S_IFMT != S_IFSOCK {
                findings.bad("control socket", "\(path) is no socket", mend: "move it away, then restart the router")
            } else if status.st_mode & 0o077 != 0 {
                findings.warning("control socket", "\(path) is open to others", mend: "`chmod 600 \(path)`")
            } else {
                findings.good("control socket", path)
            }
        }
        for listen in settings.listen + (settings.adminListen ?? []) {
            let address = WebhookEndpoint.reachable(listen)
            guard let target = try? LoadTarget(address) else { continue }
            guard let error = target.refusal() else {
                findings.good("listening", "\(address) takes connections")
                continue
            }
            let other =
                "the router runs, yet not there: addresses change with a restart only; with sockets of systemd look at its .socket unit"
            findings.bad("listening", "\(address): \(error)", mend: router == nil ? "start the router" : other)
        }
        if settings.listen.isEmpty { findings.bad("listening", "SMS_ROUTER_LISTEN is empty", mend: "set it, such as 127.0.0.1:8000") }
    }
}
