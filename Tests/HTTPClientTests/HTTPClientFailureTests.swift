// What fails has its name, tells whether anything was sent, and is never sent again by itself.

import EventLoop
import Glibc
import TestSupport
import Testing
import Time

@testable import HTTPClient

@Suite(.serialized) struct HTTPClientFailureTests {
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
            #expect(await failure(deadline: .seconds(2)) == .timeout(sent: true))
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
