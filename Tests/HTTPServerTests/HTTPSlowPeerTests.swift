// Peers that take too long: to say what they want, to say anything, to take their answer.

import EventLoop
import Glibc
import Testing
import Time

@testable import HTTPServer

private let get = "GET /x HTTP/1.1\r\nHost: a\r\n\r\n"

@Suite struct HTTPSlowPeerTests {
    @Test(arguments: ["GET", "GET / HTTP/1.1\r\nHost: a\r\n", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 999\r\n\r\n"])
    func aDrippedRequestIsCut(start: String) throws {
        var limits = HTTPLimits()
        limits.requestTimeout = .milliseconds(300)
        let fixture = try ServerFixture(limits: limits) { _, _ in Issue.record("never complete") }
        let client = try fixture.client()
        client.send(start)
        let drip = LoopTimer(fixture.loop) { client.send("a") }
        drip.schedule(every: .milliseconds(60))
        client.when({ $0.end != nil }) { _ in fixture.stop() }
        fixture.run()
        // A body of 999 would take a minute.
        #expect(
            client.received.hasPrefix("HTTP/1.1 408 ") && client.received.hasSuffix("{\"detail\":\"The request was not complete in time\"}")
        )
        #expect(fixture.listener?.statistics.timedOut == 1)
    }

    /// The loop stands still for longer than a request may take, and the rest of one comes meanwhile: that is read before anybody is judged.
    @Test func whatCameWhileTheLoopStoodStillCounts() throws {
        var limits = HTTPLimits()
        limits.requestTimeout = .milliseconds(300)
        let fixture = try ServerFixture(limits: limits, handler: echo)
        let client = try fixture.client()
        client.send("GET /x HTTP/1.1\r\n")
        fixture.when({ fixture.heldBytes > 0 }) {
            fixture.after(.milliseconds(1)) { client.send("Host: a\r\n\r\n") }
            // Then a sweep is due in the same turn as that, and behind it.
            usleep(1_000_000)
        }
        fixture.when({ client.count(200) + client.count(408) > 0 || client.end != nil }) { fixture.stop() }
        fixture.run()
        #expect(client.count(200) == 1, "\(client.received)")
        #expect(fixture.listener?.statistics.timedOut == 0)
    }

    /// What has come and was not read yet keeps a connection, for it may be a request; for twice the time, not for as long as something comes.
    @Test(arguments: [false, true]) func whatBringsBytesHasTwiceTheTime(wasUsed: Bool) throws {
        var limits = HTTPLimits()
        limits.requestTimeout = .seconds(100)
        limits.idleTimeout = .seconds(100)
        let fixture = try ServerFixture(limits: limits, handler: echo)
        let (silent, busy) = (try fixture.client(), try fixture.client())
        if wasUsed { for client in [silent, busy] { client.send(get) } }
        var open: [Int] = []
        func look() {
            guard let listener = fixture.listener else { return fixture.stop() }
            let isReady = wasUsed ? silent.count(200) + busy.count(200) == 2 : listener.statistics.accepted == 2
            guard isReady else { return fixture.loop.onNextTurn(look) }
            // All in one turn: nothing of it is read between the sweeps.
            let now = MonotonicInstant.now()
            for seconds in [90, 110, 190, 210] {
                busy.send("G")
                listener.sweep(now + .seconds(seconds))
                open.append(listener.statistics.open)
            }
            fixture.stop()
        }
        fixture.after(.zero, look)
        fixture.run()
        #expect(open == [2, 1, 1, 0])
    }

    @Test func silentAndIdleConnectionsEndWithoutAWord() throws {
        var limits = HTTPLimits()
        limits.requestTimeout = .milliseconds(200)
        limits.idleTimeout = .milliseconds(200)
        let fixture = try ServerFixture(limits: limits, handler: echo)
        let silent = try fixture.client()
        let idle = try fixture.client()
        idle.send(get)
        var left = 2
        for client in [silent, idle] {
            client.when({ $0.end != nil }) { _ in
                left -= 1
                if left == 0 { fixture.stop() }
            }
        }
        fixture.run()
        #expect(silent.received.isEmpty)
        #expect(idle.count(200) == 1 && idle.count(408) == 0)
    }

    @Test func aSlowReaderGetsAllOfItOrIsCut() throws {
        var limits = HTTPLimits()
        limits.writeTimeout = .milliseconds(300)
        var written: [Bool] = []
        let fixture = try ServerFixture(limits: limits) { _, responder in
            responder.respond(200, body: [UInt8](repeating: 65, count: 32 << 20)) { written.append($0) }
        }
        let slow = try fixture.client()
        slow.channel.stopReading()
        slow.send(get + get)
        fixture.when({ !written.isEmpty }) {
            #expect(written == [false])
            #expect(fixture.listener?.statistics.requests == 1, "the second request waited for the first one's bytes")
            fixture.stop()
        }
        fixture.run()
    }

    /// Somebody waits for that answer's fate: its connection ends, another's answer that was taken is left alone.
    @Test func whoTakesNothingCanBeGivenUp() throws {
        var written: [String: Bool] = [:]
        var responders: [HTTPResponder] = []
        let fixture = try ServerFixture { request, responder in
            let size = responders.isEmpty ? 32 << 20 : 1
            let name = responders.isEmpty ? "slow" : "quick"
            responders.append(responder)
            responder.respond(200, body: [UInt8](repeating: 65, count: size)) { written[name] = $0 }
        }
        let slow = try fixture.client()
        slow.channel.stopReading()
        slow.send(get)
        fixture.when({ responders.count == 1 }) {
            #expect(written.isEmpty)
            guard let quick = try? fixture.client() else { return fixture.stop() }
            quick.send(get)
            quick.when({ $0.count(200) == 1 }) { _ in
                for responder in responders { responder.giveUp() }
                #expect(written == ["slow": false, "quick": true])
                #expect(fixture.listener?.statistics.open == 1)
                fixture.stop()
            }
        }
        fixture.run()
        #expect(written.count == 2)
    }

    /// A request that comes in pieces began with the first of them.
    @Test func aRequestBeganWithItsFirstByte() throws {
        var took: [Duration] = []
        let fixture = try ServerFixture { request, responder in
            if let began = request.began { took.append(MonotonicInstant.now() - began) }
            responder.respond(200)
        }
        let client = try fixture.client()
        client.send("GET /x HTTP/1.1\r\n")
        fixture.when({ fixture.heldBytes > 0 }) {
            fixture.after(.milliseconds(700)) { client.send("Host: a\r\n\r\n") }
        }
        client.when({ $0.count(200) == 1 }) { _ in fixture.stop() }
        fixture.run()
        // The listener's clock is coarse.
        #expect(took.count == 1 && took[0] >= .milliseconds(600))
    }
}
