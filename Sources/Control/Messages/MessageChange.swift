// What `retry`, `discard` and `sms --cancel` do: one change of a message or a part, in a transaction of its own, with the record of who did it.
// Called by MessagesCommand, DeadLettersCommand and SMSCommand.

import EventLoop
import Glibc
import HTTPClient
import JSON
import Postgres

/// A change that was made.
struct MessageChange: Sendable {
    var before: String
    /// The person's address.
    var person: String
    /// It is night for the person until then.
    var heldUntil: String?

    /// Makes it; throws when the state does not allow it. `replyAge`: how long a part of a reply may be sent.
    @LoopActor static func make(
        _ subject: MessageSubject, _ action: MessageAction, _ session: DatabaseSession, states: [String]? = nil, replyAge: Duration
    ) async throws(ControlError) -> MessageChange {
        let states = states ?? action.states(of: subject)
        var wanted = Parameters()
        switch subject {
        case .message(let sid), .letter(let sid): wanted.append(sid)
        case .part(let id): wanted.append(id)
        }
        var parameters = wanted
        parameters.append(textArray: states)
        parameters.append(operatorName())
        let statement: String
        switch (subject, action) {
        case (.message, .retry), (.letter, .retry): statement = MessageStatements.retryMessage
        case (.message, .discard): statement = MessageStatements.discardMessage
        case (.letter, .discard): statement = MessageStatements.discardLetter
        case (.part, .retry):
            statement = MessageStatements.retryPart
            parameters.append(replyAge.milliseconds / 1000)
        case (.part, .discard): statement = MessageStatements.discardPart
        }
        _ = try await session.query("begin")
        let rows = try await session.query(statement, parameters)
        let change = try decoded { () throws(PostgresError) in
            rows.count > 0
                ? MessageChange(before: try rows.string(0, 0) ?? "", person: try rows.string(0, 1) ?? "", heldUntil: try rows.string(0, 2))
                : nil
        }
        if change != nil, case .part = subject, action == .retry { _ = try await session.query(MessageStatements.followPart, wanted) }
        _ = try await session.query("commit")
        if let change { return change }
        let state: String
        if case .part = subject { state = MessageStatements.stateOfPart } else { state = MessageStatements.stateOfMessage }
        let found = try await session.query(state, wanted)
        guard let present = try decoded({ () throws(PostgresError) in found.count > 0 ? try found.string(0, 0) : nil }) else {
            throw .data("\(subject.name): there is none")
        }
        throw .data("\(subject.name) is \(present); \(action.rawValue) takes what is \(states.joined(separator: ", "))")
    }

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
