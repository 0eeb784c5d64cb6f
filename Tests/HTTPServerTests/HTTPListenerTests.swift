// The driver over real sockets: what is answered, held, cut, refused and stopped.

import EventLoop
import Glibc
import Testing
import Time

@testable import HTTPServer

private let get = "GET /x HTTP/1.1\r\nHost: a\r\n\r\n"

private func echo(_ request: HTTPRequest, _ responder: HTTPResponder) {
    responder.respond(200, contentType: "text/plain", body: [UInt8]("\(request.method) \(request.path) ".utf8) + request.body)
}

@Suite struct HTTPListenerTests {
    @Test func answersPipelinedRequestsInOrder() throws {
        let fixture = try ServerFixture(handler: echo)
        let client = try fixture.client()
        client.send((0..<300).map { "POST /\($0) HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nb" }.joined())
        client.when({ $0.count(200) == 300 }) { _ in fixture.stop() }
        fixture.run()
        var rest = Substring(client.received)
        for index in 0..<300 {
            let expected =
                "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: \(8 + String(index).count)\r\n\r\npost /\(index) b"
            #expect(rest.hasPrefix(expected))
            rest = rest.dropFirst(expected.count)
        }
        #expect(rest.isEmpty)
    }

    @Test func heldRequestsKeepTheOrderAndTheBound() throws {
        var held: [(HTTPRequest, HTTPResponder)] = []
        let fixture = try ServerFixture { held.append(($0, $1)) }
        let client = try fixture.client()
        client.send(get + get.replacingPath("/y") + get.replacingPath("/z"))
        var answered: [String] = []
        fixture.answerOneByOne({ held.isEmpty ? nil : held.removeFirst() }) { request in
            answered.append(request.path)
            #expect(held.isEmpty, "the next request waits for this one's answer")
        }
        client.when({ $0.count(200) == 3 }) { _ in fixture.stop() }
        fixture.run()
        #expect(answered == ["/x", "/y", "/z"])
    }

    @Test func repliesLaterAndTellsWhetherItWasWritten() throws {
        var kept: HTTPResponder?
        let fixture = try ServerFixture { kept = $1 }
        let client = try fixture.client()
        client.send(get)
        var written: [Bool] = []
        fixture.after(.milliseconds(30)) {
            kept?.respond(200, body: [65]) { written.append($0) }
            // An answered request takes no second answer.
            kept?.respond(200, body: [66]) { written.append($0) }
        }
        client.when({ $0.count(200) == 1 }) { _ in fixture.stop() }
        fixture.run()
        #expect(written == [true, false])
        #expect(client.received.hasSuffix("A"))
    }

    @Test func aPeerThatLeavesWhileHeldIsNoticed() throws {
        var kept: HTTPResponder?
        var closed = 0
        var client: RawClient?
        let fixture = try ServerFixture { _, responder in
            kept = responder
            responder.onClosed { closed += 1 }
            client?.channel.close()
        }
        client = try fixture.client()
        client?.send(get)
        var written: Bool?
        fixture.after(.milliseconds(50)) {
            #expect(kept?.isOpen == false)
            kept?.respond(200) { written = $0 }
            fixture.stop()
        }
        fixture.run()
        #expect(closed == 1)
        #expect(written == false)
        #expect(fixture.listener?.statistics.open == 0)
    }

