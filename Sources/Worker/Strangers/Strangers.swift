// Keeps the dialogues with strangers in the database: one row a stranger and sender, moved once by each message. Called by the person stage. What
// it gives back is committed.

import EventLoop
import Postgres
import Time

@LoopActor final class Strangers {
    /// Where the dialogue of account $1, sender $2 and person $3 stands, and whether that still holds after $4 seconds.
    static let read = Statement(
        name: "stranger_read",
        sql: """
            select s.state, s.reminded, s.answers::int8, s.message_sid, s.action, s.updated_at > now() - make_interval(secs => $4)
            from sms_router_strangers s where s.account_sid = $1 and s.sender = $2 and s.address = $3
            """,
        parameterTypes: [.text, .text, .text, .float8])

    /// Moves it, if it is where message $9 has left it (null: nowhere yet); else nothing. A message that is
    /// gone was erased: it moves nothing, is answered as if it had, and its outcome finds no row.
    static let move = Statement(
        name: "stranger_move",
        sql: """
            with moved as (
              insert into sms_router_strangers as s (account_sid, sender, address, state, reminded, answers, message_sid, action, updated_at)
              select $1, $2, $3, $4, $5, $6, $7, $8, now() from sms_router_inbox where message_sid = $7 and account_sid = $1
              on conflict (account_sid, sender, address) do update set state = excluded.state, reminded = excluded.reminded,
                answers = excluded.answers, message_sid = excluded.message_sid, action = excluded.action, updated_at = excluded.updated_at
              where s.message_sid = $9
              returning 1
            )
            select 1 from moved
            union all select 1 where (select true from sms_router_inbox where message_sid = $7 and account_sid = $1) is null
            """,
        parameterTypes: [.text, .text, .text, .text, .bool, .int2, .text, .text, .text])

    /// So often another message may come in between: within a conversation messages take turns, so that it hardly happens once.
    private static let tries = 5

    private let database: any Database

    init(database: any Database) { self.database = database }

    /// What this message of a stranger is answered. The same message again gets the same answer and moves nothing.
    /// - Parameter ttl: how long a dialogue goes on after its last answer.
    func answer(to message: InboundMessage, ttl: Duration) async throws(InboxError) -> StrangerDialogue.Action {
        let event = OnCPU.during(message.key) { StrangerWords.event(message.body) }
        do {
            for _ in 0..<Self.tries {
                let known = try await row(message, ttl)
                if let known, known.messageSID == message.messageSID, let action = known.action { return action }
                var dialogue = known?.dialogue ?? StrangerDialogue()
                let action = dialogue.happened(event)
                // Silence leaves everything as it was: nothing to write.
                guard action != .silence else { return action }
                if try await moves(message, to: dialogue, action, from: known?.messageSID) { return action }
            }
        } catch { throw InboxError(error) }
        throw .away("a stranger's dialogue is moved by others all the time", maybeExecuted: false)
    }

    private struct Row {
        /// nil: it was too long ago.
        var dialogue: StrangerDialogue?
        var messageSID: String
        /// nil: a later version wrote it.
        var action: StrangerDialogue.Action?
    }

    private static func key(_ message: InboundMessage) -> Parameters {
        var parameters = Parameters()
        parameters.append(message.accountSID)
        parameters.append(message.sender)
        parameters.append(message.from.conversationParty)
        return parameters
    }

    private func row(_ message: InboundMessage, _ ttl: Duration) async throws(PostgresError) -> Row? {
        var parameters = Self.key(message)
        parameters.append(ttl.seconds)
        let rows = try await database.run(Self.read, parameters, lane: .any)
        guard rows.count > 0 else { return nil }
        var dialogue: StrangerDialogue?
        if try rows.bool(0, 5) == true, let place = try rows.string(0, 0).flatMap(StrangerDialogue.Place.init) {
            dialogue = StrangerDialogue(
                place: place, hasReminded: try rows.bool(0, 1) ?? false, answers: Int(try rows.int64(0, 2) ?? 0))
        }
        return Row(
            dialogue: dialogue, messageSID: try rows.string(0, 3) ?? "",
            action: try rows.string(0, 4).flatMap(StrangerDialogue.Action.init))
    }

    private func moves(
        _ message: InboundMessage, to dialogue: StrangerDialogue, _ action: StrangerDialogue.Action, from messageSID: String?
    ) async throws(PostgresError) -> Bool {
        var parameters = Self.key(message)
        parameters.append(dialogue.place.rawValue)
        parameters.append(dialogue.hasReminded)
        parameters.append(Int16(clamping: dialogue.answers))
        parameters.append(message.messageSID)
        parameters.append(action.rawValue)
        parameters.append(messageSID)
        return try await database.run(Self.move, parameters, lane: .any).count == 1
    }
}
