// Something on a Unix socket that speaks Redis's protocol and says what a test wants, when it wants: for the front's way to a Redis that is slow or lies.

import EventLoop
import Glibc
import Testing

/// Confined to the loop's thread, the one of whoever asks it.
final class LyingRedis: ByteChannelHandler {
    let path: String
    private let loop: EventLoop
    private let descriptor: Int32
    private var watcher: IOWatcher?
    private var channels: [ByteChannel] = []
    private var timers: [LoopTimer] = []
    /// Connections that were made.
    private(set) var connects = 0
    /// The words of what was asked by EVALSHA or EVAL, verdicts and renewals alike.
    private(set) var asked: [[String]] = []
    /// The answer to each of these.
    var answer: ([String]) -> String = { _ in "-ERR nothing\r\n" }
    /// How long it takes for one.
    var delay = Duration.zero
    /// One answer each so often, in their order; nil: at once.
    var pace: Duration? {
        didSet {
            pacer = pace.map { span in
                let timer = LoopTimer(loop) { [unowned self] in
                    guard !paced.isEmpty else { return }
                    let (channel, text) = paced.removeFirst()
                    if channel.isOpen { channel.write(text) }
                }
                timer.schedule(every: span)
                return timer
            }
        }
    }
    private var pacer: LoopTimer?
    private var paced: [(ByteChannel, [UInt8])] = []
    /// Ends each connection at the first command behind the login.
    var diesAfterLogin = false

    static func newPath() -> String { "/tmp/rdl\(UInt32.random(in: 0 ... .max)).sock" }

    init(_ loop: EventLoop, path: String = newPath()) throws {
        self.loop = loop
        self.path = path
        descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
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
            connects += 1
            channel.startReading()
        }
        watcher?.watch(.read)
    }

    deinit {
        close(descriptor)
        unlink(path)
    }

    /// What a renewal of a well-meaning one gives.
    static func renewed(clock: String = "27000000000000", together: String = "600") -> String {
        "*2\r\n$\(clock.utf8.count)\r\n\(clock)\r\n$\(together.utf8.count)\r\n\(together)\r\n"
    }

    static func isRenewal(_ words: [String]) -> Bool { words.count > 2 && words[2] == "2" && words.count > 6 }

    func channel(_ channel: ByteChannel, received bytes: UnsafeRawBufferPointer) {
        // Whole commands: those of one turn of the loop come in one write.
        var words: [String] = []
        func end() {
            guard let name = words.first else { return }
            switch name {
            case "PING": channel.write(Array("+PONG\r\n".utf8))
            case "SCRIPT" where diesAfterLogin: channel.close()
            case "SCRIPT": channel.write(Array("$40\r\n\(String(repeating: "a", count: 40))\r\n".utf8))
            case "EVALSHA", "EVAL":
                asked.append(words)
                let text = Array(answer(words).utf8)
                guard pace == nil else { return paced.append((channel, text)) }
                guard delay > .zero else {
                    channel.write(text)
                    return
                }
                let timer = LoopTimer(loop) { if channel.isOpen { channel.write(text) } }
                timer.schedule(after: delay)
                timers.append(timer)
            default: channel.write(Array("-ERR unknown\r\n".utf8))
            }
        }
        var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false)[...]
        while let head = lines.popFirst(), head.hasPrefix("*"), let count = Int(head.dropFirst()) {
            words = []
            for _ in 0..<count {
                guard let size = lines.popFirst().flatMap({ Int($0.dropFirst()) }) else { break }
                // A script has line ends of its own.
                var word = String(lines.popFirst() ?? "")
                while word.utf8.count < size, let more = lines.popFirst() { word += "\r\n" + more }
                words.append(word)
            }
            end()
        }
    }
    func channelDrained(_ channel: ByteChannel) {}
    func channel(_ channel: ByteChannel, ended end: ChannelEnd) {}
}
