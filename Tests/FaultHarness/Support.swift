// What every part of the harness uses: its error, files, programs run to their end on the loop, a listening socket.

import EventLoop
import Glibc
import Processes
import Time

/// The harness itself cannot go on: nothing is said of the router.
struct HarnessError: Error, CustomStringConvertible {
    var description: String
}

/// The whole of a file; empty when it cannot be read.
func contents(_ path: String) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let count = read(descriptor, &buffer, buffer.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
        bytes.append(contentsOf: buffer[..<count])
    }
}

/// A file that is written line by line: evidence for who looks into a failure.
final class LineFile {
    private let file: UnsafeMutablePointer<FILE>

    init(_ path: String) throws(HarnessError) {
        guard let file = fopen(path, "we") else { throw HarnessError(description: "cannot write \(path)") }
        self.file = file
    }

    deinit { fclose(file) }

    func write(_ line: String) {
        fputs(line + "\n", file)
        fflush(file)
    }
}

/// The environment of everything started here: nothing of the caller's own settings.
let plainEnvironment = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8"]

/// Descriptors. One webhook takes three of them here (caller, balancer on both sides), beside the agent's, Twilio's and the database's.
enum DescriptorLimit {
    /// What this process was started with, and the routers are.
    static let inherited: (soft: UInt64, hard: UInt64) = {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return (1024, 1024) }
        return (UInt64(limit.rlim_cur), UInt64(limit.rlim_max))
    }()

    /// As many as the harness needs, where it may.
    static func raise() {
        let most = max(inherited.hard, 200_000)
        var limit = rlimit(rlim_cur: rlim_t(most), rlim_max: rlim_t(most))
        if setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 { return }
        limit = rlimit(rlim_cur: rlim_t(inherited.hard), rlim_max: rlim_t(inherited.hard))
        _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }

    /// Before a program that is to have what this one was started with.
    static var prefix: [String] { ["/usr/bin/prlimit", "--nofile=\(inherited.soft):\(inherited.hard)", "--"] }
}

/// A process that lives as long as it may, and tells its end on the loop.
@LoopActor final class Started {
    let pid: pid_t
    private(set) var end: ChildExit?
    private let pidDescriptor: Int32
    private var watcher: IOWatcher?
    private let ended = Promise<ChildExit>()
    var onEnd: @LoopActor (ChildExit) -> Void = { _ in }

    /// `output` is appended to. The kernel kills it when the harness is gone (setpriv's parent-death signal).
    init(
        _ loop: EventLoop, _ words: [String], environment: [String: String] = [:], output: String, input: Int32? = nil,
        sockets: [Int32] = [],
        deathSignal: String? = "KILL"
    ) throws {
        let descriptor = open(output, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw HarnessError(description: "cannot write \(output)") }
        defer { close(descriptor) }
        let words = (deathSignal.map { ["/usr/bin/setpriv", "--pdeathsig", $0, "--"] } ?? []) + words
        pid = try ChildProcess.spawn(
            path: words[0], arguments: Array(words.dropFirst()), environment: plainEnvironment.merging(environment) { $1 },
            descriptors: [(descriptor, 1), (descriptor, 2)] + sockets.enumerated().map { ($1, Int32(3 + $0)) })
        pidDescriptor = try ChildProcess.exitDescriptor(pid)
        let watcher = IOWatcher(loop, descriptor: pidDescriptor) { [weak self] _ in self?.reap() }
        watcher.watch(.read)
        self.watcher = watcher
    }

    var isRunning: Bool { end == nil }

    func signal(_ number: Int32) { if end == nil { ChildProcess.signal(pid, number) } }

    func waitForEnd() async -> ChildExit { await ended.wait() }

    func waitForEnd(atMost span: Duration, on loop: EventLoop) async -> ChildExit? { await ended.wait(atMost: span, on: loop) }

    private func reap() {
        guard end == nil, let exit = ChildProcess.reap(pid) else { return }
        end = exit
        watcher?.watch([])
        watcher = nil
        close(pidDescriptor)
        ended.fulfill(exit)
        onEnd(exit)
    }
}

/// Its living children, in the order of their starts.
func children(of pid: pid_t) -> [pid_t] { contents("/proc/\(pid)/task/\(pid)/children").split(separator: " ").compactMap { pid_t($0) } }

/// Processes whose environment has `text`.
func processes(withEnvironmentHaving text: String) -> [pid_t] {
    guard let directory = opendir("/proc") else { return [] }
    defer { closedir(directory) }
    var found: [pid_t] = []
    while let entry = readdir(directory) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        guard let pid = pid_t(name), pid != getpid(), contents("/proc/\(pid)/environ").contains(text) else { continue }
        found.append(pid)
    }
    return found
}

/// Which of `candidates` has the TCP connection on loopback whose own port is `port`: how a server learns which worker called it.
func owner(ofPort port: Int, among candidates: [pid_t]) -> pid_t? {
    let wanted = ":" + hex4(port)
    var inode: Substring?
    for line in contents("/proc/net/tcp").split(separator: "\n").dropFirst() {
        let fields = line.split(separator: " ")
        if fields.count > 9, fields[1].hasSuffix(wanted) { inode = fields[9] }
    }
    guard let inode, inode != "0" else { return nil }
    let name = "socket:[\(inode)]"
    return candidates.first { openDescriptors(of: $0).contains(name) }
}

/// What its descriptors are, as /proc tells.
func openDescriptors(of pid: pid_t) -> [String] {
    guard let directory = opendir("/proc/\(pid)/fd") else { return [] }
    defer { closedir(directory) }
    var all: [String] = []
    while let entry = readdir(directory) {
        let entryName = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        var buffer = [CChar](repeating: 0, count: 256)
        let count = readlink("/proc/\(pid)/fd/\(entryName)", &buffer, buffer.count)
        if count > 0 { all.append(String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)) }
    }
    return all
}

private func hex4(_ number: Int) -> String {
    let text = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - text.utf8.count)) + text
}

/// A listening TCP socket on loopback, or on all addresses: held for a router as its service manager would. Port 0 lets the kernel choose.
struct ListeningSocket {
    let descriptor: Int32
    let port: Int

    init(port: Int = 0, isOpen: Bool = false) throws(HarnessError) {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = isOpen ? 0 : UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let descriptor = descriptor
        let result = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && listen(descriptor, 1024) == 0 ? getsockname(descriptor, $0, &length) : -1
            }
        }
        guard result == 0 else { throw HarnessError(description: "cannot listen on port \(port): \(String(cString: strerror(errno)))") }
        self.port = Int(UInt16(bigEndian: address.sin_port))
    }

    /// One that nobody listens on now, below the range of outgoing connections.
    static func freePort() throws(HarnessError) -> Int {
        for _ in 0..<200 {
            guard let probe = try? ListeningSocket(port: Int.random(in: 20_000..<32_000)) else { continue }
            close(probe.descriptor)
            return probe.port
        }
        throw HarnessError(description: "no free port")
    }
}

/// Microseconds of the wall clock: all times of the ledger are of this one process.
func nowMicroseconds() -> Int64 { WallTime.now().microseconds }
