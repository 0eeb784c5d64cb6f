// One request and its answer over real sockets: at once, later, refused, in pieces, to a peer that has left.

import Testing

@testable import HTTPServer

private let get = "GET /x HTTP/1.1\r\nHost: a\r\n\r\n"

@Suite struct HTTPListenerTests {
    @Test func repliesLaterAndTellsWhetherItWasWritten() throws {
        var kept: HTTPResponder?
        let fixture = try ServerFixture { kept = $1 }
        let client = try fixture.client()
        client.send(get)
        var written: [Bool] = []
        fixture.when({ kept != nil }) {
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
        fixture.when({ closed > 0 }) {
            #expect(kept?.isOpen == false)
            kept?.respond(200) { written = $0 }
            fixture.stop()
        }
        fixture.run()
        #expect(closed == 1)
        #expect(written == false)
        #expect(fixture.listener?.statistics.open == 0)
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
}
