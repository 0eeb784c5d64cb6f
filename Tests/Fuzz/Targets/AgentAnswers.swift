// Answers of an agent that means harm or has gone mad: at most so many replies and media, from allowed hosts alone, and never a text of its own in the
// log. What is to be said goes on as TwiML.

import Twilio
import Worker

extension FuzzTarget {
    static let agentAnswers = FuzzTarget(
        "agent", "answers of the agent: within their bounds, media from allowed hosts alone, nothing of them in the log",
        seeds: [
            "{\"reply\":\"Hello 👋\"}", "{\"reply\":null}", "{\"reply\":\"\"}", "{\"replies\":[]}",
            "{\"replies\":[\"one\",{\"text\":\"two\",\"media\":[\"https://media.example.com/a.png\",\"http://media.example.com/b\"]},{\"text\":null}]}",
            "{\"reply\":null,\"replies\":[\"x\"],\"more\":{\"a\":[1,2]}}",
            "{\"replies\":[{\"media\":[\"https://user@media.example.com/\",\"https://media.example.com:8443/\",\"https://127.0.0.1/\",\"https://cdn.example.org\"]}]}",
        ].map { Array($0.utf8) },
        tokens: [
            "\"reply\":", "\"replies\":", "\"text\":", "\"media\":", "null", "[", "]", "{", "}", "\"", ",", "https://", "media.example.com",
            "\\u0000",
            "https://media.example.com.", "https://media.example.com\\\\@x", "https://MEDIA.example.com:443/", "https://a.cdn.example.org/",
            "@", "%00",
            "\\ud83d", "\\n", "127.0.0.1", "localhost", "[::1]",
        ],
        longest: 32_768
    ) { AgentAnswers.check($0) }
}

private enum AgentAnswers {
    private static let hosts = ["media.example.com", "*.cdn.example.org"]
    private static let statuses = [200, 200, 200, 200, 201, 204, 302, 400, 401, 404, 429, 500, 503, 0, 999]

    static func check(_ input: [UInt8]) -> UInt64 {
        let status = statuses[Int(fingerprint(input) % UInt64(statuses.count))]
        let answer = AnswerReading.agent(status: status, body: input, hosts: hosts)
        var shape = Shape()
        shape.add(status)
        shape.add(answer.kind)
        shape.add(answer.detail)
        shape.add(size: answer.texts.count)
        shape.add(size: answer.media.reduce(0) { $0 + $1.count })
        shape.add(size: answer.refused)
        if status != 200 { must(answer.kind == "unavailable" || answer.kind == "bad_answer", "status \(status) is \(answer.kind)") }
        must((answer.kind == "replies") == !answer.texts.isEmpty, "\(answer.kind) with \(answer.texts.count) replies")
        must(answer.texts.count <= AnswerReading.mostReplies && answer.texts.count == answer.media.count, "\(answer.texts.count) replies")
        must(
            answer.detail.utf8.allSatisfy { (0x20..<0x7F).contains($0) } && answer.detail.utf8.count <= 64,
            "the log would say \(answer.detail)")
        for (text, media) in zip(answer.texts, answer.media) {
            must(!text.isEmpty || !media.isEmpty, "an empty reply")
            must(media.count <= AnswerReading.mostMedia, "\(media.count) media")
            for url in media { must(isAllowed(url), "\(url.debugDescription) is allowed") }
        }
        if answer.kind == "replies" {
            let parts = zip(answer.texts, answer.media).map { MessagePart($0, media: $1) }
            must(TwiMLTexts.read(TwiML.messages(parts: parts)).count <= answer.texts.count, "more messages than replies")
            shape.add(size: ReplySplitter.split(answer.texts[0]).count)
        }
        return shape.value
    }

    /// Written apart from MediaHosts, by RFC 3986: https, no user info, no port but 443, and one of the two names.
    private static func isAllowed(_ url: String) -> Bool {
        guard url.utf8.allSatisfy({ (0x21..<0x7F).contains($0) }), url.lowercased().hasPrefix("https://") else { return false }
        let authority = url.dropFirst(8).prefix { !"/?#\\".contains($0) }.lowercased()
        guard !authority.contains("@") else { return false }
        let host = authority.hasSuffix(":443") ? String(authority.dropLast(4)) : authority
        return host == "media.example.com" || (host.hasSuffix(".cdn.example.org") && !host.contains(":"))
    }
}
