import EventLoop
import HTTPClient
import HTTPServer
import Telemetry
import TestSupport
import Testing
import Time

@testable import Worker

/// A guard and its client, before a fake agent. The calls of a test are named by their text.
@LoopActor private final class Desk {
    let loop: EventLoop
    let agent: ScriptedAgent
    let agentGuard: AgentGuard
    private let http: HTTPClient
    private(set) var ended: [(text: String, result: AgentResult)] = []
    /// Texts of requests that were made.
    private(set) var made: [String] = []
    var timeout = Duration.seconds(120)
    var mayBeCalled: (String) -> Bool = { _ in true }

    init(_ loop: EventLoop, slots: Int) throws {
        self.loop = loop
        agent = try ScriptedAgent(loop)
        http = try HTTPClient(loop: loop, resolver: Resolver(loop))
        let client = try AgentClient(loop: loop, http: http, configuration: AgentConfiguration(url: agent.url, timeout: .seconds(300)))
        agentGuard = AgentGuard(loop: loop, client: client, slots: slots, log: LogSink(level: .critical).logger("agent"))
    }

    func close() {
        http.close()
        agent.close()
    }

    @discardableResult
    func ask(_ text: String, _ person: Int64, backlog: Bool = false, for span: Duration = .seconds(60)) -> Task<Void, Never> {
        LoopActor.spawn { [self] in
            let mayCall = { @LoopActor in self.mayBeCalled(text) }
            let result = await agentGuard.call(
                person: person, isBacklog: backlog, timeout: timeout, until: .now() + span, mayCall: mayCall,
                request: { [self] in
                    made.append(text)
                    var request = sampleAgentRequest
                    request.text = text
                    return request
                })
            ended.append((text, result))
        }
    }

    func result(of text: String) -> AgentResult? { ended.first { $0.text == text }?.result }

    func failure(of text: String) -> AgentFailure? { if case .failure(let failure)? = result(of: text) { failure } else { nil } }

    /// Polls: no test passes by the clock, it only fails by it.
    func until(_ what: String, _ condition: () -> Bool) async throws {
        let end = MonotonicInstant.now() + .seconds(120)
        while !condition() {
            guard MonotonicInstant.now() < end else { throw NeverCame(what: what) }
            await LoopActor.sleep(.milliseconds(2), on: loop)
        }
    }

    func pause(_ span: Duration = .milliseconds(60)) async { await LoopActor.sleep(span, on: loop) }

    func figure(_ figure: WorkerFigure) -> UInt64 {
        let counts = FigureCounts()
        agentGuard.fill(counts)
        return counts.report.values[figure.rawValue]
    }

    /// Fails calls one after the other until the breaker opens.
    func open() async throws {
        agent.script = { _ in .raw(503, "") }
        var number = 0
        while figure(.agentOpened) == 0 {
            ask("ill\(number)", 100)
            try await until("ill\(number) has ended") { result(of: "ill\(number)") != nil }
            number += 1
            guard number < 500 else { throw NeverCame(what: "the breaker opens") }
            await pause(.milliseconds(20))
        }
    }
}

@Suite(.serialized) struct AgentGuardTests {
    private func withDesk(slots: Int, _ body: @escaping @Sendable @LoopActor (Desk) async throws -> Void) async throws {
        try await runOnLoop { loop in
            let desk = try Desk(loop, slots: slots)
            desk.agent.script = { _ in .hold }
            try await body(desk)
            desk.close()
        }
    }

