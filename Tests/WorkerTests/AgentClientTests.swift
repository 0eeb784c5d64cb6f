import EventLoop
import HTTPClient
import HTTPServer
import JSON
import Telemetry
import TestSupport
import Testing
import Time

@testable import Worker

@Suite(.serialized) struct AgentClientTests {
    /// A fake agent on a loopback port.
    @LoopActor func withAgent(
        _ loop: EventLoop, token: String? = "tok-123", timeout: Duration = .seconds(10),
        _ handler: @escaping (HTTPRequest, HTTPResponder) -> Void, _ body: (AgentClient, HTTPListener) async throws -> Void
    ) async throws {
        let address = try #require(ListenAddress("127.0.0.1:0"))
        let listener = try HTTPListener(loop, addresses: [address], handler: handler)
        let port = try #require(listener.port)
        let http = try HTTPClient(loop: loop, resolver: Resolver(loop))
        let agent = try AgentClient(
            loop: loop, http: http,
            configuration: AgentConfiguration(url: "http://127.0.0.1:\(port)/v1/agent", token: token, timeout: timeout))
        try await body(agent, listener)
        http.close()
        listener.closeNow()
    }

    @Test func sendsBodyAndHeadersAndReadsTheReply() async throws {
        try await runOnLoop { loop in
            nonisolated(unsafe) var seen: [HTTPRequest] = []
            try await withAgent(
                loop,
                { request, responder in
                    seen.append(request)
                    responder.respond(200, body: Array(#"{"reply":"hello"}"#.utf8))
                }
            ) { agent, _ in
                #expect(await agent.call(sampleAgentRequest) == .replies([AgentReply(text: "hello")]))
                let request = try #require(seen.first)
                #expect(request.method == .post)
                #expect(request.target == "/v1/agent")
                #expect(request.header("authorization") == "Bearer tok-123")
                #expect(request.header("content-type") == "application/json")
                #expect(request.header("idempotency-key") == sampleAgentRequest.messageID)
                #expect(request.header("x-correlation-id") == "c-1")
                #expect(request.header("traceparent")?.hasPrefix("00-0123456789abcdef0123456789abcdef-") == true)
                #expect(Array(request.body) == sampleAgentRequest.json)
                #expect(agent.inFlight == 0)
                #expect(agent.counts.calls == 1)
                var traced = sampleAgentRequest
                traced.traceParent = TraceParent(Array("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00".utf8))
                _ = await agent.call(traced)
                let header = try #require(seen.last?.header("traceparent"))
                #expect(header.hasPrefix("00-4bf92f3577b34da6a3ce929d0e0e4736-") && header.hasSuffix("-00"))
                #expect(!header.contains("00f067aa0ba902b7"), "a parent of its own")
            }
        }
    }

    @Test func failuresBecomeKinds() async throws {
        try await runOnLoop { loop in
            nonisolated(unsafe) var act: (HTTPResponder) -> Void = { _ in }
            nonisolated(unsafe) var calls = 0
            try await withAgent(
                loop, timeout: .seconds(5),
                { _, responder in
                    calls += 1
                    act(responder)
                }
            ) { agent, listener in
                func kind() async -> AgentFailure.Kind? {
                    if case .failure(let failure) = await agent.call(sampleAgentRequest) { failure.kind } else { nil }
                }
                act = { _ in }
                #expect(await kind() == .timedOut)
                act = { $0.respond(503) }
                #expect(await kind() == .unavailable)
                act = { $0.respond(200, body: Array("<html>".utf8)) }
                #expect(await kind() == .badAnswer)
                act = { $0.respond(200, body: Array(#"{"reply":"\#(String(repeating: "x", count: 270_000))"}"#.utf8)) }
                #expect(await kind() == .badAnswer)
                act = { $0.respond(200, body: Array(#"{"reply":""}"#.utf8)) }
                #expect(await kind() == .gaveNothing)
                act = { $0.respond(302, headers: [("Location", "http://192.0.2.1/")]) }
                #expect(await kind() == .badAnswer)
                // Last: it leaves no idle connection, whose end a busy kernel may tell only after the next request was sent on it.
                act = { $0.abort() }
                #expect(await kind() == .unavailable)
                // Nothing that may have arrived is sent again.
                #expect(calls == 7)
                #expect(agent.counts.retries == 0)
                listener.closeNow()
                #expect(await kind() == .unavailable)
                #expect(agent.counts.retries == 1)
                #expect(calls == 7)
                #expect(agent.counts.failures.values.reduce(0, +) == 8)
            }
        }
    }

    @Test func anAgentThatComesBackGetsTheCallOnce() async throws {
        try await runOnLoop { loop in
            nonisolated(unsafe) var calls = 0
            let handler: (HTTPRequest, HTTPResponder) -> Void = { _, responder in
                calls += 1
                responder.respond(200, body: Array(#"{"reply":null}"#.utf8))
            }
            try await withAgent(loop, handler) { agent, listener in
                let address = try #require(listener.addresses.first)
                listener.closeNow()
                nonisolated(unsafe) var second: HTTPListener?
                let timer = LoopTimer(loop) { second = try? HTTPListener(loop, addresses: [address], handler: handler) }
                timer.schedule(after: .milliseconds(20))
                #expect(await agent.call(sampleAgentRequest) == .silence)
                #expect(calls == 1)
                #expect(agent.counts.retries == 1)
                second?.closeNow()
            }
        }
    }

    @Test func closingTheClientEndsTheCall() async throws {
        try await runOnLoop { loop in
            let arrived = Promise<Bool>()
            let gone = Promise<Bool>()
            try await withAgent(
                loop,
                { _, responder in
                    responder.onClosed { LoopActor.spawn { gone.fulfill(true) } }
                    LoopActor.spawn { arrived.fulfill(true) }
                }
            ) { agent, _ in
                let result = Promise<AgentResult>()
                LoopActor.spawn { result.fulfill(await agent.call(sampleAgentRequest)) }
                _ = await arrived.wait()
                #expect(agent.inFlight == 1)
                agent.http.close()
                if case .failure(let failure) = await result.wait() {
                    #expect(failure.kind == .cancelled)
                    #expect(!failure.neverSent)
                } else {
                    Issue.record("answered")
                }
                #expect(await gone.wait())
                #expect(agent.inFlight == 0)
            }
        }
    }

    @Test func settingsThatCannotBeUsedAreRefusedWithoutNamingThem() async throws {
        try await runOnLoop { loop in
            let http = try HTTPClient(loop: loop, resolver: Resolver(loop))
            for (url, token) in [("ftp://secret.shop.com", "t"), ("http://ok.shop.com/", "secret\r\nX: y"), ("builtin:other", "t")] {
                do throws(HTTPClientError) {
                    _ = try AgentClient(loop: loop, http: http, configuration: AgentConfiguration(url: url, token: token))
                    Issue.record("accepted \(url)")
                } catch { #expect(!error.description.contains("secret")) }
            }
            let echo = try AgentClient(loop: loop, http: http, configuration: AgentConfiguration(url: "builtin:echo"))
            #expect(await echo.call(sampleAgentRequest) == .replies([AgentReply(text: "Echo: \(sampleAgentRequest.text)")]))
            http.close()
        }
    }
}
