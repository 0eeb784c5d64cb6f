// What a channel does with a transport that cannot go on, or has little to say for much work. Hostile peers of TLS bring both about.

import Glibc
import Testing

@testable import EventLoop

/// Says what a test wants, and leaves the socket alone.
private final class ScriptedTransport: ByteTransport {
    var answer = TransportResult.wantsRead
    var isEstablished = true
    /// Answers so often; then there is nothing more to read.
    var left = Int.max
    private(set) var asked = 0

    func receive(into memory: UnsafeMutableRawBufferPointer) -> TransportResult {
        asked += 1
        guard left > 0 else { return .wantsRead }
        left -= 1
        return answer
    }

    func send(_ bytes: UnsafeRawBufferPointer) -> TransportResult { .moved(bytes.count) }
    func sayEnd() {}
}

private final class Counter: ByteChannelHandler {
    var received = 0
    /// How often it was asked when the channel may go on.
    private(set) var asked = 0

    func channelAwaitsTurn(_ channel: ByteChannel) { asked += 1 }

    func channel(_ channel: ByteChannel, received bytes: UnsafeRawBufferPointer) { received += bytes.count }
    func channelDrained(_ channel: ByteChannel) {}
    func channel(_ channel: ByteChannel, ended end: ChannelEnd) {}
}

/// A channel whose socket has something to read all the time, and its peer.
private final class Scene {
    let loop: EventLoop
    let transport = ScriptedTransport()
    let handler = Counter()
    let channel: ByteChannel
    let peer: Int32

    init() throws {
        loop = try EventLoop()
        var ends: [Int32] = [-1, -1]
        try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0, &ends) == 0)
        peer = ends[1]
        channel = ByteChannel(loop, descriptor: ends[0], transport: transport)
        channel.handler = handler
        try #require(write(peer, "x", 1) == 1)
    }

    deinit {
        channel.close()
        close(peer)
    }

    /// Lets the loop turn so often, and look at its descriptors each time.
    func turn(_ count: Int) {
        var left = count
        func next() {
            left -= 1
            if left < 0 { loop.stop() } else { loop.onNextTurn(next) }
        }
        loop.onNextTurn(next)
        loop.run()
    }

    /// The kernel takes nothing more for the peer.
    func fill() {
        let bytes = [UInt8](repeating: 0, count: 65_536)
        while write(channel.descriptor, bytes, bytes.count) > 0 {}
    }

    /// The peer takes what there is.
    func empty() {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        while read(peer, &bytes, bytes.count) > 0 {}
    }
}

@Suite struct ByteTransportTests {
    /// Not asked again and again for as long as the peer sends and takes nothing: that would use the processor up.
    @Test func whatWaitsForThePeerToTakeSomethingIsLeftAloneMeanwhile() throws {
        let scene = try Scene()
        scene.fill()
        scene.transport.answer = .wantsWrite
        scene.channel.startReading()
        scene.turn(200)
        #expect((1...2).contains(scene.transport.asked))
        scene.transport.answer = .moved(1)
        scene.transport.left = 3
        scene.empty()
        scene.turn(20)
        #expect(scene.handler.received == 3, "and it goes on when the peer has")
    }

    /// A record costs what it costs, however little it says: others get their turn after some dozens.
    @Test func smallRecordsHaveNoLongerTurnThanLargeOnes() throws {
        let scene = try Scene()
        scene.transport.answer = .moved(1)
        scene.transport.left = 1000
        scene.channel.startReading()
        // The first one may be over before the descriptors are looked at.
        scene.turn(2)
        #expect((1...200).contains(scene.transport.asked))
        scene.turn(200)
        #expect(scene.handler.received == 1000)
    }

    /// Until both sides have agreed on how bytes travel the owner says when it goes on; it is asked once, however often the peer has something to say.
    @Test func whatIsNotEstablishedWaitsForItsTurn() throws {
        let scene = try Scene()
        scene.transport.isEstablished = false
        scene.transport.answer = .moved(1)
        scene.transport.left = 1
        scene.channel.startReading()
        scene.turn(20)
        #expect(scene.handler.asked == 1 && scene.transport.asked == 0)
        scene.channel.takeTurn()
        #expect(scene.transport.asked == 2 && scene.handler.received == 1)
        scene.turn(2)
        #expect(scene.handler.asked == 2, "and asked again when there is more")
        scene.transport.isEstablished = true
        scene.transport.left = 1
        scene.channel.takeTurn()
        scene.channel.takeTurn()
        scene.turn(20)
        #expect(scene.handler.received == 2 && scene.handler.asked == 2, "not any more when it is")
    }
}
