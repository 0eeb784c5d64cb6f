// What a client takes upon itself at once is bounded: connections of a host, requests that wait for one, bytes of answers.

import EventLoop
import TestSupport
import Testing
import Time

@testable import HTTPClient

@Suite(.serialized) struct HTTPClientBoundsTests {
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
            // As soon as its part has been read.
            var refusal: HTTPClientError?
            let end = MonotonicInstant.now() + .seconds(60)
            while refusal == nil, MonotonicInstant.now() < end {
                do throws(HTTPClientError) { _ = try await client.send(request("/more")) } catch { refusal = error }
            }
            #expect(refusal == .tooLarge)
            first?.raw(String(body.suffix(20_000)))
            #expect(try await slow.wait().get().body.count == 80_000)
            // The room is there again, as often as it is wanted.
            for _ in 0..<5 { #expect(try await client.send(request("/again")).body.count == 80_000) }
            client.close()
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
                            endpoint, body: Array("n\(number)".utf8), deadline: number == 4 ? .seconds(2) : .seconds(60))
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
}
