// Connections between requests: used again, closed when nobody needs them, and never used when they have been idle for too long.

import EventLoop
import TestSupport
import Testing
import Time

@testable import HTTPClient

@Suite(.serialized) struct HTTPClientConnectionTests {
    /// Handles that a crowd has left: kept while they may be of use again, in the end all gone, and made anew when they are needed.
    @Test func spareHandlesAreGivenBack() async throws {
        try await runOnLoop { loop in
            let crowd = 16
            var asking: [FakeConnection] = []
            var asked = 0
            // All of them are under way together.
            let server = FakeServer(loop) { connection, _ in
                asking.append(connection)
                asked += 1
                guard asked >= crowd else { return }
                for one in asking { one.answer("ok") }
                asking = []
            }
            // By the test alone.
            var configuration = HTTPClientConfiguration()
            configuration.idleLimit = .seconds(600)
            let client = try HTTPClient(loop: loop, resolver: Resolver(loop), configuration: configuration)
            let endpoint = try HTTPEndpoint(server.url)
            for _ in 0..<crowd {
                LoopActor.spawn { _ = try? await client.send(HTTPClientRequest(endpoint, body: [1], deadline: .seconds(20))) }
            }
            let end = MonotonicInstant.now() + .seconds(60)
            while client.driver.spares < crowd, MonotonicInstant.now() < end { await LoopActor.sleep(.milliseconds(2), on: loop) }
            #expect(client.driver.spares == crowd)
            // Of use until now: the first sweep only begins to count.
            client.driver.sweep()
            #expect(client.driver.spares == crowd)
            var left: [Int] = []
            for _ in 0..<10 where client.driver.spares > 0 {
                client.driver.sweep()
                left.append(client.driver.spares)
            }
            #expect(left == [8, 4, 2, 1, 0])
            #expect(try await client.send(HTTPClientRequest(endpoint, body: [1], deadline: .seconds(20))).status == 200)
            #expect(client.driver.spares == 1)
            client.close()
            server.stop()
        }
    }

    /// No other request comes that would make libcurl look at what is idle.
    @Test(arguments: [true, false]) func idleConnectionsAreClosedWithoutAnotherRequest(byTheServer: Bool) async throws {
        try await runOnLoop { loop in
            let server = FakeServer(loop) { connection, request in
                connection.answer("ok")
                // In order, as servers do when nothing comes for some time.
                if byTheServer { connection.close() }
            }
            var configuration = HTTPClientConfiguration()
            configuration.idleLimit = byTheServer ? .seconds(30) : .seconds(1)
            let client = try HTTPClient(loop: loop, resolver: Resolver(loop), configuration: configuration)
            let endpoint = try HTTPEndpoint(server.url)
            let answers = await LoopActor.together(Array(0..<50)) { _ in
                (try? await client.send(HTTPClientRequest(endpoint, deadline: .seconds(10))))?.status
            }
            #expect(answers.allSatisfy { $0 == 200 })
            #expect(client.openConnections > 0)
            let until = MonotonicInstant.now() + .seconds(60)
            while client.openConnections > 0 || server.open > 0, MonotonicInstant.now() < until {
                await LoopActor.sleep(.milliseconds(50), on: loop)
            }
            #expect(client.openConnections == 0)
            #expect(server.open == 0)
            // And it goes on.
            let again = try await client.send(HTTPClientRequest(endpoint, deadline: .seconds(10)))
            #expect(again.status == 200 && !again.onReusedConnection)
            client.close()
            server.stop()
        }
    }

    /// Not up to a second later either: a server that closes after five would do so as the request comes.
    @Test func whatHasBeenIdleForTheLimitIsNotUsedAgain() async throws {
        try await runOnLoop { loop in
            let server = FakeServer(loop) { connection, _ in connection.answer("ok") }
            var configuration = HTTPClientConfiguration()
            configuration.idleLimit = .seconds(2)
            let client = try HTTPClient(loop: loop, resolver: Resolver(loop), configuration: configuration)
            let endpoint = try HTTPEndpoint(server.url)
            _ = try await client.send(HTTPClientRequest(endpoint, deadline: .seconds(20)))
            await LoopActor.sleep(.milliseconds(2050), on: loop)
            #expect(try await !client.send(HTTPClientRequest(endpoint, deadline: .seconds(20))).onReusedConnection)
            client.close()
            server.stop()
        }
    }

    /// What is under way is no idle connection, however long it takes.
    @Test func busyConnectionsAreLeftAlone() async throws {
        try await runOnLoop { loop in
            let server = FakeServer(loop) { connection, request in
                LoopActor.spawn {
                    await LoopActor.sleep(request.hasPrefix("GET /slow") ? .seconds(5) : .zero, on: loop)
                    connection.answer("ok")
                }
            }
            var configuration = HTTPClientConfiguration()
            configuration.idleLimit = .seconds(1)
            let client = try HTTPClient(loop: loop, resolver: Resolver(loop), configuration: configuration)
            let endpoint = try HTTPEndpoint(server.url)
            async let other = client.send(HTTPClientRequest(endpoint, method: .get, target: "/fast", deadline: .seconds(20)))
            let slow = try await client.send(HTTPClientRequest(endpoint, method: .get, target: "/slow", deadline: .seconds(20)))
            #expect(slow.status == 200)
            #expect(try await other.status == 200)
            // The other one's was closed meanwhile.
            #expect(client.openConnections == 1)
            client.close()
            server.stop()
        }
    }

    @Test func aConnectionClosedWhileIdleIsNotUsedAgain() async throws {
        try await runOnLoop { loop in
            nonisolated(unsafe) var last: FakeConnection?
            let server = FakeServer(loop) { connection, _ in
                last = connection
                connection.answer("ok")
            }
            let client = try HTTPClient(loop: loop, resolver: Resolver(loop))
            let endpoint = try HTTPEndpoint(server.url)
            for _ in 0..<20 {
                let response = try await client.send(HTTPClientRequest(endpoint, body: Array("x".utf8), deadline: .seconds(10)))
                #expect(!response.onReusedConnection)
                // The kernel hands the end over in its own time, on a busy machine after the next request would have left.
                last?.finish()
                while last?.isFinishedThere == false { await LoopActor.sleep(.milliseconds(1), on: loop) }
                last?.close()
            }
            #expect(server.accepted == 20)
            #expect(server.seen.count == 20)
            client.close()
            server.stop()
        }
    }
}
