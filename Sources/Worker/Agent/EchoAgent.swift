// `AGENT_CORE_URL=builtin:echo`: an agent inside the worker, for trying the program out without one. Pure.

/// Answers `Echo: TEXT`, and `Echo: (1 attachment)` to a message without text. The same message always gets the same answer.
enum EchoAgent {
    static func answer(_ request: AgentRequest) -> AgentResult {
        if !request.text.isEmpty { return .replies([AgentReply(text: "Echo: \(request.text)")]) }
        let count = request.media.count
        return .replies([AgentReply(text: "Echo: (\(count) attachment\(count == 1 ? "" : "s"))")])
    }
}
