import EventLoop
import Glibc
import TestSupport
import Testing
import Time

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

    /// Each answer is within its own limit; together they are more than there is room for.
    @Test func answersUnderWayAreBoundedTogether() async throws {
        try await runOnLoop { loop in
            var first: FakeConnection?
            let body = String(repeating: "a", count: 80_000)
            let server = FakeServer(loop) { connection, request in
                guard request.hasPrefix("GET /slow") else { return connection.answer(body) }
                first = connection
                connection.raw("HTTP/1.1 200 OK\r\nContent-Length: 80000\r\n\r\n" + body.prefix(60_000))
            }
            var configuration = HTTPClientConfiguration()
            configuration.mostHeld = 150_000
            let client = try HTTPClient(loop: loop, resolver: Resolver(loop), configuration: configuration)
            let endpoint = try HTTPEndpoint(server.url)
            func request(_ target: String) -> HTTPClientRequest {
                HTTPClientRequest(endpoint, method: .get, target: target, deadline: .seconds(20), responseLimit: 100_000)
            }
            let slow = Promise<Result<HTTPClientResponse, HTTPClientError>>()
            LoopActor.spawn {
                do throws(HTTPClientError) { slow.fulfill(.success(try await client.send(request("/slow")))) } catch {
                    slow.fulfill(.failure(error))
                }
            }
            while first == nil { await LoopActor.sleep(.milliseconds(5), on: loop) }
            // Until its part has been read.
            await LoopActor.sleep(.milliseconds(200), on: loop)
            await #expect(throws: HTTPClientError.tooLarge) { try await client.send(request("/more")) }
            first?.raw(String(body.suffix(20_000)))
            #expect(try await slow.wait().get().body.count == 80_000)
            // The room is there again, as often as it is wanted.
            for _ in 0..<5 { #expect(try await client.send(request("/again")).body.count == 80_000) }
            client.close()
            server.stop()
        }
    }

    /// architecture: libcurl sends a POST again by itself when a reused connection ends without an answer. The peer must see it once.
    @Test(arguments: [true, false])
    func aPostIsNeverSentTwice(reset: Bool) async throws {
        try await runOnLoop { loop in
            let server = FakeServer(loop) { connection, _ in
                if connection.requests == 1 {
                    connection.answer("ok")
                } else if reset {
                    connection.reset()
                } else {
                    connection.close()
                }
            }
            let client = try HTTPClient(loop: loop, resolver: Resolver(loop))
            let endpoint = try HTTPEndpoint(server.url)
            _ = try await client.send(HTTPClientRequest(endpoint, body: Array("one".utf8), deadline: .seconds(10)))
            await #expect(throws: HTTPClientError.closedBeforeAnswer(reused: true)) {
                try await client.send(HTTPClientRequest(endpoint, body: Array("two".utf8), deadline: .seconds(10)))
            }
            #expect(server.seen.filter { $0.hasSuffix("two") }.count == 1)
            // The client lives on.
            _ = try await client.send(HTTPClientRequest(endpoint, body: Array("three".utf8), deadline: .seconds(10)))
            #expect(server.seen.count == 3)
            client.close()
            server.stop()
        }
    }

    /// The second attempt would meet a peer that doesn't listen any more: still not "never sent".
    @Test func aBrokenReusedConnectionIsNotAFailureToConnect() async throws {
        try await runOnLoop { loop in
            nonisolated(unsafe) var stopped: FakeServer?
            let server = FakeServer(loop) { connection, _ in
                if connection.requests == 1 { connection.answer("ok") } else { stopped?.stop() }
            }
            stopped = server
            let client = try HTTPClient(loop: loop, resolver: Resolver(loop))
            let endpoint = try HTTPEndpoint(server.url)
            _ = try await client.send(HTTPClientRequest(endpoint, body: Array("one".utf8), deadline: .seconds(10)))
            await #expect(throws: HTTPClientError.closedBeforeAnswer(reused: true)) {
                try await client.send(HTTPClientRequest(endpoint, body: Array("two".utf8), deadline: .seconds(10)))
            }
            #expect(server.seen.count == 2)
            stopped = nil
            client.close()
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
                last?.close()
                // The kernel hands the end over in its own time, on a busy machine after the next request would have left.
                await LoopActor.sleep(.milliseconds(20), on: loop)
            }
            #expect(server.accepted == 20)
            #expect(server.seen.count == 20)
            client.close()
            server.stop()
        }
    }

    @Test func failuresHaveTheirNames() async throws {
        try await runOnLoop { loop in
            let client = try HTTPClient(loop: loop, resolver: Resolver(loop))
            nonisolated(unsafe) var act: (FakeConnection) -> Void = { $0.close() }
            let server = FakeServer(loop) { connection, _ in act(connection) }
            let endpoint = try HTTPEndpoint(server.url)
            func failure(limit: Int = 1000, deadline: Duration = .seconds(10)) async -> HTTPClientError? {
                do throws(HTTPClientError) {
                    _ = try await client.send(
                        HTTPClientRequest(endpoint, body: [0x78], deadline: deadline, responseLimit: limit))
                    return nil
                } catch { return error }
            }
            #expect(await failure() == .closedBeforeAnswer(reused: false))
            act = { $0.reset() }
            #expect(await failure() == .closedBeforeAnswer(reused: false))
            act = { $0.raw("220 mail.example ESMTP\r\n\r\n") }
            if case .protocolError = await failure() {} else { Issue.record("not HTTP") }
            act = {
                $0.raw("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345")
                $0.close()
            }
            if case .protocolError = await failure() {} else { Issue.record("ended in the middle") }
            act = { $0.answer(String(repeating: "x", count: 1001)) }
            #expect(await failure() == .tooLarge)
            act = { $0.answer(String(repeating: "x", count: 1000)) }
            #expect(await failure() == nil)
            act = { $0.answer("", headers: "X: \(String(repeating: "y", count: 70_000))\r\n") }
            #expect(await failure() == .tooLarge)
            act = { _ in }
            #expect(await failure(deadline: .milliseconds(50)) == .timeout(sent: true))
            act = { $0.answer("moved", status: "302 Found", headers: "Location: http://192.0.2.1/\r\n") }
            let redirect = try await client.send(HTTPClientRequest(endpoint, deadline: .seconds(10)))
            #expect(redirect.status == 302)

            // Taken and not listened at: a server's that has ended may be another test's by now.
            let (silent, port) = try takenPort()
            defer { close(silent) }
            let deserted = try HTTPEndpoint("http://127.0.0.1:\(port)/")
            do throws(HTTPClientError) {
                _ = try await client.send(HTTPClientRequest(deserted, deadline: .seconds(10)))
                Issue.record("nobody listens")
            } catch {
                if case .connect = error {} else { Issue.record("nobody listens: \(error)") }
            }
            let unknown = try HTTPEndpoint("http://no-such-host.invalid/")
            do throws(HTTPClientError) {
                _ = try await client.send(HTTPClientRequest(unknown, deadline: .seconds(30)))
                Issue.record("a name that does not exist was reached")
            } catch { #expect(error.neverSent) }
            do throws(HTTPClientError) {
                _ = try await client.send(
                    HTTPClientRequest(endpoint, headers: [HTTPHeader("X-Correlation-ID", "a\nb")], deadline: .seconds(1)))
                Issue.record("a header with a line break was sent")
            } catch {
                if case .invalidRequest = error {} else { Issue.record("\(error)") }
            }
            client.close()
        }
    }

    @Test func cancellingEndsARequestAndClosesItsConnection() async throws {
        try await runOnLoop { loop in
            let arrived = Promise<Bool>()
            let server = FakeServer(loop) { _, _ in arrived.fulfill(true) }
            let client = try HTTPClient(loop: loop, resolver: Resolver(loop))
            let endpoint = try HTTPEndpoint(server.url)
            let ended = Promise<HTTPClientError?>()
            let task = LoopActor.spawn {
                do throws(HTTPClientError) {
                    _ = try await client.send(HTTPClientRequest(endpoint, deadline: .seconds(60)))
                    ended.fulfill(nil)
                } catch { ended.fulfill(error) }
            }
            _ = await arrived.wait()
            #expect(client.inFlight == 1)
            task.cancel()
            #expect(await ended.wait() == .cancelled(sent: true))
            #expect(client.inFlight == 0)
            while server.open > 0 { await LoopActor.sleep(.milliseconds(1), on: loop) }
            client.close()
            await #expect(throws: HTTPClientError.cancelled(sent: false)) {
                try await client.send(HTTPClientRequest(endpoint, deadline: .seconds(60)))
            }
            server.stop()
        }
    }

    @Test func aLimitOfConnectionsMakesOthersWaitInOrder() async throws {
        try await runOnLoop { loop in
            nonisolated(unsafe) var held: [FakeConnection] = []
            let server = FakeServer(loop) { connection, _ in held.append(connection) }
            var configuration = HTTPClientConfiguration()
            configuration.connectionsPerHost = 2
            configuration.waitingPerHost = 3
            let client = try HTTPClient(loop: loop, resolver: Resolver(loop), configuration: configuration)
            let endpoint = try HTTPEndpoint(server.url)
            nonisolated(unsafe) var results: [(Int, String)] = []
            let all = Promise<Bool>()
            for number in 0..<6 {
                LoopActor.spawn {
                    do throws(HTTPClientError) {
                        let request = HTTPClientRequest(
                            endpoint, body: Array("n\(number)".utf8), deadline: number == 4 ? .milliseconds(30) : .seconds(20))
                        results.append((number, "\(try await client.send(request).status)"))
                    } catch { results.append((number, "\(error)")) }
                    if results.count == 6 { all.fulfill(true) }
                }
            }
            while held.count < 2 || results.count < 2 { await LoopActor.sleep(.milliseconds(1), on: loop) }
            // Of six, two run, three wait, one is too much; the one with the short deadline has left the queue.
            #expect(results.map(\.0) == [5, 4])
            #expect(results.map(\.1) == ["\(HTTPClientError.overloaded)", "\(HTTPClientError.timeout(sent: false))"])
            #expect(client.waiting == 2)
            #expect(client.inFlight == 2)
            while !held.isEmpty || results.count < 6 {
                if !held.isEmpty { held.removeFirst().answer("ok") }
                await LoopActor.sleep(.milliseconds(1), on: loop)
            }
            _ = await all.wait()
            #expect(server.accepted == 2)
            #expect(server.seen.map { String($0.suffix(2)) } == ["n0", "n1", "n2", "n3"])
            client.close()
            server.stop()
        }
    }

    @Test func whoHasWaitedInVainIsNotKept() async throws {
        try await runOnLoop { loop in
            nonisolated(unsafe) var held: [FakeConnection] = []
            let server = FakeServer(loop) { connection, _ in held.append(connection) }
            var configuration = HTTPClientConfiguration()
            configuration.connectionsPerHost = 1
            let client = try HTTPClient(loop: loop, resolver: Resolver(loop), configuration: configuration)
            let endpoint = try HTTPEndpoint(server.url)
            let answered = Promise<Bool>()
            client.begin(try client.transfer(HTTPClientRequest(endpoint, deadline: .seconds(20)))) { _ in answered.fulfill(true) }
            while held.isEmpty { await LoopActor.sleep(.milliseconds(1), on: loop) }

            let timedOut = Promise<Bool>()
            let request = HTTPClientRequest(endpoint, body: Array("late".utf8), deadline: .milliseconds(30))
            var late: PendingTransfer? = try client.transfer(request)
            weak let kept = late
            if let late { client.begin(late) { _ in timedOut.fulfill(true) } }
            late = nil
            #expect(kept != nil)
            _ = await timedOut.wait()
            // Out of the timer's own callback.
            await LoopActor.sleep(.milliseconds(1), on: loop)
            #expect(kept == nil)
            #expect(client.inFlight == 1 && client.waiting == 0)

            held.removeFirst().answer("ok")
            _ = await answered.wait()
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

/// A socket bound to a port of this machine that nobody listens at; the caller closes it.
private func takenPort() throws -> (descriptor: Int32, port: UInt16) {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            bind(descriptor, $0, length) == 0 && getsockname(descriptor, $0, &length) == 0
        }
    }
    try #require(result)
    return (descriptor, UInt16(bigEndian: address.sin_port))
}
