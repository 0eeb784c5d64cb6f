// Notes by which of their numbers people were heard from, and marks numbers that seem to have another owner now (docs/strangers.md, "Numbers that
// change hands"). Called by UserDirectory and by the person stage. At most one write a day for each person and number.

import EventLoop
import Postgres

@LoopActor final class HeardNumbers {
    /// By whom a message came, in time.
    struct Heard: Sendable {
        /// E.164
        var number: String
        var user: Int64
    }

    /// $1 numbers, $2 users. Several workers may come at once: only the first of a day writes. Of a user who has been erased meanwhile, or whose number
    /// was, nothing is noted. A number may be written in many ways: the last digits are the same in all of them.
    /// A look-up for each: what `exists` says could be made a table of for all users.
    static let note = Statement(
        name: "heard_note",
        sql: """
            insert into sms_router_heard as h (number, user_id, heard_at)
            select number, user_id, now() from unnest($1::text[], $2::int8[]) u(number, user_id)
            where coalesce(
              (select true from users p where p.id = u.user_id and \(ends("p.phone_number")) limit 1),
              (select true from user_phone_mappings m where m.user_id = u.user_id and \(ends("m.phone_number")) limit 1), false)
            order by number, user_id
            on conflict (number, user_id) do update set heard_at = excluded.heard_at
            where h.heard_at is null or h.heard_at < excluded.heard_at - interval '1 day'
            """,
        parameterTypes: [.textArray, .int8Array])

    private static func ends(_ stored: String) -> String { "right(sms_router_digits(\(stored)), 4) = right(u.number, 4)" }

    /// Whoever has number $1 has said that it is the wrong one, in message $2 of account $3: it is nobody's until it is confirmed, and no code for it counts
    /// any more. A message that is gone was erased: nothing is noted of its number.
    static let markWrong = Statement(
        name: "stale_wrong_number",
        sql: """
            with closed as (
              update sms_router_verifications set closed_at = now(), verdict = 'wrong_number', salt = null, hash = null
              where number = $1 and closed_at is null
            )
            insert into sms_router_stale_numbers as k (number, stale_at, why)
            select $1, now(), 'wrong number' from sms_router_inbox where message_sid = $2 and account_sid = $3
            on conflict (number) do update set stale_at = excluded.stale_at, why = excluded.why
            """,
        parameterTypes: [.text, .text, .text])

    private let database: any Database
    private let runner: BatchRunner<Heard, Void>

    init(database: any Database) {
        self.database = database
        runner = BatchRunner(
            exclusive: { $0.number },
            run: { all throws(PostgresError) in
                var parameters = Parameters()
                parameters.append(textArray: all.map(\.number))
                parameters.append(int8Array: all.map(\.user))
                _ = try await database.run(Self.note, parameters, lane: .any)
                return all.map { _ in }
            },
            rescue: { _, refusal throws(PostgresError) in throw refusal })
    }

    /// Notes it soon. A note that fails is made at the next look-up.
    func note(_ heard: Heard) { LoopActor.spawn { _ = try? await self.runner.submit(heard) } }

    /// Safe to repeat.
    func markWrong(_ number: String, by message: MessageKey) async throws(InboxError) {
        let parameters = Parameters(texts: [number, message.messageSID, message.accountSID])
        do { _ = try await database.run(Self.markWrong, parameters, lane: .any) } catch { throw InboxError(error) }
    }
}
