// A link to a server out of the test's hand, and to a real one: login, order, one write a turn, losses.

import EventLoop
import Glibc
import Redis
import TestSupport
import Testing
import Time

/// A server on a Unix socket that notes what comes and says what it is told to.
private final class ScriptedServer: ByteChannelHandler {
    let path: String
    private let loop: EventLoop
    private let descriptor: Int32
    private var watcher: IOWatcher?
    private(set) var channels: [ByteChannel] = []
    /// What came, one for each read.
    private(set) var received: [String] = []
    var onReceived: (ByteChannel, String) -> Void = { _, _ in }

    init(_ loop: EventLoop) throws {
        self.loop = loop
        path = "/tmp/rds\(UInt32.random(in: 0 ... .max)).sock"
        descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let path = path
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let descriptor = descriptor
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0 ? listen(descriptor, 8) : -1
            }
        }
        try #require(result == 0)
        watcher = IOWatcher(loop, descriptor: descriptor) { [unowned self] _ in
            let accepted = accept(descriptor, nil, nil)
            guard accepted >= 0 else { return }
            _ = fcntl(accepted, F_SETFL, fcntl(accepted, F_GETFL) | O_NONBLOCK)
            let channel = ByteChannel(loop, descriptor: accepted)
            channel.handler = self
            channels.append(channel)
            channel.startReading()
        }
        watcher?.watch(.read)
    }

    deinit {
        close(descriptor)
        unlink(path)
    }

    func channel(_ channel: ByteChannel, received bytes: UnsafeRawBufferPointer) {
        let text = String(decoding: bytes, as: UTF8.self)
        received.append(text)
        onReceived(channel, text)
    }
    func channelDrained(_ channel: ByteChannel) {}
    func channel(_ channel: ByteChannel, ended end: ChannelEnd) {}
}

/// Runs the loop until something holds; false after 20 s.
private func run(_ loop: EventLoop, until done: @escaping () -> Bool) -> Bool {
    var held = false
    let check = LoopTimer(loop) {
        held = done()
        if held { loop.stop() }
    }
    check.schedule(every: .milliseconds(1))
    let limit = LoopTimer(loop) { loop.stop() }
    limit.schedule(after: .seconds(20))
    loop.run()
    return held
}

@Suite struct RedisLinkTests {
    private func configuration(_ path: String, password: String? = nil, database: Int = 0) -> RedisConfiguration {
        var configuration = RedisConfiguration(
            place: .socket(path), user: password == nil ? nil : "router", password: password, database: database)
        configuration.pause = (.milliseconds(5), .milliseconds(20))
        configuration.connectWithin = .milliseconds(300)
        return configuration
    }

