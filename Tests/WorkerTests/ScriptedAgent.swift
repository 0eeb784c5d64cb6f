// An agent on a real port that answers as a test says.

import EventLoop
import HTTPServer
import JSON
import Testing

@testable import Worker

/// The agent. What it does with a text is `script`'s to say.
@LoopActor final class ScriptedAgent {
    enum Deed {
        case reply(String)
        case raw(Int, String)
        case hangUp
        /// Answered by `release`.
        case hold
    }

    struct Call: Equatable {
        var key: String
        var attempt: Int
        var text: String
        var conversation: String
    }

    private(set) var calls: [Call] = []
    /// What the newest call said.
    private(set) var lastBody = JSONValue.null
    private var held: [(call: Call, responder: HTTPResponder)] = []
    private var listener: HTTPListener?
    var script: (String) -> Deed = { $0.hasPrefix("slow") ? .hold : .reply("Re: \($0)") }
    /// Each call as it arrives.
    var onCall: (Call) -> Void = { _ in }

    init(_ loop: EventLoop) throws {
        let address = try #require(ListenAddress("127.0.0.1:0"))
        listener = try HTTPListener(loop, addresses: [address]) { [unowned self] request, responder in take(request, responder) }
    }

    var url: String { "http://127.0.0.1:\(listener?.port ?? 0)/agent" }
    var texts: [String] { calls.map(\.text) }
    var holding: [String] { held.map(\.call.text) }

    private func take(_ request: HTTPRequest, _ responder: HTTPResponder) {
        guard let body = try? JSONValue.parse(Array(request.body)) else { return responder.respond(400) }
        let call = Call(
            key: request.header("idempotency-key") ?? "", attempt: Int(body["attempt"]?.integer ?? 0), text: body["text"]?.string ?? "",
            conversation: body["conversation_id"]?.string ?? "")
        calls.append(call)
        lastBody = body
        onCall(call)
        switch script(call.text) {
        case .reply(let text): reply(text, responder)
        case .raw(let status, let text): responder.respond(status, body: Array(text.utf8))
        case .hangUp: responder.abort()
        case .hold: held.append((call, responder))
        }
    }

    private func reply(_ text: String, _ responder: HTTPResponder) {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("reply", text)
        writer.endObject()
        responder.respond(200, body: writer.bytes)
    }

    /// Answers the call with this text (and this attempt) that is held; records an issue when there is none.
    func release(_ text: String, attempt: Int? = nil, reply words: String? = nil) {
        guard let index = held.firstIndex(where: { $0.call.text == text && (attempt == nil || $0.call.attempt == attempt) }) else {
            Issue.record("no call is held for \(text)")
            return
        }
        reply(words ?? "Re: \(text)", held.remove(at: index).responder)
    }

    func close() { listener?.closeNow() }

    private var ends: [@LoopActor () async -> Void] = []

    /// For whoever lives as long as this one.
    func atTheEnd(_ action: @escaping @LoopActor () async -> Void) { ends.append(action) }

    /// Closes it and ends all that was to live as long.
    func end() async {
        for end in ends { await end() }
        ends = []
        close()
    }
}
