// What `retry`, `discard` and `sms --cancel` print, and what a retry asks before it. Called by MessagesCommand, DeadLettersCommand and SMSCommand; the
// change itself is Operations'.

import EventLoop
import Glibc
import HTTPClient
import JSON
import Operations
import Postgres

extension MessageChange {
    /// For people, and for programs.
    func print(_ subject: MessageSubject, _ action: MessageAction, json: Bool) {
        let after = action.outcome(for: subject)
        guard !json else {
            Record([
                ("subject", .text(subject.name)), ("person", .text(shown(person, false))), ("state_before", .text(before)),
                ("state", .text(after)), ("held_until", .optional(heldUntil)),
            ]).print(json: true)
            return
        }
        let way = if case .part = subject { "to" } else { "from" }
        let held = heldUntil.map { ", held until \($0): it is night there" } ?? ""
        Swift.print("\(subject.name) \(way) \(OutputValue.oneLine(shown(person, false))): \(before) → \(after)\(held)")
    }
}

/// What `retry` and `discard` do, here and for dead letters. `anyway`: also while the agent is ill.
func change(
    _ subject: MessageSubject, _ action: MessageAction, _ environment: ControlEnvironment, json: Bool, anyway: Bool = true
) throws(ControlError) {
    let settings = environment.settings
    var endpoint: WebhookEndpoint?
    if action == .retry, !anyway {
        if case .part = subject {} else { endpoint = try WebhookEndpoint(settings, url: nil, connect: nil) }
    }
    let made = try DatabaseSession.run(environment) { [endpoint] session throws(ControlError) in
        if let endpoint, let state = await AgentHealth.trouble(session.loop, endpoint) {
            throw .data(
                "the agent is \(state) for the router at \(endpoint.connect): \(subject.name) would be answered that it is unavailable; "
                    + "mend the agent first, or say --anyway")
        }
        return try await MessageChange.make(subject, action, session, replyAge: settings.replyMaxAge)
    }
    made.print(subject, action, json: json)
}

/// Whether the router that runs here calls the agent.
enum AgentHealth {
    /// Health's word when it does not, or only now and then to see whether it is well again; nil also when there is no such router.
    @LoopActor static func trouble(_ loop: EventLoop, _ endpoint: WebhookEndpoint) async -> String? {
        guard let link = try? RouterLink(loop, endpoint) else { return nil }
        defer { link.close() }
        guard let answer = try? await link.exchange(.get, endpoint.target("/sms-router/webhook/health"), deadline: .seconds(2)),
            let health = answer.body.withUnsafeBytes({ try? JSONValue.parse($0) })
        else { return nil }
        return state(health)
    }

    /// Without a worker that is ready health knows nothing of the agent.
    static func state(_ health: JSONValue) -> String? {
        guard health["services"]?["message_processor"]?.string == "healthy",
            let agent = health["services"]?["agent_integration"]?.string, agent != "healthy"
        else { return nil }
        return OutputValue.oneLine(agent)
    }
}

/// Who is recorded: the account that runs the command; behind sudo the one that called it.
func operatorName() -> String {
    if let name = getenv("SUDO_USER").map({ String(cString: $0) }), !name.isEmpty { return name }
    guard let entry = getpwuid(getuid()) else { return "uid \(getuid())" }
    return String(cString: entry.pointee.pw_name)
}
