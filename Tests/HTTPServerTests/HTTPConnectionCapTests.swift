// How many connections there may be, who gives way at the cap, and how a crowd is let in.

import Testing
import Time

@testable import HTTPServer

private let get = "GET /x HTTP/1.1\r\nHost: a\r\n\r\n"

@Suite struct HTTPConnectionCapTests {
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

    /// At the cap whoever has asked already is not the one that gives way.
    @Test func whoHasAskedKeepsItsPlace() throws {
        var limits = HTTPLimits()
        limits.connections = 2
        let fixture = try ServerFixture(limits: limits) { $1.respond(200) }
        let (first, second) = (try fixture.client(), try fixture.client())
        for client in [first, second] { client.send(get) }
        fixture.when({ second.count(200) == 1 && first.count(200) == 1 }) {
            fixture.after(.milliseconds(300)) {
                // Both are idle, the first for as long as the second. Before the loop reads what they send now somebody new comes.
                first.send(get)
                guard let third = try? fixture.client() else { return fixture.stop() }
                third.send(get)
                // One of them has gone, and whoever stays is answered.
                fixture.when({
                    third.count(200) == 1 && (first.end == nil ? first.count(200) == 2 && second.end != nil : true)
                }) { fixture.stop() }
            }
        }
        fixture.run()
        #expect(first.end == nil && first.count(200) == 2 && second.end != nil)
    }

    @Test func atTheCapTheLongestIdleGivesWay() throws {
        var limits = HTTPLimits()
        limits.connections = 2
        var held: [HTTPResponder] = []
        let fixture = try ServerFixture(limits: limits) { held.append($1) }
        let first = try fixture.client()
        let busy = try fixture.client()
        busy.send(get)
        fixture.when({ held.count == 1 && fixture.listener?.statistics.accepted == 2 }) {
            // After a sweep: what was accepted since the last one may have something to say.
            fixture.after(.milliseconds(350)) {
                guard let third = try? fixture.client() else { return fixture.stop() }
                third.send(get)
            }
        }
        fixture.when({ held.count == 2 && first.end != nil }) {
            // Now both are busy: the next one is turned away.
            guard let fourth = try? fixture.client() else { return fixture.stop() }
            fourth.when({ $0.end != nil }) { _ in fixture.stop() }
        }
        fixture.run()
        #expect(held.count == 2)
        #expect(fixture.listener?.statistics.overCap == 2)
        #expect(busy.end == nil)
    }
}
