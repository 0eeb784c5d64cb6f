// nginx, HAProxy or Caddy in front of a router, with the configuration of deploy/: names, ports and places are replaced as its head says,
// and nothing else. Its own syntax check passes before it is started.

import Glibc
import Processes
import TestSupport

enum ProxyServer: String, CaseIterable, Sendable {
    case nginx, haproxy, caddy

    var program: String { self == .caddy ? "/usr/bin/caddy" : "/usr/sbin/\(rawValue)" }

    /// The configuration that an operator installs.
    var configuration: String {
        let name =
            switch self {
            case .nginx: "nginx/sms-router.conf"
            case .haproxy: "haproxy/haproxy.cfg"
            case .caddy: "caddy/Caddyfile"
            }
        return contents(ProxyProcess.project + "/deploy/" + name)
    }
}

final class ProxyProcess: Sendable {
    /// The public name in the configurations of deploy/.
    static let name = "sms.example.com"

    let server: ProxyServer
    /// Where it listens, by TLS.
    let port: Int
    let certificates: TestCertificates
    /// What it wrote, its access log included.
    var log: String { logs.map { contents($0) }.joined(separator: "\n") }

    private let logs: [String]
    private let pid: pid_t
    private let lifeline: Lifeline

    /// The root of the sources.
    static let project = String(#filePath.components("/Tests/SystemTests/")[0])

    /// `routers`: one or two of `127.0.0.1:port`, or one `unix:PATH`.
    static func start(_ server: ProxyServer, routers: [String], directory: String) async throws -> ProxyProcess {
        let directory = directory + "/" + server.rawValue
        mkdir(directory, 0o755)
        let certificates = try await TestCertificates.make(for: name, in: directory)
        let setup = try ProxySetup(server, routers: routers, directory: directory, certificates: certificates)
        let check = try await Programs.run(server.program, setup.check, setup.environment)
        guard check.end == .exited(0) else { throw NeverHappened(description: "\(server) refuses its configuration: \(check)") }
        let process = try await onOwnThread { try ProxyProcess(server, setup, certificates) }
        do {
            try await eventually("\(server) passes health on: \(process.log)") {
                (try? await process.connect().ask("GET", "/sms-router/webhook/health").status) == 200
            }
        } catch {
            try await process.stop()
            throw error
        }
        return process
    }

    private init(_ server: ProxyServer, _ setup: ProxySetup, _ certificates: TestCertificates) throws {
        self.server = server
        self.certificates = certificates
        port = setup.port
        logs = setup.logs
        let log = open(logs[0], O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        defer { close(log) }
        pid = try ChildProcess.spawn(
            path: server.program, arguments: setup.arguments, environment: Programs.plainEnvironment.merging(setup.environment) { $1 },
            descriptors: [(log, 1), (log, 2)])
        lifeline = try Lifeline(of: pid)
    }

    func waitUntilLogged(_ text: String) async throws {
        try await eventually("\(server) has logged \(text)") { log.contains(text) }
    }

    func stop() async throws {
        ChildProcess.signal(pid, SIGTERM)
        _ = try await onOwnThread { [pid] in try Programs.waitForEnd(pid, seconds: 20) }
        lifeline.release()
    }

    /// A connection from `address`, as a client in the internet has it: the certificate is checked for the name.
    func connect(from address: String = "127.0.0.1") async throws -> TLSConversation {
        try await TLSConversation.open(port: port, name: Self.name, authority: certificates.authority, from: address)
    }
}

/// The files and command lines of one proxy.
private struct ProxySetup {
    let port: Int
    /// The first takes standard output.
    let logs: [String]
    let check: [String]
    let arguments: [String]
    var environment: [String: String] = [:]

    init(_ server: ProxyServer, routers: [String], directory: String, certificates: TestCertificates) throws {
        port = try freePort()
        var text = server.configuration
        if routers.count == 2 {
            try text.replace(each: "#two# ", by: "")
            try text.replace(each: "192.0.2.2:8000", by: routers[1])
        }
        let output = directory + "/output.log"
        let path = directory + "/configuration"
        switch server {
        case .nginx:
            try text.replace(each: "127.0.0.1:8000", by: routers[0])
            try text.replace(each: "listen 443 ssl", by: "listen 127.0.0.1:\(port) ssl")
            try text.replace(each: "/etc/ssl/sms-router/fullchain.pem", by: certificates.certificate)
            try text.replace(each: "/etc/ssl/sms-router/privkey.pem", by: certificates.key)
            try text.replace(each: "/var/log/nginx/", by: directory + "/")
            try Self.write(text, to: directory + "/site.conf")
            // Debian's own frame, which allows TLS 1.0 and 1.1 to who doesn't say otherwise.
            var frame = contents("/etc/nginx/nginx.conf")
            try frame.replace(each: "/run/nginx.pid", by: directory + "/pid")
            try frame.replace(each: "/var/log/nginx/", by: directory + "/frame-")
            try frame.replace(each: "include /etc/nginx/conf.d/*.conf;", by: "")
            try frame.replace(each: "include /etc/nginx/sites-enabled/*;", by: "include \(directory)/site.conf;")
            try Self.write(frame, to: path)
            let common = ["-e", directory + "/errors.log", "-c", path]
            check = common + ["-t"]
            arguments = common + ["-g", "daemon off;"]
            logs = [output, directory + "/sms-router.log", directory + "/errors.log", directory + "/frame-error.log"]
        case .haproxy:
            let isUnix = routers[0].hasPrefix("unix:")
            try text.replace(each: "127.0.0.1:8000", by: isUnix ? "unix@" + routers[0].dropFirst(5) : routers[0])
            try text.replace(each: "bind :443", by: "bind 127.0.0.1:\(port)")
            try text.replace(each: "/etc/ssl/sms-router/haproxy.pem", by: directory + "/haproxy.pem")
            try text.replace(each: "/run/haproxy/admin.sock", by: directory + "/admin.sock")
            try text.replace(each: "log /dev/log local0", by: "log stdout format raw local0")
            if geteuid() != 0 || isUnix { try text.replace(each: "    chroot /var/lib/haproxy\n", by: "") }
            if geteuid() != 0 { try text.replace(each: "    user haproxy\n    group haproxy\n", by: "") }
            try Self.write(contents(certificates.certificate) + contents(certificates.key), to: directory + "/haproxy.pem")
            try Self.write(text, to: path)
            check = ["-c", "-f", path]
            arguments = ["-db", "-f", path]
            logs = [output]
        case .caddy:
            try text.replace(each: "127.0.0.1:8000", by: routers[0].replacing("unix:", with: "unix/"))
            try text.replace(each: "admin localhost:2019", by: "admin localhost:\(freePort())")
            try text.replace(each: "http_port 80", by: "http_port \(freePort())")
            try text.replace(each: "https_port 443", by: "https_port \(port)")
            try text.replace(each: "\n:443 {", by: "\n:\(port) {")
            try text.replace(each: "tls {", by: "tls \(certificates.certificate) \(certificates.key) {")
            try text.replace(each: "/var/log/caddy/", by: directory + "/")
            try Self.write(text, to: path)
            environment = ["HOME": directory, "XDG_DATA_HOME": directory, "XDG_CONFIG_HOME": directory]
            check = ["validate", "--config", path, "--adapter", "caddyfile"]
            arguments = ["run", "--config", path, "--adapter", "caddyfile"]
            logs = [output, directory + "/sms-router.log"]
        }
    }

    private static func write(_ text: String, to path: String) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        defer { close(file) }
        let bytes = Array(text.utf8)
        guard Glibc.write(file, bytes, bytes.count) == bytes.count else { throw NeverHappened(description: "cannot write \(path)") }
    }
}

extension String {
    /// What an operator is told to replace must stand there.
    fileprivate mutating func replace(each old: String, by new: some StringProtocol) throws {
        guard contains(old) else { throw NeverHappened(description: "there is no \(old) to be replaced") }
        self = replacing(old, with: new)
    }
}