    @Test func noMoreCallsThanSlotsAndPeopleInTurn() async throws {
        try await withDesk(slots: 2) { desk in
            desk.ask("x", 8)
            desk.ask("y", 9)
            try await desk.until("two calls") { desk.agent.calls.count == 2 }
            for text in ["a1", "a2", "a3"] { desk.ask(text, 1) }
            for text in ["b1", "b2"] { desk.ask(text, 2) }
            await desk.pause()
            #expect(Set(desk.agent.texts) == ["x", "y"])
            #expect(Set(desk.made) == ["x", "y"], "a request is made when its turn has come")
            #expect(desk.figure(.agentQueueFresh) == 5)
            var order: [String] = []
            desk.agent.release("x")
            for _ in 0..<5 {
                try await desk.until("the next call") { desk.agent.calls.count == 3 + order.count }
                let text = try #require(desk.agent.texts.last)
                order.append(text)
                desk.agent.release(text)
            }
            #expect(order == ["a1", "b1", "a2", "b2", "a3"])
            try await desk.until("all but one have ended") { desk.ended.count == 6 }
            #expect(desk.result(of: "b2") == .replies([AgentReply(text: "Re: b2")]))
            #expect(desk.figure(.agentQueueFresh) == 0 && desk.figure(.agentInFlight) == 1)
            desk.agent.release("y")
        }
    }

    @Test func aThousandOfOnePersonDelayNobody() async throws {
        try await withDesk(slots: 8) { desk in
            desk.agent.script = { $0.hasPrefix("flood") ? .hold : .reply("Re: \($0)") }
            for number in 0..<1000 { desk.ask("flood\(number)", 1) }
            try await desk.until("the flood has its slots") { desk.agent.holding.count == 2 }
            for person in 2..<22 { desk.ask("p\(person)", Int64(person)) }
            try await desk.until("all others are answered") { desk.ended.count == 20 }
            #expect(desk.ended.allSatisfy { $0.text.hasPrefix("p") })
            #expect(desk.agent.holding == ["flood0", "flood1"])
            #expect(desk.figure(.agentQueueFresh) == 998)
            desk.agent.script = { .reply($0) }
            desk.agent.release("flood0")
            desk.agent.release("flood1")
            try await desk.until("the flood is over") { desk.ended.count == 1020 }
            #expect(desk.agent.texts.filter { $0.hasPrefix("flood") } == (0..<1000).map { "flood\($0)" }, "in order")
        }
    }

    @Test func backlogWaitsForFreshAndHasAQuarter() async throws {
        try await withDesk(slots: 4) { desk in
            #expect(desk.agentGuard.backlogRoom == 1)
            for number in 0..<3 { desk.ask("old\(number)", Int64(number), backlog: true) }
            try await desk.until("one of them is called") { desk.agent.texts == ["old0"] }
            #expect(desk.agentGuard.backlogRoom == 0 && desk.figure(.agentQueueBacklog) == 2)
            for number in 0..<5 { desk.ask("new\(number)", Int64(10 + number)) }
            try await desk.until("all slots are taken") { desk.agent.calls.count == 4 }
            desk.agent.release("old0")
            try await desk.until("the next call") { desk.agent.calls.count == 5 }
            #expect(desk.agent.texts.last == "new3")
            desk.agent.release("new0")
            desk.agent.release("new1")
            try await desk.until("two more") { desk.agent.calls.count == 7 }
            #expect(Array(desk.agent.texts.suffix(2)) == ["new4", "old1"])
            for text in ["new2", "new3", "new4", "old1"] { desk.agent.release(text) }
            try await desk.until("the last") { desk.agent.holding == ["old2"] }
            desk.agent.release("old2")
        }
    }

    @Test func whoseTimeIsOverWaitsNoLonger() async throws {
        try await withDesk(slots: 1) { desk in
            desk.ask("x", 9)
            try await desk.until("it is called") { desk.agent.calls.count == 1 }
            desk.ask("short", 1, for: .milliseconds(150))
            desk.ask("none", 2, for: .zero)
            desk.ask("long", 3)
            try await desk.until("both have ended") { desk.ended.count == 2 }
            for text in ["short", "none"] {
                #expect(desk.failure(of: text)?.kind == .timedOut && desk.failure(of: text)?.neverSent == true)
            }
            desk.agent.release("x")
            try await desk.until("the other is called") { desk.agent.texts == ["x", "long"] }
            desk.agent.release("long")
        }
    }

