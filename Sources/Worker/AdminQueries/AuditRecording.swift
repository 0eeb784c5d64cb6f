// Writes what the dispatcher has for the audit log: calls that it refused, and what was done by signals (AuditNotes). Called by AdminQueries, on the
// connection beside those of the messages. What operators changed is written in the transaction that changes it, not here.

import EventLoop
import JSON
import Postgres
import Time
import Wire

@LoopActor enum AuditRecording {
    /// $1 when, $2 who, $3 action, $4 subject, $5 before, $6 after. A batch that was written though nobody heard of it comes again as it was: what stands
    /// among the latest rows is not written twice.
    static let insert = """
        with latest as materialized (
          select at, who, action, subject, state_before, state_after from sms_router_operator_actions order by id desc limit 1000
        )
        insert into sms_router_operator_actions (at, who, action, subject, state_before, state_after)
        select n.at, n.who, n.action, n.subject, n.before, n.after
        from unnest($1::timestamptz[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) with ordinality
          n(at, who, action, subject, before, after, place)
        where not exists (
          select from latest l where l.at = n.at and l.who = n.who and l.action = n.action and l.subject = n.subject
            and l.state_before = n.before and l.state_after = n.after)
        order by n.place
        """

    /// 200 when it is written; 503 and 500 as for every admin call; 400 for what is no batch.
    static func answer(_ fields: DeliverFields, on database: any Database) async -> Answer {
        guard let notes = AuditNotes.notes(fields) else { return Answer(.badRequest("not a batch of audit notes")) }
        do throws(PostgresError) {
            let written = try await database.rest(insert, parameters(notes)).affected
            return .json { $0.member("recorded", Int64(written)) }
        } catch { return Answer(AdminRefusal(error)) }
    }

    static func parameters(_ notes: [AuditNote]) -> Parameters {
        var times = ArrayParameter(.timestamptz)
        for note in notes { times.append(WallTime(microseconds: note.at)) }
        var parameters = Parameters()
        parameters.append(times)
        parameters.append(textArray: notes.map(\.who))
        parameters.append(textArray: notes.map(\.action))
        parameters.append(textArray: notes.map(\.subject))
        parameters.append(textArray: notes.map(\.before))
        parameters.append(textArray: notes.map(\.after))
        return parameters
    }
}
