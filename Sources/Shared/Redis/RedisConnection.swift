// One connection to Redis: commands go out in the order of asking, those of one turn of the loop in one write, and each is answered in that order. Made by
// RedisLink. Tries once, decides nothing about trying again.

import EventLoop
import Glibc
import TLS
import Time

/// Where a connection leads: an address that needs no resolving.
package enum RedisAddress: Sendable, Equatable {
    /// A literal, and the name that the certificate must be for; nil: no TLS.
    case tcp(String, port: UInt16, name: String?)
    case unix(String)
}

/// Confined to the loop's thread. Completions come on the loop, each once, in the order of the commands; at the end of the connection those that are
/// unanswered get the error, and then `onEnd`.
package final class RedisConnection: ByteChannelHandler {
    package typealias Completion = (Result<RedisReply, RedisError>) -> Void

    private struct Command {
        /// nil: it was called.
        var completion: Completion?
        /// When it was written; nil: it is about to be, at the end of the turn.
        var sentAt: MonotonicInstant?
    }

    private let loop: EventLoop
    private let channel: ByteChannel
    private let reader: RedisReader
    private var commands: [Command] = []
    /// Of `commands`: those before are answered, were noted as late, are written.
    private var start = 0
    private var late = 0
    private var unsent = 0
    private var output: [UInt8] = []
    private var flushIsDue = false
    private var hasEnded = false
    /// Of the command whose completion is called just now: `noteLate` has found it unanswered.
    package private(set) var isLate = false
    package var onEnd: (RedisError) -> Void = { _ in }

    package init(_ loop: EventLoop, _ address: RedisAddress, tls: TLSClient?) throws(RedisError) {
        self.loop = loop
        reader = try RedisReader()
        let descriptor = try Self.connect(address)
        var transport: (any ByteTransport)?
        if case .tcp(_, _, let name?) = address {
            guard let tls, let begun = tls.begin(on: descriptor, to: name) else {
                Glibc.close(descriptor)
                throw RedisError(description: "TLS cannot be begun")
            }
            transport = begun
        }
        channel = ByteChannel(loop, descriptor: descriptor, transport: transport)
        channel.handler = self
        channel.startReading()
    }

    /// Commands that are not answered yet.
    package var unanswered: Int { commands.count - start }
    /// Bytes of commands that the kernel has not taken.
    package var unsentBytes: Int { output.count + channel.pendingOutput }

    package func send(_ command: RedisCommand, _ completion: @escaping Completion) {
        guard !hasEnded else { return loop.onNextTurn { completion(.failure(RedisError(description: "the connection has ended"))) } }
        output += command.bytes
        commands.append(Command(completion: completion))
        guard !flushIsDue else { return }
        flushIsDue = true
        loop.onNextTurn { [weak self] in self?.flush() }
    }

    private func flush() {
        flushIsDue = false
        guard channel.isOpen, !output.isEmpty else { return }
        let now = MonotonicInstant.now()
        for place in unsent..<commands.count { commands[place].sentAt = now }
        unsent = commands.count
        channel.write(output)
        output.removeAll(keepingCapacity: output.capacity <= 65_536)
    }

    // MARK: How long it takes

    /// Since when the server has the oldest command that it has not answered; nil: it has none.
    package var owedSince: MonotonicInstant? { start < unsent ? commands[start].sentAt : nil }

    /// When the next command will have been with the server for `span`, of those that are not known to be late; nil: there is none.
    package func nextLate(after span: Duration) -> MonotonicInstant? {
        let place = max(start, late)
        return place < commands.count ? (commands[place].sentAt ?? .now()) + span : nil
    }

    /// Takes what has come, for whoever is about to judge how long the server takes: an answer that only we have not looked at is not late. Not to be called
    /// inside of a completion.
    package func receive() {
        var before: Int
        repeat {
            before = unanswered
            channel.readWhatIsThere()
        } while unanswered > 0 && unanswered < before
    }

    /// Notes what had been with the server for `span` at `now` and is not answered. True: something that was not known to be late.
    package func noteLate(after span: Duration, at now: MonotonicInstant) -> Bool {
        let first = max(start, late)
        late = first
        while late < unsent, let sent = commands[late].sentAt, now - sent >= span { late += 1 }
        return late > first
    }

    // MARK: The end

    /// Ends it at once; whoever waits hears so.
    package func close(_ reason: String) { end(RedisError(description: reason)) }

    private func end(_ error: RedisError) {
        guard !hasEnded else { return }
        hasEnded = true
        channel.close()
        let left = commands[start...]
        commands = []
        (start, late, unsent) = (0, 0, 0)
        output = []
        for command in left { command.completion?(.failure(error)) }
        onEnd(error)
    }

    // MARK: Answers

    package func channel(_ channel: ByteChannel, received bytes: UnsafeRawBufferPointer) {
        do throws(RedisError) {
            try reader.feed(bytes) { reply in
                guard start < unsent, let completion = commands[start].completion else {
                    end(RedisError(description: "an answer that nobody asked for"))
                    return false
                }
                isLate = start < late
                commands[start].completion = nil
                start += 1
                forgetAnswered()
                completion(.success(reply))
                return !hasEnded
            }
        } catch { end(error) }
    }

    private func forgetAnswered() {
        let isIdle = start == commands.count
        // One that is never idle must not grow for ever.
        guard isIdle || (start >= 1024 && start * 2 >= commands.count) else { return }
        late = max(0, late - start)
        unsent -= start
        if isIdle { commands.removeAll(keepingCapacity: start <= 1024) } else { commands.removeFirst(start) }
        start = 0
    }

    package func channelDrained(_ channel: ByteChannel) {}

    package func channel(_ channel: ByteChannel, ended end: ChannelEnd) {
        switch end {
        case .endOfStream: self.end(RedisError(description: "Redis closed the connection"))
        case .failed(let code): self.end(RedisError(description: String(cString: strerror(code))))
        }
    }

    // MARK: The socket

    private static func connect(_ address: RedisAddress) throws(RedisError) -> Int32 {
        var storage = sockaddr_storage()
        let length: socklen_t
        switch address {
        case .unix(let path): length = try unixAddress(path, &storage)
        case .tcp(let literal, let port, _): length = try ipAddress(literal, port, &storage)
        }
        let descriptor = socket(
            Int32(storage.ss_family), Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
        guard descriptor >= 0 else { throw failure("socket") }
        if case .tcp = address {
            var yes: Int32 = 1
            setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
        }
        let result = withUnsafePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { Glibc.connect(descriptor, $0, length) }
        }
        if result != 0, errno != EINPROGRESS {
            let error = failure("connect")
            Glibc.close(descriptor)
            throw error
        }
        return descriptor
    }

    private static func failure(_ what: String) -> RedisError { RedisError(description: "\(what): \(String(cString: strerror(errno)))") }

    private static func unixAddress(_ path: String, _ storage: inout sockaddr_storage) throws(RedisError) -> socklen_t {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let room = MemoryLayout.size(ofValue: address.sun_path)
        guard path.utf8.count < room else { throw RedisError(description: "\(path): longer than a socket's path may be") }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        withUnsafeMutableBytes(of: &storage) { target in withUnsafeBytes(of: &address) { target.copyMemory(from: $0) } }
        return socklen_t(MemoryLayout<sockaddr_un>.size)
    }

    private static func ipAddress(_ literal: String, _ port: UInt16, _ storage: inout sockaddr_storage) throws(RedisError) -> socklen_t {
        var four = sockaddr_in()
        if inet_pton(AF_INET, literal, &four.sin_addr) == 1 {
            four.sin_family = sa_family_t(AF_INET)
            four.sin_port = port.bigEndian
            withUnsafeMutableBytes(of: &storage) { target in withUnsafeBytes(of: &four) { target.copyMemory(from: $0) } }
            return socklen_t(MemoryLayout<sockaddr_in>.size)
        }
        var six = sockaddr_in6()
        guard inet_pton(AF_INET6, literal, &six.sin6_addr) == 1 else { throw RedisError(description: "\(literal) is no address") }
        six.sin6_family = sa_family_t(AF_INET6)
        six.sin6_port = port.bigEndian
        withUnsafeMutableBytes(of: &storage) { target in withUnsafeBytes(of: &six) { target.copyMemory(from: $0) } }
        return socklen_t(MemoryLayout<sockaddr_in6>.size)
    }
}