    @Test func whoIsCancelledLeavesTheQueue() async throws {
        try await withDesk(slots: 1) { desk in
            desk.ask("x", 9)
            try await desk.until("it is called") { desk.agent.calls.count == 1 }
            let task = desk.ask("a", 1)
            desk.ask("b", 2)
            try await desk.until("both wait") { desk.figure(.agentQueueFresh) == 2 }
            task.cancel()
            try await desk.until("it has ended") { desk.result(of: "a") != nil }
            #expect(desk.failure(of: "a")?.kind == .cancelled)
            desk.agent.release("x")
            try await desk.until("the other is called") { desk.agent.texts == ["x", "b"] }
            desk.agent.release("b")
        }
    }

    /// It became somebody else's while it waited.
    @Test func whoMayNotCallAnyMoreDoesNot() async throws {
        try await withDesk(slots: 1) { desk in
            desk.ask("x", 9)
            try await desk.until("it is called") { desk.agent.calls.count == 1 }
            desk.ask("a", 1)
            desk.ask("b", 2)
            try await desk.until("both wait") { desk.figure(.agentQueueFresh) == 2 }
            desk.mayBeCalled = { $0 != "a" }
            desk.agent.release("x")
            try await desk.until("the other is called") { desk.agent.texts == ["x", "b"] }
            #expect(desk.failure(of: "a")?.neverSent == true)
            desk.agent.release("b")
        }
    }

    @Test func nobodyWaitsForAnAgentThatIsIll() async throws {
        try await withDesk(slots: 4) { desk in
            for number in 0..<3 { desk.ask("held\(number)", Int64(number)) }
            try await desk.until("three are held") { desk.agent.holding.count == 3 }
            desk.agent.script = { _ in .raw(503, "") }
            // One slot is left to fail, and for these there is none.
            for number in 0..<600 { desk.ask("waits\(number)", Int64(number % 3)) }
            try await desk.until("they wait") { desk.figure(.agentQueueFresh) == 600 }
            try await desk.open()
            try await desk.until("all who waited have left") { desk.ended.count { $0.text.hasPrefix("waits") } == 600 }
            #expect(desk.ended.filter { $0.text.hasPrefix("waits") }.allSatisfy { $0.result.isRefusal })
            #expect(!desk.made.contains { $0.hasPrefix("waits") })
            #expect(desk.figure(.agentBreaker) == 2 && desk.agentGuard.backlogRoom == 0)
            // With nothing fresh coming, backlog finds out whether it is well again.
            try await desk.until("it may be probed") { desk.figure(.agentBreaker) == 1 }
            try await desk.until("nobody else has") { desk.agentGuard.backlogRoom == 1 }
            #expect(desk.figure(.agentRefused) >= 600)
            // What was under way may still be answered.
            for number in 0..<3 { desk.agent.release("held\(number)") }
            try await desk.until("they are answered") { desk.result(of: "held2") != nil }
            #expect(desk.result(of: "held0") == .replies([AgentReply(text: "Re: held0")]))
        }
    }

    @Test func aDeadAgentIsAskedThreeTimesAPauseAndFoundWhenItIsBack() async throws {
        try await withDesk(slots: 4) { desk in
            try await desk.open()
            let before = desk.agent.calls.count
            let began = MonotonicInstant.now()
            var asked = 0
            while desk.figure(.agentBreaker) == 2 || desk.agent.calls.count == before {
                asked += 1
                desk.ask("n\(asked)", Int64(asked % 7))
                await desk.pause(.milliseconds(5))
            }
            #expect(MonotonicInstant.now() - began > .milliseconds(900), "a pause")
            await desk.pause()
            let probes = desk.agent.calls.count - before
            #expect((1...3).contains(probes))
            try await desk.until("all have ended") { desk.ended.count { $0.text.hasPrefix("n") } == asked }
            #expect(desk.ended.count { $0.text.hasPrefix("n") && $0.result.isRefusal } == asked - probes)
            #expect(desk.ended.count { $0.text.hasPrefix("n") && $0.result.isStatus } == probes)

            desk.agent.script = { .reply($0) }
            while desk.figure(.agentBreaker) != 0 {
                asked += 1
                desk.ask("n\(asked)", Int64(asked % 7))
                await desk.pause(.milliseconds(5))
                guard asked < 5000 else { throw NeverCame(what: "the breaker closes") }
            }
            for number in 0..<20 { desk.ask("well\(number)", Int64(number)) }
            try await desk.until("all are answered") { desk.ended.count { $0.text.hasPrefix("well") } == 20 }
            #expect(desk.ended.filter { $0.text.hasPrefix("well") }.allSatisfy { !$0.result.isRefusal })
            #expect(desk.figure(.agentOpened) == 1)
        }
    }

