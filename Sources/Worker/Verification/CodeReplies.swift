// Compares replies with the code that was sent to their number. Called by the verification stage, for messages that are nothing but a code. What it
// gives back is committed. The code itself never leaves it: no log line, no error and no row has it.

import EventLoop
import Postgres

/// What a reply with a code is told. Raw values are those of `sms_router_verifications.verdict`.
enum CodeVerdict: String, Sendable {
    case verified
    /// It may be tried again.
    case wrong
    /// Too late, or tried too often.
    case expired
}

@LoopActor final class CodeReplies {
    static let mostTries = 5

    /// The newest code of number $1, when it waits for a reply or has got this one ($2): from now on it counts as tried once more. A code whose time
    /// is over is told so for an hour.
    static let attempt = Statement(
        name: "code_try",
        sql: """
            update sms_router_verifications v set tries = v.tries + (v.message_sid is distinct from $2)::int::int2, message_sid = $2
            where v.id = (
                select n.id from sms_router_verifications n where n.number = $1 order by n.ordinal desc limit 1
              ) and (v.message_sid = $2 or v.closed_at is null and v.expires_at > now() - interval '1 hour')
            returning v.id, v.mapping_id, v.tries::int8, v.expires_at <= now(), v.salt, v.hash, v.verdict
            """,
        parameterTypes: [.text, .text])

    /// What a reply to code $1 is told ($2); it ends the code unless it was wrong. `verified`: number $3 is its person's from now on. Nothing when
    /// the code has ended meanwhile.
    static let judge = Statement(
        name: "code_judge",
        sql: """
            with judged as (
              update sms_router_verifications v
              set verdict = $2, closed_at = case when $2 <> 'wrong' then now() end, salt = case when $2 = 'wrong' then v.salt end,
                hash = case when $2 = 'wrong' then v.hash end
              where v.id = $1 and v.closed_at is null
              returning v.mapping_id
            ), verified as (
              update user_phone_mappings m set is_verified = true, verification_method = 'sms_code', updated_at = now() at time zone 'utc'
              from judged j where m.id = j.mapping_id and $2 = 'verified'
              returning m.user_id
            ), confirmed as (
              insert into sms_router_heard as h (number, user_id, heard_at, confirmed_at) select $3, user_id, now(), now() from verified
              on conflict (number, user_id) do update set heard_at = excluded.heard_at, confirmed_at = excluded.confirmed_at
            )
            select (select count(*) from judged), (select count(*) from verified)
            """,
        parameterTypes: [.int8, .text, .text])

    private let database: any Database

    init(database: any Database) { self.database = database }

    /// nil: no code was sent to this number, or it is over; the message is an ordinary one.
    /// - Parameters:
    ///   - code: six digits (`CodeReply`).
    ///   - number: E.164.
    ///   - messageSID: the same message again is told the same, and is no further try.
    func judge(_ code: String, from number: String, messageSID: String) async throws(InboxError) -> CodeVerdict? {
        var parameters = Parameters()
        parameters.append(number)
        parameters.append(messageSID)
        do {
            let rows = try await database.run(Self.attempt, parameters, lane: .any)
            guard rows.count > 0, let id = try rows.int64(0, 0), let mapping = try rows.int64(0, 1) else { return nil }
            if let told = try rows.string(0, 6).flatMap(CodeVerdict.init), try rows.bytes(0, 5) == nil { return told }
            let isOver = try rows.bool(0, 3) ?? true
            let tries = try rows.int64(0, 2) ?? 0
            let verdict: CodeVerdict
            if isOver || tries > Self.mostTries {
                verdict = .expired
            } else if let salt = try rows.bytes(0, 4), let hash = try rows.bytes(0, 5),
                CodeHash.matches(code, mapping: mapping, salt: salt, hash: hash)
            {
                verdict = .verified
            } else {
                verdict = tries < Self.mostTries ? .wrong : .expired
            }
            return try await write(verdict, id, number)
        } catch { throw InboxError(error) }
    }

    private func write(_ verdict: CodeVerdict, _ id: Int64, _ number: String) async throws(PostgresError) -> CodeVerdict {
        var parameters = Parameters()
        parameters.append(id)
        parameters.append(verdict.rawValue)
        parameters.append(number)
        let rows = try await database.run(Self.judge, parameters, lane: .any)
        guard verdict == .verified else { return verdict }
        // The code has ended meanwhile, or its mapping is gone.
        let (judged, mappings) = (try rows.int64(0, 0), try rows.int64(0, 1))
        return judged == 1 && mappings == 1 ? .verified : .expired
    }
}
