// The listener stops: who has asked, or is about to, is answered; everybody else is ended.

import Glibc
import Testing
import Time

@testable import HTTPServer

private let get = "GET /x HTTP/1.1\r\nHost: a\r\n\r\n"

@Suite struct HTTPStopTests {
    /// Of a connection in use another request is on its way when the listener stops: it is answered, as the last one.
    @Test func whatIsInUseIsEndedWithAnAnswer() throws {
        let fixture = try ServerFixture(handler: echo)
        let (used, unused) = (try fixture.client(), try fixture.client())
        var ended = false
        unused.send(get)
        unused.when({ $0.count(200) == 1 }) { _ in
            fixture.after(.milliseconds(2300)) {
                used.send(get)
                used.when({ $0.count(200) == 1 }) { _ in stop() }
            }
        }
        func stop() {
            fixture.listener?.stop(idleGrace: .seconds(2)) { ended = true }
            #expect(fixture.listener?.awaited == 1)
            unused.when({ $0.end != nil }) { _ in
                #expect(unused.end == .endOfStream, "it was idle for longer than that")
                #expect(used.end == nil && !ended)
                used.send(get)
                used.when({ $0.end != nil }) { _ in look() }
            }
        }
        func look() {
            #expect(used.count(200) == 2 && used.received.contains("Connection: close"))
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

    @Test func stopsInOrder() throws {
        var held: HTTPResponder?
        let fixture = try ServerFixture { held = $1 }
        let idle = try fixture.client()
        let busy = try fixture.client()
        busy.send(get)
        var stopped = false
        fixture.when({ held != nil && fixture.listener?.statistics.accepted == 2 }) {
            fixture.listener?.stop {
                stopped = true
                fixture.loop.onNextTurn { fixture.stop() }
            }
            #expect(!stopped)
            idle.when({ $0.end != nil }) { _ in held?.respond(200, body: [65]) }
        }
        fixture.run()
        #expect(stopped)
        fixture.when({ busy.end != nil }) { fixture.stop() }
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
        fixture.when({ fixture.listener?.statistics.accepted == 2 }) {
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
        fixture.when({ fixture.listener?.statistics.accepted == 1 }) {
            // Longer than a connection without a request is left after a stop.
            fixture.after(.milliseconds(1400)) {
                fixture.after(.milliseconds(1)) {
                    fixture.listener?.stop()
                    opened.send(get)
                }
                // Then a sweep is due in the same turn as the stop, and behind it.
                usleep(200_000)
            }
        }
        fixture.run()
        #expect(opened.count(200) == 1 && opened.received.contains("Connection: close"))
    }
}
