// Requests that come in a row on one connection (pipelined): answered one at a time and in order, each connection with its share of a turn.

import EventLoop
import Testing
import Time

@testable import HTTPServer

private let get = "GET /x HTTP/1.1\r\nHost: a\r\n\r\n"

@Suite struct HTTPRowTests {
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
        let answering = LoopTimer(fixture.loop) {
            guard !held.isEmpty else { return }
            let (request, responder) = held.removeFirst()
            answered.append(request.path)
            #expect(held.isEmpty, "the next request waits for this one's answer")
            responder.respond(200)
        }
        answering.schedule(every: .milliseconds(10))
        client.when({ $0.count(200) == 3 }) { _ in fixture.stop() }
        fixture.run()
        #expect(answered == ["/x", "/y", "/z"])
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

    @Test func headAndHTTP10() throws {
        let fixture = try ServerFixture(handler: echo)
        let client = try fixture.client()
        client.send("HEAD /x HTTP/1.1\r\nHost: a\r\n\r\nGET /y HTTP/1.0\r\n\r\n")
        client.when({ $0.end != nil }) { _ in fixture.stop() }
        fixture.run()
        #expect(client.received.components("head /x") == 0 && client.received.contains("Content-Length: 8\r\n\r\nHTTP/1.1 200"))
        #expect(client.received.hasSuffix("Connection: close\r\n\r\nget /y "))
    }

    /// Connections with rows of requests share a moment of each turn: what else is due does not wait for all of them.
    @Test func rowsOfRequestsShareAMomentOfEachTurn() throws {
        let (peers, each) = (20, 40)
        var limits = HTTPLimits()
        limits.turnShare = .milliseconds(1)
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
}

extension String {
    fileprivate func replacingPath(_ path: String) -> String { "GET \(path) HTTP/1.1\r\nHost: a\r\n\r\n" }
}