    @Test func logsInSelectsAndSaysWhenItIsReady() throws {
        let loop = try EventLoop()
        let server = try ScriptedServer(loop)
        server.onReceived = { channel, _ in channel.write(Array("+OK\r\n+OK\r\n+PONG\r\n".utf8)) }
        let link = RedisLink(loop, configuration(server.path, password: "se cret", database: 3))
        var isReady = false
        link.onReady = { _ in isReady = true }
        link.start()
        #expect(run(loop) { isReady })
        #expect(
            server.received == [
                "*3\r\n$4\r\nAUTH\r\n$6\r\nrouter\r\n$7\r\nse cret\r\n*2\r\n$6\r\nSELECT\r\n$1\r\n3\r\n*1\r\n$4\r\nPING\r\n"
            ])
        #expect(link.connects == 1 && link.ready != nil)
        link.stop()
    }

    /// Not even of one that repeats what it was sent, as an old one or a proxy does, or that makes up a code of it.
    @Test(arguments: [
        ("WRONGPASS invalid username-password pair or user is disabled.", "AUTH was refused: WRONGPASS: user or password is wrong"),
        (
            "ERR unknown command `AUTH`, with args beginning with: `router`, `hunter2`, ",
            "AUTH was refused: ERR: a command, or what stands behind it, is not what it takes"
        ),
        ("hunter2", "AUTH was refused: for no reason that is known here"),
        ("HUNTER2 -hunter2 \u{1b}[31m\u{7}", "AUTH was refused: for no reason that is known here"),
        (String(repeating: "hunter2", count: 5000), "AUTH was refused: for no reason that is known here"),
        ("", "AUTH was refused: for no reason that is known here"),
    ])
    func whoIsRefusedTriesAgainAndSaysWhyWithoutThePassword(_ words: String, _ told: String) throws {
        let loop = try EventLoop()
        let server = try ScriptedServer(loop)
        server.onReceived = { [unowned server] channel, _ in
            channel.write(Array((server.received.count < 3 ? "-\(words)\r\n" : "+OK\r\n+PONG\r\n").utf8))
        }
        let link = RedisLink(loop, configuration(server.path, password: "hunter2"))
        var failures: [String] = []
        link.onFailure = { failures.append($0.description) }
        link.start()
        #expect(run(loop) { link.ready != nil })
        #expect(failures == [told, told])
        link.stop()
    }

    /// What is no word of agreement does not log in.
    @Test(arguments: [":1\r\n+PONG\r\n", "$2\r\nOK\r\n+PONG\r\n", "+OK\r\n*0\r\n", "+OK\r\n$-1\r\n"])
    func whatIsNoLogin(_ answer: String) throws {
        let loop = try EventLoop()
        let server = try ScriptedServer(loop)
        server.onReceived = { channel, _ in channel.write(Array(answer.utf8)) }
        let link = RedisLink(loop, configuration(server.path, password: "hunter2"))
        var failures: [String] = []
        link.onFailure = { failures.append($0.description) }
        link.start()
        #expect(run(loop) { failures.count == 2 })
        #expect(link.connects == 0)
        #expect(failures.allSatisfy { $0.hasPrefix("an answer to ") && $0.hasSuffix(" that is not Redis's") }, "\(failures)")
        link.stop()
    }

    @Test func aServerThatSaysNothingIsGivenUp() throws {
        let loop = try EventLoop()
        let server = try ScriptedServer(loop)
        let link = RedisLink(loop, configuration(server.path))
        var failures: [String] = []
        link.onFailure = { failures.append($0.description) }
        link.start()
        #expect(run(loop) { failures.count == 2 })
        #expect(failures[0] == "no answer while connecting" && server.channels.count >= 2)
        link.stop()
    }

    @Test func nobodyThere() throws {
        let loop = try EventLoop()
        let link = RedisLink(loop, configuration("/tmp/no-such-redis.sock"))
        var failures: [String] = []
        link.onFailure = { failures.append($0.description) }
        link.start()
        #expect(run(loop) { failures.count == 3 })
        #expect(failures.allSatisfy { $0.contains("No such file") })
        link.stop()
    }

    /// A link that is ready, to a server that was asked for nothing yet.
    private func connected(_ loop: EventLoop, _ server: ScriptedServer) throws -> (RedisLink, RedisConnection) {
        server.onReceived = { channel, _ in channel.write(Array("+PONG\r\n".utf8)) }
        let link = RedisLink(loop, configuration(server.path))
        link.start()
        #expect(run(loop) { link.ready != nil })
        return (link, try #require(link.ready))
    }

    @Test func answersComeInOrderAndWhatIsAskedInOneTurnLeavesInOneWrite() throws {
        let loop = try EventLoop()
        let server = try ScriptedServer(loop)
        let (link, connection) = try connected(loop, server)
        server.onReceived = { channel, _ in channel.write(Array(":1\r\n:2\r\n:".utf8)) }
        var answers: [RedisReply] = []
        for _ in 0..<3 { connection.send(RedisCommand("INCR", "x")) { if case .success(let reply) = $0 { answers.append(reply) } } }
        #expect(connection.unanswered == 3)
        #expect(run(loop) { answers.count == 2 })
        server.channels.last?.write(Array("3\r\n".utf8))
        #expect(run(loop) { answers.count == 3 })
        #expect(answers == [.integer(1), .integer(2), .integer(3)] && connection.unanswered == 0)
        #expect(server.received.count == 2 && server.received[1].components("INCR") == 3)
        link.stop()
    }

    @Test(arguments: ["end", "garbage", "unasked"]) func whoWaitsHearsOfTheEndAndTheLinkComesBack(_ how: String) throws {
        let loop = try EventLoop()
        let server = try ScriptedServer(loop)
        let pong = { (channel: ByteChannel, _: String) in _ = channel.write(Array("+PONG\r\n".utf8)) }
        server.onReceived = pong
        let link = RedisLink(loop, configuration(server.path))
        var events: [String] = []
        link.onReady = { _ in events.append("ready") }
        link.onLost = { _ in events.append("lost") }
        link.start()
        #expect(run(loop) { link.ready != nil })
        server.onReceived = { channel, _ in
            server.onReceived = pong
            switch how {
            case "end": channel.close()
            case "garbage": channel.write(Array("what?\r\n".utf8))
            default: channel.write(Array(":1\r\n:2\r\n:3\r\n".utf8))
            }
        }
        let count = how == "unasked" ? 2 : 3
        for number in 0..<count {
            link.ready?.send(RedisCommand("INCR", "x")) { result in
                switch result {
                case .success: events.append("answer \(number)")
                case .failure: events.append("failed \(number)")
                }
            }
        }
        #expect(run(loop) { link.connects == 2 })
        let word = how == "unasked" ? "answer" : "failed"
        #expect(events == ["ready"] + (0..<count).map { "\(word) \($0)" } + ["lost", "ready"])
        link.stop()
    }

    /// Logging in is nothing yet: pauses are short again only after one that worked for a time.
    @Test func pausesGrowUntilOneHasWorked() throws {
        let loop = try EventLoop()
        let server = try ScriptedServer(loop)
        server.onReceived = { channel, _ in channel.write(Array("+PONG\r\n".utf8)) }
        var configuration = configuration(server.path)
        configuration.pause = (.milliseconds(1), .milliseconds(64))
        configuration.steady = .milliseconds(300)
        let link = RedisLink(loop, configuration)
        var pauses: [Duration] = []
        link.onReady = { [unowned link] connection in
            pauses.append(link.pause)
            // Well for a moment.
            if pauses.count % 2 == 0 { link.works() }
            if pauses.count < 9 { connection.close("died") }
        }
        link.start()
        #expect(run(loop) { pauses.count == 9 })
        #expect(pauses.map(\.wholeMicroseconds) == [1000, 2000, 4000, 8000, 16_000, 32_000, 64_000, 64_000, 64_000])
        link.works()
        let since = MonotonicInstant.now()
        #expect(run(loop) { MonotonicInstant.now() - since > .milliseconds(320) })
        link.ready?.close("died")
        // The next one after the first pause, the one after that after twice as long.
        #expect(link.pause == .milliseconds(2))
        link.stop()
    }

    /// Whoever judges how long a server takes looks first at what has come.
    @Test func whatHasComeIsNotLate() throws {
        let loop = try EventLoop()
        let server = try ScriptedServer(loop)
        let (link, connection) = try connected(loop, server)
        var answers: [String] = []
        var judged: [Bool] = []
        func ask(_ name: String) {
            connection.send(RedisCommand("INCR", "x")) { _ in answers.append(name + (connection.isLate ? " late" : "")) }
        }
        server.onReceived = { channel, _ in
            // Two of three are there, and nobody has looked.
            channel.write(Array(":1\r\n:2\r\n".utf8))
            connection.receive()
            judged.append(connection.noteLate(after: .zero, at: .now()))
            judged.append(connection.noteLate(after: .zero, at: .now()))
            #expect(connection.owedSince != nil)
            channel.write(Array(":3\r\n".utf8))
            connection.receive()
            #expect(connection.owedSince == nil && connection.nextLate(after: .zero) == nil)
        }
        for name in ["a", "b", "c"] { ask(name) }
        // Not before it is written.
        #expect(!connection.noteLate(after: .zero, at: .now()) && connection.owedSince == nil && connection.unsentBytes > 0)
        #expect(run(loop) { answers.count == 3 })
        #expect(answers == ["a", "b", "c late"] && judged == [true, false] && connection.unsentBytes == 0)
        server.onReceived = { channel, _ in channel.write(Array(":4\r\n".utf8)) }
        ask("d")
        #expect(run(loop) { answers.count == 4 })
        #expect(answers.last == "d")
        link.stop()
    }

    /// Thousands without an end, never all answered.
    @Test func oneThatIsNeverIdleKeepsItsOrder() throws {
        let loop = try EventLoop()
        let server = try ScriptedServer(loop)
        let (link, connection) = try connected(loop, server)
        var sent = 0
        var answers: [Int64] = []
        var given = 0
        var late = 0
        func ask() {
            sent += 1
            let number = Int64(sent)
            connection.send(RedisCommand("X")) { result in
                #expect((try? result.get()) == .integer(number) && (!connection.isLate || number % 500 < 20))
                if connection.isLate { late += 1 }
                answers.append(number)
                if sent < 6000 { ask() }
            }
        }
        // A read may hold several, and a piece of one: they are counted by a byte that each has once.
        server.onReceived = { channel, text in
            let commands = text.utf8.count { $0 == UInt8(ascii: "X") }
            for _ in 0..<commands {
                given += 1
                if given % 500 == 0 {
                    connection.receive()
                    _ = connection.noteLate(after: .zero, at: .now())
                }
                channel.write(Array(":\(given)\r\n".utf8))
            }
        }
        for _ in 0..<10 { ask() }
        #expect(run(loop) { answers.count == 6000 })
        #expect(answers == (1...6000).map { Int64($0) } && late >= 12 && connection.unanswered == 0)
        link.stop()
    }

    @Test func aRealServerAnswersAndItsLossIsNoticed() throws {
        let server = try TemporaryRedis(["--requirepass", "a-password"])
        let loop = try EventLoop()
        var configuration = RedisConfiguration(place: .socket(server.socket), password: "a-password", database: 2)
        configuration.pause = (.milliseconds(5), .milliseconds(20))
        let link = RedisLink(loop, configuration)
        link.start()
        #expect(run(loop) { link.ready != nil })
        var got: RedisReply?
        link.ready?.send(RedisCommand("SET", "k", "v")) { _ in }
        link.ready?.send(RedisCommand("GET", "k")) { got = try? $0.get() }
        #expect(run(loop) { got == .text([UInt8(ascii: "v")]) })
        server.stop()
        #expect(run(loop) { link.ready == nil })
        try server.start()
        #expect(run(loop) { link.ready != nil && link.connects == 2 })
        link.stop()
    }

    /// `rediss://`: the certificate must be from who is trusted, and for the name.
    @Test func tlsIsSpokenAndTheNameIsChecked() async throws {
        var template = Array("/tmp/rdcXXXXXX".utf8CString)
        let directory = mkdtemp(&template).map { String(cString: $0) } ?? ""
        defer {
            for file in ["authority.pem", "authority.key", "authority.srl", "server.pem", "server.key", "server.csr", "server.ext"] {
                unlink("\(directory)/\(file)")
            }
        }
        defer { rmdir(directory) }
        let certificates = try await TestCertificates.make(for: "localhost", in: directory)
        try await onOwnThread {
            let port = UInt16.random(in: 20_000..<32_000)
            let server = try TemporaryRedis([
                "--tls-port", "\(port)", "--tls-cert-file", certificates.certificate, "--tls-key-file", certificates.key,
                "--tls-ca-cert-file",
                certificates.authority, "--tls-auth-clients", "no",
            ])
            func attempt(_ host: String, authorities: String?) throws -> String {
                let loop = try EventLoop()
                var configuration = RedisConfiguration(place: .host(host, port: port, isSecure: true), authorities: authorities)
                configuration.pause = (.milliseconds(5), .milliseconds(20))
                let link = RedisLink(loop, configuration)
                var end: String?
                link.onReady = { _ in end = "ready" }
                link.onFailure = { end = $0.description }
                link.start()
                #expect(run(loop) { end != nil })
                link.stop()
                return end ?? ""
            }
            #expect(try attempt("localhost", authorities: certificates.authority) == "ready")
            // Another name for the same place; nobody whom this machine trusts.
            #expect(try attempt("127.0.0.1", authorities: certificates.authority) != "ready")
            #expect(try attempt("localhost", authorities: nil) != "ready")
            withExtendedLifetime(server) {}
        }
    }
}

extension String {
    /// How often `part` stands in it.
    fileprivate func components(_ part: String) -> Int { ranges(of: part).count }
}
