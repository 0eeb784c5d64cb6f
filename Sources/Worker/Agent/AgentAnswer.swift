// Status and body of the agent's answer → AgentResult (contract, section 4). Pure; called by AgentClient.

import JSON

/// `{"reply":"…"}`, `{"reply":null}`, `{"replies":["…" or {"text":"…","media":["https://…"]}]}`; other members are ignored.
enum AgentAnswer {
    /// More entries than could ever be sent (ten messages, ten media each) are cut off.
    static let mostReplies = 10
    static let mostMedia = 10

    /// `refusedMedia` counts URLs that were left out.
    static func read(status: Int, body: [UInt8], mediaHosts: MediaHosts) -> (result: AgentResult, refusedMedia: Int) {
        guard status == 200 else {
            let kind: AgentFailure.Kind = status >= 500 || status == 429 ? .unavailable : .badAnswer
            return (.failure(AgentFailure(kind, "status \(status)", status: status)), 0)
        }
        let value: JSONValue
        do { value = try JSONValue.parse(body) } catch { return (bad("not JSON"), 0) }
        guard value.object != nil else { return (bad("not an object"), 0) }
        switch (value["reply"], value["replies"]) {
        case (let reply?, nil): return (single(reply), 0)
        case (nil, let replies?), (.null?, let replies?): return list(replies, mediaHosts)
        case (_?, _?): return (bad("both reply and replies"), 0)
        case (nil, nil): return (bad("neither reply nor replies"), 0)
        }
    }

    private static func single(_ reply: JSONValue) -> AgentResult {
        switch reply {
        case .null: return .silence
        case .string(let text):
            let text = trimmed(text)
            return text.isEmpty ? .failure(AgentFailure(.gaveNothing, "empty reply")) : .replies([AgentReply(text: text)])
        default: return bad("reply is neither text nor null")
        }
    }

    /// An empty list is silence, chosen; a list of blank texts is an agent that gave nothing.
    private static func list(_ replies: JSONValue, _ hosts: MediaHosts) -> (AgentResult, Int) {
        guard let entries = replies.array else { return (bad("replies is not a list"), 0) }
        if entries.isEmpty { return (.silence, 0) }
        var found: [AgentReply] = []
        var refused = 0
        for entry in entries {
            var reply = AgentReply(text: "")
            if let text = entry.string {
                reply.text = trimmed(text)
            } else if entry.object != nil {
                switch entry["text"] {
                case .string(let text)?: reply.text = trimmed(text)
                case nil, .null?: break
                default: return (bad("a reply's text is not text"), refused)
                }
                switch entry["media"] {
                case .array(let urls)?:
                    for url in urls {
                        guard let text = url.string else { return (bad("a media URL is not text"), refused) }
                        if reply.media.count < mostMedia, hosts.allows(text) { reply.media.append(text) } else { refused += 1 }
                    }
                case nil, .null?: break
                default: return (bad("media is not a list"), refused)
                }
            } else {
                return (bad("a reply is neither text nor object"), refused)
            }
            if found.count < mostReplies, !reply.text.isEmpty || !reply.media.isEmpty { found.append(reply) }
        }
        return (found.isEmpty ? .failure(AgentFailure(.gaveNothing, "empty replies")) : .replies(found), refused)
    }

    private static func bad(_ detail: String) -> AgentResult { .failure(AgentFailure(.badAnswer, detail)) }
}

/// Without white space at both ends, by Unicode's White_Space property.
private func trimmed(_ text: String) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }), let last = text.lastIndex(where: { !$0.isWhitespace }) else {
        return ""
    }
    return String(text[first...last])
}
