// The loop's plain parts, each test on a loop of its own that runs inside the test.

import Glibc
import Testing
import Time

@testable import EventLoop

@Suite struct EventLoopTests {
    @Test func timersFireInTheirOrderAndCanBeCancelled() throws {
        let loop = try EventLoop()
        var fired: [String] = []
        let late = LoopTimer(loop) {
            fired.append("late")
            loop.stop()
        }
        let early = LoopTimer(loop) { fired.append("early") }
        let never = LoopTimer(loop) { fired.append("never") }
        late.schedule(after: .milliseconds(20))
        early.schedule(after: .milliseconds(5))
        never.schedule(after: .milliseconds(1))
        never.cancel()
        loop.run()
        #expect(fired == ["early", "late"])
    }

    /// libevent keeps a small block for each number that a descriptor has had, as long as the loop lives. They have a place of their own, and what one
    /// loop gives back the next one takes.
    @Test func smallBlocksLieTogetherAndAreUsedAgain() throws {
        let crowd = 400
        func useMany() throws {
            let loop = try EventLoop()
            var ends: [Int32] = [-1, -1]
            try #require(pipe(&ends) == 0)
            let descriptors = (0..<crowd).map { _ in dup(ends[0]) }
            defer { for descriptor in descriptors + ends { close(descriptor) } }
            try #require(descriptors.allSatisfy { $0 >= 0 })
            let watchers = descriptors.map { IOWatcher(loop, descriptor: $0) { _ in } }
            for watcher in watchers { watcher.watch(.read) }
            for watcher in watchers { watcher.watch([]) }
        }
        try useMany()
        let first = EventLoop.smallBlocks
        #expect(first >= crowd)
        // Other tests' loops take some meanwhile.
        for _ in 0..<10 { try useMany() }
        #expect(EventLoop.smallBlocks - first < 10 * crowd / 2)
    }

    @Test func repeatingTimerRepeatsUntilCancelled() throws {
        let loop = try EventLoop()
        var count = 0
        var timer: LoopTimer?
        timer = LoopTimer(loop) {
            count += 1
            if count == 3 {
                timer?.cancel()
                loop.onNextTurn { loop.stop() }
            }
        }
        timer?.schedule(every: .milliseconds(1))
        loop.run()
        #expect(count == 3)
    }

    @Test func aTimerMayDropItselfInsideItsCallback() throws {
        let loop = try EventLoop()
        var timer: LoopTimer?
        timer = LoopTimer(loop) {
            timer = nil
            loop.stop()
        }
        timer?.schedule(after: .zero)
        loop.run()
        #expect(timer == nil)
    }

    @Test func nextTurnRunsLaterAndInOrder() throws {
        let loop = try EventLoop()
        var order: [Int] = []
        loop.onNextTurn {
            order.append(1)
            loop.onNextTurn {
                order.append(3)
                loop.stop()
            }
            order.append(2)
        }
        loop.run()
        #expect(order == [1, 2, 3])
    }

    @Test func signalsArriveOnTheLoop() throws {
        let loop = try EventLoop()
        var count = 0
        let watcher = SignalWatcher(loop, signal: SIGUSR2) {
            count += 1
            loop.stop()
        }
        loop.onNextTurn { kill(getpid(), SIGUSR2) }
        loop.run()
        #expect(count == 1)
        withExtendedLifetime(watcher) {}
    }

    @Test func namesOfTheHostsFileResolveAndUnknownOnesFail() throws {
        let loop = try EventLoop()
        let resolver = Resolver(loop)
        var results: [Result<[String], ResolveError>] = []
        let collect: (Result<[String], ResolveError>) -> Void = { result in
            results.append(result)
            if results.count == 2 { loop.stop() }
        }
        resolver.resolve("localhost", collect)
        #expect(results.isEmpty, "never called before resolve returned")
        resolver.resolve("192.0.2.7", collect)
        loop.run()
        let addresses = results.compactMap { try? $0.get() }
        #expect(addresses.contains { $0.contains("127.0.0.1") || $0.contains("::1") })
        #expect(addresses.contains(["192.0.2.7"]))
    }
}

@Suite struct ByteChannelTests {
    /// Collects what a channel says.
    private final class Collector: ByteChannelHandler {
        var bytes: [UInt8] = []
        var drained = 0
        var end: ChannelEnd?
        var onEvent: () -> Void = {}
        func channel(_ channel: ByteChannel, received bytes: UnsafeRawBufferPointer) {
            self.bytes.append(contentsOf: bytes)
            onEvent()
        }
        func channelDrained(_ channel: ByteChannel) {
            drained += 1
            onEvent()
        }
        func channel(_ channel: ByteChannel, ended end: ChannelEnd) {
            self.end = end
            onEvent()
        }
    }

    private func pair() -> (Int32, Int32) {
        var ends: [Int32] = [0, 0]
        #expect(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0, &ends) == 0)
        return (ends[0], ends[1])
    }

    /// The peer is gone from this moment on: a program that another test starts just now has a copy of its descriptor until it runs, and with that
    /// copy the socket would live a little longer.
    private func die(_ peer: Int32) {
        shutdown(peer, Int32(SHUT_RDWR))
        close(peer)
    }

    @Test func carriesMoreThanTheKernelTakesAtOnce() throws {
        let loop = try EventLoop()
        let (left, right) = pair()
        let sender = ByteChannel(loop, descriptor: left)
        let receiver = ByteChannel(loop, descriptor: right)
        let sent = Collector()
        let received = Collector()
        sender.handler = sent
        receiver.handler = received
        let payload = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        #expect(!sender.write(payload), "three megabytes do not fit a socket buffer")
        #expect(sender.pendingOutput > 0)
        received.onEvent = { if received.bytes.count == payload.count { loop.stop() } }
        receiver.startReading()
        loop.run()
        #expect(received.bytes == payload)
        #expect(sender.pendingOutput == 0)
        #expect(sent.drained == 1)
    }

