// What `retry` and `discard` do, by command or in the dashboard: one change of a message or a part, in a transaction of its own, with the record of who
// did it.

import EventLoop
import Postgres
import Time

/// A change that was made.
package struct MessageChange: Sendable {
    package var before: String
    /// The person's address.
    package var person: String
    /// It is night for the person until then.
    package var heldUntil: String?

    /// Makes it; throws when the state does not allow it. `replyAge`: how long a part of a reply may be sent.
    @LoopActor package static func make<Session: OperatorSession>(
        _ subject: MessageSubject, _ action: MessageAction, _ session: Session, states: [String]? = nil, replyAge: Duration
    ) async throws(Session.Failure) -> MessageChange {
        let states = states ?? action.states(of: subject)
        var wanted = Parameters()
        switch subject {
        case .message(let sid), .letter(let sid): wanted.append(sid)
        case .part(let id): wanted.append(id)
        }
        var parameters = wanted
        parameters.append(textArray: states)
        parameters.append(session.who)
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
        let change = try session.decoded { () throws(PostgresError) in
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
        guard let present = try session.decoded({ () throws(PostgresError) in found.count > 0 ? try found.string(0, 0) : nil }) else {
            throw .data("\(subject.name): there is none")
        }
        throw .data("\(subject.name) is \(present); \(action.rawValue) takes what is \(states.joined(separator: ", "))")
    }
}