    /// Its slots are all held by calls that it will never answer: probes need none.
    @Test func anAgentThatHangsIsNoticedAndFoundWhenItGoesOn() async throws {
        try await withDesk(slots: 8) { desk in
            desk.timeout = .milliseconds(300)
            for number in 0..<8 {
                desk.ask("held\(number)", Int64(number), for: .seconds(100))
                await desk.pause(.milliseconds(100))
            }
            try await desk.until("it is noticed") { desk.figure(.agentOpened) == 1 }
            // On a slow machine the last ones come after that, and are refused: what was called has run out of time.
            let called = desk.ended.filter { one in desk.agent.calls.contains { $0.text == one.text } }
            #expect(!called.isEmpty)
            #expect(called.allSatisfy { if case .failure(let failure) = $0.result { failure.kind == .timedOut } else { false } })
            #expect(desk.ended.count { $0.result.isRefusal } == desk.ended.count - called.count)
            desk.timeout = .seconds(120)
            var asked = 0
            while desk.agent.holding.filter({ $0.hasPrefix("n") }).count < 3 {
                asked += 1
                desk.ask("n\(asked)", 50)
                await desk.pause(.milliseconds(5))
                guard asked < 2000 else { throw NeverCame(what: "probes") }
            }
            #expect(desk.figure(.agentBreaker) == 1)
            #expect(desk.agentGuard.backlogRoom == 0, "fresh ones try it, and what were taken up would be refused")
            for text in desk.agent.holding where text.hasPrefix("n") { desk.agent.release(text) }
            try await desk.until("it is closed") { desk.figure(.agentBreaker) == 0 }
            desk.agent.script = { .reply($0) }
            desk.ask("well", 60)
            try await desk.until("it is answered") { desk.result(of: "well") != nil }
            #expect(desk.result(of: "well") == .replies([AgentReply(text: "well")]))
        }
    }

    @Test func kindsAreCounted() async throws {
        try await withDesk(slots: 4) { desk in
            var took: [Duration] = []
            desk.agentGuard.onCall = { took.append($0) }
            let deeds: [ScriptedAgent.Deed] = [
                .raw(500, ""), .raw(404, ""), .raw(200, "<html>"), .raw(200, #"{"reply":""}"#), .hangUp, .hold, .reply("yes"),
            ]
            for (number, deed) in deeds.enumerated() {
                desk.agent.script = { _ in deed }
                // Only the one that is never answered runs out of time.
                desk.timeout = if case .hold = deed { .milliseconds(100) } else { .seconds(60) }
                desk.ask("\(number)", 1)
                try await desk.until("\(number) has ended") { desk.ended.count == number + 1 }
            }
            #expect(desk.figure(.agentCalls) == 7)
            #expect(desk.figure(.agentFailedStatus) == 2)
            #expect(desk.figure(.agentFailedAnswer) == 2)
            #expect(desk.figure(.agentFailedConnection) == 1)
            #expect(desk.figure(.agentFailedTimeout) == 1)
            #expect(took.count == 7 && took.contains { $0 >= .milliseconds(100) }, "each call, the one that timed out too")
            #expect(desk.figure(.agentBreaker) == 0)
        }
    }
}

extension AgentResult {
    /// Never called.
    fileprivate var isRefusal: Bool {
        if case .failure(let failure) = self { failure.kind == .unavailable && failure.neverSent } else { false }
    }
    fileprivate var isStatus: Bool { if case .failure(let failure) = self { failure.status == 503 } else { false } }
}
