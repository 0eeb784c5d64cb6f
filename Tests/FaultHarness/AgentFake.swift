// The agent of a fault run: answers in its own time, in one to three parts that name their message, and is as ill as it is told to be. It
// writes every call into the ledger, and kills its caller where a point says so.

import EventLoop
import Glibc
import HTTPServer
import JSON
import Standins

enum AgentMode: String, Sendable {
    case well, hang, reset, garbage, slow, failing
}

@LoopActor final class AgentFake {
    private let loop: EventLoop
    private let ledger: Ledger
    private let points: Points
    private var random: SeededRandom
    private var listener: HTTPListener?
    private var timers: [Int: LoopTimer] = [:]
    private var number = 0
    var mode = AgentMode.well
    /// Milliseconds more for each call.
    var delay = 0
    /// Every worker there is: one of them called.
    var workers: @LoopActor () -> [pid_t] = { [] }
    private(set) var port = 0

    /// `isOpen`: for routers on other machines.
    init(_ loop: EventLoop, ledger: Ledger, points: Points, seed: UInt64, isOpen: Bool = false) throws {
        self.loop = loop
        self.ledger = ledger
        self.points = points
        random = SeededRandom(seed: seed)
        var limits = HTTPLimits()
        limits.bodyBytes = 1 << 20
        limits.connections = 20_000
        limits.idleTimeout = .seconds(5)
        let socket = try ListeningSocket(isOpen: isOpen)
        listener = try HTTPListener(loop, addresses: [], adopted: [socket.descriptor], limits: limits) {
            [unowned self] request, responder in
            handle(request, responder)
        }
        port = socket.port
    }

    private func handle(_ request: HTTPRequest, _ responder: HTTPResponder) {
        guard let body = try? JSONValue.parse(Array(request.body)), let sid = body["message_id"]?.string else {
            return responder.respondError(400, "not an agent request")
        }
        ledger.agentCalled(sid, key: request.header("idempotency-key") ?? "")
        if let victim = points.take(.agentCalled) {
            points.strike(.agentCalled, victim, Whereabouts(owner(ofPort: Int(request.peer.port), among: workers())))
            if victim == .connection { return responder.abort() }
        }
        let peer = Int(request.peer.port)
        switch mode {
        case .hang: return
        case .reset: return responder.abort()
        case .garbage: return responder.respond(200, body: Array("<html>not what was agreed".utf8))
        case .failing: return responder.respondError(500, "as asked")
        case .well: break
        case .slow: return answer(sid, peer, responder, after: 5000 + Int.random(in: 0..<5000, using: &random))
        }
        let chance = random.fraction()
        let own = chance < 0.7 ? 2..<60 : chance < 0.95 ? 60..<1200 : 1200..<4000
        answer(sid, peer, responder, after: delay + Int.random(in: own, using: &random))
    }

    private func answer(_ sid: String, _ peer: Int, _ responder: HTTPResponder, after milliseconds: Int) {
        number += 1
        let id = number
        let parts = random.fraction() < 0.8 ? 1 : 3
        let timer = LoopTimer(loop) { [unowned self] in
            let own = timers.removeValue(forKey: id)
            responder.respond(200, body: Self.reply(sid, parts))
            if let victim = points.take(.agentAnswered) {
                points.strike(.agentAnswered, victim, Whereabouts(owner(ofPort: peer, among: workers())))
            }
            withExtendedLifetime(own) {}
        }
        timer.schedule(after: .milliseconds(milliseconds))
        timers[id] = timer
    }

    /// The message that a reply names; nil: a text that is the same for everybody.
    nonisolated static func subject(of reply: String) -> String? {
        guard reply.hasPrefix("to SM") else { return nil }
        return String(reply.dropFirst(3).prefix { $0 != " " })
    }

    private static func reply(_ sid: String, _ parts: Int) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("replies")
        writer.beginArray()
        for part in 1...parts { writer.string("to \(sid) \(part)/\(parts)") }
        writer.endArray()
        writer.endObject()
        return writer.bytes
    }
}
