// The agent's stand-in: answers calls by its behaviour, counts them by Idempotency-Key, and can be told to behave otherwise.

import EventLoop
import HTTPServer
import JSON
import Time

/// How calls are answered.
struct AgentBehaviour {
    var mode: StandinMode
    /// Milliseconds.
    var delay: Int
    /// At most so many milliseconds more, another number for each call: answers leave in another order than the calls came.
    var jitter = 0
    /// The first whose text the message contains decides instead.
    var delays: [(text: String, milliseconds: Int)]
    /// The body of the answer to a message whose text contains the first that fits, in mode echo.
    var answers: [(text: String, body: String)] = []
}

/// Confined to the loop's thread.
final class AgentStandin {
    private let loop: EventLoop
    private var behaviour: AgentBehaviour
    private let recorder: CallRecorder?
    private var callsByKey: [String: Int] = [:]
    private var calls = 0
    private var answered = 0
    private var gone = 0
    private var waiting = 0
    private var mostWaiting = 0
    private var nextID: UInt64 = 0
    private var held: [UInt64: () -> Void] = [:]
    private var timers: [UInt64: LoopTimer] = [:]
    private var flush: LoopTimer?

    init(_ loop: EventLoop, behaviour: AgentBehaviour, recorder: CallRecorder?) {
        self.loop = loop
        self.behaviour = behaviour
        self.recorder = recorder
        if recorder != nil {
            let timer = LoopTimer(loop) { [unowned self] in self.recorder?.flush() }
            timer.schedule(every: .milliseconds(50))
            flush = timer
        }
    }

    func handle(_ request: HTTPRequest, _ responder: HTTPResponder) {
        switch (request.method, request.path) {
        case (.get, "/stats"): responder.respond(200, body: stats())
        case (.get, "/calls"): responder.respond(200, body: count(request.query))
        case (.get, _): responder.respond(200, body: Array(#"{"status":"ok"}"#.utf8))
        case (.post, "/control"): control(request, responder)
        case (.post, "/reset"):
            callsByKey = [:]
            (calls, answered, gone, mostWaiting) = (0, 0, 0, waiting)
            responder.respond(200, body: stats())
        case (.post, _): call(request, responder)
        default: responder.respondError(405, "Method Not Allowed")
        }
    }

    // MARK: Calls

    private func call(_ request: HTTPRequest, _ responder: HTTPResponder) {
        guard let fields = CallFields(request.body) else { return responder.respondError(400, "not an agent request") }
        calls += 1
        let key = request.header("idempotency-key") ?? ""
        callsByKey[key, default: 0] += 1
        recorder?.record(key: key, trace: request.header("traceparent"), body: request.body)
        let delay = delay(of: fields.text) + (behaviour.jitter > 0 ? .random(in: 0...behaviour.jitter) : 0)
        if behaviour.mode == .hang {
            hold(responder) { [unowned self] in answer(responder, .normal, fields) }
        } else if delay > 0 {
            let mode = behaviour.mode
            let id = hold(responder) { [unowned self] in answer(responder, mode, fields) }
            let timer = LoopTimer(loop) { [unowned self] in release(id) }
            timer.schedule(after: .milliseconds(delay))
            timers[id] = timer
        } else {
            answer(responder, behaviour.mode, fields)
        }
    }

    private func delay(of text: ArraySlice<UInt8>) -> Int {
        guard !behaviour.delays.isEmpty else { return behaviour.delay }
        let text = String(decoding: text, as: UTF8.self)
        return behaviour.delays.first { text.contains($0.text) }?.milliseconds ?? behaviour.delay
    }

    private func scripted(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        guard !behaviour.answers.isEmpty else { return nil }
        let text = String(decoding: text, as: UTF8.self)
        return behaviour.answers.first { text.contains($0.text) }.map { Array($0.body.utf8) }
    }

    @discardableResult
    private func hold(_ responder: HTTPResponder, _ answer: @escaping () -> Void) -> UInt64 {
        nextID += 1
        let id = nextID
        held[id] = answer
        waiting += 1
        mostWaiting = max(mostWaiting, waiting)
        responder.onClosed { [weak self] in
            guard let self, held.removeValue(forKey: id) != nil else { return }
            timers[id] = nil
            waiting -= 1
            gone += 1
        }
        return id
    }

    private func release(_ id: UInt64) {
        guard let answer = held.removeValue(forKey: id) else { return }
        timers[id] = nil
        waiting -= 1
        answer()
    }

    private func answer(_ responder: HTTPResponder, _ mode: StandinMode, _ fields: CallFields) {
        answered += 1
        switch mode {
        case .normal, .lost, .hang:
            if let scripted = scripted(fields.text) { return responder.respond(200, body: scripted) }
            var body: [UInt8] = []
            body.reserveCapacity(fields.userID.count + fields.text.count + 16)
            body.append(contentsOf: #"{"reply":""#.utf8)
            body.append(contentsOf: fields.userID)
            body.append(UInt8(ascii: ":"))
            body.append(UInt8(ascii: " "))
            body.append(contentsOf: fields.text)
            body.append(contentsOf: #""}"#.utf8)
            responder.respond(200, body: body)
        case .silence: responder.respond(200, body: Array(#"{"reply":null}"#.utf8))
        case .empty: responder.respond(200, body: Array(#"{"reply":""}"#.utf8))
        case .garbage: responder.respond(200, body: Array("<html>not what was agreed".utf8))
        case .huge: responder.respond(200, body: Array(#"{"reply":""#.utf8) + [UInt8](repeating: 0x78, count: 300_000) + Array(#""}"#.utf8))
        case .reset: responder.abort()
        case .status(let status): responder.respondError(status, "as asked")
        }
    }

    // MARK: Asking and telling

    private func stats() -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("calls", calls)
        writer.member("keys", callsByKey.count)
        writer.member("most_for_one_key", callsByKey.values.max() ?? 0)
        writer.member("answered", answered)
        writer.member("waiting", waiting)
        writer.member("most_waiting", mostWaiting)
        writer.member("gone", gone)
        writer.endObject()
        return writer.bytes
    }

    private func count(_ query: String) -> [UInt8] {
        let key = FormFields(query)["key"] ?? ""
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("key", key)
        writer.member("calls", callsByKey[key] ?? 0)
        writer.endObject()
        return writer.bytes
    }

    private func control(_ request: HTTPRequest, _ responder: HTTPResponder) {
        guard let value = try? JSONValue.parse(Array(request.body)), value.object != nil else {
            return responder.respondError(400, "a JSON object")
        }
        if let text = value["mode"]?.string {
            guard let mode = StandinMode(text) else { return responder.respondError(422, "mode: \(StandinMode.help)") }
            behaviour.mode = mode
        }
        if let delay = value["delay_ms"]?.integer { behaviour.delay = Int(max(0, delay)) }
        if let jitter = value["jitter_ms"]?.integer { behaviour.jitter = Int(max(0, jitter)) }
        if let delays = value["delay_if"]?.object {
            behaviour.delays = delays.compactMap { member in member.value.integer.map { (member.key, Int(max(0, $0))) } }
        }
        if let answers = value["answer_if"]?.object {
            behaviour.answers = answers.compactMap { member in member.value.string.map { (member.key, $0) } }
        }
        if value["release"]?.bool == true { for id in held.keys.sorted() { release(id) } }
        if value["release"]?.string == "shuffled" { for id in held.keys.shuffled() { release(id) } }
        responder.respond(200, body: stats())
    }
}