    @Test(arguments: ["GET", "GET / HTTP/1.1\r\nHost: a\r\n", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n"])
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
        // A body of 9 may complete only after 9 drips, that is later than the limit and a sweep.
        #expect(
            client.received.hasPrefix("HTTP/1.1 408 ") && client.received.hasSuffix("{\"detail\":\"The request was not complete in time\"}")
        )
        #expect(fixture.listener?.statistics.timedOut == 1)
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

    /// Of a connection in use another request is on its way when the listener stops: it is answered, as the last one.
    @Test func whatIsInUseIsEndedWithAnAnswer() throws {
        let fixture = try ServerFixture(handler: echo)
        let (used, unused) = (try fixture.client(), try fixture.client())
        var ended = false
        unused.send(get)
        fixture.after(.milliseconds(700)) { used.send(get) }
        fixture.after(.milliseconds(900)) {
            fixture.listener?.stop(idleGrace: .milliseconds(500)) { ended = true }
            #expect(fixture.listener?.awaited == 1)
        }
        fixture.after(.milliseconds(1100)) {
            #expect(unused.end == .endOfStream, "it was idle for longer than that")
            #expect(used.end == nil && !ended)
            used.send(get)
        }
        used.when({ $0.end != nil }) { client in
            #expect(client.count(200) == 2 && client.received.contains("Connection: close"))
            #expect(ended && fixture.listener?.awaited == 0)
            fixture.stop()
        }
        fixture.run()
    }

    /// One that is never used again is ended all the same.
    @Test func whatStaysIdleIsEnded() throws {
        let fixture = try ServerFixture(handler: echo)
        let client = try fixture.client()
        client.send(get)
        client.when({ $0.count(200) == 1 }) { _ in fixture.listener?.stop(idleGrace: .seconds(1)) { fixture.stop() } }
        fixture.run()
        #expect(client.count(200) == 1 && !client.received.contains("Connection: close"))
    }

    @Test func tooLargeIsAnsweredBeforeTheBody() throws {
        let fixture = try ServerFixture(handler: echo)
        let client = try fixture.client()
        client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 70000\r\nExpect: 100-continue\r\n\r\n")
        client.when({ $0.end != nil }) { _ in fixture.stop() }
        fixture.run()
        #expect(client.received.hasPrefix("HTTP/1.1 413 ") && client.received.contains("Connection: close"))
        #expect(client.received.hasSuffix("{\"detail\":\"Request body too large\"}"))
    }

    @Test func aPeerThatSendsOnGetsTheRefusalAndNoReset() throws {
        let fixture = try ServerFixture(handler: echo)
        let client = try fixture.client()
        client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 70000\r\n\r\n" + String(repeating: "a", count: 70_000))
        client.when({ $0.end != nil }) { _ in fixture.stop() }
        fixture.run()
        #expect(client.count(413) == 1)
        #expect(client.end == .endOfStream)
    }

    @Test func expectationsAndChunksWork() throws {
        let fixture = try ServerFixture(handler: echo)
        let client = try fixture.client()
        client.send("POST /c HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nExpect: 100-continue\r\n\r\n")
        client.when({ $0.received == "HTTP/1.1 100 Continue\r\n\r\n" }) { client in
            client.send("3\r\nabc\r\n0\r\n\r\n")
            client.when({ $0.received.hasSuffix("post /c abc") }) { _ in fixture.stop() }
        }
        fixture.run()
        #expect(client.count(200) == 1)
    }

    @Test func malformedRequestsGetJSONAfterTheGoodOnes() throws {
        let fixture = try ServerFixture(handler: echo)
        let client = try fixture.client()
        client.send(get + "BAD\r\n\r\n" + get)
        client.when({ $0.end != nil }) { _ in fixture.stop() }
        fixture.run()
        #expect(client.count(200) == 1 && client.count(400) == 1)
        #expect(client.received.hasSuffix("{\"detail\":\"Malformed request line\"}"))
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
        fixture.after(.milliseconds(900)) {
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
        fixture.after(.milliseconds(100)) {
            #expect(responders.count == 1 && written.isEmpty)
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
        fixture.after(.milliseconds(700)) { client.send("Host: a\r\n\r\n") }
        client.when({ $0.count(200) == 1 }) { _ in fixture.stop() }
        fixture.run()
        // The listener's clock is coarse.
        #expect(took.count == 1 && took[0] >= .milliseconds(600))
    }

    @Test func headAndHTTP10() throws {
        let fixture = try ServerFixture(handler: echo)
        let client = try fixture.client()
        client.send("HEAD /x HTTP/1.1\r\nHost: a\r\n\r\nGET /y HTTP/1.0\r\n\r\n")
        client.when({ $0.end != nil }) { _ in fixture.stop() }
        fixture.run()
        #expect(client.received.components("head /x") == 0 && client.received.contains("Content-Length: 8\r\n\r\nHTTP/1.1 200"))
        #expect(client.received.hasSuffix("Connection: close\r\n\r\nget /y "))
    }

    /// A crowd that waits in the kernel comes in over several turns: what else is due in a turn is not put off by all of it.
    @Test func aCrowdIsAcceptedOverSeveralTurns() throws {
        var limits = HTTPLimits()
        limits.acceptsInATurn = 3
        let fixture = try ServerFixture(limits: limits, handler: echo)
        let clients = try (0..<10).map { _ in try fixture.client() }
        for client in clients { client.send(get) }
        var seen: [UInt64] = [0]
        func look() {
            seen.append(fixture.listener?.statistics.accepted ?? 0)
            if seen.last == 10 { fixture.stop() } else { fixture.loop.onNextTurn(look) }
        }
        fixture.after(.zero, look)
        fixture.run()
        #expect(zip(seen, seen.dropFirst()).allSatisfy { $1 - $0 <= 3 }, "\(seen)")
        #expect(seen.last == 10 && HTTPLimits().acceptsInATurn == 512)
        clients.last?.when({ $0.count(200) == 1 }) { _ in fixture.stop() }
        fixture.run()
    }

    /// Connections with rows of requests share a moment of each turn: what else is due does not wait for all of them.
    @Test func rowsOfRequestsShareAMomentOfEachTurn() throws {
        let (peers, each) = (20, 40)
        var limits = HTTPLimits()
        limits.rowsTime = .milliseconds(1)
        var handled = 0
        let fixture = try ServerFixture(limits: limits) { _, responder in
            handled += 1
            // A turn of one connection takes 1.6 ms, however fast the machine is.
            let until = MonotonicInstant.now() + .microseconds(200)
            while MonotonicInstant.now() < until {}
            responder.respond(200)
        }
        let clients = try (0..<peers).map { _ in try fixture.client() }
        for client in clients { client.send(String(repeating: get, count: each)) }
        var turns: [Int] = []
        func look() {
            turns.append(handled)
            if handled == peers * each { fixture.stop() } else { fixture.loop.onNextTurn(look) }
        }
        fixture.after(.zero, look)
        fixture.run()
        // What each brings first is served when it is read; of the rest one connection's share in a turn.
        let rest = zip(turns, turns.dropFirst()).filter { $0.0 >= peers * 8 }.map { $1 - $0 }
        #expect(handled == peers * each && rest.count >= peers && rest.allSatisfy { $0 <= 16 }, "\(turns)")
    }

    /// At the cap whoever has asked already is not the one that gives way.
    @Test func whoHasAskedKeepsItsPlace() throws {
        var limits = HTTPLimits()
        limits.connections = 2
        let fixture = try ServerFixture(limits: limits) { $1.respond(200) }
        let (first, second) = (try fixture.client(), try fixture.client())
        for client in [first, second] { client.send(get) }
        second.when({ $0.count(200) == 1 && first.count(200) == 1 }) { _ in
            fixture.after(.milliseconds(300)) {
                // Both are idle, the first for as long as the second. Before the loop reads what they send now somebody new comes.
                first.send(get)
                guard let third = try? fixture.client() else { return fixture.stop() }
                third.send(get)
                third.when({ $0.count(200) == 1 }) { _ in fixture.after(.milliseconds(100)) { fixture.stop() } }
            }
        }
        fixture.run()
        #expect(first.end == nil && first.count(200) == 2 && second.end != nil)
    }

    @Test func stopsInOrder() throws {
        var held: HTTPResponder?
        let fixture = try ServerFixture { held = $1 }
        let idle = try fixture.client()
        let busy = try fixture.client()
        busy.send(get)
        var stopped = false
        fixture.after(.milliseconds(50)) {
            fixture.listener?.stop {
                stopped = true
                fixture.loop.onNextTurn { fixture.stop() }
            }
            #expect(!stopped)
            idle.when({ $0.end != nil }) { _ in held?.respond(200, body: [65]) }
        }
        fixture.run()
        #expect(stopped)
        fixture.after(.milliseconds(20)) { fixture.stop() }
        fixture.run()
        #expect(busy.received.contains("Connection: close") && busy.end == .endOfStream)
    }

    /// Accepted before the stop, heard after it: whoever it is has no other router to ask.
    @Test func whoWasAcceptedIsHeard() throws {
        let fixture = try ServerFixture { $1.respond(200, body: [65]) }
        let early = try fixture.client()
        let silent = try fixture.client()
        var awaited: [Int] = []
        var stopped = false
        fixture.after(.milliseconds(50)) {
            fixture.listener?.stop {
                stopped = true
                fixture.loop.onNextTurn { fixture.stop() }
            }
            awaited.append(fixture.listener?.awaited ?? -1)
            early.send(get)
            early.when({ $0.end != nil }) { _ in awaited.append(fixture.listener?.awaited ?? -1) }
        }
        fixture.run()
        #expect(stopped && awaited == [2, 1])
        #expect(early.count(200) == 1 && early.received.contains("Connection: close"))
        #expect(silent.end == .endOfStream && silent.received.isEmpty, "one that says nothing is not waited for")
    }

    /// One that was opened long ago and never said anything: its first request has arrived, and the loop comes to the sweep before it.
    @Test func aRequestThatHasArrivedIsReadBeforeItsConnectionIsEnded() throws {
        let fixture = try ServerFixture { $1.respond(200, body: [65]) }
        let opened = try fixture.client()
        opened.when({ $0.end != nil }) { _ in fixture.stop() }
        // Longer than a connection without a request is left after a stop.
        fixture.after(.milliseconds(1400)) {
            fixture.after(.milliseconds(1)) {
                fixture.listener?.stop()
                opened.send(get)
            }
            // Then a sweep is due in the same turn as the stop, and behind it.
            usleep(300_000)
        }
        fixture.run()
        #expect(opened.count(200) == 1 && opened.received.contains("Connection: close"))
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

    @Test func atTheCapTheLongestIdleGivesWay() throws {
        var limits = HTTPLimits()
        limits.connections = 2
        var held: [HTTPResponder] = []
        let fixture = try ServerFixture(limits: limits) { held.append($1) }
        let first = try fixture.client()
        let busy = try fixture.client()
        busy.send(get)
        // After a sweep: what was accepted since the last one may have something to say.
        fixture.after(.milliseconds(350)) {
            guard let third = try? fixture.client() else { return fixture.stop() }
            third.send(get)
            first.when({ $0.end != nil }) { _ in
                // Now both are busy: the next one is turned away.
                fixture.after(.milliseconds(30)) {
                    guard let fourth = try? fixture.client() else { return fixture.stop() }
                    fourth.when({ $0.end != nil }) { _ in fixture.stop() }
                }
            }
        }
        fixture.run()
        #expect(held.count == 2)
        #expect(fixture.listener?.statistics.overCap == 2)
        #expect(busy.end == nil)
    }

    @Test func listensOnV6AndUnixSocketsAndReplacesAStaleFile() throws {
        let path = "/tmp/http-server-test-\(getpid()).sock"
        unlink(path)
        // A file that a dead process left.
        let stale = try HTTPListener(try EventLoop(), addresses: [.unix(path: path)]) { _, _ in }
        let copy = path + ".old"
        rename(path, copy)
        stale.closeNow()
        rename(copy, path)
        var peers: [Bool] = []
        let fixture = try ServerFixture([.tcp(host: "::1", port: 0), .unix(path: path)]) { request, responder in
            peers.append(request.peer.isLocal)
            echo(request, responder)
        }
        var status = stat()
        #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o660)
        #expect(throws: ListenError.self) { try HTTPListener(fixture.loop, addresses: [.unix(path: path)]) { _, _ in } }
        var left = 2
        for client in [try fixture.client(host: "::1"), try fixture.client(unixPath: path)] {
            client.send(get)
            client.when({ $0.count(200) == 1 }) { _ in
                left -= 1
                if left == 0 { fixture.stop() }
            }
        }
        fixture.run()
        #expect(peers == [true, true])
        fixture.listener?.closeNow()
        #expect(access(path, F_OK) != 0)
    }

    /// Why nobody takes a connection there; 0: somebody does.
    private func refusal(of port: UInt16) -> Int32 {
        let client = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(client) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(client, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        return result == 0 ? 0 : errno
    }

    @Test func anAdoptedSocketServes() throws {
        let address = ListenAddress.tcp(host: "127.0.0.1", port: 0)
        let descriptor = try address.open(backlog: 5)
        let loop = try EventLoop()
        let listener = try HTTPListener(loop, addresses: [], adopted: [descriptor], handler: echo)
        let port = try #require(listener.port)
        #expect(refusal(of: port) == 0)
        listener.closeNow()
        // Not by the descriptor's number, which another test may have by now.
        #expect(refusal(of: port) == ECONNREFUSED)
    }

    @Test(arguments: [Int32(SOCK_DGRAM.rawValue), Int32(SOCK_STREAM.rawValue)])
    func anAdoptedSocketThatDoesNotListenIsRefused(_ type: Int32) throws {
        let descriptor = socket(AF_INET, type, 0)
        defer { close(descriptor) }
        let loop = try EventLoop()
        #expect(throws: ListenError.self) { try HTTPListener(loop, addresses: [], adopted: [descriptor], handler: echo) }
    }
}

extension String {
    fileprivate func replacingPath(_ path: String) -> String { "GET \(path) HTTP/1.1\r\nHost: a\r\n\r\n" }
}

extension ServerFixture {
    /// Every 10 ms answers the request that `take` gives, if any.
    fileprivate func answerOneByOne(
        _ take: @escaping () -> (HTTPRequest, HTTPResponder)?, _ seen: @escaping (HTTPRequest) -> Void
    ) {
        for step in 1...8 {
            after(.milliseconds(10 * step)) {
                guard let (request, responder) = take() else { return }
                seen(request)
                responder.respond(200)
            }
        }
    }
}
