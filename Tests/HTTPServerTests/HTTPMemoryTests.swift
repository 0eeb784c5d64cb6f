// What all connections of a listener hold together is bounded, whatever their peers do: unfinished requests, pipelined ones, answers not taken.

import EventLoop
import Testing
import Time

@testable import HTTPServer

private let get = "GET /x HTTP/1.1\r\nHost: a\r\n\r\n"

@Suite struct HTTPMemoryTests {
    /// Each announces 60,000 bytes, sends 40,000 and stops. Whoever sends a whole request meanwhile gets its answer.
    @Test func unfinishedRequestsGiveWayTheOldestFirst() throws {
        var limits = HTTPLimits()
        limits.heldBytes = 300_000
        let fixture = try ServerFixture(limits: limits) { $1.respond(200, body: [UInt8]("\($0.bodyRange.count)".utf8)) }
        let head = "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 60000\r\n\r\n"
        let part = String(repeating: "a", count: 40_000)
        var most = 0
        var slow: [RawClient] = []
        // Half a second apart, so that they have not been unfinished for the same time.
        for _ in 0..<3 { slow.append(try fixture.client()) }
        for client in slow { client.send(head + part) }
        fixture.when({ fixture.heldBytes > 3 * 40_000 }) {
            fixture.after(.milliseconds(600)) {
                for _ in 0..<17 {
                    guard let client = try? fixture.client() else { continue }
                    client.send(head + part)
                    slow.append(client)
                }
            }
        }
        fixture.when({ fixture.listener?.statistics.gaveWay ?? 0 >= 12 }) {
            most = fixture.heldBytes
            guard let client = try? fixture.client() else { return fixture.stop() }
            client.send(get)
            client.when({ $0.count(200) == 1 }) { _ in
                // The last one is whole yet.
                slow.last?.send(String(repeating: "b", count: 20_000))
                slow.last?.when({ $0.received.hasSuffix("60000") }) { _ in
                    fixture.when({ slow.count { $0.count(503) == 1 } == fixture.listener.map { Int($0.statistics.gaveWay) } }) {
                        fixture.stop()
                    }
                }
            }
        }
        fixture.run()
        #expect(most > 0 && most <= 300_000)
        for client in slow.prefix(3) { #expect(client.count(503) == 1 && client.received.contains("Too many unfinished requests")) }
        let statistics = try #require(fixture.listener?.statistics)
        #expect(statistics.gaveWay >= 12 && statistics.gaveWay < 20 && statistics.timedOut == 0)
        #expect(slow.filter { $0.count(503) == 1 }.count == Int(statistics.gaveWay))
    }

    /// What is announced is not paid for before it comes.
    @Test func announcedBytesTakeNoRoom() throws {
        let fixture = try ServerFixture { $1.respond(200) }
        for _ in 0..<20 { try fixture.client().send("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 65536\r\n\r\na") }
        fixture.when({ fixture.listener?.statistics.accepted == 20 }) { fixture.after(.milliseconds(200)) { fixture.stop() } }
        fixture.run()
        let held = fixture.listener?.statistics.heldBytes ?? 0
        #expect(held > 0 && held < 20 * 4096)
    }

    /// What is pipelined behind a request in hand is dropped, and the connection ends with that one's answer.
    @Test func pipelinedRequestsGiveWay() throws {
        var limits = HTTPLimits()
        limits.heldBytes = 100_000
        var held: [HTTPResponder] = []
        let fixture = try ServerFixture(limits: limits) { held.append($1) }
        var clients: [RawClient] = []
        for _ in 0..<10 {
            let client = try fixture.client()
            client.send(String(repeating: get, count: 1200))
            clients.append(client)
        }
        var most = 0
        fixture.when({ held.count == 10 && clients.allSatisfy { $0.channel.pendingOutput == 0 } }) {
            // What the kernel has is read by then.
            fixture.after(.milliseconds(200)) {
                most = fixture.heldBytes
                #expect(held.count == 10)
                for responder in held { responder.respond(200, body: [65]) }
            }
        }
        // Those that gave nothing up have their second request in hand then.
        fixture.when({ held.count > 10 && held.count == 20 - (fixture.listener.map { Int($0.statistics.gaveWay) } ?? 0) }) {
            for responder in held.dropFirst(10) { responder.respond(200, body: [66]) }
        }
        fixture.when({ clients.allSatisfy { $0.end != nil || $0.count(200) >= 2 } }) { fixture.stop() }
        fixture.run()
        #expect(most <= 100_000)
        let statistics = try #require(fixture.listener?.statistics)
        let ended = clients.filter { $0.received.contains("Connection: close") }
        #expect(ended.count == Int(statistics.gaveWay) && ended.count >= 5 && ended.count < 10)
        for client in ended { #expect(client.count(200) == 1 && client.received.hasSuffix("A")) }
        for client in clients where !client.received.contains("Connection: close") { #expect(client.count(200) >= 2) }
    }

    /// Peers that do not read their answers give way before unfinished requests do.
    @Test func answersThatNobodyTakesGiveWay() throws {
        var limits = HTTPLimits()
        limits.heldBytes = 40 << 20
        var written: [Bool] = []
        let fixture = try ServerFixture(limits: limits) { _, responder in
            responder.respond(200, body: [UInt8](repeating: 65, count: 16 << 20)) { written.append($0) }
        }
        let unfinished = try fixture.client()
        unfinished.send("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 60000\r\n\r\nabc")
        for _ in 0..<6 {
            let client = try fixture.client()
            client.channel.stopReading()
            client.send(get)
        }
        var most = 0
        fixture.when({ fixture.listener?.statistics.requests == 6 }) {
            most = fixture.heldBytes
            fixture.stop()
        }
        fixture.run()
        #expect(most > 0 && most <= 40 << 20)
        #expect(written.contains(false) && !written.contains(true))
        #expect(Int(fixture.listener?.statistics.gaveWay ?? 0) == written.count)
        #expect(unfinished.received.isEmpty && unfinished.end == nil)
    }

    @Test func nothingIsLeftInTheAccount() throws {
        let fixture = try ServerFixture { $1.respond(200, body: [UInt8](repeating: 65, count: 4 << 20)) }
        let one = try fixture.client()
        one.send("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 30000\r\n\r\n" + String(repeating: "a", count: 20_000))
        let two = try fixture.client()
        two.send(get + get + get)
        let three = try fixture.client()
        three.send("GET /x HTTP/1.1\r\nHo")
        fixture.when({ fixture.heldBytes > 20_000 }) {
            one.send(String(repeating: "a", count: 10_000))
            one.when({ $0.received.utf8.count > 4 << 20 }) { _ in one.channel.close() }
            two.when({ $0.received.utf8.count > 12 << 20 }) { _ in two.channel.close() }
            three.channel.close()
        }
        let check = LoopTimer(fixture.loop) {
            if fixture.listener?.statistics.open == 0 { fixture.stop() }
        }
        check.schedule(every: .milliseconds(20))
        fixture.run()
        #expect(fixture.listener?.statistics.heldBytes == 0)
    }
}