    @Test func endOfStreamIsToldOnceAndClosesTheDescriptor() throws {
        let loop = try EventLoop()
        let (left, right) = pair()
        let channel = ByteChannel(loop, descriptor: left)
        let collector = Collector()
        channel.handler = collector
        collector.onEvent = { if collector.end != nil { loop.stop() } }
        channel.startReading()
        _ = [UInt8]("abc".utf8).withUnsafeBytes { Glibc.write(right, $0.baseAddress, $0.count) }
        close(right)
        loop.run()
        #expect(collector.bytes == [UInt8]("abc".utf8))
        #expect(collector.end == .endOfStream)
        #expect(!channel.isOpen)
        #expect(!channel.write([1]))
    }

    @Test func writingToAGonePeerEndsTheChannelInALaterTurn() throws {
        let loop = try EventLoop()
        let (left, right) = pair()
        let channel = ByteChannel(loop, descriptor: left)
        let collector = Collector()
        channel.handler = collector
        collector.onEvent = { loop.stop() }
        die(right)
        #expect(!channel.write([1, 2, 3]))
        #expect(collector.end == nil, "never inside the owner's own call")
        loop.run()
        #expect(collector.end == .failed(EPIPE))
    }

    /// The peer sends `count` bytes, fills our way to it if `backlog`, and dies.
    private func lastWords(_ count: Int, backlog: Bool = false, reading: Bool = true, closing: Bool = false) throws -> Collector {
        let loop = try EventLoop()
        let (left, right) = pair()
        let channel = ByteChannel(loop, descriptor: left)
        let collector = Collector()
        channel.handler = collector
        if reading { channel.startReading() }
        // Watched for after reading, it is reported before it.
        if backlog { #expect(!channel.write([UInt8](repeating: 0, count: 1_000_000))) }
        let words = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        #expect(words.withUnsafeBytes { Glibc.write(right, $0.baseAddress, $0.count) } == count)
        die(right)
        if !backlog {
            #expect(!channel.write([1, 2, 3]))
            #expect(collector.bytes.isEmpty, "never inside the owner's own call")
        }
        collector.onEvent = {
            #expect(!channel.write([4]), "nothing can be sent any more")
            if closing { channel.close() }
            if collector.end != nil || closing { loop.onNextTurn { loop.stop() } }
        }
        loop.run()
        #expect(!channel.isOpen)
        #expect(collector.bytes.elementsEqual(words.prefix(collector.bytes.count)))
        return collector
    }

    @Test func whatThePeerSaidBeforeItDiedIsReadAfterAFailedWrite() throws {
        let collector = try lastWords(150_000)
        #expect(collector.bytes.count == 150_000)
        #expect(collector.end == .failed(EPIPE))
    }

    /// The write that fails is the loop's own, of bytes that waited. The peer died without having read: its end is a reset.
    @Test func alsoWhenTheFailedWriteIsOfBytesThatWaited() throws {
        let collector = try lastWords(150_000, backlog: true)
        #expect(collector.bytes.count == 150_000)
        #expect(collector.end.map { [.failed(EPIPE), .failed(ECONNRESET)].contains($0) } == true)
    }

    @Test func lastWordsAreNotForcedOnWhoDoesNotRead() throws {
        let collector = try lastWords(1000, reading: false)
        #expect(collector.bytes.isEmpty)
        #expect(collector.end == .failed(EPIPE))
    }

    @Test func closingInsideTheLastWordsStopsEverything() throws {
        let collector = try lastWords(150_000, closing: true)
        #expect(collector.bytes.count <= 65_536)
        #expect(collector.end == nil)
    }

    /// A peer that takes nothing any more and never ceases to send doesn't keep a dead channel alive.
    @Test func lastWordsAreBounded() throws {
        let loop = try EventLoop()
        let (left, right) = pair()
        let channel = ByteChannel(loop, descriptor: left)
        let collector = Collector()
        channel.handler = collector
        #expect(shutdown(right, Int32(SHUT_RD)) == 0)
        let words = [UInt8](repeating: 7, count: 65_536)
        let speak = { while words.withUnsafeBytes({ Glibc.write(right, $0.baseAddress, $0.count) }) > 0 {} }
        speak()
        channel.startReading()
        #expect(!channel.write([1]))
        collector.onEvent = {
            if collector.end == nil { speak() } else { loop.stop() }
        }
        loop.run()
        #expect(collector.end == .failed(EPIPE))
        #expect(collector.bytes.count >= 1 << 20)
        #expect(collector.bytes.count < (1 << 20) + 65_536)
        close(right)
    }

    @Test func closingInsideTheHandlerStopsEverything() throws {
        let loop = try EventLoop()
        let (left, right) = pair()
        let channel = ByteChannel(loop, descriptor: left)
        let collector = Collector()
        channel.handler = collector
        collector.onEvent = {
            channel.close()
            loop.onNextTurn { loop.stop() }
        }
        channel.startReading()
        _ = [UInt8](repeating: 7, count: 100_000).withUnsafeBytes { Glibc.write(right, $0.baseAddress, $0.count) }
        loop.run()
        #expect(collector.end == nil)
        #expect(collector.bytes.count <= 65_536)
        close(right)
    }
}
