// A request and its answer, and many of them on the one thread of the loop.

import EventLoop
import Glibc
import TestSupport
import Testing

@testable import HTTPClient

@Suite(.serialized) struct HTTPClientTests {
    @Test func sendsWhatItIsGivenAndReturnsTheAnswer() async throws {
        try await runOnLoop { loop in
            let server = FakeServer(loop) { connection, _ in
                connection.answer(#"{"reply":"hi"}"#, status: "201 Created", headers: "Retry-After: 7\r\nX-Other: no\r\n")
            }
            let client = try HTTPClient(loop: loop, resolver: Resolver(loop))
            let endpoint = try HTTPEndpoint(
                server.url, headers: [HTTPHeader("Authorization", "Bearer secret"), HTTPHeader("Content-Type", "application/json")])
            let request = HTTPClientRequest(
                endpoint, headers: [HTTPHeader("Idempotency-Key", "SM1"), HTTPHeader("X-Empty", "")], body: Array(#"{"a":1}"#.utf8),
                deadline: .seconds(10), wantedHeaders: ["Retry-After", "Missing"])
            let response = try await client.send(request)
            #expect(response.status == 201)
            #expect(response.body == Array(#"{"reply":"hi"}"#.utf8))
            #expect(response.headers == [HTTPHeader("Retry-After", "7")])
            #expect(!response.onReusedConnection)
            let seen = try #require(server.seen.first)
            #expect(seen.hasPrefix("POST /agent HTTP/1.1\r\n"))
            #expect(seen.contains("\r\nAuthorization: Bearer secret\r\n"))
            #expect(seen.contains("\r\nContent-Type: application/json\r\n"))
            #expect(seen.contains("\r\nIdempotency-Key: SM1\r\n"))
            #expect(seen.contains("\r\nX-Empty:\r\n"))
            #expect(seen.hasSuffix("\r\n\r\n{\"a\":1}"))
            #expect(!seen.lowercased().contains("expect:"))

            // The second one uses the same connection and handle, and nothing of the first.
            let second = try await client.send(
                HTTPClientRequest(endpoint, method: .get, target: "/other?x=1", deadline: .seconds(10)))
            #expect(second.onReusedConnection)
            #expect(second.headers.isEmpty)
            #expect(server.accepted == 1)
            #expect(server.seen[1].hasPrefix("GET /other?x=1 HTTP/1.1\r\n"))
            #expect(!server.seen[1].contains("Idempotency-Key"))
            #expect(server.seen[1].hasSuffix("\r\n\r\n"))
            let third = try await client.send(HTTPClientRequest(endpoint, method: .delete, deadline: .seconds(10)))
            #expect(third.status == 201)
            #expect(server.seen[2].hasPrefix("DELETE /agent HTTP/1.1\r\n"))
            let fourth = try await client.send(HTTPClientRequest(endpoint, body: Array("x".utf8), deadline: .seconds(10)))
            #expect(fourth.status == 201)
            #expect(server.seen[3].hasPrefix("POST /agent HTTP/1.1\r\n"))
            #expect(server.seen[3].hasSuffix("\r\n\r\nx"))
            #expect(client.inFlight == 0)
            client.close()
            server.stop()
        }
    }

    /// libcurl's own resolver starts a thread for each transfer. Threads inherit the name of the one that makes them.
    @Test func manyRequestsByNameStayOnOneThread() async throws {
        try await runOnLoop { loop in
            nonisolated(unsafe) var held: [FakeConnection] = []
            let server = FakeServer(loop) { connection, _ in held.append(connection) }
            let client = try HTTPClient(loop: loop, resolver: Resolver(loop))
            // Not localhost, which libcurl knows without a thread. The first address is one that nobody answers at.
            let endpoint = try HTTPEndpoint("http://agent.test:\(server.port)/")
            client.presume(["127.0.0.2", "127.0.0.1"], of: endpoint)
            nonisolated(unsafe) var good = 0
            nonisolated(unsafe) var bad = 0
            let all = Promise<Bool>()
            for _ in 0..<200 {
                LoopActor.spawn {
                    let answer = try? await client.send(HTTPClientRequest(endpoint, body: [0x78], deadline: .seconds(30)))
                    if answer == nil { bad += 1 } else { good += 1 }
                    if client.inFlight == 0 { all.fulfill(true) }
                }
            }
            while held.count < 200, bad == 0 { await LoopActor.sleep(.milliseconds(1), on: loop) }
            // Other tests may start a thread of their own from this loop meanwhile; a resolver of libcurl\'s made one for nearly each request (176).
            // That a loaded process has exactly one is asserted over the real processes in SystemTests.
            #expect(threads(named: "test-loop") < 10)
            for connection in held { connection.answer("ok") }
            if bad == 0 { _ = await all.wait() }
            #expect(good == 200)
            client.close()
            server.stop()
        }
    }

    private func threads(named name: String) -> Int {
        guard let directory = opendir("/proc/self/task") else { return 0 }
        defer { closedir(directory) }
        var count = 0
        while let entry = readdir(directory) {
            let task = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            guard let file = fopen("/proc/self/task/\(task)/comm", "r") else { continue }
            defer { fclose(file) }
            var line = [CChar](repeating: 0, count: 32)
            guard fgets(&line, 32, file) != nil else { continue }
            let comm = String(decoding: line.prefix { $0 != 0 && $0 != 10 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            if comm == name { count += 1 }
        }
        return count
    }
}
