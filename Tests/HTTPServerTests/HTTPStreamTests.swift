// Answers without an end: their bytes, who loses them, and what ends them.

import EventLoop
import Testing
import Time

@testable import HTTPServer

private let get = "GET /x HTTP/1.1\r\nHost: a\r\n\r\n"

@Suite struct HTTPStreamTests {
    @Test func piecesAreChunksAndTheConnectionEndsBehindThem() throws {
        var stream: HTTPStream?
        var closed = 0
        let fixture = try ServerFixture { _, responder in
            stream = responder.stream(200, contentType: "text/event-stream", headers: [("X-A", "b")])
            stream?.onClosed { closed += 1 }
            #expect(stream?.send(Array("one".utf8)) == true)
            #expect(stream?.send([]) == true, "an empty chunk would be the end")
            // It is answered.
            responder.respond(500)
            #expect(responder.stream(200, contentType: "a/b") == nil)
        }
        let client = try fixture.client()
        client.send(get + get)
        client.when({ $0.received.contains("one") }) { _ in
            #expect(fixture.listener?.statistics.streams == 1)
            #expect(stream?.send(Array(repeating: 0x61, count: 17)) == true)
            stream?.end()
            #expect(stream?.isOpen == false && stream?.send([1]) == false)
        }
        var ended = false
        fixture.after(.milliseconds(1)) { client.when({ _ in ended }) { _ in } }
        let poll = LoopTimer(fixture.loop) {
            if client.end != nil { fixture.stop() }
        }
        poll.schedule(every: .milliseconds(5))
        fixture.run()
        ended = true
        #expect(
            client.received
                == "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nX-A: b\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                + "3\r\none\r\n11\r\n" + String(repeating: "a", count: 17) + "\r\n0\r\n\r\n")
        #expect(client.end == .endOfStream && closed == 0)
        #expect(fixture.listener?.statistics.streams == 0 && fixture.listener?.statistics.open == 0)
    }

    /// HTTP/1.0 has no chunks; HEAD has no body.
    @Test(arguments: [
        ("GET / HTTP/1.0\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Type: a/b\r\nConnection: close\r\n\r\nonetwo"),
        (
            "HEAD / HTTP/1.1\r\nHost: a\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Type: a/b\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
        ),
    ])
    func otherKindsOfRequests(request: String, answer: String) throws {
        let fixture = try ServerFixture { request, responder in
            let stream = responder.stream(200, contentType: "a/b")
            #expect((stream == nil) == (request.method == .head))
            stream?.send(Array("one".utf8))
            stream?.send(Array("two".utf8))
            stream?.end()
        }
        let client = try fixture.client()
        client.send(request)
        client.when({ $0.end != nil }) { _ in fixture.stop() }
        fixture.run()
        #expect(client.received == answer)
    }

    @Test func aPeerThatLeavesIsNoticed() throws {
        var stream: HTTPStream?
        var closed = 0
        let fixture = try ServerFixture { _, responder in
            stream = responder.stream(200, contentType: "a/b")
            stream?.send([65])
        }
        let client = try fixture.client()
        client.send(get)
        client.when({ $0.received.hasSuffix("A\r\n") }) { client in
            stream?.onClosed {
                closed += 1
                fixture.stop()
            }
            client.channel.close()
        }
        fixture.run()
        #expect(closed == 1 && stream?.send([65]) == false)
        #expect(fixture.listener?.statistics.streams == 0 && fixture.listener?.statistics.streamsDropped == 0)
    }

    /// It reads nothing: what gathers for it is bounded, and so is the time.
    @Test(arguments: [true, false]) func whoDoesNotReadLosesTheStream(byBytes: Bool) throws {
        var limits = StreamLimits()
        limits.pendingBytes = byBytes ? 100_000 : .max
        limits.writeTimeout = byBytes ? .seconds(60) : .milliseconds(300)
        var stream: HTTPStream?
        let fixture = try ServerFixture { _, responder in stream = responder.stream(200, contentType: "a/b", limits: limits) }
        let client = try fixture.client()
        client.send(get)
        client.when({ !$0.received.isEmpty }) { $0.channel.stopReading() }
        var sent = 0
        let piece = [UInt8](repeating: 0x61, count: 50_000)
        let feed = LoopTimer(fixture.loop) {
            guard let stream else { return }
            // For the time-out it is enough that something waits.
            if byBytes || sent < 400 { sent += stream.send(piece) ? 1 : 0 }
            if !stream.isOpen { fixture.stop() }
        }
        feed.schedule(every: .milliseconds(1))
        fixture.run()
        #expect(sent > 0 && fixture.listener?.statistics.streamsDropped == 1 && fixture.listener?.statistics.streams == 0)
    }

    @Test func whoTalksOnAndOnLosesTheStream() throws {
        var stream: HTTPStream?
        let fixture = try ServerFixture { _, responder in stream = responder.stream(200, contentType: "a/b") }
        let client = try fixture.client()
        client.send(get)
        client.when({ !$0.received.isEmpty }) { $0.send(String(repeating: "GET ", count: 20_000)) }
        let poll = LoopTimer(fixture.loop) { if let stream, !stream.isOpen { fixture.stop() } }
        poll.schedule(every: .milliseconds(5))
        fixture.run()
        #expect(fixture.listener?.statistics.streamsDropped == 1)
        #expect(fixture.listener?.statistics.requests == 1, "what it says is no request")
    }

    /// An idle connection ends with the listener's grace, a stream with its last word; a new one does not begin.
    @Test func theListenersEndEndsStreams() throws {
        var stream: HTTPStream?
        let fixture = try ServerFixture { _, responder in
            stream = responder.stream(200, contentType: "a/b")
            stream?.send([65])
        }
        let client = try fixture.client()
        client.send(get)
        var stopped = false
        client.when({ $0.received.hasSuffix("A\r\n") }) { client in
            client.when({ $0.end != nil }) { _ in fixture.stop() }
            fixture.listener?.stop(idleGrace: .seconds(5)) { stopped = true }
        }
        fixture.run()
        #expect(client.received.hasSuffix("A\r\n0\r\n\r\n") && stopped && stream?.isOpen == false)
    }

    @Test func stateOfAStream() {
        var limits = StreamLimits()
        limits.pendingBytes = 10
        limits.writeTimeout = .seconds(1)
        limits.heardBytes = 5
        var state = StreamState(limits: limits)
        let start = MonotonicInstant.now()
        #expect(state.mayTake(100, pending: 0), "a first piece may be larger: the kernel takes it or not")
        #expect(state.mayTake(4, pending: 6) && !state.mayTake(5, pending: 6))
        #expect(!state.isStuck(start + .seconds(9)))
        state.waits(start)
        state.waits(start + .milliseconds(900))
        #expect(!state.isStuck(start + .seconds(1)) && state.isStuck(start + .milliseconds(1001)))
        state.drained()
        #expect(!state.isStuck(start + .seconds(9)))
        let heard = [state.heard(3), state.heard(2), state.heard(1)]
        #expect(heard == [true, true, false])
    }
}
